/**
 * Pictures of the page, at each width in light and dark: `npm run screenshots -- <address> [folder]`.
 * The address is that of a running Penny; the pictures go to docs/images unless told otherwise.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../rig/browser.ts';

const SIZES = [
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];
/** How long it takes until nothing moves any more. */
const REST_MS = 800;
const SAID = ['spent 20 on lunch', 'how much did I spend this week?'];
/** A batch, a warning that a limit is broken, and a card whose entry was taken back. */
const CARDS = [
    'coffee 5, sandwich 7 and taxi 11',
    'limit transport 30 a month',
    'train 24',
    'cinema 14',
];

async function takeAll(address: string, folder: string): Promise<void> {
    const browser = await launchBrowser();
    if (browser === null) return;
    try {
        await mkdir(folder, { recursive: true });
        for (const viewport of SIZES) {
            for (const colorScheme of ['light', 'dark'] as const) {
                const at = join(folder, `chat-${viewport.width}-${colorScheme}`);
                await takeOne(browser, { address, at, viewport, colorScheme });
            }
        }
        await takeCards(browser, address, join(folder, 'chat-cards.png'));
    } finally {
        await browser.close();
    }
}

async function takeCards(browser: Browser, address: string, path: string): Promise<void> {
    const viewport = { width: 760, height: 1320 };
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await open(page, address);
    for (const [place, text] of CARDS.entries()) await say(page, text, place);
    await page.locator('.ac-pushButton', { hasText: 'Undo' }).last().click();
    await page.locator('.ac-pushButton', { hasText: 'Redo' }).waitFor();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path });
    await context.close();
}

interface Shot {
    readonly address: string;
    readonly at: string;
    readonly viewport: { readonly width: number; readonly height: number };
    readonly colorScheme: 'light' | 'dark';
}

async function takeOne(browser: Browser, shot: Shot): Promise<void> {
    const { viewport, colorScheme } = shot;
    const deviceScaleFactor = viewport.width < 700 ? 2 : 1;
    const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor });
    const page = await context.newPage();
    await open(page, shot.address);
    for (const [place, text] of SAID.entries()) await say(page, text, place);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: `${shot.at}.png` });
    await context.close();
}

async function open(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.locator('.webchat__suggested-action').first().waitFor();
}

async function say(page: Page, text: string, place: number): Promise<void> {
    await page.locator('.webchat__send-box-text-box__input').fill(text);
    await page.keyboard.press('Enter');
    // The welcome is one, and each message adds itself and its answer.
    const bubbles = page.locator('.webchat__bubble__content');
    await bubbles.nth(2 + place * 2).waitFor();
}

const [address, folder = 'docs/images'] = process.argv.slice(2);
if (address === undefined) {
    process.stderr.write('Give the address of a running Penny: npm run screenshots -- <address>\n');
    process.exitCode = 2;
} else {
    await takeAll(address, folder);
}
