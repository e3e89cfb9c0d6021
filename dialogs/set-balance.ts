/**
 * "set my balance to 1000": what was in the wallet before its first entry makes up the difference, since
 * that is all that Penny was never told (ADR 0016).
 */
import { absolute, MAX_ENTRY_MINOR, money, type Money } from '../ledger/money.ts';
import type { Wallet } from '../ledger/wallet.ts';
import { changeSettings } from '../ledger/wallets.ts';
import type { Understood } from '../understanding/understood.ts';
import { tooLarge } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import { inCurrency } from './exchange.ts';
import { inWallet, walletNamed } from './in-wallet.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';
import { unknownWallet } from './wallets.ts';

type Order = Pick<Understood, 'from' | 'amount'>;

export async function setBalance(wanted: Money, order: Order, here: Scene): Promise<Answered> {
    const wallet = order.from === null ? here.book.wallet : walletNamed(order.from, here);
    if (!wallet) return unknownWallet(order.from ?? '', here);
    const scene = await inWallet(here, wallet.id);
    const minor = ownAmount(wanted, order.amount, wallet);
    return minor === null ? otherCurrency(wanted, scene) : changeBalance(minor, scene);
}

/** In minor units of the wallet's currency; null when another one was said. */
export function ownAmount(
    wanted: Money,
    said: Understood['amount'],
    { currency }: Pick<Wallet, 'currency'>,
): bigint | null {
    if (said?.currencySaid && wanted.currency !== currency) return null;
    return inCurrency(wanted, currency)?.minor ?? null;
}

export function otherCurrency({ currency: other }: Money, scene: Scene): Answered {
    const { name, currency: own } = scene.book.wallet;
    return told(scene, 'setting.balanceOther', { name, own, other });
}

async function changeBalance(wanted: bigint, scene: Scene): Promise<Answered> {
    const { format, book, purse } = scene;
    const { balance, opening: before, name, currency } = book.wallet;
    const isAlone = purse.length === 1 ? 'yes' : 'no';
    if (wanted === balance) {
        return told(scene, 'setting.balanceSame', {
            name,
            isAlone,
            balance: format.minor(balance),
        });
    }
    const after = before + wanted - balance;
    const sizes = [wanted, after].map((minor) => absolute(money(minor, currency)).minor);
    if (sizes.some((minor) => minor > MAX_ENTRY_MINOR)) return tooLarge(scene);
    const outcome = await changeSettings(book, { opening: after }, scene.actor);
    if (!outcome) throw new Error('an opening balance never depends on the currency');
    const values = { name, isAlone, before: format.minor(balance), after: format.minor(wanted) };
    const from = { before: format.minor(before), after: format.minor(after) };
    const pieces = [
        { text: format.words('setting.balance', values), style: 'headline' as const },
        { text: format.words('setting.balanceHow', from) },
    ];
    return answered(scene, makeReply(scene.turn, pieces, { choices: undoChoices(outcome, scene) }));
}
