/** The statements that write what was posted to a wallet. */
import type { Wallet } from '../ledger/wallet.ts';
import {
    netDeltas,
    sumDeltas,
    walletDelta,
    type Posting,
    type SumDelta,
} from '../ledger/posting.ts';
import { debtorKey, owedDeltas } from '../ledger/debt.ts';
import type { Limit } from '../ledger/limit.ts';
import { tagDeltas } from '../ledger/tag-deltas.ts';
import type { Settlement } from '../ledger/recurring.ts';
import type { Dialect } from './dialect.ts';
import { exactKey } from './exact-key.ts';
import { journalWrites } from './journal-writes.ts';
import { limitsColumn } from './limit-row.ts';
import { insert, update, type NewRow, type Write } from './statement.ts';
import { subjectWrites } from './subject-rows.ts';

/** In the order in which every turn locks: the wallet, its sums by key, then what nobody shares. */
export function postingWrites(
    wallet: Wallet,
    journalSeq: number,
    postings: readonly Posting[],
    dialect: Dialect,
): Write[] {
    if (postings.length === 0) return [];
    return [
        walletWrite(wallet, postings),
        ...sumWrites(wallet, postings, dialect),
        ...monthWrites(wallet, postings, dialect),
        ...postings.flatMap(subjectWrites),
        ...postings.flatMap((posting, index) => journalWrites(posting, journalSeq + index + 1)),
        ...owedWrites(wallet, postings, dialect),
        ...crossingWrites(wallet, postings, dialect),
        ...postings.flatMap(({ settlement }) => settlementWrites(wallet, settlement)),
    ];
}

function walletWrite(wallet: Wallet, postings: readonly Posting[]): Write {
    const balance = postings.reduce((sum, posting) => sum + walletDelta(posting), 0n);
    const limits = limitsAfter(wallet, postings);
    const vocabulary = postings.filter(
        ({ categories, phrases }) => categories.length + phrases.length > 0,
    ).length;
    return update(
        'wallet',
        `balance = balance + ?, journal_seq = journal_seq + ?,
         vocabulary_version = vocabulary_version + ?
         ${limits ? ', limit_count = ?, limits = ?' : ''}`,
        'id = ?',
        [
            balance,
            postings.length,
            vocabulary,
            ...(limits ? [limits.length, limitsColumn(limits)] : []),
            wallet.id,
        ],
    );
}

/** Null when none of them was revised. */
function limitsAfter(wallet: Wallet, postings: readonly Posting[]): readonly Limit[] | null {
    const revised = postings.flatMap(({ limits }) => limits.map(({ after }) => after));
    if (revised.length === 0) return null;
    const all = new Map([...wallet.limits, ...revised].map((limit) => [limit.id, limit]));
    return [...all.values()].filter(({ removed }) => !removed);
}

function sumWrites(wallet: Wallet, postings: readonly Posting[], dialect: Dialect): Write[] {
    const { monthStart } = wallet;
    const deltas = postings.flatMap(({ entries }) => [
        ...sumDeltas(entries, monthStart),
        ...netDeltas(entries, monthStart).map((delta) => ({ ...delta, ...NET })),
    ]);
    const sums = (['month', 'day'] as const).flatMap((unit) => {
        const ending = dialect.addingTo(
            ['wallet_id', 'flow', unit, 'category'],
            ['total', 'entries'],
        );
        return insert(`${unit}_sum`, added(wallet, deltas, unit), ending);
    });
    return [...sums, ...tagWrites(wallet, postings, dialect)];
}

/** What was spent under each tag, a day: what a tag's limit counts. */
function tagWrites(wallet: Wallet, postings: readonly Posting[], dialect: Dialect): Write[] {
    const deltas = tagDeltas(postings.flatMap(({ entries }) => entries));
    const rows = deltas.map(({ tag, day, total }) => ({
        wallet_id: wallet.id,
        tag: exactKey(tag),
        day,
        total,
    }));
    return insert('tag_sum', rows, dialect.addingTo(['wallet_id', 'tag', 'day'], ['total']));
}

