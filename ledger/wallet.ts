import type { Id } from './entry.ts';

export interface Wallet {
    readonly id: Id;
    readonly name: string;
    /** ISO 4217. */
    readonly currency: string;
    /** IANA name; the wallet's days are days in it. */
    readonly timeZone: string;
    /** The first day of its month, 1 to 28. */
    readonly monthStart: number;
    /** Minor units of its currency. */
    readonly balance: bigint;
    /** How many limits it has: 0 spares a turn the look at them. */
    readonly limitCount: number;
    /** How often what its people call things has changed: 0 spares a turn the look at it. */
    readonly vocabularyVersion: number;
}
