/** The secrets in the links of mails, each of its own kind: none opens what another does. */
import { createConfirmTokens, type ConfirmTokens } from './confirm-token.ts';
import { createLimitTokens, type LimitTokens } from './limit-link.ts';
import { createUnsubscribeTokens, type UnsubscribeTokens } from './unsubscribe-token.ts';

export interface MailTokens {
    readonly confirm: ConfirmTokens;
    readonly unsubscribe: UnsubscribeTokens;
    readonly limit: LimitTokens;
}

/** @param secret at least 32 bytes. */
export function createMailTokens(secret: Uint8Array): MailTokens {
    return {
        confirm: createConfirmTokens(secret),
        unsubscribe: createUnsubscribeTokens(secret),
        limit: createLimitTokens(secret),
    };
}
