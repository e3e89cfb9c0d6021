/** A sum beside the same time before it. */
import { addDays, addMonths, daysBetween, type Period } from '../ledger/day.ts';
import type { Answer } from '../ledger/question.ts';
import type { Scene } from './scene.ts';

/** Before a whole month comes the month before it; before any other period, one as long. */
export function periodBefore(period: Period): Period {
    const isMonths = period.start.slice(8) === period.end.slice(8);
    if (isMonths) {
        const months =
            (Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4))) * 12 +
            Number(period.end.slice(5, 7)) -
            Number(period.start.slice(5, 7));
        return { start: addMonths(period.start, -months), end: period.start };
    }
    return {
        start: addDays(period.start, -daysBetween(period.start, period.end)),
        end: period.start,
    };
}

/** "12 % less than Mon 3 – Sun 9 Nov" */
export function comparison(total: bigint, before: Answer, scene: Scene): string {
    const { format } = scene;
    const label = format.period(before.question.period);
    const percent = Number(((total - before.total) * 1000n) / before.total) / 10;
    const rounded = Math.round(Math.abs(percent));
    if (rounded === 0) return format.words('answer.compareSame', { before: label });
    return format.words('answer.compare', {
        percent: format.percent(rounded),
        direction: percent > 0 ? 'more' : 'less',
        before: label,
    });
}
