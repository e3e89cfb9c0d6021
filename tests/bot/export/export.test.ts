/** SECURITY F3, F4: the file behind the link of "export". */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exportsFor } from '../../../bot/export/assemble.ts';
import { createExportTokens } from '../../../bot/export/export-token.ts';
import { createServer, type Server } from '../../../bot/server.ts';
import type { Database } from '../../../db/connect.ts';
import { startApp } from '../../rig/app.ts';
import { eachEngine } from '../../rig/databases.ts';
import { silentLogger } from '../../rig/silent-logger.ts';
import { talk, TODAY, turnsOn, type Talk } from '../../rig/talk.ts';
import { visit } from '../../rig/web-visitor.ts';
import { cellsOf } from './read-csv.ts';

const SECRET = new Uint8Array(32).fill(7);
const MINUTE = 60_000;

const open: Server[] = [];
afterEach(async () => {
    for (const server of open.splice(0)) await server.close(0);
});

interface Desk {
    readonly ann: Talk;
    /** Asks Penny for a file, and answers its address. */
    readonly ask: (words: string) => Promise<string>;
    at: Date;
}

/** Somebody who talks, and a server that has their files. */
async function meet(database: Database): Promise<Desk> {
    const server = createServer({ logger: silentLogger, publicUrl: null, ready: async () => true });
    open.push(server);
    const desk = { at: TODAY };
    const origin = new URL('http://127.0.0.1:1/');
    const exports = exportsFor(database, SECRET, origin, () => desk.at);
    exports.mount(server);
    const port = await server.listen(0, '127.0.0.1');
    const ann = talk(turnsOn(database, { exportLink: exports.link }));
    const ask = async (words: string): Promise<string> => {
        await ann.say(words);
        const [link] = ann.replies.at(-1)?.links ?? [];
        return (link?.url ?? '').replace(origin.host, `127.0.0.1:${port}`);
    };
    return Object.assign(desk, { ann, ask });
}

async function rowsAt(url: string): Promise<string[][]> {
    const text = await (await fetch(url)).text();
    return cellsOf(text.replace(/^\uFEFF/, ''));
}

/** Without the ids, which nobody can know. */
function known(rows: readonly (readonly string[])[]): string[] {
    return rows.map((row) => row.slice(0, -1).join('|'));
}

