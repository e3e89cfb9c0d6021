/**
 * "lunch 20. how much did I spend today?": recorded first, and then answered with it counted in.
 * "what did I spend on food? and on taxis?": two answers.
 */
import { bookAhead } from '../ledger/book-ahead.ts';
import { cutsOf } from '../understanding/cuts.ts';
import {
    ASK_BELOW,
    type Context,
    type Intent,
    type Understood,
} from '../understanding/understood.ts';
import { recordInWallet } from './entry-wallet.ts';
import type { Reply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

const RECORDS: ReadonlySet<Intent> = new Set<Intent>(['log_expense', 'log_income', 'log_refund']);

/** Those that a book answers as it will be when the turn has ended. */
const ASKS: ReadonlySet<Intent> = new Set<Intent>([
    'query_spending',
    'query_transactions',
    'query_income',
    'query_balance',
    'query_limit',
]);

const LONGEST = 500;

/** A record comes first, wherever it stands in the message. */
interface Mixed {
    readonly first: Understood;
    readonly question: Understood;
}

/** null when the message is one thing. */
export function mixedIn(
    text: string,
    whole: Understood,
    read: (part: string) => Understood,
    context: Context,
): Mixed | null {
    const isPossible =
        ASKS.has(whole.intent) || RECORDS.has(whole.intent) || whole.intent === 'none';
    const isSeveral = whole.amount !== null || SEVERAL_QUESTIONS.test(text);
    if (!isPossible || !isSeveral || text.length > LONGEST) return null;
    for (const [before, after] of cutsOf(text, context)) {
        const [first, second] = [read(before), read(after)];
        if (isRecord(first) && isQuestion(second)) return { first, question: second };
        if (isQuestion(first) && isRecord(second)) return { first: second, question: first };
        const areBothAsked = before.endsWith('?') && isQuestion(first) && isQuestion(second);
        if (areBothAsked) return { first, question: second };
    }
    return null;
}

const SEVERAL_QUESTIONS = /\?\s+\S.*\?/u;

function isRecord({ intent, confidence, entries }: Understood): boolean {
    return RECORDS.has(intent) && confidence >= ASK_BELOW && entries.every(isNamed);
}

/** A bare number beside a question may belong to it. */
function isNamed({ description, category }: Understood['entries'][number]): boolean {
    return description !== '' || category.said;
}

function isQuestion({ intent, confidence, amount, question }: Understood): boolean {
    const isOfQuestion = Boolean(question?.count ?? question?.threshold ?? question?.range);
    return ASKS.has(intent) && confidence >= ASK_BELOW && (amount === null || isOfQuestion);
}

/** @param respond answers a question. */
export async function answerMixed(
    { first, question }: Mixed,
    here: Scene,
    respond: (understood: Understood, scene: Scene) => Promise<Answered> | Answered,
): Promise<Answered> {
    const scene = { ...here, book: bookAhead(here.book) };
    const before = await (RECORDS.has(first.intent)
        ? recordInWallet(first, scene)
        : respond(first, scene));
    return both(before, await respond(question, { ...scene, state: before.state }));
}

function both(before: Answered, { reply, state }: Answered): Answered {
    const isOpen = before.state.awaiting !== null;
    return {
        reply: isOpen ? asked(before.reply, reply) : joined(before.reply, reply),
        state: { ...before.state, frame: state.frame },
    };
}

/** What was recorded leads, and its buttons do. */
function joined(recorded: Reply, told: Reply): Reply {
    const shift = recorded.choices.length;
    const known = new Set(recorded.choices.map(({ label }) => label));
    const isAlike = told.choices.some(({ label }) => known.has(label));
    // Two answers with the same button would leave open which one it is of.
    if (isAlike) return { ...asked(told, recorded), turn: recorded.turn, choices: [] };
    const lines = told.lines.map((line) => ({
        ...line,
        choices: line.choices.map((place) => place + shift),
    }));
    return {
        ...recorded,
        lines: [...recorded.lines, ...lines],
        choices: [...recorded.choices, ...told.choices],
    };
}

/** Where something has to be asked before it is recorded, the answer leads and that is the question. */
function asked(question: Reply, told: Reply): Reply {
    const lines = told.lines.map((line) => ({ ...line, choices: [] }));
    return { ...question, lines: [...lines, ...question.lines] };
}
