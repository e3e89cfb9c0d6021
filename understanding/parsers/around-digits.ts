/** What stands around digits and makes them no amount: a label, a clock, more digits. */
import type { Doubt } from '../finding.ts';
import { hasTraits, traitsOf } from '../traits.ts';
import type { Utterance } from '../utterance.ts';
import { AIRLINE_CODES } from '../words/airlines.ts';
import { isCurrencyText, lexiconOf } from '../words/lexicon.ts';
import { lastLetters } from './letters.ts';

const MONTH = traitsOf('month');

/** So many digits, or groups of three of them, are a telephone or an account. */
const LONG_NUMBER = /^(?:\d{9,}|\d{3}(?: \d{3}){2,})$/;

/** "20 %", "20 . 5 %" */
const AFTER_SPACE = /^ [%.]/;

/** A time, a date, a ratio, a percentage, a telephone number, a hexadecimal, a tag. */
export function isPartOfMore(before: string, after: string): boolean {
    // Most numbers stand between spaces, where nothing goes on.
    const ends = after === '' || (after.startsWith(' ') && !AFTER_SPACE.test(after));
    const begins = before === '' || (before.endsWith(' ') && !before.endsWith(') '));
    if (ends && begins) return false;
    return (
        /^(?:[:/\\-]\d|[.,]\d| ?%| \. \d{1,2} %|°|\) ?\d{3}-|[a-z]{1,2}\d)/.test(after) ||
        /(?:\d[:/\\-]|[\w.]@|#|_|\(\d{3}\) ?)$/.test(before) ||
        /^-\p{L}/u.test(after)
    );
}

export function doubtOf(
    digits: string,
    start: number,
    before: string,
    utterance: Utterance,
): Doubt | null {
    if (
        LONG_NUMBER.test(digits) ||
        /^0\d/.test(digits) ||
        (/[-(]$/.test(before) && lastLetters(before.slice(0, -1)) !== '')
    ) {
        return 'label';
    }
    if (isHour(digits, before, utterance) || isListed(digits, start, utterance)) return 'label';
    if (isFlight(digits, start, utterance)) return 'label';
    if (isNoDay(digits, start, utterance)) return 'no-day';
    return isLabelled(start, utterance) ? 'label' : null;
}

/** "see you at 7", "at 6 30" */
function isHour(digits: string, before: string, { language }: Utterance): boolean {
    if (digits.length > 2 || !before.endsWith(' ')) return false;
    const word = /([\p{L}\p{M}]+) (?:\d{1,2} )?$/u.exec(before)?.[1] ?? '';
    if (/\d $/.test(before) && !/^[0-5]\d$/.test(digits)) return false;
    return language.dates.clock.includes(word) && /^\d{1,2}$/.test(digits) && Number(digits) < 60;
}

/** "nov 31": where a month stands beside it and a day could be read, this number is hidden by the day. */
function isNoDay(digits: string, start: number, { plain, language, traits }: Utterance): boolean {
    if (!hasTraits(traits, MONTH)) return false;
    if (!/^(?:[12]?\d|3\d)$/.test(digits)) return false;
    const { months } = lexiconOf(language);
    const before =
        /([\p{L}\p{M}]+)\.? $/u.exec(plain.slice(Math.max(0, start - 16), start))?.[1] ?? '';
    const after = /^ ([\p{L}\p{M}]+)/u.exec(plain.slice(start + digits.length))?.[1] ?? '';
    return months.has(before) || months.has(after);
}

/** "BA 249", "LH400" */
function isFlight(digits: string, start: number, { text }: Utterance): boolean {
    if (!/^\d{2,4}$/.test(digits)) return false;
    const code = /(?:^|[\s(])([A-Z]{2}) ?$/.exec(text.slice(Math.max(0, start - 4), start))?.[1];
    return code !== undefined && AIRLINE_CODES.has(code);
}

/** "1. coffee": the number of a line. */
function isListed(digits: string, start: number, { plain }: Utterance): boolean {
    const end = start + digits.length;
    const opens = start === 0 || plain[start - 1] === '\n';
    return opens && /^\d{1,2}$/.test(digits) && /^[.)] \p{L}/u.test(plain.slice(end, end + 3));
}

/** "iphone 15", "ps5" */
export function isNamePart(start: number, utterance: Utterance): boolean {
    const letters = lastLetters(utterance.plain.slice(Math.max(0, start - 12), start));
    const isGlued = letters !== '' && !isCurrencyText(utterance.language, letters);
    return isGlued || isLabelled(start, utterance);
}

const LABEL_END = /[ .:#]{1,3}$/;

export function isLabelled(start: number, { plain, language }: Utterance): boolean {
    const before = plain.slice(Math.max(0, start - 16), start);
    const marks = LABEL_END.exec(before);
    return (
        marks !== null && lexiconOf(language).labels.has(lastLetters(before.slice(0, marks.index)))
    );
}
