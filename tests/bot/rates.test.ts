/** The whole app: rates are fetched in the background, and a turn counts by them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../rig/app.ts';
import { startReferenceRates, type RatesStandIn } from '../rig/reference-rates.ts';
import { until } from '../rig/until.ts';
import { visit } from '../rig/web-visitor.ts';

describe('the rates of a running Penny', () => {
    const set: { penny?: RunningApp; bank?: RatesStandIn } = {};
    beforeAll(async () => {
        set.bank = await startReferenceRates({ '2026-11-17': { USD: '1.0804' } });
    });
    afterAll(async () => {
        await set.penny?.stop();
        await set.bank?.close();
    });

    it('are there once the bank answers, and a bank that fails holds up nobody', async () => {
        const { bank } = set;
        if (!bank) throw new Error('not started');
        bank.will('hang');
        const penny = await startApp({ RATES_URL: bank.url.href });
        set.penny = penny;
        await until(() => bank.asked.length === 1);
        const visitor = await visit(penny.url);
        expect(await visitor.say('lunch 20')).toContain('Balance −$20.00');
        expect(await visitor.say('taxi 30 EUR')).toContain('What was it in USD?');
        await penny.stop();
        set.penny = await startApp({ RATES_URL: bank.url.href });
        await set.penny.app.rates?.runOnce();
        const other = await visit(set.penny.url);
        await other.say('lunch 20');
        expect(await other.say('taxi 30 EUR')).toContain('= $32.41 at 1.0804 (ECB, 17 Nov)');
    });
});
