import { posix } from 'node:path';
import { read } from './files.ts';

/** The top folders of all files that these files import, at once or later, however far away; sorted. */
export function runtimeFolders(...starts: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    const visit = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const [, path, later] of read(file).matchAll(
            /^(?:import|export|\}) .*from '(\.[^']+)';$|await import\('(\.[^']+)'\)/gm,
        )) {
            visit(posix.join(posix.dirname(file), path ?? later ?? ''));
        }
    };
    starts.forEach(visit);
    return [...new Set([...seen].map((file) => file.split('/')[0] ?? ''))].sort();
}
