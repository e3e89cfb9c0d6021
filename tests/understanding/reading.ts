/** Short forms of what was read, so that a table's rows fit on a line. */
import type { Parser } from '../../understanding/parser.ts';
import type { Finding } from '../../understanding/finding.ts';
import { read } from '../../understanding/pipeline.ts';
import { understand } from '../../understanding/understand.ts';
import type { Context, Understood } from '../../understanding/understood.ts';
import { prepare } from '../../understanding/prepare.ts';
import type { Utterance } from '../../understanding/utterance.ts';
import { contextWith } from './context.ts';

function utteranceOf(text: string, changes: Partial<Context> = {}): Utterance {
    return prepare(text, contextWith(changes));
}

/** What one parser alone finds, as "text → value". */
export function foundBy(parser: Parser, text: string, changes: Partial<Context> = {}): string[] {
    const utterance = utteranceOf(text, changes);
    return parser
        .parse(utterance)
        .map((draft) => ({ ...draft, by: parser.name }))
        .map((found) => `${text.slice(found.span.start, found.span.end)} → ${valueOf(found)}`);
}

function valueOf(found: Finding): string {
    switch (found.kind) {
        case 'number':
            return `${found.sign}${Number(found.value) / 1e6}`;
        case 'multiplier':
            return `×${Number(found.factor) / 1e6}`;
        case 'currency':
            return (found.code ?? 'own') + (found.coin ? ' coin' : '');
        case 'day':
            return found.day;
        case 'period':
            return `${found.period.start} to ${found.period.end}`;
        case 'category':
            return `${found.category} by ${found.source}`;
        case 'amount':
            return String(found.value);
        case 'cue':
            return found.cue;
        case 'order':
            return found.order;
        case 'modifier':
            return found.modifier;
        case 'recurrence':
            return found.recurrence;
        case 'wallet':
            return found.name;
        case 'tag':
        case 'address':
        case 'slash':
        case 'question':
        case 'fixed-name':
            return found.text;
    }
}

/** Days and periods that the whole pipeline leaves. */
export function timesIn(text: string, changes: Partial<Context> = {}): string[] {
    return read(utteranceOf(text, changes))
        .filter((found) => found.kind === 'day' || found.kind === 'period')
        .map(valueOf);
}

/** Every entry as "kind minor currency day category: description". */
export function entriesIn(text: string, changes: Partial<Context> = {}): string[] {
    return entriesOf(understand(text, contextWith(changes)));
}

function entriesOf({ entries }: Understood): string[] {
    return entries.map(({ kind, amount, day, category, description, tags }) => {
        const money = `${amount.value.minor} ${amount.value.currency}`;
        const labels = tags.map((tag) => ` #${tag}`).join('');
        return `${kind} ${money} ${day.value} ${category.value}: ${description}${labels}`;
    });
}
