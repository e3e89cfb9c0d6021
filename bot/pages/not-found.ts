/** What a person reads who comes to an address that is none. */
import type { Response } from 'restify';
import { html } from '../../alerts/compose/html.ts';
import type { PageWords } from './page-words.ts';
import { sendPage } from './plain-page.ts';

export function sendNotFound(res: Response, words: PageWords): void {
    const body = html`<main>
        <h1>${words.notFound}</h1>
        <p class="soft">${words.notFoundDetail}</p>
        <a class="button" href="/">${words.open}</a>
    </main>`;
    sendPage(res, { status: 404, language: words.language, title: words.notFound, body });
}
