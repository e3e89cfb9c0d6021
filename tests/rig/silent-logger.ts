import pino from 'pino';

/** For what is expected to fail: its log would only hide what isn't. */
export const silentLogger = pino({ level: 'silent' });
