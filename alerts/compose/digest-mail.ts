/** Several warnings in one mail, for those who want them together once a day. */
import type { Letter } from './letter.ts';
import type { MailWords } from './words.ts';

/** @param letters at least one: what each would say by itself. */
export function digestMail(letters: readonly Letter[], words: MailWords): Letter {
    const [first] = letters;
    if (!first) throw new Error('a digest has something to say');
    const title = words('mail.digest.title', { count: letters.length });
    return {
        ...first,
        subject: title,
        title,
        intro: words('mail.digest.intro'),
        bar: null,
        figures: [],
        notes: [],
        picture: null,
        tables: [],
        parts: letters.flatMap(({ title: what, intro, bar, actions }) =>
            bar ? [{ title: what, intro, bar, actions }] : [],
        ),
        actions: [],
        hints: [],
        // Why it came is said once for each wallet; each limit's page says the rest.
        footer: [...new Set(letters.flatMap(({ footer }) => footer.slice(0, 1)))],
    };
}
