/** Entries that say their wallet: "20 lunch from savings", "@cash". An unknown one is asked about. */
import type { Wallet } from '../ledger/wallet.ts';
import type { AmountReading, Understood } from '../understanding/understood.ts';
import { asking, told } from './answered.ts';
import { draftToJson, type DraftJson } from './command.ts';
import { inCurrency } from './exchange.ts';
import { recordParts, type Part } from './apart.ts';
import { inWallet, walletNamed } from './in-wallet.ts';
import { doubt, draftOf, recordJson, recordUnderstood, refusal, sureDrafts } from './record.ts';
import { makeReply, type Choice } from './reply.ts';
import { bareRow, inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { made, nameFault, namesOf, unknownWallet } from './wallets.ts';

export async function recordInWallet(understood: Understood, scene: Scene): Promise<Answered> {
    const [name = null, another] = new Set(understood.entries.map(({ wallet }) => wallet));
    if (another !== undefined) return recordEach(understood, scene);
    if (name === null) return recordUnderstood(understood, scene);
    const wallet = walletNamed(name, scene);
    if (!wallet) return refusal(understood, scene) ?? askWhere(name, understood, scene);
    const there = await inWallet(scene, wallet.id);
    return recordUnderstood(countedIn(wallet.currency, understood), there);
}

/** Each in its own wallet, as one; asked about when something of it isn't sure. */
async function recordEach(understood: Understood, scene: Scene): Promise<Answered> {
    const refused = refusal(understood, scene);
    if (refused) return refused;
    const isSure = doubt(understood, scene) === null;
    const parts = isSure ? await partsOf(understood, scene) : null;
    return parts ? recordParts(parts, scene) : askWhich(understood, scene);
}

/** null when one of them has to be asked about by itself. */
async function partsOf(understood: Understood, scene: Scene): Promise<readonly Part[] | null> {
    const parts: Part[] = [];
    for (const name of new Set(understood.entries.map(({ wallet }) => wallet))) {
        const wallet = name === null ? scene.book.wallet : walletNamed(name, scene);
        if (!wallet) return null;
        const entries = understood.entries.filter((entry) => entry.wallet === name);
        const there = await inWallet(scene, wallet.id);
        const drafts = countedIn(wallet.currency, { ...understood, entries }).entries.map(draftOf);
        const known = await sureDrafts(drafts, there);
        if (!known) return null;
        parts.push({ scene: there, drafts: known });
    }
    const ids = parts.map((part) => part.scene.book.wallet.id);
    return new Set(ids).size === ids.length ? parts : null;
}

/** An amount without a currency is in the wallet's that it goes into. */
function countedIn(currency: string, understood: Understood): Understood {
    const read = (amount: AmountReading): AmountReading => {
        if (amount.currencySaid) return amount;
        const alternatives = amount.alternatives.flatMap((one) => inCurrency(one, currency) ?? []);
        const value = inCurrency(amount.value, currency);
        return value ? { ...amount, value, alternatives } : amount;
    };
    const { statedTotal, entries } = understood;
    return {
        ...understood,
        statedTotal: statedTotal && read(statedTotal),
        entries: entries.map((entry) => ({ ...entry, amount: read(entry.amount) })),
    };
}

const MOST_CHOICES = 4;

function askWhere(name: string, understood: Understood, scene: Scene): Answered {
    const { words } = scene.format;
    const drafts = (wallet: Wallet): readonly DraftJson[] =>
        countedIn(wallet.currency, understood).entries.map(draftOf).map(draftToJson);
    const rows = inWords(
        understood.entries.map(draftOf).map((draft) => bareRow(draft, scene.format)),
        scene.format,
    );
    const text = words('wallet.where', { name, names: namesOf(scene), rows });
    const choices: Choice[] = [
        ...scene.purse.slice(0, MOST_CHOICES).map((wallet) => ({
            label: wallet.name,
            command: { do: 'record-in', wallet: wallet.id, drafts: drafts(wallet) } as const,
            version: 0,
        })),
        {
            label: words('wallet.makeIt', { name }),
            command: { do: 'make-wallet', name, drafts: drafts(scene.book.wallet) },
            version: 0,
        },
        { label: words('ask.no'), command: { do: 'drop' }, version: 0, says: 'no' },
    ];
    return asking(scene, makeReply(scene.turn, [{ text }], { choices }));
}

/** Each wallet's entries have a button of their own; an unknown wallet's are none that could be recorded. */
function askWhich(understood: Understood, scene: Scene): Answered {
    const { words } = scene.format;
    const names = [...new Set(understood.entries.map(({ wallet }) => wallet))];
    const choices: Choice[] = [];
    for (const name of names) {
        const wallet = name === null ? scene.book.wallet : walletNamed(name, scene);
        if (!wallet) return unknownWallet(name ?? '', scene);
        const entries = understood.entries.filter((entry) => entry.wallet === name);
        const drafts = countedIn(wallet.currency, { ...understood, entries }).entries.map(draftOf);
        const rows = inWords(
            drafts.map((draft) => bareRow(draft, scene.format)),
            scene.format,
        );
        choices.push({
            label: words('wallet.rowIn', { rows, name: wallet.name }),
            command: {
                do: 'record-in',
                wallet: wallet.id,
                drafts: drafts.map(draftToJson),
                isPart: true,
            },
            version: 0,
        });
    }
    choices.push({ label: words('ask.no'), command: { do: 'drop' }, version: 0, says: 'no' });
    const reply = makeReply(scene.turn, [{ text: words('wallet.several') }], { choices });
    return asking(scene, reply);
}

/** As `recordIn`, and the card stays: its other parts wait for their own press. */
export async function recordPart(
    wallet: string,
    drafts: readonly DraftJson[],
    card: string,
    scene: Scene,
): Promise<Answered> {
    const there = await inWallet(scene, wallet);
    const { id, closed } = there.book.wallet;
    if (id !== wallet || closed) return told(scene, 'choice.gone');
    if (await there.book.changeOfTurn(card)) return told(scene, 'ask.alreadyRecorded');
    const { reply, state } = await recordJson(drafts, there, { card });
    return { reply: { ...reply, replaces: null }, state };
}

/** The answer to the question: whichever wallet is chosen, it is recorded once. */
export async function recordIn(
    wallet: string,
    drafts: readonly DraftJson[],
    card: string,
    scene: Scene,
): Promise<Answered> {
    if (await isAnswered(card, scene)) return told(scene, 'ask.alreadyRecorded');
    const there = await inWallet(scene, wallet);
    const { id, closed } = there.book.wallet;
    if (id !== wallet || closed) return told(scene, 'choice.gone');
    return recordJson(drafts, there, { card });
}

export async function recordInNew(
    name: string,
    drafts: readonly DraftJson[],
    card: string,
    scene: Scene,
): Promise<Answered> {
    if (await isAnswered(card, scene)) return told(scene, 'ask.alreadyRecorded');
    const fault = nameFault(name, scene);
    if (fault) return fault;
    const there = await made(name, scene.book.wallet.currency, scene);
    return recordJson(drafts, there.scene, { card });
}

async function isAnswered(card: string, scene: Scene): Promise<boolean> {
    for (const { id } of scene.purse) {
        const { book } = await inWallet(scene, id);
        if (await book.changeOfTurn(card)) return true;
    }
    return false;
}
