/** Numbers in words: twenty five · a hundred and ten · five fifty · two and a half · a tenner. */
import type { Draft, Parser } from '../parser.ts';
import type { Utterance } from '../utterance.ts';
import { isCurrencyText, lexiconOf } from '../words/lexicon.ts';
import { runAt, type NumberRun } from './number-run.ts';
import { readNumberRun } from './number-words.ts';

export const amountWords: Parser = {
    name: 'amount-words',
    needs: ['number-word'],
    parse(utterance) {
        const found: Draft[] = [];
        for (let at = 0; at < utterance.words.length; at += 1) {
            const run = runAt(utterance, at) ?? oneOf(utterance, at);
            if (!run || isArticle(run, at, utterance)) continue;
            const value = readNumberRun(run.parts, utterance.language.numbers);
            if (value === null) continue;
            found.push(draftOf(run, at, value, utterance));
            at += run.words - 1;
        }
        return found;
    },
};

/** "a dollar for parking", "paid a dollar", where no digits tell the amount; "he has a dollar" tells nothing. */
function oneOf({ words, plain, language }: Utterance, at: number): NumberRun | null {
    const isOne = language.numbers.articles.includes(words[at]?.text ?? '');
    if (!isOne || /\d/.test(plain) || !isCurrencyText(language, words[at + 1]?.text ?? ''))
        return null;
    const before = words[at - 1]?.text;
    const isPaid =
        before === undefined ||
        lexiconOf(language)
            .cues.valuesOf(before)
            .some((cue) => cue === 'spent' || cue === 'gave' || cue === 'earned');
    return isPaid ? { parts: [{ kind: 'small', value: 1 }], words: 1 } : null;
}

/** "um café" is a coffee, "um real" money. */
function isArticle(run: NumberRun, at: number, { words, language }: Utterance): boolean {
    const isOne = run.words === 1 && language.numbers.articles.includes(words[at]?.text ?? '');
    return isOne && !isCurrencyText(language, words[at + 1]?.text ?? '');
}

function draftOf(run: NumberRun, at: number, value: bigint, { words, language }: Utterance): Draft {
    const span = { start: words[at]?.start ?? 0, end: words[at + run.words - 1]?.end ?? 0 };
    const next = words[at + run.words];
    const isNote = run.parts.some(({ kind }) => kind === 'note');
    const isMeasure = next !== undefined && lexiconOf(language).measures.has(next.text);
    const doubt = isMeasure ? 'quantity' : 'words';
    return {
        kind: 'number',
        span,
        value,
        other: null,
        sign: '',
        form: isNote ? 'note' : 'words',
        doubt: isNote ? null : doubt,
    };
}
