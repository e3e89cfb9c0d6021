/** "delete the last one", "delete the pizza": one entry, the newest that fits; and which one that was. */
import type { Entry } from '../ledger/entry.ts';
import type { Understood } from '../understanding/understood.ts';
import { told } from './answered.ts';
import { deleteManyUnderstood } from './delete-many.ts';
import { latestNamed } from './named.ts';
import type { Piece } from './reply.ts';
import { inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { removed } from './undo.ts';

export async function deleteUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const { all, period, count, description } = understood;
    const isOne = !all && (count ?? 1) === 1;
    const isOfDay = understood.day?.said === true && description !== '';
    if (!isOne || (period && !isOfDay)) return deleteManyUnderstood(understood, scene);
    const fits = await fitting(understood, scene);
    const [found] = fits;
    // "delete the coffees of yesterday": several go only once they were shown.
    if (period && fits.length > 1) return deleteManyUnderstood(understood, scene);
    if (!found) return told(scene, 'delete.notFound');
    return removed([found], null, scene, description === '' ? [] : othersLike(found, fits, scene));
}

async function fitting(
    { description, amount, day }: Understood,
    scene: Scene,
): Promise<readonly Entry[]> {
    const latest = await latestNamed(description, scene);
    return latest.filter(
        (entry) =>
            (!amount || entry.amount.minor === amount.value.minor) &&
            (!day?.said || entry.day === day.value),
    );
}

/** Those that read the same but for their day stay, and are named by it. */
function othersLike(found: Entry, fits: readonly Entry[], { format }: Scene): Piece[] {
    const others = fits.filter(
        ({ id, amount, description }) =>
            id !== found.id &&
            amount.minor === found.amount.minor &&
            amount.currency === found.amount.currency &&
            description.toLowerCase() === found.description.toLowerCase(),
    );
    if (others.length === 0) return [];
    const days = [...new Set(others.map(({ day }) => format.day(day)))];
    const values = { count: others.length, days: inWords(days, format) };
    return [{ text: format.words('delete.others', values) }];
}
