/** Setting, removing and asking for limits. */
import type { Categories } from '../ledger/categories.ts';
import {
    allowance,
    isSameKind,
    LIMIT_UNITS,
    scopeIn,
    watches,
    type Limit,
    type LimitScope,
    type LimitState,
} from '../ledger/limit.ts';
import { money, type Money } from '../ledger/money.ts';
import { removeLimits, setLimit, type LimitOrder } from '../ledger/limits.ts';
import { statesOn } from '../ledger/limit-states.ts';
import type { Understood } from '../understanding/understood.ts';
import { amountFault } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import type { Format } from './format.ts';
import { limitName, limitRow } from './limit-rows.ts';
import { makeReply, type Choice, type Piece } from './reply.ts';
import { inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

export async function setUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const amount = understood.amount?.value;
    if (!amount) return told(scene, 'limit.howMuch');
    if (amount.minor <= 0n) return told(scene, 'limit.zero');
    const fault = amountFault(amount, scene);
    if (fault) return fault;
    const name = unknownScope(understood);
    if (name !== null) return told(scene, 'limit.unknown', { name });
    const scope = scopeOf(understood);
    const per = understood.limitPer ?? 'month';
    const value = shifted(understood, amount, { ...scope, per }, scene);
    if (value === null) return limitMissing(scope, scene);
    if (value.minor <= 0n) return told(scene, 'limit.zero');
    const order = { ...scope, per, amount: value };
    const same = await sameAlready(order, scene);
    if (same) return same;
    const { outcome, state } = await setLimit(scene.book, order, scene.actor);
    const carries: Piece[] =
        state.limit.carriesFrom === null ? [] : [{ text: scene.format.words('limit.carries') }];
    return answered(
        scene,
        makeReply(scene.turn, [headline(state, scene), ...carries, mailLine(state.limit, scene)], {
            choices: [...mailChoices(scene), ...undoChoices(outcome, scene)],
        }),
    );
}

/** That very limit is in force. */
async function sameAlready(order: LimitOrder, scene: Scene): Promise<Answered | null> {
    const { wallet } = scene.book;
    const same = wallet.limits.filter((limit) => isSameKind(limit, order));
    if (!same.some(({ amount }) => amount.minor === order.amount.minor)) return null;
    const [state] = await statesOn(scene.book, scene.today, same);
    return state ? told(scene, 'so.already', { text: stated(state, scene) }) : null;
}

/** "limit 50 for spaceships": no limit on everything is meant; null where nothing else was named. */
function unknownScope({ category, tags, description }: Understood): string | null {
    const isKnown = category?.said === true || tags.length > 0;
    return isKnown || description === '' ? null : description.slice(0, 100);
}

/** "raise it by 50" means the limit that is there. */
function shifted(
    { shift }: Understood,
    by: Money,
    { per, ...scope }: LimitScope & Pick<Limit, 'per'>,
    scene: Scene,
): Money | null {
    if (!shift) return by;
    const before = limitsOn(scope, scene).find((limit) => limit.per === per);
    if (!before) return null;
    const { minor, currency } = before.amount;
    return money(shift === 'more' ? minor + by.minor : minor - by.minor, currency);
}

type Named = Pick<Understood, 'category' | 'tags'>;

/** What an order is about: a tag goes before a category, which is rarely meant beside one. */
export function scopeOf({ category, tags }: Named): LimitScope {
    const tag = tags[0] ?? null;
    return { tag, category: tag === null && category?.said ? category.value : null };
}

/** "✓ Food: $300.00 a month. Spent so far $120.00, $180.00 left." */
export function headline(state: LimitState, scene: Scene): Piece {
    const text = scene.format.words('so.done', { text: stated(state, scene) });
    return { text, style: 'headline' };
}

function stated(state: LimitState, scene: Scene): string {
    const { format } = scene;
    const left = allowance(state) - state.spent;
    const values = {
        name: limitName(state.limit, format),
        limit: format.money(state.limit.amount),
        per: format.words(`limit.per.${state.limit.per}`),
        spent: format.minor(state.spent),
    };
    return left < 0n
        ? format.words('limit.setOver', { ...values, over: format.minor(-left) })
        : format.words('limit.set', { ...values, left: format.minor(left) });
}

function mailLine(limit: Limit, scene: Scene): Piece {
    const { words } = scene.format;
    const { email } = scene.person;
    const percents = percentsOf(limit.thresholds, scene.format);
    if (!scene.canMail) return { text: words('limit.warnHere', { percents }) };
    return {
        text:
            email === null
                ? words('limit.warn', { percents })
                : words('limit.warnMail', { email, percents }),
    };
}

/** "80 % and 100 %" */
export function percentsOf(thresholds: readonly number[], format: Format): string {
    return inWords(thresholds.map(format.percent), format);
}

function mailChoices(scene: Scene): Choice[] {
    if (scene.person.email !== null || !scene.canMail) return [];
    const { words } = scene.format;
    return [
        { label: words('choice.mailAddress'), command: { do: 'ask-address' }, version: 0 },
        { label: words('choice.mailHere'), command: { do: 'mail-here' }, version: 0 },
    ];
}

/** "remove the food limit": each of its limits, unless it's said for what time. */
export async function removeUnderstood(understood: Understood, scene: Scene): Promise<Answered> {
    const scope = scopeOf(understood);
    const { limitPer } = understood;
    const found = limitsOn(scope, scene).filter(({ per }) => limitPer === null || per === limitPer);
    const outcome = await removeLimits(scene.book, found, scene.actor);
    if (!outcome) return limitMissing(scope, scene);
    const name = limitName(scope, scene.format);
    const line: Piece = { text: scene.format.words('limit.removed', { name }), style: 'headline' };
    return answered(scene, makeReply(scene.turn, [line], { choices: undoChoices(outcome, scene) }));
}

/** Those on exactly that. */
export function limitsOn({ category, tag }: LimitScope, scene: Scene): readonly Limit[] {
    return scene.book.wallet.limits.filter(
        (limit) => limit.category === category && limit.tag === tag,
    );
}

/** "how much is left for food", "am I over budget" */
export async function tellLimits(understood: Named, scene: Scene): Promise<Answered> {
    const scope = scopeOf(understood);
    const { categories } = await scene.book.vocabulary();
    const wanted = (await limitsNow(scene)).filter(({ limit }) =>
        isAbout(limit, scope, categories),
    );
    if (wanted.length === 0) return limitMissing(scope, scene);
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

/** Without a scope it's about all; a category's are also those that watch it among others. */
export function isAbout(
    limit: Limit,
    { category, tag }: LimitScope,
    categories: Categories,
): boolean {
    if (tag !== null) return limit.tag === tag;
    if (category === null) return true;
    if (limit.category === null) return false;
    return watches(scopeIn(limit, categories), { category, tags: [] });
}

/** Every limit as it stands now, the whole wallet's first, each with the longest time first. */
export async function limitsNow(scene: Scene): Promise<readonly LimitState[]> {
    const states = await statesOn(scene.book, scene.today);
    return states.toSorted((a, b) => (placeOf(a.limit) < placeOf(b.limit) ? -1 : 1));
}

function placeOf({ category, tag, per }: Limit): string {
    return `${tag === null ? 0 : 1}|${category ?? tag ?? ''}|${9 - LIMIT_UNITS.indexOf(per)}`;
}

export function limitMissing(scope: LimitScope, scene: Scene): Answered {
    if (scope.category === null && scope.tag === null) return told(scene, 'limit.none');
    const name = limitName(scope, scene.format);
    return told(scene, 'limit.noneFor', { name, example: name.toLowerCase() });
}
