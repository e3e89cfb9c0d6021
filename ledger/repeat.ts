/** The acts on recurring entries, and the entering of what is due by them. */
import type { Day } from './day.ts';
import { checkAmount } from './check.ts';
import type { EntryDraft } from './entry.ts';
import { newEntries } from './ledger.ts';
import type { Actor, Book } from './ports.ts';
import { post, type Outcome } from './post.ts';
import {
    draftOn,
    dueDays,
    nextDay,
    type Recurring,
    type RecurringState,
    type Settlement,
} from './recurring.ts';

export type RecurringDraft = Pick<
    Recurring,
    'kind' | 'amount' | 'category' | 'description' | 'tags' | 'rhythm' | 'start' | 'end'
>;

/** What a day's entry counts as in the wallet. @throws when that can't be known now. */
export type Count = (draft: EntryDraft) => Promise<EntryDraft>;

/** A rule after an act on it. */
export interface Repeated {
    readonly outcome: Outcome;
    readonly state: RecurringState;
}

/**
 * From today on, whenever its start lies. What is due today is entered with it, and taken back with it.
 * @throws RangeError as `record` does.
 */
export async function addRecurring(
    book: Book,
    draft: RecurringDraft,
    actor: Actor,
    count: Count = asIs,
): Promise<Repeated> {
    checkAmount(draft.amount, draft.amount.currency);
    const rule: Recurring = {
        ...draft,
        id: actor.newId(),
        walletId: book.wallet.id,
        paused: false,
        skipped: [],
        since: actor.today,
        authorId: actor.personId,
        turnId: actor.turnId,
        version: 1,
        removed: false,
    };
    const due = await settling(book, { rule, settled: null }, actor, count);
    const recurring = [{ before: null, after: rule }];
    const outcome = await post(book, { ...due.act, kind: 'recurring', recurring }, actor);
    return { outcome, state: { rule, settled: due.settled } };
}

/** What may be changed of a rule from now on; what is entered already stays as it is. */
export type RecurringPatch = Partial<
    Pick<
        Recurring,
        'amount' | 'category' | 'description' | 'rhythm' | 'start' | 'end' | 'paused' | 'skipped'
    >
>;

/** @throws RangeError as `record` does. */
export async function reviseRecurring(
    book: Book,
    { rule, settled }: RecurringState,
    patch: RecurringPatch,
    actor: Actor,
): Promise<Repeated> {
    if (patch.amount) checkAmount(patch.amount, patch.amount.currency);
    // New days begin today: none of them was missed.
    const isAnew = patch.rhythm !== undefined || patch.paused === false;
    const since = isAnew && actor.today > rule.since ? actor.today : rule.since;
    return revised(book, { rule, settled }, { ...patch, since }, actor);
}

/** What it has entered stays. */
export function stopRecurring(book: Book, state: RecurringState, actor: Actor): Promise<Repeated> {
    return revised(book, state, { removed: true }, actor);
}

/** Leaves out the next day on which it would be entered; null when there is none. */
export async function skipNext(
    book: Book,
    state: RecurringState,
    actor: Actor,
): Promise<(Repeated & { readonly day: Day }) | null> {
    const day = nextDay(state);
    if (day === null) return null;
    const ahead = state.rule.skipped.filter((one) => one >= actor.today);
    return { ...(await revised(book, state, { skipped: [...ahead, day] }, actor)), day };
}

async function revised(
    book: Book,
    { rule, settled }: RecurringState,
    patch: Partial<Recurring>,
    actor: Actor,
): Promise<Repeated> {
    const after = { ...rule, ...patch, version: rule.version + 1 };
    const recurring = [{ before: rule, after }];
    const outcome = await post(book, { kind: 'recurring', recurring }, actor);
    return { outcome, state: { rule: after, settled } };
}

/** Enters what is due, each on its own day; null when nothing is. @throws RangeError as `record` does. */
export async function enterDue(
    book: Book,
    state: RecurringState,
    actor: Actor,
    count: Count = asIs,
): Promise<Repeated | null> {
    const due = await settling(book, state, actor, count);
    if (due.act === null) return null;
    const outcome = await post(book, { kind: 'record', ...due.act }, actor);
    return { outcome, state: { ...state, settled: due.settled } };
}

async function asIs(draft: EntryDraft): Promise<EntryDraft> {
    return draft;
}

interface Settling {
    readonly act: (ReturnType<typeof newEntries> & { readonly settlement: Settlement }) | null;
    readonly settled: Day | null;
}

async function settling(
    book: Book,
    state: RecurringState,
    actor: Actor,
    count: Count,
): Promise<Settling> {
    const { rule } = state;
    const due = dueDays(state, actor.today);
    const last = due.at(-1);
    if (last === undefined) return { act: null, settled: state.settled };
    const drafts = await Promise.all(due.map((day) => count(draftOn(rule, day))));
    const made = newEntries(book, drafts, actor);
    const days = made.entries.map(({ after }) => ({ day: after.day, entryId: after.id }));
    return { act: { ...made, settlement: { recurringId: rule.id, days } }, settled: last };
}
