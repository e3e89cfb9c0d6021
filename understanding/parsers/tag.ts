/** Tags: #work. A number after the sign is an order's, not a tag. */
import { matchesIn } from '../matches.ts';
import type { Parser } from '../parser.ts';

const TAG = /(?<![\p{L}\d&])#(\p{L}[\p{L}\p{M}\d_-]{0,40})/gu;

export const tag: Parser = {
    name: 'tag',
    needs: ['tag'],
    parse({ plain }) {
        return matchesIn(TAG, plain).map((match) => ({
            kind: 'tag' as const,
            span: { start: match.index, end: match.index + match[0].length },
            text: match[1] ?? '',
        }));
    },
};
