/** The words of mails, and of the page that a mail's link opens. */
export const enMail = {
    'mail.brand': 'Penny',

    'mail.period': '{startDay} – {endDay} {month} {year}',
    'mail.instant': '{day}, {time} UTC',

    // A limit's threshold was passed.
    'mail.limit.over': '{name} is {over} over its {limit}',
    'mail.limit.reached': '{name} has used all of its {limit}',
    'mail.limit.used': '{name} has used {percent} of its {limit}',
    'mail.limit.pace': '{name} won’t last at this pace: {used} of its {limit} are spent',
    'mail.limit.spent': 'Spent',
    'mail.limit.limit': 'Limit',
    'mail.limit.leftLabel': 'Left',
    'mail.limit.overLabel': 'Over',
    'mail.limit.asOf': 'That’s how it stood when {percent} of the limit was passed.',
    'mail.limit.since': 'When this mail left, {spent} was spent.',
    'mail.limit.largest':
        '{count, plural, one {The largest entry so far} other {The # largest entries so far}}',
    'mail.chart.byDay': 'How it grew, day by day',
    'mail.chart.byMonth': 'How it grew, month by month',
    'mail.chart.legend': 'The dashed line is the limit of {limit}.',
    'mail.chart.alt': '{spent} was spent by {day}, of a limit of {limit}.',
    'mail.chart.passed': 'The limit was passed on {day}.',
    'mail.table.byCategory': 'By category',
    'mail.table.rest': 'Everything else',
    'mail.limit.open': 'Open the wallet',
    'mail.limit.raise': 'To change the limit, tell Penny “{say}”.',
    'mail.limit.sayRaise': 'set {name} to {amount} {per}',
    'mail.limit.sayRaiseAll': 'limit {amount} {per}',
    'mail.limit.doRaise': 'Raise the limit',
    'mail.limit.doSnooze': 'Quiet until {day}',
    'mail.limit.doEntries': 'Show entries',
    'mail.limit.next': 'While this limit stays as it is, one more mail comes if all of it is used.',
    'mail.limit.why':
        'You get this mail because you confirmed {email} for limit warnings from the wallet “{wallet}”.',
    'mail.limit.stop': 'To stop it, take the limit away: tell Penny “{say}”.',
    'mail.limit.stopAll': 'Stop all limit mails',
    'mail.limit.sayStop': 'remove the {name} limit',
    'mail.limit.sayStopAll': 'remove the limit',

    // Several of them at once.
    'mail.digest.title': '{count} limit warnings',
    'mail.digest.intro': 'What was passed since the last mail.',

    // Somebody gave an address.
    'mail.confirm.subject': 'Shall Penny mail limit warnings here?',
    'mail.confirm.body':
        'Somebody, most likely you, asked Penny to mail {email} when a spending limit is near or broken.',
    'mail.confirm.button': 'Yes, mail me here',
    'mail.confirm.link': 'If the button does nothing, open this address:',
    'mail.confirm.until': 'The link works until {time}. No warning is mailed before you say yes.',
    'mail.confirm.ignore': 'If it wasn’t you, do nothing, and no more mail comes.',

    // The page behind the link.
    'confirm.ask': 'Send limit warnings to {email}?',
    'confirm.askDetail': 'Penny mails you when a limit is near or broken, and for nothing else.',
    'confirm.yes': 'Yes, send them',
    'confirm.no': 'If not, close this page. Nothing is sent then.',
    'confirm.done': 'Limit warnings go to {email} now.',
    'confirm.doneDetail': 'Each of them says how to stop them.',
    'confirm.already': 'That’s settled already: limit warnings go to {email}.',
    'confirm.expired': 'This link is too old.',
    'confirm.expiredDetail':
        'It worked for 24 hours, and nothing was changed. Tell Penny your address again, and a new link comes.',
    'confirm.unknown': 'This link isn’t one of ours, or it’s cut off.',
    'confirm.unknownDetail':
        'Nothing was changed. Open the whole link from the newest mail, or tell Penny your address again.',
    'confirm.open': 'Open Penny',

    // The page that stops limit mails.
    'unsubscribe.ask': 'Stop mailing you limit warnings?',
    'unsubscribe.askDetail': 'Your limits stay as they are, and so do the warnings in the chat.',
    'unsubscribe.yes': 'Stop the mails',
    'unsubscribe.done': 'No more limit mails.',
    'unsubscribe.doneDetail':
        'Your limits stay as they are. To have the mails again, tell Penny “mail me again”.',
    'unsubscribe.unknown': 'This link isn’t one of ours, or it’s cut off.',
    'unsubscribe.unknownDetail':
        'Nothing was changed. Open the whole link from the mail, or tell Penny “stop mailing me”.',

    // The pages behind the links of a limit's mail.
    'link.no': 'If not, close this page. Nothing changes then.',
    'link.raise.ask': 'Raise the limit for {name}?',
    'link.raise.detail': 'It’s {limit} {per}, and {spent} was spent, {period}.',
    'link.raise.yes': 'Raise it to {limit}',
    'link.raise.other': 'Or to another amount, in {currency}',
    'link.raise.set': 'Raise it to that',
    'link.raise.unread': 'I couldn’t read that amount.',
    'link.raise.less': 'That isn’t more than the {limit} it is now.',
    'link.raise.example': 'Nothing was changed. Write it like {round}.',
    'link.raised': '{name}: {limit} {per}',
    'link.raisedDetail':
        '{isOver, select, yes {Spent so far {spent}, so it’s still over.} other {Spent so far {spent}.}} To take it back, tell Penny “undo”.',
    'link.settled': '{name}: {limit} {per}',
    'link.settledDetail':
        'The limit was changed after the mail left, so this link does nothing more. To change it again, tell Penny “limits”.',
    'link.gone': 'There’s no such limit for {name} any more.',
    'link.goneDetail':
        'So this link does nothing more. To see those there are, tell Penny “limits”.',
    'link.snooze.again': 'Warn me again',
    'link.awake': 'I’ll warn you about {name} again.',
    'link.awakeDetail':
        'The limit is {limit} {per}. To have it quiet, open the link again, or tell Penny “snooze {name}”.',
    'link.used': 'This link was used before.',
    'link.usedDetail':
        'Nothing was changed this time. To change a limit again, tell Penny “limits”.',
    'link.expired': 'This link is too old.',
    'link.expiredDetail':
        'It worked for a week, and nothing was changed. To see or change your limits, tell Penny “limits”.',
    'link.unknown': 'This link isn’t one of ours, or it’s cut off.',
    'link.unknownDetail':
        'Nothing was changed. Open the whole link from the mail, or tell Penny “limits”.',
    'link.away': 'I couldn’t do that just now.',
    'link.awayDetail': 'Nothing was changed. Open the link again in a moment.',
    'link.unsure': 'I can’t tell yet whether that was saved.',
    'link.unsureDetail': 'Open the link again in a moment: it’s done once at most.',
    'link.snooze.ask': 'No more warnings about {name} until {day}?',
    'link.snooze.detail': 'The limit stays as it is, and each expense still says what is left.',
    'link.snooze.yes': 'No more until {day}',
    'link.snooze.done': 'No more warnings about {name} until {day}.',
    'link.snooze.doneDetail':
        'The limit stays as it is, and each expense still says what is left. From {day} on you’re warned again.',
    'link.entries.title': '{name}, {period}',
    'link.entries.detail': '{spent} of {limit} spent.',
    'link.entries.all': '{count, plural, =0 {No entries} one {1 entry} other {# entries}}',
    'link.entries.newest': 'The newest {count} entries',
} as const;
