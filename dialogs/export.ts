/** "export this year as csv": a link to the entries as a file, for a quarter of an hour. */
import { addDays, type Period } from '../ledger/day.ts';
import type { CategoryId } from '../ledger/category.ts';
import type { Id } from '../ledger/entry.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { makeReply } from './reply.ts';
import { joined } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

/** Which entries the file holds. */
export interface ExportOrder {
    readonly walletId: Id;
    /** With all that counts as it; null: any. */
    readonly category: CategoryId | null;
    /** null: from the first entry on. */
    readonly period: Period | null;
}

/** How long the link opens the file. */
export const EXPORT_MINUTES = 15;

type Order = Pick<Understood, 'category' | 'period' | 'day'>;

export async function exportUnderstood(understood: Order, scene: Scene): Promise<Answered> {
    const { book, format, purse } = scene;
    const category = understood.category?.said ? understood.category.value : null;
    const period = periodOf(understood);
    const [newest] = await book.latestEntries({ flow: null, category, period }, 1);
    const what = [
        ...(category === null ? [] : [format.category(category)]),
        ...(period === null ? [] : [format.period(period)]),
    ];
    if (!newest) {
        const isAny = what.length === 0;
        return isAny
            ? told(scene, 'answer.noEntries')
            : told(scene, 'export.nothing', { what: joined(what, format) });
    }
    const url = await scene.exportLink({ walletId: book.wallet.id, category, period });
    if (url === null) return told(scene, 'export.cant');
    if (purse.length > 1) what.push(book.wallet.name);
    const head = what.reduce(
        (all, more) => format.words('recorded.with', { head: all, more }),
        format.words(period === null && category === null ? 'export.all' : 'export.some'),
    );
    const pieces = [
        { text: head, style: 'headline' as const },
        { text: format.words('export.how', { minutes: EXPORT_MINUTES }) },
    ];
    const link = { label: format.words('export.link'), url, file: fileName(period) };
    return answered(scene, makeReply(scene.turn, pieces, { links: [link] }));
}

function periodOf({ period, day }: Order): Period | null {
    if (period?.said) return period.value;
    return day?.said ? { start: day.value, end: addDays(day.value, 1) } : null;
}

/** "penny-2026-01-01-2026-12-31.csv" */
export function fileName(period: Period | null): string {
    return period === null ? 'penny.csv' : `penny-${period.start}-${addDays(period.end, -1)}.csv`;
}
