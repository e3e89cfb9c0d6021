import { beforeAll, describe, expect, it } from '@jest/globals';
import { createAddressStore, type AddressStore } from '../../db/address-store.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createMailFacts } from '../../db/mail-facts.ts';
import { USUAL_ALERTS } from '../../ledger/alert-settings.ts';
import { eachEngine } from '../rig/databases.ts';
import { NOW, recording, spending, talker, type Talker } from './people.ts';

const later = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
const give = (person: Talker, email: string) =>
    person.turn(async (turn) => turn.giveAddress(email, NOW));
const addresses = (person: Talker) =>
    person.turn(async ({ person: { email, pendingEmail } }) => ({ email, pendingEmail }));

const on = (category: string | null) => ({ category, tag: null });

describe('an address', () => {
    eachEngine((engine) => {
        let database: Database;
        let here: AddressStore;
        let there: AddressStore;
        beforeAll(async () => {
            database = await engine.open();
            here = createAddressStore(database);
            there = createAddressStore(await engine.open());
        });

        it('waits until its link is opened, and is used from then on', async () => {
            const ann = talker(database);
            const id = await give(ann, 'Ann+x@exämple.com');
            expect(await addresses(ann)).toEqual({
                email: null,
                pendingEmail: 'Ann+x@exämple.com',
            });
            const personId = await ann.turn(async ({ person }) => person.id);
            const given = { personId, email: 'Ann+x@exämple.com', expiresAt: later(24) };
            expect(await here.find(id)).toEqual({ ...given, confirmedAt: null });
            expect(await here.confirm(id, later(1))).toBe(true);
            expect(await addresses(ann)).toEqual({
                email: 'Ann+x@exämple.com',
                pendingEmail: null,
            });
            expect(await here.find(id)).toEqual({ ...given, confirmedAt: later(1) });
        });

        it('is confirmed by one of many who open the link at once', async () => {
            const ann = talker(database);
            const id = await give(ann, 'ann@example.com');
            const won = await Promise.all(
                Array.from({ length: 6 }, (_, index) =>
                    (index % 2 ? here : there).confirm(id, NOW),
                ),
            );
            expect(won.filter(Boolean)).toHaveLength(1);
        });

        it('is not confirmed late, by a link that nobody was sent, or after another was given', async () => {
            const ann = talker(database);
            const old = await give(ann, 'old@example.com');
            expect(await here.confirm(old, later(24))).toBe(false);
            const wrong = await give(ann, 'wrong@example.com');
            const right = await give(ann, 'right@example.com');
            expect(await here.confirm(wrong, NOW)).toBe(false);
            expect(await here.confirm(newId(), NOW)).toBe(false);
            expect(await here.confirm('" OR 1=1', NOW)).toBe(false);
            expect(await here.find('é')).toBeNull();
            expect(await here.confirm(right, NOW)).toBe(true);
            expect((await addresses(ann)).email).toBe('right@example.com');
        });

        it('stays the old one while a new one waits', async () => {
            const ann = talker(database);
            await here.confirm(await give(ann, 'one@example.com'), NOW);
            await give(ann, 'two@example.com');
            expect(await addresses(ann)).toEqual({
                email: 'one@example.com',
                pendingEmail: 'two@example.com',
            });
        });

        it('is where the mails of its wallet go, with what they tell', async () => {
            const facts = createMailFacts(database);
            const ann = talker(database);
            await ann.run(
                recording(
                    ...[100, 900, 500].map((minor) => spending(minor)),
                    spending(800, { kind: 'refund' }),
                    spending(700, { category: 'home' }),
                    spending(9999, { day: '2026-10-31' }),
                    spending(9999, { kind: 'income', category: 'salary' }),
                ),
            );
            const { person, wallet } = await ann.turn(async (turn) => ({
                person: turn.person,
                wallet: turn.book.wallet,
            }));
            const confirmationId = await give(ann, 'ann@example.com');
            const row = {
                id: newId(),
                key: 'k',
                personId: null,
                walletId: wallet.id,
                attempts: 1,
                way: 'mail',
                batch: null,
                content: { kind: 'confirm-address', confirmationId },
            } as const;
            const listener = {
                personId: person.id,
                email: null,
                locale: 'en-US',
                settings: USUAL_ALERTS,
                isSnoozed: false,
            };
            expect(await facts.listeners(row, NOW)).toEqual([listener]);
            await here.confirm(confirmationId, NOW);
            const mailed = { ...listener, email: 'ann@example.com' };
            expect(await facts.listeners(row, NOW)).toEqual([mailed]);
            expect(await facts.listeners({ ...row, personId: person.id }, NOW)).toEqual([mailed]);
            expect(await facts.listeners({ ...row, personId: newId() }, NOW)).toEqual([]);
            expect(await facts.walletOf(wallet.id)).toEqual({
                id: wallet.id,
                name: wallet.name,
                currency: 'USD',
                timeZone: 'UTC',
                monthStart: 1,
                categoryNames: new Map(),
            });
            expect(await facts.walletOf(newId())).toBeNull();
            const november = { start: '2026-11-01', end: '2026-12-01' };
            const largest = async (category: string | null) =>
                (await facts.largestEntries(wallet.id, on(category), november, 2)).map(
                    ({ amount }) => amount.minor,
                );
            expect(await largest('food')).toEqual([900n, 500n]);
            expect(await largest(null)).toEqual([900n, 700n]);
            expect(await facts.largestEntries(newId(), on(null), november, 2)).toEqual([]);
            expect(await facts.spent(wallet.id, on('food'), november)).toBe(700n);
            expect(await facts.spent(wallet.id, on(null), november)).toBe(1400n);
            expect(await facts.spent(newId(), on(null), november)).toBe(0n);
            expect(await facts.spentByDay(wallet.id, on('food'), november)).toEqual([
                { day: '2026-11-19', total: 700n },
            ]);
            const byCategory = async (category: string | null) =>
                facts.spentByCategory(wallet.id, on(category), november);
            expect(await byCategory('food')).toEqual([{ category: 'food', total: 700n }]);
            const all = await byCategory(null);
            expect(all.map(({ total }) => total)).toEqual([700n, 700n]);
            expect(await facts.spentByCategory(newId(), on(null), november)).toEqual([]);
            expect(
                await facts.spentByCategory(wallet.id, { category: null, tag: 'x' }, november),
            ).toEqual([]);
            expect(await facts.confirmation(confirmationId)).toEqual({
                email: 'ann@example.com',
                expiresAt: later(24),
                confirmedAt: NOW,
                locale: 'en-US',
            });
            expect(await facts.confirmation('nothing')).toBeNull();
        });
    });
});
