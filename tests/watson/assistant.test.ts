/** The real SDK against a stand-in: every answer is an opinion or none, and no fault gets through. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createWatson, type WatsonKey, type WatsonOptions } from '../../watson/assistant.ts';
import { capturedLog } from '../rig/captured-log.ts';
import {
    ASSISTANT,
    ENVIRONMENT,
    meaning,
    startWatson,
    type WatsonAnswer,
    type WatsonStandIn,
} from '../rig/watson.ts';

const TEXT = 'canary money 20 for lunch';
const QUESTION = { text: TEXT, speaker: 'directline||ann' };
const LUNCH = meaning({ log_expense: 0.93, query_spending: 0.21 }, ['food', 20, 25]);
const OPINION = {
    intent: 'log_expense',
    confidence: 0.93,
    category: { value: 'food', said: true, span: { start: 20, end: 25 } },
};

let standIn: WatsonStandIn;
const others: WatsonStandIn[] = [];
let log = capturedLog();
beforeAll(async () => {
    standIn = await startWatson();
});
afterEach(() => {
    jest.useRealTimers();
    log = capturedLog();
});
afterAll(async () => {
    for (const one of [standIn, ...others]) await one.close();
});

async function another(): Promise<WatsonStandIn> {
    const one = await startWatson();
    others.push(one);
    return one;
}

function watson(change: Partial<WatsonOptions> = {}) {
    return createWatson({
        url: standIn.url,
        assistantId: ASSISTANT,
        environmentId: ENVIRONMENT,
        key: { bearerToken: 'canary-token' },
        secret: 'a secret that makes names',
        logger: log.logger,
        // Long enough on any machine: what shall be too late has a limit of its own.
        timeoutMs: 20_000,
        ...change,
    });
}

function byKey(url = standIn.url): { readonly key: WatsonKey } {
    return { key: { apiKey: 'canary-key', iamUrl: url } };
}

const askedWith = async (answer: WatsonAnswer, change: Partial<WatsonOptions> = {}) => {
    standIn.will(answer);
    return watson(change).ask(QUESTION);
};

const reasons = () => log.lines.map(({ reason }) => reason);

/** Under which name Watson is told of the speaker. */
async function nameOf(speaker: string, secret: string): Promise<unknown> {
    await watson({ secret }).ask({ text: 'x', speaker });
    const sent = JSON.parse(standIn.messages.at(-1)?.body ?? '') as { user_id: unknown };
    return sent.user_id;
}

describe('a second opinion', () => {
    it('names an intent, and a category with its place in the text', async () => {
        expect(await askedWith(LUNCH)).toEqual(OPINION);
        const { path, headers, body } = standIn.messages.at(-1) ?? {};
        expect(path).toMatch(/\/message\?version=2024-08-25$/);
        expect(headers?.authorization).toBe('Bearer canary-token');
        expect(headers?.['x-watson-learning-opt-out']).toBe('true');
        expect(JSON.parse(body ?? '')).toEqual({
            input: { message_type: 'text', text: TEXT },
            user_id: expect.stringMatching(/^[\w-]{43}$/),
        });
        expect(log.lines).toEqual([]);
    });

    it('counts a person under one name that says nothing about them', async () => {
        const ann = await nameOf('test||ann', 'one');
        expect(await nameOf('test||ann', 'one')).toBe(ann);
        expect(await nameOf('test||ben', 'one')).not.toBe(ann);
        expect(await nameOf('test||ann', 'two')).not.toBe(ann);
        expect(String(ann)).not.toContain('ann|');
    });

    it('sends a text of several lines as one, each character in its place', async () => {
        await watson().ask({ text: 'a\r\nb\tc', speaker: 'x' });
        expect(standIn.messages.at(-1)?.body).toContain('"text":"a  b c"');
    });

    it('gets a token for its key once', async () => {
        const asking = watson(byKey());
        standIn.will(LUNCH, LUNCH);
        const before = standIn.tokens.length;
        expect([await asking.ask(QUESTION), await asking.ask(QUESTION)]).toEqual([
            OPINION,
            OPINION,
        ]);
        expect(standIn.tokens.length).toBe(before + 1);
        expect(standIn.tokens.at(-1)?.body).toContain('apikey=canary-key');
        expect(standIn.messages.at(-1)?.headers.authorization).toMatch(/^Bearer ey/);
    });

    it.each([
        ['that is unsure', meaning({ log_expense: 0.59 })],
        ['of something that is never proposed', meaning({ undo: 0.99, log_expense: 0.7 })],
        ['of something unknown', meaning({ General_Jokes: 0.99 })],
        ['of nothing', meaning({})],
        ['without lists', { status: 200, body: { output: {} } }],
    ])('%s is none', async (_name, answer) => {
        expect(await askedWith(answer)).toBeNull();
        expect(log.lines).toEqual([]);
    });

    it('takes the surest intent, wherever it stands', async () => {
        const answer = meaning({ log_expense: 0.61, log_income: 0.9 });
        expect(await askedWith(answer)).toMatchObject({ intent: 'log_income' });
    });

    it.each([
        ['unknown', [['yachts', 0, 3]]],
        ['two', [['food', 0, 3], ['travel', 4, 7]]], // prettier-ignore
        ['outside the text', [['food', 20, 99]]],
        ['empty', [['food', 3, 3]]],
    ] as const)('has no category when it is %s', async (_name, categories) => {
        const answer = meaning({ log_expense: 0.9 }, ...categories);
        expect(await askedWith(answer)).toMatchObject({ category: null });
    });
});

