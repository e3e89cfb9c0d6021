import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DayRates } from '../../ledger/rate.ts';
import { createCentralBank } from '../../rates/central-bank.ts';
import type { RateStore } from '../../rates/ports.ts';
import { createRatesWorker, type RatesWorker } from '../../rates/worker.ts';
import { capturedLog } from '../rig/captured-log.ts';
import { startReferenceRates, type RatesStandIn } from '../rig/reference-rates.ts';
import { TODAY } from '../rig/talk.ts';
import { until } from '../rig/until.ts';

const PUBLISHED = {
    '2026-11-18': { USD: '1.0810' },
    '2026-11-17': { USD: '1.0804' },
    '2026-09-01': { USD: '1.0700' },
};
const DAILY = '/rates/eurofxref-daily.xml';
const HISTORY = '/rates/eurofxref-hist-90d.xml';
const HOUR_MS = 3_600_000;

describe('the rates’ worker', () => {
    const set: { bank?: RatesStandIn; worker?: RatesWorker } = {};
    const log = capturedLog();
    const kept = new Map<string, DayRates>();
    const store: RateStore = {
        newestDay: async () => [...kept.keys()].toSorted().at(-1) ?? null,
        keep: async (days) => days.forEach((rates) => kept.set(rates.day, rates)),
    };
    const clock = { now: TODAY };
    const start = async (silenceMs?: number): Promise<Required<typeof set>> => {
        const bank = await startReferenceRates(PUBLISHED);
        const source = createCentralBank(bank.url, silenceMs);
        const worker = createRatesWorker({
            source,
            store,
            now: () => clock.now,
            logger: log.logger,
        });
        Object.assign(set, { bank, worker });
        return { bank, worker };
    };
    beforeEach(() => {
        kept.clear();
        clock.now = TODAY;
    });
    afterEach(async () => {
        await set.worker?.stop();
        await set.bank?.close();
    });

    it('begins with the history, and goes on with the newest day', async () => {
        const { bank, worker } = await start();
        expect(await worker.runOnce()).toBe(HOUR_MS);
        expect([...kept.keys()].toSorted()).toEqual(Object.keys(PUBLISHED).toSorted());
        await worker.runOnce();
        expect(bank.asked).toEqual([HISTORY, DAILY]);
    });

    it('asks for the history again after a gap, and for nothing once it has today’s', async () => {
        const { bank, worker } = await start();
        await worker.runOnce();
        clock.now = new Date('2026-11-18T20:00:00Z');
        await worker.runOnce();
        clock.now = new Date('2026-12-01T12:00:00Z');
        await worker.runOnce();
        expect(bank.asked).toEqual([HISTORY, HISTORY]);
    });

    it.each([
        ['fails', { status: 503 } as const],
        ['hangs', 'hang' as const],
        ['goes silent half-way', 'stall' as const],
        ['breaks off', 'reset' as const],
        ['sends nonsense', { body: '<html>Sign in</html>' }],
        ['sends far too much', { body: '<a>'.repeat(1_000_000) }],
    ])('keeps nothing of a bank that %s, says so, and asks again later', async (_name, answer) => {
        const { bank, worker } = await start(100);
        const before = log.lines.length;
        bank.will(answer, answer);
        expect(await worker.runOnce()).toBe(60_000);
        expect(await worker.runOnce()).toBe(120_000);
        expect(kept.size).toBe(0);
        const lines = log.lines.slice(before);
        expect(lines.map(({ level }) => level)).toEqual([40, 40]);
        expect(JSON.stringify(lines)).not.toContain('Sign in');
        expect(await worker.runOnce()).toBe(HOUR_MS);
        expect(kept.size).toBe(3);
    });

    it('rests an hour at most, however often it fails', async () => {
        const { bank, worker } = await start();
        bank.will(...Array.from({ length: 9 }, () => ({ status: 500 })));
        let rest = 0;
        for (let time = 0; time < 9; time += 1) rest = await worker.runOnce();
        expect(rest).toBe(HOUR_MS);
    });

    it('takes no rates of days to come', async () => {
        clock.now = new Date('2026-11-16T12:00:00Z');
        const { worker } = await start();
        await worker.runOnce();
        expect([...kept.keys()].toSorted()).toEqual(['2026-09-01', '2026-11-17']);
    });

    it('runs by itself once started, and is stopped while the bank hangs', async () => {
        const { bank, worker } = await start();
        bank.will('hang');
        worker.start();
        await until(() => bank.asked.length === 1);
        await worker.stop();
        expect(kept.size).toBe(0);
    });
});
