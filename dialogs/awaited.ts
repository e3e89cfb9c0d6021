/** The answer to what Penny asked for last time. */
import type { Understood } from '../understanding/understood.ts';
import { told } from './answered.ts';
import { takeAddress } from './address.ts';
import { takeEdit } from './correct.ts';
import { inWallet } from './in-wallet.ts';
import { choose } from './press.ts';
import { takeAmount } from './record.ts';
import { takeChange } from './recurring-change.ts';
import { besidesItsCard, cardOf } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import type { Awaiting } from './state.ts';
import { takeMoved } from './transfers.ts';

/** @returns null when nothing is waited for, or when the message is about something else. */
export async function awaited(
    text: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    const { awaiting, at } = scene.state;
    switch (awaiting?.kind) {
        case 'edit':
            return takeEdit(awaiting.entry, text, understood, await inWallet(scene, at));
        case 'recurring':
            return takeChange(awaiting.rule, understood, await inWallet(scene, at));
        case 'address':
            return takeAddress(text, understood, scene);
        case 'amount':
            return takeAmount(awaiting.draft, understood, await inWallet(scene, at));
        case 'moved':
            return takeMoved(awaiting, understood, scene);
        case 'choice':
            return chosenInWords(awaiting, text, understood, scene);
        case undefined:
            return null;
    }
}

/** A choice's label typed, or yes for the first and no for the last. */
async function chosenInWords(
    { turn, isAsked = true }: Extract<Awaiting, { kind: 'choice' }>,
    text: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    const reply = await scene.earlierReply(turn);
    if (!reply) return null;
    const wanted = bare(text);
    const same = (label: string): boolean => bare(label) === wanted;
    const meant = (word: 'yes' | 'no') => reply.choices.find(({ says }) => says === word);
    const byWord = {
        yes: meant('yes') ?? reply.choices[0],
        no: meant('no') ?? reply.choices.at(-1),
    };
    const { intent } = understood;
    const choice =
        // Where nothing was asked, "undo" is the order it always is.
        reply.choices.find(
            ({ label, command }) => same(label) && (isAsked || command.do !== 'undo'),
        ) ?? (isAsked && (intent === 'yes' || intent === 'no') ? byWord[intent] : undefined);
    if (!choice) return null;
    // No to "is that 1,234 or 1.23?" is neither.
    const isNeither = intent === 'no' && choice.says !== 'no' && choice.command.do === 'record';
    if (isNeither && !same(choice.label)) return told(scene, 'ask.dropped');
    const chosen = await choose(choice, cardOf(reply), await inWallet(scene, reply.wallet));
    return { ...chosen, reply: besidesItsCard(chosen.reply) };
}

/** "1,234.00" chooses what is written "$1,234.00". */
function bare(label: string): string {
    return label
        .toLowerCase()
        .replace(/\p{Sc}/gu, '')
        .trim();
}
