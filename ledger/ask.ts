/** Answers a question from the rollups; entries are read only where the question is about entries. */
import type { Categories } from './categories.ts';
import type { CategoryId } from './category.ts';
import type { Book } from './ports.ts';
import type { Answer, CategorySum, Question } from './question.ts';

export async function ask(book: Book, question: Question): Promise<Answer> {
    const { flow, period, category } = question;
    const { categories } = await book.vocabulary();
    const sums = await book.sums(flow, period);
    const family = category === null ? null : categories.family(category);
    const counted = sums.filter((sum) => family === null || family.includes(sum.category));
    const entries =
        question.measure === 'largest'
            ? await book.largestEntries({ flow, category, period }, 1)
            : [];
    return {
        question,
        total: counted.reduce((sum, { total }) => sum + total, 0n),
        count: counted.reduce((sum, { count }) => sum + count, 0),
        byCategory: gathered(counted, category, categories),
        entries,
    };
}

/** What counts as one category, or is below one that stands beside the others, is one sum. */
function gathered(
    sums: readonly CategorySum[],
    under: CategoryId | null,
    categories: Categories,
): CategorySum[] {
    const groups = new Map<CategoryId, CategorySum>();
    for (const { category, total, count } of sums) {
        const branch = categories.branch(category, under);
        const so = groups.get(branch) ?? { total: 0n, count: 0 };
        groups.set(branch, { category: branch, total: so.total + total, count: so.count + count });
    }
    return [...groups.values()].filter(({ count }) => count > 0).toSorted(byTotal);
}

function byTotal(left: CategorySum, right: CategorySum): number {
    if (left.total === right.total) return left.category < right.category ? -1 : 1;
    return left.total > right.total ? -1 : 1;
}
