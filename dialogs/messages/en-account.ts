/** The words of accounts: their mails, and their pages. */
export const enAccount = {
    'mail.account.sign-up.subject': 'Confirm your address for Penny',
    'mail.account.sign-up.body':
        'Somebody, most likely you, signed up to Penny with {email}. Open the link and give the password you chose: then the account is yours.',
    'mail.account.sign-up.button': 'Confirm the address',
    'mail.account.sign-up.footer':
        'If it wasn’t you, do nothing. Without the password no account is made.',
    'mail.account.known.subject': 'You have a Penny account already',
    'mail.account.known.body':
        'Somebody, most likely you, wanted to use {email} for a Penny account. There is one already, and nothing was changed.',
    'mail.account.known.button': 'Sign in',
    'mail.account.known.footer':
        'If you don’t know the password any more, choose “Forgotten password” there.',
    'mail.account.reset.subject': 'A new password for Penny',
    'mail.account.reset.body':
        'Somebody, most likely you, wants a new password for the Penny account of {email}.',
    'mail.account.reset.button': 'Choose a new password',
    'mail.account.reset.footer': 'If it wasn’t you, do nothing: the password stays as it is.',
    'mail.account.password-changed.subject': 'Your Penny password was changed',
    'mail.account.password-changed.body':
        'The password of the account of {email} was changed just now, and every other device was signed out.',
    'mail.account.password-changed.button': 'See your account',
    'mail.account.password-changed.footer':
        'If it wasn’t you, choose a new password at once: open Penny, then “Sign in” and “Forgotten password”.',
    'mail.account.email.subject': 'Confirm your new address for Penny',
    'mail.account.email.body':
        'Somebody, most likely you, wants to use {email} for their Penny account from now on.',
    'mail.account.email.button': 'Confirm the address',
    'mail.account.email.footer': 'If it wasn’t you, do nothing: the address stays as it is.',
    'mail.account.email-asked.subject': 'Your Penny address is about to change',
    'mail.account.email-asked.body':
        'Somebody who knows your password asked for another address than {email}. It holds once that address is confirmed.',
    'mail.account.email-asked.button': 'See your account',
    'mail.account.email-asked.footer':
        'If it wasn’t you, change your password now: then the change comes to nothing.',
    'mail.account.email-changed.subject': 'Your Penny address was changed',
    'mail.account.email-changed.body':
        'Your account has another address now, and {email} gets no more mail from it.',
    'mail.account.email-changed.button': 'See your account',
    'mail.account.email-changed.footer':
        'If it wasn’t you, answer whoever runs this Penny: they can see what happened.',
    'mail.account.until': 'The link works once, until {time}.',

    'account.open': 'Account',
    'account.signIn': 'Sign in',
    'account.back': 'Back to the chat',

    'account.email': 'E-mail address',
    'account.password': 'Password',
    'account.passwordHint': 'At least 8 characters. A few words in a row are easy to remember.',

    'account.signUp.title': 'Keep your wallet',
    'account.signUp.intro':
        'With an account you find your wallet on every device. What you recorded here comes along.',
    'account.signUp.do': 'Sign up',
    'account.signUp.other': 'I have an account',
    'account.signUp.sent': 'Now look into your mail.',
    'account.signUp.sentDetail':
        'A link is on its way to {email}. Open it within 24 hours and give your password once more: then the account is yours. Nothing there? Look into spam, or sign up again.',

    'account.verify.title': 'Confirm {email}',
    'account.verify.intro': 'Give the password that you chose when you signed up.',
    'account.verify.do': 'Confirm and sign in',

    'account.signIn.title': 'Sign in',
    'account.signIn.do': 'Sign in',
    'account.signIn.forgotten': 'Forgotten password',
    'account.signIn.new': 'Sign up',
    'account.signIn.changed': 'Your new password holds. Sign in with it.',
    'account.signIn.out': 'You are signed out.',

    'account.forgotten.title': 'Forgotten password',
    'account.forgotten.intro': 'A link to choose a new one comes by mail.',
    'account.forgotten.do': 'Mail me the link',
    'account.forgotten.sent': 'Now look into your mail.',
    'account.forgotten.sentDetail':
        'If {email} has an account, a link is on its way to it. It works for an hour. Nothing there? Look into spam, or try another address.',

    'account.reset.title': 'Choose a new password',
    'account.reset.intro': 'You are signed out everywhere then, and sign in with the new one.',
    'account.reset.next': 'New password',
    'account.reset.do': 'Set the password',

    'account.newAddress.title': 'Use {email} from now on?',
    'account.newAddress.intro': 'You sign in with it then, and limit warnings go there.',
    'account.newAddress.do': 'Yes, use it',
    'account.newAddress.done': 'Your account’s address is changed.',
    'account.newAddress.doneDetail': 'Sign in with the new one from now on.',

    'account.title': 'Your account',
    'account.signedInAs': 'Signed in as {email}',
    'account.signOut': 'Sign out',
    'account.sessions': 'Where you are signed in',
    'account.session.this': 'this device',
    'account.session.unknown': 'A device',
    'account.session.used': 'last used {time}',
    'account.session.since': 'since {time}',
    'account.session.end': 'Sign out',
    'account.session.endOf': 'Sign out {device}',
    'account.session.everywhere': 'Sign out everywhere',
    'account.changePassword': 'Change the password',
    'account.current': 'Current password',
    'account.changePassword.do': 'Change the password',
    'account.changePassword.done':
        'Your password is changed, and every other device is signed out.',
    'account.changeEmail': 'Change the address',
    'account.newEmail': 'New e-mail address',
    'account.changeEmail.do': 'Mail the link',
    'account.changeEmail.done':
        'A link is on its way to the new address. Until it is opened, the old one holds.',

    'account.fault': 'That didn’t work yet',
    'account.fault.email': 'Write an address like ann@example.com.',
    'account.fault.empty': 'This is needed.',
    'account.fault.short': 'That’s too short: take 8 characters or more.',
    'account.fault.long': 'That’s too long: take 1,000 characters at most.',
    'account.fault.common': 'That one is tried first by whoever guesses. Take another.',
    'account.fault.own': 'That’s too close to your address or to Penny’s name. Take another.',
    'account.fault.broken': 'It holds half a character. Take another.',
    'account.fault.wrong':
        'That address and password don’t belong together. If you just signed up, open the link in your mail first.',
    'account.fault.wrongPassword': 'That isn’t the password. Nothing was changed.',
    'account.fault.tooOften':
        'That was tried too often. Wait {minutes, plural, one {a minute} other {# minutes}}, then try again.',
    'account.fault.busy': 'Many people are signing in just now. Try again in a few seconds.',
    'account.fault.away':
        'I can’t reach my books just now, and nothing was changed. Try again in a moment.',
    'account.fault.form': 'This page was open for long. Nothing was changed: send it once more.',
    'account.fault.session': 'You are signed out. Sign in, then do it again.',
    'account.fault.noSession': 'There is no such session.',
    'account.wallet.title': 'Your wallet',
    'account.wallet.name': 'Name',
    'account.wallet.name.fault': 'Write a name of 1 to 100 characters.',
    'account.wallet.currency': 'Currency',
    'account.wallet.currencyHint': 'It can be changed until something is recorded.',
    'account.wallet.timeZone': 'Time zone',
    'account.wallet.weekStart': 'First day of the week',
    'account.wallet.monthStart': 'First day of the month',
    'account.wallet.monthHint': 'The day your salary comes, for example.',
    'account.wallet.do': 'Save',
    'account.wallet.saved': 'Saved.',
    'account.wallet.stale': 'The wallet was changed meanwhile. This is how it stands now.',
    'account.wallet.unknown': 'There is no wallet here that is yours to change.',
    'account.wallet.currencyKept':
        'Something is recorded in the wallet’s currency already, so it stays. Nothing was changed.',
    'account.gone.title': 'This link opens nothing any more.',
    'account.gone.detail':
        'It was used, it is too old, or it’s cut off. Nothing was changed. Ask for a new one.',
    'account.taken.title': 'That address has an account already.',
    'account.taken.detail': 'Nothing was changed. Sign in with it, or choose “Forgotten password”.',
} as const;
