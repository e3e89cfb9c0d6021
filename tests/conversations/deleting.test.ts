import { conversations } from './conversation.ts';

const FOUR = [
    [
        'lunch 20 on 10 November',
        '✓ $20.00 lunch · Food, Tue 10 Nov\nBalance −$20.00\n[Undo] [Edit]',
    ],
    [
        'taxi 15 on 11 November',
        '✓ $15.00 taxi · Transport, Wed 11 Nov\nBalance −$35.00\n[Undo] [Edit]',
    ],
    [
        'shoes 80 on 12 November',
        '✓ $80.00 shoes · Clothing, Thu 12 Nov\nBalance −$115.00\n[Undo] [Edit]',
    ],
    ['tea 3 on 13 November', '✓ $3.00 tea · Food, Fri 13 Nov\nBalance −$118.00\n[Undo] [Edit]'],
] as const;

const ASKED = [
    'That’s 4 entries, $118.00, Tue 10 – Fri 13 Nov.',
    'Fri 13 Nov: $3.00 tea · Food',
    'Thu 12 Nov: $80.00 shoes · Clothing',
    'Wed 11 Nov: $15.00 taxi · Transport',
    'and 1 more',
    '[Show them] [Delete 4] [Keep]',
].join('\n');

conversations('deleting several', [
    {
        name: 'shows them first, and deletes them on a yes, as one',
        turns: [
            ...FOUR,
            ['delete everything from last week', ASKED],
            ['balance', '−$118.00\nThis month: $118.00 spent, $0.00 received'],
            ['delete everything from last week', ASKED],
            ['yes', '✓ Deleted: 4 entries, $118.00, Tue 10 – Fri 13 Nov\nBalance $0.00'],
            [
                '> Undo',
                '✓ Undone: it’s $3.00 tea · Food, $80.00 shoes · Clothing, $15.00 taxi · Transport, $20.00 lunch · Food again\nBalance −$118.00\n[Redo]',
            ],
        ],
    },
    {
        name: 'keeps them on a no',
        turns: [
            ...FOUR,
            ['delete everything from last week', ASKED],
            ['> Keep', 'All right, I left it as it is.'],
            ['balance', '−$118.00\nThis month: $118.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'asks anew when one of them was changed since they were shown',
        turns: [
            ...FOUR,
            [
                'delete my last 2',
                'That’s 2 entries, $83.00, Thu 12 – Fri 13 Nov.\nFri 13 Nov: $3.00 tea · Food\nThu 12 Nov: $80.00 shoes · Clothing\n[Delete 2] [Keep]',
            ],
            ['make it 4', '✓ $3.00 → $4.00 tea · Food\nBalance −$119.00\n[Undo]'],
            [
                '> Delete 2',
                'Something of it changed in the meantime, so I deleted nothing. This is how it is now:\nThat’s 2 entries, $84.00, Thu 12 – Fri 13 Nov.\nFri 13 Nov: $4.00 tea · Food\nThu 12 Nov: $80.00 shoes · Clothing\n[Delete 2] [Keep]',
            ],
            [
                '> Delete 2',
                '✓ Deleted: 2 entries, $84.00, Thu 12 – Fri 13 Nov\nBalance −$35.00\n[Undo]',
            ],
            ['> Delete 2', 'That was taken back already.'],
        ],
    },
    {
        name: 'says what can be said when nothing or too little was',
        turns: [
            [
                'delete everything',
                'Say which ones, and I show them before they go: “delete everything from last week”, “delete my last 3”. I deleted nothing.',
            ],
            [
                'delete everything from last week',
                'I didn’t find that among your latest entries, and deleted nothing. To see them: “last 10”.',
            ],
        ],
    },
]);
