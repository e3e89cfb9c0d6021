/** Answers one message: what was understood, and what Penny waits for, decide who answers. */
import { OtherEndAway } from '../ledger/other-ends.ts';
import { BalanceTooLarge } from '../ledger/post.ts';
import { NotAllowed } from '../ledger/privileges.ts';
import { understand } from '../understanding/understand.ts';
import type { Context, Understood } from '../understanding/understood.ts';
import { giveUnderstood } from './address.ts';
import { setAlertsUnderstood } from './alert-settings.ts';
import { tooLarge } from './amount-fault.ts';
import { told } from './answered.ts';
import { awaited } from './awaited.ts';
import { balanceUnderstood } from './balance.ts';
import { exportUnderstood } from './export.ts';
import { explainUnderstood, forgetUnderstood } from './explain.ts';
import {
    keepCategory,
    mergeUnderstood,
    newCategory,
    renameUnderstood,
    tellCategories,
} from './categories.ts';
import { correctUnderstood } from './correct.ts';
import { recordInWallet } from './entry-wallet.ts';
import { deleteUnderstood } from './delete-one.ts';
import { withOffer } from './habit.ts';
import { historyUnderstood } from './history.ts';
import { removeUnderstood, setUnderstood, tellLimits } from './limits.ts';
import { mixedIn, answerMixed } from './mixed.ts';
import { LONGEST_TEXT, type Message } from './message.ts';
import { askOlder } from './older.ts';
import { oweUnderstood, settleUnderstood, tellOwed } from './owed.ts';
import { tellPace } from './pace.ts';
import { press } from './press.ts';
import { propose } from './proposal.ts';
import { answerPart } from './part.ts';
import { recentCard } from './recent-card.ts';
import { tellSnoozed } from './snooze.ts';
import { tellSums } from './questions.ts';
import { tellSpending } from './spending.ts';
import { answerRecurring } from './recurring-answer.ts';
import { answerTo, repliedTo } from './replied.ts';
import { refused, sayingLeft } from './refused.ts';
import { restoreUnderstood } from './restore.ts';
import { asMeant, knownWords } from './known-words.ts';
import { sceneOf, type Answered, type Scene, type Stage } from './scene.ts';
import { settingUnderstood } from './settings.ts';
import { shareUnderstood } from './sharing.ts';
import { calculated, greet, help, notUnderstood, welcome } from './small-talk.ts';
import { transferUnderstood } from './transfers.ts';
import { nothingToRedo, redoLast, undoLast } from './undo.ts';
import { stillOpen } from './still-open.ts';
import { newWallet, renameWallet, tellWallets, useUnderstood } from './wallets.ts';

export async function answer(message: Message, stage: Stage): Promise<Answered> {
    const scene = await sceneOf(stage, message.channel);
    const said = await guarded(message, scene);
    return sayingLeft(message.action ? said : await withOffer(said, scene), scene);
}

async function guarded(message: Message, scene: Scene): Promise<Answered> {
    try {
        return await exchange(message, scene);
    } catch (error) {
        // Thrown before anything is posted, so that the turn can end like any other.
        if (error instanceof BalanceTooLarge) return told(scene, 'balance.tooLarge');
        if (error instanceof NotAllowed) return refused(error, scene);
        if (error instanceof OtherEndAway) return told(scene, 'transfer.otherEnd');
        throw error;
    }
}

async function exchange(message: Message, before: Scene): Promise<Answered> {
    const replied = message.replyTo ? await repliedTo(message.replyTo, before) : null;
    const scene = replied ? replied.scene : before;
    if (message.kind === 'start') return welcome(scene);
    if (message.action) return press(message.action, scene);
    const text = message.text.trim();
    if (text === '') return told(scene, message.attachments > 0 ? 'none.files' : 'none.empty');
    if (text.length > LONGEST_TEXT) {
        const print = new Intl.NumberFormat(scene.format.locale);
        return told(scene, 'none.long', {
            length: print.format(text.length),
            most: print.format(LONGEST_TEXT),
        });
    }
    const context = contextOf(scene);
    const read = (said: string): Understood =>
        asMeant(understand(said, context), said, scene.vocabulary);
    const understood = read(text);
    const asked =
        (replied && (await answerTo(replied, understood))) ??
        (await answerPart(understood, read, scene)) ??
        (await awaited(text, understood, scene));
    if (asked) return asked;
    const mixed = mixedIn(text, understood, read, context);
    const answered =
        (mixed && (await answerMixed(mixed, scene, respond))) ??
        (await propose(understood, scene)) ??
        (await respond(understood, scene));
    return stillOpen(answered, scene);
}

function contextOf(scene: Scene): Context {
    const { now, person, book } = scene;
    const { timeZone, currency, monthStart, weekStart } = book.wallet;
    const names = scene.purse.map(({ name }) => name.toLowerCase());
    const recent = recentCard(scene)?.names;
    return {
        now,
        timeZone,
        locale: person.locale,
        currency,
        monthStart,
        weekStart,
        ...knownWords(scene),
        ...(names.length > 1 && { wallets: new Set(names) }),
        ...(recent && { recent }),
    };
}

