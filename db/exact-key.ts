import { createHash } from 'node:crypto';

const LONGEST = 255;

/**
 * The form in which a key of somebody else's is kept: itself, or its hash when it is longer than the
 * column (bytes of UTF-8) or holds half a character, which no database keeps apart from another half.
 */
export function exactKey(text: string): string {
    if (text.isWellFormed() && Buffer.byteLength(text) <= LONGEST) return text;
    return `sha256:${createHash('sha256').update(text, 'utf16le').digest('hex')}`;
}
