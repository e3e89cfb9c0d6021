/** What Watson takes a message for is asked about; it never does anything, and its absence costs nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Turns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import type { SecondOpinion } from '../../dialogs/opinion.ts';
import { createWatson } from '../../watson/assistant.ts';
import { corpus } from '../understanding/corpus.ts';
import { eachEngine } from '../rig/databases.ts';
import { silentLogger } from '../rig/silent-logger.ts';
import { talk, turnsOn } from '../rig/talk.ts';
import { ASSISTANT, ENVIRONMENT, meaning, startWatson, type WatsonStandIn } from '../rig/watson.ts';

const NOTHING = 'I didn’t get that, and recorded nothing. Try “20 lunch” or “balance”.';

/** What is said, what Watson takes it for, what Penny asks. None of them is sure to Penny herself. */
const PROPOSALS: readonly (readonly [string, ReturnType<typeof meaning>, string])[] = [
    [
        '20 for lunch?',
        meaning({ log_expense: 0.9 }),
        'Did you mean to record $20.00 lunch · Food?\n[Record $20.00 lunch] [No]',
    ],
    [
        'please send 20 to bob',
        meaning({ log_expense: 0.9 }, ['gifts', 7, 11]),
        'Did you mean to record $20.00 send to bob · Gifts?\n[Record $20.00 send to bob] [No]',
    ],
    [
        'i got 80 points on my test',
        meaning({ log_income: 0.9 }, ['food', 2, 5]),
        'Did you mean to record +$80.00 80 points on my test · Income?\n' +
            '[Record $80.00 80 points on my test] [No]',
    ],
    [
        'dad sent 100',
        meaning({ log_income: 0.9 }, ['gift', 4, 8]),
        'Did you mean $100.00 dad · Family or +$100.00 dad · Gift?\n' +
            '[$100.00 dad · Family] [+$100.00 dad · Gift] [No]',
    ],
    [
        'dad sent 100',
        meaning({ log_expense: 0.9 }),
        'Shall I record $100.00 dad · Family?\n[Record it] [No]',
    ],
    [
        'my rent is 900',
        meaning({ query_spending: 0.9 }),
        'Did you mean what you spent on Home, 1 – 30 Nov?\n' +
            '[Show it] [Record $900.00 rent] [No]',
    ],
    [
        'has my 3000 salary come in?',
        meaning({ query_income: 0.9 }),
        'Did you mean what you received as Salary, 1 – 30 Nov?\n[Show it] [No]',
    ],
    [
        'all 500 in my wallet',
        meaning({ query_balance: 0.9 }),
        'Did you mean your balance?\n[Show it] [No]',
    ],
    [
        'is 50 too much for a haircut?',
        meaning({ query_limit: 0.9 }),
        'Did you mean your limits?\n[Show it] [No]',
    ],
    [
        'how come lunch was 20',
        meaning({ query_transactions: 0.9 }),
        'Did you mean your latest entries?\n[Show it] [No]',
    ],
    [
        'optician 60 tomorrow',
        meaning({ log_refund: 0.9 }),
        'Fri 20 Nov hasn’t come yet, so I recorded nothing. Tell me when it has happened.',
    ],
    ['20 for lunch?', meaning({ log_expense: 0.4 }), NOTHING],
    ['20 for lunch?', meaning({ undo: 0.99 }), NOTHING],
    ['will my 50 arrive tomorrow', meaning({ query_income: 0.9 }), NOTHING],
    ['nothing today', meaning({ log_expense: 0.99 }), NOTHING],
    ['20 for lunch?', 'reset', NOTHING],
    ['20 for lunch?', { status: 503 }, NOTHING],
    ['20 for lunch?', { status: 200, body: 'nonsense' }, NOTHING],
];

const open: { watson?: WatsonStandIn } = {};
beforeAll(async () => {
    open.watson = await startWatson();
});
afterAll(() => open.watson?.close());

function standIn(): WatsonStandIn {
    if (!open.watson) throw new Error('not open yet');
    return open.watson;
}

