/** Days that have a name, by the calendar they follow. */
import { addDays, type Day } from '../ledger/day.ts';
import { dayOf, latestWeekday, yearOf } from './calendar.ts';

type InYear = (year: number) => Day | null;

const on =
    (month: number, day: number): InYear =>
    (year) =>
        dayOf(year, month, day);
const afterEaster =
    (days: number): InYear =>
    (year) =>
        addDays(easter(year), days);

/** The `place`-th such weekday of the month. */
const nth =
    (place: number, weekday: number, month: number): InYear =>
    (year) => {
        const seventh = dayOf(year, month, 7);
        return seventh && addDays(latestWeekday(weekday, seventh), (place - 1) * 7);
    };

const HOLIDAYS = {
    'new-year': on(1, 1),
    epiphany: on(1, 6),
    valentines: on(2, 14),
    'womens-day': on(3, 8),
    'st-patrick': on(3, 17),
    'april-fools': on(4, 1),
    'earth-day': on(4, 22),
    'good-friday': afterEaster(-2),
    easter: afterEaster(0),
    'easter-monday': afterEaster(1),
    ascension: afterEaster(39),
    pentecost: afterEaster(49),
    'mardi-gras': afterEaster(-47),
    'ash-wednesday': afterEaster(-46),
    'may-day': on(5, 1),
    'mothers-day': nth(2, 7, 5),
    'fathers-day': nth(3, 7, 6),
    'memorial-day': (year) => latestWeekday(1, `${year}-05-31`),
    'independence-day': on(7, 4),
    'us-labor-day': nth(1, 1, 9),
    'columbus-day': nth(2, 1, 10),
    halloween: on(10, 31),
    'all-saints': on(11, 1),
    'veterans-day': on(11, 11),
    thanksgiving: nth(4, 4, 11),
    'black-friday': (year) => {
        const thanksgiving = nth(4, 4, 11)(year);
        return thanksgiving && addDays(thanksgiving, 1);
    },
    'st-nicholas': on(12, 6),
    'christmas-eve': on(12, 24),
    christmas: on(12, 25),
    'boxing-day': on(12, 26),
    'new-years-eve': on(12, 31),
} as const satisfies Readonly<Record<string, InYear>>;

export type Holiday = keyof typeof HOLIDAYS;

/** The latest one that isn't after `today`, or the one of a year. */
export function holiday(name: Holiday, year: number | null, today: Day): Day | null {
    if (year !== null) return HOLIDAYS[name](year);
    const years = [yearOf(today), yearOf(today) - 1];
    return years.map((each) => HOLIDAYS[name](each)).find((day) => day && day <= today) ?? null;
}

/** Easter Sunday of the Gregorian calendar, by Gauss's rule as Butcher wrote it down. */
function easter(year: number): Day {
    const golden = year % 19;
    const century = Math.floor(year / 100);
    const rest = year % 100;
    const corrected = Math.floor((century + 8) / 25);
    const shifted = Math.floor((century - corrected + 1) / 3);
    const epact = (19 * golden + century - Math.floor(century / 4) - shifted + 15) % 30;
    const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
    const days = epact + sunday - 7 * late + 114;
    return dayOf(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
