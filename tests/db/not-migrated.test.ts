import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { onMysql } from '../rig/databases.ts';
import { recording, spending, talker } from './people.ts';

describe('a database whose tables aren’t there yet', () => {
    onMysql((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = connect(await engine.empty());
        });
        afterAll(() => database.close());

        it('is away, since a replica may be making them', async () => {
            const turn = talker(database).run(recording(spending(700)));
            await expect(turn).rejects.toMatchObject({
                code: 'STORE_UNAVAILABLE',
                isUnknown: false,
            });
        });
    });
});
