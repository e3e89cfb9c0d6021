/** All that a person reads on the page at /, outside the conversation. */
import type { Words } from '../../dialogs/messages/catalogue.ts';

export interface PageWords {
    /** BCP 47, of these words. */
    readonly language: string;
    /** "Penny" */
    readonly name: string;
    /** Half a sentence beside the name. */
    readonly tagline: string;
    /** The tab's title. */
    readonly title: string;
    /** What a search engine shows. */
    readonly description: string;
    /** In the empty input. */
    readonly placeholder: string;
    /** While the chat is being opened. */
    readonly opening: string;
    /** The server can't be reached; what was written is still there. */
    readonly unreachable: string;
    readonly retry: string;
    /** For a browser without scripts. */
    readonly noScript: string;
    /** At an address that is none. */
    readonly notFound: string;
    readonly notFoundDetail: string;
    /** The link from there to the chat. */
    readonly open: string;
    /** The links to one's account, and to the door. */
    readonly account: string;
    readonly signIn: string;
}

export function pageWords(words: Words): PageWords {
    return {
        language: words.language,
        name: words('page.name'),
        tagline: words('page.tagline'),
        title: words('page.title'),
        description: words('page.description'),
        placeholder: words('page.placeholder'),
        opening: words('page.opening'),
        unreachable: words('page.unreachable'),
        retry: words('page.retry'),
        noScript: words('page.noScript'),
        notFound: words('page.notFound'),
        notFoundDetail: words('page.notFoundDetail'),
        open: words('page.open'),
        account: words('account.open'),
        signIn: words('account.signIn'),
    };
}
