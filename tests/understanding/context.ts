/** A person on Friday 20 November 2026, with dollars and no words of their own. */
import type { Context } from '../../understanding/understood.ts';

export function contextWith(changes: Partial<Context> = {}): Context {
    return {
        now: new Date('2026-11-20T12:00:00Z'),
        timeZone: 'UTC',
        locale: 'en',
        currency: 'USD',
        monthStart: 1,
        categories: new Map(),
        learned: new Map(),
        ...changes,
    };
}
