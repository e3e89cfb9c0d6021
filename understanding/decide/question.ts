/** How a question looks at the entries. */
import type { CategoryId } from '../../ledger/category.ts';
import type { Period } from '../../ledger/day.ts';
import { singleDay, unitPeriod } from '../calendar.ts';
import { ONE } from '../decimal.ts';
import type { Intent, QuestionReading, Reading } from '../understood.ts';
import { overlaps } from '../finding.ts';
import { amountReading } from './amount-reading.ts';
import { begins, has, type Facts } from './facts.ts';
import { comparison, filterOf, groupingOf } from './question-filter.ts';

/** More rows are never asked for at once. */
const MOST_ROWS = 50;

export function questionOf(facts: Facts, intent: Intent): QuestionReading | null {
    if (!intent.startsWith('query_')) return null;
    return {
        measure: measureOf(facts, intent),
        category: categoryOf(facts, intent === 'query_income' ? 'income' : 'expense'),
        period: askedPeriod(facts),
        count: countOf(facts),
        threshold: thresholdOf(facts),
        ...filterOf(facts, intent),
        groupBy: groupingOf(facts),
        comparedWith: comparison(facts),
        versus: versusIn(facts, intent),
        follows: begins(facts, 'follow') && !begins(facts, 'how-much'),
    };
}

function measureOf(facts: Facts, intent: Intent): QuestionReading['measure'] {
    if (has(facts, 'largest')) return 'largest';
    if (has(facts, 'smallest')) return 'smallest';
    if (has(facts, 'by-day') && has(facts, 'most') && intent === 'query_spending') return 'top_day';
    if (has(facts, 'most') && intent === 'query_spending') return 'top_category';
    if (countsTimes(facts)) return 'count';
    if (intent === 'query_transactions') return 'list';
    return has(facts, 'average') ? 'average' : 'total';
}

/** "combien de fois": the how much in it asks for no sum. */
function countsTimes({ cues }: Facts): boolean {
    const counts = cues.get('count') ?? [];
    const sums = cues.get('how-much') ?? [];
    const isSum = sums.some(({ span }) => !counts.some((count) => overlaps(count.span, span)));
    return counts.length > 0 && !isSum;
}

/** Of two periods in a comparison the second is what it is compared with: "this month vs last month". */
function askedPeriod(facts: Facts): Reading<Period> | null {
    const compared = comparison(facts);
    const period = periodReading(facts);
    const isOther = compared !== null && period?.value.start === compared.start;
    if (!isOther || facts.periods.length > 1) return period;
    // "more than last week?" asks about this one.
    const unit = facts.periods[0]?.unit ?? 'other';
    const { today, context } = facts.utterance;
    if (unit === 'other' || unit === 'day') return null;
    const starts = { week: context.weekStart ?? 1, month: context.monthStart };
    return { value: unitPeriod(unit, today, starts), said: false };
}

/** Of two categories that are compared the second: "more on food than on transport". */
function versusIn(facts: Facts, intent: Intent): CategoryId | null {
    if (intent !== 'query_spending' || !has(facts, 'compare') || facts.periods.length > 1)
        return null;
    const named = facts.categories.filter(({ flow }) => flow !== 'income');
    const first = categoryOf(facts, 'expense')?.value;
    const other = named.find(({ category }) => category !== first);
    return other?.category ?? null;
}

/** A time said as a day is a period of one day. */
export function periodReading({ periods, days }: Facts): Reading<Period> | null {
    const [period] = periods;
    const [day] = days;
    if (period && !(day && period.span.start > day.span.end && period.unit === 'other')) {
        return { value: period.period, said: true, span: period.span };
    }
    return day ? { value: singleDay(day.day), said: true, span: day.span } : null;
}

/** The names of categories count before words that only suggest one. */
export function categoryOf(
    { categories }: Facts,
    flow: 'expense' | 'income',
): Reading<CategoryId> | null {
    if (categories.length === 0) return null;
    const order = { bracket: 0, own: 1, learned: 2, name: 3, word: 4 };
    const [best] = categories
        .filter((found) => found.flow === flow || found.flow === 'either')
        .sort((a, b) => order[a.source] - order[b.source] || a.span.start - b.span.start);
    return best ? { value: best.category, said: true, span: best.span } : null;
}

function countOf(facts: Facts): number | null {
    if (!has(facts, 'latest', 'largest')) return null;
    const number = facts.likeliest.find(
        ({ marked, value }) => !marked && value % ONE === 0n && value > 0n,
    );
    if (number)
        return Number(number.value / ONE) > MOST_ROWS ? MOST_ROWS : Number(number.value / ONE);
    const glued = gluedCount(facts);
    if (glued !== null) return glued;
    return has(facts, 'latest') && !facts.periods.length && has(facts, 'one-entry') ? 1 : null;
}

/** "শেষ ৫টা খরচ": what counts touches its number. */
function gluedCount({ cues, utterance }: Facts): number | null {
    const asked = (cues.get('about-entries') ?? []).map(({ span }) =>
        utterance.plain.slice(span.start, span.end),
    );
    const digits = asked.flatMap((text) => /(?<!\d)\d{1,2}(?=\p{L})/u.exec(text)?.[0] ?? [])[0];
    return digits === undefined ? null : Number(digits) || null;
}

function thresholdOf(facts: Facts): QuestionReading['threshold'] {
    const found = [...(facts.cues.get('more') ?? []), ...(facts.cues.get('less') ?? [])][0];
    const amount = found && facts.likeliest.find(({ span }) => span.start >= found.span.end);
    if (!found || !amount) return null;
    return {
        amount: amountReading(amount, facts.utterance.context.currency),
        direction: found.cue === 'more' ? 'more' : 'less',
    };
}
