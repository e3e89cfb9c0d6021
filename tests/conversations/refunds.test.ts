import { conversations } from './conversation.ts';

const SHOES = ['shoes 85', '✓ $85.00 shoes · Clothing\nBalance −$85.00\n[Undo] [Edit]'] as const;
const EIGHT_BACK = [
    'got 8 back from the shoes',
    '✓ $8.00 back on shoes · Clothing (now $77.00)\nBalance −$77.00\n[Undo] [Edit]',
] as const;

conversations('refunds', [
    {
        name: 'lower the expense that they name, in its category',
        turns: [
            SHOES,
            [
                'category sport',
                '✓ shoes: Clothing → Sport. I’ll remember shoes as Sport.\nBalance −$85.00\n[Undo] [Forget that]',
            ],
            [
                'got 8 back from the shoes',
                '✓ $8.00 back on shoes · Sport (now $77.00)\nBalance −$77.00\n[Undo] [Edit]',
            ],
            [
                'what did I spend on sport this month',
                '$77.00 on Sport, 1 – 30 Nov, 2 entries\n[Show the rows]',
            ],
            ['how much did I earn this month?', 'Nothing received, 1 – 30 Nov.'],
        ],
    },
    {
        name: 'find an expense by some of its words, the newest with something left',
        turns: [
            ['blue shoes 50', '✓ $50.00 blue shoes · Clothing\nBalance −$50.00\n[Undo] [Edit]'],
            ['red shoes 20', '✓ $20.00 red shoes · Clothing\nBalance −$70.00\n[Undo] [Edit]'],
            [
                'got 20 back from the shoes',
                '✓ $20.00 back on red shoes · Clothing (now $0.00)\nBalance −$50.00\n[Undo] [Edit]',
            ],
            [
                'got 10 back from the shoes',
                '✓ $10.00 back on blue shoes · Clothing (now $40.00)\nBalance −$40.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'ask before more comes back than is left',
        turns: [
            SHOES,
            EIGHT_BACK,
            [
                'got 90 back from the shoes',
                'Of shoes only $77.00 is left. Record $90.00 back anyway?\n[Record it] [No]',
            ],
            ['no', 'All right, nothing is recorded.'],
            [
                '> Record it',
                '✓ $90.00 back on shoes · Clothing (now −$13.00)\nBalance $13.00\n[Undo] [Edit]',
            ],
            [
                'got 5 back from the shoes',
                'All of shoes came back already. Record another $5.00 back?\n[Record it] [No]',
            ],
        ],
    },
    {
        name: 'go where their expense goes, and come back with it',
        turns: [
            [
                'shoes 85 and socks 5',
                '✓ 2 entries, $90.00\n$85.00 shoes · Clothing [Edit shoes] [Undo shoes]\n$5.00 socks · Clothing [Edit socks] [Undo socks]\nBalance −$90.00\n[Undo both]',
            ],
            [
                'got 8 back from the shoes',
                '✓ $8.00 back on shoes · Clothing (now $77.00)\nBalance −$82.00\n[Undo] [Edit]',
            ],
            [
                '> Edit shoes',
                '$85.00 shoes · Clothing\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            [
                'category fun',
                '✓ shoes: Clothing → Fun. I’ll remember shoes as Fun.\nBalance −$82.00\n[Undo] [Forget that]',
            ],
            [
                'what did I spend on fun this month',
                '$77.00 on Fun, 1 – 30 Nov, 2 entries\n[Show the rows]',
            ],
            [
                'undo',
                '✓ Undone: it’s $85.00 shoes · Clothing, +$8.00 back on shoes · Clothing again\nBalance −$82.00\n[Redo]',
            ],
            [
                'what did I spend on clothing this month',
                '$82.00 on Clothing, 1 – 30 Nov, 3 entries\n[Show the rows]',
            ],
        ],
    },
    {
        name: 'stand by themselves when no expense is called so',
        turns: [
            SHOES,
            [
                'got 5 back from the taxi',
                '✓ $5.00 back on taxi · Transport\nBalance −$80.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'are taken back by undo, and the expense is whole again',
        turns: [
            SHOES,
            EIGHT_BACK,
            ['undo', '✓ Undone: +$8.00 back on shoes · Clothing\nBalance −$85.00\n[Redo]'],
            [
                'got 80 back from the shoes',
                '✓ $80.00 back on shoes · Clothing (now $5.00)\nBalance −$5.00\n[Undo] [Edit]',
            ],
        ],
    },
]);
