/** Numbers that are not what was paid: parts of days, what is measured or counted, numbers of orders. */
import { ONE, times } from '../decimal.ts';
import {
    inOrder,
    ofKind,
    overlaps,
    within,
    type AmountFound,
    type Finding,
    type ModifierFound,
    type RecurrenceFound,
} from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { doubtBeside } from './counted.ts';

/** Nobody counts more of something in a message. */
const MOST_COUNTED = 50n * ONE;

/** What ends with a verb where verbs stand last. */
const ORDERED: ReadonlySet<Cue> = new Set<Cue>([
    'asks',
    'shows',
    'log',
    'sets',
    'delete',
    'undo',
    'edit',
    'no-limit',
]);

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
        const counting = findings.filter(
            (found): found is ModifierFound | RecurrenceFound =>
                (found.kind === 'modifier' || found.kind === 'recurrence') && 'n' in found.slots,
        );
        // "half of it", "media de gasto": a part of something that has no price of its own.
        for (const amount of all) if (isPartOfSomething(amount, utterance)) hidden.add(amount);
        for (const amount of utterance.language.verbLast ? all : [])
            if (isVerb(amount, findings)) hidden.add(amount);
        for (const amount of counting.length > 0 ? all : [])
            if (isCountOf(amount, counting)) hidden.add(amount);
        const left = all.filter((amount) => !hidden.has(amount));
        const judged = left.length > MOST_JUDGED ? left : judgedOf(left, utterance);
        const multiplied = withoutIncluded(eachOf(judged, findings, utterance), findings);
        const others = findings.filter((found) => found.kind !== 'amount' && !hidden.has(found));
        return inOrder([...others, ...multiplied]);
    },
};

/** "a half" alone is an amount. */
function isPartOfSomething({ form, marked, value, span }: AmountFound, { words }: Utterance) {
    const isAlone = words.every(({ start, end }) => start >= span.start && end <= span.end);
    return form === 'words' && !marked && value < ONE && !isAlone;
}

/** The "do" of "hata do" is no two. */
function isVerb({ form, marked, span }: AmountFound, findings: readonly Finding[]): boolean {
    if (form !== 'words' || marked) return false;
    return findings.some(
        (found) =>
            found.kind === 'cue' &&
            ORDERED.has(found.cue) &&
            found.span.end === span.end &&
            found.span.start < span.start,
    );
}

/** "by 3" of a share, "every 2 weeks", "12 times" */
function isCountOf(
    { marked, span }: AmountFound,
    counting: readonly (ModifierFound | RecurrenceFound)[],
): boolean {
    return counting.some(
        (found) =>
            !marked &&
            within(span, found.span) &&
            (found.kind === 'recurrence' || span.start > found.span.end - 5),
    );
}

/** "lunch 20 including tip 3": a part of the amount before it. */
function withoutIncluded(
    all: readonly AmountFound[],
    findings: readonly Finding[],
): readonly AmountFound[] {
    const said = findings.find((found) => found.kind === 'cue' && found.cue === 'includes');
    if (!said) return all;
    const whole = all.findLast(({ span }) => span.end <= said.span.start);
    const part = all.find(({ span }) => span.start >= said.span.end);
    if (!whole || !part || part.value >= whole.value || part.doubt !== null) return all;
    return all.map((amount) => (amount === part ? { ...amount, doubt: 'label' } : amount));
}

/** From the end, so that in "2 burgers and 2 beers 31" the price is known when the first is judged. */
function judgedOf(all: readonly AmountFound[], utterance: Utterance): readonly AmountFound[] {
    return all.reduceRight<readonly AmountFound[]>((judged, amount) => {
        const counted = judged.filter(({ doubt }) => doubt === 'quantity');
        const others = all.filter(({ span }) => !counted.some((each) => each.span === span));
        return [{ ...amount, doubt: doubtBeside(amount, others, utterance) }, ...judged];
    }, []);
}

/** "2x beer 5 each", "3 beers at 5 each", "3x coffee 4": the price of one times how many. */
function eachOf(
    all: readonly AmountFound[],
    findings: readonly Finding[],
    { plain }: Utterance,
): AmountFound[] {
    const each = findings.find((found) => found.kind === 'cue' && found.cue === 'each');
    const isSum = findings.some((found) => found.kind === 'cue' && found.cue === 'sum');
    const isTimes =
        all.length === 2 && !isSum && /^ ?[xх](?!\p{L})/u.test(plain.slice(all[0]?.span.end));
    const last = isTimes ? all[1] : undefined;
    // "3 at 5 each" and "по 200": the price stands before what says it, or within.
    const price = each
        ? all.findLast(
              (amount) => amount.span.end <= each.span.start || overlaps(amount.span, each.span),
          )
        : last;
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
