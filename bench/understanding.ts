/** Messages understood a second, beside chrono-node's reading of the same messages' days. */
import { casual } from 'chrono-node';
import { understand } from '../understanding/understand.ts';
import type { Context } from '../understanding/understood.ts';
import { benchHostile } from './hostile.ts';

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
    return [
        `understand: ${Math.round(ours).toLocaleString('en')} messages/s; chrono-node alone on the same: ${Math.round(chrono).toLocaleString('en')} (${(ours / chrono).toFixed(2)} ×).`,
        ...benchHostile(context),
    ];
}

/** Messages a second in the best of some rounds, after the compiler has seen enough. */
function best(read: (text: string) => unknown): number {
    const rounds = Array.from({ length: 8 }, () => {
        const began = performance.now();
        for (let count = 0; count < 2000; count += 1) for (const text of MESSAGES) read(text);
        return (2000 * MESSAGES.length * 1000) / (performance.now() - began);
    });
    return Math.max(...rounds);
}
