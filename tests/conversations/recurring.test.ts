import { conversations } from './conversation.ts';

const RENT = [
    'rent 900 every month on the 1st until june',
    '✓ $900.00 rent · Home, on the 1st of each month until 1 Jun 2027 (7 times, next Tue 1 Dec).\n[Change] [Undo]',
] as const;
const LISTED =
    '1 entry comes again:\n$900.00 rent · Home, on the 1st of each month until 1 Jun 2027, next Tue 1 Dec [Change rent] [Stop rent]';
const NONE = 'Nothing comes again yet. To set one up: “rent 900 every month on the 1st”.';

conversations('what comes again', [
    {
        name: 'is read back, listed and taken back',
        turns: [
            RENT,
            ['what repeats?', LISTED],
            [
                'undo',
                '✓ Undone: $900.00 rent · Home, on the 1st of each month\nBalance $0.00\n[Redo]',
            ],
            ['what repeats?', NONE],
            [
                'redo',
                '✓ Back again: $900.00 rent · Home, on the 1st of each month\nBalance $0.00\n[Undo]',
            ],
        ],
    },
    {
        name: 'begins today when nothing else was said, and is taken back with today’s',
        turns: [
            [
                'netflix 15.99 monthly',
                '✓ $15.99 netflix · Subscriptions, on the 19th of each month (next Sat 19 Dec).\nToday’s is entered.\nBalance −$15.99\n[Change] [Undo]',
            ],
            [
                '> Undo',
                '✓ Undone: $15.99 netflix · Subscriptions, on the 19th of each month\nBalance $0.00\n[Redo]',
            ],
        ],
    },
    {
        name: 'has the days that were said',
        turns: [
            [
                'salary 3000 every month on the last day',
                '✓ +$3,000.00 salary · Salary, on the last day of each month (next Mon 30 Nov).\n[Change] [Undo]',
            ],
            [
                'gym 30 every 2 weeks starting monday',
                '✓ $30.00 gym · Sport, every 2 weeks on Monday (next Mon 23 Nov).\n[Change] [Undo]',
            ],
            [
                'yoga 12 every friday until march',
                '✓ $12.00 yoga · Sport, every Friday until 26 Mar 2027 (19 times, next Fri 20 Nov).\n[Change] [Undo]',
            ],
            [
                'coffee 4 every weekday',
                '✓ $4.00 coffee · Food, every weekday (next Fri 20 Nov).\nToday’s is entered.\nBalance −$4.00\n[Change] [Undo]',
            ],
            [
                'taxi 5 every 3 days for 4 times',
                '✓ $5.00 taxi · Transport, every 3 days until 28 Nov (4 times, next Sun 22 Nov).\nToday’s is entered.\nBalance −$9.00\n[Change] [Undo]',
            ],
        ],
    },
    {
        name: 'is changed from now on, and changed back',
        turns: [
            RENT,
            [
                'rent is 950 from now on',
                '✓ $900.00 → $950.00 rent · Home, on the 1st of each month until 1 Jun 2027, from Tue 1 Dec on.\n[Undo]',
            ],
            [
                'undo',
                '✓ Undone: $900.00 rent · Home, on the 1st of each month\nBalance $0.00\n[Redo]',
            ],
            ['what repeats?', LISTED],
            [
                '> Change rent',
                '$900.00 rent · Home, on the 1st of each month until 1 Jun 2027\nWhat should it be from now on? An amount, a day or an end: “950”, “on the 15th”, “until June”.',
            ],
            [
                'on the 15th',
                '✓ $900.00 rent · Home, on the 15th of each month until 15 Jun 2027, from Tue 15 Dec on.\n[Undo]',
            ],
        ],
    },
    {
        name: 'rests, goes on, and leaves a day out',
        turns: [
            RENT,
            [
                'skip the next rent',
                '✓ Left out: $900.00 rent · Home, Tue 1 Dec. The next one is on Fri 1 Jan 2027.\n[Undo]',
            ],
            [
                'pause rent',
                '✓ Paused: $900.00 rent · Home, on the 1st of each month.\n[Resume] [Undo]',
            ],
            ['pause rent', 'That’s paused already: $900.00 rent · Home, on the 1st of each month.'],
            [
                '> Resume',
                '✓ It goes on: $900.00 rent · Home, on the 1st of each month, next Fri 1 Jan 2027.\n[Undo]',
            ],
        ],
    },
    {
        name: 'is stopped by its name, by a button, or not at all',
        turns: [
            ['stop netflix', NONE],
            RENT,
            [
                'stop netflix',
                'I enter nothing called “netflix” by itself, and changed nothing. To see what comes again: “what repeats?”.',
            ],
            ['what repeats?', LISTED],
            [
                '> Stop rent',
                '✓ Stopped: $900.00 rent · Home, on the 1st of each month. What’s entered stays.\n[Undo]',
            ],
            ['> Stop rent', 'That was stopped already.'],
        ],
    },
    {
        name: 'isn’t stopped by a button that was drawn before it changed',
        turns: [
            RENT,
            ['what repeats?', LISTED],
            [
                'rent is 950 from now on',
                '✓ $900.00 → $950.00 rent · Home, on the 1st of each month until 1 Jun 2027, from Tue 1 Dec on.\n[Undo]',
            ],
            [
                '> Stop rent',
                'That changed in the meantime, so I left it as it is now: $950.00 rent · Home, on the 1st of each month until 1 Jun 2027, next Tue 1 Dec.',
            ],
        ],
    },
    {
        name: 'is asked about when it isn’t clear',
        turns: [
            ['1.234 rent every month', 'Is that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]'],
            [
                '> $1,234.00',
                '✓ $1,234.00 rent · Home, on the 19th of each month (next Sat 19 Dec).\nToday’s is entered.\nBalance −$1,234.00\n[Change] [Undo]',
            ],
            ['> $1.23', 'I recorded that already. To take it back: “undo”.'],
            [
                'rent 1234 every month',
                'That comes again already: $1,234.00 rent · Home, on the 19th of each month, next Sat 19 Dec.\nShall I set up another one?\n[Another one] [Change] [No]',
            ],
            ['no', 'All right, nothing is recorded.'],
        ],
    },
]);

conversations('a reminder', [
    {
        name: 'is set for a time of the day, and stopped',
        locale: 'en-GB',
        turns: [
            ['stop reminding me', 'I don’t remind you of anything.'],
            [
                'remind me every evening at 20:00',
                '✓ I’ll ask every day at 20:00. To stop it: “stop reminding me”.',
            ],
            ['stop reminding me', '✓ I don’t remind you any more.'],
        ],
    },
]);
