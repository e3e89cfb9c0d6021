import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Outbox } from '../../alerts/ports.ts';
import type { Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { createOutboxStore } from '../../db/outbox-store.ts';
import { eachEngine } from '../rig/databases.ts';
import { NOW, talker } from './people.ts';

const LEASE = 60_000;
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

const keys = async (outbox: Outbox, at: Date, most = 10): Promise<string[]> =>
    (await outbox.lease('w', at, LEASE, most)).map(({ key }) => key);

describe('the outbox', () => {
    eachEngine((engine) => {
        let database: Database;
        let here: Outbox;
        let there: Outbox;
        beforeEach(async () => {
            database ??= await engine.open();
            here = createOutboxStore(database);
            there = createOutboxStore(await engine.open());
            await database.knex('outbox').del();
        });

        const queue = (...all: string[]): Promise<boolean> =>
            talker(database).turn(async (turn) => {
                const content = { kind: 'confirm-address', confirmationId: newId() } as const;
                const personId = turn.person.id;
                turn.queue(
                    all.map((key) => ({ id: newId(), key, personId, way: 'mail', content })),
                );
                return true;
            });

        it('leases what is due, the oldest first, at most as many as asked, to one alone', async () => {
            await queue('a', 'b');
            await queue('c');
            expect(await keys(here, later(-1))).toEqual([]);
            const [first] = await here.lease('w', NOW, LEASE, 1);
            expect(first).toMatchObject({ key: 'a', attempts: 1 });
            expect(first?.content.kind).toBe('confirm-address');
            expect(await keys(there, NOW)).toEqual(['b', 'c']);
            expect(await keys(here, NOW)).toEqual([]);
        });

        it('gives every row to one worker when many lease at once', async () => {
            const all = Array.from({ length: 30 }, (_, index) => `k${index}`);
            await queue(...all);
            const got = await Promise.all(
                Array.from({ length: 10 }, (_, index) => keys(index % 2 ? here : there, NOW, 3)),
            );
            const rest = await keys(here, NOW, 100);
            const taken = [...got.flat(), ...rest];
            expect(new Set(taken).size).toBe(30);
            expect(taken).toHaveLength(30);
        });

        it('gives a row to another worker when the lease has ended', async () => {
            await queue('a');
            await here.lease('dead', NOW, LEASE, 1);
            expect(await keys(there, later(LEASE - 1))).toEqual([]);
            const [row] = await there.lease('alive', later(LEASE), LEASE, 1);
            expect(row).toMatchObject({ key: 'a', attempts: 2 });
        });

        it('never leases again what was sent or set aside, even when a late worker reports', async () => {
            await queue('a', 'b');
            const [a, b] = await here.lease('w', NOW, LEASE, 2);
            await here.sent(a?.id ?? '', NOW);
            await here.dead(b?.id ?? '', 'refused');
            await here.retry(a?.id ?? '', NOW, 'late');
            await here.retry(b?.id ?? '', NOW, 'late');
            expect(await keys(here, later(10 * LEASE))).toEqual([]);
            const rows = await database.knex('outbox').select('state', 'last_error').orderBy('id');
            expect(rows).toEqual([
                { state: 'sent', last_error: null },
                { state: 'dead', last_error: 'refused' },
            ]);
        });

        it('tries again when it is due, and can take an attempt back', async () => {
            await queue('a');
            const lease = async (at: Date) => (await here.lease('w', at, LEASE, 1))[0];
            const row = await lease(NOW);
            await here.retry(row?.id ?? '', later(5000), 'x'.repeat(5000));
            expect(await lease(later(4999))).toBeUndefined();
            expect((await lease(later(5000)))?.attempts).toBe(2);
            await here.postpone(row?.id ?? '', later(6000), 'wrong key');
            expect((await lease(later(6000)))?.attempts).toBe(2);
        });

        it('queues the same key once', async () => {
            await queue('a');
            await queue('a', 'b');
            expect(await keys(here, NOW)).toEqual(['a', 'b']);
        });

        it('sets a row aside that cannot be read, and leases the others', async () => {
            await queue('bad', 'worse', 'good');
            await database.knex('outbox').where({ dedupe_key: 'bad' }).update({ content: '{"ki' });
            await database
                .knex('outbox')
                .where({ dedupe_key: 'worse' })
                .update({ content: '{"kind":"newer"}' });
            expect(await keys(here, NOW)).toEqual(['good']);
            const dead = await database.knex('outbox').where({ state: 'dead' });
            expect(dead).toHaveLength(2);
        });

        it('puts a row for each person in the place of one for all, once', async () => {
            await queue('all');
            const [row] = await here.lease('w', NOW, LEASE, 1);
            if (!row) throw new Error('nothing was leased');
            const people = [newId(), newId()];
            const tellings = people.map((personId, at) => ({
                personId,
                way: at === 0 ? ('mail' as const) : ('chat' as const),
                dueAt: later(at),
                batch: 'b',
            }));
            await here.expand(row, tellings, NOW);
            await there.expand(row, tellings, NOW);
            expect(await keys(here, later(-1))).toEqual([]);
            const rows = await here.lease('w', later(1), LEASE, 10);
            expect(rows.map(({ key }) => key)).toEqual([
                `all|${people[0]}|mail`,
                `all|${people[1]}|chat`,
            ]);
            const [first, second] = rows;
            if (!first || !second) throw new Error('there are two');
            expect(await there.gather(second, later(2))).toBeNull();
            const gathered = await there.gather(first, later(2));
            expect(gathered?.map(({ id }) => id)).toEqual([first.id, second.id]);
            expect(rows.map(({ personId }) => personId)).toEqual(people);
            expect(rows[0]).toMatchObject({ content: row.content, walletId: row.walletId });
            const [one] = await database.knex('outbox').where({ id: row.id });
            expect(one).toMatchObject({ state: 'sent' });
        });
    });
});
