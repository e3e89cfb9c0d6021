/** What is to be told to somebody: a row of the outbox, safe to write as JSON. */
import type { CategoryId } from './category.ts';
import type { Month } from './day.ts';
import type { Id } from './entry.ts';

/** A limit's threshold was passed. Amounts are minor units as text, since JSON has no large integers. */
export interface LimitAlert {
    readonly kind: 'limit-alert';
    readonly walletId: Id;
    readonly limitId: Id;
    readonly category: CategoryId | null;
    readonly currency: string;
    readonly amount: string;
    readonly spent: string;
    readonly month: Month;
    readonly threshold: number;
}

/** Somebody gave an address: a link asks its owner to confirm it. */
interface AddressConfirmation {
    readonly kind: 'confirm-address';
    readonly confirmationId: Id;
}

/** Mail to a person's address ended: they are told where they can still be reached. */
export interface AddressLost {
    readonly kind: 'address-lost';
    readonly email: string;
    readonly reason: 'bounced' | 'spam' | 'unsubscribed';
}

export type Outgoing = LimitAlert | AddressConfirmation | AddressLost;

/** How a message reaches a person; `none`: it becomes rows for each person first. */
export type Way = 'mail' | 'chat' | 'none';

/** An outgoing message to one person. The key is unique: the same alert is never queued twice. */
export interface Alert {
    readonly id: Id;
    readonly key: string;
    /** null: every member of the wallet who has a confirmed address. */
    readonly personId: Id | null;
    readonly way: Way;
    readonly content: Outgoing;
}
