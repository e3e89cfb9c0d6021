/** Recognizers-Text reading the same messages, where somebody installed it: 43 MB for one figure are no dependency. */
const PACKAGE = '@microsoft/recognizers-text-suite';
const INSTALL = `npm install --no-save ${PACKAGE}@1.3.1`;
const CULTURE = 'en-us';

type Recognize = (text: string, culture: string) => unknown;

/** What it takes to read amounts and days; null where it isn't installed. */
export async function recognizers(): Promise<((text: string) => unknown) | null> {
    const found = await load();
    if (!found) return null;
    const readers = ['recognizeNumber', 'recognizeCurrency', 'recognizeDateTime'].map(
        (name) => found[name] as Recognize,
    );
    return (text) => readers.map((read) => read(text, CULTURE));
}

export const HOW_TO_INSTALL = `Recognizers-Text isn't installed, so it isn't beside: ${INSTALL}`;

async function load(): Promise<Readonly<Record<string, unknown>> | null> {
    try {
        return (await import(PACKAGE)) as Readonly<Record<string, unknown>>;
    } catch {
        return null;
    }
}
