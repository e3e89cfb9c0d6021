/** What is said when a recurring entry was entered by itself. */
import { nextDay } from '../ledger/recurring.ts';
import { enterDue, type Repeated } from '../ledger/repeat.ts';
import { countIn } from './exchange.ts';
import { recordedCard } from './recorded.ts';
import { makeReply, type Piece } from './reply.ts';
import { rhythmWords } from './rhythm-words.ts';
import type { Answered, Scene } from './scene.ts';

/** How the journal tells what happened by itself from what somebody did. */
const CHANNEL = 'schedule';

/** Enters what is due of one rule; null when nothing is any more. */
export async function tellDue(ruleId: string, scene: Scene): Promise<Answered | null> {
    const rules = await scene.book.recurring();
    const state = rules.find(({ rule }) => rule.id === ruleId);
    const actor = { ...scene.actor, channel: CHANNEL };
    const entered = state ? await enterDue(scene.book, state, actor, countIn(scene)) : null;
    if (!entered) return null;
    const { pieces, choices } = recordedCard(entered.outcome, scene);
    const lines = [...pieces, ...late(entered, scene), next(entered, scene)];
    return { reply: makeReply(scene.turn, lines, { choices }), state: scene.state };
}

function late({ outcome }: Repeated, scene: Scene): Piece[] {
    const count = outcome.entries.filter(({ after }) => after.day < scene.today).length;
    return count === 0 ? [] : [{ text: scene.format.words('recurring.late', { count }) }];
}

function next({ state }: Repeated, { format }: Scene): Piece {
    const day = nextDay(state);
    if (day === null) return { text: format.words('recurring.last') };
    const rhythm = rhythmWords(state.rule.rhythm, format);
    return { text: format.words('recurring.next', { rhythm, next: format.day(day) }) };
}
