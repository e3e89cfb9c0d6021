/** What a browser calls itself, as its owner would: for the list of sessions. */

// The first that fits: browsers name those they descend from too.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
    [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
    [/\bOPR\//, 'Opera'],
    [/\bSamsungBrowser\//, 'Samsung Internet'],
    [/\b(Firefox|FxiOS)\//, 'Firefox'],
    [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
    [/\bVersion\/\S+ .*Safari\//, 'Safari'],
    [/^curl\//, 'curl'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
    [/\biPhone\b/, 'iPhone'],
    [/\biPad\b/, 'iPad'],
    [/\bAndroid\b/, 'Android'],
    [/\bCrOS\b/, 'ChromeOS'],
    [/\bWindows\b/, 'Windows'],
    [/\bMac OS X\b/, 'Mac'],
    [/\bLinux\b/, 'Linux'],
];

/** "Firefox on Linux", "Firefox", "Linux"; empty when it says neither. */
export function deviceOf(userAgent: string): string {
    // Whoever sends it decides how long it is.
    const agent = userAgent.slice(0, 300);
    const known = [named(BROWSERS, agent), named(SYSTEMS, agent)];
    return known.filter((name) => name !== null).join(' on ');
}

function named(list: readonly (readonly [RegExp, string])[], agent: string): string | null {
    return list.find(([pattern]) => pattern.test(agent))?.[1] ?? null;
}
