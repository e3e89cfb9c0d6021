/** The entries a message records: one for each amount, with what they share. */
import { FALLBACK_CATEGORY } from '../../ledger/category.ts';
import type { CategoryId } from '../../ledger/category.ts';
import type { Day } from '../../ledger/day.ts';
import type { EntryKind } from '../../ledger/entry.ts';
import {
    within,
    type AmountFound,
    type CategoryFound,
    type CueFound,
    type DayFound,
} from '../finding.ts';
import type { AmountReading, EntryReading, Reading } from '../understood.ts';
import { amountReading } from './amount-reading.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { describe } from './describe.ts';
import type { Facts } from './facts.ts';
import { merchantIn } from './merchant.ts';
import { exchangeIn, rateIn, splitIn, spreadIn, walletIn } from './modifiers.ts';

export interface EntriesRead {
    readonly entries: readonly EntryReading[];
    readonly statedTotal: AmountReading | null;
}

export function entriesOf(facts: Facts, kind: EntryKind): EntriesRead {
    const total = statedTotal(facts);
    const rate = rateIn(facts, facts.amounts);
    const paid = paidAmounts(facts).filter((amount) => amount !== total && amount !== rate);
    const own = sharedCurrency(facts);
    const clauses = clausesOf(facts, paid, headingEnd(total, paid));
    const days = daysOf(clauses, facts);
    const entries = clauses.map((clause, at) =>
        entryOf(clause, days[at] ?? null, { facts, kind, own, rate }),
    );
    return { entries, statedTotal: total ? amountReading(total, own) : null };
}

/** "shopping 120: shirt 40": the shirt is no shopping. */
function headingEnd(total: AmountFound | null, [first]: readonly AmountFound[]): number {
    return total && first && total.span.end <= first.span.start ? total.span.end : 0;
}

/** With so many words that mean nothing here a message is prose, in which money has its currency. */
const PROSE = 6;

/** Doubtful numbers count only where there is no better one. */
function paidAmounts({ amounts, likeliest, unexplained }: Facts): readonly AmountFound[] {
    const sure = amounts.filter(
        ({ doubt, form, marked }) => doubt === null && (form !== 'words' || marked),
    );
    const isProse = unexplained.length > PROSE && sure.some(({ marked }) => marked);
    if (sure.length > 0) return isProse ? sure.filter(({ marked }) => marked) : sure;
    const worded = amounts.filter(({ doubt }) => doubt === 'words');
    return worded.length > 0 ? worded.slice(0, 1) : likeliest.slice(0, 1);
}

