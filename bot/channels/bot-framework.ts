/** /api/messages: where the Bot Framework's channels reach Penny. */
import type { Handler } from '../http/guard.ts';
import type { Server } from '../server.ts';
import type { BotFrameworkOptions } from './bot-framework-handler.ts';

/** Without an app id every token passes, so then it answers this machine alone, and not in production. */
export function mountBotFramework(
    server: Pick<Server, 'route'>,
    options: BotFrameworkOptions,
): void {
    // An empty one is none to the library: it would check no token.
    const config = { ...options.config, appId: options.config.appId?.trim() || undefined };
    if (config.appId === undefined && config.production) return;
    // The library takes longer to load than all the rest of the start, and many never need it.
    let loading: Promise<Handler> | null = null;
    const load = async (): Promise<Handler> => {
        const { createBotFrameworkHandler } = await import('./bot-framework-handler.ts');
        return createBotFrameworkHandler({ ...options, config });
    };
    server.route('post', '/api/messages', async (req, res) => {
        loading ??= load();
        await (
            await loading
        )(req, res);
    });
}
