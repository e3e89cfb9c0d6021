/** The part of the composition root that makes the schedule and its jobs. */
import type { Database } from '../../db/connect.ts';
import { createPlaceStore } from '../../db/place-store.ts';
import { createRecurringStore } from '../../db/recurring-store.ts';
import { createRecurringJob } from './recurring-job.ts';
import { createScheduler, type ScheduleOptions, type Scheduler } from './scheduler.ts';

export function scheduleOn(database: Database, options: ScheduleOptions): Scheduler {
    const recurring = createRecurringJob({
        ...options,
        store: createRecurringStore(database),
        places: createPlaceStore(database),
    });
    return createScheduler([recurring], options.logger);
}
