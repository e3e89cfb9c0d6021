import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = new URL('../..', import.meta.url).pathname;

const KNEX = 'declare const knex: { transaction(work?: unknown): Promise<unknown> };';

/** A file in one of our folders, and the rule that must find something in it, or nothing. */
const SAMPLES: readonly (readonly [folder: string, line: string, rule: string | null])[] = [
    [
        'db',
        `${KNEX} export const f = (): Promise<unknown> => knex.transaction();`,
        'transaction-needs-callback',
    ],
    [
        'db',
        `${KNEX} export const f = (): Promise<unknown> => knex.transaction({});`,
        'transaction-needs-callback',
    ],
    ['db', `${KNEX} export const f = (): Promise<unknown> => knex.transaction(() => 1);`, null],
    [
        'db',
        `${KNEX} export const f = (): void => { knex.transaction(() => 1); };`,
        'no-floating-promises',
    ],
    ['ledger', `export * from '../../db/connect.ts';`, 'no-restricted-imports'],
    ['ledger', `export * from '../../understanding/understood.ts';`, 'no-restricted-imports'],
    ['understanding', `export * from '../../dialogs/reply.ts';`, 'no-restricted-imports'],
    ['dialogs', `export * from '../../bot/turn.ts';`, 'no-restricted-imports'],
    ['dialogs', `export * from '../../ledger/money.ts';`, null],
    ['db', `export * from '../../bot/turn.ts';`, 'no-restricted-imports'],
    ['alerts', `export * from '../../db/connect.ts';`, 'no-restricted-imports'],
    ['rates', `export * from '../../db/connect.ts';`, 'no-restricted-imports'],
    ['watson', `export * from '../../dialogs/opinion.ts';`, 'no-restricted-imports'],
    ['watson', `export * from '../../understanding/understand.ts';`, 'no-restricted-imports'],
    ['watson', `export * from '../../understanding/understood.ts';`, null],
    ['dialogs', `export * from '../../watson/assistant.ts';`, 'no-restricted-imports'],
    ['web-chat', `export * from '../../ledger/money.ts';`, 'no-restricted-imports'],
];

const made: string[] = [];

afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
});

describe('the linter', () => {
    // One run over all samples: starting it is what takes the time.
    const folders = SAMPLES.map(([folder, line]) => {
        const inside = mkdtempSync(join(root, folder, 'lint-'));
        made.push(inside);
        writeFileSync(join(inside, 'sample.ts'), `${line}\n`);
        return inside;
    });
    const found = spawnSync(
        join(root, 'node_modules/.bin/oxlint'),
        ['--type-aware', '--format=unix', ...folders],
        { cwd: root, encoding: 'utf8' },
    ).stdout;

    it.each(SAMPLES.map(([folder, line, rule], at) => ({ folder, line, rule, at })))(
        'in $folder finds $rule in $line',
        ({ rule, at }) => {
            const inside = folders[at]?.slice(root.length) ?? '';
            const lines = found.split('\n').filter((one) => one.includes(inside));
            if (rule === null) expect(lines).toEqual([]);
            else expect(lines.join('\n')).toContain(rule);
        },
    );
});
