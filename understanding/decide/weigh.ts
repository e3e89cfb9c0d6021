/** Weighs the evidence for every intent, best first. */
import { sorted } from '../finding.ts';
import type { Evidence } from '../understood.ts';
import type { Facts } from './facts.ts';
import { meet } from './cue-set.ts';
import { COMMAND_CANDIDATES } from './command-rules.ts';
import { QUESTION_CANDIDATES } from './question-rules.ts';
import { RECORD_CANDIDATES } from './record-rules.ts';
import type { Candidate, Rule } from './rule.ts';

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
    const shared = new Map<readonly Rule[], Weighed>();
    const weighed: Evidence[] = order ? [NOTHING, order] : [NOTHING];
    for (const candidate of CANDIDATES) {
        if (isPossible(candidate, facts)) weighed.push(evidenceFor(candidate, facts, shared));
    }
    return sorted(weighed, (a, b) => b.score - a.score);
}

function isPossible(candidate: Candidate, facts: Facts): boolean {
    if (candidate.cues !== undefined && meet(candidate.cues, facts.heard)) return true;
    return candidate.isPossible?.(facts) ?? candidate.cues === undefined;
}

interface Weighed {
    readonly odds: number;
    readonly because: readonly string[];
}

const NONE: Weighed = { odds: 0, because: [] };

function evidenceFor(
    { intent, bias, shared = [], rules }: Candidate,
    facts: Facts,
    known: Map<readonly Rule[], Weighed>,
): Evidence {
    let common = known.get(shared);
    if (!common) {
        common = weighRules(shared, facts);
        known.set(shared, common);
    }
    const own = weighRules(rules, facts);
    const score = 1 / (1 + Math.exp(-(bias + common.odds + own.odds)));
    return { intent, score, because: [...common.because, ...own.because] };
}

function weighRules(rules: readonly Rule[], facts: Facts): Weighed {
    let odds = 0;
    let because: string[] | null = null;
    for (const rule of rules) {
        if (rule.cues !== null && !meet(rule.cues, facts.heard)) continue;
        const weight = rule.weigh(facts);
        if (weight === 0) continue;
        odds += weight;
        (because ??= []).push(rule.because);
    }
    return because ? { odds, because } : NONE;
}
