/** A second opinion on a message that Penny herself isn't sure of. It is asked for before the turn opens. */
import { understand } from '../understanding/understand.ts';
import { ASK_BELOW, type Context, type Understood } from '../understanding/understood.ts';
import { LONGEST_TEXT, type Message } from './message.ts';

/** What the message is taken for. Amounts and days are no part of it: those are always Penny's own reading. */
export type Opinion = Pick<Understood, 'intent' | 'confidence' | 'category'>;

export interface SecondOpinion {
    /** Never throws, and comes back soon. @param question.speaker tells people apart and is nobody's name. */
    ask(question: { readonly text: string; readonly speaker: string }): Promise<Opinion | null>;
}

/** The person's own categories and currency are known only inside the turn, where this is decided again. */
export function opinionOn(
    message: Message,
    context: Pick<Context, 'now' | 'timeZone' | 'locale' | 'currency'>,
    from: SecondOpinion,
): Promise<Opinion | null> {
    const text = message.text.trim();
    const isRead = message.kind === 'message' && !message.action && text !== '';
    if (!isRead || text.length > LONGEST_TEXT) return Promise.resolve(null);
    const none = { categories: new Map(), learned: new Map() };
    if (!isUnsure(understand(text, { ...context, monthStart: 1, ...none }))) {
        return Promise.resolve(null);
    }
    return from.ask({ text, speaker: `${message.channel}|${message.tenant}|${message.sender.id}` });
}

/** A record or an answer that would be a guess, or words about money that mean nothing to Penny. */
export function isUnsure(understood: Understood): boolean {
    if (understood.intent !== 'none') return understood.confidence < ASK_BELOW;
    const { amount, category, period, day } = understood;
    return amount !== null || category !== null || period !== null || day !== null;
}
