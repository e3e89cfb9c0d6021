/** What becomes of one leased row: whom it goes to, whether it still should, and how its sending went. */
import type { Logger } from 'pino';
import { MAX_ATTEMPTS, retryAt } from './back-off.ts';
import type {
    Compose,
    Delivery,
    MailFacts,
    Mailer,
    Messenger,
    Outbox,
    OutboxRow,
    Recipient,
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

/** `expanded`: other rows took its place, and the outbox knows. */
type Outcome = { readonly kind: 'done' } | { readonly kind: 'expanded' } | Failure;

/** @returns a function that never throws: whatever happens to a row stays with that row. */
export function createDeliver(options: DeliverOptions): (row: OutboxRow) => Promise<void> {
    const { outbox, logger, now } = options;
    // Accepted by the carrier, though the outbox couldn't be told so yet: not to be sent again.
    const accepted = new Set<string>();

    const settle = async (row: OutboxRow): Promise<void> => {
        if (!accepted.has(row.id)) {
            const outcome = await attempt(options, row);
            if (outcome.kind === 'expanded') return;
            if (outcome.kind !== 'done') {
                await giveBack(options, row, outcome);
                return;
            }
            accepted.add(row.id);
        }
        await outbox.sent(row.id, now());
        accepted.delete(row.id);
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

async function attempt(options: DeliverOptions, row: OutboxRow): Promise<Outcome> {
    if (row.attempts > MAX_ATTEMPTS) return { kind: 'refused', reason: 'too many attempts' };
    if (row.content.kind === 'limit-alert' && row.personId === null) return expand(options, row);
    if (row.way === 'chat') {
        const isTold = await options.messenger.tell(row);
        options.logger.info({ outboxId: row.id, isTold }, 'the chat was spoken to');
        return { kind: 'done' };
    }
    const recipient = await recipientOf(options, row);
    if (recipient && (await options.facts.isBlocked(recipient.email))) return { kind: 'done' };
    const mail = recipient ? await options.compose(row, recipient) : null;
    if (!mail) return { kind: 'done' };
    const delivery = await options.mailer.send(mail);
    if (delivery.kind !== 'accepted') return delivery;
    options.logger.info({ outboxId: row.id, messageId: delivery.messageId }, 'a mail was accepted');
    return { kind: 'done' };
}

/** One row a person, so that a retry never mails again those whose mail was accepted. */
async function expand({ facts, outbox, now }: DeliverOptions, row: OutboxRow): Promise<Outcome> {
    const people = new Set((await facts.recipients(row)).map(({ personId }) => personId));
    if (people.size === 0) return { kind: 'done' };
    await outbox.expand(row, [...people], now());
    return { kind: 'expanded' };
}

/** Read when it is sent: who left the wallet or took the address back gets nothing. */
async function recipientOf(
    { facts, now }: DeliverOptions,
    row: OutboxRow,
): Promise<Pick<Recipient, 'email' | 'locale'> | null> {
    if (row.content.kind === 'limit-alert') {
        const all = await facts.recipients(row);
        return all.find(({ personId }) => personId === row.personId) ?? null;
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
