/** Penny speaks first: what happens by itself is told in a conversation, in one transaction with it. */
import type { Place } from '../db/place-store.ts';
import {
    SenderLeft,
    type LogLine,
    type OpenTurn,
    type TurnEnd,
    type TurnStore,
} from '../db/turn.ts';
import type { Reply } from '../dialogs/reply.ts';
import { sayingLeft } from '../dialogs/refused.ts';
import { sceneOf, type Answered, type Scene } from '../dialogs/scene.ts';
import type { Id } from '../ledger/entry.ts';
import type { Book } from '../ledger/ports.ts';
import { asJson, stageOf, type StageOptions } from './turn.ts';

export interface Occasion {
    /** Unique in the conversation: what was told under it before isn't told again. */
    readonly key: string;
    /** The wallet that it is about; the conversation's own when absent. */
    readonly walletId?: Id;
    /** By what it was done, for the journal; the place's own channel unless given. */
    readonly channel?: string;
    /** What is done and said; null when there is nothing to say after all, and then nothing is done. */
    readonly work: (scene: Scene) => Promise<Answered | null>;
}

/** What a channel's conversation shows of something that Penny says unasked. */
type UnaskedLines = (reply: Reply, conversation: string, at: Date) => readonly LogLine[];

export interface Occasions {
    /** The channels on which Penny can speak first, the best first. */
    readonly channels: readonly string[];
    /**
     * As a turn, but nobody asked: what the person is being asked meanwhile stays open.
     * @returns whether it was told now. @throws what the store of turns throws.
     */
    tell(place: Place, occasion: Occasion): Promise<boolean>;
}

export interface OccasionOptions extends StageOptions {
    readonly store: TurnStore;
    readonly now: () => Date;
    /** By channel, the best first. */
    readonly lines: ReadonlyMap<string, UnaskedLines>;
    /** Told after each commit that queued mail. */
    readonly wakeAlerts: () => void;
}

/** Ends a transaction in which there was nothing to do. */
class Nothing extends Error {
    override readonly name = 'Nothing';
}

export function createOccasions(options: OccasionOptions): Occasions {
    return {
        channels: [...options.lines.keys()],
        tell: async (place, occasion) => {
            try {
                return await tell(options, place, occasion);
            } catch (error) {
                if (error instanceof Nothing || error instanceof SenderLeft) return false;
                throw error;
            }
        },
    };
}

/** Nobody new is ever met here. */
const NO_DEFAULTS = { currency: 'USD', timeZone: 'UTC', locale: 'en' };

async function tell(options: OccasionOptions, place: Place, occasion: Occasion): Promise<boolean> {
    const now = options.now();
    const work = async (turn: OpenTurn): Promise<TurnEnd> => {
        // They left meanwhile, and the store would begin anew with somebody of that name.
        if (turn.person.id !== place.personId) throw new Nothing();
        const book = await bookOf(occasion, turn);
        if (book === null) throw new Nothing();
        const stage = { ...stageOf(turn, options, now), book };
        const scene = await sceneOf(stage, occasion.channel ?? place.channel);
        const done = await occasion.work(scene);
        if (done === null) throw new Nothing();
        const answered = sayingLeft(done, scene);
        const lines = options.lines.get(place.channel);
        return {
            state: asJson(besides(answered, scene)),
            reply: asJson(answered.reply),
            log: lines?.(answered.reply, place.conversation, now) ?? [],
        };
    };
    const { personId: _, ...speaker } = place;
    const key = { ...speaker, delivery: occasion.key };
    const result = await options.store.run(key, NO_DEFAULTS, now, work);
    if (!result.repeated && result.hasAlerts) options.wakeAlerts();
    return !result.repeated;
}

/** null when the wallet isn't the person's any more, or they closed it. */
async function bookOf({ walletId }: Occasion, turn: OpenTurn): Promise<Book | null> {
    const isOther = walletId !== undefined && walletId !== turn.book.wallet.id;
    const book = isOther ? await turn.openWallet(walletId) : turn.book;
    return book?.wallet.closed ? null : book;
}

/** An open question goes before what is said unasked. */
function besides({ state }: Answered, scene: Scene): Scene['state'] {
    return scene.state.awaiting === null ? state : { ...state, awaiting: scene.state.awaiting };
}
