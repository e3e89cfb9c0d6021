import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { loadConfig, SETTINGS } from '../../bot/config.ts';
import { read, section } from './files.ts';

const compose = read('deploy/compose.yaml');
const penny = section(compose, 'penny');
const mysql = section(compose, 'mysql');

/** What Penny is given in it: name -> value as it stands there. */
const given = new Map(
    [...section(penny, 'environment').matchAll(/^\s+([A-Z_]+): (.+)$/gm)].map(
        ([, name = '', value = '']) => [name, value],
    ),
);

/** As compose fills variables in: `${NAME:-}`, `${NAME-default}` and `${NAME:?message}`. */
function filled(variables: Readonly<Record<string, string>>): Record<string, string> {
    const fill = (text: string): string =>
        text.replaceAll(/\$\{(\w+):?([-?])[^}]*\}/g, (_all, name: string, kind: string) => {
            const value = variables[name] ?? '';
            if (value === '' && kind === '?') throw new Error(`${name} is missing`);
            return value;
        });
    return Object.fromEntries([...given].map(([name, value]) => [name, fill(value)]));
}

/** The items of a list, out of their quotes. */
function items(list: string): readonly string[] {
    return [...list.matchAll(/^\s*- (.+)$/gm)].map(([, item = '']) =>
        item.startsWith('"') ? z.string().parse(JSON.parse(item)) : item,
    );
}

const SECRETS = { TOKEN_SECRET: 'f'.repeat(64), MYSQL_PASSWORD: 'a1'.repeat(24) };

describe('compose.yaml', () => {
    it('gives Penny only variables that she knows', () => {
        expect([...given.keys()].filter((name) => !SETTINGS.includes(name))).toEqual([]);
    });

    it('lets every setting through that the image or this file does not fix', () => {
        const fixed = ['NODE_ENV', 'PORT', 'HOST', 'DATA_DIR'];
        expect(SETTINGS.filter((name) => !given.has(name))).toEqual(fixed);
    });

    it('makes a configuration that Penny takes, of the secrets alone', () => {
        const config = loadConfig({ NODE_ENV: 'production', ...filled(SECRETS) });
        expect(config.databaseUrl).toBe(`mysql://penny:${SECRETS.MYSQL_PASSWORD}@mysql:3306/penny`);
        expect(config.tokenSecret).toBe(SECRETS.TOKEN_SECRET);
        expect(config.publicUrl).toBeNull();
    });

    it.each(Object.keys(SECRETS))('does not start without %s', (name) => {
        expect(() => filled({ ...SECRETS, [name]: '' })).toThrow(name);
    });

    it('holds no secret itself', () => {
        expect(section(mysql, 'environment')).toMatch(/MYSQL_PASSWORD: \$\{MYSQL_PASSWORD:\?/);
        expect(section(mysql, 'environment')).toMatch(/MYSQL_ROOT_PASSWORD: \$\{\w+:\?/);
    });

    it('lets Penny write in /data and /tmp alone, and gain no rights', () => {
        expect(penny).toMatch(/^ {4}read_only: true$/m);
        expect(section(penny, 'tmpfs').trim()).toBe('- /tmp');
        expect(section(penny, 'volumes').trim()).toBe('- penny-data:/data');
        expect(section(penny, 'cap_drop').trim()).toBe('- ALL');
        expect(section(penny, 'security_opt').trim()).toBe('- no-new-privileges:true');
    });

    it('waits for the database, and shows it to nobody else', () => {
        expect(section(penny, 'depends_on')).toContain('condition: service_healthy');
        expect(section(mysql, 'healthcheck')).toContain("--execute='SELECT 1'");
        expect(mysql).not.toContain('ports:');
        expect(section(mysql, 'networks').trim()).toBe('- data');
        expect(section(section(compose, 'networks'), 'data').trim()).toBe('internal: true');
    });

    it('is reachable from this machine only until a proxy stands before it', () => {
        expect(section(penny, 'ports').trim()).toBe('- 127.0.0.1:${PORT:-3978}:3978');
    });

    it('says healthy when Penny is ready', () => {
        const [node, flag, script = ''] = items(
            section(section(penny, 'healthcheck'), 'test'),
        ).slice(1);
        expect([node, flag]).toEqual(['node', '-e']);
        expect(script).toContain('/readyz');
        const nobodyThere = script.replace(':3978', ':1');
        expect(spawnSync(process.execPath, ['-e', nobodyThere]).status).toBe(1);
    });

    it('has no value that YAML would read as something else', () => {
        const plain = compose
            .split('\n')
            .map((line) =>
                line
                    .trim()
                    .replace(/^- /, '')
                    .replace(/^\w+: /, ''),
            )
            .filter((value) => value !== '' && !/^["'#]/.test(value));
        expect(plain.filter((value) => /: | #/.test(value))).toEqual([]);
    });

    it('waits while Penny finishes', () => {
        const grace = Number(
            /GRACE_MS = ([\d_]+)/.exec(read('bot/ending.ts'))?.[1]?.replace('_', ''),
        );
        const wait = Number(/stop_grace_period: (\d+)s/.exec(penny)?.[1]);
        expect(wait * 1000).toBeGreaterThan(grace);
    });
});
