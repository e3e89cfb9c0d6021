import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { LimitLink } from '../../alerts/limit-link.ts';
import { createMailTokens } from '../../alerts/mail-tokens.ts';
import { unaskedLines } from '../../bot/channels/direct-line/outgoing.ts';
import { createOccasions } from '../../bot/occasion.ts';
import { mountMailPages } from '../../bot/pages/mount-mail-pages.ts';
import { createServer, type Server } from '../../bot/server.ts';
import { createTurns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import { createConversationLog } from '../../db/conversation-log.ts';
import { newId } from '../../db/ids.ts';
import { createMailFacts } from '../../db/mail-facts.ts';
import { createPlaceStore } from '../../db/place-store.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import { eachEngine } from '../rig/databases.ts';
import { silentLogger } from '../rig/silent-logger.ts';
import { blankMessage, TODAY } from '../rig/talk.ts';

const tokens = createMailTokens(new Uint8Array(32).fill(3));
const NOVEMBER = { start: '2026-11-01', end: '2026-12-01' };
const LATER = new Date('2026-11-27T00:00:00Z');
const DEFAULTS = { currency: 'USD', timeZone: 'UTC', locale: 'en-US' };
const COMMON = { newId, canMail: true, now: () => TODAY, wakeAlerts: () => undefined };

const open: Server[] = [];
afterEach(async () => {
    for (const server of open.splice(0)) await server.close(0);
});

async function serve(database: Database, now = TODAY) {
    const server = createServer({ logger: silentLogger, publicUrl: null, ready: async () => true });
    open.push(server);
    mountMailPages(server, {
        database,
        facts: createMailFacts(database),
        places: createPlaceStore(database),
        occasions: createOccasions({
            ...COMMON,
            store: createTurnStore(database),
            lines: new Map([['directline', unaskedLines]]),
        }),
        tokens,
        now: () => now,
    });
    const port = await server.listen(0, '127.0.0.1');
    const call = async (token: string, form?: string) => {
        const url = `http://127.0.0.1:${port}/mail/limit/${token}`;
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const init = form === undefined ? {} : { method: 'POST', headers, body: form };
        const response = await fetch(url, init);
        return { status: response.status, text: seen(await response.text()) };
    };
    return call;
}

function seen(html: string): string {
    return html
        .replace(/<(style|title)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Somebody with a limit of $300.00 for food, $310.00 of it spent. */
async function meet(database: Database, channel = 'directline') {
    const name = newId();
    const turns = createTurns({
        ...COMMON,
        store: createTurnStore(database),
        defaults: DEFAULTS,
        logger: silentLogger,
    });
    const say = async (text: string): Promise<string> => {
        const message = { ...blankMessage(name, TODAY), channel, conversation: name, text };
        const { reply } = await turns.handle(message, () => []);
        return reply.lines.map((line) => line.text).join('\n');
    };
    for (const text of ['limit food 300 a month', 'groceries 250', 'dinner 60', 'taxi 9']) {
        await say(text);
    }
    const read = (sql: string, values: readonly string[]) =>
        database.dialect.read(database.knex, sql, values);
    const [seat] = await read(
        'SELECT person_id, wallet_id FROM conversation WHERE external_id = ?',
        [name],
    );
    const walletId = String(seat?.['wallet_id']);
    const [limit] = await read('SELECT id FROM spending_limit WHERE wallet_id = ?', [walletId]);
    const link: LimitLink = {
        mailId: newId(),
        personId: String(seat?.['person_id']),
        walletId,
        limitId: String(limit?.['id']),
        period: NOVEMBER,
        deed: 'raise',
    };
    /** What the conversation shows, a text for each message. */
    const shown = async (): Promise<readonly string[]> => {
        const lines = await createConversationLog(database).read(channel, name, 0, 50);
        return lines.map(({ payload }) => JSON.stringify(payload));
    };
    const token = (change: Partial<LimitLink> = {}) =>
        tokens.limit.sign({ ...link, ...change }, LATER);
    return { say, link, token, shown };
}

const GONE_STALE = /Nothing was changed|does nothing more/;

eachEngine((engine) => {
    let database: Database;
    beforeAll(async () => {
        database = await engine.open();
    });

    describe('the link that raises a limit', () => {
        it('asks, names the amount, and changes nothing however often it is opened', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            const token = await ann.token();
            for (let times = 0; times < 3; times += 1) {
                const { status, text } = await call(token);
                expect(status).toBe(200);
                expect(text).toMatch(/^Raise the limit for Food\?/);
                expect(text).toContain(
                    'It’s $300.00 a month, and $310.00 was spent, 1 – 30 November 2026.',
                );
                expect(text).toContain('Raise it to $350.00');
            }
            expect(await ann.say('limits')).toContain('$310.00 of $300.00');
            expect(await ann.shown()).toEqual([]);
        });

        it('raises it as the chat would, says so there, and can be undone there', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            const { status, text } = await call(await ann.token(), 'amount=350');
            expect(status).toBe(200);
            expect(text).toMatch(/^Food: \$350\.00 a month Spent so far \$310\.00\./);
            const [said, ...more] = await ann.shown();
            expect(said).toContain('✓ Food: $350.00 a month. Spent so far $310.00, $40.00 left.');
            expect(said).toContain('It was $300.00. You raised it by the link in my mail.');
            expect(more).toEqual([]);
            expect(await ann.say('undo')).toContain('Undone');
            expect(await ann.say('limits')).toContain('$310.00 of $300.00');
        });

        it('takes an amount that is typed, as it is written there', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            const { text } = await call(await ann.token(), 'amount=%24+1%2C250.50');
            expect(text).toMatch(/^Food: \$1,250\.50 a month/);
        });

        it.each([
            ['nothing', ''],
            ['no amount', 'amount=abc'],
            ['two readings', 'amount=1.234'],
            ['less than nothing', 'amount=-400'],
            ['more than there is', `amount=${'9'.repeat(29)}`],
            ['another currency', 'amount=400+EUR'],
        ])('asks again for %s', async (_name, form) => {
            const [call, ann] = [await serve(database), await meet(database)];
            const { status, text } = await call(await ann.token(), form);
            expect(status).toBe(422);
            expect(text).toMatch(/^I couldn’t read that amount\. Nothing was changed\./);
            expect(await ann.say('limits')).toContain('$310.00 of $300.00');
        });

        it('lowers nothing', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            for (const amount of ['299.99', '300']) {
                const { status, text } = await call(await ann.token(), `amount=${amount}`);
                expect(status).toBe(422);
                expect(text).toMatch(/^That isn’t more than the \$300\.00 it is now\./);
            }
        });

        it('is done once, however often and from wherever it is asked for', async () => {
            const [here, there] = [await serve(database), await serve(await engine.open())];
            const ann = await meet(database);
            const token = await ann.token();
            const calls = [here, there, here, there, here];
            const answers = await Promise.all(
                calls.map((call, at) => call(token, `amount=${350 + at}`)),
            );
            expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
            expect(await ann.shown()).toHaveLength(1);
            const again = await here(token, 'amount=900');
            expect(again.text).toMatch(/^Food: \$35\d\.00 a month/);
            expect(again.text).toMatch(GONE_STALE);
            await ann.say('undo');
            const undone = await here(token, 'amount=900');
            expect(undone.text).toMatch(/^This link was used before\./);
            expect(await ann.say('limits')).toContain('$310.00 of $300.00');
        });

        it('does nothing once the limit is another one, or gone', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            await ann.say('limit food 500 a month');
            const changed = await call(await ann.token(), 'amount=600');
            expect(changed.text).toMatch(/^Food: \$500\.00 a month/);
            expect(changed.text).toMatch(GONE_STALE);
            await ann.say('remove the food limit');
            for (const deed of ['raise', 'snooze'] as const) {
                const { status, text } = await call(await ann.token({ deed }), 'amount=600');
                expect(status).toBe(200);
                expect(text).toMatch(/^There’s no such limit for Food any more\./);
            }
        });

        it('is done for those whom Penny can’t speak to unasked, too', async () => {
            const [call, tim] = [await serve(database), await meet(database, 'msteams')];
            expect((await call(await tim.token(), 'amount=350')).text).toMatch(/^Food: \$350/);
            expect(await tim.say('limits')).toContain('$310.00 of $350.00');
        });
    });

    describe('the link that quiets a limit', () => {
        it('asks, and then warns no more until the period is over', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            const token = await ann.token({ deed: 'snooze' });
            const asked = await call(token);
            expect(asked.text).toMatch(/^No more warnings about Food until Tue 1 Dec\?/);
            const facts = createMailFacts(database);
            const { walletId, limitId, personId } = ann.link;
            const snoozed = async (now: Date): Promise<boolean | undefined> => {
                const content = { kind: 'limit-alert', limitId } as never;
                const row = { id: newId(), key: '', personId, walletId, content } as never;
                return (await facts.listeners(row, now))[0]?.isSnoozed;
            };
            expect(await snoozed(TODAY)).toBe(false);
            const done = await Promise.all([1, 2, 3].map(() => call(token, '')));
            for (const { status, text } of [...done, await call(token)]) {
                expect(status).toBe(200);
                expect(text).toMatch(/^No more warnings about Food until Tue 1 Dec\./);
            }
            expect(await snoozed(TODAY)).toBe(true);
            expect(await snoozed(new Date('2026-12-01T00:00:01Z'))).toBe(false);
            const said = await ann.shown();
            expect(said).toEqual([
                expect.stringContaining('No warnings about Food until Tue 1 Dec.'),
            ]);
        });
    });

    describe('the page of a limit that is quiet', () => {
        it('wakes it again, as often as it is made quiet', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            const token = await ann.token({ deed: 'snooze' });
            expect((await call(token, 'again=1')).text).toMatch(
                /^I’ll warn you about Food again\./,
            );
            expect(await ann.shown()).toEqual([]);
            for (let times = 0; times < 2; times += 1) {
                expect((await call(token, '')).text).toContain('Warn me again');
                expect(await ann.say('what’s snoozed?')).toBe('Food: no warnings until Tue 1 Dec');
                const woken = await Promise.all([1, 2].map(() => call(token, 'again=1')));
                for (const { status, text } of woken) {
                    expect(status).toBe(200);
                    expect(text).toMatch(
                        /^I’ll warn you about Food again\. The limit is \$300\.00/,
                    );
                }
                expect(await ann.say('what’s snoozed?')).toMatch(/^Nothing is snoozed\./);
            }
            expect(await ann.shown()).toHaveLength(4);
            expect((await call(token)).text).toMatch(/^No more warnings about Food until/);
        });
    });

    describe('the link that shows the entries', () => {
        it('shows those of the limit and the period alone, and they add up', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            await ann.say('bread 5 on 30 october');
            const { status, text } = await call(await ann.token({ deed: 'entries' }));
            expect(status).toBe(200);
            expect(text).toMatch(
                /^Food, 1 – 30 November 2026 \$310\.00 of \$300\.00 spent\. 2 entries/,
            );
            expect(text).toMatch(
                /dinner Thu 19 Nov · Food \$60\.00 groceries Thu 19 Nov · Food \$250\.00/,
            );
            expect(text).not.toContain('taxi');
            expect(text).not.toContain('Everything else');
            expect((await call(await ann.token({ deed: 'entries' }), '')).text).toBe(text);
        });
    });

    describe('a link that isn’t good', () => {
        it('shows and does nothing for somebody whose wallet or limit it isn’t', async () => {
            const call = await serve(database);
            const [ann, eve] = [await meet(database), await meet(database)];
            for (const deed of ['raise', 'snooze', 'entries'] as const) {
                for (const change of [
                    { personId: eve.link.personId },
                    { walletId: eve.link.walletId },
                    { limitId: eve.link.limitId },
                    { personId: newId() },
                    { limitId: "' OR 1=1 --" },
                ]) {
                    for (const form of [undefined, 'amount=900']) {
                        const { status, text } = await call(
                            await ann.token({ ...change, deed }),
                            form,
                        );
                        expect(status).toBe(404);
                        expect(text).toContain('Nothing was changed.');
                        expect(text).not.toContain('Food');
                    }
                }
            }
            expect(await ann.say('limits')).toContain('$310.00 of $300.00');
            expect(await eve.say('limits')).toContain('$310.00 of $300.00');
        });

        it('says that it is too old, and the next step', async () => {
            const [call, ann] = [await serve(database, LATER), await meet(database)];
            for (const deed of ['raise', 'snooze', 'entries'] as const) {
                for (const form of [undefined, 'amount=900']) {
                    const { status, text } = await call(await ann.token({ deed }), form);
                    expect(status).toBe(410);
                    expect(text).toMatch(/^This link is too old\. .*tell Penny “limits”\./);
                    expect(text).not.toContain('Food');
                }
            }
        });

        it.each(['', 'garbage', 'x'.repeat(5_000)])('knows nothing of %s', async (token) => {
            const call = await serve(database);
            for (const form of [undefined, 'amount=900']) {
                const { status, text } = await call(token, form);
                expect(status).toBe(404);
                expect(text).toContain('Nothing was changed.');
            }
        });

        it('takes no long form', async () => {
            const [call, ann] = [await serve(database), await meet(database)];
            expect((await call(await ann.token(), 'x'.repeat(5_000))).status).toBe(413);
        });
    });
});
