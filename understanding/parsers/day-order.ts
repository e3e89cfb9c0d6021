/** Whether 3/4 is the third of April or the fourth of March. */
import type { Language } from '../words/language.ts';

const orders = new Map<string, boolean>();

/** Whether people of this locale write the day before the month. */
export function dayFirst(locale: string): boolean {
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

/** The person's locale where it is of the message's language, else the language's own. */
export function localeFor(locale: string, { code }: Language): string {
    return locale === code || locale.startsWith(`${code}-`) ? locale : code;
}

const dots = new Map<string, boolean>();

/** Whether people of this locale write 31.12. for the last day of the year. */
export function writesDots(locale: string): boolean {
    let answer = dots.get(locale);
    if (answer === undefined) {
        answer = hasDots(locale);
        if (dots.size < 1_000) dots.set(locale, answer);
    }
    return answer;
}

function hasDots(locale: string): boolean {
    try {
        return /^\d+\. ?\d+\./.test(new Intl.DateTimeFormat(locale).format(0));
    } catch {
        return false;
    }
}
