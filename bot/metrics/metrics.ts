/** What is counted, in Prometheus' form. No label names a person, a conversation or an address. */
import { setTimeout as wait } from 'node:timers/promises';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { OutboxCounts } from '../../db/outbox-counts.ts';
import type { Turned, Turns } from '../turn.ts';

export interface Metrics {
    /** The same turns, counted. */
    readonly measured: (turns: Turns) => Turns;
    readonly answered: (route: string, method: string, status: number) => void;
    readonly contentType: string;
    readonly text: () => Promise<string>;
}

export interface MetricsOptions {
    readonly outbox: () => Promise<OutboxCounts>;
    readonly now: () => Date;
    /** Milliseconds that only go forward. */
    readonly clock: () => number;
}

/** Any other one says of itself what it is, and could say anything. */
const CHANNELS: ReadonlySet<string> = new Set(['directline', 'msteams', 'telegram', 'emulator']);

export function createMetrics(options: MetricsOptions): Metrics {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const count = counters(registry);
    const gauges = gaugesIn(registry);
    const { clock } = options;
    return {
        measured: (turns) => ({
            handle: async (message, transcript) => {
                const start = clock();
                const turned = await turns.handle(message, transcript);
                const channel = CHANNELS.has(message.channel) ? message.channel : 'other';
                count.turns.inc({ channel, outcome: outcomeOf(turned) });
                count.durations.observe({ channel }, (clock() - start) / 1000);
                return turned;
            },
        }),
        answered: (route, method, status) =>
            count.answers.inc({ route, method, status: `${Math.floor(status / 100)}xx` }),
        contentType: registry.contentType,
        text: async () => {
            await read(gauges, options);
            return registry.metrics();
        },
    };
}

function outcomeOf({ saved, repeated }: Turned): string {
    if (!saved) return 'unsaved';
    return repeated ? 'repeated' : 'answered';
}

function counters(registry: Registry) {
    const registers = [registry];
    return {
        turns: new Counter({
            name: 'penny_turns_total',
            help: 'Messages handled. "unsaved": the person was told that nothing was saved.',
            labelNames: ['channel', 'outcome'],
            registers,
        }),
        durations: new Histogram({
            name: 'penny_turn_duration_seconds',
            help: 'From taking a message to its reply, with the wait for the one before.',
            labelNames: ['channel'],
            buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
            registers,
        }),
        answers: new Counter({
            name: 'penny_http_answers_total',
            help: 'HTTP requests answered, by the route as it is registered.',
            labelNames: ['route', 'method', 'status'],
            registers,
        }),
    };
}

function gaugesIn(registry: Registry) {
    const registers = [registry];
    return {
        up: new Gauge({
            name: 'penny_database_up',
            help: '1 when the database answered this request for metrics.',
            registers,
        }),
        messages: new Gauge({
            name: 'penny_outbox_messages',
            help: 'Messages that wait ("pending") or were given up ("dead"), by the way they go.',
            labelNames: ['state', 'way'],
            registers,
        }),
        overdue: new Gauge({
            name: 'penny_outbox_overdue_seconds',
            help: 'How long the message that is due longest has waited; 0 when none is due.',
            registers,
        }),
        blocked: new Gauge({
            name: 'penny_mail_blocked_addresses',
            help: 'Addresses that get no more mail, by why: it bounced, or was reported as spam.',
            labelNames: ['reason'],
            registers,
        }),
    };
}

/** Prometheus gives up after ten seconds, and a database that is away may take longer to say so. */
const PATIENCE_MS = 3_000;

async function soon(counts: Promise<OutboxCounts>): Promise<OutboxCounts | null> {
    const away = new AbortController();
    const late = wait(PATIENCE_MS, null, { ref: false, signal: away.signal }).catch(() => null);
    const first = await Promise.race([counts.catch(() => null), late]);
    away.abort();
    return first;
}

/** What can't be read is left out, so that no old figure passes for a new one. */
async function read(
    { up, messages, overdue, blocked }: ReturnType<typeof gaugesIn>,
    { outbox, now }: MetricsOptions,
): Promise<void> {
    const counts = await soon(outbox());
    up.set(counts ? 1 : 0);
    for (const gauge of [messages, overdue, blocked]) gauge.reset();
    if (!counts) {
        overdue.remove();
        return;
    }
    for (const state of ['pending', 'dead']) {
        for (const way of ['mail', 'chat']) messages.set({ state, way }, 0);
    }
    for (const { state, way, count } of counts.messages) messages.set({ state, way }, count);
    const waited = counts.oldestDue ? now().getTime() - counts.oldestDue.getTime() : 0;
    overdue.set(Math.max(0, waited) / 1000);
    for (const reason of ['bounced', 'spam']) blocked.set({ reason }, 0);
    for (const { reason, count } of counts.blocked) blocked.set({ reason }, count);
}
