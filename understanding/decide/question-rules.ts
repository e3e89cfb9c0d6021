/** What makes a message a question about the person's own money. */
import { cueSet } from './cue-set.ts';
import { begins, countsLatest, has, isAll, type Facts } from './facts.ts';
import {
    elsewhere,
    holdsAmount,
    isQuestion,
    namesExpense,
    namesIncome,
    rule,
    type Candidate,
    type Rule,
    begun,
    said,
} from './rule.ts';

const isComparison = (facts: Facts): boolean =>
    isQuestion(facts) || has(facts, 'shows', 'more', 'less');

/** Shared by all questions. */
const ASKED: readonly Rule[] = [
    rule('is a question', 1.5, isQuestion),
    said('asks to be shown', 1.2, 'shows'),
    rule(
        'holds an amount and asks nothing',
        -5,
        (facts) => holdsAmount(facts) && !isComparison(facts) && !countsLatest(facts),
    ),
    said('is about others', -1.2, 'others'),
    rule('names a time', 0.5, ({ days, periods }) => days.length + periods.length > 0),
    said('is about the person', 0.5, 'self'),
    rule('says much else', -2, ({ unexplained }) => unexplained.length > 8),
    said('wants something done', -2.5, 'acts'),
    rule('asks to do something', -1.5, (facts) => has(facts, 'acts') && has(facts, 'wants'), [
        'acts',
    ]),
];

/** "how much is left for food" asks about its limit, and not for a balance. */
function isLeftForThing(facts: Facts): boolean {
    const isNamed = facts.categories.some(
        ({ flow, source }) => flow !== 'income' && source !== 'word',
    );
    return (
        isNamed &&
        facts.unexplained.length === 0 &&
        has(facts, 'about-balance') &&
        !has(facts, 'about-limit', 'own-account')
    );
}

/** "how much for groceries in october", "combien chez carrefour ce mois-ci" */
function isSumOfThing(facts: Facts): boolean {
    const { periods, days, likeliest, unexplained, cues, utterance } = facts;
    const { words, language } = utterance;
    const asked = cues.get('how-much')?.[0];
    const next = words.find(({ start }) => asked !== undefined && start >= asked.span.end);
    const { merchantAfter, dates } = language;
    const isFor = next && (merchantAfter.includes(next.text) || dates.of.includes(next.text));
    const isTimed = periods.length + days.length > 0;
    return (
        Boolean(isFor) &&
        isTimed &&
        namesExpense(facts) &&
        likeliest.length + unexplained.length === 0
    );
}

/** "food last month", "taxi on friday", "what about october": a frame without a verb. */
function isFrame(facts: Facts): boolean {
    const { periods, days, likeliest, unexplained } = facts;
    const asks = facts.marks.some((mark) => mark.text === 'word') || has(facts, 'wants', 'asks');
    const isBare = !asks || isFollowUp(facts);
    // "lunch with anna yesterday" is an entry that lacks its amount.
    const isTimed = periods.length > 0 ? unexplained.length < 2 : days.length > 0 && isPlain(facts);
    const isOther = has(facts, 'edit', 'delete', 'in-general');
    return isBare && isTimed && likeliest.length === 0 && !isOther;
}

/** "how much gas do I have" asks for more than a frame. */
function isFollowUp(facts: Facts): boolean {
    return begins(facts, 'follow') && (facts.cues.get('asks')?.length ?? 0) < 2;
}

/** "on a $20 book" asks for one thing, and not for its category. */
function isAboutPrice(facts: Facts): boolean {
    return (facts.likeliest[0]?.marked ?? false) && !has(facts, 'more', 'less');
}

/** "spent today?" */
function isSpentWhen(facts: Facts): boolean {
    const { days, periods, likeliest, unexplained } = facts;
    const isTimed = days.length + periods.length > 0 && likeliest.length === 0;
    return begins(facts, 'spent') && isQuestion(facts) && isTimed && unexplained.length < 2;
}

/** "total for october", "breakdown for last week" */
function isSumOfTime(facts: Facts): boolean {
    const { periods, days, likeliest, unexplained } = facts;
    const isTimed = periods.length + days.length > 0;
    const isSum = has(facts, 'sum') || begins(facts, 'most', 'by-category');
    return isSum && isTimed && likeliest.length === 0 && unexplained.length < 2;
}

