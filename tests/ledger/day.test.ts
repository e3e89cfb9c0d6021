import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
    addDays,
    addMonths,
    dayIn,
    daysBetween,
    includes,
    monthOf,
    periodOf,
    weekdayOf,
} from '../../ledger/day.ts';

const days = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

describe('the day of an instant', () => {
    it.each([
        ['2026-11-20T23:59:59Z', 'UTC', '2026-11-20'],
        ['2026-11-21T00:00:00Z', 'UTC', '2026-11-21'],
        ['2026-11-20T23:59:59Z', 'Asia/Tokyo', '2026-11-21'],
        ['2026-11-21T04:59:59Z', 'America/New_York', '2026-11-20'],
        ['2026-11-21T05:00:00Z', 'America/New_York', '2026-11-21'],
        ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29'],
        ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
        ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
        ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
        ['2028-02-29T12:00:00Z', 'Pacific/Kiritimati', '2028-03-01'],
        ['2026-01-01T00:30:00Z', 'Pacific/Pago_Pago', '2025-12-31'],
    ])('%s in %s is %s', (instant, zone, day) => {
        expect(dayIn(zone, new Date(instant))).toBe(day);
    });
});

describe('calendar sums', () => {
    it.each([
        ['2026-01-31', 1, '2026-02-28'],
        ['2028-01-31', 1, '2028-02-29'],
        ['2026-03-31', -1, '2026-02-28'],
        ['2026-12-01', 1, '2027-01-01'],
    ])('%s and %i months is %s', (day, months, then) => {
        expect(addMonths(day, months)).toBe(then);
    });

    it('count the days that they add', () => {
        fc.assert(
            fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
                expect(daysBetween(day, addDays(day, count))).toBe(count);
            }),
        );
    });

    it('start the week on Monday', () => {
        expect(weekdayOf('2026-11-16')).toBe(1);
        expect(weekdayOf('2026-11-22')).toBe(7);
    });
});

describe('the wallet’s month', () => {
    it.each([
        ['2026-11-20', 1, '2026-11'],
        ['2026-11-24', 25, '2026-10'],
        ['2026-11-25', 25, '2026-11'],
        ['2026-01-24', 25, '2025-12'],
    ])('of %s starting on day %i is %s', (day, monthStart, month) => {
        expect(monthOf(day, monthStart)).toBe(month);
    });

    it('holds each day exactly once', () => {
        fc.assert(
            fc.property(days, fc.integer({ min: 1, max: 28 }), (day, monthStart) => {
                const period = periodOf(monthOf(day, monthStart), monthStart);
                expect(includes(period, day)).toBe(true);
                expect(monthOf(period.end, monthStart)).not.toBe(monthOf(day, monthStart));
                expect(monthOf(addDays(period.end, -1), monthStart)).toBe(monthOf(day, monthStart));
            }),
        );
    });
});
