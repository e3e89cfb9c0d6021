/** What was spent: sums, single entries, or those that match. */
import type { Understood } from '../understanding/understood.ts';
import { asksForMatching, tellMatching } from './matching.ts';
import { tellRows, tellSums } from './questions.ts';
import type { Answered, Scene } from './scene.ts';

export async function tellSpending(understood: Understood, scene: Scene): Promise<Answered> {
    const { question } = understood;
    const matching = asksForMatching(question)
        ? await tellMatching('expense', understood, question, scene)
        : null;
    if (matching) return matching;
    const isList = understood.intent === 'query_transactions' && question?.measure === 'list';
    return isList ? tellRows('expense', understood, scene) : tellSums('expense', understood, scene);
}
