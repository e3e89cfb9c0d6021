/**
 * What speaks for and against each intent, as log-odds: +3 is strong, +1 a hint. The intents are
 * weighed beside each other, and none of them is asked before another.
 */
import type { Intent } from '../understood.ts';
import { begins, has, isAll, type Facts } from './facts.ts';

export interface Rule {
    readonly because: string;
    /** How much it adds; 0 where it doesn't apply. */
    readonly weigh: (facts: Facts) => number;
}

export interface Candidate {
    readonly intent: Intent;
    readonly bias: number;
    readonly rules: readonly Rule[];
}

function rule(because: string, weight: number, applies: (facts: Facts) => boolean): Rule {
    return { because, weigh: (facts) => (applies(facts) ? weight : 0) };
}

const sureAmounts = (facts: Facts): boolean => facts.amounts.some(({ doubt }) => doubt === null || doubt === 'words');

export function isQuestion(facts: Facts): boolean {
    return facts.marks.length > 0 || has(facts, 'asks');
}

const hasExpenseWord = ({ categories }: Facts): boolean => categories.some(({ flow }) => flow !== 'income');
const hasIncomeWord = ({ categories }: Facts): boolean => categories.some(({ flow }) => flow === 'income');
const isSpending = (facts: Facts): boolean => has(facts, 'spent', 'cost', 'gave');
const hasPlus = ({ likeliest }: Facts): boolean => likeliest[0]?.sign === '+';
const isWanted = (facts: Facts): boolean => has(facts, 'wants') || begins(facts, 'shows');
const isTransfer = (facts: Facts): boolean => has(facts, 'moved') && has(facts, 'own-account');
const isElsewhere = (facts: Facts): number => -1.5 * Math.min(3, facts.cues.get('elsewhere')?.length ?? 0);
const elsewhere: Rule = { because: 'about something else', weigh: isElsewhere };

/** What makes a message a record of money that went or came. */
const recorded: readonly Rule[] = [
    rule('holds an amount', 3.2, sureAmounts),
    rule('holds a doubtful amount', 1, (facts) => facts.amounts.length > 0 && !sureAmounts(facts)),
    rule('holds no amount to record', -15, (facts) => facts.amounts.length === 0),
    rule('its amount is not recordable', -15, ({ likeliest, amounts }) => likeliest[0] !== undefined && !amounts.includes(likeliest[0])),
    rule('the amount is only a word', -1.5, ({ likeliest }) => likeliest[0]?.form === 'words' && !likeliest[0].marked),
    rule('says what happened to money', 1.5, (facts) => has(facts, 'spent', 'cost', 'gave', 'earned', 'refunded', 'moved')),
    rule('names what money goes for', 0.8, ({ categories }) => categories.length > 0),
    rule('names a currency', 0.4, ({ likeliest }) => likeliest[0]?.marked ?? false),
    rule('is told to record', 1.5, (facts) => begins(facts, 'log')),
    rule('is a command to record', 3, ({ slash }) => slash !== null && RECORDING.has(slash)),
    rule('is another command', -6, ({ slash }) => slash !== null && !RECORDING.has(slash)),
    rule('is a question', -7, isQuestion),
    rule('is a wish or a request', -4, (facts) => isWanted(facts) && !begins(facts, 'log')),
    rule('is an order', -4, (facts) => begins(facts, 'orders') && !begins(facts, 'log', 'spent', 'earned')),
    rule('asks to pay', -4, (facts) => begins(facts, 'pay') && !hasExpenseWord(facts)),
    rule('is about others', -1, (facts) => has(facts, 'others')),
    rule('gives an address', -3, ({ address }) => address !== null),
    rule('sets a limit', -2.5, (facts) => has(facts, 'limit', 'sets') && has(facts, 'limit', 'per-month') && !isSpending(facts)),
    { because: 'says much else', weigh: ({ unexplained }) => -0.35 * Math.max(0, Math.min(14, unexplained.length - 5)) },
    elsewhere,
];

const RECORDING = new Set(['add', 'spent', 'spend', 'expense', 'log', 'record', 'new', 'income', 'exp', 'a', 'e', 'paid', 'buy', 'track', 'earn', 'received', 'i']);
const INCOMES = new Set(['income', 'earn', 'received']);
const isIncomeCommand = ({ slash }: Facts): boolean => slash !== null && INCOMES.has(slash);

