/** What alerts/ needs of the world: the outbox, what is to be said, and somebody who carries it. */
import type { AlertSettings } from '../ledger/alert-settings.ts';
import type { AddressLost, LimitAlert, Outgoing, Way } from '../ledger/alert.ts';
import type { CategoryId } from '../ledger/category.ts';
import type { Day, Period } from '../ledger/day.ts';
import type { Entry, Id } from '../ledger/entry.ts';
import type { LimitScope } from '../ledger/limit.ts';
import type { Wallet } from '../ledger/wallet.ts';

/** A queued message, leased to one worker. */
export interface OutboxRow {
    /** The same for every attempt: mails carry it, so that a doubled one can be recognised. */
    readonly id: Id;
    readonly key: string;
    /** null: everybody whom the content concerns. */
    readonly personId: Id | null;
    /** null when the content concerns no wallet. */
    readonly walletId: Id | null;
    readonly way: Way;
    /** Rows of one batch are told together; null: it goes by itself. */
    readonly batch: string | null;
    readonly content: Outgoing;
    /** How often it was leased, this lease included: a row that kills its worker counts too. */
    readonly attempts: number;
}

/** One person told one way, at a time. */
export interface Telling {
    readonly personId: Id;
    readonly way: 'mail' | 'chat';
    readonly dueAt: Date;
    readonly batch: string | null;
}

export interface Outbox {
    /**
     * Takes at most `count` rows that are due and that no unexpired lease holds, oldest due first,
     * and counts the attempt; only those that go one of these ways, if they are given. A row that
     * can't be read is set aside as dead, never thrown.
     */
    lease(
        owner: string,
        now: Date,
        leaseMs: number,
        count: number,
        ways?: readonly Way[],
    ): Promise<readonly OutboxRow[]>;
    /** Done, whether mailed or nobody was to be mailed. */
    sent(id: Id, now: Date): Promise<void>;
    /** Ends the lease; the row is due again at `dueAt`. */
    retry(id: Id, dueAt: Date, error: string): Promise<void>;
    /** As `retry`, but takes the attempt back: the fault wasn't the row's. */
    postpone(id: Id, dueAt: Date, error: string): Promise<void>;
    /** Set aside for a person to look at; it is never leased again. */
    dead(id: Id, error: string): Promise<void>;
    /**
     * In one transaction: puts a row with the same wallet and content for each telling, with the key
     * `${row.key}|${personId}|${way}`, leaves those that exist as they are, and marks `row` sent.
     */
    expand(row: OutboxRow, tellings: readonly Telling[], now: Date): Promise<void>;
    /**
     * All that waits in the row's batch, the row included, leased by its owner until then; null when
     * another row of the batch comes before it, which takes it along.
     */
    gather(row: OutboxRow, until: Date): Promise<readonly OutboxRow[] | null>;
}

/** What became of a mail after it was taken. */
export interface MailEvent {
    /** The carrier's own: a report that comes twice has the same. */
    readonly id: string;
    /** The outbox row's id. */
    readonly mailId: Id;
    readonly email: string;
    readonly at: Date;
    readonly kind: 'delivered' | 'bounced' | 'dropped' | 'spam' | 'unsubscribed';
    /** Why its address gets no more mail; null when it still does. */
    readonly stops: AddressLost['reason'] | null;
}

export interface MailEvents {
    /** Notes them once each, and stops mail to the addresses that want none or can't be reached. */
    note(events: readonly MailEvent[], now: Date): Promise<void>;
}

export interface Listener {
    readonly personId: Id;
    /** Confirmed by its owner; null when there is none, or none yet when the row was queued. */
    readonly email: string | null;
    /** BCP 47. */
    readonly locale: string;
    readonly settings: AlertSettings;
    /** They want to hear nothing of the row's limit for now. */
    readonly isSnoozed: boolean;
}

export interface Recipient {
    readonly personId: Id;
    readonly email: string;
    /** BCP 47. */
    readonly locale: string;
}

