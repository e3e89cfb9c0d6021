/** Numbers in words: twenty five · a hundred and ten · five fifty · two and a half · a tenner. */
import { decimalOf, ONE, over, times, type Decimal } from '../decimal.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance, Word } from '../utterance.ts';
import type { NumberWords } from '../words/language.ts';

export const amountWords: Parser = {
    name: 'amount-words',
    parse(utterance) {
        const found: Draft[] = [];
        for (let at = 0; at < utterance.words.length; at += 1) {
            const run = runAt(utterance, at);
            const value = run && readRun(run, utterance.language.numbers);
            if (!run || !value) continue;
            found.push(draftOf(run, value, utterance));
            at += run.length - 1;
        }
        return found;
    },
};

function draftOf(run: readonly Word[], value: Decimal, { language }: Utterance): Draft {
    const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    const isNote = run.some((word) => word.text in language.numbers.notes);
    const form = isNote ? 'note' : 'words';
    return { kind: 'number', span, value, other: null, sign: '', form, doubt: isNote ? null : 'words' };
}

/** The longest run of number words that starts here and ends with one that counts. */
function runAt({ words, plain, language }: Utterance, first: number): Word[] | null {
    const { numbers } = language;
    const start = words[first];
    if (!start || !(counts(start.text, numbers) || numbers.articles.includes(start.text))) return null;
    const run: Word[] = [];
    let length = 0;
    for (let at = first; at < words.length && run.length < 24; at += 1) {
        const word = words[at];
        if (!word || (at > first && !/^[\s-]{1,3}$/.test(plain.slice(words[at - 1]?.end, word.start)))) break;
        const isCount = counts(word.text, numbers);
        const isLink = [...numbers.joiners, ...numbers.articles, ...numbers.point].includes(word.text);
        if (!isCount && !isLink) break;
        run.push(word);
        if (isCount) length = run.length;
    }
    return length === 0 ? null : run.slice(0, length);
}

function counts(word: string, numbers: NumberWords): boolean {
    return [numbers.small, numbers.scales, numbers.fractions, numbers.notes].some((list) => Object.hasOwn(list, word));
}

/** null where the words are no number: "a", "and a hundred and". */
function readRun(run: readonly Word[], numbers: NumberWords): Decimal | null {
    const words = run.map((word) => word.text);
    const note = words.find((word) => Object.hasOwn(numbers.notes, word));
    if (note !== undefined) return decimalOf(numbers.notes[note] ?? 0);
    const point = words.findIndex((word) => numbers.point.includes(word));
    if (point > 0) return withPoint(words, point, numbers);
    return sumOf(words, numbers);
}

function withPoint(words: readonly string[], point: number, numbers: NumberWords): Decimal | null {
    const whole = sumOf(words.slice(0, point), numbers);
    const digits = words.slice(point + 1).map((word) => numbers.small[word] ?? -1);
    if (whole === null || digits.some((digit) => digit < 0)) return null;
    return whole + decimalOf(Number(`0.${digits.join('')}`));
}

/** Groups ("two hundred and five" "thousand") add up; a part ("a quarter") counts what stands before it. */
function sumOf(words: readonly string[], numbers: NumberWords): Decimal | null {
    let total = 0n;
    let group: Decimal | null = null;
    let below: number | null = null;
    for (const [at, word] of words.entries()) {
        const small = numbers.small[word];
        const scale = numbers.scales[word];
        const fraction = numbers.fractions[word];
        if (small !== undefined) {
            if (below !== null && !fits(below, small)) return pricePair(words, numbers);
            group = (group ?? 0n) + decimalOf(small);
            below = small;
        } else if (scale !== undefined) {
            const scaled: Decimal = times(group ?? ONE, decimalOf(scale));
            [total, group] = scale >= 1000 ? [total + scaled, null] : [total, scaled];
            below = null;
        } else if (fraction !== undefined) {
            const isOne: boolean = numbers.articles.includes(words[at - 1] ?? '') || group === null || words[at - 1] === 'one';
            const part = decimalOf(fraction);
            const counted: Decimal = isOne ? (group ?? 0n) + part : times(group ?? ONE, part);
            group = words[at - 1] === 'one' ? (group ?? 0n) - ONE + part : counted;
            below = null;
        }
    }
    return total + (group ?? 0n);
}

/** Twenty may be followed by five, a hundred by anything: "fits" below the last word. */
function fits(before: number, next: number): boolean {
    return before >= 20 && before % 10 === 0 && next > 0 && next < 10;
}

/** "five fifty" is a price: 5.50. */
function pricePair(words: readonly string[], numbers: NumberWords): Decimal | null {
    const values = words.map((word) => numbers.small[word] ?? Number.NaN);
    const split = values.findIndex((value, at) => at > 0 && !fits(values[at - 1] ?? 0, value));
    const [units, cents] = [values.slice(0, split), values.slice(split)].map((part) =>
        part.reduce((sum, value) => sum + value, 0),
    );
    if (units === undefined || cents === undefined || !(cents >= 10 && cents < 100)) return null;
    const hundredths = over(decimalOf(cents), decimalOf(100));
    return hundredths === null ? null : decimalOf(units) + hundredths;
}
