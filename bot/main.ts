/** Starts Penny, and ends it in order. */
import { createApp } from './app.ts';
import { environment, loadConfig, type Config } from './config.ts';
import { endingOf, endInOrder, endWhileStarting } from './ending.ts';
import { createLogger } from './logger.ts';

try {
    await start(loadConfig(environment()));
} catch (error) {
    endingOf(error);
}

async function start(config: Config): Promise<void> {
    // With the database away the start takes a while, and may be called off.
    const started = endWhileStarting();
    const logger = createLogger(config.logLevel);
    const app = await createApp(config, { logger, fail: endingOf });
    const port = await app.listen();
    started();
    endInOrder(app, logger);
    process.stdout.write(`Penny is at ${config.publicUrl?.href ?? `http://localhost:${port}/`}\n`);
}
