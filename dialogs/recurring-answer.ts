/** Answers what is said about recurring entries. */
import type { Intent, Understood } from '../understanding/understood.ts';
import { actUnderstood } from './recurring.ts';
import { addUnderstood } from './recurring-add.ts';
import { changeUnderstood } from './recurring-change.ts';
import { tellRecurring } from './recurring-list.ts';
import type { Answered, Scene } from './scene.ts';

type RecurringIntent = Extract<Intent, `${string}_recurring`>;

export function answerRecurring(
    intent: RecurringIntent,
    understood: Understood,
    scene: Scene,
): Promise<Answered> {
    switch (intent) {
        case 'add_recurring':
            return addUnderstood(understood, scene);
        case 'query_recurring':
            return tellRecurring(scene);
        case 'change_recurring':
            return changeUnderstood(understood, scene);
        case 'stop_recurring':
            return actUnderstood('stop', understood, scene);
        case 'pause_recurring':
            return actUnderstood('pause', understood, scene);
        case 'resume_recurring':
            return actUnderstood('resume', understood, scene);
        case 'skip_recurring':
            return actUnderstood('skip', understood, scene);
    }
}
