import { conversations } from './conversation.ts';

conversations('a balance', [
    {
        name: 'comes to what is said, which is undone like anything else',
        turns: [
            ['got paid 500', '✓ $500.00 received · Salary\nBalance $500.00\n[Undo] [Edit]'],
            [
                'set my balance to 1000',
                '✓ Balance $500.00 → $1,000.00\nTo match, I changed what was in it before your first entry: $0.00 → $500.00.\n[Undo]',
            ],
            ['my balance is 1000', 'The balance is $1,000.00 already.'],
            ['balance', '$1,000.00\nThis month: $0.00 spent, $500.00 received'],
            ['undo', '✓ Undone: Personal’s settings\nBalance $500.00\n[Redo]'],
            ['redo', '✓ Back again: Personal’s settings\nBalance $1,000.00\n[Undo]'],
            [
                'my balance is -50',
                '✓ Balance $1,000.00 → −$50.00\nTo match, I changed what was in it before your first entry: $500.00 → −$550.00.\n[Undo]',
            ],
            [
                'set balance to 100 EUR',
                'Personal counts in USD, so I changed nothing for an amount in EUR. Say it in USD.',
            ],
            [
                'set my balance to 99999999999999999',
                'That’s more than I can keep: the most for one entry is $1,000,000,000,000.00. I recorded nothing.',
            ],
            ['what is my balance', '−$50.00\nThis month: $0.00 spent, $500.00 received'],
        ],
    },
    {
        name: 'is another thing than the opening balance',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['opening balance 200', '✓ Opening balance $200.00.\nBalance $180.00\n[Undo]'],
            ['opening balance 200', 'The opening balance is $200.00 already.'],
            [
                'I have 500 in the bank',
                '✓ Balance $180.00 → $500.00\nTo match, I changed what was in it before your first entry: $200.00 → $520.00.\n[Undo]',
            ],
            ['undo', '✓ Undone: Personal’s settings\nBalance $180.00\n[Redo]'],
        ],
    },
    {
        name: 'is the named wallet’s where there are several',
        turns: [
            [
                'new wallet Savings',
                '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
            ],
            [
                'savings balance is 300',
                '✓ Savings balance $0.00 → $300.00\nTo match, I changed what was in it before your first entry: $0.00 → $300.00.\n[Undo]',
            ],
            [
                'i have 250 in savings',
                '✓ Savings balance $300.00 → $250.00\nTo match, I changed what was in it before your first entry: $300.00 → $250.00.\n[Undo]',
            ],
            [
                'set the balance of nowhere to 5',
                'I didn’t get that, and recorded nothing. Try “20 lunch” or “balance”.',
            ],
            [
                'my balance is 40',
                '✓ Personal balance $0.00 → $40.00\nTo match, I changed what was in it before your first entry: $0.00 → $40.00.\n[Undo]',
            ],
            [
                'wallets',
                '$290.00 in 2 wallets\nPersonal: $40.00, in use\nSavings: $250.00\n[Use Savings]',
            ],
            ['undo', '✓ Undone: Personal’s settings\nPersonal balance $0.00\n[Redo]'],
        ],
    },
    {
        name: 'is corrected while something else is asked, which goes on after',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            [
                '> Edit',
                '$20.00 lunch · Food\nWhat should it be? An amount, a day, a category or another name: “25”, “yesterday”, “groceries”.',
            ],
            [
                'my balance is 100',
                '✓ Balance −$20.00 → $100.00\nTo match, I changed what was in it before your first entry: $0.00 → $120.00.\n[Undo]',
            ],
            ['make it 25', '✓ $20.00 → $25.00 lunch · Food\nBalance $95.00\n[Undo]'],
        ],
    },
]);
