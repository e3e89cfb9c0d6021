/** Several people in one wallet: the whole table of privileges in the chat, in words and by buttons. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Turns } from '../../bot/turn.ts';
import { may, ROLES, type Action, type Role } from '../../ledger/privileges.ts';
import { eachEngine } from '../rig/databases.ts';
import { sharingOn, type Sharing } from '../rig/sharing.ts';
import { talk, turnsOn, type Talk } from '../rig/talk.ts';

interface Act {
    readonly action: Action;
    /** What the owner says before. */
    readonly theirs?: readonly string[];
    /** What the person says before, as long as they are an editor. */
    readonly own?: readonly string[];
    /** What is to be allowed or refused; "> Label" for a press. */
    readonly says: string;
}

const ACTS: readonly Act[] = [
    { action: 'see', theirs: ['lunch 20'], says: 'balance' },
    { action: 'see', theirs: ['lunch 20'], says: 'show my last 5' },
    { action: 'record', says: 'coffee 4' },
    { action: 'record', says: 'got paid 3000' },
    { action: 'record', own: ['transferred 5 to john'], says: '> Record it' },
    { action: 'edit-own', own: ['lunch 20'], says: 'make it 25' },
    {
        action: 'edit-any',
        theirs: ['rent 900'],
        own: ['the rent was 950'],
        says: '> Change it to $950.00',
    },
    { action: 'delete-own', own: ['lunch 20'], says: 'delete the lunch' },
    { action: 'delete-own', own: ['lunch 20'], says: 'undo' },
    { action: 'delete-own', own: ['lunch 20'], says: '> Undo' },
    { action: 'delete-own', own: ['lunch 20', 'undo'], says: 'redo' },
    { action: 'delete-own', own: ['lunch 20', 'undo'], says: '> Redo' },
    { action: 'delete-any', theirs: ['rent 900'], says: 'delete the rent' },
    { action: 'delete-any', theirs: ['rent 900', 'undo'], says: 'restore the rent' },
    { action: 'set-limit', says: 'set food to 300 a month' },
    { action: 'set-limit', own: ['set food to 300 a month'], says: 'remove the food limit' },
    { action: 'categorize', says: 'new category Chess' },
    { action: 'categorize', says: 'rename category food to Eating' },
    { action: 'repeat', says: 'rent 900 every month on the 1st' },
    { action: 'repeat', theirs: ['rent 900 every month on the 1st'], says: 'pause the rent' },
    { action: 'settings', says: 'my week starts on sunday' },
    { action: 'settings', says: 'rename wallet personal to Home' },
];

const REFUSED = /You can look at|Only the owners of|Somebody else recorded that/;

function say(who: Talk, text: string): Promise<string> {
    return text.startsWith('> ') ? who.press(text.slice(2)) : who.say(text);
}

eachEngine((engine) => {
    let turns: Turns;
    let sharing: Sharing;
    beforeAll(async () => {
        const database = await engine.open();
        turns = turnsOn(database);
        sharing = sharingOn(database);
    });

    /** Ann, who owns a wallet, and Bob, who is in it as an editor. */
    const pair = async () => {
        const [ann, bob] = [talk(turns), talk(turns)];
        await ann.say('hello');
        await bob.say('hello');
        const { wallet } = await sharing.of(ann.sender);
        const { person } = await sharing.of(bob.sender);
        await sharing.stand(person, wallet, 'editor');
        await sharing.use(person, wallet);
        return { ann, bob, stand: (role: Role | null) => sharing.stand(person, wallet, role) };
    };

    describe('a shared wallet in the chat', () => {
        // Which database it is makes no difference to the table.
        for (const role of engine.name === 'sqlite' ? ROLES : []) {
            it.each(
                ACTS.map(
                    (act) => [may(role, act.action) ? 'may' : 'may not', act.says, act] as const,
                ),
            )(`as ${role} one %s say “%s”`, async (_may, _says, act) => {
                const { ann, bob, stand } = await pair();
                for (const text of act.theirs ?? []) await ann.say(text);
                for (const text of act.own ?? []) expect(await bob.say(text)).not.toMatch(REFUSED);
                await stand(role);
                const before = await ann.say('balance');
                const answer = await say(bob, act.says);
                expect([answer, REFUSED.test(answer)]).toEqual([answer, !may(role, act.action)]);
                if (may(role, act.action)) {
                    expect(answer).toMatch(/✓|\$|paused|again/i);
                    return;
                }
                expect(await ann.say('balance')).toBe(before);
            });
        }

        it('is nowhere for who isn’t in it any more, and says so once', async () => {
            const { ann, bob, stand } = await pair();
            await ann.say('lunch 20');
            await bob.say('coffee 4');
            await stand(null);
            expect(await bob.say('taxi 10')).toBe(
                'Personal isn’t shared with you any more. You’re in Personal now.\n' +
                    '✓ $10.00 taxi · Transport\nBalance −$10.00\n[Undo] [Edit]',
            );
            expect(await bob.press('Undo')).toMatch(/^✓ Undone: \$10.00 taxi/);
            expect(await bob.say('balance')).toMatch(/^\$0.00/);
            expect(await ann.say('balance')).toMatch(/^−\$24.00/);
        });

        it('gives who has no other wallet a new one', async () => {
            const { ann, bob, stand } = await pair();
            const { wallet } = await sharing.of(ann.sender);
            const { person } = await sharing.of(ann.sender);
            await ann.say('lunch 20');
            await sharing.stand(person, wallet, null);
            expect(await ann.say('balance')).toMatch(/any more. You’re in Personal now.\n\$0.00/);
            expect(await ann.say('tea 3')).toMatch(/Balance −\$3.00/);
            await stand('owner');
            expect(await bob.say('balance')).toMatch(/^−\$20.00/);
        });

        it('undoes and redoes what one did oneself, whatever others did since', async () => {
            const { ann, bob } = await pair();
            await bob.say('coffee 4');
            await ann.say('lunch 20');
            expect(await bob.say('undo')).toMatch(/^✓ Undone: \$4.00 coffee/);
            await ann.say('tea 3');
            expect(await bob.say('redo')).toMatch(/^✓ .*\$4.00 coffee/);
            expect(await ann.say('undo')).toMatch(/^✓ Undone: \$3.00 tea/);
            expect(await ann.say('undo')).toMatch(/^✓ Undone: \$20.00 lunch/);
            expect(await ann.say('undo')).toBe(
                'You’ve changed nothing here that could be undone. What others did stays with them.',
            );
            expect(await bob.say('balance')).toMatch(/^−\$4.00/);
        });
    });
});
