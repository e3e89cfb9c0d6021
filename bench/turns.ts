/** Turns a second and CPU a turn on the way of a web message, beside the floor in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariaDb } from '../tests/rig/mariadb.ts';
import { visit } from '../tests/rig/web-visitor.ts';
import { load, startServer, untilIdle, type Contestant, type Run } from './contestant.ts';
import { databaseOn, DURABLE } from './servers.ts';

const CONNECTIONS = [1, 16, 64] as const;
const ROUNDS = 3;
const SECONDS = 3;
const WARM_UP_SECONDS = 8;

export async function benchTurns(): Promise<readonly string[]> {
    const mariadb = await startMariaDb(DURABLE);
    const folder = mkdtempSync(join(tmpdir(), 'penny-bench-'));
    const contestants: Contestant[] = [];
    try {
        contestants.push(
            await floor(await databaseOn(mariadb.url, 'floor')),
            await penny('Penny on MariaDB', {
                DATABASE_URL: await databaseOn(mariadb.url, 'penny'),
                DATA_DIR: join(folder, 'mariadb'),
            }),
            await penny('Penny on SQLite', { DATA_DIR: join(folder, 'sqlite') }),
        );
        return await compare(contestants);
    } finally {
        for (const { child } of contestants) child.kill('SIGKILL');
        await mariadb.stop();
        rmSync(folder, { recursive: true, force: true });
    }
}

async function floor(databaseUrl: string): Promise<Contestant> {
    const server = await startServer('./floor-server.ts', [databaseUrl]);
    const body = JSON.stringify({ type: 'message', text: 'spent 20 on lunch' });
    const headers = { 'content-type': 'application/json' };
    const requests = [{ method: 'POST', path: '/', headers, body }];
    return { ...server, name: 'floor (http + mysql2)', requests };
}

async function penny(name: string, environment: Record<string, string>): Promise<Contestant> {
    const server = await startServer('./penny-server.ts', [], { PORT: '0', ...environment });
    const requests = [];
    for (let count = 0; count < Math.max(...CONNECTIONS); count += 1) {
        const { conversation, token } = await visit(server.url);
        requests.push({
            method: 'POST',
            path: `/v3/directline/conversations/${conversation}/activities`,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify({
                type: 'message',
                text: 'spent 20 on lunch',
                from: { id: 'visitor' },
            }),
        });
    }
    return { ...server, name, requests };
}

/** Interleaved, so that what else the machine does meets all of them alike. */
async function compare(contestants: readonly Contestant[]): Promise<readonly string[]> {
    const lines = [
        '| connections | server | turns/s | of the floor | CPU µs/turn | of the floor | p50 ms | p99 ms | failed |',
        '|---|---|---|---|---|---|---|---|---|',
    ];
    // The page's bundle is packed some seconds after the start, and every path is compiled on use.
    for (const contestant of contestants) await load(contestant, 16, WARM_UP_SECONDS);
    for (const contestant of contestants) await untilIdle(contestant);
    for (const connections of CONNECTIONS) {
        const runs = contestants.map((): Run[] => []);
        for (let round = 0; round < ROUNDS; round += 1) {
            for (const [at, contestant] of contestants.entries()) {
                runs[at]?.push(await load(contestant, connections, SECONDS));
            }
        }
        const medians = runs.map(median);
        const [base] = medians;
        for (const [at, run] of medians.entries()) {
            if (base) lines.push(row(connections, contestants[at]?.name ?? '', run, base));
        }
    }
    return lines;
}

function median(runs: readonly Run[]): Run {
    const sorted = runs.toSorted((a, b) => a.turnsPerSecond - b.turnsPerSecond);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (!middle) throw new Error('nothing was run');
    return { ...middle, failed: runs.reduce((sum, { failed }) => sum + failed, 0) };
}

function row(connections: number, name: string, run: Run, base: Run): string {
    const cells = [
        connections,
        name,
        Math.round(run.turnsPerSecond),
        (run.turnsPerSecond / base.turnsPerSecond).toFixed(2),
        Math.round(run.cpuPerTurn),
        (run.cpuPerTurn / base.cpuPerTurn).toFixed(2),
        run.p50,
        run.p99,
        run.failed,
    ];
    return `| ${cells.join(' | ')} |`;
}