function respond(understood: Understood, scene: Scene): Promise<Answered> | Answered {
    switch (understood.intent) {
        case 'log_expense':
            return recordedOrOlder(understood, scene);
        case 'log_income':
        case 'log_refund':
            return recordInWallet(understood, scene);
        case 'transfer':
            return transferUnderstood(understood, scene);
        case 'new_wallet':
            return newWallet(understood, scene);
        case 'share_wallet':
            return shareUnderstood(understood, scene);
        case 'use_wallet':
            return useUnderstood(understood, scene);
        case 'rename_wallet':
            return renameWallet(understood, scene);
        case 'query_wallets':
            return tellWallets(scene);
        case 'set_setting':
            return settled(understood, scene);
        case 'query_spending':
            return tellSpending(understood, scene);
        case 'query_income':
            return tellSums('income', understood, scene);
        case 'query_transactions':
            return tellSpending(understood, scene);
        case 'query_balance':
            // "How much is left for food" asks about Food's limit.
            return understood.category?.said
                ? tellLimits(understood, scene)
                : balanceUnderstood(understood, scene);
        case 'query_limit':
            return tellLimits(understood, scene);
        case 'set_limit':
            return understood.removes
                ? removeUnderstood(understood, scene)
                : setUnderstood(understood, scene);
        case 'undo':
            return undoLast(understood.count ?? 1, scene);
        case 'redo':
            return redoLast(scene, (there) =>
                isRestored(understood)
                    ? restoreUnderstood(understood, there)
                    : nothingToRedo(there),
            );
        case 'restore':
            return restoreUnderstood(understood, scene);
        case 'set_alerts':
            return alertsOrUnread(understood, scene);
        case 'query_history':
            return historyUnderstood(understood, scene);
        case 'delete_entry':
            return deleteUnderstood(understood, scene);
        case 'edit_entry':
            return correctUnderstood(understood, scene);
        case 'query_owed':
            return tellOwed(understood, scene);
        case 'settle':
            return settleUnderstood(understood, scene);
        case 'owes':
            return oweUnderstood(understood, scene);
        case 'query_categories':
            return tellCategories(scene);
        case 'new_category':
            return newCategory(understood, scene);
        case 'rename_category':
            return renameUnderstood(understood, scene);
        case 'delete_category':
            return keepCategory(understood, scene);
        case 'delete_wallet':
            return told(scene, 'wallet.stays', { name: understood.from ?? '' });
        case 'merge_categories':
            return mergeUnderstood(understood, scene);
        case 'explain':
            return explainUnderstood(understood, scene);
        case 'forget':
            return forgetUnderstood(understood, scene);
        case 'give_address':
            return giveUnderstood(understood, scene);
        case 'calculate':
            return calculated(understood, scene);
        case 'help':
            return help(scene);
        case 'greeting':
            return greet(scene);
        case 'thanks':
            return told(scene, 'thanks');
        case 'yes':
            return told(scene, 'none.yes');
        case 'no':
            return told(scene, 'none.no');
        case 'add_recurring':
        case 'query_recurring':
        case 'change_recurring':
        case 'stop_recurring':
        case 'pause_recurring':
        case 'resume_recurring':
        case 'skip_recurring':
            return answerRecurring(understood.intent, understood, scene);
        case 'query_pace':
            return tellPace(understood, scene);
        case 'query_snoozed':
            return tellSnoozed(scene);
        case 'export':
            return exportUnderstood(understood, scene);
        case 'none':
            return unread(understood, scene);
    }
}

async function recordedOrOlder(understood: Understood, scene: Scene): Promise<Answered> {
    return (await askOlder(understood, scene)) ?? recordInWallet(understood, scene);
}

/** "restore it" takes the undo before it back, and where there is none brings back what was deleted. */
function isRestored({ evidence }: Understood): boolean {
    return evidence.some(({ intent }) => intent === 'restore');
}

async function settled(understood: Understood, scene: Scene): Promise<Answered> {
    const { setting } = understood;
    const set = setting && (await settingUnderstood(setting, understood, scene));
    return set ?? unread(understood, scene);
}

async function alertsOrUnread(understood: Understood, scene: Scene): Promise<Answered> {
    return (await setAlertsUnderstood(understood, scene)) ?? unread(understood, scene);
}

/** Not understood, but what is wrong with an amount can be said. */
function unread(understood: Understood, scene: Scene): Answered {
    const minor = understood.amount?.value.minor;
    if (understood.amountFault === 'negative') return told(scene, 'amount.negative');
    if (understood.amountFault === 'too_large') return tooLarge(scene);
    if (minor === 0n || understood.amountFault === 'zero') return told(scene, 'amount.zero');
    return notUnderstood(scene);
}
