import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { recording, spending, talker } from './people.ts';

/** Each would leave a row that means nothing. */
const BAD = [
    'UPDATE entry SET amount = 0',
    'UPDATE entry SET amount = -5',
    'UPDATE entry SET counted = 0',
    'UPDATE entry SET rate = -1',
    "UPDATE entry SET rate_source = 'guess'",
    "UPDATE entry SET kind = 'gift'",
    "UPDATE entry SET kind = 'EXPENSE'",
    "UPDATE entry SET currency = 'US'",
    "UPDATE entry SET currency = 'DOLLARS'",
    "UPDATE entry SET day = '2026-1-1'",
    "UPDATE entry SET day = '19.11.2026'",
    'UPDATE entry SET version = 0',
    'UPDATE entry SET deleted = 2',
    'UPDATE entry SET description = NULL',
    "UPDATE entry SET amount = 'much'",
    "UPDATE entry SET id = 'short'",
    "UPDATE month_sum SET month = '2026'",
    "UPDATE month_sum SET flow = 'refund'",
    "UPDATE month_sum SET total = 'much'",
    'UPDATE wallet SET month_start = 29',
    'UPDATE wallet SET month_start = 0',
    'UPDATE wallet SET limit_count = -1',
    'UPDATE wallet SET balance = NULL',
    'UPDATE wallet SET balance = 9223372036854775808',
    "UPDATE journal SET kind = 'guess'",
    "UPDATE membership SET role = 'king'",
    "INSERT INTO membership (wallet_id, person_id, role) SELECT id, id, 'owner' FROM wallet",
    'INSERT INTO entry SELECT * FROM entry',
    'INSERT INTO identity SELECT * FROM identity',
    'INSERT INTO delivery SELECT * FROM delivery',
] as const;

describe('a row that means nothing', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
            await talker(database).run(recording(spending(1)));
        });

        it.each(BAD)('is refused: %s', async (sql) => {
            const made = database.knex.transaction((transaction) => transaction.raw(sql));
            await expect(made).rejects.toMatchObject({
                code: expect.stringMatching(/^(SQLITE_(CONSTRAINT|ERROR|MISMATCH)|ER_|WARN_)/),
            });
        });

        it('is refused when a description is longer than its column', async () => {
            const long = 'y'.repeat(1001);
            const made = database.knex.raw('UPDATE entry SET description = ?', [long]);
            await expect(made).rejects.toMatchObject({ code: expect.any(String) });
        });
    });
});
