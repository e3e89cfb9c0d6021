/** What somebody else takes a message for is put as a question; only the person's yes does anything. */
import { FALLBACK_CATEGORY, INCOME_CATEGORIES, type CategoryId } from '../ledger/category.ts';
import { flowOf, type EntryKind, type Flow } from '../ledger/entry.ts';
import type { EntryReading, Intent, Reading, Understood } from '../understanding/understood.ts';
import { answered, asking } from './answered.ts';
import type { Command, Told } from './command.ts';
import { isUnsure, type Opinion } from './opinion.ts';
import { periodAsked } from './questions.ts';
import { draftOf, recordUnderstood, refusal } from './record.ts';
import { dropChoice, recordChoice } from './record-choice.ts';
import { makeReply, type Choice } from './reply.ts';
import { bareRow, inWords, joined, rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

const KINDS: Readonly<Partial<Record<Intent, EntryKind>>> = {
    log_expense: 'expense',
    log_income: 'income',
    log_refund: 'refund',
};

const FLOWS: Readonly<Partial<Record<Intent, Flow>>> = {
    query_spending: 'expense',
    query_income: 'income',
};

const TOLD: Readonly<Partial<Record<Intent, Told>>> = {
    query_balance: 'balance',
    query_limit: 'limits',
    query_transactions: 'latest',
};

/** null when there is nothing to propose: then the answer is as it would be without any opinion. */
export async function propose(understood: Understood, scene: Scene): Promise<Answered | null> {
    const { opinion } = scene;
    if (!opinion || !isUnsure(understood) || understood.amountFault !== null) return null;
    // Penny asks a more exact question herself.
    if (understood.statedTotal || understood.entries.some(isAmbiguous)) return null;
    const kind = KINDS[opinion.intent];
    if (kind) return proposeEntries(kind, understood, opinion, scene);
    return proposeAnswer(understood, opinion, scene);
}

function isAmbiguous({ amount }: EntryReading): boolean {
    return amount.alternatives.length > 0;
}

async function proposeEntries(
    kind: EntryKind,
    understood: Understood,
    opinion: Opinion,
    scene: Scene,
): Promise<Answered | null> {
    const own = understood.entries;
    // Several that went different ways are no matter of one intent.
    if (own.some((entry) => entry.kind !== own[0]?.kind)) return null;
    const entries = readingsOf(understood, scene).map((entry) => ({
        ...entry,
        kind,
        category: categoryFor(kind, [entry.category, opinion.category]),
    }));
    if (entries.length === 0) return null;
    // Not sure of itself, so it is asked about whatever comes.
    const proposed: Understood = { ...understood, intent: opinion.intent, entries, confidence: 0 };
    if (own[0]?.kind === kind || entries.some(isAmbiguous))
        return recordUnderstood(proposed, scene);
    const refused = refusal(proposed, scene);
    if (refused) return refused;
    const { words } = scene.format;
    if (own.length === 0) {
        const text = words('meant.record', { rows: rowsOf(entries, scene) });
        return ask(text, [recording(entries, scene)], scene);
    }
    const [first, second] = [rowsOf(own, scene), rowsOf(entries, scene)];
    const choices = [
        recordChoice(first, own.map(draftOf)),
        recordChoice(second, entries.map(draftOf)),
        dropChoice(scene),
    ];
    // A bare yes says nothing about which of the two, so that it isn't waited for.
    const text = words('meant.either', { first, second });
    return answered(scene, makeReply(scene.turn, [{ text }], { choices }));
}

/** Penny's own reading of the text, whatever else is made of it: no amount and no day is anybody else's. */
function readingsOf(understood: Understood, { today }: Scene): readonly EntryReading[] {
    const { entries, amount, day, category, description, tags } = understood;
    if (entries.length > 0 || amount === null || amount.value.minor <= 0n) return entries;
    return [
        {
            kind: 'expense',
            amount,
            day: day ?? { value: today, said: false },
            category: category ?? { value: FALLBACK_CATEGORY.expense, said: false },
            description,
            merchant: null,
            tags,
            wallet: null,
            split: null,
            spread: null,
            exchange: null,
        },
    ];
}

/** The first that was said and fits the way the money went. */
function categoryFor(
    kind: EntryKind,
    readings: readonly (Reading<CategoryId> | null)[],
): Reading<CategoryId> {
    const flow = flowOf(kind);
    const income: readonly string[] = INCOME_CATEGORIES;
    const fits = readings.find(
        (each) => each?.said && income.includes(each.value) === (flow === 'income'),
    );
    return fits ?? { value: FALLBACK_CATEGORY[flow ?? 'expense'], said: false };
}

function proposeAnswer(understood: Understood, opinion: Opinion, scene: Scene): Answered | null {
    const { words, period: print, category: nameOf } = scene.format;
    const flow = FLOWS[opinion.intent];
    const what = TOLD[opinion.intent];
    if (what) return showing(words(`meant.${what}`), { do: 'tell', what }, understood, scene);
    const period = periodAsked(understood, scene);
    if (!flow || period.start > scene.today) return null;
    const reading = categoryFor(flow, [understood.category, opinion.category]);
    const category = reading.said ? reading.value : null;
    const values = { period: print(period), category: category === null ? '' : nameOf(category) };
    const named = flow === 'income' ? 'meant.received' : 'meant.spent';
    const text = words(category === null ? named : (`${named}On` as const), values);
    return showing(text, { do: 'rows', flow, category, period }, understood, scene);
}

/** Where Penny herself would have asked whether to record, that stays a choice. */
function showing(text: string, command: Command, understood: Understood, scene: Scene): Answered {
    const show: Choice = { label: scene.format.words('meant.show'), command, version: 0 };
    const isOpen = understood.entries.length > 0 && refusal(understood, scene) === null;
    return ask(text, isOpen ? [show, recording(understood.entries, scene)] : [show], scene);
}

function ask(text: string, choices: readonly Choice[], scene: Scene): Answered {
    const all = [...choices, dropChoice(scene)];
    return asking(scene, makeReply(scene.turn, [{ text }], { choices: all }));
}

/** "Record $20.00 lunch" */
function recording(entries: readonly EntryReading[], { format }: Scene): Choice {
    const drafts = entries.map(draftOf);
    const rows = drafts.map((draft) => bareRow(draft, format));
    return recordChoice(format.words('meant.yes', { rows: inWords(rows, format) }), drafts);
}

/** With its day where that isn't today. */
function rowsOf(entries: readonly EntryReading[], { format, today }: Scene): string {
    const rows = entries.map(draftOf).map((draft) => {
        const row = rowOf(draft, format);
        if (draft.day === today) return row;
        return format.words('row.dated', { day: format.day(draft.day), row });
    });
    return joined(rows, format);
}
