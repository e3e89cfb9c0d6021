/** Finds the words: a key and its values become text in the person's language. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';

export type MessageKey = keyof typeof en;

export type MessageValues = Readonly<Record<string, string | number>>;

/** One language's words, ready to be filled in. */
export interface Words {
    /** BCP 47 of the words: what numbers inside messages are written as. */
    readonly language: string;
    (key: MessageKey, values?: MessageValues): string;
}

const catalogues: Readonly<Record<string, Readonly<Record<MessageKey, string>>>> = { en };

const wordsOf = new Map<string, Words>();

/** The words for a BCP 47 locale; English where its language isn't there yet. */
export function wordsFor(locale: string): Words {
    const language = locale.split('-')[0]?.toLowerCase() ?? 'en';
    const known = Object.hasOwn(catalogues, language) ? language : 'en';
    let words = wordsOf.get(known);
    if (!words) {
        words = makeWords(known, catalogues[known] ?? en);
        wordsOf.set(known, words);
    }
    return words;
}

function makeWords(language: string, catalogue: Readonly<Record<MessageKey, string>>): Words {
    const formats = new Map<MessageKey, IntlMessageFormat>();
    const words = (key: MessageKey, values: MessageValues = {}): string => {
        let format = formats.get(key);
        if (!format) {
            // Values are people's words: nothing in them may be read as a tag.
            format = new IntlMessageFormat(catalogue[key], language, undefined, {
                ignoreTag: true,
            });
            formats.set(key, format);
        }
        return String(format.format(values));
    };
    return Object.assign(words, { language });
}

export function isMessageKey(key: string): key is MessageKey {
    return Object.hasOwn(en, key);
}
