import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type {
    ActionSet,
    AdaptiveCard,
    CardElement,
    RichTextBlock,
    SubmitAction,
    TextRun,
} from '../../../bot/cards/adaptive-card.ts';
import { choiceOf } from '../../../bot/cards/choice.ts';
import { displayText } from '../../../bot/cards/display-text.ts';
import { plainText } from '../../../bot/cards/plain-text.ts';
import { replyCard } from '../../../bot/cards/reply-card.ts';
import type { Line } from '../../../dialogs/reply.ts';
import { AnAdaptiveCard } from './card-schema.ts';
import { aChoice, aLine, aReply } from './replies.ts';

const HOSTILE = [
    '**bold** _it_ `code` # head',
    '[click](javascript:alert(1)) ![](http://evil.example/x.png)',
    '<img src=x onerror=alert(1)><script>',
    '{{DATE(2026-01-01T00:00:00Z, LONG)}}',
    '{{{{TIME(2026-01-01T00:00:00Z)}}',
    '${$root.secret} @everyone <at>all</at>',
    'abc\u202efdp.exe\u0000\ud800',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 80 }));

function leaves(elements: readonly CardElement[]): readonly (RichTextBlock | ActionSet)[] {
    return elements.flatMap((element) =>
        element.type === 'ColumnSet'
            ? element.columns.flatMap((column) => leaves(column.items))
            : [element],
    );
}

function runs(card: AdaptiveCard): readonly TextRun[] {
    return leaves(card.body).flatMap((leaf) => (leaf.type === 'RichTextBlock' ? leaf.inlines : []));
}

function buttons(card: AdaptiveCard): readonly SubmitAction[] {
    const within = leaves(card.body).flatMap((leaf) =>
        leaf.type === 'ActionSet' ? leaf.actions : [],
    );
    const all = [...within, ...(card.actions ?? [])];
    return all.filter((action) => action.type === 'Action.Submit');
}

describe('A card', () => {
    it('opens the addresses of its links, before its other buttons', () => {
        const url = 'https://penny.example/export/x';
        const links = [{ label: 'Download CSV', url, file: 'penny.csv' }];
        const reply = aReply({
            lines: [aLine('Your entries')],
            choices: [aChoice('Undo', 3)],
            links,
        });
        const { actions } = replyCard(reply);
        const open = { type: 'Action.OpenUrl', title: 'Download CSV', url };
        expect(actions).toMatchObject([open, { type: 'Action.Submit', title: 'Undo' }]);
        expect(plainText(reply)).toBe(`Your entries\nDownload CSV: ${url}\n[Undo]`);
    });

    it('has its lines in order, each in its style', () => {
        const card = replyCard(
            aReply({
                lines: [
                    aLine('✓ $190.00 groceries · Food', { style: 'headline' }),
                    aLine('⚠ Food is $10.00 over', { style: 'warning' }),
                    aLine('Balance $10.00'),
                ],
                choices: [aChoice('Undo', 3)],
            }),
        );
        expect(runs(card)).toEqual([
            {
                type: 'TextRun',
                text: '✓ $190.00 groceries · Food',
                size: 'Medium',
                weight: 'Bolder',
            },
            {
                type: 'TextRun',
                text: '⚠ Food is $10.00 over',
                weight: 'Bolder',
                color: 'Attention',
            },
            { type: 'TextRun', text: 'Balance $10.00' },
        ]);
        expect(card.actions).toEqual([
            {
                type: 'Action.Submit',
                title: 'Undo',
                data: { penny: { turn: 'turn-1', choice: 0, version: 3 } },
            },
        ]);
    });

    it("draws a line's own button beside it, and says which line it is for", () => {
        const card = replyCard(
            aReply({
                lines: [aLine('$4.50 coffee', { choices: [0] }), aLine('Balance $1.00')],
                choices: [aChoice('Edit', 2), aChoice('Undo both', 5)],
            }),
        );
        const [line] = card.body;
        expect(line?.type).toBe('ColumnSet');
        expect(buttons(card).map(({ title, tooltip }) => [title, tooltip])).toEqual([
            ['Edit', 'Edit: $4.50 coffee'],
            ['Undo both', undefined],
        ]);
    });

    it('shortens what a button beside a line says, and keeps the whole of it as its tooltip', () => {
        const card = replyCard(
            aReply({
                lines: [aLine('$4.50 coffee', { choices: [0] }), aLine('Balance $1.00')],
                choices: [
                    { ...aChoice('Edit coffee', 2), short: 'Edit' },
                    { ...aChoice('Undo both'), short: 'Undo' },
                ],
            }),
        );
        expect(buttons(card).map(({ title, tooltip }) => [title, tooltip])).toEqual([
            ['Edit', 'Edit coffee'],
            ['Undo both', undefined],
        ]);
        expect(card.fallbackText).toContain('[Edit coffee]');
    });

    it('draws three and more buttons of one line below it', () => {
        const card = replyCard(
            aReply({
                lines: [aLine('Which one?', { choices: [0, 1, 2] })],
                choices: [aChoice('a'), aChoice('b'), aChoice('c')],
            }),
        );
        expect(card.body.map(({ type }) => type)).toEqual(['RichTextBlock', 'ActionSet']);
    });

    it('lets no host drop a button: rows hold five at most', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 40 }),
                fc.integer({ min: 0, max: 40 }),
                (n, own) => {
                    const places = [...Array(n).keys()];
                    const card = replyCard(
                        aReply({
                            lines: [aLine('Pick', { choices: places.slice(0, own) })],
                            choices: places.map((place) => aChoice(`c${place}`, place)),
                        }),
                    );
                    AnAdaptiveCard.parse(card);
                    expect(buttons(card).map(({ data }) => choiceOf(data))).toEqual(
                        places.map((place) => ({ turn: 'turn-1', choice: place, version: place })),
                    );
                },
            ),
        );
    });

    it('carries hostile text as it stands, in elements that never read Markdown', () => {
        fc.assert(
            fc.property(
                fc.array(hostile, { minLength: 1, maxLength: 4 }),
                hostile,
                fc.constantFrom<Line['style']>('headline', 'detail', 'warning'),
                (texts, label, style) => {
                    const card = replyCard(
                        aReply({
                            lines: texts.map((text) => aLine(text, { style, choices: [] })),
                            choices: [aChoice(label)],
                        }),
                    );
                    // The schema knows RichTextBlock and no TextBlock.
                    AnAdaptiveCard.parse(card);
                    const shown = runs(card).map(({ text }) => text);
                    expect(shown.join('')).toBe(texts.map(displayText).join(''));
                    expect(shown.some((text) => text.includes('{{'))).toBe(false);
                    expect(buttons(card).map(({ title }) => title)).toEqual([displayText(label)]);
                },
            ),
        );
    });

    it('shows all of it as text where a host knows no such card', () => {
        const card = replyCard(aReply({ lines: [aLine('Hi')], choices: [aChoice('Help')] }));
        expect(card.fallbackText).toBe('Hi\n[Help]');
    });
});
