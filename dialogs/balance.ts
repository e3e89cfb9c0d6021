import { ask } from '../ledger/ask.ts';
import { monthOf, periodOf } from '../ledger/day.ts';
import { answered } from './answered.ts';
import { limitsNow } from './limits.ts';
import { makeReply, type Piece } from './reply.ts';
import { limitLeft, limitName } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** The balance, this month's two sums, and the wallet's limit. */
export async function tellBalance(scene: Scene): Promise<Answered> {
    const { format } = scene;
    const { wallet } = scene.book;
    const period = periodOf(monthOf(scene.today, wallet.monthStart), wallet.monthStart);
    const spent = await ask(scene.book, {
        measure: 'total',
        flow: 'expense',
        category: null,
        period,
    });
    const received = await ask(scene.book, {
        measure: 'total',
        flow: 'income',
        category: null,
        period,
    });
    const month = format.words('answer.month', {
        spent: format.minor(spent.total),
        received: format.minor(received.total),
    });
    const limits = (await limitsNow(scene)).flatMap((state): Piece[] => {
        const left = limitLeft(state, scene);
        const name = limitName(state, format);
        return left === null ? [] : [{ text: format.words('limit.wallet', { name, state: left }) }];
    });
    return answered(
        scene,
        makeReply(scene.turn, [
            { text: format.minor(wallet.balance), style: 'headline' },
            { text: month },
            ...limits,
        ]),
    );
}
