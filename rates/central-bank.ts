/** Fetches the reference rates that the European Central Bank publishes on working days at about 16:00. */
import type { DayRates } from '../ledger/rate.ts';
import { RatesUnreadable, type Extent, type RateSource } from './ports.ts';
import { parseReferenceFile } from './reference-file.ts';

const FILES = {
    newest: 'eurofxref-daily.xml',
    history: 'eurofxref-hist-90d.xml',
} as const satisfies Record<Extent, string>;

/** Many times what ninety days take. */
const LARGEST = 2_000_000;
const SILENCE_MS = 20_000;

/** @param folder where the two files are. */
export function createCentralBank(folder: URL, silenceMs = SILENCE_MS): RateSource {
    const base = folder.href.endsWith('/') ? folder.href : `${folder.href}/`;
    return {
        fetch: async (extent: Extent, signal: AbortSignal): Promise<readonly DayRates[]> => {
            const either = AbortSignal.any([signal, AbortSignal.timeout(silenceMs)]);
            const response = await fetch(new URL(FILES[extent], base), { signal: either });
            if (!response.ok) {
                await response.body?.cancel();
                throw new RatesUnreadable(`http ${response.status}`);
            }
            return parseReferenceFile(await textOf(response));
        },
    };
}

async function textOf({ body }: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > LARGEST) throw new RatesUnreadable('it is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
