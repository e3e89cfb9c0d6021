/** How often something may be tried before its maker has to wait. */

/** So many in so many seconds. */
interface Limit {
    readonly points: number;
    readonly duration: number;
}

export type AccountLimits = Readonly<Record<Try, Limit>>;

export type Try =
    /** Sign-ins to one account from one address: who guesses slowly waits ever longer. */
    | 'sign-in'
    | 'sign-in-day'
    /** From one address, to whatever account. */
    | 'sign-in-address'
    /** To one account, from everywhere. A mailed link to a new password opens it all the same. */
    | 'sign-in-account'
    /** Mails to one address, and mails that one address asks for. */
    | 'mail-to'
    | 'mail-by'
    /** Links that are opened from one address. */
    | 'link'
    /** Passwords that a signed-in person gives once more. */
    | 'proof';

const HOUR = 3600;

export const ACCOUNT_LIMITS: AccountLimits = {
    'sign-in': { points: 5, duration: 15 * 60 },
    'sign-in-day': { points: 20, duration: 24 * HOUR },
    'sign-in-address': { points: 50, duration: 15 * 60 },
    'sign-in-account': { points: 50, duration: HOUR },
    'mail-to': { points: 5, duration: HOUR },
    'mail-by': { points: 20, duration: HOUR },
    link: { points: 60, duration: 15 * 60 },
    proof: { points: 10, duration: 15 * 60 },
};