/** "compare this month to last month" */
function comparesTimes(facts: Facts): boolean {
    const { periods, likeliest, unexplained } = facts;
    return (
        has(facts, 'compare') &&
        periods.length > 0 &&
        likeliest.length === 0 &&
        unexplained.length < 3
    );
}

/** "what about food?", "and rent?" */
function isFollowed(facts: Facts): boolean {
    return (
        isFollowUp(facts) &&
        isQuestion(facts) &&
        namesExpense(facts) &&
        facts.likeliest.length === 0 &&
        !has(facts, 'about-limit', 'about-balance') &&
        isPlain(facts)
    );
}

function isPlain({ unexplained, utterance: { language } }: Facts): boolean {
    const { questionWords, auxiliaries } = language;
    return unexplained.every(
        ({ text }) => questionWords.includes(text) && !auxiliaries.includes(text),
    );
}

export const QUESTION_CANDIDATES: readonly Candidate[] = [
    {
        intent: 'query_spending',
        bias: -4,
        shared: ASKED,
        rules: [
            said('asks what was spent', 4, 'about-spending'),
            rule('says nothing else', 1, (facts) => isAll(facts, 'about-spending', 'shows')),
            said('asks for the most', 1.5, 'most'),
            rule(
                'names a category and a time',
                4,
                (facts) => isFrame(facts) && namesExpense(facts),
            ),
            rule(
                'names a time to compare with',
                3,
                (facts) => isFrame(facts) && isFollowUp(facts),
                ['follow'],
            ),
            rule('asks when it was spent', 4, isSpentWhen, ['spent']),
            rule('asks how much for it in a time', 3.5, isSumOfThing, ['how-much']),
            rule('asks for a sum of a time', 4.5, isSumOfTime, ['sum', 'most', 'by-category']),
            rule('compares two times', 4.5, comparesTimes, ['compare']),
            rule('names a category to compare with', 4, isFollowed, ['follow']),
            rule('names what money goes for', 0.5, namesExpense),
            said('is about entries', -1.5, 'about-entries'),
            rule('is about a price', -5, isAboutPrice),
            elsewhere(-1.8),
        ],
    },
    {
        intent: 'query_income',
        bias: -4,
        cues: cueSet(['about-income']),
        isPossible: (facts) => namesIncome(facts),
        shared: ASKED,
        rules: [
            said('asks what came in', 4.4, 'about-income'),
            rule(
                'names an income',
                0.7,
                (facts) => namesIncome(facts) && facts.likeliest.length === 0,
            ),
            elsewhere(-3),
        ],
    },
    {
        intent: 'query_transactions',
        bias: -4,
        cues: cueSet(['about-entries', 'latest', 'largest', 'shows']),
        shared: ASKED,
        rules: [
            said('is about entries', 4.2, 'about-entries'),
            rule('asks for the last ones', 5, countsLatest, ['latest']),
            said('asks for the last', 0.6, 'latest'),
            begun('asks for a list', 0.8, 'shows'),
            said('asks for the largest', 1, 'largest'),
            said('asks what there is', -1.5, 'about-balance'),
            elsewhere(-2.7),
        ],
    },
    {
        intent: 'query_balance',
        bias: -4,
        cues: cueSet(['about-balance']),
        shared: ASKED,
        rules: [
            said('asks what there is', 5, 'about-balance'),
            said('is about entries', -1, 'about-entries'),
            said('asks what was spent', -1.5, 'about-spending'),
            said('asks about a limit', -3, 'about-limit'),
            rule('asks what is left for something', -3, isLeftForThing, ['about-balance']),
            said('asks what came in', -2.5, 'about-income'),
            elsewhere(-3.2),
        ],
    },
    {
        intent: 'query_limit',
        bias: -4,
        cues: cueSet(['about-limit', 'about-balance']),
        shared: ASKED,
        rules: [
            said('asks about a limit', 3.6, 'about-limit'),
            rule('asks what is left for something', 3.6, isLeftForThing, ['about-balance']),
            rule('says nothing else', 1.5, (facts) =>
                isAll(facts, 'about-limit', 'limit', 'sets', 'shows'),
            ),
            elsewhere(-4),
        ],
    },
];
