/** A process that spends until it is killed, and prints each turn once it is saved. */
import { connect } from '../../db/connect.ts';
import { recording, spending, talker } from './people.ts';

const ann = talker(connect({ dataDir: process.env['DATA_DIR'] ?? '' }));
for (;;) {
    const result = await ann.run(recording(spending(5), spending(7)));
    if (!result.repeated) {
        const { turn } = result.end.reply as { turn: string };
        process.stdout.write(`${turn}\n`);
    }
}
