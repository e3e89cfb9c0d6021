/** What an error of a database means for the work that met it. Told by codes, never by words. */

export type Failure =
    /** Nothing was written, and it may go well the next time. */
    | 'passing'
    /** Somebody wrote the same key first: what they wrote is there to be read now. */
    | 'duplicate'
    /** The database can't be reached or can't write, and trying again at once won't help. */
    | 'away'
    /** Not the database's doing. */
    | 'fault';

const PASSING = new Set<unknown>([
    'ER_LOCK_DEADLOCK',
    'ER_LOCK_WAIT_TIMEOUT',
    // A node of a cluster without its majority, and a server that is starting, ending or full.
    'ER_UNKNOWN_COM_ERROR',
    'ER_SERVER_SHUTDOWN',
    'ER_CON_COUNT_ERROR',
    // Our connection was ended from outside (MariaDB's 1927, MySQL's 1317 and 4031).
    'ER_CONNECTION_KILLED',
    'ER_QUERY_INTERRUPTED',
    'ER_CLIENT_INTERACTION_TIMEOUT',
    'PROTOCOL_CONNECTION_LOST',
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
]);

const DUPLICATE = new Set<unknown>([
    'ER_DUP_ENTRY',
    'SQLITE_CONSTRAINT_PRIMARYKEY',
    'SQLITE_CONSTRAINT_UNIQUE',
]);

const AWAY = new Set<unknown>([
    'ER_DISK_FULL',
    'ER_RECORD_FILE_FULL',
    'ER_OPTION_PREVENTS_STATEMENT',
    'ER_READ_ONLY_MODE',
    // Some replica is still making the tables.
    'ER_NO_SUCH_TABLE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'PROTOCOL_SEQUENCE_TIMEOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);

const SQLITE_AWAY = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB)/;

/** What the database says instead of doing it; of a lost connection nobody knows that. */
const REFUSAL = /^(SQLITE_|ER_LOCK_|ER_DISK_FULL|ER_RECORD_FILE_FULL|ER_OPTION_|ER_READ_ONLY)/;

/** Whether what was sent was surely not done, its COMMIT included. */
export function isRefusal(error: unknown): boolean {
    const { code } = error as DriverError;
    return typeof code === 'string' && REFUSAL.test(code);
}

/** What the drivers and Node put on their errors, each its own part of it. */
interface DriverError {
    readonly name?: unknown;
    readonly code?: unknown;
    readonly errno?: unknown;
    readonly fatal?: unknown;
}

export function failureOf(error: unknown): Failure {
    if (typeof error !== 'object' || error === null) return 'fault';
    const { name, code, errno, fatal } = error as DriverError;
    if (PASSING.has(code) || errno === 1927) return 'passing';
    if (DUPLICATE.has(code)) return 'duplicate';
    if (AWAY.has(code) || (typeof code === 'string' && SQLITE_AWAY.test(code))) return 'away';
    // No connection came free in time; or the driver calls the connection dead. Without a code it
    // died under an earlier command, and the one that is reported (a ROLLBACK) was never sent.
    if (name === 'KnexTimeoutError') return 'away';
    if (fatal === true) return code === undefined ? 'passing' : 'away';
    return 'fault';
}
