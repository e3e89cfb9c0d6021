import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const TODAY = '2026-11-20';
const YESTERDAY = '2026-11-19';

describe('entries in Bengali', () => {
    it.each([
        ['আজ ৩৫০ টাকা বাজার', `expense 35000 BDT ${TODAY} food: বাজার`],
        ['৮০টাকায় চা খেলাম', `expense 8000 BDT ${TODAY} food: চা`],
        ['গতকাল রিকশা ভাড়া ৬০ টাকা', `expense 6000 BDT ${YESTERDAY} transport: রিকশা ভাড়া`],
        ['৭ হাজার টাকা বাসা ভাড়া দিলাম', `expense 700000 BDT ${TODAY} home: বাসা ভাড়া`],
        ['সাড়ে চারশ টাকার ওষুধ কিনেছি', `expense 45000 BDT ${TODAY} health: ওষুধ`],
        ['আড়াই হাজার টাকা বিদ্যুৎ বিল', `expense 250000 BDT ${TODAY} utilities: বিদ্যুৎ বিল`],
        ['একশ পঁচিশ টাকা ঝালমুড়ি', `expense 12500 BDT ${TODAY} food: ঝালমুড়ি`],
        ['মাকে ১০০০ টাকা দিলাম', `expense 100000 BDT ${TODAY} family: মাকে`],
        ['৩ তারিখে স্কুলের বেতন ২০০০', `expense 200000 USD 2026-11-03 education: স্কুলের বেতন`],
    ])('in its letters: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });

    it.each([
        ['dinner e 420 taka', `expense 42000 BDT ${TODAY} food: dinner`],
        ['ajke riksha vara 30 tk', `expense 3000 BDT ${TODAY} transport: riksha vara`],
        ['gotokal bazar korlam 900 taka', `expense 90000 BDT ${YESTERDAY} food: bazar`],
        ['2 hajar taka bua ke dilam', `expense 200000 BDT ${TODAY} home: bua`],
        ['ajke uber e 90 taka', `expense 9000 BDT ${TODAY} transport: uber`],
    ])('in Latin letters and mixed: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
        expect(entriesIn(text, { locale: 'bn' })).toEqual([entry]);
    });

    it.each([
        ['মা ৫০০ টাকা দিল', `income 50000 BDT ${TODAY} income: মা`],
        ['বেতন পেয়েছি ৪৫ হাজার', `income 4500000 USD ${TODAY} salary: বেতন`],
        ['abbu 3000 taka pathaise', `income 300000 BDT ${TODAY} income: abbu`],
        ['দোকান থেকে ১৫০ টাকা ফেরত পেলাম', `refund 15000 BDT ${TODAY} food: দোকান`],
    ])('money that came: %s', (text, entry) => {
        expect(entriesIn(text)).toEqual([entry]);
    });

    it('reads টাকা as the money of West Bengal where that is the person’s own', () => {
        expect(entriesIn('মাছ ২০০ টাকা', { locale: 'bn-IN', currency: 'INR' })).toEqual([
            `expense 20000 INR ${TODAY} food: মাছ`,
        ]);
    });
});

describe('what is no entry in Bengali', () => {
    it.each([
        ['এই মাসে বাজারে কত টাকা গেল', 'query_spending'],
        ['koto taka khoroch korlam aj', 'query_spending'],
        ['গত মাসে আমার আয় কত', 'query_income'],
        ['হাতে কত টাকা আছে', 'query_balance'],
        ['যাতায়াতের বাজেট ২০০০ টাকা', 'set_limit'],
        ['শেষ এন্ট্রিটা ডিলিট করো', 'delete_entry'],
        ['পরশু ৩০০ টাকা লাগবে', 'none'],
        ['ami tomake 200 taka dibo', 'none'],
        ['ঢাকা যেতে কত সময় লাগে', 'none'],
        ['ভাইকে ৫০০ টাকা পাঠাও', 'none'],
    ])('%s', (text, intent) => {
        const read = understand(text, contextWith());
        expect([read.intent, read.entries.length]).toEqual([intent, 0]);
    });
});

describe('times in Bengali', () => {
    it.each([
        ['আজ', TODAY],
        ['গতকাল', YESTERDAY],
        ['গত পরশু', '2026-11-18'],
        ['৩ দিন আগে', '2026-11-17'],
        ['দুই সপ্তাহ আগে', '2026-11-06'],
        ['গত বৃহস্পতিবার', '2026-11-19'],
        ['৫ই মার্চ', '2026-03-05'],
        ['২১ ফেব্রুয়ারি ২০২৫', '2025-02-21'],
        ['গত মাসের ১০ তারিখে', '2026-10-10'],
        ['এই মাসে', '2026-11-01 to 2026-12-01'],
        ['গত সপ্তাহে', '2026-11-09 to 2026-11-16'],
        ['শেষ ৭ দিনে', '2026-11-13 to 2026-11-20'],
        ['অক্টোবরে', '2026-10-01 to 2026-11-01'],
        ['২০২৫ সালে', '2025-01-01 to 2026-01-01'],
        ['১ থেকে ১০ অক্টোবর', '2026-10-01 to 2026-10-11'],
        ['সোমবার থেকে', '2026-11-16 to 2026-11-21'],
    ])('%s', (text, time) => {
        expect(timesIn(text)).toEqual([time]);
    });
});
