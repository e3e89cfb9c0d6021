import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { NO_REVISIONS } from '../../ledger/posting.ts';
import { permitted } from '../../ledger/privileges.ts';
import { eachEngine } from '../rig/databases.ts';
import { recording, spending, talker } from './people.ts';

const TEXTS = [
    'crêpe 🥞 für 2',
    '  blanks before and after  ',
    'Case CASE case',
    '👨‍👩‍👧‍👦𝒳',
    "'; DROP TABLE wallet; --",
    'back\\slash \\\\ "quotes" `ticks` ? ?? :name',
    'NUL \u0000 inside',
    'lines\r\n\tand tabs',
    'x'.repeat(1000),
    '🍕'.repeat(1000),
    '',
];

const names = (list: readonly { readonly description: string }[]): string =>
    list.map(({ description }) => description).join('');

describe('what is stored', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it.each(TEXTS)('comes back as it was: %j', async (description) => {
            const ann = talker(database);
            const category = description.slice(0, 60);
            const draft = spending(1, { description, category, tags: [description, 'b'] });
            const payload = { text: description, list: [description] };
            await ann.run(async (turn, actor) => {
                await recording(draft)(turn, actor);
                return { state: payload, reply: payload };
            });
            await ann.turn(async ({ book, state }) => {
                expect(state).toEqual(payload);
                expect(await book.latestEntries(null, 1)).toMatchObject([draft]);
                const filter = { flow: 'expense', category, period: null } as const;
                expect(await book.latestEntries(filter, 1)).toHaveLength(1);
                const [item] = await book.latestChanges(1);
                expect(item?.entries[0]?.after).toMatchObject(draft);
                return true;
            });
        });

        it('keeps amounts beyond 2^53 to the unit, in entries, sums and balance', async () => {
            const odd = 9_007_199_254_740_993n;
            const ann = talker(database);
            await ann.run(async ({ book }, actor) => {
                const { id, walletId, now } = {
                    id: actor.newId(),
                    walletId: book.wallet.id,
                    ...actor,
                };
                const after = {
                    ...spending(odd),
                    exchange: null,
                    id: actor.newId(),
                    walletId,
                    authorId: actor.personId,
                    turnId: actor.turnId,
                    refundOf: null,
                    split: null,
                    spread: 1,
                    version: 1,
                    deleted: false,
                    otherWalletId: null,
                };
                const change = {
                    id,
                    walletId,
                    kind: 'record',
                    personId: actor.personId,
                    channel: actor.channel,
                    turnId: actor.turnId,
                    at: now,
                    undoes: null,
                } as const;
                const entries = [{ before: null, after }];
                const posting = { ...NO_REVISIONS, change, entries, crossings: [], alerts: [] };
                book.post(permitted(book, posting, []));
                return {};
            });
            await ann.turn(async ({ book }) => {
                expect(book.wallet.balance).toBe(-odd);
                const [entry] = await book.latestEntries(null, 1);
                expect(entry?.amount.minor).toBe(odd);
                for (const period of [
                    { start: '2026-11-01', end: '2026-12-01' },
                    { start: '2026-11-19', end: '2026-11-20' },
                ]) {
                    const sums = await book.sums('expense', period);
                    expect(sums).toEqual([{ category: 'food', total: odd, count: 1 }]);
                }
                const [item] = await book.latestChanges(1);
                expect(item?.entries[0]?.after.amount.minor).toBe(odd);
                expect(item?.change.at).toEqual(new Date('2026-11-19T12:00:00.000Z'));
                return true;
            });
        });

        it('is in the same order: by day, then by recording, largest by amount', async () => {
            const ann = talker(database);
            await ann.run(
                recording(
                    spending(300, { day: '2026-11-02', description: 'a' }),
                    spending(900, { day: '2026-11-01', description: 'b' }),
                    spending(300, { day: '2026-11-02', description: 'c' }),
                    spending(5000, { kind: 'refund', day: '2026-11-02', description: 'd' }),
                    spending(7000, { kind: 'income', category: 'salary', description: 'e' }),
                ),
            );
            await ann.turn(async ({ book }) => {
                expect(names(await book.latestEntries(null, 9))).toBe('edcab');
                expect(names(await book.latestEntries(null, 2))).toBe('ed');
                const filter = { flow: 'expense', category: null, period: null } as const;
                expect(names(await book.latestEntries(filter, 9))).toBe('dcab');
                expect(names(await book.largestEntries(filter, 9))).toBe('bca');
                const second = { start: '2026-11-02', end: '2026-11-03' };
                expect(names(await book.largestEntries({ ...filter, period: second }, 1))).toBe(
                    'c',
                );
                const some = await book.latestEntries(filter, 2);
                const ids = some.map(({ id }) => id).toReversed();
                expect((await book.entries([...ids, 'nobody'])).map(({ id }) => id)).toEqual(ids);
                return true;
            });
        });
    });
});
