/** The daily reminder: asked for, taken back, and what it says. */
import { ask } from '../ledger/ask.ts';
import { addDays, type Day } from '../ledger/day.ts';
import { isQuiet } from '../ledger/reminder.ts';
import type { AlertsReading } from '../understanding/understood.ts';
import { answered, told } from './answered.ts';
import { makeReply, type Choice } from './reply.ts';
import type { Answered, Scene } from './scene.ts';

/** "remind me every evening at 20:00", "stop reminding me" */
export async function setReminder(
    { hour, minute }: Extract<AlertsReading, { key: 'reminder' }>,
    scene: Scene,
): Promise<Answered> {
    const setting = await scene.reminder();
    if (hour === null) {
        if (setting.minute === null) return told(scene, 'reminder.none');
        return stopReminding(scene);
    }
    const of = hour * 60 + minute;
    const time = timeOf(of, scene.format.locale);
    if (isQuiet(setting.quiet, of)) return told(scene, 'reminder.quiet', { time });
    const text = scene.format.words('reminder.set', { time });
    if (setting.minute === of) return told(scene, 'so.already', { text });
    scene.remind(of);
    return told(scene, 'so.done', { text });
}

export function stopReminding(scene: Scene): Answered {
    scene.remind(null);
    return told(scene, 'reminder.off');
}

/** As the locale writes it: "20:00", "8:00 PM". */
function timeOf(minute: number, locale: string): string {
    const shape = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale, shape).format(minute * 60_000);
}

/** What the reminder says of its day so far. */
export async function remind(day: Day, scene: Scene): Promise<Answered> {
    const { format } = scene;
    const period = { start: day, end: addDays(day, 1) };
    const spent = await ask(scene.book, {
        measure: 'total',
        flow: 'expense',
        category: null,
        period,
    });
    const text =
        spent.count === 0
            ? format.words('reminder.nothing')
            : format.words('reminder.some', {
                  entries: format.words('count.entries', { count: spent.count }),
                  amount: format.minor(spent.total),
              });
    const stop: Choice = {
        label: format.words('choice.remindNot'),
        command: { do: 'remind-not' },
        version: 0,
    };
    scene.reminded(day);
    const reply = makeReply(scene.turn, [{ text }], { choices: [stop] });
    return { ...answered(scene, reply), state: scene.state };
}
