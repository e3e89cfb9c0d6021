import { conversations } from './conversation.ts';

conversations('deleting one', [
    {
        name: 'says which day it was of, and what else reads the same',
        turns: [
            ['coffee 4', '✓ $4.00 coffee · Food\nBalance −$4.00\n[Undo] [Edit]'],
            [
                'coffee 4 yesterday',
                '✓ $4.00 coffee · Food, yesterday\nBalance −$8.00\n[Undo] [Edit]',
            ],
            [
                'coffee 4 on monday',
                '✓ $4.00 coffee · Food, Mon 16 Nov\nBalance −$12.00\n[Undo] [Edit]',
            ],
            [
                'coffee 4 on monday',
                '✓ $4.00 coffee · Food, Mon 16 Nov\nBalance −$16.00\n[Undo] [Edit]',
            ],
            [
                'delete the coffee',
                '✓ Deleted: $4.00 coffee · Food\nBalance −$12.00\n3 more like it stay: yesterday and Mon 16 Nov.\n[Undo]',
            ],
            [
                'delete the coffee from yesterday',
                '✓ Deleted: $4.00 coffee · Food, yesterday\nBalance −$8.00\n[Undo]',
            ],
            ['undo', '✓ Undone: it’s $4.00 coffee · Food again\nBalance −$12.00\n[Redo]'],
            [
                'delete the coffee of monday',
                'That’s 2 entries, $8.00, Mon 16 Nov.\nMon 16 Nov: $4.00 coffee · Food\nMon 16 Nov: $4.00 coffee · Food\n[Delete 2] [Keep]',
            ],
            ['> Keep', 'All right, I left it as it is.'],
            [
                'delete coffee 4',
                '✓ Deleted: $4.00 coffee · Food, yesterday\nBalance −$8.00\n2 more like it stay: Mon 16 Nov.\n[Undo]',
            ],
            [
                'delete the last one',
                '✓ Deleted: $4.00 coffee · Food, Mon 16 Nov\nBalance −$4.00\n[Undo]',
            ],
        ],
    },
    {
        name: 'is by the same words when nothing else is like it',
        turns: [
            ['pizza 12', '✓ $12.00 pizza · Food\nBalance −$12.00\n[Undo] [Edit]'],
            ['tea 3', '✓ $3.00 tea · Food\nBalance −$15.00\n[Undo] [Edit]'],
            ['delete the pizza', '✓ Deleted: $12.00 pizza · Food\nBalance −$3.00\n[Undo]'],
            [
                'restore the pizza',
                'Back again:\n✓ $12.00 pizza · Food\nBalance −$15.00\n[Undo] [Edit]',
            ],
            ['delete pizza', '✓ Deleted: $12.00 pizza · Food\nBalance −$3.00\n[Undo]'],
        ],
    },
    {
        name: 'and restoring leave a history, in which each act is named',
        turns: [
            ['rent 900', '✓ $900.00 rent · Home\nBalance −$900.00\n[Undo] [Edit]'],
            ['make it 950', '✓ $900.00 → $950.00 rent · Home\nBalance −$950.00\n[Undo]'],
            [
                'history of the rent',
                'today: $950.00 rent · Home\ntoday, 12:00 PM, you test: recorded $900.00 rent · Home\ntoday, 12:00 PM, you test: $900.00 → $950.00',
            ],
            ['delete the rent', '✓ Deleted: $950.00 rent · Home\nBalance $0.00\n[Undo]'],
            [
                'rent history',
                'today: $950.00 rent · Home (deleted)\ntoday, 12:00 PM, you test: recorded $900.00 rent · Home\ntoday, 12:00 PM, you test: $900.00 → $950.00\ntoday, 12:00 PM, you test: deleted',
            ],
            [
                'restore the rent',
                'Back again:\n✓ $950.00 rent · Home\nBalance −$950.00\n[Undo] [Edit]',
            ],
            [
                'bring back what I deleted on Monday',
                'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
            ],
            [
                'history of the pizza',
                'I didn’t find that among your latest entries. To see them: “last 10”.',
            ],
            ['my transaction history', 'Your last 1 entry:\ntoday: $950.00 rent · Home'],
        ],
    },
]);
