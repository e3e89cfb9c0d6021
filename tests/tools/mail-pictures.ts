/**
 * Pictures of every mail, at each width in light and dark: `npm run mail-pictures -- [folder]`.
 * They go to data/mail-pictures unless told otherwise, and are there to be looked at; two of them are in
 * docs/images.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../rig/browser.ts';
import { mailSamples, shownHtml, type MailSample } from '../rig/mail-samples.ts';

const WIDTHS = [320, 600, 900];

async function takeAll(folder: string): Promise<void> {
    const browser = await launchBrowser();
    if (browser === null) return;
    try {
        await mkdir(folder, { recursive: true });
        for (const sample of await mailSamples()) await takeEach(browser, sample, folder);
    } finally {
        await browser.close();
    }
}

async function takeEach(
    browser: Browser,
    { name, mail }: MailSample,
    folder: string,
): Promise<void> {
    for (const width of WIDTHS) {
        for (const colorScheme of ['light', 'dark'] as const) {
            const page = await browser.newPage({
                viewport: { width, height: 400 },
                colorScheme,
                deviceScaleFactor: width < 700 ? 2 : 1,
            });
            await page.setContent(shownHtml(mail));
            const path = join(folder, `mail-${name}-${width}-${colorScheme}.png`);
            await page.screenshot({ path, fullPage: true });
            await page.close();
        }
    }
}

const [folder = 'data/mail-pictures'] = process.argv.slice(2);
await takeAll(folder);
