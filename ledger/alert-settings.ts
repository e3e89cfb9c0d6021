/** How a person wants to be told of limits: by which ways, and when. */
import { Temporal } from 'temporal-polyfill';

/** Hours of the day, 0 to 23, between which nothing is told; over midnight when `from` is later. */
export interface QuietHours {
    readonly from: number;
    readonly to: number;
}

export interface AlertSettings {
    readonly mail: boolean;
    readonly chat: boolean;
    /** Also when a limit will be broken if it goes on like that. */
    readonly pace: boolean;
    /** Once a day, together, in place of at once. */
    readonly digest: boolean;
    readonly quiet: QuietHours | null;
}

/** Of a person who said nothing about it. */
export const USUAL_ALERTS: AlertSettings = {
    mail: true,
    chat: true,
    pace: false,
    digest: false,
    quiet: null,
};

/** The hour of the day at which a digest comes. */
const DIGEST_HOUR = 8;

/** When to tell what came up at `now`: at once, with the next digest, when the quiet hours are over. */
export function tellAt(settings: AlertSettings, now: Date, timeZone: string): Date {
    const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
        timeZone,
    );
    const at = settings.digest ? next(local, DIGEST_HOUR) : local;
    const { quiet } = settings;
    const awake = quiet && isWithin(quiet, at.hour) ? next(at, quiet.to) : at;
    return new Date(awake.epochMilliseconds);
}

/** Whether that hour is one of them. */
export function isWithin({ from, to }: QuietHours, hour: number): boolean {
    return from <= to ? from <= hour && hour < to : hour >= from || hour < to;
}

/** The next time it is that hour; a whole day later when it is that hour just now. */
function next(at: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
    const today = at.startOfDay().with({ hour });
    return Temporal.ZonedDateTime.compare(today, at) > 0 ? today : today.add({ days: 1 });
}
