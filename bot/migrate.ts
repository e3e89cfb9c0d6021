/** `npm run migrate`: brings the database to this release's schema, and says what it did in one line. */
import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { environment, loadConfig } from './config.ts';
import { EX_CONFIG, isWrongSetting } from './ending.ts';

try {
    const database = connect(loadConfig(environment()));
    try {
        const done = await migrate(database);
        const what = done.length === 0 ? 'was up to date' : `has now ${done.join(', ')}`;
        process.stdout.write(`The ${database.dialect.engine} database ${what}.\n`);
    } finally {
        await database.close();
    }
} catch (error) {
    // A driver's message names the host at most; the URL with its password isn't in it.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = isWrongSetting(error) ? EX_CONFIG : 1;
}
