/** What has to be asked, or refused, before an amount in another currency can count in the wallet. */
import { countedOf, type EntryDraft } from '../ledger/entry.ts';
import { canSwitch } from '../ledger/ledger.ts';
import { sizeFault } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import { draftToJson, type DraftJson } from './command.ts';
import type { Draft } from './exchange.ts';
import { makeReply, type Choice, type Reply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** An empty wallet may rather count in the currency that is used; null when there is nothing to ask. */
export async function switchQuestion(
    drafts: readonly Draft[],
    scene: Scene,
): Promise<Reply | null> {
    const own = scene.book.wallet.currency;
    const other = foreign(drafts, scene);
    const isOne = drafts.every(({ amount }) => amount.currency === other);
    if (other === undefined || !isOne || !(await canSwitch(scene.book))) return null;
    const { words } = scene.format;
    const json = drafts.map(draftToJson);
    const choices: Choice[] = [
        {
            label: words('ask.currencySwitch', { other }),
            command: { do: 'switch', currency: other, drafts: json },
            version: 0,
        },
        {
            label: words('ask.currencyKeep', { own }),
            command: { do: 'keep', drafts: json },
            version: 0,
        },
    ];
    return makeReply(scene.turn, [{ text: words('ask.currencyFirst', { own, other }) }], {
        choices,
    });
}

/** "What was it in USD?" The answer may be an amount when it was about one entry. */
export function askAmount(
    drafts: readonly Draft[],
    open: DraftJson | null,
    replaces: string | null,
    scene: Scene,
): Answered {
    const own = scene.book.wallet.currency;
    const text = scene.format.words('ask.currency', { own, other: foreign(drafts, scene) ?? own });
    const reply = makeReply(scene.turn, [{ text }], { replaces });
    return answered(scene, reply, open ? { awaiting: { kind: 'amount', draft: open } } : {});
}

/** What it comes to may be nothing, or more than can be kept; null when it's neither. */
export function countedFault(drafts: readonly EntryDraft[], scene: Scene): Answered | null {
    for (const draft of drafts) {
        const { minor } = countedOf(draft);
        const own = scene.book.wallet.currency;
        if (minor === 0n) {
            return told(scene, 'exchange.tooSmall', {
                amount: scene.format.money(draft.amount),
                own,
            });
        }
        const fault = sizeFault(minor, scene);
        if (fault) return fault;
    }
    return null;
}

function foreign(drafts: readonly Draft[], scene: Scene): string | undefined {
    const own = scene.book.wallet.currency;
    return drafts.map(({ amount }) => amount.currency).find((code) => code !== own);
}
