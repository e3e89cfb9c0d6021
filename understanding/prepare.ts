/** A message made ready for parsers: without what nobody sees, folded, cut into words, its language found. */
import { dayIn, type Day } from '../ledger/day.ts';
import type { Context } from './understood.ts';
import { traitsOf, traitsOfSigns, type Traits } from './traits.ts';
import { fold, isAscii, wordsOf, type SaidWord, type Utterance, type Word } from './utterance.ts';
import type { Language } from './words/language.ts';
import { languageOf } from './words/languages.ts';
import { isName } from './words/spelling.ts';
import { termsOf } from './words/terms.ts';

/** What comes after is not read: no message about money is longer. */
const MAX_LENGTH = 2_500;

/** Nor are more words looked at: a list of a hundred entries has fewer. */
const MOST_WORDS = 400;

/** `most`: how many characters of it are read. */
export function prepare(message: string, context: Context, most = MAX_LENGTH): Utterance {
    const whole = withoutMarkup(shownOf(message.slice(0, most)));
    const folded = fold(whole);
    const words = wordsOf(folded).slice(0, MOST_WORDS);
    const end = words.length < MOST_WORDS ? whole.length : words.at(-1)?.end;
    const [text, plain] = [whole.slice(0, end), folded.slice(0, end)];
    const language = languageOf(words, context.locale);
    const meant = meantWords(words, text, language);
    const said = new Set(meant.words.map((word) => word.text));
    const traits = meant.traits | traitsOfSigns(plain) | traitsAround(plain, context);
    return {
        text,
        plain,
        words: meant.words,
        said,
        traits,
        today: todayIn(context),
        context,
        language,
    };
}

/** The words with their slips mended, and what they may mean; positions stay. */
function meantWords(
    words: readonly Word[],
    text: string,
    language: Language,
): { readonly words: readonly SaidWord[]; readonly traits: Traits } {
    const termOf = termsOf(language);
    let traits = 0;
    const meant = words.map((word) => {
        const { start, end } = word;
        let term = termOf(word.text);
        // What joins a sum is read from the letters as they were written.
        traits |= term.traits & OPERATOR;
        if (term.meant !== null && !isName(word, text)) term = termOf(term.meant);
        traits |= term.traits;
        return { text: term.text, start, end, traits: term.traits };
    });
    return { words: meant, traits };
}

const OPERATOR = traitsOf('operator');
const TIME = traitsOf('time');
const WALLET = traitsOf('wallet');
const OWN_CATEGORY = traitsOf('own-category');

const TIME_DIGITS = /\d ?[/~-] ?\d|\d{4}|\d(?:st|nd|rd|th)|q[1-4]|\d\.\d+\.\d|\d\.[01]\d/;

/** What is told by several signs together, or by the person. */
function traitsAround(plain: string, { wallets, categories, learned }: Context): Traits {
    return (
        (TIME_DIGITS.test(plain) ? TIME : 0) |
        (wallets && wallets.size > 0 ? WALLET : 0) |
        (categories.size + learned.size > 0 ? OWN_CATEGORY : 0)
    );
}

/** Of plain letters nothing is hidden, and none has two forms. */
function shownOf(text: string): string {
    return isAscii(text) ? text : text.replaceAll(INVISIBLE, '').normalize('NFC');
}

/** What copies carry along and nobody sees: it may part a number in two. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Spaces in place of tags, so that positions stay: "<b>20</b> lunch". */
function withoutMarkup(text: string): string {
    if (!text.includes('<')) return text;
    return text.replaceAll(/<\/?[a-z][a-z0-9]{0,15}(?: [^<>]{0,200})?\/?>/gi, (tag) =>
        ' '.repeat(tag.length),
    );
}

let lastToday = { key: '', today: '' };

/** The calendar is slow to ask and gives the same answer for a whole minute. */
function todayIn({ timeZone, now }: Context): Day {
    const key = `${timeZone} ${Math.floor(now.getTime() / 60_000)}`;
    if (lastToday.key !== key) lastToday = { key, today: dayIn(timeZone, now) };
    return lastToday.today;
}
