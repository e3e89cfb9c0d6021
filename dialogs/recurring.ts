/** Stopping, pausing, resuming a recurring entry, and leaving its next day out. */
import { nextDay, type RecurringState } from '../ledger/recurring.ts';
import { reviseRecurring, skipNext, stopRecurring, type Repeated } from '../ledger/repeat.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import type { Command, RecurringAct } from './command.ts';
import { askForChange } from './recurring-change.ts';
import { actChoice } from './recurring-list.ts';
import { meantBy, pressedRule } from './recurring-named.ts';
import { makeReply, type Choice } from './reply.ts';
import { repeatedRow } from './rhythm-words.ts';
import { rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

/** "stop netflix", "skip the next rent" */
export async function actUnderstood(
    what: RecurringAct,
    { description }: Understood,
    scene: Scene,
): Promise<Answered> {
    const meant = await meantBy(description, scene, (rule) => ({
        do: 'recurring',
        act: what,
        rule,
    }));
    return 'answer' in meant ? meant.answer : acted(what, meant.state, null, scene);
}

/** A button: `card` is the card it stands on, and becomes what came of it. */
export async function act(
    { act: what, rule }: Extract<Command, { do: 'recurring' }>,
    version: number,
    card: string,
    scene: Scene,
): Promise<Answered> {
    // What it should be is asked of the rule as it is now.
    const meant = await pressedRule(rule, what === 'change' ? null : version, scene);
    return 'answer' in meant ? meant.answer : acted(what, meant.state, card, scene);
}

async function acted(
    what: RecurringAct,
    state: RecurringState,
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const { book, actor, format } = scene;
    const row = repeatedRow(state.rule, format);
    switch (what) {
        case 'change':
            return askForChange(state.rule, scene);
        case 'stop': {
            const stopped = await stopRecurring(book, state, actor);
            return done(stopped, format.words('recurring.stopped', { row }), card, scene);
        }
        case 'pause': {
            if (state.rule.paused) return told(scene, 'recurring.isPaused', { row });
            const paused = await reviseRecurring(book, state, { paused: true }, actor);
            const text = format.words('recurring.paused', { row });
            const resume = actChoice('resume', paused.state.rule, scene);
            return done(paused, text, card, scene, [resume]);
        }
        case 'resume':
            return resumed(state, card, scene);
        case 'skip':
            return skipped(state, card, scene);
    }
}

async function resumed(
    state: RecurringState,
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const { book, actor, format } = scene;
    const row = repeatedRow(state.rule, format);
    if (!state.rule.paused) return told(scene, 'recurring.isRunning', { row });
    const running = await reviseRecurring(book, state, { paused: false }, actor);
    const next = nextDay(running.state);
    const text =
        next === null
            ? format.words('recurring.over', { row })
            : format.words('recurring.resumed', { row, next: format.day(next) });
    return done(running, text, card, scene);
}

async function skipped(
    state: RecurringState,
    card: string | null,
    scene: Scene,
): Promise<Answered> {
    const { book, actor, format } = scene;
    const left = await skipNext(book, state, actor);
    if (!left) return told(scene, 'recurring.over', { row: repeatedRow(state.rule, format) });
    const next = nextDay(left.state);
    const values = { row: rowOf(state.rule, format), day: format.day(left.day) };
    const text =
        next === null
            ? format.words('recurring.skippedLast', values)
            : format.words('recurring.skipped', { ...values, next: format.day(next) });
    return done(left, text, card, scene);
}

function done(
    { outcome }: Repeated,
    text: string,
    card: string | null,
    scene: Scene,
    more: readonly Choice[] = [],
): Answered {
    const pieces = [{ text, style: 'headline' } as const];
    const choices = [...more, ...undoChoices(outcome, scene)];
    return answered(scene, makeReply(scene.turn, pieces, { choices, replaces: card }));
}
