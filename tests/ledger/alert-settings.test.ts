import { describe, expect, it } from '@jest/globals';
import { tellAt, USUAL_ALERTS, type AlertSettings } from '../../ledger/alert-settings.ts';

const at = (settings: Partial<AlertSettings>, now: string, zone = 'UTC'): string =>
    tellAt({ ...USUAL_ALERTS, ...settings }, new Date(now), zone).toISOString();

const NIGHT = { quiet: { from: 22, to: 7 } };
const NOON = { quiet: { from: 12, to: 14 } };

describe('when somebody is told', () => {
    it.each([
        [{}, '2026-11-19T03:00:00.000Z', '2026-11-19T03:00:00.000Z'],
        [NIGHT, '2026-11-19T21:59:59.999Z', '2026-11-19T21:59:59.999Z'],
        [NIGHT, '2026-11-19T22:00:00.000Z', '2026-11-20T07:00:00.000Z'],
        [NIGHT, '2026-11-20T06:59:00.000Z', '2026-11-20T07:00:00.000Z'],
        [NIGHT, '2026-11-20T07:00:00.000Z', '2026-11-20T07:00:00.000Z'],
        [NOON, '2026-11-20T12:30:00.000Z', '2026-11-20T14:00:00.000Z'],
        [NOON, '2026-11-20T14:00:00.000Z', '2026-11-20T14:00:00.000Z'],
        [{ digest: true }, '2026-11-19T07:59:00.000Z', '2026-11-19T08:00:00.000Z'],
        [{ digest: true }, '2026-11-19T08:00:00.000Z', '2026-11-20T08:00:00.000Z'],
        [
            { digest: true, quiet: { from: 20, to: 9 } },
            '2026-11-19T12:00:00.000Z',
            '2026-11-20T09:00:00.000Z',
        ],
        [{ quiet: { from: 5, to: 5 } }, '2026-11-19T05:00:00.000Z', '2026-11-19T05:00:00.000Z'],
    ])('with %j at %s: %s', (settings, now, then) => {
        expect(at(settings, now)).toBe(then);
    });

    it('is by their own clock, on days that lose or gain an hour too', () => {
        const berlin = 'Europe/Berlin';
        expect(at(NIGHT, '2026-03-28T22:30:00Z', berlin)).toBe('2026-03-29T05:00:00.000Z');
        expect(at(NIGHT, '2026-10-24T21:30:00Z', berlin)).toBe('2026-10-25T06:00:00.000Z');
    });
});
