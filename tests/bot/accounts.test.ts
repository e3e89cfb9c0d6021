/** SECURITY A1, A2, A5, A6, A7 and B6 over HTTP: the pages and the API, on one or two servers. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNT_LIMITS } from '../../accounts/limits.ts';
import { eachEngine } from '../rig/databases.ts';
import { PATIENT, startTown, type Town } from '../rig/joined.ts';
import { newEmail, PASSWORD } from '../rig/people.ts';
import { TODAY } from '../rig/talk.ts';

const OTHER = 'quite another password';

eachEngine((engine) => {
    const clock = { now: TODAY };
    let town: Town;
    beforeAll(async () => {
        town = await startTown(engine, { now: () => clock.now });
    });
    afterAll(() => town.stop());

    describe('signing up by the pages', () => {
        it('leads from the form over the mail into the account', async () => {
            const email = newEmail();
            const ann = town.member();
            const sent = await ann.send('/sign-up', { email, password: PASSWORD });
            expect([sent.status, sent.text.includes('look into your mail')]).toEqual([200, true]);
            expect(await ann.email()).toBeNull();
            const path = await town.link(email, 'verify');
            const page = await ann.ask(path);
            expect(page.text).toContain(`Confirm ${email[0]}***@example.com`);
            const wrong = await ann.send(path, { password: OTHER });
            expect([wrong.status, wrong.text.includes('isn’t the password')]).toEqual([403, true]);
            const right = await ann.send(path, { password: PASSWORD });
            expect([right.status, right.headers.get('location')]).toEqual([303, '/']);
            expect(await ann.email()).toBe(email);
            expect((await ann.ask(path)).status).toBe(410);
        });

        it('says at its field what is wrong, and keeps what was written', async () => {
            const ann = town.member();
            const answer = await ann.send('/sign-up', {
                email: 'ann@example.com',
                password: 'password',
            });
            expect(answer.status).toBe(422);
            expect(answer.text).toMatch(/<title>That didn’t work yet – Keep your wallet/);
            expect(answer.text).toMatch(/id="password-fault">That one is tried first/);
            expect(answer.text).toMatch(/value="ann@example.com"/);
            const email = await ann.send('/sign-up', { email: '"><script>', password: PASSWORD });
            expect(email.text).toMatch(/id="email-fault">Write an address/);
            expect(email.text).toContain('value="&quot;&gt;&lt;script&gt;"');
        });

        it('answers the same whether or not the address has an account (A1)', async () => {
            const email = newEmail();
            await town.joined(email);
            const answers = [email, newEmail()].map(async (each) => {
                const one = town.member();
                const page = await one.send('/sign-up', { email: each, password: PASSWORD });
                const api = await one.api('POST', '/sign-up', { email: each, password: PASSWORD });
                const lost = await one.send('/forgotten', { email: each });
                const lostApi = await one.api('POST', '/password/forgotten', { email: each });
                const wrong = await one.api('POST', '/sign-in', { email: each, password: OTHER });
                return [page, api, lost, lostApi, wrong].map(({ status, text }) => [
                    status,
                    text
                        .replaceAll(each, 'EMAIL')
                        .replace(/nonce="[^"]*"/g, '')
                        .replace(/"id":"[^"]*"/, ''),
                ]);
            });
            const [known, unknown] = await Promise.all(answers);
            expect(known).toEqual(unknown);
            expect(known?.map(([status]) => status)).toEqual([200, 202, 200, 202, 403]);
        });
    });

    describe('a session', () => {
        it('begun on one server holds on another, and ends on both (A5)', async () => {
            const ann = await town.joined();
            const email = await ann.email();
            ann.url = town.fleet.urls.at(-1) ?? '';
            expect(await ann.email()).toBe(email);
            const kept = new Map(ann.cookies);
            const out = await ann.send('/sign-out', {}, '/account');
            expect(out.headers.get('location')).toBe('/sign-in?note=out');
            for (const [name, value] of kept) ann.cookies.set(name, value);
            for (const url of town.fleet.urls) {
                ann.url = url;
                expect([url, await ann.email()]).toEqual([url, null]);
                expect((await ann.api('GET', '/sessions')).status).toBe(401);
                expect((await ann.ask('/account')).headers.get('location')).toBe('/sign-in');
            }
        });

        it('is a new one at each sign-in, whatever cookie was there (A5)', async () => {
            const email = newEmail();
            const ann = await town.joined(email);
            const before = ann.cookies.get('penny-session');
            const again = await ann.send('/sign-in', { email, password: PASSWORD });
            expect(again.status).toBe(303);
            expect(ann.cookies.get('penny-session')).not.toBe(before);
            const thief = town.member();
            thief.cookies.set('penny-session', before ?? '');
            expect(await thief.email()).toBeNull();
            const planted = town.member();
            planted.cookies.set('penny-session', 'x'.repeat(43));
            await planted.api('POST', '/sign-in', { email, password: PASSWORD });
            expect(await planted.email()).toBe(email);
            expect(planted.cookies.get('penny-session')).not.toBe('x'.repeat(43));
        });

        it('is listed with its device and its last use, and ended from another one', async () => {
            const email = newEmail();
            const ann = await town.joined(email);
            const phone = town.member(1);
            phone.cookies.clear();
            await phone.api('POST', '/sign-in', { email, password: PASSWORD });
            const { sessions } = JSON.parse((await ann.api('GET', '/sessions')).text) as {
                sessions: { id: string; isThis: boolean; device: string; usedAt: string }[];
            };
            expect(sessions.map(({ usedAt }) => usedAt)).toEqual([
                TODAY.toISOString(),
                TODAY.toISOString(),
            ]);
            const other = sessions.find(({ isThis }) => !isThis)?.id ?? '';
            expect((await ann.api('DELETE', `/sessions/${other}`)).status).toBe(204);
            expect([await phone.email(), await ann.email()]).toEqual([null, email]);
            expect((await ann.api('DELETE', '/sessions')).status).toBe(204);
            expect(await ann.email()).toBeNull();
        });

        it('has a cookie that scripts can’t read, other sites don’t send, and only https carries (A5)', async () => {
            const town2 = await startTown(engine, {}, { PUBLIC_URL: 'https://penny.example.com' });
            try {
                const ann = town2.member();
                const email = newEmail();
                await ann.send('/sign-up', { email, password: PASSWORD });
                const path = await town2.link(email, 'verify');
                const answer = await ann.send(path, { password: PASSWORD });
                const set = answer.headers.getSetCookie().find((one) => one.includes('session'));
                expect(set).toMatch(
                    /^__Host-penny-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
                );
                const form = await town2.member().ask('/sign-in');
                expect(form.headers.getSetCookie()[0]).toMatch(
                    /^__Host-penny-form=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
                );
                expect((await town2.mails(email))[0]).toContain(
                    'https://penny.example.com/verify/',
                );
            } finally {
                await town2.stop();
            }
        });
    });

    describe('a password', () => {
        it('that was forgotten is set by the mailed link, once, on either server (A6)', async () => {
            const email = newEmail();
            const ann = await town.joined(email);
            const lost = town.member();
            await lost.send('/forgotten', { email });
            const path = await town.link(email, 'reset');
            const weak = await lost.send(path, { password: 'short' });
            expect([weak.status, weak.text.includes('8 characters or more')]).toEqual([422, true]);
            const form = /name="form" value="([^"]*)"/.exec((await lost.ask(path)).text)?.[1] ?? '';
            const body = new URLSearchParams({ form, password: OTHER }).toString();
            const headers = { 'content-type': 'application/x-www-form-urlencoded' };
            const raced = await Promise.all(
                [0, 1, 0, 1].map((instance) => {
                    const one = town.member(instance);
                    for (const [name, value] of lost.cookies) one.cookies.set(name, value);
                    return one.ask(path, { method: 'POST', headers, body });
                }),
            );
            expect(raced.map(({ status }) => String(status)).sort()).toEqual([
                '303',
                '410',
                '410',
                '410',
            ]);
            expect(await ann.email()).toBeNull();
            expect((await lost.api('POST', '/sign-in', { email, password: PASSWORD })).status).toBe(
                403,
            );
            expect((await lost.api('POST', '/sign-in', { email, password: OTHER })).status).toBe(
                204,
            );
            expect((await town.mails(email)).at(-1)).toContain('password was changed');
        });

        it('leads by its mail to the address that was set, whatever the request says (A6)', async () => {
            const email = newEmail();
            await town.joined(email);
            const form = await town.member().ask('/forgotten');
            const token = /name="form" value="([^"]*)"/.exec(form.text)?.[1] ?? '';
            const cookie = form.headers.getSetCookie()[0]?.split(';')[0] ?? '';
            await town.member().ask('/forgotten', {
                method: 'POST',
                headers: {
                    cookie,
                    host: 'evil.example',
                    'x-forwarded-host': 'evil.example',
                    'content-type': 'application/x-www-form-urlencoded',
                },
                body: new URLSearchParams({ form: token, email }).toString(),
            });
            const mail = (await town.mails(email)).at(-1);
            expect([mail?.includes('/reset/'), mail?.includes('evil')]).toEqual([true, false]);
        });

        it('that is changed renews this session and ends the others (A6)', async () => {
            const email = newEmail();
            const ann = await town.joined(email);
            const other = town.member(1);
            await other.api('POST', '/sign-in', { email, password: PASSWORD });
            const wrong = await ann.send(
                '/account/password',
                { current: OTHER, next: OTHER },
                '/account',
            );
            expect(wrong.text).toMatch(/id="password-current-fault">That isn’t the password/);
            const before = ann.cookies.get('penny-session');
            const right = { current: PASSWORD, next: OTHER };
            const done = await ann.send('/account/password', right, '/account');
            expect(done.headers.get('location')).toBe('/account?note=password');
            expect(ann.cookies.get('penny-session')).not.toBe(before);
            expect([await ann.email(), await other.email()]).toEqual([email, null]);
        });
    });

    it('an address is changed by its owner’s word, and the old one is told (A7)', async () => {
        const [old, fresh] = [newEmail(), newEmail()];
        const ann = await town.joined(old);
        const asked = { email: fresh, current: PASSWORD };
        const done = await ann.send('/account/email', asked, '/account');
        expect(done.headers.get('location')).toBe('/account?note=email');
        expect(await ann.email()).toBe(old);
        const path = await town.link(fresh, 'new-address');
        expect((await ann.ask(path)).text).toContain(`Use ${fresh} from now on?`);
        expect(await ann.email()).toBe(old);
        expect((await ann.send(path, {})).text).toContain('address is changed');
        expect(await ann.email()).toBe(fresh);
        expect((await ann.send(path, {})).status).toBe(410);
        const told = (await town.mails(old)).filter((one) => one.includes('address'));
        expect(told.at(-1)).toContain('has another address now');
    });

    describe('tries', () => {
        it('are counted by both servers together, and the right password works later (A2)', async () => {
            const limits = { ...PATIENT, 'sign-in': ACCOUNT_LIMITS['sign-in'] };
            const strict = await startTown(engine, { now: () => clock.now, tries: limits });
            try {
                const email = newEmail();
                await strict.joined(email);
                const wrong = { email, password: OTHER };
                const statuses: number[] = [];
                for (let tries = 0; tries < 6; tries += 1) {
                    statuses.push(
                        (await strict.member(tries).api('POST', '/sign-in', wrong)).status,
                    );
                }
                expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
                const right = { email, password: PASSWORD };
                const page = await strict.member(1).send('/sign-in', right);
                expect([page.status, page.headers.get('retry-after')]).toEqual([429, '900']);
                expect(page.text).toContain('Wait 15 minutes');
                clock.now = new Date(TODAY.getTime() + 900_000);
                expect((await strict.member().api('POST', '/sign-in', right)).status).toBe(204);
            } finally {
                clock.now = TODAY;
                await strict.stop();
            }
        });
    });

    describe('the chat of a guest who signs up', () => {
        it('goes on: wallet, conversation and history are the account’s', async () => {
            const ann = town.member();
            const guest = await ann.chat();
            expect((await ann.say('spent 20 on lunch', guest)).shown).toContain('$20.00 lunch');
            await town.joined(newEmail(), ann);
            const chat = await ann.chat();
            const { shown } = await ann.say('what is my balance', chat);
            expect(shown).toContain('$20.00 lunch');
            expect(shown).toContain('−$20.00');
        });

        it('is closed to the guest’s cookie and tokens from then on (B6)', async () => {
            const ann = town.member();
            const guest = await ann.chat();
            await ann.say('spent 20 on lunch', guest);
            const lent = town.member(1);
            for (const [name, value] of ann.cookies) lent.cookies.set(name, value);
            lent.cookies.delete('penny-form');
            await town.joined(newEmail(), ann);
            const said = await lent.say('spent 30 on shoes', guest);
            expect(said).toEqual({ status: 403, shown: '{"activities":[],"watermark":"0"}' });
            const refreshed = await lent.ask('/v3/directline/tokens/refresh', {
                method: 'POST',
                headers: { authorization: `Bearer ${guest.token}` },
            });
            expect(refreshed.status).toBe(403);
            const resumed = await lent.ask(
                `/v3/directline/conversations/${guest.conversation}?watermark=1`,
                { headers: { authorization: `Bearer ${guest.token}` } },
            );
            expect(resumed.status).toBe(403);
            const anew = await lent.chat();
            expect(anew.conversation).not.toBe(guest.conversation);
            expect((await lent.say('balance', anew)).shown).not.toContain('$20.00 lunch');
            const chat = await ann.chat();
            expect((await ann.say('balance', chat)).shown).not.toContain('shoes');
        });

        it('ends with the session: a token without it opens nothing (A5, B6)', async () => {
            const ann = await town.joined();
            const chat = await ann.chat();
            expect((await ann.say('spent 20 on lunch', chat)).status).toBe(200);
            const thief = town.member();
            expect((await thief.say('balance', chat)).status).toBe(403);
            const kept = new Map(ann.cookies);
            await ann.send('/sign-out', {}, '/account');
            expect((await ann.say('spent 20 on lunch', chat)).status).toBe(403);
            for (const [name, value] of kept) ann.cookies.set(name, value);
            expect((await ann.say('spent 20 on lunch', chat)).status).toBe(403);
            expect((await ann.chat()).conversation).not.toBe(chat.conversation);
        });

        it('is the same on every device of the account', async () => {
            const email = newEmail();
            const ann = await town.joined(email);
            const chat = await ann.chat();
            await ann.say('spent 20 on lunch', chat);
            const phone = town.member(1);
            await phone.api('POST', '/sign-in', { email, password: PASSWORD });
            const there = await phone.chat();
            expect(there.conversation).toBe(chat.conversation);
            expect((await phone.say('balance', there)).shown).toContain('$20.00 lunch');
        });
    });

    it('limit warnings of a guest go to the account’s address from then on', async () => {
        const email = newEmail();
        const ann = town.member();
        const guest = await ann.chat();
        await ann.say('limit food 50 a month', guest);
        await town.joined(email, ann);
        await ann.say('spent 80 on lunch', await ann.chat());
        const mails = await town.mails(email);
        expect(mails.at(-1)).toContain('Food is $30.00 over its $50.00');
    });
});
