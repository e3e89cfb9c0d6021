/** What is random or signed: sessions, the links of mails, and the names under which tries are counted. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Id } from '../ledger/entry.ts';
import type { Purpose } from './ports.ts';

/** What a mailed link is about. */
export type LinkPurpose = Purpose | 'invitation';

export interface Secrets {
    /** 256 random bits. */
    newSession(): string;
    /**
     * A link's secret: the same each time, so that a mail sent twice holds the same link and none has
     * to be stored. Who reads the database, and not our secret, can't make it.
     */
    link(purpose: LinkPurpose, id: Id): string;
    /** Under which a try is counted, so that no table lists who tried. */
    tryKey(text: string): string;
    /** Proves that a form came from us, for the holder of `binding` alone. */
    formToken(binding: string): string;
}

/** @param secret at least 32 bytes, the same for all replicas. */
export function createSecrets(secret: Uint8Array): Secrets {
    const signed = (what: string, text: string): string =>
        createHmac('sha256', secret).update(`accounts|${what}|${text}`).digest('base64url');
    return {
        newSession: () => randomBytes(32).toString('base64url'),
        link: (purpose, id) => signed(`link|${purpose}`, id),
        tryKey: (text) => signed('try', text),
        formToken: (binding) => signed('form', binding),
    };
}

/** What is kept of a secret that is random or signed in all its length. */
export function hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('hex');
}

/** Takes as long wherever they differ. */
export function isEqual(given: string, expected: string): boolean {
    return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(expected)));
}
