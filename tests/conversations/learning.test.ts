import { conversations } from './conversation.ts';

const SHOES = ['shoes 80', '✓ $80.00 shoes · Clothing\nBalance −$80.00\n[Undo] [Edit]'] as const;
const AS_SPORT = [
    'category sport',
    '✓ shoes: Clothing → Sport. I’ll remember shoes as Sport.\nBalance −$80.00\n[Undo] [Forget that]',
] as const;
const EDIT_STEAM =
    'What should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.';

/** Three entries in Fun, and two corrections of the newest to Sport. */
const HABIT = [
    ['steam 20', '✓ $20.00 steam · Fun\nBalance −$20.00\n[Undo] [Edit]'],
    ['steam 12 yesterday', '✓ $12.00 steam · Fun, yesterday\nBalance −$32.00\n[Undo] [Edit]'],
    ['steam 10', '✓ $10.00 steam · Fun\nBalance −$42.00\n[Undo] [Edit]'],
    [
        'category sport',
        '✓ steam: Fun → Sport. I’ll remember steam as Sport.\nBalance −$42.00\n[Undo] [Forget that]',
    ],
    [
        'category health',
        '✓ steam: Sport → Health. I’ll remember steam as Health.\nBalance −$42.00\n[Undo] [Forget that]',
    ],
    [
        'category sport',
        [
            '✓ steam: Health → Sport. I’ll remember steam as Sport.',
            'Balance −$42.00',
            '2 earlier entries called steam, $32.00, not in Sport yet:',
            'today: $20.00 steam · Fun',
            'yesterday: $12.00 steam · Fun',
            '[Undo] [Forget that] [Fix 2] [Leave]',
        ].join('\n'),
    ],
] as const;

conversations('learning', [
    {
        name: 'takes a correction for what is meant from then on',
        turns: [
            SHOES,
            AS_SPORT,
            ['shoes 20', '✓ $20.00 shoes · Sport\nBalance −$100.00\n[Undo] [Edit]'],
            ['running shoes 50', '✓ $50.00 running shoes · Sport\nBalance −$150.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'finds what was corrected wherever its words stand',
        turns: [
            [
                'coffee 4 starbucks',
                '✓ $4.00 coffee starbucks · Food\nBalance −$4.00\n[Undo] [Edit]',
            ],
            [
                'category fun',
                '✓ coffee starbucks: Food → Fun. I’ll remember coffee starbucks as Fun.\nBalance −$4.00\n[Undo] [Forget that]',
            ],
            ['coffee starbucks 5', '✓ $5.00 coffee starbucks · Fun\nBalance −$9.00\n[Undo] [Edit]'],
            [
                'coffee 6 starbucks',
                '✓ $6.00 coffee starbucks · Fun\nBalance −$15.00\n[Undo] [Edit]',
            ],
            [
                '[Health] coffee 7 starbucks',
                '✓ $7.00 coffee starbucks · Health\nBalance −$22.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'forgets by the button, leaves the entry, and undoes the forgetting',
        turns: [
            SHOES,
            AS_SPORT,
            ['> Forget that', '✓ I won’t take shoes for Sport any more.\n[Undo]'],
            ['> Forget that', 'I’d forgotten that already.'],
            ['shoes 20', '✓ $20.00 shoes · Clothing\nBalance −$100.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $20.00 shoes · Clothing\nBalance −$80.00\n[Redo]'],
            ['undo', '✓ Undone: “shoes” is Sport again\nBalance −$80.00\n[Redo]'],
            ['shoes 20', '✓ $20.00 shoes · Sport\nBalance −$100.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'unlearns when the correction is undone',
        turns: [
            SHOES,
            AS_SPORT,
            ['undo', '✓ Undone: it’s $80.00 shoes · Clothing again\nBalance −$80.00\n[Redo]'],
            ['shoes 20', '✓ $20.00 shoes · Clothing\nBalance −$100.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'learns nothing from an entry without a name',
        turns: [
            ['20', '✓ $20.00 · Other\nBalance −$20.00\n[Undo] [Edit]'],
            ['category fun', '✓ $20.00: Other → Fun\nBalance −$20.00\n[Undo]'],
        ],
    },
    {
        name: 'offers after two equal corrections to fix the earlier entries',
        turns: [
            ...HABIT,
            ['> Fix 2', '✓ 2 entries to Sport, $32.00\nBalance −$42.00\n[Undo]'],
            ['> Fix 2', 'Those are in Sport already, or gone. I changed nothing.'],
            [
                'undo',
                '✓ Undone: it’s $20.00 steam · Fun, $12.00 steam · Fun again\nBalance −$42.00\n[Redo]',
            ],
        ],
    },
    {
        name: 'takes yes for the fix and no for leaving it',
        turns: [
            ...HABIT,
            ['no', 'All right, I left it as it is.'],
            ['yes', 'There’s nothing to say yes to just now. I recorded nothing.'],
            ['> Fix 2', '✓ 2 entries to Sport, $32.00\nBalance −$42.00\n[Undo]'],
        ],
    },
    {
        name: 'fixes those that are still elsewhere and says so',
        turns: [
            ...HABIT,
            ['> Edit', `$10.00 steam · Sport\n${EDIT_STEAM}`],
            ['no', 'All right, nothing changed.'],
            ['delete the last one', '✓ Deleted: $10.00 steam · Sport\nBalance −$32.00\n[Undo]'],
            ['delete the last one', '✓ Deleted: $20.00 steam · Fun\nBalance −$12.00\n[Undo]'],
            [
                '> Fix 2',
                '✓ 1 entry to Sport, $12.00\nYou’d asked for 2; the others changed meanwhile, so I left them.\nBalance −$12.00\n[Undo]',
            ],
        ],
    },
]);
