/** What speaks for or against an intent, as log-odds: +3 is strong, +1 a hint. */
import { ofKind, within } from '../finding.ts';
import type { Intent } from '../understood.ts';
import type { Cue } from '../words/language.ts';
import { cueSet, type CueSet } from './cue-set.ts';
import { begins, has, type Facts } from './facts.ts';

export interface Rule {
    readonly because: string;
    /** One of them is said where it applies; null: it may apply without any. */
    readonly cues: CueSet | null;
    /** How much it adds; 0 where it doesn't apply. */
    readonly weigh: (facts: Facts) => number;
}

export interface Candidate {
    readonly intent: Intent;
    /** What it scores when nothing speaks for it. */
    readonly bias: number;
    /** One of them speaks strongly enough for it; without either its rules aren't asked. */
    readonly cues?: CueSet;
    /** Whether anything else does. */
    readonly isPossible?: (facts: Facts) => boolean;
    /** What it has in common with others, weighed once for all of them. */
    readonly shared?: readonly Rule[];
    readonly rules: readonly Rule[];
}

/** `cues`: it isn't looked at where none of them is said. */
export function rule(
    because: string,
    weight: number,
    applies: (facts: Facts) => boolean,
    cues: readonly Cue[] = [],
): Rule {
    return {
        // The text is made once here, not for each message.
        because: `${weight > 0 ? '+' : ''}${weight} ${because}`,
        cues: cues.length > 0 ? cueSet(cues) : null,
        weigh: (facts) => (applies(facts) ? weight : 0),
    };
}

/** Any of the cues is said. */
export function said(because: string, weight: number, ...cues: readonly Cue[]): Rule {
    return rule(because, weight, () => true, cues);
}

/** The message begins with one of the cues. */
export function begun(because: string, weight: number, ...cues: readonly Cue[]): Rule {
    return rule(because, weight, (facts) => begins(facts, ...cues), cues);
}

/** An amount that nothing makes doubtful. */
export function holdsAmount({ amounts }: Facts): boolean {
    return amounts.some(({ doubt }) => doubt === null || doubt === 'words');
}

export function isQuestion(facts: Facts): boolean {
    return facts.marks.length > 0 || has(facts, 'asks');
}

export function namesExpense({ categories }: Facts): boolean {
    return categories.some(({ flow }) => flow !== 'income');
}

export function namesIncome({ categories }: Facts): boolean {
    return categories.some(({ flow }) => flow === 'income');
}

export function saysSpent(facts: Facts): boolean {
    return has(facts, 'spent', 'cost', 'gave');
}

/** "mets plutôt 30" corrects, whatever its verb says elsewhere. */
export function saysLog(facts: Facts): boolean {
    return hasBeside(facts, 'log', ['edit']);
}

/** Not only as a part of what hints at something else. */
export function hasBeside({ cues }: Facts, cue: Cue, others: readonly Cue[]): boolean {
    const longer = others.flatMap((other) => cues.get(other) ?? []);
    return (cues.get(cue) ?? []).some(
        ({ span }) => !longer.some((other) => within(span, other.span)),
    );
}

export function isRequest(facts: Facts): boolean {
    return has(facts, 'wants') || begins(facts, 'shows');
}

/** "food 300 a month": a category, an amount and how often, and nothing else. */
export function isBareLimit(facts: Facts): boolean {
    const { categories, unexplained, utterance, likeliest } = facts;
    // "weekly groceries 83" is what they are called.
    const isPeriodic = (['per-month', 'per-day', 'per-week', 'per-year'] as const).some((cue) =>
        facts.cues.get(cue)?.some(({ span }) => span.start > (likeliest[0]?.span.start ?? 0)),
    );
    const named = categories.filter(({ source }) => source !== 'word');
    // "spotify family 17 per month" is what it is called.
    if (named.length < categories.length) return false;
    // Rent is paid by the month, so "rent 900 a month" is no limit.
    const isRent = categories.some(
        ({ category, span }) =>
            category === 'home' &&
            utterance.plain.slice(span.start, span.end) !==
                utterance.language.categoryNames['home']?.[0],
    );
    // "Monthly bill" is what a bill is called.
    const isBill = has(facts, 'elsewhere') || saysEvery(facts);
    return (
        isPeriodic &&
        !isBill &&
        named.length > 0 &&
        unexplained.length === 0 &&
        !isRent &&
        !saysSpent(facts)
    );
}

/** "every year" tells of payments; a limit holds "a year". */
function saysEvery({ findings }: Facts): boolean {
    return ofKind(findings, 'recurrence').some(({ recurrence }) => recurrence.startsWith('every'));
}

/** "raise food to 900" */
export function setsTo(facts: Facts): boolean {
    const isLimit = has(facts, 'limit');
    return (
        (begins(facts, 'sets-to') && (isLimit || namesExpense(facts))) ||
        (begins(facts, 'changes-to') && isLimit)
    );
}

/** What other assistants are asked for: subjects that overlap count once. */
export function elsewhere(weight: number): Rule {
    return {
        because: 'is about something else',
        cues: cueSet(['elsewhere']),
        weigh: (facts) => weight * Math.min(2, distinct(facts)),
    };
}

function distinct({ cues }: Facts): number {
    let end = -1;
    let count = 0;
    for (const { span } of cues.get('elsewhere') ?? []) {
        if (span.start >= end) count += 1;
        end = Math.max(end, span.end);
    }
    return count;
}

/** "rent is 900" tells how it is, and doesn't say that it was paid. */
export function isGeneral(facts: Facts): boolean {
    return has(facts, 'in-general') && !(has(facts, 'sum') && facts.amounts.length > 1);
}

/** "2 + 2" */
export function isBareSum({ likeliest, unexplained, categories, cues }: Facts): boolean {
    const isSum = likeliest[0]?.form === 'sum' && !likeliest[0].marked;
    return isSum && unexplained.length + categories.length + cues.size === 0;
}

/** What is yet to come can't have been paid; perhaps the day was meant otherwise. */
export function liesAhead({ days, utterance }: Facts): boolean {
    return days.some(({ day }) => day > utterance.today);
}
