/** What each order that is read as a whole sentence means. */
import type { AlertsReading, Intent, PartReading, SettingReading } from '../understood.ts';
import type { OrderKey } from '../words/language.ts';
import { zoneNamed } from '../words/time-zones.ts';
import { amountReading } from './amount-reading.ts';
import { begins, has, type Facts } from './facts.ts';
import { rateIn } from './modifiers.ts';

/** What an order says besides its intent; what is left out wasn't said. */
export interface OrderRead {
    readonly intent: Intent;
    readonly count?: number;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly about?: string | null;
    readonly setting?: SettingReading;
    readonly alerts?: AlertsReading;
    readonly part?: PartReading;
    readonly shift?: 'more' | 'less';
}

interface OrderGiven {
    readonly slots: Readonly<Record<string, number>>;
    /** The person's own words in a place of the order; null when it has no such place. */
    readonly own: (name: string) => string | null;
    /** The same to the letter, amounts and all. */
    readonly raw: (name: string) => string | null;
    readonly facts: Facts;
}

type Meaning = (given: OrderGiven) => OrderRead | null;

const plain =
    (intent: Intent): Meaning =>
    () => ({ intent });
const about =
    (intent: Intent): Meaning =>
    ({ own }) => ({ intent, about: own('x') });
const between =
    (intent: Intent): Meaning =>
    ({ own }) => ({ intent, from: own('x'), to: own('y') });
const counted =
    (intent: Intent): Meaning =>
    ({ slots }) =>
        slots['n'] && slots['n'] <= MOST ? { intent, count: slots['n'] } : null;
const switched =
    (key: 'mail' | 'chat' | 'digest' | 'carry_over' | 'pace', on: boolean): Meaning =>
    ({ own }) => ({ intent: 'set_alerts', about: own('x'), alerts: { key, on } });

/** "mute the tv 20" is something that was bought. */
const snoozed =
    (on: boolean): Meaning =>
    ({ own, facts }) =>
        facts.amounts.length === 0
            ? { intent: 'set_alerts', about: own('x'), alerts: { key: 'snooze', on } }
            : null;

const inPlace =
    (intent: Intent): Meaning =>
    ({ slots }) => ({ intent, part: { name: null, place: slots['ordinal'] ?? 0, wish: null } });

/** Beside these "5 more" tells of something else. */
const OF_ANOTHER = [
    'spent', 'earned', 'refunded', 'gave', 'moved', 'asks', 'shows', 'wants', 'limit', 'not-yet', 'in-general', 'compare', 'about-spending',
] as const; // prettier-ignore

/** "it was 3 more", "take 5 off that": by how much the last one was another. */
function shifted(shift: 'more' | 'less'): Meaning {
    return ({ facts }) => {
        const { amounts, likeliest, categories, unexplained, marks } = facts;
        const [amount] = amounts;
        const isWord = amount?.form === 'words' && !amount.marked;
        const isOnly = amounts.length === 1 && likeliest.length === 1 && !isWord;
        if (isOnly && has(facts, 'limit')) return { intent: 'set_limit', shift };
        const isOther = categories.length + unexplained.length + marks.length > 0;
        return isOnly && !isOther && !has(facts, ...OF_ANOTHER)
            ? { intent: 'edit_entry', shift, about: '' }
            : null;
    };
}

/** What a role is called, by how the word begins; the three are much alike in our languages. */
const ROLE_WORDS: readonly (readonly [role: string, word: RegExp])[] = [
    [
        'owner',
        /\b(owner|inhaber|besitzer|eigent|propiet|propri|eigenaar|eier|ägare|właściciel|dono)|sahib|sahip|владел|власник|मालिक|মালিক/iu,
    ],
    [
        'editor',
        /\b(edit|éditeur|bearbeit|bewerk|redig|redakt|yazar)|düzenle|редактор|संपादक|সম্পাদক/iu,
    ],
    [
        'viewer',
        /\b(view|reader|betracht|leser|lector|lecteur|visualiz|leitor|kijker|lezer|läsare|tittare|czyteln|izle|okuyucu)|наблюд|читат|глядач|читач|दर्शक|দর্শক/iu,
    ],
];

