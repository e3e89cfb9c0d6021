/** A person whose limit is watched by mail: they gave an address and opened its link. */
import { until } from './until.ts';
import type { Fleet } from './fleet.ts';
import type { Roamer } from './roamer.ts';
import type { SendGridStandIn } from './sendgrid.ts';

/** What sends an app's mail to the stand-in. */
export function mailTo(sendGrid: SendGridStandIn): Record<string, string> {
    return {
        SENDGRID_API_KEY: 'SG.key',
        SENDGRID_BASE_URL: sendGrid.url.href,
        MAIL_FROM: 'penny@example.com',
    };
}

/** Answers the path of the confirmation's link. */
export async function giveAddress(
    person: Roamer,
    email: string,
    fleet: Pick<Fleet, 'sendMail'>,
    sendGrid: SendGridStandIn,
): Promise<string> {
    const answer = await person.say(email);
    if (!answer.includes(`a link to ${email}`)) throw new Error(`no link was sent: ${answer}`);
    return until(async () => {
        await fleet.sendMail();
        return linksTo(email, sendGrid).at(-1);
    });
}

/** The paths of all links that were mailed to the address, oldest first. */
export function linksTo(email: string, sendGrid: SendGridStandIn): readonly string[] {
    return sendGrid
        .accepted()
        .filter((mail) => mail.personalizations[0]?.to[0]?.email === email)
        .flatMap((mail) => /\/confirm\/[\w.-]+/.exec(mail.content[0]?.value ?? '')?.[0] ?? []);
}

export interface Opened {
    readonly status: number;
    readonly text: string;
}

export async function openLink(url: string, method: 'GET' | 'POST' = 'POST'): Promise<Opened> {
    const answer = await fetch(url, { method });
    return { status: answer.status, text: await answer.text() };
}

/** The subjects of the warnings that the address got. */
export function warningsTo(email: string, sendGrid: SendGridStandIn): readonly string[] {
    return sendGrid
        .accepted()
        .filter((mail) => mail.personalizations[0]?.to[0]?.email === email)
        .map(({ subject }) => subject)
        .filter((subject) => !subject.startsWith('Shall Penny mail'));
}
