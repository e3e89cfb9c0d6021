import { z } from 'zod';

/** Adaptive Cards 1.2 as its schema has it, of the elements that Penny uses; anything else fails. */
const Run = z.strictObject({
    type: z.literal('TextRun'),
    text: z.string().min(1),
    size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
    weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
    color: z
        .enum(['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention'])
        .optional(),
});

const Spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']);

const Text = z.strictObject({
    type: z.literal('RichTextBlock'),
    inlines: z.array(Run).min(1),
    spacing: Spacing.optional(),
});

const Submit = z.strictObject({
    type: z.literal('Action.Submit'),
    title: z.string(),
    tooltip: z.string().optional(),
    data: z.strictObject({
        penny: z.strictObject({ turn: z.string(), choice: z.int(), version: z.int() }),
    }),
});

const Buttons = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(Submit).max(5) });

const Column = z.strictObject({
    type: z.literal('Column'),
    width: z.enum(['auto', 'stretch']),
    verticalContentAlignment: z.enum(['Top', 'Center', 'Bottom']),
    items: z.array(z.union([Text, Buttons])).min(1),
});

const Columns = z.strictObject({
    type: z.literal('ColumnSet'),
    columns: z.array(Column).min(1),
    spacing: Spacing.optional(),
});

export const AnAdaptiveCard = z.strictObject({
    type: z.literal('AdaptiveCard'),
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    version: z.literal('1.2'),
    fallbackText: z.string(),
    body: z.array(z.union([Text, Columns, Buttons])),
    actions: z.array(Submit).min(1).max(5).optional(),
});
