import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { onMysql } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker } from './people.ts';

describe('a turn that the server refuses for the moment', () => {
    onMysql((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        /** The same database, which says `errno` after all writes of the first `times` tries. */
        const refusing = (errno: number, times: number): Database => {
            let left = times;
            return {
                ...database,
                dialect: {
                    ...database.dialect,
                    finish: (transaction, statements) => {
                        left -= 1;
                        const signal = `SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = ${errno}`;
                        const refusal =
                            left >= 0 ? [{ sql: signal, values: [], touches: null }] : [];
                        return database.dialect.finish(transaction, [...statements, ...refusal]);
                    },
                },
            };
        };

        it.each([
            ['a deadlock', 1213],
            ['a lock that was waited for too long', 1205],
            ['a node without its majority', 1047],
        ])('is saved once after %s, under the same turn id', async (_what, errno) => {
            const ids = new Set<string>();
            const ann = talker(refusing(errno, 2));
            let tries = 0;
            await ann.run(async (turn, actor) => {
                tries += 1;
                ids.add(turn.id);
                return recording(spending(700))(turn, actor);
            });
            expect({ tries, ids: ids.size }).toEqual({ tries: 3, ids: 1 });
            await ann.turn(async ({ book }) => {
                expect(book.wallet.balance).toBe(-700n);
                return true;
            });
            await expectSound(database);
        });

        it('says that it was not saved when that goes on', async () => {
            const ann = talker(refusing(1213, 1000));
            const refused = ann.run(recording(spending(700)));
            await expect(refused).rejects.toMatchObject({
                code: 'STORE_UNAVAILABLE',
                isUnknown: false,
                cause: { code: 'ER_LOCK_DEADLOCK' },
            });
            await expectSound(database);
        });
    });
});
