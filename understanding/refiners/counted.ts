/** Tells a number that counts or names from one that pays: "3 coffees", "bus 42 2.40". */
import { ONE } from '../decimal.ts';
import type { AmountFound, Doubt } from '../finding.ts';
import type { Utterance, Word } from '../utterance.ts';
import type { Cue, Language } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';

/** Nobody counts more of something in a message. */
const MOST_COUNTED = 50n * ONE;

/** Numbers of versions are below, numbers of orders above. */
const VERSIONS = 100n * ONE;
const PRICES = 9_999n * ONE;

/** Verbs that may stand before how many there were. */
const DONE: ReadonlySet<Cue> = new Set<Cue>(['spent', 'gave', 'earned', 'refunded']);

/** Up to here a bare number before a plural may as well be how many as how much. */
const FEW = 10n * ONE;

/** Why a bare number that nothing else made doubtful is none that was paid; null when it may be. */
export function doubtBeside(
    amount: AmountFound,
    all: readonly AmountFound[],
    utterance: Utterance,
): Doubt | null {
    const isLabel = amount.doubt === 'label' && all.length === 1;
    if (isLabel && isPrice(amount, utterance)) return null;
    if (amount.marked || amount.form === 'sum') return amount.doubt;
    if (amount.doubt === 'words')
        return all.length === 1 && countsNext(amount, utterance) ? 'quantity' : 'words';
    if (amount.doubt !== null) return amount.doubt;
    if (amount.value % ONE !== 0n || amount.value <= 0n) return null;
    if (isName(amount, all, utterance)) return 'label';
    if (isYear(amount, all, utterance)) return 'year';
    if (isFewOf(amount, all, utterance) || isParty(amount, all, utterance)) return 'quantity';
    if (amount.value > MOST_COUNTED || !countsNext(amount, utterance)) return null;
    const isCount =
        all.length === 1 ? amount.value <= FEW : isCountWithPrice(amount, all, utterance);
    return isCount ? 'quantity' : null;
}

function isPrice(amount: AmountFound, utterance: Utterance): boolean {
    return (
        isPriced(amount, utterance) || isBracketed(amount, utterance) || hasCents(amount, utterance)
    );
}

/** "3 coffees", "3 iced coffees" */
function countsNext({ span }: AmountFound, utterance: Utterance): boolean {
    const { words, plain, language } = utterance;
    const at = words.findIndex((word) => word.start >= span.end);
    const [next, second] = [words[at], words[at + 1]];
    if (!next || !/^[ -]?$/.test(plain.slice(span.end, next.start))) return false;
    if (isPlural(next, utterance)) return true;
    const { fillers } = lexiconOf(language);
    if (!second || fillers.has(next.text) || isListed(next.text, language)) return false;
    return /^ $/.test(plain.slice(next.end, second.start)) && isPlural(second, utterance);
}

/** Words, or pictures, which touch their number: "2🍺 9". */
const FEW_OF = /^(?: |(?=\p{Extended_Pictographic}))[\p{L}\p{M}\p{Extended_Pictographic} ]+ $/u;

/** "2 coffee 9": how many, a thing, and the price that ends the clause. */
function isFewOf(amount: AmountFound, all: readonly AmountFound[], utterance: Utterance): boolean {
    const { words, plain, language } = utterance;
    const { span, value } = amount;
    const price = all.find((other) => other.span.start > span.end);
    if (!price || value > FEW || price.value <= value) return false;
    const between = plain.slice(span.end, price.span.start);
    const next = words.find((word) => word.start >= span.end);
    if (!FEW_OF.test(between) || !next || !isListed(next.text, language)) return false;
    const before = words.findLast((word) => word.end <= span.start);
    const isFirst = !before || /[,;\n]/.test(plain.slice(before.end, span.start));
    return (isFirst || opensCount(before.text, language)) && endsClause(price, utterance);
}

/** "dinner for 2 45", "table for 4 at 8pm 120": how many people, and the price that ends the clause. */
function isParty({ span, value }: AmountFound, all: readonly AmountFound[], utterance: Utterance) {
    if (value > FEW) return false;
    const { words, plain, language } = utterance;
    const at = words.findIndex(({ start }) => start >= span.start);
    const [thing, joint] = [words[at - 2], words[at - 1]];
    const clock = /^ (\p{L}+) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?(?= )/u.exec(plain.slice(span.end));
    const isClock = clock !== null && language.dates.clock.includes(clock[1] ?? '');
    const start = span.end + (isClock ? clock[0].length : 0) + 1;
    const price = all.find((other) => other.span.start === start);
    const { fillers, labels } = lexiconOf(language);
    const isOf = thing && joint && fillers.has(joint.text) && joint.end === span.start - 1;
    if (!price || !isOf || price.value <= value) return false;
    const isThing = isListed(thing.text, language) || labels.has(thing.text);
    return isThing && endsClause(price, utterance);
}

