import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from '../../bot/config.ts';

describe('the configuration', () => {
    it('needs nothing', () => {
        expect(loadConfig({})).toMatchObject({
            production: false,
            port: 3978,
            host: '127.0.0.1',
            dataDir: './data',
            databaseUrl: undefined,
            currency: 'USD',
            timeZone: 'UTC',
            publicUrl: null,
        });
    });

    it('takes blank for unset', () => {
        expect(loadConfig({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({
            port: 3978,
            databaseUrl: undefined,
        });
    });

    it('has no rates when their address is empty, and the central bank’s unless it is', () => {
        expect(loadConfig({ RATES_URL: '' }).ratesUrl).toBeNull();
        expect(loadConfig({}).ratesUrl?.host).toBe('www.ecb.europa.eu');
    });

    it('can be reached from elsewhere in production', () => {
        expect(loadConfig({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
    });

    it.each([
        [{ PORT: '80a' }, 'PORT'],
        [{ PORT: '65536' }, 'PORT'],
        [{ PORT: '-1' }, 'PORT'],
        [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
        [{ DATABASE_URL: 'postgres://secret@host/x' }, 'DATABASE_URL'],
        [{ TOKEN_SECRET: 'short-secret' }, 'TOKEN_SECRET'],
        [{ PUBLIC_URL: 'penny' }, 'PUBLIC_URL'],
        [{ PUBLIC_URL: 'ftp://penny' }, 'PUBLIC_URL'],
        [{ DEFAULT_CURRENCY: 'DOLLARS' }, 'DEFAULT_CURRENCY'],
        [{ DEFAULT_TIME_ZONE: 'Mars/Olympus' }, 'DEFAULT_TIME_ZONE'],
        [{ DEFAULT_LOCALE: 'not a tag' }, 'DEFAULT_LOCALE'],
        [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
        [{ RATES_URL: 'ecb' }, 'RATES_URL'],
        [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
        [{ SENDGRID_API_KEY: 'SG.secret' }, 'MAIL_FROM'],
        [{ SENDGRID_SANDBOX: 'yes' }, 'SENDGRID_SANDBOX'],
        [{ BOT_APP_ID: 'secret-id' }, 'BOT_APP_PASSWORD'],
        [{ BOT_APP_TYPE: 'SingleTenant' }, 'BOT_TENANT_ID'],
        [{ TRUSTED_PROXIES: 'all' }, 'TRUSTED_PROXIES'],
        [{ NODE_ENV: 'production', DATABASE_URL: 'mysql://secret@host/x' }, 'TOKEN_SECRET'],
    ])('with %j ends in one sentence that names %s', (environment, name) => {
        const values = Object.values(environment);
        const told = (): string => {
            try {
                loadConfig(environment);
                return '';
            } catch (error) {
                if (!(error instanceof ConfigError)) throw error;
                return error.message;
            }
        };
        expect(told()).toMatch(new RegExp(`^${name} must be .+\\.$`));
        for (const value of values) {
            if (value.includes('secret')) expect(told()).not.toContain(value);
        }
    });
});
