/** An outbox in memory that keeps leases as a table would, for the tests of the worker. */
import type { Outbox, OutboxRow } from '../../alerts/ports.ts';

interface KeptRow {
    row: OutboxRow;
    dueAt: number;
    leasedBy: string | null;
    leasedUntil: number;
    state: 'due' | 'sent' | 'dead';
    error: string | null;
}

export interface MemoryOutbox extends Outbox {
    put(row: OutboxRow, dueAt: Date): void;
    get(id: string): KeptRow;
    all(): readonly KeptRow[];
    /** From now on these reject, as when the connection is lost; the others work. */
    lose(...methods: readonly (keyof Outbox)[]): void;
}

export function createMemoryOutbox(): MemoryOutbox {
    const kept = new Map<string, KeptRow>();
    const lost = new Set<keyof Outbox>();
    const reach = (method: keyof Outbox): void => {
        if (lost.has(method)) throw new Error('connection lost');
    };
    const get = (id: string): KeptRow => {
        const found = kept.get(id);
        if (!found) throw new Error(`no row ${id}`);
        return found;
    };
    const put = (row: OutboxRow, dueAt: Date): void => {
        if ([...kept.values()].some((one) => one.row.key === row.key)) return;
        kept.set(row.id, {
            row: { ...row, attempts: 0 },
            dueAt: dueAt.getTime(),
            leasedBy: null,
            leasedUntil: 0,
            state: 'due',
            error: null,
        });
    };
    const release = (id: string, dueAt: Date, error: string, counted: number): void => {
        const one = get(id);
        one.row = { ...one.row, attempts: one.row.attempts - (1 - counted) };
        Object.assign(one, { dueAt: dueAt.getTime(), leasedUntil: 0, leasedBy: null, error });
    };
    return {
        put,
        get,
        all: () => [...kept.values()],
        lose: (...methods) => {
            lost.clear();
            for (const method of methods) lost.add(method);
        },
        lease: async (owner, now, leaseMs, count, ways) => {
            reach('lease');
            const at = now.getTime();
            const due = [...kept.values()]
                .filter((one) => one.state === 'due' && one.dueAt <= at && one.leasedUntil <= at)
                .filter((one) => ways === undefined || ways.includes(one.row.way))
                .sort((a, b) => a.dueAt - b.dueAt)
                .slice(0, count);
            return due.map((one) => {
                one.row = { ...one.row, attempts: one.row.attempts + 1 };
                Object.assign(one, { leasedBy: owner, leasedUntil: at + leaseMs });
                return one.row;
            });
        },
        sent: async (id) => {
            reach('sent');
            Object.assign(get(id), { state: 'sent', leasedUntil: 0 });
        },
        retry: async (id, dueAt, error) => {
            reach('retry');
            release(id, dueAt, error, 1);
        },
        postpone: async (id, dueAt, error) => {
            reach('postpone');
            release(id, dueAt, error, 0);
        },
        dead: async (id, error) => {
            reach('dead');
            Object.assign(get(id), { state: 'dead', error });
        },
        expand: async (row, tellings) => {
            reach('expand');
            for (const { personId, way, dueAt, batch } of tellings) {
                const key = `${row.key}|${personId}|${way}`;
                put(
                    { ...row, id: `${row.id}-${personId}-${way}`, key, personId, way, batch },
                    dueAt,
                );
            }
            get(row.id).state = 'sent';
        },
        gather: async (row, until) => {
            const batch = [...kept.values()]
                .filter((one) => one.state === 'due' && one.row.batch === row.batch)
                .sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
            if (batch[0]?.row.id !== row.id) return null;
            for (const one of batch) one.leasedUntil = until.getTime();
            return batch.map((one) => one.row);
        },
    };
}
