/** What comes again: each with its next day, and the buttons to change or stop it. */
import type { Recurring } from '../ledger/recurring.ts';
import { answered, told } from './answered.ts';
import type { RecurringAct } from './command.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { statedRow } from './rhythm-words.ts';
import { nameOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** More than these are not shown at once. */
const SHOWN = 20;

export async function tellRecurring(scene: Scene): Promise<Answered> {
    const all = await scene.book.recurring();
    if (all.length === 0) return told(scene, 'recurring.none');
    const { format } = scene;
    const headline = format.words('recurring.list', { count: all.length });
    const rows = all.slice(0, SHOWN).map((state): Piece => ({
        text: statedRow(state, format),
        choices: [ruleChoice('change', state.rule, scene), ruleChoice('stop', state.rule, scene)],
    }));
    const pieces: Piece[] = [{ text: headline, style: 'headline' }, ...rows];
    return answered(scene, makeReply(scene.turn, pieces));
}

const LABELS = {
    change: ['choice.change', 'choice.changeRow'],
    stop: ['choice.stop', 'choice.stopRow'],
    resume: ['choice.resume', 'choice.resumeRow'],
} as const satisfies Partial<Record<RecurringAct, readonly [MessageKey, MessageKey]>>;

/** "Stop rent", and "Stop" where the line says the rest. */
function ruleChoice(act: keyof typeof LABELS, rule: Recurring, scene: Scene): Choice {
    const [short, long] = LABELS[act];
    const label = scene.format.words(long, { what: nameOf(rule, scene.format) });
    return { ...actChoice(act, rule, scene), label, short: scene.format.words(short) };
}

export function actChoice(act: keyof typeof LABELS, rule: Recurring, { format }: Scene): Choice {
    return {
        label: format.words(LABELS[act][0]),
        command: { do: 'recurring', act, rule: rule.id },
        version: rule.version,
    };
}
