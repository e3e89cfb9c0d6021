/** What each kind of subject is called when it's said what a change did to it. */
import {
    SUBJECT_KINDS,
    type Revision,
    type Revisions,
    type SubjectKind,
    type Subjects,
} from '../ledger/posting.ts';
import { absolute } from '../ledger/money.ts';
import { limitName } from './limit-rows.ts';
import { commonName, type Format } from './format.ts';
import { repeatedRow } from './rhythm-words.ts';
import { debtorName, rowOf } from './rows.ts';

const NAMES: {
    readonly [Kind in SubjectKind]: (subject: Subjects[Kind], format: Format) => string;
} = {
    entries: rowOf,
    wallets: ({ name, closed }, format) =>
        format.words(closed ? 'undo.walletGone' : 'undo.wallet', { name }),
    limits: (limit, format) => format.words('undo.limit', { name: limitName(limit, format) }),
    categories: ({ id, name }, format) =>
        format.words('undo.category', { name: name ?? commonName(format.words, id) }),
    phrases: ({ phrase, category, forgotten }, format) =>
        format.words(forgotten ? 'undo.phrase' : 'undo.phraseBack', {
            phrase,
            category: format.category(category),
        }),
    debts: ({ debtor, amount }, format) =>
        format.words('undo.debt', {
            debtor: debtorName(debtor, format),
            amount: format.money(absolute(amount)),
        }),
    recurring: repeatedRow,
};

/** Everything that was revised: "$20.00 lunch · Food", "Food’s limit". */
export function namesOf(revisions: Revisions, format: Format): readonly string[] {
    const kinds = SUBJECT_KINDS.filter((kind) => !isAside(kind, revisions));
    return kinds.flatMap((kind) => namesIn(kind, revisions[kind], format));
}

/** What only came with something else that the change was about. */
function isAside(kind: SubjectKind, { entries, categories, recurring }: Revisions): boolean {
    if (kind === 'entries') return recurring.length > 0;
    if (kind === 'phrases' || kind === 'debts') return entries.length > 0;
    return kind === 'limits' && categories.length > 0;
}

function namesIn<Kind extends SubjectKind>(
    kind: Kind,
    revisions: readonly Revision<Subjects[Kind]>[],
    format: Format,
): readonly string[] {
    const name = NAMES[kind];
    const names = revisions.map(({ after }) => name(after, format));
    // Two entries may read the same; of anything else it's the old and the new of one thing.
    return kind === 'entries' ? names : [...new Set(names)];
}
