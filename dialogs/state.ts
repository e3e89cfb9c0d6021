/** What a conversation remembers between two turns. Small, JSON, and no money but a draft's. */
import type { Day, Period } from '../ledger/day.ts';
import type { Flow } from '../ledger/entry.ts';
import type { Rhythm } from '../ledger/rhythm.ts';
import type { DraftJson } from './command.ts';

export interface ConversationState {
    /** What Penny asked and waits for; null when nothing. */
    readonly awaiting: Awaiting | null;
    /** Messages in a row that weren't understood: help grows with the need. */
    readonly misunderstood: number;
    /** The entries that were recorded or changed last: what "make it 25" means. */
    readonly last: readonly string[];
    /** What was asked about last: what "and last week?" leaves out. */
    readonly frame: Frame | null;
    /** Whether the person was already asked for an address. */
    readonly askedForAddress: boolean;
    /** The wallet that was spoken of last: what is waited for is about it. */
    readonly at: string | null;
    /** The wallet of the entries that were recorded or changed last. */
    readonly lastIn: string | null;
    /** The card that was recorded last: what "the second one" is on. */
    readonly card: RecentCard | null;
    /** What is offered with the next answer, where Penny can't speak first; null when nothing. */
    readonly offer: WaitingOffer | null;
}

/** An entry that comes again and again. */
interface WaitingOffer {
    readonly wallet: string;
    readonly entry: string;
    readonly rhythm: Rhythm;
}

export interface RecentCard {
    readonly turn: string;
    readonly wallet: string;
    /** Of its entries, in their order. */
    readonly names: readonly string[];
    /** Milliseconds since 1970. */
    readonly at: number;
}

export interface Frame {
    readonly flow: Flow;
    readonly category: string | null;
    readonly period: Period;
}

export type Awaiting =
    | { readonly kind: 'edit'; readonly entry: string }
    /** Asked or not: a card's buttons can be said by their labels. */
    | {
          readonly kind: 'choice';
          readonly turn: string;
          readonly isAsked?: boolean | undefined;
          /** That it is still open was said. */
          readonly isTold?: boolean | undefined;
      }
    /** What a recurring entry should be from now on. */
    | { readonly kind: 'recurring'; readonly rule: string }
    | { readonly kind: 'address' }
    /** How much it was in the wallet's currency. */
    | {
          readonly kind: 'amount';
          readonly draft: DraftJson;
          readonly isTold?: boolean | undefined;
      }
    /** What was moved came to how much in the wallet that counts in another currency. */
    | {
          readonly kind: 'moved';
          readonly from: string;
          readonly to: string;
          readonly minor: string;
          readonly currency: string;
          readonly day: Day;
          /** The wallet that counts in it. */
          readonly asked: string;
      };

export const FRESH: ConversationState = {
    awaiting: null,
    misunderstood: 0,
    last: [],
    frame: null,
    askedForAddress: false,
    at: null,
    lastIn: null,
    card: null,
    offer: null,
};
