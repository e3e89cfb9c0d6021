import { conversations } from './conversation.ts';

const LIMIT = [
    'food 300 a month',
    '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
] as const;

conversations('a message that records and asks', [
    {
        name: 'is recorded and answered with it counted in',
        turns: [
            LIMIT,
            [
                'lunch 20. how much did I spend on food this week?',
                '✓ $20.00 lunch · Food, $280.00 of $300.00 left, $23.33 a day\nBalance −$20.00\n$20.00 on Food, Mon 16 – Sun 22 Nov, 1 entry\n[Undo] [Edit] [Show the rows]',
            ],
            [
                'how much is left for food? taxi 15',
                '✓ $15.00 taxi · Transport\nBalance −$35.00\nFood: $20.00 of $300.00 spent, $280.00 left, $23.33 a day\n[Undo] [Edit]',
            ],
            [
                'coffee 4, show my last 2',
                '✓ $4.00 coffee · Food, $276.00 of $300.00 left, $23.00 a day\nBalance −$39.00\nYour last 2 entries:\ntoday: $4.00 coffee · Food\ntoday: $15.00 taxi · Transport\n[Undo] [Edit]',
            ],
            [
                'what was my biggest expense this month? got paid 1000',
                '✓ $1,000.00 received · Salary\nBalance $961.00\nThe largest: $20.00 lunch · Food, today\nMost: Food $24.00, Transport $15.00\n[Undo] [Edit] [Show the rows]',
            ],
            [
                'bike 90 and how much did I spend today',
                '✓ $90.00 bike · Transport\nBalance $871.00\n$129.00 spent, today, 4 entries\nMost: Transport $105.00, Food $24.00\n[Undo] [Edit] [Show the rows]',
            ],
            ['undo', '✓ Undone: $90.00 bike · Transport\nBalance $961.00\n[Redo]'],
        ],
    },
    {
        name: 'is answered first where the record has to be asked about',
        turns: [
            [
                'lunch 1.234. how much did I spend today?',
                'Nothing spent, today.\nIs that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]',
            ],
            ['> $1.23', '✓ $1.23 lunch · Food\nBalance −$1.23\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'isn’t made of a question and what didn’t happen, nor of one question',
        turns: [
            [
                'will I spend 20 on lunch? how much did I spend today?',
                'Nothing spent on Food, today.',
            ],
            [
                'did I spend more than 20 on lunch, or less?',
                'No: $0.00 on Food, 1 – 30 Nov, no entries',
            ],
            [
                'how much did I spend on food? and on taxis?',
                'Nothing spent on Food, 1 – 30 Nov.\nNothing spent on Transport, 1 – 30 Nov.',
            ],
        ],
    },
]);

conversations('a question that stays open', [
    {
        name: 'is said once to be open, and goes on waiting for one message',
        turns: [
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$15.00\n[Undo] [Edit]'],
            [
                'dinner 30 eur',
                'This wallet counts in USD, and I don’t know the day’s rate for EUR yet. Nothing is recorded. What was it in USD?',
            ],
            [
                'coffee 4',
                '✓ $4.00 coffee · Food\nBalance −$19.00\nNot recorded yet: €30.00 dinner. The question above still waits for an answer.\n[Undo] [Edit]',
            ],
            ['33', '✓ €30.00 dinner · Food = $33.00\nBalance −$52.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'keeps its buttons',
        turns: [
            [
                'lunch 20 eur',
                'This wallet counts in USD and has no entries yet. Should it count in EUR?\n[Yes, use EUR] [Keep USD]',
            ],
            [
                'balance',
                '$0.00\nThis month: $0.00 spent, $0.00 received\nNot recorded yet: €20.00 lunch. The question above still waits for an answer.',
            ],
            ['yes', '✓ €20.00 lunch · Food\nBalance −€20.00'],
            ['balance', '−€20.00\nThis month: €20.00 spent, €0.00 received'],
        ],
    },
]);
