/** What new users write to Penny, each with what a sensible person would expect of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { addDays } from '../../ledger/day.ts';
import { understand } from '../../understanding/understand.ts';
import { ASK_BELOW } from '../../understanding/understood.ts';
import { contextWith } from './context.ts';

/** Only what is stated is checked. */
interface Expected {
    readonly intent?: string;
    readonly intent_alt?: readonly string[];
    /** Whether an entry is recorded without asking; open when not stated. */
    readonly records?: boolean;
    readonly amount_minor?: number;
    readonly amounts_minor?: readonly number[];
    readonly currency?: string;
    readonly date?: string;
    readonly period_start?: string;
    /** The last day inside. */
    readonly period_end?: string;
    readonly category?: string;
    readonly description?: string;
    readonly measure?: string;
    readonly count?: number;
    readonly group_by?: string;
    readonly limit_per?: string;
    readonly removes?: boolean;
    readonly from?: string;
    readonly to?: string;
}

export interface Case {
    readonly text: string;
    readonly lang: string;
    readonly expect: Expected;
    /** Why it can't pass yet. */
    readonly reason?: string;
}

const FOLDER = new URL('corpus/', import.meta.url);

export function corpus(): Case[] {
    return readdirSync(FOLDER).flatMap((name) =>
        readFileSync(new URL(name, FOLDER), 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as Case),
    );
}

/** What was read in the terms of `wanted`, so that the two can be compared. */
export function readAs({ text, lang, expect: wanted }: Case): Partial<Record<string, unknown>> {
    const read = understand(text, contextWith({ locale: lang }));
    const [entry] = read.entries;
    const period = read.question ? read.question.period : read.period;
    const category = read.question ? read.question.category : (entry?.category ?? read.category);
    const isAlso = wanted.intent_alt?.includes(read.intent) ?? false;
    const all = {
        intent: isAlso ? wanted.intent : read.intent,
        intent_alt: wanted.intent_alt,
        records: read.entries.length > 0 && read.confidence >= ASK_BELOW,
        amount_minor: read.amount ? Number(read.amount.value.minor) : undefined,
        amounts_minor: read.entries.map(({ amount }) => Number(amount.value.minor)),
        currency: read.amount?.currencySaid ? read.amount.value.currency : undefined,
        date: entry?.day.value ?? read.day?.value,
        period_start: period?.value.start,
        period_end: period ? addDays(period.value.end, -1) : undefined,
        category: category?.value,
        description: read.description,
        measure: read.question?.measure,
        count: (read.question ? read.question.count : read.count) ?? undefined,
        group_by: read.question?.groupBy,
        limit_per: read.limitPer,
        removes: read.removes,
        from: read.from,
        to: read.to,
    };
    const stated = Object.keys(wanted) as (keyof typeof all)[];
    return Object.fromEntries(stated.map((key) => [key, all[key]]));
}
