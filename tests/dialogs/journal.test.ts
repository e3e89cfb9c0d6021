import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../db/connect.ts';
import { deleteUnderstood } from '../../dialogs/delete-one.ts';
import { redoLast, undoLast } from '../../dialogs/undo.ts';
import { correctUnderstood } from '../../dialogs/correct.ts';
import { historyUnderstood } from '../../dialogs/history.ts';
import { recordUnderstood } from '../../dialogs/record.ts';
import { restoreUnderstood } from '../../dialogs/restore.ts';
import { understand } from '../../understanding/understand.ts';
import { eachEngine } from '../rig/databases.ts';
import { exchangesOn, understood, type Exchanges } from '../rig/exchange.ts';

const MONDAY = new Date('2026-11-16T09:05:00Z');
const TUESDAY = new Date('2026-11-17T14:30:00Z');
const THURSDAY = new Date('2026-11-19T12:00:00Z');

/** Understands as a message would be. */
const read = (text: string, now: Date) =>
    understand(text, {
        now,
        timeZone: 'UTC',
        locale: 'en-US',
        currency: 'USD',
        monthStart: 1,
        categories: new Map(),
        learned: new Map(),
    });

const record = (ann: Exchanges, text: string, now = THURSDAY) =>
    ann.have((scene) => recordUnderstood(read(text, now), scene), now);
const remove = (ann: Exchanges, name: string, now = THURSDAY) =>
    ann.have((scene) => deleteUnderstood(understood({ description: name }), scene), now);

describe('the journal in words', () => {
    eachEngine((engine) => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it('undoes the last three as one, which one redo takes back', async () => {
            const ann = exchangesOn(database);
            await record(ann, 'lunch 20');
            await record(ann, 'shoes 80');
            await ann.have((scene) => correctUnderstood(read('make it 85', THURSDAY), scene));
            await remove(ann, 'lunch');
            expect(await ann.have((scene) => undoLast(3, scene))).toBe(
                '✓ Undone: $80.00 shoes · Clothing. It’s $20.00 lunch · Food again\n' +
                    'Balance −$20.00\n[Redo]',
            );
            expect(await ann.have(redoLast)).toBe(
                '✓ Back again: $85.00 shoes · Clothing. Gone again: $20.00 lunch · Food\n' +
                    'Balance −$85.00\n[Undo]',
            );
            expect(await ann.have((scene) => undoLast(9, scene))).toBe(
                '✓ Undone: $20.00 lunch · Food, $80.00 shoes · Clothing\nBalance $0.00\n[Redo]',
            );
            expect(await ann.have((scene) => undoLast(3, scene))).toBe(
                'There’s nothing to undo yet.',
            );
        });

        it('restores by name, by day, and the one that went last', async () => {
            const ann = exchangesOn(database);
            await record(ann, 'pizza 12', MONDAY);
            await record(ann, 'taxi 15', MONDAY);
            await record(ann, 'tea 3', MONDAY);
            await remove(ann, 'pizza', MONDAY);
            await remove(ann, 'tea', MONDAY);
            await remove(ann, 'taxi', TUESDAY);
            const bring = (given: Parameters<typeof understood>[0]) =>
                ann.have((scene) => restoreUnderstood(understood(given), scene), THURSDAY);
            expect(await bring({ description: 'pizza' })).toBe(
                'Back again:\n✓ $12.00 pizza · Food, Mon 16 Nov\nBalance −$12.00\n[Undo] [Edit]',
            );
            expect(await ann.press('Undo')).toBe(
                '✓ Undone: $12.00 pizza · Food\nBalance $0.00\n[Redo]',
            );
            const span = { start: 0, end: 6 };
            expect(
                await bring({ day: { value: '2026-11-16', said: true, span }, description: '' }),
            ).toBe(
                'Back again:\n✓ 2 entries, $15.00, Mon 16 Nov\n$3.00 tea · Food [Edit tea] [Undo tea]\n' +
                    '$12.00 pizza · Food [Edit pizza] [Undo pizza]\nBalance −$15.00\n[Undo both]',
            );
            expect(await bring({})).toContain('taxi');
            expect(await bring({ description: 'pizza' })).toBe(
                'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
            );
        });

        it('tells the history of an entry, deleted or not', async () => {
            const ann = exchangesOn(database);
            await record(ann, 'rent 850', MONDAY);
            await ann.have(
                (scene) => correctUnderstood(read('make it 900', TUESDAY), scene),
                TUESDAY,
            );
            await remove(ann, 'rent', THURSDAY);
            await ann.have((scene) => undoLast(1, scene));
            const history = (name: string) =>
                ann.have((scene) => historyUnderstood(understood({ description: name }), scene));
            expect(await history('rent')).toBe(
                'Mon 16 Nov: $900.00 rent · Home\n' +
                    'Mon 16 Nov, 9:05 AM, you in the web chat: recorded $850.00 rent · Home\n' +
                    'Tue 17 Nov, 2:30 PM, you in the web chat: $850.00 → $900.00\n' +
                    'today, 12:00 PM, you in the web chat: deleted\n' +
                    'today, 12:00 PM, you in the web chat: back again, $900.00 rent · Home',
            );
            await remove(ann, 'rent');
            expect(await history('rent')).toMatch(/^Mon 16 Nov: \$900.00 rent · Home \(deleted\)/);
            expect(await history('yacht')).toMatch(/^I didn’t find that/);
        });
    });
});
