/** Watson's answer as part of an Understood: an intent and perhaps a category; its words and figures are left. */
import { z } from 'zod';
import { EXPENSE_CATEGORIES, INCOME_CATEGORIES } from '../ledger/category.ts';
import type { Intent, Understood } from '../understanding/understood.ts';
import { NoAnswer } from './no-answer.ts';

export type Opinion = Pick<Understood, 'intent' | 'confidence' | 'category'>;

/** What it is asked for; the skill knows more intents, so that these are told from them. */
const ASKED = [
    'log_expense',
    'log_income',
    'log_refund',
    'query_spending',
    'query_income',
    'query_transactions',
    'query_balance',
    'query_limit',
] as const satisfies readonly Intent[];

/** The name of the entity whose values are our categories. */
export const CATEGORY_ENTITY = 'category';

const CATEGORIES: ReadonlySet<string> = new Set([...EXPENSE_CATEGORIES, ...INCOME_CATEGORIES]);

/** An opinion less sure than this is none. */
const SURE_FROM = 0.6;

const confidence = z.number().min(0).max(1);

const answer = z.object({
    output: z.object({
        intents: z.array(z.object({ intent: z.string(), confidence })).default([]),
        entities: z
            .array(
                z.object({
                    entity: z.string(),
                    value: z.string(),
                    location: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
                    confidence: confidence.default(1),
                }),
            )
            .default([]),
    }),
});

type Entity = z.infer<typeof answer>['output']['entities'][number];

/** @returns null when it isn't sure either. @throws NoAnswer when it is no answer at all. */
export function opinionOf(result: unknown, text: string): Opinion | null {
    const { data } = answer.safeParse(result);
    if (!data) throw new NoAnswer('away', 'message: nonsense');
    const { intents, entities } = data.output;
    const [best] = intents.toSorted((a, b) => b.confidence - a.confidence);
    const intent = ASKED.find((asked) => asked === best?.intent);
    if (!best || !intent || best.confidence < SURE_FROM) return null;
    return { intent, confidence: best.confidence, category: categoryOf(entities, text) };
}

/** Several categories are no opinion about one. */
function categoryOf(entities: readonly Entity[], text: string): Opinion['category'] {
    const found = entities.filter(
        (each) =>
            each.entity === CATEGORY_ENTITY &&
            each.confidence >= SURE_FROM &&
            CATEGORIES.has(each.value),
    );
    const [first] = found;
    if (!first?.location || found.some(({ value }) => value !== first.value)) return null;
    const [start, end] = first.location;
    if (start >= end || end > text.length) return null;
    return { value: first.value, said: true, span: { start, end } };
}
