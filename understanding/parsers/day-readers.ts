/** chrono, cut down to what reads days. */
import { Chrono, en } from 'chrono-node';

/** What looks for hours would take "15 yesterday" for three o'clock; periods are read by parsers of ours. */
const NOT_DAYS =
    /Time(?:Expression)?Parser|TimeUnit(?:Within|Later|Casual)|MonthNameParser|SlashMonth|RelativeDate|EndOf/;
const KEPT_REFINERS =
    /OverlapRemoval|MergeWeekday|MergeRelative|UnlikelyFormatFilter|ExtractYearSuffix/;

/** What reads days in digits alone, whatever the language. */
const IN_DIGITS = /ISOFormat|SlashDateFormat/;

const english = { monthFirst: daysOnly(en.casual), dayFirst: daysOnly(en.GB) };
const others = { monthFirst: digitsOnly(en.casual), dayFirst: digitsOnly(en.GB) };

/** English days in words are chrono's; those of other languages are read by their own templates. */
export function dayReader(language: string, isDayFirst: boolean): Chrono {
    const readers = language === 'en' ? english : others;
    return isDayFirst ? readers.dayFirst : readers.monthFirst;
}

function digitsOnly({ parsers, refiners }: Chrono): Chrono {
    return new Chrono({
        parsers: parsers.filter((each) => IN_DIGITS.test(each.constructor.name)),
        refiners: refiners.filter((each) => KEPT_REFINERS.test(each.constructor.name)),
    });
}

function daysOnly({ parsers, refiners }: Chrono): Chrono {
    return new Chrono({
        parsers: parsers.filter((each) => {
            const { name } = each.constructor;
            return !NOT_DAYS.test(name) || /LittleEndian|MiddleEndian|CasualDate/.test(name);
        }),
        refiners: refiners.filter((each) => KEPT_REFINERS.test(each.constructor.name)),
    });
}
