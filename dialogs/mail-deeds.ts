/** What somebody does by a link in a mail about a limit, said in the chat as it is done. */
import { startOf, type Period } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import { setLimit } from '../ledger/limits.ts';
import type { Money } from '../ledger/money.ts';
import { answered } from './answered.ts';
import { limitName } from './limit-rows.ts';
import { headline } from './limits.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** As "food 350 a month" does it. Null when the limit isn't that one any more, or it is no raise. */
export async function raiseByMail(
    { limitId, amount }: { readonly limitId: Id; readonly amount: Money },
    scene: Scene,
): Promise<Answered | null> {
    const older = limitIn(limitId, scene);
    if (!older || amount.currency !== older.amount.currency) return null;
    if (amount.minor <= older.amount.minor) return null;
    const { category, tag, per } = older;
    const order = { category, tag, per, amount };
    const { outcome, state } = await setLimit(scene.book, order, scene.actor);
    const { words, money } = scene.format;
    const before = words('note.raised', { limit: money(older.amount) });
    const pieces = [headline(state, scene), { text: before }];
    const choices = undoChoices(outcome, scene);
    return answered(scene, makeReply(scene.turn, pieces, { choices }));
}

/** Warnings about the limit rest until the period is over. Null when there is no such limit any more. */
export async function snoozeByMail(
    { limitId, period }: { readonly limitId: Id; readonly period: Period },
    scene: Scene,
): Promise<Answered | null> {
    const limit = limitIn(limitId, scene);
    if (!limit) return null;
    const { format, book } = scene;
    const until = startOf(book.wallet.timeZone, period.end);
    const known = (await scene.snoozed()).get(limitId);
    if (known && known >= until) return null;
    scene.snooze(limitId, until);
    const values = { name: limitName(limit, format), day: format.day(period.end) };
    const text = format.words('note.snoozed', values);
    return answered(
        scene,
        makeReply(scene.turn, [
            { text, style: 'headline' },
            { text: format.words('note.snoozedNext') },
        ]),
    );
}

/** Warnings about the limit come again. Null when it doesn't rest. */
export async function wakeByMail(
    { limitId }: { readonly limitId: Id },
    scene: Scene,
): Promise<Answered | null> {
    const limit = limitIn(limitId, scene);
    const until = (await scene.snoozed()).get(limitId);
    if (!limit || !until || until <= scene.now) return null;
    scene.wake(limitId);
    const { words } = scene.format;
    const text = words('snooze.over', { names: limitName(limit, scene.format) });
    const why = words('note.woken');
    return answered(scene, makeReply(scene.turn, [{ text, style: 'headline' }, { text: why }]));
}

function limitIn(limitId: Id, { book }: Scene) {
    return book.wallet.limits.find(({ id }) => id === limitId);
}
