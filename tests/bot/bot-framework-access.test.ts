import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mayAnswer } from '../../bot/channels/bot-framework-access.ts';
import { startConnector, type Connector } from '../rig/connector.ts';
import { anActivity, startBotFramework, type BotFramework } from '../rig/bot-framework.ts';

describe('Without an app id', () => {
    let connector: Connector;
    let bot: BotFramework;

    beforeEach(async () => {
        connector = await startConnector();
        bot = await startBotFramework();
    });
    afterEach(async () => {
        await bot.close();
        await connector.close();
    });

    it.each([
        'http://attacker.example/',
        'https://smba.trafficmanager.net/',
        'http://127.0.0.1.attacker.example/',
        'http://127.0.0.1@attacker.example/',
        'http://169.254.169.254/',
        'http://10.0.0.1/',
        'http://0.0.0.0/',
    ])('nothing is sent to %s', async (serviceUrl) => {
        const { status, body } = await bot.post(anActivity(serviceUrl));
        expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
        expect(bot.messages).toEqual([]);
        expect(connector.requests).toEqual([]);
    });

    it.each([{ 'x-forwarded-for': '203.0.113.5' }, { forwarded: 'for=203.0.113.5' }])(
        'a caller behind a proxy is refused: %j',
        async (headers) => {
            expect((await bot.post(anActivity(connector.url), headers)).status).toBe(403);
            expect(bot.messages).toEqual([]);
        },
    );

    it.each([undefined, '', ' '])('(%j) the route does not exist in production', async (appId) => {
        const live = await startBotFramework({ config: { appId, production: true } });
        const { status } = await live.post(anActivity(connector.url));
        await live.close();
        expect(status).toBe(404);
    });

    it('an empty one is none', async () => {
        const empty = await startBotFramework({ config: { appId: '', production: false } });
        const { status } = await empty.post(anActivity('https://smba.trafficmanager.net/'));
        await empty.close();
        expect(status).toBe(403);
        expect(empty.messages).toEqual([]);
    });
});

describe('An address that may be answered', () => {
    const live = { appId: 'app', production: true };

    it.each([
        ['https://smba.trafficmanager.net/amer/', true],
        ['https://directline.botframework.com/', true],
        ['http://directline.botframework.com/', false],
        ['https://botframework.com.attacker.example/', false],
        ['https://attackerbotframework.com/', false],
        ['https://other.trafficmanager.net/', false],
        ['https://user:pass@smba.trafficmanager.net/', false],
        ['https://127.0.0.1/', false],
        ['http://localhost:3978/', false],
        ['http://[::1]:3978/', false],
        ['file:///etc/passwd', false],
        ['nonsense', false],
    ])('%s in production: %s', (address, allowed) => {
        expect(mayAnswer(address, live)).toBe(allowed);
    });

    it('can be added by configuration', () => {
        const config = { ...live, serviceHosts: ['bots.example', '.cloud.example'] };
        expect(mayAnswer('https://bots.example/', config)).toBe(true);
        expect(mayAnswer('https://eu.cloud.example/', config)).toBe(true);
        expect(mayAnswer('https://cloud.example.attacker.example/', config)).toBe(false);
    });
});
