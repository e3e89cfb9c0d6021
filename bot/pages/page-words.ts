/** All that a person reads on the page at /, outside the conversation. */
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
}
