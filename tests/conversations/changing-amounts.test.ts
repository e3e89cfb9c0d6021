import { conversations } from './conversation.ts';

const TAXI = ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$15.00\n[Undo] [Edit]'] as const;

conversations('a correction by difference', [
    {
        name: 'is counted from what the last entry was',
        turns: [
            ['add 5 to that', 'There’s nothing to change yet. Record something first: “20 lunch”.'],
            TAXI,
            ['lower it by 5', '✓ $15.00 → $10.00 taxi · Transport\nBalance −$10.00\n[Undo]'],
            ['add 5 to that', '✓ $10.00 → $15.00 taxi · Transport\nBalance −$15.00\n[Undo]'],
            ['it was 3 more', '✓ $15.00 → $18.00 taxi · Transport\nBalance −$18.00\n[Undo]'],
            ['5.50 less', '✓ $18.00 → $12.50 taxi · Transport\nBalance −$12.50\n[Undo]'],
            ['take 2 off that', '✓ $12.50 → $10.50 taxi · Transport\nBalance −$10.50\n[Undo]'],
            ['undo', '✓ Undone: it’s $12.50 taxi · Transport again\nBalance −$12.50\n[Redo]'],
        ],
    },
    {
        name: 'can’t come to nothing, nor mix currencies',
        turns: [
            TAXI,
            [
                '50 less',
                'An amount has to be more than zero, so I recorded nothing. Try “20 lunch”.',
            ],
            [
                'it was 5 eur more',
                'I couldn’t tell what to change, and changed nothing. Try “25”, “yesterday” or “groceries”, or say “no”.',
            ],
            ['3 more', '✓ $15.00 → $18.00 taxi · Transport\nBalance −$18.00\n[Undo]'],
        ],
    },
]);

conversations('an earlier entry', [
    {
        name: 'is asked about when its name comes with another amount',
        turns: [
            [
                'groceries 54 on monday',
                '✓ $54.00 groceries · Food, Mon 16 Nov\nBalance −$54.00\n[Undo] [Edit]',
            ],
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$69.00\n[Undo] [Edit]'],
            [
                'the groceries were 50',
                'Is that the one of Mon 16 Nov: $54.00 groceries · Food, or another one?\n[Change it to $50.00] [A new entry]',
            ],
            [
                '> Change it to $50.00',
                '✓ $54.00 → $50.00 groceries · Food\nBalance −$65.00\n[Undo]',
            ],
            [
                '> Change it to $50.00',
                'That changed in the meantime, so I left it as it is now: Mon 16 Nov: $50.00 groceries · Food.',
            ],
            ['the dinner was 30', '✓ $30.00 dinner · Food\nBalance −$95.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'goes into another category by its name, and no category is made of it',
        turns: [
            ['wine 18', '✓ $18.00 wine · Food\nBalance −$18.00\n[Undo] [Edit]'],
            [
                'put the wine under fun',
                '✓ wine: Food → Fun. I’ll remember wine as Fun.\nBalance −$18.00\n[Undo] [Forget that]',
            ],
            [
                'put the gin under fun',
                'None of your latest entries is called “gin”, so I changed nothing. For a category: “new category gin under fun”.',
            ],
        ],
    },
    {
        name: 'and what it recurs by are told apart',
        turns: [
            [
                'gym 30 monthly on the 1st',
                '✓ $30.00 gym · Sport, on the 1st of each month (next Tue 1 Dec).\n[Change] [Undo]',
            ],
            [
                'change gym to 35',
                '✓ $30.00 → $35.00 gym · Sport, on the 1st of each month, from Tue 1 Dec on.\n[Undo]',
            ],
            ['gym 35 yesterday', '✓ $35.00 gym · Sport, yesterday\nBalance −$35.00\n[Undo] [Edit]'],
            [
                'change gym to 36',
                'Which one?\n[Only yesterday: $35.00 gym · Sport] [From now on: $35.00 gym · Sport, on the 1st of each month]',
            ],
            [
                '> Only yesterday: $35.00 gym · Sport',
                '✓ $35.00 → $36.00 gym · Sport\nBalance −$36.00\n[Undo]',
            ],
            [
                'gym is 40 now',
                '✓ $35.00 → $40.00 gym · Sport, on the 1st of each month, from Tue 1 Dec on.\n[Undo]',
            ],
        ],
    },
]);

conversations('what others owe', [
    {
        name: 'is noted without being spent, and undone',
        turns: [
            ['Tom owes me 30', '✓ Tom owes you $30.00\n[Undo]'],
            ['Tom owes me 5', '✓ Tom owes you $5.00\nTom owes you $35.00\n[Undo]'],
            ['he paid me back 20', '✓ $20.00 back from Tom, $15.00 is still open\n[Undo]'],
            ['balance', '$0.00\nThis month: $0.00 spent, $0.00 received'],
            [
                'I owe Tom 30',
                'I keep what others owe you, not what you owe, so I noted nothing. When you pay it: “paid Tom 30”.',
            ],
        ],
    },
]);
