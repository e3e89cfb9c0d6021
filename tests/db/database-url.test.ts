import { describe, expect, it } from '@jest/globals';
import { parseDatabaseUrl } from '../../db/database-url.ts';

const SECRET = 'p%40ss-w0rd';

describe('DATABASE_URL', () => {
    it('gives each part, decoded', () => {
        expect(parseDatabaseUrl(`mysql://ann%2Fx:${SECRET}@db.example.com:3307/pen%6Ey`)).toEqual({
            host: 'db.example.com',
            port: 3307,
            user: 'ann/x',
            password: 'p@ss-w0rd',
            database: 'penny',
        });
        expect(parseDatabaseUrl('mariadb://root@[::1]/penny')).toMatchObject({
            host: '::1',
            port: 3306,
            password: '',
        });
    });

    it('checks everything about a server that must show a certificate', () => {
        const { ssl } = parseDatabaseUrl('mysql://db/penny?ssl-mode=VERIFY_IDENTITY');
        expect(ssl).toMatchObject({ rejectUnauthorized: true, verifyIdentity: true });
        expect(parseDatabaseUrl('mysql://db/penny?ssl-mode=DISABLED').ssl).toBeUndefined();
    });

    it.each([
        'postgres://ann:SECRET@db/penny',
        'mysql://ann:SECRET@db',
        'mysql://ann:SECRET@db/',
        'mysql://ann:SECRET@db/penny/more',
        'mysql:SECRET',
        'SECRET',
        'mysql://ann:SECRET@db/penny?ssl=true',
        'mysql://ann:SECRET@db/penny?ssl-mode=REQUIRED',
        'mysql://ann:SECRET@db/penny?ssl-mode=PREFERRED',
        'mysql://ann:SECRET@127.0.0.1/penny?ssl-mode=VERIFY_IDENTITY',
        'mysql://ann:SECRET@db/penny?ssl-ca=/nowhere/ca.pem',
        'mysql://ann:SECRET@db/penny?ssl-ca=/nowhere/ca.pem&ssl-mode=DISABLED',
    ])('is refused by name and without its password: %s', (url) => {
        let message = '';
        try {
            parseDatabaseUrl(url.replace('SECRET', SECRET));
        } catch (error) {
            ({ message } = error as Error);
            expect(error).toMatchObject({ code: 'DATABASE_URL' });
        }
        expect(message).toContain('DATABASE_URL');
        expect(message).not.toContain(SECRET);
    });
});
