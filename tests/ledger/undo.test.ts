/** Whatever was done, undone in the end, leaves the ledger as if nothing had been done. */
import { beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Turns } from '../../bot/turn.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn } from '../rig/talk.ts';

const ACTS = [
    'lunch 20',
    'taxi 15 yesterday',
    'got paid 3000',
    'coffee 4 and a bagel 3.50',
    'make it 25',
    'category sport',
    'delete the taxi',
    'limit 800 a month',
    'set food to 30 a month',
    'remove the food limit',
    'undo',
    'redo',
] as const;

/** What the ledger says of itself. */
const LOOKS = ['balance', 'what did I spend most on?', 'how much did I earn this month?'] as const;

describe('undo', () => {
    eachEngine((engine) => {
        const open: { turns?: Turns } = {};
        beforeAll(async () => {
            open.turns = turnsOn(await engine.open());
        });

        it('takes back any sequence of acts, step by step', async () => {
            const sequences = fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 12 });
            await fc.assert(
                fc.asyncProperty(sequences, async (acts) => {
                    if (!open.turns) throw new Error('not open');
                    const person = talk(open.turns);
                    const look = async (): Promise<string> => {
                        const answers: string[] = [];
                        for (const question of LOOKS) answers.push(await person.say(question));
                        return answers.join('\n');
                    };
                    const before = await look();
                    for (const act of acts) await person.say(act);
                    let steps = 0;
                    while ((await person.say('undo')) !== 'There’s nothing to undo yet.') {
                        steps += 1;
                        if (steps > acts.length) throw new Error('undo finds no end');
                    }
                    if ((await look()) !== before) throw new Error(await look());
                }),
                { numRuns: engine.name === 'sqlite' ? 40 : 15 },
            );
        });
    });
});
