import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { createRateStore, findRate } from '../../db/rate-store.ts';
import { parseRate, type DayRate, type DayRates } from '../../ledger/rate.ts';
import { eachEngine } from '../rig/databases.ts';

const published = (day: string, rates: Readonly<Record<string, string>>): DayRates => ({
    day,
    perEuro: new Map(Object.entries(rates).map(([code, rate]) => [code, parseRate(rate) ?? 0n])),
});

const HISTORY = [
    published('2026-11-13', { USD: '1.0799', GBP: '0.8345' }),
    published('2026-11-17', { USD: '1.0804' }),
];

describe('the rates', () => {
    eachEngine((engine) => {
        const open: { database?: Database; there?: Database } = {};
        const find = (from: string, to: string, day: string): Promise<DayRate | null> => {
            const { database } = open;
            if (!database) throw new Error('not open');
            const { dialect, knex } = database;
            return findRate((sql, values) => dialect.read(knex, sql, values), from, to, day);
        };
        beforeAll(async () => {
            open.database = await engine.open();
            open.there = await engine.open();
            expect(await createRateStore(open.database).newestDay()).toBeNull();
            // Two replicas that keep the same at once.
            const stores = [open.database, open.there].map(createRateStore);
            await Promise.all(stores.map((store) => store.keep(HISTORY)));
            await stores[0]?.keep([published('2026-11-17', { USD: '9' })]);
        });

        it('are kept once, and know their newest day', async () => {
            const { database } = open;
            if (!database) throw new Error('not open');
            expect(await createRateStore(database).newestDay()).toBe('2026-11-17');
            expect(await find('EUR', 'USD', '2026-11-17')).toEqual({
                day: '2026-11-17',
                value: parseRate('1.0804'),
            });
        });

        it.each([
            ['EUR', 'USD', '2026-11-16', '1.0799', '2026-11-13'],
            ['EUR', 'USD', '2026-11-24', '1.0804', '2026-11-17'],
            ['USD', 'EUR', '2026-11-18', '0.925583', '2026-11-17'],
            ['GBP', 'USD', '2026-11-18', '1.29407', '2026-11-13'],
        ])('from %s to %s on %s is %s, of %s', async (from, to, day, rate, of) => {
            expect(await find(from, to, day)).toEqual({ value: parseRate(rate), day: of });
        });

        it.each([
            ['EUR', 'USD', '2026-11-12'],
            ['EUR', 'USD', '2026-11-25'],
            ['EUR', 'CHF', '2026-11-17'],
        ])('from %s to %s on %s aren’t known', async (from, to, day) => {
            expect(await find(from, to, day)).toBeNull();
        });
    });
});
