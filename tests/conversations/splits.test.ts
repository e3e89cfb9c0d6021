import { conversations } from './conversation.ts';

const DINNER = [
    'dinner 60 split with Ann and Bob',
    '✓ $20.00 dinner · Food\nYour part of $60.00; Ann owes you $20.00 and Bob owes you $20.00.\nBalance −$20.00\n[Undo] [Edit]',
] as const;
const BOTH_OWE = [
    'who owes me?',
    '$40.00 owed to you\nAnn owes you $20.00\nBob owes you $20.00',
] as const;
const NOBODY = 'Nobody owes you anything that I know of. To split: “dinner 60 split with Ann”.';

conversations('splitting', [
    {
        name: 'records the own part and remembers who owes the rest',
        turns: [
            DINNER,
            BOTH_OWE,
            ['what does Ann owe me?', 'Ann owes you $20.00'],
            ['what does Zoe owe me?', 'Nothing is open with Zoe that I know of.'],
            ['how much did I earn this month?', 'Nothing received, 1 – 30 Nov.'],
        ],
    },
    {
        name: 'lowers a debt by what is paid back, which is no income',
        turns: [
            DINNER,
            ['Ann paid me back 20', '✓ $20.00 back from Ann, now even\n[Undo]'],
            ['bob paid me back 5', '✓ $5.00 back from Bob, $15.00 is still open\n[Undo]'],
            ['who owes me?', 'Bob owes you $15.00'],
            ['balance', '−$20.00\nThis month: $20.00 spent, $0.00 received'],
            ['undo', '✓ Undone: $5.00 back from Bob\nBalance −$20.00\n[Redo]'],
            ['who owes me?', 'Bob owes you $20.00'],
        ],
    },
    {
        name: 'asks when more is paid back than is owed',
        turns: [
            DINNER,
            [
                'Bob paid me back 30',
                'Bob owed $20.00, and you wrote $30.00. Is it all paid back, and no more than that?\n[Yes, $20.00] [Let me correct]',
            ],
            ['yes', '✓ $20.00 back from Bob, now even\n[Undo]'],
            [
                '> Yes, $20.00',
                'That changed in the meantime, so I left it. To see it: “who owes me?”',
            ],
            ['who owes me?', 'Ann owes you $20.00'],
        ],
    },
    {
        name: 'gives the person what doesn’t divide',
        turns: [
            [
                'taxi 10 split with Ann and Bob',
                '✓ $3.34 taxi · Transport\nYour part of $10.00; Ann owes you $3.33 and Bob owes you $3.33.\nBalance −$3.34\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'counts those who aren’t named together',
        turns: [
            [
                'my share of 90 by 3',
                '✓ $30.00 · Other\nYour part of $90.00; the others owe you $60.00.\nBalance −$30.00\n[Undo] [Edit]',
            ],
            ['who owes me?', 'the others owe you $60.00'],
        ],
    },
    {
        name: 'takes it all back at once, and a corrected whole is divided anew',
        turns: [
            DINNER,
            ['make it 90', '✓ $20.00 → $30.00 dinner · Food\nBalance −$30.00\n[Undo]'],
            ['who owes me?', '$60.00 owed to you\nAnn owes you $30.00\nBob owes you $30.00'],
            ['undo', '✓ Undone: it’s $20.00 dinner · Food again\nBalance −$20.00\n[Redo]'],
            BOTH_OWE,
            ['undo', '✓ Undone: $20.00 dinner · Food\nBalance $0.00\n[Redo]'],
            ['who owes me?', NOBODY],
        ],
    },
    {
        name: 'withdraws what is owed for an entry that is deleted',
        turns: [
            DINNER,
            ['delete the dinner', '✓ Deleted: $20.00 dinner · Food\nBalance $0.00\n[Undo]'],
            ['who owes me?', NOBODY],
        ],
    },
    {
        name: 'takes what comes back from somebody who owes nothing for a refund',
        turns: [
            ['Zoe paid me back 7', '✓ $7.00 back on Zoe · Other\nBalance $7.00\n[Undo] [Edit]'],
        ],
    },
]);

conversations('spreading', [
    {
        name: 'counts one entry over the months it is for, and undoes it as one',
        turns: [
            [
                'insurance 600 spread over the year',
                '✓ $600.00 insurance · Insurance, $50.00 a month for 12 months\nBalance −$600.00\n[Undo] [Edit]',
            ],
            [
                'what did I spend on insurance this month',
                '$50.00 on Insurance, 1 – 30 Nov, 1 entry\n[Show the rows]',
            ],
            ['what did I spend this month', '$50.00 spent, 1 – 30 Nov, 1 entry\n[Show the rows]'],
            [
                '> Show the rows',
                '$50.00 spent, 1 – 30 Nov, 1 entry\ntoday: $600.00 insurance · Insurance, $50.00 a month for 12 months',
            ],
            ['undo', '✓ Undone: $600.00 insurance · Insurance\nBalance $0.00\n[Redo]'],
            ['what did I spend this month', 'Nothing spent, 1 – 30 Nov.'],
        ],
    },
]);
