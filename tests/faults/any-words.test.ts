/** Whatever people write or press: Penny answers, and the ledger changes only by what the answer says. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plainText } from '../../bot/cards/plain-text.ts';
import type { Turned, Turns } from '../../bot/turn.ts';
import type { Database } from '../../db/connect.ts';
import { revisionsFrom } from '../../db/revision-json.ts';
import { count, integer, text } from '../../db/values.ts';
import { formatMoney, money } from '../../ledger/money.ts';
import { expectSound } from '../db/invariants.ts';
import { eachEngine } from '../rig/databases.ts';
import { talk, turnsOn, type Talk } from '../rig/talk.ts';

const words = fc.constantFrom(
    'spent', '20', '15.50', '3', 'on', 'lunch', 'taxi', 'yesterday', 'and', ',', 'undo', 'redo', 'balance', 'limit', '100', 'a month',
    'set food to', '300', 'got paid', '3k', 'refund', 'delete', 'the last one', 'make it', 'yes', 'no', 'EUR', '1.234', '€', '$', '?', 'how much', 'help',
    '-5', '0', '1e444444410', '99,999,999,999,999', 'constructor', '__proto__', '<b>', "'; DROP TABLE entry", '\u202e', '\u200b', '\ud800', '\0', '{x}', '🍕',
    'a@example.com', '\n',
); // prettier-ignore

const anyText = fc.oneof(
    { weight: 3, arbitrary: fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    // Halves of surrogate pairs as well.
    {
        weight: 1,
        arbitrary: fc
            .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
            .map((units) => String.fromCharCode(...units)),
    },
);

/** A text, or a press: how many answers back, and which of its buttons. */
const act = fc.oneof(
    { weight: 3, arbitrary: anyText },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(0, 0, 1, 2, 5), fc.nat({ max: 5 })) },
);
type Act = string | readonly [back: number, button: number];

/** What only a fault of ours could put into an answer, unless the person wrote it. */
const NEVER = ['undefined', 'NaN', '[object', 'null', 'Error', 'went wrong', '{', '}'];

interface Books {
    readonly balance: bigint;
    readonly currency: string;
    readonly seq: number;
}

eachEngine((engine) => {
    describe('anybody who writes anything', () => {
        const open: { database?: Database; turns?: Turns } = {};
        const opened = (): Required<typeof open> => open as Required<typeof open>;
        beforeAll(async () => {
            open.database = await engine.open();
            open.turns = turnsOn(open.database);
        });

        const read = async (sql: string, values: readonly (string | number)[]) => {
            const { dialect, knex } = opened().database;
            return dialect.read(knex, sql, values);
        };
        const walletOf = async ({ reply }: Turned): Promise<string> => {
            const [row] = await read(
                `SELECT c.wallet_id FROM delivery d JOIN conversation c
                 ON c.id = d.conversation_id WHERE d.turn_id = ?`,
                [reply.turn],
            );
            return text(row?.['wallet_id']);
        };
        const booksOf = async (wallet: string): Promise<Books> => {
            const [row] = await read(
                'SELECT balance, currency, journal_seq FROM wallet WHERE id = ?',
                [wallet],
            );
            return {
                balance: integer(row?.['balance']),
                currency: text(row?.['currency']),
                seq: count(row?.['journal_seq']),
            };
        };
        /** The amounts of the entries that changed since, as Penny writes them. */
        const changedSince = async (wallet: string, seq: number): Promise<readonly string[]> => {
            const rows = await read(
                'SELECT revisions FROM journal WHERE wallet_id = ? AND seq > ?',
                [wallet, seq],
            );
            return rows
                .flatMap((row) => revisionsFrom(text(row['revisions'])).entries)
                .map(({ after }) => formatMoney(after.amount, 'en-US'));
        };

        it('is answered, and reads of every change', async () => {
            await fc.assert(
                fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
                    const person = talk(opened().turns);
                    const said = acts.flat().join('\n');
                    const greeted = await person.send({ text: 'balance' });
                    const wallet = await walletOf(greeted);
                    let before = await booksOf(wallet);
                    for (const one of acts) {
                        const turned = await doing(person, one);
                        const shown = plainText(turned.reply);
                        expect(turned.saved).toBe(true);
                        expect(shown.trim()).not.toBe('');
                        for (const word of NEVER) {
                            if (!said.includes(word)) expect(shown).not.toContain(word);
                        }
                        const after = await booksOf(wallet);
                        if (after.balance !== before.balance) {
                            const balance = money(after.balance, after.currency);
                            const amounts = await changedSince(wallet, before.seq);
                            expect(amounts).not.toEqual([]);
                            for (const amount of amounts) expect(shown).toContain(amount);
                            expect(shown).toContain(`Balance ${formatMoney(balance, 'en-US')}`);
                        }
                        expect([shown, after.seq - before.seq]).toEqual([
                            shown,
                            shown.startsWith('✓') ? 1 : 0,
                        ]);
                        before = after;
                    }
                }),
                { numRuns: 150 },
            );
            await expectSound(opened().database);
            const mixed = await read(
                `SELECT e.id FROM entry e JOIN wallet w ON w.id = e.wallet_id
                 WHERE e.deleted = 0 AND e.currency <> w.currency`,
                [],
            );
            expect(mixed).toEqual([]);
        });
    });
});

function doing(person: Talk, one: Act): Promise<Turned> {
    if (typeof one === 'string') return person.send({ text: one });
    const [back, choice] = one;
    const shown = person.replies.at(-1 - back);
    const version = shown?.choices[choice]?.version ?? 0;
    return person.send({ action: { turn: shown?.turn ?? '', choice, version } });
}
