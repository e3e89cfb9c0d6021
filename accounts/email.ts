/** Addresses as accounts know them. */

/** One account an address, however its letters are written. */
export function emailKey(email: string): string {
    return email.normalize('NFC').toLowerCase();
}
