/** The languages Penny understands; the first is taken where a locale has no file of its own. */
import { dictionary } from './dictionary.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

const ENGLISH = ready(en);
const LANGUAGES: readonly Language[] = [ENGLISH];

export function languageOf(locale: string): Language {
    const code = locale
        .slice(0, 3)
        .toLowerCase()
        .replace(/[-_].*$/, '');
    return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}

/** With tables of words that hold nothing but their words. */
function ready(language: Language): Language {
    const { numbers, dates } = language;
    return {
        ...language,
        numbers: {
            ...numbers,
            small: dictionary(numbers.small),
            scales: dictionary(numbers.scales),
            fractions: dictionary(numbers.fractions),
            ordinals: dictionary(numbers.ordinals),
            notes: dictionary(numbers.notes),
        },
        dates: { ...dates, vague: dictionary(dates.vague) },
        currencies: dictionary(language.currencies),
    };
}
