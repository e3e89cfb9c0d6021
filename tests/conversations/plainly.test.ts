import { conversations } from './conversation.ts';

conversations('a question about more than a sum', [
    {
        name: 'compares two categories, finds a day, and averages by what it was asked',
        turns: [
            ['groceries 50', '✓ $50.00 groceries · Food\nBalance −$50.00\n[Undo] [Edit]'],
            [
                'taxi 15 on monday',
                '✓ $15.00 taxi · Transport, Mon 16 Nov\nBalance −$65.00\n[Undo] [Edit]',
            ],
            [
                'did I spend more on food than on transport',
                '$50.00 on Food, $15.00 on Transport, 1 – 30 Nov: $35.00 more on Food',
            ],
            [
                'which day did I spend the most',
                'today took the most: $50.00, 1 entry\ntoday: $50.00 groceries · Food',
            ],
            [
                'average per week this month',
                '$23.94 a week on average, 1 – 30 Nov: $65.00, 2 entries\nMost: Food $50.00, Transport $15.00\n[Show the rows]',
            ],
            [
                'how much more than last week',
                '$65.00 spent, Mon 16 – Sun 22 Nov, 2 entries\nMost: Food $50.00, Transport $15.00\nMon 9 – Sun 15 Nov: $0.00\n[Show the rows]',
            ],
            ['what’s left', '−$65.00\nThis month: $65.00 spent, $0.00 received'],
        ],
    },
]);

conversations('a limit by difference', [
    {
        name: 'is counted from the limit that is there',
        turns: [
            [
                'food 300 a month',
                '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'raise my food limit by 50',
                '✓ Food: $350.00 a month. Spent so far $0.00, $350.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'raise my transport limit by 50',
                'Transport has no limit yet. To set one: “set transport to 300 a month”.',
            ],
            [
                'lower the food limit by 400',
                'A limit has to be more than zero, so I changed nothing. For example “limit 800 a month”.',
            ],
        ],
    },
]);

conversations('what Penny can’t do', [
    {
        name: 'is said plainly, and nothing else is done',
        turns: [
            ['coffee 4', '✓ $4.00 coffee · Food\nBalance −$4.00\n[Undo] [Edit]'],
            [
                'delete category food',
                'Food can’t be deleted, since its entries need a category, so I changed nothing. To put it into another one: “merge food into other”.',
            ],
            [
                'delete wallet Cash',
                'A wallet can’t be deleted here, so I left Cash and its entries as they are. To go on in another one: “use …”.',
            ],
            [
                'undo everything',
                'Say how many: “undo the last 3”. For more: “delete everything from today”, which I show before it goes. I changed nothing.',
            ],
            [
                'limit 50 for spaceships',
                'I know no category called “spaceships”, so I set no limit. To make one: “new category spaceships”. For everything together: “limit 50 a month”.',
            ],
            ['balance', '−$4.00\nThis month: $4.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'is to record on a time that is no day, so that it asks',
        turns: [
            [
                'taxi 20 in 2031',
                'That names no day but 1 Jan – 31 Dec 2031. Shall I record $20.00 taxi · Transport for today?\n[Record it] [No]',
            ],
            ['no', 'All right, nothing is recorded.'],
            [
                'groceries 60 last week',
                'That names no day but Mon 9 – Sun 15 Nov. Shall I record $60.00 groceries · Food for today?\n[Record it] [No]',
            ],
            ['yes', '✓ $60.00 groceries · Food\nBalance −$60.00'],
            [
                'lunch 20 on 2026-13-45',
                'Shall I record $20.00 lunch on 2026-13-45 · Food?\n[Record it] [No]',
            ],
        ],
    },
]);
