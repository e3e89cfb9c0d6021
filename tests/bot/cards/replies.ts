import type { Choice, Line, Reply } from '../../../dialogs/reply.ts';

/** A reply with only what a test is about. */
export function aReply(parts: Partial<Reply>): Reply {
    return {
        turn: 'turn-1',
        lines: [],
        choices: [],
        suggestions: [],
        replaces: null,
        updates: [],
        ...parts,
    };
}

export function aLine(text: string, parts: Partial<Line> = {}): Line {
    return { text, style: 'detail', choices: [], ...parts };
}

export function aChoice(label: string, version = 0): Choice {
    return { label, command: { do: 'mail-here' }, version };
}
