/** Sharing a wallet over HTTP: the API, the pages and the mails, each role held against the table. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may, ROLES, type Action, type Role } from '../../ledger/privileges.ts';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startTown, type Town } from '../rig/joined.ts';
import type { Answer, Member } from '../rig/member.ts';
import { newEmail } from '../rig/people.ts';
import { sharingOn, type Sharing } from '../rig/sharing.ts';

interface Household {
    readonly role: Role;
    readonly members: readonly {
        readonly id: string;
        readonly email: string | null;
        readonly role: Role;
        readonly isYou: boolean;
    }[];
    readonly invitations: readonly { readonly id: string; readonly email: string }[];
}

interface Wallets {
    readonly wallets: readonly { readonly id: string; readonly role: Role }[];
}

function codeOf({ status, text }: Answer): readonly [number, string] {
    return [status, status < 300 ? '' : (JSON.parse(text) as { readonly code: string }).code];
}

async function walletOf(who: Member): Promise<string> {
    const { wallets } = JSON.parse((await who.api('GET', '/wallets')).text) as Wallets;
    return wallets.find(({ role }) => role === 'owner')?.id ?? '';
}

async function membersOf(who: Member, wallet: string): Promise<Household> {
    return JSON.parse((await who.api('GET', `/wallets/${wallet}/members`)).text) as Household;
}

async function accept(who: Member, answer = 'accept'): Promise<Answer> {
    const { invitations } = JSON.parse((await who.api('GET', '/invitations')).text) as {
        readonly invitations: readonly { readonly id: string }[];
    };
    return who.api('POST', `/invitations/${invitations.at(-1)?.id ?? 'x'}`, { answer });
}

eachEngine((engine) => {
    let town: Town;
    let database: Database;
    let sharing: Sharing;
    let home: string;
    const people: Member[] = [];
    const ids: string[] = [];
    beforeAll(async () => {
        town = await startTown(engine);
        database = await engine.open();
        sharing = sharingOn(database);
        for (let count = 0; count < 3; count += 1) {
            const who = await town.joined();
            const own = await walletOf(who);
            ids.push((await membersOf(who, own)).members[0]?.id ?? '');
            people.push(who);
            home ??= own;
        }
    });
    afterAll(() => town.stop());

    /** Ann owns the wallet, and Bob and Cyd are in it with those roles, if any. */
    const house = async (...roles: readonly Role[]) => {
        const [ann, ...others] = people;
        if (!ann) throw new Error('nobody came');
        await database.knex('membership').where({ wallet_id: home }).delete();
        await database.knex('invitation').where({ wallet_id: home }).delete();
        const all = (['owner', ...roles] as const).entries();
        for (const [at, role] of all) await sharing.stand(ids[at] ?? '', home, role);
        return { ann, wallet: home, others };
    };

    const idOf = (who: Member): string => ids[people.indexOf(who)] ?? '';

    /** Each action, as somebody asks for it by the API; `other` is a viewer in the same wallet. */
    const ACTS: readonly (readonly [
        Action,
        (who: Member, wallet: string, other: string) => Promise<Answer>,
    ])[] = [
        ['see', (who, wallet) => who.api('GET', `/wallets/${wallet}/members`)],
        [
            'invite',
            (who, wallet) =>
                who.api('POST', `/wallets/${wallet}/invitations`, {
                    email: newEmail(),
                    role: 'viewer',
                }),
        ],
        [
            'change-role',
            (who, wallet, other) =>
                who.api('PUT', `/wallets/${wallet}/members/${other}`, { role: 'editor' }),
        ],
        [
            'remove-member',
            (who, wallet, other) => who.api('DELETE', `/wallets/${wallet}/members/${other}`),
        ],
        [
            'hand-over',
            (who, wallet, other) => who.api('POST', `/wallets/${wallet}/owner`, { member: other }),
        ],
        ['leave', (who, wallet) => who.api('DELETE', `/wallets/${wallet}/members/${idOf(who)}`)],
    ];

    describe('the API of a shared wallet', () => {
        it.each(ROLES.map((role) => [role]))('allows as %s what the table does', async (role) => {
            for (const [action, ask] of ACTS) {
                const { wallet, others } = await house(role, 'viewer');
                const [who, other] = others;
                if (!who || !other) throw new Error('nobody came');
                const answer = await ask(who, wallet, idOf(other));
                expect([action, codeOf(answer)]).toEqual([
                    action,
                    may(role, action) ? [answer.status, ''] : [403, 'ROLE'],
                ]);
            }
        });

        it('mails a link, whose invitation is accepted once and declined once', async () => {
            const { ann, wallet } = await house();
            const email = newEmail();
            const asked = { email, role: 'editor' };
            await ann.api('POST', `/wallets/${wallet}/invitations`, asked);
            const [mail = ''] = await town.mails(email);
            expect(mail).toContain(`${await ann.email()} keeps count`);
            expect(mail).toContain('an editor, who records');
            expect(mail).toMatch(/\/invitation\/[\w-]{43}/);
            const bob = await town.joined(email);
            expect((await accept(bob, 'decline')).status).toBe(204);
            expect((await accept(bob)).status).toBe(404);
            expect((await membersOf(ann, wallet)).members).toHaveLength(1);
            await ann.api('POST', `/wallets/${wallet}/invitations`, asked);
            expect((await accept(bob)).status).toBe(204);
            expect((await accept(bob)).status).toBe(404);
            const { members, invitations, role } = await membersOf(ann, wallet);
            expect(members.map((one) => `${one.role} ${one.isYou}`).toSorted()).toEqual([
                'editor false',
                'owner true',
            ]);
            expect([invitations, role]).toEqual([[], 'owner']);
        });

        it('shows nobody but owners who is asked', async () => {
            const { ann, wallet, others } = await house('editor');
            const [bob] = others;
            const asked = { email: newEmail(), role: 'viewer' };
            await ann.api('POST', `/wallets/${wallet}/invitations`, asked);
            expect((await membersOf(ann, wallet)).invitations).toHaveLength(1);
            expect(bob && (await membersOf(bob, wallet)).invitations).toEqual([]);
        });

        it('keeps the last owner, and says who is in it already', async () => {
            const { ann, wallet, others } = await house('viewer');
            const own = idOf(ann);
            const path = `/wallets/${wallet}/members/${own}`;
            expect(codeOf(await ann.api('DELETE', path))).toEqual([409, 'LAST_OWNER']);
            expect(codeOf(await ann.api('PUT', path, { role: 'viewer' }))).toEqual([
                409,
                'LAST_OWNER',
            ]);
            const again = { email: await others[0]?.email(), role: 'owner' };
            const answer = await ann.api('POST', `/wallets/${wallet}/invitations`, again);
            expect(codeOf(answer)).toEqual([409, 'MEMBER_ALREADY']);
        });

        it('records in the chat of who came in, and not in that of who was removed', async () => {
            const { ann, wallet, others } = await house('editor');
            const [bob] = others;
            if (!bob) throw new Error('nobody came');
            const chat = await bob.chat();
            const wallets = JSON.parse((await bob.api('GET', '/wallets')).text) as Wallets;
            expect(wallets.wallets).toHaveLength(2);
            await bob.say('hello', chat);
            const id = idOf(bob);
            expect((await ann.api('DELETE', `/wallets/${wallet}/members/${id}`)).status).toBe(204);
            expect(codeOf(await bob.api('GET', `/wallets/${wallet}/members`))).toEqual([
                404,
                'UNKNOWN',
            ]);
        });
    });

    /** Each action, as a form of the page sends it, whether or not the page shows the form. */
    const FORMS: readonly (readonly [Action, (other: string) => Record<string, string>])[] = [
        ['invite', () => ({ act: 'invite', email: newEmail(), role: 'viewer' })],
        ['invite', () => ({ act: 'withdraw', invitation: 'x' })],
        ['change-role', (member) => ({ act: 'change-role', member, role: 'editor' })],
        ['remove-member', (member) => ({ act: 'remove', member })],
        ['hand-over', (member) => ({ act: 'hand-over', member })],
        ['leave', () => ({ act: 'leave' })],
    ];

    describe('the page of a wallet’s people', () => {
        it.each(ROLES.map((role) => [role]))('allows as %s what the table does', async (role) => {
            for (const [action, values] of FORMS) {
                const { wallet, others } = await house(role, 'viewer');
                const [who, other] = others;
                if (!who || !other) throw new Error('nobody came');
                const page = await who.ask(`/account/members?wallet=${wallet}`);
                expect(page.status).toBe(200);
                const given = values(idOf(other));
                const isShown = page.text.includes(`name="act" value="${given['act'] ?? ''}"`);
                const isEmpty = given['act'] === 'withdraw';
                expect([action, isShown]).toEqual([action, may(role, action) && !isEmpty]);
                const answer = await who.send('/account/members', { ...given, wallet });
                const done = isEmpty ? 404 : 303;
                expect([action, answer.status]).toEqual([action, may(role, action) ? done : 403]);
            }
        });

        it('asks, and is answered behind the mailed link by who has the address', async () => {
            const { ann, wallet } = await house();
            const bob = await town.joined();
            const email = (await bob.email()) ?? '';
            const asked = { act: 'invite', wallet, email, role: 'viewer' };
            const sent = await ann.send('/account/members', asked);
            const back = sent.headers.get('location') ?? '';
            expect(back).toBe(`/account/members?wallet=${wallet}&note=invite`);
            expect((await ann.ask(back)).text).toMatch(/on its way[^]*Asked, and not here yet/);
            const link = await town.link(email, 'invitation');
            const stranger = await town.member().ask(link);
            expect([stranger.status, stranger.text.includes(email)]).toEqual([200, false]);
            expect(stranger.text).toContain(`${email.slice(0, 1)}***@example.com`);
            expect(stranger.text).not.toContain('Personal');
            const other = await people[1]?.ask(link);
            expect(other?.text).toContain('you are signed in as');
            expect(other?.text).not.toContain('name="answer"');
            const page = await bob.ask(link);
            expect(page.text).toMatch(/Personal[^]*asks you to share it as a viewer/);
            const id = /name="invitation" value="(\w+)"/.exec(page.text)?.[1] ?? '';
            const yes = { answer: 'accept', invitation: id };
            const done = await bob.send('/account/members', yes, link);
            expect(done.headers.get('location')).toBe('/account/members?note=accepted');
            expect((await bob.ask(link)).status).toBe(410);
            const again = await bob.send('/account/members', yes);
            expect([again.status, again.text.includes('nothing like that')]).toEqual([404, true]);
            expect((await membersOf(ann, wallet)).members).toHaveLength(2);
        });

        it('says at its field what is wrong, and keeps what was written', async () => {
            const { ann, wallet } = await house();
            const bad = { act: 'invite', wallet, email: '"><b>', role: 'viewer' };
            const answer = await ann.send('/account/members', bad);
            expect(answer.status).toBe(422);
            expect(answer.text).toMatch(/id="ask-email-fault">Write an address/);
            expect(answer.text).toContain('value="&quot;&gt;&lt;b&gt;"');
            const own = await ann.send('/account/members', {
                ...bad,
                email: (await ann.email()) ?? '',
            });
            expect(own.text).toMatch(/id="ask-email-fault">Who has that address is in/);
        });

        it('knows no wallet of somebody else (A8)', async () => {
            const { wallet } = await house();
            const [, bob] = people;
            if (!bob) throw new Error('nobody came');
            expect((await bob.ask(`/account/members?wallet=${wallet}`)).status).toBe(404);
            const answer = await bob.send('/account/members', { act: 'leave', wallet });
            expect(answer.status).toBe(404);
        });
    });

    describe('sharing by a sentence in the chat', () => {
        it.each(ROLES.map((role) => [role]))('is allowed as %s by the table', async (role) => {
            const { wallet, others } = await house(role);
            const [bob] = others;
            if (!bob) throw new Error('nobody came');
            const chat = await bob.chat();
            await bob.say('hello', chat);
            await sharing.use(idOf(bob), wallet);
            const email = `eve.${role}@example.com`;
            const { shown } = await bob.say(`share this wallet with ${email} as viewer`, chat);
            const isAsked = shown.includes(`${email} is asked to share Personal as a viewer.`);
            expect([role, isAsked]).toEqual([role, may(role, 'invite')]);
            expect(/Only the owners of Personal decide who shares it/.test(shown)).toBe(!isAsked);
            expect(await town.mails(email)).toHaveLength(isAsked ? 1 : 0);
            await sharing.stand(idOf(bob), wallet, null);
        });

        it('asks as what when that wasn’t said, and whom it asks comes in', async () => {
            const { ann, wallet } = await house();
            const chat = await ann.chat();
            const email = 'dan@example.com';
            const dan = await town.joined(email);
            const asked = await ann.say(`share my wallet with ${email}`, chat);
            expect(asked.shown).toContain(`As what shall I ask ${email} to share Personal?`);
            const { shown } = await ann.say('Editor', chat);
            expect(shown).toContain(`${email} is asked to share Personal as an editor.`);
            expect((await dan.ask(await town.link(email, 'invitation'))).text).toContain('Accept');
            expect((await accept(dan)).status).toBe(204);
            const { members } = await membersOf(ann, wallet);
            const danMember = members.find((one) => one.email === email);
            expect(danMember?.role).toBe('editor');
            await ann.say('lunch 20', chat);
            const there = await dan.chat();
            const name = `Personal of ${((await ann.email()) ?? '').split('@')[0] ?? ''}`;
            expect((await dan.say('wallets', there)).shown).toContain(`${name}: −$20.00`);
            await sharing.use(danMember?.id ?? '', wallet);
            const recorded = await dan.say('coffee 4', there);
            expect(recorded.shown).toContain(`${name} balance −$24.00`);
            const rows = await dan.say('show my last 5', there);
            expect(rows.shown).toContain('$4.00 coffee · Food · you');
            expect(rows.shown).toMatch(/\$20.00 lunch · Food · [\w-]{36}/);
        });

        it('is for who has an account, so that others know who asks', async () => {
            const guest = town.member();
            const chat = await guest.chat();
            const { shown } = await guest.say(
                'share this wallet with x@example.com as viewer',
                chat,
            );
            expect(shown).toContain('To share a wallet you need an account');
        });
    });
});
