/** "bought a sofa for 2000": a year long past or far ahead is what was paid. */
import { ofKind, type Finding, type PeriodFound } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import type { Cue } from '../words/language.ts';

const DONE: ReadonlySet<Cue> = new Set<Cue>(['spent', 'cost', 'gave', 'earned', 'refunded']);

/** Nobody records what was bought longer ago. */
const MOST_YEARS = 10;

export const yearPrice: Refiner = {
    name: 'year-price',
    refine(findings, utterance) {
        const years = ofKind(findings, 'period').filter((each) => isFarYear(each, utterance));
        const [year] = years;
        if (!year || years.length > 1 || !tellsOfMoney(findings, year)) return findings;
        return findings.filter((found) => found !== year);
    },
};

function isFarYear({ unit, span }: PeriodFound, { plain, today }: Utterance): boolean {
    const digits = plain.slice(span.start, span.end);
    const past = Number(today.slice(0, 4)) - Number(digits);
    return unit === 'year' && /^\d{4}$/.test(digits) && (past < -1 || past > MOST_YEARS);
}

/** It was done before the number, nothing is asked, and no other number is the price. */
function tellsOfMoney(findings: readonly Finding[], year: PeriodFound): boolean {
    const isDone = findings.some(
        (found) => found.kind === 'cue' && DONE.has(found.cue) && found.span.end <= year.span.start,
    );
    const others = ofKind(findings, 'amount').filter(
        ({ span, doubt }) => span.start !== year.span.start && doubt !== 'words',
    );
    const isAsked = findings.some(
        (found) =>
            found.kind === 'question' || (found.kind === 'cue' && found.cue.startsWith('about-')),
    );
    return isDone && others.length === 0 && !isAsked;
}
