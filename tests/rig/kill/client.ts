/** Somebody in one conversation, whose messages go to either bot and are sent again until one answers. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { wordsFor } from '../../../dialogs/messages/catalogue.ts';
import type { Roamer } from '../roamer.ts';
import type { Chance } from './chance.ts';
import { seenLine, type History, type Verdict, type Wish } from './history.ts';

export interface ClientOptions {
    readonly person: Roamer;
    readonly place: { readonly person: number; readonly conversation: number };
    readonly chance: Chance;
    readonly history: History;
    /** Whether to begin another message. */
    readonly goesOn: () => boolean;
    /** When a message that isn't answered yet is given up, by `performance.now`. */
    readonly deadline: () => number;
}

/** In milliseconds. Each bot takes thirty messages of a person in ten seconds. */
const LONGEST_THOUGHT = 500;
const LONGEST_REST = 300;

export async function runClient(options: ClientOptions): Promise<void> {
    const saved: string[] = [];
    for (let place = 0; options.goesOn(); place += 1) {
        await say(options, place, saved);
        if (options.chance.percent(15)) await look(options, saved);
        await pause(options.chance.between(0, LONGEST_THOUGHT));
    }
    await say(options, -1, saved);
    await look(options, saved);
}

/** What to say, and what it asks for. Amounts don't come twice in a conversation. */
function draw(chance: Chance, place: number): readonly [text: string, wish: Wish] {
    const drawn = place < 0 ? 99 : chance.between(0, 100);
    const minor = BigInt(101 + place);
    if (drawn < 50) return [`spent ${amount(minor)} on tea`, record(minor)];
    if (drawn < 65) {
        const other = minor + 100_000n;
        const text = `coffee ${amount(minor)} and a sandwich ${amount(other)}`;
        return [text, record(minor, other)];
    }
    if (drawn < 75) return [`make it ${amount(minor + 200_000n)}`, { kind: 'edit' }];
    // The first ones would take back the limit.
    if (drawn < 88 && place > 2) return ['undo', { kind: 'undo' }];
    return ['balance', { kind: 'ask' }];
}

function record(...minors: readonly bigint[]): Wish {
    return { kind: 'record', minors };
}

function amount(minor: bigint): string {
    return `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
}

async function say(options: ClientOptions, place: number, saved: string[]): Promise<void> {
    const { chance, history, person, place: where } = options;
    const [text, wish] = draw(chance, place);
    const id = randomUUID();
    const sentAt = performance.now();
    const message = { text, id, conversation: where.conversation };
    // Impatient people leave it at an answer that isn't one.
    const patience = chance.percent(8) ? 1 : Number.POSITIVE_INFINITY;
    let verdict: Verdict = 'denied';
    let attempts = 0;
    do {
        if (attempts > 0) await pause(chance.between(0, LONGEST_REST));
        attempts += 1;
        const heard = await attempt(person, message, chance.between(0, 2));
        if (heard === 'saved' || verdict !== 'unknown') verdict = heard;
    } while (verdict !== 'saved' && attempts < patience && performance.now() < options.deadline());
    if (verdict === 'saved') saved.push(id);
    history.said.push({
        id,
        ...where,
        wish,
        sentAt,
        endedAt: performance.now(),
        attempts,
        verdict,
    });
}

async function attempt(
    person: Roamer,
    { text, id, conversation }: { text: string; id: string; conversation: number },
    instance: number,
): Promise<Verdict> {
    try {
        const { status, body } = await person.post(text, {
            instance,
            conversation,
            clientActivityId: id,
        });
        if (status === 200) return 'saved';
        if (status === 429) return 'denied';
        return status === 503 && body.includes(NOTHING_RECORDED) ? 'denied' : 'unknown';
    } catch (error) {
        return codeOf(error) === 'ECONNREFUSED' ? 'denied' : 'unknown';
    }
}

const NOTHING_RECORDED = JSON.stringify(wordsFor('en-US')('fault.away')).slice(1, -1);

function codeOf(error: unknown): unknown {
    const { cause } = error as { readonly cause?: { readonly code?: unknown } };
    return cause?.code;
}

/** Nothing comes of it while there is nobody to answer, or only one who says that the records are away. */
async function look(
    { chance, history, person, place }: ClientOptions,
    saved: readonly string[],
): Promise<void> {
    const before = [...saved];
    try {
        const { conversation } = place;
        const lines = await person.shown({ conversation, instance: chance.between(0, 2) });
        if (lines.some(({ id }) => id?.startsWith('away-'))) return;
        history.seen.push({ ...place, lines: lines.map(seenLine), saved: before });
    } catch {
        // As any client, it looks again later.
    }
}
