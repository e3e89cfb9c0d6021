import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const check = new URL('../../bot/check-node.js', import.meta.url).href;

/** What the check says in a process that passes for that version. */
function startOn(version: string) {
    const script = `
        const versions = { ...process.versions, node: '${version}' };
        Object.defineProperty(process, 'versions', { value: versions });
        await import('${check}');
        process.stdout.write('went on');`;
    return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
    });
}

describe('the first thing a start does', () => {
    it.each(['18.20.8', '20.20.2', '22.23.3', '24.6.0'])(
        'on Node %s is to end with one sentence',
        (version) => {
            const { status, stdout, stderr } = startOn(version);
            expect(status).toBe(1);
            expect(stdout).toBe('');
            expect(stderr).toBe(`Penny needs Node 24.7 or newer, and this is ${version}.\n`);
        },
    );

    it.each(['24.7.0', '24.21.0', '26.10.0'])('on Node %s is to go on', (version) => {
        const { status, stdout } = startOn(version);
        expect([status, stdout]).toEqual([0, 'went on']);
    });
});
