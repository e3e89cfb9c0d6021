import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import type { OpenTurn } from '../../db/turn.ts';
import { record, revise } from '../../ledger/ledger.ts';
import type { Actor } from '../../ledger/ports.ts';
import { eachEngine } from '../rig/databases.ts';
import { expectSound } from './invariants.ts';
import { recording, spending, talker, type Talker } from './people.ts';

const balance = (person: Talker) => person.turn(async ({ book }) => book.wallet.balance);

/** Work that spends 7.00, and the turns that did it. */
function counted() {
    const made: string[] = [];
    const work = async (turn: OpenTurn, actor: Actor) => {
        await recording(spending(700))(turn, actor);
        made.push(turn.id);
        return { reply: { turn: turn.id } };
    };
    return { made, work };
}

async function introducing(turn: OpenTurn, actor: Actor) {
    await recording(spending(5))(turn, actor);
    return { reply: { wallet: turn.book.wallet.id, person: turn.person.id } };
}

describe('turns that meet', () => {
    eachEngine((engine) => {
        let here: Database;
        let there: Database;
        beforeAll(async () => {
            here = await engine.open();
            there = await engine.open();
        });
        afterEach(() => expectSound(here));

        /** The same person, talking through a second replica. */
        const twin = (person: Talker): Talker => {
            const other = talker(there);
            return { ...other, run: (work, key) => other.run(work, { ...person.key, ...key }) };
        };
        it('answers a delivery that comes again with the reply it got, and does nothing', async () => {
            const ann = talker(here);
            const { made, work } = counted();
            const first = await ann.run(work, { delivery: 'once' });
            const again = await twin(ann).run(work, { delivery: 'once' });
            expect(first).toMatchObject({ repeated: false, end: { reply: { turn: made[0] } } });
            expect(again).toEqual({ repeated: true, reply: { turn: made[0] } });
            expect(made).toHaveLength(1);
            expect(await balance(ann)).toBe(-700n);
        });

        it('takes deliveries that differ in case or a trailing blank for different ones', async () => {
            const ann = talker(here);
            for (const delivery of ['a', 'A', 'a ', 'á', '', 'x'.repeat(400), 'x'.repeat(401)]) {
                const result = await ann.run(recording(spending(1)), { delivery });
                expect(result.repeated).toBe(false);
            }
            expect(await balance(ann)).toBe(-7n);
        });

        it.each(['a stranger', 'somebody known'])(
            'records a delivery of %s once when it comes five times at once on two replicas',
            async (who) => {
                const ann = talker(here);
                if (who === 'somebody known') await ann.run(recording());
                const { work } = counted();
                const results = await Promise.all(
                    [ann, twin(ann), ann, twin(ann), ann].map((person) =>
                        person.run(work, { delivery: 'once' }),
                    ),
                );
                const replies = results.map((one) => (one.repeated ? one.reply : one.end.reply));
                expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
                expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
                expect(await balance(ann)).toBe(-700n);
            },
        );

        it('makes one person and one wallet of two first turns at once', async () => {
            const ann = talker(here);
            const seen: string[] = [];
            const results = await Promise.all([
                ann.run(introducing, { delivery: 'one' }),
                twin(ann).run(introducing, { delivery: 'two' }),
                ann.run(introducing, { delivery: 'three', conversation: 'elsewhere' }),
            ]);
            for (const result of results) {
                if (!result.repeated) seen.push(JSON.stringify(result.end.reply));
            }
            expect(seen).toHaveLength(3);
            expect(new Set(seen).size).toBe(1);
            expect(await balance(ann)).toBe(-15n);
        });

        it('keeps the last of many edits at once, and each of them in the journal', async () => {
            const ann = talker(here);
            const id = await ann.turn(async ({ book }, actor) => {
                const { entries } = await record(book, [spending(1)], actor);
                return entries[0]?.after.id ?? '';
            });
            // Writers of one file wait for each other by trying again, for as long as a person waits.
            const edits = engine.name === 'sqlite' ? 15 : 50;
            await Promise.all(
                Array.from({ length: edits }, (_, index) =>
                    (index % 2 ? twin(ann) : ann).run(async ({ book }, actor) => {
                        const [entry] = await book.entries([id]);
                        const amount = { minor: BigInt(100 + index), currency: 'USD' };
                        if (entry) await revise(book, entry, { amount }, actor);
                        return {};
                    }),
                ),
            );
            const { now, history } = await ann.turn(async ({ book }) => {
                const [entry] = await book.entries([id]);
                if (!entry) throw new Error('it is gone');
                return { now: entry, history: await book.history(entry, 100) };
            });
            const amounts = history.map(({ entries }) => entries[0]?.after.amount.minor);
            expect(now.version).toBe(edits + 1);
            expect(amounts[0]).toBe(now.amount.minor);
            expect(new Set(amounts).size).toBe(edits + 1);
            expect(await balance(ann)).toBe(-now.amount.minor);
        });

        it('loses no update of many turns of one person at once', async () => {
            const ann = talker(here);
            await ann.run(recording(spending(1)));
            await Promise.all(
                Array.from({ length: 20 }, (_, index) =>
                    (index % 2 ? twin(ann) : ann).run(recording(spending(10 + index))),
                ),
            );
            expect(await balance(ann)).toBe(-391n);
        });
    });
});
