/** The part of the composition root that makes the pages behind the links of mails. */
import type { MailTokens } from '../../alerts/mail-tokens.ts';
import type { MailFacts } from '../../alerts/ports.ts';
import { createAddressStore } from '../../db/address-store.ts';
import type { Database } from '../../db/connect.ts';
import { createLimitLinkStore } from '../../db/limit-link-store.ts';
import { createMailChoiceStore } from '../../db/mail-choice-store.ts';
import type { PlaceStore } from '../../db/place-store.ts';
import { wordsFor } from '../../dialogs/messages/catalogue.ts';
import { createLimitDeeds } from '../limit-deeds.ts';
import type { Occasions } from '../occasion.ts';
import type { Server } from '../server.ts';
import { mountConfirm } from './confirm.ts';
import { mountLimitLinks } from './limit-link.ts';
import { mountUnsubscribe } from './unsubscribe.ts';

export interface MailPages {
    readonly database: Database;
    readonly facts: MailFacts;
    readonly places: PlaceStore;
    readonly occasions: Occasions;
    readonly tokens: MailTokens;
    readonly now: () => Date;
}

export function mountMailPages(server: Pick<Server, 'route'>, pages: MailPages): void {
    const { database, facts, places, occasions, tokens, now } = pages;
    const addresses = createAddressStore(database);
    mountConfirm(server, {
        confirmations: {
            find: (id) => facts.confirmation(id),
            confirm: (id, at) => addresses.confirm(id, at),
        },
        verify: tokens.confirm.verify,
        now,
        words: wordsFor,
    });
    mountUnsubscribe(server, {
        choices: createMailChoiceStore(database),
        verify: tokens.unsubscribe.verify,
        words: wordsFor,
    });
    mountLimitLinks(server, {
        links: createLimitLinkStore(database),
        facts,
        deeds: createLimitDeeds(places, occasions),
        verify: tokens.limit.verify,
        now,
        words: wordsFor,
    });
}
