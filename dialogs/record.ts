/** Records what was said when it's sure, and asks one question when it isn't. */
import { includes, type Period } from '../ledger/day.ts';
import type { EntryDraft } from '../ledger/entry.ts';
import { canSwitch, record } from '../ledger/ledger.ts';
import { add, type Money } from '../ledger/money.ts';
import { ASK_BELOW, type EntryReading, type Understood } from '../understanding/understood.ts';
import { draftFromJson, draftToJson, type DraftJson } from './command.ts';
import { dropChoice, recordChoice } from './record-choice.ts';
import { leftAfter, linked, overRefund } from './refunds.ts';
import { askAmount, countedFault, switchQuestion } from './currency-doubt.ts';
import { counted, type Draft } from './exchange.ts';
import { cardOfEntries } from './recent-card.ts';
import { recordedCard } from './recorded.ts';
import { makeReply, type Choice, type Reply } from './reply.ts';
import { bareRow, inWords, joined, rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { amountFault, sizeFault } from './amount-fault.ts';
import { answered, asking, told } from './answered.ts';

/** A list longer than this is more likely something else that was pasted. */
const MOST_ENTRIES = 50;

export async function recordUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const refused = refusal(understood, scene);
    if (refused) return refused;
    const question = doubt(understood, scene);
    if (question) return asking(scene, question);
    const drafts = understood.entries.map(draftOf);
    const [draft, another] = drafts;
    if (draft?.kind !== 'refund' || another) {
        return recordOrAsk(drafts, scene);
    }
    const refund = await linked(draft, scene);
    const over = overRefund(refund, await leftAfter(refund, scene), scene);
    return over ? asking(scene, over) : recordOrAsk([refund], scene);
}

export interface RecordOptions {
    /** The card that asked: it becomes the card of what it recorded. */
    readonly card?: string;
    /** What the empty wallet is to count in from now on. */
    readonly currency?: string;
    /** The empty wallet's currency stays, as somebody said. */
    readonly keeps?: boolean;
}

/** Records drafts that the person stands by, once it is known what they count as. */
async function recordOrAsk(
    drafts: readonly Draft[],
    scene: Scene,
    options: RecordOptions = {},
): Promise<Answered> {
    const replaces = options.card ?? null;
    if (options.currency !== undefined) return recordDrafts(drafts, scene, options);
    const question = options.keeps ? null : await switchQuestion(drafts, scene);
    // In its card's place, so that both are answered once together.
    if (question) return asking(scene, { ...question, replaces });
    const all = await Promise.all(drafts.map((draft) => counted(draft, scene)));
    const known = all.filter((draft) => draft !== null);
    const [draft, another] = drafts;
    if (known.length < drafts.length) {
        const open = draft && !another ? draftToJson(draft) : null;
        return askAmount(drafts, open, replaces, scene);
    }
    return countedFault(known, scene) ?? recordDrafts(known, scene, options);
}

/** With what they count as; null when one of them isn't recorded without a question. */
export async function sureDrafts(
    drafts: readonly Draft[],
    scene: Scene,
): Promise<readonly EntryDraft[] | null> {
    if (drafts.some(({ kind }) => kind === 'refund')) return null;
    if (await switchQuestion(drafts, scene)) return null;
    const all = await Promise.all(drafts.map((draft) => counted(draft, scene)));
    const known = all.filter((draft) => draft !== null);
    return known.length < drafts.length || countedFault(known, scene) ? null : known;
}

async function recordDrafts(
    drafts: readonly EntryDraft[],
    scene: Scene,
    options: RecordOptions = {},
): Promise<Answered> {
    const actor = options.card ? { ...scene.actor, turnId: options.card } : scene.actor;
    const outcome = await record(scene.book, drafts, actor, options.currency);
    const [only, another] = drafts;
    const left = only && !another ? await leftAfter(only, scene) : null;
    const { pieces, choices } = recordedCard(outcome, scene, left);
    const reply = makeReply(scene.turn, pieces, {
        choices,
        replaces: options.card ?? null,
    });
    const entries = outcome.entries.map(({ after }) => after);
    const card = cardOfEntries(actor.turnId, entries, scene);
    return answered(scene, reply, { last: entries.map(({ id }) => id), card });
}

/** "131", after "What was it in USD?"; null when the message is about something else. */
export async function takeAmount(
    json: DraftJson,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return told(scene, 'ask.dropped');
    const [reading, another] = understood.entries;
    if (!reading || another || reading.description !== '') return null;
    const said = reading.amount.value;
    const { terms: _, ...draft } = draftFromJson(json);
    const exchange = { counted: said, rate: null };
    return amountFault(said, scene) ?? recordDrafts([{ ...draft, exchange }], scene);
}

