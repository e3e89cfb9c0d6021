/** How a person wants to be told: thresholds, ways, quiet hours, together or at once. */
import type { AlertSettings } from '../ledger/alert-settings.ts';
import type { Limit } from '../ledger/limit.ts';
import { setCarryOver, setThresholds } from '../ledger/limits.ts';
import type { Outcome } from '../ledger/post.ts';
import type { Understood } from '../understanding/understood.ts';
import { askAddress } from './address.ts';
import { answered, told } from './answered.ts';
import { limitName } from './limit-rows.ts';
import { limitMissing, limitsOn, percentsOf, scopeOf } from './limits.ts';
import type { MessageKey, MessageValues } from './messages/catalogue.ts';
import { setReminder } from './reminder.ts';
import { makeReply } from './reply.ts';
import { inWords } from './rows.ts';
import type { Answered, Scene } from './scene.ts';
import { snoozeUnderstood, wakeUnderstood } from './snooze.ts';
import { undoChoices } from './undo-choice.ts';

/** Null when it isn't about what can be set here. */
export async function setAlertsUnderstood(
    understood: Understood,
    scene: Scene,
): Promise<Answered | null> {
    const { alerts } = understood;
    switch (alerts?.key) {
        case 'thresholds':
            return changeLimits(understood, scene, thresholdsAt(alerts.percents, scene));
        case 'carry_over':
            return changeLimits(understood, scene, carryingOver(alerts.on, scene));
        case 'mail':
            return changeMail(alerts.on, scene);
        case 'chat':
        case 'digest':
        case 'pace': {
            const { key, on } = alerts;
            return change({ [key]: on }, `alerts.${key}${on ? 'On' : 'Off'}`, {}, scene);
        }
        case 'quiet_hours': {
            if (alerts.from === null) return change({ quiet: null }, 'alerts.quietOff', {}, scene);
            const { from, to } = alerts;
            const values = { from: hour(from), to: hour(to) };
            return change({ quiet: { from, to } }, 'alerts.quietOn', values, scene);
        }
        case 'snooze':
            return alerts.on
                ? snoozeUnderstood(understood, scene)
                : wakeUnderstood(understood, scene);
        case 'reminder':
            return setReminder(alerts, scene);
        case undefined:
            return null;
    }
}

/** What is wished of limits: how it is said, and done. */
interface Wish {
    readonly key: MessageKey;
    readonly values: MessageValues;
    readonly act: (limits: readonly Limit[]) => Promise<Outcome>;
}

function thresholdsAt(wanted: readonly number[], { book, actor, format }: Scene): Wish {
    const percents = [...new Set(wanted)].toSorted((a, b) => a - b);
    return {
        key: 'alerts.thresholds',
        values: { percents: percentsOf(percents, format) },
        act: (limits) => setThresholds(book, limits, percents, actor),
    };
}

function carryingOver(isOn: boolean, { book, actor }: Scene): Wish {
    return {
        key: isOn ? 'alerts.carryOn' : 'alerts.carryOff',
        values: {},
        act: (limits) => setCarryOver(book, limits, isOn, actor),
    };
}

/** Those that are named; without a name all there are. */
async function changeLimits(
    understood: Understood,
    scene: Scene,
    { key, values, act }: Wish,
): Promise<Answered> {
    const scope = scopeOf(understood);
    const isNamed = scope.category !== null || scope.tag !== null;
    const limits = isNamed ? limitsOn(scope, scene) : scene.book.wallet.limits;
    if (limits.length === 0) return limitMissing(scope, scene);
    const { words } = scene.format;
    const names = [...new Set(limits.map((limit) => limitName(limit, scene.format)))];
    const outcome = await act(limits);
    const done = outcome.isPosted ? 'so.done' : 'so.already';
    const text = words(done, {
        text: words(key, { ...values, names: inWords(names, scene.format) }),
    });
    const choices = undoChoices(outcome, scene);
    return answered(scene, makeReply(scene.turn, [{ text, style: 'headline' }], { choices }));
}

/** Mail needs an address: who has none is asked for one. */
async function changeMail(isOn: boolean, scene: Scene): Promise<Answered> {
    if (isOn && !scene.canMail) return told(scene, 'address.noMail');
    const { email } = scene.person;
    if (isOn && email === null) {
        scene.setAlerts({ ...(await scene.alerts()), mail: true });
        return askAddress(scene);
    }
    if (!isOn) return change({ mail: false }, 'alerts.mailOff', {}, scene);
    return change({ mail: true }, 'alerts.mailOn', { email: email ?? '' }, scene);
}

async function change(
    patch: Partial<AlertSettings>,
    key: MessageKey,
    values: MessageValues,
    scene: Scene,
): Promise<Answered> {
    const before = await scene.alerts();
    const after = { ...before, ...patch };
    const text = scene.format.words(key, values);
    if (JSON.stringify(after) === JSON.stringify(before))
        return told(scene, 'so.already', { text });
    scene.setAlerts(after);
    return told(scene, 'so.done', { text });
}

/** "22:00" */
function hour(of: number): string {
    return `${String(of).padStart(2, '0')}:00`;
}
