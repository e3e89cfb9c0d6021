/** chrono, cut down to what reads days. */
import { Chrono, en } from 'chrono-node';

/** What looks for hours would take "15 yesterday" for three o'clock; periods are read by parsers of ours. */
const NOT_DAYS =
    /Time(?:Expression)?Parser|TimeUnit(?:Within|Later|Casual)|MonthNameParser|SlashMonth|RelativeDate|EndOf/;
const KEPT_REFINERS =
    /OverlapRemoval|MergeWeekday|MergeRelative|UnlikelyFormatFilter|ExtractYearSuffix/;

export const readers = { monthFirst: daysOnly(en.casual), dayFirst: daysOnly(en.GB) };

function daysOnly({ parsers, refiners }: Chrono): Chrono {
    return new Chrono({
        parsers: parsers.filter((each) => {
            const { name } = each.constructor;
            return !NOT_DAYS.test(name) || /LittleEndian|MiddleEndian|CasualDate/.test(name);
        }),
        refiners: refiners.filter((each) => KEPT_REFINERS.test(each.constructor.name)),
    });
}
