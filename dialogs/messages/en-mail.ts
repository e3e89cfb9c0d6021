/** The words of mails, and of the pages that their links open. */
export const enMail = {
    'mail.brand': 'Penny',
    'mail.period': '{startDay} – {endDay} {month} {year}',
    'mail.periodOver': '{start} – {end}',
    'mail.day': '{day} {month} {year}',

    // A limit's threshold was passed.
    'mail.limit.over': '{name} is {over} over its {limit}',
    'mail.limit.reached': '{name} has used all of its {limit}',
    'mail.limit.used': '{name} has used {percent} of its {limit}',
    'mail.limit.spent': 'Spent',
    'mail.limit.limit': 'Limit',
    'mail.limit.leftLabel': 'Left',
    'mail.limit.overLabel': 'Over',
    'mail.percent': '{percent} %',
    'mail.limit.asOf': 'This is how it stood when {percent} of the limit were passed.',
    'mail.limit.since': 'By the time this mail left, the sum was {spent}.',
    'mail.limit.largest':
        '{count, plural, one {The largest entry} other {The # largest entries}}, {period}',
    'mail.limit.open': 'Open the wallet',
    'mail.limit.raise': 'To change the limit, tell Penny “{say}”.',
    'mail.limit.sayRaise': 'set {name} to {amount}',
    'mail.limit.sayRaiseAll': 'limit {amount} a month',
    'mail.limit.quiet':
        'It stays quiet now: while this limit holds, the next mail about it comes in the next month at the earliest, from {day}.',
    'mail.limit.next':
        'While this limit holds, you get one more mail this month: if all of it is used.',
    'mail.limit.why':
        'You get this mail because you confirmed {email} for warnings about the wallet “{wallet}”.',
    'mail.limit.stop': 'To stop it, take the limit away: tell Penny “{say}”.',
    'mail.limit.sayStop': 'remove the {name} limit',
    'mail.limit.sayStopAll': 'remove the limit',

    // Somebody gave an address.
    'mail.confirm.subject': 'Shall Penny mail limit warnings here?',
    'mail.confirm.body':
        'Somebody, most likely you, asked Penny to mail {email} when a spending limit is near or broken.',
    'mail.confirm.button': 'Yes, mail me here',
    'mail.confirm.link': 'Or open this address:',
    'mail.confirm.until': 'The link works until {time}. Nothing is mailed before you say yes.',
    'mail.confirm.ignore': 'If it wasn’t you, do nothing: you’ll hear no more of it.',
} as const;
