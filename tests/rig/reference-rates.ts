/** Stands in for the central bank: a real HTTP server with the two files, which also fails as it is told. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `hang`: no answer ever; `stall`: half a file, then nothing; `reset`: the connection is cut. */
type RatesAnswer =
    'hang' | 'stall' | 'reset' | { readonly status: number } | { readonly body: string };

export interface RatesStandIn {
    readonly url: URL;
    /** The paths that were asked for. */
    readonly asked: readonly string[];
    /** The next answers in order; after them it is the files again. */
    will(...answers: readonly RatesAnswer[]): void;
    close(): Promise<void>;
}

/** Rates by day and currency. */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** As the bank writes it, newest day first. */
export function referenceFile(published: Published): string {
    const days = Object.entries(published).toSorted(([a], [b]) => (a < b ? 1 : -1));
    const cubes = days.map(([day, rates]) => {
        const lines = Object.entries(rates).map(
            ([currency, rate]) => `<Cube currency='${currency}' rate='${rate}'/>`,
        );
        return `<Cube time='${day}'>\n${lines.join('\n')}\n</Cube>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
<Cube>${cubes.join('\n')}</Cube>
</gesmes:Envelope>`;
}

export async function startReferenceRates(published: Published): Promise<RatesStandIn> {
    const asked: string[] = [];
    const lined: RatesAnswer[] = [];
    const newest = Object.keys(published).toSorted().at(-1) ?? '';
    const files: Readonly<Record<string, string>> = {
        '/rates/eurofxref-daily.xml': referenceFile({ [newest]: published[newest] ?? {} }),
        '/rates/eurofxref-hist-90d.xml': referenceFile(published),
    };
    const server = createServer((req, res) => {
        const path = req.url ?? '';
        asked.push(path);
        const file = files[path];
        reply(res, lined.shift() ?? (file === undefined ? { status: 404 } : { body: file }));
    });
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: new URL(`http://127.0.0.1:${port}/rates`),
        asked,
        will: (...answers) => void lined.push(...answers),
        close: async () => {
            const closed = new Promise<void>((resolve) => {
                server.close(() => resolve());
            });
            server.closeAllConnections();
            await closed;
        },
    };
}

function reply(res: ServerResponse, answer: RatesAnswer): void {
    if (answer === 'hang') return;
    if (answer === 'reset') {
        res.socket?.resetAndDestroy();
        return;
    }
    if (answer === 'stall') {
        res.writeHead(200, { 'content-type': 'text/xml' });
        res.write('<?xml version="1.0"?><Cube>');
        return;
    }
    if ('status' in answer) {
        res.writeHead(answer.status);
        res.end('no');
        return;
    }
    res.writeHead(200, { 'content-type': 'text/xml' });
    res.end(answer.body);
}
