/** Argon2id hashes as PHC strings, made in the thread pool and only a few at once. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { bulkhead, BulkheadRejectedError } from 'cockatiel';

/** Memory in KiB, passes, lanes. */
export interface HashCost {
    readonly memory: number;
    readonly passes: number;
    readonly parallelism: number;
}

interface Checked {
    readonly isRight: boolean;
    /** It was hashed at another cost than new ones are. */
    readonly isOld: boolean;
}

export interface PasswordHasher {
    /** @throws Busy */
    hash(password: string): Promise<string>;
    /** With null it takes as long, and is wrong. @throws Busy */
    verify(password: string, phc: string | null): Promise<Checked>;
}

/** More sign-ins wait already than can be answered soon. */
export class Busy extends Error {
    readonly code = 'BUSY';
    override readonly name = 'Busy';
}

export const COST: HashCost = { memory: 19_456, passes: 2, parallelism: 1 };

const TAG_BYTES = 32;
const SALT_BYTES = 16;
/** The pool has four threads, and files and names are looked up by them too. */
const AT_ONCE = 2;
const WAITING = 60;

const derive = promisify(argon2);

export function createPasswordHasher(cost: HashCost = COST): PasswordHasher {
    const gate = bulkhead(AT_ONCE, WAITING);
    const tagOf = async (password: string, salt: Buffer, at: HashCost): Promise<Buffer> => {
        try {
            return await gate.execute(() =>
                derive('argon2id', {
                    message: bytesOf(password),
                    nonce: salt,
                    parallelism: at.parallelism,
                    tagLength: TAG_BYTES,
                    memory: at.memory,
                    passes: at.passes,
                }),
            );
        } catch (error) {
            if (!(error instanceof BulkheadRejectedError)) throw error;
            throw new Busy('too many passwords are being checked', { cause: error });
        }
    };
    return {
        hash: async (password) => {
            const salt = randomBytes(SALT_BYTES);
            return written(cost, salt, await tagOf(password, salt, cost));
        },
        verify: async (password, phc) => {
            const known = phc === null ? null : parsed(phc);
            const { cost: at, salt, tag } = known ?? nobodys(cost);
            const isRight = timingSafeEqual(await tagOf(password, salt, at), tag);
            return { isRight: isRight && known !== null, isOld: !isSame(at, cost) };
        },
    };
}

/** One password typed on two keyboards can be different code points: those are one password. */
function bytesOf(password: string): Buffer {
    return Buffer.from(password.normalize('NFKC'), 'utf8');
}

interface Phc {
    readonly cost: HashCost;
    readonly salt: Buffer;
    readonly tag: Buffer;
}

function nobodys(cost: HashCost): Phc {
    return { cost, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) };
}

function written({ memory, passes, parallelism }: HashCost, salt: Buffer, tag: Buffer): string {
    const cost = `m=${memory},t=${passes},p=${parallelism}`;
    return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(tag)}`;
}

function unpadded(bytes: Buffer): string {
    return bytes.toString('base64').replace(/=+$/, '');
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]{43})$/;

/** @throws when it is none of ours: it can only come from our own table. */
function parsed(phc: string): Phc {
    const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(phc) ?? [];
    if (memory === undefined) throw new Error('a stored password hash is not readable');
    return {
        cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
        salt: Buffer.from(salt, 'base64'),
        tag: Buffer.from(tag, 'base64'),
    };
}

function isSame(a: HashCost, b: HashCost): boolean {
    return a.memory === b.memory && a.passes === b.passes && a.parallelism === b.parallelism;
}
