import { describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { ping } from '../../db/ping.ts';

describe('a connected database', () => {
    eachEngine((engine) => {
        it('answers from a real table', async () => {
            const database = await engine.open();
            await expect(ping(database)).resolves.toBeUndefined();
        });
    });
});
