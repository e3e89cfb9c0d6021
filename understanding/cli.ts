/**
 * `npm run --silent understand`: one JSON object a line in, one a line out, in order.
 *
 *     in   {text, now: an instant, timeZone, locale}
 *     out  {intent, confidence, amount_minor?, currency?, date?, period_start?, period_end?, category?, …}
 *
 * Whatever was read is given, whatever the intent is. `period_end` is the last day inside. With
 * `--explain "text"` it prints what was seen in one text, and the readings that competed.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { addDays } from '../ledger/day.ts';
import { explain } from './explain.ts';
import { understand } from './understand.ts';
import type { Context, Intent, Understood } from './understood.ts';

const lineSchema = z.object({
    text: z.string(),
    now: z.coerce.date(),
    timeZone: z.string().default('UTC'),
    locale: z.string().default('en'),
    currency: z.string().length(3).default('USD'),
});

/** Intents that have a name of their own in the cases; the others ask for nothing about what was spent. */
const NAMED: ReadonlySet<Intent> = new Set<Intent>([
    'log_expense',
    'log_income',
    'log_refund',
    'transfer',
    'query_spending',
    'query_transactions',
    'query_balance',
    'query_income',
    'query_limit',
    'set_limit',
    'undo',
    'delete_entry',
    'edit_entry',
    'help',
    'greeting',
]);

/** What comes again is recorded each time, and what was paid back is a refund. */
function nameOf({ intent, entries }: Understood): string {
    const [entry] = entries;
    if (intent === 'add_recurring' || intent === 'settle') return `log_${entry?.kind ?? 'expense'}`;
    return NAMED.has(intent) ? intent : 'none';
}

function contextFor(line: Omit<z.infer<typeof lineSchema>, 'text'>): Context {
    return { ...line, monthStart: 1, categories: new Map(), learned: new Map() };
}

function summary(understood: Understood): object {
    const { confidence, amount, day, period, category, entries, description } = understood;
    const [entry] = entries;
    const isPeriod = period !== null && !(day !== null && period.value.start === day.value);
    return {
        intent: nameOf(understood),
        confidence: Number(confidence.toFixed(3)),
        ...(amount && { amount_minor: Number(amount.value.minor) }),
        ...(amount?.currencySaid && { currency: amount.value.currency }),
        ...(day && { date: day.value }),
        ...(isPeriod && {
            period_start: period.value.start,
            period_end: addDays(period.value.end, -1),
        }),
        category: entry?.category.value ?? category?.value,
        description,
        ...(entries.length > 1 && { entries: entries.length }),
    };
}

async function answerLines(): Promise<void> {
    for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === '') continue;
        const { text, ...rest } = lineSchema.parse(JSON.parse(line));
        process.stdout.write(`${JSON.stringify(summary(understand(text, contextFor(rest))))}\n`);
    }
}

const [option, ...texts] = process.argv.slice(2);
if (option === '--explain') {
    const context = contextFor({ now: new Date(), timeZone: 'UTC', locale: 'en', currency: 'USD' });
    process.stdout.write(`${explain(texts.join(' '), context)}\n`);
} else {
    await answerLines();
}
