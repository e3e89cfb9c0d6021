/** Messages understood a second, beside chrono-node's reading of the same messages' days. */
import { casual } from 'chrono-node';
import { understand } from '../understanding/understand.ts';
import type { Context } from '../understanding/understood.ts';
import { benchHostile } from './hostile.ts';
import { HOW_TO_INSTALL, recognizers } from './recognizers.ts';

const MESSAGES = [
    'spent 20 on lunch',
    'lunch 20',
    'coffee 4.50 and a sandwich 7',
    'taxi 15 eur yesterday',
    'got paid 3k',
    'paid 1200 rent on the 1st',
    'Uber $14.20 #work',
    'groceries: 54,90',
] as const;

const context: Context = {
    now: new Date('2026-11-19T12:00:00Z'),
    timeZone: 'UTC',
    locale: 'en-US',
    currency: 'USD',
    monthStart: 1,
    categories: new Map(),
    learned: new Map(),
};

export async function benchUnderstanding(): Promise<readonly string[]> {
    const ours = best((text) => understand(text, context));
    const chrono = best((text) => casual.parse(text, context.now));
    const beside = await recognizers();
    return [
        `understand: ${told(ours)} messages/s; chrono-node alone on the same: ${told(chrono)} (${(ours / chrono).toFixed(2)} ×); best of ${ROUNDS} rounds.`,
        beside
            ? `Recognizers-Text, numbers, money and days of the same: ${told(best(beside, 2, 2))}.`
            : HOW_TO_INSTALL,
        ...benchHostile(context),
    ];
}

function told(rate: number): string {
    return Math.round(rate).toLocaleString('en');
}

/** Short ones, since on a machine with other work a long one is always disturbed. */
const ROUNDS = 400;

/** Messages a second in the best of some rounds, after the compiler has seen enough. */
function best(read: (text: string) => unknown, rounds = ROUNDS, repeats = 50): number {
    const rates = Array.from({ length: rounds }, () => {
        const began = performance.now();
        for (let count = 0; count < repeats; count += 1) for (const text of MESSAGES) read(text);
        return (repeats * MESSAGES.length * 1000) / (performance.now() - began);
    });
    return Math.max(...rates);
}
