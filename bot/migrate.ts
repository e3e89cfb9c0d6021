/** `npm run migrate`: brings the database to this release's schema, and says what it did in one line. */
import { connect } from '../db/connect.ts';
import { DatabaseUrlError } from '../db/database-url.ts';
import { migrate, SchemaNewer } from '../db/migrate.ts';
import { ConfigError, environment, loadConfig } from './config.ts';

/** sysexits.h: something is wrong with the configuration, so starting again won't help. */
const EX_CONFIG = 78;

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
    const isOurs =
        error instanceof ConfigError ||
        error instanceof DatabaseUrlError ||
        error instanceof SchemaNewer;
    // A driver's message names the host at most; the URL with its password isn't in it.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = isOurs ? EX_CONFIG : 1;
}
