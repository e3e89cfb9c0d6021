/** Prequential accuracy of the categories: each message is first guessed, then, if wrong, corrected. */
import type { CategoryId } from '../ledger/category.ts';
import { learn, taught, type LearnedPhrase } from '../ledger/learned.ts';
import { understand } from '../understanding/understand.ts';
import type { Context } from '../understanding/understood.ts';
import { fold, wordsOf } from '../understanding/utterance.ts';

const ENTRIES = 2_000;
/** Of a hundred entries so many are filed elsewhere this once, and so many habits change for good. */
const STRAY = 3;
const DRIFT = 1;

const THINGS = [
    'lunch', 'taxi', 'steam', 'shoes', 'coffee', 'groceries', 'netflix', 'cinema', 'gym', 'pharmacy',
    'books', 'haircut', 'vet', 'petrol', 'tram', 'pizza', 'laptop', 'flowers', 'zumba class', 'kita',
    'blue bottle', 'corner shop', 'mr wong', 'hetzner', 'patreon', 'ikea', 'decathlon', 'rewe',
    'running shoes', 'tennis shoes', 'ski pass', 'piano lesson', 'dog food', 'plant pots', 'kayak',
    'vinyl records', 'chess club', 'board games', 'yarn', 'printer ink',
] as const; // prettier-ignore

const CATEGORIES = ['food', 'transport', 'home', 'clothing', 'health', 'fun', 'sport', 'pets'];

export async function benchLearning(): Promise<readonly string[]> {
    const without = run(false);
    const withIt = run(true);
    const [first, last] = [withIt.slice(0, ENTRIES / 10), withIt.slice(-ENTRIES / 10)];
    return [
        `${ENTRIES} generated entries, guessed one after the other: ${percent(withIt)} right with learning, ${percent(without)} without; ${percent(first)} of the first tenth, ${percent(last)} of the last.`,
        `Of every 100, ${STRAY} were filed elsewhere once and ${DRIFT} habit changed: nobody can guess these.`,
    ];
}

/** Whether each guess was right. The same history every time. */
function run(learns: boolean): readonly boolean[] {
    const random = generator(20_261_125);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const habits = new Map<string, CategoryId>(THINGS.map((thing) => [thing, pick(CATEGORIES)]));
    let known: readonly LearnedPhrase[] = [];
    let ids = 0;
    return Array.from({ length: ENTRIES }, () => {
        // Some things are bought again and again, most of them seldom.
        const thing = THINGS[Math.floor(THINGS.length * random() ** 2)] ?? 'lunch';
        if (random() * 100 < DRIFT) habits.set(thing, pick(CATEGORIES));
        const usual = habits.get(thing) ?? 'other';
        const meant = random() * 100 < STRAY ? pick(CATEGORIES) : usual;
        const [entry] = understand(
            `${thing} ${1 + Math.floor(random() * 90)}`,
            contextOf(known),
        ).entries;
        const isRight = entry?.category.value === meant;
        if (learns && !isRight && entry) {
            const phrase = wordsOf(fold(entry.description))
                .map(({ text }) => text)
                .join(' ');
            const choice = { walletId: 'wallet', phrase, category: meant };
            const { before, after } = learn(known, choice, { newId: () => `id${(ids += 1)}` });
            known = [...known.filter((one) => one !== before), after];
        }
        return isRight;
    });
}

function contextOf(known: readonly LearnedPhrase[]): Context {
    return {
        now: new Date('2026-11-19T12:00:00Z'),
        timeZone: 'UTC',
        locale: 'en-US',
        currency: 'USD',
        monthStart: 1,
        categories: new Map(),
        learned: taught(known),
    };
}

function percent(guesses: readonly boolean[]): string {
    return `${((guesses.filter(Boolean).length * 100) / guesses.length).toFixed(1)} %`;
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
