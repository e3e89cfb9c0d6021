/** "the groceries were 50": an earlier entry, or a new one. */
import { addDays } from '../ledger/day.ts';
import { money } from '../ledger/money.ts';
import type { Understood } from '../understanding/understood.ts';
import { amendment } from './amendment.ts';
import { asking, told } from './answered.ts';
import type { Command } from './command.ts';
import { correctTo } from './correct.ts';
import { newestNamed } from './named.ts';
import { draftOf } from './record.ts';
import { recordChoice } from './record-choice.ts';
import { makeReply, type Choice } from './reply.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** From then on the same words tell of another one. */
const RECENT_DAYS = 31;

/** null where no entry of late is called so, or it is told as it stands there. */
export async function askOlder(understood: Understood, scene: Scene): Promise<Answered | null> {
    const { from, entries } = understood;
    const [reading, another] = entries;
    if (from === null || !reading || another || reading.day.said) return null;
    const name = from.toLowerCase();
    const since = addDays(scene.today, -RECENT_DAYS);
    const entry = await newestNamed(
        from,
        scene,
        ({ description, day }) => description.toLowerCase() === name && day >= since,
    );
    const { value } = reading.amount;
    const isOther = entry && entry.amount.currency === value.currency;
    if (!isOther || entry.amount.minor === value.minor) return null;
    const { words, money: print } = scene.format;
    const change: Choice = {
        label: words('older.change', { amount: print(value) }),
        command: amendment(entry, value.minor),
        version: entry.version,
    };
    const choices = [change, recordChoice(words('older.new'), [draftOf(reading)])];
    const text = words('older.ask', { row: datedRow(entry, scene.format) });
    return asking(scene, makeReply(scene.turn, [{ text }], { choices }));
}

/** The button: only as long as the entry is as it was shown. */
export async function amend(
    { entry: id, minor, currency }: Extract<Command, { do: 'amend' }>,
    version: number,
    scene: Scene,
): Promise<Answered> {
    const [entry] = await scene.book.entries([id]);
    if (!entry || entry.deleted) return told(scene, 'undo.gone');
    if (entry.version !== version)
        return told(scene, 'undo.stale', { rows: datedRow(entry, scene.format) });
    return correctTo(entry, { amount: money(BigInt(minor), currency) }, scene);
}
