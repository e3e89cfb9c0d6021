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
        notes: letters.map((letter) => `${letter.title} · ${letter.intro}`),
        picture: null,
        tables: [],
        actions: [],
        hints: [],
        footer: [...new Set(letters.flatMap(({ footer }) => footer))],
    };
}
