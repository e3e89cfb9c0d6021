import { conversations } from './conversation.ts';

const LUNCH = [
    'spent 20 on lunch',
    '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]',
] as const;

conversations('correcting', [
    {
        name: 'undoes and redoes what was said last',
        turns: [
            LUNCH,
            ['undo', '✓ Undone: $20.00 lunch · Food\nBalance $0.00\n[Redo]'],
            ['redo', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $20.00 lunch · Food\nBalance $0.00\n[Redo]'],
            ['undo', 'There’s nothing to undo yet.'],
        ],
    },
    {
        name: 'undoes step by step, newest first',
        turns: [
            LUNCH,
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$35.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $15.00 taxi · Transport\nBalance −$20.00\n[Redo]'],
            ['undo', '✓ Undone: $20.00 lunch · Food\nBalance $0.00\n[Redo]'],
        ],
    },
    {
        name: 'says that there is nothing to undo or redo',
        turns: [
            ['undo', 'There’s nothing to undo yet.'],
            ['redo', 'There’s nothing to redo.'],
            ['make it 25', 'There’s nothing to change yet. Record something first: “20 lunch”.'],
        ],
    },
    {
        name: 'undoes by the button once, and a second press changes nothing',
        turns: [
            LUNCH,
            ['> Undo', '✓ Undone: $20.00 lunch · Food\nBalance $0.00\n[Redo]'],
            ['> Undo', 'That was taken back already.'],
            ['> Redo', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'shows a correction as before → after',
        turns: [
            ['shoes 80', '✓ $80.00 shoes · Clothing\nBalance −$80.00\n[Undo] [Edit]'],
            ['no, 85', '✓ $80.00 → $85.00 shoes · Clothing\nBalance −$85.00\n[Undo]'],
            [
                'that was yesterday',
                '✓ $85.00 shoes · Clothing, today → yesterday\nBalance −$85.00\n[Undo]',
            ],
            [
                'category sport',
                '✓ shoes: Clothing → Sport. I’ll remember shoes as Sport.\nBalance −$85.00\n[Undo] [Forget that]',
            ],
            ['undo', '✓ Undone: it’s $85.00 shoes · Clothing again\nBalance −$85.00\n[Redo]'],
        ],
    },
    {
        name: 'takes the answer to Edit for the entry whose button was pressed',
        turns: [
            LUNCH,
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$35.00\n[Undo] [Edit]'],
            [
                '> Edit',
                '$15.00 taxi · Transport\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            ['25', '✓ $15.00 → $25.00 taxi · Transport\nBalance −$45.00\n[Undo]'],
        ],
    },
    {
        name: 'leaves an entry alone when the answer to Edit is no',
        turns: [
            LUNCH,
            [
                '> Edit',
                '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            ['no', 'All right, nothing changed.'],
            ['balance', '−$20.00\nThis month: $20.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'changes one entry of a message with several',
        turns: [
            [
                'coffee 4 and a bagel 3.50',
                '✓ 2 entries, $7.50\n$4.00 coffee · Food [Edit coffee] [Undo coffee]\n$3.50 bagel · Food [Edit bagel] [Undo bagel]\nBalance −$7.50\n[Undo both]',
            ],
            [
                '> Edit bagel',
                '$3.50 bagel · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            ['5', '✓ $3.50 → $5.00 bagel · Food\nBalance −$9.00\n[Undo]'],
            [
                '> Undo both',
                '✓ Deleted: $4.00 coffee · Food, $5.00 bagel · Food\nBalance $0.00\n[Undo]',
            ],
            ['> Undo both', 'That was taken back already.'],
        ],
    },
    {
        name: 'corrects the entry that is named, whatever came after it',
        turns: [
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$15.00\n[Undo] [Edit]'],
            ['cinema 12', '✓ $12.00 cinema · Fun\nBalance −$27.00\n[Undo] [Edit]'],
            [
                'change the taxi to 13',
                '✓ $15.00 → $13.00 taxi · Transport\nBalance −$25.00\n[Undo]',
            ],
            [
                'rename cinema to movies',
                '✓ $12.00 cinema · Fun → $12.00 movies · Fun\nBalance −$25.00\n[Undo]',
            ],
        ],
    },
    {
        name: 'redoes as often as it was undone',
        turns: [
            LUNCH,
            ['taxi 15', '✓ $15.00 taxi · Transport\nBalance −$35.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $15.00 taxi · Transport\nBalance −$20.00\n[Redo]'],
            ['undo', '✓ Undone: $20.00 lunch · Food\nBalance $0.00\n[Redo]'],
            ['redo', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['redo', '✓ $15.00 taxi · Transport\nBalance −$35.00\n[Undo] [Edit]'],
            ['redo', 'There’s nothing to redo.'],
        ],
    },
    {
        name: 'never deletes one entry when everything was meant',
        turns: [
            LUNCH,
            [
                'delete everything',
                'Say which ones, and I show them before they go: “delete everything from last week”, “delete my last 3”. I deleted nothing.',
            ],
            [
                'delete my account',
                'Say which ones, and I show them before they go: “delete everything from last week”, “delete my last 3”. I deleted nothing.',
            ],
            ['delete the last one', '✓ Deleted: $20.00 lunch · Food\nBalance $0.00\n[Undo]'],
        ],
    },
    {
        name: 'deletes the entry that is named, and brings it back',
        turns: [
            LUNCH,
            ['pizza 12', '✓ $12.00 pizza · Food\nBalance −$32.00\n[Undo] [Edit]'],
            ['delete the lunch', '✓ Deleted: $20.00 lunch · Food\nBalance −$12.00\n[Undo]'],
            ['undo', '✓ Undone: it’s $20.00 lunch · Food again\nBalance −$32.00\n[Redo]'],
            [
                'delete the yacht',
                'I didn’t find that among your latest entries, and deleted nothing. To see them: “last 10”.',
            ],
        ],
    },
]);
