/** People's words, made fit for a header or a line of a mail. */

// Controls and line breaks could end a header; direction marks could turn a figure around.
const UNFIT = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One line of well-formed text of at most `most` characters as people see them; "…" ends what was cut. */
export function oneLine(text: string, most = 80): string {
    // A character may pile up marks without end, so that length is bounded as well.
    const bounded = text.slice(0, most * 8).toWellFormed();
    const line = bounded.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
    const signs = Array.from(graphemes.segment(line), ({ segment }) => segment);
    return signs.length <= most ? line : `${signs.slice(0, most - 1).join('')}…`;
}
