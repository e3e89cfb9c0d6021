/** A message made ready for parsers: without what nobody sees, folded, cut into words, its language found. */
import { dayIn, type Day } from '../ledger/day.ts';
import type { Context } from './understood.ts';
import { fold, wordsOf, type Utterance } from './utterance.ts';
import { languageOf } from './words/languages.ts';
import { mended } from './words/spelling.ts';

/** What comes after is not read: no message about money is longer. */
const MAX_LENGTH = 2_500;

/** Nor are more words looked at: a list of a hundred entries has fewer. */
const MOST_WORDS = 400;

/** `most`: how many characters of it are read. */
export function prepare(message: string, context: Context, most = MAX_LENGTH): Utterance {
    const shown = message.slice(0, most).replaceAll(INVISIBLE, '');
    const whole = withoutMarkup(shown.normalize('NFC'));
    const folded = fold(whole);
    const words = wordsOf(folded).slice(0, MOST_WORDS);
    const end = words.length < MOST_WORDS ? whole.length : words.at(-1)?.end;
    const [text, plain] = [whole.slice(0, end), folded.slice(0, end)];
    const language = languageOf(words, context.locale);
    const meant = mended(words, text, language);
    const said = new Set(meant.map((word) => word.text));
    return { text, plain, words: meant, said, today: todayIn(context), context, language };
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
