/**
 * The floor: what any server must do for a recorded message. Plain http and mysql2: BEGIN, INSERT,
 * UPDATE, SELECT, COMMIT, five round trips, durable.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import mysql, { type Pool } from 'mysql2/promise';
import { reportCpu } from './cpu.ts';

const WALLETS = 1000;

async function prepare(pool: Pool): Promise<void> {
    await pool.query('CREATE TABLE floor_wallet (id INT PRIMARY KEY, balance BIGINT NOT NULL)');
    await pool.query(
        'CREATE TABLE floor_entry (id BIGINT AUTO_INCREMENT PRIMARY KEY, wallet_id INT NOT NULL, amount BIGINT NOT NULL, description VARCHAR(200) NOT NULL, KEY (wallet_id))',
    );
    const rows = Array.from({ length: WALLETS }, (_, id) => [id, 0]);
    await pool.query('INSERT INTO floor_wallet VALUES ?', [rows]);
}

async function turn(pool: Pool, text: string, wallet: number): Promise<string> {
    const connection = await pool.getConnection();
    try {
        await connection.query('BEGIN');
        await connection.query(
            'INSERT INTO floor_entry (wallet_id, amount, description) VALUES (?, ?, ?)',
            [wallet, 2000, text],
        );
        await connection.query('UPDATE floor_wallet SET balance = balance - 2000 WHERE id = ?', [
            wallet,
        ]);
        const [rows] = await connection.query('SELECT balance FROM floor_wallet WHERE id = ?', [
            wallet,
        ]);
        await connection.query('COMMIT');
        return JSON.stringify(rows);
    } finally {
        connection.release();
    }
}

async function read(req: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
}

async function start(databaseUrl: string): Promise<void> {
    const pool = mysql.createPool({ uri: databaseUrl, connectionLimit: 16 });
    await prepare(pool);
    let count = 0;
    const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
        const { text } = JSON.parse(await read(req)) as { readonly text: string };
        count += 1;
        const body = await turn(pool, text, count % WALLETS);
        res.writeHead(200, { 'content-type': 'application/json' });
        res.end(body);
    };
    const server = createServer((req, res) => {
        answer(req, res).catch(() => {
            res.writeHead(500);
            res.end();
        });
    });
    server.listen(0, '127.0.0.1', () => reportCpu((server.address() as AddressInfo).port));
}

await start(process.argv[2] ?? '');
