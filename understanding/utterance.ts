/** A message as parsers see it: folded to plain letters at the same positions, cut into words. */
import type { Day } from '../ledger/day.ts';
import { matchesIn } from './matches.ts';
import type { Traits } from './traits.ts';
import type { Context } from './understood.ts';
import type { Language } from './words/language.ts';

export interface Word {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

/** A word of a message, with all that it may be. */
export interface SaidWord extends Word {
    readonly traits: Traits;
}

export interface Utterance {
    /** As it was written, capped, without markup. */
    readonly text: string;
    /** Small letters without accents, ASCII digits and separators; same length as `text`. */
    readonly plain: string;
    readonly words: readonly SaidWord[];
    /** The texts of the words. */
    readonly said: ReadonlySet<string>;
    /** What may be found in it at all. */
    readonly traits: Traits;
    readonly today: Day;
    readonly context: Context;
    readonly language: Language;
}

/** What an apostrophe parts from the word it belongs to: l'hôtel, dell'acqua; English has none of them. */
const ELIDED =
    "(?<!\\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quest|quell)(?='\\p{L}{2})";
const ASCII_WORD = new RegExp(`${ELIDED}|[a-z]+(?:'[a-z]+)*|\\d+`, 'gu');

/** Writing without spaces has a word per letter, and a phrase is a run of them, as elsewhere; a picture is a word. */
const ANY_WORD = new RegExp(
    String.raw`${ELIDED}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Extended_Pictographic}|[\p{L}\p{M}]+(?:'\p{L}+)*|\d+`,
    'gu',
);

/** Words in the form that utterances have, for looking things up. */
export function wordsOf(plain: string): Word[] {
    const isPlain = isAscii(plain);
    if (isPlain && !plain.includes("'")) return plainWords(plain);
    const pattern = isPlain ? ASCII_WORD : ANY_WORD;
    return matchesIn(pattern, plain).map((match) => ({
        text: match[0].replaceAll("'", ''),
        start: match.index,
        end: match.index + match[0].length,
    }));
}

/** The common case, letter by letter: runs of a to z, runs of digits. */
function plainWords(plain: string): Word[] {
    const words: Word[] = [];
    let start = -1;
    let kind = 0;
    for (let at = 0; at <= plain.length; at += 1) {
        const next = kindAt(plain, at);
        if (next === kind) continue;
        if (kind !== 0) words.push({ text: plain.slice(start, at), start, end: at });
        start = at;
        kind = next;
    }
    return words;
}

/** 1: a small letter, 2: a digit, 0: anything else. */
function kindAt(plain: string, at: number): 0 | 1 | 2 {
    const code = plain.charCodeAt(at);
    if (code >= 97 && code <= 122) return 1;
    return code >= 48 && code <= 57 ? 2 : 0;
}

/** Index of the first word that begins at a position or after it; how many there are where none does. */
export function wordFrom(words: readonly Word[], position: number): number {
    return firstWhere(words, (word) => word.start >= position);
}

/** Index of the first word that ends after a position; how many there are where none does. */
export function wordUpTo(words: readonly Word[], position: number): number {
    return firstWhere(words, (word) => word.end > position);
}

/** Words stand in order, so that halving finds where something begins to hold. */
function firstWhere(words: readonly Word[], holds: (word: Word) => boolean): number {
    let [low, high] = [0, words.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const word = words[middle];
        if (word && holds(word)) high = middle;
        else low = middle + 1;
    }
    return low;
}

export function fold(given: string): string {
    if (isAscii(given)) return given.toLowerCase();
    const text = given.normalize('NFC');
    let folded = '';
    for (let index = 0; index < text.length; index += 1) folded += foldUnit(text[index] ?? '');
    return folded;
}

const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
    let folded = foldedUnits.get(unit);
    if (folded === undefined) {
        const small = (SAME_AS[unit] ?? digitOf(unit) ?? latinBase(unit)).toLowerCase();
        folded = small.length === 1 ? small : unit;
        foldedUnits.set(unit, folded);
    }
    return folded;
}

const SAME_AS: Readonly<Record<string, string>> = {
    ё: 'е', Ё: 'е', ł: 'l', Ł: 'l', '।': '.', 'ı': 'i', 'ß': 's',
    '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\u3000': ' ',
    '’': "'", '‘': "'", 'ʼ': "'", '`': "'",
    '−': '-', '–': '-', '—': '-', '‐': '-', '‑': '-',
    '٫': '.', '٬': ',', '،': ',', '，': ',', '、': ',', '。': '.', '．': '.', '：': ':', '？': '?', '؟': '?',
    '＋': '+', '＄': '$', '￥': '¥', '￡': '£', '×': '*', '“': '"', '”': '"',
}; // prettier-ignore

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10];

function digitOf(unit: string): string | undefined {
    const code = unit.charCodeAt(0);
    const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? undefined : String(code - zero);
}

function latinBase(unit: string): string {
    const base = unit.normalize('NFD')[0] ?? unit;
    return base >= 'A' && base <= 'z' ? base : unit;
}

export function isAscii(text: string): boolean {
    // eslint-disable-next-line no-control-regex -- the range is what ASCII is
    return /^[\u0000-\u007f]*$/.test(text);
}
