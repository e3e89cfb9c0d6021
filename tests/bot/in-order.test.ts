import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../bot/in-order.ts';

function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
    const { promise, resolve } = Promise.withResolvers<void>();
    return { open: resolve, opened: promise };
}

describe('tasks in order', () => {
    it('of one key run one after another, also past one that fails', async () => {
        const queue = inOrder();
        const first = gate();
        const done: string[] = [];
        const failing = queue('a', async () => {
            await first.opened;
            done.push('first');
            throw new Error('broken');
        });
        const second = queue('a', async () => {
            done.push('second');
            return 2;
        });
        first.open();
        await expect(failing).rejects.toThrow('broken');
        await expect(second).resolves.toBe(2);
        expect(done).toEqual(['first', 'second']);
    });

    it('of different keys don’t wait for each other', async () => {
        const queue = inOrder();
        const first = gate();
        const slow = queue('a', () => first.opened);
        await expect(queue('b', async () => 'done')).resolves.toBe('done');
        first.open();
        await slow;
    });
});
