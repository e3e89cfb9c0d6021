/** SECURITY O1, W4: a fault of ours costs one request or ends the process in order, and tells nobody how. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';

const started: Spawned[] = [];
const folders: string[] = [];

afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
        child.kill('SIGKILL');
        await ended;
    }
    for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

function start(): Spawned {
    const folder = mkdtempSync(join(tmpdir(), 'penny-faults-'));
    folders.push(folder);
    const one = spawnPenny({ DATA_DIR: folder }, 'tests/faults/faulty-server.ts');
    started.push(one);
    return one;
}

describe('a handler', () => {
    it('that fails answers 500 without its words, logs them, and stops nobody', async () => {
        const penny = start();
        const url = await penny.url;
        const ids: string[] = [];
        for (const kind of ['throw', 'throw-nothing', 'reject', 'nothing', 'throw']) {
            const answer = await fetch(`${url}/faults/${kind}`);
            expect([kind, answer.status]).toEqual([kind, 500]);
            expect(answer.headers.get('content-type')).toBe('application/problem+json');
            const body = (await answer.json()) as Record<string, unknown>;
            expect(body).toEqual({
                type: 'about:blank',
                title: 'Internal Server Error',
                status: 500,
                code: 'FAULT',
                detail: 'Something went wrong on our side.',
                id: expect.any(String),
            });
            ids.push(String(body['id']));
        }
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
        penny.child.kill('SIGTERM');
        expect(await penny.ended).toBe(0);
        for (const id of ids) expect(penny.output()).toContain(id);
    });

    it('that fails in the middle of its answer leaves no socket hanging', async () => {
        const url = await start().url;
        const half = fetch(`${url}/faults/half`).then((answer) => answer.text());
        await expect(half).rejects.toThrow(/fetch failed|terminated/);
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
    });

    it.each(['timer', 'unhandled'])(
        'whose fault nobody can catch (%s) is answered, logged, and ends the process with 1',
        async (kind) => {
            const penny = start();
            const answer = await fetch(`${await penny.url}/faults/${kind}`);
            expect([answer.status, await answer.text()]).toEqual([200, 'answered']);
            expect(await penny.ended).toBe(1);
            const logged = penny
                .output()
                .split('\n')
                .find((line) => line.includes('uncaught'));
            expect(JSON.parse(logged ?? '{}')).toMatchObject({
                level: 60,
                msg: 'uncaught exception',
                err: { message: 'secret: SELECT * FROM person' },
            });
        },
    );
});
