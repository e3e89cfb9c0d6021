/** What mails are made of, read when they are sent. */
import type { MailFacts, Recipient, WalletFacts } from '../alerts/ports.ts';
import type { CategoryId } from '../ledger/category.ts';
import { periodOf } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import type { Database } from './connect.ts';
import { largestQuery } from './entries-query.ts';
import { entryFrom } from './entry-row.ts';
import { isId } from './ids.ts';
import { isBlocked } from './mail-block.ts';
import { retrying } from './retry.ts';
import {
    count,
    instant,
    instantOrNull,
    integer,
    marks,
    text,
    type Row,
    type Value,
} from './values.ts';
import { readCategories } from './vocabulary.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

export function createMailFacts({ knex, dialect }: Database): MailFacts {
    const read: Read = (sql, values) => retrying(() => dialect.read(knex, sql, values));
    return {
        recipients: async ({ id, personId, walletId }) => {
            const rows = personId
                ? await read(`${RECIPIENT} WHERE p.id = ? AND p.email IS NOT NULL`, [personId])
                : await read(MEMBERS, [walletId, id]);
            return rows.map(recipientFrom);
        },
        walletOf: (walletId) => walletOf(read, walletId),
        largestEntries: async (walletId, category, month, most) => {
            const wallet = await walletOf(read, walletId);
            if (!wallet) return [];
            const period = periodOf(month, wallet.monthStart);
            const categories = await familyOf(read, walletId, category);
            const query = largestQuery(walletId, { flow: 'expense', categories, period }, most);
            return (await read(query.sql, query.values)).map(entryFrom);
        },
        spent: async (walletId, category, month) => {
            const categories = await familyOf(read, walletId, category);
            const [row] = await read(
                `SELECT COALESCE(SUM(total), 0) AS total FROM month_sum
                 WHERE wallet_id = ? AND flow = 'expense' AND month = ?
                 ${categories === null ? '' : `AND category IN (${marks(categories)})`}`,
                [walletId, month, ...(categories ?? [])],
            );
            return integer(row?.['total']);
        },
        isBlocked: (email) => isBlocked(read, email),
        confirmation: async (id) => {
            if (!isId(id)) return null;
            const [row] = await read(
                `SELECT a.email, a.expires_at, a.confirmed_at, p.locale
                 FROM address_confirmation a JOIN person p ON p.id = a.person_id WHERE a.id = ?`,
                [id],
            );
            if (!row) return null;
            return {
                email: text(row['email']),
                expiresAt: instant(row['expires_at']),
                confirmedAt: instantOrNull(row['confirmed_at']),
                locale: text(row['locale']),
            };
        },
    };
}

/** All that counts as the category; null: everything. */
async function familyOf(
    read: Read,
    walletId: Id,
    category: CategoryId | null,
): Promise<readonly CategoryId[] | null> {
    if (category === null) return null;
    return (await readCategories(read, walletId)).family(category);
}

const RECIPIENT = 'SELECT p.id, p.email, p.locale FROM person p';

/** Who confirmed their first address after a message was queued isn't told what was before. */
const MEMBERS = `${RECIPIENT} JOIN membership m ON m.person_id = p.id
    WHERE m.wallet_id = ? AND p.email IS NOT NULL
      AND NOT EXISTS (SELECT o.id FROM outbox o WHERE o.id = ? AND o.created_at <
          (SELECT MIN(a.confirmed_at) FROM address_confirmation a WHERE a.person_id = p.id))
    ORDER BY p.id`;

function recipientFrom(row: Row): Recipient {
    return { personId: text(row['id']), email: text(row['email']), locale: text(row['locale']) };
}

async function walletOf(read: Read, walletId: Id): Promise<WalletFacts | null> {
    const [row] = await read(
        'SELECT id, name, currency, time_zone, month_start FROM wallet WHERE id = ?',
        [walletId],
    );
    if (!row) return null;
    return {
        id: text(row['id']),
        name: text(row['name']),
        currency: text(row['currency']),
        timeZone: text(row['time_zone']),
        monthStart: count(row['month_start']),
    };
}
