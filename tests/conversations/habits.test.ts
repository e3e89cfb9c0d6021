import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainText } from '../../bot/cards/plain-text.ts';
import { createHabits } from '../../bot/habits.ts';
import { createOccasions } from '../../bot/occasion.ts';
import type { Database } from '../../db/connect.ts';
import { createHabitStore } from '../../db/habit-store.ts';
import { newId } from '../../db/ids.ts';
import { createPlaceStore } from '../../db/place-store.ts';
import { createTurnStore } from '../../db/turn-store.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { eachEngine } from '../rig/databases.ts';
import { silentLogger } from '../rig/silent-logger.ts';
import { talk, turnsOn, type Talk, TODAY } from '../rig/talk.ts';

/** What the person says or presses, what Penny answers, and what she then says unasked. */
type Exchange = readonly [person: string, penny: string, unasked?: string];

const now = (): Date => TODAY;

const SEPTEMBER = ['netflix 15.99 on 12 sep', netflix('Sat 12 Sep', 1)] as const;
const OCTOBER = ['Netflix 15.99 on 12 oct', netflix('Mon 12 Oct', 2, 'Netflix')] as const;
const NOVEMBER = ['netflix 15.99 on 12 nov', netflix('Thu 12 Nov', 3)] as const;
const OFFER = 'netflix, $15.99, around the 12th: shall I do it from now on?\n[Yes] [No]';
const SET_UP = '✓ $15.99 netflix · Subscriptions, on the 12th of each month (next Sat 12 Dec).';
const SET_UP_CARD = `${SET_UP}\n[Change] [Undo]`;

function netflix(day: string, times: number, name = 'netflix'): string {
    const balance = ['−$15.99', '−$31.98', '−$47.97', '−$63.96'][times - 1];
    return `✓ $15.99 ${name} · Subscriptions, ${day}\nBalance ${balance}\n[Undo] [Edit]`;
}

const TABLES: readonly { readonly name: string; readonly turns: readonly Exchange[] }[] = [
    {
        name: 'is offered the third time, and set up from the next time on',
        turns: [
            SEPTEMBER,
            OCTOBER,
            [...NOVEMBER, OFFER],
            ['> Yes', SET_UP_CARD],
            [
                '> No',
                'That comes again already: $15.99 netflix · Subscriptions, on the 12th of each month, next Sat 12 Dec.',
            ],
            [
                'undo',
                '✓ Undone: $15.99 netflix · Subscriptions, on the 12th of each month\nBalance −$47.97\n[Redo]',
            ],
            ['> Yes', 'That was stopped already.'],
        ],
    },
    {
        name: 'is answered in words',
        turns: [SEPTEMBER, OCTOBER, [...NOVEMBER, OFFER], ['yes', SET_UP]],
    },
    {
        name: 'is declined once and for all',
        turns: [
            SEPTEMBER,
            OCTOBER,
            [...NOVEMBER, OFFER],
            ['no', 'All right, netflix stays yours to tell. I won’t ask again.'],
            [
                '> Yes',
                'You said no to that, so it isn’t set up. To set it up all the same: “rent 900 every month on the 1st”.',
            ],
            ['undo', '✓ Undone: $15.99 netflix · Subscriptions\nBalance −$31.98\n[Redo]'],
            [...NOVEMBER],
        ],
    },
    {
        name: 'is offered once, also to who says nothing to it',
        turns: [
            SEPTEMBER,
            OCTOBER,
            [...NOVEMBER, OFFER],
            ['netflix 15.99 on 11 nov', netflix('Wed 11 Nov', 4)],
        ],
    },
    {
        name: 'isn’t offered of what comes by itself',
        turns: [
            ['netflix 15.99 every month on the 12th', SET_UP_CARD],
            SEPTEMBER,
            OCTOBER,
            [...NOVEMBER],
        ],
    },
];

const BALANCE = '−$47.97\nThis month: $15.99 spent, $0.00 received';

const QUIET: readonly { readonly name: string; readonly turns: readonly Exchange[] }[] = [
    {
        name: 'it is offered with the next answer that asks nothing, once',
        turns: [
            SEPTEMBER,
            OCTOBER,
            NOVEMBER,
            ['1.234 rent', 'Is that $1,234.00 or $1.23?\n[$1,234.00] [$1.23]'],
            [
                'balance',
                `${BALANCE}\nNot recorded yet: rent. The question above still waits for an answer.`,
            ],
            ['no', `All right, nothing is recorded.\n${OFFER}`],
            ['balance', BALANCE],
            ['> Yes', SET_UP_CARD],
            [
                '> Yes',
                'That comes again already: $15.99 netflix · Subscriptions, on the 12th of each month, next Sat 12 Dec.',
            ],
        ],
    },
    {
        name: 'it is answered in words, and the card that it stands on stays',
        turns: [
            SEPTEMBER,
            OCTOBER,
            NOVEMBER,
            [
                'tea 3',
                `✓ $3.00 tea · Food\nBalance −$50.97\n${OFFER.replace('[Yes]', '[Undo] [Edit] [Yes]')}`,
            ],
            ['no', 'All right, netflix stays yours to tell. I won’t ask again.'],
            ['netflix 15.99', '✓ $15.99 netflix · Subscriptions\nBalance −$66.96\n[Undo] [Edit]'],
            ['undo', '✓ Undone: $15.99 netflix · Subscriptions\nBalance −$50.97\n[Redo]'],
        ],
    },
    {
        name: 'it isn’t once the entry is gone',
        turns: [
            SEPTEMBER,
            OCTOBER,
            NOVEMBER,
            ['undo', '✓ Undone: $15.99 netflix · Subscriptions\nBalance −$31.98\n[Redo]'],
            ['balance', '−$31.98\nThis month: $0.00 spent, $0.00 received'],
        ],
    },
];

eachEngine((engine) => {
    describe('what comes again and again', () => {
        let database: Database;
        beforeAll(async () => {
            database = await engine.open();
        });

        it.each(TABLES.map((one) => [one.name, one.turns] as const))('%s', async (_name, turns) => {
            const person = meet(database);
            const heard: Exchange[] = [];
            for (const [said] of turns) heard.push(await person.exchange(said));
            expect(heard).toEqual(turns);
        });

        it.each(QUIET)('where Penny can’t speak first, $name', async ({ turns }) => {
            const person = meet(database, false);
            const heard: Exchange[] = [];
            for (const [said] of turns) heard.push(await person.exchange(said));
            expect(heard).toEqual(turns);
        });
    });
});

/** @param speaks whether Penny can speak first on the channel. */
function meet(database: Database, speaks = true): { exchange(said: string): Promise<Exchange> } {
    const unasked: Reply[] = [];
    const heard = (reply: Reply): [] => {
        unasked.push(reply);
        return [];
    };
    const occasions = createOccasions({
        store: createTurnStore(database),
        now,
        newId,
        canMail: false,
        lines: new Map(speaks ? [['test', heard]] : []),
        wakeAlerts: () => undefined,
    });
    const places = createPlaceStore(database);
    const store = createHabitStore(database);
    const habits = createHabits({ store, places, occasions, now, logger: silentLogger });
    const person: Talk = talk(turnsOn(database, { recorded: (...told) => habits.look(...told) }));
    return {
        exchange: async (said) => {
            const answer = said.startsWith('> ')
                ? await person.press(said.slice(2))
                : await person.say(said);
            await habits.settle();
            const [more] = unasked.splice(0);
            if (!more) return [said, answer];
            person.hear(more);
            return [said, answer, plainText(more)];
        },
    };
}
