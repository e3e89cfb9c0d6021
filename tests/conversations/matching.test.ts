import { conversations } from './conversation.ts';

conversations('questions about single entries', [
    {
        name: 'tell what was bought at a shop, with its rows',
        turns: [
            [
                'groceries 54.30 at Aldi',
                '✓ $54.30 groceries at Aldi · Food\nBalance −$54.30\n[Undo] [Edit]',
            ],
            ['wine 8 at Aldi', '✓ $8.00 wine at Aldi · Food\nBalance −$62.30\n[Undo] [Edit]'],
            [
                'list what I bought at Aldi',
                '$62.30 at Aldi, 2 entries\ntoday: $8.00 wine at Aldi · Food\ntoday: $54.30 groceries at Aldi · Food',
            ],
            ['how much at Lidl this month?', '$0.00 at Lidl, 1 – 30 Nov, no entries'],
            [
                'show purchases over 50',
                '$54.30 of $50.00 or more, 1 entry\ntoday: $54.30 groceries at Aldi · Food',
            ],
            [
                'how much did I spend on wine this month',
                '$8.00 on “wine”, 1 – 30 Nov, 1 entry\ntoday: $8.00 wine at Aldi · Food',
            ],
        ],
    },
    {
        name: 'change nothing where none is called so',
        turns: [
            ['phone 25', '✓ $25.00 phone · Electronics\nBalance −$25.00\n[Undo] [Edit]'],
            [
                'change rent to 1000',
                'None of your latest entries is called “rent”, so I changed nothing.',
            ],
        ],
    },
    {
        name: 'hold one time against another',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            [
                'lunch 10 on 3 october',
                '✓ $10.00 lunch · Food, Sat 3 Oct\nBalance −$30.00\n[Undo] [Edit]',
            ],
            [
                'did I spend more than last month?',
                '$20.00 spent, 1 – 30 Nov, 1 entry\n1 – 31 Oct: $10.00\n100 % more than 1 – 31 Oct\n[Show the rows]',
            ],
        ],
    },
]);
