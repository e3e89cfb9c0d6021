/** "rent 900 every month on the 1st until June": sets up what is entered by itself from then on. */
import { nextDay, occurrencesFrom, timesLeft, type RecurringState } from '../ledger/recurring.ts';
import { addRecurring, type RecurringDraft, type Repeated } from '../ledger/repeat.ts';
import {
    ASK_BELOW,
    type EntryReading,
    type RecurrenceReading,
    type Understood,
} from '../understanding/understood.ts';
import { sizeFault } from './amount-fault.ts';
import { answered, asking, told } from './answered.ts';
import { recurringToJson } from './command.ts';
import { counted, countIn } from './exchange.ts';
import { consequences } from './recorded.ts';
import { actChoice } from './recurring-list.ts';
import { datesOf } from './recurring-rhythm.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { repeatedRow, statedRow, untilRow } from './rhythm-words.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** Nobody has more, and each is looked at whenever one is named. */
const MOST_RULES = 200;

export async function addUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const { entries, recurrence, confidence } = understood;
    const [reading, another] = entries;
    if (!reading || !recurrence) return told(scene, 'recurring.howMuch');
    if (another) return told(scene, 'recurring.one');
    const fault = sizeFault(reading.amount.value.minor, scene);
    if (fault) return fault;
    const draft = draftOf(reading, recurrence, scene);
    const { alternatives } = reading.amount;
    if (alternatives.length > 0) return askAmount(draft, alternatives, scene);
    if (confidence < ASK_BELOW) return askSure(draft, scene);
    return (await again(draft, scene)) ?? setUp(draft, null, scene);
}

function draftOf(
    { kind, amount, category, description, tags, day }: EntryReading,
    recurrence: RecurrenceReading,
    scene: Scene,
): RecurringDraft {
    const first = day.said && day.value > scene.today ? day.value : scene.today;
    return {
        kind,
        amount: amount.value,
        category: category.value,
        description: description.slice(0, 200),
        tags,
        ...datesOf(recurrence, first),
    };
}

function askAmount(
    draft: RecurringDraft,
    alternatives: readonly RecurringDraft['amount'][],
    scene: Scene,
): Answered {
    const { words, money } = scene.format;
    const choices = [draft.amount, ...alternatives].map((amount) =>
        repeatChoice(money(amount), { ...draft, amount }),
    );
    const [first = '', second = ''] = choices.map(({ label }) => label);
    const pieces = [{ text: words('ask.amount', { first, second }) }];
    return asking(scene, makeReply(scene.turn, pieces, { choices }));
}

function askSure(draft: RecurringDraft, scene: Scene): Answered {
    const { words } = scene.format;
    const text = words('recurring.sure', { row: repeatedRow(draft, scene.format) });
    const choices = [repeatChoice(words('ask.yes'), draft), dropChoice(scene)];
    return asking(scene, makeReply(scene.turn, [{ text }], { choices }));
}

/** Who says it a second time may mean the one that is there; null when there is none. */
async function again(draft: RecurringDraft, scene: Scene): Promise<Answered | null> {
    const same = (state: RecurringState): boolean =>
        state.rule.description !== '' &&
        state.rule.description.toLowerCase() === draft.description.toLowerCase() &&
        state.rule.kind === draft.kind &&
        state.rule.rhythm.unit === draft.rhythm.unit;
    const there = (await scene.book.recurring()).find(same);
    if (!there) return null;
    const { format } = scene;
    const { words } = format;
    const pieces = [
        { text: words('recurring.already', { row: statedRow(there, format) }) },
        { text: words('recurring.alreadyAsk') },
    ];
    const choices = [
        repeatChoice(words('recurring.another'), draft),
        actChoice('change', there.rule, scene),
        { ...dropChoice(scene), label: words('recurring.keep') },
    ];
    return asking(scene, makeReply(scene.turn, pieces, { choices }));
}

function repeatChoice(label: string, draft: RecurringDraft): Choice {
    return { label, command: { do: 'repeat', draft: recurringToJson(draft) }, version: 0 };
}

function dropChoice({ format }: Scene): Choice {
    return { label: format.words('ask.no'), command: { do: 'drop' }, version: 0 };
}

/** A question is answered once: a second press finds what the first one set up. */
export async function setUpOnce(
    draft: RecurringDraft,
    card: string,
    scene: Scene,
): Promise<Answered> {
    const before = await scene.book.changeOfTurn(card);
    return before ? told(scene, 'ask.alreadyRecorded') : setUp(draft, card, scene);
}

export async function setUp(
    draft: RecurringDraft,
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const { book, format, today } = scene;
    const [first] = occurrencesFrom({ ...draft, skipped: [] }, today, 1);
    if (first === undefined) return told(scene, 'recurring.never');
    if ((await book.recurring()).length >= MOST_RULES) {
        return told(scene, 'recurring.tooMany', { most: MOST_RULES });
    }
    if (!(await counted({ ...draft, day: today }, scene))) {
        const values = { own: book.wallet.currency, other: draft.amount.currency };
        return told(scene, 'recurring.noRate', values);
    }
    // A card that asked becomes the card of what it set up.
    const actor = card === null ? scene.actor : { ...scene.actor, turnId: card };
    const made = await addRecurring(book, draft, actor, countIn(scene));
    const pieces: Piece[] = [{ text: headline(made, scene), style: 'headline' }];
    const { entries } = made.outcome;
    if (entries.length > 0) {
        pieces.push({ text: format.words('recurring.today') });
        pieces.push(...consequences(made.outcome, null, scene));
    }
    const choices = [
        actChoice('change', made.state.rule, scene),
        ...undoChoices(made.outcome, scene),
    ];
    const reply = makeReply(scene.turn, pieces, { choices, replaces: card });
    return answered(scene, reply, { last: entries.map(({ after }) => after.id) });
}

/** More times than these aren't counted out. */
const MOST_TIMES = 1000;

/** Reads back what it will do. */
function headline({ state }: Repeated, { format, today }: Scene): string {
    const row = untilRow(state.rule, format);
    const day = nextDay(state);
    if (day === null) return format.words('recurring.setOver', { row });
    const times = timesLeft(state.rule, today, MOST_TIMES);
    const next = format.day(day);
    return times === null || times === MOST_TIMES
        ? format.words('recurring.set', { row, next })
        : format.words('recurring.setTimes', { row, times, next });
}