function roleIn(text: string): string | null {
    return ROLE_WORDS.find(([, word]) => word.test(text))?.[0] ?? null;
}

/** Nobody takes back more at once in a sentence. */
const MOST = 100;
const EVENING = 20;

export const ORDER_MEANINGS: Readonly<Record<OrderKey, Meaning>> = {
    'undo-all': () => ({ intent: 'undo', part: { name: null, place: null, wish: null } }),
    'undo-part': partUndone,
    'undo-place': inPlace('undo'),
    'delete-place': inPlace('delete_entry'),
    'correct-place': ({ slots, raw, facts }) =>
        corrected({ name: null, place: slots['ordinal'] ?? 0, wish: raw('x') }, facts),
    'correct-part': ({ raw, facts }) => {
        const name = raw('x');
        return isRecent(name, facts)
            ? corrected({ name, place: null, wish: raw('y') }, facts)
            : { intent: 'log_expense', from: name };
    },
    'more-by': shifted('more'),
    'less-by': shifted('less'),
    owes: ({ own, facts }) =>
        facts.amounts.length === 1
            ? { intent: 'owes', about: own('x'), shift: begins(facts, 'self') ? 'less' : 'more' }
            : null,
    'undo-several': counted('undo'),
    // "what I deleted on Monday" is a time, and no name.
    restore: () => ({ intent: 'restore', about: '' }),
    'restore-named': about('restore'),
    'delete-several': counted('delete_entry'),
    history: about('query_history'),
    'stop-recurring': ({ own, facts }) =>
        isVagueStop(facts) ? null : { intent: 'stop_recurring', about: own('x') },

    'pause-recurring': about('pause_recurring'),
    'resume-recurring': about('resume_recurring'),
    'skip-recurring': about('skip_recurring'),
    'change-recurring': ({ own, facts }) =>
        facts.amounts.length > 0 && facts.marks.length === 0
            ? { intent: 'change_recurring', about: own('x') }
            : null,
    'list-recurring': plain('query_recurring'),
    remind: ({ facts }) => ({
        intent: 'set_alerts',
        alerts: { key: 'reminder', ...clockIn(facts) },
    }),
    'remind-not': () => ({
        intent: 'set_alerts',
        alerts: { key: 'reminder', hour: null, minute: 0 },
    }),
    'new-category': ({ own }) => ({ intent: 'new_category', to: own('x') }),
    'new-category-under': ({ own, facts }) => {
        const [name, parent] = [own('x'), own('y')];
        const isLoose = isBare(name, facts) && !namesCategory(parent, facts);
        // "it should be under transport" corrects what was recorded.
        if (isLoose || isPronoun(name, facts) || begins(facts, 'edit-category')) return null;
        return {
            intent: 'new_category',
            to: name,
            from: parent,
            about: isOfEntry(name, facts) ? name : '',
        };
    },
    'rename-category': between('rename_category'),
    'merge-categories': between('merge_categories'),
    'delete-category': ({ own }) => ({ intent: 'delete_category', from: own('x') }),
    'delete-wallet': ({ own, facts }) =>
        isPronoun(own('x'), facts) ? null : { intent: 'delete_wallet', from: own('x') },
    'list-categories': plain('query_categories'),
    // "new wallet Savings in EUR" says its currency as well.
    'new-wallet': (given) => ({
        ...currencySet(given),
        intent: 'new_wallet',
        to: given.own('x'),
    }),
    // Without an address nobody is asked: "share the wallet with Ann" may be anything.
    'share-wallet': ({ facts: { address: email, utterance } }) =>
        email === null
            ? null
            : { intent: 'share_wallet', to: roleIn(utterance.text.replaceAll(email, ' ')) },
    'use-wallet': ({ own }) => ({ intent: 'use_wallet', to: own('x') }),
    'rename-wallet': ({ own, facts }) => {
        // "rename cash to Pocket": without the word it has to be a wallet of the person's.
        const bare = own('x2');
        const { wallets } = facts.utterance.context;
        if (bare !== null && !wallets?.has(bare.toLowerCase())) return null;
        const [first, second] = [own('x') ?? bare, own('y') ?? own('y2')];
        return { intent: 'rename_wallet', from: second && first, to: second ?? first };
    },
    'list-wallets': plain('query_wallets'),
    transfer: paidOver,
    'transfer-to': paidOver,
    'transfer-from': paidOver,
    'set-currency': currencySet,
    'set-time-zone': ({ own }) => {
        const zone = zoneNamed(own('x') ?? '');
        return zone === null ? null : set({ key: 'time_zone', value: zone });
    },
    'set-language': languageSet,
    'set-month-start': ({ slots }) =>
        set({ key: 'month_start', value: Math.min(28, slots['day'] ?? 1) }),
    'set-week-start': ({ slots }) => set({ key: 'week_start', value: slots['weekday'] ?? 1 }),
    'set-opening-balance': ({ facts }) => {
        const [amount] = facts.likeliest;
        if (!amount || amount.value < 0n) return null;
        const { value } = amountReading(amount, facts.utterance.context.currency);
        return set({ key: 'opening_balance', value });
    },
    'set-balance': balanceSet,
    'warn-at': ({ slots }) => {
        const percents = ['n', 'n2', 'n3'].flatMap((name) => slots[name] ?? []);
        const isSane = percents.length > 0 && percents.every((each) => each <= 200);
        const sorted = [...percents].sort((a, b) => a - b);
        return isSane
            ? { intent: 'set_alerts', alerts: { key: 'thresholds', percents: sorted } }
            : null;
    },
    'mail-on': switched('mail', true),
    'mail-off': switched('mail', false),
    'chat-on': switched('chat', true),
    'chat-off': switched('chat', false),
    'digest-on': switched('digest', true),
    'digest-off': switched('digest', false),
    'quiet-hours': ({ slots }) => {
        const [from, to] = [slots['n'] ?? 0, slots['n2'] ?? 0];
        const isClock = from <= 24 && to <= 24;
        return isClock
            ? { intent: 'set_alerts', alerts: { key: 'quiet_hours', from: from % 24, to: to % 24 } }
            : null;
    },
    'quiet-hours-off': () => ({
        intent: 'set_alerts',
        alerts: { key: 'quiet_hours', from: null, to: null },
    }),
    'carry-over-on': switched('carry_over', true),
    'carry-over-off': switched('carry_over', false),
    pace: about('query_pace'),
    'pace-on': switched('pace', true),
    'pace-off': switched('pace', false),
    snooze: snoozed(true),
    unsnooze: snoozed(false),
    'list-snoozed': plain('query_snoozed'),
    owed: about('query_owed'),
    settle: ({ own, facts }) => ({ intent: 'settle', about: named(own('x'), facts) }),
    explain: ({ own, facts }) => ({ intent: 'explain', about: named(own('x'), facts) }),
    forget: about('forget'),
    export: plain('export'),
};