describe('when Watson fails there is no opinion, and the log says why and nothing else', () => {
    const QUOTING = { error: TEXT, code: 1 };
    it.each([
        [400, 40],
        [401, 50],
        [403, 50],
        [404, 50],
        [429, 40],
        [500, 40],
        [503, 40],
    ])('http %i', async (status, level) => {
        expect(await askedWith({ status, body: QUOTING })).toBeNull();
        expect(reasons()).toEqual([`message: http ${status}`]);
        expect(log.lines[0]?.level).toBe(level);
        expect(JSON.stringify(log.lines)).not.toContain('canary');
    });

    it.each([
        ['no JSON', '<html>canary</html>'],
        ['cut JSON', '{"output": {"intents": [{"intent": "canary'],
        ['a list', '[]'],
        ['nothing', 'null'],
        ['another shape', { output: { intents: 'canary' } }],
        ['no sure number', { output: { intents: [{ intent: 'log_expense', confidence: 7 }] } }],
    ])('%s for an answer', async (_name, body) => {
        expect(await askedWith({ status: 200, body })).toBeNull();
        expect(reasons()).toHaveLength(1);
        expect(JSON.stringify(log.lines)).not.toContain('canary');
    });

    it('an answer without end', async () => {
        const body = { output: { intents: [], generic: 'x'.repeat(400_000) } };
        expect(await askedWith({ status: 200, body })).toBeNull();
        expect(reasons()).toHaveLength(1);
    });

    it.each(['hang', 'stall', 'reset'] as const)('the connection: %s', async (how) => {
        expect(await askedWith(how, { timeoutMs: 150 })).toBeNull();
        expect(reasons()).toHaveLength(1);
        expect(JSON.stringify(log.lines)).not.toContain('canary');
    });

    it('nobody there', async () => {
        const gone = await startWatson();
        await gone.close();
        expect(await watson({ url: gone.url }).ask(QUESTION)).toBeNull();
        expect(reasons()).toEqual(['message: network ECONNREFUSED']);
    });

    it('a redirect, which would carry the token away', async () => {
        const elsewhere = await another();
        const location = new URL('/v2/x', elsewhere.url).href;
        expect(await askedWith({ status: 307, headers: { location } })).toBeNull();
        expect(reasons()).toEqual(['message: http 307']);
        expect(elsewhere.messages).toEqual([]);
    });

    it.each([
        ['a wrong key', { status: 400, body: { errorMessage: 'canary' } }, 'token: http 400', 50],
        ['too many', { status: 429 }, 'token: http 429', 40],
        ['a redirect', { status: 302, headers: { location: '/x' } }, 'token: http 302', 50],
        ['nonsense', { status: 200, body: { access_token: 'canary' } }, 'token: network fault', 40],
        ['a hang', 'hang', 'no answer in time', 40],
    ] as const)('the token: %s', async (_name, answer, reason, level) => {
        standIn.willToken(answer);
        const before = standIn.messages.length;
        const limit = answer === 'hang' ? { timeoutMs: 150 } : {};
        expect(await watson({ ...byKey(), ...limit }).ask(QUESTION)).toBeNull();
        expect(reasons()).toEqual([reason]);
        expect(log.lines[0]?.level).toBe(level);
        expect(JSON.stringify(log.lines)).not.toContain('canary');
        expect(standIn.messages.length).toBe(before);
    });
});

/** Only the clock is ours; sockets and timers go on as ever. */
function setClock(ms: number): void {
    // prettier-ignore
    jest.useFakeTimers({
        now: Date.UTC(2026, 10, 19, 12) + ms,
        doNotFake: [
            'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate',
            'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout',
        ],
    });
}

describe('after failures in a row', () => {
    const REST = 30_000;

    it('it is left alone, tried once, and asked again when it answers', async () => {
        setClock(0);
        const asking = watson({ restMs: REST });
        standIn.will(...Array.from({ length: 6 }, () => ({ status: 503 })));
        const before = standIn.messages.length;
        const asked = () => standIn.messages.length - before;
        for (let time = 0; time < 10; time += 1) expect(await asking.ask(QUESTION)).toBeNull();
        expect(asked()).toBe(5);
        setClock(REST);
        // The one that tries fails, so it rests on.
        for (let time = 0; time < 10; time += 1) expect(await asking.ask(QUESTION)).toBeNull();
        expect(asked()).toBe(6);
        setClock(2 * REST);
        standIn.will(LUNCH, LUNCH);
        expect([await asking.ask(QUESTION), await asking.ask(QUESTION)]).toEqual([
            OPINION,
            OPINION,
        ]);
        expect(log.lines.filter(({ msg }) => msg === 'second opinions again')).toHaveLength(1);
    });

    it('of which one was answered, it is asked on', async () => {
        const asking = watson();
        const before = standIn.messages.length;
        const away = { status: 503 };
        standIn.will(away, away, away, away, LUNCH, away, away, away, away, LUNCH);
        for (let time = 0; time < 10; time += 1) await asking.ask(QUESTION);
        expect(standIn.messages.length - before).toBe(10);
    });

    it('that are the messages’ own, it is asked on', async () => {
        const asking = watson();
        standIn.will(...Array.from({ length: 8 }, () => ({ status: 400 })), LUNCH);
        for (let time = 0; time < 8; time += 1) await asking.ask(QUESTION);
        expect(await asking.ask(QUESTION)).toEqual(OPINION);
    });
});

it('asks no more at once than a few, and answers the others at once', async () => {
    const asking = watson();
    const slow = await another();
    slow.always('hang');
    const busy = watson({ url: slow.url, timeoutMs: 300 });
    const opinions = await Promise.all(Array.from({ length: 50 }, () => busy.ask(QUESTION)));
    expect(opinions).toEqual(Array.from({ length: 50 }, () => null));
    expect(slow.messages.length).toBeLessThanOrEqual(20);
    standIn.will(LUNCH);
    expect(await asking.ask(QUESTION)).toEqual(OPINION);
});
