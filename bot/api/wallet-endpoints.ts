/** /api/v1: what a person decides about the wallet they use. */
import type { DeskStore } from '../../db/desk-store.ts';
import type { Words } from '../../dialogs/messages/catalogue.ts';
import { Refusal } from '../http/problem.ts';
import { decide, type Deciding } from '../wallet-settings.ts';
import { own, type Endpoint } from './endpoint.ts';
import { SETTINGS } from './schemas.ts';

export interface WalletApi {
    readonly desk: DeskStore;
    readonly words: Words;
    readonly now: () => Date;
}

const REFUSED: Readonly<
    Record<Exclude<Deciding, 'done'>, readonly [status: number, code: string]>
> = {
    unknown: [404, 'WALLET_UNKNOWN'],
    stale: [409, 'STALE'],
    currency: [409, 'CURRENCY_KEPT'],
};

export function walletEndpoints({ desk, words, now }: WalletApi): readonly Endpoint[] {
    const refusal = (deciding: Exclude<Deciding, 'done'>): Refusal => {
        const [status, code] = REFUSED[deciding];
        return new Refusal(
            status,
            code,
            words(
                deciding === 'currency'
                    ? 'account.wallet.currencyKept'
                    : `account.wallet.${deciding}`,
            ),
        );
    };
    return [
        own('get', '/wallet/settings', async ({ who }) => {
            const settings = await desk.settings(who.personId);
            if (!settings) throw refusal('unknown');
            const { name, currency, timeZone, weekStart, monthStart, version, role } = settings;
            return {
                status: 200,
                body: { name, currency, timeZone, weekStart, monthStart, version, role },
            };
        }),
        own(
            'put',
            '/wallet/settings',
            async ({ who, body }) => {
                const deciding = await decide(desk, who.personId, body, now());
                if (deciding !== 'done') throw refusal(deciding);
                return { status: 204 };
            },
            SETTINGS,
        ),
    ];
}
