/** Column values, as they are bound and as the two drivers hand them back. */

export type Value = string | number | bigint | null;

/** A row as read: SQLite gives integers as bigint; MySQL gives BIGINT as text and bytes as a Buffer. */
export type Row = Readonly<Record<string, unknown>>;

export function text(value: unknown): string {
    if (typeof value === 'string') return value;
    if (Buffer.isBuffer(value)) return value.toString('utf8');
    throw new TypeError(`expected text, got ${typeof value}`);
}

export function textOrNull(value: unknown): string | null {
    return value === null ? null : text(value);
}

/** Exact, whatever its size: amounts and sums of minor units. */
export function integer(value: unknown): bigint {
    if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string') {
        return BigInt(value);
    }
    throw new TypeError(`expected an integer, got ${typeof value}`);
}

/** Small by nature: versions, counts, percentages. */
export function count(value: unknown): number {
    return Number(integer(value));
}

export function flag(value: unknown): boolean {
    return integer(value) !== 0n;
}

export function instant(value: unknown): Date {
    return new Date(count(value));
}

export function instantOrNull(value: unknown): Date | null {
    return value === null ? null : instant(value);
}

/** An empty list would be a syntax error: callers ask nothing then. */
export function marks(values: readonly unknown[]): string {
    return values.map(() => '?').join(', ');
}
