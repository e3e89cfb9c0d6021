/** Setting, removing and asking for limits. */
import { monthOf } from '../ledger/day.ts';
import { removeLimit, setLimit } from '../ledger/ledger.ts';
import type { LimitState } from '../ledger/limit.ts';
import type { Understood } from '../understanding/understood.ts';
import { amountFault } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { limitName, limitRow } from './rows.ts';
import type { Answered, Scene } from './scene.ts';

export async function setUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const amount = understood.amount?.value;
    if (!amount) return told(scene, 'limit.howMuch');
    if (understood.limitPer !== null && understood.limitPer !== 'month') {
        return told(scene, 'limit.monthOnly', { amount: '800' });
    }
    if (amount.minor <= 0n) return told(scene, 'limit.zero');
    const fault = amountFault(amount, scene);
    if (fault) return fault;
    const category = understood.category?.said ? understood.category.value : null;
    const { outcome, state } = await setLimit(scene.book, category, amount, scene.actor);
    const undo: Choice = {
        label: scene.format.words('choice.undo'),
        command: { do: 'undo', change: outcome.change.id },
        version: 0,
    };
    return answered(
        scene,
        makeReply(scene.turn, [headline(state, scene), mailLine(scene)], {
            choices: [...mailChoices(scene), undo],
        }),
    );
}

function headline(state: LimitState, scene: Scene): Piece {
    const { format } = scene;
    const left = state.limit.amount.minor - state.spent;
    const values = {
        name: limitName(state, format),
        limit: format.money(state.limit.amount),
        spent: format.minor(state.spent),
    };
    const text =
        left < 0n
            ? format.words('limit.setOver', { ...values, over: format.minor(-left) })
            : format.words('limit.set', { ...values, left: format.minor(left) });
    return { text, style: 'headline' };
}

function mailLine(scene: Scene): Piece {
    const { words } = scene.format;
    const { email } = scene.person;
    if (!scene.canMail) return { text: words('limit.warnHere') };
    return { text: email === null ? words('limit.warn') : words('limit.warnMail', { email }) };
}

function mailChoices(scene: Scene): Choice[] {
    if (scene.person.email !== null || !scene.canMail) return [];
    const { words } = scene.format;
    return [
        { label: words('choice.mailAddress'), command: { do: 'ask-address' }, version: 0 },
        { label: words('choice.mailHere'), command: { do: 'mail-here' }, version: 0 },
    ];
}

export async function removeUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const category = understood.category?.said ? understood.category.value : null;
    const outcome = await removeLimit(scene.book, category, scene.actor);
    if (!outcome) return limitMissing(category, scene);
    const name =
        category === null
            ? scene.format.words('limit.everything')
            : scene.format.category(category);
    const undo: Choice = {
        label: scene.format.words('choice.undo'),
        command: { do: 'undo', change: outcome.change.id },
        version: 0,
    };
    const line: Piece = { text: scene.format.words('limit.removed', { name }), style: 'headline' };
    return answered(scene, makeReply(scene.turn, [line], { choices: [undo] }));
}

/** "how much is left for food", "am I over budget" */
export async function tellLimits(
    understood: Pick<Understood, 'category'>,
    scene: Scene,
): Promise<Answered> {
    const states = await limitsNow(scene);
    const category = understood.category?.said ? understood.category.value : null;
    const wanted = states.filter(({ limit }) => category === null || limit.category === category);
    if (wanted.length === 0) return limitMissing(category, scene);
    return answered(
        scene,
        makeReply(
            scene.turn,
            wanted.map((state, index) => ({
                text: limitRow(state, scene),
                style: index === 0 ? 'headline' : 'detail',
            })),
        ),
    );
}

/** Every limit as it stands this month, the whole wallet's first. */
export async function limitsNow(scene: Scene): Promise<readonly LimitState[]> {
    const { wallet } = scene.book;
    if (wallet.limitCount === 0) return [];
    const states = await scene.book.limitStates([monthOf(scene.today, wallet.monthStart)]);
    return states.toSorted((a, b) =>
        (a.limit.category ?? '') < (b.limit.category ?? '') ? -1 : 1,
    );
}

function limitMissing(category: string | null, scene: Scene): Answered {
    if (category === null) return told(scene, 'limit.none');
    const name = scene.format.category(category);
    return told(scene, 'limit.noneFor', { name, example: name.toLowerCase() });
}
