/** What makes a message a record of money that went, came, came back or was moved. */
import { cueSet } from './cue-set.ts';
import { begins, countsLatest, has, MONEY, type Facts } from './facts.ts';
import {
    elsewhere,
    holdsAmount,
    isBareLimit,
    isBareSum,
    isGeneral,
    liesAhead,
    isQuestion,
    isRequest,
    namesExpense,
    namesIncome,
    rule,
    saysLog,
    saysSpent,
    setsTo,
    type Candidate,
    type Rule,
    begun,
    said,
} from './rule.ts';
import { paidByOthers } from './subject.ts';

const SPENDING_COMMANDS = new Set([
    'add',
    'spent',
    'spend',
    'expense',
    'log',
    'record',
    'new',
    'exp',
    'paid',
    'buy',
    'track',
]);
const INCOME_COMMANDS = new Set(['income', 'earn', 'earned', 'received']);

const isIncomeCommand = ({ slash }: Facts): boolean => INCOME_COMMANDS.has(slash ?? '');
const isRecordCommand = ({ slash }: Facts): boolean =>
    INCOME_COMMANDS.has(slash ?? '') || SPENDING_COMMANDS.has(slash ?? '');
const hasPlus = ({ likeliest }: Facts): boolean => likeliest[0]?.sign === '+';
const namesCategory = ({ categories }: Facts): boolean => categories.length > 0;
const isTransfer = (facts: Facts): boolean =>
    has(facts, 'own-account') && (has(facts, 'moved') || begins(facts, 'move'));
const saysMoney = (facts: Facts): boolean => has(facts, ...MONEY);
const setsLimit = (facts: Facts): boolean =>
    has(facts, 'limit') || setsTo(facts) || (begins(facts, 'sets') && has(facts, 'per-month'));

/** "can you add 20 for lunch": a question in form alone. */
function isRequestToRecord(facts: Facts): boolean {
    const isMarked = facts.marks.some(({ text }) => text === 'mark') && !begins(facts, 'log');
    const isAsked = has(facts, 'asks', 'how-to') || isMarked;
    return has(facts, 'log') && has(facts, 'wants') && !isAsked;
}

/** "two thumbs up" */
const isOnlyWord = (facts: Facts): boolean =>
    facts.likeliest[0]?.form === 'words' &&
    !facts.likeliest[0].marked &&
    facts.categories.length === 0 &&
    !saysMoney(facts);

/** "pay the rent 900" may be a note, "send mom 50" is an order. */
const namesThing = ({ categories }: Facts): boolean =>
    categories.some(({ flow, category }) => flow !== 'income' && category !== 'family');

