import { describe, expect, it } from '@jest/globals';
import { createPaint } from '../../charts/png.ts';
import { USE_CHART, useChart } from '../../charts/use-chart.ts';
import { capturedLog } from '../rig/captured-log.ts';

describe('a picture as PNG', () => {
    it('has two dots for each unit, and is small enough to go with a mail', async () => {
        const { logger } = capturedLog();
        const png = await createPaint(logger)(useChart([0.1, 0.4, 1.2, null]));
        expect(png?.subarray(1, 4).toString()).toBe('PNG');
        expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([
            USE_CHART.width * 2,
            USE_CHART.height * 2,
        ]);
        expect(png?.length).toBeLessThan(20_000);
    });

    it('is none, and the log says why, when it can’t be painted', async () => {
        const { logger, lines } = capturedLog();
        expect(await createPaint(logger)('<svg')).toBeNull();
        expect(JSON.stringify(lines)).toContain('could not be painted');
    });
});
