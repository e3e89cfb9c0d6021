import { conversations } from './conversation.ts';

conversations('limits that rest', [
    {
        name: 'rest until their period is over, are listed, and wake again',
        turns: [
            [
                'food 300 a month',
                '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'limit 50 a day',
                '✓ Everything together: $50.00 a day. Spent so far $0.00, $50.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'snooze food',
                '✓ No warnings about Food until Tue 1 Dec.\nEach expense still says what is left.\n[Warn me again]',
            ],
            ['snooze food', 'You hear nothing of Food until Tue 1 Dec already.\n[Warn me again]'],
            ["what's snoozed?", 'Food: no warnings until Tue 1 Dec\n[Warn me again]'],
            [
                'groceries 290',
                '✓ $290.00 groceries · Food, $10.00 of $300.00 left, $0.83 a day\n⚠ Food has used 96 % of its $300.00 for November.\n⚠ Everything together is $240.00 over its $50.00 for today.\nBalance −$290.00\n[Undo] [Edit]',
            ],
            ['> Warn me again', '✓ I’ll warn you about Food again.'],
            ['> Warn me again', 'That isn’t snoozed, so its warnings come anyway.'],
            [
                "what's snoozed?",
                'Nothing is snoozed. To have it quiet until a limit’s period is over: “snooze food”.',
            ],
            ['unsnooze food', 'That isn’t snoozed, so its warnings come anyway.'],
        ],
    },
    {
        name: 'rest and wake by name or all of them',
        turns: [
            [
                'food 300 a month',
                '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'limit 800 a month',
                '✓ Everything together: $800.00 a month. Spent so far $0.00, $800.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'mute all',
                '✓ No warnings about Food until Tue 1 Dec.\n✓ No warnings about Everything together until Tue 1 Dec.\nEach expense still says what is left.\n[Warn me again]',
            ],
            [
                'show snoozed limits',
                'Food: no warnings until Tue 1 Dec\nEverything together: no warnings until Tue 1 Dec\n[Warn me again]',
            ],
            ['warn me about food again', '✓ I’ll warn you about Food again.'],
            ['what is muted', 'Everything together: no warnings until Tue 1 Dec\n[Warn me again]'],
            ['unmute', '✓ I’ll warn you about Everything together again.'],
            [
                'snooze taxi',
                'Transport has no limit yet. To set one: “set transport to 300 a month”.',
            ],
            [
                'mute the tv 20',
                '✓ $20.00 mute the tv · Electronics\nEverything together: $780.00 of $800.00 left, $65.00 a day\nBalance −$20.00\n[Undo] [Edit]',
            ],
        ],
    },
    {
        name: 'of another wallet aren’t meant',
        turns: [
            [
                'food 300 a month',
                '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            ['new wallet Trip', '✓ Trip, in USD. Entries still go to Personal.\n[Use Trip] [Undo]'],
            ['> Use Trip', '✓ Entries go to Trip now. Its balance is $0.00.'],
            ['snooze food', 'Food has no limit yet. To set one: “set food to 300 a month”.'],
            [
                "what's snoozed",
                'Nothing is snoozed. To have it quiet until a limit’s period is over: “snooze food”.',
            ],
        ],
    },
    {
        name: 'set as they are stay as they are, and say so',
        turns: [
            [
                'food 300 a month',
                '✓ Food: $300.00 a month. Spent so far $0.00, $300.00 left.\nI’ll warn you here at 80 % and 100 %. By mail too?\n[Yes, to an address] [Here is enough] [Undo]',
            ],
            [
                'food 300 a month',
                'Food: $300.00 a month. Spent so far $0.00, $300.00 left. It was so already.',
            ],
            ['warn me at 50 and 90', '✓ Food: I’ll warn you at 50 % and 90 %.\n[Undo]'],
            ['warn me at 90 and 50', 'Food: I’ll warn you at 50 % and 90 %. It was so already.'],
            ['limits', 'Food: $0.00 of $300.00 spent, $300.00 left, $25.00 a day'],
            ['digest on', '✓ Warnings come together, once a day at 08:00.'],
            ['digest on', 'Warnings come together, once a day at 08:00. It was so already.'],
            ['quiet hours 22 to 7', '✓ Quiet from 22:00 to 07:00: warnings wait until then.'],
            [
                'quiet hours 22 to 7',
                'Quiet from 22:00 to 07:00: warnings wait until then. It was so already.',
            ],
            [
                'remind me every evening at 20:00',
                '✓ I’ll ask every day at 8:00 PM. To stop it: “stop reminding me”.',
            ],
            [
                'remind me every evening at 20:00',
                'I’ll ask every day at 8:00 PM. To stop it: “stop reminding me”. It was so already.',
            ],
            [
                'my month starts on the 25th',
                '✓ Your month starts on the 25th. This one: 25 Oct – 24 Nov.\n[Undo]',
            ],
            [
                'my month starts on the 25th',
                'Your month starts on the 25th already. This one: 25 Oct – 24 Nov.',
            ],
            ['week starts on monday', 'Your week starts on Monday already.'],
            ['time zone UTC', 'Your time zone is UTC already. It’s Thu 12:00 PM there.'],
            ['undo', '✓ Undone: Personal’s settings\nBalance $0.00\n[Redo]'],
            ['undo', '✓ Undone: Food’s limit\nBalance $0.00\n[Redo]'],
            ['undo', '✓ Undone: Food’s limit\nBalance $0.00\n[Redo]'],
        ],
    },
]);
