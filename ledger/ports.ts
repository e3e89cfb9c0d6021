/** What the ledger needs of the world. db/ makes it real; everything happens in one transaction. */
import type { Day, Period } from './day.ts';
import type { Debt, Owed } from './debt.ts';
import type { Entry, Flow, Id } from './entry.ts';
import type { LimitState } from './limit.ts';
import type { LimitPeriod } from './limit-states.ts';
import type { Change, ChangeKind, Revisions, SubjectKind, Subjects } from './posting.ts';
import type { Member } from './household.ts';
import type { Permitted, Standing } from './privileges.ts';
import type { CategoryId } from './category.ts';
import type { CategorySum } from './question.ts';
import type { RecurringState } from './recurring.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Wallet } from './wallet.ts';

/** A change with all it did, as the journal kept it. */
export interface JournalItem extends Revisions {
    readonly change: Change;
}

/** An entry that isn't there any more, and the change that took it away. */
export interface GoneEntry {
    readonly entry: Entry;
    readonly by: Id;
    readonly kind: ChangeKind;
}

export interface EntryFilter {
    /** null: whichever way the money went. */
    readonly flow: Flow | null;
    readonly category: CategoryId | null;
    readonly period: Period | null;
}

/**
 * One wallet, locked for this turn. What it reads is the state before the turn; what is posted is
 * written in one go when the turn ends, and never if it fails.
 */
export interface Book extends Standing {
    readonly wallet: Wallet;
    /** All who share it; read when asked for. */
    members(): Promise<readonly Member[]>;
    /** Another wallet of the same person, locked as this one is; null when it isn't theirs. */
    other(id: Id): Promise<Book | null>;
    /** Each limit as it stands in its period; from the rollups, in one query. */
    limitStates(asked: readonly LimitPeriod[]): Promise<readonly LimitState[]>;
    /** What the wallet's people call things; read once, however often it is asked for. */
    vocabulary(): Promise<Vocabulary>;
    /** The current form of those subjects that exist, in any order. */
    current<Kind extends SubjectKind>(
        kind: Kind,
        ids: readonly Id[],
    ): Promise<readonly Subjects[Kind][]>;
    /** The current form of the entries that exist, in the order of the ids. */
    entries(ids: readonly Id[]): Promise<readonly Entry[]>;
    /** What is owed because of these entries. */
    debtsOf(entries: readonly Id[]): Promise<readonly Debt[]>;
    /** Every account that isn't even, by name; kept with its lines, so its cost doesn't grow with them. */
    owed(): Promise<readonly Owed[]>;
    /** Newest first by day, then by recording; deleted ones are left out. */
    latestEntries(filter: EntryFilter | null, count: number): Promise<readonly Entry[]>;
    /** Largest first. */
    largestEntries(filter: EntryFilter, count: number): Promise<readonly Entry[]>;
    /** Every recurring entry that wasn't stopped, oldest first. */
    recurring(): Promise<readonly RecurringState[]>;
    /** From the rollups: its cost doesn't grow with the number of entries. */
    sums(flow: Flow, period: Period): Promise<readonly CategorySum[]>;
    /** The balance at the end of a day, from the rollups as well. */
    balanceOn(day: Day): Promise<bigint>;
    /**
     * The newest changes that are neither taken back nor themselves an undo, newest first; the person's
     * own where several share the wallet.
     */
    latestChanges(count: number): Promise<readonly JournalItem[]>;
    /** The newest undo that stands, if nothing but undoing and redoing was done since; else null. */
    latestUndo(): Promise<JournalItem | null>;
    change(id: Id): Promise<JournalItem | null>;
    /** Other wallets of the same person in whose journal the change has a line too. */
    sharing(change: Id): Promise<readonly Id[]>;
    /** The first change that a turn made; null when it made none. */
    changeOfTurn(turnId: Id): Promise<JournalItem | null>;
    /** The newest changes of one subject, newest first. An entry's turn leads to the one that made it. */
    history(
        subject: { readonly id: Id; readonly turnId?: Id },
        count: number,
    ): Promise<readonly JournalItem[]>;
    /** Entries that were deleted or taken back and still are, newest first; `when` is half-open. */
    goneEntries(
        when: { readonly from: Date; readonly to: Date } | null,
        count: number,
    ): Promise<readonly GoneEntry[]>;
    post(posting: Permitted): void;
}

/** Makes ids that sort by time. */
export type NewId = () => Id;

/** Who acts, through what, and when: every change carries it. */
export interface Actor {
    readonly personId: Id;
    readonly channel: string;
    readonly turnId: Id;
    readonly now: Date;
    /** The day it is in the wallet's zone. */
    readonly today: Day;
    readonly newId: NewId;
}
