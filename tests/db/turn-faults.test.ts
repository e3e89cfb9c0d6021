import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import type { Checked } from '../../db/dialect.ts';
import type { OpenTurn, TurnEnd } from '../../db/turn.ts';
import { record, revise } from '../../ledger/ledger.ts';
import { setLimit } from '../../ledger/limits.ts';
import type { Actor } from '../../ledger/ports.ts';
import { NO_REVISIONS, type Posting } from '../../ledger/posting.ts';
import { permitted } from '../../ledger/privileges.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { NOW, recording, spending, talker } from './people.ts';

/** Fails on both engines, whatever came before it. */
const BROKEN: Checked = {
    sql: 'INSERT INTO wallet (id) VALUES (NULL)',
    values: [],
    touches: null,
};

const TABLES = [
    'wallet',
    'person',
    'membership',
    'identity',
    'conversation',
    'delivery',
    'activity',
    'journal',
    'entry',
    'day_sum',
    'month_sum',
    'spending_limit',
    'limit_crossing',
    'tag_sum',
    'outbox',
    'address_confirmation',
];

/** A turn that writes to every table. */
async function everything(turn: OpenTurn, actor: Actor): Promise<Partial<TurnEnd>> {
    const { book } = turn;
    const { entries } = await record(
        book,
        [spending(9000, { tags: ['work'] }), spending(2)],
        actor,
    );
    const [entry] = entries;
    if (entry) await revise(book, entry.after, { day: '2026-10-01' }, actor);
    const amount = { minor: 10n, currency: 'USD' };
    await setLimit(book, { category: 'food', tag: null, per: 'month', amount }, actor);
    const confirmationId = turn.giveAddress('ann@example.com', NOW);
    const content = { kind: 'confirm-address', confirmationId } as const;
    const personId = turn.person.id;
    turn.queue([{ id: actor.newId(), key: confirmationId, personId, way: 'mail', content }]);
    const limit = { limitId: actor.newId(), start: '2026-11-01', threshold: 80, spent: 8n };
    const posting: Posting = {
        ...NO_REVISIONS,
        change: {
            id: actor.newId(),
            walletId: book.wallet.id,
            kind: 'limit',
            personId: actor.personId,
            channel: 'directline',
            turnId: turn.id,
            at: NOW,
            undoes: null,
        },
        crossings: [limit],
        alerts: [],
    };
    book.post(permitted(book, posting, []));
    return { log: [{ id: 'line', payload: { text: 'hello' } }] };
}

const cents = (minor: bigint) => ({ amount: { minor, currency: 'USD' } });

describe('a turn that fails at one of its statements', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });
        afterEach(() => expectSound(database));

        /** The same database, whose writes go through `change` first. */
        const changing = (change: (statements: readonly Checked[]) => Checked[]): Database => ({
            ...database,
            dialect: {
                ...database.dialect,
                finish: (transaction, statements) =>
                    database.dialect.finish(transaction, change(statements)),
            },
        });
        const rows = async (): Promise<string[]> => {
            const counts = await Promise.all(
                TABLES.map((table) =>
                    database.dialect.read(database.knex, `SELECT COUNT(*) AS n FROM ${table}`, []),
                ),
            );
            return counts.map(([row], index) => `${TABLES[index]} ${String(row?.['n'])}`);
        };

        it('leaves nothing behind, whichever statement it is', async () => {
            const before = await rows();
            let written = 0;
            const ann = talker(
                changing((statements) => {
                    written = statements.length;
                    return [...statements];
                }),
            );
            await ann.run(everything);
            const after = await rows();
            expect(after.filter((table) => before.includes(table))).toEqual([]);
            expect(written).toBeGreaterThan(TABLES.length);
            for (let index = 0; index <= written; index += 1) {
                const bob = talker(
                    changing((statements) => [
                        ...statements.slice(0, index),
                        BROKEN,
                        ...statements.slice(index),
                    ]),
                );
                await expect(bob.run(everything)).rejects.toThrow(/wallet/i);
                expect(await rows()).toEqual(after);
            }
        });

        it('throws what happened, with no value of what was said or spent in it', async () => {
            const ann = talker(database);
            const long = 'canary'.repeat(500);
            const draft = spending(123_454_321, { description: long, tags: ['canary'] });
            const thrown: unknown = await ann
                .run(recording(draft))
                .catch((error: unknown) => error);
            expect(thrown).toMatchObject({
                code: expect.stringMatching(/^(SQLITE_CONSTRAINT_CHECK|ER_DATA_TOO_LONG)$/),
            });
            const { message, stack } = thrown as Error;
            const all = JSON.stringify([{ ...(thrown as object) }, message, stack]);
            expect(all).not.toMatch(/canary|123454321/);
        });

        it('says STALE, and leaves nothing, when somebody else revised the entry first', async () => {
            const ann = talker(database);
            const entry = await ann.turn(async ({ book }, actor) => {
                const { entries } = await record(book, [spending(100)], actor);
                return entries[0]?.after;
            });
            if (!entry) throw new Error('nothing was recorded');
            await ann.turn(({ book }, actor) => revise(book, entry, cents(200n), actor));
            const late = ann.turn(({ book }, actor) => revise(book, entry, cents(300n), actor));
            await expect(late).rejects.toMatchObject({ code: 'STALE' });
            await ann.turn(async ({ book }) => {
                expect(book.wallet.balance).toBe(-200n);
                return true;
            });
        });
    });
});
