/** One wallet that 32 conversations write to at once, beside the least that a database must do for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { count, integer, text } from '../db/values.ts';
import { startMariaDb } from '../tests/rig/mariadb.ts';
import { blankMessage, TODAY, turnsOn } from '../tests/rig/talk.ts';
import { median } from './median.ts';
import { databaseOn, DURABLE } from './servers.ts';

const WRITERS = 32;
const ROUNDS = 5;
const SECONDS = 3;
/** Until the way of a message is compiled. */
const WARM_UP_ENTRIES = 2000;

/** Writes one entry; `writer` is one of 32. */
type Write = (writer: number) => Promise<unknown>;

interface Contestant {
    readonly name: string;
    readonly write: Write;
    readonly rates: number[];
}

export async function benchHot(): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'penny-bench-'));
    const mariadb = await startMariaDb(DURABLE);
    const pool = mysql.createPool({
        uri: await databaseOn(mariadb.url, 'floor'),
        connectionLimit: WRITERS,
        multipleStatements: true,
    });
    const databaseUrl = await databaseOn(mariadb.url, 'penny');
    // As two replicas have it, with sixteen connections each.
    const replicas = [0, 1].map(() => connect({ databaseUrl, dataDir: folder }));
    try {
        return await compare(replicas, await oneRoundTrip(pool));
    } finally {
        for (const one of replicas) await one.close();
        await pool.end();
        await mariadb.stop();
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The least: what an entry is, and what it makes of the balance, in one round trip. */
async function oneRoundTrip(pool: mysql.Pool): Promise<Write> {
    await pool.query('CREATE TABLE wallet (id INT PRIMARY KEY, balance BIGINT NOT NULL)');
    await pool.query('CREATE TABLE entry (id CHAR(36) PRIMARY KEY, amount BIGINT NOT NULL)');
    await pool.query('INSERT INTO wallet VALUES (1, 0)');
    const sql = `BEGIN; UPDATE wallet SET balance = balance - 1500 WHERE id = 1;
        INSERT INTO entry VALUES (?, 1500); SELECT balance FROM wallet WHERE id = 1; COMMIT`;
    return () => pool.query(sql, [randomUUID()]);
}

async function compare(replicas: readonly Database[], least: Write): Promise<readonly string[]> {
    const [database] = replicas;
    if (!database) throw new Error('there is no replica');
    await migrate(database);
    const refused = { count: 0 };
    for (const { knex } of replicas) knex.on('query-error', () => (refused.count += 1));
    const sender = randomUUID();
    const contestants: readonly Contestant[] = [
        { name: 'one round trip (mysql2)', write: least, rates: [] },
        { name: 'Penny', write: spender(replicas, () => sender), rates: [] },
        {
            name: `Penny, ${WRITERS} wallets`,
            write: spender(replicas, (writer) => `${sender}-${writer}`),
            rates: [],
        },
    ];
    // The first ones make people and conversations: one after the other.
    for (const { write } of contestants) {
        for (let writer = 0; writer < WRITERS; writer += 1) await write(writer);
        await many(write, WARM_UP_ENTRIES);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const { write, rates } of contestants) rates.push(await ratePerSecond(write, SECONDS));
    }
    const base = median(contestants[0]?.rates ?? []);
    return [
        `| ${WRITERS} writers, one wallet | entries/s | of one round trip |`,
        '|---|---|---|',
        ...contestants.map(({ name, rates }) => {
            const rate = median(rates);
            return `| ${name} | ${Math.round(rate)} | ${(rate / base).toFixed(2)} |`;
        }),
        '',
        `${await agreement(database)}; ${refused.count} statements were refused (deadlocks and waits too long) and tried again.`,
    ];
}

/** Whole turns, each writer in a conversation of its own, and in the wallet of the `sender` it has. */
function spender(replicas: readonly Database[], senderOf: (writer: number) => string): Write {
    const turns = replicas.map((database) => turnsOn(database));
    return async (writer) => {
        const sender = senderOf(writer);
        const turned = await turns[writer % turns.length]?.handle(
            {
                ...blankMessage(sender, TODAY),
                conversation: `${sender}-${writer}`,
                text: 'taxi 15',
            },
            ({ turn }) => [
                { id: randomUUID(), payload: { text: 'taxi 15' } },
                { id: turn, payload: { text: '✓ $15.00 taxi · Transport' } },
            ],
        );
        if (!turned?.saved) throw new Error('a turn was not saved');
    };
}

async function many(write: Write, entries: number): Promise<void> {
    let begun = 0;
    const writer = async (place: number): Promise<void> => {
        for (; begun < entries;) {
            begun += 1;
            await write(place);
        }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, place) => writer(place)));
}

async function ratePerSecond(write: Write, seconds: number): Promise<number> {
    const began = performance.now();
    const end = began + seconds * 1000;
    let written = 0;
    const writer = async (place: number): Promise<void> => {
        for (; performance.now() < end; written += 1) await write(place);
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, place) => writer(place)));
    return written / ((performance.now() - began) / 1000);
}

async function agreement({ knex, dialect }: Database): Promise<string> {
    const [row] = await dialect.read(
        knex,
        `SELECT w.balance, COUNT(*) AS entries, SUM(e.amount) AS spent
         FROM wallet w JOIN entry e ON e.wallet_id = w.id GROUP BY w.id, w.balance
         ORDER BY entries DESC LIMIT 1`,
        [],
    );
    const [balance, spent] = [integer(row?.['balance']), integer(text(row?.['spent']))];
    if (balance !== -spent) throw new Error(`the balance is ${balance}, and ${spent} was spent`);
    return `${count(row?.['entries'])} rows add up to the balance`;
}
