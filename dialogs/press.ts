/** A pressed button. It carries only where its command is kept; everything is checked again here. */
import { told } from './answered.ts';
import { patchFromJson, recurringFromJson, type Command, type Told } from './command.ts';
import { askAddress, keepHere } from './address.ts';
import { tellBalance } from './balance.ts';
import { merged } from './categories.ts';
import { deleteDoomed, showDoomed } from './delete-many.ts';
import { askForEdit } from './correct.ts';
import { recordIn, recordInNew, recordPart } from './entry-wallet.ts';
import { decideHabit } from './habit.ts';
import { inWallet } from './in-wallet.ts';
import { forgetPhrase } from './learning.ts';
import { tellLimits } from './limits.ts';
import type { ChoiceRef } from './message.ts';
import { amend } from './older.ts';
import { settleAgreed } from './owed.ts';
import { showRows, tellRows } from './questions.ts';
import { refileAll } from './refiling.ts';
import { recordJson, type RecordOptions } from './record.ts';
import { act } from './recurring.ts';
import { setUpOnce } from './recurring-add.ts';
import { changeAs } from './recurring-change.ts';
import { stopReminding } from './reminder.ts';
import { cardOf, replyNamed, storedTurn, type Choice } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { wake } from './snooze.ts';
import { shareWith } from './sharing.ts';
import { removeAll, takenBack, takenOut } from './undo.ts';
import { useWallet } from './wallets.ts';

export async function press(ref: ChoiceRef, scene: Scene): Promise<Answered> {
    const stored = await scene.earlierReply(storedTurn(ref.turn));
    const reply = stored && replyNamed(stored, ref.turn);
    const choice = reply?.choices[ref.choice];
    if (!reply || !choice || choice.version !== ref.version) return told(scene, 'choice.gone');
    return choose(choice, cardOf(reply), await inWallet(scene, reply.wallet));
}

/** `card` is the card that the choice stands on: what comes of it is shown in its place. */
export async function choose(choice: Choice, card: string, scene: Scene): Promise<Answered> {
    const { command } = choice;
    switch (command.do) {
        case 'undo':
            return undo(command, card, scene);
        case 'edit':
            return askForEdit(command.entry, await inWallet(scene, command.in));
        case 'delete':
            return deleteDoomed(command.entries, card, scene);
        case 'doomed':
            return showDoomed(command.entries, scene);
        case 'remove':
            return removeAll(command.entries, card, scene);
        case 'take-out':
            return takenOut(command.entry, choice.version, await inWallet(scene, command.in));
        case 'record':
            return recordOnce(command.drafts, { card }, scene);
        case 'keep':
            return recordOnce(command.drafts, { card, keeps: true }, scene);
        case 'switch':
            return recordOnce(command.drafts, { card, currency: command.currency }, scene);
        case 'rows':
            return showRows(command, scene);
        case 'tell':
            return tell(command.what, scene);
        case 'forget':
            return forgetPhrase(command.phrase, scene);
        case 'refile':
            return refileAll(command, scene);
        case 'settle':
            return settleAgreed(command, scene);
        case 'merge':
            return merged(command.from, command.into, scene);
        case 'leave':
            return told(scene, 'choice.left');
        case 'repeat':
            return setUpOnce(recurringFromJson(command.draft), card, scene);
        case 'recurring':
            return act(command, choice.version, card, scene);
        case 'amend':
            return amend(command, choice.version, scene);
        case 'change':
            return changeAs(
                command.rule,
                patchFromJson(command.patch),
                choice.version,
                card,
                scene,
            );
        case 'habit':
            return decideHabit(command, card, scene);
        case 'remind-not':
            return stopReminding(scene);
        case 'ask-address':
            return askAddress(scene);
        case 'wake':
            return wake(command.limits, scene);
        case 'mail-here':
            return keepHere(scene);
        case 'correct':
            return told(scene, 'ask.again');
        case 'drop':
            return told(scene, 'ask.dropped');
        case 'share':
            return shareWith(command.email, command.role, scene);
        case 'use-wallet':
            return useWallet(command.wallet, scene);
        case 'record-in':
            return command.isPart
                ? recordPart(command.wallet, command.drafts, card, scene)
                : recordIn(command.wallet, command.drafts, card, scene);
        case 'make-wallet':
            return recordInNew(command.name, command.drafts, card, scene);
    }
}

function tell(what: Told, scene: Scene): Promise<Answered> {
    const whole = { question: null, category: null, period: null, day: null, tags: [] };
    switch (what) {
        case 'balance':
            return tellBalance(scene);
        case 'limits':
            return tellLimits(whole, scene);
        case 'latest':
            return tellRows('expense', whole, scene);
    }
}

async function undo(
    { change }: Extract<Command, { do: 'undo' }>,
    card: string,
    scene: Scene,
): Promise<Answered> {
    const item = await scene.book.change(change);
    return item ? takenBack([item], scene, card) : told(scene, 'choice.gone');
}

/** A question is answered once: a second press finds the entries that the first one recorded. */
async function recordOnce(
    drafts: Extract<Command, { do: 'record' }>['drafts'],
    options: RecordOptions & { readonly card: string },
    scene: Scene,
): Promise<Answered> {
    const before = await scene.book.changeOfTurn(options.card);
    if (before) return told(scene, 'ask.alreadyRecorded');
    return recordJson(drafts, scene, options);
}
