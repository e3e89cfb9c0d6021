/** "snooze food": its warnings rest until its period is over, or until they are asked for again. */
import { dayIn, startOf } from '../ledger/day.ts';
import type { Id } from '../ledger/entry.ts';
import { limitPeriod, type Limit } from '../ledger/limit.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { limitName } from './limit-rows.ts';
import { limitMissing, limitsOn, scopeOf } from './limits.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

type Order = Pick<Understood, 'category' | 'tags'>;

export async function snoozeUnderstood(order: Order, scene: Scene): Promise<Answered> {
    const limits = limitsMeant(order, scene);
    if (limits.length === 0) return limitMissing(scopeOf(order), scene);
    const known = await scene.snoozed();
    const fresh = limits.filter((limit) => !isQuiet(limit, endOf(limit, scene), known));
    if (fresh.length === 0) return answered(scene, list(limits, 'snooze.already', known, scene));
    for (const limit of fresh) scene.snooze(limit.id, endOf(limit, scene));
    const now = new Map([
        ...known,
        ...fresh.map((limit) => [limit.id, endOf(limit, scene)] as const),
    ]);
    const reply = list(limits, 'snooze.done', now, scene, [
        { text: scene.format.words('snooze.next') },
    ]);
    return answered(scene, reply);
}

/** "unsnooze food"; without a name all that rest. */
export async function wakeUnderstood(order: Order, scene: Scene): Promise<Answered> {
    const limits = limitsMeant(order, scene);
    if (limits.length === 0) return limitMissing(scopeOf(order), scene);
    return wake(
        limits.map(({ id }) => id),
        scene,
    );
}

/** The button does the same for the limits that it was shown with. */
export async function wake(ids: readonly Id[], scene: Scene): Promise<Answered> {
    const resting = await restingOf(scene);
    const found = resting.filter(({ id }) => ids.includes(id));
    if (found.length === 0) return told(scene, 'snooze.not');
    for (const { id } of found) scene.wake(id);
    return told(scene, 'snooze.over', { names: namesOf(found, scene) });
}

/** "what's snoozed?" */
export async function tellSnoozed(scene: Scene): Promise<Answered> {
    const resting = await restingOf(scene);
    if (resting.length === 0) return told(scene, 'snooze.none');
    return answered(scene, list(resting, 'snooze.row', await scene.snoozed(), scene));
}

/** Those on exactly what is named; without a name all there are. */
function limitsMeant(order: Order, scene: Scene): readonly Limit[] {
    const scope = scopeOf(order);
    const isNamed = scope.category !== null || scope.tag !== null;
    return isNamed ? limitsOn(scope, scene) : scene.book.wallet.limits;
}

async function restingOf(scene: Scene): Promise<readonly Limit[]> {
    const known = await scene.snoozed();
    return scene.book.wallet.limits.filter(({ id }) => (known.get(id) ?? scene.now) > scene.now);
}

function isQuiet({ id }: Limit, until: Date, known: ReadonlyMap<Id, Date>): boolean {
    const end = known.get(id);
    return end !== undefined && end >= until;
}

function endOf({ per }: Limit, { today, book }: Scene): Date {
    const { end } = limitPeriod(per, today, book.wallet);
    return startOf(book.wallet.timeZone, end);
}

/** A line for each, and the button that ends it. */
function list(
    limits: readonly Limit[],
    key: 'snooze.done' | 'snooze.already' | 'snooze.row',
    known: ReadonlyMap<Id, Date>,
    scene: Scene,
    more: readonly Piece[] = [],
) {
    const { format, book } = scene;
    const pieces = limits.map((limit, at): Piece => {
        const until = known.get(limit.id) ?? endOf(limit, scene);
        const day = format.day(dayIn(book.wallet.timeZone, until));
        const text = format.words(key, { name: limitName(limit, format), day });
        return { text, style: at === 0 ? 'headline' : 'detail' };
    });
    const again: Choice = {
        label: format.words('choice.wake'),
        command: { do: 'wake', limits: limits.map(({ id }) => id) },
        version: 0,
    };
    return makeReply(scene.turn, [...pieces, ...more], { choices: [again] });
}

function namesOf(limits: readonly Limit[], { format }: Scene): string {
    return inWords([...new Set(limits.map((limit) => limitName(limit, format)))], format);
}
