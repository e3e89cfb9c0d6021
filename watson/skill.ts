/** A dialog skill for Watson Assistant, made of sentences whose meaning is known. */
import { z } from 'zod';
import { EXPENSE_CATEGORIES, FALLBACK_CATEGORY, INCOME_CATEGORIES } from '../ledger/category.ts';
import { CATEGORY_ENTITY } from './answer.ts';

export interface Sentence {
    readonly text: string;
    /** BCP 47 primary subtag. */
    readonly lang: string;
    /** `none`: it is about something else. null: not said, so it teaches nothing. */
    readonly intent: string | null;
    readonly category: string | null;
    /** The words in it that its category was read from; null when not said. */
    readonly words: string | null;
}

/** What Watson has a model for, by our code; it calls Portuguese by its country. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
    ['en', 'en'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['it', 'it'],
    ['nl', 'nl'],
    ['pt', 'pt-br'],
]);

/** Its model of no language in particular, for all others. */
const ANY_LANGUAGE = 'xx';

/** Watson's own bounds, those of its smallest plan where plans differ. */
const LONGEST_EXAMPLE = 1024;
const LONGEST_VALUE = 64;

const lineOf = (most: number) =>
    z
        .string()
        .max(most)
        .regex(/^[^\r\n\t]*\S[^\r\n\t]*$/);

const example = z.strictObject({ text: lineOf(LONGEST_EXAMPLE) });

const skill = z
    .strictObject({
        name: lineOf(64),
        description: lineOf(128),
        language: z.enum([...LANGUAGES.values(), ANY_LANGUAGE]),
        intents: z
            .array(
                z.strictObject({
                    intent: z.string().regex(/^(?!sys-)[\w.-]{1,128}$/),
                    examples: z.array(example).min(1),
                }),
            )
            .max(100),
        entities: z.array(
            z.strictObject({
                entity: z.string().regex(/^(?!sys-)[\w-]{1,64}$/),
                fuzzy_match: z.boolean(),
                values: z.array(
                    z.strictObject({
                        type: z.literal('synonyms'),
                        value: lineOf(LONGEST_VALUE),
                        synonyms: z.array(lineOf(LONGEST_VALUE)),
                    }),
                ),
            }),
        ),
        counterexamples: z.array(example),
        dialog_nodes: z.array(
            z.strictObject({
                type: z.literal('standard'),
                dialog_node: z.string(),
                title: z.string(),
                conditions: z.string(),
                output: z.strictObject({ generic: z.array(z.never()) }),
            }),
        ),
        metadata: z.strictObject({
            api_version: z.strictObject({ major_version: z.string(), minor_version: z.string() }),
        }),
        learning_opt_out: z.literal(true),
    })
    .refine(({ intents }) => intents.flatMap(({ examples }) => examples).length <= 25_000);

export type Skill = z.infer<typeof skill>;

/** The same sentences in any order make the same skill. @throws ZodError when Watson wouldn't take it. */
export function skillOf(sentences: readonly Sentence[], lang: string): Skill {
    const own = sentences.filter((sentence) => sentence.lang === lang);
    const meant = meanings(own);
    const intents = [...Map.groupBy(meant.keys(), (text) => meant.get(text) ?? '')]
        .filter(([intent]) => intent !== 'none')
        .map(([intent, texts]) => ({ intent, examples: examplesOf(texts) }))
        .sort((a, b) => byCode(a.intent, b.intent));
    return skill.parse({
        name: `Penny ${lang}`,
        description: 'What people say to Penny about money. Made by npm run watson:export.',
        language: LANGUAGES.get(lang) ?? ANY_LANGUAGE,
        intents,
        entities: [{ entity: CATEGORY_ENTITY, fuzzy_match: true, values: categoryValues(own) }],
        counterexamples: examplesOf([...meant.keys()].filter((text) => meant.get(text) === 'none')),
        // Penny herself does the talking.
        dialog_nodes: [
            {
                type: 'standard',
                dialog_node: 'anything_else',
                title: 'Anything else',
                conditions: 'anything_else',
                output: { generic: [] },
            },
        ],
        metadata: { api_version: { major_version: 'v2', minor_version: '2018-11-08' } },
        learning_opt_out: true,
    });
}

/** By text, what it means. In whatever case Watson takes it once only: what means two things teaches neither. */
function meanings(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
    const lines = sentences.flatMap(({ text, intent }) => {
        const line = oneLine(text);
        const isTaken = intent !== null && line !== '' && line.length <= LONGEST_EXAMPLE;
        return isTaken ? [{ line, intent }] : [];
    });
    const alike = [...Map.groupBy(lines, ({ line }) => line.toLowerCase()).values()];
    const plain = alike.filter((same) => new Set(same.map(({ intent }) => intent)).size === 1);
    return new Map(
        plain.map((same) => {
            const [first] = same.map(({ line }) => line).sort(byCode);
            return [first ?? '', same[0]?.intent ?? ''];
        }),
    );
}

/** Every category that has a name of its own; words that two of them share belong to neither. */
function categoryValues(sentences: readonly Sentence[]) {
    const all: readonly string[] = [...EXPENSE_CATEGORIES, ...INCOME_CATEGORIES];
    const fallbacks: readonly string[] = Object.values(FALLBACK_CATEGORY);
    const named = all.filter((id) => !fallbacks.includes(id));
    const owners = new Map<string, Set<string>>();
    for (const { category, words } of sentences) {
        const line = oneLine(words ?? '').toLowerCase();
        const isName = /\p{L}/u.test(line) && line.length <= LONGEST_VALUE && !all.includes(line);
        if (category === null || !isName) continue;
        owners.set(line, (owners.get(line) ?? new Set()).add(category));
    }
    return named.map((id) => ({
        type: 'synonyms',
        value: id,
        synonyms: [...owners]
            .filter(([, categories]) => categories.size === 1 && categories.has(id))
            .map(([line]) => line)
            .sort(byCode),
    }));
}

function examplesOf(texts: readonly string[]) {
    return texts.toSorted(byCode).map((text) => ({ text }));
}

function oneLine(text: string): string {
    return text.replaceAll(/[\r\n\t]+/g, ' ').trim();
}

/** The same on every machine, whatever its language. */
function byCode(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
