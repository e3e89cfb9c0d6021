/** What makes a message an order to Penny: limits, corrections, undo, help, and small talk. */
import { cueSet } from './cue-set.ts';
import { begins, has, isAll, type Facts } from './facts.ts';
import {
    elsewhere,
    hasBeside,
    isBareLimit,
    isBareSum,
    isGeneral,
    isQuestion,
    namesExpense,
    rule,
    saysLog,
    saysSpent,
    setsTo,
    type Candidate,
    begun,
    said,
} from './rule.ts';

const POLITE = ['greeting', 'thanks', 'entry'] as const;

const namesCategory = ({ categories }: Facts): boolean =>
    categories.some(({ source }) => source !== 'word');
const isMonthly = (facts: Facts): boolean =>
    has(facts, 'per-month', 'per-day', 'per-week', 'per-year');
const muchElse = (weight: number, most: number) =>
    rule('says much else', weight, ({ unexplained }) => unexplained.length > most);
const isNamedLimit = (facts: Facts): boolean =>
    has(facts, 'limit') &&
    namesCategory(facts) &&
    facts.unexplained.length === 0 &&
    !saysSpent(facts);
const isRemoval = (facts: Facts): boolean =>
    (begins(facts, 'delete') && has(facts, 'limit')) || begins(facts, 'no-limit');
const namesUnknown = (facts: Facts): boolean =>
    begins(facts, 'sets') &&
    facts.categories.length === 0 &&
    facts.unexplained.length > 0 &&
    !begins(facts, 'limit');
const namesAnew = (facts: Facts): boolean =>
    begins(facts, 'renames') && facts.unexplained.length < 5;
const changesOne = (facts: Facts): boolean =>
    begins(facts, 'changes-to') &&
    namesExpense(facts) &&
    facts.unexplained.length < 3 &&
    !has(facts, 'limit') &&
    !isMonthly(facts);

/** "it was yesterday", "fue ayer": what is right, and nothing it could be about. */
const saysHowItWas = (facts: Facts): boolean =>
    has(facts, 'was') &&
    facts.days.length + facts.amounts.length === 1 &&
    facts.categories.length + facts.unexplained.length === 0 &&
    !has(facts, 'spent', 'earned', 'refunded', 'limit', 'not-yet', 'about-spending');

/** A question mark asks; a word may also mean something else. */
const isByWord = ({ marks }: Facts): boolean => marks.every(({ text }) => text === 'word');

