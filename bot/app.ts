/** The composition root: everything is constructed here, and nowhere else. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createCompose } from '../alerts/compose/compose.ts';
import { createEventReader } from '../alerts/event-webhook.ts';
import { createLocalMailbox } from '../alerts/local-mailbox.ts';
import { createMailTokens } from '../alerts/mail-tokens.ts';
import { createWorker, type Worker } from '../alerts/worker.ts';
import { createPaint } from '../charts/png.ts';
import { connect } from '../db/connect.ts';
import { createConversationLog } from '../db/conversation-log.ts';
import { newId } from '../db/ids.ts';
import { createHabitStore } from '../db/habit-store.ts';
import { createMailEvents } from '../db/mail-events.ts';
import { createMailFacts } from '../db/mail-facts.ts';
import { createOutboxStore } from '../db/outbox-store.ts';
import { createPlaceStore } from '../db/place-store.ts';
import { createRateStore } from '../db/rate-store.ts';
import { createTurnStore } from '../db/turn-store.ts';
import { wordsFor } from '../dialogs/messages/catalogue.ts';
import { createCentralBank } from '../rates/central-bank.ts';
import { createRatesWorker, type RatesWorker } from '../rates/worker.ts';
import {
    accountPaths,
    accountsFor,
    canSignIn,
    invitationHash,
    type AccountTuning,
} from './accounts.ts';
import { mountBotFramework } from './channels/bot-framework.ts';
import { LIMITS, mountDirectLine, type Limits } from './channels/direct-line.ts';
import { CHANNEL as DIRECT_LINE } from './channels/direct-line/incoming.ts';
import { unaskedLines } from './channels/direct-line/outgoing.ts';
import type { Config } from './config.ts';
import { exportsFor } from './export/assemble.ts';
import { createHabits } from './habits.ts';
import { mountSendGridEvents } from './hooks/sendgrid-events.ts';
import { canMail, mailerFor } from './mailer.ts';
import { createMessenger } from './messenger.ts';
import { createOccasions } from './occasion.ts';
import { metricsOf, mountMetrics } from './metrics/mount-metrics.ts';
import { openDatabase } from './opening.ts';
import { mountDevMail } from './pages/dev-mail.ts';
import { mountMailPages } from './pages/mount-mail-pages.ts';
import { mountPages } from './pages/mount-pages.ts';
import { pageWords } from './pages/page-words.ts';
import { mountSecurityText } from './pages/security-text.ts';
import { scheduleOn } from './schedule/assemble.ts';
import type { Scheduler } from './schedule/scheduler.ts';
import { secondOpinionFor } from './second-opinion.ts';
import { createServer, type Server } from './server.ts';
import { tokenSecret } from './token-secret.ts';
import { createTurns } from './turn.ts';

export interface App {
    readonly server: Server;
    /** Sends what is due; it runs by itself once the app listens. */
    readonly worker: Worker;
    /** Keeps the rates up to date by itself once the app listens; null when none are to be fetched. */
    readonly rates: RatesWorker | null;
    /** Does what is due by itself once the app listens. */
    readonly scheduler: Scheduler;
    /** @returns the port. @throws when it can't be listened on. */
    listen(): Promise<number>;
    /** Takes nothing new, finishes what is under way, and lets go of the database. */
    stop(graceMs: number): Promise<void>;
}

export interface World {
    readonly logger: Logger;
    readonly now?: () => Date;
    /** In [0, 1). */
    readonly random?: () => number;
    /** How often one address and one person may come; the usual unless given. */
    readonly limits?: Limits;
    /** How often accounts may be tried, and what a password's hash costs; the usual unless given. */
    readonly accounts?: AccountTuning;
    /** Told of what the process can't live with, found after the start; else it is only logged. */
    readonly fail?: (error: unknown) => void;
}

