/** Categories of one's own: new ones, other names, one counting as another, and what there is. */
import {
    createCategory,
    mergeCategories,
    moveCategory,
    renameCategory,
    type Refusal,
} from '../ledger/categorize.ts';
import {
    EXPENSE_CATEGORIES,
    INCOME_CATEGORIES,
    isCommon,
    type CategoryId,
} from '../ledger/category.ts';
import type { Outcome } from '../ledger/post.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, asking, told } from './answered.ts';
import { correctTo } from './correct.ts';
import { phraseOf } from './known-words.ts';
import type { MessageKey, MessageValues } from './messages/catalogue.ts';
import { newestNamed } from './named.ts';
import { makeReply, type Choice } from './reply.ts';
import { joined } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

const LONGEST_NAME = 40;

type Order = Pick<Understood, 'from' | 'to'>;

/** What an order calls `description` may be an entry. */
type NewOrder = Order & Pick<Understood, 'description'>;

/** "new category coffee", "coffee under food": `from` is the parent. */
export async function newCategory(
    { to, from, description }: NewOrder,
    scene: Scene,
): Promise<Answered> {
    const name = cleaned(to);
    if (name === null) return told(scene, 'category.unnamed');
    const parent = from === null ? null : categoryNamed(from, scene);
    if (from !== null && parent === null) return unknown(from, scene);
    const there = categoryNamed(name, scene);
    if (there !== null)
        return there === parent ? refused('in-itself', scene) : moved(there, parent, scene);
    if (parent !== null && description !== '') return refiled(description, parent, scene);
    const made = await createCategory(scene.book, name, parent, scene.actor);
    if (typeof made === 'string') return refused(made, scene);
    const values = { name, example: name.toLowerCase() };
    if (parent === null) return done(made.outcome, 'category.new', values, scene);
    const above = scene.format.category(parent);
    return done(made.outcome, 'category.newUnder', { ...values, parent: above }, scene);
}

/** "put the wine under fun": the newest entry that is called so. */
async function refiled(name: string, category: CategoryId, scene: Scene): Promise<Answered> {
    const entry = await newestNamed(name, scene);
    if (entry) return correctTo(entry, { category }, scene);
    return told(scene, 'category.noneCalled', {
        name,
        example: name.toLowerCase(),
        parent: scene.format.category(category).toLowerCase(),
    });
}

/** A name that is there already: with a parent it moves below it. */
async function moved(id: CategoryId, parent: CategoryId | null, scene: Scene): Promise<Answered> {
    const { format, vocabulary, book, actor } = scene;
    const name = format.category(id);
    if (parent === null || vocabulary.categories.parentOf(id) === parent) {
        return told(scene, 'category.there', { name });
    }
    const outcome = await moveCategory(book, id, parent, actor);
    if (typeof outcome === 'string') return refused(outcome, scene);
    return done(outcome, 'category.moved', { name, parent: format.category(parent) }, scene);
}

export async function renameUnderstood({ from, to }: Order, scene: Scene): Promise<Answered> {
    const name = cleaned(to);
    if (name === null || from === null) return told(scene, 'category.unnamed');
    const id = categoryNamed(from, scene);
    if (id === null) return unknown(from, scene);
    const before = scene.format.category(id);
    const there = categoryNamed(name, scene);
    if (there !== null && there !== id) return mergeInstead(id, there, scene);
    if (before === name) return told(scene, 'category.there', { name });
    const outcome = await renameCategory(scene.book, id, name, scene.actor);
    return done(outcome, 'category.renamed', { before, name }, scene);
}

/** Two of one name would be told apart by nobody. */
function mergeInstead(from: CategoryId, into: CategoryId, scene: Scene): Answered {
    const { words } = scene.format;
    const values = { from: scene.format.category(from), into: scene.format.category(into) };
    const choices: Choice[] = [
        { label: words('choice.merge'), command: { do: 'merge', from, into }, version: 0 },
        { label: words('choice.leave'), command: { do: 'leave' }, version: 0 },
    ];
    const reply = makeReply(scene.turn, [{ text: words('category.mergeInstead', values) }], {
        choices,
    });
    return asking(scene, reply);
}