/** A given address that waits for its owner's word. */
export interface Confirmation {
    readonly email: string;
    readonly expiresAt: Date;
    /** null until its owner opened the link. */
    readonly confirmedAt: Date | null;
    readonly locale: string;
}

export interface DaySum {
    readonly day: Day;
    readonly total: bigint;
}

export interface CategoryTotal {
    readonly category: CategoryId;
    readonly total: bigint;
}

export interface WalletFacts extends Pick<
    Wallet,
    'id' | 'name' | 'currency' | 'timeZone' | 'monthStart'
> {
    /** What its people call a category, where that isn't what every wallet calls it. */
    readonly categoryNames: ReadonlyMap<CategoryId, string>;
}

/** What mails are made of, read when they are sent. */
export interface MailFacts {
    /** The row's person, or every member of its wallet, as long as they are a member. */
    listeners(row: OutboxRow, now: Date): Promise<readonly Listener[]>;
    /** Whether the limit is still in force, and its figures still say what the alert does. */
    holds(alert: LimitAlert): Promise<boolean>;
    walletOf(walletId: Id): Promise<WalletFacts | null>;
    /** Expenses of those days on what the limit watches, largest first. */
    largestEntries(
        walletId: Id,
        scope: LimitScope,
        period: Period,
        count: number,
    ): Promise<readonly Entry[]>;
    /** The same with what was given back, the newest day first. */
    latestEntries(
        walletId: Id,
        scope: LimitScope,
        period: Period,
        count: number,
    ): Promise<readonly Entry[]>;
    /** Minor units of the wallet's currency spent in those days on what the limit watches. */
    spent(walletId: Id, scope: LimitScope, period: Period): Promise<bigint>;
    /** As `spent`, for each of the days that has any, in their order. */
    spentByDay(walletId: Id, scope: LimitScope, period: Period): Promise<readonly DaySum[]>;
    /** The same, for each category that has any, or each child of the limit's own; largest first. */
    spentByCategory(
        walletId: Id,
        scope: LimitScope,
        period: Period,
    ): Promise<readonly CategoryTotal[]>;
    confirmation(id: Id): Promise<Confirmation | null>;
    /** Whether mail to the address came back, or its reader wanted no more. */
    isBlocked(email: string): Promise<boolean>;
}

export interface InlineImage {
    readonly id: string;
    readonly type: 'image/png';
    readonly content: Buffer;
}

/** A mail to one address, ready to go. */
export interface Mail {
    /** The outbox row's id. */
    readonly id: Id;
    readonly to: string;
    /** One line. */
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    /** What sort of mail it is, for the carrier's statistics. */
    readonly category: Outgoing['kind'];
    /** Pictures that the HTML shows by `cid:` and their id. */
    readonly images: readonly InlineImage[];
    /** Where the reader's own program stops such mails with one click; null: there is nothing to stop. */
    readonly unsubscribeUrl: string | null;
}

export type Delivery =
    | { readonly kind: 'accepted'; readonly messageId: string }
    /** It may go later, not before `after` if that is given. */
    | { readonly kind: 'retry'; readonly reason: string; readonly after?: Date }
    /** The carrier doesn't take mail from us as we are set up; it says nothing about this mail. */
    | { readonly kind: 'misconfigured'; readonly reason: string }
    /** This mail will never be taken. */
    | { readonly kind: 'refused'; readonly reason: string };

/** Carries mail. It answers and doesn't throw; `reason` holds codes, never addresses or words of the mail. */
export interface Mailer {
    send(mail: Mail): Promise<Delivery>;
}

/** Speaks to people in their chats. It throws only what a database throws, and then nothing was said. */
export interface Messenger {
    /**
     * Says it once, however often it is told to.
     * @returns false when there was nothing to say any more, or no chat to say it in.
     */
    tell(rows: readonly [OutboxRow, ...OutboxRow[]]): Promise<boolean>;
}

/** Makes the mail of rows that go together for one recipient; null when there is nothing to say any more. */
export type Compose = (
    rows: readonly [OutboxRow, ...OutboxRow[]],
    recipient: Pick<Recipient, 'email' | 'locale'>,
) => Promise<Mail | null>;
