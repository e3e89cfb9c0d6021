/** Making, using, renaming and listing wallets. None is ever made unless somebody asks for it. */
import { add, isCurrency, money, type Money } from '../ledger/money.ts';
import type { Outcome } from '../ledger/post.ts';
import { NEW_WALLET, type Wallet } from '../ledger/wallet.ts';
import { changeSettings, openMade } from '../ledger/wallets.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { walletCalled } from './authors.ts';
import { inWallet, walletNamed } from './in-wallet.ts';
import { makeReply, type Choice } from './reply.ts';
import { inWords } from './rows.ts';
import { sceneOf, type Answered, type Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

const LONGEST_NAME = 40;

export async function newWallet(understood: Understood, scene: Scene): Promise<Answered> {
    const name = (understood.to ?? understood.description).trim();
    const fault = nameFault(name, scene);
    if (fault) return fault;
    const { setting } = understood;
    const said = setting?.key === 'currency' ? setting.value : '';
    const there = await made(name, isCurrency(said) ? said : scene.book.wallet.currency, scene);
    const { words } = scene.format;
    const text = words('wallet.made', {
        name,
        currency: there.scene.book.wallet.currency,
        current: walletCalled(scene),
    });
    const choices = [
        useChoice(there.scene.book.wallet, scene),
        ...undoChoices(there.outcome, scene),
    ];
    const reply = makeReply(scene.turn, [{ text, style: 'headline' }], { choices });
    return answered(there.scene, reply);
}

/** Its first change opens it. */
export async function made(
    name: string,
    currency: string,
    scene: Scene,
): Promise<{ readonly scene: Scene; readonly outcome: Outcome }> {
    const { timeZone, monthStart, weekStart } = scene.book.wallet;
    const own = { name, currency, timeZone, monthStart, weekStart };
    const wallet = { ...NEW_WALLET, ...own, id: scene.newId(), closed: true };
    const book = scene.makeWallet(wallet);
    const outcome = await openMade(book, scene.actor);
    const purse = [...scene.purse, { ...wallet, closed: false }];
    const there = await sceneOf({ ...scene, book }, scene.channel, scene.home);
    return { scene: { ...there, purse }, outcome };
}

export function nameFault(name: string, scene: Scene): Answered | null {
    if (name === '') return told(scene, 'wallet.unnamed');
    if (name.length > LONGEST_NAME) return told(scene, 'wallet.longName', { most: LONGEST_NAME });
    const isThere = scene.purse.some((one) => one.name.toLowerCase() === name.toLowerCase());
    return isThere ? told(scene, 'wallet.there', { name }) : null;
}

export function useUnderstood({ to, description }: Understood, scene: Scene): Promise<Answered> {
    const name = to ?? description;
    const wallet = walletNamed(name, scene);
    return wallet ? useWallet(wallet.id, scene) : Promise.resolve(unknownWallet(name, scene));
}

/** From now on entries of this conversation go there. */
export async function useWallet(id: string, scene: Scene): Promise<Answered> {
    const there = await inWallet(scene, id);
    const { wallet } = there.book;
    if (wallet.id !== id || wallet.closed) return told(scene, 'choice.gone');
    if (id !== scene.home) scene.useWallet(id);
    const name = walletCalled(there);
    const values = { name, balance: there.format.minor(wallet.balance) };
    return told(there, 'wallet.used', values);
}

export async function renameWallet(understood: Understood, scene: Scene): Promise<Answered> {
    const { from, to } = understood;
    const wallet = from === null ? scene.book.wallet : walletNamed(from, scene);
    if (!wallet) return unknownWallet(from ?? '', scene);
    const name = (to ?? '').trim();
    const fault = nameFault(name, scene);
    if (fault) return fault;
    const there = await inWallet(scene, wallet.id);
    const outcome = await changeSettings(there.book, { name }, there.actor);
    if (!outcome) throw new Error('a name never depends on the currency');
    const text = scene.format.words('wallet.renamed', { before: wallet.name, after: name });
    const choices = undoChoices(outcome, scene);
    const reply = makeReply(scene.turn, [{ text, style: 'headline' }], { choices });
    return answered(there, reply);
}

export function tellWallets(scene: Scene): Answered {
    const { words, money: print } = scene.format;
    const { purse, home } = scene;
    const rows = purse.map((wallet) => {
        const values = { name: wallet.name, balance: print(balanceOf(wallet)) };
        return { text: words(wallet.id === home ? 'wallet.rowUsed' : 'wallet.row', values) };
    });
    const total = totalOf(purse);
    const count = purse.length;
    const head = total && {
        text: words('wallet.total', { total: print(total), count }),
        style: 'headline' as const,
    };
    const choices = purse
        .filter(({ id }) => id !== home)
        .slice(0, MOST_CHOICES)
        .map((wallet) => useChoice(wallet, scene));
    const suggestions = count === 1 ? [words('example.wallet')] : [];
    const pieces = head && count > 1 ? [head, ...rows] : rows;
    return answered(scene, makeReply(scene.turn, pieces, { choices, suggestions }));
}

const MOST_CHOICES = 5;

export function unknownWallet(name: string, scene: Scene): Answered {
    if (name.trim() === '') return told(scene, 'wallet.unnamed');
    return told(scene, 'wallet.unknown', { name, names: namesOf(scene) });
}

export function namesOf({ purse, format }: Scene): string {
    return inWords(
        purse.map(({ name }) => name),
        format,
    );
}

function balanceOf({ balance, currency }: Wallet): Money {
    return money(balance, currency);
}

/** null when they count in several currencies: no rate is worth a sum that nobody asked for. */
function totalOf(purse: readonly Wallet[]): Money | null {
    const [first, ...rest] = purse.map(balanceOf);
    if (!first || rest.some(({ currency }) => currency !== first.currency)) return null;
    return rest.reduce(add, first);
}

function useChoice({ id, name }: Wallet, scene: Scene): Choice {
    return {
        label: scene.format.words('wallet.use', { name }),
        command: { do: 'use-wallet', wallet: id },
        version: 0,
    };
}
