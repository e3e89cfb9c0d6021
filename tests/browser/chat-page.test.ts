import { afterAll, afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { launchBrowser } from '../rig/browser.ts';
import { describeIn } from '../rig/describe-in.ts';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { openChat, type ChatTab } from '../rig/chat-tab.ts';
import { until } from '../rig/until.ts';

jest.setTimeout(180_000);

const browser = await launchBrowser();
const suite = describeIn(browser);

let chat: ChatServer;
let now: Date | null;
let tabs: ChatTab[];

beforeEach(async () => {
    now = null;
    tabs = [];
    chat = await startChatServer({ now: () => now ?? new Date() });
});

afterEach(async () => {
    await Promise.all(tabs.map((tab) => tab.close()));
    await chat.close();
});

afterAll(() => browser?.close());

async function open(options: Parameters<typeof openChat>[2] = {}): Promise<ChatTab> {
    if (browser === null) throw new Error('There is no browser.');
    const tab = await openChat(browser, chat.url, options);
    tabs.push(tab);
    return tab;
}

/** The tab when Penny has said hello. */
async function greeted(options: Parameters<typeof openChat>[2] = {}): Promise<ChatTab> {
    const tab = await open(options);
    await tab.examples.first().waitFor();
    return tab;
}

const shown = (tab: ChatTab): Promise<string[]> => tab.bubbles.allInnerTexts();

suite('the chat page', () => {
    it('greets, offers three examples, and gives the browser nothing to complain of', async () => {
        const tab = await greeted();
        expect(await tab.page.title()).toBe('Penny, the expense tracker you talk to');
        expect(await tab.page.locator('h1').innerText()).toBe('Penny');
        expect(await shown(tab)).toEqual([expect.stringContaining("I'm Penny")]);
        expect(await tab.examples.allInnerTexts()).toEqual([
            'spent 20 on lunch',
            'got paid 3000',
            'how much did I spend this week?',
        ]);
        expect(await tab.input.getAttribute('placeholder')).toBe('Try "spent 20 on lunch"');
        expect(tab.complaints).toEqual([]);
    });

    it('sends an example when it is tapped, and shows the answer', async () => {
        const tab = await greeted({ hasTouch: true });
        await tab.examples.first().tap();
        await tab.bubbles.nth(2).waitFor();
        expect((await shown(tab)).slice(1)).toEqual([
            'spent 20 on lunch',
            expect.stringContaining('✓ $20.00'),
        ]);
        expect(tab.complaints).toEqual([]);
    });

    it('tells the server the time zone and the language of the browser', async () => {
        const tab = await greeted({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });
        await tab.say('lunch');
        await tab.bubbles.nth(2).waitFor();
        expect(chat.turns.seen.at(-1)).toMatchObject({ timeZone: 'Asia/Tokyo', locale: 'ja-JP' });
    });

    it('puts the answer to a button in the place of its card', async () => {
        const tab = await greeted();
        await tab.say('lunch');
        await tab.bubbles.nth(2).waitFor();
        await tab.say('dinner');
        await tab.bubbles.nth(4).waitFor();
        await tab.page.locator('.ac-pushButton', { hasText: 'Undo' }).first().click();
        await tab.page.getByText('Undone').first().waitFor();
        const texts = await shown(tab);
        expect(texts).toHaveLength(5);
        expect(texts[2]).toContain('Undone');
        await tab.page.reload();
        await tab.bubbles.nth(4).waitFor();
        expect(await shown(tab)).toEqual(texts);
        expect(tab.complaints).toEqual([]);
    });

    it('has the conversation again after a reload, and in a second tab', async () => {
        const tab = await greeted();
        await tab.say('lunch');
        await tab.bubbles.nth(2).waitFor();
        const before = await shown(tab);
        await tab.page.reload();
        await tab.bubbles.nth(2).waitFor();
        expect(await shown(tab)).toEqual(before);
        const second = await tab.page.context().newPage();
        await second.goto(chat.url);
        await second.locator('.webchat__bubble__content').nth(2).waitFor();
        await tab.say('dinner');
        await second.locator('.webchat__bubble__content').nth(4).waitFor();
    });

    it('shows what a person writes as it is written', async () => {
        const tab = await greeted();
        const hostile = '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1)) :)';
        await tab.say(hostile);
        await tab.bubbles.nth(2).waitFor();
        const texts = await shown(tab);
        expect(texts[1]).toBe(hostile);
        expect(texts[2]).toContain(hostile);
        expect(tab.complaints).toEqual([]);
    });

    it('can be used by the keyboard alone', async () => {
        const { page, bubbles, input } = await greeted();
        await input.focus();
        await page.keyboard.type('lunch');
        await page.keyboard.press('Enter');
        await bubbles.nth(2).waitFor();
        const undo = page.locator('.ac-pushButton', { hasText: 'Undo' });
        await undo.focus();
        await page.keyboard.press('Enter');
        await page.getByText('Undone').first().waitFor();
    });
});

suite('the chat page when something is wrong', () => {
    it('goes on after its token expired, and loses nothing of what is being typed', async () => {
        const tab = await greeted();
        await tab.say('before');
        await tab.bubbles.nth(2).waitFor();
        now = new Date(Date.now() + 31 * 60_000);
        await tab.say('while it slept');
        await tab.input.fill('half a sent');
        await until(
            () => chat.turns.seen.length >= 2 || chat.logged.join('').includes('"status":403'),
        );
        await tab.page.locator('.webchat__bubble__content').first().waitFor();
        await tab.page.getByRole('button', { name: 'Retry' }).click({ timeout: 25_000 });
        await tab.page.locator('.webchat__bubble__content', { hasText: '✓' }).nth(1).waitFor();
        expect(await tab.input.inputValue()).toBe('half a sent');
        expect(chat.turns.seen.map(({ text }) => text)).toEqual(['', 'before', 'while it slept']);
    });

    it('says so when the server cannot be reached, and opens the chat when it can', async () => {
        chat.log.setAway(true);
        const tab = await open();
        await tab.notice.getByRole('button', { name: 'Try again' }).waitFor();
        expect(await tab.notice.innerText()).toContain("Penny can't be reached right now.");
        chat.log.setAway(false);
        await tab.notice.getByRole('button', { name: 'Try again' }).click();
        await tab.examples.first().waitFor();
        expect(await tab.notice.isHidden()).toBe(true);
    });

    it('says so without scripts', async () => {
        const tab = await open({ javaScriptEnabled: false });
        expect(await tab.page.locator('noscript').innerText()).toContain('needs JavaScript');
    });

    it('sends a line again under the name it had, so that it counts once', async () => {
        const tab = await greeted();
        const retry = tab.page.getByRole('button', { name: 'Retry' });
        await tab.page.route('**/activities', (route) => route.abort());
        await tab.say('taxi 11');
        await retry.waitFor();
        await retry.click();
        await retry.waitFor();
        await tab.page.unroute('**/activities');
        await retry.click();
        await tab.page.locator('.ac-adaptiveCard').waitFor();
        await retry.waitFor({ state: 'detached' });
        expect(await shown(tab)).toEqual([
            expect.stringContaining("I'm Penny"),
            'taxi 11',
            expect.stringContaining('taxi 11'),
        ]);
        expect(chat.turns.seen.map(({ text }) => text)).toEqual(['', 'taxi 11']);
    });

    it('takes no line for lost whose answer alone was lost', async () => {
        const tab = await greeted();
        const retry = tab.page.getByRole('button', { name: 'Retry' });
        await tab.page.route('**/activities', async (route) => {
            await route.fetch();
            await route.abort();
        });
        await tab.say('taxi 11');
        await tab.page.locator('.ac-adaptiveCard').waitFor();
        await retry.waitFor({ state: 'detached' });
        expect(await shown(tab)).toHaveLength(3);
        expect(chat.turns.seen).toHaveLength(2);
    });

    it('keeps each line once when the server was gone for a while', async () => {
        const tab = await greeted();
        const { port } = chat;
        await chat.close();
        await tab.notice.waitFor();
        await tab.say('taxi 11');
        const retry = tab.page.getByRole('button', { name: 'Retry' });
        await retry.waitFor();
        chat = await startChatServer({ port, beside: chat });
        await tab.notice.waitFor({ state: 'hidden', timeout: 25_000 });
        await retry.click();
        await tab.page.locator('.ac-adaptiveCard').waitFor();
        await retry.waitFor({ state: 'detached' });
        expect(await shown(tab)).toHaveLength(3);
        expect(chat.turns.seen.map(({ text }) => text)).toEqual(['', 'taxi 11']);
    });

    it('says so at once without a network, also to who presses a button', async () => {
        const tab = await greeted();
        await tab.say('lunch');
        const undo = tab.page.locator('.ac-pushButton', { hasText: 'Undo' });
        await undo.waitFor();
        await tab.page.context().setOffline(true);
        await tab.notice.waitFor({ timeout: 2_000 });
        await tab.page.context().setOffline(false);
        await tab.notice.waitFor({ state: 'hidden' });
        await tab.page.route('**/activities', (route) => route.abort());
        await undo.click();
        await tab.notice.waitFor({ timeout: 2_000 });
    });
});