eachEngine((engine) => {
    let database: Database;
    beforeAll(async () => {
        database = await engine.open();
    });

    describe('a download', () => {
        it('holds the ledger exactly, oldest first, and no formula', async () => {
            const { ann, ask } = await meet(database);
            const said = [
                'taxi 15 on 5 october',
                'lunch 20 #work #team',
                '30 EUR hotel at 1.08',
                'dinner 60 split with Ann',
                'insurance 600 spread over the year',
                'got paid 3000',
                'shoes 80',
                'delete the shoes',
                'spent 4 on =HYPERLINK("x";"y")',
                'new wallet Savings',
                'moved 100 to savings',
            ];
            for (const words of said) await ann.say(words);
            const [header, ...rows] = await rowsAt(await ask('export'));
            expect(header?.join()).toBe(
                'date,kind,amount,currency,counted,counted_currency,rate,category,description,tags,wallet,paid_in_all,months,id',
            );
            expect(known(rows)).toEqual([
                '2026-10-05|expense|15.00|USD|15.00|USD||Transport|taxi||Personal||',
                '2026-11-19|expense|20.00|USD|20.00|USD||Food|lunch|work team|Personal||',
                '2026-11-19|expense|30.00|EUR|32.40|USD|1.08|Travel|hotel||Personal||',
                '2026-11-19|expense|30.00|USD|30.00|USD||Food|dinner||Personal|60.00|',
                '2026-11-19|expense|600.00|USD|600.00|USD||Insurance|insurance||Personal||12',
                '2026-11-19|income|3000.00|USD|3000.00|USD||Salary|||Personal||',
                expect.stringMatching(
                    /^2026-11-19\|expense\|4\.00\|USD\|4\.00\|USD\|\|Other\|'?[^=+@-]/,
                ),
                '2026-11-19|transfer-out|100.00|USD|100.00|USD|||Savings||Personal||',
            ]);
        });

        it('holds what was asked for: a time, a category with all that counts as it', async () => {
            const { ann, ask } = await meet(database);
            const said = [
                'new category coffee under food',
                'latte 4',
                'category coffee',
                'lunch 20 on 5 october',
                'taxi 15',
                'rename category food to Meals',
            ];
            for (const words of said) await ann.say(words);
            const days = async (words: string) =>
                (await rowsAt(await ask(words))).slice(1).map((row) => [row[0], row[7]].join(' '));
            expect(await days('export this month')).toEqual([
                '2026-11-19 Coffee',
                '2026-11-19 Transport',
            ]);
            expect(await days('export meals')).toEqual(['2026-10-05 Meals', '2026-11-19 Coffee']);
            expect(await days('export meals this month')).toEqual(['2026-11-19 Coffee']);
        });

        it('has every entry once, however many pages they are', async () => {
            const { ann, ask } = await meet(database);
            const many = Array.from({ length: 47 }, (_, at) => `tea ${at + 1}`).join('\n');
            for (let times = 0; times < 11; times += 1) await ann.say(many);
            const rows = (await rowsAt(await ask('export'))).slice(1);
            expect(rows).toHaveLength(517);
            expect(new Set(rows.map((row) => row.at(-1))).size).toBe(517);
        });

        it('is a file, kept nowhere on its way', async () => {
            const { ann, ask } = await meet(database);
            await ann.say('lunch 20');
            const answer = await fetch(await ask('export this year'));
            expect(answer.status).toBe(200);
            expect(answer.headers.get('content-type')).toBe(
                'text/csv; charset=utf-8; header=present',
            );
            expect(answer.headers.get('content-disposition')).toBe(
                'attachment; filename="penny-2026-01-01-2026-12-31.csv"',
            );
            expect(answer.headers.get('cache-control')).toBe('no-store');
            expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
            const bytes = new Uint8Array(await answer.arrayBuffer());
            expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
        });
    });

    describe('a download’s link', () => {
        it('is too old after a quarter of an hour', async () => {
            const desk = await meet(database);
            await desk.ann.say('lunch 20');
            const url = await desk.ask('export');
            desk.at = new Date(TODAY.getTime() + 14 * MINUTE);
            expect((await fetch(url)).status).toBe(200);
            desk.at = new Date(TODAY.getTime() + 16 * MINUTE);
            const late = await fetch(url);
            expect(late.status).toBe(404);
            expect(await late.text()).toContain('There’s no file behind this link any more.');
        });

        it('opens nothing once it is changed by a letter, or made by somebody else', async () => {
            const { ann, ask } = await meet(database);
            await ann.say('lunch 20');
            const url = await ask('export');
            const [base = ''] = /^.*\//.exec(url) ?? [];
            const link = { personId: 'a', walletId: 'b', category: null, period: null };
            const forged = createExportTokens(new Uint8Array(32).fill(8));
            const later = new Date(TODAY.getTime() + MINUTE);
            const middle = url.length - 60;
            const tokens = [
                '',
                'x',
                '../../etc/passwd',
                '..%2f..%2fetc%2fpasswd',
                await forged.sign(link, later),
                await createExportTokens(SECRET).sign(link, later),
                url.slice(base.length, middle) + 'A' + url.slice(middle + 1),
            ];
            for (const token of tokens) {
                const { status } = await fetch(base + token);
                expect([token, status]).toEqual([token, 404]);
            }
        });

        it('opens nothing of a wallet that isn’t its person’s any more', async () => {
            const { ann, ask } = await meet(database);
            const bob = await meet(database);
            await ann.say('lunch 20');
            await bob.ann.say('tea 3');
            const url = await ask('export');
            const { walletId } = (await createExportTokens(SECRET).verify(
                url.slice(url.lastIndexOf('/') + 1),
                TODAY,
            )) ?? { walletId: '' };
            await database.knex('membership').where({ wallet_id: walletId }).delete();
            expect((await fetch(url)).status).toBe(404);
        });
    });
});

describe('in the web chat', () => {
    it('a file is a button and an attachment, and is there', async () => {
        const penny = await startApp();
        try {
            const ann = await visit(penny.url);
            await ann.say('lunch 20');
            await ann.say('export');
            const shown = (await ann.shown()).at(-1);
            const [card, file] = shown?.attachments ?? [];
            expect(JSON.stringify(card)).toContain('"Action.OpenUrl"');
            const { contentUrl } = file as unknown as { readonly contentUrl: string };
            expect(file).toMatchObject({ contentType: 'text/csv', name: 'penny.csv' });
            const address = `${penny.url}${new URL(contentUrl).pathname}`;
            expect(await (await fetch(address)).text()).toContain(',Food,lunch,');
        } finally {
            await penny.stop();
        }
    });
});
