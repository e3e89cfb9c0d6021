import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../dialogs/format.ts';
import { rhythmWords } from '../../dialogs/rhythm-words.ts';
import type { Rhythm } from '../../ledger/rhythm.ts';

describe('a rhythm in words', () => {
    it.each<[Rhythm, string]>([
        [{ unit: 'day', interval: 1 }, 'every day'],
        [{ unit: 'day', interval: 10 }, 'every 10 days'],
        [{ unit: 'week', interval: 1, weekdays: [4] }, 'every Thursday'],
        [{ unit: 'week', interval: 2, weekdays: [7] }, 'every 2 weeks on Sunday'],
        [{ unit: 'week', interval: 1, weekdays: [2, 5] }, 'every Tuesday and Friday'],
        [{ unit: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] }, 'every weekday'],
        [{ unit: 'month', interval: 1, day: 1 }, 'on the 1st of each month'],
        [{ unit: 'month', interval: 1, day: 2 }, 'on the 2nd of each month'],
        [{ unit: 'month', interval: 1, day: 11 }, 'on the 11th of each month'],
        [{ unit: 'month', interval: 3, day: 23 }, 'every 3 months on the 23rd'],
        [{ unit: 'month', interval: 1, day: 31 }, 'on the last day of each month'],
        [{ unit: 'month', interval: 6, day: 31 }, 'every 6 months on the last day'],
        [{ unit: 'year', interval: 1, month: 2, day: 29 }, 'every year on 29 Feb'],
        [{ unit: 'year', interval: 2, month: 12, day: 1 }, 'every 2 years on 1 Dec'],
    ])('%j is "%s"', (rhythm, words) => {
        const format = formatFor('en-US', 'USD', '2026-11-19');
        expect(rhythmWords(rhythm, format)).toBe(words);
    });
});
