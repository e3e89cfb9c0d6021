/**
 * Holds a history against the books (SECURITY L1, L3, L7): what was called saved is there once, what was
 * called lost is not, each message did the whole of what it asked for, and what was read was true then.
 */
import { formatMoney, money } from '../../../ledger/money.ts';
import type { Books, Kept } from './books.ts';
import type { History, Said, Seen, Verdict, Wish } from './history.ts';

/** What is wrong, in words; nothing when all is well. */
export function judge(history: History, books: Books): readonly string[] {
    const known = new Set(history.said.map(({ id }) => id));
    return [
        ...history.said.flatMap((said) => judgeSaid(said, books)),
        ...[...books.messages.keys()]
            .filter((id) => !known.has(id))
            .map((id) => `${id} is in the books, and nobody said it`),
        ...judgeOrder(history, books),
        ...history.seen.flatMap((seen) => judgeSeen(seen, history, books)),
    ];
}

const MOST: Readonly<Record<Verdict, number>> = { saved: 1, denied: 0, unknown: 1 };

function judgeSaid(said: Said, books: Books): readonly string[] {
    const kept = books.messages.get(said.id) ?? [];
    const name = `${said.id} (${said.wish.kind}, ${said.verdict}, ${said.attempts} attempts)`;
    if (kept.length > MOST[said.verdict]) return [`${name} is in the books ${kept.length} times`];
    const [one] = kept;
    if (!one) return said.verdict === 'saved' ? [`${name} is not in the books`] : [];
    const changes = one.changes.map(({ kind, minors }) => `${kind} ${minors.join(' ')}`);
    return [
        ...(one.isDelivered ? [] : [`${name} is in the log, and its delivery isn’t noted`]),
        ...(one.answer === '' ? [`${name} is in the log without an answer`] : []),
        ...(didAsAsked(said.wish, one) ? [] : [`${name} did this: ${changes.join(', ')}`]),
    ];
}

/** An entry's correction and an undo may have found nothing to change. */
function didAsAsked(wish: Wish, { changes }: Kept): boolean {
    if (wish.kind === 'ask') return changes.length === 0;
    if (wish.kind !== 'record') {
        return changes.length <= 1 && changes.every(({ kind }) => kind === wish.kind);
    }
    const [only] = changes;
    return (
        changes.length === 1 &&
        only?.kind === 'record' &&
        only.minors.join(' ') === wish.minors.join(' ')
    );
}

interface Placed {
    readonly said: Said;
    readonly kept: Kept;
}

/** Whatever was answered before another was sent has its place before it, and balances are told as of then. */
function judgeOrder(history: History, books: Books): readonly string[] {
    const placed = history.said.flatMap((said) => {
        const [kept] = books.messages.get(said.id) ?? [];
        return kept ? [{ said, kept }] : [];
    });
    const wallets = Map.groupBy(placed, ({ kept }) => kept.wallet);
    return [...wallets].flatMap(([wallet, all]) => {
        const balances = books.balances.get(wallet) ?? [0n];
        return all
            .filter(({ said }) => said.verdict === 'saved')
            .flatMap((one) => judgePlace(one, all, balances));
    });
}

function judgePlace(
    { said, kept }: Placed,
    all: readonly Placed[],
    balances: readonly bigint[],
): readonly string[] {
    const earlier = all.filter(
        (other) => other.said.verdict === 'saved' && other.said.endedAt <= said.sentAt,
    );
    const later = all.filter((other) => other.said.sentAt >= said.endedAt);
    const first = Math.max(0, ...seqsOf(earlier));
    const last = Math.min(balances.length, ...seqsOf(later)) - 1;
    const own = seqsOf([{ said, kept }]);
    const name = `${said.id} (${said.wish.kind})`;
    if (own.some((seq) => seq <= first || seq > last)) {
        return [`${name} is at ${own.join(' ')}, and must be after ${first} and up to ${last}`];
    }
    const told = toldBalance(kept.answer);
    if (told === null) return [];
    const [from, to] = own.length > 0 ? [Math.max(...own), Math.max(...own)] : [first, last];
    const possible = balances.slice(from, to + 1).map((minor) => inWords(minor));
    return possible.includes(told)
        ? []
        : [`${name} was answered ${told}, and it was ${possible.join(' or ')}`];
}

function seqsOf(placed: readonly Placed[]): readonly number[] {
    return placed.flatMap(({ kept }) => kept.changes.map(({ seq }) => seq));
}

function toldBalance(answer: string): string | null {
    return /(?:Balance |^)(−?\$[\d,]+\.\d\d)/.exec(answer)?.[1] ?? null;
}

function inWords(minor: bigint): string {
    return formatMoney(money(minor, 'USD'), 'en-US');
}

/** Every look shows the beginning of what is there in the end, and all that was answered before it. */
function judgeSeen(seen: Seen, history: History, books: Books): readonly string[] {
    const name = `a look of person ${seen.person} into conversation ${seen.conversation}`;
    const shown = new Set(seen.lines.flatMap(({ id }) => id ?? []));
    const missing = seen.saved.filter((id) => !shown.has(id));
    if (missing.length > 0) return [`${name} didn’t show ${missing.join(', ')}`];
    const [one] = history.said
        .filter(({ person, conversation }) => {
            return person === seen.person && conversation === seen.conversation;
        })
        .flatMap(({ id }) => books.messages.get(id) ?? []);
    const final = books.lines.get(one?.conversation ?? '') ?? [];
    const at = seen.lines.findIndex(
        (line, place) => line.id !== final[place]?.id || line.text !== final[place]?.text,
    );
    return at < 0 || !one ? [] : [`${name} showed a line ${at} that isn’t there in the end`];
}
