/** "At this pace food breaks its limit on the 24th." */
import { addDays, daysBetween } from '../ledger/day.ts';
import { allowance, limitPeriod, type LimitState } from '../ledger/limit.ts';
import { paceOf } from '../ledger/pace.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered } from './answered.ts';
import { limitName, limitRow, limitTime } from './limit-rows.ts';
import { isAbout, limitsNow, scopeOf } from './limits.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

export async function tellPace(understood: Understood, scene: Scene): Promise<Answered> {
    const scope = scopeOf(understood);
    const { categories } = await scene.book.vocabulary();
    const states = (await limitsNow(scene)).filter(({ limit }) =>
        isAbout(limit, scope, categories),
    );
    if (states.length === 0) return wholePace(scene);
    const pieces = states.map((state, index) => {
        const line = paceLine(state, scene);
        const style = line?.breaks ? 'warning' : index === 0 ? 'headline' : 'detail';
        return { text: line?.text ?? limitRow(state, scene), style } as const;
    });
    return answered(scene, makeReply(scene.turn, pieces));
}

/** Null when there is no pace to speak of: the limit is broken, or a day's. */
export function paceLine(
    state: LimitState,
    scene: Scene,
): { readonly text: string; readonly breaks: boolean } | null {
    const { format, today } = scene;
    const pace = paceOf(state, today);
    if (!pace) return null;
    const values = {
        name: limitName(state.limit, format),
        limit: format.minor(allowance(state)),
        spent: format.minor(state.spent),
        perDay: format.minor(pace.perDay),
        when: limitTime({ per: state.limit.per, period: state.period }, scene),
    };
    if (pace.breaksOn === null) {
        const total = format.minor(pace.total);
        return { text: format.words('pace.lasts', { ...values, total }), breaks: false };
    }
    const day = format.day(pace.breaksOn);
    return { text: format.words('pace.breaks', { ...values, day }), breaks: true };
}

/** Without a limit: where the month ends up. */
async function wholePace(scene: Scene): Promise<Answered> {
    const { book, format, today } = scene;
    const period = limitPeriod('month', today, book.wallet);
    const sums = await book.sums('expense', period);
    const spent = sums.reduce((sum, { total }) => sum + total, 0n);
    const elapsed = BigInt(daysBetween(period.start, today) + 1);
    const length = BigInt(daysBetween(period.start, period.end));
    const text = format.words('pace.whole', {
        total: format.minor((spent * length) / elapsed),
        day: format.day(addDays(period.end, -1)),
        spent: format.minor(spent),
        perDay: format.minor(spent / elapsed),
    });
    return answered(scene, makeReply(scene.turn, [{ text, style: 'headline' }]));
}
