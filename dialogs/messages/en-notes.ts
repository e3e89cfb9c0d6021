/** The words of what Penny says unasked. */
export const enNotes = {
    'note.address.bounced': 'Mail to {email} came back, so I don’t send there any more.',
    'note.address.bouncedNext':
        'Limit warnings stay here in the chat. To get them by mail again, tell me another address.',
    'note.address.spam': 'Mail to {email} was marked as spam, so I don’t send there any more.',
    'note.address.spamNext':
        'Limit warnings stay here in the chat. To get them by mail again, tell me another address.',
    'note.address.unsubscribed': 'You stopped my mail to {email}, so none goes there any more.',
    'note.address.unsubscribedNext':
        'Limit warnings stay here in the chat. To get them by mail again, tell me the address.',

    // Somebody used a link in a mail about a limit.
    'note.raised': 'It was {limit}. You raised it by the link in my mail.',
    'note.snoozed': 'No warnings about {name} until {day}.',
    'note.snoozedNext':
        'You asked for that by the link in my mail. Each expense still says what is left.',
    'note.woken': 'You asked for that by the link in my mail.',
} as const;
