/** SECURITY W6, and W1 as a real browser sends it: from sign-up to the first entry to sign-out. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startApp, type RunningApp } from '../rig/app.ts';
import { launchBrowser } from '../rig/browser.ts';
import { describeIn } from '../rig/describe-in.ts';
import { newEmail, PASSWORD } from '../rig/people.ts';
import { until } from '../rig/until.ts';

jest.setTimeout(180_000);

const browser = await launchBrowser();
const suite = describeIn(browser);
const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let running: RunningApp;

beforeAll(async () => {
    running = await startApp({}, { now: () => new Date() });
});

afterAll(async () => {
    await browser?.close();
    await running.stop();
});

async function tab(options: BrowserContextOptions = {}): Promise<Page> {
    if (browser === null) throw new Error('There is no browser.');
    const context = await browser.newContext(options);
    return context.newPage();
}

/** The newest link of that kind in the development mailbox. */
function mailed(email: string, kind: string): Promise<string> {
    return until(async () => {
        const list = await (await fetch(`${running.url}/dev/mail`)).text();
        for (const [id] of list.matchAll(/\/dev\/mail\/[0-9A-Z]{26}/g)) {
            const mail = await (await fetch(running.url + id)).text();
            const path = new RegExp(`/${kind}/[\\w-]+`).exec(mail)?.[0];
            if (mail.includes(email) && path !== undefined) return running.url + path;
        }
        return undefined;
    });
}

