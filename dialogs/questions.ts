/** Answers carry their proof: the filter in words, both dates, the number of entries, and the rows. */
import { ask } from '../ledger/ask.ts';
import { addDays, monthOf, periodOf, type Period } from '../ledger/day.ts';
import type { Flow } from '../ledger/entry.ts';
import type { Answer } from '../ledger/question.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { tellTopDay, tellVersus } from './versus.ts';
import { comparison, periodBefore } from './comparison.ts';
import { headlineOf, measuredOf } from './measured.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { datedRow, joined } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import type { Frame } from './state.ts';

const ROWS_SHOWN = 20;

/** "how much did I spend on food last week", "did I spend more than 50 on taxis this month" */
export async function tellSums(
    flow: Flow,
    understood: Understood,
    scene: Scene,
): Promise<Answered> {
    const measure = understood.question?.measure ?? 'total';
    if (measure === 'list') return tellRows(flow, understood, scene);
    const { period, category } = frameOf(flow, understood, scene);
    const versus = understood.question?.versus ?? null;
    if (versus !== null && category !== null)
        return tellVersus([category, versus], period, flow, scene);
    if (measure === 'top_day') return tellTopDay({ flow, category, period }, scene);
    if (period.start > scene.today) return told(scene, 'answer.future');
    const frame = { flow, category, period };
    const answer = await ask(scene.book, {
        measure: measure === 'largest' ? 'largest' : 'total',
        flow,
        category,
        period,
    });
    if (answer.count === 0 && !understood.question?.threshold) return nothing(answer, frame, scene);
    const pieces: Piece[] = [
        { text: headlineOf(answer, understood, scene), style: 'headline' },
        ...(await context(answer, scene)),
        ...(await beside(answer, understood, scene)),
    ];
    const choices = answer.count > 0 ? [rowsChoice(answer, scene)] : [];
    return answered(scene, makeReply(scene.turn, pieces, { choices }), { frame });
}

/** What a follow-up leaves out is as in the question before. */
function frameOf(flow: Flow, understood: Understood, scene: Scene): Frame {
    const before = understood.question?.follows ? scene.state.frame : null;
    const isDated = understood.period?.said || understood.day?.said;
    return {
        flow,
        category: categoryAsked(understood) ?? before?.category ?? null,
        period: before && !isDated ? before.period : periodAsked(understood, scene),
    };
}

export function periodAsked(understood: Pick<Understood, 'period' | 'day'>, scene: Scene): Period {
    const said = understood.period?.value;
    if (said) return said;
    if (understood.day?.said) {
        return { start: understood.day.value, end: addDays(understood.day.value, 1) };
    }
    const { monthStart } = scene.book.wallet;
    return periodOf(monthOf(scene.today, monthStart), monthStart);
}

function categoryAsked(understood: Pick<Understood, 'question' | 'category'>): string | null {
    const category = understood.question?.category ?? understood.category;
    return category?.said ? category.value : null;
}

/** What stands out in it, and how it compares with the same time before. */
async function context(answer: Answer, scene: Scene): Promise<Piece[]> {
    const { format } = scene;
    const { category, flow, period } = answer.question;
    const most = answer.byCategory.slice(0, 3).map((sum) =>
        format.words('answer.mostRow', {
            category: format.category(sum.category),
            amount: format.minor(sum.total),
        }),
    );
    const pieces: Piece[] = [];
    if (category === null && most.length > 1) {
        pieces.push({ text: format.words('answer.most', { rows: joined(most, format) }) });
    }
    if (answer.question.measure !== 'total' || period.end > scene.today) return pieces;
    const earlier = periodBefore(period);
    const before = await ask(scene.book, { measure: 'total', flow, category, period: earlier });
    if (before.total > 0n) pieces.push({ text: comparison(answer.total, before, scene) });
    return pieces;
}

/** "more than last month?": the other time, and how the two compare. */
async function beside(answer: Answer, understood: Understood, scene: Scene): Promise<Piece[]> {
    const other = understood.question?.comparedWith ?? null;
    if (!other || answer.question.measure !== 'total') return [];
    const { flow, category } = answer.question;
    const before = await ask(scene.book, { measure: 'total', flow, category, period: other });
    const values = { before: scene.format.period(other), amount: scene.format.minor(before.total) };
    const pieces: Piece[] = [{ text: scene.format.words('answer.beside', values) }];
    if (before.total > 0n) pieces.push({ text: comparison(answer.total, before, scene) });
    return pieces;
}

function nothing(answer: Answer, frame: Frame, scene: Scene): Answered {
    const { flow, category, period } = answer.question;
    const values = {
        period: scene.format.period(period),
        category: category === null ? '' : scene.format.category(category),
    };
    if (flow === 'income') return told(scene, 'answer.nothingReceived', values, { frame });
    const key = category === null ? 'answer.nothing' : 'answer.nothingOn';
    return told(scene, key, values, { frame });
}

function rowsChoice(answer: Answer, scene: Scene): Choice {
    const { flow, category, period } = answer.question;
    return {
        label: scene.format.words('choice.rows'),
        command: { do: 'rows', flow, category, period },
        version: 0,
    };
}

/** "show my last 5", "list what I bought yesterday" */
export async function tellRows(
    flow: Flow,
    understood: Pick<Understood, 'question' | 'category' | 'period' | 'day'>,
    scene: Scene,
): Promise<Answered> {
    const isWhole = !understood.period?.said && !understood.day?.said;
    const category = categoryAsked(understood);
    const count = Math.min(understood.question?.count ?? 10, ROWS_SHOWN);
    const period = isWhole ? null : periodAsked(understood, scene);
    const entries =
        period === null && category === null
            ? await scene.book.latestEntries(null, count)
            : await scene.book.latestEntries({ flow, category, period }, count);
    const { words } = scene.format;
    if (entries.length === 0) {
        return period === null
            ? told(scene, 'answer.noEntries')
            : told(scene, 'answer.noEntriesIn', { period: scene.format.period(period) });
    }
    const counted = words('count.entries', { count: entries.length });
    const pieces: Piece[] = [
        { text: words('answer.latest', { entries: counted }), style: 'headline' },
        ...entries.map((entry) => ({ text: datedRow(entry, scene.format) })),
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}

/** The proof behind a sum: its own rows, newest first. */
export async function showRows(
    filter: { readonly flow: Flow; readonly category: string | null; readonly period: Period },
    scene: Scene,
): Promise<Answered> {
    const entries = await scene.book.latestEntries(filter, ROWS_SHOWN);
    const answer = await ask(scene.book, { measure: 'total', ...filter });
    const headline = measuredOf(answer, null, scene);
    const pieces: Piece[] = [
        { text: headline, style: 'headline' },
        ...entries.map((entry) => ({ text: datedRow(entry, scene.format) })),
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}
