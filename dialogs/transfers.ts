/** "moved 300 to savings": out of one wallet and into another, and neither spent nor received. */
import { money, type Money } from '../ledger/money.ts';
import type { Entry, Exchange } from '../ledger/entry.ts';
import { transfer, type Transferred } from '../ledger/transfer.ts';
import type { Wallet } from '../ledger/wallet.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { sizeFault } from './amount-fault.ts';
import { countedFault } from './currency-doubt.ts';
import { at, inCurrency, rateFor, withCounted, type Terms } from './exchange.ts';
import { inWallet, walletNamed } from './in-wallet.ts';
import { makeReply, type Choice } from './reply.ts';
import { recordedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import type { Awaiting } from './state.ts';
import { unknownWallet } from './wallets.ts';

export async function transferUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    if (scene.purse.length === 1) return told(scene, 'transfer.none');
    const ends = endsOf(understood, scene);
    if ('reply' in ends) return ends;
    const reading = understood.amount ?? understood.entries[0]?.amount;
    if (!reading) return told(scene, 'transfer.howMuch', { to: ends.to.name });
    const day = understood.day?.value ?? understood.entries[0]?.day.value ?? scene.today;
    if (day > scene.today) return told(scene, 'day.future', { day: scene.format.day(day) });
    const said = reading.value;
    const amount = reading.currencySaid ? said : (inCurrency(said, ends.from.currency) ?? said);
    const fault = sizeFault(amount.minor, scene);
    if (fault) return fault;
    const terms = understood.exchange;
    return move({ ...ends, amount, day, terms }, scene);
}

interface Ends {
    readonly from: Wallet;
    readonly to: Wallet;
}

/** What isn't said is the wallet in use. */
function endsOf({ from, to }: Understood, scene: Scene): Ends | Answered {
    if (from === null && to === null) return told(scene, 'transfer.where');
    const home = scene.book.wallet;
    const left = from === null ? home : walletNamed(from, scene);
    const reached = to === null ? home : walletNamed(to, scene);
    if (!left) return unknownWallet(from ?? '', scene);
    if (!reached) return unknownWallet(to ?? '', scene);
    if (left.id === reached.id) return told(scene, 'transfer.same', { name: left.name });
    return { from: left, to: reached };
}

interface Move extends Ends {
    readonly amount: Money;
    readonly day: string;
    readonly terms: Terms;
    /** What it came to in the wallet that counts in another currency, as the person said. */
    readonly counted?: Money;
}

async function move(wanted: Move, scene: Scene): Promise<Answered> {
    const { from, to, amount, day, terms, counted } = wanted;
    const left = await inWallet(scene, from.id);
    const reached = await inWallet(scene, to.id);
    const exchanges: (Exchange | null)[] = [];
    for (const there of [left, reached]) {
        const { currency } = there.book.wallet;
        const isOwn = currency === amount.currency;
        if (!isOwn && counted?.currency === currency) {
            exchanges.push({ counted, rate: null });
            continue;
        }
        const rate = isOwn ? null : await rateFor({ amount, day }, terms, there);
        if (!isOwn && !rate) return askCounted(wanted, there, scene);
        exchanges.push(rate && at(rate, amount, there));
    }
    const [out = null, into = null] = exchanges;
    const drafts = exchanges.map((exchange) => ({ ...NOTHING, amount, day, exchange }));
    const fault = countedFault(drafts, scene);
    if (fault) return fault;
    const done = await transfer(left.book, reached.book, { amount, day, out, into }, left.actor);
    return moved(done, left, reached);
}

/** "What was it in CHF?"; where each end has another currency, one answer wouldn't do. */
function askCounted({ from, to, amount, day }: Move, there: Scene, scene: Scene): Answered {
    const { id, currency: own } = there.book.wallet;
    const isOneOpen = [from, to].some(({ currency }) => currency === amount.currency);
    const values = { own, other: amount.currency };
    if (!isOneOpen) return told(scene, 'transfer.noRate', values);
    const { currency } = amount;
    const ends = { from: from.id, to: to.id, asked: id };
    const open = { kind: 'moved', ...ends, minor: amount.minor.toString(), currency, day } as const;
    const asked = { ...values, name: there.book.wallet.name };
    return told(scene, 'transfer.ask', asked, { awaiting: open });
}

/** "9.50", after "What was it in CHF?"; null when the message is about something else. */
export async function takeMoved(
    open: Extract<Awaiting, { kind: 'moved' }>,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return told(scene, 'ask.dropped');
    const [reading, another] = understood.entries;
    const [from, to, asked] = [open.from, open.to, open.asked].map((id) =>
        scene.purse.find((wallet) => wallet.id === id),
    );
    if (!reading || another || reading.description !== '') return null;
    if (!from || !to || !asked) return told(scene, 'choice.gone');
    const said = reading.amount.value;
    const counted = reading.amount.currencySaid ? said : inCurrency(said, asked.currency);
    if (counted?.currency !== asked.currency) return null;
    const amount = money(BigInt(open.minor), open.currency);
    const fault = sizeFault(counted.minor, scene);
    return fault ?? move({ from, to, amount, day: open.day, terms: null, counted }, scene);
}

type Counted = Pick<Entry, 'exchange'>;

const NOTHING = { kind: 'expense', category: '', description: '', tags: [] } as const;

function moved({ out, into }: Transferred, left: Scene, reached: Scene): Answered {
    const { format } = left;
    const [one] = out.entries;
    const [other] = into.entries;
    if (!one || !other) throw new Error('a transfer has two ends');
    const [gone, come] = [recordedRow(one.after, format), other.after];
    // Both wallets may count alike, and then it came to the same in each.
    const row = isCountedAlike(one.after, come) ? gone : withCounted(gone, come, format, false);
    const isToday = one.after.day === left.today;
    const text = isToday
        ? row
        : format.words('recorded.with', { head: row, more: format.day(one.after.day) });
    const balances = format.words('transfer.balances', {
        from: left.book.wallet.name,
        left: format.money(out.balance),
        to: reached.book.wallet.name,
        reached: format.money(into.balance),
    });
    const { id, version } = one.after;
    const choices: Choice[] = [
        {
            label: format.words('choice.undo'),
            command: { do: 'undo', change: out.change.id },
            version,
        },
        { label: format.words('choice.edit'), command: { do: 'edit', entry: id }, version },
    ];
    const reply = makeReply(left.turn, [{ text, style: 'headline' }, { text: balances }], {
        choices,
    });
    return answered(left, reply, { last: [id] });
}

function isCountedAlike(left: Counted, right: Counted): boolean {
    const [own, other] = [left.exchange?.counted, right.exchange?.counted];
    return own !== undefined && own.currency === other?.currency && own.minor === other.minor;
}

/** A transfer stays in its currency: each of its ends counts it at its own rate. */
export function transferFault(
    before: { readonly amount: Money },
    after: { readonly amount: Money },
    scene: Scene,
): Answered | null {
    const own = before.amount.currency;
    return own === after.amount.currency ? null : told(scene, 'transfer.currency', { own });
}
