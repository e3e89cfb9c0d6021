/** A question that the next message doesn't answer: what it would have recorded is said not to be, once. */
import type { Command, DraftJson } from './command.ts';
import { draftFromJson } from './command.ts';
import { bareRow, inWords, nameOf } from './rows.ts';
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
    const text = format.words('ask.stillOpen', { rows: inWords(rowsOf(open, scene), format) });
    const { reply, state } = answered;
    return {
        reply: { ...reply, lines: [...reply.lines, { text, style: 'detail', choices: [] }] },
        state: { ...state, awaiting: state.awaiting ?? { ...awaiting, isTold: true } },
    };
}

/** Each way in which it may be recorded. */
async function openIn(awaiting: Open, scene: Scene): Promise<readonly (readonly DraftJson[])[]> {
    if (awaiting.kind === 'amount') return [[awaiting.draft]];
    if (awaiting.isAsked === false) return [];
    const reply = await scene.earlierReply(awaiting.turn);
    const commands = reply?.choices.map(({ command }) => command) ?? [];
    return commands.map(draftsOf).filter((drafts) => drafts.length > 0);
}

/** Without its amount where that is what is asked. */
function rowsOf([first = [], ...others]: readonly (readonly DraftJson[])[], { format }: Scene) {
    return first.map((json, at) => {
        const isSure = others.every((drafts) => drafts[at]?.minor === json.minor);
        const draft = draftFromJson(json);
        return isSure ? bareRow(draft, format) : nameOf(draft, format);
    });
}

function draftsOf(command: Command): readonly DraftJson[] {
    return 'drafts' in command ? command.drafts : [];
}
