import { describe, expect, it } from '@jest/globals';
import { loadConfig, SETTINGS } from '../../bot/config.ts';
import { exists, read } from './files.ts';

const example = [...read('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => ({ name, value }),
);

describe('.env.example', () => {
    it('lists each setting once, and nothing else', () => {
        expect(example.map(({ name }) => name).sort()).toEqual([...SETTINGS].sort());
    });

    it('shows values that are taken', () => {
        const shown = Object.fromEntries(example.map(({ name, value }) => [name, value]));
        expect(() => loadConfig(shown)).not.toThrow();
    });

    it('sets nothing by itself', () => {
        expect(read('.env.example')).not.toMatch(/^[^#\n]/m);
    });
});

describe('the table in the README', () => {
    it('has each setting once, and nothing else', () => {
        const table = read('README.md').split('## Configuration')[1]?.split('\n## ')[0] ?? '';
        const cells = [...table.matchAll(/^\| (`[A-Z_`, ]+`) +\|/gm)].map(
            (match) => match[1] ?? '',
        );
        const names = cells.flatMap((cell) => cell.replaceAll('`', '').split(', '));
        expect(names.sort()).toEqual([...SETTINGS].sort());
    });
});

describe('the page about running it', () => {
    const page = read('docs/operations.md');

    it('names only files that exist', () => {
        const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter((link) => !exists(`docs/${link}`))).toEqual([]);
    });

    it('names only settings that there are', () => {
        const named = [...page.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g)];
        const foreign = new Set(['MYSQL_PASSWORD', 'MYSQL_ROOT_PASSWORD', 'NODE_IMAGE']);
        const unknown = named
            .map((match) => match[1] ?? '')
            .filter((name) => !SETTINGS.includes(name) && !foreign.has(name));
        expect(unknown).toEqual([]);
    });
});
