/** What becomes of one leased row: whom it goes to, whether it still should, and how its sending went. */
import type { Logger } from 'pino';
import { tellAt } from '../ledger/alert-settings.ts';
import type { LimitAlert } from '../ledger/alert.ts';
import { PACE } from '../ledger/limit.ts';
import { MAX_ATTEMPTS, retryAt } from './back-off.ts';
import type {
    Compose,
    Delivery,
    Listener,
    MailFacts,
    Mailer,
    Messenger,
    Outbox,
    OutboxRow,
    Recipient,
    Telling,
} from './ports.ts';

export interface DeliverOptions {
    readonly outbox: Outbox;
    readonly facts: MailFacts;
    readonly mailer: Mailer;
    readonly messenger: Messenger;
    readonly compose: Compose;
    readonly now: () => Date;
    /** In [0, 1). */
    readonly random: () => number;
    readonly logger: Logger;
    /** Told when the mail's carrier wants nothing from us until then, whichever mail it is. */
    readonly hold: (until: Date) => void;
}

/**
 * How long a wrong key or sender rests all mail. Such a fault is ours and says nothing about the
 * messages, so they wait without using up their attempts: a key that was wrong for a weekend loses none.
 */
export const MISCONFIGURED_MS = 60_000;

type Failure = Exclude<Delivery, { kind: 'accepted' }>;

type Outcome = { readonly kind: 'done' } | Failure;

/** How long a leased row may take; as long as its lease. */
const LEASED_MS = 60_000;

/** A warning whose entries were taken back is looked at again, should they come back. */
const WITHDRAWN_MS = 600_000;

const DAY_MS = 86_400_000;

/** @returns a function that never throws: whatever happens to a row stays with that row. */
export function createDeliver(options: DeliverOptions): (row: OutboxRow) => Promise<void> {
    const { outbox, logger, now } = options;
    // Accepted by the carrier, though the outbox couldn't be told so yet: not to be sent again.
    const accepted = new Set<string>();

    const settle = async (row: OutboxRow): Promise<void> => {
        if (row.content.kind === 'limit-alert' && row.personId === null) {
            await expand(options, row);
            return;
        }
        const batch = await batchOf(options, row);
        if (batch === null) return;
        const unsent = batch.filter(({ id }) => !accepted.has(id));
        const [first, ...others] = await fitToTell(options, unsent);
        const rows = first && ([first, ...others] as const);
        const outcome = rows ? await attempt(options, rows) : ({ kind: 'done' } as const);
        if (outcome.kind !== 'done') {
            for (const one of rows ?? []) await giveBack(options, one, outcome);
            return;
        }
        const done = [...(rows ?? []), ...batch.filter(({ id }) => accepted.has(id))];
        for (const { id } of done) accepted.add(id);
        for (const { id } of done) {
            await outbox.sent(id, now());
            accepted.delete(id);
        }
    };

    return async (row) => {
        try {
            await settle(row);
        } catch (error) {
            logger.error({ err: error, outboxId: row.id }, 'a message could not be handled');
            await giveBack(options, row, { kind: 'retry', reason: nameOf(error) }).catch(
                (fault: unknown) => {
                    logger.error({ err: fault, outboxId: row.id }, 'the outbox was not reached');
                },
            );
        }
    };
}

/** The rows that go together; null when another of them takes this one along. */
async function batchOf(
    { outbox, now }: DeliverOptions,
    row: OutboxRow,
): Promise<readonly OutboxRow[] | null> {
    if (row.batch === null) return [row];
    const until = new Date(now().getTime() + LEASED_MS);
    const batch = await outbox.gather(row, until);
    if (batch === null) await outbox.postpone(row.id, until, 'it goes with its batch');
    return batch;
}

/** Settings and figures are read when it is told: what isn't wanted is done, what isn't so rests. */
async function fitToTell(
    { facts, outbox, now }: DeliverOptions,
    rows: readonly OutboxRow[],
): Promise<readonly OutboxRow[]> {
    const fit: OutboxRow[] = [];
    for (const row of rows) {
        const { content, way } = row;
        if (content.kind !== 'limit-alert' || way === 'none') {
            fit.push(row);
            continue;
        }
        const listener = await listenerOf({ facts, now }, row);
        const isWanted = listener && listener.settings[way] && !listener.isSnoozed;
        const isOver = now().getTime() > Date.parse(content.end) + DAY_MS;
        if (!isWanted || isOver) {
            await outbox.sent(row.id, now());
        } else if (await facts.holds(content)) {
            fit.push(row);
        } else {
            const until = new Date(now().getTime() + WITHDRAWN_MS);
            await outbox.postpone(row.id, until, 'withdrawn: it is under the threshold again');
        }
    }
    return fit;
}

