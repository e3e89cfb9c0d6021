/** "delete everything from last week": what will go is shown first, and nothing goes without a yes. */
import { addDays, type Period } from '../ledger/day.ts';
import type { Entry } from '../ledger/entry.ts';
import { remove } from '../ledger/ledger.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, asking, told } from './answered.ts';
import type { Command } from './command.ts';
import { isCalled } from './named.ts';
import { goneCard } from './recorded.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { datedRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** More in one go are more likely a slip, and more than a card can name. */
const MOST_AT_ONCE = 200;
const FIRST_SHOWN = 3;
const ALL_SHOWN = 20;

type Doomed = Extract<Command, { do: 'delete' }>['entries'];

export async function deleteManyUnderstood(
    understood: Understood,
    scene: Scene,
): Promise<Answered> {
    const { category, count } = understood;
    const period = periodOf(understood);
    const name = category?.said ? '' : understood.description;
    if (!period && count === null && !category?.said && name === '') {
        return told(scene, 'delete.many');
    }
    const filter = { flow: null, category: category?.said ? category.value : null, period };
    const found = await scene.book.latestEntries(filter, MOST_AT_ONCE + 1);
    const meant = found.filter((entry) => isCalled(entry, name));
    const entries = count === null ? meant : meant.slice(0, count);
    if (entries.length === 0) return told(scene, 'delete.notFound');
    if (entries.length > MOST_AT_ONCE) return told(scene, 'delete.tooMany', { most: MOST_AT_ONCE });
    return asking(scene, preview(entries, FIRST_SHOWN, scene));
}

function periodOf({ period, day }: Understood): Period | null {
    if (period?.said) return period.value;
    return day?.said ? { start: day.value, end: addDays(day.value, 1) } : null;
}

/** How many, how much, when, the first of them, and what can be done. */
function preview(entries: readonly Entry[], most: number, scene: Scene) {
    const { format } = scene;
    const pieces: Piece[] = [
        {
            text: format.words('delete.those', { what: summary(entries, scene) }),
            style: 'headline',
        },
        ...entries.slice(0, most).map((entry) => ({ text: datedRow(entry, format) })),
    ];
    const more = entries.length - most;
    if (more > 0) pieces.push({ text: format.words('delete.more', { count: more }) });
    return makeReply(scene.turn, pieces, { choices: choicesFor(entries, more > 0, scene) });
}

function choicesFor(entries: readonly Entry[], withAll: boolean, scene: Scene): Choice[] {
    const { words } = scene.format;
    const doomed = entries.map(({ id, version }) => ({ id, version }));
    const show: Choice = {
        label: words('delete.show'),
        command: { do: 'doomed', entries: doomed },
        version: 0,
    };
    return [
        ...(withAll ? [show] : []),
        {
            label: words('delete.yes', { count: entries.length }),
            command: { do: 'delete', entries: doomed },
            version: 0,
            says: 'yes',
        },
        { label: words('delete.keep'), command: { do: 'leave' }, version: 0, says: 'no' },
    ];
}

/** "14 entries, $312.40, Mon 10 – Sun 16 Nov"; no sum of spent and received. */
function summary(entries: readonly Entry[], { format }: Scene): string {
    const days = entries.map(({ day }) => day).toSorted();
    const [first = ''] = days;
    const period = format.period({ start: first, end: addDays(days.at(-1) ?? first, 1) });
    const counted = format.words('count.entries', { count: entries.length });
    const [one] = entries;
    const isAlike = entries.every(
        ({ kind, amount }) => kind === one?.kind && amount.currency === one.amount.currency,
    );
    if (!one || !isAlike) return format.words('delete.mixed', { entries: counted, period });
    const minor = entries.reduce((sum, { amount }) => sum + amount.minor, 0n);
    const amount = format.money({ ...one.amount, minor });
    return format.words('delete.sum', { entries: counted, amount, period });
}

/** The whole list, with the same question below it. */
export async function showDoomed(doomed: Doomed, scene: Scene): Promise<Answered> {
    const { left } = await whatIsLeft(doomed, scene);
    if (left.length === 0) return told(scene, 'undo.gone');
    return asking(scene, preview(left, ALL_SHOWN, scene));
}

/** Deletes them as they were shown; what was changed meanwhile is asked about anew. */
export async function deleteDoomed(doomed: Doomed, card: string, scene: Scene): Promise<Answered> {
    const { left, isSame } = await whatIsLeft(doomed, scene);
    if (left.length === 0) return told(scene, 'undo.gone');
    if (!isSame) {
        const { lines, choices } = preview(left, FIRST_SHOWN, scene);
        const pieces = lines.map(({ text, style }) => ({ text, style }));
        const changed: Piece = { text: scene.format.words('delete.changed'), style: 'warning' };
        return asking(
            scene,
            makeReply(scene.turn, [changed, ...pieces], { choices, replaces: card }),
        );
    }
    const headline = scene.format.words('delete.done', { rows: summary(left, scene) });
    const outcome = await remove(scene.book, left, scene.actor);
    const { pieces, choices } = goneCard(outcome, headline, scene);
    const undo = choices.map((one) => ({ ...one, label: scene.format.words('choice.undo') }));
    const reply = makeReply(scene.turn, pieces, { choices: undo, replaces: card });
    return answered(scene, reply, { last: [] });
}

async function whatIsLeft(doomed: Doomed, scene: Scene) {
    const found = await scene.book.entries(doomed.map(({ id }) => id));
    const left = found.filter(({ deleted }) => !deleted);
    const shown = new Map(doomed.map(({ id, version }) => [id, version]));
    const isSame =
        left.length === doomed.length && left.every(({ id, version }) => shown.get(id) === version);
    return { left, isSame };
}
