/** SECURITY A1, A4, A5, A6, A7 as accounts/ and its tables hold them, on both databases. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { askNewEmail, confirmNewEmail, pendingEmail } from '../../accounts/new-email.ts';
import { createPasswordHasher } from '../../accounts/password-hash.ts';
import {
    changePassword,
    forgotPassword,
    isResetOpen,
    resetPassword,
} from '../../accounts/passwords.ts';
import type { SignedIn } from '../../accounts/ports.ts';
import { endAllSessions, endSession, listSessions, signedIn } from '../../accounts/sessions.ts';
import { signIn } from '../../accounts/sign-in.ts';
import { confirmSignUp, pendingSignUp, signUp } from '../../accounts/sign-up.ts';
import type { Database } from '../../db/connect.ts';
import { recording, spending, talker } from '../db/people.ts';
import { eachEngine } from '../rig/databases.ts';
import { CALLER, CHEAP, newEmail, PASSWORD, peopleOf, type People } from '../rig/people.ts';

const OTHER = 'quite another password';

/** Somebody whom nothing was counted against yet. */
const from = () => ({ ...CALLER, address: randomUUID() });

eachEngine((engine) => {
    let database: Database;
    let second: Database;
    let people: People;
    let replica: People;
    beforeAll(async () => {
        database = await engine.open();
        // SQLite is for one process: there the second replica is the first one's twin.
        second = engine.name === 'mysql' ? await engine.open() : database;
        people = peopleOf(database);
        replica = peopleOf(second);
    });

    const who = async (cookie: string): Promise<SignedIn> => {
        const found = await signedIn(people.context, cookie);
        if (!found) throw new Error('not signed in');
        return found;
    };
    const isIn = async (cookie: string) => (await signedIn(replica.context, cookie)) !== null;

    describe('signing up', () => {
        it('takes the address, its mail and the password, and signs in', async () => {
            const email = newEmail();
            const cookie = await people.join(email);
            expect(cookie).toMatch(/^[\w-]{43}$/);
            expect((await who(cookie)).email).toBe(email);
        });

        it('makes no account before the link is opened with the password (A7)', async () => {
            const email = newEmail();
            const asked = { email, password: PASSWORD, guest: null, locale: 'en' };
            await signUp(people.context, asked, from());
            expect(await signIn(people.context, { email, password: PASSWORD }, from())).toEqual({
                kind: 'wrong',
            });
            const token = await people.token(email, 'sign-up');
            expect(await pendingSignUp(people.context, token)).toBe(email);
            const wrong = { token, password: OTHER };
            expect(await confirmSignUp(people.context, wrong, from())).toEqual({ kind: 'wrong' });
            expect(await people.context.accounts.findByEmail(email)).toBeNull();
        });

        it('answers the same for an address that has an account, and mails its owner (A1)', async () => {
            const email = newEmail();
            await people.join(email);
            const asked = {
                email: email.toUpperCase(),
                password: OTHER,
                guest: null,
                locale: 'en',
            };
            const again = await signUp(people.context, asked, from());
            const anew = await signUp(people.context, { ...asked, email: newEmail() }, from());
            expect(again).toEqual(anew);
            const [mail] = await people.mails(email.toUpperCase());
            expect([mail?.about, mail?.linkId]).toEqual(['known', null]);
        });

        it('works once, of two at the same time on two replicas as well', async () => {
            const email = newEmail();
            const asked = { email, password: PASSWORD, guest: null, locale: 'en' };
            await signUp(people.context, asked, from());
            const link = { token: await people.token(email, 'sign-up'), password: PASSWORD };
            const answers = await Promise.all(
                [people, replica, people, replica].map(({ context }) =>
                    confirmSignUp(context, link, from()),
                ),
            );
            const kinds = answers.map(({ kind }) => kind).sort();
            expect(kinds).toEqual(['gone', 'gone', 'gone', 'signed-in']);
        });

        it('gives an address to the first of two who confirm it', async () => {
            const email = newEmail();
            const asked = { email, password: PASSWORD, guest: null, locale: 'en' };
            await signUp(people.context, asked, from());
            const first = await people.token(email, 'sign-up');
            await signUp(people.context, asked, from());
            const other = await people.token(email, 'sign-up');
            expect(other).not.toBe(first);
            const answers = await Promise.all(
                [first, other].map((token, place) =>
                    confirmSignUp(
                        (place ? replica : people).context,
                        { token, password: PASSWORD },
                        from(),
                    ),
                ),
            );
            expect(answers.map(({ kind }) => kind).sort()).toEqual(['signed-in', 'taken']);
        });

        it('lasts a day', async () => {
            const email = newEmail();
            const asked = { email, password: PASSWORD, guest: null, locale: 'en' };
            await signUp(people.context, asked, from());
            const token = await people.token(email, 'sign-up');
            const before = people.clock.now;
            people.clock.now = new Date(before.getTime() + 24 * 3_600_000);
            const link = { token, password: PASSWORD };
            expect(await confirmSignUp(people.context, link, from())).toEqual({ kind: 'gone' });
            people.clock.now = before;
        });

        it('keeps a guest’s wallet, and the guest’s own id is nobody’s any more', async () => {
            const guest = talker(database);
            await guest.run(recording(spending(2000)));
            const wallet = await guest.turn(async (turn) => turn.book.wallet.id).catch(() => null);
            const cookie = await people.join(newEmail(), guest.key.sender);
            const { chatUser, personId } = await who(cookie);
            const account = talker(database);
            const seen = await account.turn(
                async (turn) => [turn.person.id, turn.book.wallet.id, turn.person.email],
                { sender: chatUser },
            );
            expect(seen).toEqual([personId, wallet, (await who(cookie)).email]);
            expect(await people.context.accounts.guest(guest.key.sender)).toBeNull();
        });

        it('claims a guest once', async () => {
            const guest = talker(database);
            await guest.run(recording(spending(2000)));
            const [one, two] = [newEmail(), newEmail()];
            const asked = { password: PASSWORD, guest: guest.key.sender, locale: 'en' };
            await signUp(people.context, { ...asked, email: one }, from());
            await signUp(people.context, { ...asked, email: two }, from());
            const cookies = await Promise.all(
                [one, two].map(async (email, place) => {
                    const token = await people.token(email, 'sign-up');
                    const { context } = place ? replica : people;
                    const answer = await confirmSignUp(
                        context,
                        { token, password: PASSWORD },
                        from(),
                    );
                    return answer.kind === 'signed-in' ? answer.cookie : '';
                }),
            );
            const owners = await Promise.all(
                cookies.map(async (each) => (await who(each)).personId),
            );
            expect(new Set(owners).size).toBe(2);
        });
    });

    describe('signing in', () => {
        it('begins a session of its own each time (A5)', async () => {
            const email = newEmail();
            const before = await people.join(email);
            const answer = await signIn(replica.context, { email, password: PASSWORD }, from());
            const cookie = answer.kind === 'signed-in' ? answer.cookie : '';
            expect(cookie).not.toBe(before);
            expect([await isIn(before), await isIn(cookie)]).toEqual([true, true]);
        });

        it('answers the same to a wrong password and an unknown address (A1)', async () => {
            const email = newEmail();
            await people.join(email);
            const wrong = await signIn(people.context, { email, password: OTHER }, from());
            const unknown = await signIn(
                people.context,
                { email: newEmail(), password: OTHER },
                from(),
            );
            expect([wrong, unknown]).toEqual([{ kind: 'wrong' }, { kind: 'wrong' }]);
        });

        it('hashes anew what was hashed at another cost (A4)', async () => {
            const email = newEmail();
            await people.join(email);
            const hasher = createPasswordHasher({ ...CHEAP, passes: 3 });
            const stronger = { ...people.context, hasher };
            await signIn(stronger, { email, password: PASSWORD }, from());
            const account = await people.context.accounts.findByEmail(email);
            expect(account?.passwordHash).toContain('m=8,t=3,p=1');
            const again = await signIn(stronger, { email, password: PASSWORD }, from());
            expect(again.kind).toBe('signed-in');
        });

        it('has to wait after five tries, on whichever replica, and then goes on (A2)', async () => {
            const email = newEmail();
            await people.join(email);
            const caller = from();
            const wrong = { email, password: OTHER };
            for (let tries = 0; tries < 5; tries += 1) {
                const { context } = tries % 2 ? people : replica;
                expect(await signIn(context, wrong, caller)).toEqual({ kind: 'wrong' });
            }
            const right = { email, password: PASSWORD };
            for (const { context } of [people, replica]) {
                expect(await signIn(context, right, caller)).toEqual({
                    kind: 'too-often',
                    seconds: 900,
                });
            }
            // Its owner, who is somewhere else, isn't locked out.
            expect((await signIn(people.context, right, from())).kind).toBe('signed-in');
            const before = people.clock.now;
            people.clock.now = new Date(before.getTime() + 900_000);
            expect((await signIn(people.context, right, caller)).kind).toBe('signed-in');
            people.clock.now = before;
        });

        it('counts tries at the same time (A2)', async () => {
            const email = newEmail();
            await people.join(email);
            const caller = from();
            const tries = Array.from({ length: 20 }, (_, place) =>
                signIn((place % 2 ? people : replica).context, { email, password: OTHER }, caller),
            );
            const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
            expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(5);
        });
    });

    describe('a session', () => {
        it('ends here, elsewhere and everywhere, on every replica at once (A5)', async () => {
            const email = newEmail();
            const one = await people.join(email);
            const more = await Promise.all(
                [1, 2].map(async () => {
                    const answer = await signIn(
                        people.context,
                        { email, password: PASSWORD },
                        from(),
                    );
                    return answer.kind === 'signed-in' ? answer.cookie : '';
                }),
            );
            const me = await who(one);
            const listed = await listSessions(people.context, me);
            expect(listed.map(({ device, isThis }) => `${device} ${isThis}`).sort()).toEqual([
                'Firefox on Linux false',
                'Firefox on Linux false',
                'Firefox on Linux true',
            ]);
            const there = await who(more[0] ?? '');
            expect(await endSession(people.context, me, there.sessionId)).toBe(true);
            expect(await endSession(people.context, me, there.sessionId)).toBe(false);
            expect(await isIn(more[0] ?? '')).toBe(false);
            await endAllSessions(people.context, me);
            expect([await isIn(one), await isIn(more[1] ?? '')]).toEqual([false, false]);
        });

        it('of somebody else can’t be ended (A8)', async () => {
            const [ann, bob] = [await people.join(newEmail()), await people.join(newEmail())];
            const { sessionId } = await who(bob);
            expect(await endSession(people.context, await who(ann), sessionId)).toBe(false);
            expect(await isIn(bob)).toBe(true);
        });

        it('ends when it isn’t used for two weeks, and after ninety days of use (A5)', async () => {
            const cookie = await people.join(newEmail());
            const start = people.clock.now;
            const after = (days: number): void => {
                people.clock.now = new Date(start.getTime() + days * 86_400_000);
            };
            for (let days = 10; days < 90; days += 10) {
                after(days);
                expect([days, (await signedIn(people.context, cookie)) !== null]).toEqual([
                    days,
                    true,
                ]);
            }
            after(90);
            expect(await signedIn(people.context, cookie)).toBeNull();
            people.clock.now = start;
            const idle = await people.join(newEmail());
            after(14);
            expect(await signedIn(people.context, idle)).toBeNull();
            people.clock.now = start;
        });
    });

    describe('a forgotten password', () => {
        it('is answered the same for everybody, and mailed to who has an account (A1)', async () => {
            const email = newEmail();
            const nobody = newEmail();
            await people.join(email);
            const asked = { email: email.toUpperCase(), locale: 'en' };
            const known = await forgotPassword(people.context, asked, from());
            const unknown = await forgotPassword(
                people.context,
                { ...asked, email: nobody },
                from(),
            );
            expect(known).toEqual(unknown);
            expect((await people.mails(email)).map(({ about }) => about)).toEqual([
                'sign-up',
                'reset',
            ]);
            expect(await people.mails(nobody)).toEqual([]);
        });

        it('fills nobody’s mailbox, from however many addresses it is asked', async () => {
            const email = newEmail();
            await people.join(email);
            const { kind } = await forgotPassword(people.context, { email, locale: 'en' }, from());
            const kinds: string[] = [];
            for (let asked = 0; asked < 6; asked += 1) {
                const { context } = asked % 2 ? people : replica;
                const answer = await forgotPassword(context, { email, locale: 'en' }, from());
                kinds.push(answer.kind);
            }
            expect(kinds.filter((one) => one === kind).length).toBeLessThan(5);
            expect(kinds.at(-1)).toBe('too-often');
            expect((await people.mails(email)).length).toBeLessThanOrEqual(5);
        });

        it('becomes a new one once, ends every session, and is told (A6)', async () => {
            const email = newEmail();
            const cookie = await people.join(email);
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            const token = await people.token(email, 'reset');
            const answers = await Promise.all(
                [people, replica, people].map(({ context }) =>
                    resetPassword(context, { token, password: OTHER }, from()),
                ),
            );
            expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'gone', 'gone']);
            expect(await isIn(cookie)).toBe(false);
            const old = await signIn(people.context, { email, password: PASSWORD }, from());
            const now = await signIn(people.context, { email, password: OTHER }, from());
            expect([old.kind, now.kind]).toEqual(['wrong', 'signed-in']);
            const told = (await people.mails(email)).filter(
                (one) => one.about === 'password-changed',
            );
            expect(told).toHaveLength(1);
        });

        it('can be set for an hour, and not by an older link after a newer one was used (A6)', async () => {
            const email = newEmail();
            await people.join(email);
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            const older = await people.token(email, 'reset');
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            const newer = await people.token(email, 'reset');
            const start = people.clock.now;
            people.clock.now = new Date(start.getTime() + 3_600_000);
            const late = await resetPassword(
                people.context,
                { token: newer, password: OTHER },
                from(),
            );
            people.clock.now = start;
            const used = await resetPassword(
                people.context,
                { token: newer, password: OTHER },
                from(),
            );
            const replay = await resetPassword(
                people.context,
                { token: older, password: PASSWORD },
                from(),
            );
            expect([late.kind, used.kind, replay.kind]).toEqual(['gone', 'done', 'gone']);
        });

        it('keeps its link when the new password is refused', async () => {
            const email = newEmail();
            await people.join(email);
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            const token = await people.token(email, 'reset');
            const weak = await resetPassword(
                people.context,
                { token, password: 'password' },
                from(),
            );
            expect(weak).toEqual({ kind: 'password', fault: 'common' });
            expect(await isResetOpen(people.context, token)).toBe(true);
            const good = await resetPassword(people.context, { token, password: OTHER }, from());
            expect(good).toEqual({ kind: 'done' });
        });
    });

    describe('a change of password', () => {
        it('needs the one before, ends the other sessions and renews this one (A5, A6)', async () => {
            const email = newEmail();
            const cookie = await people.join(email);
            const other = await signIn(people.context, { email, password: PASSWORD }, from());
            await forgotPassword(people.context, { email, locale: 'en' }, from());
            const link = await people.token(email, 'reset');
            const me = await who(cookie);
            const wrong = { current: OTHER, next: OTHER };
            expect(await changePassword(people.context, me, wrong, from())).toEqual({
                kind: 'wrong',
            });
            const right = { current: PASSWORD, next: OTHER };
            const answer = await changePassword(people.context, me, right, from());
            const fresh = answer.kind === 'signed-in' ? answer.cookie : '';
            const before = other.kind === 'signed-in' ? other.cookie : '';
            const open = [await isIn(cookie), await isIn(before), await isIn(fresh)];
            expect(open).toEqual([false, false, true]);
            const reset = await resetPassword(
                people.context,
                { token: link, password: OTHER },
                from(),
            );
            expect(reset).toEqual({ kind: 'gone' });
            const mails = (await people.mails(email)).map(({ about }) => about);
            expect(mails).toContain('password-changed');
        });

        it('waits after ten wrong ones', async () => {
            const me = await who(await people.join(newEmail()));
            const wrong = { current: OTHER, next: PASSWORD };
            for (let tries = 0; tries < 10; tries += 1) {
                expect(await changePassword(people.context, me, wrong, from())).toEqual({
                    kind: 'wrong',
                });
            }
            const answer = await changePassword(
                people.context,
                me,
                { ...wrong, current: PASSWORD },
                from(),
            );
            expect(answer.kind).toBe('too-often');
        });
    });

    describe('a change of address', () => {
        it('needs the password, is confirmed at the new and told to the old (A7)', async () => {
            const [old, fresh] = [newEmail(), newEmail()];
            const me = await who(await people.join(old));
            const asked = { email: fresh, password: PASSWORD };
            const wrong = await askNewEmail(
                people.context,
                me,
                { ...asked, password: OTHER },
                from(),
            );
            expect(wrong).toEqual({ kind: 'wrong' });
            expect(await people.mails(fresh)).toEqual([]);
            expect(await askNewEmail(people.context, me, asked, from())).toEqual({
                kind: 'mailed',
            });
            expect((await people.context.accounts.find(me.personId))?.email).toBe(old);
            const token = await people.token(fresh, 'email');
            expect(await pendingEmail(people.context, token)).toBe(fresh);
            const answers = await Promise.all(
                [people, replica].map(({ context }) => confirmNewEmail(context, token, from())),
            );
            expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'gone']);
            expect((await people.context.accounts.find(me.personId))?.email).toBe(fresh);
            const told = (await people.mails(old)).map(({ about }) => about);
            expect(told).toEqual(['sign-up', 'email-asked', 'email-changed']);
            const warned = await talker(database).turn(async (turn) => turn.person.email, {
                sender: me.chatUser,
            });
            expect(warned).toBe(fresh);
        });

        it('doesn’t tell whose the new address is (A1)', async () => {
            const [mine, theirs] = [newEmail(), newEmail()];
            const me = await who(await people.join(mine));
            await people.join(theirs);
            const asked = { email: theirs, password: PASSWORD };
            expect(await askNewEmail(people.context, me, asked, from())).toEqual({
                kind: 'mailed',
            });
            const abouts = (await people.mails(theirs)).map(({ about }) => about);
            expect(abouts).toEqual(['sign-up', 'known']);
        });

        it('is refused when somebody took the address meanwhile', async () => {
            const fresh = newEmail();
            const me = await who(await people.join(newEmail()));
            await askNewEmail(people.context, me, { email: fresh, password: PASSWORD }, from());
            const token = await people.token(fresh, 'email');
            await people.join(fresh);
            expect(await confirmNewEmail(people.context, token, from())).toEqual({ kind: 'taken' });
        });
    });

    it('keeps no secret that was ever given out (A4)', async () => {
        const email = newEmail();
        const cookie = await people.join(email);
        await forgotPassword(people.context, { email, locale: 'en' }, from());
        const secrets = [
            cookie,
            await people.token(email, 'sign-up'),
            await people.token(email, 'reset'),
            PASSWORD,
            OTHER,
            Buffer.from(PASSWORD).toString('base64'),
        ];
        const { knex, dialect } = database;
        const tables = ['account', 'account_link', 'session', 'throttle', 'outbox', 'identity'];
        for (const table of tables) {
            const rows = await dialect.read(knex, `SELECT * FROM ${table}`, []);
            const dump = rows
                .flatMap((row) => Object.values(row))
                .map((value) => (Buffer.isBuffer(value) ? value.toString() : String(value)))
                .join('\n');
            for (const secret of secrets)
                expect([table, dump.includes(secret)]).toEqual([table, false]);
        }
        const tries = await dialect.read(knex, 'SELECT try_key FROM throttle', []);
        expect(tries.map((row) => String(row['try_key'])).join()).not.toContain('@');
    });
});
