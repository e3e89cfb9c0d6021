/** What a turn costs in wallets of ten thousand to ten million entries, all in one database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { plainText } from '../bot/cards/plain-text.ts';
import mysql from 'mysql2/promise';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { text } from '../db/values.ts';
import { startMariaDb } from '../tests/rig/mariadb.ts';
import { talk, TODAY, turnsOn, type Talk } from '../tests/rig/talk.ts';
import { fillWallet, prepareFill, type Run } from './ledger-fill.ts';
import { median } from './median.ts';
import { databaseOn, DURABLE } from './servers.ts';

const SIZES = [10_000, 1_000_000] as const;
const ROUNDS = 101;
const WARM_UP_ROUNDS = 10;

/** A message each, in the order in which one of a round follows the other. */
const TURNS = [
    ['record', 'taxi 15'],
    ['undo', 'undo'],
    ['balance', 'balance'],
    ['balance of a past day', 'what was my balance on 3 March 2020?'],
    ['month by category', 'what did I spend most on last month?'],
    ['last 10', 'show my last 10'],
] as const;

/** Once there is a limit, and each of these reads how it stands. */
const LIMITED = [
    ['record, checking a limit', 'lunch 20'],
    ['undo, checking a limit', 'undo'],
    ['what is left of a limit', 'how much is left for food?'],
] as const;

/** `--sizes=10000,10000000 --engine=sqlite`; the disk takes a gigabyte for two million entries. */
export async function benchLedger(options: readonly string[]): Promise<readonly string[]> {
    const sizes = valueOf('sizes', options)?.split(',').map(Number) ?? SIZES;
    const engine = valueOf('engine', options);
    const folder = mkdtempSync(join(tmpdir(), 'penny-bench-'));
    try {
        return [
            ...(engine === 'sqlite' ? [] : await onMariaDb(folder, sizes)),
            '',
            ...(engine === 'mysql' ? [] : await onSqlite(folder, sizes)),
        ];
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function valueOf(name: string, options: readonly string[]): string | undefined {
    const start = `--${name}=`;
    return options.find((option) => option.startsWith(start))?.slice(start.length);
}

async function onMariaDb(folder: string, sizes: readonly number[]): Promise<readonly string[]> {
    const mariadb = await startMariaDb([...DURABLE, '--innodb-buffer-pool-size=4G']);
    const databaseUrl = await databaseOn(mariadb.url, 'ledger');
    const patient = await mysql.createConnection({ uri: databaseUrl });
    const database = connect({ databaseUrl, dataDir: folder });
    try {
        const run: Run = (sql, values) => patient.query(sql, [...values]);
        return await growth('MariaDB', database, run, sizes);
    } finally {
        await patient.end();
        await database.close();
        await mariadb.stop();
    }
}

async function onSqlite(folder: string, sizes: readonly number[]): Promise<readonly string[]> {
    const database = connect({ dataDir: folder });
    const run: Run = (sql, values) => database.knex.raw(sql, [...values]);
    try {
        return await growth('SQLite', database, run, sizes);
    } finally {
        await database.close();
    }
}

async function growth(
    name: string,
    database: Database,
    run: Run,
    sizes: readonly number[],
): Promise<readonly string[]> {
    await migrate(database);
    await prepareFill(database, TODAY.toISOString().slice(0, 10));
    const wallets: Talk[] = [];
    for (const size of sizes) wallets.push(await walletOf(size, database, run));
    const unlimited = await rounds(TURNS, wallets);
    for (const person of wallets) await person.say('set food to 300000 a month');
    const limited = await rounds(LIMITED, wallets);
    const print = new Intl.NumberFormat('en');
    return [
        `| ${name}, ms a turn | ${sizes.map((size) => print.format(size)).join(' | ')} | largest : smallest |`,
        `|---|${sizes.map(() => '---|').join('')}---|`,
        ...[...unlimited, ...limited].map(({ what, medians }) => row(what, medians)),
    ];
}

/** Interleaved, so that what else the machine does meets all sizes alike. */
async function rounds(
    turns: readonly (readonly [what: string, message: string])[],
    wallets: readonly Talk[],
) {
    const times = turns.map(() => wallets.map((): number[] => []));
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
        for (const [turn, [, message]] of turns.entries()) {
            for (const [size, person] of wallets.entries()) {
                const began = performance.now();
                const answer = await person.say(message);
                if (round >= 0) times[turn]?.[size]?.push(performance.now() - began);
                if (/^I (didn|couldn)/.test(answer)) throw new Error(`${message}: ${answer}`);
            }
        }
    }
    return turns.map(([what], turn) => ({ what, medians: (times[turn] ?? []).map(median) }));
}

function row(what: string, medians: readonly number[]): string {
    const ratio = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
    return `| ${[what, ...medians.map((ms) => ms.toFixed(2)), ratio.toFixed(2)].join(' | ')} |`;
}

/** Somebody with a wallet of that many entries. */
async function walletOf(size: number, database: Database, run: Run): Promise<Talk> {
    const person = talk(turnsOn(database), () => TODAY);
    const sender = randomUUID();
    const send = (words: string) => person.send({ text: words, sender: { id: sender, name: '' } });
    await send('hello');
    const [found] = await database.dialect.read(
        database.knex,
        `SELECT p.id, p.wallet_id FROM identity i JOIN person p ON p.id = i.person_id
         WHERE i.sender = ?`,
        [sender],
    );
    await fillWallet(database, run, text(found?.['wallet_id']), text(found?.['id']), size);
    return { ...person, say: async (words) => plainText((await send(words)).reply) };
}
