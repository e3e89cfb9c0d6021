/** The two contracts of the pipeline. */
import type { Finding } from './finding.ts';
import type { Trait } from './traits.ts';
import type { Utterance } from './utterance.ts';

type WithoutBy<T> = T extends Finding ? Omit<T, 'by'> : never;

/** A finding whose parser the pipeline adds. */
export type Draft = WithoutBy<Finding>;

/** One phrasing. Finds nothing where it doesn't apply; never throws. */
export interface Parser {
    readonly name: string;
    /** What a message must have for the parser to find anything in it. */
    readonly needs: readonly Trait[];
    parse(utterance: Utterance): readonly Draft[];
}

/** Turns what was found into what is meant: merges, drops, adds. */
export interface Refiner {
    readonly name: string;
    refine(findings: readonly Finding[], utterance: Utterance): readonly Finding[];
}
