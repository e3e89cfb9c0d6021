/** What is written about people's data stays true to the tables and to the tests that it names. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { exists, read } from './files.ts';

const MIGRATIONS = 'db/migrations';

function tables(): string[] {
    const sources = readdirSync(MIGRATIONS).map((file) => read(`${MIGRATIONS}/${file}`));
    const named = sources.flatMap((source) => [
        ...source.matchAll(/\bname: '(\w+)',\s+columns: \[/g),
    ]);
    return named.map((match) => match[1] ?? '');
}

describe('the page about privacy', () => {
    it('says of each table what is in it, and names no other', () => {
        const page = read('docs/privacy.md');
        const rows = page.split('\n').filter((line) => line.startsWith('| `'));
        const cells = rows.map((line) => line.split('|')[1] ?? '');
        const told = cells.flatMap((cell) =>
            [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? ''),
        );
        // The central bank's, which are about nobody, stand in a sentence.
        expect(page).toContain('`exchange_rate`');
        expect(new Set([...told, 'exchange_rate'])).toEqual(new Set(tables()));
    });
});

describe.each(['docs/privacy.md', 'docs/threat-model.md'])('%s', (path) => {
    const page = read(path);

    it('names only files that exist', () => {
        const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter((link) => !exists(`docs/${link}`))).toEqual([]);
    });

    it('names only tests that exist', () => {
        const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map((match) => match[1] ?? '');
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((file) => !exists(file))).toEqual([]);
    });
});
