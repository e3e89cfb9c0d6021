/** A logger whose lines a test can look at. */
import pino, { type Logger } from 'pino';

interface LoggedLine {
    /** pino's: 30 info, 40 warn, 50 error, 60 fatal. */
    readonly level: number;
    readonly msg: string;
    readonly [name: string]: unknown;
}

export interface CapturedLog {
    readonly logger: Logger;
    readonly lines: readonly LoggedLine[];
}

export function capturedLog(): CapturedLog {
    const lines: LoggedLine[] = [];
    const write = (line: string): void => void lines.push(JSON.parse(line) as LoggedLine);
    return { logger: pino({ level: 'trace' }, { write }), lines };
}
