/** The order a message is, when it is one, and how sure that is. */
import { ofKind, overlaps, type Finding } from '../finding.ts';
import type { Evidence, Span } from '../understood.ts';
import type { OrderKey } from '../words/language.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';
import { has } from './facts.ts';
import { ORDER_MEANINGS, type OrderRead } from './order-meaning.ts';

/** A whole sentence of an order is nothing else. */
const CERTAIN = 0.9999;

type Heard = Extract<Finding, { kind: 'order' }>;

export interface OrderHeard extends OrderRead {
    readonly evidence: Evidence;
}

/** What is moved isn't spent, whether or not its wallet is known. */
const SHIFTED = 0.99;

/** Sentences that people also say about other things: what they name has to be known. */
const LOOSE: ReadonlySet<OrderKey> = new Set<OrderKey>([
    'use-wallet',
    'transfer',
    'transfer-to',
    'transfer-from',
]);

/** What names categories holds no amount. */
const OF_CATEGORIES: ReadonlySet<OrderKey> = new Set<OrderKey>([
    'new-category',
    'new-category-under',
    'rename-category',
    'merge-categories',
]);

/** Less sure, and asked back about by who answers: what is named may not be there. */
const NAMED: ReadonlySet<OrderKey> = new Set<OrderKey>([
    'stop-recurring',
    'pause-recurring',
    'resume-recurring',
    'skip-recurring',
    'restore-named',
    'forget',
]);

export function orderHeard(facts: Facts): OrderHeard | null {
    const [found] = ofKind(facts.findings, 'order');
    if (!found) return null;
    const own = (name: string): string | null => {
        const span = found.own[name];
        return span ? nameIn(span, facts, LOOSE.has(found.order)) : null;
    };
    const raw = (name: string): string | null => {
        const span = found.own[name];
        return span ? facts.utterance.text.slice(span.start, span.end) : null;
    };
    if (isAnother(found, facts)) return null;
    const read = ORDER_MEANINGS[found.order]({ slots: found.slots, own, raw, facts });
    if (!read) return null;
    const score = scoreOf(found, read, facts);
    return { ...read, evidence: { intent: read.intent, score, because: [`order ${found.order}`] } };
}

/** "my transaction history" asks for entries, and "why did you record 20" for more than a category. */
function isAnother({ order, own }: Heard, facts: Facts): boolean {
    if (order === 'history') return isAboutEntries(own['x'], facts);
    const { categories, unexplained, likeliest } = facts;
    // "put 33 under gifts" records.
    if (OF_CATEGORIES.has(order)) return likeliest.length > 0;
    const isNamed = own['x'] !== undefined && !isPronoun(own['x'], facts);
    return (
        order === 'explain' &&
        ((isNamed && categories.length === 0) || likeliest.length > 0 || unexplained.length > 2)
    );
}

function isPronoun({ start, end }: Span, { utterance }: Facts): boolean {
    const { plain, language } = utterance;
    return language.pronouns.includes(plain.slice(start, end));
}

/** "my transaction history", but not "history of the rent". */
function isAboutEntries(name: Span | undefined, { cues }: Facts): boolean {
    if (!name) return cues.has('about-entries');
    const about = [...(cues.get('about-entries') ?? []), ...(cues.get('entry') ?? [])];
    return about.some(({ span }) => overlaps(span, name));
}

/** Up to what was understood as something else: "Savings in EUR" is called Savings. */
function nameIn(
    { start, end }: Span,
    { utterance, findings }: Facts,
    isTimed: boolean,
): string | null {
    const { words, text, language } = utterance;
    const others = findings.filter(
        (found) =>
            found.kind === 'currency' ||
            found.kind === 'amount' ||
            // "moved 5 to savings yesterday"
            (isTimed && found.kind === 'day' && found.span.start > start) ||
            (found.kind === 'modifier' && (found.modifier === 'fee' || found.modifier === 'rate')),
    );
    const cut = Math.min(end, ...others.map((each) => each.span.start).filter((at) => at >= start));
    const { fillers } = lexiconOf(language);
    const whole = words.filter((word) => word.start >= start && word.end <= cut);
    const first = whole.findIndex((word) => !fillers.has(word.text));
    const inside = first < 0 ? whole : whole.slice(first);
    const last = cut < end ? inside.findLast((word) => !fillers.has(word.text)) : inside.at(-1);
    return last ? text.slice(inside[0]?.start ?? start, last.end) : null;
}

function scoreOf(found: Heard, read: OrderRead, facts: Facts): number {
    const { order } = found;
    if (LOOSE.has(order)) {
        if (isKnownWallet(read, facts)) return CERTAIN;
        if (has(facts, 'shifted') && isAmountFirst(found, facts)) return SHIFTED;
        return facts.cues.has('own-account') ? 0.97 : 0.4;
    }
    if (order === 'undo-part' && !read.part && !read.count)
        return has(facts, 'elsewhere') ? 0.4 : 0.7;
    if (NAMED.has(order)) return has(facts, 'elsewhere') ? 0.4 : 0.8;
    // "the lunch was 20" is weighed like every other record.
    if (order === 'correct-part' && !read.part) return 0.4;
    // "bring it back" after an undo is a redo.
    if (order === 'restore' && has(facts, 'redo')) return 0.6;
    return order === 'explain' ? 0.8 : CERTAIN;
}

/** "moved 5 to the jar", and not "moved to the coast, 500". */
function isAmountFirst({ own }: Heard, { amounts }: Facts): boolean {
    const names = Object.values(own);
    return amounts.every(({ span }) => names.every(({ start }) => span.start < start));
}

function isKnownWallet({ from, to }: OrderRead, { utterance }: Facts): boolean {
    const known = utterance.context.wallets;
    return [from, to].some((name) => name && known?.has(name.toLowerCase()));
}
