/** Compares outside of Jest too, where its `expect` doesn't work. */
import { strictEqual } from 'node:assert/strict';

/** @throws AssertionError that shows where they differ. */
export function expectSame(seen: unknown, expected: unknown): void {
    strictEqual(plain(seen), plain(expected));
}

/** As text, since the drivers' arrays are of another realm than a test's, which assert holds against them. */
function plain(data: unknown): string {
    return JSON.stringify(data, inOrder, 1) ?? 'nothing';
}

function inOrder(_key: string, value: unknown): unknown {
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
