/** The people's limits and what was mailed of them: each once, whatever was killed (SECURITY N1, N3). */
import { randomUUID } from 'node:crypto';
import type { SendGridStandIn } from '../sendgrid.ts';
import { linksTo, openLink } from '../warned.ts';
import type { Roamer } from '../roamer.ts';
import { until } from '../until.ts';
import type { History } from './history.ts';

export const LIMIT_MINOR = 10_000n;

function addressOf(person: number): string {
    return `person${person}@example.com`;
}

interface Watching {
    readonly url: string;
    readonly sendGrid: SendGridStandIn;
    readonly history: History;
}

/** A limit of 100 a year, watched by mail. Nobody is killed yet. */
export async function watch(
    person: Roamer,
    place: number,
    { url, sendGrid, history }: Watching,
): Promise<void> {
    const words = [
        ['limit 100 a year', 'limit'],
        [addressOf(place), 'ask'],
    ] as const;
    for (const [text, kind] of words) {
        const id = randomUUID();
        const sentAt = performance.now();
        await person.say(text, { clientActivityId: id });
        const times = { sentAt, endedAt: performance.now(), attempts: 1 };
        const about = { id, person: place, conversation: 0, wish: { kind } };
        history.said.push({ ...about, ...times, verdict: 'saved' });
    }
    const path = await until(() => linksTo(addressOf(place), sendGrid)[0]);
    await openLink(url + path);
}

/**
 * @param isOver whether they are over their limit in the end.
 * @param kills how often a bot was killed: each may have been between a mail and its note.
 */
export function judgeWarnings(
    person: number,
    { isOver, kills }: { readonly isOver: boolean; readonly kills: number },
    sendGrid: SendGridStandIn,
): readonly string[] {
    const email = addressOf(person);
    const mails = sendGrid
        .accepted()
        .filter((mail) => mail.personalizations[0]?.to[0]?.email === email)
        .filter(({ subject }) => !subject.startsWith('Shall Penny mail'));
    const byAlert = Map.groupBy(mails, (mail) => mail.custom_args['event_id'] ?? '');
    const subjects = [...byAlert.values()].map(([mail]) => mail?.subject ?? '');
    const broken = subjects.filter((subject) => /all of its|over its/.test(subject));
    const near = subjects.length - broken.length;
    return [
        ...(isOver && broken.length === 0 ? [`${email} was not warned`] : []),
        ...(broken.length > 1 || near > 1 ? [`${email} was warned of ${subjects.join(', ')}`] : []),
        ...(mails.length - byAlert.size > kills
            ? [`${email} got ${mails.length} mails of ${byAlert.size} alerts`]
            : []),
    ];
}