/** "food 20, taxi 15, total 36": the last amount, named as a sum of the others; "shopping 120: shirt 40, jeans 80". */
function statedTotal({ amounts, cues, utterance }: Facts): AmountFound | null {
    const sure = amounts.filter(({ doubt }) => doubt === null);
    const [first, last] = [sure[0], sure.at(-1)];
    if (sure.length < 3 || !first || !last) return null;
    const rest = sure.slice(1).reduce((sum, { value }) => sum + value, 0n);
    const isHeading = /^ ?[:=(]/.test(utterance.plain.slice(first.span.end));
    if (isHeading && rest === first.value) return first;
    const before = sure.at(-2);
    const named = cues.get('sum')?.some(({ span }) => span.start >= (before?.span.end ?? 0));
    return named ? last : null;
}

/** A currency said once holds for the bare amounts beside it. */
function sharedCurrency({ amounts, utterance }: Facts): string {
    const said = new Set(amounts.flatMap(({ currency }) => currency ?? []));
    const isOwn = amounts.some(({ marked, currency }) => marked && currency === null);
    const [only] = said;
    return said.size === 1 && only !== undefined && !isOwn ? only : utterance.context.currency;
}

/** One day said anywhere is everybody's, but for lines; of several, each holds until the next. */
function daysOf(clauses: readonly Clause[], { days, utterance }: Facts): (DayFound | null)[] {
    const own = clauses.map(({ span }) => days.find((day) => within(day.span, span)) ?? null);
    const isLines = utterance.plain.includes('\n');
    const [only] = days;
    if (days.length === 1 && only) {
        const at = own.indexOf(only);
        const isHeading =
            at <= 0 && utterance.plain.slice(only.span.end).trimStart().startsWith('\n');
        const isHead = /^\s*$/.test(utterance.plain.slice(0, only.span.start)) && isHeading;
        return isLines && !isHead ? own : own.map(() => only);
    }
    let last: DayFound | null = null;
    return own.map((day) => {
        if (day) last = day;
        return isLines ? day : last;
    });
}

interface Shared {
    readonly facts: Facts;
    readonly kind: EntryKind;
    readonly own: string;
    /** The number that is a rate of exchange. */
    readonly rate: AmountFound | null;
}

function entryOf(
    clause: Clause,
    day: DayFound | null,
    { facts, kind, own, rate }: Shared,
): EntryReading {
    const { utterance, categories, tags } = facts;
    const { start, end } = clause.span;
    // Each clause by itself, or a long list of them would be gone through for each.
    const findings = facts.findings.filter(({ span }) => span.end > start && span.start < end);
    const inside = categories.filter(({ span }) => within(span, clause.span));
    const clauseKind = kindOf(clause, facts, kind);
    return {
        kind: clauseKind,
        amount: amountReading(clause.amount, own),
        day: dayReading(day, utterance.today),
        category: categoryReading(inside, clauseKind),
        description: describe(utterance, findings, clause.span, 'record', clause.amount),
        merchant: merchantIn(facts, clause.span),
        tags: tags.filter(({ span }) => isFor(span, clause, facts)).map(({ text }) => text),
        wallet: walletIn(facts, clause.span),
        split: splitIn(facts, clause.span),
        spread: spreadIn(facts, clause.span),
        exchange: exchangeIn(facts, rate),
    };
}

/** A clause says itself what happened, by its verb or by what it names: "got paid 3000 and spent 20", "salary 2000, rent 800". */
function kindOf({ span }: Clause, { cues, categories }: Facts, whole: EntryKind): EntryKind {
    const inside = (cue: CueFound): boolean => within(cue.span, span);
    if (cues.get('refunded')?.some(inside)) return 'refund';
    const went = [...(cues.get('spent') ?? []), ...(cues.get('cost') ?? [])];
    const spent = went.toSorted((a, b) => a.span.start - b.span.start).findLast(inside);
    const earned = cues.get('earned')?.findLast(inside);
    if (earned && !(spent && spent.span.start > earned.span.start))
        return whole === 'refund' ? 'refund' : 'income';
    if (spent) return 'expense';
    const named = categories.filter((found) => within(found.span, span));
    const [first] = named;
    const isOneFlow = named.every(({ flow }) => flow === first?.flow);
    if (!first || !isOneFlow || whole === 'refund') return whole;
    if (first.flow === 'income') return 'income';
    return first.flow === 'expense' ? 'expense' : whole;
}

/** A tag at the end of the message is everybody's. */
function isFor(
    span: { readonly start: number; readonly end: number },
    clause: Clause,
    { utterance }: Facts,
): boolean {
    return within(span, clause.span) || /^[\s#\w-]*$/.test(utterance.plain.slice(span.start));
}

function dayReading(day: DayFound | null, today: Day): Reading<Day> {
    return day ? { value: day.day, said: true, span: day.span } : { value: today, said: false };
}

/** The person's own words first, then those that fit the way the money went, then the first named. */
function categoryReading(found: readonly CategoryFound[], kind: EntryKind): Reading<CategoryId> {
    const flow = kind === 'income' ? 'income' : 'expense';
    const order = { bracket: 0, own: 1, learned: 2, name: 3, word: 3 };
    const [best] = found
        .filter((each) => each.flow === flow || each.flow === 'either')
        .sort(
            (a, b) =>
                order[a.source] - order[b.source] ||
                Number(isVague(a)) - Number(isVague(b)) ||
                a.span.start - b.span.start,
        );
    if (!best) return { value: FALLBACK_CATEGORY[flow], said: false };
    return { value: best.category, said: true, span: best.span };
}

/** "my son's shoes" are shoes, and so are "shoes from amazon". */
function isVague({ category, source }: CategoryFound): boolean {
    return (category === 'family' || category === 'other') && source === 'word';
}
