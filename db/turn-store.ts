/** Makes a turn one transaction: what it reads is locked, and what it leaves is written whole or not at all. */
import type { Knex } from 'knex';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { isRefusal } from './failure.ts';
import type { LinkHash } from './household.ts';
import { newId } from './ids.ts';
import { newSeat, type NewIds } from './new-seat.ts';
import { openTurn } from './open-turn.ts';
import { retrying } from './retry.ts';
import { WalletsWanted } from './purse.ts';
import { findSeat, lockAhead } from './seat.ts';
import {
    StoreUnavailable,
    type Defaults,
    type OpenTurn,
    type TurnEnd,
    type TurnKey,
    type TurnResult,
    type TurnStore,
} from './turn.ts';
import type { KeptVocabularies } from './vocabulary.ts';
import { finishWith } from './write-all.ts';

interface Turn {
    readonly ids: NewIds;
    readonly key: TurnKey;
    readonly defaults: Defaults;
    readonly at: Date;
    readonly work: (turn: OpenTurn) => Promise<TurnEnd>;
    readonly vocabularies: KeptVocabularies;
    readonly linkHash: LinkHash | null;
}

/** @param linkHash of invitations; absent where nobody can sign in. */
export function createTurnStore(database: Database, linkHash: LinkHash | null = null): TurnStore {
    const vocabularies: KeptVocabularies = new Map();
    return {
        run: (key, defaults, at, work) => {
            // Made before the first try, so that a turn is the same turn on every retry.
            const ids = { turn: newId(), person: newId(), wallet: newId(), conversation: newId() };
            const turn = { ids, key, defaults, at, work, vocabularies, linkHash };
            const run = (locked: readonly Id[]): Promise<TurnResult> =>
                knowing((progress) =>
                    retrying(() =>
                        database.knex.transaction((transaction) =>
                            attempt(database, transaction, { ...turn, locked }, progress),
                        ),
                    ),
                );
            return lockingMore(run);
        },
    };
}

/** Most turns need one wallet; one that finds out that it needs more begins again, and locks them ahead. */
async function lockingMore(
    run: (locked: readonly Id[]) => Promise<TurnResult>,
    locked: readonly Id[] = [],
): Promise<TurnResult> {
    try {
        return await run(locked);
    } catch (error) {
        if (!(error instanceof WalletsWanted)) throw error;
        return lockingMore(run, error.wallets);
    }
}

interface Progress {
    /** A COMMIT was sent, and nothing was heard of it since. */
    isCommitOpen: boolean;
}

/** Tells a turn that surely wasn't written from one whose COMMIT may have been. */
async function knowing<T>(run: (progress: Progress) => Promise<T>): Promise<T> {
    const progress = { isCommitOpen: false };
    try {
        return await run(progress);
    } catch (error) {
        if (!(error instanceof StoreUnavailable) || !progress.isCommitOpen) throw error;
        throw new StoreUnavailable(error.message, { cause: error.cause }, true);
    }
}

async function attempt(
    { dialect }: Database,
    transaction: Knex.Transaction,
    {
        ids,
        key,
        defaults,
        at,
        locked,
        work,
        vocabularies,
        linkHash,
    }: Turn & { readonly locked: readonly Id[] },
    progress: Progress,
): Promise<TurnResult> {
    if (locked.length > 0) await lockAhead(transaction, dialect, key, locked);
    const found = await findSeat(transaction, dialect, key, at, ids);
    // The seat's lock was free, so an earlier try is over, and its delivery would have been found.
    progress.isCommitOpen = false;
    if (found && 'reply' in found) return { repeated: true, reply: found.reply };
    const seat = found ? found.seat : newSeat(ids, defaults);
    const { turn, hasMail, recorded, writes } = openTurn(transaction, dialect, {
        id: ids.turn,
        seat,
        key,
        at,
        vocabularies,
        locked,
        linkHash,
    });
    const end = await work(turn);
    progress.isCommitOpen = true;
    try {
        await finishWith(transaction, dialect, writes(end));
    } catch (error) {
        progress.isCommitOpen = !isRefusal(error);
        throw error;
    }
    return { repeated: false, end, hasAlerts: hasMail(), recorded: recorded() };
}
