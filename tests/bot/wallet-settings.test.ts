/** What a person decides about their wallet, at its page and by the API. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eachEngine } from '../rig/databases.ts';
import { startTown, type Town } from '../rig/joined.ts';
import type { Member } from '../rig/member.ts';

const HOME = {
    name: 'Home',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    weekStart: 7,
    monthStart: 25,
};

async function settings(who: Member): Promise<unknown> {
    return JSON.parse((await who.api('GET', '/wallet/settings')).text);
}

function form(values: Readonly<Record<string, unknown>>): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

eachEngine((engine) => {
    let town: Town;
    beforeAll(async () => {
        town = await startTown(engine);
    });
    afterAll(() => town.stop());

    describe('the settings of a wallet', () => {
        it.each(['editor', 'viewer'] as const)('are shown to its %s, and kept', async (role) => {
            const ann = await town.joined();
            await ann.chat();
            const database = await engine.open();
            await database.knex('membership').update({ role });
            const page = await ann.ask('/account/wallet');
            expect(page.text).toContain('USD – US Dollar');
            expect(page.text).not.toMatch(/<(input|select|button)/);
            expect(await settings(ann)).toMatchObject({ currency: 'USD', role });
            const asked = { ...HOME, version: 1 };
            expect((await ann.api('PUT', '/wallet/settings', asked)).status).toBe(403);
            expect((await ann.send('/account/wallet', form(asked), '/account')).status).toBe(403);
            expect(await settings(ann)).toMatchObject({ currency: 'USD', version: 1 });
            await database.knex('membership').update({ role: 'owner' });
        });

        it('are saved by the page, and undone in the chat', async () => {
            const ann = await town.joined();
            const chat = await ann.chat();
            const page = await ann.ask('/account/wallet');
            expect(page.text).toMatch(/<option value="USD" +selected>USD – US Dollar/);
            const saved = await ann.send('/account/wallet', form({ ...HOME, version: 1 }));
            expect(saved.headers.get('location')).toBe('/account/wallet?note=saved');
            expect(await settings(ann)).toEqual({ ...HOME, version: 2, role: 'owner' });
            expect((await ann.say('spent 20 on lunch', chat)).shown).toContain('€20.00 lunch');
            await ann.say('undo', chat);
            await ann.say('undo', chat);
            expect(await settings(ann)).toMatchObject({
                name: 'Personal',
                currency: 'USD',
                version: 3,
            });
        });

        it('are saved by the API, and the same again changes nothing', async () => {
            const ann = await town.joined();
            expect((await ann.api('PUT', '/wallet/settings', { ...HOME, version: 1 })).status).toBe(
                204,
            );
            expect((await ann.api('PUT', '/wallet/settings', { ...HOME, version: 2 })).status).toBe(
                204,
            );
            expect(await settings(ann)).toEqual({ ...HOME, version: 2, role: 'owner' });
        });

        it('keep what somebody else decided meanwhile (L4)', async () => {
            const ann = await town.joined();
            await ann.api('PUT', '/wallet/settings', { ...HOME, version: 1 });
            const late = { ...HOME, name: 'Late', version: 1 };
            expect((await ann.api('PUT', '/wallet/settings', late)).status).toBe(409);
            const page = await ann.send('/account/wallet', form(late));
            expect([page.status, page.text.includes('changed meanwhile')]).toEqual([409, true]);
            expect(page.text).toContain('value="Home"');
            expect(page.text).toContain('name="version" value="2"');
            const raced = await Promise.all(
                ['A', 'B', 'C', 'D'].map((name) =>
                    ann.api('PUT', '/wallet/settings', { ...HOME, name, version: 2 }),
                ),
            );
            expect(raced.filter(({ status }) => status === 204)).toHaveLength(1);
            expect(await settings(ann)).toMatchObject({ version: 3 });
        });

        it('keep a currency in which something counts', async () => {
            const ann = await town.joined();
            await ann.say('spent 20 on lunch', await ann.chat());
            const page = await ann.send('/account/wallet', form({ ...HOME, version: 1 }));
            expect([page.status, page.text.includes('so it stays')]).toEqual([409, true]);
            expect(page.text).toContain('value="Home"');
            const rest = { ...HOME, currency: 'USD', version: 1 };
            expect((await ann.api('PUT', '/wallet/settings', rest)).status).toBe(204);
        });

        it.each([
            ['name', ''],
            ['name', 'x'.repeat(101)],
            ['name', 'two\nlines'],
            ['currency', 'XXXX'],
            ['timeZone', '+01:00'],
            ['timeZone', 'Europe/Atlantis'],
            ['weekStart', 0],
            ['weekStart', 8],
            ['monthStart', 29],
            ['monthStart', 1.5],
            ['version', 0],
            ['balance', 5],
        ])('refuse %s = %j', async (name, value) => {
            const ann = await town.joined();
            const wrong = { ...HOME, version: 1, [name]: value };
            expect((await ann.api('PUT', '/wallet/settings', wrong)).status).toBe(400);
            if (name !== 'balance') {
                expect((await ann.send('/account/wallet', form(wrong))).status).toBe(422);
            }
            expect(await settings(ann)).toMatchObject({ name: 'Personal', version: 1 });
        });

        it('show a name as it was written', async () => {
            const ann = await town.joined();
            const name = '"><script>alert(1)</script> & 🏠';
            await ann.send('/account/wallet', form({ ...HOME, name, version: 1 }));
            expect(await settings(ann)).toMatchObject({ name });
            const page = await ann.ask('/account/wallet');
            expect(page.text).toContain(
                'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; 🏠"',
            );
        });
    });
});
