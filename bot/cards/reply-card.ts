import type { Choice, Line, Link, Reply } from '../../dialogs/reply.ts';
import {
    besideButtons,
    textRuns,
    type ActionSet,
    type AdaptiveCard,
    type CardAction,
    type CardElement,
    type OpenUrlAction,
    type RichTextBlock,
    type SubmitAction,
    type TextRun,
} from './adaptive-card.ts';
import { commonChoices } from './common-choices.ts';
import { displayText } from './display-text.ts';
import { plainText } from './plain-text.ts';

/** Hosts leave out, or fold away, more buttons than this in one row (Adaptive Cards' own default). */
const BUTTONS_IN_A_ROW = 5;
/** More than this beside a line would squeeze its text on a telephone. */
const BUTTONS_BESIDE_A_LINE = 2;

const STYLES: Record<Line['style'], Omit<TextRun, 'type' | 'text'>> = {
    headline: { size: 'Medium', weight: 'Bolder' },
    detail: {},
    warning: { weight: 'Bolder', color: 'Attention' },
};

/** A reply as a card: its lines in order, a line's own buttons with it, the others at the bottom. */
export function replyCard(reply: Reply): AdaptiveCard {
    const common = rows([
        ...(reply.links ?? []).map(opening),
        ...commonChoices(reply).map((place) => button(reply, place)),
    ]);
    const [onlyRow] = common;
    const card = {
        type: 'AdaptiveCard',
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        version: '1.2',
        fallbackText: plainText(reply),
    } as const;
    const body = reply.lines.flatMap((line) => lineElements(reply, line));
    return onlyRow && common.length === 1
        ? { ...card, body, actions: onlyRow.actions }
        : { ...card, body: [...body, ...common] };
}

function lineElements(reply: Reply, line: Line): readonly CardElement[] {
    const text = lineText(line);
    const buttons = line.choices
        .filter((place) => place in reply.choices)
        .map((place) => ownButton(reply, place, line));
    if (text.inlines.length === 0) {
        return rows(buttons);
    }
    if (buttons.length === 0) {
        return [text];
    }
    return buttons.length <= BUTTONS_BESIDE_A_LINE
        ? [besideButtons(text, buttons)]
        : [text, ...rows(buttons)];
}

function lineText(line: Line): RichTextBlock {
    const text = displayText(line.text);
    return {
        type: 'RichTextBlock',
        spacing: 'Small',
        inlines: text === '' ? [] : textRuns(text, STYLES[line.style]),
    };
}

function opening({ label, url }: Link): OpenUrlAction {
    return { type: 'Action.OpenUrl', title: displayText(label), url };
}

function rows(buttons: readonly CardAction[]): readonly ActionSet[] {
    const count = Math.ceil(buttons.length / BUTTONS_IN_A_ROW);
    return Array.from({ length: count }, (_, row) => ({
        type: 'ActionSet',
        actions: buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW),
    }));
}

function button(reply: Reply, place: number): SubmitAction {
    const choice = choiceAt(reply, place);
    return {
        type: 'Action.Submit',
        title: displayText(choice.label),
        data: { penny: { turn: reply.turn, choice: place, version: choice.version } },
    };
}

/** As short as the line beside it allows; the tooltip says which of several equal ones it is, to
 *  those who can't see what it stands beside. */
function ownButton(reply: Reply, place: number, line: Line): SubmitAction {
    const { label, short } = choiceAt(reply, place);
    const whole = displayText(label);
    return {
        ...button(reply, place),
        title: displayText(short ?? label),
        tooltip: short === undefined ? `${whole}: ${displayText(line.text)}` : whole,
    };
}

function choiceAt(reply: Reply, place: number): Choice {
    const choice = reply.choices[place];
    if (choice === undefined) {
        throw new Error(`Reply ${reply.turn} has no choice ${place}`);
    }
    return choice;
}
