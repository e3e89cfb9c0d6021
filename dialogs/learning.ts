/** What a corrected category teaches, how that is said, and how it is forgotten again. */
import { flowOf, type Entry } from '../ledger/entry.ts';
import { forget, learn, type LearnedPhrase } from '../ledger/learned.ts';
import type { Revision } from '../ledger/posting.ts';
import { answered, told } from './answered.ts';
import { phraseOf } from './known-words.ts';
import { makeReply, type Choice } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** A longer description is a sentence about one time, and won't come again. */
const MOST_WORDS = 4;
const LONGEST = 60;

/** What a change from one form of an entry to the other teaches: nothing, or one phrase. */
export function lessonOf(
    before: Entry,
    after: Pick<Entry, 'category' | 'description'>,
    { vocabulary, book, actor, format }: Scene,
): readonly Revision<LearnedPhrase>[] {
    const { resolve } = vocabulary.categories;
    const category = resolve(after.category);
    const phrase = phraseOf(after.description);
    const isShort = phrase.split(' ').length <= MOST_WORDS && phrase.length <= LONGEST;
    if (flowOf(before.kind) === null) return [];
    if (phrase === '' || !isShort || resolve(before.category) === category) return [];
    if (phrase === phraseOf(format.category(category))) return [];
    const choice = { walletId: book.wallet.id, phrase, category };
    return [learn(vocabulary.learned, choice, actor)];
}

/** "I’ll remember shoes as Sport." */
export function lessonTold({ phrase, category }: LearnedPhrase, { format }: Scene): string {
    return format.words('learned.told', { phrase, category: format.category(category) });
}

export function forgetChoice({ id, version }: LearnedPhrase, { format }: Scene): Choice {
    return { label: format.words('choice.forget'), command: { do: 'forget', phrase: id }, version };
}

/** The phrase goes; what was recorded by it stays as it is. */
export async function forgetPhrase(id: string, scene: Scene): Promise<Answered> {
    const { vocabulary, format, book, actor } = scene;
    const known = vocabulary.learned.find((one) => one.id === id);
    if (!known) return told(scene, 'learned.gone');
    const outcome = await forget(book, known, actor);
    const { phrase, category } = known;
    const text = format.words('learned.forgotten', {
        phrase,
        category: format.category(category),
    });
    const reply = makeReply(scene.turn, [{ text, style: 'headline' }], {
        choices: undoChoices(outcome, scene),
    });
    return answered(scene, reply);
}
