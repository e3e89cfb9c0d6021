/** Everything that isn't about an entry: the welcome, help, thanks, sums, and what wasn't understood. */
import { toDecimal } from '../ledger/money.ts';
import type { Understood } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { makeReply } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** After so many messages in a row that weren't understood, help gets more concrete. */
const MORE_HELP_AFTER = 3;

export function welcome(scene: Scene): Answered {
    const { words } = scene.format;
    const pieces = [
        { text: words('welcome'), style: 'headline' } as const,
        { text: words('welcome.examples') },
    ];
    return answered(scene, makeReply(scene.turn, pieces, { suggestions: examples(scene) }));
}

export function greet(scene: Scene): Answered {
    const amount = scene.format.minor(scene.book.wallet.balance);
    return told(scene, 'greeting.back', { amount });
}

export function help(scene: Scene): Answered {
    const { words } = scene.format;
    const keys = [
        'help.record',
        'help.fix',
        'help.ask',
        'help.limits',
        'help.recurring',
        'help.wallets',
    ] as const;
    const pieces = keys.map((key) => ({ text: words(key) }));
    const suggestions = suggested(scene, ['example.short', 'example.question', 'example.limit']);
    return answered(scene, makeReply(scene.turn, pieces, { suggestions }));
}

export function calculated({ result }: Understood, scene: Scene): Answered {
    if (!result) return notUnderstood(scene);
    const { format } = scene;
    const plain = new Intl.NumberFormat(scene.format.locale, { maximumFractionDigits: 3 });
    const digits = format.money(result);
    const number = plainNumber(result, plain);
    const example = `${number} ${format.category('food').toLowerCase()}`;
    return told(scene, 'calculate.done', { result: number || digits, example });
}

function plainNumber(result: NonNullable<Understood['result']>, print: Intl.NumberFormat): string {
    return print.format(toDecimal(result) as Intl.StringNumericLiteral);
}

export function notUnderstood(scene: Scene): Answered {
    const misunderstood = scene.state.misunderstood + 1;
    const { words } = scene.format;
    if (misunderstood < MORE_HELP_AFTER) {
        const text = words('none.first');
        const suggestions = suggested(scene, ['example.help']);
        return answered(scene, makeReply(scene.turn, [{ text }], { suggestions }), {
            misunderstood,
        });
    }
    const suggestions = suggested(scene, ['example.spend', 'example.ask', 'example.help']);
    const text = words('none.third');
    return answered(scene, makeReply(scene.turn, [{ text }], { suggestions }), { misunderstood });
}

function examples(scene: Scene): string[] {
    return suggested(scene, ['example.spend', 'example.earn', 'example.ask']);
}

function suggested(scene: Scene, keys: readonly MessageKey[]): string[] {
    return keys.map((key) => scene.format.words(key));
}
