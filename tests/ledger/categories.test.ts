import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { categoriesOf, isForest } from '../../ledger/categories.ts';
import type { OwnCategory } from '../../ledger/category.ts';

function own(id: string, more: Partial<OwnCategory> = {}): OwnCategory {
    const plain = { name: null, parent: null, mergedInto: null, version: 1, removed: false };
    return { id, walletId: 'wallet', ...plain, ...more };
}

describe('categories', () => {
    const tree = categoriesOf([
        own('coffee', { parent: 'food' }),
        own('espresso', { parent: 'coffee' }),
        own('latte', { mergedInto: 'espresso' }),
        own('fun', { mergedInto: 'sport' }),
    ]);

    it('are themselves when nothing was made of them', () => {
        expect(tree.resolve('travel')).toBe('travel');
        expect(tree.family('travel')).toEqual(['travel']);
        expect(tree.parentOf('travel')).toBeNull();
    });

    it('count with their children and with what was merged into them', () => {
        expect(tree.family('food')).toEqual(['food', 'coffee', 'espresso', 'latte']);
        expect(tree.family('coffee')).toEqual(['coffee', 'espresso', 'latte']);
        expect(tree.family('sport')).toEqual(['sport', 'fun']);
        expect(tree.family('fun')).toEqual(['sport', 'fun']);
    });

    it('are taken apart into the children of what is asked about', () => {
        expect(tree.branch('latte', null)).toBe('food');
        expect(tree.branch('latte', 'food')).toBe('coffee');
        expect(tree.branch('latte', 'coffee')).toBe('espresso');
        expect(tree.branch('food', 'food')).toBe('food');
        expect(tree.branch('fun', null)).toBe('sport');
    });

    it('have a place unless their parents or merges run in a circle', () => {
        expect(isForest(tree)).toBe(true);
        expect(isForest(categoriesOf([own('a', { parent: 'b' }), own('b', { parent: 'a' })]))).toBe(
            false,
        );
        expect(isForest(categoriesOf([own('a', { mergedInto: 'a' })]))).toBe(false);
    });

    it('never run in a circle, whatever is stored', () => {
        const ids = ['a', 'b', 'c', 'd', 'e'];
        const id = fc.constantFrom(...ids);
        const link = fc.option(id);
        const some = fc.array(fc.tuple(id, link, link), { maxLength: 5 });
        fc.assert(
            fc.property(some, (links) => {
                const list = links.map(([of, parent, mergedInto]) =>
                    own(of, { parent, mergedInto }),
                );
                const made = categoriesOf(list);
                for (const each of ids) {
                    expect(made.family(each)).toContain(made.resolve(each));
                    expect(made.branch(each, null)).toBeDefined();
                }
            }),
        );
    });
});
