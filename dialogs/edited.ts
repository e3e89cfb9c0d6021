/** How a correction is told: before → after. */
import type { Entry } from '../ledger/entry.ts';
import type { Outcome } from '../ledger/post.ts';
import { answered, asked, sayable } from './answered.ts';
import { withCounted } from './exchange.ts';
import type { Format } from './format.ts';
import { consequences, recordedCard } from './recorded.ts';
import { forgetChoice, lessonTold } from './learning.ts';
import { refilingOffer } from './refiling.ts';
import { makeReply, type Piece } from './reply.ts';
import { nameOf, rowAlone, rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { staleCards } from './undo.ts';

/** The reply to a correction; the entry's card shows its new state as well. */
export async function edited(outcome: Outcome, scene: Scene): Promise<Answered> {
    const { words } = scene.format;
    const [revision] = outcome.entries;
    if (!revision?.before) throw new Error('an edit has a before and an after');
    const card = recordedCard(outcome, scene);
    const text = beforeAfter(revision.before, revision.after, scene);
    const [lesson] = outcome.phrases;
    const headline: Piece = {
        text: lesson
            ? words('edited.learned', { text, lesson: lessonTold(lesson.after, scene) })
            : text,
        style: 'headline',
    };
    const offer = await refilingOffer(outcome, scene);
    const undo = card.choices.slice(0, 1).map((one) => ({ ...one, label: words('choice.undo') }));
    const reply = makeReply(
        scene.turn,
        [headline, ...consequences(outcome, null, scene), ...offer.pieces],
        {
            choices: [
                ...undo,
                ...(lesson ? [forgetChoice(lesson.after, scene)] : []),
                ...offer.choices,
            ],
            updates: await staleCards(outcome, card, null, scene),
        },
    );
    const last = [revision.after.id];
    if (offer.choices.length > 0) return answered(scene, reply, { last, ...asked(reply.turn) });
    return answered(scene, reply, lesson ? { last, ...sayable(reply.turn) } : { last });
}

/** Each thing about an entry that changed, as it was and as it is: at least one. */
export function fieldsChanged(before: Entry, after: Entry, format: Format) {
    const written = (entry: Entry) => [
        format.money(entry.amount),
        format.day(entry.day),
        format.category(entry.category),
        nameOf(entry, format),
    ];
    const now = written(after);
    const changed = written(before).flatMap((old, at) => {
        const fresh = now[at] ?? old;
        return old === fresh ? [] : [{ before: old, after: fresh }];
    });
    if (changed.length > 0) return changed;
    return [{ before: rowOf(before, format), after: rowOf(after, format) }];
}

/** What changed, shortest way: "$80.00 → $85.00 shoes · Clothing". */
function beforeAfter(before: Entry, after: Entry, scene: Scene): string {
    const { format } = scene;
    const { words } = format;
    const changed = (['amount', 'day', 'category', 'description'] as const).filter((field) =>
        field === 'amount'
            ? before.amount.minor !== after.amount.minor ||
              before.amount.currency !== after.amount.currency
            : before[field] !== after[field],
    );
    const what = nameOf(after, format);
    const category = format.category(after.category);
    const isPlain = changed.length === 1 && !(after.otherWalletId && changed[0] === 'amount');
    switch (isPlain ? changed[0] : undefined) {
        case 'amount':
            return withCounted(
                words(after.description ? 'edited.amount' : 'edited.amountBare', {
                    before: format.money(before.amount),
                    after: format.money(after.amount),
                    what,
                    category,
                }),
                after,
                format,
                false,
            );
        case 'category':
            return words(after.description ? 'edited.category' : 'edited.categoryBare', {
                before: format.category(before.category),
                after: category,
                what,
                amount: format.money(after.amount),
            });
        case 'day':
            return words('edited.day', {
                row: withCounted(rowAlone(after, format), after, format, false),
                before: format.day(before.day),
                after: format.day(after.day),
            });
        case 'description':
        case undefined:
            break;
    }
    return words('edited.row', { before: rowOf(before, format), after: rowOf(after, format) });
}
