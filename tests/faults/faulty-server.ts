/** The whole app with routes that go wrong in every way code can: started by tests alone. */
import { createApp } from '../../bot/app.ts';
import { loadConfig } from '../../bot/config.ts';
import { endInOrder } from '../../bot/ending.ts';
import { createLogger } from '../../bot/logger.ts';

const config = loadConfig(process.env);
const logger = createLogger(config.logLevel);
const app = await createApp(config, { logger });
const secret = (): Error => new Error('secret: SELECT * FROM person');

app.server.route('get', '/faults/throw', () => {
    throw secret();
});
app.server.route('get', '/faults/throw-nothing', () => {
    throw undefined as unknown as Error;
});
app.server.route('get', '/faults/reject', async () => {
    await new Promise((_resolve, reject) => {
        setImmediate(reject, secret());
    });
});
app.server.route('get', '/faults/nothing', () => undefined);
app.server.route('get', '/faults/half', (_req, res) => {
    res.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
    res.write('half of it');
    throw secret();
});
app.server.route('get', '/faults/timer', async (_req, res) => {
    setTimeout(() => {
        throw secret();
    });
    // The answer comes only when the fault has happened.
    await new Promise((resolve) => {
        setTimeout(resolve, 100);
    });
    res.sendRaw(200, 'answered', { 'content-type': 'text/plain' });
});
app.server.route('get', '/faults/unhandled', (_req, res) => {
    void Promise.reject(secret());
    res.sendRaw(200, 'answered', { 'content-type': 'text/plain' });
});

const port = await app.listen();
endInOrder(app, logger);
process.stdout.write(`Penny is at http://localhost:${port}/\n`);
