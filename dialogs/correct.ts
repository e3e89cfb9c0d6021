/** Corrections: "make it 25", "that was yesterday", "category fun", or the answer to the Edit button. */
import { countedOf, type Entry } from '../ledger/entry.ts';
import { revise, type EntryPatch } from '../ledger/ledger.ts';
import { money, type Money } from '../ledger/money.ts';
import { lessonOf } from './learning.ts';
import type { Intent, Understood } from '../understanding/understood.ts';
import { sizeFault } from './amount-fault.ts';
import { refundsOf } from './refunds.ts';
import { entryOrRule } from './amendment.ts';
import { answered, asking, told } from './answered.ts';
import { countedFault } from './currency-doubt.ts';
import { edited } from './edited.ts';
import { at, inCurrency, rateFor, type Terms } from './exchange.ts';
import { inWallet } from './in-wallet.ts';
import { newestNamed } from './named.ts';
import { changeUnderstood } from './recurring-change.ts';
import { ruleCalled } from './recurring-named.ts';
import { transferFault } from './transfers.ts';
import { makeReply, type Choice } from './reply.ts';
import { rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** What isn't an answer to "What should it be?", but a wish of its own. */
const OTHER_INTENTS: ReadonlySet<Intent> = new Set<Intent>([
    'query_spending',
    'query_transactions',
    'query_balance',
    'query_income',
    'query_limit',
    'set_limit',
    'undo',
    'redo',
    'delete_entry',
    'give_address',
    'calculate',
    'help',
    'transfer',
    'new_wallet',
    'use_wallet',
    'rename_wallet',
    'query_wallets',
    'set_setting',
    'set_alerts',
    'query_history',
    'query_owed',
    'query_pace',
    'query_snoozed',
    'query_recurring',
    'query_categories',
    'restore',
    'settle',
    'export',
    'merge_categories',
]);

/** A correction in words means the entry it names, else the one recorded or changed last. */
export async function correctUnderstood(understood: Understood, here: Scene): Promise<Answered> {
    const scene = await inWallet(here, here.state.lastIn);
    if (understood.description !== '') {
        const named = await newestNamed(understood.description, scene);
        const wish = wishOf({ ...understood, description: '' }, '', scene);
        const rule = understood.from === null ? null : await ruleCalled(understood.from, scene);
        const amount = understood.amount?.value;
        if (named && rule && amount) return entryOrRule(named, rule, amount, scene);
        if (named) return correct(named, wish, scene);
        if (rule) return changeUnderstood(understood, scene);
        // "change rent to 1000" means no other entry where none is called so.
        if (understood.from !== null)
            return told(scene, 'edit.noneCalled', { name: understood.from });
    }
    const entries = await lastEntries(scene);
    const [entry] = entries;
    if (!entry) return told(scene, 'edit.nothing');
    if (entries.length > 1) return asking(scene, whichOne(entries, scene));
    const meant = shifted(understood, entry);
    if (!meant) return told(scene, 'edit.unclear', {}, { awaiting: awaitedOf(entry) });
    return correct(entry, wishOf(meant, '', scene), scene);
}

/** "5 more": what the amount then is; null where the currencies differ. */
function shifted(understood: Understood, { amount: before }: Entry): Understood | null {
    const { amount, shift } = understood;
    if (!shift || !amount) return understood;
    const by = amount.currencySaid ? amount.value : inCurrency(amount.value, before.currency);
    if (by?.currency !== before.currency) return null;
    const minor = shift === 'more' ? before.minor + by.minor : before.minor - by.minor;
    const value = money(minor, before.currency);
    return { ...understood, amount: { ...amount, value, currencySaid: false } };
}

function awaitedOf({ id }: Entry) {
    return { kind: 'edit', entry: id } as const;
}

/** What one message recorded may be in several wallets. */
async function lastEntries(scene: Scene): Promise<readonly Entry[]> {
    const { last } = scene.state;
    const found = [...(await scene.book.entries(last))];
    const others = scene.purse.filter(({ id }) => id !== scene.book.wallet.id);
    for (const { id } of others) {
        if (found.length >= last.length) break;
        const { book } = await inWallet(scene, id);
        found.push(...(await book.entries(last)).filter(({ walletId }) => walletId === id));
    }
    return found.filter(({ deleted }) => !deleted);
}

function whichOne(entries: readonly Entry[], scene: Scene) {
    const choices = entries.map((entry): Choice => ({
        label: rowOf(entry, scene.format),
        command: { do: 'edit', entry: entry.id, in: entry.walletId },
        version: entry.version,
    }));
    return makeReply(scene.turn, [{ text: scene.format.words('edit.which') }], { choices });
}

/** The Edit button was pressed: the next message says what the entry should be. */
export async function askForEdit(entryId: string, scene: Scene): Promise<Answered> {
    const [entry] = await scene.book.entries([entryId]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    const reply = makeReply(scene.turn, [
        { text: rowOf(entry, scene.format), style: 'headline' },
        { text: scene.format.words('edit.ask') },
    ]);
    return answered(scene, reply, { awaiting: { kind: 'edit', entry: entryId } });
}

/** The message after Edit; null when it means something else altogether. */
export async function takeEdit(
    entryId: string,
    text: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return told(scene, 'edit.cancelled');
    if (OTHER_INTENTS.has(understood.intent)) return null;
    const [entry] = await scene.book.entries([entryId]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    const meant = shifted(understood, entry);
    if (!meant) return told(scene, 'edit.unclear', {}, { awaiting: awaitedOf(entry) });
    return correct(entry, wishOf(meant, text, scene), scene);
}

/** What somebody wants an entry to be, before it is known what it counts as then. */
interface Wish {
    readonly patch: Omit<EntryPatch, 'exchange'>;
    /** Nobody said a currency with the amount: the entry's own is meant. */
    readonly isBare: boolean;
    readonly terms: Terms;
}

/** `text` is what the entry may be called when nothing else was read from it. */
function wishOf(understood: Understood, text: string, scene: Scene): Wish {
    const [reading] = understood.entries;
    const amount = reading?.amount ?? understood.amount;
    const day = reading?.day ?? understood.day;
    const category = reading?.category ?? understood.category;
    const description = (reading?.description ?? understood.description) || '';
    const isName = !amount && !day?.said && !category?.said && /\p{L}/u.test(text);
    const named =
        text === '' || isAll(category, text) ? '' : description || (isName ? text.trim() : '');
    const patch = {
        ...(amount && { amount: amount.value }),
        ...(day?.said && day.value <= scene.today && { day: day.value }),
        ...(category?.said && { category: category.value }),
        ...(named !== '' && { description: named.slice(0, 200) }),
        ...(understood.renamed !== null && { description: understood.renamed.slice(0, 200) }),
    };
    return { patch, isBare: amount?.currencySaid === false, terms: reading?.exchange ?? null };
}

/** "groceries" is the category, and no name. */
function isAll(reading: Understood['category'], text: string): boolean {
    if (!reading?.said) return false;
    return text.slice(reading.span.start, reading.span.end).trim() === text.trim();
}

/** As somebody said it, or pressed. */
export function correctTo(entry: Entry, patch: Wish['patch'], scene: Scene): Promise<Answered> {
    return correct(entry, { patch, isBare: false, terms: null }, scene);
}

async function correct(entry: Entry, wish: Wish, scene: Scene): Promise<Answered> {
    if (Object.keys(wish.patch).length === 0 && !wish.terms) {
        return told(scene, 'edit.unclear', {}, { awaiting: { kind: 'edit', entry: entry.id } });
    }
    const isTransfer = entry.otherWalletId !== null;
    if (isTransfer && ('category' in wish.patch || 'description' in wish.patch)) {
        return told(scene, 'transfer.only');
    }
    const patch = await patchOf(entry, wish, scene);
    if (patch === null) return unknownRate(entry, wish, scene);
    const after = { ...entry, ...patch };
    const fault =
        sizeFault(after.amount.minor, scene) ??
        countedFault([after], scene) ??
        (isTransfer ? transferFault(entry, after, scene) : null);
    if (fault) return fault;
    if (isSame(entry, after)) return told(scene, 'edit.same', { row: rowOf(entry, scene.format) });
    const phrases = lessonOf(entry, after, scene);
    const refiled = after.category === entry.category ? [] : await refundsOf(entry, scene);
    const outcome = await revise(scene.book, entry, patch, scene.actor, { phrases, refiled });
    return edited(outcome, scene);
}

/** With what the entry then counts as; null when there is no rate for that. */
async function patchOf(
    entry: Entry,
    { patch, isBare, terms }: Wish,
    scene: Scene,
): Promise<EntryPatch | null> {
    const own = scene.book.wallet.currency;
    const { currency } = entry.amount;
    const given = patch.amount ?? entry.amount;
    const amount = isBare ? inCurrency(given, currency) : given;
    if (!amount) return null;
    const whole = { ...patch, amount };
    if (amount.currency === own) return { ...whole, exchange: null };
    const { day = entry.day } = patch;
    const before = entry.exchange?.rate ?? null;
    const isAsBefore = amount.currency === currency && day === entry.day && !terms;
    if (isAsBefore && isSameMoney(amount, entry.amount)) return whole;
    // A day that has no rate of its own any more takes the one that was good so far.
    const rate =
        isAsBefore && before
            ? before
            : ((await rateFor({ amount, day }, terms, scene)) ??
              (amount.currency === currency ? before : null));
    return rate && { ...whole, exchange: at(rate, amount, scene) };
}

function unknownRate(entry: Entry, { patch, isBare }: Wish, scene: Scene): Answered {
    const own = scene.book.wallet.currency;
    const { currency } = (!isBare && patch.amount) || entry.amount;
    const { minor } = countedOf(entry);
    return told(scene, 'exchange.unknown', {
        own,
        other: currency,
        example: scene.format.minor(minor),
    });
}

function isSame(before: Entry, after: Entry): boolean {
    return (
        isSameMoney(before.amount, after.amount) &&
        isSameMoney(countedOf(before), countedOf(after)) &&
        after.day === before.day &&
        after.category === before.category &&
        after.description === before.description
    );
}

function isSameMoney(left: Money, right: Money): boolean {
    return left.minor === right.minor && left.currency === right.currency;
}
