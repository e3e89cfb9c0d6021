import { describe, expect, it } from '@jest/globals';
import { isQuiet, remindNow, type Reminder } from '../../ledger/reminder.ts';

const REMINDER: Reminder = {
    personId: 'p',
    walletId: 'w',
    minute: 20 * 60,
    timeZone: 'Europe/Berlin',
    since: new Date('2026-11-19T12:00:00Z'),
    lastDay: null,
    quiet: null,
};

function at(now: string, more: Partial<Reminder> = {}) {
    const { day, next } = remindNow({ ...REMINDER, ...more }, new Date(now));
    return [day, next.toISOString()];
}

describe('a reminder', () => {
    it('comes at its time of the day, where the person is', () => {
        expect(at('2026-11-19T18:59:59Z')).toEqual([null, '2026-11-19T19:00:00.000Z']);
        expect(at('2026-11-19T19:00:00Z')).toEqual(['2026-11-19', '2026-11-20T19:00:00.000Z']);
    });

    it('comes once a day, and never twice when clocks are put back', () => {
        const done = { lastDay: '2026-11-19' };
        expect(at('2026-11-19T19:30:00Z', done)).toEqual([null, '2026-11-20T19:00:00.000Z']);
        expect(at('2026-11-18T19:30:00Z', { ...done, since: new Date(0) })[0]).toBeNull();
        const summer = { since: new Date(0), minute: 150 };
        expect(at('2026-10-25T00:30:00Z', summer)[0]).toBe('2026-10-25');
        expect(at('2026-10-25T01:30:00Z', { ...summer, lastDay: '2026-10-25' })[0]).toBeNull();
    });

    it('comes late for two hours, and then not that day', () => {
        expect(at('2026-11-19T21:00:00Z')[0]).toBe('2026-11-19');
        expect(at('2026-11-19T21:00:01Z')).toEqual([null, '2026-11-20T19:00:00.000Z']);
    });

    it('doesn’t come for a time before it was asked for', () => {
        const since = new Date('2026-11-19T19:10:00Z');
        expect(at('2026-11-19T19:11:00Z', { since })[0]).toBeNull();
    });

    it('doesn’t come in quiet hours', () => {
        expect(at('2026-11-19T19:00:00Z', { quiet: { from: 20, to: 7 } })[0]).toBeNull();
        expect(at('2026-11-19T19:00:00Z', { quiet: { from: 21, to: 7 } })[0]).toBe('2026-11-19');
        expect(isQuiet({ from: 22, to: 7 }, 6 * 60 + 59)).toBe(true);
        expect(isQuiet({ from: 22, to: 7 }, 7 * 60)).toBe(false);
        expect(isQuiet({ from: 9, to: 17 }, 12 * 60)).toBe(true);
        expect(isQuiet(null, 0)).toBe(false);
    });
});
