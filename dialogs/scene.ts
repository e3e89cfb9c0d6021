/** What an exchange of the conversation is given, and what it gives back. */
import { dayIn, type Day } from '../ledger/day.ts';
import type { AlertSettings } from '../ledger/alert-settings.ts';
import type { Id } from '../ledger/entry.ts';
import type { HouseholdAct, HouseholdFault } from '../ledger/household.ts';
import type { HabitOffers } from '../ledger/habit.ts';
import type { Actor, Book, NewId } from '../ledger/ports.ts';
import type { DayRate } from '../ledger/rate.ts';
import type { ReminderSetting } from '../ledger/reminder.ts';
import type { ListedWallet, Wallet } from '../ledger/wallet.ts';
import type { Vocabulary } from '../ledger/vocabulary.ts';
import { authorsIn, toldApart } from './authors.ts';
import type { ExportOrder } from './export.ts';
import { formatFor, type Format } from './format.ts';
import type { Opinion } from './opinion.ts';
import type { Reply } from './reply.ts';
import type { ConversationState } from './state.ts';

/** Who Penny talks with. */
interface Talker {
    readonly id: Id;
    /** BCP 47. */
    readonly locale: string;
    /** The confirmed address for alerts. */
    readonly email: string | null;
    readonly pendingEmail: string | null;
}

/** One turn, open: everything done through it is written together, or not at all. */
export interface Stage {
    readonly turn: Id;
    readonly person: Talker;
    readonly state: ConversationState;
    /** Of the wallet that is spoken of: the one in use, unless another one is named. */
    readonly book: Book;
    /** The name of the wallet that was in use and isn't theirs any more; null when none went. */
    readonly left: string | null;
    /** How many wallets the person has, closed ones included. */
    readonly walletCount: number;
    /** Those that aren't closed. */
    wallets(): Promise<readonly ListedWallet[]>;
    /** Another one of them, locked; null when it isn't theirs. */
    openWallet(id: Id): Promise<Book | null>;
    /** A new one of theirs, closed until a change opens it. */
    makeWallet(wallet: Wallet): Book;
    /** The conversation goes on with it; it has to be open. */
    useWallet(id: Id): void;
    /** The wallet with the newest change that can be taken back, or with the newest undo. */
    latestWallet(which: 'change' | 'undo'): Promise<Id | null>;
    readonly now: Date;
    /** What somebody else takes the message for; null when nobody was asked, or had an opinion. */
    readonly opinion: Opinion | null;
    readonly newId: NewId;
    /** Whether mail can leave at all: without it Penny doesn't offer any. */
    readonly canMail: boolean;
    /** The newest rate that is good for the day; null when there is none. */
    rate(from: string, to: string, day: Day): Promise<DayRate | null>;
    /** When the person is reminded, and when they want to hear nothing. */
    reminder(): Promise<ReminderSetting>;
    /** From now on, at that minute of the day; null: no more. */
    remind(minute: number | null): void;
    /** The day's reminder comes with this turn. */
    reminded(day: Day): void;
    /** What was offered to be entered by itself from then on. */
    readonly habits: HabitOffers;
    /** A stored reply of this person's; null when it's unknown or too old. */
    earlierReply(turn: string): Promise<Reply | null>;
    /** How the person wants to be told of limits. */
    alerts(): Promise<AlertSettings>;
    setAlerts(settings: AlertSettings): void;
    /** Decides who shares one of their wallets. @throws NotAllowed */
    decide(
        walletId: Id,
        act: HouseholdAct,
    ): Promise<'done' | HouseholdFault | 'too-often' | 'away'>;
    /** The person is told nothing of the limit until then. */
    snooze(limit: Id, until: Date): void;
    /** The person is told of the limit again. */
    wake(limit: Id): void;
    /** Until when they wished to hear nothing of a limit: those that they ever snoozed. */
    snoozed(): Promise<ReadonlyMap<Id, Date>>;
    /** Sends a confirmation link to the address; false, and nothing is sent, when mail to it came back. */
    giveAddress(email: string): Promise<boolean>;
    /** An address that opens the file for a while; null where there is nowhere to have it from. */
    exportLink(order: ExportOrder): Promise<string | null>;
}

export interface Scene extends Stage {
    /** The wallet in use. */
    readonly home: Id;
    /** The person's wallets; where there are several, a reply names the one it is about. */
    readonly purse: readonly Wallet[];
    readonly channel: string;
    readonly today: Day;
    readonly vocabulary: Vocabulary;
    readonly format: Format;
    readonly actor: Actor;
}

export interface Answered {
    readonly reply: Reply;
    readonly state: ConversationState;
}

/** @param home the wallet in use; the stage's own unless given. */
export async function sceneOf(
    stage: Stage,
    channel: string,
    home: Id = stage.book.wallet.id,
): Promise<Scene> {
    const { book, person, now, newId, turn } = stage;
    const today = dayIn(book.wallet.timeZone, now);
    const vocabulary = await book.vocabulary();
    const authors = book.memberCount > 1 ? await authorsIn(book, person) : null;
    return {
        ...stage,
        channel,
        home,
        purse:
            stage.walletCount > 1 ? toldApart(await stage.wallets(), person.locale) : [book.wallet],
        today,
        vocabulary,
        format: formatFor(
            person.locale,
            book.wallet.currency,
            today,
            vocabulary.categories,
            authors,
        ),
        actor: { personId: person.id, channel, turnId: turn, now, today, newId },
    };
}
