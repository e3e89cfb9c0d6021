/** The files that an operator works with, as text. */
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** @param path from the project's folder. */
export function read(path: string): string {
    return readFileSync(new URL(path, ROOT), 'utf8');
}

export function exists(path: string): boolean {
    return existsSync(new URL(path, ROOT));
}

/** Each instruction of the Dockerfile on one line, without comments. */
export function instructions(): readonly string[] {
    return read('Dockerfile')
        .replaceAll(/^\s*#.*\n/gm, '')
        .replaceAll(/\\\n\s*/g, ' ')
        .split('\n')
        .filter((line) => line !== '');
}

/** The lines below the shallowest `key:`, as they are. @throws Error when there is none. */
export function section(yaml: string, key: string): string {
    const lines = yaml.split('\n');
    const depths = lines.filter((line) => line.trim() === `${key}:`).map(depth);
    if (depths.length === 0) throw new Error(`no section "${key}"`);
    const own = Math.min(...depths);
    const at = lines.indexOf(`${' '.repeat(own)}${key}:`);
    const below = lines.slice(at + 1);
    const end = below.findIndex((line) => line.trim() !== '' && depth(line) <= own);
    return below.slice(0, end === -1 ? undefined : end).join('\n');
}

function depth(line: string): number {
    return line.search(/\S/);
}
