/** How limits are said in one line. */
import { daysBetween, includes, type Period } from '../ledger/day.ts';
import { allowance, type LimitScope, type LimitState, type LimitUnit } from '../ledger/limit.ts';
import type { Format } from './format.ts';
import type { Scene } from './scene.ts';

/** "Food", "#work", "Everything together" */
export function limitName({ category, tag }: LimitScope, format: Format): string {
    if (tag !== null) return `#${tag}`;
    return category === null ? format.words('limit.everything') : format.category(category);
}

/** "November", "this week", "Mon 9 – Sun 15 Nov", "2025" */
export function limitTime(
    { per, period }: { readonly per: LimitUnit; readonly period: Period },
    scene: Scene,
): string {
    const { format, today } = scene;
    const isNow = includes(period, today);
    switch (per) {
        case 'day':
            return format.day(period.start);
        case 'week':
            return isNow ? format.words('limit.thisWeek') : format.period(period);
        case 'month':
            return format.month(period.start.slice(0, 7));
        case 'year':
            return isNow ? format.words('limit.thisYear') : period.start.slice(0, 4);
    }
}

/** Minor units that may be spent on each day left of the period, today included; null when none is left. */
function perDay({ limit, period, spent, carried }: LimitState, today: string): bigint | null {
    const left = allowance({ limit, carried }) - spent;
    if (left < 0n || limit.per === 'day' || !includes(period, today)) return null;
    return left / BigInt(daysBetween(today, period.end));
}

/** "$180.00 of $300.00 left, $16.36 a day"; null when the limit is broken and a warning says so. */
export function limitLeft(state: LimitState, scene: Scene): string | null {
    const { format, today } = scene;
    const most = allowance(state);
    const left = most - state.spent;
    if (left < 0n) return null;
    const values = { left: format.minor(left), limit: format.minor(most) };
    const text = isThisMonth(state, today)
        ? format.words('limit.left', values)
        : format.words(includes(state.period, today) ? 'limit.leftNow' : 'limit.leftThen', {
              ...values,
              when: limitTime({ ...state.limit, period: state.period }, scene),
          });
    const daily = perDay(state, today);
    if (daily === null) return text;
    return format.words('limit.leftPerDay', { left: text, perDay: format.minor(daily) });
}

/** "Food: $120.00 of $300.00 spent, $180.00 left, $16.36 a day" */
export function limitRow(state: LimitState, scene: Scene): string {
    const { format, today } = scene;
    const most = allowance(state);
    const left = most - state.spent;
    const name = limitName(state.limit, format);
    const values = {
        name: isThisMonth(state, today)
            ? name
            : format.words('limit.nameThen', {
                  name,
                  when: limitTime({ ...state.limit, period: state.period }, scene),
              }),
        spent: format.minor(state.spent),
        limit: format.minor(most),
    };
    if (left < 0n) {
        return format.words('limit.stateOver', { ...values, over: format.minor(-left) });
    }
    const daily = perDay(state, today);
    const text = format.words('limit.state', { ...values, left: format.minor(left) });
    if (daily === null) return text;
    return format.words('limit.leftPerDay', { left: text, perDay: format.minor(daily) });
}

/** Most limits are of the month that it is: that goes without saying. */
function isThisMonth({ limit, period }: LimitState, today: string): boolean {
    return limit.per === 'month' && includes(period, today);
}
