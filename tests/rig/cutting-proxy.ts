/** Stands between Penny and a MySQL server, and breaks the connection off at a chosen query. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** `before` the server gets the query, or `after` it has answered it and nobody hears. */
type Cut = 'before' | 'after';

export interface CuttingProxy {
    readonly port: number;
    /** Breaks off at the query with this number, counted from now and from 0; once, or for good. */
    cut(query: number, when: Cut, forGood?: boolean): void;
    /** How many queries have come by so far. */
    readonly queries: () => number;
    /** From now on all goes through. */
    heal(): void;
    close(): Promise<void>;
}

interface Plan {
    left: number;
    readonly when: Cut;
    readonly forGood: boolean;
}

export async function startCuttingProxy(serverPort: number): Promise<CuttingProxy> {
    const sockets = new Set<Socket>();
    let plan: Plan | null = null;
    let refusing = false;
    let queries = 0;

    const server = createServer((client) => {
        const upstream = connect(serverPort, '127.0.0.1');
        const breakOff = (): void => {
            client.destroy();
            upstream.destroy();
        };
        for (const socket of [client, upstream]) {
            sockets.add(socket);
            socket.once('close', () => {
                sockets.delete(socket);
                breakOff();
            });
            socket.on('error', breakOff);
        }
        if (refusing) {
            breakOff();
            return;
        }
        let deaf = false;
        const packets = packetsOf((packet) => {
            if (isQuery(packet)) queries += 1;
            const now = isQuery(packet) ? dueNow() : null;
            if (now === 'before') breakOff();
            else upstream.write(packet);
            deaf ||= now === 'after';
        });
        client.on('data', packets);
        upstream.on('data', (chunk) => {
            if (deaf) breakOff();
            else client.write(chunk);
        });
    });
    const dueNow = (): Cut | null => {
        if (!plan) return null;
        plan.left -= 1;
        if (plan.left >= 0) return null;
        const { when, forGood } = plan;
        plan = null;
        refusing = forGood;
        return when;
    };
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        port: (server.address() as AddressInfo).port,
        cut: (query, when, forGood = false) => {
            plan = { left: query, when, forGood };
        },
        queries: () => queries,
        heal: () => {
            plan = null;
            refusing = false;
        },
        close: async () => {
            for (const socket of sockets) socket.destroy();
            server.close();
            await once(server, 'close');
        },
    };
}

/** A packet has 3 bytes of length and one of its number in the exchange before its body. */
const HEADER = 4;
const COM_QUERY = 3;

function isQuery(packet: Buffer): boolean {
    return packet[3] === 0 && packet[HEADER] === COM_QUERY;
}

function packetsOf(take: (packet: Buffer) => void): (chunk: Buffer) => void {
    let rest: Buffer = Buffer.alloc(0);
    return (chunk) => {
        rest = Buffer.concat([rest, chunk]);
        while (rest.length >= HEADER && rest.length >= HEADER + rest.readUIntLE(0, 3)) {
            const end = HEADER + rest.readUIntLE(0, 3);
            take(rest.subarray(0, end));
            rest = rest.subarray(end);
        }
    };
}
