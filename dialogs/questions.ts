/** Answers carry their proof: the filter in words, both dates, the number of entries, and the rows. */
import { ask } from '../ledger/ask.ts';
import { addDays, addMonths, daysBetween, monthOf, periodOf, type Period } from '../ledger/day.ts';
import type { Flow } from '../ledger/entry.ts';
import type { Answer } from '../ledger/question.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { limitsNow } from './limits.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { datedRow, joined, limitLeft, limitName, rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

const ROWS_SHOWN = 20;

/** "how much did I spend on food last week", "did I spend more than 50 on taxis this month" */
export async function tellSums(
    flow: Flow,
    understood: Understood,
    scene: Scene,
): Promise<Answered> {
    const measure = understood.question?.measure ?? 'total';
    if (measure === 'list') return tellRows(flow, understood, scene);
    const period = periodAsked(understood, scene);
    if (period.start > scene.today) return told(scene, 'answer.future');
    const category = categoryAsked(understood);
    const answer = await ask(scene.book, {
        measure: measure === 'largest' ? 'largest' : 'total',
        flow,
        category,
        period,
    });
    if (answer.count === 0 && !understood.question?.threshold) return nothing(answer, scene);
    const pieces: Piece[] = [
        { text: headlineOf(answer, understood, scene), style: 'headline' },
        ...(await context(answer, scene)),
    ];
    const choices = answer.count > 0 ? [rowsChoice(answer, scene)] : [];
    return answered(scene, makeReply(scene.turn, pieces, { choices }));
}

function periodAsked(understood: Understood, scene: Scene): Period {
    const said = understood.period?.value;
    if (said) return said;
    if (understood.day?.said) {
        return { start: understood.day.value, end: addDays(understood.day.value, 1) };
    }
    const { monthStart } = scene.book.wallet;
    return periodOf(monthOf(scene.today, monthStart), monthStart);
}

function categoryAsked(understood: Understood): string | null {
    const category = understood.question?.category ?? understood.category;
    return category?.said ? category.value : null;
}

function headlineOf(answer: Answer, understood: Understood, scene: Scene): string {
    const { words } = scene.format;
    const threshold = understood.question?.threshold;
    const measured = measuredOf(answer, understood, scene);
    if (!threshold) return measured;
    const { minor } = threshold.amount.value;
    const holds = threshold.direction === 'more' ? answer.total > minor : answer.total < minor;
    return words(holds ? 'answer.yes' : 'answer.no', { rest: measured });
}

function measuredOf(answer: Answer, understood: Understood, scene: Scene): string {
    const { format } = scene;
    const { flow, category, period } = answer.question;
    const values = {
        amount: format.minor(answer.total),
        period: format.period(period),
        entries: format.words('count.entries', { count: answer.count }),
        category: category === null ? '' : format.category(category),
        total: format.minor(answer.total),
    };
    const named = category !== null;
    switch (understood.question?.measure) {
        case 'count':
            return format.words(named ? 'answer.countOn' : 'answer.count', values);
        case 'average': {
            const until = period.end > scene.today ? addDays(scene.today, 1) : period.end;
            const days = BigInt(Math.max(1, daysBetween(period.start, until)));
            const amount = format.minor(answer.total / days);
            return format.words(named ? 'answer.averageOn' : 'answer.average', {
                ...values,
                amount,
            });
        }
        case 'largest': {
            const [entry] = answer.entries;
            if (!entry) break;
            const row = rowOf(entry, format);
            return format.words('answer.largest', { row, day: format.day(entry.day) });
        }
        case 'top_category': {
            const [top] = answer.byCategory;
            if (!top) break;
            return format.words('answer.top', {
                ...values,
                category: format.category(top.category),
                amount: format.minor(top.total),
            });
        }
        default:
            break;
    }
    if (flow === 'income') {
        return format.words(named ? 'answer.receivedAs' : 'answer.received', values);
    }
    return format.words(named ? 'answer.spentOn' : 'answer.spent', values);
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

/** Before a whole month comes the month before it; before any other period, one as long. */
function periodBefore(period: Period): Period {
    const isMonths = period.start.slice(8) === period.end.slice(8);
    if (isMonths) {
        const months =
            (Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))) * 12 +
            Number(period.end.slice(5, 7)) -
            Number(period.start.slice(5, 7));
        return { start: addMonths(period.start, -months), end: period.start };
    }
    return {
        start: addDays(period.start, -daysBetween(period.start, period.end)),
        end: period.start,
    };
}

function comparison(total: bigint, before: Answer, scene: Scene): string {
    const { format } = scene;
    const label = format.period(before.question.period);
    const percent = Number(((total - before.total) * 1000n) / before.total) / 10;
    const rounded = Math.round(Math.abs(percent));
    if (rounded === 0) return format.words('answer.compareSame', { before: label });
    return format.words('answer.compare', {
        percent: format.percent(rounded),
        direction: percent > 0 ? 'more' : 'less',
        before: label,
    });
}

function nothing(answer: Answer, scene: Scene): Answered {
    const { flow, category, period } = answer.question;
    const values = {
        period: scene.format.period(period),
        category: category === null ? '' : scene.format.category(category),
    };
    if (flow === 'income') return told(scene, 'answer.nothingReceived', values);
    return told(scene, category === null ? 'answer.nothing' : 'answer.nothingOn', values);
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
    understood: Understood,
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
    const headline = measuredOf(answer, { question: null } as Understood, scene);
    const pieces: Piece[] = [
        { text: headline, style: 'headline' },
        ...entries.map((entry) => ({ text: datedRow(entry, scene.format) })),
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}

/** The balance, this month's two sums, and the wallet's limit. */
export async function tellBalance(scene: Scene): Promise<Answered> {
    const { format } = scene;
    const { wallet } = scene.book;
    const period = periodOf(monthOf(scene.today, wallet.monthStart), wallet.monthStart);
    const spent = await ask(scene.book, {
        measure: 'total',
        flow: 'expense',
        category: null,
        period,
    });
    const received = await ask(scene.book, {
        measure: 'total',
        flow: 'income',
        category: null,
        period,
    });
    const month = format.words('answer.month', {
        spent: format.minor(spent.total),
        received: format.minor(received.total),
    });
    const limits = (await limitsNow(scene)).flatMap((state): Piece[] => {
        const left = limitLeft(state, scene);
        const name = limitName(state, format);
        return left === null ? [] : [{ text: format.words('limit.wallet', { name, state: left }) }];
    });
    return answered(
        scene,
        makeReply(scene.turn, [
            { text: format.minor(wallet.balance), style: 'headline' },
            { text: month },
            ...limits,
        ]),
    );
}
