/** E-mail addresses; web addresses too, whose digits and words mean nothing here. */
import { matchesIn } from '../matches.ts';
import type { Parser } from '../parser.ts';

// Lengths are bounded, so that text without an "@" costs no more than its length.
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const WEB = /(?:https?:\/\/|www\.)\S+/gu;

export const address: Parser = {
    name: 'address',
    needs: ['address'],
    parse({ text, plain }) {
        const found = [];
        if (plain.includes('@')) found.push(...matchesIn(EMAIL, plain));
        if (plain.includes('://') || plain.includes('www.')) found.push(...matchesIn(WEB, plain));
        return found.map((match) => ({
            kind: 'address' as const,
            span: { start: match.index, end: match.index + match[0].length },
            text: text.slice(match.index, match.index + match[0].length),
        }));
    },
};
