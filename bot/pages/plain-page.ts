/** A page of text and at most a form: no script, one nonced style, light and dark, nothing loaded. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Response } from 'restify';
import { html, type Html } from '../../alerts/compose/html.ts';

export interface PlainPage {
    readonly status: number;
    /** BCP 47. */
    readonly language: string;
    readonly title: string;
    readonly body: Html;
    /** Where its frames may come from; nowhere unless given. */
    readonly frames?: "'self'";
}

const STYLE: Html = {
    html: `
:root { color-scheme: light dark; --page: #f4f6f4; --card: #fff; --ink: #18211d; --soft: #5b6861; --rule: #dde3df; --accent: #0b6b4d; --fault: #a3301c; --line: #7c8983; }
@media (prefers-color-scheme: dark) { :root { --page: #0f1311; --card: #1a201d; --ink: #e9eeeb; --soft: #9aa8a0; --rule: #2a332e; --fault: #ff9d8a; --line: #75847c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 6vh 16px 32px; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.mark { width: 48px; margin: 0 auto 16px; }
.mark svg { display: block; }
main { max-width: 34rem; margin: 0 auto; padding: 32px 28px; background: var(--card); border: 1px solid var(--rule); border-radius: 14px; overflow-wrap: anywhere; }
main.wide { max-width: 60rem; }
h1 { margin: 0 0 8px; font-size: 1.4rem; line-height: 1.3; }
p { margin: 8px 0 0; }
.soft { color: var(--soft); }
a { color: inherit; }
button, a.button { display: inline-block; margin: 20px 0 4px; padding: 12px 22px; border: 0; border-radius: 9px; background: var(--accent); color: #fff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
ol { margin: 16px 0 0; padding: 0; list-style: none; }
li { padding: 12px 0; border-top: 1px solid var(--rule); }
li a { display: block; font-weight: 600; }
label { display: block; margin: 20px 0 6px; color: var(--soft); }
.field { display: flex; flex-wrap: wrap; gap: 8px; }
.field button { margin: 0; }
input { flex: 1 1 8rem; min-width: 0; padding: 11px 14px; border: 1px solid var(--soft); border-radius: 9px; background: var(--page); color: var(--ink); font: inherit; }
button.second { border: 1px solid var(--soft); background: none; color: var(--ink); }
table { width: 100%; margin: 20px 0 0; border-collapse: collapse; }
caption { padding: 0 0 8px; text-align: left; }
td { padding: 10px 0; border-top: 1px solid var(--rule); vertical-align: top; }
td .soft { font-size: 0.85em; }
td.amount { padding-left: 16px; font-weight: 600; text-align: right; white-space: nowrap; }
pre { margin: 16px 0; padding: 16px; border: 1px solid var(--rule); border-radius: 9px; white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
iframe { width: 100%; height: 32rem; resize: vertical; border: 1px solid var(--rule); border-radius: 9px; background: var(--page); }
h2 { margin: 32px 0 8px; font-size: 1rem; }
.labelled { margin: 16px 0 0; }
.labelled label { margin: 0; color: inherit; font-weight: 600; }
.labelled .hint, .labelled .fault { display: block; font-size: .9rem; }
.fault { color: var(--fault); }
.labelled input, .labelled select { width: 100%; margin-top: 4px; padding: 11px 12px; border: 1px solid var(--line); border-radius: 9px; background: var(--page); color: inherit; font: inherit; }
input[aria-invalid] { border-color: var(--fault); }
.notice { margin: 16px 0; padding: 12px 16px; border: 1px solid currentColor; border-radius: 9px; }
.links { display: flex; flex-wrap: wrap; gap: 0 20px; margin-top: 12px; }
.links a { padding: 6px 0; }
button.quiet { margin: 12px 0 0; padding: 10px 18px; border: 1px solid var(--line); background: transparent; color: inherit; }
.rows { margin: 8px 0 0; padding: 0; list-style: none; }
.rows li { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: center; }
.rows span { flex: 1 1 12rem; }
.rows button { margin: 0; }
.rows details { flex: 1 1 100%; }
.rows details button { margin-top: 12px; }
.rows .pair { display: flex; flex-wrap: wrap; gap: 8px; }
summary { padding: 8px 0; cursor: pointer; text-decoration: underline; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`,
};

let kept: Html | undefined;

/** The icon, within the page, so that the page still loads nothing. */
function mark(): Html {
    kept ??= { html: readFileSync(new URL('../../web-chat/icon.svg', import.meta.url), 'utf8') };
    return kept;
}

export function sendPage(res: Response, page: PlainPage): void {
    const nonce = randomBytes(16).toString('base64');
    const frames = page.frames ? `;frame-src ${page.frames}` : '';
    const text = html`<!doctype html>
        <html lang="${page.language}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex" />
                <title>${page.title}</title>
                <style nonce="${nonce}">
                    ${STYLE}
                </style>
            </head>
            <body>
                <div class="mark" aria-hidden="true">${mark()}</div>
                ${page.body}
            </body>
        </html> `;
    sendHtml(
        res,
        page.status,
        text.html,
        `default-src 'none';style-src 'nonce-${nonce}';base-uri 'none';form-action 'self';frame-ancestors 'none'${frames}`,
    );
}

/** @param csp the whole Content-Security-Policy of the answer. */
export function sendHtml(res: Response, status: number, text: string, csp: string): void {
    res.setHeader('content-security-policy', csp);
    res.setHeader('referrer-policy', 'no-referrer');
    res.setHeader('x-content-type-options', 'nosniff');
    res.setHeader('cache-control', 'no-store');
    res.sendRaw(status, text, { 'content-type': 'text/html; charset=utf-8' });
}
