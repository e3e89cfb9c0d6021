/** Rows as CSV: RFC 4180, and nothing in it that a spreadsheet would take for a formula. */

/** A spreadsheet reads the file as UTF-8 because of it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** With the line's end. */
export function csvLine(cells: readonly string[]): string {
    return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
    const plain = harmless(text);
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** What begins like a formula is text: the apostrophe says so, and a spreadsheet shows none of it. */
function harmless(text: string): string {
    return /^[\s\u00A0]*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) ? `'${text}` : text;
}
