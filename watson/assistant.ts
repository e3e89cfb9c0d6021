/** Asks Watson Assistant what a message means: in a bounded time, or not at all while it's away. */
import { createHmac } from 'node:crypto';
import {
    BrokenCircuitError,
    BulkheadRejectedError,
    bulkhead,
    circuitBreaker,
    ConsecutiveBreaker,
    handleWhen,
    TaskCancelledError,
    timeout,
    TimeoutStrategy,
    wrap,
} from 'cockatiel';
import AssistantV2 from 'ibm-watson/assistant/v2.js';
import auth from 'ibm-watson/auth/index.js';
import type { Logger } from 'pino';
import { opinionOf, type Opinion } from './answer.ts';
import { noAnswer, NoAnswer } from './no-answer.ts';

export interface WatsonOptions {
    readonly url: URL;
    readonly assistantId: string;
    readonly environmentId: string;
    readonly key: WatsonKey;
    /** Makes the names under which Watson counts people: the same for one person, and nothing about them. */
    readonly secret: string | Uint8Array;
    readonly logger: Logger;
    /** For an answer, its token included; 1.5 s unless given. */
    readonly timeoutMs?: number;
    /** How long it isn't asked after several failures in a row; 30 s unless given. */
    readonly restMs?: number;
}

export type WatsonKey =
    | { readonly apiKey: string; readonly iamUrl: URL | undefined }
    | { readonly bearerToken: string };

interface Question {
    readonly text: string;
    /** Who asks, as the channel knows them. */
    readonly speaker: string;
}

export interface Watson {
    /** Never throws. @returns null when it has no opinion, isn't sure of it, or can't be reached. */
    ask(question: Question): Promise<Opinion | null>;
}

/** The form of requests and answers that this is written for. */
const VERSION = '2024-08-25';

/** Failures in a row before it is left alone. */
const MOST_FAILURES = 5;

/** More are not waited for: people get Penny's own answer at once. */
const MOST_AT_ONCE = 20;

/** A longer answer isn't read. */
const LONGEST_ANSWER = 256 * 1024;

export function createWatson(options: WatsonOptions): Watson {
    const { logger } = options;
    const service = serviceOf(options);
    const policy = policyOf(options);
    return {
        ask: async (question) => {
            try {
                return await policy.execute(({ signal }) =>
                    ask(service, question, options, signal),
                );
            } catch (error) {
                report(error, logger);
                return null;
            }
        },
    };
}

function serviceOf({ url, key, timeoutMs = 1500 }: WatsonOptions): AssistantV2 {
    // A redirect would carry the key or the token to wherever it points.
    const transport = { timeout: timeoutMs, maxRedirects: 0, maxContentLength: LONGEST_ANSWER };
    const authenticator =
        'apiKey' in key
            ? new auth.IamAuthenticator({
                  apikey: key.apiKey,
                  ...(key.iamUrl && { url: key.iamUrl.href }),
                  ...transport,
              })
            : new auth.BearerTokenAuthenticator(key);
    return new AssistantV2({
        version: VERSION,
        authenticator,
        serviceUrl: url.href,
        // The SDK reads settings of its own from the environment under this name: there are none.
        serviceName: 'penny-second-opinion',
        headers: { 'X-Watson-Learning-Opt-Out': 'true' },
        ...transport,
    });
}

function policyOf({ timeoutMs = 1500, restMs = 30_000, logger }: WatsonOptions) {
    const breaker = circuitBreaker(
        // What is one message's own fault says nothing about the next.
        handleWhen((error) => !(error instanceof NoAnswer && error.kind === 'refused')),
        { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(MOST_FAILURES) },
    );
    breaker.onBreak(() => logger.warn({ restMs }, 'no second opinions for a while'));
    breaker.onReset(() => logger.info('second opinions again'));
    return wrap(bulkhead(MOST_AT_ONCE), breaker, timeout(timeoutMs, TimeoutStrategy.Aggressive));
}

async function ask(
    service: AssistantV2,
    { text, speaker }: Question,
    { assistantId, environmentId, secret }: WatsonOptions,
    signal: AbortSignal,
): Promise<Opinion | null> {
    // Before the message, so that a token's fault is told from the message's; it is kept for the next.
    await service
        .getAuthenticator()
        .authenticate({})
        .catch((error: unknown) => {
            throw noAnswer(error, 'token');
        });
    const { result } = await service
        .messageStateless({
            assistantId,
            environmentId,
            // Watson takes no line ends; each stays one character, so that places in the text still fit.
            input: { message_type: 'text', text: text.replaceAll(/[\r\n\t]/g, ' ') },
            userId: createHmac('sha256', secret).update(`watson|${speaker}`).digest('base64url'),
            signal,
        })
        .catch((error: unknown) => {
            throw noAnswer(error, 'message');
        });
    return opinionOf(result, text);
}

function report(error: unknown, logger: Logger): void {
    if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) return;
    if (error instanceof NoAnswer && error.kind === 'misconfigured') {
        logger.error({ reason: error.message }, 'the second opinion is set up wrongly');
        return;
    }
    logger.warn({ reason: reasonOf(error) }, 'no second opinion');
}

/** Never the error itself: the SDK's hold headers and bodies. */
function reasonOf(error: unknown): string {
    if (error instanceof NoAnswer) return error.message;
    return error instanceof TaskCancelledError ? 'no answer in time' : 'fault';
}
