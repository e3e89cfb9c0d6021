/**
 * `npm run score`: measures understanding against cases that nobody in this project wrote.
 *
 * The cases and their scorer lie in a folder of their own, which EVAL_CASES names. Without it the
 * script says so and is content. With them it fails when one of the three errors that must
 * never happen happens, or when a figure falls under the floor it once reached.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const cases = process.env['EVAL_CASES'] ?? '';
const scorer = resolve(root, cases, 'score.mjs');

/** By name of the figure: how many were right, of how many. */
const summarySchema = z.record(z.string(), z.tuple([z.number(), z.number()]));
/** In percent. */
const floorsSchema = z.record(z.string(), z.number());

function runScorer(): { readonly text: string; readonly summary: z.infer<typeof summarySchema> } {
    const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [scorer, '--json', ...process.argv.slice(2)],
        { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
    const lines = stdout.trimEnd().split('\n');
    const summary = summarySchema.parse(JSON.parse(lines.at(-1) ?? '{}'));
    return { text: lines.slice(0, -1).join('\n'), summary };
}

function failures(summary: z.infer<typeof summarySchema>): string[] {
    const floors = floorsSchema.parse(
        JSON.parse(readFileSync(resolve(root, 'tests/understanding/score-floors.json'), 'utf8')),
    );
    const broken = Object.entries(summary)
        .filter(([name, [count]]) => name.includes('HARD ZERO') && count > 0)
        .map(([name, [count]]) => `${name}: ${count}, and must be 0`);
    const fallen = Object.entries(floors).flatMap(([name, floor]) => {
        const [right, all] = summary[name] ?? [0, 0];
        const reached = all === 0 ? floor : (100 * right) / all;
        // "lower is better": its floor is a ceiling.
        const isWorse = name.includes('lower is better') ? reached > floor : reached < floor;
        return isWorse ? [`${name}: ${reached.toFixed(1)} %, and was ${floor} %`] : [];
    });
    return [...broken, ...fallen];
}

if (cases !== '' && existsSync(scorer)) {
    const { text, summary } = runScorer();
    const failed = failures(summary);
    process.stdout.write(
        `${text}\n\n${failed.length === 0 ? 'All floors hold.' : failed.join('\n')}\n`,
    );
    process.exitCode = failed.length === 0 ? 0 : 1;
} else {
    process.stdout.write(
        `There are no cases at "${cases}", so NOTHING WAS SCORED. EVAL_CASES names their folder.\n`,
    );
}
