/** What a message holds, as decide/ asks for it. */
import { MAX_ENTRY_MINOR } from '../../ledger/money.ts';
import { Cover } from '../cover.ts';
import { ONE, toMoney } from '../decimal.ts';
import {
    byKind,
    sorted,
    type AmountFound,
    type CategoryFound,
    type CueFound,
    type DayFound,
    type Finding,
    type FindingOf,
    type ModifierFound,
    type PeriodFound,
    type QuestionFound,
} from '../finding.ts';
import type { Utterance, Word } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { cueSet, type CueSet } from './cue-set.ts';

/** Patterns around what they are about: the words within are not explained by them. */
export const PATTERNS: ReadonlySet<Cue> = new Set<Cue>(['sets-to', 'changes-to', 'renames']);

type WalletFound = FindingOf<'wallet'>;
type TagFound = FindingOf<'tag'>;

export interface Facts {
    readonly utterance: Utterance;
    readonly findings: readonly Finding[];
    /** That may be recorded: more than nothing, and no more than the ledger holds. */
    readonly amounts: readonly AmountFound[];
    /** All of them, recordable or not, the likeliest first. */
    readonly likeliest: readonly AmountFound[];
    readonly days: readonly DayFound[];
    readonly periods: readonly PeriodFound[];
    readonly categories: readonly CategoryFound[];
    readonly modifiers: readonly ModifierFound[];
    readonly wallets: readonly WalletFound[];
    readonly tags: readonly TagFound[];
    readonly cues: ReadonlyMap<Cue, readonly CueFound[]>;
    /** Which cues there are. */
    readonly heard: CueSet;
    readonly slash: string | null;
    readonly address: string | null;
    readonly marks: readonly QuestionFound[];
    /** Words that nothing explains: the thing that was bought, or another subject altogether. */
    readonly unexplained: readonly Word[];
}

export function factsOf(utterance: Utterance, findings: readonly Finding[]): Facts {
    const of = byKind(findings);
    const all = of('amount');
    const { currency } = utterance.context;
    const amounts = all.filter((amount) => isRecordable(amount, currency));
    const cues = Map.groupBy(of('cue'), (found) => found.cue);
    const address = of('address').find((found) => found.text.includes('@'));
    return {
        utterance,
        findings,
        amounts,
        likeliest: sorted(all, (a, b) => likelihood(b) - likelihood(a)),
        days: of('day'),
        periods: of('period'),
        categories: of('category'),
        modifiers: of('modifier'),
        wallets: of('wallet'),
        tags: of('tag'),
        cues,
        heard: cueSet(cues.keys()),
        slash: of('slash')[0]?.text ?? null,
        address: address?.text ?? null,
        marks: of('question'),
        unexplained: unexplainedWords(utterance, findings),
    };
}

function isRecordable(amount: AmountFound, own: string): boolean {
    const { minor } = toMoney(amount.value, amount.currency ?? own);
    return minor > 0n && minor <= MAX_ENTRY_MINOR;
}

/** What happened to money. */
export const MONEY = [
    'spent',
    'cost',
    'gave',
    'earned',
    'refunded',
    'moved',
] as const satisfies readonly Cue[];

const DOUBTED = { label: -8, quantity: -6, year: -6, 'no-day': -8, words: 0 } as const;
const FORMED = { digits: 1, sum: 2, note: 2, words: -2 } as const;

/** A currency beside it says more than anything; words say less than digits. */
function likelihood({ marked, doubt, form }: AmountFound): number {
    return (marked ? 4 : 0) + FORMED[form] + (doubt === null ? 0 : DOUBTED[doubt]);
}

function unexplainedWords(
    { text, words, language }: Utterance,
    findings: readonly Finding[],
): Word[] {
    const { fillers, separators } = lexiconOf(language);
    // A cue with a gap doesn't explain the words in it, so that only short cues count.
    const explaining = findings.filter(
        (found) =>
            found.kind !== 'cue' ||
            (found.span.end - found.span.start < 20 && !PATTERNS.has(found.cue)),
    );
    const cover = new Cover(
        text.length,
        explaining.map(({ span }) => span),
    );
    return words.filter(
        (word) => !fillers.has(word.text) && !separators.has(word.text) && !cover.touches(word),
    );
}

export function has(facts: Facts, ...cues: readonly Cue[]): boolean {
    for (const cue of cues) if (facts.cues.has(cue)) return true;
    return false;
}

/** The message begins with it, or ends with it where verbs stand last. */
export function begins(facts: Facts, ...cues: readonly Cue[]): boolean {
    const { words, language } = facts.utterance;
    const first = words[0]?.start ?? 0;
    const last = language.verbLast ? words.at(-1)?.end : undefined;
    for (const cue of cues) {
        for (const { span } of facts.cues.get(cue) ?? [])
            if (span.start === first || span.end === last) return true;
    }
    return false;
}

/** Nothing is left over but politeness. */
export function isAll(facts: Facts, cue: Cue, ...polite: readonly Cue[]): boolean {
    if (!facts.cues.has(cue)) return false;
    const { text, words, language } = facts.utterance;
    const found = [cue, ...polite].flatMap((each) => facts.cues.get(each) ?? []);
    const cover = new Cover(
        text.length,
        found.map(({ span }) => span),
    );
    const { fillers } = lexiconOf(language);
    return words.every((word) => fillers.has(word.text) || cover.touches(word));
}

/** "last 10": a number right after it counts entries. */
export function countsLatest(facts: Facts): boolean {
    const latest = facts.cues.get('latest')?.[0];
    const [number] = facts.likeliest;
    return (
        latest !== undefined &&
        number !== undefined &&
        begins(facts, 'latest') &&
        !number.marked &&
        number.value % ONE === 0n &&
        /^\s*$/.test(facts.utterance.plain.slice(latest.span.end, number.span.start)) &&
        number.span.start > latest.span.start
    );
}
