import { conversations } from './conversation.ts';

conversations('recording', [
    {
        name: 'saves an expense and answers with the balance',
        turns: [
            ['spent 20 on lunch', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$35.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'saves income, which raises the balance',
        turns: [
            ['got paid 3k', '✓ $3,000.00 received · Salary\nBalance $3,000.00\n[Undo] [Edit]'],
            ['spent 20 on lunch', '✓ $20.00 lunch · Food\nBalance $2,980.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'takes a refund off what was spent, not onto what was earned',
        turns: [
            ['shoes 80', '✓ $80.00 shoes · Clothing\nBalance −$80.00\n[Undo] [Edit]'],
            [
                'got 8 back from the shoes',
                '✓ $8.00 back on shoes · Clothing (now $72.00)\nBalance −$72.00\n[Undo] [Edit]',
            ],
            [
                'how much did I spend this month?',
                '$72.00 spent, 1 – 30 Nov, 2 entries\n[Show the rows]',
            ],
        ],
    },
    {
        name: 'names a day that was said or taken',
        turns: [
            [
                'coffee 4 yesterday',
                '✓ $4.00 coffee · Food, yesterday\nBalance −$4.00\n[Undo] [Edit]',
            ],
            [
                'shoes 80 on friday',
                '✓ $80.00 shoes · Clothing, Fri 13 Nov\nBalance −$84.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'saves several entries of one message, each with its own button',
        turns: [
            [
                'coffee 4.50 and a sandwich 7 yesterday',
                '✓ 2 entries, $11.50, yesterday\n' +
                    '$4.50 coffee · Food [Edit coffee] [Undo coffee]\n' +
                    '$7.00 sandwich · Food [Edit sandwich] [Undo sandwich]\n' +
                    'Balance −$11.50\n' +
                    '[Undo both]',
            ],
        ],
    },
    {
        name: 'checks a stated total before it records',
        turns: [
            [
                'food 20, taxi 15, total 36',
                'I read $20.00 food and $15.00 taxi: $35.00, and you wrote $36.00 in total.\n' +
                    '[Record $35.00] [Let me correct]',
            ],
            [
                'balance',
                '$0.00\nThis month: $0.00 spent, $0.00 received\n' +
                    'Not recorded yet: $20.00 food and $15.00 taxi. The question above still waits for an answer.',
            ],
        ],
    },
    {
        name: 'asks when digits can mean two amounts, and records the one that is tapped',
        turns: [
            ['1.234 rent', 'Is that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]'],
            ['> $1,234.00', '✓ $1,234.00 rent · Home\nBalance −$1,234.00\n[Undo] [Edit]'],
            ['> $1,234.00', 'I recorded that already. To take it back: “undo”.'],
        ],
    },
    {
        name: 'takes a choice in words',
        turns: [
            ['1.234 rent', 'Is that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]'],
            ['$1.23', '✓ $1.23 rent · Home\nBalance −$1.23'],
            ['> Undo', '✓ Undone: $1.23 rent · Home\nBalance $0.00\n[Redo]'],
        ],
    },
    {
        name: 'lets an empty wallet count in the currency its owner uses',
        turns: [
            [
                '20€ lunch',
                'This wallet counts in USD and has no entries yet. Should it count in EUR?\n' +
                    '[Yes, use EUR] [Keep USD]',
            ],
            ['> Yes, use EUR', '✓ €20.00 lunch · Food\nBalance −€20.00\n[Undo] [Edit]'],
            ['lunch 5', '✓ €5.00 lunch · Food\nBalance −€25.00\n[Undo] [Edit]'],
            [
                'taxi 30 USD',
                'This wallet counts in EUR, and I don’t know the day’s rate for USD yet. Nothing is recorded. What was it in EUR?',
            ],
        ],
    },
    {
        name: 'remembers what an amount in another currency was for',
        turns: [
            ['coffee 4', '✓ $4.00 coffee · Food\nBalance −$4.00\n[Undo] [Edit]'],
            [
                'hotel €120',
                'This wallet counts in USD, and I don’t know the day’s rate for EUR yet. Nothing is recorded. What was it in USD?',
            ],
            ['131', '✓ €120.00 hotel · Travel = $131.00\nBalance −$135.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'counts yen without decimals',
        currency: 'JPY',
        turns: [['ramen 1000', '✓ ¥1,000 ramen · Food\nBalance −¥1,000\n[Undo] [Edit]']],
    },
    {
        name: 'takes the day of the wallet’s zone, not the server’s',
        timeZone: 'Pacific/Kiritimati',
        now: () => new Date('2026-11-19T23:30:00Z'),
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['what did I spend today?', '$20.00 spent, today, 1 entry\n[Show the rows]'],
        ],
    },
]);
