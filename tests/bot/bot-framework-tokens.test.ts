import {
    afterAll,
    afterEach,
    beforeAll,
    beforeEach,
    describe,
    expect,
    it,
    jest,
} from '@jest/globals';
import type { Authority } from '../../bot/channels/bot-framework-auth.ts';
import { startConnector, type Connector } from '../rig/connector.ts';
import { anActivity, startBotFramework, type BotFramework } from '../rig/bot-framework.ts';
import { startOpenId, type OpenId } from '../rig/openid.ts';

const APP = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://api.botframework.com';
const NOW = Math.floor(Date.now() / 1000);

let openId: OpenId;
let connector: Connector;
let bot: BotFramework;
let started: { close(): Promise<void> }[] = [];

beforeAll(async () => {
    openId = await startOpenId();
    // The library writes each token it refuses to the console, and takes no other logger.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
    jest.restoreAllMocks();
    await openId.close();
});
beforeEach(async () => {
    connector = await startConnector();
    bot = await startWithAppId(false);
});
afterEach(async () => {
    await Promise.all(started.map((server) => server.close()));
    started = [];
    await connector.close();
});

async function startWithAppId(production: boolean, keys = openId): Promise<BotFramework> {
    const server = await startBotFramework({
        config: { appId: APP, appPassword: 'app password', production },
        authority: authorityAt(keys.metadataUrl),
    });
    started.push(server);
    return server;
}

function authorityAt(metadataUrl: string): Authority {
    // The library believes an app id, checks nothing with it, and asks this for its own token.
    const credentials = {
        isValidAppId: async (appId: string) => appId === APP,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
            signRequest: async (request: {
                headers: { set(name: string, value: string): void };
            }) => {
                request.headers.set('authorization', 'Bearer token-of-the-bot');
                return request;
            },
        }),
    };
    return {
        credentials: credentials as unknown as Authority['credentials'],
        settings: {
            ValidateAuthority: false,
            ToChannelFromBotLoginUrl: 'https://login.example',
            ToChannelFromBotOAuthScope: ISSUER,
            ToBotFromChannelTokenIssuer: ISSUER,
            OAuthUrl: 'https://token.example',
            ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
            ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
            CallerId: '',
        },
    };
}

function claims(parts: object = {}): Record<string, unknown> {
    const lives = { nbf: NOW - 60, exp: NOW + 3_600 };
    return { iss: ISSUER, aud: APP, serviceurl: connector.url, ...lives, ...parts };
}

const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('A signed activity', () => {
    it('is let in, and answered with our own token', async () => {
        const headers = bearer(await openId.sign(claims()));
        expect((await bot.post(anActivity(connector.url), headers)).status).toBe(200);
        expect((await bot.post(anActivity(connector.url), headers)).status).toBe(200);
        expect(bot.messages).toHaveLength(2);
        expect(connector.requests.map(({ authorization }) => authorization)).toEqual([
            'Bearer token-of-the-bot',
            'Bearer token-of-the-bot',
        ]);
    });

    it('is not answered on this machine in production, even when a channel says so', async () => {
        const live = await startWithAppId(true);
        const headers = bearer(await openId.sign(claims()));
        expect((await live.post(anActivity(connector.url), headers)).status).toBe(403);
        expect([live.messages, connector.requests]).toEqual([[], []]);
    });

    it("is refused in production when the Emulator's tenant signed it", async () => {
        const live = await startWithAppId(true);
        const iss = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
        const token = await openId.sign(claims({ iss, appid: APP, ver: '1.0' }));
        // Outside production the very same token is good.
        expect((await bot.post(anActivity(connector.url), bearer(token))).status).toBe(200);
        expect((await live.post(anActivity(connector.url), bearer(token))).status).toBe(401);
        expect(live.messages).toEqual([]);
    });
});

describe('An activity that is not signed for us', () => {
    const headers: readonly [string, () => Promise<Record<string, string>>][] = [
        ['no token', async () => ({})],
        ['an empty token', async () => ({ authorization: 'Bearer ' })],
        ['garbage', async () => bearer('x.y.z')],
        ['another scheme', async () => ({ authorization: `Basic ${await openId.sign(claims())}` })],
        ['alg none', async () => bearer(`${base64({ alg: 'none' })}.${base64(claims())}.`)],
        ['an unknown key', async () => bearer(await openId.sign(claims(), { kid: 'key-2' }))],
        ['a wrong signature', async () => bearer(await openId.sign(claims(), { forged: true }))],
        ['another audience', async () => bearer(await openId.sign(claims({ aud: 'other' })))],
        [
            'another issuer',
            async () => bearer(await openId.sign(claims({ iss: 'https://x.example' }))),
        ],
        ['an old token', async () => bearer(await openId.sign(claims({ exp: NOW - 3_600 })))],
        [
            'a token of tomorrow',
            async () => bearer(await openId.sign(claims({ nbf: NOW + 86_400 }))),
        ],
        [
            'a token for another address',
            async () => bearer(await openId.sign(claims({ serviceurl: 'https://x.example/' }))),
        ],
        [
            'a token for no address',
            async () => bearer(await openId.sign(claims({ serviceurl: undefined }))),
        ],
    ];

    it.each(headers)('with %s is refused, and nothing goes out', async (_name, make) => {
        const { status, body } = await bot.post(anActivity(connector.url), await make());
        expect([status, body.code]).toEqual([401, 'UNAUTHORIZED']);
        expect([bot.messages, connector.requests]).toEqual([[], []]);
    });

    it.each(['webchat', 'AseChannel', 'emulator'])(
        'is refused when the key does not speak for %s',
        async (channelId) => {
            const token = bearer(await openId.sign(claims()));
            const { status } = await bot.post(anActivity(connector.url, { channelId }), token);
            expect(status).toBe(401);
            expect(bot.messages).toEqual([]);
        },
    );

    it('makes us fetch the keys once, however many come', async () => {
        const fresh = await startOpenId();
        started.push(fresh);
        const flooded = await startWithAppId(false, fresh);
        const bad = await Promise.all(
            Array.from({ length: 150 }, (_, n) => fresh.sign(claims(), { kid: `no-${n}` })),
        );
        const answers = await Promise.all(
            bad.map((token) => flooded.post(anActivity(connector.url), bearer(token))),
        );
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
        expect(fresh.fetches()).toBe(1);
    });
});
