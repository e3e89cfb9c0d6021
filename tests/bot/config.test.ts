import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from '../../bot/config.ts';

/** All that a second opinion needs but a key. */
const WATSON = {
    WATSON_URL: 'https://watson.example.com/instances/1',
    WATSON_ASSISTANT_ID: 'a-1',
    WATSON_ENVIRONMENT_ID: 'e-1',
};

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

    it('asks nobody for a second opinion unless told whom', () => {
        expect(loadConfig({}).watson).toBeNull();
        const whom = { url: new URL(WATSON.WATSON_URL), assistantId: 'a-1', environmentId: 'e-1' };
        expect(loadConfig({ ...WATSON, WATSON_BEARER_TOKEN: 't' }).watson).toEqual({
            ...whom,
            key: { bearerToken: 't' },
        });
        const iamUrl = new URL('http://127.0.0.1:1/');
        const given = { ...WATSON, WATSON_API_KEY: 'k', WATSON_IAM_URL: iamUrl.href };
        expect(loadConfig(given).watson).toEqual({ ...whom, key: { apiKey: 'k', iamUrl } });
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
        [{ SECURITY_CONTACT: 'security@example.com' }, 'SECURITY_CONTACT'],
        [{ SECURITY_CONTACT: 'http://example.com/secret' }, 'SECURITY_CONTACT'],
        [{ SECURITY_CONTACT: 'mailto:nobody' }, 'SECURITY_CONTACT'],
        [{ SECURITY_CONTACT: 'javascript:alert(1)' }, 'SECURITY_CONTACT'],
        [{ SECURITY_CONTACT: 'https://example.com/\nContact: x' }, 'SECURITY_CONTACT'],
        [{ WATSON_API_KEY: 'secret' }, 'WATSON_URL'],
        [{ WATSON_BEARER_TOKEN: 'secret' }, 'WATSON_URL'],
        [{ WATSON_IAM_URL: 'https://iam.example.com' }, 'WATSON_URL'],
        [{ WATSON_URL: 'http://watson.example.com' }, 'WATSON_URL'],
        [{ WATSON_URL: 'https://watson.example.com' }, 'WATSON_ASSISTANT_ID'],
        [{ WATSON_API_KEY: 'two words' }, 'WATSON_API_KEY'],
        [{ ...WATSON, WATSON_ENVIRONMENT_ID: '' }, 'WATSON_ENVIRONMENT_ID'],
        [{ ...WATSON, WATSON_ASSISTANT_ID: 'a\nb' }, 'WATSON_ASSISTANT_ID'],
        [WATSON, 'WATSON_API_KEY'],
        [{ ...WATSON, WATSON_IAM_URL: 'https://iam.example.com' }, 'WATSON_API_KEY'],
        [
            { ...WATSON, WATSON_API_KEY: 'secret', WATSON_BEARER_TOKEN: 'secret' },
            'WATSON_BEARER_TOKEN',
        ],
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
