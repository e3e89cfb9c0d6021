/** From all that was found to what is meant. */
import type { EntryKind } from '../../ledger/entry.ts';
import { toMoney } from '../decimal.ts';
import { overlaps, type AmountFound, type Finding } from '../finding.ts';
import { ASK_BELOW, type EntryReading, type Intent, type Understood } from '../understood.ts';
import type { Utterance } from '../utterance.ts';
import { amountReading } from './amount-reading.ts';
import { describe } from './describe.ts';
import { entriesOf } from './entries.ts';
import { begins, factsOf, has, type Facts } from './facts.ts';
import { categoryOf, periodReading, questionOf } from './question.ts';
import { isDoubted } from './doubts.ts';
import { exchangeIn, rateIn } from './modifiers.ts';
import { orderHeard, type OrderHeard } from './order.ts';
import { recurrenceIn } from './recurrence.ts';
import { renamingOf } from './renaming.ts';
import { weigh } from './weigh.ts';

const KINDS: Readonly<Partial<Record<Intent, EntryKind>>> = {
    log_expense: 'expense',
    log_income: 'income',
    log_refund: 'refund',
};

const RECORDS: Readonly<Partial<Record<EntryKind, Intent>>> = {
    expense: 'log_expense',
    income: 'log_income',
    refund: 'log_refund',
};

/** Just below what is recorded without asking. */
const DOUBTED = ASK_BELOW - 0.05;

export function decide(utterance: Utterance, findings: readonly Finding[]): Understood {
    const facts = factsOf(utterance, findings);
    const order = orderHeard(facts);
    const evidence = weigh(facts, order?.evidence ?? null);
    const [best] = evidence;
    const given = order && best?.intent === order.intent ? order : null;
    const recurrence = recurrenceIn(facts);
    const chosen = best?.intent ?? 'none';
    const kind = KINDS[chosen];
    const isRecurring = kind !== undefined && recurrence !== null;
    // What somebody paid back is a refund where they owed nothing.
    const recorded = chosen === 'settle' ? 'refund' : kind;
    const { entries, statedTotal } = recorded
        ? entriesOf(facts, recorded)
        : { entries: [], statedTotal: null };
    const intent = isRecurring ? 'add_recurring' : asEntered(chosen, entries);
    const question = questionOf(facts, intent);
    const likeliest = intended(facts, intent);
    const [day] = facts.days;
    const { currency } = utterance.context;
    const isRenaming = intent === 'edit_entry' && has(facts, 'renames');
    const renamed = isRenaming ? renamingOf(utterance).to : null;
    return {
        intent,
        confidence: confidenceOf(
            facts,
            evidence[0]?.score ?? 0,
            entries,
            isMaybeMoved(order, chosen, facts),
        ),
        entries,
        statedTotal,
        question,
        amount:
            entries[0]?.amount ??
            (likeliest && !isRenaming && isMeant(likeliest, intent, given)
                ? amountReading(likeliest, currency)
                : null),
        day: day ? { value: day.day, said: true, span: day.span } : null,
        // "more than last month?" asks about now, and compares it with the month.
        period: question?.comparedWith ? question.period : periodReading(facts),
        category: categoryOf(facts, 'expense') ?? categoryOf(facts, 'income'),
        description: given?.about ?? entries[0]?.description ?? subject(facts, intent),
        renamed,
        shift: given?.shift ?? null,
        limitPer: limitPer(facts),
        removes: intent === 'set_limit' && facts.amounts.length === 0,
        all: intent === 'delete_entry' && saysAll(facts),
        count: given?.count ?? null,
        from: given?.from ?? namedToChange(facts, intent),
        to: given?.to ?? null,
        part: given?.part ?? null,
        exchange:
            intent === 'transfer' ? exchangeIn(facts, rateIn(facts, facts.amounts, true)) : null,
        recurrence,
        setting: given?.setting ?? null,
        alerts: given?.alerts ?? null,
        tags: facts.tags.map(({ text }) => text),
        amountFault: amountFault(facts, intent),
        address: facts.address,
        result: intent === 'calculate' && likeliest ? toMoney(likeliest.value, currency) : null,
        evidence,
    };
}

/** "it was actually 2 people" corrects no amount; "3 more" does. */
function isMeant({ doubt }: AmountFound, intent: Intent, given: OrderHeard | null): boolean {
    return intent !== 'edit_entry' || doubt !== 'quantity' || given?.shift !== undefined;
}

