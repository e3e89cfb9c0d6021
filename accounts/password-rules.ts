/** What a password has to be: long enough, and not one that everybody tries first. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type PasswordFault = 'short' | 'long' | 'common' | 'own' | 'broken';

/** In code points. */
const SHORTEST = 8;
/** Far beyond any pass phrase; a longer one is work for us and safety for nobody. */
const LONGEST = 1000;

const LIST = fileURLToPath(import.meta.resolve('@zxcvbn-ts/language-common/src/passwords.json'));

let common: ReadonlySet<string> | null = null;

/** null when there is nothing against it. */
export function passwordFault(password: string, email: string): PasswordFault | null {
    if (!password.isWellFormed()) return 'broken';
    const length = Array.from(password).length;
    if (length < SHORTEST) return 'short';
    if (length > LONGEST) return 'long';
    const plain = password.normalize('NFKC').toLowerCase();
    if (isCommon(plain) || isOneSign(plain)) return 'common';
    return isOwn(plain, email.toLowerCase()) ? 'own' : null;
}

/** The list is read when the first password is chosen, and its short ones are refused anyway. */
function isCommon(plain: string): boolean {
    common ??= new Set(
        (JSON.parse(readFileSync(LIST, 'utf8')) as readonly string[]).filter(
            (one) => one.length >= SHORTEST,
        ),
    );
    return common.has(plain);
}

function isOneSign(plain: string): boolean {
    return new Set(plain).size <= 1;
}

/** The address, its name, or ours, with nothing but digits and signs around it. */
function isOwn(plain: string, email: string): boolean {
    const name = email.split('@')[0] ?? '';
    const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return plain === email || plain === name || bare === bareOf(name) || bare === 'penny';
}

function bareOf(name: string): string {
    return name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') || '\0';
}
