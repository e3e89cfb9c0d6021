/** Whom Penny asks when she isn't sure, by what is configured. */
import type { Logger } from 'pino';
import type { SecondOpinion } from '../dialogs/opinion.ts';
import type { Config } from './config.ts';

export async function secondOpinionFor(
    { watson }: Config,
    secret: Uint8Array,
    logger: Logger,
): Promise<SecondOpinion | null> {
    if (!watson) return null;
    // Loaded where it's used, as is SendGrid.
    const { createWatson } = await import('../watson/assistant.ts');
    return createWatson({ ...watson, secret, logger });
}
