/** What a person decides about their wallet: its currency, what was in it, its days, weeks and months. */
import { monthOf, periodOf } from '../ledger/day.ts';
import { MAX_ENTRY_MINOR, type Money } from '../ledger/money.ts';
import { changeSettings, type NewSettings } from '../ledger/wallets.ts';
import type { Understood } from '../understanding/understood.ts';
import { tooLarge } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import type { MessageValues } from './messages/catalogue.ts';
import { makeReply, type Piece } from './reply.ts';
import { balanceLine } from './recorded.ts';
import { otherCurrency, ownAmount, setBalance } from './set-balance.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

type Setting = NonNullable<Understood['setting']>;

/** null: it isn't about a wallet. */
export async function settingUnderstood(
    setting: Setting,
    understood: Pick<Understood, 'from' | 'amount'>,
    scene: Scene,
): Promise<Answered | null> {
    switch (setting.key) {
        case 'currency':
            return setCurrency(setting.value, scene);
        case 'time_zone':
            return set({ timeZone: setting.value }, 'setting.timeZone', scene, {
                zone: setting.value.replaceAll('_', ' '),
                time: clock(setting.value, scene),
            });
        case 'month_start': {
            const { value: monthStart } = setting;
            const period = periodOf(monthOf(scene.today, monthStart), monthStart);
            return set({ monthStart }, 'setting.monthStart', scene, {
                day: monthStart,
                period: scene.format.period(period),
            });
        }
        case 'week_start':
            return set({ weekStart: setting.value }, 'setting.weekStart', scene, {
                weekday: scene.format.weekday(setting.value),
            });
        case 'opening_balance':
            return setOpening(setting.value, understood, scene);
        case 'balance':
            return setBalance(setting.value, understood, scene);
        case 'language':
            return null;
    }
}

async function setCurrency(currency: string, scene: Scene): Promise<Answered> {
    const { wallet } = scene.book;
    if (currency === wallet.currency) {
        return told(scene, 'setting.currencySame', { name: wallet.name, currency });
    }
    const done = await set({ currency }, 'setting.currency', scene, {
        name: wallet.name,
        currency,
    });
    return done ?? told(scene, 'setting.currencyKept', { own: wallet.currency, other: currency });
}

function setOpening(
    value: Money,
    { amount }: Pick<Understood, 'amount'>,
    scene: Scene,
): Promise<Answered | null> | Answered {
    const opening = ownAmount(value, amount, scene.book.wallet);
    if (opening === null) return otherCurrency(value, scene);
    if (opening > MAX_ENTRY_MINOR) return tooLarge(scene);
    const values = { amount: scene.format.minor(opening) };
    return set({ opening }, 'setting.opening', scene, values);
}

/** null when the currency can't be another one any more. */
async function set(
    settings: NewSettings,
    key: `setting.${'currency' | 'timeZone' | 'monthStart' | 'weekStart' | 'opening'}`,
    scene: Scene,
    values: MessageValues,
): Promise<Answered | null> {
    const outcome = await changeSettings(scene.book, settings, scene.actor);
    if (!outcome) return null;
    if (!outcome.isPosted) return told(scene, `${key}Same`, values);
    const { words } = scene.format;
    const changesBalance = settings.opening !== undefined || settings.currency !== undefined;
    const pieces: Piece[] = [
        { text: words(key, values), style: 'headline' },
        ...(changesBalance ? [balanceLine(outcome, scene)] : []),
    ];
    const choices = undoChoices(outcome, scene);
    return answered(scene, makeReply(scene.turn, pieces, { choices }));
}

function clock(timeZone: string, { now, format }: Scene): string {
    return new Intl.DateTimeFormat(format.locale, {
        timeZone,
        hour: 'numeric',
        minute: '2-digit',
        weekday: 'short',
    }).format(now);
}
