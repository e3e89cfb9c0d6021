import { conversations } from './conversation.ts';

const BOTH = [
    'coffee 4 and a sandwich 7',
    '✓ 2 entries, $11.00\n$4.00 coffee · Food [Edit coffee] [Undo coffee]\n$7.00 sandwich · Food [Edit sandwich] [Undo sandwich]\nBalance −$11.00\n[Undo both]',
] as const;
const NO_SANDWICH = '✓ Deleted: $7.00 sandwich · Food\nBalance −$4.00\n[Undo]';

conversations('one of a message’s entries', [
    {
        name: 'is taken out by its button, and the card goes on without it',
        turns: [
            BOTH,
            ['> Undo sandwich', NO_SANDWICH],
            ['> Undo sandwich', 'That was taken back already.'],
            ['undo', '✓ Undone: it’s $7.00 sandwich · Food again\nBalance −$11.00\n[Redo]'],
            [
                '> Undo both',
                '✓ Deleted: $4.00 coffee · Food, $7.00 sandwich · Food\nBalance $0.00\n[Undo]',
            ],
        ],
    },
    {
        name: 'is taken out by its name or its place',
        turns: [
            BOTH,
            ['undo the sandwich', NO_SANDWICH],
            ['undo the sandwich', 'That was taken back already.'],
            ['delete the first one', '✓ Deleted: $4.00 coffee · Food\nBalance $0.00\n[Undo]'],
            ['undo both', 'That was taken back already.'],
        ],
    },
    {
        name: 'is corrected by its name or its place, as its Edit button does',
        turns: [
            BOTH,
            ['the second one was 8', '✓ $7.00 → $8.00 sandwich · Food\nBalance −$12.00\n[Undo]'],
            ['the coffee was 5', '✓ $4.00 → $5.00 coffee · Food\nBalance −$13.00\n[Undo]'],
            [
                'the first was yesterday',
                '✓ $5.00 coffee · Food, today → yesterday\nBalance −$13.00\n[Undo]',
            ],
            [
                'the second one is fun',
                '✓ sandwich: Food → Fun. I’ll remember sandwich as Fun.\nBalance −$13.00\n[Undo] [Forget that]',
            ],
            ['the third one was 8', 'There were only 2 entries, so I changed nothing.'],
            ['make the first one 6', '✓ $5.00 → $6.00 coffee · Food\nBalance −$14.00\n[Undo]'],
        ],
    },
    {
        name: 'has its correction undone first, and is taken out then',
        turns: [
            BOTH,
            ['the sandwich was 8', '✓ $7.00 → $8.00 sandwich · Food\nBalance −$12.00\n[Undo]'],
            [
                'undo the sandwich',
                '✓ Undone: it’s $7.00 sandwich · Food again\nBalance −$11.00\n[Redo]',
            ],
            ['undo the sandwich', NO_SANDWICH],
        ],
    },
    {
        name: 'goes with the others when all of it is undone',
        turns: [
            BOTH,
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$26.00\n[Undo] [Edit]'],
            ['undo the taxi', '✓ Deleted: $15.00 taxi · Transport\nBalance −$11.00\n[Undo]'],
        ],
    },
    {
        name: 'is undone with the others: both of them, or the whole thing',
        turns: [
            BOTH,
            [
                'undo the whole thing',
                '✓ Undone: $4.00 coffee · Food, $7.00 sandwich · Food\nBalance $0.00\n[Redo]',
            ],
            ['redo', BOTH[1]],
            ['the sandwich was 8', '✓ $7.00 → $8.00 sandwich · Food\nBalance −$12.00\n[Undo]'],
            [
                'undo both',
                '✓ Deleted: $4.00 coffee · Food, $8.00 sandwich · Food\nBalance $0.00\n[Undo]',
            ],
        ],
    },
    {
        name: 'is asked for when two are called so',
        turns: [
            [
                'coffee 4 and coffee 5',
                '✓ 2 entries, $9.00\n$4.00 coffee · Food [Edit coffee] [Undo coffee]\n$5.00 coffee · Food [Edit coffee] [Undo coffee]\nBalance −$9.00\n[Undo both]',
            ],
            ['undo the coffee', 'Which one?\n[$4.00 coffee · Food] [$5.00 coffee · Food]'],
            ['> $5.00 coffee · Food', '✓ Deleted: $5.00 coffee · Food\nBalance −$4.00\n[Undo]'],
        ],
    },
    {
        name: 'isn’t meant where nothing was recorded just now',
        turns: [
            [
                'the second one was 8',
                'I can’t tell which one you mean, and changed nothing. Say what it’s called: “change the taxi to 15”.',
            ],
            ['the sandwich was 8', '✓ $8.00 sandwich · Food\nBalance −$8.00\n[Undo] [Edit]'],
            [
                'undo the pizza',
                'I didn’t find that among your latest entries, and deleted nothing. To see them: “last 10”.',
            ],
        ],
    },
    {
        name: 'is corrected where it is said just now, and recorded where it may be another one',
        turns: [
            ['taxi 12', '✓ $12.00 taxi · Transport\nBalance −$12.00\n[Undo] [Edit]'],
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$27.00\n[Undo] [Edit]'],
            ['the taxi was 16', '✓ $15.00 → $16.00 taxi · Transport\nBalance −$28.00\n[Undo]'],
        ],
    },
    {
        name: 'is spoken of in other languages too',
        locale: 'de-DE',
        turns: [
            [
                'kaffee 4 und brot 7',
                '✓ 2 entries, 11,00\u00A0$\n4,00\u00A0$ kaffee · Food [Edit kaffee] [Undo kaffee]\n7,00\u00A0$ brot · Food [Edit brot] [Undo brot]\nBalance −11,00\u00A0$\n[Undo both]',
            ],
            [
                'das brot war 8',
                '✓ 7,00\u00A0$ → 8,00\u00A0$ brot · Food\nBalance −12,00\u00A0$\n[Undo]',
            ],
            [
                'der erste war 5',
                '✓ 4,00\u00A0$ → 5,00\u00A0$ kaffee · Food\nBalance −13,00\u00A0$\n[Undo]',
            ],
            [
                'lösche den zweiten',
                '✓ Deleted: 8,00\u00A0$ brot · Food\nBalance −5,00\u00A0$\n[Undo]',
            ],
        ],
    },
]);
