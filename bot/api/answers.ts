/** What accounts/ answers, as people and programs read it. */
import { Busy } from '../../accounts/password-hash.ts';
import type { PasswordFault } from '../../accounts/password-rules.ts';
import { StoreUnavailable } from '../../db/turn.ts';
import { refusalText } from '../../dialogs/refused.ts';
import { NotAllowed } from '../../ledger/privileges.ts';
import type { MessageKey, Words } from '../../dialogs/messages/catalogue.ts';
import { Refusal } from '../http/problem.ts';

export type Unwell =
    | { readonly kind: 'too-often'; readonly seconds: number }
    | { readonly kind: 'password'; readonly fault: PasswordFault }
    | { readonly kind: 'wrong' | 'gone' | 'taken' };

const UNWELL: ReadonlySet<string> = new Set<Unwell['kind']>([
    'too-often',
    'password',
    'wrong',
    'gone',
    'taken',
]);

export function isUnwell(answer: { readonly kind: string }): answer is Unwell {
    return UNWELL.has(answer.kind);
}

/** A sentence for the person, and what programs tell it by. */
export interface Fault {
    readonly status: number;
    readonly code: string;
    readonly text: string;
    /** The field it is about; null: the whole of it. */
    readonly field: 'password' | 'email' | 'name' | null;
    readonly headers: Readonly<Record<string, string>>;
}

/** @param wrong the sentence for a password that isn't right. */
export function faultOf(answer: Unwell, words: Words, wrong: MessageKey): Fault {
    const fault = (
        status: number,
        code: string,
        text: string,
        more: Partial<Pick<Fault, 'field' | 'headers'>> = {},
    ): Fault => ({ status, code, text, field: null, headers: {}, ...more });
    switch (answer.kind) {
        case 'too-often': {
            const minutes = Math.ceil(answer.seconds / 60);
            const headers = { 'retry-after': String(answer.seconds) };
            return fault(429, 'TOO_OFTEN', words('account.fault.tooOften', { minutes }), {
                headers,
            });
        }
        case 'password': {
            const text = words(`account.fault.${answer.fault}`);
            const code = `PASSWORD_${answer.fault.toUpperCase()}`;
            return fault(422, code, text, { field: 'password' });
        }
        case 'wrong':
            return fault(403, 'WRONG', words(wrong));
        case 'gone':
            return fault(410, 'GONE', words('account.gone.title'));
        case 'taken':
            return fault(409, 'TAKEN', words('account.taken.title'));
    }
}

/** What passes by itself, or isn't theirs to do; null for a fault of ours. */
export function passingFault(error: unknown, words: Words): Fault | null {
    const soon = (key: MessageKey, code: string): Fault => ({
        status: 503,
        code,
        text: words(key),
        field: null,
        headers: { 'retry-after': '2' },
    });
    if (error instanceof NotAllowed) {
        const text = refusalText(error, words);
        return { status: 403, code: 'ROLE', text, field: null, headers: {} };
    }
    if (error instanceof Busy) return soon('account.fault.busy', 'BUSY');
    if (error instanceof StoreUnavailable) return soon('account.fault.away', 'AWAY');
    return null;
}

export function refusalOf({ status, code, text, headers }: Fault): Refusal {
    return new Refusal(status, code, text, headers);
}
