import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../rig/browser.ts';
import { describeIn } from '../rig/describe-in.ts';
import { mailSamples, shownHtml } from '../rig/mail-samples.ts';

jest.setTimeout(180_000);

const browser = await launchBrowser();
const suite = describeIn(browser);
const samples = await mailSamples();

const WIDTHS = [320, 600, 900] as const;
const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let page: Page;
beforeAll(async () => {
    if (browser === null) return;
    // Axe waits for nothing in an empty page, and asks for a context of its own.
    page = await (await browser.newContext()).newPage();
});

afterAll(async () => {
    await browser?.close();
});

suite('the look of mails', () => {
    describe.each(samples)('$name', ({ mail }) => {
        beforeAll(async () => {
            await page.setContent(shownHtml(mail));
        });

        it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA, %s', async (colorScheme) => {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width: 600, height: 800 });
            const { violations } = await new AxeBuilder({ page }).withTags(LAWS).analyze();
            const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
            expect(found).toEqual([]);
        });

        it.each(WIDTHS)('needs no scrolling sideways at %d px', async (width) => {
            await page.setViewportSize({ width, height: 800 });
            const wide: unknown = await page.evaluate(`
                [...document.querySelectorAll('body, td, h1, h2, p, a, img')]
                    .filter((element) => element.getBoundingClientRect().right > ${width} + 0.5)
                    .map((element) => element.outerHTML.slice(0, 120))
            `);
            expect(wide).toEqual([]);
        });

        it('leaves room to read what was bought on a phone', async () => {
            await page.setViewportSize({ width: 320, height: 800 });
            const narrow: unknown = await page.evaluate(`
                [...document.querySelectorAll('caption ~ tbody td:first-child')]
                    .map((cell) => cell.clientWidth)
                    .filter((width) => width < 80)
            `);
            expect(narrow).toEqual([]);
        });

        it('has buttons that a finger hits', async () => {
            await page.setViewportSize({ width: 320, height: 800 });
            const low: unknown = await page.evaluate(`
                [...document.querySelectorAll('td a[style*="inline-block"]')]
                    .map((link) => link.getBoundingClientRect().height)
                    .filter((height) => height < 36)
            `);
            expect(low).toEqual([]);
        });

        it('shows the picture that came along', async () => {
            const drawn: unknown = await page.evaluate(
                `[...document.images].map(({ naturalWidth }) => naturalWidth > 0)`,
            );
            expect(drawn).toEqual(mail.images.map(() => true));
        });
    });
});
