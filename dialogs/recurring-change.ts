/** "rent is 950 from now on", or the answer to the Change button. */
import { addDays, addMonths, weekdayOf, type Day } from '../ledger/day.ts';
import {
    nextDay,
    occurrencesFrom,
    type Recurring,
    type RecurringState,
} from '../ledger/recurring.ts';
import { reviseRecurring, type RecurringPatch } from '../ledger/repeat.ts';
import type { Rhythm } from '../ledger/rhythm.ts';
import type { Intent, Understood } from '../understanding/understood.ts';
import { sizeFault } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import { patchToJson } from './command.ts';
import { inCurrency } from './exchange.ts';
import { meantBy, pressedRule } from './recurring-named.ts';
import { datesOf } from './recurring-rhythm.ts';
import { makeReply } from './reply.ts';
import { statedRow, untilRow } from './rhythm-words.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** An answer to "What should it be from now on?" is read as one of these, or not at all. */
const ANSWERS: ReadonlySet<Intent> = new Set<Intent>([
    'log_expense',
    'log_income',
    'log_refund',
    'add_recurring',
    'change_recurring',
    'edit_entry',
    'query_spending',
    'query_transactions',
    'none',
]);

export async function changeUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const { description } = understood;
    // Which one isn't known yet, nor therefore what its days are now.
    const early = patchOf(understood, null, scene);
    const meant = await meantBy(description, scene, (rule) => ({
        do: 'change',
        rule,
        patch: patchToJson(early),
    }));
    if ('answer' in meant) return meant.answer;
    return change(meant.state, patchOf(understood, meant.state.rule, scene), null, scene);
}

/** The Change button was pressed: the next message says what the rule should be. */
export function askForChange(rule: Recurring, scene: Scene): Answered {
    const reply = makeReply(scene.turn, [
        { text: untilRow(rule, scene.format), style: 'headline' },
        { text: scene.format.words('recurring.ask') },
    ]);
    return answered(scene, reply, { awaiting: { kind: 'recurring', rule: rule.id } });
}

/** The message after Change; null when it means something else altogether. */
export async function takeChange(
    ruleId: string,
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    if (understood.intent === 'no') return told(scene, 'edit.cancelled');
    if (!ANSWERS.has(understood.intent)) return null;
    const state = (await scene.book.recurring()).find(({ rule }) => rule.id === ruleId);
    if (!state) return told(scene, 'recurring.gone');
    return change(state, answerOf(understood, state.rule, scene), null, scene);
}

/** A choice among several: `card` becomes what came of it. */
export async function changeAs(
    rule: string,
    patch: RecurringPatch,
    version: number,
    card: string,
    scene: Scene,
): Promise<Answered> {
    const meant = await pressedRule(rule, version, scene);
    return 'answer' in meant ? meant.answer : change(meant.state, patch, card, scene);
}

/** What an order says; `rule` is the one that is meant, where that is known already. */
function patchOf(understood: Understood, rule: Recurring | null, scene: Scene): RecurringPatch {
    const { recurrence } = understood;
    const amount = (understood.entries[0]?.amount ?? understood.amount)?.value;
    if (!recurrence) return amountPatch(amount, rule);
    const { rhythm, end } = datesOf(recurrence, scene.today);
    return { ...amountPatch(amount, rule), rhythm, ...(end !== null && { end }) };
}

/** In an answer to what it should be, a day is its day, a period its end and a category its category. */
function answerOf(understood: Understood, rule: Recurring, scene: Scene): RecurringPatch {
    const { day, period, category } = understood;
    const patch = patchOf(understood, rule, scene);
    if (patch.rhythm) return patch;
    if (day?.said) return { ...patch, rhythm: on(day.value, rule.rhythm) };
    if (period?.said) return { ...patch, end: ahead(addDays(period.value.end, -1), scene.today) };
    return category?.said && !patch.amount ? { category: category.value } : patch;
}

/** "Until March" is the next one, wherever in the year it is said. */
function ahead(day: Day, today: Day): Day {
    if (day >= today) return day;
    return addDays(addMonths(addDays(day, 1), 12), -1);
}

/** A bare amount is in the currency that the rule is in. */
function amountPatch(
    amount: Recurring['amount'] | undefined,
    rule: Recurring | null,
): Pick<RecurringPatch, 'amount'> {
    if (!amount) return {};
    return { amount: (rule && inCurrency(amount, rule.amount.currency)) ?? amount };
}

/** The same rhythm, on the day that was named. */
function on(day: Day, rhythm: Rhythm): Rhythm {
    const monthDay = Number(day.slice(8, 10));
    switch (rhythm.unit) {
        case 'day':
            return rhythm;
        case 'week':
            return { ...rhythm, weekdays: [weekdayOf(day)] };
        case 'month':
            return { ...rhythm, day: monthDay };
        case 'year':
            return { ...rhythm, month: Number(day.slice(5, 7)), day: monthDay };
    }
}

async function change(
    state: RecurringState,
    patch: RecurringPatch,
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const { rule } = state;
    if (Object.keys(patch).length === 0) {
        const awaiting = { kind: 'recurring', rule: rule.id } as const;
        return told(scene, 'recurring.unclear', {}, { awaiting });
    }
    const fault = patch.amount ? sizeFault(patch.amount.minor, scene) : null;
    if (fault) return fault;
    const { format } = scene;
    if (isSame(rule, patch)) {
        return told(scene, 'recurring.same', { row: statedRow(state, format) });
    }
    const { outcome, state: changed } = await reviseRecurring(
        scene.book,
        state,
        patch,
        scene.actor,
    );
    const text = changedLine(rule, changed, scene);
    const reply = makeReply(scene.turn, [{ text, style: 'headline' }], {
        choices: undoChoices(outcome, scene),
        replaces: card,
    });
    return answered(scene, reply);
}

function isSame(rule: Recurring, patch: RecurringPatch): boolean {
    const { amount = rule.amount, rhythm = rule.rhythm, end = rule.end } = patch;
    return (
        amount.minor === rule.amount.minor &&
        amount.currency === rule.amount.currency &&
        JSON.stringify(rhythm) === JSON.stringify(rule.rhythm) &&
        end === rule.end &&
        (patch.category ?? rule.category) === rule.category
    );
}

/** "✓ $900.00 → $950.00 rent · Home, on the 1st of each month, from Tue 1 Dec on." */
function changedLine(before: Recurring, after: RecurringState, { format, today }: Scene): string {
    const row = untilRow(after.rule, format);
    // A paused one has days as well, from which what was changed holds.
    const next = nextDay(after) ?? occurrencesFrom(after.rule, today, 1)[0];
    if (next === undefined) return format.words('recurring.changedOver', { row });
    const values = { row, next: format.day(next) };
    const isAmount =
        before.amount.minor !== after.rule.amount.minor ||
        before.amount.currency !== after.rule.amount.currency;
    if (!isAmount) return format.words('recurring.changed', values);
    return format.words('recurring.amount', { ...values, before: format.money(before.amount) });
}
