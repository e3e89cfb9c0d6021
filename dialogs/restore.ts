/** "restore the pizza", "bring back what I deleted on Monday": entries come back as they were. */
import { addDays, startOf, type Period } from '../ledger/day.ts';
import type { GoneEntry } from '../ledger/ports.ts';
import { restore } from '../ledger/take-back.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { isCalled } from './named.ts';
import { recordedCard } from './recorded.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';
import { staleCards } from './undo.ts';

/** How many of the entries that went are looked through. */
const LATEST_GONE = 50;

export async function restoreUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const period = periodMeant(understood);
    const when = period && {
        from: startOf(scene.book.wallet.timeZone, period.start),
        to: startOf(scene.book.wallet.timeZone, period.end),
    };
    const gone = await scene.book.goneEntries(when, LATEST_GONE);
    const meant = meantBy(understood, gone, period !== null);
    if (meant.length === 0) return told(scene, 'restore.notFound');
    return brought(meant, scene);
}

function periodMeant({ period, day }: Understood): Period | null {
    if (period?.said) return period.value;
    return day?.said ? { start: day.value, end: addDays(day.value, 1) } : null;
}

/** All that were deleted at that time, else the newest that fits: with its name, or deleted last. */
function meantBy(
    { description, amount, count }: Understood,
    gone: readonly GoneEntry[],
    isDated: boolean,
): readonly GoneEntry[] {
    const fitting = gone.filter(
        ({ entry }) =>
            (description === '' || isCalled(entry, description)) &&
            (!amount || entry.amount.minor === amount.value.minor),
    );
    const deleted = fitting.filter(({ kind }) => kind === 'delete');
    // What was undone is found by its name, but "what I deleted" isn't what was undone.
    const candidates = isDated || (description === '' && deleted.length > 0) ? deleted : fitting;
    const most = count ?? (isDated ? LATEST_GONE : 1);
    return candidates.slice(0, most);
}

async function brought(gone: readonly GoneEntry[], scene: Scene): Promise<Answered> {
    const outcome = await restore(scene.book, gone, scene.actor);
    if (!outcome) return told(scene, 'restore.no');
    const card = recordedCard(outcome, scene);
    const head = { text: scene.format.words('restore.done'), style: 'headline' } as const;
    const reply = makeReply(scene.turn, [head, ...card.pieces], {
        choices: card.choices,
        updates: await staleCards(outcome, card, null, scene),
    });
    return answered(scene, reply, { last: outcome.entries.map(({ after }) => after.id) });
}
