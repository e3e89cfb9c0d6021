import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashOf } from '../../accounts/secrets.ts';
import type { Database } from '../../db/connect.ts';
import { createHouseholdStore, type HouseholdStore } from '../../db/household-store.ts';
import type { HouseholdAct } from '../../ledger/household.ts';
import type { Role } from '../../ledger/privileges.ts';
import { eachEngine } from '../rig/databases.ts';
import { newEmail, peopleOf, type People } from '../rig/people.ts';
import { sharingOn, type Sharing } from '../rig/sharing.ts';
import { expectSound } from './invariants.ts';
import { NOW, recording, spending, talker, type Talker } from './people.ts';

const DAY_MS = 86_400_000;

function later(days: number): Date {
    return new Date(NOW.getTime() + days * DAY_MS);
}

function said(who: Talker) {
    return who.run(recording(spending(10)), { delivery: randomUUID() });
}

interface Person {
    readonly id: string;
    readonly email: string;
    readonly wallet: string;
}

describe('households', () => {
    eachEngine((engine) => {
        let here: Database;
        let elsewhere: Database;
        let [one, two]: HouseholdStore[] = [];
        let people: People;
        let sharing: Sharing;
        beforeAll(async () => {
            here = await engine.open();
            elsewhere = await engine.open();
            one = createHouseholdStore(here, hashOf);
            two = createHouseholdStore(elsewhere, hashOf);
            people = peopleOf(here);
            sharing = sharingOn(here);
        });
        afterAll(() => expectSound(here));

        const store = (at = 0): HouseholdStore => {
            const found = at === 0 ? one : two;
            if (!found) throw new Error('not open yet');
            return found;
        };
        /** Somebody with an account, and the wallet that they began with. */
        const joined = async (email = newEmail()): Promise<Person> => {
            await people.join(email);
            const account = await people.context.accounts.findByEmail(email);
            const id = account?.personId ?? '';
            const [wallet] = await store().wallets(id);
            return { id, email, wallet: wallet?.id ?? '' };
        };
        const rolesIn = async (wallet: string): Promise<readonly string[]> => {
            const rows: { role: string }[] = await here
                .knex('membership')
                .where('wallet_id', wallet);
            return rows.map(({ role }) => role).toSorted();
        };
        const asked = async (ann: Person, bob: Person, role: Role = 'editor'): Promise<string> => {
            const act = { do: 'invite', email: bob.email, role } as const;
            expect(await store().act(ann.id, ann.wallet, act, NOW)).toBe('done');
            const [received] = (await store().received(bob.id, NOW)).toReversed();
            return received?.id ?? '';
        };

        const ask = (who: Person, email: string, at = NOW) =>
            store().act(who.id, who.wallet, { do: 'invite', email, role: 'viewer' }, at);

        it('take in who was asked and says yes, with the role they were asked for', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const id = await asked(ann, bob, 'viewer');
            expect(await store().received(bob.id, NOW)).toEqual([
                {
                    id,
                    by: ann.email,
                    email: bob.email,
                    role: 'viewer',
                    walletName: 'Personal',
                    expiresAt: later(7),
                },
            ]);
            expect(await store().household(bob.id, ann.wallet, NOW)).toBeNull();
            expect(await store().accept(bob.id, id, NOW)).toBe('Personal');
            const household = await store().household(bob.id, ann.wallet, NOW);
            expect(household?.members).toEqual([
                { personId: ann.id, role: 'owner', email: ann.email },
                { personId: bob.id, role: 'viewer', email: bob.email },
            ]);
            expect(await store().received(bob.id, NOW)).toEqual([]);
            expect((await store().wallets(bob.id)).map(({ role }) => role).toSorted()).toEqual([
                'owner',
                'viewer',
            ]);
        });

        it('are opened by the mailed link, whose secret isn’t in the database', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const id = await asked(ann, bob);
            const mail = (await people.mails(bob.email)).find(
                ({ about }) => about === 'invitation',
            );
            expect(mail).toMatchObject({
                linkId: id,
                until: later(7).getTime(),
                invitation: { by: ann.email, role: 'editor' },
            });
            expect(JSON.stringify(mail)).not.toContain('Personal');
            expect(await store().behind(hashOf(id), NOW)).toMatchObject({ id, email: bob.email });
            expect(await store().behind(id, NOW)).toBeNull();
        });

        it('hold for seven days, once, and for the address that was asked', async () => {
            const [ann, bob, cyd] = [await joined(), await joined(), await joined()];
            const id = await asked(ann, bob);
            expect(await store().accept(cyd.id, id, NOW)).toBeNull();
            expect(await store().decline(cyd.id, id, NOW)).toBe(false);
            expect(await store().accept(bob.id, id, later(7))).toBeNull();
            expect(await store().behind(hashOf(id), later(7))).toBeNull();
            expect(await store().accept(bob.id, id, later(6.9))).toBe('Personal');
            expect(await store().accept(bob.id, id, NOW)).toBeNull();
            await store().act(bob.id, ann.wallet, { do: 'leave' }, NOW);
            expect(await store().accept(bob.id, id, NOW)).toBeNull();
        });

        it('forget whom they asked when it is declined, taken back or asked anew', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const declined = await asked(ann, bob);
            expect(await store().decline(bob.id, declined, NOW)).toBe(true);
            expect(await store().accept(bob.id, declined, NOW)).toBeNull();
            const first = await asked(ann, bob);
            const second = await asked(ann, bob, 'viewer');
            expect(await store().accept(bob.id, first, NOW)).toBeNull();
            const withdraw = { do: 'withdraw', invitation: second } as const;
            expect(await store().act(bob.id, ann.wallet, withdraw, NOW)).toBe('unknown');
            expect(await store().act(ann.id, ann.wallet, withdraw, NOW)).toBe('done');
            expect(await store().accept(bob.id, second, NOW)).toBeNull();
            expect(await rolesIn(ann.wallet)).toEqual(['owner']);
        });

        it('take back what was asked by who owns it no more', async () => {
            const [ann, bob, cyd] = [await joined(), await joined(), await joined()];
            await sharing.stand(bob.id, ann.wallet, 'owner');
            const act = { do: 'invite', email: cyd.email, role: 'viewer' } as const;
            await store().act(bob.id, ann.wallet, act, NOW);
            const [received] = await store().received(cyd.id, NOW);
            const demote = { do: 'change-role', member: bob.id, role: 'editor' } as const;
            expect(await store().act(ann.id, ann.wallet, demote, NOW)).toBe('done');
            expect(await store().accept(cyd.id, received?.id ?? '', NOW)).toBeNull();
        });

        it('ask the same whether or not an address has an account', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const answers = [];
            for (const email of [bob.email, newEmail()]) {
                const act = { do: 'invite', email, role: 'viewer' } as const;
                answers.push(await store().act(ann.id, ann.wallet, act, NOW));
                expect(await people.mails(email)).toHaveLength(email === bob.email ? 2 : 1);
            }
            expect(answers).toEqual(['done', 'done']);
            const there = await store().household(ann.id, ann.wallet, NOW);
            expect(there?.invitations.map(({ role }) => role)).toEqual(['viewer', 'viewer']);
        });

        it('ask so many a day, and one address so often', async () => {
            const [ann, bob, cyd] = [await joined(), await joined(), await joined()];
            const answers = [];
            for (let at = 0; at < 6; at += 1) answers.push(await ask(ann, bob.email));
            expect(answers).toEqual([...Array.from({ length: 5 }, () => 'done'), 'too-often']);
            expect(await ask(cyd, bob.email)).toBe('too-often');
            expect(await ask(cyd, bob.email, later(1.1))).toBe('done');
            const more = [];
            for (let at = 0; at < 16; at += 1) more.push(await ask(ann, newEmail()));
            expect(more.filter((answer) => answer === 'done')).toHaveLength(15);
        });

        it('know nothing of who isn’t in them (A8)', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const acts: readonly HouseholdAct[] = [
                { do: 'invite', email: newEmail(), role: 'owner' },
                { do: 'change-role', member: ann.id, role: 'viewer' },
                { do: 'remove', member: ann.id },
                { do: 'hand-over', member: bob.id },
                { do: 'leave' },
            ];
            for (const act of acts) {
                expect(await store().act(bob.id, ann.wallet, act, NOW)).toBe('unknown');
                expect(await store().act(bob.id, 'x', act, NOW)).toBe('unknown');
            }
            expect(await rolesIn(ann.wallet)).toEqual(['owner']);
        });

        it('keep an owner when all of them leave, or demote each other, at once', async () => {
            const acts: readonly ((self: Person, other: Person) => HouseholdAct)[] = [
                () => ({ do: 'leave' }),
                (_self, other) => ({ do: 'remove', member: other.id }),
                (_self, other) => ({ do: 'change-role', member: other.id, role: 'viewer' }),
                (self) => ({ do: 'change-role', member: self.id, role: 'viewer' }),
            ];
            for (const act of acts) {
                const [ann, bob] = [await joined(), await joined()];
                await sharing.stand(bob.id, ann.wallet, 'owner');
                const answers = await Promise.allSettled([
                    store(0).act(ann.id, ann.wallet, act(ann, bob), NOW),
                    store(1).act(bob.id, ann.wallet, act(bob, ann), NOW),
                ]);
                const done = answers.filter(
                    (answer) => answer.status === 'fulfilled' && answer.value === 'done',
                );
                expect([act(ann, bob).do, done.length]).toEqual([act(ann, bob).do, 1]);
                expect(await rolesIn(ann.wallet)).toContain('owner');
            }
        });

        it('take in once who accepts twice at once', async () => {
            const [ann, bob] = [await joined(), await joined()];
            const id = await asked(ann, bob);
            const answers = await Promise.all(
                [0, 1, 0, 1].map((at) => store(at).accept(bob.id, id, NOW)),
            );
            expect(answers.filter((answer) => answer !== null)).toEqual(['Personal']);
            expect(await rolesIn(ann.wallet)).toEqual(['editor', 'owner']);
        });

        it('lose nobody’s entry while somebody is removed', async () => {
            const [ann, bob] = [talker(here), talker(elsewhere)];
            const wallets = [];
            for (const who of [ann, bob]) {
                await who.run(recording(spending(1)));
                wallets.push(await sharing.of(who.key.sender));
            }
            const [home, other] = wallets;
            if (!home || !other) throw new Error('nobody spoke');
            await sharing.stand(other.person, home.wallet, 'editor');
            await sharing.use(other.person, home.wallet);
            const remove = { do: 'remove', member: other.person } as const;
            await Promise.all([
                ...Array.from({ length: 6 }, () => said(bob)),
                store().act(home.person, home.wallet, remove, NOW),
                ...Array.from({ length: 6 }, () => said(bob)),
            ]);
            const rows: { wallet_id: string; author_id: string }[] = await here
                .knex('entry')
                .where({ author_id: other.person });
            expect(rows).toHaveLength(13);
            expect(await said(bob)).toMatchObject({ repeated: false });
            const last = await sharing.of(bob.key.sender);
            expect(last.wallet).toBe(other.wallet);
        });
    });
});
