/** A letter as HTML that mail clients show: tables and inline styles, 600 px, light and dark. */
import {
    drawActions,
    drawAddress,
    drawBar,
    drawButton,
    drawFigures,
    drawPart,
    drawPicture,
    drawStop,
    drawTable,
    paragraph,
} from './blocks.ts';
import { NOTHING, html, type Html } from './html.ts';
import type { Letter } from './letter.ts';
import { DARK, INK, MARK, SOFT } from './palette.ts';
import type { MailWords } from './words.ts';

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
            <body class="page" style="margin:0;padding:0;background:#f4f6f4">
                <table
                    role="presentation"
                    class="page"
                    width="100%"
                    cellpadding="0"
                    cellspacing="0"
                    style="background:#f4f6f4"
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
                                        <span aria-hidden="true" style="${MARK}">P</span
                                        >${words('mail.brand')}
                                    </td>
                                </tr>
                                <tr>
                                    <td
                                        class="card"
                                        style="background:#ffffff;border:1px solid #dde3df;border-radius:14px;padding:32px 28px"
                                    >
                                        ${content(letter)}
                                    </td>
                                </tr>
                                <tr>
                                    <td style="padding:18px 8px 0">
                                        ${letter.footer.map((line) => paragraph(line, 'soft', 12))}
                                        ${letter.stop ? drawStop(letter.stop) : NOTHING}
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
    const { bar, figures, picture, tables, button, addressHint } = letter;
    return html`<h1
            class="ink"
            style="${INK};margin:0;font-size:24px;line-height:1.3;font-weight:650"
        >
            ${letter.title}
        </h1>
        ${paragraph(letter.intro, 'soft', 15)} ${bar ? drawBar(bar) : NOTHING}
        ${figures.length > 0 ? drawFigures(figures) : NOTHING}
        ${letter.notes.map((note) => paragraph(note, 'soft', 13))}
        ${picture ? drawPicture(picture) : NOTHING} ${tables.map(drawTable)}
        ${letter.parts.map(drawPart)} ${drawButton(button)} ${drawActions(letter.actions)}
        ${addressHint === null ? NOTHING : drawAddress(addressHint, button.url)}
        ${letter.hints.map((hint) => paragraph(hint, 'soft', 14))}`;
}
