import { conversations } from './conversation.ts';

const RATES = { '2026-11-17': { USD: '1.0804' } };

const PAID = [
    'got paid 1500',
    '✓ $1,500.00 received · Salary\nBalance $1,500.00\n[Undo] [Edit]',
] as const;
const SAVINGS = [
    'new wallet Savings',
    '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
] as const;
const MOVED = [
    'moved 300 to savings',
    '✓ $300.00 moved to Savings\nPersonal $1,200.00 · Savings $300.00\n[Undo] [Edit]',
] as const;

conversations(
    'several wallets',
    [
        {
            name: 'are made when asked for, listed, used, and named in every reply',
            turns: [
                PAID,
                ['wallets', 'Personal: $1,500.00, in use'],
                SAVINGS,
                [
                    'new wallet savings',
                    'You have a wallet called savings already, so I changed nothing.',
                ],
                ['lunch 20', '✓ $20.00 lunch · Food\nPersonal balance $1,480.00\n[Undo] [Edit]'],
                [
                    'wallets',
                    '$1,480.00 in 2 wallets\nPersonal: $1,480.00, in use\nSavings: $0.00\n[Use Savings]',
                ],
                ['> Use Savings', '✓ Entries go to Savings now. Its balance is $0.00.'],
                ['coffee 4', '✓ $4.00 coffee · Food\nSavings balance −$4.00\n[Undo] [Edit]'],
                [
                    'balance',
                    '−$4.00 in Savings\nThis month: $4.00 spent, $0.00 received\nElsewhere: Personal $1,480.00',
                ],
                ['use personal', '✓ Entries go to Personal now. Its balance is $1,480.00.'],
                [
                    'use holiday',
                    'I didn’t get that, and recorded nothing. Try “20 lunch” or “balance”.',
                ],
                ['rename wallet savings to Reserve', '✓ Savings → Reserve\n[Undo]'],
                ['undo', '✓ Undone: Savings’s settings\nSavings balance −$4.00\n[Redo]'],
            ],
        },
        {
            name: 'take entries that name them, in their own currency, and corrections of those',
            turns: [
                PAID,
                [
                    'new wallet Travel in EUR',
                    '✓ Travel, in EUR. Entries still go to Personal.\n[Use Travel] [Undo]',
                ],
                [
                    '20 lunch from travel',
                    '✓ €20.00 lunch · Food\nTravel balance −€20.00\n[Undo] [Edit]',
                ],
                ['make it 25', '✓ €20.00 → €25.00 lunch · Food\nTravel balance −€25.00\n[Undo]'],
                [
                    'taxi 10 USD @travel',
                    '✓ $10.00 taxi · Transport = €9.26 at 0.925583 (ECB, 17 Nov)\nTravel balance −€34.26\n[Undo] [Edit]',
                ],
                ['coffee 4', '✓ $4.00 coffee · Food\nPersonal balance $1,496.00\n[Undo] [Edit]'],
                ['undo', '✓ Undone: $4.00 coffee · Food\nPersonal balance $1,500.00\n[Redo]'],
                [
                    'undo',
                    '✓ Undone: $10.00 taxi · Transport = €9.26\nTravel balance −€25.00\n[Redo]',
                ],
                [
                    'undo',
                    '✓ Undone: it’s €20.00 lunch · Food again\nTravel balance −€20.00\n[Redo]',
                ],
            ],
        },
        {
            name: 'are never made silently: an unknown one is asked about, once',
            turns: [
                PAID,
                [
                    'lunch 20 @cash',
                    'You have no wallet called cash. You have Personal. Where shall I record $20.00 lunch?\n[Personal] [New wallet cash] [No]',
                ],
                ['no', 'All right, nothing is recorded.'],
                ['wallets', 'Personal: $1,500.00, in use'],
                [
                    'lunch 20 @cash',
                    'You have no wallet called cash. You have Personal. Where shall I record $20.00 lunch?\n[Personal] [New wallet cash] [No]',
                ],
                ['> New wallet cash', '✓ $20.00 lunch · Food\ncash balance −$20.00\n[Undo] [Edit]'],
                ['> Personal', 'I recorded that already. To take it back: “undo”.'],
                [
                    'balance',
                    '$1,500.00 in Personal\nThis month: $0.00 spent, $1,500.00 received\nElsewhere: cash −$20.00',
                ],
            ],
        },
        {
            name: 'take transfers, which are neither spent nor received, in both or in none',
            turns: [
                PAID,
                SAVINGS,
                MOVED,
                ['how much did I spend this month?', 'Nothing spent, 1 – 30 Nov.'],
                [
                    'make it 250',
                    '✓ $300.00 moved to Savings → $250.00 moved to Savings\nPersonal balance $1,250.00\n[Undo]',
                ],
                [
                    'wallets',
                    '$1,500.00 in 2 wallets\nPersonal: $1,250.00, in use\nSavings: $250.00\n[Use Savings]',
                ],
                ['> Use Savings', '✓ Entries go to Savings now. Its balance is $250.00.'],
                ['show my last 5', 'Your last 1 entry:\ntoday: +$250.00 moved here from Personal'],
                [
                    'delete the last one',
                    '✓ Deleted: +$250.00 moved here from Personal\nSavings balance $0.00\n[Undo]',
                ],
                [
                    'undo',
                    '✓ Undone: it’s +$250.00 moved here from Personal again\nSavings balance $250.00\n[Redo]',
                ],
                [
                    'moved 50 from savings to personal',
                    '✓ $50.00 moved to Personal\nSavings $200.00 · Personal $1,300.00\n[Undo] [Edit]',
                ],
                ['> Undo', '✓ Undone: $50.00 moved to Personal\nSavings balance $250.00\n[Redo]'],
                [
                    'wallets',
                    '$1,500.00 in 2 wallets\nPersonal: $1,250.00\nSavings: $250.00, in use\n[Use Personal]',
                ],
                [
                    'category fun',
                    'There’s nothing to change yet. Record something first: “20 lunch”.',
                ],
            ],
        },
        {
            name: 'count a transfer each in its own currency, at the day’s rate',
            turns: [
                PAID,
                [
                    'new wallet Travel in EUR',
                    '✓ Travel, in EUR. Entries still go to Personal.\n[Use Travel] [Undo]',
                ],
                [
                    'moved 300 to travel',
                    '✓ $300.00 moved to Travel = €277.67 at 0.925583 (ECB, 17 Nov)\nPersonal $1,200.00 · Travel €277.67\n[Undo] [Edit]',
                ],
                [
                    'moved 100 EUR to travel',
                    '✓ €100.00 moved to Travel = $108.04 at 1.0804 (ECB, 17 Nov)\nPersonal $1,091.96 · Travel €377.67\n[Undo] [Edit]',
                ],
                [
                    'new wallet Alps in CHF',
                    '✓ Alps, in CHF. Entries still go to Personal.\n[Use Alps] [Undo]',
                ],
                [
                    'moved 10 to alps',
                    'Alps counts in CHF, and I don’t know the day’s rate for USD yet. Nothing is moved. What was it in CHF?',
                ],
                [
                    '9.50',
                    '✓ $10.00 moved to Alps = CHF\u00A09.50\nPersonal $1,081.96 · Alps CHF\u00A09.50\n[Undo] [Edit]',
                ],
                ['undo', '✓ Undone: $10.00 moved to Alps\nPersonal balance $1,091.96\n[Redo]'],
                [
                    'moved 10 to alps',
                    'Alps counts in CHF, and I don’t know the day’s rate for USD yet. Nothing is moved. What was it in CHF?',
                ],
                ['no', 'All right, nothing is recorded.'],
                [
                    'moved 10 EUR to alps',
                    'I don’t know the day’s rate from EUR to CHF, so I moved nothing. Say it with the rate: “moved 300 to Savings at 1.08”.',
                ],
            ],
        },
        {
            name: 'are said to be unknown, and what was moved there is no expense',
            turns: [
                PAID,
                [
                    'moved 5 to nowhere',
                    'You have one wallet here, so there’s nowhere to move money to, and I recorded nothing. If it’s spent: “300 savings”. For another wallet: “new wallet Savings”.',
                ],
                SAVINGS,
                [
                    'moved 5 to nowhere',
                    'You have no wallet called nowhere, so I changed nothing. You have Personal and Savings. To make one: “new wallet nowhere”.',
                ],
                [
                    'moved 5 from nowhere to savings',
                    'You have no wallet called nowhere, so I changed nothing. You have Personal and Savings. To make one: “new wallet nowhere”.',
                ],
                ['transferred 5 to john', 'Shall I record $5.00 john · Other?\n[Record it] [No]'],
                ['no', 'All right, nothing is recorded.'],
            ],
        },
        {
            name: 'go again when their making is undone, and what is in use goes back',
            turns: [
                PAID,
                SAVINGS,
                ['> Use Savings', '✓ Entries go to Savings now. Its balance is $0.00.'],
                ['undo', '✓ Undone: the wallet Savings\n[Redo]'],
                ['coffee 4', '✓ $4.00 coffee · Food\nBalance $1,496.00\n[Undo] [Edit]'],
                [
                    'moved 300 to savings',
                    'You have one wallet here, so there’s nowhere to move money to, and I recorded nothing. If it’s spent: “300 savings”. For another wallet: “new wallet Savings”.',
                ],
            ],
        },
    ],
    { rates: RATES },
);