eachEngine((engine) => {
    describe('a second opinion', () => {
        let turns: Turns;
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
            turns = turnsOn(database, { secondOpinion: asking() });
        });

        it.each(PROPOSALS)('on “%s” is put as a question', async (text, answer, penny) => {
            standIn().will(answer);
            const ann = talk(turns);
            expect(await ann.say(text)).toBe(penny);
            expect(await ann.say('balance')).toMatch(/^\$0\.00\n/);
        });

        it('becomes an entry by the person’s yes alone, and once', async () => {
            const ann = talk(turns);
            standIn().will(meaning({ log_expense: 0.9 }));
            await ann.say('20 for lunch?');
            expect(await ann.press('Record $20.00 lunch')).toMatch(/^✓ \$20\.00 lunch · Food\n/);
            expect(await ann.press('Record $20.00 lunch')).toMatch(/^I recorded that already/);
            expect(await ann.say('balance')).toMatch(/^−\$20\.00\n/);
        });

        it('is answered in words as well', async () => {
            const ann = talk(turns);
            standIn().will(meaning({ log_expense: 0.9 }), meaning({ log_expense: 0.9 }));
            await ann.say('20 for lunch?');
            expect(await ann.say('no')).toBe('All right, nothing is recorded.');
            await ann.say('20 for lunch?');
            expect(await ann.say('yes')).toContain('$20.00 lunch · Food');
        });

        it('beside Penny’s own needs more than a bare yes', async () => {
            const ann = talk(turns);
            standIn().will(meaning({ log_income: 0.9 }, ['gift', 4, 8]));
            await ann.say('dad sent 100');
            expect(await ann.say('yes')).not.toContain('✓');
            expect(await ann.press('+$100.00 dad · Gift')).toMatch(
                /^✓ \$100\.00 received, dad · Gift/,
            );
        });

        it('is asked about its currency as well', async () => {
            const ann = talk(turns);
            standIn().will(meaning({ log_expense: 0.9 }));
            expect(await ann.say('20 eur for lunch?')).toContain('€20.00 lunch · Food');
            await ann.press('Record €20.00 lunch');
            expect(await ann.press('Yes, use EUR')).toContain('✓ €20.00 lunch · Food');
        });

        it('shows what it was a question about', async () => {
            const ann = talk(turns);
            await ann.say('20 lunch');
            const show = async (text: string, intent: string): Promise<string> => {
                standIn().will(meaning({ [intent]: 0.9 }));
                await ann.say(text);
                return ann.press('Show it');
            };
            expect(await show('how come lunch was 20', 'query_spending')).toMatch(
                /^\$20\.00 on Food/,
            );
            expect(await show('how come lunch was 20', 'query_transactions')).toMatch(
                /^Your last 1/,
            );
            expect(await show('all 500 in my wallet', 'query_balance')).toMatch(/^−\$20\.00/);
            expect(await show('all 500 in my wallet', 'query_limit')).toMatch(/^There’s no limit/);
        });

        it('is not asked for where Penny is sure, and about nothing but money', async () => {
            const before = standIn().messages.length;
            const ann = talk(turns);
            const sure = [
                '20 lunch',
                'balance',
                'undo',
                'make it 25',
                'asdf',
                'hello',
                'x'.repeat(2001),
            ];
            for (const text of sure) await ann.say(text);
            await ann.send({ kind: 'start' });
            await ann.send({ attachments: 1 });
            expect(standIn().messages.length).toBe(before);
        });

        it('that doesn’t come isn’t waited for', async () => {
            standIn().will('hang');
            const hurried = turnsOn(database, { secondOpinion: asking(150) });
            expect(await talk(hurried).say('20 for lunch?')).toBe(NOTHING);
        });

        it('is waited for before the turn opens, so that nothing is locked meanwhile', async () => {
            const held = Promise.withResolvers<null>();
            const asked = Promise.withResolvers<void>();
            const ask: SecondOpinion['ask'] = () => {
                asked.resolve();
                return held.promise;
            };
            const slow = talk(turnsOn(database, { secondOpinion: { ask } })).say('20 for lunch?');
            await asked.promise;
            // SQLite has one writer: were a turn open, this one would wait for it.
            expect(await talk(turns).say('20 lunch')).toMatch(/^✓/);
            held.resolve(null);
            expect(await slow).toBe(NOTHING);
        });

        it('never records by itself, whatever is said and whatever it says', async () => {
            const intents = ['log_expense', 'log_income', 'log_refund', 'query_spending'];
            const unrecorded = corpus().filter(
                ({ lang, expect: { records } }) => lang === 'en' && records === false,
            );
            const some = unrecorded.filter((_, at) => at % 5 === 0);
            expect(some.length).toBeGreaterThan(20);
            const ann = talk(turns);
            const before = standIn().messages.length;
            for (const [at, { text }] of some.entries()) {
                standIn().always(meaning({ [intents[at % 4] ?? '']: 0.99 }, ['food', 0, 1]));
                await ann.say(text);
            }
            standIn().always(meaning({}));
            expect(standIn().messages.length - before).toBeGreaterThan(10);
            expect(await ann.say('balance')).toMatch(/^\$0\.00\n/);
        });
    });
});

/** Long enough on any machine unless it shall be too late. */
function asking(timeoutMs = 20_000) {
    return createWatson({
        url: standIn().url,
        assistantId: ASSISTANT,
        environmentId: ENVIRONMENT,
        key: { bearerToken: 'token' },
        secret: 'a secret that makes names',
        logger: silentLogger,
        timeoutMs,
    });
}