/** Shared by the questions: their form, and what they must not be. */
const asked: readonly Rule[] = [
    rule('is a question', 1.5, isQuestion),
    rule('asks to be shown', 1.2, (facts) => has(facts, 'shows')),
    rule('a bare amount', -5, (facts) => sureAmounts(facts) && !isQuestion(facts) && !has(facts, 'shows', 'more', 'less')),
    rule('is about others', -0.7, (facts) => has(facts, 'others') && !has(facts, 'self')),
    elsewhere,
];

const period = rule('names a time', 0.7, ({ days, periods }) => days.length + periods.length > 0);
const self = rule('is about the person', 0.5, (facts) => has(facts, 'self'));

export const CANDIDATES: readonly Candidate[] = [
    {
        intent: 'log_expense',
        bias: -1,
        rules: [
            ...recorded,
            rule('money went', 1, isSpending),
            rule('names an expense', 0.5, hasExpenseWord),
            rule('money came', -4.5, (facts) => has(facts, 'earned') && !begins(facts, 'spent')),
            rule('money came back', -4.5, (facts) => has(facts, 'refunded')),
            rule('names an income', -4, (facts) => hasIncomeWord(facts) && !isSpending(facts) && !hasExpenseWord(facts)),
            rule('begins with a plus', -4.5, hasPlus),
            rule('is a command for income', -5, isIncomeCommand),
            rule('moved between own accounts', -4, isTransfer),
        ],
    },
    {
        intent: 'log_income',
        bias: -5,
        rules: [
            ...recorded,
            rule('money came', 5, (facts) => has(facts, 'earned')),
            rule('names an income', 4, (facts) => hasIncomeWord(facts) && (!hasExpenseWord(facts) || !isSpending(facts))),
            rule('begins with a plus', 5, hasPlus),
            rule('is a command for income', 5, isIncomeCommand),
            rule('money went', -3, isSpending),
            rule('money came back', -3, (facts) => has(facts, 'refunded')),
            rule('moved between own accounts', -4, isTransfer),
        ],
    },
    {
        intent: 'log_refund',
        bias: -5,
        rules: [...recorded, rule('money came back', 6, (facts) => has(facts, 'refunded')), rule('money went', -1, isSpending)],
    },
    {
        intent: 'transfer',
        bias: -5,
        rules: [
            ...recorded,
            rule('moved', 2, (facts) => has(facts, 'moved')),
            rule('between own accounts', 3, (facts) => has(facts, 'moved', 'move') && has(facts, 'own-account')),
            rule('money went', -2, isSpending),
        ],
    },
    {
        intent: 'query_spending',
        bias: -3,
        rules: [
            ...asked,
            period,
            self,
            rule('asks what was spent', 3, (facts) => has(facts, 'about-spending')),
            rule('asks for the most', 1.5, (facts) => has(facts, 'most')),
            rule('only a category and a time', 3.5, (facts) => hasExpenseWord(facts) && facts.periods.length > 0 && facts.likeliest.length === 0 && facts.unexplained.length < 2),
            rule('only a time, asked', 2, (facts) => isQuestion(facts) && facts.periods.length > 0 && facts.unexplained.length === 0),
            rule('names what money goes for', 0.5, hasExpenseWord),
            rule('is about entries', -0.5, (facts) => has(facts, 'about-entries')),
        ],
    },
    {
        intent: 'query_income',
        bias: -3,
        rules: [
            ...asked,
            period,
            self,
            rule('asks what came in', 3.6, (facts) => has(facts, 'about-income')),
            rule('only an income', 1, (facts) => hasIncomeWord(facts) && facts.likeliest.length === 0),
            rule('asks when', -3, (facts) => facts.utterance.words.some((word) => word.text === 'when')),
        ],
    },
    {
        intent: 'query_transactions',
        bias: -3,
        rules: [
            ...asked,
            period,
            self,
            rule('is about entries', 3.2, (facts) => has(facts, 'about-entries')),
            rule('asks for the last', 0.6, (facts) => has(facts, 'latest')),
            rule('asks for a list', 0.8, (facts) => begins(facts, 'shows')),
            rule('asks for the largest', 1, (facts) => has(facts, 'largest')),
        ],
    },
    {
        intent: 'query_balance',
        bias: -3,
        rules: [
            ...asked.filter((each) => each !== elsewhere),
            self,
            rule('asks what there is', 4, (facts) => has(facts, 'about-balance')),
            { because: 'about something else', weigh: (facts) => isElsewhere(facts) / 2 },
            rule('is about entries', -1, (facts) => has(facts, 'about-entries')),
        ],
    },
    {
        intent: 'query_limit',
        bias: -3,
        rules: [
            ...asked,
            self,
            rule('asks about a limit', 2.6, (facts) => has(facts, 'about-limit')),
            rule('only a limit', 1.5, (facts) => isAll(facts, 'about-limit', 'limit', 'sets', 'shows')),
        ],
    },
    {
        intent: 'set_limit',
        bias: -4,
        rules: [
            elsewhere,
            rule('holds an amount', 1.5, (facts) => facts.amounts.length > 0),
            rule('holds no amount', -5, (facts) => facts.amounts.length === 0),
            rule('says limit', 2.5, (facts) => has(facts, 'limit')),
            rule('begins to set', 1.5, (facts) => begins(facts, 'sets')),
            rule('sets', 0.5, (facts) => has(facts, 'sets')),
            rule('per month', 1.5, (facts) => has(facts, 'per-month')),
            rule('names a category', 0.8, ({ categories }) => categories.some(({ source }) => source !== 'word')),
            rule('only a category, per month', 3, (facts) => has(facts, 'per-month') && facts.unexplained.length === 0 && facts.categories.some(({ source, category }) => source !== 'word' && category !== 'home') && !isSpending(facts)),
            rule('money went', -3, isSpending),
            rule('is a question', -2.5, isQuestion),
        ],
    },
    {
        intent: 'edit_entry',
        bias: -4,
        rules: [
            rule('begins to correct', 3, (facts) => begins(facts, 'edit')),
            rule('corrects', 1, (facts) => has(facts, 'edit')),
            rule('holds what is right', 3, ({ amounts, days, unexplained }) => amounts.length + days.length > 0 && unexplained.length < 2),
            rule('names the category', 7, (facts) => begins(facts, 'edit-category') && facts.categories.length > 0 && facts.amounts.length === 0 && facts.unexplained.length === 0),
            rule('says what it was for', -2.5, (facts) => hasExpenseWord(facts) && facts.amounts.length > 0 && !begins(facts, 'edit')),
            rule('is a question', -5, isQuestion),
            rule('says what happened to money', -3, (facts) => has(facts, 'spent', 'earned', 'refunded')),
            rule('says much else', -3, ({ unexplained }) => unexplained.length > 2),
            rule('sets a limit', -2, (facts) => has(facts, 'limit')),
        ],
    },
    {
        intent: 'delete_entry',
        bias: -4,
        rules: [
            elsewhere,
            rule('begins to delete', 4, (facts) => begins(facts, 'delete')),
            rule('names entries', 1.5, (facts) => has(facts, 'entry') || facts.categories.length + facts.periods.length > 0),
            rule('is a command', 5, ({ slash }) => slash === 'delete'),
            rule('says much else', -4, ({ unexplained }) => unexplained.length > 1),
        ],
    },
    {
        intent: 'give_address',
        bias: -3,
        rules: [rule('holds an address', 5.5, ({ address }) => address !== null), rule('is a question', -1, isQuestion)],
    },
    {
        intent: 'calculate',
        bias: -4,
        rules: [
            rule('is a sum', 4.5, ({ likeliest }) => likeliest[0]?.form === 'sum'),
            rule('is a question', 2.5, (facts) => isQuestion(facts) || /[=]/.test(facts.utterance.plain)),
            rule('asks what was spent', -4, (facts) => has(facts, 'about-spending', 'about-income', 'about-balance')),
            rule('names what money goes for', -1, (facts) => facts.categories.length > 0 && !isQuestion(facts)),
            rule('says much else', -3, ({ unexplained }) => unexplained.length > 3),
        ],
    },
    ...(['undo', 'redo', 'help', 'greeting', 'thanks', 'yes', 'no'] as const).map((intent): Candidate => ({
        intent,
        bias: -4,
        rules: [
            rule('says nothing else', 7, (facts) => isAll(facts, intent, ...POLITE)),
            rule('begins with it', 1, (facts) => begins(facts, intent)),
            rule('is a command', 6, ({ slash }) => slash === intent || (intent === 'help' && slash === 'start')),
        ],
    })),
];

const POLITE = ['greeting', 'thanks', 'entry'] as const;
