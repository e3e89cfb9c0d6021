/** POST conversations, GET conversations/:id, and their activities. */
import type { Request } from 'restify';
import { StoreUnavailable } from '../../../db/turn.ts';
import type { Handler } from '../../http/guard.ts';
import { sendJson } from '../../http/problem.ts';
import { authorise, away, mustBeHere, watermark, type Context } from './context.ts';
import { CHANNEL, opening, parseActivity, toMessage, type Incoming } from './incoming.ts';
import { passing, replyLines, transcript } from './outgoing.ts';
import { streamUrl } from './stream.ts';
import { granted } from './token-routes.ts';
import type { ChatClaims } from './tokens.ts';
import { readUpload } from './upload.ts';

const ACTIVITIES_AT_ONCE = 500;

/** 201 when it is new, and then Penny has said hello; 200 when it was there. */
export function start(context: Context): Handler {
    return async (req, res) => {
        const claims = await authorise(context, req);
        const isNew = await ensureStarted(context, claims);
        sendJson(res, isNew ? 201 : 200, await withStream(context, req, claims, 0));
    };
}

/** The way back in after a lost connection. */
export function resume(context: Context): Handler {
    return async (req, res) => {
        const claims = await authorise(context, req);
        const after = watermark(req);
        // Who has read some of it can come back while the database is away.
        if (after === 0) await ensureStarted(context, claims);
        else await mustBeHere(context, claims).catch(passingOverAway);
        sendJson(res, 200, await withStream(context, req, claims, after));
    };
}

export function post(context: Context): Handler {
    return async (req, res) => {
        const claims = await authorise(context, req);
        await context.counts.posts(claims.user);
        const incoming = parseActivity(req.body);
        // Typing, events and the like are nothing that Penny answers.
        if (incoming.type === 'message') await deliver(context, claims, incoming);
        sendJson(res, 200, { id: incoming.id });
    };
}

/** Files are counted and dropped; the turn tells the person so. */
export function upload(context: Context): Handler {
    return async (req, res) => {
        const claims = await authorise(context, req);
        await context.counts.posts(claims.user);
        const incoming = await readUpload(req);
        await deliver(context, claims, incoming);
        sendJson(res, 200, { id: incoming.id });
    };
}

/** What was said after the watermark. While the database is away it says that instead of failing,
 *  since a client that polls takes any failure for the end. */
export function read(context: Context): Handler {
    return async (req, res) => {
        const { conv } = await authorise(context, req);
        const after = watermark(req);
        try {
            const lines = await context.log.read(CHANNEL, conv, after, ACTIVITIES_AT_ONCE);
            const activities = lines.map((line) => line.payload);
            sendJson(res, 200, { activities, watermark: String(lines.at(-1)?.seq ?? after) });
        } catch (error) {
            if (!(error instanceof StoreUnavailable)) throw error;
            const notice = passing(`away-${after}`, context.words.away, conv, context.now());
            sendJson(res, 200, { activities: [notice], watermark: String(after) });
        }
    };
}

function passingOverAway(error: unknown): void {
    if (!(error instanceof StoreUnavailable)) throw error;
}

async function ensureStarted(context: Context, claims: ChatClaims): Promise<boolean> {
    if (await context.log.holds(CHANNEL, claims.conv, claims.user)) return false;
    const message = opening(claims, context.now());
    const turned = await context.turns.handle(message, (reply) => replyLines(message, reply));
    if (!turned.saved) throw away(context.words.away);
    return !turned.repeated;
}

async function deliver(context: Context, claims: ChatClaims, incoming: Incoming): Promise<void> {
    const message = toMessage(incoming, claims, context.now());
    const { saved, reply } = await context.turns.handle(message, (answer) =>
        transcript(message, incoming, answer),
    );
    if (saved) {
        context.feed.wake(claims.conv);
        return;
    }
    const sentence = reply.lines.map((line) => line.text).join('\n');
    const id = `away-${incoming.id}`;
    context.feed.flash(claims.conv, passing(id, sentence, claims.conv, context.now()));
    throw away(sentence);
}

async function withStream(
    context: Context,
    req: Request,
    claims: ChatClaims,
    after: number,
): Promise<object> {
    return {
        ...(await granted(context, claims)),
        streamUrl: await streamUrl(context, req, claims, after),
        referenceGrammarId: '',
    };
}
