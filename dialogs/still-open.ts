/** A question that the next message doesn't answer: what it would have recorded is said not to be, once. */
import type { Command, DraftJson } from './command.ts';
import { draftFromJson } from './command.ts';
import { inWords, nameOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import type { Awaiting } from './state.ts';

type Open = Extract<Awaiting, { kind: 'amount' | 'choice' }>;

/** The question goes on waiting, unless the answer asks one of its own. */
export async function stillOpen(answered: Answered, scene: Scene): Promise<Answered> {
    const { awaiting } = scene.state;
    if (awaiting?.kind !== 'amount' && awaiting?.kind !== 'choice') return answered;
    const open = awaiting.isTold ? [] : await openIn(awaiting, scene);
    if (open.length === 0) return answered;
    const { format } = scene;
    const names = open.map(draftFromJson).map((draft) => nameOf(draft, format));
    const text = format.words('ask.stillOpen', { names: inWords([...new Set(names)], format) });
    const { reply, state } = answered;
    return {
        reply: { ...reply, lines: [...reply.lines, { text, style: 'detail', choices: [] }] },
        state: { ...state, awaiting: state.awaiting ?? { ...awaiting, isTold: true } },
    };
}

/** What waits to be recorded. */
async function openIn(awaiting: Open, scene: Scene): Promise<readonly DraftJson[]> {
    if (awaiting.kind === 'amount') return [awaiting.draft];
    if (awaiting.isAsked === false) return [];
    const reply = await scene.earlierReply(awaiting.turn);
    const commands = reply?.choices.map(({ command }) => command) ?? [];
    return commands.map(draftsOf).find((drafts) => drafts.length > 0) ?? [];
}

function draftsOf(command: Command): readonly DraftJson[] {
    return 'drafts' in command ? command.drafts : [];
}
