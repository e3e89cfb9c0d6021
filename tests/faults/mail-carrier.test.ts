/** SECURITY N2: whatever the carrier does, the entry is answered, and its mail arrives once or is set aside aloud. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_ATTEMPTS } from '../../alerts/back-off.ts';
import type { Database } from '../../db/connect.ts';
import { count } from '../../db/values.ts';
import { capturedLog } from '../rig/captured-log.ts';
import { eachEngine } from '../rig/databases.ts';
import { startFleet, type Fleet } from '../rig/fleet.ts';
import { roam } from '../rig/roamer.ts';
import { startSendGrid, type SendGridAnswer, type SendGridStandIn } from '../rig/sendgrid.ts';
import { TODAY } from '../rig/talk.ts';
import { until } from '../rig/until.ts';
import { giveAddress, mailTo, openLink, warningsTo } from '../rig/warned.ts';

const WARNING = 'Everything together has used 90 % of its $100.00';
const HOUR_MS = 3_600_000;
const ERROR = 50;

eachEngine((engine) => {
    describe('a mail carrier', () => {
        const set: { fleet?: Fleet; database?: Database; sendGrid?: SendGridStandIn } = {};
        const started = (): Required<typeof set> => set as Required<typeof set>;
        const clock = { now: TODAY };
        const log = capturedLog();

        beforeAll(async () => {
            set.database = await engine.open();
            set.sendGrid = await startSendGrid();
            const world = { now: () => clock.now, logger: log.logger };
            set.fleet = await startFleet(engine, mailTo(set.sendGrid), world);
        });
        afterAll(async () => {
            await set.fleet?.stop();
            await set.sendGrid?.close();
        });

        const inState = async (state: 'pending' | 'dead'): Promise<number> => {
            const { database } = started();
            const sql = 'SELECT COUNT(*) AS n FROM outbox WHERE state = ?';
            const [row] = await database.dialect.read(database.knex, sql, [state]);
            return count(row?.['n']);
        };
        const pass = async (ms: number): Promise<void> => {
            clock.now = new Date(clock.now.getTime() + ms);
            await started().fleet.sendMail();
        };
        /** Hours go by until nothing waits any more. */
        const settle = async (): Promise<void> => {
            for (let hour = 0; hour < 24 && (await inState('pending')) > 0; hour += 1) {
                await pass(HOUR_MS);
            }
            expect(await inState('pending')).toBe(0);
        };
        /** A person passes their limit while the carrier answers like that. */
        const warned = async (email: string, answers: readonly SendGridAnswer[]): Promise<void> => {
            const { fleet, sendGrid } = started();
            const person = await roam(() => fleet.urls);
            await person.say('limit 100 a month');
            const path = await giveAddress(person, email, fleet, sendGrid);
            await openLink(`${fleet.urls[0] ?? ''}${path}`);
            sendGrid.will(...answers);
            expect(await person.say('spent 90 on shoes')).toContain('Balance −$90.00');
        };
        /** Every attempt to mail the warning to the address. */
        const attempts = (email: string) =>
            started().sendGrid.requests.filter(
                ({ mail }) =>
                    mail.subject === WARNING && mail.personalizations[0]?.to[0]?.email === email,
            );

        it.each<[string, SendGridAnswer[]]>([
            ['that fails three times', [{ status: 500 }, { status: 503 }, { status: 500 }]],
            ['that breaks off', ['reset', 'reset']],
            ['that has too much to do', [{ status: 429, headers: { 'retry-after': '30' } }]],
            ['that refuses our key for a while', [{ status: 401 }, { status: 403 }]],
        ])('%s gets the mail through once in the end', async (name, answers) => {
            const email = `${name.replaceAll(' ', '.')}@example.com`;
            await warned(email, answers);
            await settle();
            expect(warningsTo(email, started().sendGrid)).toEqual([WARNING]);
            const tries = attempts(email);
            expect(tries).toHaveLength(answers.length + 1);
            expect(new Set(tries.map(({ mail }) => mail.custom_args['event_id'])).size).toBe(1);
            await pass(HOUR_MS);
            expect(attempts(email)).toHaveLength(tries.length);
        });

        it('that says when it has time again is left alone until then', async () => {
            const email = 'reset@example.com';
            const at = Math.floor(clock.now.getTime() / 1000) + 300;
            const headers = { 'x-ratelimit-reset': String(at) };
            await warned(email, [{ status: 429, headers }]);
            await until(async () => {
                await started().fleet.sendMail();
                return attempts(email).length === 1;
            });
            await pass(299_000);
            expect(attempts(email)).toHaveLength(1);
            await pass(1_000);
            await settle();
            expect(warningsTo(email, started().sendGrid)).toEqual([WARNING]);
        });

        it('that refuses our key is an error in the log, and costs the mail no attempt', async () => {
            const before = log.lines.length;
            const refusals = Array.from({ length: MAX_ATTEMPTS + 3 }, () => ({ status: 401 }));
            await warned('key@example.com', refusals);
            await settle();
            const errors = log.lines.slice(before).filter(({ level }) => level === ERROR);
            expect(errors.map(({ reason }) => reason)).toEqual(refusals.map(() => 'http 401'));
            expect(warningsTo('key@example.com', started().sendGrid)).toEqual([WARNING]);
        });

        it.each<[string, SendGridAnswer[], number]>([
            ['never takes it', Array.from({ length: MAX_ATTEMPTS }, () => ({ status: 500 })), 12],
            ['won’t ever take it', [{ status: 400 }], 1],
        ])('that %s has it set aside, and the log says so', async (name, answers, tries) => {
            const email = `${name.replaceAll(/[ ’]/g, '.')}@example.com`;
            const [before, dead] = [log.lines.length, await inState('dead')];
            await warned(email, answers);
            await settle();
            expect(await inState('dead')).toBe(dead + 1);
            expect(attempts(email)).toHaveLength(tries);
            const errors = log.lines.slice(before).filter(({ level }) => level === ERROR);
            expect(errors).toEqual([
                expect.objectContaining({ msg: 'a message is set aside: it could not be sent' }),
            ]);
            expect(JSON.stringify(errors)).not.toContain(email);
        });

        it('that never answers holds up nobody, and is asked again', async () => {
            const email = 'hang@example.com';
            await warned(email, ['hang']);
            await until(() => attempts(email).length === 1);
            const { fleet } = started();
            const other = await roam(() => fleet.urls);
            expect(await other.say('taxi 15')).toContain('Balance −$15.00');
            expect(warningsTo(email, started().sendGrid)).toEqual([]);
            await settle();
            expect(warningsTo(email, started().sendGrid)).toEqual([WARNING]);
            expect(attempts(email)).toHaveLength(2);
        });
    });
});