/** Of a single entry its own clause says what it is: "received a parcel, paid 12 customs". */
function asEntered(chosen: Intent, entries: readonly EntryReading[]): Intent {
    const [only] = entries;
    if (!(chosen in KINDS) || !only || entries.length > 1) return chosen;
    return RECORDS[only.kind] ?? chosen;
}

/** "not 20 but 25": the one that is put right is not meant. */
function intended({ likeliest, cues }: Facts, intent: Intent): AmountFound | undefined {
    const wrong = cues.get('instead');
    const [first] = likeliest;
    if (intent !== 'edit_entry' || !wrong) return first;
    return likeliest.find(({ span }) => !wrong.some((each) => overlaps(each.span, span))) ?? first;
}

/** What an order or a question is about, in the person's words; a correction to a category has none. */
function subject(facts: Facts, intent: Intent): string {
    const { utterance, findings, unexplained } = facts;
    if (intent === 'edit_entry' && has(facts, 'renames')) return renamingOf(utterance).which;
    if (intent === 'edit_entry' && unexplained.length === 0 && !begins(facts, 'changes-to'))
        return '';
    const { questionWords } = utterance.language;
    // "warn me when I spend more than 250"
    if (intent === 'set_limit' && unexplained.every(({ text }) => questionWords.includes(text)))
        return '';
    const told = intent === 'none' ? 'record' : 'order';
    const start = told === 'order' ? orderEnd(facts) : 0;
    return describe(utterance, findings, { start, end: utterance.text.length }, told);
}

/** "change the rent to 1000": which entry. */
function namedToChange(facts: Facts, intent: Intent): string | null {
    const isNamed =
        intent === 'edit_entry' && begins(facts, 'changes-to') && !has(facts, 'renames');
    return isNamed ? subject(facts, intent) || null : null;
}

/** The verb of "update lunch to 14" is no part of what it is about, nor is all of "change the price to". */
function orderEnd(facts: Facts): number {
    if (!begins(facts, 'changes-to', 'sets-to')) return 0;
    const [first] = facts.utterance.words;
    const edits = (facts.cues.get('edit') ?? []).filter(({ span }) => span.start === first?.start);
    return Math.max(first?.end ?? 0, ...edits.map(({ span }) => span.end));
}

/** "my data", but not the "data plan" that was bought. */
function saysAll({ cues, categories }: Facts): boolean {
    const said = cues.get('everything') ?? [];
    return said.some(({ span }) => !categories.some((found) => overlaps(found.span, span)));
}

/** How often a limit holds; null when it wasn't said. */
function limitPer(facts: Facts): Understood['limitPer'] {
    const units = ['day', 'week', 'month', 'year'] as const;
    const said = units.find((unit) => has(facts, `per-${unit}`));
    if (said || !has(facts, 'limit')) return said ?? null;
    // "limit 100 this week"
    const { today } = facts.utterance;
    const now = facts.periods.find(({ period }) => period.start <= today && today < period.end);
    return units.find((unit) => unit === now?.unit) ?? null;
}

/** Said only where nothing else was understood: a question may ask about less than nothing. */
function amountFault(
    { likeliest, amounts, utterance }: Facts,
    intent: Intent,
): Understood['amountFault'] {
    const [first] = likeliest;
    if (intent !== 'none' || !first || first.doubt !== null || amounts.includes(first)) return null;
    const { minor } = toMoney(first.value, first.currency ?? utterance.context.currency);
    if (minor === 0n) return 'zero';
    return minor < 0n ? 'negative' : 'too_large';
}

/** A number that probably isn't the amount is never recorded without asking, nor are several of which one is without a word. */
function confidenceOf(
    facts: Facts,
    score: number,
    entries: readonly EntryReading[],
    isMaybe: boolean,
): number {
    const doubt = facts.likeliest[0]?.doubt ?? null;
    const isDoubtful = (doubt !== null && doubt !== 'words') || isDoubted(facts) || isMaybe;
    const isBare = entries.length > 1 && entries.some(isNameless);
    return entries.length > 0 && (isDoubtful || isBare) ? Math.min(score, DOUBTED) : score;
}

/** "transferred 5 to nowhere" may mean a wallet, of somebody who has several. */
function isMaybeMoved(order: OrderHeard | null, chosen: Intent, facts: Facts): boolean {
    if (chosen !== 'log_expense') return false;
    const isOrder = order?.intent === 'transfer' && facts.utterance.context.wallets !== undefined;
    return isOrder || begins(facts, 'shifted');
}

function isNameless({ description, category, amount }: EntryReading): boolean {
    return description === '' && !category.said && !amount.currencySaid;
}
