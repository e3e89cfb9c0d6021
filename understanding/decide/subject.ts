/** Who it was that paid: "anna bought a car" and "my boss paid 300" are no entries of the person's own. */
import type { Span } from '../understood.ts';
import type { Word } from '../utterance.ts';
import type { Cue } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';

/** Names and what stands before them are no longer. */
const LONGEST_SUBJECT = 4;

/** What a relative paid may be shared, so that it is asked about: "wife bought shoes 90". */
const STRANGERS: readonly Cue[] = ['others'];
const ANYBODY: readonly Cue[] = ['others', 'relatives'];

/** Somebody else is named right before the verb, and nothing but their name. */
export function paidByOthers(facts: Facts): boolean {
    return verbsOf(facts).some(
        (verb) =>
            isOthers(subjectBefore(facts, verb.start), facts, STRANGERS) &&
            !mayBeBought(verb.end, facts),
    );
}

/** "tickets paid 40" may be what was paid for, "zoe paid 40" who paid. */
export function maybePaidByOthers(facts: Facts): boolean {
    const giving = [...(facts.cues.get('gave') ?? []), ...(facts.cues.get('moved') ?? [])];
    if (giving.some(({ span }) => isGiver(subjectBefore(facts, span.start), facts))) return true;
    return verbsOf(facts).some((verb) =>
        isOthers(subjectBefore(facts, verb.start), facts, ANYBODY),
    );
}

function verbsOf({ cues }: Facts): readonly Span[] {
    // In "gasté 20" the verb itself says that it was the person.
    const own = new Set(cues.get('self')?.map(({ span }) => span.start));
    const verbs = (['spent', 'gave', 'moved'] as const).flatMap((cue) => cues.get(cue) ?? []);
    return verbs.map(({ span }) => span).filter(({ start }) => !own.has(start));
}

/** Right after the verb comes the amount, so that the word before it may be a thing, if no pronoun is. */
function mayBeBought(verbEnd: number, { amounts, cues, utterance }: Facts): boolean {
    const [amount] = amounts;
    return (
        amount !== undefined &&
        !cues.has('others') &&
        /^\s*$/.test(utterance.plain.slice(verbEnd, amount.span.start)) &&
        amount.span.start >= verbEnd
    );
}

/** The words from the start of the clause to the verb. */
function subjectBefore({ utterance }: Facts, verb: number): readonly Word[] {
    const { words, plain } = utterance;
    let at = words.findIndex((word) => word.start === verb);
    const subject: Word[] = [];
    for (at -= 1; at >= 0 && subject.length <= LONGEST_SUBJECT; at -= 1) {
        const word = words[at];
        if (
            !word ||
            /^\d/.test(word.text) ||
            !/^[\s-]*$/.test(plain.slice(word.end, words[at + 1]?.start))
        )
            break;
        subject.push(word);
    }
    return subject;
}

/** "dad sent 100" probably came to the person; "i gave mom 50" did not. */
function isGiver(subject: readonly Word[], facts: Facts): boolean {
    const isFamily = ({ start }: Word): boolean =>
        facts.categories.some(
            ({ category, span }) => category === 'family' && span.start === start,
        );
    return subject.some(isFamily) && !subject.some((word) => isSelf(word, facts));
}

function isOthers(subject: readonly Word[], facts: Facts, who: readonly Cue[]): boolean {
    if (subject.length === 0 || subject.length > LONGEST_SUBJECT) return false;
    const { fillers } = lexiconOf(facts.utterance.language);
    const { verbLast } = facts.utterance.language;
    // Where the verb stands last, what was bought stands before it: only a word for others tells them.
    const isNamed = (word: Word): boolean =>
        (!verbLast && facts.unexplained.includes(word)) ||
        who.some((cue) => isCue(cue, word, facts));
    return (
        subject.some(isNamed) &&
        !subject.some((word) => isSelf(word, facts)) &&
        subject.every((word) => isNamed(word) || fillers.has(word.text))
    );
}

/** "i", and no "my" of "my boss". */
function isSelf(word: Word, facts: Facts): boolean {
    return isCue('self', word, facts) && !isCue('possessive', word, facts);
}

function isCue(cue: Cue, word: Word, { cues }: Facts): boolean {
    return cues.get(cue)?.some(({ span }) => span.start === word.start) ?? false;
}
