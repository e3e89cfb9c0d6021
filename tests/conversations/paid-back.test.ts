import { conversations } from './conversation.ts';

conversations('they who paid back', [
    {
        name: 'are meant where only they owe something',
        turns: [
            [
                'dinner 60 split by 3',
                '✓ $20.00 dinner · Food\nYour part of $60.00; the others owe you $40.00.\nBalance −$20.00\n[Undo] [Edit]',
            ],
            [
                'they paid me back 20',
                '✓ $20.00 back from the others, $20.00 are still open\n[Undo]',
            ],
            ['they paid me back', '✓ $20.00 back from the others, now even\n[Undo]'],
            ['undo', '✓ Undone: $20.00 back from the others\nBalance −$20.00\n[Redo]'],
            ['they paid me back', '✓ $20.00 back from the others, now even\n[Undo]'],
            [
                'they paid me back',
                'Nobody owes you anything that I know of. To split: “dinner 60 split with Ann”.',
            ],
            ['they paid me back 5', '✓ $5.00 back · Other\nBalance −$15.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'may be anybody when several owe: it is asked, and no means nobody',
        turns: [
            [
                'dinner 60 split with Ann',
                '✓ $30.00 dinner · Food\nYour part of $60.00; Ann owes you $30.00.\nBalance −$30.00\n[Undo] [Edit]',
            ],
            [
                'taxi 40 split with Bob',
                '✓ $20.00 taxi · Transport\nYour part of $40.00; Bob owes you $20.00.\nBalance −$50.00\n[Undo] [Edit]',
            ],
            ['they paid me back 20', 'Who was it?\n[Ann, $20.00] [Bob, $20.00]'],
            ['no', 'All right.'],
            ['they paid me back 20', 'Who was it?\n[Ann, $20.00] [Bob, $20.00]'],
            ['yes', 'There’s nothing to say yes to just now. I recorded nothing.'],
            ['who owes me?', '$50.00 owed to you\nAnn owes you $30.00\nBob owes you $20.00'],
            ['they paid me back', 'Who was it?\n[Ann, $30.00] [Bob, $20.00]'],
            ['> Ann, $30.00', '✓ $30.00 back from Ann, now even\n[Undo]'],
            ['Bob paid me back 5', '✓ $5.00 back from Bob, $15.00 is still open\n[Undo]'],
            ['she paid me back', '✓ $15.00 back from Bob, now even\n[Undo]'],
            [
                '> Ann, $30.00',
                'That changed in the meantime, so I left it. To see it: “who owes me?”',
            ],
        ],
    },
    {
        name: 'are nobody where nothing is owed',
        turns: [
            ['got paid back 10', '✓ $10.00 back · Other\nBalance $10.00\n[Undo] [Edit]'],
            ['paid me back 10', '✓ $10.00 back · Other\nBalance $20.00\n[Undo] [Edit]'],
            [
                'they paid me back',
                'Nobody owes you anything that I know of. To split: “dinner 60 split with Ann”.',
            ],
        ],
    },
    {
        name: 'owe, and it is said why a category was chosen',
        turns: [
            ['shop 20', '✓ $20.00 shop · Other\nBalance −$20.00\n[Undo] [Edit]'],
            [
                'why?',
                'shop is Other because that’s where I start with such words. To change it: “category food”, and I’ll remember.',
            ],
            [
                'category fun',
                '✓ shop: Other → Fun. I’ll remember shop as Fun.\nBalance −$20.00\n[Undo] [Forget that]',
            ],
            ['shop 12', '✓ $12.00 shop · Fun\nBalance −$32.00\n[Undo] [Edit]'],
            ['why is that?', 'shop is Fun because you chose Fun for shop once.\n[Forget that]'],
            ['forget that', '✓ I won’t take shop for Fun any more.\n[Undo]'],
            ['shop 3', '✓ $3.00 shop · Other\nBalance −$35.00\n[Undo] [Edit]'],
        ],
    },
]);
