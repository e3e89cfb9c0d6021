import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApp, type RunningApp } from '../rig/app.ts';
import { launchBrowser } from '../rig/browser.ts';
import { describeIn } from '../rig/describe-in.ts';
import { visit, type Visitor } from '../rig/web-visitor.ts';

jest.setTimeout(180_000);

const browser = await launchBrowser();
const suite = describeIn(browser);
const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let app: RunningApp;
let ann: Visitor;
let page: Page;

/** Ann confirms her address by the first mail, breaks a limit, and opens the second. */
beforeAll(async () => {
    if (browser === null) return;
    app = await startApp();
    ann = await visit(app.url);
    page = await (await browser.newContext()).newPage();
    await ann.say('limit food 300 a month');
    await ann.say('mail me at ada@example.com');
    await openLink('Yes, mail me here');
    await page.getByRole('button').click();
    await ann.say('groceries 310 on 2 nov');
});

afterAll(async () => {
    await browser?.close();
    await app?.stop();
});

/** Looks into the local mailbox's newest mail, and follows the link of that name. */
async function openLink(name: string): Promise<void> {
    await app.app.worker.runOnce();
    await page.goto(`${app.url}/dev/mail`);
    await page.locator('li a').first().click();
    const mail = page.frameLocator('iframe');
    const href = await mail.getByRole('link', { name }).getAttribute('href');
    // The app believes to be at the port it was told, and got another.
    await page.goto(new URL(new URL(href ?? '').pathname, app.url).href);
}

async function look(): Promise<unknown> {
    const seen: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(LAWS).analyze();
        seen.push(...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate('document.documentElement.scrollWidth > 320');
    return { seen, wide };
}

suite('the links of a limit’s mail, in a browser', () => {
    it('come with a picture that is seen in the mailbox', async () => {
        await app.app.worker.runOnce();
        await page.goto(`${app.url}/dev/mail`);
        await page.locator('li a').first().click();
        const picture = page.frameLocator('iframe').locator('img');
        expect(await picture.getAttribute('alt')).toContain('$310.00 was spent by');
        const width = await picture.evaluate((image) => image.getBoundingClientRect().width);
        expect(width).toBeGreaterThan(200);
    });

    it('show the entries', async () => {
        await openLink('Show entries');
        expect(await page.locator('h1').innerText()).toBe('Food, 1 – 30 November 2026');
        expect(await page.locator('table').innerText()).toContain('groceries');
        expect(await look()).toEqual({ seen: [], wide: false });
    });

    it('raise the limit by one tap after they asked', async () => {
        await openLink('Raise the limit');
        expect(await look()).toEqual({ seen: [], wide: false });
        await page.getByLabel('Or to another amount, in USD').fill('abc');
        await page.getByRole('button', { name: 'Raise it to that' }).click();
        expect(await page.locator('h1').innerText()).toBe('I couldn’t read that amount.');
        await page.getByRole('button', { name: 'Raise it to $350.00' }).click();
        expect(await page.locator('h1').innerText()).toBe('Food: $350.00 a month');
        await page.getByRole('link', { name: 'Open Penny' }).click();
        expect(page.url()).toBe(`${app.url}/`);
        expect(await ann.say('limits')).toContain('$310.00 of $350.00');
    });
});
