/** What is left of a clause when all that was understood is taken out: what the money was for. */
import type { Finding } from '../finding.ts';
import type { Span } from '../understood.ts';
import { fold, wordsOf, type Utterance } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';

const LONGEST = 120;

/** The words of a record that say what happened, and not what it was for. */
const HAPPENED: ReadonlySet<Cue> = new Set<Cue>([
    'spent',
    'cost',
    'gave',
    'earned',
    'refunded',
    'moved',
    'log',
    'sum',
    'each',
    'wants',
    'not-yet',
]);

export function describe(
    { text, language }: Utterance,
    findings: readonly Finding[],
    { start, end }: Span,
    told: 'record' | 'order' = 'record',
): string {
    const taken = findings.filter(
        (found) => isTaken(found, told) && found.span.end > start && found.span.start < end,
    );
    let rest = '';
    let at = start;
    for (const { span } of [...taken].sort((a, b) => a.span.start - b.span.start)) {
        if (span.start > at) rest += `${text.slice(at, Math.min(span.start, end))} `;
        at = Math.max(at, Math.min(span.end, end));
    }
    rest += text.slice(at, end);
    return trimmed(rest, lexiconOf(language).fillers).slice(0, LONGEST).trim();
}

/** Of an order nothing is left but what it is about: "delete the lunch". */
function isTaken(found: Finding, told: 'record' | 'order'): boolean {
    if (found.kind === 'cue')
        return (
            (told === 'order' || HAPPENED.has(found.cue)) && found.span.end - found.span.start < 20
        );
    if (found.kind === 'category') return found.source === 'bracket';
    // "3 coffees", "iPhone 15": a number that isn't the price tells what was bought.
    if (found.kind === 'amount') return found.doubt === null || found.doubt === 'words';
    if (found.kind === 'fixed-name') return found.text.startsWith('[');
    return ['day', 'period', 'tag', 'address', 'slash', 'currency'].includes(found.kind);
}

/** Words that carry nothing are trimmed from both ends, and punctuation with them. */
function trimmed(text: string, fillers: ReadonlySet<string>): string {
    const clean = text.replaceAll(/[\s\p{C}]+/gu, ' ').replaceAll(/ (?=[,.;:!?])/g, '');
    const words = wordsOf(fold(clean));
    const isSaid = words.map((word) => !fillers.has(word.text));
    const [first, last] = [isSaid.indexOf(true), isSaid.lastIndexOf(true)];
    const [from, to] = [words[first], words[last]];
    if (!from || !to) return /^[\s\p{P}\p{S}]*$/u.test(clean) || words.length > 0 ? '' : clean;
    return clean.slice(from.start, to.end);
}
