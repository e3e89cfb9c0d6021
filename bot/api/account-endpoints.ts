/** /api/v1: accounts and their sessions. */
import type { IncomingMessage } from 'node:http';
import type { AccountContext } from '../../accounts/context.ts';
import { askNewEmail, confirmNewEmail } from '../../accounts/new-email.ts';
import { changePassword, forgotPassword, resetPassword } from '../../accounts/passwords.ts';
import { endAllSessions, endSession, listSessions } from '../../accounts/sessions.ts';
import { signIn } from '../../accounts/sign-in.ts';
import { confirmSignUp, signUp } from '../../accounts/sign-up.ts';
import type { MessageKey, Words } from '../../dialogs/messages/catalogue.ts';
import { Refusal } from '../http/problem.ts';
import { faultOf, isUnwell, refusalOf, type Unwell } from './answers.ts';
import type { Door } from './door.ts';
import { open, own, type Endpoint, type Result } from './endpoint.ts';
import { CHANGE, CONFIRM, CREDENTIALS, FORGOTTEN, TOKEN } from './schemas.ts';

export interface AccountApi {
    readonly people: AccountContext;
    readonly door: Door;
    readonly words: Words;
    /** The guest whom a browser's cookie names. */
    readonly guest: (req: IncomingMessage) => Promise<string | null>;
    /** BCP 47, of somebody new. */
    readonly locale: string;
}

const MAILED: Result = { status: 202, body: { mailed: true } };
const DONE: Result = { status: 204 };

export function accountEndpoints(api: AccountApi): readonly Endpoint[] {
    return [...entrance(api), ...ownSessions(api), ...ownAccount(api)];
}

function entrance({ people, door, words, guest, locale }: AccountApi): readonly Endpoint[] {
    const well = wellIn(words);
    return [
        open(
            'post',
            '/sign-up',
            async ({ body, caller, req }) => {
                const asked = { ...body, guest: await guest(req), locale };
                well(await signUp(people, asked, caller));
                return MAILED;
            },
            CREDENTIALS,
        ),
        open(
            'post',
            '/sign-up/confirm',
            async ({ body, caller, req, res }) => {
                const { cookie } = well(await confirmSignUp(people, body, caller));
                await door.enter(req, res, cookie);
                return DONE;
            },
            CONFIRM,
        ),
        open(
            'post',
            '/sign-in',
            async ({ body, caller, req, res }) => {
                const answer = await signIn(people, body, caller);
                await door.enter(req, res, well(answer, 'account.fault.wrong').cookie);
                return DONE;
            },
            CREDENTIALS,
        ),
        open(
            'post',
            '/password/forgotten',
            async ({ body, caller }) => {
                well(await forgotPassword(people, { ...body, locale }, caller));
                return MAILED;
            },
            FORGOTTEN,
        ),
        open(
            'post',
            '/password/reset',
            async ({ body, caller }) => {
                well(await resetPassword(people, body, caller));
                return DONE;
            },
            CONFIRM,
        ),
        open(
            'post',
            '/email/confirm',
            async ({ body, caller }) => {
                well(await confirmNewEmail(people, body.token, caller));
                return DONE;
            },
            TOKEN,
        ),
    ];
}

function ownSessions({ people, door, words }: AccountApi): readonly Endpoint[] {
    return [
        open('get', '/session', async ({ req, res }) => {
            const session = await door.session(req);
            const account = session && { email: session.email };
            return { status: 200, body: { account, csrfToken: door.formToken(req, res) } };
        }),
        own('del', '/session', async ({ who, res }) => {
            await endSession(people, who, who.sessionId);
            door.close(res);
            return DONE;
        }),
        own('get', '/sessions', async ({ who }) => {
            const sessions = await listSessions(people, who);
            return { status: 200, body: { sessions } };
        }),
        own('del', '/sessions', async ({ who, res }) => {
            await endAllSessions(people, who);
            door.close(res);
            return DONE;
        }),
        own('del', '/sessions/:id', async ({ who, params }) => {
            if (!(await endSession(people, who, params['id'] ?? ''))) {
                throw new Refusal(404, 'SESSION_UNKNOWN', words('account.fault.noSession'));
            }
            return DONE;
        }),
    ];
}

function ownAccount({ people, door, words }: AccountApi): readonly Endpoint[] {
    const well = wellIn(words);
    return [
        own(
            'put',
            '/password',
            async ({ who, body, caller, req, res }) => {
                const { cookie } = well(await changePassword(people, who, body, caller));
                await door.enter(req, res, cookie);
                return DONE;
            },
            CHANGE,
        ),
        own(
            'post',
            '/email',
            async ({ who, body, caller }) => {
                well(await askNewEmail(people, who, body, caller));
                return MAILED;
            },
            CREDENTIALS,
        ),
    ];
}

/** Hands back what went well. @throws Refusal for the rest. */
function wellIn(words: Words) {
    return <Answer extends { readonly kind: string }>(
        answer: Answer,
        wrong: MessageKey = 'account.fault.wrongPassword',
    ): Exclude<Answer, Unwell> => {
        if (isUnwell(answer)) throw refusalOf(faultOf(answer, words, wrong));
        return answer as Exclude<Answer, Unwell>;
    };
}
