/** SECURITY A8, W1, W2, W4, W5, made from the server's own routes: a new route can't be left out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { startTown, type Town } from '../rig/joined.ts';
import type { Answer, Member } from '../rig/member.ts';
import { newEmail, PASSWORD } from '../rig/people.ts';

const MUTATING = new Set(['POST', 'PUT', 'DELETE', 'PATCH']);

/**
 * What proves a request on a changing route that isn't the API's or a form's: none of it is sent by a
 * browser by itself, so another site can't make one send it. The token endpoint takes the guest's cookie
 * and changes nothing of theirs; it is refused to other sites.
 */
const OTHER_PROOFS: Readonly<Record<string, string>> = {
    'POST /v3/directline/tokens/generate': 'same origin',
    'POST /v3/directline/tokens/refresh': 'bearer',
    'POST /v3/directline/conversations': 'bearer',
    'POST /v3/directline/conversations/:id/activities': 'bearer',
    'POST /v3/directline/conversations/:id/upload': 'bearer',
    'POST /api/messages': 'bearer',
    'POST /hooks/sendgrid': 'signature',
    'POST /confirm/*': 'mailed link',
    'POST /mail/limit/*': 'mailed link',
    'POST /mail/unsubscribe/*': 'mailed link',
};

/** What a form or the API takes on its way in, for each of its changing routes. */
const BODIES: Readonly<Record<string, object>> = {
    'POST /api/v1/sign-up': { email: 'a@example.com', password: PASSWORD },
    'POST /api/v1/sign-up/confirm': { token: 'x', password: PASSWORD },
    'POST /api/v1/sign-in': { email: 'a@example.com', password: PASSWORD },
    'POST /api/v1/password/forgotten': { email: 'a@example.com' },
    'POST /api/v1/password/reset': { token: 'x', password: PASSWORD },
    'POST /api/v1/email': { email: 'a@example.com', password: PASSWORD },
    'POST /api/v1/email/confirm': { token: 'x' },
    'PUT /api/v1/wallet/settings': {
        name: 'Home',
        currency: 'USD',
        timeZone: 'UTC',
        weekStart: 1,
        monthStart: 1,
        version: 1,
    },
    'POST /api/v1/wallets/:id/invitations': { email: 'a@example.com', role: 'viewer' },
    'PUT /api/v1/wallets/:id/members/:other': { role: 'viewer' },
    'POST /api/v1/wallets/:id/owner': { member: 'x' },
    'POST /api/v1/invitations/:id': { answer: 'accept' },
    'PUT /api/v1/password': { current: PASSWORD, next: PASSWORD },
};

/** Routes that take an id, and what stands for one of somebody's own; each is tried by somebody else. */
const OWNED: Readonly<Record<string, (owner: Member, town: Town) => Promise<string>>> = {
    'DELETE /api/v1/sessions/:id': async (owner) => {
        const { sessions } = JSON.parse((await owner.api('GET', '/sessions')).text) as {
            readonly sessions: readonly { readonly id: string }[];
        };
        return sessions[0]?.id ?? '';
    },
    'GET /api/v1/wallets/:id/members': walletOf,
    'HEAD /api/v1/wallets/:id/members': walletOf,
    'POST /api/v1/wallets/:id/invitations': walletOf,
    'DELETE /api/v1/wallets/:id/invitations/:other': async (owner) => {
        const id = await walletOf(owner);
        await owner.api('POST', `/wallets/${id}/invitations`, {
            email: newEmail(),
            role: 'viewer',
        });
        const { invitations } = await membersOf(owner, id);
        return `${id} ${invitations[0]?.id ?? ''}`;
    },
    'PUT /api/v1/wallets/:id/members/:other': memberOf,
    'DELETE /api/v1/wallets/:id/members/:other': memberOf,
    'POST /api/v1/wallets/:id/owner': walletOf,
    'POST /api/v1/invitations/:id': invitationOf,
    'GET /v3/directline/conversations/:id': conversationOf,
    'HEAD /v3/directline/conversations/:id': conversationOf,
    'GET /v3/directline/conversations/:id/activities': conversationOf,
    'HEAD /v3/directline/conversations/:id/activities': conversationOf,
    'POST /v3/directline/conversations/:id/activities': conversationOf,
    'POST /v3/directline/conversations/:id/upload': conversationOf,
};

async function walletOf(owner: Member): Promise<string> {
    const { wallets } = JSON.parse((await owner.api('GET', '/wallets')).text) as {
        readonly wallets: readonly { readonly id: string }[];
    };
    return wallets[0]?.id ?? '';
}

interface Listed {
    readonly members: readonly { readonly id: string }[];
    readonly invitations: readonly { readonly id: string }[];
}

async function membersOf(owner: Member, wallet: string): Promise<Listed> {
    return JSON.parse((await owner.api('GET', `/wallets/${wallet}/members`)).text) as Listed;
}

