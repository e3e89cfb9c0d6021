/** Servers where people sign up, and the mails that reach them. */
import { expect } from '@jest/globals';
import { ACCOUNT_LIMITS, type AccountLimits, type Try } from '../../accounts/limits.ts';
import type { World } from '../../bot/app.ts';
import type { Engine } from './databases.ts';
import { startFleet, type Fleet } from './fleet.ts';
import { Member } from './member.ts';
import { CHEAP, newEmail, PASSWORD } from './people.ts';
import { startSendGrid, type SendGridStandIn } from './sendgrid.ts';
import { until } from './until.ts';
import { mailTo } from './warned.ts';

/** As many tries as a test likes. */
export const PATIENT = Object.fromEntries(
    Object.keys(ACCOUNT_LIMITS).map((kind) => [kind, { points: 100_000, duration: 1 }]),
) as unknown as Record<Try, { points: number; duration: number }>;

export interface Town {
    readonly fleet: Fleet;
    readonly sendGrid: SendGridStandIn;
    /** Somebody new, at an instance. */
    member(instance?: number): Member;
    /** All that was mailed to the address as text, oldest first. */
    mails(email: string): Promise<readonly string[]>;
    /** The path of the newest link of that kind that was mailed to it. */
    link(email: string, kind: 'verify' | 'reset' | 'new-address' | 'invitation'): Promise<string>;
    /** Who has an account with the usual password and is signed in. */
    joined(email?: string, member?: Member): Promise<Member>;
    stop(): Promise<void>;
}

export async function startTown(
    engine: Engine,
    world: Partial<World> & { readonly limits?: never; readonly tries?: AccountLimits } = {},
    environment: Readonly<Record<string, string>> = {},
): Promise<Town> {
    const { tries = PATIENT, ...rest } = world;
    const sendGrid = await startSendGrid();
    const fleet = await startFleet(
        engine,
        { ...mailTo(sendGrid), ...environment },
        { accounts: { limits: tries, cost: CHEAP }, ...rest },
    );
    const mails: Town['mails'] = async (email) => {
        await fleet.sendMail();
        return sendGrid
            .accepted()
            .filter((mail) => mail.personalizations[0]?.to[0]?.email === email)
            .map((mail) => mail.content[0]?.value ?? '');
    };
    const town: Town = {
        fleet,
        sendGrid,
        member: (instance = 0) => new Member(fleet.urls[instance % fleet.urls.length] ?? ''),
        mails,
        link: (email, kind) =>
            until(async () => {
                const texts = await mails(email);
                const found = texts.flatMap(
                    (one) => new RegExp(`/${kind}/[\\w-]+`).exec(one)?.[0] ?? [],
                );
                return found.at(-1);
            }),
        joined: async (email = newEmail(), member = town.member()) => {
            const password = PASSWORD;
            await member.send('/sign-up', { email, password });
            const verified = await member.send(await town.link(email, 'verify'), { password });
            expect([verified.status, verified.headers.get('location')]).toEqual([303, '/']);
            return member;
        },
        stop: async () => {
            await fleet.stop();
            await sendGrid.close();
        },
    };
    return town;
}
