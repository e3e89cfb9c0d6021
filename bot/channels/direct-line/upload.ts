/** Reads a message that comes with files, and keeps none of the files. */
import type { Request } from 'restify';
import { readBody } from '../../http/body.ts';
import { Refusal } from '../../http/problem.ts';
import { parseActivity, type Incoming } from './incoming.ts';

const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** @throws Refusal 400 when it is no multipart form with an activity in it, 413 above 10 MB. */
export async function readUpload(req: Request): Promise<Incoming> {
    const type = req.headers['content-type'] ?? '';
    const body = await readBody(req, UPLOAD_LIMIT);
    const form = await asForm(type, body);
    const activity = form.get('activity');
    const files = form.getAll('file').length;
    if (activity === null) throw malformed();
    const text = typeof activity === 'string' ? activity : await activity.text();
    const incoming = parseActivity(asJson(text));
    return { ...incoming, type: 'message', attachments: Math.max(1, files) };
}

async function asForm(type: string, body: Buffer): Promise<FormData> {
    try {
        const whole = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
        return await whole.formData();
    } catch {
        throw malformed();
    }
}

function asJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        throw malformed();
    }
}

function malformed(): Refusal {
    return new Refusal(400, 'BROKEN_UPLOAD', 'The upload is not readable.');
}
