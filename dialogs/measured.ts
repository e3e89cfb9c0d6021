/** How an answer is put: every number with what it counts, its dates and its entries. */
import { addDays, daysBetween } from '../ledger/day.ts';
import type { Answer } from '../ledger/question.ts';
import type { QuestionReading, Understood } from '../understanding/understood.ts';
import { rowOf } from './rows.ts';
import type { Scene } from './scene.ts';

type Measure = QuestionReading['measure'];

/** The first line of an answer; a question with a bound starts with yes or no. */
export function headlineOf(answer: Answer, understood: Understood, scene: Scene): string {
    const { words } = scene.format;
    const threshold = understood.question?.threshold;
    const measured = measuredOf(answer, understood.question?.measure ?? null, scene);
    if (!threshold) return measured;
    const { minor } = threshold.amount.value;
    const holds = threshold.direction === 'more' ? answer.total > minor : answer.total < minor;
    return words(holds ? 'answer.yes' : 'answer.no', { rest: measured });
}

/** The sum, its filter, its dates and its count: what the answer says of itself. */
export function measuredOf(answer: Answer, measure: Measure | null, scene: Scene): string {
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
    switch (measure) {
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
        case 'total':
        case 'smallest':
        case 'list':
        case null:
            break;
    }
    if (flow === 'income') {
        return format.words(named ? 'answer.receivedAs' : 'answer.received', values);
    }
    return format.words(named ? 'answer.spentOn' : 'answer.spent', values);
}
