/** What others owe: said with what was split, asked for, and paid back. */
import { debtorKey, type Owed } from '../ledger/debt.ts';
import { money } from '../ledger/money.ts';
import { owe, settle } from '../ledger/split.ts';
import type { Understood } from '../understanding/understood.ts';
import { sizeFault } from './amount-fault.ts';
import { answered, asking, sayable, told } from './answered.ts';
import type { Command } from './command.ts';
import { accountRow } from './owed-line.ts';
import { recordInWallet } from './entry-wallet.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { debtorName, inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

type Order = Pick<Understood, 'description' | 'amount'>;

/** "who owes me?", "what does Ann owe me?" */
export async function tellOwed({ description }: Order, scene: Scene): Promise<Answered> {
    const accounts = await scene.book.owed();
    const asked = description === '' ? accounts : accountsOf(description, accounts, scene);
    const [first] = asked;
    if (!first) {
        return description === ''
            ? told(scene, 'owed.none')
            : told(scene, 'owed.even', { debtor: description.slice(0, 100) });
    }
    const { words, money: print } = scene.format;
    const sums = new Map<string, bigint>();
    for (const { amount } of asked) {
        sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor);
    }
    const all = [...sums].map(([currency, minor]) => print(money(minor, currency)));
    const rows = asked.map((one): Piece => ({ text: accountRow(one, scene) }));
    const head: Piece[] =
        asked.length > 1
            ? [
                  {
                      text: words('owed.all', { amount: inWords(all, scene.format) }),
                      style: 'headline',
                  },
              ]
            : [];
    return answered(scene, makeReply(scene.turn, [...head, ...rows]));
}

function accountsOf(name: string, accounts: readonly Owed[], { format }: Scene): readonly Owed[] {
    const wanted = debtorKey(name);
    const isCalledSo = ({ debtor }: Owed): boolean =>
        [debtor, debtorName(debtor, format)].some((called) => debtorKey(called) === wanted);
    return accounts.filter(isCalledSo);
}

/** "Ann paid me back 20": it lowers what she owes, and isn't income; where she owed nothing, it's a refund. */
export async function settleUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const { description, amount: said } = understood;
    const accounts = (await scene.book.owed()).filter(({ amount }) => amount.minor > 0n);
    const found = description === '' ? accounts : accountsOf(description, accounts, scene);
    if (found.length === 0 && understood.entries.length > 0) {
        return recordInWallet(description === '' ? unnamed(understood) : understood, scene);
    }
    if (found.length === 0) {
        const debtor = description.slice(0, 100);
        return told(scene, debtor === '' ? 'owed.none' : 'owed.even', { debtor });
    }
    const fitting = said?.currencySaid
        ? found.filter(({ amount }) => amount.currency === said.value.currency)
        : found;
    const [account, another] = fitting;
    if (!account) return told(scene, 'owed.who');
    if (another) {
        const reply = whoOf(fitting, said?.value.minor ?? null, scene);
        // Neither yes nor no says who it was.
        return answered(scene, reply, sayable(reply.turn));
    }
    const amount = said ? money(said.value.minor, account.amount.currency) : account.amount;
    const fault = sizeFault(amount.minor, scene);
    if (fault) return fault;
    if (amount.minor > account.amount.minor) return askOver(account, amount.minor, scene);
    return settled(account, amount.minor, scene);
}

/** "they" is nobody's name. */
function unnamed(understood: Understood): Understood {
    return {
        ...understood,
        entries: understood.entries.map((entry) => ({ ...entry, description: '' })),
    };
}

const MOST_CHOICES = 6;

