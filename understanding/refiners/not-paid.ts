/** Numbers that are not what was paid: parts of days, what is measured or counted, numbers of orders. */
import { ONE, times } from '../decimal.ts';
import { ofKind, overlaps, type AmountFound, type Finding } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

/** Nobody counts more of something in a message. */
const MOST_COUNTED = 50n * ONE;

/** Beyond so many numbers a message is a list, and each of them is as good as the next. */
const MOST_JUDGED = 40;

export const notPaid: Refiner = {
    name: 'not-paid',
    refine(findings, utterance) {
        const all = ofKind(findings, 'amount');
        if (all.length === 0) return findings;
        const moments = findings.filter((found) => found.kind === 'day' || found.kind === 'period');
        const hidden = new Set<Finding>();
        for (const amount of all) {
            for (const time of moments) {
                if (!overlaps(amount.span, time.span)) continue;
                // "$5 may" can be no day; a bare number can.
                hidden.add(amount.marked && amount.form === 'digits' ? time : amount);
            }
        }
        const left = all.filter((amount) => !hidden.has(amount));
        const judged = new Map(
            left.map((amount) => [amount, judge(amount, left, utterance)] as const),
        );
        const multiplied = eachOf([...judged.values()], findings);
        const others = findings.filter((found) => found.kind !== 'amount' && !hidden.has(found));
        return [...others, ...multiplied].sort((a, b) => a.span.start - b.span.start);
    },
};

/** "3 coffees for 9.60": a small whole number before a plural counts, where another number can be the price. */
function judge(
    amount: AmountFound,
    all: readonly AmountFound[],
    { words, plain, language }: Utterance,
): AmountFound {
    if (
        all.length > MOST_JUDGED ||
        amount.doubt !== null ||
        amount.marked ||
        amount.form === 'sum' ||
        all.length === 1
    )
        return amount;
    const isSmall = amount.value > 0n && amount.value <= MOST_COUNTED && amount.value % ONE === 0n;
    const next = words.find((word) => word.start >= amount.span.end);
    if (!isSmall || !next || next.start - amount.span.end > 1) return amount;
    const price = all.find((other) => other.span.start > amount.span.end);
    const between = price ? plain.slice(amount.span.end, price.span.start) : '';
    if (!price || /[,;\n]|\d/.test(between)) return amount;
    const isJoined = words.some(
        (word) =>
            word.start >= amount.span.end &&
            word.end <= price.span.start &&
            lexiconOf(language).separators.has(word.text),
    );
    const isPlural =
        language.plurals.some((ending) => next.text.endsWith(ending)) && !next.text.endsWith('ss');
    const opens = /(?:^|[,;\n]\s*|\b(?:bought|got|had|for|ordered)\s)$/.test(
        plain.slice(0, amount.span.start),
    );
    return isPlural && !isJoined && opens ? { ...amount, doubt: 'quantity' } : amount;
}

/** "2x beer 5 each", "3 beers at 5 each": the price of one times how many. */
function eachOf(all: readonly AmountFound[], findings: readonly Finding[]): AmountFound[] {
    const each = findings.find((found) => found.kind === 'cue' && found.cue === 'each');
    const price = each ? all.findLast((amount) => amount.span.end <= each.span.start) : undefined;
    const count = price
        ? all.findLast((amount) => amount.span.end <= price.span.start && amount.value % ONE === 0n)
        : undefined;
    if (!price || !count || count.marked || count.value <= 0n || count.value > MOST_COUNTED)
        return [...all];
    const whole: AmountFound = {
        ...price,
        value: times(price.value, count.value),
        other: null,
        form: 'sum',
        doubt: null,
    };
    return all
        .filter((amount) => amount !== count)
        .map((amount) => (amount === price ? whole : amount));
}
