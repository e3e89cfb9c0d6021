/** Ids of ours: ULIDs, which sort by the time they were made. */
import { randomFillSync } from 'node:crypto';
import { monotonicFactory, ulid } from 'ulid';
import type { Id } from '../ledger/entry.ts';
import type { NewId } from '../ledger/ports.ts';

/** Random bytes are drawn a page at a time: each draw is a call into the system. */
const page = new Uint32Array(256);
let used = page.length;

function drawn(): number {
    if (used === page.length) {
        randomFillSync(page);
        used = 0;
    }
    const value = page[used] ?? 0;
    used += 1;
    return value / 2 ** 32;
}

/** Two made in one millisecond sort by their making too. */
export const newId: NewId = monotonicFactory(drawn);

/** For an id that a link carries: nobody who holds one can tell the next. */
export function newUnguessableId(): Id {
    return ulid();
}

/** What isn't one is nowhere in the database, and isn't asked for. */
export function isId(text: string): boolean {
    return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);
}
