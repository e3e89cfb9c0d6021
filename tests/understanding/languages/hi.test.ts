import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const TODAY = '2026-11-20';
const YESTERDAY = '2026-11-19';

describe('entries in Hindi', () => {
    it.each([
        ['आज 350 रुपये की सब्जी खरीदी', `expense 35000 INR ${TODAY} food: सब्जी`],
        ['80रुपये चाय नाश्ता', `expense 8000 INR ${TODAY} food: चाय नाश्ता`],
        ['कल ऑटो पर 60 रुपये खर्च किए', `expense 6000 INR ${YESTERDAY} transport: ऑटो`],
        ['साढ़े तीन हज़ार का बिजली बिल', `expense 350000 USD ${TODAY} utilities: बिजली बिल`],
        ['ढाई सौ रुपये की दवाई', `expense 25000 INR ${TODAY} health: दवाई`],
        ['भाई को 1000 रुपये दिए', `expense 100000 INR ${TODAY} family: भाई`],
        ['3 तारीख को किराया 9000 दिया', `expense 900000 USD 2026-11-03 home: किराया`],
    ])('in its letters: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });

    it.each([
        ['kal dinner pe 420 kharch kiye', `expense 42000 USD ${YESTERDAY} food: dinner`],
        ['aaj rickshaw 30 rupaye', `expense 3000 INR ${TODAY} transport: rickshaw`],
        ['dhai hazar ka kirana liya', `expense 250000 USD ${TODAY} food: kirana`],
        ['apne liye joote kharide 800', `expense 80000 USD ${TODAY} clothing: joote`],
    ])('in Latin letters and mixed: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
        expect(entriesIn(text, { locale: 'hi' })).toEqual([entry]);
    });

    it.each([
        ['पापा ने 500 रुपये दिए', `income 50000 INR ${TODAY} income: पापा`],
        ['तनख्वाह मिली 45 हजार', `income 4500000 USD ${TODAY} salary: तनख्वाह`],
        ['papa se 2000 mile', `income 200000 USD ${TODAY} income: papa`],
        ['दुकान से 150 रुपये वापस मिले', `refund 15000 INR ${TODAY} other: दुकान`],
    ])('money that came: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });
});

describe('what is no entry in Hindi', () => {
    it.each([
        ['इस महीने सब्जी पर कितना खर्च हुआ', 'query_spending'],
        ['aaj kitne rupaye kharch kiye', 'query_spending'],
        ['पिछले महीने कितना कमाया', 'query_income'],
        ['मेरे पास कितने पैसे हैं', 'query_balance'],
        ['यात्रा का बजट 2000 रुपये', 'set_limit'],
        ['आखिरी एंट्री डिलीट कर दो', 'delete_entry'],
        ['परसों 300 रुपये देने हैं', 'none'],
        ['main tumhe 200 rupaye dunga', 'none'],
        ['राहुल ने 900 रुपये खर्च किए', 'none'],
        ['भाई को 500 रुपये भेज दो', 'none'],
    ])('%s', (text, intent) => {
        const read = understand(text, contextWith());
        expect([read.intent, read.entries.length]).toEqual([intent, 0]);
    });
});

describe('times in Hindi', () => {
    it.each([
        ['कल', YESTERDAY],
        ['परसों', '2026-11-18'],
        ['तीन दिन पहले', '2026-11-17'],
        ['दो हफ्ते पहले', '2026-11-06'],
        ['पिछले गुरुवार', '2026-11-19'],
        ['5 मार्च', '2026-03-05'],
        ['21 फरवरी 2025', '2025-02-21'],
        ['पिछले महीने की 10 तारीख', '2026-10-10'],
        ['इस महीने', '2026-11-01 to 2026-12-01'],
        ['पिछले हफ्ते', '2026-11-09 to 2026-11-16'],
        ['पिछले 7 दिन', '2026-11-13 to 2026-11-20'],
        ['वर्ष 2025 में', '2025-01-01 to 2026-01-01'],
        ['2023 से 2025 के बीच', '2023-01-01 to 2026-01-01'],
        ['मार्च से मई तक', '2026-03-01 to 2026-06-01'],
        ['अगस्त और अक्टूबर के बीच', '2026-08-01 to 2026-11-01'],
    ])('%s', (text, time) => {
        expect(timesIn(text)).toEqual([time]);
    });
});
