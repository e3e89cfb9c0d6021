import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp, type App } from '../../bot/app.ts';
import { loadConfig } from '../../bot/config.ts';
import { silentLogger } from '../rig/silent-logger.ts';

const SCRIPT = fileURLToPath(new URL('../../deploy/smoke.ts', import.meta.url));

async function smoke(port: number, ...more: string[]): Promise<{ code: unknown; said: string }> {
    const child = spawn(process.execPath, [SCRIPT, `http://127.0.0.1:${port}`, ...more]);
    const [said, complaint, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit'),
    ]);
    return { code, said: said + complaint };
}

describe('the smoke test', () => {
    let folder: string;
    let app: App;
    let port: number;
    beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'penny-smoke-'));
        const config = loadConfig({ PORT: '0', DATA_DIR: folder, RATES_URL: '' });
        app = await createApp(config, { logger: silentLogger });
        port = await app.listen();
    });
    afterAll(async () => {
        await app.stop(1000);
        rmSync(folder, { recursive: true, force: true });
    });

    it('records an entry with a Penny that works', async () => {
        const { code, said } = await smoke(port);
        expect(said).toMatch(/\/readyz answers 200\n[^]*an entry was recorded and answered\n$/);
        expect(code).toBe(0);
    });

    it('comes back as the guest that its file remembers, and finds one entry', async () => {
        const memory = join(folder, 'visitor');
        await smoke(port, memory);
        const { code, said } = await smoke(port, memory);
        expect(said).toMatch(/the entry is still there, once\n$/);
        expect(code).toBe(0);
    });

    it('fails, and says where, when the database is away', async () => {
        const broken = createServer((req, res) => {
            res.statusCode = req.url === '/readyz' ? 503 : 200;
            res.end('{"ready":false}');
        }).listen(0, '127.0.0.1');
        await once(broken, 'listening');
        const { code, said } = await smoke((broken.address() as AddressInfo).port);
        broken.close();
        expect(said).toMatch(/^\/livez answers 200\nfailed: \/readyz answered 503/);
        expect(code).toBe(1);
    });

    it('says how to use it without an address', async () => {
        const child = spawn(process.execPath, [SCRIPT]);
        const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
        expect(complaint).toContain('node deploy/smoke.ts http');
        expect(code).toBe(2);
    });
});
