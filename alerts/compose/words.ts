/** The words that mails are made of. They come from outside: alerts/ knows their keys alone. */
import { EXPENSE_CATEGORIES, type CategoryId } from '../../ledger/category.ts';
import type { AccountMail } from '../../ledger/alert.ts';
import type { LimitUnit } from '../../ledger/limit.ts';

type KnownCategory = (typeof EXPENSE_CATEGORIES)[number];

/** Keys of a catalogue of ICU messages. */
type MailKey =
    | `category.${KnownCategory}`
    | 'day.full'
    | 'day.short'
    | 'day.shortYear'
    | 'period.many'
    | 'limit.everything'
    | `limit.per.${LimitUnit}`
    | 'mail.brand'
    | 'percent'
    | 'mail.period'
    | 'mail.instant'
    | `mail.limit.${'over' | 'reached' | 'used' | 'spent' | 'limit' | 'leftLabel' | 'overLabel'}`
    | `mail.limit.${'asOf' | 'since' | 'largest' | 'open' | 'raise' | 'sayRaise' | 'sayRaiseAll'}`
    | `mail.limit.${'doRaise' | 'doSnooze' | 'doEntries' | 'next' | 'why' | 'stop' | 'stopAll' | 'sayStop' | 'sayStopAll'}`
    | `mail.chart.${'byDay' | 'byMonth' | 'legend' | 'alt' | 'passed'}`
    | `mail.table.${'byCategory' | 'rest'}`
    | `mail.digest.${'title' | 'intro'}`
    | 'mail.limit.pace'
    | `mail.account.${AccountMail['about']}.${'subject' | 'body' | 'button' | 'footer'}`
    | 'mail.account.until'
    | `mail.confirm.${'subject' | 'body' | 'button' | 'link' | 'until' | 'ignore'}`;

/** One language's words, ready to be filled in. */
export interface MailWords {
    /** BCP 47 of the words. */
    readonly language: string;
    (key: MailKey, values?: Readonly<Record<string, string | number>>): string;
}

/** A category as people call it: ours by its word, their own as they wrote it. */
export function categoryName(words: MailWords, id: CategoryId): string {
    const known = EXPENSE_CATEGORIES.find((one) => one === id);
    return known ? words(`category.${known}`) : id;
}
