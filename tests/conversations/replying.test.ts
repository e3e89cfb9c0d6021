import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainText } from '../../bot/cards/plain-text.ts';
import type { Turns } from '../../bot/turn.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn, type Talk } from '../rig/talk.ts';

const reply = async (ann: Talk, text: string, replyTo: string): Promise<string> =>
    plainText((await ann.send({ text, replyTo })).reply);

/** Has it said, and answers the turn that the reply's card is known by. */
async function cardOf(ann: Talk, text: string): Promise<string> {
    await ann.say(text);
    return ann.replies.at(-1)?.turn ?? '';
}

describe('a message that answers one of Penny’s', () => {
    eachEngine((engine) => {
        const open: { turns?: Turns } = {};
        const newTalk = (): Talk => {
            if (!open.turns) throw new Error('not open yet');
            return talk(open.turns);
        };
        beforeAll(async () => {
            open.turns = turnsOn(await engine.open());
        });

        it('corrects the entry on that card, and not the newest', async () => {
            const ann = newTalk();
            const lunch = await cardOf(ann, 'lunch 20');
            await ann.say('taxi 15');
            expect(await reply(ann, 'make it 25', lunch)).toBe(
                '✓ $20.00 → $25.00 lunch · Food\nBalance −$40.00\n[Undo]',
            );
            expect(await reply(ann, 'that was yesterday', lunch)).toBe(
                '✓ $25.00 lunch · Food, today → yesterday\nBalance −$40.00\n[Undo]',
            );
        });

        it('takes back, or deletes, what that card recorded', async () => {
            const ann = newTalk();
            const lunch = await cardOf(ann, 'lunch 20');
            const taxi = await cardOf(ann, 'taxi 15');
            await ann.say('tea 3');
            expect(await reply(ann, 'undo', lunch)).toBe(
                '✓ Undone: $20.00 lunch · Food\nBalance −$18.00\n[Redo]',
            );
            expect(await reply(ann, 'delete it', taxi)).toBe(
                '✓ Deleted: $15.00 taxi · Transport\nBalance −$3.00\n[Undo]',
            );
            expect(await reply(ann, 'undo', lunch)).toBe('That was taken back already.');
        });

        it('asks which one when there were several', async () => {
            const ann = newTalk();
            const both = await cardOf(ann, 'coffee 4 and a bagel 3.50');
            await ann.say('taxi 15');
            expect(await reply(ann, 'make it 5', both)).toMatch(/coffee.*bagel/s);
        });

        it('means one of several by its name or place, however long ago, or all of them', async () => {
            const ann = newTalk();
            const both = await cardOf(ann, 'coffee 4 and a bagel 3.50');
            await ann.say('coffee 9');
            expect(await reply(ann, 'the second one was 5', both)).toMatch(
                /^✓ \$3.50 → \$5.00 bagel/,
            );
            expect(await reply(ann, 'the coffee was 6', both)).toMatch(/^✓ \$4.00 → \$6.00 coffee/);
            expect(await reply(ann, 'undo', both)).toBe(
                '✓ Deleted: $6.00 coffee · Food, $5.00 bagel · Food\nBalance −$9.00\n[Undo]',
            );
        });

        it('means what it says when it answers something else, or somebody else’s card', async () => {
            const ann = newTalk();
            const eve = newTalk();
            const hers = await cardOf(eve, 'yacht 9000');
            await ann.say('taxi 15');
            expect(await reply(ann, 'make it 16', hers)).toBe(
                '✓ $15.00 → $16.00 taxi · Transport\nBalance −$16.00\n[Undo]',
            );
            expect(await reply(ann, 'balance', 'no such card')).toMatch(/^−\$16.00/);
            expect(await eve.say('balance')).toMatch(/^−\$9,000.00/);
        });
    });
});
