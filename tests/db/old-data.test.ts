/** SECURITY L10: what the first schema held is there, and sound, after every migration since. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { newId } from '../../db/ids.ts';
import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn } from '../rig/talk.ts';
import { expectSound } from './invariants.ts';

/** People, conversations, ledger, limits and mail. */
const FIRST_SCHEMA = MIGRATIONS.slice(0, 5);

const AT = Date.parse('2026-11-18T12:00:00Z');

/** A lunch, a salary, a tagged taxi that was deleted, and a limit that was passed, as they were written then. */
async function writeOldRows({ knex }: Database, sender: string): Promise<void> {
    const wallet_id = newId();
    const [person_id, conversation_id, limit_id] = [newId(), newId(), newId()];
    await knex('wallet').insert({
        id: wallet_id,
        name: 'Everyday',
        currency: 'USD',
        time_zone: 'UTC',
        month_start: 1,
        balance: 240_000,
        limit_count: 1,
        journal_seq: 5,
        created_at: AT,
    });
    await knex('person').insert({ id: person_id, locale: 'en-US', wallet_id, created_at: AT });
    await knex('membership').insert({ wallet_id, person_id, role: 'owner' });
    await knex('identity').insert({ channel: 'test', sender, tenant: '', person_id });
    await knex('conversation').insert({
        id: conversation_id,
        channel: 'test',
        external_id: sender,
        person_id,
        wallet_id,
        state: 'null',
        last_seq: 1,
        created_at: AT,
    });
    await knex('activity').insert({
        conversation_id,
        seq: 1,
        line_id: 'one',
        payload: '{"text":"spent 100 on lunch"}',
        created_at: AT,
    });
    const turns = await turnsOf(knex, conversation_id);
    const entry = (kind: string, amount: number, category: string, more: object) => ({
        wallet_id,
        id: newId(),
        kind,
        amount,
        currency: 'USD',
        day: '2026-11-18',
        category,
        description: category,
        tags: '[]',
        author_id: person_id,
        version: 1,
        deleted: 0,
        ...more,
    });
    const lunch = entry('expense', 10_000, 'food', { turn_id: turns[0] });
    const salary = entry('income', 250_000, 'salary', { turn_id: turns[1] });
    const taxi = entry('expense', 1_500, 'transport', { turn_id: turns[2], tags: '["work"]' });
    const gone = { ...taxi, version: 2, deleted: 1 };
    await knex('entry').insert([lunch, salary, gone]);
    const limit = {
        wallet_id,
        id: limit_id,
        category: 'food',
        amount: 10_000,
        currency: 'USD',
        thresholds: '[80,100]',
        version: 1,
        removed: 0,
    };
    await knex('spending_limit').insert(limit);
    await knex('crossing').insert({
        wallet_id,
        limit_id,
        month: '2026-11',
        threshold: 100,
        spent: 10_000,
        happened_at: AT,
    });
    for (const unit of ['day', 'month'] as const) {
        const when = { day: '2026-11-18', month: '2026-11' }[unit];
        await knex(`${unit}_sum`).insert([
            { ...sum('expense', 'food', 10_000), [unit]: when, wallet_id },
            { ...sum('income', 'salary', 250_000), [unit]: when, wallet_id },
        ]);
    }
    const revisions = [
        ['record', { entries: [{ before: null, after: lunch }] }],
        ['record', { entries: [{ before: null, after: salary }] }],
        ['record', { entries: [{ before: null, after: taxi }] }],
        ['limit', { limits: [{ before: null, after: limit }] }],
        ['delete', { entries: [{ before: taxi, after: gone }] }],
    ] as const;
    await knex('journal').insert(
        revisions.map(([kind, made], place) => ({
            wallet_id,
            id: newId(),
            seq: place + 1,
            kind,
            person_id,
            channel: 'test',
            turn_id: turns[place],
            happened_at: AT,
            revisions: JSON.stringify(made),
        })),
    );
}

function sum(flow: string, category: string, total: number) {
    return { flow, category, total, entries: 1 };
}

async function turnsOf(knex: Database['knex'], conversation_id: string): Promise<string[]> {
    const turns = Array.from({ length: 5 }, () => newId());
    await knex('delivery').insert(
        turns.map((turn_id) => ({
            conversation_id,
            delivery_key: turn_id,
            turn_id,
            reply: '{}',
            happened_at: AT,
        })),
    );
    return turns;
}

describe('rows of the first schema', () => {
    eachEngine((engine) => {
        const open: { database?: Database } = {};
        afterAll(() => open.database?.close());

        it('are migrated to sound ones, whose owner goes on where they were', async () => {
            const database = (open.database = connect(await engine.empty()));
            await migrate(database, FIRST_SCHEMA);
            const ann = talk(turnsOn(database));
            await writeOldRows(database, ann.sender);
            expect(await migrate(database)).toHaveLength(MIGRATIONS.length - FIRST_SCHEMA.length);
            await expectSound(database);

            expect(await ann.say('balance')).toContain('$2,400.00');
            expect(await ann.say('show my last 5')).toContain('food');
            expect(await ann.say('lunch 20')).toContain('Balance $2,380.00');
            expect(await ann.say('what was my balance yesterday?')).toContain('$2,400.00');
            expect(await ann.say('undo')).toContain('Balance $2,400.00');
            expect(await ann.say('undo')).toContain('Balance $2,385.00');
            await expectSound(database);
        });
    });
});
