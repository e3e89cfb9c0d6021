/** Databases for a bench, on a server as in service. */
import mysql from 'mysql2/promise';

/** On the disk at each commit. The tests' own server is quicker than that. */
export const DURABLE = ['--innodb-flush-method=fsync', '--innodb-log-file-size=96M'];

/** The URL of a new database on the server. */
export async function databaseOn(server: string, name: string): Promise<string> {
    const connection = await mysql.createConnection({ uri: server });
    await connection.query(`CREATE DATABASE bench_${name}`);
    await connection.end();
    return `${server}/bench_${name}`;
}
