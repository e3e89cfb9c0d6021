import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../../db/failure.ts';

const error = (fields: object) => Object.assign(new Error('some words'), fields);

describe('an error of a database', () => {
    it.each([
        ['passing', { code: 'ER_LOCK_DEADLOCK', errno: 1213 }],
        ['passing', { code: 'ER_LOCK_WAIT_TIMEOUT', errno: 1205 }],
        ['passing', { code: 'ER_UNKNOWN_COM_ERROR', errno: 1047 }],
        ['passing', { code: 'PROTOCOL_CONNECTION_LOST', fatal: true }],
        ['passing', { code: 'ECONNRESET', errno: -104, fatal: true }],
        ['passing', { code: 'ECONNREFUSED', fatal: true }],
        ['passing', { code: 'EPIPE', fatal: true }],
        ['passing', { code: 'ETIMEDOUT', fatal: true }],
        ['passing', { errno: 1927 }],
        ['passing', { fatal: true }],
        ['passing', { code: 'SQLITE_BUSY' }],
        ['duplicate', { code: 'ER_DUP_ENTRY', errno: 1062 }],
        ['duplicate', { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }],
        ['duplicate', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
        ['away', { code: 'SQLITE_FULL' }],
        ['away', { code: 'ER_NO_SUCH_TABLE', errno: 1146 }],
        ['away', { code: 'SQLITE_READONLY_DBMOVED' }],
        ['away', { code: 'SQLITE_IOERR_WRITE' }],
        ['away', { code: 'ER_ACCESS_DENIED_ERROR', fatal: true }],
        ['away', { code: 'ERR_TLS_CERT_ALTNAME_INVALID', fatal: true }],
        ['away', { name: 'KnexTimeoutError' }],
        ['fault', { code: 'SQLITE_CONSTRAINT_CHECK' }],
        ['fault', { code: 'ER_DATA_TOO_LONG', errno: 1406 }],
        ['fault', { code: 'ER_PARSE_ERROR' }],
        ['fault', {}],
    ])('is %s with %j', (failure, fields) => {
        expect(failureOf(error(fields))).toBe(failure);
    });

    it.each([null, undefined, 'ECONNRESET', 1213])('is not %j', (thrown) => {
        expect(failureOf(thrown)).toBe('fault');
    });
});