async function attempt(
    options: DeliverOptions,
    rows: readonly [OutboxRow, ...OutboxRow[]],
): Promise<Outcome> {
    const [row] = rows;
    if (row.attempts > MAX_ATTEMPTS) return { kind: 'refused', reason: 'too many attempts' };
    if (row.way === 'chat') {
        const isTold = await options.messenger.tell(rows);
        options.logger.info({ outboxId: row.id, isTold }, 'the chat was spoken to');
        return { kind: 'done' };
    }
    const recipient = await recipientOf(options, row);
    if (recipient && (await options.facts.isBlocked(recipient.email))) return { kind: 'done' };
    const mail = recipient ? await options.compose(rows, recipient) : null;
    if (!mail) return { kind: 'done' };
    const delivery = await options.mailer.send(mail);
    if (delivery.kind !== 'accepted') return delivery;
    options.logger.info({ outboxId: row.id, messageId: delivery.messageId }, 'a mail was accepted');
    return { kind: 'done' };
}

/** One row a person and way, so that a retry never tells again those who were told. */
async function expand({ facts, outbox, now }: DeliverOptions, row: OutboxRow): Promise<void> {
    const { content } = row;
    if (content.kind !== 'limit-alert') return;
    const wallet = await facts.walletOf(content.walletId);
    const listeners = wallet ? await facts.listeners(row, now()) : [];
    const tellings = listeners.flatMap((listener) =>
        tellingsFor(listener, content, now(), wallet?.timeZone ?? 'UTC'),
    );
    await outbox.expand(row, tellings, now());
}

/** What somebody did is answered with what it passed: the chat needn't say it to them again. */
function tellingsFor(
    { personId, email, settings, isSnoozed }: Listener,
    { by, threshold }: LimitAlert,
    now: Date,
    timeZone: string,
): Telling[] {
    if (isSnoozed || (threshold === PACE && !settings.pace)) return [];
    const dueAt = tellAt(settings, now, timeZone);
    const isNews = by !== personId || threshold === PACE;
    const ways = [
        ...(settings.mail && email !== null ? (['mail'] as const) : []),
        ...(settings.chat && isNews ? (['chat'] as const) : []),
    ];
    return ways.map((way) => ({
        personId,
        way,
        dueAt,
        batch: settings.digest ? `${personId}|${way}|${dueAt.toISOString()}` : null,
    }));
}

/** The row's own person. */
async function listenerOf(
    { facts, now }: Pick<DeliverOptions, 'facts' | 'now'>,
    row: OutboxRow,
): Promise<Listener | null> {
    const listeners = await facts.listeners(row, now());
    return listeners.find(({ personId }) => personId === row.personId) ?? null;
}

async function recipientOf(
    { facts, now }: DeliverOptions,
    row: OutboxRow,
): Promise<Pick<Recipient, 'email' | 'locale'> | null> {
    if (row.content.kind === 'limit-alert') {
        const listener = await listenerOf({ facts, now }, row);
        return listener?.email ? { email: listener.email, locale: listener.locale } : null;
    }
    if (row.content.kind === 'account') {
        const { email, locale } = row.content;
        return email === null ? null : { email, locale };
    }
    if (row.content.kind !== 'confirm-address') return null;
    const asked = await facts.confirmation(row.content.confirmationId);
    return asked && !asked.confirmedAt && asked.expiresAt > now() ? asked : null;
}

async function giveBack(options: DeliverOptions, row: OutboxRow, outcome: Failure): Promise<void> {
    const { outbox, logger, random } = options;
    const now = options.now();
    const facts = { outboxId: row.id, attempt: row.attempts, reason: outcome.reason };
    if (outcome.kind === 'misconfigured') {
        const until = new Date(now.getTime() + MISCONFIGURED_MS);
        options.hold(until);
        logger.error(
            facts,
            'mail rests: the carrier refuses our key or sender; check the settings',
        );
        await outbox.postpone(row.id, until, outcome.reason);
        return;
    }
    if (outcome.kind === 'refused' || row.attempts >= MAX_ATTEMPTS) {
        logger.error(facts, 'a message is set aside: it could not be sent');
        await outbox.dead(row.id, outcome.reason);
        return;
    }
    if (outcome.after) options.hold(outcome.after);
    const dueAt = retryAt(row.attempts, now, random, outcome.after);
    logger.warn({ ...facts, dueAt }, 'a message will be tried again');
    await outbox.retry(row.id, dueAt, outcome.reason);
}

/** The kind of fault only: its text may hold a person's words. */
function nameOf(error: unknown): string {
    return error instanceof Error ? error.name : 'unknown fault';
}