async function memberOf(owner: Member): Promise<string> {
    const id = await walletOf(owner);
    return `${id} ${(await membersOf(owner, id)).members[0]?.id ?? ''}`;
}

/** One that somebody else has sent them. */
async function invitationOf(owner: Member, town: Town): Promise<string> {
    const cyd = await town.joined();
    const asked = { email: await owner.email(), role: 'viewer' };
    await cyd.api('POST', `/wallets/${await walletOf(cyd)}/invitations`, asked);
    const { invitations } = JSON.parse((await owner.api('GET', '/invitations')).text) as Listed;
    return invitations[0]?.id ?? '';
}

async function conversationOf(owner: Member): Promise<string> {
    return (await owner.chat()).conversation;
}

/** Of the pages behind a link: its secret is all that is asked for, whoever opens it. */
const SECRETS = /\/:secret$/;
/** The development mailbox, and what a browser asks before it may ask. */
const NOBODYS = /^(\w+ \/dev\/|OPTIONS )/;

function isForm(route: string): boolean {
    return !(route in OTHER_PROOFS) && !route.includes(' /api/');
}

function send(who: Member, route: string, headers: Record<string, string>): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ');
    const body = isForm(route) ? 'form=x&email=a%40example.com' : JSON.stringify(BODIES[route]);
    return who.ask(path.replaceAll(/:\w+/g, 'x'), {
        method,
        headers,
        ...(method !== 'DELETE' && { body: body ?? '{}' }),
    });
}

