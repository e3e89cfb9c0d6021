/** Fills one wallet with entries by bulk SQL: ten years of them, however many, with sums and journal. */
import type { Database } from '../db/connect.ts';
import { integer } from '../db/values.ts';
import { EXPENSE_CATEGORIES } from '../ledger/category.ts';
import { addDays, type Day } from '../ledger/day.ts';

const DAYS = 3650;
const AT_ONCE = 100_000;

/** Names of rows, made from their number; they sort before every id that is made later. */
const IDS = {
    sqlite: (letter: string) => `printf('0${letter}%024d', n)`,
    mysql: (letter: string) => `CONCAT('0${letter}', LPAD(n, 24, '0'))`,
} as const;

/** Days and numbers to join with; the fill's own tables, gone with the bench's database. */
export async function prepareFill({ knex }: Database, today: Day): Promise<void> {
    await knex.raw('CREATE TABLE bench_day (place INTEGER PRIMARY KEY, day CHAR(10))');
    await knex.raw('CREATE TABLE bench_category (place INTEGER PRIMARY KEY, name VARCHAR(30))');
    await knex.raw('CREATE TABLE bench_digit (d INTEGER PRIMARY KEY)');
    const days = Array.from({ length: DAYS }, (_, place) => {
        return { place, day: addDays(today, place - DAYS + 1) };
    });
    while (days.length > 0) await knex('bench_day').insert(days.splice(0, 200));
    await knex('bench_category').insert(EXPENSE_CATEGORIES.map((name, place) => ({ place, name })));
    await knex('bench_digit').insert(Array.from({ length: 10 }, (_, d) => ({ d })));
}

/** Runs a statement for as long as it takes: a turn's own connections lose patience after seconds. */
export type Run = (sql: string, values: readonly (string | number)[]) => Promise<unknown>;

/** In the order of the days, as a wallet grows. */
export async function fillWallet(
    database: Database,
    run: Run,
    wallet: string,
    person: string,
    count: number,
): Promise<void> {
    const { dialect } = database;
    const id = IDS[dialect.engine];
    const whole = dialect.engine === 'mysql' ? 'DIV' : '/';
    for (let from = 0; from < count; from += AT_ONCE) {
        const until = Math.min(count, from + AT_ONCE);
        const numbers = `SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + ${from} AS n
            FROM bench_digit f, bench_digit e, bench_digit c, bench_digit b, bench_digit a`;
        await run(
            `INSERT INTO entry (wallet_id, id, kind, amount, currency, day, category, description,
                 tags, author_id, turn_id, version, deleted)
             SELECT ?, ${id('E')}, CASE n % 40 WHEN 0 THEN 'income' ELSE 'expense' END,
                 100 + (n * 7919) % 9900, 'USD', d.day,
                 CASE n % 40 WHEN 0 THEN 'salary' ELSE c.name END, 'something', '[]', ?, ${id('T')}, 1, 0
             FROM (${numbers}) numbers
             JOIN bench_day d ON d.place = (n * ${DAYS}) ${whole} ${count}
             JOIN bench_category c ON c.place = n % ${EXPENSE_CATEGORIES.length}
             WHERE n < ${until}`,
            [wallet, person],
        );
        await run(
            `INSERT INTO journal (wallet_id, id, seq, kind, person_id, channel, turn_id, happened_at,
                 revisions)
             SELECT ?, ${id('J')}, n + ${FIRST_SEQ}, 'record', ?, 'bench', ${id('T')}, n, '{}'
             FROM (${numbers}) numbers WHERE n < ${until}`,
            [wallet, person],
        );
    }
    await sumUp(database, run, wallet, count);
}

/** Of the wallet's own first turn, which made it. */
const FIRST_SEQ = 1;

async function sumUp(
    { knex, dialect }: Database,
    run: Run,
    wallet: string,
    count: number,
): Promise<void> {
    const signed = "CASE e.kind WHEN 'expense' THEN -e.amount ELSE e.amount END";
    await run(
        `INSERT INTO day_sum (wallet_id, flow, day, category, total, entries)
         SELECT e.wallet_id, e.kind, e.day, e.category, SUM(e.amount), COUNT(*)
         FROM entry e WHERE e.wallet_id = ? GROUP BY e.wallet_id, e.kind, e.day, e.category`,
        [wallet],
    );
    await run(
        `INSERT INTO day_sum (wallet_id, flow, day, category, total, entries)
         SELECT e.wallet_id, 'net', e.day, '', SUM(${signed}), COUNT(*)
         FROM entry e WHERE e.wallet_id = ? GROUP BY e.wallet_id, e.day`,
        [wallet],
    );
    await run(
        `INSERT INTO month_sum (wallet_id, flow, month, category, total, entries)
         SELECT s.wallet_id, s.flow, SUBSTR(s.day, 1, 7), s.category, SUM(s.total), SUM(s.entries)
         FROM day_sum s WHERE s.wallet_id = ?
         GROUP BY s.wallet_id, s.flow, SUBSTR(s.day, 1, 7), s.category`,
        [wallet],
    );
    const [row] = await dialect.read(
        knex,
        "SELECT SUM(total) AS total FROM month_sum WHERE wallet_id = ? AND flow = 'net'",
        [wallet],
    );
    await knex('wallet')
        .where({ id: wallet })
        .update({ balance: integer(row?.['total']).toString(), journal_seq: count });
}
