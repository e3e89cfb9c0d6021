/** Somebody who talks to a store, for the store suites: each test has its own person. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import type { OpenTurn, TurnEnd, TurnKey, TurnResult } from '../../db/turn.ts';
import type { EntryDraft } from '../../ledger/entry.ts';
import { record } from '../../ledger/ledger.ts';
import type { Actor } from '../../ledger/ports.ts';

export const NOW = new Date('2026-11-19T12:00:00.000Z');
export const TODAY = '2026-11-19';
const DEFAULTS = { currency: 'USD', timeZone: 'UTC', locale: 'en-US' };

export interface Talker {
    readonly key: Omit<TurnKey, 'delivery'>;
    /** One turn: `work` does what it likes, and the reply names the turn. */
    turn<T>(work: (turn: OpenTurn, actor: Actor) => Promise<T>, key?: Partial<TurnKey>): Promise<T>;
    /** A turn whose whole result matters. */
    run(
        work: (turn: OpenTurn, actor: Actor) => Promise<Partial<TurnEnd>>,
        key?: Partial<TurnKey>,
    ): Promise<TurnResult>;
}

export function talker(database: Database, at: Date = NOW): Talker {
    const store = createTurnStore(database);
    const key = {
        channel: 'directline',
        tenant: '',
        sender: `dl_${randomUUID()}`,
        conversation: randomUUID(),
    };
    const run: Talker['run'] = (work, other) =>
        store.run({ ...key, delivery: randomUUID(), ...other }, DEFAULTS, at, async (turn) => ({
            state: null,
            reply: { turn: turn.id },
            log: [],
            ...(await work(turn, actorOf(turn, key.channel, at))),
        }));
    return {
        key,
        run,
        turn: async (work, other) => {
            const answers: Awaited<ReturnType<typeof work>>[] = [];
            await run(async (turn, actor) => {
                answers.push(await work(turn, actor));
                return {};
            }, other);
            const last = answers.at(-1);
            if (last === undefined) throw new Error('the turn was a repeated one');
            return last;
        },
    };
}

function actorOf(turn: OpenTurn, channel: string, now: Date): Actor {
    return { personId: turn.person.id, channel, turnId: turn.id, now, today: TODAY, newId };
}

export function spending(minor: bigint | number, more: Partial<EntryDraft> = {}): EntryDraft {
    return {
        kind: 'expense',
        amount: { minor: BigInt(minor), currency: 'USD' },
        day: TODAY,
        category: 'food',
        description: 'lunch',
        tags: [],
        ...more,
    };
}

/** Work that records these and nothing else. */
export function recording(...drafts: readonly EntryDraft[]) {
    return async (turn: OpenTurn, actor: Actor): Promise<Partial<TurnEnd>> => {
        await record(turn.book, drafts, actor);
        return {};
    };
}