eachEngine((engine) => {
    let town: Town;
    let routes: readonly string[];
    beforeAll(async () => {
        town = await startTown(engine, {}, {});
        routes = town.fleet.routes.map(({ method, path }) => `${method} ${path}`);
    });
    afterAll(() => town.stop());

    const changing = (): readonly string[] =>
        routes.filter((route) => MUTATING.has(route.split(' ')[0] ?? ''));

    describe('a route that changes something', () => {
        it('is known to this test by what proves its requests (W1)', () => {
            const unknown = changing().filter(
                (route) =>
                    !(route in OTHER_PROOFS) &&
                    !isForm(route) &&
                    !(route in BODIES) &&
                    !route.startsWith('DELETE /api/v1/'),
            );
            expect(unknown).toEqual([]);
            expect(changing().length).toBeGreaterThan(20);
        });

        it.each([
            ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
            ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://evil.example' }],
            [
                'another origin in an old browser',
                { 'sec-fetch-site': '', origin: 'https://evil.example' },
            ],
            ['an opaque origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
        ])('is refused to %s, even with a good session and token (W1)', async (_name, from) => {
            const ann = await town.joined();
            const token = await ann.csrfToken();
            for (const route of changing()) {
                if (route in OTHER_PROOFS) continue;
                const type = isForm(route)
                    ? 'application/x-www-form-urlencoded'
                    : 'application/json';
                const headers = { ...from, 'content-type': type, 'x-csrf-token': token };
                const { status } = await send(ann, route, headers);
                // The page behind a mailed link says that it opens nothing.
                expect([route, SECRETS.test(route) ? [403, 410].includes(status) : status]).toEqual(
                    [route, SECRETS.test(route) ? true : 403],
                );
            }
            expect(await ann.email()).not.toBeNull();
        });

        it.each(['', 'x', 'x'.repeat(43)])(
            'is refused without its token: %j (W1)',
            async (token) => {
                const ann = await town.joined();
                for (const route of changing()) {
                    if (route in OTHER_PROOFS || SECRETS.test(route)) continue;
                    const type = isForm(route)
                        ? 'application/x-www-form-urlencoded'
                        : 'application/json';
                    const headers = {
                        'content-type': type,
                        ...(token && { 'x-csrf-token': token }),
                    };
                    expect([route, (await send(ann, route, headers)).status]).toEqual([route, 403]);
                }
                expect(await ann.email()).not.toBeNull();
            },
        );

        it('is refused somebody else’s token (W1)', async () => {
            const [ann, bob] = [await town.joined(), await town.joined()];
            const headers = { 'x-csrf-token': await bob.csrfToken() };
            const answer = await ann.ask('/api/v1/sessions', { method: 'DELETE', headers });
            expect([answer.status, await ann.email()]).toEqual([403, expect.anything()]);
        });

        it('takes JSON alone in the API, and a form alone on a page (W1)', async () => {
            const ann = await town.joined();
            const token = await ann.csrfToken();
            for (const route of changing()) {
                if (route in OTHER_PROOFS || route.startsWith('DELETE ')) continue;
                for (const type of ['text/plain', 'multipart/form-data']) {
                    const headers = { 'content-type': type, 'x-csrf-token': token };
                    const { status } = await send(ann, route, headers);
                    expect([route, type, status]).toEqual([route, type, 415]);
                }
            }
        });

        it('is never asked for by GET (W1)', async () => {
            const ann = await town.joined();
            for (const route of changing()) {
                if (route in OTHER_PROOFS || routes.includes(route.replace(/^\w+/, 'GET')))
                    continue;
                const path = route.replace(/^\w+ /, '').replace(/:\w+/, 'x');
                const status = (await ann.ask(path)).status;
                expect([route, [404, 405].includes(status)]).toEqual([route, true]);
            }
            expect(await ann.email()).not.toBeNull();
        });
    });

    describe('a route that takes an id', () => {
        it('is tried here with somebody else’s (A8)', () => {
            const open = routes.filter(
                (route) =>
                    route.includes(':') &&
                    !(route in OWNED) &&
                    !SECRETS.test(route) &&
                    !NOBODYS.test(route),
            );
            expect(open).toEqual([]);
        });

        it('knows nothing of another person’s (A8)', async () => {
            const [ann, bob] = [await town.joined(), await town.joined()];
            const { token } = await bob.chat();
            const csrf = await bob.csrfToken();
            for (const [route, idOf] of Object.entries(OWNED)) {
                const [method = '', path = ''] = route.split(' ');
                const [id = '', other = ''] = (await idOf(ann, town)).split(' ');
                expect([route, id === '']).toEqual([route, false]);
                const own = path.replace(':id', id).replace(':other', other);
                const body = BODIES[route] ?? { type: 'message', text: 'spent 5 on cake' };
                const answer = await bob.ask(own, {
                    method,
                    headers: {
                        authorization: `Bearer ${token}`,
                        'x-csrf-token': csrf,
                        'content-type': 'application/json',
                    },
                    ...(['POST', 'PUT'].includes(method) && { body: JSON.stringify(body) }),
                });
                expect([route, answer.status]).toEqual([route, 404]);
            }
            expect(await ann.email()).not.toBeNull();
        });
    });

    it('every answer of a page or the API has its headers (W2)', async () => {
        const ann = await town.joined();
        for (const route of routes) {
            const [method = '', path = ''] = route.split(' ');
            const { headers } = await ann.ask(path.replace(/:\w+/, 'x'), { method });
            const policy = headers.get('content-security-policy') ?? '';
            const seen = [
                /default-src 'none'/.test(policy),
                /base-uri 'none'/.test(policy),
                /frame-ancestors/.test(policy),
                /unsafe-eval|\*/.test(policy),
                headers.get('x-content-type-options'),
                headers.get('referrer-policy'),
            ];
            expect([route, seen]).toEqual([
                route,
                [true, true, true, false, 'nosniff', 'no-referrer'],
            ]);
        }
    });

    it('a wrong request is told as a problem, with nothing of ours in it (W4, W5)', async () => {
        const ann = await town.joined();
        const csrf = await ann.csrfToken();
        const bodies: readonly [body: string, status: number][] = [
            ['', 400],
            ['{', 400],
            ['null', 400],
            ['[]', 400],
            ['{"email":{"email":1}}', 400],
            ['{"email":["a@example.com"],"password":["x"]}', 400],
            ['{"__proto__":{"email":"a@example.com"}}', 400],
            ['{"email":"a@example.com","password":"correct horse","admin":true,"token":"x"}', 400],
            [JSON.stringify({ email: 'x'.repeat(70_000) }), 413],
        ];
        for (const route of Object.keys(BODIES)) {
            const [method = '', path = ''] = route.split(' ');
            for (const [body, status] of bodies) {
                const headers = { 'x-csrf-token': csrf, 'content-type': 'application/json' };
                const answer = await ann.ask(path, { method, headers, body });
                expect([route, body.slice(0, 40), answer.status]).toEqual([
                    route,
                    body.slice(0, 40),
                    status,
                ]);
                const problem = JSON.parse(answer.text) as Record<string, unknown>;
                expect(Object.keys(problem).sort()).toEqual(
                    ['code', 'detail', 'id', 'status', 'title', 'type'].sort(),
                );
                expect(answer.headers.get('content-type')).toBe('application/problem+json');
                expect(answer.text).not.toMatch(/zod|Expected|node_modules|SELECT|\.ts\b|Error/);
            }
        }
    });

    it('a stranger gets nothing that is somebody’s (A8)', async () => {
        const stranger = town.member();
        for (const route of routes.filter((one) =>
            / \/api\/v1\/(sessions|session|password$|email$|wallet|invitations)/.test(one),
        )) {
            if (route === 'GET /api/v1/session' || route.startsWith('HEAD')) continue;
            const [method = '', path = ''] = route.split(' ');
            const answer = await stranger.api(
                method,
                path.replace('/api/v1', '').replaceAll(/:\w+/g, 'x'),
                BODIES[route],
            );
            expect([route, answer.status]).toEqual([route, 401]);
        }
        expect(
            (await stranger.send('/account/email', { email: newEmail() }, '/sign-in')).status,
        ).toBe(303);
    });
});
