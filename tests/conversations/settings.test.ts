import { conversations } from './conversation.ts';

const LUNCH = [
    'lunch 20 on 26 october',
    '✓ $20.00 lunch · Food, Mon 26 Oct\nBalance −$20.00\n[Undo] [Edit]',
] as const;

conversations('a wallet’s settings', [
    {
        name: 'are its opening balance, which counts from before its first entry',
        turns: [
            ['opening balance is 500', '✓ Opening balance $500.00.\nBalance $500.00\n[Undo]'],
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance $480.00\n[Undo] [Edit]'],
            ['my opening balance is 600', '✓ Opening balance $600.00.\nBalance $580.00\n[Undo]'],
            ['undo', '✓ Undone: Personal’s settings\nBalance $480.00\n[Redo]'],
            ['balance', '$480.00\nThis month: $20.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'are the first day of its month, by which it is counted then, and limits too',
        turns: [
            LUNCH,
            ['balance', '−$20.00\nThis month: $0.00 spent, $0.00 received'],
            [
                'my month starts on the 25th',
                '✓ Your month starts on the 25th. This one: 25 Oct – 24 Nov.\n[Undo]',
            ],
            ['balance', '−$20.00\nThis month: $20.00 spent, $0.00 received'],
            [
                'how much did I spend this month?',
                '$20.00 spent, 25 Oct – 24 Nov, 1 entry\n[Show the rows]',
            ],
            ['and last month?', 'Nothing spent, 25 Sep – 24 Oct.'],
            ['undo', '✓ Undone: Personal’s settings\nBalance −$20.00\n[Redo]'],
            ['balance', '−$20.00\nThis month: $0.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'are its currency, as long as nothing counts in it',
        turns: [
            ['my currency is EUR', '✓ Personal counts in EUR.\nBalance €0.00\n[Undo]'],
            ['my currency is EUR', 'Personal counts in EUR already.'],
            ['lunch 20', '✓ €20.00 lunch · Food\nBalance −€20.00\n[Undo] [Edit]'],
            [
                'my currency is USD',
                'Something counts here in EUR already, so the currency stays and I changed nothing. Another wallet can count in USD: “new wallet Travel in USD”.',
            ],
            ['undo', '✓ Undone: €20.00 lunch · Food\nBalance €0.00\n[Redo]'],
            ['undo', '✓ Undone: Personal’s settings\nBalance $0.00\n[Redo]'],
        ],
    },
    {
        name: 'are its week’s first day and its time zone',
        turns: [
            [
                'lunch 20 on sunday',
                '✓ $20.00 lunch · Food, Sun 15 Nov\nBalance −$20.00\n[Undo] [Edit]',
            ],
            ['how much did I spend this week?', 'Nothing spent, Mon 16 – Sun 22 Nov.'],
            ['my week starts on sunday', '✓ Your week starts on Sunday.\n[Undo]'],
            [
                'how much did I spend this week?',
                '$20.00 spent, Sun 15 – Sat 21 Nov, 1 entry\n[Show the rows]',
            ],
            ['my time zone is Tokyo', '✓ Time zone Asia/Tokyo. It’s Thu 9:00 PM there.\n[Undo]'],
        ],
    },
]);
