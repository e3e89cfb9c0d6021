/** The languages Penny understands; English is taken where a locale has no file of its own. */
import { remembered } from '../remembered.ts';
import type { Word } from '../utterance.ts';
import { bn } from './bn.ts';
import { de } from './de.ts';
import { detectorOf, type Detector } from './detect.ts';
import { dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { folded } from './folded.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { withEnglish } from './loans.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const ENGLISH = ready(en);

/** English first: it is what is taken where nothing speaks for another. */
export const LANGUAGES: readonly Language[] = [
    ENGLISH,
    ...[es, fr, de, pt, it, ru, uk, hi, bn, nl, pl, nb, sv, tr].map(ready),
];

/** Norwegian goes by the code of both its forms too, and the other one is close enough. */
const ALIASES: ReadonlyMap<string, string> = new Map([
    ['no', 'nb'],
    ['nn', 'nb'],
]);

let detector: Detector | null = null;
const lenders = new Map(LANGUAGES.map((language) => [language, language]));

/** The language of a message's words; the locale's where the words don't tell. */
export function languageOf(words: readonly Word[], locale: string): Language {
    // Its tables take some time to make, and a start has none to give.
    detector ??= detectorOf(LANGUAGES);
    const found = detector.languageFor(words, localLanguage(locale));
    let whole = lenders.get(found);
    if (whole === found && found !== ENGLISH) {
        whole = withEnglish(found, ENGLISH);
        lenders.set(found, whole);
    }
    return whole ?? found;
}

const localLanguage = remembered((locale): Language => {
    const code = locale
        .slice(0, 3)
        .toLowerCase()
        .replace(/[-_].*$/, '');
    const known = ALIASES.get(code) ?? code;
    return LANGUAGES.find((language) => language.code === known) ?? ENGLISH;
});

/** Its words folded as messages are, in tables that hold nothing but their words. */
function ready(given: Language): Language {
    const language = folded(given);
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
