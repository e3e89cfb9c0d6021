/** Bad input as text: a clear answer each, and nothing recorded that wasn't meant. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { growth } from '../rig/growth.ts';
import { roam, type Roamer } from '../rig/roamer.ts';
import { textOf } from '../rig/web-visitor.ts';

const UNREAD = /I didn’t get that, and recorded nothing/;
const EMPTY = /That message was empty, so I recorded nothing/;
const ZERO = /more than zero, so I recorded nothing/;
const NEGATIVE = /amounts without a minus.*I recorded nothing/;
const TOO_LARGE = /more than I can keep: the most for one entry is.*I recorded nothing/;
const MANY = /at most 50 entries at once, and recorded nothing/;

const NOTHING_RECORDED: readonly [name: string, text: string, answer: RegExp][] = [
    ['nothing', '', EMPTY],
    ['blanks', ' \n\t  ', EMPTY],
    ['10,000 characters', 'lunch '.repeat(1667).slice(0, 10_000), /longer than I read at once/],
    ['10,000 digits', '9'.repeat(10_000), /longer than I read at once/],
    ['2,000 digits', '9'.repeat(2_000), UNREAD],
    ['2,000 brackets', '('.repeat(2_000), UNREAD],
    ['only emoji', '🍕🍕🎉', UNREAD],
    ['an exponent', '1e444444410', UNREAD],
    ['an exponent in a sentence', 'spent 1e444444410 on lunch', UNREAD],
    ['a negative amount', 'spent -20 on lunch', NEGATIVE],
    ['a negative limit', 'limit -5 a month', NEGATIVE],
    ['zero', 'spent 0 on lunch', ZERO],
    ['less than the smallest coin', 'spent 0.001 on lunch', ZERO],
    ['no limit at all', 'limit 0 a month', ZERO],
    ['more than there is', 'spent 99,999,999,999,999 on lunch', TOO_LARGE],
    ['a limit of more than there is', 'limit 99,999,999,999,999 a month', TOO_LARGE],
    ['far too many amounts', '20 '.repeat(600), MANY],
    ['far too many terms', `${'1+'.repeat(900)}1`, MANY],
    ['halves of surrogate pairs', '\udfff\ud800\ud800', UNREAD],
    ['only marks of direction and width', '\u202e\u200b\u200d\u2066', UNREAD],
    ['a null byte', '\0', UNREAD],
    ['HTML', '<script>document.title</script>', UNREAD],
    ['a script with a number', '<script>alert(1)</script>', UNREAD],
    ['SQL', "'; SELECT * FROM entry; --", UNREAD],
    ['a format', '%s %d %n {amount} ${amount}', UNREAD],
    ['infinity', 'spent Infinity on lunch', UNREAD],
    ['no number', 'spent NaN on lunch', UNREAD],
    ['nothing, by its name', 'null', UNREAD],
    ['an object', '[object Object]', UNREAD],
    ['what objects inherit', 'constructor __proto__ toString', UNREAD],
];

const RECORDED: readonly [name: string, text: string, answer: RegExp][] = [
    ['half a surrogate pair', 'spent 20 on \ud800lunch', /^✓ \$20\.00 lunch · Food/],
    ['a mark of direction', 'spent 20 on \u202elunch', /^✓ \$20\.00 lunch · Food/],
    ['a null byte', 'spent 20 on lunch\0', /^✓ \$20\.00 lunch · Food/],
    ['what objects inherit', 'spent 20 on constructor', /^✓ \$20\.00 constructor · Other/],
    ['SQL', "spent 20 on '); DELETE FROM entry; --", /^✓ \$20\.00 .*DELETE FROM entry/],
    ['digits of another script', 'spent ２０ on lunch', /^✓ \$20\.00 lunch · Food/],
    ['a very long word', `spent 20 on ${'a'.repeat(1_900)}`, /^✓ \$20\.00 a{20}/],
];

/** What only a fault of ours could put into an answer, unless the person wrote it. */
const NEVER = ['undefined', 'NaN', '[object', 'null', 'Error', 'Infinity', '{', '}', 'went wrong'];

eachEngine((engine) => {
    describe('a message', () => {
        const set: { fleet?: Fleet; database?: Database } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;

        beforeAll(async () => {
            set.database = await engine.open();
            set.fleet = await startFleet(engine);
        });
        afterAll(async () => {
            await set.fleet?.stop();
        });

        const somebody = (): Promise<Roamer> => roam(() => started().fleet.urls);
        /** What Penny says to it, and how many entries it leaves. */
        const answered = async (
            text: string,
            person?: Roamer,
        ): Promise<readonly [string, number]> => {
            const { database } = started();
            const ann = person ?? (await somebody());
            const grown = await growth(database, async () => {
                expect((await ann.post(text)).status).toBe(200);
            });
            expect(grown).toMatchObject({ delivery: 1, activity: 2 });
            expect(grown.journal ?? 0).toBe(grown.entry ?? 0);
            const said = textOf((await ann.shown()).at(-1));
            for (const word of NEVER) if (!text.includes(word)) expect(said).not.toContain(word);
            return [said, grown.entry ?? 0];
        };

        it.each(NOTHING_RECORDED)(
            'of %s records nothing and says so',
            async (_name, text, answer) => {
                const [said, entries] = await answered(text);
                expect(said).toMatch(answer);
                expect(entries).toBe(0);
            },
        );

        it.each(RECORDED)('with %s in it records what was meant', async (_name, text, answer) => {
            const [said, entries] = await answered(text);
            expect(said).toMatch(answer);
            expect(entries).toBe(1);
        });

        it('that would take the balance out of its range records nothing and says so', async () => {
            const { database } = started();
            const ann = await somebody();
            const least = -(2n ** 63n) + 1_000n;
            await database.knex('wallet').update({ balance: least.toString() });
            const [said, entries] = await answered('spent 20 on lunch', ann);
            expect(said).toMatch(/the balance would be more than I can keep. I recorded nothing/);
            expect(entries).toBe(0);
            expect(await ann.say('balance')).toContain('−$92,233,720,368,547,748.08');
        });
    });
});