/** Shared by all that is recorded. */
const RECORDED: readonly Rule[] = [
    rule('holds an amount', 3.2, holdsAmount),
    rule(
        'holds a doubtful amount',
        0.6,
        (facts) => facts.amounts.length > 0 && !holdsAmount(facts),
    ),
    rule(
        'holds no amount to record',
        -15,
        ({ amounts, likeliest }) => !likeliest[0] || !amounts.includes(likeliest[0]),
    ),
    rule(
        'the amount is only a word',
        -1.5,
        ({ likeliest }) => likeliest[0]?.form === 'words' && !likeliest[0].marked,
    ),
    rule('nothing else speaks of money', -0.8, isOnlyWord),
    said('says what happened to money', 1.5, ...MONEY),
    rule('names what money goes for', 0.8, namesCategory),
    rule('names a currency', 0.4, ({ likeliest }) => likeliest[0]?.marked ?? false),
    rule('is told to record', 1.5, (facts) => begins(facts, 'log') && saysLog(facts), ['log']),
    rule('is a command to record', 3, isRecordCommand),
    rule('is another command', -6, (facts) => facts.slash !== null && !isRecordCommand(facts)),
    rule('is a question', -7, (facts) => isQuestion(facts) && !isRequestToRecord(facts)),
    said('has not happened', -7, 'not-yet'),
    rule('lies ahead', -1, liesAhead),
    rule(
        'is so at any time',
        -7,
        (facts) =>
            isGeneral(facts) &&
            !(namesCategory(facts) && facts.unexplained.length === 0 && holdsAmount(facts)),
        ['in-general'],
    ),
    rule('somebody else paid', -7, paidByOthers, ['spent', 'gave', 'moved']),
    rule('asks for the last ones', -7, countsLatest, ['latest']),
    begun('is told to delete', -5, 'delete'),
    rule(
        'begins to correct',
        -4,
        (facts) => begins(facts, 'edit', 'changes-to', 'renames') && !saysLog(facts),
        ['edit', 'changes-to', 'renames'],
    ),
    rule('is a sum and nothing else', -4, isBareSum),
    rule('is a wish or a request', -4, (facts) => isRequest(facts) && !has(facts, 'log'), [
        'wants',
        'shows',
    ]),
    rule('is a wish to record', -1.5, (facts) => isRequest(facts) && has(facts, 'log'), ['log']),
    rule(
        'wants something done',
        -2.5,
        (facts) => has(facts, 'wants') && has(facts, 'acts', 'pay'),
        ['wants'],
    ),
    rule(
        'is an order',
        -4,
        (facts) => begins(facts, 'orders') && !begins(facts, 'log', 'spent', 'earned'),
        ['orders'],
    ),
    rule(
        'asks to pay',
        -4,
        (facts) =>
            begins(facts, 'pay') &&
            (!namesThing(facts) || has(facts, 'own-account')) &&
            !isTransfer(facts),
        ['pay'],
    ),
    said('is about others', -1, 'others'),
    rule('gives an address', -3, ({ address }) => address !== null),
    rule(
        'sets a limit',
        -2.5,
        (facts) => setsLimit(facts) && (!saysSpent(facts) || begins(facts, 'limit', 'sets')),
        ['limit', 'sets', 'sets-to', 'changes-to'],
    ),
    rule(
        'sets what there is',
        -6,
        (facts) => has(facts, 'sets') && has(facts, 'about-balance') && !saysMoney(facts),
        ['sets'],
    ),
    rule('sets something', -4, (facts) => begins(facts, 'sets-to') && !saysSpent(facts), [
        'sets-to',
    ]),
    {
        because: 'says much else',
        cues: null,
        weigh: ({ unexplained }) => -0.35 * Math.max(0, Math.min(14, unexplained.length - 5)),
    },
    rule('is only a category and how often', -5, isBareLimit, [
        'per-month',
        'per-day',
        'per-week',
        'per-year',
    ]),
    elsewhere(-1.5),
];

export const RECORD_CANDIDATES: readonly Candidate[] = [
    {
        intent: 'log_expense',
        bias: -1,
        shared: RECORDED,
        rules: [
            rule('money went', 1, saysSpent, ['spent', 'cost', 'gave']),
            rule('names an expense', 0.5, namesExpense),
            rule('money came', -4.5, (facts) => has(facts, 'earned') && !begins(facts, 'spent'), [
                'earned',
            ]),
            said('money came back', -4.5, 'refunded'),
            rule(
                'names an income',
                -4,
                (facts) => namesIncome(facts) && !saysSpent(facts) && !namesExpense(facts),
            ),
            rule('begins with a plus', -4.5, hasPlus),
            rule('is a command for income', -5, isIncomeCommand),
            rule(
                'is between own accounts',
                -3,
                (facts) => has(facts, 'own-account') && !has(facts, 'spent', 'cost'),
                ['own-account'],
            ),
        ],
    },
    {
        intent: 'log_income',
        bias: -5,
        cues: cueSet(['earned']),
        isPossible: (facts) => namesIncome(facts) || hasPlus(facts) || isIncomeCommand(facts),
        shared: RECORDED,
        rules: [
            said('money came', 5, 'earned'),
            rule(
                'names an income',
                4,
                (facts) => namesIncome(facts) && !(namesExpense(facts) && saysSpent(facts)),
            ),
            rule('begins with a plus', 5, hasPlus),
            rule('is a command for income', 5, isIncomeCommand),
            rule('money went', -3, saysSpent),
            said('money came back', -3, 'refunded'),
            rule('is between own accounts', -4, isTransfer),
        ],
    },
    {
        intent: 'log_refund',
        bias: -5,
        cues: cueSet(['refunded']),
        shared: RECORDED,
        rules: [said('money came back', 6, 'refunded'), rule('money went', -1, saysSpent)],
    },
    {
        intent: 'transfer',
        bias: -5,
        cues: cueSet(['moved', 'move', 'own-account']),
        shared: RECORDED,
        rules: [
            rule('moved', 2, (facts) => has(facts, 'moved') || begins(facts, 'move')),
            rule('is between own accounts', 3, isTransfer),
            rule('money went', -2, saysSpent),
        ],
    },
];
