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
    const { measure = null, groupBy = null } = understood.question ?? {};
    const measured = measuredOf(answer, measure, scene, groupBy);
    if (!threshold) return measured;
    const { minor } = threshold.amount.value;
    const holds = threshold.direction === 'more' ? answer.total > minor : answer.total < minor;
    return words(holds ? 'answer.yes' : 'answer.no', { rest: measured });
}

/** The sum, its filter, its dates and its count: what the answer says of itself. */
export function measuredOf(
    answer: Answer,
    measure: Measure | null,
    scene: Scene,
    by: QuestionReading['groupBy'] = null,
): string {
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
            const per = by === 'week' || by === 'month' ? by : 'day';
            const amount = format.minor(averageIn(answer.total, days, per));
            return format.words(named ? 'answer.averageOn' : 'answer.average', {
                ...values,
                amount,
                per: format.words(`limit.per.${per}`),
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
        case 'top_day':
        case 'list':
        case null:
            break;
    }
    if (flow === 'income') {
        return format.words(named ? 'answer.receivedAs' : 'answer.received', values);
    }
    return format.words(named ? 'answer.spentOn' : 'answer.spent', values);
}

const DAYS_IN = { day: [1n, 1n], week: [7n, 1n], month: [365n, 12n] } as const;

/** Of what so many days came to, the part of one day, week or month. */
function averageIn(total: bigint, days: bigint, per: keyof typeof DAYS_IN): bigint {
    const [count, of] = DAYS_IN[per];
    const isShorter = days * of <= count;
    return isShorter ? total : (total * count) / (days * of);
}
