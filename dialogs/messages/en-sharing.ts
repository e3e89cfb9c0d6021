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
    'wallet.of': '{name} of {owner}',
    'row.by': '{row} · {who}',
    'author.you': 'you',
    'author.guest': 'a guest',
    'author.gone': 'somebody who left',
    'share.as':
        'As what shall I ask {email} to share {name}? Viewers look, editors record and correct, owners decide about everything.',
    'share.asked':
        '✓ {email} is asked to share {name} as {role, select, owner {an owner} editor {an editor} other {a viewer}}. The link works for seven days, and nobody comes in before they say yes.',
    'share.away':
        'Nobody can sign in here, so a wallet can’t be shared. Whoever runs this Penny can change that.',
    'household.title': 'Who shares {name}',
    'household.members': 'People',
    'household.you':
        'You are {role, select, owner {an owner: you decide about everything here} editor {an editor: you record and correct entries} other {a viewer: you look and change nothing}}.',
    'household.role': '{role, select, owner {Owner} editor {Editor} other {Viewer}}',
    'household.roleField': 'Role',
    'household.roleOf': 'Role of {name}',
    'household.roleHint':
        'Owners decide about everything, editors record and correct, viewers look.',
    'household.isYou': 'you',
    'household.guestMember': 'Somebody without an account',
    'household.change': 'Change',
    'household.save': 'Save the role',
    'household.handOver': 'Hand the wallet over to {name}',
    'household.remove': 'Remove {name}',
    'household.waiting': 'Asked, and not here yet',
    'household.until': 'until {day}',
    'household.withdraw': 'Take back',
    'household.received': 'You are invited',
    'household.askedBy':
        '{by} asks you to share it as {role, select, owner {an owner} editor {an editor} other {a viewer}}.',
    'household.accept': 'Accept',
    'household.decline': 'Decline',
    'household.ask': 'Share it with somebody',
    'household.askHint':
        'They get a link that works for seven days, and come in once they say yes. Everybody in a wallet sees who else is, and by which address.',
    'household.ask.do': 'Mail the invitation',
    'household.leave': 'Leave this wallet',
    'household.leaveHint':
        'It goes from your list at once. What you recorded stays in it. To come back you have to be asked again.',
    'household.leave.do': 'Leave it',
    'household.others': 'Your other wallets',
    'household.invitation.title': 'An invitation to share a wallet',
    'household.invitation.stranger':
        'It is for {email}, as {role, select, owner {an owner} editor {an editor} other {a viewer}}. Sign in with that address, or sign up with it: then it’s on your page of people, and behind this link.',
    'household.invitation.other':
        'It is for {email}, and you are signed in as {own}. Sign in with that address, or ask whoever sent it for one to yours.',
    'household.invitation.seen':
        'Everybody in the wallet sees your address and what you record in it. You can leave at any time.',
    'household.note.invite': 'The invitation is on its way.',
    'household.note.withdraw': 'The invitation is taken back: its link opens nothing any more.',
    'household.note.changeRole': 'Saved.',
    'household.note.remove': 'They are out. What they recorded stays.',
    'household.note.handOver': 'The wallet is handed over, and you are an editor now.',
    'household.note.leave': 'You left the wallet.',
    'household.note.accepted': 'You’re in. In the chat, say “wallets” to see it and to use it.',
    'household.note.declined': 'Declined. Whoever asked isn’t told.',
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
