import { conversations } from './conversation.ts';

const COFFEE = [
    'coffee under food',
    '✓ New category Coffee, under Food. To use it: “4.50 coffee”. It counts towards Food too.\n[Undo]',
] as const;

conversations('categories of one’s own', [
    {
        name: 'are made, used at once, and count towards their parent',
        turns: [
            COFFEE,
            ['coffee 4', '✓ $4.00 coffee · Coffee\nBalance −$4.00\n[Undo] [Edit]'],
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$24.00\n[Undo] [Edit]'],
            ['food this month', '$24.00 on Food, 1 – 30 Nov, 2 entries\n[Show the rows]'],
            ['coffee this month', '$4.00 on Coffee, 1 – 30 Nov, 1 entry\n[Show the rows]'],
            [
                'set food to 30 a month',
                '✓ Food: $30.00 a month. Spent so far $24.00, $6.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'coffee 5',
                '✓ $5.00 coffee · Coffee\nFood: $1.00 of $30.00 left, $0.08 a day\nBalance −$29.00\n[Undo] [Edit]',
            ],
            [
                'coffee 3',
                '✓ $3.00 coffee · Coffee\n⚠ Food is $2.00 over its $30.00 for November.\nBalance −$32.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'aren’t made twice',
        turns: [
            ['new category Hobby', '✓ New category Hobby. To use it: “4.50 hobby”.\n[Undo]'],
            ['hobby 5', '✓ $5.00 hobby · Hobby\nBalance −$5.00\n[Undo] [Edit]'],
            ['new category hobbys', 'There’s a category Hobby already. I changed nothing.'],
        ],
    },
    {
        name: 'are moved, renamed and told',
        turns: [
            ['new category tea', '✓ New category Tea. To use it: “4.50 tea”.\n[Undo]'],
            ['put tea under food', '✓ Tea is under Food now, and counts towards it.\n[Undo]'],
            ['rename category tea to Hot drinks', '✓ Tea → Hot drinks\n[Undo]'],
            ['hot drinks 3', '✓ $3.00 hot drinks · Hot drinks\nBalance −$3.00\n[Undo] [Edit]'],
            ['rename category fun to Leisure', '✓ Fun → Leisure\n[Undo]'],
            ['cinema 12', '✓ $12.00 cinema · Leisure\nBalance −$15.00\n[Undo] [Edit]'],
            [
                'categories',
                'Categories: Food, Transport, Home, Utilities, Clothing, Health, Leisure, Sport, Travel, Education, Gifts, Subscriptions, Personal care, Pets, Family, Electronics, Insurance, Taxes, Fees, Other, Salary, Sales, Interest, Gift, Income\nYour own: Hot drinks (under Food)',
            ],
        ],
    },
    {
        name: 'merge at once, with their entries of before, and part again by undo',
        turns: [
            ['cinema 12', '✓ $12.00 cinema · Fun\nBalance −$12.00\n[Undo] [Edit]'],
            ['merge fun into sport', '✓ All of Fun counts as Sport now.\n[Undo]'],
            ['sport this month', '$12.00 on Sport, 1 – 30 Nov, 1 entry\n[Show the rows]'],
            ['cinema 8', '✓ $8.00 cinema · Sport\nBalance −$20.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $8.00 cinema · Sport\nBalance −$12.00\n[Redo]'],
            ['undo', '✓ Undone: the category Fun\nBalance −$12.00\n[Redo]'],
            ['fun this month', '$12.00 on Fun, 1 – 30 Nov, 1 entry\n[Show the rows]'],
            ['sport this month', 'Nothing spent on Sport, 1 – 30 Nov.'],
        ],
    },
    {
        name: 'ask before two would have one name',
        turns: [
            [
                'rename category fun to sport',
                'There’s a category Sport already. Shall all of Fun count as Sport?\n[Merge] [Leave]',
            ],
            ['yes', '✓ All of Fun counts as Sport now.\n[Undo]'],
        ],
    },
    {
        name: 'refuse what can’t be, in a sentence',
        turns: [
            COFFEE,
            ['merge coffee into coffee', 'That would put it into itself, so I changed nothing.'],
            ['put food under coffee', 'That would put it into itself, so I changed nothing.'],
            [
                'merge yachts into fun',
                'I don’t know a category yachts, and changed nothing. To see them: “categories”.',
            ],
            [
                'new category latte under coffee',
                '✓ New category Latte, under Coffee. To use it: “4.50 latte”. It counts towards Coffee too.\n[Undo]',
            ],
            [
                'new category flat white under latte',
                'Three levels are the most, like Food, Coffee, Espresso. I changed nothing.',
            ],
        ],
    },
    {
        name: 'can be asked why',
        turns: [
            ['steam 20', '✓ $20.00 steam · Fun\nBalance −$20.00\n[Undo] [Edit]'],
            [
                'why is that fun?',
                'steam is Fun because that’s where I start with such words. To change it: “category food”, and I’ll remember.',
            ],
            [
                'category sport',
                '✓ steam: Fun → Sport. I’ll remember steam as Sport.\nBalance −$20.00\n[Undo] [Forget that]',
            ],
            ['steam 5', '✓ $5.00 steam · Sport\nBalance −$25.00\n[Undo] [Edit]'],
            [
                'why is that sport?',
                'steam is Sport because you chose Sport for steam once.\n[Forget that]',
            ],
            ['forget that', '✓ I won’t take steam for Sport any more.\n[Undo]'],
            ['steam 6', '✓ $6.00 steam · Fun\nBalance −$31.00\n[Undo] [Edit]'],
        ],
    },
]);
