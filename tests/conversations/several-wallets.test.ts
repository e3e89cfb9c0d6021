import { conversations } from './conversation.ts';

conversations(
    'a message with several wallets',
    [
        {
            name: 'is recorded each in its own wallet, and taken back as one',
            turns: [
                [
                    'new wallet Cash',
                    '✓ Cash, in USD. Entries still go to Personal.\n[Use Cash] [Undo]',
                ],
                [
                    'new wallet Savings',
                    '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
                ],
                [
                    'got paid 500',
                    '✓ $500.00 received · Salary\nPersonal balance $500.00\n[Undo] [Edit]',
                ],
                [
                    '20 lunch from cash and 50 shoes from savings',
                    '✓ 2 entries, $70.00\n$20.00 lunch · Food in Cash [Edit lunch] [Undo lunch]\n$50.00 shoes · Clothing in Savings [Edit shoes] [Undo shoes]\nCash balance −$20.00\nSavings balance −$50.00\n[Undo both]',
                ],
                [
                    'wallets',
                    '$430.00 in 3 wallets\nPersonal: $500.00, in use\nCash: −$20.00\nSavings: −$50.00\n[Use Cash] [Use Savings]',
                ],
                [
                    'undo',
                    '✓ Undone: $20.00 lunch · Food\nCash balance $0.00\n✓ Undone: $50.00 shoes · Clothing\nSavings balance $0.00\n[Redo]',
                ],
                [
                    'redo',
                    '✓ 2 entries, $70.00\n$20.00 lunch · Food in Cash [Edit lunch] [Undo lunch]\n$50.00 shoes · Clothing in Savings [Edit shoes] [Undo shoes]\nCash balance −$20.00\nSavings balance −$50.00\n[Undo both]',
                ],
                [
                    'undo both',
                    '✓ Deleted: $20.00 lunch · Food\nCash balance $0.00\n✓ Deleted: $50.00 shoes · Clothing\nSavings balance $0.00\n[Undo]',
                ],
                ['undo both', 'That was taken back already.'],
            ],
        },
        {
            name: 'is changed and taken back each by itself, and the card keeps the others',
            turns: [
                [
                    'new wallet Cash',
                    '✓ Cash, in USD. Entries still go to Personal.\n[Use Cash] [Undo]',
                ],
                [
                    'new wallet Savings',
                    '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
                ],
                [
                    '20 lunch from cash and 50 shoes from savings',
                    '✓ 2 entries, $70.00\n$20.00 lunch · Food in Cash [Edit lunch] [Undo lunch]\n$50.00 shoes · Clothing in Savings [Edit shoes] [Undo shoes]\nCash balance −$20.00\nSavings balance −$50.00\n[Undo both]',
                ],
                [
                    '> Edit shoes',
                    '$50.00 shoes · Clothing\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
                ],
                ['60', '✓ $50.00 → $60.00 shoes · Clothing\nSavings balance −$60.00\n[Undo]'],
                ['> Undo lunch', '✓ Deleted: $20.00 lunch · Food\nCash balance $0.00\n[Undo]'],
                [
                    '> Undo both',
                    'That changed in the meantime, so I left it as it is now: $60.00 shoes · Clothing.',
                ],
                ['undo', '✓ Undone: it’s $20.00 lunch · Food again\nCash balance −$20.00\n[Redo]'],
                [
                    '> Undo both',
                    'That changed in the meantime, so I left it as it is now: $20.00 lunch · Food.',
                ],
                [
                    'undo',
                    '✓ Undone: it’s $50.00 shoes · Clothing again\nSavings balance −$50.00\n[Redo]',
                ],
                [
                    '> Undo both',
                    '✓ Undone: $50.00 shoes · Clothing\nSavings balance $0.00\n✓ Undone: $20.00 lunch · Food\nCash balance $0.00\n[Redo]',
                ],
                ['make it 7', 'There’s nothing to change yet. Record something first: “20 lunch”.'],
            ],
        },
        {
            name: 'is asked which it means where a correction names none',
            turns: [
                [
                    'new wallet Cash',
                    '✓ Cash, in USD. Entries still go to Personal.\n[Use Cash] [Undo]',
                ],
                [
                    'new wallet Savings',
                    '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
                ],
                [
                    '20 lunch from cash and 50 shoes from savings',
                    '✓ 2 entries, $70.00\n$20.00 lunch · Food in Cash [Edit lunch] [Undo lunch]\n$50.00 shoes · Clothing in Savings [Edit shoes] [Undo shoes]\nCash balance −$20.00\nSavings balance −$50.00\n[Undo both]',
                ],
                ['make it 7', 'Which one?\n[$20.00 lunch · Food] [$50.00 shoes · Clothing]'],
                [
                    '> $20.00 lunch · Food',
                    '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
                ],
                ['25', '✓ $20.00 → $25.00 lunch · Food\nCash balance −$25.00\n[Undo]'],
            ],
        },
        {
            name: 'counts each in its wallet’s own currency, on one day, beside the limits it touches',
            turns: [
                [
                    'new wallet Travel in EUR',
                    '✓ Travel, in EUR. Entries still go to Personal.\n[Use Travel] [Undo]',
                ],
                [
                    'limit 30 a month',
                    '✓ Everything together: $30.00 a month. Spent so far $0.00, $30.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
                ],
                [
                    '20 lunch from personal and 50 shoes from travel yesterday',
                    '✓ 2 entries, yesterday\n$20.00 lunch · Food in Personal [Edit lunch] [Undo lunch]\n€50.00 shoes · Clothing in Travel [Edit shoes] [Undo shoes]\nEverything together: $10.00 of $30.00 left, $0.83 a day\nPersonal balance −$20.00\nTravel balance −€50.00\n[Undo both]',
                ],
                [
                    '20 lunch from personal and 10 USD taxi @travel',
                    '✓ 2 entries\n$20.00 lunch · Food in Personal [Edit lunch] [Undo lunch]\n$10.00 taxi · Transport = €9.26 in Travel [Edit taxi] [Undo taxi]\n⚠ Everything together is $10.00 over its $30.00 for November.\nPersonal balance −$40.00\nTravel balance −€59.26\n[Undo both]',
                ],
            ],
        },
        {
            name: 'is asked about when something of it isn’t sure',
            turns: [
                [
                    'new wallet Travel in EUR',
                    '✓ Travel, in EUR. Entries still go to Personal.\n[Use Travel] [Undo]',
                ],
                [
                    'lunch 20 @personal and taxi 1.234 @travel',
                    'Those go to different wallets. Which shall I record?\n[$20.00 lunch in Personal] [€1,234.00 taxi in Travel] [No]',
                ],
                [
                    '> €1,234.00 taxi in Travel',
                    '✓ €1,234.00 taxi · Transport\nTravel balance −€1,234.00\n[Undo] [Edit]',
                ],
                ['> €1,234.00 taxi in Travel', 'I recorded that already. To take it back: “undo”.'],
                [
                    '> $20.00 lunch in Personal',
                    '✓ $20.00 lunch · Food\nPersonal balance −$20.00\n[Undo] [Edit]',
                ],
                [
                    'lunch 20 @personal and taxi 10 @nowhere',
                    'You have no wallet called nowhere, so I changed nothing. You have Personal and Travel. To make one: “new wallet nowhere”.',
                ],
            ],
        },
    ],
    { rates: { '2026-11-17': { USD: '1.0804' } } },
);