/** The wallet may have gained entries, or another currency, since the button was drawn. */
export async function recordJson(
    json: readonly DraftJson[],
    scene: Scene,
    { currency, ...options }: RecordOptions,
): Promise<Answered> {
    const drafts = json.map(draftFromJson);
    const isAgreed = currency !== undefined && (await canSwitch(scene.book));
    return recordOrAsk(drafts, scene, isAgreed ? { ...options, currency } : options);
}

export function draftOf({ amount, day, category, exchange, ...rest }: EntryReading): Draft {
    const { split, spread } = rest;
    return {
        kind: rest.kind,
        amount: amount.value,
        day: day.value,
        category: category.value,
        description: rest.description.slice(0, 200),
        tags: rest.tags,
        ...(exchange && { terms: exchange }),
        ...(split && { shared: { ...split, people: split.people.map(debtorSaid) } }),
        ...(spread && { spread: spread.months }),
    };
}

/** As it was written, as far as a name goes. */
function debtorSaid(name: string): string {
    return name.slice(0, 100).toWellFormed();
}

/** Why it can't be recorded at all, or null. */
export function refusal(understood: Understood, scene: Scene): Answered | null {
    if (understood.entries.length > MOST_ENTRIES) {
        return told(scene, 'amount.tooMany', { most: MOST_ENTRIES });
    }
    for (const { amount } of understood.entries) {
        const fault = sizeFault(amount.value.minor, scene);
        if (fault) return fault;
    }
    const future = understood.entries.find(({ day }) => day.value > scene.today);
    if (!future) return null;
    return told(scene, 'day.future', { day: scene.format.day(future.day.value) });
}

/** The one question to ask before recording, or null when all is clear. */
export function doubt(understood: Understood, scene: Scene): Reply | null {
    const { entries, statedTotal, confidence } = understood;
    const { words, money: print } = scene.format;
    const drafts = entries.map(draftOf);
    const unsure = entries.findIndex(({ amount }) => amount.alternatives.length > 0);
    const [doubted] = entries.slice(unsure, unsure + 1);
    if (unsure >= 0 && doubted) {
        const readings = [doubted.amount.value, ...doubted.amount.alternatives];
        const choices = readings.map((amount): Choice => {
            const as = drafts.map((draft, at) => (at === unsure ? { ...draft, amount } : draft));
            return recordChoice(print(amount), as);
        });
        const [first = '', second = ''] = choices.map(({ label }) => label);
        return makeReply(scene.turn, [{ text: words('ask.amount', { first, second }) }], {
            choices,
        });
    }
    const sum = sumOf(drafts);
    if (statedTotal && sum && statedTotal.value.minor !== sum.minor) {
        const total = print(sum);
        const rows = inWords(
            drafts.map((draft) => bareRow(draft, scene.format)),
            scene.format,
        );
        const values = { rows, sum: total, stated: print(statedTotal.value) };
        const choices = [
            recordChoice(words('ask.totalRecord', { sum: total }), drafts),
            { label: words('ask.correct'), command: { do: 'correct' }, version: 0 } as const,
        ];
        return makeReply(scene.turn, [{ text: words('ask.total', values) }], { choices });
    }
    if (confidence >= ASK_BELOW) return null;
    const rows = joined(
        drafts.map((draft) => rowOf(draft, scene.format)),
        scene.format,
    );
    const choices = [recordChoice(words('ask.yes'), drafts), dropChoice(scene)];
    const away = timeAway(understood, scene);
    const text = away
        ? words('ask.noDay', { rows, period: scene.format.period(away) })
        : words('ask.sure', { rows });
    return makeReply(scene.turn, [{ text }], { choices });
}

/** "in 2031": a time that today isn't in, where no day was said. */
function timeAway({ entries, period }: Understood, { today }: Scene): Period | null {
    if (!period?.said || entries.some(({ day }) => day.said)) return null;
    return includes(period.value, today) ? null : period.value;
}

/** null when there is none: nothing to add up, or several currencies. */
function sumOf(drafts: readonly EntryDraft[]): Money | null {
    const [first, ...rest] = drafts.map(({ amount }) => amount);
    if (!first || rest.some(({ currency }) => currency !== first.currency)) return null;
    return rest.reduce(add, first);
}