/** Months that begin on another day are other sums: made anew of the days', as few statements as rows. */
function monthWrites(wallet: Wallet, postings: readonly Posting[], dialect: Dialect): Write[] {
    const start = postings.flatMap(({ wallets }) => wallets).at(-1)?.after.monthStart;
    if (start === undefined || start === wallet.monthStart) return [];
    const month = dialect.monthOf('day', start - 1);
    return [
        {
            sql: 'DELETE FROM month_sum WHERE wallet_id = ?',
            values: [wallet.id],
            touches: null,
        },
        {
            sql: `INSERT INTO month_sum (wallet_id, flow, month, category, total, entries)
                  SELECT wallet_id, flow, ${month}, category, SUM(total), SUM(entries)
                  FROM day_sum WHERE wallet_id = ? GROUP BY wallet_id, flow, ${month}, category`,
            values: [wallet.id],
            touches: null,
        },
    ];
}

/** The sums of a day, and of a month, that its balance moves by: they stand among those of categories. */
const NET = { flow: 'net', category: '' } as const;

type StoredDelta = Omit<SumDelta, 'flow'> & { readonly flow: SumDelta['flow'] | 'net' };

/** One row a key, in the order of the keys, so that two turns never wait for each other in a ring. */
function added(wallet: Wallet, deltas: readonly StoredDelta[], unit: 'month' | 'day'): NewRow[] {
    const rows = new Map<string, { row: NewRow; total: bigint; entries: number }>();
    for (const { flow, category, total, count, [unit]: when } of deltas) {
        const key = `${flow}|${when}|${category}`;
        const so = rows.get(key);
        rows.set(key, {
            row: { wallet_id: wallet.id, flow, [unit]: when, category },
            total: (so?.total ?? 0n) + total,
            entries: (so?.entries ?? 0) + count,
        });
    }
    return [...rows]
        .filter(([, { total, entries }]) => total !== 0n || entries !== 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { row, total, entries }]) => ({ ...row, total, entries }));
}

/** How each account stands, beside its lines, so that asking costs the same whatever its length. */
function owedWrites(wallet: Wallet, postings: readonly Posting[], dialect: Dialect): Write[] {
    const deltas = owedDeltas(postings.flatMap(({ debts }) => debts));
    const rows = deltas.map(({ debtor, amount }) => ({
        wallet_id: wallet.id,
        debtor_key: exactKey(debtorKey(debtor)),
        currency: amount.currency,
        debtor,
        total: amount.minor,
    }));
    const ending = dialect.addingTo(['wallet_id', 'debtor_key', 'currency'], ['total']);
    return insert('owed', rows, ending);
}

/** A crossing exists once: one that is there already stays as it was told. */
function crossingWrites(wallet: Wallet, postings: readonly Posting[], dialect: Dialect): Write[] {
    const rows = postings.flatMap(({ change, crossings }) =>
        crossings.map(({ limitId, start, threshold, spent }) => ({
            wallet_id: wallet.id,
            limit_id: limitId,
            starts_on: start,
            threshold,
            spent,
            happened_at: change.at.getTime(),
        })),
    );
    const keys = ['wallet_id', 'limit_id', 'starts_on', 'threshold'];
    return insert('limit_crossing', rows, dialect.leaving(keys));
}

/** A day of a recurring entry is entered once: whoever comes second ends on its key. */
function settlementWrites({ id }: Wallet, settlement: Settlement | undefined): Write[] {
    const last = settlement?.days.at(-1);
    if (!settlement || !last) return [];
    const { recurringId, days } = settlement;
    return [
        ...insert(
            'occurrence',
            days.map(({ day, entryId }) => ({
                wallet_id: id,
                recurring_id: recurringId,
                day,
                entry_id: entryId,
            })),
        ),
        update('recurring', 'settled_day = ?', 'wallet_id = ? AND id = ?', [
            last.day,
            id,
            recurringId,
        ]),
    ];
}
