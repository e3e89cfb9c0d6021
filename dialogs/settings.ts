/** What a person decides about their wallet: its currency, what was in it, its days, weeks and months. */
import { monthOf, periodOf } from '../ledger/day.ts';
import { MAX_ENTRY_MINOR } from '../ledger/money.ts';
import { changeSettings, type NewSettings } from '../ledger/wallets.ts';
import type { Understood } from '../understanding/understood.ts';
import { tooLarge } from './amount-fault.ts';
import { answered, told } from './answered.ts';
import { inCurrency } from './exchange.ts';
import type { MessageValues } from './messages/catalogue.ts';
import { makeReply, type Piece } from './reply.ts';
import { balanceLine } from './recorded.ts';
import type { Answered, Scene } from './scene.ts';
import { undoChoices } from './undo-choice.ts';

type Setting = NonNullable<Understood['setting']>;

/** null: it isn't about a wallet. */
export async function settingUnderstood(setting: Setting, scene: Scene): Promise<Answered | null> {
    const { wallet } = scene.book;
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
        case 'opening_balance': {
            const opening = inCurrency(setting.value, wallet.currency)?.minor ?? 0n;
            if (opening > MAX_ENTRY_MINOR) return tooLarge(scene);
            return set({ opening }, 'setting.opening', scene, {
                amount: scene.format.minor(opening),
            });
        }
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

/** null when the currency can't be another one any more. */
async function set(
    settings: NewSettings,
    key: `setting.${'currency' | 'timeZone' | 'monthStart' | 'weekStart' | 'opening'}`,
    scene: Scene,
    values: MessageValues,
): Promise<Answered | null> {
    const outcome = await changeSettings(scene.book, settings, scene.actor);
    if (!outcome) return null;
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
