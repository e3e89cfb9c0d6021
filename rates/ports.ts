/** What rates/ needs of the world: where rates come from, and where they are kept. */
import type { Day } from '../ledger/day.ts';
import type { DayRates } from '../ledger/rate.ts';

/** `newest`: the last day's rates; `history`: those of the last ninety days. */
export type Extent = 'newest' | 'history';

export interface RateSource {
    /**
     * @throws RatesUnreadable when what comes isn't what was asked for, and what fetch says when
     * nothing comes.
     */
    fetch(extent: Extent, signal: AbortSignal): Promise<readonly DayRates[]>;
}

export interface RateStore {
    /** The newest day that has rates; null when none has. */
    newestDay(): Promise<Day | null>;
    /** A day and currency that has a rate keeps it. */
    keep(days: readonly DayRates[]): Promise<void>;
}

/** What came isn't a file of reference rates. Its message holds nothing that came. */
export class RatesUnreadable extends Error {
    readonly code = 'RATES_UNREADABLE';
    override readonly name = 'RatesUnreadable';
}
