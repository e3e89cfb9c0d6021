/** Makes a turn one transaction: what it reads is locked, and what it leaves is written whole or not at all. */
import type { Knex } from 'knex';
import type { Database } from './connect.ts';
import { newId } from './ids.ts';
import { newSeat, type NewIds } from './new-seat.ts';
import { openTurn } from './open-turn.ts';
import { retrying } from './retry.ts';
import { findSeat } from './seat.ts';
import type { Defaults, OpenTurn, TurnEnd, TurnKey, TurnResult, TurnStore } from './turn.ts';
import { writeAll } from './write-all.ts';

interface Turn {
    readonly ids: NewIds;
    readonly key: TurnKey;
    readonly defaults: Defaults;
    readonly at: Date;
    readonly work: (turn: OpenTurn) => Promise<TurnEnd>;
}

export function createTurnStore(database: Database): TurnStore {
    return {
        run: (key, defaults, at, work) => {
            // Made before the first try, so that a turn is the same turn on every retry.
            const ids = { turn: newId(), person: newId(), wallet: newId(), conversation: newId() };
            const turn = { ids, key, defaults, at, work };
            return retrying(() =>
                database.knex.transaction((transaction) => attempt(database, transaction, turn)),
            );
        },
    };
}

async function attempt(
    { dialect }: Database,
    transaction: Knex.Transaction,
    { ids, key, defaults, at, work }: Turn,
): Promise<TurnResult> {
    const found = await findSeat(transaction, dialect, key, at, ids.conversation);
    if (found && 'reply' in found) return { repeated: true, reply: found.reply };
    const seat = found ? found.seat : newSeat(ids, defaults);
    const { turn, writes } = openTurn(transaction, dialect, { id: ids.turn, seat, key, at });
    const end = await work(turn);
    await writeAll(transaction, dialect, writes(end));
    return { repeated: false, end };
}