/** Entries need their category: it can only go into another one. */
export function keepCategory({ from }: Pick<Order, 'from'>, scene: Scene): Answered {
    const id = from === null ? null : categoryNamed(from, scene);
    if (from === null || id === null) return unknown(from ?? '', scene);
    const name = scene.format.category(id);
    return told(scene, 'category.stays', { name, example: name.toLowerCase() });
}

export async function mergeUnderstood({ from, to }: Order, scene: Scene): Promise<Answered> {
    if (from === null || to === null) return told(scene, 'category.mergeHow');
    const [one, other] = [categoryNamed(from, scene), categoryNamed(to, scene)];
    if (one === null) return unknown(from, scene);
    if (other === null) return unknown(to, scene);
    return merged(one, other, scene);
}

export async function merged(from: CategoryId, into: CategoryId, scene: Scene): Promise<Answered> {
    const outcome = await mergeCategories(scene.book, from, into, scene.actor);
    if (typeof outcome === 'string') return refused(outcome, scene);
    const values = { from: scene.format.category(from), into: scene.format.category(into) };
    const key = outcome.limits.length > 0 ? 'category.mergedLimit' : 'category.merged';
    return done(outcome, key, values, scene);
}

/** What the person calls so: one of their own, or one that every wallet has. */
function categoryNamed(name: string, { vocabulary, format }: Scene): CategoryId | null {
    const wanted = phraseOf(name);
    const { own, resolve } = vocabulary.categories;
    const isSo = (called: string): boolean => singular(phraseOf(called)) === singular(wanted);
    const mine = [...own.values()].find(
        (one) => !one.removed && one.name !== null && isSo(one.name),
    );
    if (mine) return resolve(mine.id);
    const common = COMMON.find((id) => isSo(format.category(id)) || isSo(id));
    return common === undefined ? null : resolve(common);
}

const COMMON: readonly CategoryId[] = [...EXPENSE_CATEGORIES, ...INCOME_CATEGORIES];

function singular(phrase: string): string {
    return phrase.replace(/(?<=\p{L}{3})s$/u, '');
}

/** With a capital, as the others have; null when there is nothing that names. */
function cleaned(name: string | null): string | null {
    const text = (name ?? '').replaceAll(/\s+/g, ' ').trim();
    if (phraseOf(text) === '' || text.length > LONGEST_NAME || !text.isWellFormed()) return null;
    return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function unknown(name: string, scene: Scene): Answered {
    return told(scene, 'category.unknown', { name: name.slice(0, LONGEST_NAME) });
}

const REFUSALS = {
    'too-many': 'category.tooMany',
    'too-deep': 'category.tooDeep',
    'in-itself': 'category.inItself',
} as const satisfies Record<Refusal, MessageKey>;

function refused(why: Refusal, scene: Scene): Answered {
    return told(scene, REFUSALS[why]);
}

function done(outcome: Outcome, key: MessageKey, values: MessageValues, scene: Scene): Answered {
    const { words } = scene.format;
    const text = words(key, values);
    return answered(
        scene,
        makeReply(scene.turn, [{ text, style: 'headline' }], {
            choices: undoChoices(outcome, scene),
        }),
    );
}

/** "what categories are there?" */
export function tellCategories(scene: Scene): Answered {
    const { format, vocabulary } = scene;
    const { own, resolve, parentOf } = vocabulary.categories;
    const named = [...own.values()].filter(({ id, removed }) => !removed && resolve(id) === id);
    const mine = named
        .filter(({ id }) => !isCommon(id) || parentOf(id) !== null)
        .map(({ id }) => {
            const [name, parent] = [format.category(id), parentOf(id)];
            if (parent === null) return name;
            return format.words('categories.under', { name, parent: format.category(parent) });
        });
    const common = [...new Set(COMMON.map((id) => format.category(id)))];
    const pieces = [
        { text: format.words('categories.all', { names: joined(common, format) }) },
        mine.length > 0
            ? { text: format.words('categories.own', { names: joined(mine.toSorted(), format) }) }
            : { text: format.words('categories.how') },
    ];
    return answered(scene, makeReply(scene.turn, pieces));
}
