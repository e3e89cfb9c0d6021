/**
 * `npm run converse`: sends messages that nobody in this project wrote through the running server, each
 * as a new visitor's conversation, and holds what Penny says against what she then has in the books.
 * EVAL_CASES names the folder of the cases; without it the script says so and is content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { formatMoney, money } from '../../ledger/money.ts';
import { startApp } from '../rig/app.ts';
import { visit } from '../rig/web-visitor.ts';

const cases = process.env['EVAL_CASES'] ?? '';
const file = resolve(import.meta.dirname, '../..', cases, 'expenses.dev.jsonl');

const rowSchema = z.object({
    text: z.string(),
    expect: z.object({
        intent: z.string(),
        amount_minor: z.number().optional(),
        currency: z.string().optional(),
    }),
});

type Row = z.infer<typeof rowSchema>;

/** null when all is as it should be, else what is wrong. */
async function converse(url: string, { text, expect }: Row): Promise<string | null> {
    const visitor = await visit(url);
    let said = await visitor.say(text);
    const currency = expect.currency ?? 'USD';
    if (currency !== 'USD') {
        if (!said.includes(`in ${currency}?`)) return `didn’t ask about ${currency}: ${said}`;
        said = await visitor.say(`Yes, use ${currency}`);
    }
    // A doubtful one is asked about, and recorded when the person says so.
    if (said.includes('[Record it]')) said = await visitor.say('yes');
    const balance = await visitor.say('balance');
    const spent = expect.intent === 'log_expense' ? (expect.amount_minor ?? 0) : 0;
    const sum = formatMoney(money(-spent, currency), 'en-US');
    if (said.startsWith('✓') !== spent > 0) return `said: ${said}`;
    return balance.startsWith(`${sum}\n`) ? null : `said: ${said}; and the balance is ${balance}`;
}

async function converseAll(): Promise<void> {
    const rows = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => rowSchema.parse(JSON.parse(line)));
    const many = { points: 1_000_000, duration: 1 };
    const penny = await startApp({}, { limits: { guests: many, tokens: many, posts: many } });
    const faults: string[] = [];
    for (const row of rows) {
        const fault = await converse(penny.url, row);
        if (fault !== null) faults.push(`${JSON.stringify(row.text)} ${fault}`);
    }
    await penny.stop();
    const right = rows.length - faults.length;
    const verdict = `Conversations as they should be: ${right} of ${rows.length}`;
    process.stdout.write(`${[...faults, verdict].join('\n')}\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
}

if (cases !== '' && existsSync(file)) await converseAll();
else {
    process.stdout.write(
        `There are no cases at "${cases}", so NO CONVERSATION WAS TRIED. EVAL_CASES names their folder.\n`,
    );
}
