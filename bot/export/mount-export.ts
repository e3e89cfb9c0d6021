/**
 * The file behind a download link. Whoever holds the link has what it names until it is too old, and
 * only as long as its person is a member of the wallet; nothing is kept, so nothing has to be removed.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import { html } from '../../alerts/compose/html.ts';
import type { Exported, ExportStore } from '../../db/export-store.ts';
import { StoreUnavailable } from '../../db/turn.ts';
import { fileName, type ExportOrder } from '../../dialogs/export.ts';
import { commonName } from '../../dialogs/format.ts';
import type { Words } from '../../dialogs/messages/catalogue.ts';
import type { Entry } from '../../ledger/entry.ts';
import { sendPage } from '../pages/plain-page.ts';
import type { Server } from '../server.ts';
import { BYTE_ORDER_MARK } from './csv.ts';
import { entryLine, HEADER } from './entry-csv.ts';
import type { ExportTokens } from './export-token.ts';

export interface ExportPage {
    readonly store: ExportStore;
    readonly verify: ExportTokens['verify'];
    readonly now: () => Date;
    /** The words for a BCP 47 locale. */
    readonly words: (locale: string) => Words;
}

/** The link of a token under the public address: `export/` and the token. */
export function mountExport(server: Pick<Server, 'route'>, page: ExportPage): void {
    // A wildcard, since a token is longer than restify lets a parameter be.
    server.route('get', '/export/*', async (req, res) => {
        try {
            const link = await page.verify(tokenOf(req), page.now());
            const open = link && (await page.store.open(link.personId, link.walletId));
            if (link && open) await sendFile(req, res, link, open, page.words(open.locale));
            else refuse(res, page, 404, 'old');
        } catch (error) {
            if (!(error instanceof StoreUnavailable) || res.headersSent) throw error;
            refuse(res, page, 503, 'away');
        }
    });
}

async function sendFile(
    req: Request,
    res: Response,
    order: ExportOrder,
    open: Exported,
    words: Words,
): Promise<void> {
    const lines = linesOf(order, open, words);
    // The first page is read before the headers leave: a database that is away is said to be.
    const first = await lines.next();
    res.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="${fileName(order.period)}"`,
        'cache-control': 'no-store',
    });
    if (req.method === 'HEAD' || first.done) {
        res.end();
        return;
    }
    try {
        await pipeline(Readable.from(withFirst(first.value, lines)), res);
    } catch (error) {
        // Who asked went away: nobody is left to be told.
        if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
}

async function* withFirst(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
    yield first;
    yield* rest;
}

const PAGE = 500;

/** A page of lines at a time, the header with the first. */
async function* linesOf(
    { category, period }: ExportOrder,
    { wallet, vocabulary, page }: Exported,
    words: Words,
): AsyncGenerator<string> {
    const naming = {
        wallet: wallet.name,
        categories: vocabulary.categories,
        category: (id: string) => commonName(words, id),
    };
    let last: Entry | null = null;
    let head = BYTE_ORDER_MARK + HEADER;
    for (;;) {
        const entries: readonly Entry[] = await page({ flow: null, category, period }, last, PAGE);
        yield head + entries.map((entry) => entryLine(entry, naming)).join('');
        head = '';
        last = entries.at(-1) ?? null;
        if (entries.length < PAGE || last === null) return;
    }
}

function refuse(res: Response, page: ExportPage, status: number, why: 'old' | 'away'): void {
    const words = page.words('en');
    const title = words(`export.${why}`);
    const body = html`<main>
        <h1>${title}</h1>
        <p class="soft">${words(`export.${why}Detail`)}</p>
        <a class="button" href="../">${words('confirm.open')}</a>
    </main>`;
    sendPage(res, { status, language: words.language, title, body });
}

function tokenOf(req: Request): string {
    const { '*': rest } = req.params as Readonly<Record<string, unknown>>;
    return typeof rest === 'string' ? rest : '';
}
