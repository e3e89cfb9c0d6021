/** The log: JSON lines on standard error, without secrets. */
import pino, { type Logger } from 'pino';

/** Never logged, wherever it stands in what is logged. */
const REDACTED = ['authorization', 'cookie', 'token', 'password', 'apiKey', 'text', 'email'];

export function createLogger(level: string): Logger {
    return pino(
        {
            level,
            base: null,
            redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]) },
        },
        pino.destination({ dest: 2, sync: false }),
    );
}
