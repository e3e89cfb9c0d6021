import { conversations } from './conversation.ts';

const FIRST =
    'This wallet counts in USD and has no entries yet. Should it count in EUR?\n[Yes, use EUR] [Keep USD]';
const UNKNOWN_RATE =
    'This wallet counts in USD, and I don’t know the day’s rate for EUR yet. Nothing is recorded. What was it in USD?';
const OPEN = 'Not recorded yet: €8.00 taxi. The question above still waits for an answer.';

const LIMIT =
    '✓ Everything together: $100.00 a month. Spent so far $0.00, $100.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]';

conversations('a wallet’s currency', [
    {
        name: 'is never added up with another one, whatever total is stated',
        turns: [
            ['coffee 4', '✓ $4.00 coffee · Food\nBalance −$4.00\n[Undo] [Edit]'],
            ['food 20 USD, taxi 15 EUR, total 36', UNKNOWN_RATE],
            ['balance', '−$4.00\nThis month: $4.00 spent, $0.00 received'],
        ],
    },
    {
        name: 'changes while nothing counts in it',
        turns: [
            ['taxi 8 EUR', FIRST],
            ['> Yes, use EUR', '✓ €8.00 taxi · Transport\nBalance −€8.00\n[Undo] [Edit]'],
        ],
    },
    {
        name: 'stays once something counts, though the question stands there still',
        turns: [
            ['taxi 8 EUR', FIRST],
            ['taxi 15', `✓ $15.00 taxi · Transport\nBalance −$15.00\n${OPEN}\n[Undo] [Edit]`],
            ['> Yes, use EUR', UNKNOWN_RATE],
            ['balance', `−$15.00\nThis month: $15.00 spent, $0.00 received\n${OPEN}`],
        ],
    },
    {
        name: 'stays while there is a limit',
        turns: [
            ['limit 100 a month', LIMIT],
            ['taxi 8 EUR', UNKNOWN_RATE],
        ],
    },
    {
        name: 'is asked about after which amount it was, and both are answered once',
        turns: [
            ['rent 1.234 EUR', 'Is that €1,234.00 or €1.23?\n[€1,234.00] [€1.23]'],
            ['> €1,234.00', FIRST],
            ['> Yes, use EUR', '✓ €1,234.00 rent · Home\nBalance −€1,234.00\n[Undo] [Edit]'],
            ['> €1,234.00', 'I recorded that already. To take it back: “undo”.'],
            ['> Yes, use EUR', 'I recorded that already. To take it back: “undo”.'],
        ],
    },
    {
        name: 'never mixes with what was undone before it changed',
        turns: [
            ['taxi 8', '✓ $8.00 taxi · Transport\nBalance −$8.00\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $8.00 taxi · Transport\nBalance $0.00\n[Redo]'],
            ['taxi 9 EUR', FIRST],
            ['> Yes, use EUR', '✓ €9.00 taxi · Transport\nBalance −€9.00\n[Undo] [Edit]'],
            ['> Redo', 'That was taken back already.'],
            ['balance', '−€9.00\nThis month: €9.00 spent, €0.00 received'],
        ],
    },
]);
