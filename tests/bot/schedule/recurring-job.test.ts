import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { Database } from '../../../db/connect.ts';
import { newId } from '../../../db/ids.ts';
import { setLimit } from '../../../ledger/limits.ts';
import { reviseRecurring } from '../../../ledger/repeat.ts';
import { NEW_WALLET } from '../../../ledger/wallet.ts';
import { openMade } from '../../../ledger/wallets.ts';
import { expectSound } from '../../db/invariants.ts';
import { NOW, talker, type Talker } from '../../db/people.ts';
import { eachEngine } from '../../rig/databases.ts';
import { makeRule, rent } from '../../rig/repeating.ts';
import { sharingOn } from '../../rig/sharing.ts';
import { schedulerOn, toldIn } from '../../rig/scheduling.ts';

const FIRST = '2026-12-01T00:00:00Z';

/** Of everything that is entered, in their order. */
function days(person: Talker): Promise<readonly string[]> {
    return person.turn(async ({ book }) => {
        const entries = await book.latestEntries(null, 200);
        return entries.map(({ day }) => day).toReversed();
    });
}

eachEngine((engine) => {
    describe('the schedule of recurring entries', () => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });
        afterAll(() => expectSound(here));

        /** Somebody with rent on the 1st, and a scheduler that is asked at the given times. */
        const paying = async (draft = rent()) => {
            const person = talker(here);
            const made = await makeRule(person, draft);
            const clock = { now: NOW };
            const scheduler = schedulerOn(here, clock);
            const at = async (now: string): Promise<readonly string[]> => {
                clock.now = new Date(now);
                await scheduler.runOnce();
                return told(person);
            };
            return { person, clock, at, ...made };
        };
        const told = (person: Talker) => toldIn(here, person.key.conversation);

        it.each(['viewer', null] as const)(
            'goes on as an owner when who asked for it is %s there',
            async (role) => {
                const [ann, bob] = [talker(here), talker(here)];
                const sharing = sharingOn(here);
                for (const one of [ann, bob]) await one.turn((turn) => Promise.resolve(turn.id));
                const { wallet, person } = await sharing.of(ann.key.sender);
                const bobs = await sharing.of(bob.key.sender);
                await sharing.stand(bobs.person, wallet, 'editor');
                await sharing.use(bobs.person, wallet);
                await makeRule(bob, rent());
                await sharing.stand(bobs.person, wallet, role);
                const clock = { now: new Date(FIRST) };
                const scheduler = schedulerOn(here, clock);
                await scheduler.runOnce();
                expect(await told(bob)).toEqual([]);
                expect(await told(ann)).toEqual([expect.stringContaining('✓ $900.00 rent')]);
                const [entry] = await ann.turn(({ book }) => book.latestEntries(null, 1));
                expect([entry?.day, entry?.authorId]).toEqual(['2026-12-01', person]);
            },
        );

        it('enters one when its day begins, and says so', async () => {
            const ann = await paying();
            expect(await ann.at('2026-11-30T23:59:59Z')).toEqual([]);
            expect(await ann.at(FIRST)).toEqual([expect.stringContaining('✓ $900.00 rent · Home')]);
            const [line = ''] = await told(ann.person);
            expect(line).toContain('Balance −$900.00');
            expect(line).toContain('It comes again on the 1st of each month, next Fri 1 Jan 2027.');
            expect(await ann.at(FIRST)).toHaveLength(1);
            expect(await ann.at('2026-12-31T23:59:59Z')).toHaveLength(1);
            expect(await ann.at('2027-01-01T00:00:00Z')).toHaveLength(2);
        });

        it('begins the day where the wallet is', async () => {
            const bob = await paying();
            await here
                .knex('wallet')
                .where({ id: bob.rule.walletId })
                .update({ time_zone: 'America/New_York' });
            expect(await bob.at('2026-12-01T04:59:59Z')).toEqual([]);
            expect(await bob.at('2026-12-01T05:00:00Z')).toHaveLength(1);
        });

        it('catches up with what was missed, each on its own day, and says that it is late', async () => {
            const cyd = await paying();
            const [line = ''] = await cyd.at('2027-02-10T08:00:00Z');
            expect(line).toContain('✓ 3 entries, $2,700.00');
            expect(line).toContain('I was away, so they come late, each on its own day.');
            expect(await days(cyd.person)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
        });

        it('catches up with many days by and by, and with none twice', async () => {
            const dan = await paying(rent({ rhythm: { unit: 'day', interval: 1 } }));
            await dan.at('2027-03-19T12:00:00Z');
            const entered = await days(dan.person);
            expect(entered).toHaveLength(121);
            expect(new Set(entered).size).toBe(121);
        });

        it('ends with the last one', async () => {
            const eve = await paying(rent({ end: '2027-01-01' }));
            await eve.at(FIRST);
            const lines = await eve.at('2028-01-01T00:00:00Z');
            expect(lines.at(-1)).toContain('That was the last time.');
            expect(await days(eve.person)).toEqual(['2026-12-01', '2027-01-01']);
        });

        it('enters nothing while a rule is paused', async () => {
            const fay = await paying();
            await fay.person.turn(async ({ book }, actor) => {
                const [state] = await book.recurring();
                return state && (await reviseRecurring(book, state, { paused: true }, actor));
            });
            expect(await fay.at('2027-06-01T00:00:00Z')).toEqual([]);
        });

        it('warns of a limit that it breaks, as any entry does', async () => {
            const gus = await paying();
            const amount = { minor: 50_000n, currency: 'USD' };
            const order = { category: 'home', tag: null, per: 'month', amount } as const;
            await gus.person.turn(async ({ book }, actor) => setLimit(book, order, actor));
            const [line = ''] = await gus.at(FIRST);
            expect(line).toContain('⚠ Home is $400.00 over its $500.00 for December.');
        });

        it('enters each once when two processes race for them', async () => {
            const people = [];
            for (let at = 0; at < 12; at += 1) people.push(await paying());
            const clock = { now: new Date('2027-01-15T12:00:00Z') };
            const racers = [here, there, here, there].map((one) => schedulerOn(one, clock));
            await Promise.all(racers.map((racer) => racer.runOnce()));
            for (const { person } of people) {
                expect(await days(person)).toEqual(['2026-12-01', '2027-01-01']);
                expect(await told(person)).toHaveLength(1);
            }
        });

        it('loses and doubles nothing when the clock jumps', async () => {
            const hal = await paying();
            await hal.at('2027-01-01T00:30:00Z');
            await hal.at('2026-11-20T00:00:00Z');
            await hal.at('2026-12-20T00:00:00Z');
            await hal.at('2027-01-01T01:30:00Z');
            await hal.at('2027-02-01T00:00:00Z');
            expect(await days(hal.person)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
        });

        it('lets no poisoned rule hold up the others', async () => {
            const [bad, worse, good] = [await paying(), await paying(), await paying()];
            await here.knex('recurring').where({ id: bad.rule.id }).update({ rhythm: '"x"' });
            await here.knex('recurring').where({ id: worse.rule.id }).update({ currency: 'EUR' });
            const log: { level: number; recurringId?: string }[] = [];
            const logger = pino(
                {},
                { write: (line: string) => void log.push(JSON.parse(line) as (typeof log)[0]) },
            );
            const clock = { now: new Date(FIRST) };
            await schedulerOn(here, clock, logger).runOnce();
            expect(await days(good.person)).toEqual(['2026-12-01']);
            expect(await days(worse.person)).toEqual([]);
            expect(new Set(log.map(({ level, recurringId }) => `${level} ${recurringId}`))).toEqual(
                new Set([bad.rule.id, worse.rule.id].map((id) => `50 ${id}`)),
            );
            const [{ rhythm } = { rhythm: '' }] = await here
                .knex('recurring')
                .where({ id: good.rule.id })
                .select('rhythm');
            await here.knex('recurring').where({ id: bad.rule.id }).update({ rhythm });
            // It isn't tried again at once, and once it is well it goes on.
            await schedulerOn(here, clock, logger).runOnce();
            expect(log).toHaveLength(2);
            await here.knex('recurring').where({ id: worse.rule.id }).update({ currency: 'USD' });
            await worse.at('2026-12-01T02:00:00Z');
            expect(await days(worse.person)).toEqual(['2026-12-01']);
        });

        it('enters it in its own wallet, wherever its owner talks now', async () => {
            const joe = await paying();
            const savings = await joe.person.turn(async (turn, actor) => {
                const wallet = {
                    ...NEW_WALLET,
                    id: newId(),
                    name: 'Savings',
                    currency: 'USD',
                    timeZone: 'UTC',
                    closed: true,
                };
                await openMade(turn.makeWallet(wallet), actor);
                turn.useWallet(wallet.id);
                return wallet.id;
            });
            expect(await joe.at(FIRST)).toHaveLength(1);
            const balances = await joe.person.turn(async (turn) => turn.wallets());
            expect(balances.map(({ id, balance }) => [id, balance])).toEqual([
                [joe.rule.walletId, -90_000n],
                [savings, 0n],
            ]);
        });

        it('begins nothing more once it is stopped', async () => {
            const ian = await paying();
            const scheduler = schedulerOn(here, { now: new Date(FIRST) });
            scheduler.start();
            await scheduler.stop();
            const before = await told(ian.person);
            await scheduler.runOnce();
            expect(await told(ian.person)).toEqual(before);
        });
    });
});
