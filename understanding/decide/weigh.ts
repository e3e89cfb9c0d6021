/** Weighs the evidence for every intent, best first. */
import type { Evidence } from '../understood.ts';
import type { Facts } from './facts.ts';
import { COMMAND_CANDIDATES } from './command-rules.ts';
import { QUESTION_CANDIDATES } from './question-rules.ts';
import { RECORD_CANDIDATES } from './record-rules.ts';
import type { Candidate } from './rule.ts';

/** Weighed beside each other: none is asked before another, so their order means nothing. */
const CANDIDATES: readonly Candidate[] = [
    ...RECORD_CANDIDATES,
    ...QUESTION_CANDIDATES,
    ...COMMAND_CANDIDATES,
];

/** What a message scores that nothing speaks for: any reading must be better than this. */
const NOTHING: Evidence = { intent: 'none', score: 0.4505, because: ['nothing else fits better'] };

/** `order`: the message read as one whole order, which competes with the rest. */
export function weigh(facts: Facts, order: Evidence | null): readonly Evidence[] {
    const weighed = CANDIDATES.map((candidate) => evidenceFor(candidate, facts));
    return [...weighed, ...(order ? [order] : []), NOTHING].sort((a, b) => b.score - a.score);
}

function evidenceFor({ intent, bias, rules }: Candidate, facts: Facts): Evidence {
    let odds = bias;
    const because: string[] = [];
    for (const rule of rules) {
        const weight = rule.weigh(facts);
        if (weight === 0) continue;
        odds += weight;
        because.push(rule.because);
    }
    return { intent, score: 1 / (1 + Math.exp(-odds)), because };
}
