import { describe, expect, it } from '@jest/globals';
import { createLocalMailbox } from '../../alerts/local-mailbox.ts';
import { mail } from './mails.ts';

const NOW = new Date('2026-11-19T12:00:00Z');

describe('the local mailbox', () => {
    it('accepts every mail and keeps the last fifty, newest first', async () => {
        const mailbox = createLocalMailbox(() => NOW);
        for (let n = 1; n <= 60; n += 1) {
            const delivery = await mailbox.send(mail({ id: `m${n}` }));
            expect(delivery).toEqual({ kind: 'accepted', messageId: `local-m${n}` });
        }
        const ids = mailbox.mails().map(({ id }) => id);
        expect([ids.length, ids[0], ids.at(-1)]).toEqual([50, 'm60', 'm11']);
    });

    it('holds a mail that comes twice once', async () => {
        const mailbox = createLocalMailbox(() => NOW);
        await mailbox.send(mail({ id: 'm1' }));
        await mailbox.send(mail({ id: 'm1' }));
        expect(mailbox.mails()).toEqual([{ ...mail({ id: 'm1' }), at: NOW }]);
    });
});
