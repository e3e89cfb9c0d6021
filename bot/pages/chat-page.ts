/** The HTML of the page at /. */
import type { PageWords } from './page-words.ts';

export interface ChatPageParts {
    readonly words: PageWords;
    readonly nonce: string;
    /** null where nobody can sign in. */
    readonly account: { readonly href: string; readonly label: string } | null;
    /** Where the page's files are. */
    readonly paths: {
        readonly webchat: string;
        readonly look: string;
        readonly delivery: string;
        readonly script: string;
        readonly style: string;
        readonly icon: string;
        readonly manifest: string;
    };
}

export function chatPage({ words, nonce, paths, account }: ChatPageParts): string {
    const link =
        account && `<a class="account" href="${account.href}">${escape(account.label)}</a>`;
    const told = JSON.stringify({ words, nonce }).replaceAll('<', '\\u003c');
    return `<!doctype html>
<html lang="${escape(words.language)}">
<head>
<meta charset="utf-8">
<title>${escape(words.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="description" content="${escape(words.description)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f4f6f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f1311" media="(prefers-color-scheme: dark)">
<link rel="icon" type="image/svg+xml" href="${paths.icon}">
<link rel="manifest" href="${paths.manifest}">
<link rel="stylesheet" nonce="${nonce}" href="${paths.style}">
<script defer nonce="${nonce}" src="${paths.webchat}"></script>
<script defer nonce="${nonce}" src="${paths.look}"></script>
<script defer nonce="${nonce}" src="${paths.delivery}"></script>
<script type="module" nonce="${nonce}" src="${paths.script}"></script>
</head>
<body>
<div class="app">
<header class="bar">
<img class="mark" src="${paths.icon}" alt="" width="32" height="32">
<h1 class="name">${escape(words.name)}</h1>
<p class="tagline">${escape(words.tagline)}</p>
${link ?? ''}
</header>
<div id="notice" class="notice" role="alert" hidden></div>
<div id="chat" class="chat"><p class="opening">${escape(words.opening)}</p></div>
<noscript><p class="notice">${escape(words.noScript)}</p></noscript>
</div>
<script type="application/json" id="told">${told}</script>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

function escape(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
