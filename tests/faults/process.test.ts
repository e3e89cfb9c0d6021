/** The real process: how it starts, refuses to start, dies and ends. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { visit } from '../rig/web-visitor.ts';

const processes: ChildProcess[] = [];
const folders: string[] = [];
const servers: Server[] = [];

afterEach(() => {
    for (const one of processes.splice(0)) one.kill('SIGKILL');
    for (const one of servers.splice(0)) one.close();
    for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'penny-process-'));
    folders.push(made);
    return made;
}

function start(environment: Record<string, string>): Spawned {
    const penny = spawnPenny(environment);
    processes.push(penny.child);
    return penny;
}

describe('the start', () => {
    it('prints one line with the address, and nothing else', async () => {
        const penny = start({ DATA_DIR: folder() });
        const url = await penny.url;
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
        expect(penny.output().trim().split('\n')).toHaveLength(1);
    });

    it.each([
        [{ PORT: 'eighty' }, 'PORT'],
        [{ DEFAULT_CURRENCY: 'secret' }, 'DEFAULT_CURRENCY'],
        [{ DATABASE_URL: 'mysql://root:secret@localhost/penny?tls=on' }, 'DATABASE_URL'],
        [{ DATABASE_URL: 'mysql://root:secret@localhost' }, 'DATABASE_URL'],
        [{ DATA_DIR: '/dev/null/penny' }, 'DATA_DIR'],
    ])('with %j ends with 78 and one sentence that names %s', async (environment, name) => {
        const penny = start({ DATA_DIR: folder(), ...environment });
        expect(await penny.ended).toBe(78);
        expect(penny.output().trim().split('\n')).toHaveLength(1);
        expect(penny.output()).toContain(name);
        expect(penny.output()).not.toContain('secret');
    });

    it('on a port that is taken ends with 78 and says so', async () => {
        const other = createServer().listen(0, '127.0.0.1');
        servers.push(other);
        await once(other, 'listening');
        const { port } = other.address() as AddressInfo;
        const penny = start({ DATA_DIR: folder(), PORT: String(port) });
        expect(await penny.ended).toBe(78);
        expect(penny.output()).toContain('PORT');
    });

    it('on a file that is no database ends without touching it', async () => {
        const dataDir = folder();
        writeFileSync(
            join(dataDir, 'penny.sqlite'),
            'not a database at all, just words'.repeat(99),
        );
        chmodSync(dataDir, 0o700);
        const penny = start({ DATA_DIR: dataDir });
        expect(await penny.ended).not.toBe(0);
        expect(penny.output()).toMatch(/DATA_DIR/);
    });
});

describe('the end', () => {
    it('by SIGTERM finishes what is under way and ends with 0', async () => {
        const penny = start({ DATA_DIR: folder() });
        const ann = await visit(await penny.url);
        const posts = Array.from({ length: 20 }, () => ann.post('spent 1 on tea'));
        penny.child.kill('SIGTERM');
        const answers = await Promise.allSettled(posts);
        expect(await penny.ended).toBe(0);
        for (const answer of answers) {
            if (answer.status === 'fulfilled')
                expect([200, 429, 503]).toContain(answer.value.status);
        }
    });

    it('by kill -9 loses nothing that was acknowledged, and doubles nothing', async () => {
        const dataDir = folder();
        const first = start({ DATA_DIR: dataDir });
        const ann = await visit(await first.url);
        const acknowledged: string[] = [];
        for (let amount = 1; amount <= 12; amount += 1) {
            const sent = ann.post(`spent ${amount} on tea`);
            if (amount === 12) first.child.kill('SIGKILL');
            const { status, clientActivityId } = await sent.catch(() => ({
                status: 0,
                clientActivityId: '',
            }));
            if (status === 200) acknowledged.push(clientActivityId);
        }
        await first.ended;
        const second = start({ DATA_DIR: dataDir });
        const url = await second.url;
        const log = await fetch(
            `${url}/v3/directline/conversations/${ann.conversation}/activities`,
            {
                headers: { authorization: `Bearer ${ann.token}` },
            },
        );
        const { activities } = (await log.json()) as {
            readonly activities: readonly {
                readonly channelData?: { readonly clientActivityID?: string };
            }[];
        };
        const kept = activities.flatMap(({ channelData }) => channelData?.clientActivityID ?? []);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept).toEqual(expect.arrayContaining(acknowledged));
        expect(acknowledged.length).toBeGreaterThanOrEqual(11);
    });
});
