/** What somebody reads who may not do something in a wallet, or isn't in it any more. */
import { may, type Action, type NotAllowed } from '../ledger/privileges.ts';
import { answered } from './answered.ts';
import type { MessageKey, Words } from './messages/catalogue.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

const REFUSED: Readonly<Record<Action, MessageKey>> = {
    see: 'privilege.viewer',
    record: 'privilege.viewer',
    'edit-own': 'privilege.viewer',
    'edit-any': 'privilege.viewer',
    'delete-own': 'privilege.viewer',
    'delete-any': 'privilege.deleteAny',
    'undo-any': 'privilege.undoAny',
    'set-limit': 'privilege.viewer',
    categorize: 'privilege.viewer',
    repeat: 'privilege.viewer',
    settings: 'privilege.settings',
    close: 'privilege.settings',
    invite: 'privilege.people',
    'change-role': 'privilege.people',
    'remove-member': 'privilege.people',
    'hand-over': 'privilege.people',
    leave: 'privilege.people',
};

/** Who may record nothing may do none of the rest: that is all they need to know. */
export function refusalText({ action, role, wallet }: NotAllowed, words: Words): string {
    const isPeople = REFUSED[action] === 'privilege.people';
    const key = may(role, 'record') || isPeople ? REFUSED[action] : 'privilege.viewer';
    return words(key, { name: wallet.name });
}

export function refused(error: NotAllowed, scene: Scene): Answered {
    const text = refusalText(error, scene.format.words);
    return answered(scene, makeReply(scene.turn, [{ text }]));
}

/** Says first that the wallet in use went, when it did. */
export function sayingLeft(answer: Answered, { left, book, format }: Scene): Answered {
    if (left === null) return answer;
    const text = format.words('wallet.left', { name: left, now: book.wallet.name });
    const line = { text, style: 'detail', choices: [] } as const;
    return { ...answer, reply: { ...answer.reply, lines: [line, ...answer.reply.lines] } };
}
