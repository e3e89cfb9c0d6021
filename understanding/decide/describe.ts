/** What is left of a clause when all that was understood is taken out: what the money was for. */
import { inOrder, ofKind, type AmountFound, type Doubt, type Finding } from '../finding.ts';
import type { Span } from '../understood.ts';
import { fold, wordsOf, type Utterance, type Word } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { MONEY, PATTERNS } from './facts.ts';

const LONGEST = 120;

/** The words of a record that say what happened, and not what it was for. */
const HAPPENED: ReadonlySet<Cue> = new Set<Cue>([
    ...MONEY,
    'log',
    'sum',
    'each',
    'wants',
    'not-yet',
]);

/** Of the doubtful numbers those that name nothing that was bought. */
const TAKEN: ReadonlySet<Doubt> = new Set<Doubt>(['words', 'no-day']);

const TAKEN_KINDS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
    'day',
    'period',
    'tag',
    'address',
    'slash',
    'currency',
    'wallet',
    'recurrence',
]);

export function describe(
    utterance: Utterance,
    findings: readonly Finding[],
    { start, end }: Span,
    told: 'record' | 'order' = 'record',
    own: AmountFound | null = null,
): string {
    const taken = findings.filter(
        (found) =>
            (found === own || isTaken(found, told)) &&
            found.span.end > start &&
            found.span.start < end,
    );
    const { text, language } = utterance;
    const { fillers } = lexiconOf(language);
    const categories = ofKind(findings, 'category');
    let rest = '';
    let at = start;
    for (const { kind, span } of inOrder(taken)) {
        const gap = { start: at, end: Math.min(span.start, end) };
        const isCut =
            kind === 'amount' && !categories.some((found) => found.span.end === gap.end - 1);
        if (span.start > at)
            rest += `${isCut ? withoutTail(text.slice(gap.start, gap.end), fillers) : text.slice(gap.start, gap.end)} `;
        at = Math.max(at, Math.min(span.end, end));
    }
    rest += text.slice(at, end);
    return trimmed(rest, fillers).slice(0, LONGEST).trim();
}

/** Of an order nothing is left but what it is about: "delete the lunch". */
function isTaken(found: Finding, told: 'record' | 'order'): boolean {
    if (found.kind === 'cue')
        return (
            (told === 'order' || HAPPENED.has(found.cue)) &&
            !PATTERNS.has(found.cue) &&
            found.span.end - found.span.start < 20
        );
    if (found.kind === 'category') return found.source === 'bracket';
    // "3 coffees", "iPhone 15": a number that isn't the price tells what was bought.
    if (found.kind === 'amount') return found.doubt === null || TAKEN.has(found.doubt);
    if (found.kind === 'fixed-name') return found.text.startsWith('[');
    if (found.kind === 'modifier') return found.modifier !== 'rate';
    return TAKEN_KINDS.has(found.kind);
}

/** In "groceries for 54.30 at Lidl" the first "for" goes with the amount. */
function withoutTail(text: string, fillers: ReadonlySet<string>): string {
    const words = wordsOf(fold(text));
    const last = glued(
        words,
        words.findLastIndex((word) => !fillers.has(word.text)),
    );
    return last && /^[\s\p{L}\p{M}]*$/u.test(text.slice(last.end)) ? text.slice(0, last.end) : text;
}

/** What cleaning is about, but for spaces that stand together; most texts have none of it. */
const UNTIDY = /[^ !-&(-~]| [,.:;!?]/;

function withSingleSpaces(text: string): string {
    return text.includes('  ') ? text.replaceAll(/ {2,}/g, ' ') : text;
}

function cleaned(text: string): string {
    return (
        text
            .replaceAll(/[\s\p{C}]+/gu, ' ')
            // What is left of "last saturday's party".
            .replace(/^ ?['’]s /, '')
            .replaceAll(/ (?=[,.;:!?])/g, '')
    );
}

/** Words that carry nothing are trimmed from both ends, and punctuation with them. */
function trimmed(text: string, fillers: ReadonlySet<string>): string {
    const clean = UNTIDY.test(text) ? cleaned(text) : withSingleSpaces(text);
    const words = wordsOf(fold(clean));
    const isSaid = words.map((word) => !fillers.has(word.text));
    const [first, last] = [isSaid.indexOf(true), isSaid.lastIndexOf(true)];
    // '7up' is one name: what touches is trimmed with it or not at all.
    const [from, to] = [gluedBefore(words, first), glued(words, last)];
    if (!from || !to) return /^[\s\p{P}\p{S}]*$/u.test(clean) || words.length > 0 ? '' : clean;
    return clean.slice(from.start, to.end);
}

function gluedBefore(words: readonly Word[], first: number): Word | undefined {
    let at = first;
    while (at > 0 && words[at - 1]?.end === words[at]?.start) at -= 1;
    return words[at];
}

function glued(words: readonly Word[], last: number): Word | undefined {
    let at = last;
    while (at >= 0 && words[at + 1]?.start === words[at]?.end) at += 1;
    return words[at];
}
