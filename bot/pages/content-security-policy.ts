/** The hash of nothing: Web Chat puts one empty style element of its own into the page. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the chat page may load and reach: itself, and what carries this answer's nonce. */
export function contentSecurityPolicy(nonce: string, hosts: readonly string[]): string {
    // Safari doesn't count a socket of the page's own host as 'self'.
    const sockets = hosts.flatMap((host) =>
        /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [],
    );
    return [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}' ${EMPTY_STYLE}`,
        `connect-src ${["'self'", ...new Set(sockets)].join(' ')}`,
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ].join('; ');
}
