/** A server under load, in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon, { type Request } from 'autocannon';
import type { Usage } from './cpu.ts';

export interface Contestant {
    readonly name: string;
    readonly url: string;
    /** One request a connection; there are at least as many as connections. */
    readonly requests: readonly Request[];
    readonly child: ChildProcess;
}

/** What one run under load gave. */
export interface Run {
    readonly turnsPerSecond: number;
    readonly cpuPerTurn: number;
    readonly p50: number;
    readonly p99: number;
    readonly failed: number;
}

export async function startServer(
    script: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const path = new URL(script, import.meta.url).pathname;
    const child = fork(path, args, { env: { ...process.env, ...env } });
    const [{ port }] = (await once(child, 'message')) as [Usage];
    return { child, url: `http://127.0.0.1:${port}` };
}

export async function load(
    contestant: Contestant,
    connections: number,
    seconds: number,
): Promise<Run> {
    let next = 0;
    const before = await cpuOf(contestant.child);
    const result = await autocannon({
        url: contestant.url,
        connections,
        duration: seconds,
        setupClient: (client) => {
            const request = contestant.requests[next % contestant.requests.length];
            next += 1;
            if (request) client.setRequests([request]);
        },
    });
    const after = await cpuOf(contestant.child);
    const turns = Math.max(1, result['2xx']);
    return {
        turnsPerSecond: turns / result.duration,
        cpuPerTurn: (after - before) / turns,
        p50: result.latency.p50,
        p99: result.latency.p99,
        failed: result.non2xx + result.errors,
    };
}

/** Waits until it has nothing left to do but wait: a start leaves work behind. */
export async function untilIdle({ child }: Pick<Contestant, 'child'>): Promise<void> {
    for (let quiet = 0, before = await cpuOf(child); quiet < 3;) {
        await pause(1000);
        const now = await cpuOf(child);
        quiet = now - before < IDLE_MICROSECONDS ? quiet + 1 : 0;
        before = now;
    }
}

/** Of a second: 3 %. */
const IDLE_MICROSECONDS = 30_000;

async function cpuOf(child: ChildProcess): Promise<number> {
    child.send('cpu');
    const [{ cpu }] = (await once(child, 'message')) as [Usage];
    return cpu;
}