/** Several owe something: each is a button, for what was paid or all that they owe. */
function whoOf(accounts: readonly Owed[], paid: bigint | null, { format, turn }: Scene) {
    const choices = accounts.slice(0, MOST_CHOICES).map(({ debtor, amount }): Choice => {
        const minor = paid !== null && paid < amount.minor ? paid : amount.minor;
        const values = {
            debtor: debtorName(debtor, format),
            amount: format.money(money(minor, amount.currency)),
        };
        return {
            label: format.words('owed.whoChoice', values),
            command: {
                do: 'settle',
                debtor,
                minor: minor.toString(),
                currency: amount.currency,
            },
            version: 0,
        };
    });
    return makeReply(turn, [{ text: format.words('owed.which') }], { choices });
}

/** "Tom owes me 30": it stands in his account, and is nothing that was spent. */
export async function oweUnderstood(
    { description, amount, shift }: Order & Pick<Understood, 'shift'>,
    scene: Scene,
): Promise<Answered> {
    const debtor = description.trim().slice(0, 100).toWellFormed();
    if (!amount || debtor === '') return told(scene, 'owed.howMuch');
    if (shift === 'less') return told(scene, 'owed.mine', { debtor });
    const fault = sizeFault(amount.value.minor, scene);
    if (fault) return fault;
    const { format, book, actor } = scene;
    const before = accountsOf(debtor, await book.owed(), scene);
    const { currency } = amount.value;
    const so = before.find((account) => account.amount.currency === currency);
    const outcome = await owe(book, so?.debtor ?? debtor, amount.value, actor);
    const due = { debtor: so?.debtor ?? debtor, amount: amount.value };
    const all = money((so?.amount.minor ?? 0n) + amount.value.minor, currency);
    const lines: Piece[] = [
        { text: format.words('owed.noted', { row: accountRow(due, scene) }), style: 'headline' },
        ...(so ? [{ text: accountRow({ ...due, amount: all }, scene) }] : []),
    ];
    return answered(scene, makeReply(scene.turn, lines, { choices: undoChoices(outcome, scene) }));
}

/** More than is owed is more likely a slip than a gift. */
function askOver(account: Owed, minor: bigint, scene: Scene): Answered {
    const { words, money: print } = scene.format;
    const { debtor, amount } = account;
    const values = {
        debtor: debtorName(debtor, scene.format),
        owed: print(amount),
        amount: print(money(minor, amount.currency)),
    };
    const settleAll: Command = {
        do: 'settle',
        debtor,
        minor: amount.minor.toString(),
        currency: amount.currency,
    };
    const choices: Choice[] = [
        { label: words('owed.settleAll', values), command: settleAll, version: 0 },
        { label: words('ask.correct'), command: { do: 'correct' }, version: 0 },
    ];
    const reply = makeReply(scene.turn, [{ text: words('owed.over', values) }], { choices });
    return asking(scene, reply);
}

/** The button: only as long as they still owe that much. */
export async function settleAgreed(
    { debtor, minor, currency }: Extract<Command, { do: 'settle' }>,
    scene: Scene,
): Promise<Answered> {
    const accounts = await scene.book.owed();
    const account = accounts.find(
        (one) => debtorKey(one.debtor) === debtorKey(debtor) && one.amount.currency === currency,
    );
    if (!account || account.amount.minor < BigInt(minor)) return told(scene, 'owed.changed');
    return settled(account, BigInt(minor), scene);
}

async function settled({ debtor, amount }: Owed, minor: bigint, scene: Scene): Promise<Answered> {
    const { format, book, actor } = scene;
    const paid = money(minor, amount.currency);
    const outcome = await settle(book, debtor, paid, actor);
    const left = amount.minor - minor;
    const values = {
        debtor: debtorName(debtor, format),
        isNamed: debtor === '' ? 'no' : 'yes',
        amount: format.money(paid),
        left: format.money(money(left, amount.currency)),
    };
    const text = format.words(left > 0n ? 'owed.paid' : 'owed.paidAll', values);
    return answered(
        scene,
        makeReply(scene.turn, [{ text, style: 'headline' }], {
            choices: undoChoices(outcome, scene),
        }),
    );
}
