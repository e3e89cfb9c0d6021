import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createMetrics, type Metrics } from '../../bot/metrics/metrics.ts';
import type { Turned, Turns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { countOutbox, type OutboxCounts } from '../../db/outbox-counts.ts';
import { makeReply } from '../../dialogs/reply.ts';
import { startApp, type RunningApp } from '../rig/app.ts';
import { eachEngine } from '../rig/databases.ts';
import { blankMessage, TODAY } from '../rig/talk.ts';
import { visit } from '../rig/web-visitor.ts';

const TOKEN = 'a token of the tests';
const EMPTY: OutboxCounts = { messages: [], oldestDue: null, blocked: [] };

const open: RunningApp[] = [];
afterEach(async () => {
    for (const app of open.splice(0)) await app.stop();
});

async function serve(environment: Record<string, string> = { METRICS_TOKEN: TOKEN }) {
    const app = await startApp(environment);
    open.push(app);
    const get = async (authorization?: string) => {
        const headers = authorization === undefined ? {} : { authorization };
        const response = await fetch(`${app.url}/metrics`, { headers });
        return { status: response.status, text: await response.text(), headers: response.headers };
    };
    return { app, get };
}

describe('who may read the metrics', () => {
    it('is nobody unless there is a token', async () => {
        const { get } = await serve({});
        for (const sent of [undefined, 'Bearer ', 'Bearer undefined', `Bearer ${TOKEN}`]) {
            expect((await get(sent)).status).toBe(404);
        }
    });

    it.each([
        ['nothing', undefined],
        ['an empty one', 'Bearer '],
        ['another', 'Bearer another one'],
        ['a part of it', `Bearer ${TOKEN.slice(0, -1)}`],
        ['more than it', `Bearer ${TOKEN}x`],
        ['it by another scheme', `Basic ${TOKEN}`],
        ['it alone', TOKEN],
        ['very much', `Bearer ${'x'.repeat(4_000)}`],
    ])('isn’t who sends %s', async (_name, authorization) => {
        const { get } = await serve();
        const { status, text, headers } = await get(authorization);
        expect(status).toBe(401);
        expect(headers.get('www-authenticate')).toBe('Bearer');
        expect(text).not.toContain('penny_');
        expect(text).not.toContain(TOKEN);
    });

    it('isn’t who puts it into the address', async () => {
        const { app } = await serve();
        const response = await fetch(`${app.url}/metrics?token=${encodeURIComponent(TOKEN)}`);
        expect(response.status).toBe(401);
    });

    it('is who sends the token, from a server with a conversation in it', async () => {
        const { app, get } = await serve();
        const ann = await visit(app.url);
        await ann.say('spent 4711 on a canary');
        // The welcome is a turn as well.
        const { status, text, headers } = await get(`Bearer ${TOKEN}`);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(text).toContain('penny_turns_total{channel="directline",outcome="answered"} 2\n');
        expect(text).toContain('penny_turn_duration_seconds_count{channel="directline"} 2\n');
        expect(text).toContain('penny_database_up 1\n');
        expect(text).toContain('nodejs_eventloop_lag_seconds');
        expect(text).toMatch(
            /route="\/v3\/directline\/conversations\/:id\/activities",method="POST"/,
        );
        for (const told of ['canary', '4711', ann.conversation, ann.token, 'dl_']) {
            expect(text).not.toContain(told);
        }
    });
});

/** Turns that end as they are told to. */
function turnsThat(end: Pick<Turned, 'saved' | 'repeated'>): Turns {
    return { handle: async () => ({ reply: makeReply('turn', []), ...end }) };
}

function metricsOf(outbox: () => Promise<OutboxCounts>): Metrics {
    let at = 0;
    const clock = (): number => (at += 150);
    return createMetrics({ outbox, now: () => TODAY, clock });
}

describe('the metrics', () => {
    it('count turns by how they ended, and know only so many channels', async () => {
        const metrics = metricsOf(async () => EMPTY);
        const take = async (channel: string, end: Pick<Turned, 'saved' | 'repeated'>) => {
            const message = { ...blankMessage('somebody', TODAY), channel };
            await metrics.measured(turnsThat(end)).handle(message, () => []);
        };
        await take('msteams', { saved: true, repeated: false });
        await take('msteams', { saved: true, repeated: true });
        await take('msteams', { saved: false, repeated: false });
        for (let made = 0; made < 50; made += 1) {
            await take(`made-up-${made}`, { saved: true, repeated: false });
        }
        const text = await metrics.text();
        for (const outcome of ['answered', 'repeated', 'unsaved']) {
            expect(text).toContain(`penny_turns_total{channel="msteams",outcome="${outcome}"} 1\n`);
        }
        expect(text).toContain('penny_turns_total{channel="other",outcome="answered"} 50\n');
        expect(text).not.toContain('made-up');
        expect(text).toContain(
            'penny_turn_duration_seconds_bucket{le="0.1",channel="msteams"} 0\n',
        );
        expect(text).toContain(
            'penny_turn_duration_seconds_bucket{le="0.25",channel="msteams"} 3\n',
        );
    });

    it('show no old figures while the database is away', async () => {
        let isAway = false;
        const counts: OutboxCounts = {
            messages: [{ state: 'dead', way: 'mail', count: 3 }],
            oldestDue: new Date(TODAY.getTime() - 60_000),
            blocked: [{ reason: 'bounced', count: 2 }],
        };
        const metrics = metricsOf(async () => {
            if (isAway) throw new Error('away');
            return counts;
        });
        const there = await metrics.text();
        expect(there).toContain('penny_outbox_messages{state="dead",way="mail"} 3\n');
        expect(there).toContain('penny_outbox_messages{state="pending",way="chat"} 0\n');
        expect(there).toContain('penny_outbox_overdue_seconds 60\n');
        expect(there).toContain('penny_mail_blocked_addresses{reason="bounced"} 2\n');
        isAway = true;
        const away = await metrics.text();
        expect(away).toContain('penny_database_up 0\n');
        expect(away).not.toMatch(/^penny_(outbox|mail)/m);
        isAway = false;
        expect(await metrics.text()).toContain('penny_outbox_overdue_seconds 60\n');
    });
});

function row(state: string, way: string, due: number) {
    return {
        id: newId(),
        dedupe_key: newId(),
        content: '{}',
        created_at: 1,
        due_at: due,
        attempts: 0,
        state,
        way,
    };
}

eachEngine((engine) => {
    describe('what waits in the outbox', () => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it('is counted with what was given up, and without what was sent', async () => {
            const { knex } = database;
            await knex('outbox').del();
            await knex('mail_block').del();
            expect(await countOutbox(database)).toEqual(EMPTY);
            await knex('outbox').insert([
                row('pending', 'mail', 5_000),
                row('pending', 'mail', 9_000),
                row('pending', 'chat', 7_000),
                row('dead', 'mail', 1_000),
                row('sent', 'mail', 2_000),
            ]);
            await knex('mail_block').insert([
                { address: 'a@example.com', reason: 'bounced', created_at: 1 },
                { address: 'b@example.com', reason: 'bounced', created_at: 1 },
                { address: 'c@example.com', reason: 'spam', created_at: 1 },
            ]);
            const { messages, oldestDue, blocked } = await countOutbox(database);
            expect(new Set(messages)).toEqual(
                new Set([
                    { state: 'pending', way: 'mail', count: 2 },
                    { state: 'pending', way: 'chat', count: 1 },
                    { state: 'dead', way: 'mail', count: 1 },
                ]),
            );
            expect(oldestDue).toEqual(new Date(5_000));
            expect(new Set(blocked)).toEqual(
                new Set([
                    { reason: 'bounced', count: 2 },
                    { reason: 'spam', count: 1 },
                ]),
            );
        });
    });
});
