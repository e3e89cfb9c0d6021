import { code, id, instant, key, orNull, text } from './columns.ts';
import { tables } from './table.ts';

/** Who is asked to share a wallet. */
export const invitations = tables({
    name: 'invitation',
    columns: [
        id('id'),
        /** SHA-256 of what the mailed link holds. */
        key('link_hash'),
        id('wallet_id'),
        /** As whoever asked wrote it. */
        text('email', 320),
        /** In small letters: who has confirmed it is meant. */
        key('email_key'),
        code('role', ['owner', 'editor', 'viewer']),
        id('invited_by'),
        instant('created_at'),
        instant('expires_at'),
        /** It was accepted, declined or taken back. */
        orNull(instant('ended_at')),
    ],
    primary: ['id'],
    unique: { invitation_link_hash: ['link_hash'] },
    indexes: {
        invitation_by_wallet: ['wallet_id', 'expires_at'],
        invitation_by_email: ['email_key', 'created_at'],
        invitation_by_inviter: ['invited_by', 'created_at'],
        invitation_ends: ['expires_at'],
    },
});
