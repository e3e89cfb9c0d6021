/** How long a start takes, from the process to the first yes of /readyz. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = 5;

export async function benchStart(): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'penny-start-'));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await startOnce(folder));
    rmSync(folder, { recursive: true, force: true });
    const [first = 0, ...later] = times;
    const median = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
    const base = await bare();
    return [
        `Start to ready: ${Math.round(median)} ms, the first time ${Math.round(first)} ms; a bare Node takes ${Math.round(base)} ms (${(median / base).toFixed(1)} ×).`,
    ];
}

async function startOnce(dataDir: string): Promise<number> {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', './bot/check-node.js', 'bot/main.ts'], {
        cwd: new URL('..', import.meta.url).pathname,
        env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const port = /:(\d+)\//.exec(line.toString())?.[1] ?? '';
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    const took = performance.now() - began;
    child.kill('SIGKILL');
    if (answer.status !== 200) throw new Error('it printed its address, and isn’t ready');
    return took;
}

async function bare(): Promise<number> {
    const began = performance.now();
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'close');
    return performance.now() - began;
}
