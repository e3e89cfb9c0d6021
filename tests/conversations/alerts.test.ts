import { conversations } from './conversation.ts';

const SET_FOOD = [
    'set food to 300 a month',
    '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
] as const;

conversations('alerts', [
    {
        name: 'tell where a limit ends up',
        turns: [
            SET_FOOD,
            [
                'lunch 152',
                '✓ $152.00 lunch · Food, $148.00 of $300.00 left, $12.33 a day\nBalance −$152.00\n[Undo] [Edit]',
            ],
            [
                'at this pace when will food run out',
                'At this pace Food ends at about $240.00 of $300.00 for November: $152.00 spent so far, $8.00 a day.',
            ],
            [
                'groceries 76',
                '✓ $76.00 groceries · Food, $72.00 of $300.00 left, $6.00 a day\nBalance −$228.00\n[Undo] [Edit]',
            ],
            [
                'at this pace when will food run out',
                'At this pace Food breaks its $300.00 on Thu 26 Nov: $228.00 spent so far, $12.00 a day.',
            ],
        ],
    },
    {
        name: 'warn at the percentages that somebody wants',
        turns: [
            SET_FOOD,
            ['warn me at 50 and 90 percent', '✓ Food: I’ll warn you at 50 % and 90 %.\n[Undo]'],
            [
                'lunch 150',
                '✓ $150.00 lunch · Food, $150.00 of $300.00 left, $12.50 a day\n⚠ Food has used 50 % of its $300.00 for November.\nBalance −$150.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'are kept to the hours and ways that somebody wants',
        turns: [
            ['quiet hours from 22 to 7', '✓ Quiet from 22:00 to 07:00: warnings wait until then.'],
            ['stop mailing me', '✓ No more mail. Limit warnings stay here in the chat.'],
        ],
    },
]);
