/** "change gym to 35" where an entry and what it recurs by are both called so. */
import type { Entry } from '../ledger/entry.ts';
import type { RecurringState } from '../ledger/recurring.ts';
import { asking } from './answered.ts';
import { patchToJson, type Command } from './command.ts';
import { makeReply, type Choice } from './reply.ts';
import { repeatedRow } from './rhythm-words.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** Another amount for an entry, in the currency that it is in. */
export function amendment({ id, amount }: Entry, minor: bigint): Command {
    return { do: 'amend', entry: id, minor: minor.toString(), currency: amount.currency };
}

/** The entry and what it recurs by are called the same. */
export function entryOrRule(
    entry: Entry,
    { rule }: RecurringState,
    amount: Entry['amount'],
    scene: Scene,
): Answered {
    const { format } = scene;
    const choices: Choice[] = [
        {
            label: format.words('older.onlyThat', { row: datedRow(entry, format) }),
            command: amendment(entry, amount.minor),
            version: entry.version,
        },
        {
            label: format.words('older.fromNowOn', { row: repeatedRow(rule, format) }),
            command: { do: 'change', rule: rule.id, patch: patchToJson({ amount }) },
            version: rule.version,
        },
    ];
    const text = format.words('edit.which');
    return asking(scene, makeReply(scene.turn, [{ text }], { choices }));
}
