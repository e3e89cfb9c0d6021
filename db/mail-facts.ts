/** What mails are made of, read when they are sent. */
import type { CategoryTotal, Listener, MailFacts, WalletFacts } from '../alerts/ports.ts';
import type { CategoryId } from '../ledger/category.ts';
import type { Id } from '../ledger/entry.ts';
import { scopeIn, type LimitScope, type SumScope } from '../ledger/limit.ts';
import { settingsFrom } from './alert-settings.ts';
import type { Database } from './connect.ts';
import { largestQuery, latestQuery } from './entries-query.ts';
import { entryFrom } from './entry-row.ts';
import { isId } from './ids.ts';
import { daySumsQuery, spentSql } from './limit-states.ts';
import { isBlocked } from './mail-block.ts';
import { retrying } from './retry.ts';
import { categorySumFrom, sumsQuery } from './sums.ts';
import {
    count,
    flag,
    instant,
    instantOrNull,
    integer,
    text,
    textOrNull,
    type Row,
    type Value,
} from './values.ts';
import { readCategories } from './vocabulary.ts';

type Read = (sql: string, values: readonly Value[]) => Promise<readonly Row[]>;

export function createMailFacts({ knex, dialect }: Database): MailFacts {
    const read: Read = (sql, values) => retrying(() => dialect.read(knex, sql, values));
    return {
        listeners: async ({ id, personId, walletId, content }, now) => {
            const limitId = content.kind === 'limit-alert' ? content.limitId : '';
            const one = personId === null ? '' : 'AND p.id = ?';
            const rows = await read(`${LISTENERS} ${one} ORDER BY p.id`, [
                id,
                now.getTime(),
                limitId,
                walletId,
                ...(personId === null ? [] : [personId]),
            ]);
            return rows.map(listenerFrom);
        },
        holds: async (alert) => {
            const { walletId, limitId, amount, threshold } = alert;
            const wallet = await walletOf(read, walletId);
            const [limit] = await read(
                'SELECT removed FROM spending_limit WHERE wallet_id = ? AND id = ?',
                [walletId, limitId],
            );
            if (!wallet || !limit || flag(limit['removed'])) return false;
            const { sql, values } = spentSql(await sumScope(read, walletId, alert), alert, wallet);
            const [row] = await read(`SELECT ${sql} AS total`, values);
            return integer(row?.['total']) * 100n >= BigInt(amount) * BigInt(threshold);
        },
        walletOf: (walletId) => walletOf(read, walletId),
        largestEntries: async (walletId, scope, period, most) => {
            const scoped = await sumScope(read, walletId, scope);
            const filter = { flow: 'expense', period, ...scoped } as const;
            const query = largestQuery(walletId, filter, most);
            return (await read(query.sql, query.values)).map(entryFrom);
        },
        latestEntries: async (walletId, scope, period, most) => {
            const scoped = await sumScope(read, walletId, scope);
            const filter = { flow: 'expense', period, ...scoped } as const;
            const query = latestQuery(walletId, filter, most);
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
        spentByCategory: async (walletId, { category, tag }, period) => {
            const wallet = await walletOf(read, walletId);
            // What has a tag is summed by days alone.
            if (!wallet || tag !== null) return [];
            const query = sumsQuery(walletId, 'expense', period, wallet.monthStart);
            if (query === null) return [];
            const rows = await read(query.sql, query.values);
            const categories = await readCategories(read, walletId);
            const family = category === null ? null : categories.family(category);
            const sums = rows.map(categorySumFrom);
            return totals(
                sums
                    .filter((sum) => family === null || family.includes(sum.category))
                    .map((sum) => ({
                        ...sum,
                        category: categories.branch(sum.category, category),
                    })),
            );
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

function totals(sums: readonly CategoryTotal[]): CategoryTotal[] {
    const byCategory = new Map<CategoryId, bigint>();
    for (const { category, total } of sums) {
        byCategory.set(category, (byCategory.get(category) ?? 0n) + total);
    }
    return [...byCategory]
        .map(([category, total]) => ({ category, total }))
        .toSorted((left, right) => (left.total < right.total ? 1 : -1));
}

async function sumScope(read: Read, walletId: Id, scope: LimitScope): Promise<SumScope> {
    return scopeIn(scope, await readCategories(read, walletId));
}

/** Who confirmed their first address after a message was queued isn't mailed what was before. */
const LISTENERS = `SELECT p.id, p.locale, s.mail, s.chat, s.pace, s.digest, s.quiet_from, s.quiet_to,
        CASE WHEN EXISTS (SELECT o.id FROM outbox o WHERE o.id = ? AND o.created_at <
            (SELECT MIN(a.confirmed_at) FROM address_confirmation a WHERE a.person_id = p.id))
        THEN NULL ELSE p.email END AS email,
        EXISTS (SELECT z.limit_id FROM alert_snooze z
            WHERE z.person_id = p.id AND z.ends_at > ? AND z.limit_id = ?) AS snoozed
    FROM person p JOIN membership m ON m.person_id = p.id
    LEFT JOIN alert_setting s ON s.person_id = p.id
    WHERE m.wallet_id = ?`;

function listenerFrom(row: Row): Listener {
    return {
        personId: text(row['id']),
        email: textOrNull(row['email']),
        locale: text(row['locale']),
        settings: settingsFrom(row),
        isSnoozed: flag(row['snoozed']),
    };
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
