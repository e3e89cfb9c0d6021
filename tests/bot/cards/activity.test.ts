import { describe, expect, it } from '@jest/globals';
import { toActivities } from '../../../bot/cards/activity.ts';
import { aChoice, aLine, aReply } from './replies.ts';

describe("A reply's activities", () => {
    it('are one plain text when it is one line with nothing to press', () => {
        const reply = aReply({ lines: [aLine('**$2,480.00** <b>', { style: 'headline' })] });
        expect(toActivities(reply)).toEqual([
            {
                id: 'turn-1',
                activity: {
                    type: 'message',
                    textFormat: 'plain',
                    text: '**$2,480.00** <b>',
                    inputHint: 'acceptingInput',
                },
            },
        ]);
    });

    it('are a card when there are more lines, which a text would set far apart', () => {
        const [shown] = toActivities(aReply({ lines: [aLine('Balance'), aLine('$5.00')] }));
        expect(shown?.activity).not.toHaveProperty('text');
        expect(shown?.activity.attachments?.[0].content.body).toHaveLength(2);
        expect(shown?.activity.channelData).toEqual({ 'webchat:fallback-text': 'Balance\n$5.00' });
    });

    it('show a card without a text beside it, which Web Chat would show twice', () => {
        const [shown] = toActivities(
            aReply({ lines: [aLine('✓ $20.00 lunch')], choices: [aChoice('Undo')] }),
        );
        expect(shown?.activity).not.toHaveProperty('text');
        expect(shown?.activity.attachments?.[0].contentType).toBe(
            'application/vnd.microsoft.card.adaptive',
        );
        expect(shown?.activity.summary).toBe('✓ $20.00 lunch');
        expect(shown?.activity.channelData).toEqual({
            'webchat:fallback-text': '✓ $20.00 lunch\n[Undo]',
        });
    });

    it('take the place of the turn they replace', () => {
        const reply = aReply({ turn: 'turn-2', replaces: 'turn-1', lines: [aLine('Undone')] });
        expect(toActivities(reply).map(({ id }) => id)).toEqual(['turn-1']);
    });

    it('bring earlier cards up to date after the reply itself', () => {
        const reply = aReply({
            turn: 'turn-3',
            lines: [aLine('✓ $80.00 → $85.00 shoes')],
            updates: [
                aReply({ turn: 'turn-3.1', replaces: 'turn-1', lines: [aLine('$85.00 shoes')] }),
            ],
        });
        expect(toActivities(reply).map(({ id, activity }) => [id, activity.text])).toEqual([
            ['turn-3', '✓ $80.00 → $85.00 shoes'],
            ['turn-1', '$85.00 shoes'],
        ]);
    });

    it('are the updates alone when the reply says nothing', () => {
        const update = aReply({ turn: 'turn-3.1', replaces: 'turn-1', lines: [aLine('Undone')] });
        expect(toActivities(aReply({ updates: [update] })).map(({ id }) => id)).toEqual(['turn-1']);
    });

    it("offer suggestions to be said in the person's own words", () => {
        const [shown] = toActivities(
            aReply({ lines: [aLine('Hi')], suggestions: ['spent 20 on lunch'] }),
        );
        expect(shown?.activity.suggestedActions).toEqual({
            actions: [{ type: 'imBack', title: 'spent 20 on lunch', value: 'spent 20 on lunch' }],
        });
    });
});
