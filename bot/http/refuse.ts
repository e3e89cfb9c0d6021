/** Answers on a bare socket, where there is no request that a handler could answer. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from './problem.ts';
import { RAW_HEADERS } from './security-headers.ts';

export function refuse(socket: Duplex, status: number): void {
    if (!socket.writable) {
        socket.destroy();
        return;
    }
    const detail = status === 404 ? 'There is nothing at this address.' : 'Refused.';
    const body = JSON.stringify(problem(status, 'REFUSED', detail, randomUUID()));
    const head = [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
        ...RAW_HEADERS,
        'Content-Type: application/problem+json',
        `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
