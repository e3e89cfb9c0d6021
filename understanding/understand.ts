/** Text in, meaning out. Pure and synchronous; the same text and context always give the same answer. */
import { decide } from './decide/decide.ts';
import { read } from './pipeline.ts';
import type { Context, Understood } from './understood.ts';
import { prepare } from './prepare.ts';

/** Never throws for a text, whatever it holds; takes time in proportion to its length. */
export function understand(text: string, context: Context): Understood {
    const utterance = prepare(text, context);
    return decide(utterance, read(utterance));
}
