/** The shape of one turn's transaction, as bot/turn.ts uses it and db/turn-store.ts makes it real. */
import type { Alert } from '../ledger/alert.ts';
import type { Day } from '../ledger/day.ts';
import type { AlertSettings } from '../ledger/alert-settings.ts';
import type { Entry, Id } from '../ledger/entry.ts';
import type { HouseholdAct, HouseholdFault } from '../ledger/household.ts';
import type { HabitOffers } from '../ledger/habit.ts';
import type { Book } from '../ledger/ports.ts';
import type { ReminderSetting } from '../ledger/reminder.ts';
import type { ListedWallet, Wallet } from '../ledger/wallet.ts';
import type { DayRate } from '../ledger/rate.ts';

/** Anything that survives JSON.stringify and JSON.parse unchanged. */
export type Json =
    string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Who speaks where, and which delivery this is. */
export interface TurnKey {
    readonly channel: string;
    readonly tenant: string;
    /** The channel's ids. */
    readonly sender: string;
    readonly conversation: string;
    readonly delivery: string;
}

/** What a person who was never seen before starts with. */
export interface Defaults {
    readonly currency: string;
    readonly timeZone: string;
    readonly locale: string;
}

export interface Person {
    readonly id: Id;
    /** BCP 47. */
    readonly locale: string;
    /** The confirmed address for alerts; null when there is none. */
    readonly email: string | null;
    /** An address that was given and waits for its link to be opened. */
    readonly pendingEmail: string | null;
}

/** A line of a conversation's log, as its channel shows it. `id` is unique in the conversation's log
 *  at any one time: a later line with the same id takes the place of the earlier one on the screen. */
export interface LogLine {
    readonly id: string;
    readonly payload: Json;
}

/** An open turn: the conversation and the wallet are locked until it ends. */
export interface OpenTurn {
    /** The turn's id, the same on every retry of it. */
    readonly id: Id;
    readonly person: Person;
    readonly conversationId: Id;
    /** As the last turn left it; null in a new conversation. */
    readonly state: Json;
    readonly book: Book;
    /** The name of the wallet that was in use and isn't theirs any more; null when none went. */
    readonly left: string | null;
    /** How many wallets the person has, closed ones included. */
    readonly walletCount: number;
    /** Those that aren't closed, as they are read without a lock. */
    wallets(): Promise<readonly ListedWallet[]>;
    /** Another of the person's wallets, locked as `book` is; null when it isn't theirs. */
    openWallet(id: Id): Promise<Book | null>;
    /** A new one of the person's, closed until a change opens it. */
    makeWallet(wallet: Wallet): Book;
    /** The conversation, and new ones of the person, go on with an open wallet. */
    useWallet(id: Id): void;
    /** The wallet in which the newest change that can be taken back was made, or the newest undo. */
    latestWallet(which: 'change' | 'undo'): Promise<Id | null>;
    /** The stored reply of an earlier turn of the same person; null when there is none. */
    reply(turn: Id): Promise<Json>;
    /** Whether mail to the address came back, or its reader reported it. */
    isBlocked(email: string): Promise<boolean>;
    /** The rate of the newest day that isn't after `day` nor more than a week before it; null when there is none. */
    rate(from: string, to: string, day: Day): Promise<DayRate | null>;
    /** How the person wants to be told of limits. */
    alerts(): Promise<AlertSettings>;
    setAlerts(settings: AlertSettings): void;
    /** The person is told nothing of the limit until then. */
    snooze(limit: Id, until: Date): void;
    wake(limit: Id): void;
    /** By limit, also what is over by now. */
    snoozed(): Promise<ReadonlyMap<Id, Date>>;
    /** Notes a given address, unconfirmed, and answers the confirmation's id. */
    giveAddress(email: string, at: Date): Id;
    /** When the person is reminded, as they said before this turn. */
    reminder(): Promise<ReminderSetting>;
    /** From now on, at that minute of the day; null: no more. */
    remind(minute: number | null): void;
    /** The day's reminder came with this turn. */
    reminded(day: Day): void;
    readonly habits: HabitOffers;
    /** Decides who shares one of the person's open wallets. @throws NotAllowed */
    decide(walletId: Id, act: HouseholdAct): Promise<Decided>;
    queue(alerts: readonly Alert[]): void;
}

/** `away`: nobody can sign in here, so there is nobody to share with. */
type Decided = 'done' | HouseholdFault | 'too-often' | 'away';

/** What the turn leaves behind; all of it is written with the book's postings, or none. */
export interface TurnEnd {
    readonly state: Json;
    readonly reply: Json;
    readonly log: readonly LogLine[];
}

export type TurnResult =
    | {
          readonly repeated: false;
          readonly end: TurnEnd;
          readonly hasAlerts: boolean;
          /** What was recorded, and not by a recurring entry. */
          readonly recorded: readonly Entry[];
      }
    /** The delivery was known: its stored reply, and nothing was done. */
    | { readonly repeated: true; readonly reply: Json };

export interface TurnStore {
    /**
     * Runs `work` inside one transaction and writes what it leaves. `work` runs again when the
     * transaction has to be retried (deadlock, lost connection), so it must do nothing but through `turn`.
     * @throws StoreUnavailable when it can't be done now; then nothing of it was written. One case is
     * left where nobody can know: the database went while it committed, and stayed away. The same
     * delivery, sent again, finds out and is never recorded twice.
     * @throws Stale (code STALE) when what was posted is a revision of an older form than the current.
     */
    run(
        key: TurnKey,
        defaults: Defaults,
        at: Date,
        work: (turn: OpenTurn) => Promise<TurnEnd>,
    ): Promise<TurnResult>;
}

/** A line of a conversation's log with its place in it; `seq` is the watermark of Direct Line. */
export interface NumberedLine extends LogLine {
    readonly seq: number;
}

export interface ConversationLog {
    /** The lines after `seq`, oldest first, at most `count`. */
    read(
        channel: string,
        conversation: string,
        seq: number,
        count: number,
    ): Promise<NumberedLine[]>;
    /** The newest seq of each conversation that exists. */
    heads(channel: string, conversations: readonly string[]): Promise<ReadonlyMap<string, number>>;
    /** The person's newest conversation on the channel; null when there is none. */
    newest(channel: string, sender: string): Promise<string | null>;
    /** Whether that sender is in that conversation. */
    holds(channel: string, conversation: string, sender: string): Promise<boolean>;
    /** Whether that sender became an account, and is nobody any more. */
    hasLeft(channel: string, sender: string): Promise<boolean>;
}

/** The sender became an account: what is said under the old id is nobody's. */
export class SenderLeft extends Error {
    readonly code = 'SENDER_LEFT';
    override readonly name = 'SenderLeft';
}

/** The database can't be reached or written now. */
export class StoreUnavailable extends Error {
    readonly code = 'STORE_UNAVAILABLE';
    override readonly name = 'StoreUnavailable';
    /**
     * False: nothing of it was written. True: the COMMIT was on its way when the database went, so
     * nobody can know yet; the same delivery, sent again later, finds out and is recorded once.
     */
    readonly isUnknown: boolean;

    constructor(message: string, options: ErrorOptions = {}, isUnknown = false) {
        super(message, options);
        this.isUnknown = isUnknown;
    }
}
