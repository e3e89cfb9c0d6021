/** Questions about single entries: at a shop, with a word, a tag or an amount: "list what I bought at Aldi". */
import { sumEffect, type Entry, type Flow } from '../ledger/entry.ts';
import type { Period } from '../ledger/day.ts';
import type { QuestionReading, Understood } from '../understanding/understood.ts';
import { answered } from './answered.ts';
import { periodAsked } from './questions.ts';
import { makeReply, type Piece } from './reply.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** How many of the latest entries are looked through: the cost of an answer doesn't grow with history. */
const LOOKED_THROUGH = 1_000;
const ROWS_SHOWN = 20;

/** Whether a question is about entries that no sum is kept of. */
export function asksForMatching(question: QuestionReading | null): question is QuestionReading {
    if (!question) return false;
    const { merchant, words, tags, range, measure, threshold, comparedWith } = question;
    const isPlain = measure === 'total' || measure === 'list' || measure === 'count';
    const isYesNo = threshold !== null && range === null;
    if (!isPlain || isYesNo || comparedWith !== null) return false;
    return merchant !== null || words !== '' || tags.length > 0 || range !== null;
}

/** null when no entry matches the words, so that their category is told instead. */
export async function tellMatching(
    flow: Flow,
    understood: Understood,
    question: QuestionReading,
    scene: Scene,
): Promise<Answered | null> {
    const isWhole = !understood.period?.said && !understood.day?.said;
    const isList = understood.intent === 'query_transactions';
    const period = isWhole && isList ? null : periodAsked(understood, scene);
    const filter = { flow, category: null, period };
    const latest = await scene.book.latestEntries(filter, LOOKED_THROUGH);
    const found = latest.filter((entry) => matches(entry, question, scene));
    const isOnlyWords = question.merchant === null && question.range === null;
    if (found.length === 0 && isOnlyWords && question.tags.length === 0) return null;
    const headline = headlineOf(found, question, period, scene);
    const note = latest.length < LOOKED_THROUGH ? [] : [scene.format.words('answer.lookedThrough')];
    const shown = question.count === null ? ROWS_SHOWN : Math.min(question.count, ROWS_SHOWN);
    const pieces: Piece[] = [
        { text: headline, style: 'headline' },
        ...found.slice(0, shown).map((entry) => ({ text: datedRow(entry, scene.format) })),
        ...note.map((text) => ({ text })),
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}

function headlineOf(
    found: readonly Entry[],
    question: QuestionReading,
    period: Period | null,
    { format }: Scene,
): string {
    const total = found.reduce((sum, entry) => sum + sumEffect(entry), 0n);
    return format.words(period === null ? 'answer.matchingEver' : 'answer.matching', {
        amount: format.minor(total),
        filter: filterInWords(question, format),
        period: period === null ? '' : format.period(period),
        entries: format.words('count.entries', { count: found.length }),
    });
}

/** What was looked for, as the answer's proof. */
function filterInWords(question: QuestionReading, format: Scene['format']): string {
    const { merchant, words, tags, range } = question;
    const parts = [
        ...(merchant === null ? [] : [format.words('filter.at', { name: merchant })]),
        ...(words === '' ? [] : [format.words('filter.words', { words })]),
        ...tags.map((tag) => `#${tag}`),
        ...(range?.least
            ? [format.words('filter.least', { amount: format.money(range.least) })]
            : []),
        ...(range?.most ? [format.words('filter.most', { amount: format.money(range.most) })] : []),
    ];
    return parts.join(', ');
}

function matches(entry: Entry, question: QuestionReading, scene: Scene): boolean {
    const { merchant, words, tags, range } = question;
    const said = plain(entry.description);
    const isNamed = [merchant ?? '', words].every((text) =>
        plain(text)
            .split(/\s+/)
            .filter((word) => word !== '')
            .every((word) => said.includes(stem(word))),
    );
    const isTagged = tags.every((tag) => entry.tags.some((own) => plain(own) === plain(tag)));
    return isNamed && isTagged && isWithin(entry, range, scene);
}

function isWithin(entry: Entry, range: QuestionReading['range'], scene: Scene): boolean {
    if (!range) return true;
    const own = scene.book.wallet.currency;
    const effect = sumEffect(entry);
    const least = range.least?.currency === own ? range.least.minor : null;
    const most = range.most?.currency === own ? range.most.minor : null;
    return (least === null || effect >= least) && (most === null || effect <= most);
}

/** Without accents and capitals. */
function plain(text: string): string {
    return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** "taxis" finds "taxi". */
function stem(word: string): string {
    return word.length > 3 ? word.replace(/s$/, '') : word;
}
