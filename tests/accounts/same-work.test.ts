/** SECURITY A1: whether an address has an account can't be told by the work that is done for it. */
import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AccountContext } from '../../accounts/context.ts';
import type { PasswordHasher } from '../../accounts/password-hash.ts';
import { forgotPassword } from '../../accounts/passwords.ts';
import { signIn } from '../../accounts/sign-in.ts';
import { signUp } from '../../accounts/sign-up.ts';
import type { Database } from '../../db/connect.ts';
import type { Dialect } from '../../db/dialect.ts';
import { eachEngine } from '../rig/databases.ts';
import { CALLER, newEmail, PASSWORD, peopleOf, type People } from '../rig/people.ts';

/** Notes every statement, by its text. */
function watched(database: Database, seen: string[]): Database {
    const dialect: Dialect = {
        ...database.dialect,
        read: (db, sql, values) => {
            seen.push(sql);
            return database.dialect.read(db, sql, values);
        },
        write: (transaction, statements) => {
            seen.push(...statements.map(({ sql }) => sql));
            return database.dialect.write(transaction, statements);
        },
    };
    return { ...database, dialect };
}

function counted(hasher: PasswordHasher, seen: string[]): PasswordHasher {
    return {
        hash: (password) => {
            seen.push('hash');
            return hasher.hash(password);
        },
        verify: (password, phc) => {
            seen.push('verify');
            return hasher.verify(password, phc);
        },
    };
}

/** Somebody whom nothing was counted against yet. */
const from = () => ({ ...CALLER, address: randomUUID() });

type Act = (context: AccountContext, email: string) => Promise<unknown>;

/** Each with what it does once to a password. */
const ACTS: readonly (readonly [name: string, act: Act, step: 'hash' | 'verify' | null])[] = [
    [
        'signing up',
        (context, email) =>
            signUp(context, { email, password: PASSWORD, guest: null, locale: 'en' }, from()),
        'hash',
    ],
    [
        'a sign-in that fails',
        (context, email) => signIn(context, { email, password: 'quite another one' }, from()),
        'verify',
    ],
    [
        'a forgotten password',
        (context, email) => forgotPassword(context, { email, locale: 'en' }, from()),
        null,
    ],
];

eachEngine((engine) => {
    const seen: string[] = [];
    let people: People;
    let context: AccountContext;
    let known: string;
    beforeAll(async () => {
        people = peopleOf(watched(await engine.open(), seen));
        context = { ...people.context, hasher: counted(people.context.hasher, seen) };
        known = newEmail();
        await people.join(known);
    });

    const workOf = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
        seen.length = 0;
        await act();
        return [...seen];
    };
    it.each(ACTS)(
        '%s does the same for a known and an unknown address (A1)',
        async (_name, act, step) => {
            const done = await workOf(() => act(context, known));
            expect(done).toEqual(await workOf(() => act(context, newEmail())));
            expect(done.filter((one) => one === step)).toHaveLength(step === null ? 0 : 1);
            expect(done.length).toBeGreaterThan(5);
        },
    );
});
