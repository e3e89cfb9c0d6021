/** Conversations as tables: what the person says, or "> Label" for a press, and what Penny answers. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Turns } from '../../bot/turn.ts';
import { createRateStore } from '../../db/rate-store.ts';
import { parseReferenceFile } from '../../rates/reference-file.ts';
import { eachEngine } from '../rig/databases.ts';
import { referenceFile, type Published } from '../rig/reference-rates.ts';
import { talk, turnsOn, type TalkOptions } from '../rig/talk.ts';

interface Setting {
    /** Reference rates that are known from the start. */
    readonly rates?: Published;
}

type Exchange = readonly [person: string, penny: string];

export interface Conversation extends TalkOptions {
    /** A sentence about behaviour. */
    readonly name: string;
    readonly turns: readonly Exchange[];
}

export function conversations(
    title: string,
    all: readonly Conversation[],
    { rates }: Setting = {},
): void {
    describe(title, () => {
        eachEngine((engine) => {
            const open: { turnsFor: (options: TalkOptions) => Turns } = {
                turnsFor: () => {
                    throw new Error('not open yet');
                },
            };
            beforeAll(async () => {
                const database = await engine.open();
                if (rates) {
                    const published = parseReferenceFile(referenceFile(rates));
                    await createRateStore(database).keep(published);
                }
                open.turnsFor = (options) => turnsOn(database, options);
            });
            it.each(all.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
                await play(one, open.turnsFor(one));
            });
        });
    });
}

/** Compares the whole conversation at once, so that a failure shows where it went another way. */
async function play(conversation: Conversation, turns: Turns): Promise<void> {
    const person = talk(turns, conversation.now);
    const heard: Exchange[] = [];
    for (const [said] of conversation.turns) {
        const answer = said.startsWith('> ')
            ? await person.press(said.slice(2))
            : await person.say(said);
        heard.push([said, answer]);
    }
    expect(heard).toEqual(conversation.turns);
}
