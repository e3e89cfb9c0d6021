/** Commands as messengers have them: /add 20 lunch · /undo@penny_bot. */
import type { Parser } from '../parser.ts';

const COMMAND = /^\s*\/([a-z_]{1,32})(?:@\w{1,32})?(?=\s|$)/;

export const slashCommand: Parser = {
    name: 'slash-command',
    needs: ['slash'],
    parse({ plain }) {
        const match = COMMAND.exec(plain);
        if (!match) return [];
        return [{ kind: 'slash', span: { start: 0, end: match[0].length }, text: match[1] ?? '' }];
    },
};