export const COMMAND_CANDIDATES: readonly Candidate[] = [
    {
        intent: 'set_limit',
        bias: -4,
        cues: cueSet([
            'limit',
            'sets',
            'sets-to',
            'changes-to',
            'no-limit',
            'delete',
            'per-month',
            'per-day',
            'per-week',
            'per-year',
        ]),
        rules: [
            rule('holds an amount', 1.5, ({ amounts }) => amounts.length > 0),
            rule('holds no amount', -5, (facts) => facts.amounts.length === 0 && !isRemoval(facts)),
            said('says limit', 2.5, 'limit'),
            begun('begins to set', 1.5, 'sets'),
            rule('removes one', 5, isRemoval),
            rule('is given what it shall be', 3, setsTo),
            rule(
                'is given a limit by name',
                2.5,
                (facts) => setsTo(facts) && has(facts, 'limit') && namesExpense(facts),
            ),
            rule('is of nothing that is known', -4, namesUnknown),
            rule('changes an entry', -4, changesOne),
            rule(
                'says how much may go how often',
                4,
                (facts) =>
                    begins(facts, 'sets') &&
                    has(facts, 'limit') &&
                    isMonthly(facts) &&
                    facts.amounts.length > 0,
            ),
            said('sets', 0.5, 'sets'),
            rule('says how often', 1.5, isMonthly),
            rule('names a category', 0.8, namesCategory),
            rule('is only a category and how often', 3, isBareLimit),
            rule('is so at any time', -4, (facts) => isGeneral(facts) && !has(facts, 'limit')),
            rule('is only a limit of a category', 2, isNamedLimit),
            rule('money went', -3, (facts) => saysSpent(facts) && !begins(facts, 'limit', 'sets')),
            rule('is a question', -2.5, isQuestion),
            elsewhere(-3),
        ],
    },
    {
        intent: 'edit_entry',
        bias: -4,
        cues: cueSet(['edit', 'edit-category', 'changes-to', 'renames', 'was']),
        rules: [
            begun('begins to correct', 3, 'edit'),
            rule('says how it was', 6, (facts) => !begins(facts, 'edit') && saysHowItWas(facts), [
                'was',
            ]),
            rule('is told to record', -4, saysLog, ['log']),
            rule(
                'has not happened',
                -3,
                (facts) => hasBeside(facts, 'not-yet', ['edit', 'edit-category']),
                ['not-yet'],
            ),
            rule('names an entry and its amount', 8, changesOne),
            rule('names an entry anew', 13, namesAnew),
            said('corrects', 1, 'edit'),
            rule(
                'holds what is right',
                3,
                ({ amounts, days, unexplained }) =>
                    amounts.length + days.length > 0 && unexplained.length < 2,
            ),
            rule(
                'holds nothing that is right',
                -3,
                ({ likeliest, days, categories }) =>
                    likeliest.length + days.length + categories.length === 0,
            ),
            rule(
                'names the category',
                7,
                (facts) =>
                    begins(facts, 'edit-category') &&
                    facts.categories.length > 0 &&
                    facts.amounts.length === 0 &&
                    facts.unexplained.length === 0,
            ),
            rule(
                'says what it was for',
                -2.5,
                (facts) =>
                    namesExpense(facts) && facts.amounts.length > 0 && !begins(facts, 'edit'),
            ),
            // The Swedish for was is the word for where.
            rule(
                'is a question',
                -8,
                (facts) =>
                    isQuestion(facts) &&
                    !(saysHowItWas(facts) && isByWord(facts) && facts.days.length === 1),
            ),
            said('says what happened to money', -3, 'spent', 'earned', 'refunded'),
            muchElse(-3, 2),
            said('sets a limit', -2, 'limit'),
        ],
    },
    {
        intent: 'delete_entry',
        bias: -4,
        cues: cueSet(['delete']),
        isPossible: (facts) => facts.slash === 'delete',
        rules: [
            begun('begins to delete', 4, 'delete'),
            rule(
                'names entries',
                1.5,
                (facts) =>
                    has(facts, 'entry', 'everything') ||
                    facts.categories.length + facts.periods.length > 0,
            ),
            rule('is a command', 5, ({ slash }) => slash === 'delete'),
            said('is about a limit', -3, 'limit'),
            muchElse(-4, 1),
            elsewhere(-2),
        ],
    },
    {
        intent: 'give_address',
        bias: -3,
        isPossible: ({ address }) => address !== null,
        rules: [
            rule('holds an address', 5.5, ({ address }) => address !== null),
            rule('is a question', -1, isQuestion),
        ],
    },
    {
        intent: 'calculate',
        bias: -4,
        isPossible: ({ likeliest }) => likeliest[0]?.form === 'sum',
        rules: [
            rule('is a sum', 4.5, ({ likeliest }) => likeliest[0]?.form === 'sum'),
            rule('is nothing else', 2.5, isBareSum),
            rule(
                'is a question',
                2.5,
                (facts) => isQuestion(facts) || facts.utterance.plain.includes('='),
            ),
            said('asks what was spent', -4, 'about-spending', 'about-income', 'about-balance'),
            rule(
                'names what money goes for',
                -1,
                (facts) => facts.categories.length > 0 && !isQuestion(facts),
            ),
            muchElse(-3, 3),
        ],
    },
    ...(['undo', 'redo', 'help', 'greeting', 'thanks', 'yes', 'no'] as const).map(
        (intent): Candidate => ({
            intent,
            bias: -4,
            cues: cueSet([intent, 'how-to']),
            isPossible: ({ slash }) => slash !== null,
            rules: [
                rule('says nothing else', 7, (facts) => isAll(facts, intent, ...POLITE)),
                rule('begins with it', 1, (facts) => begins(facts, intent)),
                rule(
                    'asks how to record',
                    5.5,
                    (facts) => intent === 'help' && has(facts, 'how-to') && has(facts, 'log'),
                ),
                rule(
                    'is a command',
                    6,
                    ({ slash }) => slash === intent || (intent === 'help' && slash === 'start'),
                ),
            ],
        }),
    ),
];
