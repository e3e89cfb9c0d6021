/** The few Adaptive Card elements that Penny's cards are made of. */
import type { ChoiceRef } from '../../dialogs/message.ts';

/** Shown as it is written: unlike TextBlock, no renderer reads Markdown in a TextRun. */
export interface TextRun {
    readonly type: 'TextRun';
    readonly text: string;
    readonly size?: 'Medium';
    readonly weight?: 'Bolder';
    readonly color?: 'Attention';
}

export interface RichTextBlock {
    readonly type: 'RichTextBlock';
    readonly inlines: readonly TextRun[];
    readonly spacing?: 'Small';
}

export interface SubmitAction {
    readonly type: 'Action.Submit';
    readonly title: string;
    /** Since 1.5; hosts that don't know it leave it out. */
    readonly tooltip?: string;
    readonly data: { readonly penny: ChoiceRef };
}

export interface OpenUrlAction {
    readonly type: 'Action.OpenUrl';
    readonly title: string;
    readonly url: string;
}

export type CardAction = SubmitAction | OpenUrlAction;

export interface ActionSet {
    readonly type: 'ActionSet';
    readonly actions: readonly CardAction[];
}

interface Column {
    readonly type: 'Column';
    readonly width: 'stretch' | 'auto';
    readonly verticalContentAlignment: 'Center';
    readonly items: readonly CardElement[];
}

export interface ColumnSet {
    readonly type: 'ColumnSet';
    readonly columns: readonly Column[];
    readonly spacing: 'Small';
}

export type CardElement = RichTextBlock | ActionSet | ColumnSet;

export interface AdaptiveCard {
    readonly type: 'AdaptiveCard';
    readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
    /** A host shows `fallbackText` alone when it doesn't know this version, so it is the oldest one
     *  that has all the elements above. */
    readonly version: '1.2';
    readonly fallbackText: string;
    readonly body: readonly CardElement[];
    readonly actions?: readonly CardAction[];
}

/** Renderers replace {{DATE(…)}} and {{TIME(…)}} within one run, so no run may hold "{{". */
export function textRuns(text: string, style: Omit<TextRun, 'type' | 'text'>): readonly TextRun[] {
    return text.split(/(?<=\{)(?=\{)/).map((part) => ({ type: 'TextRun', text: part, ...style }));
}

/** Text on the left, small buttons on its right. */
export function besideButtons(text: RichTextBlock, actions: readonly SubmitAction[]): ColumnSet {
    return {
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [
            { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [text] },
            {
                type: 'Column',
                width: 'auto',
                verticalContentAlignment: 'Center',
                items: [{ type: 'ActionSet', actions }],
            },
        ],
    };
}
