import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../dialogs/format.ts';

const format = formatFor('en-US', 'USD', '2026-11-19');

describe('a day', () => {
    it.each([
        ['2026-11-19', 'today'],
        ['2026-11-18', 'yesterday'],
        ['2026-11-17', 'Tue 17 Nov'],
        ['2026-01-01', 'Thu 1 Jan'],
        ['2025-12-31', 'Wed 31 Dec 2025'],
        ['2026-11-20', 'Fri 20 Nov'],
    ])('%s is written %s', (day, written) => {
        expect(format.day(day)).toBe(written);
    });
});

describe('a period', () => {
    it.each([
        ['2026-11-19', '2026-11-20', 'today'],
        ['2026-11-09', '2026-11-16', 'Mon 9 – Sun 15 Nov'],
        ['2026-10-26', '2026-11-02', 'Mon 26 Oct – Sun 1 Nov'],
        ['2026-10-01', '2026-11-01', '1 – 31 Oct'],
        ['2026-01-01', '2026-11-20', '1 Jan – 19 Nov'],
        ['2025-05-01', '2025-06-01', '1 – 31 May 2025'],
        ['2025-12-01', '2026-02-01', '1 Dec 2025 – 31 Jan 2026'],
        ['2025-12-29', '2026-01-05', 'Mon 29 Dec 2025 – Sun 4 Jan 2026'],
    ])('from %s to before %s is written %s', (start, end, written) => {
        expect(format.period({ start, end })).toBe(written);
    });
});
