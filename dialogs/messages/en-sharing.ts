/** What is said about wallets that several people share, in English. */
export const enSharing = {
    'mail.account.invitation.subject': '{by} asks you to share a wallet',
    'mail.account.invitation.body':
        '{by} keeps count of what is spent with Penny, and asks you, {email}, to share a wallet as {role, select, owner {an owner, who decides about everything in it} editor {an editor, who records and corrects entries} other {a viewer, who looks and changes nothing}}.',
    'mail.account.invitation.button': 'See the invitation',
    'mail.account.invitation.footer':
        'You need an account with this address. If you don’t know who asks, do nothing: nobody is in a wallet who didn’t say yes.',

    // Who may not do what. Nothing was changed, and who could do it is said.
    'privilege.viewer':
        'You can look at {name}, not change it, so I changed nothing. Its owners can make you an editor.',
    'privilege.settings': 'Only the owners of {name} change its settings. Nothing was changed.',
    'privilege.deleteAny':
        'Somebody else recorded that in {name}, and only its owners delete what others recorded. I changed nothing.',
    'privilege.undoAny':
        'Somebody else did that in {name}, and only its owners undo what others did. I changed nothing.',
    'privilege.people': 'Only the owners of {name} decide who shares it, so I changed nothing.',
    'household.unknown': 'There is nothing like that here.',
    'household.lastOwner':
        'A wallet needs an owner. Hand it over, or make somebody else an owner first. Nothing was changed.',
    'household.alone': 'Nobody else is in this wallet, so there is nobody to leave it to.',
    'household.memberAlready': 'Who has that address is in this wallet already.',
    'household.guest':
        'To share a wallet you need an account, so that others know who asks. Sign up, then ask again.',
    'household.tooMany': 'That’s as many people as a wallet holds. Nobody was asked.',
    'household.tooOften':
        'That’s enough invitations for today. Nobody was asked: try again tomorrow.',
    'undo.nothingOwn':
        'You’ve changed nothing here that could be undone. What others did stays with them.',
    'wallet.left': '{name} isn’t shared with you any more. You’re in {now} now.',
} as const;
