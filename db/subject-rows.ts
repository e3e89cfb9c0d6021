/** Where each kind of subject that a change revises is kept, and how it becomes a row and back. */
import type { Id } from '../ledger/entry.ts';
import {
    SUBJECT_KINDS,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from '../ledger/posting.ts';
import { CATEGORY_COLUMNS, categoryFrom, categoryRow } from './category-row.ts';
import { DEBT_COLUMNS, debtFrom, debtRow } from './debt-row.ts';
import type { Statement } from './dialect.ts';
import { ENTRY_COLUMNS, entryFrom, entryRow } from './entry-row.ts';
import { LIMIT_COLUMNS, limitFrom, limitRow } from './limit-row.ts';
import { PHRASE_COLUMNS, phraseFrom, phraseRow } from './phrase-row.ts';
import { RECURRING_COLUMNS, recurringFrom, recurringRow } from './recurring-row.ts';
import { insert, update, type NewRow, type Write } from './statement.ts';
import { marks, type Row } from './values.ts';
import { SETTINGS_COLUMNS, settingsFrom, settingsRow } from './wallet-row.ts';

interface SubjectRow<Subject> {
    readonly table: string;
    /** With the letter that stands for the table. */
    readonly columns: string;
    readonly letter: string;
    /** Whether a wallet's id is part of its key; where not, its own id says it all. */
    readonly inWallet: boolean;
    readonly from: (row: Row) => Subject;
    readonly row: (subject: Subject) => NewRow;
}

/** What was kept as JSON long ago is read by `from` as well: it gives new columns their first value. */
export const SUBJECT_ROWS: { readonly [Kind in SubjectKind]: SubjectRow<Subjects[Kind]> } = {
    entries: {
        table: 'entry',
        columns: ENTRY_COLUMNS,
        letter: 'e',
        inWallet: true,
        from: entryFrom,
        row: entryRow,
    },
    limits: {
        table: 'spending_limit',
        columns: LIMIT_COLUMNS,
        letter: 'l',
        inWallet: true,
        from: limitFrom,
        row: limitRow,
    },
    categories: {
        table: 'own_category',
        columns: CATEGORY_COLUMNS,
        letter: 'c',
        inWallet: true,
        from: categoryFrom,
        row: categoryRow,
    },
    phrases: {
        table: 'learned_phrase',
        columns: PHRASE_COLUMNS,
        letter: 'p',
        inWallet: true,
        from: phraseFrom,
        row: phraseRow,
    },
    debts: {
        table: 'debt',
        columns: DEBT_COLUMNS,
        letter: 'd',
        inWallet: true,
        from: debtFrom,
        row: debtRow,
    },
    recurring: {
        table: 'recurring',
        columns: RECURRING_COLUMNS,
        letter: 'r',
        inWallet: true,
        from: recurringFrom,
        row: recurringRow,
    },
    wallets: {
        table: 'wallet',
        columns: SETTINGS_COLUMNS,
        letter: 'w',
        inWallet: false,
        from: settingsFrom,
        row: settingsRow,
    },
};

export function currentQuery(kind: SubjectKind, walletId: Id, ids: readonly Id[]): Statement {
    const { table, columns, letter, inWallet } = SUBJECT_ROWS[kind];
    const scope = inWallet ? `${letter}.wallet_id = ? AND ` : '';
    return {
        sql: `SELECT ${columns} FROM ${table} ${letter} WHERE ${scope}${letter}.id IN (${marks(ids)})`,
        values: inWallet ? [walletId, ...ids] : ids,
    };
}

/** All that a posting makes of its subjects, kind by kind. */
export function subjectWrites(revisions: Revisions): Write[] {
    return SUBJECT_KINDS.flatMap((kind) => writesOf(kind, revisions[kind]));
}

function writesOf<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
): Write[] {
    const { table, inWallet, row } = SUBJECT_ROWS[kind];
    const made = revisions.filter(({ before }) => before === null);
    return [
        ...insert(
            table,
            made.map(({ after }) => row(after)),
        ),
        ...revisions.flatMap(({ before, after }) =>
            before ? [revised(table, inWallet, row(after), before.version)] : [],
        ),
    ];
}

/** Only the version that was read is revised; another one means that somebody was faster. */
function revised(table: string, inWallet: boolean, row: NewRow, version: number): Write {
    const keys = inWallet ? ['wallet_id', 'id'] : ['id'];
    const changed = Object.entries(row).filter(([column]) => !keys.includes(column));
    const set = changed.map(([column]) => `${column} = ?`).join(', ');
    const where = keys.map((column) => `${column} = ? AND `).join('');
    return update(table, set, `${where}version = ?`, [
        ...changed.map(([, value]) => value),
        ...keys.map((column) => row[column] ?? null),
        version,
    ]);
}
