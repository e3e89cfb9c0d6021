/** A mail that is ready to go, for the tests of what carries it. */
import type { Mail } from '../../alerts/ports.ts';

export function mail(change: Partial<Mail> = {}): Mail {
    return {
        id: '01JD00000000000000000000A1',
        to: 'ada@example.com',
        subject: 'Food is $10.00 over its $300.00',
        text: 'the text',
        html: '<p>the html</p>',
        category: 'limit-alert',
        images: [],
        unsubscribeUrl: null,
        ...change,
    };
}
