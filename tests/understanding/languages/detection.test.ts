import { describe, expect, it } from '@jest/globals';
import { prepare } from '../../../understanding/prepare.ts';
import { contextWith } from '../context.ts';

const LOCALES = ['en', 'pt', 'es', 'it', 'fr', 'de'];

describe('the language of neighbours', () => {
    it.each([
        ['gastei 20 no mercado', 'pt'],
        ['paguei a conta de luz 90', 'pt'],
        ['quanto gastei este mês', 'pt'],
        ['comprei pão e leite 12', 'pt'],
        ['almoço com a minha mãe 40', 'pt'],
        ['a renda de outubro 700', 'pt'],
        ['gasté 20 en el mercado', 'es'],
        ['cuánto gasté este mes', 'es'],
        ['compré pan y leche 12', 'es'],
        ['la renta de octubre 700', 'es'],
        ['2 cafés y 1 té con leche 8', 'es'],
        ['ho speso 20 al mercato', 'it'],
        ['pranzo con la mamma 40', 'it'],
        ["j'ai dépensé 20 au marché", 'fr'],
        ['courses de la semaine 40', 'fr'],
        ['2 cafés et un thé 8', 'fr'],
    ])('"%s" is told by its words', (text, code) => {
        const found = LOCALES.map((locale) => prepare(text, contextWith({ locale })).language.code);
        expect(found).toEqual(LOCALES.map(() => code));
    });

    it.each([
        ['2 cafés 8', 'pt'],
        ['2 cafés 8', 'es'],
        ['2 cafés 8', 'fr'],
        ['pizza 12', 'it'],
        ['pizza 12', 'pt'],
        ['uber 20', 'es'],
        ['2 cafés y 1 té 8', 'es'],
    ])('"%s" is of the locale where the words are of several: %s', (text, locale) => {
        expect(prepare(text, contextWith({ locale })).language.code).toBe(locale);
    });
});
