/** Two amounts of which one is meant are one amount with two readings: "20 or 25 on lunch". */
import type { AmountFound } from '../finding.ts';
import type { Utterance } from '../utterance.ts';

export function joinEither(
    amounts: readonly AmountFound[],
    { plain, language }: Utterance,
): AmountFound[] {
    const joined: AmountFound[] = [];
    for (const amount of amounts) {
        const last = joined.at(-1);
        const between = last ? plain.slice(last.span.end, amount.span.start).trim() : '';
        if (!last || last.either !== null || !language.or.includes(between)) {
            joined.push(amount);
            continue;
        }
        // "20 or 25 euros": what one of them is in, both are.
        joined[joined.length - 1] = {
            ...last,
            either: amount.value,
            currency: last.currency ?? amount.currency,
            marked: last.marked || amount.marked,
            span: { start: last.span.start, end: amount.span.end },
        };
    }
    return joined;
}