async function signUp(page: Page, email: string): Promise<void> {
    await page.goto(`${running.url}/sign-up`);
    await page.fill('#email', email);
    await page.fill('#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('look into your mail').waitFor();
    await page.goto(await mailed(email, 'verify'));
    await page.fill('#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${running.url}/`);
}

/** At the narrowest and at a usual width; in the dark only the colours differ, whatever the width. */
async function lawful(page: Page, name: string): Promise<void> {
    const isDark = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
    for (const width of isDark ? [320] : [320, 800]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(LAWS).analyze();
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect([name, width, isWide, found]).toEqual([name, width, false, []]);
    }
}

/** Somebody signs up, asks somebody else, who signs up and accepts: two tabs at the wallet's people. */
async function sharing(options: BrowserContextOptions): Promise<[Page, Page]> {
    const [ann, bob] = [await tab(options), await tab(options)];
    const email = newEmail();
    await signUp(ann, newEmail());
    await signUp(bob, email);
    await ann.goto(`${running.url}/account/members`);
    for (const address of [newEmail(), email]) {
        await ann.fill('#ask-email', address);
        await ann.getByRole('button', { name: 'Mail the invitation' }).click();
        await ann.getByText('The invitation is on its way.').waitFor();
    }
    await bob.goto(await mailed(email, 'invitation'));
    return [ann, bob];
}

suite('the pages of an account', () => {
    it('lead a guest from the first entry to an account, and out again', async () => {
        const page = await tab();
        await page.goto(running.url);
        const input = page.locator('.webchat__send-box-text-box__input');
        const say = async (text: string, answer: string): Promise<void> => {
            await input.fill(text);
            await input.press('Enter');
            await page.getByText(answer).first().waitFor();
        };
        await page.locator('.webchat__suggested-action').first().waitFor();
        await say('spent 20 on lunch', '$20.00 lunch');
        await page.getByRole('link', { name: 'Sign in' }).click();
        await page.getByRole('link', { name: 'Sign up' }).click();
        const email = newEmail();
        await signUp(page, email);
        await page.getByText('$20.00 lunch').first().waitFor();
        await say('coffee 4', '−$24.00');
        await page.getByRole('link', { name: 'Account' }).click();
        await page.getByText(`Signed in as ${email}`).waitFor();
        await page.getByText('Chrome on Linux (this device)').waitFor();
        await page.getByRole('button', { name: 'Sign out', exact: true }).click();
        await page.getByText('You are signed out.').waitFor();
        await page.goto(running.url);
        await page.locator('.webchat__suggested-action').first().waitFor();
        expect(await page.getByText('$20.00 lunch').count()).toBe(0);
        await page.context().close();
    });

    it('leave nothing of an account in an open tab when another tab signs out', async () => {
        const other = await tab();
        await signUp(other, newEmail());
        const chat = await other.context().newPage();
        await chat.goto(running.url);
        const input = chat.locator('.webchat__send-box-text-box__input');
        await chat.locator('.webchat__suggested-action').first().waitFor();
        await input.fill('spent 20 on lunch');
        await input.press('Enter');
        const entry = chat.getByText('$20.00 lunch');
        await entry.first().waitFor();
        await other.goto(`${running.url}/account`);
        await other.getByRole('button', { name: 'Sign out everywhere' }).click();
        await other.getByText('You are signed out.').waitFor();
        await entry.first().waitFor({ state: 'detached' });
        await chat.getByRole('link', { name: 'Sign in' }).waitFor();
        await chat.context().close();
    });

    it('keep what an open tab of the guest couldn’t send, and bring it to the account', async () => {
        const chat = await tab();
        await chat.goto(running.url);
        await chat.locator('.webchat__suggested-action').first().waitFor();
        const other = await chat.context().newPage();
        await signUp(other, newEmail());
        const input = chat.locator('.webchat__send-box-text-box__input');
        await input.fill('spent 20 on lunch');
        await input.press('Enter');
        await chat.getByRole('button', { name: /retry/i }).first().click();
        await chat.getByText('$20.00 lunch').first().waitFor();
        await other.reload();
        await other.getByText('$20.00 lunch').first().waitFor();
        await chat.context().close();
    });

    it('work without a script', async () => {
        const page = await tab({ javaScriptEnabled: false });
        await signUp(page, newEmail());
        await page.goto(`${running.url}/account/members`);
        await page.fill('#ask-email', newEmail());
        await page.getByRole('button', { name: 'Mail the invitation' }).click();
        await page.getByRole('button', { name: /^Take back/ }).click();
        await page.getByText('The invitation is taken back').waitFor();
        await page.goto(`${running.url}/account`);
        await page.getByRole('button', { name: 'Sign out everywhere' }).click();
        await page.getByText('You are signed out.').waitFor();
        await page.context().close();
    });

    it('put the focus where something is wrong, and say what', async () => {
        const page = await tab();
        await page.goto(`${running.url}/sign-up`);
        await page.fill('#email', newEmail());
        await page.fill('#password', 'password');
        await page.keyboard.press('Enter');
        await page.locator('#password-fault').waitFor();
        const focused = await page.evaluate('document.activeElement.id');
        const described = await page.getAttribute('#password', 'aria-describedby');
        expect([focused, described]).toEqual(['password', 'password-hint password-fault']);
        expect(await page.title()).toBe('That didn’t work yet – Keep your wallet');
        await page.context().close();
    });

    it.each(['light', 'dark'] as const)(
        'let people share a wallet, and keep to WCAG 2.2 AA, %s',
        async (colorScheme) => {
            const [ann, bob] = await sharing({ colorScheme });
            await lawful(bob, 'invitation');
            await bob.getByRole('button', { name: 'Accept' }).click();
            await bob.getByText('You’re in.').waitFor();
            await bob.getByRole('link', { name: 'Personal' }).click();
            await bob.getByText('You are an editor').waitFor();
            await lawful(bob, 'as editor');
            await ann.reload();
            await ann.getByText('Change', { exact: false }).first().click();
            await lawful(ann, 'as owner');
            await ann.getByRole('button', { name: /^Remove / }).click();
            await ann.getByText('They are out.').waitFor();
            await bob.reload();
            await bob.getByText('There is nothing like that here.').waitFor();
            await ann.context().close();
            await bob.context().close();
        },
    );

    it.each(['light', 'dark'] as const)(
        'keep to WCAG 2.2 AA at 320 and 800 px, %s',
        async (colorScheme) => {
            const page = await tab({ colorScheme });
            await signUp(page, newEmail());
            const paths = [
                '/sign-up',
                '/sign-in?note=out',
                '/forgotten',
                '/reset/x',
                '/account?note=password',
                '/account/wallet',
            ];
            for (const path of paths) {
                await page.goto(running.url + path);
                await lawful(page, path);
            }
            await page.context().close();
        },
    );
});
