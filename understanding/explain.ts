/** What was seen in a message and why it was taken for what it was: for people who tend the words. */
import type { Finding } from './finding.ts';
import { read } from './pipeline.ts';
import { understand } from './understand.ts';
import type { Context } from './understood.ts';
import { prepare } from './prepare.ts';

export function explain(text: string, context: Context): string {
    const utterance = prepare(text, context);
    const understood = understand(text, context);
    const spans = read(utterance).map((found) => {
        const quoted = JSON.stringify(utterance.text.slice(found.span.start, found.span.end));
        return `  ${quoted.padEnd(24)} ${found.by.padEnd(18)} ${valueOf(found)}`;
    });
    const readings = understood.evidence
        .filter(({ score }) => score > 0.01)
        .map(
            ({ intent, score, because }) =>
                `  ${score.toFixed(2)} ${intent}: ${because.join(', ')}`,
        );
    const entries = understood.entries.map((entry) => `  ${plainJson(entry)}`);
    return [
        JSON.stringify(text),
        'seen',
        ...spans,
        'considered',
        ...readings,
        'entries',
        ...entries,
    ].join('\n');
}

function valueOf(found: Finding): string {
    const { kind, span: _span, by: _by, ...rest } = found;
    return `${kind} ${plainJson(rest)}`;
}

function plainJson(value: unknown): string {
    return JSON.stringify(value, (_key, each: unknown) =>
        typeof each === 'bigint' ? String(each) : each,
    );
}
