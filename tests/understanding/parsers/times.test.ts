import { describe, expect, it } from '@jest/globals';
import { timesIn } from '../reading.ts';

// Friday 20 November 2026.
describe('days', () => {
    it.each([
        ['today', '2026-11-20'],
        ['yesterday', '2026-11-19'],
        ['last night', '2026-11-19'],
        ['the day before yesterday', '2026-11-18'],
        ['3 days ago', '2026-11-17'],
        ['on monday', '2026-11-16'],
        ['on friday', '2026-11-20'],
        ['last friday', '2026-11-13'],
        ['tuesday last week', '2026-11-10'],
        ["last week's sunday", '2026-11-15'],
        ['next friday', '2026-11-27'],
        ['tomorrow', '2026-11-21'],
        ['on the 18th', '2026-11-18'],
        ['on the 25th', '2026-10-25'],
        ['on the first', '2026-11-01'],
        ['20th of the previous month', '2026-10-20'],
        ['5 may', '2026-05-05'],
        ['may twenty nine', '2026-05-29'],
        ['december 24', '2025-12-24'],
        ['second wednesday of october 2014', '2014-10-08'],
        ['9 Aug 96', '1996-08-09'],
        ['12.5.2024', '2024-05-12'],
        ['2024-02-29', '2024-02-29'],
        ['8/10', '2026-08-10'],
    ])('%s is %s', (text, day) => {
        expect(timesIn(text)).toEqual([day]);
    });

    it('writes the day first where the locale does', () => {
        expect(timesIn('8/10', { locale: 'en-GB' })).toEqual(['2026-10-08']);
    });

    it('is the day in the zone of the person', () => {
        const now = new Date('2026-11-20T23:30:00Z');
        expect(timesIn('today', { now, timeZone: 'Asia/Tokyo' })).toEqual(['2026-11-21']);
        expect(timesIn('today', { now, timeZone: 'America/New_York' })).toEqual(['2026-11-20']);
    });

    it.each([
        '20 lunch',
        'coffee 4.50',
        '1.5 million',
        'may I',
        'march home',
        'lunch at 8',
        'the 2nd coffee',
    ])('%s names none', (text) => {
        expect(timesIn(text)).toEqual([]);
    });
});

describe('periods', () => {
    it.each([
        ['this week', '2026-11-16 to 2026-11-23'],
        ['last week', '2026-11-09 to 2026-11-16'],
        ['this month', '2026-11-01 to 2026-12-01'],
        ['last month', '2026-10-01 to 2026-11-01'],
        ['last quarter', '2026-07-01 to 2026-10-01'],
        ['last year', '2025-01-01 to 2026-01-01'],
        ['last 2 weeks', '2026-11-02 to 2026-11-16'],
        ['past three months', '2026-08-01 to 2026-11-01'],
        ['last few days', '2026-11-17 to 2026-11-20'],
        ['in may', '2026-05-01 to 2026-06-01'],
        ['in december', '2025-12-01 to 2026-01-01'],
        ["april of '87", '1987-04-01 to 1987-05-01'],
        ['in 2025', '2025-01-01 to 2026-01-01'],
        ['Q1', '2026-01-01 to 2026-04-01'],
        ['2019-Q1', '2019-01-01 to 2019-04-01'],
        ['this weekend', '2026-11-14 to 2026-11-16'],
        ['year to date', '2026-01-01 to 2026-11-21'],
        ['since monday', '2026-11-16 to 2026-11-21'],
        ['from Sep to Nov', '2026-09-01 to 2026-12-01'],
        ['between Jan 2019 and now', '2019-01-01 to 2026-11-21'],
        ['from april to June in 2017', '2017-04-01 to 2017-07-01'],
        ['november 19-20', '2026-11-19 to 2026-11-21'],
        ['from ninth till seventeenth of april', '2026-04-09 to 2026-04-18'],
        ['last week of july', '2026-07-27 to 2026-08-03'],
        ['beginning of last week', '2026-11-09 to 2026-11-12'],
        ['end of 2012', '2012-09-01 to 2013-01-01'],
        ['the week of April 10th', '2026-04-06 to 2026-04-13'],
        ['last summer', '2026-06-21 to 2026-09-23'],
    ])('%s', (text, period) => {
        expect(timesIn(text)).toEqual([period]);
    });

    it.each(['paid 2000', 'a week', '300 a month', 'weekly shop 40', '$2015'])(
        '%s names none',
        (text) => {
            expect(timesIn(text)).toEqual([]);
        },
    );
});
