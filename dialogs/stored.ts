/** Reads back what an earlier turn left as JSON. What doesn't fit any more is treated as not there. */
import { z } from 'zod';
import type { Reply } from './reply.ts';
import { FRESH, type ConversationState } from './state.ts';

const exchange = z.object({
    minor: z.string(),
    currency: z.string(),
    rate: z
        .object({
            value: z.string(),
            source: z.enum(['ecb', 'said']),
            day: z.string(),
            fee: z.number(),
        })
        .nullable(),
});

const draft = z.object({
    kind: z.enum(['expense', 'income', 'refund']),
    minor: z.string(),
    currency: z.string(),
    day: z.string(),
    category: z.string(),
    description: z.string(),
    tags: z.array(z.string()),
    exchange: exchange.nullable().optional(),
    terms: z
        .object({ rate: z.string().nullable(), fee: z.string().nullable() })
        .nullable()
        .optional(),
    refundOf: z.string().nullable().optional(),
    shared: z
        .object({ people: z.array(z.string()), parts: z.number() })
        .nullable()
        .optional(),
    spread: z.number().optional(),
});

const interval = z.number();
const rhythm = z.discriminatedUnion('unit', [
    z.object({ unit: z.literal('day'), interval }),
    z.object({ unit: z.literal('week'), interval, weekdays: z.array(z.number()) }),
    z.object({ unit: z.literal('month'), interval, day: z.number() }),
    z.object({ unit: z.literal('year'), interval, month: z.number(), day: z.number() }),
]);

const state = z.object({
    awaiting: z
        .discriminatedUnion('kind', [
            z.object({ kind: z.literal('edit'), entry: z.string() }),
            z.object({
                kind: z.literal('choice'),
                turn: z.string(),
                isAsked: z.boolean().optional(),
                isTold: z.boolean().optional(),
            }),
            z.object({ kind: z.literal('recurring'), rule: z.string() }),
            z.object({ kind: z.literal('address') }),
            z.object({ kind: z.literal('amount'), draft, isTold: z.boolean().optional() }),
            z.object({
                kind: z.literal('moved'),
                from: z.string(),
                to: z.string(),
                minor: z.string(),
                currency: z.string(),
                day: z.string(),
                asked: z.string(),
            }),
        ])
        .nullable(),
    misunderstood: z.number(),
    last: z.array(z.string()),
    frame: z
        .object({
            flow: z.enum(['expense', 'income']),
            category: z.string().nullable(),
            period: z.object({ start: z.string(), end: z.string() }),
        })
        .nullable(),
    askedForAddress: z.boolean(),
    at: z.string().nullable().default(null),
    lastIn: z.string().nullable().default(null),
    card: z
        .object({
            turn: z.string(),
            wallet: z.string(),
            names: z.array(z.string()),
            at: z.number(),
        })
        .nullable()
        .default(null),
    offer: z.object({ wallet: z.string(), entry: z.string(), rhythm }).nullable().default(null),
});

const choice = z.object({
    label: z.string(),
    command: z.looseObject({ do: z.string() }),
    version: z.number(),
    says: z.enum(['yes', 'no']).optional(),
});

const line = z.object({
    text: z.string(),
    style: z.enum(['headline', 'detail', 'warning']),
    choices: z.array(z.number()),
});

const reply = z.object({
    turn: z.string(),
    lines: z.array(line),
    choices: z.array(choice),
    suggestions: z.array(z.string()),
    replaces: z.string().nullable(),
    wallet: z.string().optional(),
    links: z.array(z.object({ label: z.string(), url: z.string(), file: z.string() })).optional(),
    get updates() {
        return z.array(reply);
    },
});

export function parseState(stored: unknown): ConversationState {
    const parsed = state.safeParse(stored);
    return parsed.success ? parsed.data : FRESH;
}

/** Only replies of our own are stored, so the shape of a command is believed once its frame fits. */
export function parseReply(stored: unknown): Reply | null {
    const parsed = reply.safeParse(stored);
    return parsed.success ? (parsed.data as unknown as Reply) : null;
}
