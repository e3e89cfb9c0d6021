/**
 * `npm run --silent watson:export`: prints our own corpus as a dialog skill that can be uploaded to Watson
 * Assistant. `-- --language es` takes another language's sentences than English.
 */
import { parseArgs } from 'node:util';
import { skillOf } from '../../watson/skill.ts';
import { corpus } from '../understanding/corpus.ts';
import { sentencesOf } from '../watson/sentences.ts';

const { values } = parseArgs({ options: { language: { type: 'string', default: 'en' } } });
const skill = skillOf(sentencesOf(corpus()), values.language);
if (skill.intents.length === 0) {
    process.stderr.write(`The corpus has no sentences in "${values.language}".\n`);
    process.exitCode = 1;
} else process.stdout.write(`${JSON.stringify(skill, null, 2)}\n`);
