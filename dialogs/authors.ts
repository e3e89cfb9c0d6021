/** What the people who share a wallet are called in it. */
import type { Member } from '../ledger/household.ts';
import type { Book } from '../ledger/ports.ts';
import type { ListedWallet, Wallet } from '../ledger/wallet.ts';
import { wordsFor } from './messages/catalogue.ts';
import type { Scene } from './scene.ts';

interface Reader {
    readonly id: string;
    /** BCP 47. */
    readonly locale: string;
}

/** By the person's id. */
export async function authorsIn(book: Book, reader: Reader): Promise<ReadonlyMap<string, string>> {
    const words = wordsFor(reader.locale);
    const members = await book.members();
    return new Map(
        members.map((member) => [
            member.personId,
            member.personId === reader.id
                ? words('author.you')
                : (calledIn(members, member) ?? words('author.guest')),
        ]),
    );
}

/** What stands before the @ of their address, or all of it where two would be called the same; null for a guest. */
function calledIn(members: readonly Member[], { email }: Member): string | null {
    if (email === null) return null;
    const short = before(email);
    const same = members.filter((one) => one.email !== null && before(one.email) === short);
    return same.length > 1 ? email : short;
}

/** Of two wallets that are called the same, somebody else's is called after them. */
export function toldApart(wallets: readonly ListedWallet[], locale: string): readonly Wallet[] {
    const words = wordsFor(locale);
    return wallets.map(({ owner, ...wallet }) => {
        const { id, name } = wallet;
        const isDouble = wallets.some(
            (other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase(),
        );
        const isOthers = isDouble && owner !== null;
        return isOthers
            ? { ...wallet, name: words('wallet.of', { name, owner: before(owner) }) }
            : wallet;
    });
}

/** What the wallet that is spoken of is called beside the person's others. */
export function walletCalled({ book, purse }: Pick<Scene, 'book' | 'purse'>): string {
    return purse.find(({ id }) => id === book.wallet.id)?.name ?? book.wallet.name;
}

function before(email: string): string {
    return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}
