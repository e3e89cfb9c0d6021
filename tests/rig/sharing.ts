/** Puts people into each other's wallets without a mail, for suites that are about something else. */
import type { Database } from '../../db/connect.ts';
import type { Role } from '../../ledger/privileges.ts';

export interface Sharing {
    /** The wallet that the sender's newest conversation is about, and the sender's person. */
    of(sender: string): Promise<{ readonly wallet: string; readonly person: string }>;
    /** From now on that is who they are in the wallet; null: nobody. */
    stand(person: string, wallet: string, role: Role | null): Promise<void>;
    /** What the sender says next is about that wallet. */
    use(person: string, wallet: string): Promise<void>;
}

export function sharingOn({ knex }: Database): Sharing {
    return {
        of: async (sender) => {
            const [row] = await knex('identity')
                .join('conversation', 'conversation.person_id', 'identity.person_id')
                .where({ sender })
                .orderBy('conversation.id', 'desc')
                .select<{ wallet: string; person: string }[]>({
                    wallet: 'conversation.wallet_id',
                    person: 'identity.person_id',
                });
            if (!row) throw new Error('nobody spoke yet');
            return row;
        },
        stand: async (person_id, wallet_id, role) => {
            await knex('membership').where({ person_id, wallet_id }).delete();
            if (role) await knex('membership').insert({ person_id, wallet_id, role });
        },
        use: async (person_id, wallet_id) => {
            await knex('person').where({ id: person_id }).update({ wallet_id });
            await knex('conversation').where({ person_id }).update({ wallet_id });
        },
    };
}