/** What is called otherwise isn't surely an entry: it is looked for, and nothing happens without. */
function partUndone({ raw, own, facts }: OrderGiven): OrderRead {
    const name = raw('x');
    const count = /^\d{1,3}$/.test(name ?? '') ? Number(name) : 0;
    if (count > 0 && count <= MOST) return { intent: 'undo', count };
    return isRecent(name, facts)
        ? { intent: 'undo', part: { name, place: null, wish: null } }
        : { intent: 'delete_entry', about: own('x') };
}

/** "they" and "that" are no name. */
function named(name: string | null, { utterance }: Facts): string {
    const { pronouns } = utterance.language;
    return name === null || pronouns.includes(name.toLowerCase()) ? '' : name;
}

/** Said, and not asked. */
function corrected(part: PartReading, { utterance }: Facts): OrderRead | null {
    return utterance.text.includes('?') ? null : { intent: 'edit_entry', part };
}

function isRecent(name: string | null, { utterance }: Facts): boolean {
    const { recent = [] } = utterance.context;
    return name !== null && recent.includes(name.toLowerCase());
}

/** "coffee under food": no word says that it is an order about categories. */
function isBare(name: string | null, { utterance }: Facts): boolean {
    return name !== null && utterance.text.trimStart().startsWith(name);
}

