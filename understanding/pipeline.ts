/** The pipeline, in order: every parser reads the whole message, then every refiner the whole list. */
import type { Finding } from './finding.ts';
import type { Parser, Refiner } from './parser.ts';
import { address } from './parsers/address.ts';
import { amount } from './parsers/amount.ts';
import { amountWords } from './parsers/amount-words.ts';
import { arithmetic } from './parsers/arithmetic.ts';
import { bracketCategory } from './parsers/bracket-category.ts';
import { category } from './parsers/category.ts';
import { cue } from './parsers/cue.ts';
import { currencySign } from './parsers/currency-sign.ts';
import { currencyWord } from './parsers/currency-word.ts';
import { day } from './parsers/day.ts';
import { dayDotted } from './parsers/day-dotted.ts';
import { dayHoliday } from './parsers/day-holiday.ts';
import { dayNthWeekday } from './parsers/day-nth-weekday.ts';
import { dayOfMonth } from './parsers/day-of-month.ts';
import { dayRange } from './parsers/day-range.ts';
import { daySpelled } from './parsers/day-spelled.ts';
import { dayThreeParts } from './parsers/day-three-parts.ts';
import { dayWord } from './parsers/day-word.ts';
import { modifier } from './parsers/modifier.ts';
import { multiplier } from './parsers/multiplier.ts';
import { numberedName } from './parsers/numbered-name.ts';
import { order } from './parsers/order.ts';
import { ownCategory } from './parsers/own-category.ts';
import { periodCounted } from './parsers/period-counted.ts';
import { periodMonth } from './parsers/period-month.ts';
import { periodQuarter } from './parsers/period-quarter.ts';
import { periodRelative } from './parsers/period-relative.ts';
import { periodSeason } from './parsers/period-season.ts';
import { periodWeek } from './parsers/period-week.ts';
import { periodWeekend } from './parsers/period-weekend.ts';
import { periodYear } from './parsers/period-year.ts';
import { question } from './parsers/question.ts';
import { recurrence } from './parsers/recurrence.ts';
import { slashCommand } from './parsers/slash-command.ts';
import { tag } from './parsers/tag.ts';
import { timeTemplate } from './parsers/time-template.ts';
import { wallet } from './parsers/wallet.ts';
import { amounts } from './refiners/amounts.ts';
import { notPaid } from './refiners/not-paid.ts';
import { overlapsRefiner } from './refiners/overlaps.ts';
import { ranges } from './refiners/ranges.ts';
import { rhythm } from './refiners/rhythm.ts';
import { weekdayNumber } from './refiners/weekday-number.ts';
import { weekdayOfWeek } from './refiners/weekday-of-week.ts';
import { yearPrice } from './refiners/year-price.ts';
import { hasTraits, traitsOf } from './traits.ts';
import type { Utterance } from './utterance.ts';

export const PARSERS: readonly Parser[] = [
    slashCommand,
    address,
    tag,
    bracketCategory,
    numberedName,
    amount,
    amountWords,
    arithmetic,
    multiplier,
    currencySign,
    currencyWord,
    dayWord,
    day,
    dayDotted,
    dayOfMonth,
    dayHoliday,
    dayThreeParts,
    daySpelled,
    dayNthWeekday,
    dayRange,
    periodRelative,
    periodCounted,
    periodMonth,
    periodQuarter,
    periodYear,
    periodWeek,
    periodWeekend,
    periodSeason,
    timeTemplate,
    category,
    ownCategory,
    cue,
    question,
    modifier,
    recurrence,
    wallet,
    order,
];

const REFINERS: readonly Refiner[] = [
    overlapsRefiner,
    weekdayOfWeek,
    ranges,
    amounts,
    weekdayNumber,
    yearPrice,
    // After the three above: a bare number within a day is no amount, a number with a currency is.
    notPaid,
    rhythm,
];

const STEPS = PARSERS.map((parser) => ({ parser, needs: traitsOf(...parser.needs) }));

/** A parser isn't asked about a message that lacks what it needs. */
export function read(utterance: Utterance): readonly Finding[] {
    const found: Finding[] = [];
    for (const { parser, needs } of STEPS) {
        if (!hasTraits(utterance.traits, needs)) continue;
        for (const draft of parser.parse(utterance)) found.push({ ...draft, by: parser.name });
    }
    return REFINERS.reduce(
        (list: readonly Finding[], refiner) => refiner.refine(list, utterance),
        found,
    );
}
