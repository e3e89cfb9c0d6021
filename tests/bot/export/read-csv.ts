/** Reads CSV as RFC 4180 has it. @throws Error where a line doesn't end with CRLF, or a quote is left open. */
export function cellsOf(csv: string): string[][] {
    const lines: string[][] = [];
    let cells: string[] = [];
    let at = 0;
    while (at < csv.length) {
        const quoted = /"((?:[^"]|"")*)"/y;
        const plain = /[^",\r\n]*/y;
        const pattern = csv[at] === '"' ? quoted : plain;
        pattern.lastIndex = at;
        const match = pattern.exec(csv);
        if (!match) throw new Error(`a quote is left open at ${at}`);
        cells.push(pattern === quoted ? (match[1] ?? '').replaceAll('""', '"') : match[0]);
        at += match[0].length;
        if (csv[at] === ',') {
            at += 1;
            continue;
        }
        if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`a line has no end at ${at}`);
        lines.push(cells);
        cells = [];
        at += 2;
    }
    return lines;
}