/** "put the wine under fun" may be about what was recorded: it says nothing of categories. */
function isOfEntry(name: string | null, facts: Facts): boolean {
    return !isBare(name, facts) && !CATEGORY.test(facts.utterance.plain) && !begins(facts, 'log');
}

const CATEGORY = /categor|kategor|catégor|катег|श्रेणी|कैटेगरी|ক্যাটাগরি|বিভাগ|^(?:new|make|create)\b/;

/** "cancel netflix" names what is paid for; "cancel my flight" is for somebody else. */
function isVagueStop({ categories, unexplained, utterance }: Facts): boolean {
    const [first] = utterance.words;
    const isKnown = categories.length > 0 && unexplained.length === 0;
    return first?.text === 'cancel' && utterance.words.length < 4 && !isKnown;
}

function isPronoun(name: string | null, { utterance }: Facts): boolean {
    return name !== null && utterance.language.pronouns.includes(name.toLowerCase());
}

function namesCategory(name: string | null, { categories, utterance }: Facts): boolean {
    return categories.some(
        ({ source, span }) =>
            source !== 'word' && utterance.text.slice(span.start, span.end) === name,
    );
}

function set(setting: SettingReading): OrderRead {
    return { intent: 'set_setting', setting };
}

/** What is in a wallet now: the one in use, or the one that is named. */
function balanceSet({ own, facts }: OrderGiven): OrderRead | null {
    const { wallets, currency } = facts.utterance.context;
    const name = own('x');
    const [amount, another] = facts.likeliest;
    const isOther = name !== null && !wallets?.has(name.toLowerCase());
    const isAsked = facts.utterance.text.includes('?');
    if (!amount || another || isOther || isAsked) return null;
    const { value } = amountReading(amount, currency);
    return { ...set({ key: 'balance', value }), from: name };
}

/** From one wallet to another; without an amount nothing was moved. */
function paidOver({ own, facts }: OrderGiven): OrderRead | null {
    const said = facts.amounts.filter(({ form, marked }) => form !== 'words' || marked);
    const rate = rateIn(facts, said, true);
    const amounts = said.filter((amount) => amount !== rate);
    return amounts.length === 1 ? { intent: 'transfer', from: own('x'), to: own('y') } : null;
}

function currencySet({ facts }: OrderGiven): OrderRead | null {
    const codes = facts.findings.flatMap((found) =>
        found.kind === 'currency' && found.code !== null ? [found.code] : [],
    );
    const [code] = codes;
    return code !== undefined && codes.length === 1 && facts.amounts.length === 0
        ? set({ key: 'currency', value: code })
        : null;
}

function languageSet({ own, facts }: OrderGiven): OrderRead | null {
    const name = own('x')?.toLowerCase();
    const found = Object.entries(facts.utterance.language.languageNames).find(
        ([, names]) => name !== undefined && names.includes(name),
    );
    return found ? set({ key: 'language', value: found[0] }) : null;
}

/** "at 20:30", "at 9 pm"; the evening where none was said. */
function clockIn({ utterance }: Facts): { hour: number; minute: number } {
    const match = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?(?!\d)/.exec(utterance.plain);
    const [hour, minute] = [Number(match?.[1] ?? EVENING), Number(match?.[2] ?? 0)];
    const inDay = match?.[3] === 'pm' && hour < 12 ? hour + 12 : hour;
    return { hour: inDay % 24, minute: minute % 60 };
}
