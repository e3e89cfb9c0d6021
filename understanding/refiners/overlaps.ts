/** Where two readings take the same text, the longer one stands; names and addresses hide what is in them. */
import { overlaps, type CategoryFound, type Finding } from '../finding.ts';
import type { Refiner } from '../parser.ts';

/** Kinds of one group compete for the same text; kinds of different groups may share it. */
const GROUPS: Readonly<Partial<Record<Finding['kind'], string>>> = {
    number: 'number',
    multiplier: 'number',
    day: 'time',
    period: 'time',
    currency: 'currency',
    category: 'category',
};

const MONEY_VERBS = new Set(['spent', 'cost', 'gave', 'earned', 'refunded', 'moved']);

export const overlapsRefiner: Refiner = {
    name: 'overlaps',
    refine(findings) {
        const hiding = findings.filter(hides);
        const taken = new Map<string, Finding[]>();
        const kept = [...findings]
            .sort(
                (a, b) => rank(b) - rank(a) || length(b) - length(a) || a.span.start - b.span.start,
            )
            .filter((found) => {
                if (!hides(found) && hiding.some((each) => isHidden(found, each))) return false;
                const group = groupOf(found);
                if (group === null) return true;
                // Sorted by length, neighbours in a group are few: only those that overlap matter.
                const list = taken.get(group) ?? [];
                if (list.some((each) => overlaps(each.span, found.span))) return false;
                taken.set(group, [...list, found]);
                return true;
            });
        return kept.sort((a, b) => a.span.start - b.span.start);
    },
};

function hides(found: Finding): boolean {
    return ['address', 'tag', 'slash', 'fixed-name'].includes(found.kind) || isBracket(found);
}

function isHidden(found: Finding, by: Finding): boolean {
    // A merchant's name holds no number, but it is a category's word all the same.
    if (by.kind === 'fixed-name' && found.kind !== 'number') return false;
    return overlaps(found.span, by.span);
}

function groupOf(found: Finding): string | null {
    if (found.kind === 'cue') return MONEY_VERBS.has(found.cue) ? 'verb' : null;
    return GROUPS[found.kind] ?? null;
}

/** A category the person named stands before one that a word suggests. */
function rank(found: Finding): number {
    if (found.kind !== 'category') return 0;
    return { bracket: 3, own: 2, learned: 2, name: 0, word: 0 }[found.source];
}

function isBracket(found: Finding): found is CategoryFound {
    return found.kind === 'category' && found.source === 'bracket';
}

function length({ span }: Finding): number {
    return span.end - span.start;
}
