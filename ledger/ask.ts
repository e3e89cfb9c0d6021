/** Answers a question from the rollups; entries are read only where the question is about entries. */
import type { Book } from './ports.ts';
import type { Answer, CategorySum, Question } from './question.ts';

export async function ask(book: Book, question: Question): Promise<Answer> {
    const { flow, period, category } = question;
    const sums = await book.sums(flow, period);
    const counted = sums.filter((sum) => category === null || sum.category === category);
    const entries =
        question.measure === 'largest'
            ? await book.largestEntries({ flow, category, period }, 1)
            : [];
    return {
        question,
        total: counted.reduce((sum, { total }) => sum + total, 0n),
        count: counted.reduce((sum, { count }) => sum + count, 0),
        byCategory: counted.filter(({ count }) => count > 0).toSorted(byTotal),
        entries,
    };
}

function byTotal(left: CategorySum, right: CategorySum): number {
    if (left.total === right.total) return left.category < right.category ? -1 : 1;
    return left.total > right.total ? -1 : 1;
}
