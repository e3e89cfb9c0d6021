/** The real process with Watson beside it: by its key and IAM, then with nobody there. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { roam } from '../rig/roamer.ts';
import { spawnPenny, type Spawned } from '../rig/spawned.ts';
import { until } from '../rig/until.ts';
import { ASSISTANT, ENVIRONMENT, meaning, startWatson, type WatsonStandIn } from '../rig/watson.ts';
import { textOf } from '../rig/web-visitor.ts';

const QUESTION = 'Did you mean to record $31.00 canary lunch · Food?';

eachEngine((engine) => {
    describe('Penny with a second opinion', () => {
        const open: { watson?: WatsonStandIn; penny?: Spawned } = {};
        afterEach(async () => {
            open.penny?.child.kill('SIGKILL');
            await open.penny?.ended;
            await open.watson?.close();
        });

        it('asks the person, once, and goes on when Watson is gone', async () => {
            const watson = await startWatson();
            const { databaseUrl, dataDir } = await engine.settings();
            const penny = spawnPenny({
                DATA_DIR: dataDir,
                ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
                LOG_LEVEL: 'trace',
                WATSON_URL: watson.url.href,
                WATSON_IAM_URL: watson.url.href,
                WATSON_API_KEY: 'canary-key',
                WATSON_ASSISTANT_ID: ASSISTANT,
                WATSON_ENVIRONMENT_ID: ENVIRONMENT,
            });
            Object.assign(open, { watson, penny });
            const url = await penny.url;
            const ann = await roam(() => [url]);

            watson.always(meaning({ log_expense: 0.9 }, ['food', 7, 13]));
            // The first one gets its token as well, which may take too long on a busy machine.
            const clientActivityId = await until(async () => {
                const id = randomUUID();
                await ann.post('31 for canary lunch?', { clientActivityId: id });
                return textOf((await ann.shown()).at(-1)).startsWith(QUESTION) && id;
            });
            const before = await ann.shown();
            // It comes again, and Watson has changed its mind: the answer is the first one's.
            watson.always(meaning({ query_balance: 0.9 }));
            await ann.post('31 for canary lunch?', { clientActivityId });
            expect(await ann.shown()).toEqual(before);
            expect(watson.tokens).toHaveLength(1);

            expect(await ann.say('balance')).toContain('$0.00');
            await ann.press(await ann.button('Record $31.00 canary lunch'));
            expect(await ann.say('balance')).toContain('−$31.00');

            await watson.close();
            expect(await ann.say('32 for canary lunch?')).toContain('I didn’t get that');
            expect(await ann.say('canary dinner 20')).toContain('✓ $20.00');
            penny.child.kill('SIGTERM');
            expect(await penny.ended).toBe(0);
            expect(penny.output()).toContain('message: network ECONNREFUSED');
            expect(penny.output()).not.toMatch(/canary/i);
        });
    });
});
