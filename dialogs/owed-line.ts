/** How it is said what others owe. */
import type { Owed } from '../ledger/debt.ts';
import { absolute } from '../ledger/money.ts';
import { debtorName, inWords } from './rows.ts';
import type { Scene } from './scene.ts';

/** "Ann owes you $20.00, and Bob owes you $20.00": what came of a split. */
export function owedLine(debts: readonly Owed[], scene: Scene): string {
    const { format } = scene;
    return inWords(
        debts.map((debt) => accountRow(debt, scene)),
        format,
    );
}

export function accountRow({ debtor, amount }: Owed, { format }: Scene): string {
    const key = amount.minor > 0n ? 'owed.row' : 'owed.rowOther';
    return format.words(key, {
        debtor: debtorName(debtor, format),
        isNamed: debtor === '' ? 'no' : 'yes',
        amount: format.money(absolute(amount)),
    });
}