/** @throws ConfigError, DatabaseUrlError, SchemaNewer, or what the file system says about `dataDir`. */
export async function createApp(config: Config, world: World): Promise<App> {
    const { logger, now = () => new Date(), random = Math.random, limits = LIMITS } = world;
    const secret = tokenSecret(config.tokenSecret, config.dataDir);
    const database = connect(config);
    const fail =
        world.fail ?? ((error) => logger.fatal({ err: error }, 'the database can’t be opened'));
    const opening = await openDatabase(database, logger, fail);
    const publicUrl = config.publicUrl ?? new URL(`http://localhost:${config.port}/`);
    const tokens = createMailTokens(secret);
    const facts = createMailFacts(database);
    const mailbox = createLocalMailbox(now);
    const store = createTurnStore(database, canSignIn(config) ? invitationHash(secret) : null);
    const exports = exportsFor(database, secret, publicUrl, now);
    const defaults = {
        currency: config.currency,
        timeZone: config.timeZone,
        locale: config.locale,
    };
    const occasions = createOccasions({
        store,
        newId,
        canMail: canMail(config),
        exportLink: exports.link,
        now,
        lines: new Map([[DIRECT_LINE, unaskedLines]]),
        wakeAlerts: () => worker.wake(),
    });
    const places = createPlaceStore(database);
    const owner = randomUUID();
    const worker = createWorker({
        outbox: createOutboxStore(database),
        facts,
        mailer: await mailerFor(config, mailbox, now),
        messenger: createMessenger(places, occasions),
        compose: createCompose({
            facts,
            words: wordsFor,
            publicUrl,
            sign: tokens.confirm.sign,
            signUnsubscribe: tokens.unsubscribe.sign,
            signLimit: tokens.limit.sign,
            paint: createPaint(logger),
            now,
            accountPath: accountPaths(secret),
        }),
        now,
        random,
        owner,
        logger,
    });
    const rates =
        config.ratesUrl &&
        createRatesWorker({
            source: createCentralBank(config.ratesUrl),
            store: createRateStore(database),
            now,
            logger,
        });
    const scheduler = scheduleOn(database, { occasions, now, random, owner, logger });
    const habits = createHabits({
        store: createHabitStore(database),
        places: createPlaceStore(database),
        occasions,
        now,
        logger,
    });
    const secondOpinion = await secondOpinionFor(config, secret, logger);
    const metrics = metricsOf(config, database, now);
    const plainTurns = createTurns({
        store,
        defaults,
        newId,
        canMail: canMail(config),
        exportLink: exports.link,
        logger,
        now,
        wakeAlerts: () => worker.wake(),
        recorded: (entries, from) => habits.look(entries, from),
        ...(secondOpinion && { secondOpinion }),
    });
    const turns = metrics ? metrics.measured(plainTurns) : plainTurns;
    const words = wordsFor(config.locale);
    const accounts = accountsFor(config, {
        database,
        secret,
        defaults,
        now,
        tuning: world.accounts,
        wakeMail: () => worker.wake(),
    });
    const server = createServer({
        logger,
        publicUrl: config.publicUrl,
        ready: opening.ready,
        ...(metrics && { answered: metrics.answered }),
    });
    if (metrics) mountMetrics(server, metrics);
    mountDirectLine({
        server,
        turns,
        log: createConversationLog(database),
        logger,
        secret,
        publicUrl: config.publicUrl,
        trustedProxies: config.trustedProxies,
        words: { away: words('fault.away') },
        now,
        limits,
        ...(accounts && { people: accounts.chat }),
    });
    accounts?.mount(server, words);
    mountBotFramework(server, {
        turns,
        config: { ...config.botFramework, production: config.production },
        words: { personalOnly: words('group.private'), failure: words('fault.ours') },
        logger,
        now,
    });
    exports.mount(server);
    mountMailPages(server, { database, facts, places, occasions, tokens, now });
    if (config.mail.eventsKey !== undefined) {
        mountSendGridEvents(server, {
            read: createEventReader(config.mail.eventsKey),
            events: createMailEvents(database),
            wakeAlerts: () => worker.wake(),
            now,
        });
    }
    if (!config.production) mountDevMail(server, mailbox, config.production);
    mountSecurityText(server, config, now());
    const cacheDir = join(config.dataDir, 'cache');
    const pages = await mountPages({
        server,
        words: pageWords(words),
        ...(accounts && { isMember: accounts.isMember }),
        publicUrl: config.publicUrl,
        cacheDir,
        logger,
    });
    return {
        server,
        worker,
        rates,
        scheduler,
        listen: async () => {
            const port = await server.listen(config.port, config.host);
            worker.start();
            rates?.start();
            scheduler.start();
            void pages.tighten();
            return port;
        },
        stop: async (graceMs) => {
            server.drain();
            opening.stop();
            await Promise.all([
                server.close(graceMs),
                worker.stop(),
                scheduler.stop(),
                rates?.stop(),
            ]);
            await habits.settle();
            await database.close();
        },
    };
}
