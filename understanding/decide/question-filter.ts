/** Which entries a question is about: at which shop, with which words, between which amounts. */
import type { Period } from '../../ledger/day.ts';
import { toMoney } from '../decimal.ts';
import { Cover } from '../cover.ts';
import { inOrder, type AmountFound } from '../finding.ts';
import type { Intent, QuestionReading } from '../understood.ts';
import { begins, has, type Facts } from './facts.ts';
import { merchantIn } from './merchant.ts';

type Filter = Pick<QuestionReading, 'merchant' | 'words' | 'tags' | 'range'>;

/** More words than this name nothing that was bought. */
const MOST_WORDS = 4;

export function filterOf(facts: Facts, intent: Intent): Filter {
    const whole = { start: 0, end: facts.utterance.text.length };
    const isAboutEntries = intent === 'query_spending' || intent === 'query_transactions';
    const isGrouped = groupingOf(facts) !== null;
    const merchant = isAboutEntries && !isGrouped ? merchantIn(facts, whole) : null;
    return {
        merchant,
        words: isAboutEntries && merchant === null && !isGrouped ? wordsAsked(facts) : '',
        tags: facts.tags.map(({ text }) => text),
        range: intent === 'query_transactions' ? rangeOf(facts) : null,
    };
}

/** "gas" of "when did I last buy gas": more exact than its category, which is all that has a name. */
function wordsAsked({ categories, unexplained, utterance }: Facts): string {
    const { text } = utterance;
    const named = categories.filter(({ source }) => source !== 'word');
    const things = categories.filter(({ source }) => source === 'word');
    if (named.length > 0) return '';
    const taken = new Cover(
        text.length,
        things.map(({ span }) => span),
    );
    const left = unexplained.filter((word) => /\p{L}/u.test(word.text) && !taken.touches(word));
    // "buy gas": what is known to be a thing is meant, and the rest is how it is asked.
    const spans = things.length > 0 ? things.map(({ span }) => span) : left;
    if (spans.length === 0 || left.length > MOST_WORDS) return '';
    return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** "over 50", "under 10", "between 10 and 20": of one entry each. */
function rangeOf(facts: Facts): QuestionReading['range'] {
    const { currency } = facts.utterance.context;
    const money = (amount: AmountFound | undefined) =>
        amount ? toMoney(amount.value, amount.currency ?? currency) : null;
    const [first, second] = inOrder(facts.amounts);
    if (first && second && has(facts, 'between'))
        return { least: money(first), most: money(second) };
    const after = (cue: 'more' | 'less') =>
        facts.amounts.find(({ span }) =>
            facts.cues.get(cue)?.some((found) => span.start >= found.span.end),
        );
    const [least, most] = [money(after('more')), money(after('less'))];
    return least || most ? { least, most } : null;
}

const GROUPINGS = ['category', 'merchant', 'day', 'week', 'month'] as const;

export function groupingOf(facts: Facts): QuestionReading['groupBy'] {
    return GROUPINGS.find((by) => has(facts, `by-${by}`)) ?? null;
}

/** The period that the one asked about is held against; the last one named. */
export function comparison(facts: Facts): Period | null {
    const found = facts.cues.get('compare')?.[0];
    const { periods } = facts;
    if (!found) return null;
    // "compare october and november"
    if (begins(facts, 'compare'))
        return periods.length > 1 ? (periods.at(-1)?.period ?? null) : null;
    const behind = periods.find(({ span }) => span.end > found.span.start);
    return behind?.period ?? (periods.length > 1 ? (periods.at(-1)?.period ?? null) : null);
}
