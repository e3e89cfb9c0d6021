import { describe, expect, it } from '@jest/globals';
import { learn, reasonsFor, taught, type LearnedPhrase } from '../../ledger/learned.ts';

let ids = 0;
const actor = { newId: (): string => `id${(ids += 1)}` };

/** What is known after these choices, in their order. */
function after(...choices: readonly (readonly [phrase: string, category: string])[]) {
    return choices.reduce((known: readonly LearnedPhrase[], [phrase, category]) => {
        const choice = { walletId: 'wallet', phrase, category };
        const revision = learn(known, choice, actor);
        return [...known.filter((one) => one !== revision.before), revision.after];
    }, []);
}

describe('learning', () => {
    it('lets the latest choice hold at once', () => {
        const known = after(['steam', 'fun'], ['steam', 'fun'], ['steam', 'sport']);
        expect(taught(known).get('steam')).toBe('sport');
    });

    it('counts what was chosen how often', () => {
        const known = after(['steam', 'fun'], ['steam', 'sport'], ['steam', 'fun']);
        expect(known).toHaveLength(1);
        expect(known[0]).toMatchObject({ chosen: { fun: 2, sport: 1 }, version: 3 });
    });

    it('takes a word for what several phrases with it mean, when they agree', () => {
        const known = after(['running shoes', 'sport'], ['tennis shoes', 'sport']);
        expect(taught(known).get('shoes')).toBe('sport');
        expect(taught(known).has('running')).toBe(false);
    });

    it('makes nothing of a word whose phrases disagree', () => {
        const known = after(['running shoes', 'sport'], ['evening shoes', 'clothing']);
        expect(taught(known).has('shoes')).toBe(false);
    });

    it('makes nothing of words that only join', () => {
        const known = after(['fish and chips', 'food'], ['milk and honey', 'food']);
        expect(taught(known).has('and')).toBe(false);
    });

    it('gives the phrases that speak for a category', () => {
        const known = after(
            ['running shoes', 'sport'],
            ['tennis shoes', 'sport'],
            ['gym', 'sport'],
        );
        const phrases = (of: string): string[] =>
            reasonsFor(known, of, 'sport').map(({ phrase }) => phrase);
        expect(phrases('gym')).toEqual(['gym']);
        expect(phrases('the gym bag')).toEqual(['gym']);
        expect(phrases('new shoes')).toEqual(['running shoes', 'tennis shoes']);
        expect(phrases('bread')).toEqual([]);
    });
});
