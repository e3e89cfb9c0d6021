/** A letter as plain text: every fact of the HTML, for those who read mail without it. */
import type { Bar, Letter, TableRow } from './letter.ts';
import type { MailWords } from './words.ts';

export function drawText(letter: Letter, words: MailWords): string {
    const { figures, bar, picture, tables, stop } = letter;
    const widest = Math.max(0, ...figures.map(({ label }) => label.length));
    const blocks = [
        [letter.title, letter.intro],
        [
            ...(bar ? [drawBar(bar)] : []),
            ...figures.map(({ label, value }) => `${label.padEnd(widest)}  ${value}`),
        ],
        letter.notes,
        picture ? [picture.alt] : [],
        ...tables.map(({ caption, rows }) => [caption, ...drawRows(rows)]),
        ...letter.parts.flatMap((part) => [
            [part.title, part.intro, drawBar(part.bar)],
            ...part.actions.map(({ label, url }) => [`${label}:`, url]),
        ]),
        ...letter.actions.map(({ label, url }) => [`${label}:`, url]),
        [`${letter.button.label}:`, letter.button.url],
        ...letter.hints.map((hint) => [hint]),
        ['—', words('mail.brand'), ...letter.footer],
        stop ? [`${stop.label}:`, stop.url] : [],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}

function drawBar({ used, over }: Bar): string {
    const WIDTH = 30;
    const past = over > 0 ? Math.max(1, Math.round((over / 100) * WIDTH)) : 0;
    const within = Math.min(WIDTH - past, Math.round((used / 100) * WIDTH));
    return `[${'#'.repeat(within)}${'!'.repeat(past)}${'.'.repeat(WIDTH - within - past)}]`;
}

function drawRows(rows: readonly TableRow[]): string[] {
    const widest = Math.max(...rows.map(({ amount }) => amount.length));
    const longest = Math.max(...rows.map(({ day }) => day.length));
    return rows.map(({ amount, day, what }) => {
        const columns = [
            amount.padStart(widest),
            ...(longest > 0 ? [day.padEnd(longest)] : []),
            what,
        ];
        return `  ${columns.join('  ')}`;
    });
}
