/** Reference rates: kept by the worker that fetches them, and looked up by turns. */
import { addDays, type Day } from '../ledger/day.ts';
import { rateBetween, type DayRate, type DayRates, type RateValue } from '../ledger/rate.ts';
import type { RateStore } from '../rates/ports.ts';
import type { Database } from './connect.ts';
import { retrying } from './retry.ts';
import { insert } from './statement.ts';
import { integer, text, textOrNull, type Row, type Value } from './values.ts';

/** A rate is good for a day that has none itself, like a Sunday, but not for ever. */
const OLDEST_DAYS = 7;

export function createRateStore({ knex, dialect }: Database): RateStore {
    return {
        newestDay: async () => {
            const sql = "SELECT MAX(day) AS day FROM exchange_rate WHERE currency = 'USD'";
            const [row] = await retrying(() => dialect.read(knex, sql, []));
            return textOrNull(row?.['day'] ?? null);
        },
        keep: async (days) => {
            // In the order of the keys: two processes that keep the same day don't wait in a ring.
            const rows = days
                .flatMap(({ day, perEuro }) =>
                    [...perEuro].map(([currency, value]) => ({ currency, day, per_euro: value })),
                )
                .toSorted((a, b) => (`${a.currency}${a.day}` < `${b.currency}${b.day}` ? -1 : 1));
            const writes = insert('exchange_rate', rows, dialect.leaving(['currency', 'day']));
            await retrying(() =>
                knex.transaction(async (transaction) => {
                    await dialect.write(transaction, writes);
                }),
            );
        },
    };
}

const FIND = `SELECT currency, day, per_euro FROM exchange_rate
    WHERE currency IN (?, ?) AND day <= ? AND day >= ?`;

/** The rate of the newest day that isn't after `day` nor more than a week before it. */
export async function findRate(
    read: (sql: string, values: readonly Value[]) => Promise<readonly Row[]>,
    from: string,
    to: string,
    day: Day,
): Promise<DayRate | null> {
    const rows = await read(FIND, [from, to, day, addDays(day, -OLDEST_DAYS)]);
    return rateBetween(daysIn(rows), from, to);
}

function daysIn(rows: readonly Row[]): DayRates[] {
    const days = new Map<Day, Map<string, RateValue>>();
    for (const row of rows) {
        const day = text(row['day']);
        const perEuro = days.get(day) ?? new Map<string, RateValue>();
        perEuro.set(text(row['currency']), integer(row['per_euro']));
        days.set(day, perEuro);
    }
    return [...days].map(([day, perEuro]) => ({ day, perEuro }));
}
