import { describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { MAX_ATTEMPTS } from '../../alerts/back-off.ts';
import { MISCONFIGURED_MS } from '../../alerts/deliver.ts';
import type { Compose, Delivery, Mail, MailFacts, OutboxRow } from '../../alerts/ports.ts';
import { createWorker, type WorkerOptions } from '../../alerts/worker.ts';
import { USUAL_ALERTS, type AlertSettings } from '../../ledger/alert-settings.ts';
import { ALERT, CONFIRMATION, factsOf, listener, rowOf } from './letters.ts';
import { mail } from './mails.ts';
import { createMemoryOutbox } from './memory-outbox.ts';

const START = Date.parse('2026-11-19T12:00:00Z');
const ACCEPTED: Delivery = { kind: 'accepted', messageId: 'm' };
const PEOPLE = ['ada', 'ben', 'cyd'].map((personId) =>
    listener({
        personId,
        email: `${personId}@example.com`,
        settings: { ...USUAL_ALERTS, chat: false },
    }),
);

const compose: Compose = async (rows, { email }) =>
    mail({ id: rows[0].id, to: email, text: rows.map(({ id }) => id).join() });

interface SetUp {
    readonly facts?: Partial<MailFacts>;
    readonly answer?: (mail: Mail, nth: number) => Delivery | Promise<Delivery>;
    readonly change?: Partial<WorkerOptions>;
}

/** A worker on a clock that the test turns, and a carrier that answers as the test says. */
function setUp({ facts = {}, answer = () => ACCEPTED, change = {} }: SetUp = {}) {
    const outbox = createMemoryOutbox();
    const clock = { now: START };
    const mails: Mail[] = [];
    const told: OutboxRow[] = [];
    const log: { level: number; reason?: string }[] = [];
    const options: WorkerOptions = {
        outbox,
        facts: factsOf(facts),
        mailer: {
            send: async (sent) => {
                mails.push(sent);
                return answer(sent, mails.length);
            },
        },
        messenger: {
            tell: async (rows) => {
                told.push(...rows);
                return true;
            },
        },
        compose,
        now: () => new Date(clock.now),
        random: () => 0.5,
        owner: 'worker-1',
        logger: pino(
            { level: 'info' },
            { write: (line: string) => void log.push(JSON.parse(line) as (typeof log)[number]) },
        ),
        ...change,
    };
    const put = (row: Partial<OutboxRow> = {}): void => outbox.put(rowOf(row), new Date(START));
    return { outbox, clock, mails, told, log, options, put, worker: createWorker(options) };
}

describe('the outbox worker', () => {
    it('mails what is due once and marks it sent', async () => {
        const { outbox, mails, put, worker } = setUp();
        put();
        await worker.runOnce();
        await worker.runOnce();
        expect(mails.map(({ to }) => to)).toEqual(['ada@example.com']);
        expect(outbox.all().map(({ state }) => state)).toEqual(['sent']);
    });

    it('leaves alone what is not due yet', async () => {
        const { outbox, mails, worker } = setUp();
        outbox.put(rowOf(), new Date(START + 1));
        await worker.runOnce();
        expect(mails).toEqual([]);
    });

    it('tries again later, after ever longer waits, and then sets the message aside', async () => {
        const { outbox, clock, mails, log, put, worker } = setUp({
            answer: () => ({ kind: 'retry', reason: 'http 500' }),
        });
        put();
        const { id } = rowOf();
        const waits: number[] = [];
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
            await worker.runOnce();
            waits.push(outbox.get(id).dueAt - clock.now);
            clock.now = Math.max(clock.now, outbox.get(id).dueAt);
        }
        expect(outbox.get(id)).toMatchObject({ state: 'dead', error: 'http 500' });
        expect(mails).toHaveLength(MAX_ATTEMPTS);
        const between = waits.slice(0, -1);
        expect(between[0]).toBe(7_500);
        expect(between).toEqual([...between].sort((a, b) => a - b));
        expect(Math.max(...between)).toBe(2_700_000);
        expect(log.filter(({ level }) => level === 50)).toHaveLength(1);
    });

    it('waits as long as the carrier asks, and sends nothing else meanwhile', async () => {
        const after = new Date(START + 90_000);
        const { outbox, clock, mails, put, worker } = setUp({
            answer: (_mail, nth) =>
                nth === 1 ? { kind: 'retry', reason: 'http 429', after } : ACCEPTED,
        });
        put({ id: 'a', key: 'a' });
        await worker.runOnce();
        expect(outbox.get('a').dueAt).toBe(after.getTime());
        put({ id: 'b', key: 'b' });
        clock.now += 60_000;
        await worker.runOnce();
        expect(mails).toHaveLength(1);
        clock.now = after.getTime();
        await worker.runOnce();
        expect(outbox.all().map(({ state }) => state)).toEqual(['sent', 'sent']);
    });

    it('sets a refused message aside at once', async () => {
        const { outbox, put, worker } = setUp({
            answer: () => ({ kind: 'refused', reason: 'http 400' }),
        });
        put();
        await worker.runOnce();
        expect(outbox.all()).toMatchObject([{ state: 'dead', error: 'http 400' }]);
    });

    it('loses nothing while the key is wrong, however long that lasts', async () => {
        let isRight = false;
        const { outbox, clock, log, put, worker } = setUp({
            answer: () => (isRight ? ACCEPTED : { kind: 'misconfigured', reason: 'http 401' }),
        });
        put();
        for (let minute = 0; minute < 3 * MAX_ATTEMPTS; minute += 1) {
            await worker.runOnce();
            clock.now += MISCONFIGURED_MS;
        }
        expect(outbox.all()).toMatchObject([{ state: 'due', error: 'http 401' }]);
        expect(log.filter(({ level }) => level === 50)).toHaveLength(3 * MAX_ATTEMPTS);
        isRight = true;
        await worker.runOnce();
        expect(outbox.all()).toMatchObject([{ state: 'sent', row: { attempts: 1 } }]);
    });

    it('lets no poisoned row hold up the others', async () => {
        const { outbox, mails, put, worker } = setUp({
            change: {
                compose: async ([row]) => {
                    if (row.id.startsWith('bad')) throw new RangeError('a secret of the row');
                    return mail({ id: row.id });
                },
            },
        });
        for (let n = 0; n < 10; n += 1) put({ id: `bad-${n}`, key: `bad-${n}` });
        put({ id: 'good', key: 'good' });
        await worker.runOnce();
        expect(mails.map(({ id }) => id)).toEqual(['good']);
        expect(outbox.get('bad-0')).toMatchObject({ state: 'due', error: 'RangeError' });
    });

    it('sets aside without trying what killed its workers too often', async () => {
        const { outbox, clock, mails, put, worker } = setUp();
        put();
        for (let n = 0; n < MAX_ATTEMPTS; n += 1) {
            await outbox.lease('dying', new Date(clock.now), 60_000, 1);
            clock.now += 60_000;
        }
        await worker.runOnce();
        expect(mails).toEqual([]);
        expect(outbox.all()).toMatchObject([{ state: 'dead' }]);
    });

    it('shares its rows with a second worker, each row handled by one', async () => {
        const { outbox, mails, options, put, worker } = setUp();
        const second = createWorker({ ...options, owner: 'worker-2' });
        for (let n = 0; n < 40; n += 1) put({ id: `row-${n}`, key: `row-${n}` });
        await Promise.all([worker.runOnce(), second.runOnce()]);
        expect(mails).toHaveLength(40);
        expect(new Set(mails.map(({ id }) => id)).size).toBe(40);
        expect(new Set(outbox.all().map(({ leasedBy }) => leasedBy))).toEqual(
            new Set(['worker-1', 'worker-2']),
        );
    });

    it('takes over from a worker that died, once its lease is over', async () => {
        const { outbox, clock, mails, put, worker } = setUp();
        put();
        await outbox.lease('dead worker', new Date(START), 60_000, 8);
        await worker.runOnce();
        expect(mails).toEqual([]);
        clock.now += 60_000;
        await worker.runOnce();
        expect(mails).toHaveLength(1);
    });

    it('does not send again what was accepted when only the mark was lost', async () => {
        const { outbox, clock, mails, put, worker } = setUp();
        put();
        outbox.lose('sent');
        await worker.runOnce();
        outbox.lose();
        clock.now += 60_000;
        await worker.runOnce();
        expect(mails).toHaveLength(1);
        expect(outbox.all()).toMatchObject([{ state: 'sent' }]);
    });

    it('sends a message again under the same id after a crash between sending and marking', async () => {
        const { outbox, clock, mails, options, put, worker } = setUp();
        put();
        outbox.lose('sent', 'retry');
        await worker.runOnce();
        outbox.lose();
        clock.now += 60_000;
        await createWorker({ ...options, owner: 'after the crash' }).runOnce();
        expect(mails.map(({ id }) => id)).toEqual([rowOf().id, rowOf().id]);
        expect(outbox.all()).toMatchObject([{ state: 'sent' }]);
    });

    it('mails nothing to an address that can’t be reached', async () => {
        const { outbox, mails, put, worker } = setUp({ facts: { isBlocked: async () => true } });
        put();
        await worker.runOnce();
        expect(mails).toEqual([]);
        expect(outbox.all()).toMatchObject([{ state: 'sent' }]);
    });

    it('says in the chat what goes that way, also while the mail rests', async () => {
        const { outbox, told, put, worker } = setUp({
            answer: () => ({ kind: 'misconfigured', reason: 'http 401' }),
        });
        put({ id: 'a', key: 'a' });
        await worker.runOnce();
        const content = { kind: 'address-lost', email: 'e', reason: 'bounced' } as const;
        put({ id: 'b', key: 'b', way: 'chat', content });
        await worker.runOnce();
        expect(told).toMatchObject([{ id: 'b', content }]);
        expect(outbox.all().map(({ state }) => state)).toEqual(['due', 'sent']);
    });

    it('goes on when the outbox itself was away for a moment', async () => {
        const { outbox, mails, put, worker } = setUp();
        put();
        outbox.lose('lease');
        await worker.runOnce();
        outbox.lose();
        await worker.runOnce();
        expect(mails).toHaveLength(1);
    });

    it('does not stand still when the clock is put back during a rest', async () => {
        const { outbox, clock, mails, put, worker } = setUp({
            answer: (_mail, nth) =>
                nth === 1
                    ? { kind: 'retry', reason: 'http 429', after: new Date(START + 3_000_000) }
                    : ACCEPTED,
        });
        put({ id: 'a', key: 'a' });
        await worker.runOnce();
        clock.now -= 7_200_000;
        outbox.put(rowOf({ id: 'b', key: 'b' }), new Date(clock.now));
        await worker.runOnce();
        expect(mails.map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('holds its rest to an hour, even when the clock jumps within it', async () => {
        const { clock, mails, put, worker } = setUp({
            answer: (_mail, nth) =>
                nth === 1
                    ? { kind: 'retry', reason: 'http 429', after: new Date(START + 80_000_000) }
                    : ACCEPTED,
        });
        put({ id: 'a', key: 'a' });
        await worker.runOnce();
        put({ id: 'b', key: 'b' });
        clock.now += 3_600_000;
        await worker.runOnce();
        expect(mails.map(({ id }) => id)).toEqual(['a', 'b']);
        clock.now = START + 80_000_000;
        await worker.runOnce();
        expect(mails.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
    });
});

describe('whom the worker mails', () => {
    it('mails each member once, and after a partial failure only those who are missing', async () => {
        const { outbox, clock, mails, put, worker } = setUp({
            facts: {
                listeners: async () => PEOPLE,
            },
            answer: ({ to }, nth) =>
                to.startsWith('ben') && nth <= 3 ? { kind: 'retry', reason: 'http 500' } : ACCEPTED,
        });
        put({ id: 'alert', key: 'alert', personId: null });
        await worker.runOnce();
        expect(mails.map(({ to }) => to)).toEqual(PEOPLE.map(({ email }) => email));
        clock.now += 3_600_000;
        await worker.runOnce();
        expect(mails.map(({ to }) => to).slice(3)).toEqual(['ben@example.com']);
        expect(outbox.all().every(({ state }) => state === 'sent')).toBe(true);
    });

    it('expands an alert again after a crash without doubling it', async () => {
        const { outbox, mails, put, worker } = setUp({ facts: { listeners: async () => PEOPLE } });
        put({ id: 'alert', key: 'alert', personId: null });
        await worker.runOnce();
        Object.assign(outbox.get('alert'), { state: 'due', leasedUntil: 0 });
        await worker.runOnce();
        expect(mails).toHaveLength(PEOPLE.length);
    });

    it('is done with an alert that nobody has a confirmed address for', async () => {
        const { outbox, mails, put, worker } = setUp({ facts: { listeners: async () => [] } });
        put({ id: 'all', key: 'all', personId: null });
        put({ id: 'one', key: 'one' });
        await worker.runOnce();
        expect(mails).toEqual([]);
        expect(outbox.all().map(({ state }) => state)).toEqual(['sent', 'sent']);
    });

    it('mails nobody but the person of the row, whoever else is found', async () => {
        const { mails, put, worker } = setUp({ facts: { listeners: async () => PEOPLE } });
        put({ personId: 'cyd' });
        await worker.runOnce();
        expect(mails.map(({ to }) => to)).toEqual(['cyd@example.com']);
    });

    it.each([
        ['waits', CONFIRMATION, ['ada@example.com']],
        ['is confirmed already', { ...CONFIRMATION, confirmedAt: new Date(START) }, []],
        ['is too old', { ...CONFIRMATION, expiresAt: new Date(START) }, []],
        ['is gone', null, []],
    ])('asks for a confirmation that %s', async (_name, confirmation, expected) => {
        const { outbox, mails, put, worker } = setUp({
            facts: { confirmation: async () => confirmation, listeners: async () => [] },
        });
        put({ walletId: null, content: { kind: 'confirm-address', confirmationId: 'c' } });
        await worker.runOnce();
        expect(mails.map(({ to }) => to)).toEqual(expected);
        expect(outbox.all()).toMatchObject([{ state: 'sent' }]);
    });
});

describe('starting and stopping', () => {
    it('looks when it starts, and again at once when it is woken', async () => {
        const sent = { resolve: (_mail: Mail): void => undefined };
        const next = () =>
            new Promise<Mail>((resolve) => {
                sent.resolve = resolve;
            });
        const { put, worker } = setUp({
            answer: (one) => {
                sent.resolve(one);
                return ACCEPTED;
            },
        });
        put({ id: 'first', key: 'first' });
        const first = next();
        worker.start();
        expect((await first).id).toBe('first');
        await worker.runOnce();
        const second = next();
        put({ id: 'second', key: 'second' });
        worker.wake();
        expect((await second).id).toBe('second');
        await worker.stop();
    });

    it('finishes what is being sent when it is stopped, and leases nothing more', async () => {
        const gate = { open: (): void => undefined, reached: (): void => undefined };
        const opened = new Promise<void>((resolve) => {
            gate.open = resolve;
        });
        const reached = new Promise<void>((resolve) => {
            gate.reached = resolve;
        });
        const { outbox, put, worker } = setUp({
            answer: async () => {
                gate.reached();
                await opened;
                return ACCEPTED;
            },
        });
        put({ id: 'first', key: 'first' });
        worker.start();
        await reached;
        const stopped = worker.stop();
        put({ id: 'second', key: 'second' });
        worker.wake();
        gate.open();
        await stopped;
        expect(outbox.get('first').state).toBe('sent');
        expect(outbox.get('second')).toMatchObject({ state: 'due', leasedBy: null });
        await worker.runOnce();
        expect(outbox.get('second').leasedBy).toBeNull();
    });
});

/** Somebody with these settings, and what they were told by which way once it's all sent. */
const setFor = (settings: Partial<AlertSettings>, change: Partial<OutboxRow> = {}) => {
    const own = listener({ settings: { ...USUAL_ALERTS, ...settings } });
    const holds = { now: true };
    const kit = setUp({
        facts: { listeners: async () => [own], holds: async () => holds.now },
    });
    kit.put({ id: 'alert', key: 'alert', personId: null, way: 'none', ...change });
    return { ...kit, holds };
};
describe('how the worker tells of a limit', () => {
    const byOther = { content: { ...ALERT, by: 'person-2' } };

    it.each([
        [{}, byOther, 1, 1],
        // What they did themselves was answered with it.
        [{}, {}, 1, 0],
        [{ mail: false }, byOther, 0, 1],
        [{ chat: false }, byOther, 1, 0],
        // The pace is told to those who want it alone, also to who did it.
        [{}, { content: { ...ALERT, threshold: 0 } }, 0, 0],
        [{ pace: true }, { content: { ...ALERT, threshold: 0 } }, 1, 1],
    ])('to somebody with %j: %j by %i mails and %i notes', async (settings, row, mails, notes) => {
        const kit = setFor(settings, row);
        await kit.worker.runOnce();
        await kit.worker.runOnce();
        expect([kit.mails.length, kit.told.length]).toEqual([mails, notes]);
    });

    it('waits for the end of the quiet hours', async () => {
        const { clock, mails, worker } = setFor({ quiet: { from: 10, to: 14 } });
        await worker.runOnce();
        clock.now = Date.parse('2026-11-19T13:59:59Z');
        await worker.runOnce();
        expect(mails).toEqual([]);
        clock.now = Date.parse('2026-11-19T14:00:00Z');
        await worker.runOnce();
        expect(mails).toHaveLength(1);
    });

    it('gathers a day’s warnings in one mail', async () => {
        const { clock, mails, outbox, put, worker } = setFor({ digest: true });
        put({ id: 'other', key: 'other', personId: null, way: 'none' });
        await worker.runOnce();
        expect(mails).toEqual([]);
        clock.now = Date.parse('2026-11-20T08:00:00Z');
        await worker.runOnce();
        clock.now += 120_000;
        await worker.runOnce();
        expect(mails.map(({ text }) => text)).toEqual(['alert-person-1-mail,other-person-1-mail']);
        expect(outbox.all().every(({ state }) => state === 'sent')).toBe(true);
    });

    it('withdraws a mail while the limit isn’t passed any more, and until it is again', async () => {
        const { clock, mails, holds, worker } = setFor({});
        holds.now = false;
        for (let n = 0; n < 20; n += 1) {
            await worker.runOnce();
            clock.now += 600_000;
        }
        expect(mails).toEqual([]);
        holds.now = true;
        await worker.runOnce();
        await worker.runOnce();
        expect(mails).toHaveLength(1);
    });

    it('lets it be once the period is over', async () => {
        const { clock, mails, outbox, holds, worker } = setFor({});
        holds.now = false;
        await worker.runOnce();
        clock.now = Date.parse('2026-12-03T00:00:00Z');
        holds.now = true;
        await worker.runOnce();
        expect(mails).toEqual([]);
        expect(outbox.all().every(({ state }) => state === 'sent')).toBe(true);
    });
});
