/** A MariaDB of the tests' own, in a temporary folder, that can't outlive who started it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface MariaDb {
    readonly port: number;
    /** mysql://… without a database's name; root, no password. */
    readonly url: string;
    /** As by `kill -9`, and over when the process is gone. */
    readonly kill: () => Promise<void>;
    /** After `kill`, on the same data. @throws an Error with the server's own log. */
    readonly restart: () => Promise<void>;
    stop(): Promise<void>;
}

/** Debian keeps the server where an ordinary person's PATH doesn't look. */
const env = {
    ...process.env,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`,
    AS_USER: userInfo().username,
};

/**
 * The server goes when the script's input closes, which happens even when its parent is killed. Small
 * files that nobody waits for on the disk: a fresh server stands in under a second. A server that starts
 * clears away what is temporary, so that it has a folder of its own for that too.
 */
const SCRIPT = `
folder=$1; port=$2; shift 2
common="--no-defaults --user=$AS_USER --datadir=$folder/data --tmpdir=$folder --innodb-log-file-size=8M --innodb-flush-method=nosync"
mariadb-install-db $common --auth-root-authentication-method=normal --skip-test-db >"$folder/log" 2>&1 || exit 1
run() {
    mariadbd $common --socket="$folder/s" --port="$port" --bind-address=127.0.0.1 "$@" >>"$folder/log" 2>&1 &
}
run "$@"
while read -r order; do
    case $order in
    kill) kill -9 $!; wait $!; echo killed ;;
    run) run "$@" ;;
    esac
done
kill -9 $!
wait $!
rm -rf "$folder"
`;

/** Whether the programs are there. */
export function hasMariaDb(): boolean {
    return ['mariadbd', 'mariadb-install-db'].every(
        (program) => spawnSync('sh', ['-c', `command -v ${program}`], { env }).status === 0,
    );
}

/** @throws an Error with the server's own log when it doesn't come up. */
export async function startMariaDb(flags: readonly string[] = []): Promise<MariaDb> {
    const folder = mkdtempSync(join(tmpdir(), 'penny-mariadb-'));
    const port = await freePort();
    const script = spawn('sh', ['-c', SCRIPT, 'sh', folder, String(port), ...flags], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env,
        // Ctrl-C reaches us alone then, and we close the input when we are ready.
        detached: true,
    });
    const stop = async (): Promise<void> => {
        script.stdin.end();
        if (script.exitCode === null) await once(script, 'exit');
        rmSync(folder, { recursive: true, force: true });
    };
    const started = async (): Promise<void> => {
        if (await answers(script, port)) return;
        const log = readFileSync(join(folder, 'log'), 'utf8');
        await stop();
        throw new Error(`MariaDB did not start:\n${log}`);
    };
    await started();
    return {
        port,
        url: `mysql://root@127.0.0.1:${port}`,
        kill: async () => {
            const killed = once(script.stdout, 'data');
            script.stdin.write('kill\n');
            await killed;
        },
        restart: async () => {
            script.stdin.write('run\n');
            await started();
        },
        stop,
    };
}

async function answers(script: ChildProcess, port: number): Promise<boolean> {
    for (let tries = 0; tries < 1000 && script.exitCode === null; tries += 1) {
        if (await accepts(port)) return true;
        await pause(20);
    }
    return false;
}

function accepts(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1');
        socket.once('data', () => resolve(true)).once('error', () => resolve(false));
        socket.once('data', () => socket.destroy());
    });
}

async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
}
