/** Why an entry is in its category: what the person chose before, or what Penny starts with. */
import type { CategoryId } from '../ledger/category.ts';
import type { Entry } from '../ledger/entry.ts';
import { reasonsFor, type LearnedPhrase } from '../ledger/learned.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, sayable, told } from './answered.ts';
import { phraseOf } from './known-words.ts';
import { forgetChoice, forgetPhrase } from './learning.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { newestNamed } from './named.ts';
import { makeReply } from './reply.ts';
import { inWords, nameOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** "why is that fun?", "why sport for the shoes?" */
export async function explainUnderstood(
    understood: Pick<Understood, 'description'>,
    scene: Scene,
): Promise<Answered> {
    const entry = await entryMeant(understood.description, scene);
    if (!entry) return told(scene, 'explain.nothing');
    const { vocabulary, format } = scene;
    const category = vocabulary.categories.resolve(entry.category);
    const phrase = phraseOf(entry.description);
    const reasons = reasonsFor(vocabulary.learned, phrase, category);
    const values = { what: nameOf(entry, format), category: format.category(category) };
    const last = { last: [entry.id] };
    const [reason] = reasons;
    if (!reason) {
        const example = format.category(category === 'food' ? 'fun' : 'food').toLowerCase();
        return told(
            scene,
            plainReason(phrase, phraseOf(values.category)),
            { ...values, example },
            last,
        );
    }
    const because =
        reasons.length > 1 ? becauseOfAll(reasons, scene) : becauseOf(reason, category, scene);
    const text = format.words('explain.because', { ...values, because });
    const reply = makeReply(scene.turn, [{ text, style: 'headline' }], {
        choices: reasons.length > 1 ? [] : [forgetChoice(reason, scene)],
    });
    return answered(scene, reply, reasons.length > 1 ? last : { ...last, ...sayable(reply.turn) });
}

/** Nobody chose it for these words. */
function plainReason(phrase: string, name: string): MessageKey {
    if (phrase === '') return 'explain.bare';
    return ` ${phrase} `.includes(` ${name} `) ? 'explain.named' : 'explain.start';
}

/** The entry that is named, else the one that was spoken of last. */
async function entryMeant(description: string, scene: Scene): Promise<Entry | null> {
    const named = description === '' ? null : await newestNamed(description, scene);
    if (named) return named;
    const found = await scene.book.entries(scene.state.last);
    return found.find(({ deleted }) => !deleted) ?? null;
}

/** "you chose Fun for steam 3 times", "you chose Food for zomato 6 of 7 times" */
function becauseOf({ phrase, chosen }: LearnedPhrase, category: CategoryId, scene: Scene): string {
    const { format, vocabulary } = scene;
    const choices = Object.entries(chosen);
    const times = choices
        .filter(([id]) => vocabulary.categories.resolve(id) === category)
        .reduce((sum, [, count]) => sum + count, 0);
    const all = choices.reduce((sum, [, count]) => sum + count, 0);
    const values = { phrase, category: format.category(category), times, all };
    return format.words(times === all ? 'explain.times' : 'explain.timesOf', values);
}

function becauseOfAll(reasons: readonly LearnedPhrase[], { format }: Scene): string {
    const phrases = inWords(
        reasons.slice(0, 3).map(({ phrase }) => phrase),
        format,
    );
    const category = format.category(reasons[0]?.category ?? '');
    return format.words('explain.shared', { phrases, category });
}

/** "forget what you learned about steam" */
export async function forgetUnderstood(
    { description }: Pick<Understood, 'description'>,
    scene: Scene,
): Promise<Answered> {
    const phrase = phraseOf(description);
    const named = scene.vocabulary.learned.find((one) => one.phrase === phrase);
    if (named) return forgetPhrase(named.id, scene);
    return told(scene, 'learned.nothing');
}
