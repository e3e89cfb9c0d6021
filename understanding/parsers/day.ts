/** Days as chrono reads them, the past preferred: "on friday" is the latest one. */
import { Chrono, en, type ParsedResult } from 'chrono-node';
import { addDays, type Day } from '../../ledger/day.ts';
import { dayOf, latestDate, latestWeekday } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { lexiconOf } from '../words/lexicon.ts';

const DIGIT_DATE =
    /\d[/.-]\d{1,2}[/.-]\d|\d\/\d|\d[/-][a-z]{3}|[a-z]{3}[/-]\d|(?<!\d)(?:19|20)\d{6}(?!\d)/;

/** What looks for hours would take "15 yesterday" for three o'clock; periods are read by parsers of ours. */
const NOT_DAYS =
    /Time(?:Expression)?Parser|TimeUnit(?:Within|Later|Casual)|MonthNameParser|SlashMonth|RelativeDate|EndOf/;
const KEPT_REFINERS =
    /OverlapRemoval|MergeWeekday|MergeRelative|UnlikelyFormatFilter|ExtractYearSuffix/;

export const day: Parser = {
    name: 'day',
    needs: 'time',
    parse(utterance) {
        const { text, plain, words, language, context } = utterance;
        const hints = lexiconOf(language).dayHints;
        if (!words.some((word) => hints.has(word.text)) && !DIGIT_DATE.test(plain)) return [];
        const reader = dayFirst(context.locale) ? readers.dayFirst : readers.monthFirst;
        const reference = { instant: new Date(`${utterance.today}T12:00:00Z`), timezone: 'UTC' };
        return reader.parse(text, reference).flatMap((result) => {
            const found = readResult(result, utterance);
            return found ? [found] : [];
        });
    },
};

const readers = { monthFirst: daysOnly(en.casual), dayFirst: daysOnly(en.GB) };

function daysOnly({ parsers, refiners }: Chrono): Chrono {
    return new Chrono({
        parsers: parsers.filter((each) => {
            const { name } = each.constructor;
            return !NOT_DAYS.test(name) || /LittleEndian|MiddleEndian|CasualDate/.test(name);
        }),
        refiners: refiners.filter((each) => KEPT_REFINERS.test(each.constructor.name)),
    });
}

function readResult(
    { start, end, text, index }: ParsedResult,
    { today, words }: Utterance,
): Draft | null {
    if (!start.isCertain('day') && !start.isCertain('weekday')) return null;
    // A dot alone is a decimal point, a dash alone a range.
    if (/^\d+[.-]\d+$/.test(text) || end) return null;
    const [year, month, date] = [
        start.get('year') ?? 0,
        start.get('month') ?? 0,
        start.get('day') ?? 0,
    ];
    const span = { start: index, end: index + text.length };
    const read = dayOf(year, month, date);
    if (read === null) return null;
    const isFixed = start.isCertain('year');
    const found = isFixed ? fixedDay(read, text, today) : openDay(read, start, today);
    const isNext = words.some((word) => word.end === index && word.text === 'next');
    return found === null || isNext ? null : { kind: 'day', span, day: found, fixed: isFixed };
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

function openDay(read: Day, start: ParsedResult['start'], today: Day): Day | null {
    if (start.isCertain('day'))
        return latestDate(Number(read.slice(5, 7)), Number(read.slice(8)), today);
    if (read <= today && read >= addDays(today, -7)) return read;
    return latestWeekday(start.get('weekday') === 0 ? 7 : (start.get('weekday') ?? 1), today);
}

const orders = new Map<string, boolean>();

/** Whether people of this locale write the day before the month. */
function dayFirst(locale: string): boolean {
    let answer = orders.get(locale);
    if (answer === undefined) {
        answer = writesDayFirst(locale);
        if (orders.size < 1_000) orders.set(locale, answer);
    }
    return answer;
}

function writesDayFirst(locale: string): boolean {
    try {
        const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map((part) => part.type);
        return parts.indexOf('day') < parts.indexOf('month') && parts.indexOf('year') !== 0;
    } catch {
        return false;
    }
}
