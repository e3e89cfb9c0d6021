/** Finds the recurring entry that somebody means by a word of it. */
import type { RecurringState } from '../ledger/recurring.ts';
import { asking, told } from './answered.ts';
import type { Command } from './command.ts';
import { makeReply, type Choice } from './reply.ts';
import { repeatedRow, statedRow } from './rhythm-words.ts';
import { nameOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** The one that is meant, or the answer that says that it isn't clear. */
export type Meant = { readonly state: RecurringState } | { readonly answer: Answered };

/** `command` is what a choice among several does with the chosen one. */
export async function meantBy(
    name: string,
    scene: Scene,
    command: (rule: string) => Command,
): Promise<Meant> {
    const all = await scene.book.recurring();
    if (all.length === 0) return { answer: told(scene, 'recurring.none') };
    const found = named(name, all, scene);
    const [state, another] = found;
    if (!state) return { answer: told(scene, 'recurring.notFound', { name }) };
    if (!another) return { state };
    const choices = found.map(({ rule }): Choice => ({
        label: repeatedRow(rule, scene.format),
        command: command(rule.id),
        version: rule.version,
    }));
    const text = scene.format.words('recurring.which');
    return { answer: asking(scene, makeReply(scene.turn, [{ text }], { choices })) };
}

/** Those called so; else those with the word in their name; all when nothing was named. */
function named(
    name: string,
    all: readonly RecurringState[],
    { format }: Scene,
): readonly RecurringState[] {
    const wanted = name.trim().toLowerCase();
    if (wanted === '') return all;
    const called = ({ rule }: RecurringState): readonly string[] => [
        nameOf(rule, format).toLowerCase(),
        format.category(rule.category).toLowerCase(),
    ];
    const exact = all.filter((state) => called(state)[0] === wanted);
    if (exact.length > 0) return exact;
    return all.filter((state) => called(state).some((word) => word.includes(wanted)));
}

/** The one of exactly that name; null when there is none. */
export async function ruleCalled(name: string, scene: Scene): Promise<RecurringState | null> {
    const wanted = name.toLowerCase();
    const all = await scene.book.recurring();
    return all.find(({ rule }) => nameOf(rule, scene.format).toLowerCase() === wanted) ?? null;
}

/**
 * A rule that a button names, as it is now; or what to say when it isn't there, or isn't any more as
 * it was in that version.
 */
export async function pressedRule(
    rule: string,
    version: number | null,
    scene: Scene,
): Promise<Meant> {
    const all = await scene.book.recurring();
    const state = all.find((one) => one.rule.id === rule);
    if (!state) return { answer: told(scene, 'recurring.gone') };
    if (version === null || state.rule.version === version) return { state };
    const row = statedRow(state, scene.format);
    return { answer: told(scene, 'recurring.stale', { row }) };
}
