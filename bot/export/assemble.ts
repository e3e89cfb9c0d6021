/** The part of the composition root that makes download links, and what is behind them. */
import type { Database } from '../../db/connect.ts';
import { createExportStore } from '../../db/export-store.ts';
import { EXPORT_MINUTES } from '../../dialogs/export.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import type { Server } from '../server.ts';
import type { StageOptions } from '../turn.ts';
import { createExportTokens } from './export-token.ts';
import { mountExport } from './mount-export.ts';

export interface Exports {
    readonly link: NonNullable<StageOptions['exportLink']>;
    readonly mount: (server: Pick<Server, 'route'>) => void;
}

/** @param secret at least 32 bytes. */
export function exportsFor(
    database: Database,
    secret: Uint8Array,
    publicUrl: URL,
    now: () => Date,
): Exports {
    const tokens = createExportTokens(secret);
    return {
        link: async (personId, order, at) => {
            const expiresAt = new Date(at.getTime() + EXPORT_MINUTES * 60_000);
            const token = await tokens.sign({ ...order, personId }, expiresAt);
            return new URL(`export/${token}`, publicUrl).href;
        },
        mount: (server) => {
            const store = createExportStore(database);
            mountExport(server, { store, verify: tokens.verify, now, words: wordsFor });
        },
    };
}
