/** What Penny says unasked: rows of the outbox that go by the chat. */
import type { AddressLost, LimitAlert, Outgoing } from '../ledger/alert.ts';
import { PACE } from '../ledger/limit.ts';
import { statesOn } from '../ledger/limit-states.ts';
import { money } from '../ledger/money.ts';
import { answered } from './answered.ts';
import { limitName, limitTime } from './limit-rows.ts';
import { paceLine } from './pace.ts';
import { makeReply, type Piece } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** Null when there is nothing to say any more. */
export async function note(contents: readonly Outgoing[], scene: Scene): Promise<Answered | null> {
    const pieces: Piece[] = [];
    for (const content of contents) pieces.push(...(await piecesOf(content, scene)));
    return pieces.length === 0 ? null : answered(scene, makeReply(scene.turn, pieces));
}

async function piecesOf(content: Outgoing, scene: Scene): Promise<readonly Piece[]> {
    switch (content.kind) {
        case 'address-lost':
            return addressLost(content, scene);
        case 'limit-alert':
            return content.threshold === PACE
                ? await paceAhead(content, scene)
                : [{ text: passed(content, scene), style: 'warning' }];
        case 'confirm-address':
        case 'account':
            return [];
    }
}

function addressLost({ email, reason }: AddressLost, scene: Scene): Piece[] {
    const { words } = scene.format;
    return [
        { text: words(`note.address.${reason}`, { email }), style: 'headline' },
        { text: words(`note.address.${reason}Next`) },
    ];
}

function passed(alert: LimitAlert, scene: Scene): string {
    const { format } = scene;
    const [most, spent] = [BigInt(alert.amount), BigInt(alert.spent)];
    const show = (minor: bigint): string => format.money(money(minor, alert.currency));
    const values = {
        name: limitName(alert, format),
        limit: show(most),
        when: limitTime({ per: alert.per, period: alert }, scene),
    };
    if (spent > most) return format.words('limit.over', { ...values, over: show(spent - most) });
    if (spent === most) return format.words('limit.reached', values);
    const percent = format.percent(Number((spent * 100n) / most));
    return format.words('limit.near', { ...values, percent });
}

/** Said as it is by now; nothing when the pace has slowed, or the limit is gone. */
async function paceAhead({ limitId }: LimitAlert, scene: Scene): Promise<Piece[]> {
    const limits = scene.book.wallet.limits.filter(({ id }) => id === limitId);
    const [state] = await statesOn(scene.book, scene.today, limits);
    const line = state && paceLine(state, scene);
    return line?.breaks ? [{ text: line.text, style: 'warning' }] : [];
}
