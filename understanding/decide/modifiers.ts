/** What was said about how an entry is to be recorded: shared, spread, at what rate, into which wallet. */
import { within, type AmountFound, type ModifierFound } from '../finding.ts';
import type { ExchangeReading, Span, SplitReading, SpreadReading } from '../understood.ts';
import { UNITS } from '../calendar.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';

/** More people than this share nothing. */
const MOST_PEOPLE = 50;
const MOST_MONTHS = 60;

function modifiersIn({ modifiers }: Facts, span: Span): readonly ModifierFound[] {
    return modifiers.filter((found) => within(found.span, span));
}

export function splitIn(facts: Facts, span: Span): SplitReading | null {
    const found = modifiersIn(facts, span).find(({ modifier }) => modifier.startsWith('split'));
    if (!found) return null;
    if (found.modifier === 'split-half') return { people: [], parts: 2 };
    const people = found.people ? namesIn(facts, found.people) : [];
    const parts = found.slots['n'] ?? people.length + 1;
    return parts >= 2 && parts <= MOST_PEOPLE ? { people, parts } : null;
}

/** "Ann, Bob and my brother" */
function namesIn({ utterance }: Facts, { start, end }: Span): string[] {
    const { words, text, plain, language } = utterance;
    const { separators, fillers } = lexiconOf(language);
    const names: { from: number; to: number }[] = [];
    let last = -1;
    for (const [at, word] of words.entries()) {
        if (word.start < start || word.end > end) continue;
        const isJoint = separators.has(word.text) || fillers.has(word.text);
        const isNext = at - 1 === last && /^ $/.test(plain.slice(words[last]?.end, word.start));
        if (isJoint) continue;
        const current = names.at(-1);
        if (current && isNext) current.to = word.end;
        else names.push({ from: word.start, to: word.end });
        last = at;
    }
    return names.map(({ from, to }) => text.slice(from, to));
}

export function spreadIn(facts: Facts, span: Span): SpreadReading | null {
    const found = modifiersIn(facts, span).find(({ modifier }) => modifier.startsWith('spread'));
    const unit = found && UNITS[found.slots['unit'] ?? -1];
    if (!found || !unit) return null;
    const perUnit = { day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, year: 12 }[unit];
    const months = perUnit * (found.slots['n'] ?? 1);
    return months >= 2 && months <= MOST_MONTHS ? { months } : null;
}

/**
 * The number that a rate is, which is no amount: "30 EUR at 1.08". What is moved to a wallet of another
 * currency needs none of its own to have one: "moved 30 to travel at 0.92".
 */
export function rateIn(
    facts: Facts,
    amounts: readonly AmountFound[],
    isMoved = false,
): AmountFound | null {
    const rates = facts.modifiers.filter(({ modifier }) => modifier === 'rate');
    const foreign =
        amounts.find(({ currency }) => currency !== null) ?? (isMoved ? amounts[0] : undefined);
    if (!foreign || rates.length === 0) return null;
    return (
        amounts.find(
            (amount) =>
                !amount.marked &&
                amount.form === 'digits' &&
                amount.span.start > foreign.span.end &&
                rates.some(({ span }) => isBefore(span, amount.span, facts)),
        ) ?? null
    );
}

function isBefore(word: Span, number: Span, { utterance }: Facts): boolean {
    return /^ ?$/.test(utterance.plain.slice(word.end, number.start));
}

export function exchangeIn(facts: Facts, rate: AmountFound | null): ExchangeReading | null {
    const { text } = facts.utterance;
    const said = rate && text.slice(rate.span.start, rate.span.end).replace(',', '.');
    const fee = feeIn(facts);
    const isRate = said !== null && /^\d{1,7}(?:\.\d{1,8})?$/.test(said);
    return isRate || fee !== null ? { rate: isRate ? said : null, fee } : null;
}

/** "card fee 2 %", "2% fee" */
function feeIn({ modifiers, utterance }: Facts): string | null {
    for (const { modifier, span } of modifiers) {
        if (modifier !== 'fee') continue;
        const said = utterance.plain.slice(span.start, span.end);
        const percent = /(\d{1,2}(?:[.,]\d{1,3})?) ?%/.exec(said)?.[1];
        if (percent !== undefined) return percent.replace(',', '.');
    }
    return null;
}

/** As it was written; null: the one in use. */
export function walletIn({ wallets }: Facts, span: Span): string | null {
    const found = wallets.find((each) => within(each.span, span));
    return (found ?? wallets.at(0))?.name ?? null;
}
