/** The parts of a mail's HTML, each a table or a paragraph with its styles inline. */
import { NOTHING, html, type Html } from './html.ts';
import type { Action, Bar, Figure, Letter, Part, Picture, Stop, Table } from './letter.ts';
import { FONT, INK, SOFT } from './palette.ts';

/** A mail has one picture. */
export const PICTURE_ID = 'use';

export function paragraph(text: string, tone: 'ink' | 'soft', size: number): Html {
    const style = `${tone === 'ink' ? INK : SOFT};margin:8px 0 0;font-size:${size}px;line-height:1.5;overflow-wrap:anywhere`;
    return html`<p class="${tone}" style="${style}">${text}</p> `;
}

/** The figures beside it say the same, so that it is left out where it is read aloud. */
export function drawBar({ used, over }: Bar, above = 24): Html {
    return html`<table
        role="presentation"
        aria-hidden="true"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style="margin:${above}px 0 0;border-radius:7px;overflow:hidden"
    >
        <tr>
            ${barPart('used', '#2f8f6b', used)}${barPart('over', '#d9553a', over)}${barPart('track', '#e2e8e4', 100 - used - over)}
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

/** Beside each other where there is room, each as wide as it is. */
export function drawFigures(figures: readonly Figure[]): Html {
    const drawn = figures.map(
        ({ label, value }) =>
            html`<div style="display:inline-block;margin:0 22px 8px 0;vertical-align:top">
                <span class="soft" style="${SOFT};font-size:13px">${label}</span><br /><span
                    class="ink"
                    style="${INK};font-size:17px;font-weight:600"
                    >${value}</span
                >
            </div> `,
    );
    return html`<div style="margin:14px 0 0">${drawn}</div> `;
}

/** Where pictures aren't shown, its words stand in its place. */
export function drawPicture({ caption, legend, alt, ends, size }: Picture): Html {
    const [from, until] = ends;
    const end = `${SOFT};padding:4px 0 0;font-size:12px`;
    return html`<table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        style="margin:24px 0 0"
    >
        <tr>
            <td colspan="2" class="ink" style="${INK};padding:0;font-size:15px;font-weight:600">
                ${caption}
            </td>
        </tr>
        <tr>
            <td colspan="2" class="soft" style="${SOFT};padding:2px 0 12px;font-size:13px">
                ${legend}
            </td>
        </tr>
        <tr>
            <td colspan="2" class="soft" style="${SOFT};padding:0;font-size:13px;line-height:1.5">
                <img
                    src="cid:${PICTURE_ID}"
                    alt="${alt}"
                    width="${size.width}"
                    style="display:block;width:100%;max-width:${size.width}px;height:auto;border:0"
                />
            </td>
        </tr>
        <tr>
            <td class="soft" style="${end}">${from}</td>
            <td class="soft" align="right" style="${end}">${until}</td>
        </tr>
    </table> `;
}

/** Two columns, since three are too many for a phone: the day stands below what it was. */
export function drawTable({ caption, rows }: Table): Html {
    const line =
        'padding:9px 0;border-top:1px solid #e2e8e4;font-size:14px;line-height:1.4;vertical-align:top';
    const drawn = rows.map(
        ({ day, what, amount }) =>
            html`<tr>
                <td class="ink rule" style="${INK};${line};overflow-wrap:anywhere">
                    ${what}${day === '' ? NOTHING : dayLine(day)}
                </td>
                <td
                    class="ink rule"
                    align="right"
                    style="${INK};${line};padding-left:16px;white-space:nowrap;font-weight:600"
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

function dayLine(day: string): Html {
    return html`<br /><span class="soft" style="${SOFT};font-size:12px">${day}</span>`;
}

export function drawButton({ label, url }: Letter['button']): Html {
    return html`<table
        role="presentation"
        cellpadding="0"
        cellspacing="0"
        style="margin:26px 0 12px"
    >
        <tr>
            <td style="background:#0b6b4d;border-radius:9px">
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

/** One warning of several: what happened, how far it is, and what can be done. */
export function drawPart({ title, intro, bar, actions }: Part): Html {
    const style = `${INK};margin:28px 0 0;font-size:17px;line-height:1.35;font-weight:600;overflow-wrap:anywhere`;
    return html`<h2 class="ink" style="${style}">${title}</h2>
        ${paragraph(intro, 'soft', 13)} ${drawBar(bar, 12)}
        <div style="height:14px;line-height:14px;font-size:0">&nbsp;</div>
        ${drawActions(actions)}`;
}

/** Boxes beside each other, or below where there is no room; the main button stands above them. */
export function drawActions(actions: readonly Action[]): Html {
    if (actions.length === 0) return NOTHING;
    const drawn = actions.map(
        ({ label, url }) =>
            html`<a
                class="ink box"
                href="${url}"
                target="_blank"
                rel="noopener"
                style="${INK};display:inline-block;margin:0 8px 8px 0;padding:9px 14px;border:1px solid #c9d2cd;border-radius:9px;font-size:14px;line-height:1.3;font-weight:600;text-decoration:none"
                >${label}</a
            >`,
    );
    return html`<div style="margin:0 0 8px">${drawn}</div> `;
}

export function drawAddress(hint: string, url: string): Html {
    return html`${paragraph(hint, 'soft', 13)}
        <p
            class="soft"
            style="${SOFT};margin:2px 0 0;font-size:13px;line-height:1.5;overflow-wrap:anywhere;word-break:break-all"
        >
            ${url}
        </p> `;
}

export function drawStop({ label, url }: Stop): Html {
    return html`<p style="margin:8px 0 0;font-size:12px;line-height:1.5">
        <a href="${url}" class="soft" style="${SOFT};text-decoration:underline">${label}</a>
    </p> `;
}
