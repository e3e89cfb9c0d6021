/** Days as chrono reads them, the past preferred: "on friday" is the latest one. */
import type { ParsedResult } from 'chrono-node';
import { addDays, type Day } from '../../ledger/day.ts';
import { dayOf, latestDate, latestWeekday } from '../calendar.ts';
import { within } from '../finding.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Span } from '../understood.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { dayFirst, localeFor } from './day-order.ts';
import { dayReader } from './day-readers.ts';

const DIGIT_DATE =
    /\d[/.-]\d{1,2}[/.-]\d|\d\/\d|\d[/-][a-z]{3}|[a-z]{3}[/-]\d|(?<!\d)(?:19|20)\d{6}(?!\d)/;

export const day: Parser = {
    name: 'day',
    needs: ['time'],
    parse(utterance) {
        const { text, plain, words, language, context } = utterance;
        const hints = lexiconOf(language).dayHints;
        if (!words.some((word) => hints.has(word.text)) && !DIGIT_DATE.test(plain)) return [];
        const code = language.mixesEnglish ? 'en' : language.code;
        const reader = dayReader(code, dayFirst(localeFor(context.locale, language)));
        const reference = { instant: new Date(`${utterance.today}T12:00:00Z`), timezone: 'UTC' };
        const found = reader.parse(text, reference).flatMap((result) => {
            const read = isPartOf(result, utterance) ? null : readResult(result, utterance);
            return read ? [read] : [];
        });
        return found.length > 0 ? found : leapDay(utterance);
    },
};

/** "parcela 3/12" is the third of twelve, "1/2 of the bill" the half of it, "dia 3/12" a day. */
function isPartOf({ index, text }: ParsedResult, { words, language }: Utterance): boolean {
    if (!/^\d+\/\d+$/.test(text)) return false;
    const { labels, units } = lexiconOf(language);
    const before = words.findLast(({ end }) => end <= index);
    const after = words.find(({ start }) => start >= index + text.length);
    const { measures } = lexiconOf(language);
    const isCounted =
        language.dates.of.includes(after?.text ?? '') || measures.has(after?.text ?? '');
    if (/^\d\/\d$/.test(text) && isCounted) return true;
    return before?.end === index - 1 && labels.has(before.text) && !units.has(before.text);
}

/** 29/2 in the years that have none, of which chrono knows nothing. */
function leapDay({ plain, today }: Utterance): Draft[] {
    const match = /(?<![\d/.,-])(?:29\/0?2|0?2\/29)(?![\d/]|[.,]\d)/.exec(plain);
    const found = match && latestDate(2, 29, today);
    if (!found) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ kind: 'day', span, day: found, fixed: false }];
}

function readResult(result: ParsedResult, utterance: Utterance): Draft | null {
    const { start, end, text, index } = result;
    const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
    if (!isWeekday && !start.isCertain('day')) return null;
    // In "lunch 20 day before yesterday" the number is the amount.
    if (/^\d+ day before yesterday$/i.test(text)) return null;
    // A dot alone is a decimal point, a dash alone a range.
    if (/^\d+[.-]\d+$/.test(text) || end) return null;
    const parts = (['year', 'month', 'day'] as const).map((part) => start.get(part) ?? 0);
    const read = dayOf(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
    if (read === null) return null;
    const isFixed = start.isCertain('year');
    const found = isFixed
        ? fixedDay(read, text, utterance.today)
        : openDay(read, result, utterance);
    if (found === null) return null;
    const whole = { start: index, end: index + text.length };
    const span = isWeekday ? { ...whole, end: weekdayEnd(whole, utterance) } : whole;
    return { kind: 'day', span, day: found, fixed: isFixed };
}

/** Where the weekday's name ends: in "tuesday last week" the week is for others to read. */
function weekdayEnd(whole: Span, { words, language }: Utterance): number {
    const { weekdays } = lexiconOf(language);
    return words.find((word) => within(word, whole) && weekdays.has(word.text))?.end ?? whole.end;
}

/** 12.5.2024 is the twelfth of May wherever dots are written, and 35 was 1935. */
function fixedDay(read: Day, text: string, today: Day): Day | null {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) ?? read;
    const isShort = !/\d{4}/.test(text) && /\d{2}$/.test(text);
    return isShort && read > addDays(today, 366)
        ? `${Number(read.slice(0, 4)) - 100}${read.slice(4)}`
        : read;
}

/** Without a year the latest such day is meant, but for "next friday". */
function openDay(
    read: Day,
    { start, text }: ParsedResult,
    { today, language }: Utterance,
): Day | null {
    if (start.isCertain('day')) {
        return latestDate(Number(read.slice(5, 7)), Number(read.slice(8)), today);
    }
    const isNext = language.dates.next.some((word) => text.toLowerCase().includes(word));
    if (read <= today || isNext) return read;
    return latestWeekday(start.get('weekday') || 7, today);
}
