/** `npm run bench`: every figure is given beside one measured in the same run. */
import { benchLedger } from './ledger.ts';
import { benchHot } from './hot.ts';
import { benchLearning } from './learning.ts';
import { benchStart } from './start.ts';
import { benchTurns } from './turns.ts';
import { benchUnderstanding } from './understanding.ts';

const sections = [
    ['Start', benchStart],
    ['Understanding', benchUnderstanding],
    ['Learning', benchLearning],
    ['Turns', benchTurns],
    ['Hot', benchHot],
    ['Ledger', benchLedger],
] as const;

const [wanted, ...options] = process.argv.slice(2);

for (const [title, bench] of sections) {
    if (wanted !== undefined && title.toLowerCase() !== wanted) continue;
    process.stdout.write(`\n## ${title}\n\n`);
    for (const line of await bench(options)) process.stdout.write(`${line}\n`);
}
