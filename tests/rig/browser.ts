/** A real Chromium: CHROMIUM_PATH, else the system's, else @sparticuz/chromium; null when none starts. */
import { access } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
];

/** @throws when there is none and REQUIRE_ALL_SUITES is set; without it says so aloud. */
export async function launchBrowser(): Promise<Browser | null> {
    const reasons: string[] = [];
    for (const find of [() => process.env['CHROMIUM_PATH'], systemChromium, bundledChromium]) {
        try {
            const executablePath = await find();
            if (executablePath === undefined) continue;
            return await chromium.launch({ executablePath, args: FLAGS });
        } catch (error) {
            reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
        }
    }
    const sentence = `No Chromium starts here (${reasons.join('; ')}). Set CHROMIUM_PATH.`;
    if (process.env['REQUIRE_ALL_SUITES'] === '1') throw new Error(sentence);
    process.stderr.write(`SKIPPED: the browser suites. ${sentence}\n`);
    return null;
}

async function systemChromium(): Promise<string | undefined> {
    const path = '/usr/bin/chromium';
    return access(path).then(
        () => path,
        () => undefined,
    );
}

async function bundledChromium(): Promise<string> {
    const { default: bundled } = await import('@sparticuz/chromium');
    return bundled.executablePath();
}
