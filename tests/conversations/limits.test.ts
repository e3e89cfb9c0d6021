import { conversations } from './conversation.ts';

const SET_FOOD = [
    'set food to 300 a month',
    '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
] as const;

conversations('limits', [
    {
        name: 'say what is left in each reply that touches them',
        turns: [
            SET_FOOD,
            [
                'lunch 120',
                '✓ $120.00 lunch · Food, $180.00 of $300.00 left, $15.00 a day\nBalance −$120.00\n[Undo] [Edit]',
            ],
            ['taxi 5', '✓ $5.00 taxi · Transport\nBalance −$125.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'warn once when a threshold is passed, and each time while broken',
        turns: [
            SET_FOOD,
            [
                'groceries 250',
                '✓ $250.00 groceries · Food, $50.00 of $300.00 left, $4.16 a day\n⚠ Food has used 83 % of its $300.00 for November.\nBalance −$250.00\n[Undo] [Edit]',
            ],
            [
                'bread 5',
                '✓ $5.00 bread · Food, $45.00 of $300.00 left, $3.75 a day\nBalance −$255.00\n[Undo] [Edit]',
            ],
            [
                'groceries 55',
                '✓ $55.00 groceries · Food\n⚠ Food is $10.00 over its $300.00 for November.\nBalance −$310.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'that are set as they were leave nothing to undo',
        turns: [
            SET_FOOD,
            [
                'carry over food',
                '✓ Food: what’s left goes on to the next period, and so does what’s over.\n[Undo]',
            ],
            [
                'carry over food',
                'Food: what’s left goes on to the next period, and so does what’s over. It was so already.',
            ],
            ['undo', '✓ Undone: Food’s limit\nBalance $0.00\n[Redo]'],
        ],
    },
    {
        name: 'of the whole wallet count every expense',
        turns: [
            [
                'limit 800 a month',
                '✓ Everything together: $800.00 a month. Spent so far $0.00, $800.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'taxi 200',
                '✓ $200.00 taxi · Transport\nEverything together: $600.00 of $800.00 left, $50.00 a day\nBalance −$200.00\n[Undo] [Edit]',
            ],
            [
                "what's my balance",
                '−$200.00\nThis month: $200.00 spent, $0.00 received\nEverything together: $600.00 of $800.00 left, $50.00 a day',
            ],
        ],
    },
    {
        name: 'are undone and removed',
        turns: [
            SET_FOOD,
            ['undo', '✓ Undone: Food’s limit\nBalance $0.00\n[Redo]'],
            SET_FOOD,
            ['remove the food limit', '✓ Food has no limit any more.\n[Undo]'],
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'ask for an address, and take it only when it looks like one',
        turns: [
            SET_FOOD,
            ['> Yes, to an address', 'Which address should the warnings go to?'],
            [
                'ann at example',
                'That doesn’t look like a mail address, and I changed nothing. It should look like name@example.com. Or say “no”.',
            ],
            [
                'ann@example.com',
                'I’ve sent a link to ann@example.com. Once you open it, warnings go there. It works for 24 hours.',
            ],
        ],
    },
    {
        name: 'hold for a day, a week or a year, and for a tag',
        turns: [
            [
                'limit food 50 a week',
                '✓ Food: $50.00 a week. Spent so far $0.00, $50.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'limit 5000 a year',
                '✓ Everything together: $5,000.00 a year. Spent so far $0.00, $5,000.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'limit 30 a day',
                '✓ Everything together: $30.00 a day. Spent so far $0.00, $30.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'lunch 20',
                '✓ $20.00 lunch · Food, $30.00 of $50.00 left this week, $7.50 a day\nEverything together: $4,980.00 of $5,000.00 left this year, $115.81 a day\nEverything together: $10.00 of $30.00 left today\nBalance −$20.00\n[Undo] [Edit]',
            ],
            [
                'dinner 12',
                '✓ $12.00 dinner · Food, $18.00 of $50.00 left this week, $4.50 a day\n⚠ Everything together is $2.00 over its $30.00 for today.\nEverything together: $4,968.00 of $5,000.00 left this year, $115.53 a day\nBalance −$32.00\n[Undo] [Edit]',
            ],
            [
                'pizza 9 last saturday',
                '✓ $9.00 pizza · Food, Sat 14 Nov, $41.00 of $50.00 left for Mon 9 – Sun 15 Nov\nEverything together: $4,959.00 of $5,000.00 left this year, $115.32 a day\nEverything together: $21.00 of $30.00 left for Sat 14 Nov\nBalance −$41.00\n[Undo] [Edit]',
            ],
            [
                'how is my food budget',
                'Food, this week: $32.00 of $50.00 spent, $18.00 left, $4.50 a day',
            ],
            ['remove the food limit', '✓ Food has no limit any more.\n[Undo]'],
        ],
    },
]);
