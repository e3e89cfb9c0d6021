import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skillOf, type Sentence } from '../../watson/skill.ts';
import { corpus } from '../understanding/corpus.ts';
import { sentencesOf } from './sentences.ts';

const ROOT = new URL('../../', import.meta.url);
const sentences = sentencesOf(corpus());

function sentence(text: string, intent: string | null, rest: Partial<Sentence> = {}): Sentence {
    return { text, lang: 'en', intent, category: null, words: null, ...rest };
}

function exported(...args: readonly string[]) {
    const command = ['tests/tools/watson-export.ts', ...args];
    return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('the skill of our own corpus', () => {
    const skill = skillOf(sentences, 'en');
    const examples = skill.intents.flatMap((intent) => intent.examples.map(({ text }) => text));

    it('teaches each intent that Watson is asked for', () => {
        const taught = new Map(skill.intents.map((each) => [each.intent, each.examples.length]));
        for (const intent of ['log_expense', 'log_income', 'log_refund', 'query_spending'])
            expect(taught.get(intent)).toBeGreaterThanOrEqual(10);
        const rest = ['query_income', 'query_transactions', 'query_balance', 'query_limit'];
        for (const intent of rest) expect(taught.get(intent)).toBeGreaterThanOrEqual(5);
    });

    it('tells them from what is about something else', () => {
        const noise = skill.counterexamples.map(({ text }) => text);
        expect(noise).toContain('i ran 10 km today');
        expect(noise.filter((text) => examples.includes(text))).toEqual([]);
    });

    it('says each sentence once, on one line', () => {
        expect(new Set(examples).size).toBe(examples.length);
        expect(examples.filter((text) => /[\r\n\t]/.test(text))).toEqual([]);
    });

    it('knows our categories by their ids, with the corpus’s words for them', () => {
        const [category] = skill.entities;
        const food = category?.values.find(({ value }) => value === 'food');
        expect(category?.entity).toBe('category');
        expect(food?.synonyms).toContain('coffee');
    });

    it('is printed the same each time', () => {
        const printed = exported();
        expect(printed.stderr).toBe('');
        expect(printed.stdout).toBe(`${JSON.stringify(skill, null, 2)}\n`);
        expect(skillOf(sentences.toReversed(), 'en')).toEqual(skill);
    });

    it('isn’t printed for a language without sentences', () => {
        const { status, stdout, stderr } = exported('--language', 'tlh');
        expect([status, stdout, stderr]).toEqual([
            1,
            '',
            'The corpus has no sentences in "tlh".\n',
        ]);
    });
});

describe('a skill', () => {
    it('leaves out what Watson doesn’t take', () => {
        const { intents } = skillOf(
            [
                sentence('a\r\n\tb', 'help'),
                sentence('A b', 'help'),
                sentence('x'.repeat(1025), 'help'),
                sentence(' \n ', 'help'),
                sentence('unknown', null),
            ],
            'en',
        );
        expect(intents).toEqual([{ intent: 'help', examples: [{ text: 'A b' }] }]);
    });

    it('learns nothing from what means two things', () => {
        const torn = [sentence('more', 'yes'), sentence('More', 'help'), sentence('no', 'no')];
        expect(skillOf(torn, 'en').intents.map(({ intent }) => intent)).toEqual(['no']);
        const words = ['food', 'fun', 'food'].map((category) =>
            sentence(category, 'log_expense', { category, words: 'Popcorn' }),
        );
        expect(JSON.stringify(skillOf(words, 'en').entities)).not.toContain('popcorn');
    });

    it('has its language’s name where Watson has a model for it', () => {
        const skills = ['en', 'pt', 'uk'].map((lang) =>
            skillOf([sentence('x', 'help', { lang })], lang),
        );
        expect(skills.map(({ language }) => language)).toEqual(['en', 'pt-br', 'xx']);
    });

    it('is one that Watson takes, and the same in whatever order, of any sentences', () => {
        const any = fc.record({
            text: fc.string({ unit: 'binary', maxLength: 1100 }),
            lang: fc.constant('en'),
            intent: fc.constantFrom('help', 'log_expense', 'none', null),
            category: fc.constantFrom('food', 'fun', 'other', 'nothing of ours', null),
            words: fc.option(fc.string({ unit: 'binary', maxLength: 80 })),
        });
        fc.assert(
            fc.property(fc.array(any, { maxLength: 12 }), (some) => {
                const skill = skillOf(some, 'en');
                expect(JSON.stringify(skillOf(some.toReversed(), 'en'))).toBe(
                    JSON.stringify(skill),
                );
            }),
            { numRuns: 200 },
        );
    });
});
