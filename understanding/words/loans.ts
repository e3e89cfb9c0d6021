/** Words that wander: a language with the English names of things and shops that it has none for. */
import { choices } from '../phrases.ts';
import { fold, wordsOf } from '../utterance.ts';
import type { DateWords, Language, NumberWords } from './language.ts';

type NamedTimes = readonly (readonly string[])[];
type Lists<Key extends string = string> = Readonly<Record<Key, readonly string[]>>;

/** Its own words stand before loans; where English is mixed into its sentences, all English is known. */
export function withEnglish(language: Language, english: Language): Language {
    const own = ownWords(language);
    const lend = <Key extends string>(lists: Lists<Key>, from: Lists): Lists<Key> => {
        const lent: Record<string, readonly string[]> = { ...lists };
        for (const [key, words] of Object.entries<readonly string[]>(lists))
            lent[key] = [...words, ...(from[key] ?? []).filter((phrase) => isFree(phrase, own))];
        return lent as Lists<Key>;
    };
    const things = {
        categoryNames: lend(language.categoryNames, english.categoryNames),
        expenseWords: lend(language.expenseWords, english.expenseWords),
        incomeWords: lend(language.incomeWords, english.incomeWords),
        numberedNames: [...language.numberedNames, ...english.numberedNames],
        currencies: Object.assign(Object.create(null), english.currencies, language.currencies),
    };
    if (!language.mixesEnglish) return { ...language, ...things };
    const all = (words: readonly string[], more: readonly string[]): readonly string[] => [
        ...words,
        ...more.filter((phrase) => isFree(phrase, own)),
    ];
    return {
        ...language,
        ...things,
        cues: lend(language.cues, english.cues),
        orders: lend(language.orders, english.orders),
        modifiers: lend(language.modifiers, english.modifiers),
        measures: all(language.measures, english.measures),
        labels: all(language.labels, english.labels),
        separators: all(language.separators, english.separators),
        fillers: all(language.fillers, english.fillers),
        questionWords: all(language.questionWords, english.questionWords),
        auxiliaries: all(language.auxiliaries, english.auxiliaries),
        pronouns: all(language.pronouns, english.pronouns),
        multipliers: { ...english.multipliers, ...language.multipliers },
        numbers: mixedNumbers(language.numbers, english.numbers),
        dates: mixedDates(language.dates, english.dates),
    };
}

function mixedNumbers(own: NumberWords, english: NumberWords): NumberWords {
    const mixed = (key: 'small' | 'scales' | 'fractions' | 'ordinals') =>
        Object.assign(Object.create(null) as Record<string, number>, english[key], own[key]);
    return {
        ...own,
        small: mixed('small'),
        scales: mixed('scales'),
        fractions: mixed('fractions'),
        ordinals: mixed('ordinals'),
    };
}

function joined(words: NamedTimes, more: NamedTimes): NamedTimes {
    return words.map((names, at) => [...names, ...(more[at] ?? [])]);
}

function named<Key extends string>(words: Lists<Key>, more: Lists<Key>): Lists<Key> {
    const both: Record<string, readonly string[]> = { ...words };
    for (const key of Object.keys(words) as Key[]) both[key] = [...words[key], ...more[key]];
    return both as Lists<Key>;
}

/** The names of times: how they are put together stays the language's own. */
function mixedDates(own: DateWords, english: DateWords): DateWords {
    return {
        ...own,
        months: joined(own.months, english.months),
        weekdays: joined(own.weekdays, english.weekdays),
        units: named(own.units, english.units),
        relations: named(own.relations, english.relations),
        seasons: named(own.seasons, english.seasons),
        ago: [...own.ago, ...english.ago],
        today: [...own.today, ...english.today],
        yesterday: [...own.yesterday, ...english.yesterday],
        weekend: [...own.weekend, ...english.weekend],
        ordinalSuffixes: [...own.ordinalSuffixes, ...english.ordinalSuffixes],
        wordyMonths: [...own.wordyMonths, ...english.wordyMonths],
        hints: [...own.hints, ...english.hints],
    };
}

function isFree(phrase: string, own: ReadonlySet<string>): boolean {
    return choices(phrase).every((text) => !own.has(text) && !own.has(fold(text)));
}

/** Words that mean something of their own in the language, so that no English word takes their place. */
function ownWords(language: Language): ReadonlySet<string> {
    const { dates, numbers } = language;
    const phrases = [
        language.fillers,
        language.separators,
        language.pronouns,
        language.questionWords,
        Object.values(language.cues).flat(),
        Object.values(language.categoryNames).flat(),
        Object.values(language.expenseWords).flat(),
        Object.values(language.incomeWords).flat(),
        [...dates.months, ...dates.weekdays, ...Object.values(dates.units)].flat(),
        Object.keys(numbers.small),
        Object.keys(numbers.scales),
    ].flat();
    return new Set(
        phrases.flatMap(choices).map((phrase) =>
            wordsOf(fold(phrase))
                .map(({ text }) => text)
                .join(' '),
        ),
    );
}
