/** SECURITY N3: killed after a mail was accepted and before that was noted, at most one more goes out. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../rig/app.ts';
import { eachEngine } from '../rig/databases.ts';
import { roam } from '../rig/roamer.ts';
import { startSendGrid, type SendGridStandIn } from '../rig/sendgrid.ts';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { until } from '../rig/until.ts';
import { linksTo, mailTo, openLink } from '../rig/warned.ts';

const WARNING = 'Everything together has used 90 % of its $100.00';
const EMAIL = 'ann@example.com';

eachEngine((engine) => {
    describe('a process that is killed while a mail is on its way', () => {
        const open: { sendGrid?: SendGridStandIn; first?: Spawned; second?: RunningApp } = {};
        afterEach(async () => {
            open.first?.child.kill('SIGKILL');
            await open.second?.stop();
            await open.sendGrid?.close();
        });

        it('leaves it to the next one, which sends it once more under the same id', async () => {
            const sendGrid = (open.sendGrid = await startSendGrid());
            const { databaseUrl, dataDir } = await engine.settings();
            const environment = {
                ...mailTo(sendGrid),
                ...(databaseUrl === undefined
                    ? { DATA_DIR: dataDir }
                    : { DATABASE_URL: databaseUrl }),
                TOKEN_SECRET: 'a secret that is long enough for the tests',
            };
            const first = (open.first = spawnPenny(environment));
            const url = await first.url;
            const ann = await roam(() => [url]);
            await ann.say('limit 100 a month');
            await ann.say(EMAIL);
            await openLink(`${url}${await until(() => linksTo(EMAIL, sendGrid)[0])}`);

            const tries = () => sendGrid.requests.filter(({ mail }) => mail.subject === WARNING);
            sendGrid.will('hang');
            expect(await ann.say('spent 90 on shoes')).toContain('Balance −$90.00');
            await until(() => tries().length === 1);
            first.child.kill('SIGKILL');
            expect(await first.ended).toBeNull();

            // The lease of the dead ends by the clock alone.
            const ahead = { ms: 0 };
            const now = (): Date => new Date(Date.now() + ahead.ms);
            const second = (open.second = await startApp(environment, { now }));
            for (let run = 0; run < 2; run += 1) await second.app.worker.runOnce();
            expect(tries()).toHaveLength(1);
            ahead.ms = 120_000;
            for (let run = 0; run < 3; run += 1) await second.app.worker.runOnce();
            expect(tries()).toHaveLength(2);
            const [one, other] = tries().map(({ mail }) => mail);
            expect(other?.custom_args['event_id']).toBe(one?.custom_args['event_id']);
            expect(other?.custom_args['event_id']).toMatch(/^\w{26}$/);
            expect(other?.headers['Message-ID']).toBe(one?.headers['Message-ID']);
            ahead.ms = 86_400_000;
            for (let run = 0; run < 2; run += 1) await second.app.worker.runOnce();
            expect(tries()).toHaveLength(2);
        });
    });
});
