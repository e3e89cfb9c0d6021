/** The environment, read once and checked whole. Nothing else reads process.env. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { createEventReader } from '../alerts/event-webhook.ts';
import {
    missingForWatson,
    watsonExpected,
    watsonOf,
    watsonSchema,
    type WatsonConfig,
} from './watson-config.ts';

/** A wrong setting: its message is one sentence that names the variable, and never its value. */
export class ConfigError extends Error {
    readonly code = 'CONFIG';
    override readonly name = 'ConfigError';
}

export interface Config {
    readonly production: boolean;
    readonly port: number;
    readonly host: string;
    readonly dataDir: string;
    readonly databaseUrl: string | undefined;
    /** Signs tokens, cookies and links; undefined: one is made and kept in `dataDir`. */
    readonly tokenSecret: string | undefined;
    readonly publicUrl: URL | null;
    readonly trustedProxies: number;
    readonly currency: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly logLevel: string;
    /** The folder of the reference rates; null: none are fetched. */
    readonly ratesUrl: URL | null;
    readonly mail: {
        readonly apiKey: string | undefined;
        readonly from: string | undefined;
        readonly baseUrl: string | undefined;
        readonly sandbox: boolean;
        /** Proves that reports on mails are SendGrid's; without it none are taken. */
        readonly eventsKey: string | undefined;
    };
    readonly botFramework: {
        readonly appId: string | undefined;
        readonly appPassword: string | undefined;
        readonly tenantId: string | undefined;
        readonly appType: 'MultiTenant' | 'SingleTenant';
    };
    /** Opens /metrics; undefined: there is no such page. */
    readonly metricsToken: string | undefined;
    /** Where a hole is to be told; undefined: there is no security.txt. */
    readonly securityContact: string | undefined;
    /** null: Penny asks nobody for a second opinion. */
    readonly watson: WatsonConfig | null;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

const count = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

const webAddress = z.url({ protocol: /^https?$/ });

/** It becomes a line of a file: one line, and nothing that a reader would take for the next field. */
const contactAddress = z
    .url()
    .regex(/^(mailto:[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+|https:\/\/[\x21-\x7e]+)$/);

const schema = z.object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: count(0, 65_535).default(3978),
    HOST: z.string().optional(),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z
        .string()
        .regex(/^(mysql|mariadb):\/\//)
        .optional(),
    TOKEN_SECRET: z.string().min(32).optional(),
    PUBLIC_URL: webAddress.optional(),
    TRUSTED_PROXIES: count(0, 10).default(0),
    DEFAULT_CURRENCY: z
        .string()
        .toUpperCase()
        .refine((code) => currencies.has(code))
        .default('USD'),
    DEFAULT_TIME_ZONE: z.string().refine(isTimeZone).default('UTC'),
    DEFAULT_LOCALE: z.string().refine(isLocale).default('en-US'),
    LOG_LEVEL: z
        .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
        .default('warn'),
    RATES_URL: webAddress.or(z.literal('')).default('https://www.ecb.europa.eu/stats/eurofxref/'),
    SENDGRID_API_KEY: z.string().optional(),
    SENDGRID_BASE_URL: webAddress.optional(),
    SENDGRID_SANDBOX: z.enum(['true', 'false']).default('false'),
    SENDGRID_EVENTS_KEY: z.string().refine(isVerificationKey).optional(),
    MAIL_FROM: z.email().optional(),
    BOT_APP_ID: z.string().optional(),
    BOT_APP_PASSWORD: z.string().optional(),
    BOT_TENANT_ID: z.string().optional(),
    BOT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant']).default('MultiTenant'),
    METRICS_TOKEN: z.string().min(16).optional(),
    SECURITY_CONTACT: contactAddress.optional(),
    ...watsonSchema,
});

type Settings = z.infer<typeof schema>;

/** The names of all variables there are, for what lists them elsewhere. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape);

/** What each variable has to be, for the sentence about one that isn't. */
const EXPECTED: Readonly<Record<keyof Settings, string>> = {
    NODE_ENV: 'development, production or test',
    PORT: 'a port number from 0 to 65535',
    HOST: 'an address to listen at',
    DATA_DIR: 'a folder',
    DATABASE_URL: 'an address like mysql://user:password@host:3306/name',
    TOKEN_SECRET: 'at least 32 characters',
    PUBLIC_URL: 'an address like https://penny.example.com',
    TRUSTED_PROXIES: 'a number of proxies from 0 to 10',
    DEFAULT_CURRENCY: 'a currency code like USD',
    DEFAULT_TIME_ZONE: 'a time zone like Europe/Berlin',
    DEFAULT_LOCALE: 'a language tag like en-US',
    LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent',
    RATES_URL: 'an address like https://www.ecb.europa.eu/stats/eurofxref/, or empty',
    SENDGRID_API_KEY: 'a SendGrid API key',
    SENDGRID_BASE_URL: 'an address like https://api.sendgrid.com',
    SENDGRID_SANDBOX: 'true or false',
    SENDGRID_EVENTS_KEY: 'the verification key that SendGrid shows beside its Event Webhook',
    MAIL_FROM: 'a mail address',
    BOT_APP_ID: 'an application id',
    BOT_APP_PASSWORD: 'an application password',
    BOT_TENANT_ID: 'a tenant id',
    BOT_APP_TYPE: 'MultiTenant or SingleTenant',
    METRICS_TOKEN: 'at least 16 characters',
    SECURITY_CONTACT: 'an address like mailto:security@example.com or https://example.com/security',
    ...watsonExpected,
};

/** The process's environment; a `.env` in this folder adds what it doesn't hold. */
export function environment(): NodeJS.ProcessEnv {
    if (existsSync('.env')) process.loadEnvFile('.env');
    return process.env;
}

/** What means something when it's empty: there are no rates then. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set<keyof Settings>(['RATES_URL']);

/** @throws ConfigError for the first setting that is wrong. Blank means unset. */
export function loadConfig(settings: Readonly<Record<string, string | undefined>>): Config {
    const given = Object.entries(settings).flatMap(([name, value]) => {
        if (value?.trim()) return [[name, value]];
        return value !== undefined && MAY_BE_EMPTY.has(name) ? [[name, '']] : [];
    });
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (!parsed.success) {
        const name = String(parsed.error.issues[0]?.path[0]) as keyof Settings;
        throw new ConfigError(`${name} must be ${EXPECTED[name]}.`);
    }
    checkTogether(parsed.data);
    return configOf(parsed.data);
}

/** Settings that need one another. */
function checkTogether(settings: Settings): void {
    const needs = (name: keyof Settings, because: string): void => {
        if (settings[name] === undefined) throw new ConfigError(`${name} must be set ${because}.`);
    };
    if (settings.SENDGRID_API_KEY) needs('MAIL_FROM', 'when SENDGRID_API_KEY is');
    if (settings.BOT_APP_ID) needs('BOT_APP_PASSWORD', 'when BOT_APP_ID is');
    if (settings.BOT_APP_TYPE === 'SingleTenant') {
        needs('BOT_TENANT_ID', 'when BOT_APP_TYPE is SingleTenant');
    }
    const missing = missingForWatson(settings);
    if (missing !== null) throw new ConfigError(missing);
    if (settings.NODE_ENV === 'production' && settings.DATABASE_URL) {
        needs('TOKEN_SECRET', 'in production with DATABASE_URL, the same for every replica');
    }
}

function configOf(settings: Settings): Config {
    const production = settings.NODE_ENV === 'production';
    return {
        production,
        port: settings.PORT,
        // Without a configured sign-in nothing but this machine should reach a development server.
        host: settings.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
        dataDir: settings.DATA_DIR,
        databaseUrl: settings.DATABASE_URL,
        tokenSecret: settings.TOKEN_SECRET,
        publicUrl: settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL) : null,
        trustedProxies: settings.TRUSTED_PROXIES,
        currency: settings.DEFAULT_CURRENCY,
        timeZone: settings.DEFAULT_TIME_ZONE,
        locale: settings.DEFAULT_LOCALE,
        logLevel: settings.LOG_LEVEL,
        ratesUrl: settings.RATES_URL ? new URL(settings.RATES_URL) : null,
        mail: {
            apiKey: settings.SENDGRID_API_KEY,
            from: settings.MAIL_FROM,
            baseUrl: settings.SENDGRID_BASE_URL,
            sandbox: settings.SENDGRID_SANDBOX === 'true',
            eventsKey: settings.SENDGRID_EVENTS_KEY,
        },
        botFramework: {
            appId: settings.BOT_APP_ID,
            appPassword: settings.BOT_APP_PASSWORD,
            tenantId: settings.BOT_TENANT_ID,
            appType: settings.BOT_APP_TYPE,
        },
        metricsToken: settings.METRICS_TOKEN,
        securityContact: settings.SECURITY_CONTACT,
        watson: watsonOf(settings),
    };
}

function isTimeZone(name: string): boolean {
    return doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: name }));
}

function isLocale(tag: string): boolean {
    return doesNotThrow(() => Intl.getCanonicalLocales(tag));
}

function isVerificationKey(key: string): boolean {
    return doesNotThrow(() => createEventReader(key));
}

function doesNotThrow(action: () => unknown): boolean {
    try {
        action();
        return true;
    } catch {
        return false;
    }
}
