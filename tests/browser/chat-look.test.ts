import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { launchBrowser } from '../rig/browser.ts';
import { describeIn } from '../rig/describe-in.ts';
import { startChatServer, type ChatServer } from '../rig/chat-server.ts';
import { openChat, type ChatTab } from '../rig/chat-tab.ts';

jest.setTimeout(180_000);

const browser = await launchBrowser();
const suite = describeIn(browser);

const WIDTHS = [320, 390, 768, 1280] as const;
const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let chat: ChatServer;
let tab: ChatTab;

// One conversation with a card and a long word in it, looked at in all ways.
beforeAll(async () => {
    if (browser === null) return;
    chat = await startChatServer();
    tab = await openChat(browser, chat.url);
    await tab.examples.first().waitFor();
    await tab.say(`${'unbreakable'.repeat(12)} and so on`);
    await tab.bubbles.nth(2).waitFor();
});

afterAll(async () => {
    await browser?.close();
    await chat?.close();
});

/** The values that CSS comes to, of the first element of each selector. */
function computed(selectors: readonly string[], property: string): Promise<string[]> {
    return tab.page.evaluate(`
        ${JSON.stringify(selectors)}
            .map((selector) => document.querySelector(selector))
            .map((element) => getComputedStyle(element).${property})
    `);
}

suite('the look of the chat', () => {
    it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA, %s', async (colorScheme) => {
        await tab.page.emulateMedia({ colorScheme });
        for (const width of [320, 1280]) {
            await tab.page.setViewportSize({ width, height: 800 });
            const axe = new AxeBuilder({ page: tab.page }).withTags(LAWS);
            const { violations } = await axe.analyze();
            const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
            expect([width, found]).toEqual([width, []]);
        }
    });

    it.each(WIDTHS)('needs no scrolling sideways at %d px', async (width) => {
        await tab.page.setViewportSize({ width, height: 640 });
        const tooWide = await tab.page.evaluate(`
            ['html', '.app', '.webchat__basic-transcript__scrollable', '.webchat__bubble__content']
                .flatMap((selector) => [...document.querySelectorAll(selector)])
                .filter((element) => element.scrollWidth > element.clientWidth + 1)
                .map((element) => element.className)
        `);
        expect(tooWide).toEqual([]);
    });

    it('turns dark and light again with the system, without a reload', async () => {
        const grounds = ['.app', '.bar', '.webchat__bubble__content', '.webchat__send-box__main'];
        const letters = ['.name', '.tagline', '.ac-textRun', '.ac-pushButton'];
        const colours = async (): Promise<string[]> => [
            ...(await computed(grounds, 'backgroundColor')),
            ...(await computed(letters, 'color')),
        ];
        await tab.page.emulateMedia({ colorScheme: 'light' });
        const light = await colours();
        await tab.page.emulateMedia({ colorScheme: 'dark' });
        const dark = await colours();
        expect(light.filter((colour, place) => colour === dark[place])).toEqual([]);
        await tab.page.emulateMedia({ colorScheme: 'light' });
        expect(await colours()).toEqual(light);
    });

    it('shows where the focus is', async () => {
        const button = tab.page.locator('.ac-pushButton').first();
        await tab.page.keyboard.press('Tab');
        await button.focus();
        expect(await computed(['.ac-pushButton'], 'outlineWidth')).toEqual(['2px']);
    });

    it('moves nothing for who wants nothing moved', async () => {
        await tab.page.emulateMedia({ reducedMotion: 'reduce' });
        const [duration = ''] = await computed(['.webchat__send-box__main'], 'animationDuration');
        expect(Number.parseFloat(duration)).toBeLessThan(0.01);
    });
});
