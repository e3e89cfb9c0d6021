/** Stands around every handler, because restify lets a synchronous throw end the process, leaves a
 *  handler hanging that never answers, and sends an error's own text to whoever asked. */
import type { Logger } from 'pino';
import type { Request, Response } from 'restify';
import { problem, Refusal, sendProblem } from './problem.ts';

export type Handler = (req: Request, res: Response) => void | Promise<void>;

/** Restify takes a handler of two arguments only when it is a native async function. */
export function guard(
    logger: Logger,
    newId: () => string,
    handler: Handler,
): (req: Request, res: Response) => Promise<void> {
    return async (req: Request, res: Response): Promise<void> => {
        try {
            await handler(req, res);
            if (!res.headersSent) throw new Error('The handler answered nothing.');
        } catch (error) {
            answer(logger, newId(), res, error);
        }
    };
}

function answer(logger: Logger, id: string, res: Response, error: unknown): void {
    if (error instanceof Refusal) {
        for (const [name, value] of Object.entries(error.headers)) res.setHeader(name, value);
        if (!res.headersSent) {
            sendProblem(res, problem(error.status, error.code, error.message, id));
        }
        return;
    }
    logger.error({ err: error, id }, 'a handler failed');
    if (res.headersSent) {
        res.destroy();
        return;
    }
    sendProblem(res, problem(500, 'FAULT', 'Something went wrong on our side.', id));
}
