/** `describe` for suites in a browser, apart from it, since scripts that start one know no jest. */
import { describe } from '@jest/globals';
import type { Browser } from 'playwright-core';

/** Its `skip` where there is none: launchBrowser said so aloud, or threw where all suites are demanded. */
export function describeIn(browser: Browser | null): typeof describe | typeof describe.skip {
    return browser === null ? describe.skip : describe;
}
