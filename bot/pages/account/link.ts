/** What the pages behind a mail's links share. */
import { html } from '../../../alerts/compose/html.ts';
import type { MessageKey, Words } from '../../../dialogs/messages/catalogue.ts';
import { pageOf, type Shown } from './site.ts';

/** Used, too old, or cut off: where a new one is asked for. */
export function closedLink(words: Words, to: string, label: MessageKey): Shown {
    const title = words('account.gone.title');
    const content = html`<p class="soft">${words('account.gone.detail')}</p>
        <a class="button" href="${to}">${words(label)}</a>`;
    const shown = pageOf(words, title, content);
    return { ...shown, status: 410 } as Shown;
}

/** Enough to be recognised by its owner, too little to be learnt from a link that went astray. */
export function masked(email: string): string {
    const at = email.lastIndexOf('@');
    const first = String.fromCodePoint(email.codePointAt(0) ?? 42);
    return `${first}***${email.slice(at)}`;
}
