/** Stands between Penny and its database, and fails in the ways a network does. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * `pass`: as if it weren't there. `refuse`: connections break off. `hang`: nothing comes back.
 * `lose-commit`: the next COMMIT reaches the database, and its answer is lost with the connection.
 */
type ProxyMode = 'pass' | 'refuse' | 'hang' | 'lose-commit';

export interface TcpProxy {
    readonly port: number;
    /** Open connections break off, unless they just hang or pass. */
    set(mode: ProxyMode): void;
    close(): Promise<void>;
}

export async function startProxy(target: number): Promise<TcpProxy> {
    const state: { mode: ProxyMode } = { mode: 'pass' };
    const sockets = new Set<Socket>();
    const keep = (socket: Socket): Socket => {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => sockets.delete(socket));
        return socket;
    };
    const server = createServer((client) => {
        keep(client);
        if (state.mode === 'refuse') {
            client.destroy();
            return;
        }
        const database = keep(connect(target, '127.0.0.1'));
        client.on('close', () => database.end());
        database.on('close', () => client.destroy());
        client.on('data', (data) => {
            if (state.mode === 'hang') return;
            database.write(data);
            if (state.mode === 'lose-commit' && data.includes('COMMIT')) {
                state.mode = 'pass';
                client.destroy();
            }
        });
        database.on('data', (data) => {
            if (state.mode !== 'hang') client.write(data);
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        port: (server.address() as AddressInfo).port,
        set: (mode) => {
            state.mode = mode;
            if (mode === 'refuse') for (const socket of sockets) socket.destroy();
        },
        close: async () => {
            for (const socket of sockets) socket.destroy();
            server.close();
            await once(server, 'close');
        },
    };
}
