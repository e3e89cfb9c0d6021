/** Reminds those who want it, once a day each. */
import type { PlaceStore } from '../../db/place-store.ts';
import type { ReminderStore } from '../../db/reminder-store.ts';
import { remind } from '../../dialogs/reminder.ts';
import { remindNow, type Reminder } from '../../ledger/reminder.ts';
import type { Job, ScheduleOptions } from './scheduler.ts';

export interface ReminderJobOptions extends ScheduleOptions {
    readonly store: ReminderStore;
    readonly places: PlaceStore;
}

const LEASE_MS = 60_000;
const AT_A_TIME = 8;

export function createReminderJob(options: ReminderJobOptions): Job {
    const { store, now, owner } = options;
    return {
        name: 'reminders',
        run: async (isStopping) => {
            while (!isStopping()) {
                const held = await store.lease(owner, now(), LEASE_MS, AT_A_TIME);
                if (held.length === 0) return;
                await Promise.all(held.map((reminder) => guarded(options, reminder)));
            }
        },
    };
}

/** What fails is tried again when its lease ends, until it would be too late for the day. */
async function guarded(options: ReminderJobOptions, reminder: Reminder): Promise<void> {
    const { store, now, owner, logger } = options;
    const { personId } = reminder;
    try {
        const { day, next } = remindNow(reminder, now());
        if (day !== null) await tell(options, reminder, day);
        await store.rest(personId, owner, next);
    } catch (error) {
        logger.error({ err: error }, 'somebody could not be reminded; it is tried again');
    }
}

async function tell(
    { places, occasions }: ReminderJobOptions,
    { personId, walletId }: Reminder,
    day: string,
): Promise<void> {
    const place =
        (await places.newest(personId, walletId, occasions.channels)) ??
        (await places.newest(personId, null, occasions.channels));
    if (!place) return;
    await occasions.tell(place, {
        key: `reminder|${day}`,
        walletId,
        work: (scene) => remind(day, scene),
    });
}
