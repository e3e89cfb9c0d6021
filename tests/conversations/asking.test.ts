import { conversations } from './conversation.ts';

const HELP =
    'Record: “20 lunch”, “got paid 3000”, “coffee 4 and a bagel 3.50”\n' +
    'Fix: “make it 25”, “that was yesterday”, “undo”\n' +
    'Ask: “balance”, “food last month”, “what did I spend most on?”, “export”\n' +
    'Limits: “limit 800 a month”, “set food to 300 a month”\n' +
    'Again and again: “rent 900 every month on the 1st”, “what repeats?”\nWallets: “new wallet Savings”, “moved 300 to Savings”, “wallets”';

const NOT_UNDERSTOOD = 'I didn’t get that, and recorded nothing. Try “20 lunch” or “balance”.';

conversations('asking', [
    {
        name: 'is answered with the filter, the dates and the count',
        turns: [
            [
                'groceries 41 tuesday last week',
                '✓ $41.00 groceries · Food, Tue 10 Nov\nBalance −$41.00\n[Undo] [Edit]',
            ],
            [
                'how much did I spend on food last week?',
                '$41.00 on Food, Mon 9 – Sun 15 Nov, 1 entry\n[Show the rows]',
            ],
            [
                '> Show the rows',
                '$41.00 on Food, Mon 9 – Sun 15 Nov, 1 entry\nTue 10 Nov: $41.00 groceries · Food',
            ],
            ['food today', 'Nothing spent on Food, today.'],
        ],
    },
    {
        name: 'in a follow-up keeps what the question before was about',
        turns: [
            [
                'groceries 41 tuesday last week',
                '✓ $41.00 groceries · Food, Tue 10 Nov\nBalance −$41.00\n[Undo] [Edit]',
            ],
            ['food this week', 'Nothing spent on Food, Mon 16 – Sun 22 Nov.'],
            ['and last week?', '$41.00 on Food, Mon 9 – Sun 15 Nov, 1 entry\n[Show the rows]'],
            ['what about transport?', 'Nothing spent on Transport, Mon 9 – Sun 15 Nov.'],
        ],
    },
    {
        name: 'with a bound is answered yes or no, and recorded never',
        turns: [
            ['lunch 40', '✓ $40.00 lunch · Food\nBalance −$40.00\n[Undo] [Edit]'],
            [
                'did I spend more than 50 on food?',
                'No: $40.00 on Food, 1 – 30 Nov, 1 entry\n[Show the rows]',
            ],
            [
                'did I spend more than 30 on food this month?',
                'Yes: $40.00 on Food, 1 – 30 Nov, 1 entry\n[Show the rows]',
            ],
            ['balance', '−$40.00\nThis month: $40.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'what took the most names the category and its part',
        turns: [
            ['rent 900', '✓ $900.00 rent · Home\nBalance −$900.00\n[Undo] [Edit]'],
            ['lunch 100', '✓ $100.00 lunch · Food\nBalance −$1,000.00\n[Undo] [Edit]'],
            [
                'what did I spend most on?',
                'Home took the most: $900.00 of $1,000.00, 1 – 30 Nov\nMost: Home $900.00, Food $100.00\n[Show the rows]',
            ],
        ],
    },
    {
        name: 'for income counts income',
        turns: [
            ['got paid 3000', '✓ $3,000.00 received · Salary\nBalance $3,000.00\n[Undo] [Edit]'],
            [
                'how much did I earn this month?',
                '$3,000.00 received, 1 – 30 Nov, 1 entry\n[Show the rows]',
            ],
        ],
    },
    {
        name: 'for the last entries lists them, newest first',
        turns: [
            ['show my last 5', 'There are no entries yet. Try “20 lunch”.'],
            [
                'coffee 4 yesterday',
                '✓ $4.00 coffee · Food, yesterday\nBalance −$4.00\n[Undo] [Edit]',
            ],
            ['taxi 9', '✓ $9.00 taxi · Transport\nBalance −$13.00\n[Undo] [Edit]'],
            [
                'show my last 5',
                'Your last 2 entries:\ntoday: $9.00 taxi · Transport\nyesterday: $4.00 coffee · Food',
            ],
        ],
    },
    {
        name: 'compares a period that is over with the one before it',
        turns: [
            [
                'lunch 50 on 5 October',
                '✓ $50.00 lunch · Food, Mon 5 Oct\nBalance −$50.00\n[Undo] [Edit]',
            ],
            [
                'lunch 100 on 5 September',
                '✓ $100.00 lunch · Food, Sat 5 Sep\nBalance −$150.00\n[Undo] [Edit]',
            ],
            [
                'how much did I spend in october?',
                '$50.00 spent, 1 – 31 Oct, 1 entry\n50 % less than 1 – 30 Sep\n[Show the rows]',
            ],
        ],
    },
]);

conversations('everything else', [
    {
        name: 'records no sum and no question',
        turns: [
            ['what is 20 plus 30', '50. I didn’t record anything. To record it: “50 food”.'],
            ['balance', '$0.00\nThis month: $0.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'helps more after the third message that wasn’t understood',
        turns: [
            ['asdf', NOT_UNDERSTOOD],
            ['qwer zxcv', NOT_UNDERSTOOD],
            [
                'asdf',
                'Tell me an amount and what it was for, like “12.50 taxi”. Or pick one of these:',
            ],
            ['help', HELP],
            ['asdf', NOT_UNDERSTOOD],
        ],
    },
    {
        name: 'greets, thanks and takes a stray yes or no',
        turns: [
            ['hi', 'Hi. Your balance is $0.00. What did you spend?'],
            ['thanks', 'You’re welcome.'],
            ['yes', 'There’s nothing to say yes to just now. I recorded nothing.'],
            ['no', 'All right.'],
        ],
    },
    {
        name: 'answers bad input clearly and records nothing',
        turns: [
            ['   ', 'That message was empty, so I recorded nothing. Try “20 lunch”.'],
            ['🍕🍕🍕', NOT_UNDERSTOOD],
            [
                'lunch 0',
                'An amount has to be more than zero, so I recorded nothing. Try “20 lunch”.',
            ],
            [
                'lunch -20',
                'Write amounts without a minus, and I’ll know which way they went: “20 lunch” or “got paid 3000”. I recorded nothing.',
            ],
            [
                'yacht 99,999,999,999,999',
                'That’s more than I can keep: the most for one entry is $1,000,000,000,000.00. I recorded nothing.',
            ],
            [
                'move 300 to savings',
                'You have one wallet here, so there’s nowhere to move money to, and I recorded nothing. If it’s spent: “300 savings”. For another wallet: “new wallet Savings”.',
            ],
            ['balance', '$0.00\nThis month: $0.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'tells the balance of a past day, whatever was recorded since',
        turns: [
            [
                'got paid 3000 on 2 March',
                '✓ $3,000.00 received · Salary, Mon 2 Mar\nBalance $3,000.00\n[Undo] [Edit]',
            ],
            [
                'rent 900 on 3 March',
                '✓ $900.00 rent · Home, Tue 3 Mar\nBalance $2,100.00\n[Undo] [Edit]',
            ],
            ['taxi 20', '✓ $20.00 taxi · Transport\nBalance $2,080.00\n[Undo] [Edit]'],
            [
                'what was my balance on 2 March?',
                '$3,000.00 at the end of Mon 2 Mar\nNow: $2,080.00',
            ],
            ['what was my balance yesterday?', '$2,100.00 at the end of yesterday\nNow: $2,080.00'],
            [
                'what was my balance on 1 March 2025?',
                '$0.00 at the end of Sat 1 Mar 2025\nNow: $2,080.00',
            ],
        ],
    },
]);
