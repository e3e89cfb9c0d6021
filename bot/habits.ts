/** Looks, once a message is saved and answered, whether it recorded what comes again and again. */
import type { Logger } from 'pino';
import type { Earlier, HabitStore } from '../db/habit-store.ts';
import type { PlaceStore } from '../db/place-store.ts';
import type { TurnKey } from '../db/turn.ts';
import { keepOffer, offerHabit } from '../dialogs/habit.ts';
import { phraseOf } from '../dialogs/known-words.ts';
import { dayIn } from '../ledger/day.ts';
import type { Entry } from '../ledger/entry.ts';
import { habitOf, mayBeHabit } from '../ledger/habit.ts';
import type { Occasions } from './occasion.ts';

export interface Habits {
    /** Waits for nothing, and never throws: the next time is another occasion to see it. */
    look(entries: readonly Entry[], from: Omit<TurnKey, 'delivery'>): void;
    /** What was begun is over when it resolves. */
    settle(): Promise<void>;
}

export interface HabitsOptions {
    readonly store: HabitStore;
    readonly places: Pick<PlaceStore, 'newest'>;
    readonly occasions: Occasions;
    readonly now: () => Date;
    readonly logger: Logger;
}

/** Nobody tells so much at once: what is more is an import, or a flood. */
const MOST_AT_ONCE = 5;
const MOST_WAITING = 50;

type From = Omit<TurnKey, 'delivery'>;

export function createHabits(options: HabitsOptions): Habits {
    let last: Promise<void> = Promise.resolve();
    let waiting = 0;
    const guarded = async (entry: Entry, from: From): Promise<void> => {
        try {
            await look(options, entry, from);
        } catch (error) {
            options.logger.warn({ err: error }, 'a habit could not be looked for');
        } finally {
            waiting -= 1;
        }
    };
    return {
        look: (entries, from) => {
            for (const entry of entries.slice(0, MOST_AT_ONCE)) {
                if (waiting >= MOST_WAITING) return;
                waiting += 1;
                last = last.then(() => guarded(entry, from));
            }
        },
        settle: () => last,
    };
}

async function look(options: HabitsOptions, entry: Entry, from: From): Promise<void> {
    const { store, places, occasions, now } = options;
    const { walletId, authorId, id } = entry;
    // In every zone it is within a day of this one.
    if (!mayBeHabit(entry, dayIn('Pacific/Kiritimati', now()))) return;
    const thing = phraseOf(entry.description);
    if (thing === '') return;
    const earlier = await store.earlier(entry);
    const same = earlier.filter(({ description }) => phraseOf(description) === thing);
    const rhythm = habitOf(entry, same);
    if (rhythm === null || (await store.isSettled(walletId, thing, turnsOf(same)))) return;
    const place = occasions.channels.includes(from.channel)
        ? { ...from, personId: authorId }
        : await places.newest(authorId, walletId, occasions.channels);
    // Where nobody can be spoken to unasked, it waits in the conversation for the next answer.
    await occasions.tell(place ?? { ...from, personId: authorId }, {
        key: `habit|${id}`,
        walletId,
        work: async (scene) =>
            place ? offerHabit(id, rhythm, scene) : keepOffer(id, rhythm, scene),
    });
}

function turnsOf(earlier: readonly Earlier[]): string[] {
    return [...new Set(earlier.map(({ turnId }) => turnId))];
}
