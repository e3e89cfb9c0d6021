/**
 * Asks a running Penny what a visitor would, and ends with 1 when an answer isn't right:
 *
 *     node deploy/smoke.ts https://penny.example.com [file]
 *
 * It leaves a guest with one entry of 20. The file remembers that guest: the next run with it comes
 * back, repeats the message, and finds the one entry.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** What the message must not be recorded twice by. */
const MESSAGE_ID = 'smoke-lunch';

const GRANTED = z.object({ token: z.string(), conversationId: z.string() });

const LOG = z.object({
    activities: z.array(
        z.object({
            replyToId: z.string().optional(),
            text: z.string().optional(),
            // Beside a card, what the card says.
            summary: z.string().optional(),
        }),
    ),
});

const [, , address, file] = process.argv;
if (address === undefined || !URL.canParse(address)) {
    process.stderr.write('Say which address: node deploy/smoke.ts http://localhost:3978\n');
    process.exit(2);
}

try {
    const base = new URL(address);
    await answers(base, '/livez');
    await answers(base, '/readyz');
    await showsPage(base);
    await keepsEntry(base, file);
} catch (error) {
    process.stderr.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
}

/** @throws Error when the status is another one. */
async function ask(url: URL, init: RequestInit = {}, status = 200): Promise<Response> {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), ...init });
    if (response.status !== status) {
        throw new Error(`${url.pathname} answered ${response.status}: ${await response.text()}`);
    }
    return response;
}

async function answers(base: URL, path: string): Promise<void> {
    await (await ask(new URL(path, base))).arrayBuffer();
    say(`${path} answers 200`);
}

async function showsPage(base: URL): Promise<void> {
    const page = await (await ask(new URL('/', base))).text();
    const path = /\/assets\/webchat\.[\w-]+\.js/.exec(page)?.[0];
    if (path === undefined) throw new Error('the page names no bundle');
    const bundle = await (await ask(new URL(path, base))).arrayBuffer();
    if (bundle.byteLength < 1_000_000) throw new Error(`${path} has ${bundle.byteLength} bytes`);
    say(`the page loads its bundle, of ${bundle.byteLength} bytes`);
}

async function keepsEntry(base: URL, memory: string | undefined): Promise<void> {
    const isBack = memory !== undefined && existsSync(memory);
    const visitor = await enter(base, isBack ? readFileSync(memory, 'utf8') : null);
    const recorded = await visitor.say('spent 20 on lunch', MESSAGE_ID);
    expect(recorded, /20.* lunch/, 'the entry');
    expect(recorded, /^Balance \D*20(\D0*)?$/m, 'the balance after it');
    const balance = await visitor.say('balance', `smoke-${crypto.randomUUID()}`);
    expect(balance, /^\D*20(\D0*)?$/m, 'the balance');
    if (memory !== undefined) writeFileSync(memory, visitor.cookie, { mode: 0o600 });
    say(isBack ? 'the entry is still there, once' : 'an entry was recorded and answered');
}

function expect(answer: string, pattern: RegExp, what: string): void {
    if (!pattern.test(answer)) throw new Error(`${what} isn't in the answer: ${answer}`);
}

interface Visitor {
    /** Brings the same guest back. */
    readonly cookie: string;
    /** @returns the lines of Penny's answer. */
    say(text: string, clientActivityID: string): Promise<string>;
}

async function enter(base: URL, cookie: string | null): Promise<Visitor> {
    const direct = new URL('/v3/directline/', base);
    const headers = { 'content-type': 'application/json', ...(cookie !== null && { cookie }) };
    const body = JSON.stringify({ locale: 'en-US', timeZone: 'UTC' });
    const response = await ask(new URL('tokens/generate', direct), post(headers, body));
    const { token, conversationId } = GRANTED.parse(await response.json());
    const known = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    // Penny's greeting is written by then, new guest or not.
    const conversation = new URL(`conversations/${conversationId}`, direct);
    await (await ask(conversation, { headers: known })).arrayBuffer();
    const activities = new URL(`conversations/${conversationId}/activities`, direct);
    return {
        cookie: response.headers.getSetCookie().map(nameAndValue).join('; '),
        say: async (text, clientActivityID) => {
            const message = { type: 'message', text, channelData: { clientActivityID } };
            const sent = await ask(activities, post(known, JSON.stringify(message)));
            const { id } = z.object({ id: z.string() }).parse(await sent.json());
            return answerTo(id, await (await ask(activities, { headers: known })).json());
        },
    };
}

function post(headers: Record<string, string>, body: string): RequestInit {
    return { method: 'POST', headers, body };
}

function nameAndValue(setCookie: string): string {
    return setCookie.split(';', 1)[0] ?? '';
}

function answerTo(id: string, log: unknown): string {
    const answer = LOG.parse(log).activities.find(({ replyToId }) => replyToId === id);
    return answer?.text ?? answer?.summary ?? '(none)';
}

function say(line: string): void {
    process.stdout.write(`${line}\n`);
}
