/** SECURITY L1, L3, L7: killed at any moment, bots and database lose, double and halve nothing. */
import { describe, expect, it } from '@jest/globals';
import { describeWithMariaDb } from '../rig/databases.ts';
import type { EngineName } from '../rig/kill/machines.ts';
import { killAndJudge } from '../rig/kill/run.ts';

/** `npm run kill-test` is the same, for as long as one likes. */
async function killed(engine: EngineName): Promise<void> {
    const options = { engine, seed: 7, seconds: 1, people: 2, conversations: 2 };
    const { faults, history, strikes } = await killAndJudge(options);
    expect(faults).toEqual([]);
    expect(strikes.size).toBeGreaterThan(0);
    expect(history.said.filter(({ verdict }) => verdict === 'saved').length).toBeGreaterThan(4);
}

describe('what is killed at random while people talk to it', () => {
    it('leaves sound books: one process on an SQLite file', () => killed('sqlite'), 120_000);
});

describeWithMariaDb()('what is killed at random while people talk to it', () => {
    it('leaves sound books: two processes and their MariaDB', () => killed('mysql'), 120_000);
});