function endsClause({ span }: AmountFound, { words, plain, language }: Utterance): boolean {
    const { fillers, separators, timeWords } = lexiconOf(language);
    const next = words.find((word) => word.start >= span.end);
    return (
        next === undefined ||
        /[,;\n]/.test(plain.slice(span.end, next.start)) ||
        [fillers, separators, timeWords].some((known) => known.has(next.text))
    );
}

/** "flight 220": what is bought has a price, and no version of so much. */
function isPriced({ span, value }: AmountFound, { words, language }: Utterance): boolean {
    const before = words.findLast((word) => word.end <= span.start);
    return value >= VERSIONS && value <= PRICES && isListed(before?.text ?? '', language);
}

/** "order 67.80": numbers of orders have no cents. */
function hasCents({ span }: AmountFound, { plain }: Utterance): boolean {
    return /\d[.,]\d\d$/.test(plain.slice(span.start, span.end));
}

/** "lunch(20)", but not "print(20)". */
function isBracketed({ span }: AmountFound, { words, plain, language }: Utterance): boolean {
    const before = words.findLast((word) => word.end <= span.start);
    return (
        isListed(before?.text ?? '', language) &&
        plain[span.start - 1] === '(' &&
        plain[span.end] === ')'
    );
}

/** "2023 taxes 350": a year of late that stands before a name, where a price follows. */
function isYear(
    { span }: AmountFound,
    all: readonly AmountFound[],
    { words, plain, today, language }: Utterance,
): boolean {
    const digits = plain.slice(span.start, span.end);
    const past = Number(today.slice(0, 4)) - Number(digits);
    if (!/^20\d\d$/.test(digits) || past < -1 || past > 10) return false;
    const price = all.find((other) => other.span.start > span.end);
    if (!price || /[,;\n]/.test(plain.slice(span.end, price.span.start))) return false;
    const before = words.findLast((word) => word.end <= span.start);
    const next = words.find((word) => word.start >= span.end);
    const { fillers, separators } = lexiconOf(language);
    const isFree = !before || opensCount(before.text, language);
    const isNamed = next && !fillers.has(next.text) && !separators.has(next.text);
    return isFree && isNamed === true && next.end <= price.span.start;
}

/** "3 coffees for 9.60": a small whole number before a plural counts, where another number can be the price. */
function isCountWithPrice(
    { span, value }: AmountFound,
    all: readonly AmountFound[],
    { words, plain, language }: Utterance,
): boolean {
    const price = all.find((other) => other.span.start > span.end);
    const between = price ? plain.slice(span.end, price.span.start) : '';
    if (!price || /[,;\n]/.test(between)) return false;
    const { separators, fillers } = lexiconOf(language);
    const inside = words.filter(({ start, end }) => start >= span.end && end <= price.span.start);
    const joint = inside.findIndex(({ text }) => separators.has(text));
    // In "2 coffees and a bagel 9" a thing stands before the price, so no price stood before the coffees.
    const isNamed = inside.slice(joint + 1).some(({ text }) => !fillers.has(text));
    const isJoined = joint >= 0 && !(isNamed && value <= FEW);
    const before = words.findLast((word) => word.end <= span.start);
    const gap = plain.slice(before?.end ?? 0, span.start);
    const opens = !before || /[,;\n]/.test(gap) || opensCount(before.text, language);
    return !isJoined && opens;
}

/** "bought 3", "for 3" */
function opensCount(word: string, language: Language): boolean {
    const { cues, fillers } = lexiconOf(language);
    return cues.valuesOf(word).some((value) => DONE.has(value)) || fillers.has(word);
}

/** "groceries" and "starbucks" are no more than one: their lists have them with the ending alone. */
function isPlural({ text }: Word, { language }: Utterance): boolean {
    const { fillers, weekdays, months } = lexiconOf(language);
    const isOther = fillers.has(text) || weekdays.has(text) || months.has(text);
    if (isOther || text.endsWith('ss')) return false;
    if (isChangedPlural(text, language)) return true;
    const endings = language.plurals.filter((ending) => text.endsWith(ending));
    if (endings.length === 0) return false;
    return (
        !isListed(text, language) ||
        endings.some((ending) => isListed(text.slice(0, -ending.length), language))
    );
}

function isChangedPlural(text: string, language: Language): boolean {
    return Object.entries(language.changedPlurals ?? {}).some(
        ([ending, singles]) =>
            text.endsWith(ending) &&
            singles.some((single) => isListed(text.slice(0, -ending.length) + single, language)),
    );
}

/** Whether the word alone names what money goes for. */
function isListed(word: string, language: Language): boolean {
    return lexiconOf(language).categories.holds(word);
}

/** "bus 42 2.40": a number between a name and the price at the clause's end belongs to the name. */
function isName({ span }: AmountFound, all: readonly AmountFound[], utterance: Utterance): boolean {
    const { words, plain, language } = utterance;
    const price = all.find((other) => other.span.start > span.end);
    if (!price || !/^ {1,2}$/.test(plain.slice(span.end, price.span.start))) return false;
    const before = words.findLast((word) => word.end <= span.start);
    if (!before || before.end !== span.start - 1 || opensCount(before.text, language)) return false;
    return /\p{L}/u.test(before.text) && endsClause(price, utterance);
}
