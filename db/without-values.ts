/**
 * The MySQL driver puts the statement on its errors with all values filled in: amounts, addresses, what
 * was said. Errors are logged, so it goes; the message has the statement with marks.
 */
export function withoutValues(error: unknown): unknown {
    if (typeof error === 'object' && error !== null && 'sql' in error) delete error.sql;
    return error;
}
