/** What is to be told to somebody: a row of the outbox, safe to write as JSON. */
import type { CategoryId } from './category.ts';
import type { Day } from './day.ts';
import type { Id } from './entry.ts';
import type { LimitUnit } from './limit.ts';
import type { Role } from './privileges.ts';

/** A limit's threshold was passed. Amounts are minor units as text, since JSON has no large integers. */
export interface LimitAlert {
    readonly kind: 'limit-alert';
    readonly walletId: Id;
    readonly limitId: Id;
    readonly category: CategoryId | null;
    readonly tag: string | null;
    readonly per: LimitUnit;
    readonly currency: string;
    /** What could be spent in the period, with what was left from before. */
    readonly amount: string;
    readonly spent: string;
    /** The period, half-open. */
    readonly start: Day;
    readonly end: Day;
    /** In percent; 0: it will be broken if it goes on like that. */
    readonly threshold: number;
    /** Who passed it: what they did was answered with it. */
    readonly by: Id;
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

/** Something about an account. A link in it is made when it is mailed, and is nowhere before. */
export interface AccountMail {
    readonly kind: 'account';
    readonly about:
        | 'sign-up'
        | 'known'
        | 'reset'
        | 'password-changed'
        | 'email'
        | 'email-asked'
        | 'email-changed'
        | 'invitation';
    /** null: nobody is to be mailed, and nobody is to see that from the work. */
    readonly email: string | null;
    /** BCP 47. */
    readonly locale: string;
    /** The link's, and when it ends, in milliseconds since 1970; null when there is none. */
    readonly linkId: Id | null;
    readonly until: number | null;
    /** Of an invitation: the address of who asks, and as what. */
    readonly invitation?: { readonly by: string; readonly role: Role } | undefined;
}

export type Outgoing = LimitAlert | AddressConfirmation | AddressLost | AccountMail;

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
