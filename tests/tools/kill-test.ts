/**
 * `npm run kill-test -- --engine=mysql --seconds=60 --seed=1`: people talk to real processes, which are
 * killed at random meanwhile, as is their database; then every answer is held against the books.
 * Ends with 1 when anything is wrong.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hasMariaDb } from '../rig/mariadb.ts';
import type { EngineName } from '../rig/kill/machines.ts';
import { killAndJudge, type KillOptions, type Outcome } from '../rig/kill/run.ts';

const { values } = parseArgs({
    options: {
        engine: { type: 'string' },
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string', default: String(randomInt(2 ** 31)) },
        people: { type: 'string', default: '6' },
        conversations: { type: 'string', default: '2' },
    },
});

function engines(): readonly EngineName[] {
    const { engine } = values;
    if (engine === undefined) return hasMariaDb() ? ['mysql', 'sqlite'] : ['sqlite'];
    if (engine === 'mysql' || engine === 'sqlite') return [engine];
    throw new Error('--engine is mysql (a MariaDB of its own) or sqlite');
}

function numberOf(name: 'seconds' | 'seed' | 'people' | 'conversations', most: number): number {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number > 0 && number <= most) return number;
    throw new Error(`--${name} is a whole number of 1 to ${most}`);
}

function summary({ engine }: KillOptions, { history, strikes, mails, faults }: Outcome): string {
    const { said, seen } = history;
    const of = (verdict: string): number => said.filter((one) => one.verdict === verdict).length;
    const again = said.filter(({ attempts }) => attempts > 1).length;
    const killed = [...strikes].map(([name, times]) => `${name} ${times}`).join(', ');
    return [
        `${engine}: killed ${killed}`,
        `  ${said.length} messages: ${of('saved')} saved, ${of('denied')} refused, ${of('unknown')} unknown; ${again} sent more than once`,
        `  ${seen.length} looks, ${mails} mails`,
        ...faults.map((fault) => `  WRONG: ${fault}`),
        `  ${faults.length === 0 ? 'nothing lost, nothing doubled, nothing half done' : `${faults.length} faults`}`,
    ].join('\n');
}

for (const engine of engines()) {
    const options = {
        engine,
        seed: numberOf('seed', 2 ** 31),
        seconds: numberOf('seconds', 3600),
        people: numberOf('people', 30),
        conversations: numberOf('conversations', 8),
    };
    process.stdout.write(`${engine}: ${options.seconds} s with --seed=${options.seed}\n`);
    const outcome = await killAndJudge(options);
    process.stdout.write(`${summary(options, outcome)}\n`);
    if (outcome.faults.length > 0) process.exitCode = 1;
}
