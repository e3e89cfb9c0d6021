/** L6: each undo gives back exactly what stood before the change, rollups included, and each redo what came after. */
import { beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Turns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import { text, type Row } from '../../db/values.ts';
import { expectSound } from '../db/invariants.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn, type Talk } from '../rig/talk.ts';

/** One of every kind of change that a person can make by a message, and some that meet each other. */
const ACTS = [
    'lunch 20',
    'taxi 15 yesterday #work',
    'got paid 3000',
    'got 8 back from the shoes',
    'shoes 60',
    'coffee 4 and a bagel 3.50',
    'make it 25',
    'that was yesterday',
    'category sport',
    'delete the taxi',
    'delete the last 2 entries',
    'limit 800 a month',
    'set food to 30 a month',
    'set food to 40 a month',
    'limit #work to 10 a week',
    'carry over food',
    'warn me at 50 and 90',
    'remove the food limit',
    'new category Climbing',
    'new category Boulder under Climbing',
    'climbing 12',
    'merge climbing into sport',
    'rename category climbing to Walls',
    'new wallet Savings',
    'moved 50 to savings',
    'rename wallet Savings to Rainy',
    'rent 900 every month on the 1st',
    'netflix 15.99 monthly from today',
    'stop netflix',
    'pause the rent',
    'skip the next rent',
    'dinner 60 split with Ann and Bob',
    'Ann paid me back 20',
    'insurance 600 spread over the year',
    'my opening balance is 500',
    'my month starts on the 25th',
    'my week starts on sunday',
    'forget lunch',
    'yes',
] as const;

/** What changes on its own, or tells how often something changed. */
const PASSING = new Set([
    'version',
    'look_at',
    'attempts',
    'lease_owner',
    'last_error',
    'settled_day',
]);

/** What stands in each table: what is gone is kept, but marked. */
const STANDING: Readonly<Record<string, string>> = {
    entry: 'deleted = 0',
    spending_limit: 'removed = 0',
    own_category: 'removed = 0',
    learned_phrase: 'forgotten = 0',
    debt: 'deleted = 0',
    recurring: 'removed = 0',
    day_sum: 'entries <> 0',
    month_sum: 'entries <> 0',
    tag_sum: 'total <> 0',
    owed: 'total <> 0',
};

const WALLET_COLUMNS = 'id, name, currency, time_zone, month_start, week_start, opening, balance';

/** All that the person's wallets hold, as text. */
async function ledgerOf(database: Database, sender: string): Promise<string> {
    const read = (sql: string, values: readonly string[]): Promise<readonly Row[]> =>
        database.dialect.read(database.knex, sql, values);
    const wallets = await read(
        `SELECT ${WALLET_COLUMNS} FROM wallet WHERE closed = 0 AND id IN
             (SELECT m.wallet_id FROM membership m JOIN identity i ON i.person_id = m.person_id
              WHERE i.sender = ?)`,
        [sender],
    );
    const lines = wallets.map((row) => `wallet ${lineOf(row)}`);
    for (const { id } of wallets) {
        for (const [table, stands] of Object.entries(STANDING)) {
            const rows = await read(`SELECT * FROM ${table} WHERE wallet_id = ? AND ${stands}`, [
                text(id),
            ]);
            lines.push(...rows.map((row) => `${table} ${lineOf(row)}`));
        }
    }
    return lines.toSorted().join('\n');
}

function lineOf(row: Row): string {
    const kept = Object.entries(row).filter(([name]) => !PASSING.has(name));
    return JSON.stringify(Object.fromEntries(kept), (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
    );
}

/** More than any sequence makes: an undo that never comes to its end fails, and doesn't hang. */
const MOST_STEPS = 60;

/** Says it until there is nothing more, and notes each state that is new. @throws if there is no end. */
async function repeat(person: Talk, word: 'undo' | 'redo', look: () => Promise<string>) {
    const seen = [await look()];
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const reply = await person.say(word);
        if (reply.includes('nothing to')) return seen;
        const now = await look();
        if (now !== seen.at(-1)) seen.push(now);
    }
    throw new Error(`${word} has no end`);
}

describe('undo', () => {
    eachEngine((engine) => {
        const open: { turns?: Turns; database?: Database } = {};
        beforeAll(async () => {
            open.database = await engine.open();
            open.turns = turnsOn(open.database);
        });

        it('gives back each state bit for bit, and redo each that came after', async () => {
            const sequences = fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 14 });
            await fc.assert(
                fc.asyncProperty(sequences, async (acts) => {
                    const { turns, database } = open;
                    if (!turns || !database) throw new Error('not open');
                    const person = talk(turns);
                    await person.say('hello');
                    const sender = person.sender;
                    const look = (): Promise<string> => ledgerOf(database, sender);
                    const states = [await look()];
                    for (const act of acts) {
                        await person.say(act);
                        const now = await look();
                        if (now !== states.at(-1)) states.push(now);
                    }
                    const backwards = await repeat(person, 'undo', look);
                    same(backwards, states.toReversed());
                    same(await repeat(person, 'redo', look), states);
                }),
                { numRuns: engine.name === 'sqlite' ? 60 : 20 },
            );
            if (open.database) await expectSound(open.database);
        }, 120_000);
    });
});

/** @throws with the first state that differs, so that shrinking shows it. */
function same(found: readonly string[], wanted: readonly string[]): void {
    for (const [at, state] of wanted.entries()) {
        if (found[at] !== state)
            throw new Error(`state ${at} of ${wanted.length} is\n${found[at]}\nand not\n${state}`);
    }
    if (found.length !== wanted.length)
        throw new Error(`${found.length} states, and not ${wanted.length}`);
}
