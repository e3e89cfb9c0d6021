/** Why a record is asked about before it is made, however well it was read. */
import { begins, has, type Facts } from './facts.ts';
import { isGeneral, liesAhead, saysSpent } from './rule.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { maybePaidByOthers } from './subject.ts';

const DOUBTS: readonly ((facts: Facts) => boolean)[] = [
    maybePaidByOthers,
    isGeneral,
    isAhead,
    isChatter,
    isPercentage,
    isLongAgo,
    holdsNoDay,
    isNumbered,
    isVaguelyShared,
    isPhoneNumber,
    isCostOfOthers,
    isMoreOfSomething,
    isBound,
    isEither,
    isGivenBack,
];

/** What comes again may well begin tomorrow. */
function isAhead(facts: Facts): boolean {
    return liesAhead(facts) && !comesAgain(facts);
}

function comesAgain({ findings }: Facts): boolean {
    return findings.some(({ kind }) => kind === 'recurrence');
}

export function isDoubted(facts: Facts): boolean {
    return DOUBTS.some((doubts) => doubts(facts));
}

/** "split with tom 20" may be the whole or a part; "20 split with tom" is the whole. */
function isVaguelyShared(facts: Facts): boolean {
    const [amount] = facts.likeliest;
    const isWhole = facts.modifiers.some(
        ({ modifier, people }) =>
            modifier.startsWith('split') && amount && (!people || amount.span.end <= people.start),
    );
    return has(facts, 'shared') && !isWhole;
}

/** "yes 20", "test 123": nothing says what the number was paid for. */
function isChatter(facts: Facts): boolean {
    return (
        begins(facts, 'chatter', 'yes', 'no', 'greeting', 'thanks') &&
        facts.unexplained.length + facts.categories.length === 0 &&
        !saysSpent(facts) &&
        !has(facts, 'earned', 'refunded', 'log')
    );
}

/** "5% of 200", "20 plus 10%": a part of the number, or more than it. */
function isPercentage({ utterance }: Facts): boolean {
    const { plain, language } = utterance;
    if (!plain.includes('%')) return false;
    const following = /\d ?% ?(\p{L}+)/u.exec(plain)?.[1] ?? '';
    const isPart = language.dates.of.includes(following) && /\d ?% ?\p{L}+ \p{Sc}?\d/u.test(plain);
    return isPart || /(?:\+|\p{L}{4,}) ?\d+ ?%\s*(?:$|\p{L}+$)/u.test(plain);
}

/** "in 2019" and "in 2031" name no day, and today isn't in them. */
function isLongAgo(facts: Facts): boolean {
    const { days, periods, utterance } = facts;
    const { today } = utterance;
    const year = `${today.slice(0, 4)}-01-01`;
    const isAway = periods.some(
        ({ period, by }) =>
            period.end <= year ||
            period.start > today ||
            // "groceries 60 last week"; "october rent" is what it is called.
            (period.end <= today && by === 'period-relative'),
    );
    return days.length === 0 && isAway && !comesAgain(facts);
}

/** "tractor 300 type 45": either number may belong to the name. */
function isNumbered({ amounts, unexplained, utterance: { words, plain } }: Facts): boolean {
    const [first, second] = amounts;
    if (!first || second?.doubt !== 'label' || first.marked || first.doubt !== null) return false;
    const between = plain.slice(first.span.end, second.span.start);
    const before = words.findLast((word) => word.end <= first.span.start);
    return (
        /^ \p{L}+ $/u.test(between) &&
        /^\s*$/.test(plain.slice(second.span.end)) &&
        before?.end === first.span.start - 1 &&
        unexplained.includes(before)
    );
}

/** "2026-13-45", "45/13/2026" */
const LIKE_A_DATE =
    /(?<!\d)(?:20\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:20)\d\d)(?!\d)/;

/** "on nov 31": the day was meant otherwise. */
function holdsNoDay({ likeliest, days, utterance }: Facts): boolean {
    if (days.length === 0 && LIKE_A_DATE.test(utterance.plain)) return true;
    return likeliest.some(({ doubt }) => doubt === 'no-day');
}

/** "my number is 0171 2345": no price begins with a nought and another digit. */
function isPhoneNumber({ likeliest, utterance: { plain } }: Facts): boolean {
    return likeliest.some(
        ({ marked, span }) => !marked && /^0\d{2}/.test(plain.slice(span.start, span.end)),
    );
}

/** "his car cost 30000": what others have was hardly paid by the person. */
function isCostOfOthers(facts: Facts): boolean {
    const { plain, language } = facts.utterance;
    const { fillers } = lexiconOf(language);
    // Without its accent "él" is an article.
    const isOthers = facts.cues
        .get('others')
        ?.some(({ span }) => !fillers.has(plain.slice(span.start, span.end)));
    return isOthers === true && has(facts, 'cost') && !has(facts, 'self');
}

/** "food +20" is more that was spent, or money that came in. */
function isMoreOfSomething({ likeliest, categories }: Facts): boolean {
    const isPlus = likeliest[0]?.sign === '+';
    return isPlus && categories.some(({ flow }) => flow === 'expense');
}

/** "spent more than 50 on food" */
function isBound({ cues, likeliest }: Facts): boolean {
    const start = likeliest[0]?.span.start ?? 0;
    const bounds = [...(cues.get('more') ?? []), ...(cues.get('less') ?? [])];
    return bounds.some(({ span }) => start - span.end === 1);
}

/** "20 or 25 on lunch" is one of them. */
function isEither({ likeliest }: Facts): boolean {
    return likeliest.some(({ either }) => either !== null);
}

/** "bought shoes 80 and returned them": the money went, and came back. */
function isGivenBack(facts: Facts): boolean {
    return has(facts, 'refunded') && facts.cues.has('spent') && facts.likeliest.length === 1;
}
