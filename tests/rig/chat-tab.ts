/** A tab that has the chat page open, in a browser profile of its own. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export interface ChatTab {
    readonly page: Page;
    readonly input: Locator;
    /** What is in the bubbles, top to bottom. */
    readonly bubbles: Locator;
    readonly examples: Locator;
    readonly notice: Locator;
    /** What the browser complained of. */
    readonly complaints: string[];
    say(text: string): Promise<void>;
    close(): Promise<void>;
}

export async function openChat(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
): Promise<ChatTab> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (entry) => {
        const serious = entry.type() === 'error' || entry.type() === 'warning';
        if (serious) complaints.push(entry.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
        const { host, protocol } = new URL(request.url());
        const here = host === new URL(url).host || protocol === 'data:' || protocol === 'blob:';
        if (!here) complaints.push(`reached out to ${host}`);
    });
    await page.goto(url);
    const input = page.locator('.webchat__send-box-text-box__input');
    return {
        page,
        input,
        bubbles: page.locator('.webchat__bubble__content'),
        examples: page.locator('.webchat__suggested-action'),
        notice: page.locator('#notice'),
        complaints,
        say: async (text) => {
            await input.fill(text);
            await input.press('Enter');
        },
        close: () => context.close(),
    };
}
