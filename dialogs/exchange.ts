/** Amounts in another currency than the wallet's: what they count as, and how that is said. */
import { countedOf, type EntryDraft, type Exchange } from '../ledger/entry.ts';
import { exponentOf, money, type Money } from '../ledger/money.ts';
import { converted, parseRate, type Rate } from '../ledger/rate.ts';
import type { EntryReading } from '../understanding/understood.ts';
import type { Format } from './format.ts';
import type { Scene } from './scene.ts';

/** The person's own rate and their card's fee; null: the day's rate, without a fee. */
export type Terms = EntryReading['exchange'];

/** What somebody wants to record, before it is known what it counts as. */
export type Draft = EntryDraft & { readonly terms?: Terms };

/** The draft with what it counts as; null when there is no rate for it. */
export async function counted(draft: Draft, scene: Scene): Promise<EntryDraft | null> {
    const { terms = null, ...plain } = draft;
    if (countedOf(plain).currency === scene.book.wallet.currency) return plain;
    const rate = await rateFor(plain, terms, scene);
    return rate && { ...plain, exchange: at(rate, plain.amount, scene) };
}

/** No rate is known for what is to be entered by itself: it waits for one. */
class NoRate extends Error {
    override readonly name = 'NoRate';
}

/** What a recurring entry's day counts as, at its rate and in the category it would have today. */
export function countIn(scene: Scene): (draft: EntryDraft) => Promise<EntryDraft> {
    const { categories } = scene.vocabulary;
    return async (draft) => {
        const known = await counted(draft, scene);
        if (!known) throw new NoRate(`no rate for ${draft.amount.currency}`);
        return { ...known, category: categories.resolve(known.category) };
    };
}

/** What the amount counts as at that rate. */
export function at(rate: Rate, amount: Money, scene: Scene): Exchange {
    return { counted: converted(amount, rate, scene.book.wallet.currency), rate };
}

/** The rate a day's amount is to be converted at; null when none is known. */
export async function rateFor(
    { amount, day }: Pick<EntryDraft, 'amount' | 'day'>,
    terms: Terms,
    scene: Scene,
): Promise<Rate | null> {
    const fee = feeOf(terms?.fee ?? null);
    const said = parseRate(terms?.rate ?? '');
    if (said !== null) return { value: said, source: 'said', day, fee };
    const found = await scene.rate(amount.currency, scene.book.wallet.currency, day);
    return found && { ...found, source: 'ecb', fee };
}

/** Hundredths of a percent; a fee that nobody takes counts as none. */
function feeOf(percent: string | null): number {
    const match = /^(\d{1,2})(?:\.(\d{1,2})0*)?$/.exec(percent ?? '');
    return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : 0;
}

/** The same digits in another currency, as somebody means who leaves the currency out; null when it has no such digits. */
export function inCurrency(amount: Money, currency: string): Money | null {
    const digits = exponentOf(currency) - exponentOf(amount.currency);
    if (digits >= 0) return money(amount.minor * 10n ** BigInt(digits), currency);
    const unit = 10n ** BigInt(-digits);
    return amount.minor % unit === 0n ? money(amount.minor / unit, currency) : null;
}

/** "= $32.41 at 1.0804 (ECB, 17 Nov)" after `row`; without how it came about where that was said before. */
export function withCounted(
    row: string,
    { exchange }: Pick<EntryDraft, 'exchange'>,
    format: Format,
    isBrief: boolean,
): string {
    if (!exchange) return row;
    const { rate } = exchange;
    const values = { row, counted: format.money(exchange.counted) };
    if (!rate || isBrief) return format.words('exchange.counted', values);
    const price = format.rate(rate.value);
    const terms = rate.fee === 0 ? price : withFee(price, rate, format);
    if (rate.source === 'said') return format.words('exchange.said', { ...values, rate: terms });
    const day = format.date(rate.day);
    return format.words('exchange.published', { ...values, rate: terms, day });
}

function withFee(rate: string, { fee }: Rate, format: Format): string {
    return format.words('exchange.fee', { rate, fee: format.percent(fee / 100) });
}
