/** Ids of ours: ULIDs, which sort by the time they were made. */
import { monotonicFactory, ulid } from 'ulid';
import type { Id } from '../ledger/entry.ts';
import type { NewId } from '../ledger/ports.ts';

/** Two made in one millisecond sort by their making too. */
export const newId: NewId = monotonicFactory();

/** For an id that a link carries: nobody who holds one can tell the next. */
export function newUnguessableId(): Id {
    return ulid();
}

/** What isn't one is nowhere in the database, and isn't asked for. */
export function isId(text: string): boolean {
    return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);
}
