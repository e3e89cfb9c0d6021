/** Addresses that get no mail any more: it came back, or its reader reported it. */
import { exactKey } from './exact-key.ts';
import type { Row, Value } from './values.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

export function blockKey(email: string): string {
    return exactKey(email.toLowerCase());
}

export async function isBlocked(read: Read, email: string): Promise<boolean> {
    const rows = await read('SELECT address FROM mail_block WHERE address = ?', [blockKey(email)]);
    return rows.length > 0;
}
