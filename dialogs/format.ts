/** How amounts, days and periods are written for one person. */
import { addDays, daysBetween, type Day, type Period } from '../ledger/day.ts';
import { PLAIN_CATEGORIES, type Categories } from '../ledger/categories.ts';
import { formatMoney, money, type Money } from '../ledger/money.ts';
import { rateToDecimal, type RateValue } from '../ledger/rate.ts';
import { isMessageKey, wordsFor, type Words } from './messages/catalogue.ts';

export interface Format {
    readonly words: Words;
    /** BCP 47. */
    readonly locale: string;
    readonly money: (amount: Money) => string;
    /** Minor units of the wallet's currency. */
    readonly minor: (minor: bigint) => string;
    readonly percent: (percent: number) => string;
    /** To its last digit: "1.0804". */
    readonly rate: (value: RateValue) => string;
    readonly day: (day: Day) => string;
    /** The date even of today: "17 Nov". */
    readonly date: (day: Day) => string;
    /** With both dates: "Mon 10 – Sun 16 Nov". */
    readonly period: (period: Period) => string;
    readonly month: (month: string) => string;
    /** 1 is Monday. */
    readonly weekday: (weekday: number) => string;
    /** A day of any year: "29 Feb". */
    readonly yearDay: (month: number, day: number) => string;
    /** As the wallet calls it now, merges followed. */
    readonly category: (id: string) => string;
    /** Who recorded something, where several people share the wallet; null where nobody else does. */
    readonly author: (personId: string) => string | null;
}

export function formatFor(
    locale: string,
    currency: string,
    today: Day,
    categories: Categories = PLAIN_CATEGORIES,
    authors: ReadonlyMap<string, string> | null = null,
): Format {
    const words = wordsFor(locale);
    return {
        words,
        locale,
        money: (amount) => formatMoney(amount, locale),
        minor: (minor) => formatMoney(money(minor, currency), locale),
        percent: (percent) =>
            words('percent', { percent: new Intl.NumberFormat(words.language).format(percent) }),
        rate: (value) =>
            new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(
                rateToDecimal(value) as Intl.StringNumericLiteral,
            ),
        day: (day) => dayLabel(words, day, today),
        date: (day) => {
            const isThisYear = day.slice(0, 4) === today.slice(0, 4);
            return words(isThisYear ? 'day.short' : 'day.shortYear', partsOf(words, day));
        },
        period: (period) => periodLabel(words, period, today),
        month: (month) => partsOf(words, `${month}-01`).longMonth,
        // 5 January 1970 was a Monday.
        weekday: (weekday) => partsOf(words, `1970-01-${padded(4 + weekday)}`).longWeekday,
        yearDay: (month, day) =>
            words('day.short', partsOf(words, `1972-${padded(month)}-${padded(day)}`)),
        category: (id) => categoryName(words, id, categories),
        author: (personId) => authors && (authors.get(personId) ?? words('author.gone')),
    };
}

function padded(value: number): string {
    return String(value).padStart(2, '0');
}

interface DayParts {
    readonly [part: string]: string;
    readonly weekday: string;
    readonly day: string;
    readonly month: string;
    readonly longMonth: string;
    readonly longWeekday: string;
    readonly year: string;
}

const partFormats = new Map<string, readonly Intl.DateTimeFormat[]>();

function partsOf(words: Words, day: Day): DayParts {
    let formats = partFormats.get(words.language);
    if (!formats) {
        const shape = { timeZone: 'UTC' } as const;
        formats = [
            new Intl.DateTimeFormat(words.language, { ...shape, weekday: 'short' }),
            new Intl.DateTimeFormat(words.language, { ...shape, month: 'short' }),
            new Intl.DateTimeFormat(words.language, { ...shape, month: 'long' }),
            new Intl.DateTimeFormat(words.language, { ...shape, weekday: 'long' }),
        ];
        partFormats.set(words.language, formats);
    }
    const date = new Date(`${day}T00:00:00Z`);
    const [weekday = '', month = '', longMonth = '', longWeekday = ''] = formats.map((one) =>
        one.format(date),
    );
    return {
        weekday,
        month,
        longMonth,
        longWeekday,
        day: String(Number(day.slice(8, 10))),
        year: day.slice(0, 4),
    };
}

/** "today", "yesterday", "Tue 18 Nov", and with the year when it isn't this one. */
function dayLabel(words: Words, day: Day, today: Day): string {
    if (day === today) return words('day.today');
    if (day === addDays(today, -1)) return words('day.yesterday');
    const isThisYear = day.slice(0, 4) === today.slice(0, 4);
    return words(isThisYear ? 'day.full' : 'day.fullYear', partsOf(words, day));
}

/** Weeks are named with their weekdays, longer periods by their dates. */
function periodLabel(words: Words, period: Period, today: Day): string {
    const last = addDays(period.end, -1);
    if (period.start === last) return words('period.one', { day: dayLabel(words, last, today) });
    const isThisYear = last.slice(0, 4) === today.slice(0, 4);
    const isWeek = daysBetween(period.start, period.end) <= 7;
    const from = partsOf(words, period.start);
    const to = partsOf(words, last);
    const isOneYear = from.year === to.year;
    const end = words(endKey(isWeek, isThisYear && isOneYear), to);
    let start = words(endKey(isWeek, isOneYear), from);
    if (isOneYear && from.month === to.month) {
        start = isWeek ? `${from.weekday} ${from.day}` : from.day;
    }
    return words('period.many', { start, end });
}

function endKey(isWeek: boolean, withoutYear: boolean) {
    if (isWeek) return withoutYear ? 'day.full' : 'day.fullYear';
    return withoutYear ? 'day.short' : 'day.shortYear';
}

function categoryName(words: Words, id: string, { own, resolve }: Categories): string {
    const now = resolve(id);
    return own.get(now)?.name ?? commonName(words, now);
}

/** As every wallet calls it. */
export function commonName(words: Words, id: string): string {
    const key = `category.${id}`;
    return isMessageKey(key) ? words(key) : id;
}
