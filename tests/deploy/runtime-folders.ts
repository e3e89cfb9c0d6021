import { posix } from 'node:path';
import { read } from './files.ts';

/** The top folders of all files that these files import, however far away; sorted. */
export function runtimeFolders(...starts: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    const visit = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const [, path] of read(file).matchAll(
            /^(?:import|export|\}) .*from '(\.[^']+)';$/gm,
        )) {
            visit(posix.join(posix.dirname(file), path ?? ''));
        }
    };
    starts.forEach(visit);
    return [...new Set([...seen].map((file) => file.split('/')[0] ?? ''))].sort();
}
