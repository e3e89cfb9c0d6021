/** How long the longest messages of hostile shapes take, beside the plain one of the same length. */
import { decide } from '../understanding/decide/decide.ts';
import { read } from '../understanding/pipeline.ts';
import { prepare } from '../understanding/prepare.ts';
import type { Context } from '../understanding/understood.ts';

/** Four times what is read of a message: the cap is lifted here. */
const LENGTH = 10_000;
const ROUNDS = 20;

const SHAPES: Readonly<Record<string, string>> = {
    digits: '1', spaces: ' ', words: 'lunch ', numbers: '20 ', signs: '$', parentheses: '(', brackets: '[[',
    dots: '1.', pluses: '1+', slashes: '1/', minuses: '-5 ', hashes: '#a ', ats: '@a', tags: '<a ',
    dates: 'may 5 ', ranges: 'from may to ', rhythms: 'every month ', counts: 'last 5 ', limits: 'set food ',
    shares: 'split with ann and ', 'number words': 'twenty five ', 'one word': 'abcdefghij',
    Russian: 'потратил ', Bengali: 'টাকা ', Hindi: 'पिछले ', German: 'fünfundzwanzig', Spanish: 'quinientos ',
}; // prettier-ignore

export function benchHostile(context: Context): readonly string[] {
    const taken = Object.entries(SHAPES).map(([name, shape]) => ({
        name,
        ms: shortest(shape, context),
    }));
    const [slowest, next] = taken.toSorted((one, other) => other.ms - one.ms);
    const plain = taken.find(({ name }) => name === 'words')?.ms ?? 0;
    return [
        `${LENGTH.toLocaleString('en')} hostile characters of ${taken.length} shapes: at most ${told(slowest)}, then ${told(next)}; plain words ${plain.toFixed(1)} ms; best of ${ROUNDS} runs each.`,
    ];
}

function told(shape: { readonly name: string; readonly ms: number } | undefined): string {
    return `${shape?.ms.toFixed(1)} ms (${shape?.name})`;
}

function shortest(shape: string, context: Context): number {
    const text = shape.repeat(Math.ceil(LENGTH / shape.length)).slice(0, LENGTH);
    const rounds = Array.from({ length: ROUNDS }, () => {
        const began = performance.now();
        const utterance = prepare(text, context, LENGTH);
        decide(utterance, read(utterance));
        return performance.now() - began;
    });
    return Math.min(...rounds);
}
