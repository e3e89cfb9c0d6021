/** The part of the composition root that makes the schedule and its jobs. */
import type { Database } from '../../db/connect.ts';
import { createPlaceStore } from '../../db/place-store.ts';
import { createRecurringStore } from '../../db/recurring-store.ts';
import { createReminderStore } from '../../db/reminder-store.ts';
import { createRecurringJob } from './recurring-job.ts';
import { createReminderJob } from './reminder-job.ts';
import { createScheduler, type ScheduleOptions, type Scheduler } from './scheduler.ts';

export function scheduleOn(database: Database, options: ScheduleOptions): Scheduler {
    const given = { ...options, places: createPlaceStore(database) };
    const jobs = [
        createRecurringJob({ ...given, store: createRecurringStore(database) }),
        createReminderJob({ ...given, store: createReminderStore(database) }),
    ];
    return createScheduler(jobs, options.logger);
}
