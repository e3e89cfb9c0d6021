/** What the database holds after a run, in the terms of its history. */
import { z } from 'zod';
import type { Database } from '../../../db/connect.ts';
import { revisionsFrom } from '../../../db/revision-json.ts';
import { count, text, textOrNull, type Row } from '../../../db/values.ts';
import { balanceEffect, type Id } from '../../../ledger/entry.ts';
import type { ShownActivity } from '../web-visitor.ts';
import { seenLine, type SeenLine } from './history.ts';

/** A change of a wallet's journal. */
interface Change {
    readonly seq: number;
    readonly kind: string;
    /** Of the entries it made or revised, as they were after it. */
    readonly minors: readonly bigint[];
}

/** A person's message that is in a conversation's log. */
export interface Kept {
    readonly conversation: Id;
    readonly wallet: Id;
    readonly changes: readonly Change[];
    /** The text of Penny's answer. */
    readonly answer: string;
    /** Whether its delivery is noted, by which a repeat would be known. */
    readonly isDelivered: boolean;
}

export interface Books {
    /** By the client's id; a list of more than one is a message that was taken twice. */
    readonly messages: ReadonlyMap<string, readonly Kept[]>;
    /** All lines of a conversation, oldest first. */
    readonly lines: ReadonlyMap<Id, readonly SeenLine[]>;
    /** A wallet's balance after so many changes of its journal. */
    readonly balances: ReadonlyMap<Id, readonly bigint[]>;
    /** The wallets that have a limit in the end. */
    readonly limited: ReadonlySet<Id>;
}

const LINES = `SELECT a.conversation_id, a.line_id, a.payload, d.turn_id, p.wallet_id
    FROM activity a
    JOIN conversation c ON c.id = a.conversation_id
    JOIN person p ON p.id = c.person_id
    LEFT JOIN delivery d ON d.conversation_id = a.conversation_id AND d.delivery_key = a.line_id
    ORDER BY a.conversation_id, a.seq`;

const JOURNAL = `SELECT j.wallet_id, j.seq, j.kind, j.turn_id, j.revisions FROM journal j
    ORDER BY j.wallet_id, j.seq`;

const answering = z.object({ replyToId: z.string() });

export async function readBooks({ dialect, knex }: Database): Promise<Books> {
    const rows = await dialect.read(knex, LINES, []);
    const journal = await dialect.read(knex, JOURNAL, []);
    const limits = await dialect.read(
        knex,
        'SELECT wallet_id FROM spending_limit WHERE removed = 0',
        [],
    );
    const changes = Map.groupBy(journal, (row) => text(row['turn_id']));
    const shown = rows.map((row) => ({
        row,
        activity: JSON.parse(text(row['payload'])) as ShownActivity,
    }));
    const answers = Map.groupBy(
        shown,
        ({ row, activity }) => `${text(row['conversation_id'])}|${answered(activity)}`,
    );
    const kept = shown.flatMap(({ row, activity }) => {
        const { id } = seenLine(activity);
        if (id === null) return [];
        const conversation = text(row['conversation_id']);
        const turn = textOrNull(row['turn_id']);
        const replies = answers.get(`${conversation}|${text(row['line_id'])}`) ?? [];
        return {
            id,
            conversation,
            wallet: text(row['wallet_id']),
            changes: (changes.get(turn ?? '') ?? []).map(changeFrom),
            answer: replies.map((one) => seenLine(one.activity).text).join('\n'),
            isDelivered: turn !== null,
        };
    });
    const lines = Map.groupBy(shown, ({ row }) => text(row['conversation_id']));
    return {
        messages: Map.groupBy(kept, ({ id }) => id),
        lines: new Map(
            [...lines].map(([id, all]) => [id, all.map((one) => seenLine(one.activity))]),
        ),
        balances: balancesOf(journal),
        limited: new Set(limits.map((row) => text(row['wallet_id']))),
    };
}

function answered(activity: ShownActivity): string {
    return answering.safeParse(activity).data?.replyToId ?? '';
}

function changeFrom(row: Row): Change {
    const { entries } = revisionsFrom(text(row['revisions']));
    return {
        seq: count(row['seq']),
        kind: text(row['kind']),
        minors: entries.map(({ after }) => after.amount.minor),
    };
}

/** By adding up what each change did to its entries, which is not how the balance is kept. */
function balancesOf(journal: readonly Row[]): ReadonlyMap<Id, readonly bigint[]> {
    const balances = new Map<Id, bigint[]>();
    for (const row of journal) {
        const wallet = text(row['wallet_id']);
        const so = balances.get(wallet) ?? [0n];
        const { entries } = revisionsFrom(text(row['revisions']));
        const moved = entries.map(
            ({ before, after }) => balanceEffect(after) - (before ? balanceEffect(before) : 0n),
        );
        so.push(moved.reduce((sum, one) => sum + one, so.at(-1) ?? 0n));
        balances.set(wallet, so);
    }
    return balances;
}
