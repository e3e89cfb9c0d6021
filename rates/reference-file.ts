/** Reads the European Central Bank's files of reference rates: how much of a currency one euro bought. */
import sax from 'sax';
import type { Day } from '../ledger/day.ts';
import { isCurrency } from '../ledger/money.ts';
import { parseRate, type DayRates, type RateValue } from '../ledger/rate.ts';
import { RatesUnreadable } from './ports.ts';

interface DayInWork extends DayRates {
    readonly perEuro: Map<string, RateValue>;
}

/**
 * All of the file or nothing of it: one rate that makes no sense makes the others doubtful.
 * @throws RatesUnreadable
 */
export function parseReferenceFile(xml: string): readonly DayRates[] {
    const days: DayInWork[] = [];
    const parser = sax.parser(true);
    parser.onopentag = ({ attributes }) => {
        const { time, currency, rate } = attributes as Readonly<Record<string, string>>;
        if (time !== undefined) days.push({ day: checkedDay(time), perEuro: new Map() });
        if (currency === undefined || rate === undefined) return;
        const value = parseRate(rate);
        const day = days.at(-1);
        if (!value || !day)
            throw new RatesUnreadable('a rate is no decimal above zero, or of no day');
        if (isCurrency(currency)) day.perEuro.set(currency, value);
    };
    try {
        parser.write(xml).close();
    } catch (error) {
        if (error instanceof RatesUnreadable) throw error;
        // The parser's message quotes what came.
        throw new RatesUnreadable('it is no well-formed XML');
    }
    if (!days.some(({ perEuro }) => perEuro.size > 0)) throw new RatesUnreadable('it has no rates');
    return days;
}

function checkedDay(text: string): Day {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    if (!isDay) throw new RatesUnreadable('a day is no date');
    return text;
}
