import { ask } from '../ledger/ask.ts';
import { addDays, monthOf, periodOf } from '../ledger/day.ts';
import { money } from '../ledger/money.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered } from './answered.ts';
import { walletCalled } from './authors.ts';
import { limitLeft, limitName } from './limit-rows.ts';
import { limitsNow } from './limits.ts';
import { makeReply, type Piece } from './reply.ts';
import { joined } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** "what was my balance on 3 March?": at the end of that day, or of the last of those days. */
export async function balanceUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const { day, period } = understood;
    const asked = day?.said
        ? day.value
        : period?.said
          ? addDays(period.value.end, -1)
          : scene.today;
    if (asked >= scene.today) return tellBalance(scene);
    const { words, minor, day: dayOf } = scene.format;
    const then = await scene.book.balanceOn(asked);
    return answered(
        scene,
        makeReply(scene.turn, [
            {
                text: words('balance.on', { amount: minor(then), day: dayOf(asked) }),
                style: 'headline',
            },
            { text: words('balance.now', { amount: minor(scene.book.wallet.balance) }) },
        ]),
    );
}

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
        const name = limitName(state.limit, format);
        return left === null ? [] : [{ text: format.words('limit.wallet', { name, state: left }) }];
    });
    return answered(
        scene,
        makeReply(scene.turn, [headline(scene), { text: month }, ...elsewhere(scene), ...limits]),
    );
}

function headline({ book, purse, format }: Scene): Piece {
    const amount = format.minor(book.wallet.balance);
    const name = walletCalled({ book, purse });
    const text = purse.length === 1 ? amount : format.words('balance.in', { amount, name });
    return { text, style: 'headline' };
}

/** The person's other wallets. */
function elsewhere({ book, purse, format }: Scene): Piece[] {
    const rows = purse
        .filter(({ id }) => id !== book.wallet.id)
        .map(({ name, balance, currency }) =>
            format.words('balance.row', { name, amount: format.money(money(balance, currency)) }),
        );
    if (rows.length === 0) return [];
    return [{ text: format.words('balance.others', { rows: joined(rows, format) }) }];
}
