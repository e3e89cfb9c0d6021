/** Where two readings take the same text, the longer one stands; names and addresses hide what is in them. */
import { inOrder, sorted } from '../finding.ts';
import { Cover } from '../cover.ts';
import type { Finding } from '../finding.ts';
import type { Refiner } from '../parser.ts';
import type { Span } from '../understood.ts';

/** Kinds of one group compete for the same text; kinds of different groups may share it. */
const GROUPS: Readonly<Partial<Record<Finding['kind'], string>>> = {
    number: 'number',
    multiplier: 'number',
    day: 'time',
    period: 'time',
    currency: 'currency',
    category: 'category',
};

const CATEGORY_RANKS = { bracket: 3, own: 2, learned: 2, name: 0, word: 0 } as const;

const MONEY_VERBS = new Set(['spent', 'cost', 'gave', 'earned', 'refunded', 'moved']);

export const overlapsRefiner: Refiner = {
    name: 'overlaps',
    refine(findings, { text }) {
        if (findings.length < 2) return findings;
        const hiding = new Cover(text.length, spansOf(findings.filter(hides)));
        // A merchant's name holds no number, but it is a category's word all the same.
        const names = new Cover(
            text.length,
            spansOf(findings.filter(({ kind }) => kind === 'fixed-name')),
        );
        const taken = new Map<string, Cover>();
        const kept = sorted(findings, byWeight).filter((found) => {
            if (found.kind === 'number' && names.touches(found.span)) return false;
            if (!hides(found) && !isAround(found) && hiding.touches(found.span)) return false;
            const group = groupOf(found);
            if (group === null) return true;
            const cover = taken.get(group) ?? new Cover(text.length);
            if (cover.touches(found.span)) return false;
            cover.take(found.span);
            taken.set(group, cover);
            return true;
        });
        return inOrder(kept);
    },
};

function byWeight(a: Finding, b: Finding): number {
    return rank(b) - rank(a) || length(b) - length(a) || a.span.start - b.span.start;
}

/** An order that an address is a part of. */
function isAround(found: Finding): boolean {
    return found.kind === 'order' && found.order === 'share-wallet';
}

function hides(found: Finding): boolean {
    const isMark = found.kind === 'address' || found.kind === 'tag' || found.kind === 'slash';
    return isMark || (found.kind === 'category' && found.source === 'bracket');
}

function groupOf(found: Finding): string | null {
    if (found.kind === 'cue') return MONEY_VERBS.has(found.cue) ? 'verb' : null;
    return GROUPS[found.kind] ?? null;
}

/** A category the person named stands before one that a word suggests; "back" says more than "got". */
function rank(found: Finding): number {
    if (found.kind === 'cue') return found.cue === 'refunded' ? 1 : 0;
    if (found.kind !== 'category') return 0;
    return CATEGORY_RANKS[found.source];
}

function length({ span }: Finding): number {
    return span.end - span.start;
}

function spansOf(list: readonly Finding[]): readonly Span[] {
    return list.map(({ span }) => span);
}
