/** The languages Penny understands; the first is taken where a locale has no file of its own. */
import { en } from './en.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [en];

export function languageOf(locale: string): Language {
    const code = locale
        .slice(0, 3)
        .toLowerCase()
        .replace(/[-_].*$/, '');
    return LANGUAGES.find((language) => language.code === code) ?? en;
}
