import { conversations } from './conversation.ts';

conversations('what is restored', [
    {
        name: 'by a word that points comes back what an undo took, else what was deleted',
        turns: [
            ['pizza 12', '✓ $12.00 pizza · Food\nBalance −$12.00\n[Undo] [Edit]'],
            ['tea 3', '✓ $3.00 tea · Food\nBalance −$15.00\n[Undo] [Edit]'],
            ['delete the pizza', '✓ Deleted: $12.00 pizza · Food\nBalance −$3.00\n[Undo]'],
            ['restore it', 'Back again:\n✓ $12.00 pizza · Food\nBalance −$15.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $12.00 pizza · Food\nBalance −$3.00\n[Redo]'],
            ['redo', '✓ $12.00 pizza · Food\nBalance −$15.00\n[Undo] [Edit]'],
            [
                'restore it',
                'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
            ],
            ['delete the tea', '✓ Deleted: $3.00 tea · Food\nBalance −$12.00\n[Undo]'],
            [
                'bring back what I deleted today',
                'Back again:\n✓ $3.00 tea · Food\nBalance −$15.00\n[Undo] [Edit]',
            ],
            [
                'bring back what I deleted on monday',
                'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
            ],
        ],
    },
    {
        name: 'is a transfer too, on its own day',
        turns: [
            ['new wallet Cash', '✓ Cash, in USD. Entries still go to Personal.\n[Use Cash] [Undo]'],
            [
                'moved 5 to cash yesterday',
                '✓ $5.00 moved to Cash, yesterday\nPersonal −$5.00 · Cash $5.00\n[Undo] [Edit]',
            ],
            ['undo', '✓ Undone: $5.00 moved to Cash\nPersonal balance $0.00\n[Redo]'],
            [
                'restore that',
                '✓ $5.00 moved to Cash, yesterday\nPersonal balance −$5.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'and a question for it leave the edit that was open',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            [
                '> Edit',
                '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            [
                'history of the lunch',
                'today: $20.00 lunch · Food\ntoday, 12:00 PM, you test: recorded $20.00 lunch · Food',
            ],
            [
                '> Edit',
                '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            [
                'restore the pizza',
                'I found nothing deleted like that, and changed nothing. To take the last change back: “undo”.',
            ],
            [
                '> Edit',
                '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            [
                'warn me at 50% and 90%',
                'There’s no limit yet. To set one: “limit 800 a month” or “set food to 300 a month”.',
            ],
        ],
    },
]);
