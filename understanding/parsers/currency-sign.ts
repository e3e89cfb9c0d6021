/** Signs of currencies, with the letters that go with them: $ · € · HK$ · US$ · R$. */
import { matchesIn } from '../matches.ts';
import type { Draft, Parser } from '../parser.ts';
import { DOLLAR_LETTERS, resolveCurrency, SIGNS } from '../words/currency-signs.ts';

const SIGN = new RegExp(
    [
        '[美欧歐日港韩韓]元|美金|日圓|[港台][币幣]|人民[币幣]|块钱|塊錢|英[镑鎊]|[卢盧]布',
        String.raw`[\p{Sc}₿元円원]|ரூ`,
        String.raw`(?<!\p{L})(?:l\.e|ج\.م|د\.إ|ر\.س|د\.ك|ر\.ق|د\.ا|ש["״]ח)(?!\p{L})`,
    ].join('|'),
    'gu',
);

/** A message with more of them is no list of what was paid. */
const MOST_SIGNS = 300;

export const currencySign: Parser = {
    name: 'currency-sign',
    needs: ['sign'],
    parse({ plain, context }) {
        return matchesIn(SIGN, plain, MOST_SIGNS).flatMap((match): Draft[] => {
            const named = SIGNS[match[0]];
            if (named === undefined) return [];
            const span = { start: match.index, end: match.index + match[0].length };
            const letters = match[0] === '$' ? lettersBefore(plain, match.index) : null;
            const code = letters?.code ?? resolveCurrency(named, context.currency);
            const whole = letters ? { start: letters.start, end: span.end } : span;
            return [{ kind: 'currency', span: whole, code, coin: false, strong: true }];
        });
    },
};

function lettersBefore(plain: string, sign: number): { start: number; code: string } | null {
    const match = /(?<!\p{L})(\p{L}{1,3})( ?)$/u.exec(plain.slice(Math.max(0, sign - 5), sign));
    const [whole = '', letters = '', space = ''] = match ?? [];
    const code = DOLLAR_LETTERS[letters];
    // "a $ 20 lunch" is no Australian dollar.
    if (code === undefined || (space !== '' && letters.length === 1 && letters !== 'c'))
        return null;
    return { start: sign - whole.length, code };
}
