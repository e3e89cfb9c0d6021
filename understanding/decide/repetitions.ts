/** Where a message says that it happens again and again: "every month", "… 40 weekly". */
import { ofKind, type Finding } from '../finding.ts';
import type { Span } from '../understood.ts';
import type { Utterance } from '../utterance.ts';

/** A single word before the amount is what it is called: "weekly groceries 83". */
export function repetitionsIn({ plain }: Utterance, findings: readonly Finding[]): readonly Span[] {
    const paid = ofKind(findings, 'amount')[0]?.span.end ?? plain.length;
    return ofKind(findings, 'cue')
        .filter(({ cue }) => cue === 'repeats')
        .map(({ span }) => span)
        .filter(({ start, end }) => start >= paid || plain.slice(start, end).includes(' '));
}
