/** How long a start takes, from the process to the first yes of /readyz. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = 5;

export async function benchStart(): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'penny-start-'));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await once(folder));
    rmSync(folder, { recursive: true, force: true });
    const [first = 0, ...later] = times;
    const median = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
    const base = await bare();
    return [
        `Start to ready: ${Math.round(median)} ms, the first time ${Math.round(first)} ms; a bare Node takes ${Math.round(base)} ms (${(median / base).toFixed(1)} ×).`,
    ];
}

function once(dataDir: string): Promise<number> {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', './bot/check-node.js', 'bot/main.ts'], {
        cwd: new URL('..', import.meta.url).pathname,
        env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    });
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.stdout.once('data', (line: Buffer) => {
            const port = /:(\d+)\//.exec(line.toString())?.[1] ?? '';
            fetch(`http://127.0.0.1:${port}/readyz`)
                .then((answer) => {
                    if (answer.status !== 200)
                        reject(new Error('it printed its address, and isn’t ready'));
                    resolve(performance.now() - began);
                    child.kill('SIGKILL');
                })
                .catch(reject);
        });
    });
}

async function bare(): Promise<number> {
    const began = performance.now();
    const child = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => void child.once('close', resolve));
    return performance.now() - began;
}
