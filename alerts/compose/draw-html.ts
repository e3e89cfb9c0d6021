/** A letter as HTML that mail clients show: tables and inline styles, no images, 600 px, light and dark. */
import { NOTHING, html, type Html } from './html.ts';
import type { Bar, Figure, Letter, Table } from './letter.ts';
import type { MailWords } from './words.ts';

// Clients that know no dark mode, or strip style elements, keep the inline colours.
const DARK: Html = {
    html: `:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #151412 !important; }
  .card { background: #1f1d1a !important; border-color: #37332d !important; }
  .ink { color: #f3f0ea !important; }
  .soft { color: #b5aea2 !important; }
  .rule { border-color: #37332d !important; }
  .track { background: #37332d !important; }
  .used { background: #c98a4b !important; }
  .over { background: #e5674c !important; }
}`,
};

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = `${FONT};color:#23201b`;
const SOFT = `${FONT};color:#655e52`;

export function drawHtml(letter: Letter, words: MailWords): string {
    const page = html`<!doctype html>
        <html lang="${words.language}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="supported-color-schemes" content="light dark" />
                <title>${letter.subject}</title>
                <style>
                    ${DARK}
                </style>
            </head>
            <body class="page" style="margin:0;padding:0;background:#f4f1ec">
                <table
                    role="presentation"
                    class="page"
                    width="100%"
                    cellpadding="0"
                    cellspacing="0"
                    style="background:#f4f1ec"
                >
                    <tr>
                        <td align="center" style="padding:32px 12px">
                            <table
                                role="presentation"
                                width="600"
                                cellpadding="0"
                                cellspacing="0"
                                style="width:100%;max-width:600px"
                            >
                                <tr>
                                    <td
                                        class="soft"
                                        style="${SOFT};padding:0 8px 14px;font-size:14px;font-weight:600;letter-spacing:.02em"
                                    >
                                        ${words('mail.brand')}
                                    </td>
                                </tr>
                                <tr>
                                    <td
                                        class="card"
                                        style="background:#ffffff;border:1px solid #e4ded3;border-radius:14px;padding:32px 28px"
                                    >
                                        ${content(letter)}
                                    </td>
                                </tr>
                                <tr>
                                    <td style="padding:18px 8px 0">
                                        ${letter.footer.map((line) => paragraph(line, 'soft', 12))}
                                    </td>
                                </tr>
                            </table>
                        </td>
                    </tr>
                </table>
            </body>
        </html> `;
    return page.html;
}

function content(letter: Letter): Html {
    const { bar, figures, table, button, addressHint } = letter;
    return html`<h1
            class="ink"
            style="${INK};margin:0;font-size:24px;line-height:1.3;font-weight:650"
        >
            ${letter.title}
        </h1>
        ${paragraph(letter.intro, 'soft', 15)} ${bar ? drawBar(bar) : NOTHING}
        ${figures.length > 0 ? drawFigures(figures) : NOTHING}
        ${letter.notes.map((note) => paragraph(note, 'soft', 13))}
        ${table ? drawTable(table) : NOTHING} ${drawButton(button)}
        ${addressHint === null ? NOTHING : drawAddress(addressHint, button.url)}
        ${letter.hints.map((hint) => paragraph(hint, 'ink', 14))}`;
}

function paragraph(text: string, tone: 'ink' | 'soft', size: number): Html {
    const style = `${tone === 'ink' ? INK : SOFT};margin:8px 0 0;font-size:${size}px;line-height:1.5;overflow-wrap:anywhere`;
    return html`<p class="${tone}" style="${style}">${text}</p> `;
}

/** The figures beside it say the same, so that it is left out where it is read aloud. */
function drawBar({ used, over }: Bar): Html {
    return html`<table
        role="presentation"
        aria-hidden="true"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style="margin:24px 0 0;border-radius:7px;overflow:hidden"
    >
        <tr>
            ${barPart('used', '#b06a2c', used)}${barPart('over', '#c8412b', over)}${barPart('track', '#ebe5da', 100 - used - over)}
        </tr>
    </table> `;
}

function barPart(kind: string, colour: string, width: number): Html {
    if (width <= 0) return NOTHING;
    return html`<td
        class="${kind}"
        width="${width.toFixed(1)}%"
        style="background:${colour};height:14px;font-size:0;line-height:14px"
    >
        &nbsp;
    </td>`;
}

function drawFigures(figures: readonly Figure[]): Html {
    const cells = figures.map(
        ({ label, value }, place) =>
            html`<td
                width="33%"
                align="${['left', 'center', 'right'][place] ?? 'left'}"
                style="padding:0"
            >
                <span class="soft" style="${SOFT};font-size:13px">${label}</span><br /><span
                    class="ink"
                    style="${INK};font-size:17px;font-weight:600"
                    >${value}</span
                >
            </td>`,
    );
    return html`<table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style="margin:12px 0 8px"
    >
        <tr>
            ${cells}
        </tr>
    </table> `;
}

function drawTable({ caption, rows }: Table): Html {
    const line = 'padding:9px 0;border-top:1px solid #ebe5da;font-size:14px;line-height:1.4';
    const drawn = rows.map(
        ({ day, what, amount }) =>
            html`<tr>
                <td class="ink rule" style="${INK};${line};overflow-wrap:anywhere">${what}</td>
                <td class="soft rule" style="${SOFT};${line};padding-left:12px;white-space:nowrap">
                    ${day}
                </td>
                <td
                    class="ink rule"
                    align="right"
                    style="${INK};${line};padding-left:12px;white-space:nowrap;font-weight:600"
                >
                    ${amount}
                </td>
            </tr> `,
    );
    return html`<table
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style="margin:24px 0 0;border-collapse:collapse"
    >
        <caption
            class="ink"
            style="${INK};text-align:left;font-size:15px;font-weight:600;padding:0 0 8px"
        >
            ${caption}
        </caption>
        ${drawn}
    </table> `;
}

function drawButton({ label, url }: Letter['button']): Html {
    return html`<table
        role="presentation"
        cellpadding="0"
        cellspacing="0"
        style="margin:26px 0 12px"
    >
        <tr>
            <td style="background:#95521c;border-radius:9px">
                <a
                    href="${url}"
                    target="_blank"
                    rel="noopener"
                    style="${FONT};display:inline-block;padding:12px 22px;color:#ffffff;font-size:15px;font-weight:600;text-decoration:none"
                    >${label}</a
                >
            </td>
        </tr>
    </table> `;
}

function drawAddress(hint: string, url: string): Html {
    return html`${paragraph(hint, 'soft', 13)}
        <p
            class="soft"
            style="${SOFT};margin:2px 0 0;font-size:13px;line-height:1.5;overflow-wrap:anywhere;word-break:break-all"
        >
            ${url}
        </p> `;
}
