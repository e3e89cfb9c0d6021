import { conversations } from './conversation.ts';

conversations('entries as a file', [
    {
        name: 'are said to be in a file behind a link, as they were asked for',
        turns: [
            ['export', 'There are no entries yet. Try “20 lunch”.'],
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['tea 3 on 5 october', '✓ $3.00 tea · Food, Mon 5 Oct\nBalance −$23.00\n[Undo] [Edit]'],
            [
                'export',
                'All your entries as CSV\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nDownload CSV: https://penny.example/export/all/ever',
            ],
            [
                'export this year as csv',
                'Your entries as CSV, 1 Jan – 31 Dec\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nDownload CSV: https://penny.example/export/all/2026-01-01',
            ],
            [
                'export food last month',
                'Your entries as CSV, Food, 1 – 31 Oct\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nDownload CSV: https://penny.example/export/food/2026-10-01',
            ],
            [
                'can I get a csv of this month?',
                'Your entries as CSV, 1 – 30 Nov\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nDownload CSV: https://penny.example/export/all/2026-11-01',
            ],
            ['export taxis', 'There’s nothing of that to put into a file: Transport.'],
            ['export yesterday', 'There’s nothing of that to put into a file: yesterday.'],
        ],
    },
    {
        name: 'of one wallet alone, which is named where there are several',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            [
                'new wallet Savings',
                '✓ Savings, in USD. Entries still go to Personal.\n[Use Savings] [Undo]',
            ],
            [
                'export',
                'All your entries as CSV, Personal\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nDownload CSV: https://penny.example/export/all/ever',
            ],
            ['> Use Savings', '✓ Entries go to Savings now. Its balance is $0.00.'],
            ['export', 'There are no entries yet. Try “20 lunch”.'],
        ],
    },
    {
        name: 'are exported while something is asked, which stays open',
        turns: [
            ['lunch 20', '✓ $20.00 lunch · Food\nBalance −$20.00\n[Undo] [Edit]'],
            ['1.234 rent', 'Is that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]'],
            [
                'export',
                'All your entries as CSV\nThe link works for 15 minutes, for whoever has it: keep it to yourself. Spreadsheets open the file.\nNot recorded yet: rent. The question above still waits for an answer.\nDownload CSV: https://penny.example/export/all/ever',
            ],
            ['1,234.00', '✓ $1,234.00 rent · Home\nBalance −$1,254.00'],
        ],
    },
]);
