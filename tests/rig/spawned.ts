/** A process of its own, with no environment but what it is given. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Spawned {
    readonly child: ChildProcess;
    /** Everything it wrote so far, to either output. */
    readonly output: () => string;
    /** Resolves when it printed its address. @throws when it ended before. */
    readonly url: Promise<string>;
    /** Its exit code; null when a signal ended it. */
    readonly ended: Promise<number | null>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param entry of the checkout; the real one unless given. Whoever spawns it also ends it. */
export function spawnPenny(
    environment: Readonly<Record<string, string | undefined>>,
    entry = 'bot/main.ts',
): Spawned {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, ['--import', './bot/check-node.js', entry], {
        cwd: root,
        env: { PATH, HOME, PORT: '0', RATES_URL: '', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = once(child, 'close').then(() => child.exitCode);
    const url = new Promise<string>((resolve, reject) => {
        const read = (chunk: Buffer): void => {
            output += chunk.toString();
            const port = /http:\/\/localhost:(\d+)\//.exec(output)?.[1];
            if (port) resolve(`http://127.0.0.1:${port}`);
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        void ended.then(() => reject(new Error(`it ended before it listened:\n${output}`)));
    });
    // Not everybody waits for the address.
    url.catch(() => undefined);
    return { child, output: () => output, url, ended };
}
