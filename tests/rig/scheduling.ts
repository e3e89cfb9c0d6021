/** Schedulers over a database, on a clock that the test turns, and what they told. */
import { unaskedLines } from '../../bot/channels/direct-line/outgoing.ts';
import { createOccasions } from '../../bot/occasion.ts';
import { scheduleOn } from '../../bot/schedule/assemble.ts';
import type { Scheduler } from '../../bot/schedule/scheduler.ts';
import type { Database } from '../../db/connect.ts';
import { createConversationLog } from '../../db/conversation-log.ts';
import { newId } from '../../db/ids.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import type { Logger } from 'pino';
import { silentLogger } from './silent-logger.ts';
import { textOf } from './web-visitor.ts';

export interface Clock {
    now: Date;
}

export function schedulerOn(
    database: Database,
    clock: Clock,
    logger: Logger = silentLogger,
): Scheduler {
    const now = (): Date => clock.now;
    const occasions = createOccasions({
        store: createTurnStore(database),
        now,
        newId,
        canMail: false,
        lines: new Map([['directline', unaskedLines]]),
        wakeAlerts: () => undefined,
    });
    return scheduleOn(database, { occasions, now, random: () => 0.5, owner: newId(), logger });
}

/** Everything that a conversation of the web chat shows of what was said unasked, oldest first. */
export async function toldIn(database: Database, conversation: string): Promise<string[]> {
    const lines = await createConversationLog(database).read('directline', conversation, 0, 1000);
    return lines.map(({ payload }) => textOf(payload as Parameters<typeof textOf>[0]));
}
