/** What somebody records again and again is offered to be entered by itself, once. */
import type { Entry, Id } from '../ledger/entry.ts';
import { goingOn } from '../ledger/habit.ts';
import type { RecurringState } from '../ledger/recurring.ts';
import { daysFrom, type Rhythm } from '../ledger/rhythm.ts';
import { addDays, type Day } from '../ledger/day.ts';
import type { RecurringDraft } from '../ledger/repeat.ts';
import { answered, asked, told } from './answered.ts';
import { recurringFromJson, recurringToJson, type Command } from './command.ts';
import type { Format } from './format.ts';
import { inWallet } from './in-wallet.ts';
import { phraseOf } from './known-words.ts';
import { setUp } from './recurring-add.ts';
import { makeReply, type Choice } from './reply.ts';
import { statedRow } from './rhythm-words.ts';
import type { Answered, Scene } from './scene.ts';

/** Null when it isn't to be offered after all: it is gone, comes by itself already, or was offered. */
export async function offerHabit(
    id: string,
    rhythm: Rhythm,
    scene: Scene,
    as: Id | null = null,
): Promise<Answered | null> {
    const { book, habits, format } = scene;
    const [entry] = await book.entries([id]);
    if (!entry || entry.deleted) return null;
    const thing = phraseOf(entry.description);
    const isThere = (await book.recurring()).some(({ rule }) => isSame(rule, entry));
    if (isThere || (await habits.find(book.wallet.id, thing)) !== null) return null;
    habits.make(book.wallet.id, thing);
    const draft = recurringToJson(goingOn(entry, rhythm, scene.today));
    const choice = (isWanted: boolean): Choice => ({
        label: format.words(isWanted ? 'habit.yes' : 'habit.no'),
        command: { do: 'habit', isWanted, thing, draft, ...(as !== null && { as }) },
        version: 0,
        says: isWanted ? 'yes' : 'no',
    });
    const text = format.words('habit.offer', {
        what: entry.description,
        amount: format.money(entry.amount),
        when: around(rhythm, format),
    });
    const choices = [choice(true), choice(false)];
    const reply = makeReply(scene.turn, [{ text }], { choices });
    const { state } = answered(scene, reply, asked(reply.turn));
    // What was recorded last stays what "make it 25" means.
    return { reply: { ...reply, wallet: book.wallet.id }, state };
}

function isSame(rule: RecurringState['rule'], entry: Entry): boolean {
    return rule.kind === entry.kind && phraseOf(rule.description) === phraseOf(entry.description);
}

function around(rhythm: Rhythm, format: Format): string {
    const { words } = format;
    const { interval } = rhythm;
    switch (rhythm.unit) {
        case 'day':
            return words('rhythm.day', { interval });
        case 'week':
            return words('habit.week', { weekday: format.weekday(rhythm.weekdays[0] ?? 1) });
        case 'month':
            return words(rhythm.day === 31 ? 'habit.monthEnd' : 'habit.month', {
                interval,
                day: rhythm.day,
            });
        case 'year':
            return words('habit.year', { date: format.yearDay(rhythm.month, rhythm.day) });
    }
}

/** Where Penny can't speak first, the next answer says it. */
export function keepOffer(entry: Id, rhythm: Rhythm, { turn, state, book }: Scene): Answered {
    const offer = { wallet: book.wallet.id, entry, rhythm };
    return { reply: makeReply(turn, []), state: { ...state, offer } };
}

/** An answer that asks nothing itself, with the offer that waits for one. */
export async function withOffer(said: Answered, scene: Scene): Promise<Answered> {
    const { offer } = said.state;
    const { reply, state } = said;
    if (!offer || state.awaiting !== null || reply.wallet !== offer.wallet) return said;
    // What is read here is as it was before the turn: an entry that it touched waits for the next one.
    const isTouched = state.last.length === 0 || state.last.includes(offer.entry);
    if (state.last !== scene.state.last && isTouched) return said;
    const there = await inWallet({ ...scene, state }, offer.wallet);
    const more = await offerHabit(offer.entry, offer.rhythm, there, scene.newId());
    if (!more) return { reply, state: { ...state, offer: null } };
    return {
        reply: {
            ...reply,
            lines: [...reply.lines, ...more.reply.lines],
            choices: [...reply.choices, ...more.reply.choices],
        },
        state: { ...more.state, offer: null },
    };
}

/** It is decided once: whoever presses again reads what came of it. */
export async function decideHabit(
    command: Extract<Command, { do: 'habit' }>,
    shownOn: string,
    scene: Scene,
): Promise<Answered> {
    const { as = null } = command;
    const decided = await decide(command, as ?? shownOn, scene);
    // On another thing's card it doesn't take its place.
    return as === null ? decided : { ...decided, reply: { ...decided.reply, replaces: null } };
}

async function decide(
    { isWanted, thing, draft }: Extract<Command, { do: 'habit' }>,
    card: string,
    scene: Scene,
): Promise<Answered> {
    const { book, habits, format } = scene;
    const offer = await habits.find(book.wallet.id, thing);
    if (offer === null) return told(scene, 'choice.gone');
    if (offer.isDeclined) return told(scene, 'habit.declined');
    if (await book.changeOfTurn(card)) return tellSetUp(card, scene);
    if (isWanted) return setUp(ahead(recurringFromJson(draft), scene.today), card, scene);
    habits.decline(book.wallet.id, thing);
    const text = format.words('habit.declining', { what: draft.description });
    return answered(scene, makeReply(scene.turn, [{ text }], { replaces: card }));
}

async function tellSetUp(card: string, scene: Scene): Promise<Answered> {
    const rules = await scene.book.recurring();
    const there = rules.find(({ rule }) => rule.turnId === card);
    if (!there) return told(scene, 'recurring.gone');
    return told(scene, 'recurring.already', { row: statedRow(there, scene.format) });
}

/** What came round while nobody answered was entered by hand, if it was at all. */
function ahead(draft: RecurringDraft, today: Day): RecurringDraft {
    const from = draft.start > today ? draft.start : addDays(today, 1);
    const [start = from] = daysFrom(draft.rhythm, draft.start, from, 1);
    return { ...draft, start };
}
