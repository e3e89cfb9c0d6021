/** Where SendGrid reports what became of mails. The route is only there with the key that proves its sender. */
import type { EventReader } from '../../alerts/event-webhook.ts';
import type { MailEvents } from '../../alerts/ports.ts';
import { StoreUnavailable } from '../../db/turn.ts';
import { readBody } from '../http/body.ts';
import { Refusal } from '../http/problem.ts';
import type { Server } from '../server.ts';

export interface SendGridHook {
    readonly read: EventReader;
    readonly events: MailEvents;
    /** Somebody is to be told of what came. */
    readonly wakeAlerts: () => void;
    readonly now: () => Date;
}

/** SendGrid sends up to a thousand events at once. */
const LARGEST = 1024 * 1024;

const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';

export function mountSendGridEvents(server: Pick<Server, 'route'>, hook: SendGridHook): void {
    const take: Parameters<Server['route']>[2] = async (req, res) => {
        const body = await readBody(req, LARGEST);
        const header = (name: string): string => String(req.headers[name] ?? '');
        const signed = { signature: header(SIGNATURE), timestamp: header(TIMESTAMP), body };
        const report = hook.read(signed, hook.now());
        if (report.kind === 'forged') {
            throw new Refusal(403, 'SIGNATURE', 'This is not signed by SendGrid, or too old.');
        }
        if (report.kind === 'unreadable') {
            throw new Refusal(400, 'NO_EVENTS', 'This is no list of events.');
        }
        await hook.events.note(report.events, hook.now()).catch(unavailable);
        hook.wakeAlerts();
        res.writeHead(204);
        res.end();
    };
    server.route('post', '/hooks/sendgrid', take, 'raw');
}

/** Anything but a 2xx makes SendGrid come again, up to a day later. */
function unavailable(error: unknown): never {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new Refusal(503, 'AWAY', 'It could not be noted just now.', { 'retry-after': '30' });
}
