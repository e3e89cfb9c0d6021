/** "history of the rent": each change of one entry, with who made it, through what, and when. */
import { dayIn } from '../ledger/day.ts';
import type { Entry } from '../ledger/entry.ts';
import type { JournalItem } from '../ledger/ports.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { fieldsChanged } from './edited.ts';
import { isMessageKey } from './messages/catalogue.ts';
import { isCalled, newestNamed } from './named.ts';
import { makeReply, type Piece } from './reply.ts';
import { datedRow, rowOf } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** A longer history is shown from its newest change. */
const CHANGES_SHOWN = 20;
const LATEST_GONE = 50;

export async function historyUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const entry = await entryMeant(understood.description, scene);
    if (!entry) return told(scene, 'history.notFound');
    const items = await scene.book.history(entry, CHANGES_SHOWN);
    const { words } = scene.format;
    const row = datedRow(entry, scene.format);
    const head = entry.deleted ? words('history.gone', { row }) : row;
    const pieces: Piece[] = [
        { text: head, style: 'headline' },
        ...items.toReversed().map((item) => ({ text: lineOf(item, entry, scene) })),
    ];
    return answered(scene, makeReply(scene.turn, pieces), { last: [entry.id] });
}

/** The newest that is called so, deleted or not; without a name the one that was spoken of last. */
async function entryMeant(name: string, scene: Scene): Promise<Entry | null> {
    if (name === '') {
        const [last] = await scene.book.entries(scene.state.last.slice(0, 1));
        return last ?? null;
    }
    const named = await newestNamed(name, scene);
    if (named) return named;
    const gone = await scene.book.goneEntries(null, LATEST_GONE);
    return gone.map(({ entry }) => entry).find((entry) => isCalled(entry, name)) ?? null;
}

/** "Tue 18 Nov, 14:05, you in the web chat: $80.00 → $85.00" */
function lineOf({ change, entries }: JournalItem, { id }: Entry, scene: Scene): string {
    const { words, day } = scene.format;
    const { timeZone } = scene.book.wallet;
    const revision = entries.find(({ after }) => after.id === id);
    const channelKey = `channel.${change.channel}`;
    return words('history.line', {
        day: day(dayIn(timeZone, change.at)),
        time: timeOf(change.at, scene),
        who:
            change.personId === scene.person.id
                ? words('history.you')
                : (scene.format.author(change.personId) ?? words('history.other')),
        channel: isMessageKey(channelKey) ? words(channelKey) : change.channel,
        what: revision ? whatWasDone(revision.before, revision.after, scene) : '',
    });
}

function timeOf(instant: Date, { person, book }: Scene): string {
    return new Intl.DateTimeFormat(person.locale, {
        timeZone: book.wallet.timeZone,
        timeStyle: 'short',
    }).format(instant);
}

function whatWasDone(before: Entry | null, after: Entry, scene: Scene): string {
    const { format } = scene;
    if (before === null) return format.words('history.made', { row: rowOf(after, format) });
    if (after.deleted) return format.words('history.deleted');
    if (before.deleted) return format.words('history.back', { row: rowOf(after, format) });
    const changed = fieldsChanged(before, after, format).map((one) =>
        format.words('history.changed', one),
    );
    return changed.reduce((head, next) => format.words('list.and', { head, next }));
}
