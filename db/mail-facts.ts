/** What mails are made of, read when they are sent. */
import type { MailFacts, Recipient, WalletFacts } from '../alerts/ports.ts';
import type { CategoryId } from '../ledger/category.ts';
import type { Id } from '../ledger/entry.ts';
import { scopeIn, type LimitScope, type SumScope } from '../ledger/limit.ts';
import type { Database } from './connect.ts';
import { largestQuery } from './entries-query.ts';
import { entryFrom } from './entry-row.ts';
import { isId } from './ids.ts';
import { daySumsQuery, spentSql } from './limit-states.ts';
import { isBlocked } from './mail-block.ts';
import { retrying } from './retry.ts';
import { count, instant, instantOrNull, integer, text, type Row, type Value } from './values.ts';
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
        largestEntries: async (walletId, scope, period, most) => {
            const scoped = await sumScope(read, walletId, scope);
            const filter = { flow: 'expense', period, ...scoped } as const;
            const query = largestQuery(walletId, filter, most);
            return (await read(query.sql, query.values)).map(entryFrom);
        },
        spent: async (walletId, scope, period) => {
            const wallet = await walletOf(read, walletId);
            if (!wallet) return 0n;
            const { sql, values } = spentSql(await sumScope(read, walletId, scope), period, wallet);
            const [row] = await read(`SELECT ${sql} AS total`, values);
            return integer(row?.['total']);
        },
        spentByDay: async (walletId, scope, period) => {
            const { sql, values } = daySumsQuery(
                walletId,
                await sumScope(read, walletId, scope),
                period,
            );
            const rows = await read(sql, values);
            return rows.map((row) => ({ day: text(row['day']), total: integer(row['total']) }));
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

async function sumScope(read: Read, walletId: Id, scope: LimitScope): Promise<SumScope> {
    return scopeIn(scope, await readCategories(read, walletId));
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
        categoryNames: await namesIn(read, walletId),
    };
}

async function namesIn(read: Read, walletId: Id): Promise<ReadonlyMap<CategoryId, string>> {
    const { own, resolve } = await readCategories(read, walletId);
    const named = [...own.keys()].map((id) => [id, own.get(resolve(id))?.name ?? null] as const);
    return new Map(named.flatMap(([id, name]) => (name === null ? [] : [[id, name]])));
}
