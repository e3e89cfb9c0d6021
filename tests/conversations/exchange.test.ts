import { conversations } from './conversation.ts';

const RATES = {
    '2026-11-02': { USD: '1.0700' },
    '2026-11-13': { USD: '1.0750', JPY: '178.32', GBP: '0.8345' },
    '2026-11-17': { USD: '1.0804', JPY: '178.10', GBP: '0.8350' },
};

const LUNCH = ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'] as const;
const TAXI = [
    'taxi 30 EUR',
    '✓ €30.00 taxi · Transport = $32.41 at 1.0804 (ECB, 17 Nov)\nBalance −$52.41\n[Undo] [Edit]',
] as const;

conversations(
    'an amount in another currency',
    [
        {
            name: 'is kept, and counts in the wallet’s at the rate of its day',
            turns: [
                LUNCH,
                TAXI,
                [
                    'hotel 80 GBP last friday',
                    '✓ £80.00 hotel · Travel = $103.06 at 1.2882 (ECB, 13 Nov), Fri 13 Nov\nBalance −$155.47\n[Undo] [Edit]',
                ],
                [
                    'how much did I spend this month?',
                    '$155.47 spent, 1 – 30 Nov, 3 entries\nMost: Travel $103.06, Transport $32.41, Food $20.00\n[Show the rows]',
                ],
                [
                    '> Show the rows',
                    '$155.47 spent, 1 – 30 Nov, 3 entries\ntoday: €30.00 taxi · Transport = $32.41\ntoday: $20.00 lunch · Food\nFri 13 Nov: £80.00 hotel · Travel = $103.06',
                ],
            ],
        },
        {
            name: 'takes the newest rate before a day that has none',
            turns: [
                LUNCH,
                [
                    'taxi 30 EUR on sunday',
                    '✓ €30.00 taxi · Transport = $32.25 at 1.075 (ECB, 13 Nov), Sun 15 Nov\nBalance −$52.25\n[Undo] [Edit]',
                ],
            ],
        },
        {
            name: 'is asked about when its rates are too old, and keeps its own amount then',
            turns: [
                LUNCH,
                [
                    'taxi 30 EUR on 1 november',
                    'This wallet counts in USD, and I don’t know the day’s rate for EUR yet. Nothing is recorded. What was it in USD?',
                ],
                [
                    '32',
                    '✓ €30.00 taxi · Transport = $32.00, Sun 1 Nov\nBalance −$52.00\n[Undo] [Edit]',
                ],
            ],
        },
        {
            name: 'may come to less than can be counted',
            turns: [
                LUNCH,
                [
                    'sweets 0 JPY',
                    'An amount has to be more than zero, so I recorded nothing. Try “20 lunch”.',
                ],
                ['balance', '−$20.00\nThis month: $20.00 spent, $0.00 received'],
            ],
        },
        {
            name: 'leaves an empty wallet’s currency when that is wished, and counts in it',
            turns: [
                [
                    'taxi 30 EUR',
                    'This wallet counts in USD and has no entries yet. Should it count in EUR?\n[Yes, use EUR] [Keep USD]',
                ],
                [
                    '> Keep USD',
                    '✓ €30.00 taxi · Transport = $32.41 at 1.0804 (ECB, 17 Nov)\nBalance −$32.41\n[Undo] [Edit]',
                ],
                ['> Yes, use EUR', 'I recorded that already. To take it back: “undo”.'],
            ],
        },
        {
            name: 'is corrected in its own currency, at the rate it has, and undone',
            turns: [
                LUNCH,
                TAXI,
                [
                    'make it 35',
                    '✓ €30.00 → €35.00 taxi · Transport = $37.81 at 1.0804 (ECB, 17 Nov)\nBalance −$57.81\n[Undo]',
                ],
                [
                    'that was last friday',
                    '✓ €35.00 taxi · Transport = $37.63 at 1.075 (ECB, 13 Nov), today → Fri 13 Nov\nBalance −$57.63\n[Undo]',
                ],
                ['make it 40 USD', '✓ €35.00 → $40.00 taxi · Transport\nBalance −$60.00\n[Undo]'],
                [
                    'undo',
                    '✓ Undone: it’s €35.00 taxi · Transport = $37.63 again\nBalance −$57.63\n[Redo]',
                ],
                [
                    'category fun',
                    '✓ taxi: Transport → Fun. I’ll remember taxi as Fun.\nBalance −$57.63\n[Undo] [Forget that]',
                ],
                [
                    'undo',
                    '✓ Undone: it’s €35.00 taxi · Transport = $37.63 again\nBalance −$57.63\n[Redo]',
                ],
            ],
        },
        {
            name: 'becomes another one’s by a correction',
            turns: [
                LUNCH,
                [
                    'make it 30 EUR',
                    '✓ $20.00 → €30.00 lunch · Food = $32.41 at 1.0804 (ECB, 17 Nov)\nBalance −$32.41\n[Undo]',
                ],
                [
                    'make it 3000 JPY',
                    '✓ €30.00 → ¥3,000 lunch · Food = $18.20 at 0.00606625 (ECB, 17 Nov)\nBalance −$18.20\n[Undo]',
                ],
                [
                    'make it 4000',
                    '✓ ¥3,000 → ¥4,000 lunch · Food = $24.27 at 0.00606625 (ECB, 17 Nov)\nBalance −$24.27\n[Undo]',
                ],
                [
                    'make it 5 CHF',
                    'I don’t know the day’s rate for CHF, so I changed nothing. Say it in USD, like “make it $24.27”.',
                ],
            ],
        },
        {
            name: 'touches the limits with what it counts as',
            turns: [
                [
                    'set transport to 40 a month',
                    '✓ Transport: $40.00 a month. Spent so far $0.00, $40.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
                ],
                [
                    'taxi 30 EUR',
                    '✓ €30.00 taxi · Transport = $32.41 at 1.0804 (ECB, 17 Nov), $7.59 of $40.00 left, $0.63 a day\n⚠ Transport has used 81 % of its $40.00 for November.\nBalance −$32.41\n[Undo] [Edit]',
                ],
            ],
        },
        {
            name: 'is added up with others in the wallet’s',
            turns: [
                LUNCH,
                [
                    '4 EUR coffee and 7 USD sandwich',
                    '✓ 2 entries, $11.32\n€4.00 coffee · Food = $4.32 [Edit coffee] [Undo coffee]\n$7.00 sandwich · Food [Edit sandwich] [Undo sandwich]\nBalance −$31.32\n[Undo both]',
                ],
            ],
        },
    ],
    { rates: RATES },
);
