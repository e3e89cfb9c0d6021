/** Penny as it starts for real, but for the rate limits, which would measure themselves. */
import { createApp } from '../bot/app.ts';
import { loadConfig } from '../bot/config.ts';
import { createLogger } from '../bot/logger.ts';
import { reportCpu } from './cpu.ts';

const unlimited = { points: 1_000_000_000, duration: 1 };

const app = await createApp(loadConfig(process.env), {
    logger: createLogger('error'),
    limits: { guests: unlimited, tokens: unlimited, posts: unlimited },
});
reportCpu(await app.listen());
