/** Why Watson gave no answer, in words that hold nothing of the message, of the answer or of the key. */
import { z } from 'zod';

/** `away`: it may be back. `misconfigured`: somebody must act. `refused`: it is this message's fault alone. */
type Kind = 'away' | 'misconfigured' | 'refused';

export class NoAnswer extends Error {
    readonly code = 'NO_ANSWER';
    override readonly name = 'NoAnswer';
    readonly kind: Kind;

    constructor(kind: Kind, reason: string) {
        super(reason);
        this.kind = kind;
    }
}

/** Of the SDK's errors no more is read: the rest holds headers and bodies. */
const failure = z.object({
    status: z.number().optional(),
    statusText: z
        .string()
        .regex(/^[A-Z_]{1,40}$/)
        .optional()
        .catch(undefined),
});

/** `asked` says for what: IAM answers 400 to a wrong key, and the assistant to a text that it can't take. */
export function noAnswer(error: unknown, asked: 'token' | 'message'): NoAnswer {
    const { data } = failure.safeParse(error);
    if (data?.status === undefined) {
        return new NoAnswer('away', `${asked}: network ${data?.statusText ?? 'fault'}`);
    }
    const { status } = data;
    return new NoAnswer(kindOf(status, asked), `${asked}: http ${status}`);
}

function kindOf(status: number, asked: 'token' | 'message'): Kind {
    if (status >= 500 || status === 429 || status === 408) return 'away';
    // 404 and 405: an id or an address is wrong. A redirect isn't followed: it would carry the key away.
    const isOurs = status < 400 || [401, 403, 404, 405].includes(status);
    return isOurs || asked === 'token' ? 'misconfigured' : 'refused';
}
