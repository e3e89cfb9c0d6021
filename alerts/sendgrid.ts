/** Mail through SendGrid's API, with each of its answers read as what it means for the message. */
import sharedService from '@sendgrid/mail';
import { z } from 'zod';
import type { Delivery, InlineImage, Mail, Mailer } from './ports.ts';

export interface SendGridOptions {
    readonly apiKey: string;
    /** A sender that SendGrid has verified. */
    readonly from: { readonly email: string; readonly name: string };
    readonly now: () => Date;
    /** SendGrid's own unless given. */
    readonly baseUrl?: URL;
    /** For one mail; 10 s unless given. */
    readonly timeoutMs?: number;
    /** SendGrid checks the mail and carries it nowhere. */
    readonly sandbox?: boolean;
}

const address = z.email().max(254);

export function createSendGrid(options: SendGridOptions): Mailer {
    const service = serviceOf(options);
    return {
        send: async (mail) => {
            if (!address.safeParse(mail.to).success) {
                return { kind: 'refused', reason: 'not an address' };
            }
            try {
                const [response] = await service.send(requestOf(mail, options));
                const messageId: unknown = response.headers['x-message-id'];
                return {
                    kind: 'accepted',
                    messageId: typeof messageId === 'string' ? messageId : '',
                };
            } catch (error) {
                return deliveryOf(error, options.now());
            }
        },
    };
}

type MailService = typeof sharedService;
type Request = Parameters<MailService['send']>[0];
type AttachmentData = NonNullable<Extract<Request, { subject?: string }>['attachments']>[number];

/** What the package's types leave out: its class, and the client that each instance makes. */
const Service = sharedService.constructor as new () => MailService & {
    readonly client: { setDefaultRequest(key: string, value: string | number): unknown };
};

/** An instance of its own: the package's other one is shared by whoever imports it. */
function serviceOf({ apiKey, baseUrl, timeoutMs = 10_000 }: SendGridOptions): MailService {
    const service = new Service();
    service.setApiKey(apiKey);
    // After the key, which puts the address back to SendGrid's.
    if (baseUrl) service.client.setDefaultRequest('baseUrl', baseUrl.href);
    service.client.setDefaultRequest('timeout', timeoutMs);
    // A redirect would carry the key to wherever it points.
    service.client.setDefaultRequest('maxRedirects', 0);
    return service;
}

function requestOf(mail: Mail, { from, sandbox = false }: SendGridOptions): Request {
    return {
        to: { email: mail.to },
        from,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // A repeated mail has the same: mailboxes fold it, and our records tell it.
        headers: {
            'Message-ID': `<${mail.id}@${from.email.split('@').pop() ?? 'penny'}>`,
            // RFC 8058: the reader's program stops such mails by itself, without opening a page.
            ...(mail.unsubscribeUrl !== null && {
                'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
        },
        attachments: mail.images.map(attachmentOf),
        customArgs: { event_id: mail.id },
        categories: [mail.category],
        mailSettings: { sandboxMode: { enable: sandbox } },
        // Rewritten links would show confirmation secrets to the carrier, and pixels watch readers.
        trackingSettings: {
            clickTracking: { enable: false, enableText: false },
            openTracking: { enable: false },
            subscriptionTracking: { enable: false },
        },
    };
}

/** By the API's name: the package doesn't translate its own one for it. */
interface Attachment extends AttachmentData {
    readonly content_id: string;
}

function attachmentOf({ id, type, content }: InlineImage): Attachment {
    return {
        content: content.toString('base64'),
        filename: `${id}.png`,
        type,
        disposition: 'inline',
        content_id: id,
    };
}

/** Their headers are no plain object. */
const patience = z.object({
    'retry-after': z.string().optional(),
    'x-ratelimit-reset': z.string().optional(),
});

/** Only what is needed of a ResponseError or of a network fault: the rest holds our key. */
const failure = z.object({
    code: z.union([z.number(), z.string()]).optional(),
    response: z
        .object({
            headers: patience.catch({}),
            body: z
                .object({ errors: z.array(z.object({ field: z.string().nullish() })) })
                .nullable()
                .catch(null),
        })
        .optional(),
});

function deliveryOf(error: unknown, now: Date): Delivery {
    const { data } = failure.safeParse(error);
    if (!data?.response || typeof data.code !== 'number') {
        return { kind: 'retry', reason: `network ${data?.code ?? 'fault'}` };
    }
    const { code: status, response } = data;
    const fields = response.body?.errors.flatMap(({ field }) => field ?? []).join(',');
    const reason = `http ${status}${fields ? ` ${fields.slice(0, 100)}` : ''}`;
    // 404 and 405: the base URL is somebody else's.
    if ([401, 403, 404, 405].includes(status)) return { kind: 'misconfigured', reason };
    if (status >= 500 || status === 429 || status === 408) {
        const after = askedPatience(response.headers, now);
        return after ? { kind: 'retry', reason, after } : { kind: 'retry', reason };
    }
    return { kind: 'refused', reason };
}

/** Retry-After in seconds or as a date; else X-RateLimit-Reset, in seconds since 1970. */
function askedPatience(headers: z.infer<typeof patience>, now: Date): Date | null {
    const { 'retry-after': wait = '', 'x-ratelimit-reset': reset = '' } = headers;
    if (/^\d{1,9}$/.test(wait)) return new Date(now.getTime() + Number(wait) * 1000);
    // Anything shorter is no HTTP date, though Date.parse makes something of it.
    const at = wait.length > 20 ? Date.parse(wait) : Number.NaN;
    if (Number.isFinite(at)) return new Date(at);
    return /^\d{1,11}$/.test(reset) ? new Date(Number(reset) * 1000) : null;
}
