/** Bengali: in its own letters, in Latin ones as people type it, and mixed with English. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { CurrencyFamily, Language } from './language.ts';
import { list } from './list.ts';

/** What Bangladesh calls its money, and West Bengal that of India. */
const TAKA: CurrencyFamily = { main: 'BDT', members: ['BDT', 'INR'] };

/** With the endings of cases and of "the": বাজার, বাজারে, বাজারের, বাজারটা. */
function cased(text: string): readonly string[] {
    return list(text).flatMap((word) => [word, ...endingsOf(word).map((ending) => word + ending)]);
}

function endingsOf(word: string): readonly string[] {
    if (/[a-z]$/.test(word)) return [];
    if (/[াো]$/.test(word)) return ['র', 'য়', 'তে', 'কে', 'টা', 'টার'];
    if (/[িীুূেৈ]$/.test(word)) return ['র', 'তে', 'কে', 'টা', 'টার'];
    return ['ে', 'ের', 'কে', 'টা', 'টার', 'এ', 'এর'];
}

function allCased(words: Readonly<Record<string, string | CurrencyFamily>>) {
    return Object.fromEntries(
        Object.entries(words).flatMap(([word, code]) =>
            cased(word).map((form) => [form, code] as const),
        ),
    );
}

/** From zero on, with the spellings in use. */
const NUMBERS = `
    শূন্য, এক, দুই|দু, তিন, চার, পাঁচ|পাচ, ছয়|ছ, সাত, আট, নয়, দশ, এগারো|এগার, বারো|বার, তেরো|তের, চৌদ্দ|চোদ্দ, পনেরো|পনের, ষোল|ষোলো, সতেরো|সতের,
    আঠারো|আঠার, উনিশ|ঊনিশ, বিশ|কুড়ি, একুশ, বাইশ, তেইশ, চব্বিশ, পঁচিশ|পচিশ, ছাব্বিশ, সাতাশ, আটাশ|আঠাশ, উনত্রিশ|ঊনত্রিশ, ত্রিশ|তিরিশ, একত্রিশ, বত্রিশ,
    তেত্রিশ, চৌত্রিশ, পঁয়ত্রিশ, ছত্রিশ, সাঁইত্রিশ|সাইত্রিশ, আটত্রিশ, উনচল্লিশ|ঊনচল্লিশ, চল্লিশ, একচল্লিশ, বিয়াল্লিশ, তেতাল্লিশ, চুয়াল্লিশ, পঁয়তাল্লিশ,
    ছেচল্লিশ, সাতচল্লিশ, আটচল্লিশ, উনপঞ্চাশ|ঊনপঞ্চাশ, পঞ্চাশ, একান্ন, বাহান্ন|বায়ান্ন, তিপ্পান্ন, চুয়ান্ন, পঞ্চান্ন, ছাপ্পান্ন, সাতান্ন, আটান্ন, উনষাট|ঊনষাট,
    ষাট, একষট্টি, বাষট্টি, তেষট্টি, চৌষট্টি, পঁয়ষট্টি, ছেষট্টি, সাতষট্টি, আটষট্টি, উনসত্তর|ঊনসত্তর, সত্তর, একাত্তর, বাহাত্তর, তিয়াত্তর, চুয়াত্তর, পঁচাত্তর,
    ছিয়াত্তর, সাতাত্তর, আটাত্তর, উনআশি|ঊনআশি, আশি, একাশি, বিরাশি, তিরাশি, চুরাশি, পঁচাশি, ছিয়াশি, সাতাশি, আটাশি|অষ্টাশি, উননব্বই|ঊননব্বই, নব্বই,
    একানব্বই, বিরানব্বই, তিরানব্বই, চুরানব্বই, পঁচানব্বই, ছিয়ানব্বই, সাতানব্বই, আটানব্বই, নিরানব্বই
`;

const small = (): Record<string, number> => {
    const words: Record<string, number> = {};
    for (const [value, names] of list(NUMBERS).entries()) {
        for (const name of names.split('|')) {
            words[name] = value;
            if (value > 0) words[`সাড়ে ${name}`] = value + 0.5;
            if (value > 1) words[`সোয়া ${name}`] = value + 0.25;
            if (value > 1) words[`পৌনে ${name}`] = value - 0.25;
            if (value === 0 || value > 19) continue;
            for (const hundred of ['শ', 'শো', 'শত']) {
                words[name + hundred] = value * 100;
                words[`সাড়ে ${name}${hundred}`] = value * 100 + 50;
            }
        }
    }
    return words;
};

export const bn: Language = {
    code: 'bn',
    mixesEnglish: true,
    verbLast: true,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            ...small(), দেড়: 1.5, আড়াই: 2.5, দেড়শ: 150, দেড়শো: 150, আড়াইশ: 250, আড়াইশো: 250,
            ek: 1, dui: 2, tin: 3, char: 4, pach: 5, panch: 5, choy: 6, chhoy: 6, saat: 7, aat: 8, noy: 9, dosh: 10, egaro: 11, baro: 12, tero: 13,
            choddo: 14, ponero: 15, shol: 16, sholo: 16, unish: 19, bish: 20, kuri: 20, pochish: 25, tirish: 30, trish: 30, chollish: 40, ponchash: 50,
            shat: 60, shaat: 60, shottor: 70, ashi: 80, nobboi: 90, der: 1.5, arai: 2.5, deresho: 150, dersho: 150, araisho: 250, eksho: 100, dusho: 200,
            duisho: 200, tinsho: 300, charsho: 400, pachsho: 500, panchsho: 500, choysho: 600, satsho: 700, aatsho: 800, noysho: 900,
        },
        // prettier-ignore
        scales: {
            শ: 100, শো: 100, শত: 100, হাজার: 1e3, হাজারের: 1e3, লাখ: 1e5, লক্ষ: 1e5, কোটি: 1e7, মিলিয়ন: 1e6, বিলিয়ন: 1e9, ডজন: 12,
            sho: 100, shoto: 100, hajar: 1e3, hazar: 1e3, hajaar: 1e3, lakh: 1e5, lac: 1e5, koti: 1e7,
        },
        fractions: { আধা: 0.5, অর্ধেক: 0.5, আধ: 0.5, পোয়া: 0.25, adha: 0.5, ordhek: 0.5 },
        joiners: [],
        articles: [],
        point: ['দশমিক', 'পয়েন্ট', 'doshomik'],
        // prettier-ignore
        ordinals: {
            প্রথম: 1, পয়লা: 1, পহেলা: 1, দ্বিতীয়: 2, দোসরা: 2, তৃতীয়: 3, তেসরা: 3, চতুর্থ: 4, পঞ্চম: 5, ষষ্ঠ: 6, সপ্তম: 7, অষ্টম: 8, নবম: 9, দশম: 10,
            prothom: 1, ditiyo: 2, tritiyo: 3,
        },
        notes: {},
    },
    dates: {
        months: [
            cased('জানুয়ারি, জানুয়ারী, জানু, januari'),
            cased('ফেব্রুয়ারি, ফেব্রুয়ারী, ফেব্রু, februari'),
            cased('মার্চ, marcho'),
            cased('এপ্রিল'),
            cased('মে'),
            cased('জুন'),
            cased('জুলাই'),
            cased('আগস্ট, আগষ্ট'),
            cased('সেপ্টেম্বর'),
            cased('অক্টোবর'),
            cased('নভেম্বর'),
            cased('ডিসেম্বর'),
        ],
        weekdays: [
            cased('সোমবার, সোম, shombar, sombar, shombare, sombare'),
            cased('মঙ্গলবার, মঙ্গল, mongolbar, mongolbare, mangalbar'),
            cased('বুধবার, বুধ, budhbar, budhbare, budbar'),
            cased('বৃহস্পতিবার, বৃহস্পতি, বিষ্যুদবার, brihospotibar, brihoshpotibar, bishudbar'),
            cased('শুক্রবার, শুক্র, shukrobar, shukrobare, sukrobar, shukkurbar, shukrabar'),
            cased('শনিবার, শনি, shonibar, shonibare, sonibar, shanibar'),
            cased('রবিবার, রোববার, রবি, robibar, robibare, rabibar, robbar'),
        ],
        units: {
            day: cased('দিন, din, dine, diner, dins'),
            week: cased('সপ্তাহ, হপ্তা, shoptaho, soptaho, shoptahe, soptahe, saptaho, shoptaher'),
            fortnight: cased('পক্ষকাল'),
            month: cased('মাস, mas, mash, mashe, mase, masher, maser, maash, maashe'),
            quarter: cased('প্রান্তিক, ত্রৈমাসিক, কোয়ার্টার'),
            year: cased('বছর, বৎসর, বর্ষ, bochor, bochhor, bosor, bochore, bochorer, bochhore'),
        },
        relations: {
            this: list('এই, এ, চলতি, বর্তমান, চলমান, ei, cholti, chalti, bortoman'),
            last: list(
                'গত, গেল, গেলো, বিগত, আগের, পূর্ববর্তী, শেষ, got, goto, gato, gelo, ager, shesh, bigoto',
            ),
        },
        next: list('আগামী, সামনের, পরের, agami, samner'),
        clock: list('বেলা'),
        ago: list('আগে, পূর্বে, আগের, age, agey, aage, purbe'),
        today: list(`
            আজ, আজকে, আজকের, আজকেই, আজকা, আজই, আজ সকালে, আজ দুপুরে, আজ বিকেলে, আজ বিকালে, আজ সন্ধ্যায়, আজ রাতে, আজকে সকালে, আজকে দুপুরে, আজকে রাতে, এখন, এইমাত্র,
            একটু আগে, একটু আগেই, aj, aaj, ajke, aajke, ajker, aajker, ajk, aj sokale, aj dupure, aj bikale, aj rate, ajke dupure, ajke rate, ajke sokale, ekhon, eimatro, ektu age
        `),
        yesterday: list(`গতকালের, গতকালকেরটা, gotokaler, gotokalker, kalkeri, 
            গতকাল, গতকালকে, গতকালকের, গত কাল, কাল, কালকে, কালকের, গতকাল রাতে, গতকাল সকালে, গতকাল দুপুরে, কাল রাতে, কাল সকালে, কাল দুপুরে, কাল বিকেলে, গত রাতে, গতরাতে,
            gotokal, gotkal, gatakal, gatokal, gotokalke, goto kal, got kal, gotokal rate, kal, kalke, kalker, kal rate, kal sokale, kal dupure, goto rate, kalk
        `),
        weekend: cased('উইকেন্ড, উইকএন্ড, সপ্তাহান্ত, ছুটির দিন'),
        seasons: {
            spring: cased('বসন্ত, বসন্তকাল'),
            summer: cased('গ্রীষ্ম, গ্রীষ্মকাল, গরমকাল'),
            autumn: cased('শরৎ, শরৎকাল, হেমন্ত'),
            winter: cased('শীত, শীতকাল'),
        },
        from: [],
        to: list('থেকে, হতে, theke, to, till'),
        between: [],
        since: [],
        now: list('এখন, আজ, আজকে, এখনও, ekhon, aj, ajke'),
        of: list('এর, র, মাসের, সালের, er, r, masher, ei'),
        on: [],
        toDate: list(
            'এ পর্যন্ত, এখন পর্যন্ত, এ যাবৎ, আজ পর্যন্ত, ekhon porjonto, aj porjonto, so far, to date',
        ),
        begin: list('শুরু, শুরুতে, প্রথম দিকে'),
        end: list('শেষের দিকে'),
        earlier: [],
        vague: { কয়েক: 3, কিছু: 3, koyek: 3, kichu: 3 },
        hints: list(`
            তারিখ, তারিখে, তারিখের, tarikh, tarikhe, তারিখেই, সাল, সালে, সালের, আগামীকাল, পরশু, গতপরশু, porshu, ta
        `),
        ordinalSuffixes: list('ই, লা, রা, ঠা, শে, তম, ম, য়, er, tarik'),
        the: [],
        wordyMonths: [],
        and: list('ও, এবং, আর, o, ar'),
        betweenAfter: list('এর মধ্যে, মধ্যে, এর মাঝে, মাঝে, er moddhe, moddhe, er majhe'),
        sinceAfter: list(
            'থেকে, হতে, থেকেই, থেকে এখন পর্যন্ত, থেকে আজ পর্যন্ত, theke, theke ekhon porjonto, theke aj porjonto',
        ),
        templates: {
            'two-days-ago': list(
                '(গত|গেল|) পরশু (দিন|), পরশুদিন, গতপরশু, (goto|got|) (porshu|porsu|poroshu) (din|)',
            ),
            'three-days-ago': list('তরশু, তরশুদিন, torshu'),
            tomorrow: list('আগামীকাল, আগামী কাল, আগামীকালকে, agamikal, agami kal, tomorrow'),
            ago: list('{n} (টা|) {unit} (আগে|পূর্বে|আগের|আগেই|age|agey|aage|purbe|ago)'),
            weekday: list('{weekday}, {weekday} দিন'),
            'last-weekday': list('(গত|গেল|গেলো|goto|got|gelo|gato) {weekday}'),
            'weekday-this-week': list('(এই|এ|চলতি|ei|e) {unit} {weekday}'),
            'weekday-last-week': list(
                '(গত|আগের|গেল|goto|got|ager) (সপ্তাহের|shoptaher|soptaher) {weekday}',
            ),
            day: list('{day} (তারিখ|তারিখে|তারিখের|tarikh|tarikhe|tarik|tarike)'),
            'day-month': list(`
                {day} {month}, {month} {day}, {month} (মাসের|মাস|masher) {day} (তারিখ|তারিখে|tarikh|tarikhe), {month} {day} (তারিখ|তারিখে|tarikh|tarikhe),
                {day} {month} (তারিখ|তারিখে|tarikh|tarikhe)
            `),
            'day-month-year': list(`
                {day} {month} {year}, {month} {day} {year}, {day} {month} {year} (সাল|সালে|সালের|তারিখে), {year} (সালের|) {month} {day} (তারিখ|তারিখে|)
            `),
            'day-of-this-month': list(
                '(এই|এ|চলতি|ei|e) (মাসের|masher|maser) {day} (তারিখ|তারিখে|tarikh|tarikhe)',
            ),
            'day-of-last-month': list(
                '(গত|গেল|আগের|goto|got|ager) (মাসের|masher|maser) {day} (তারিখ|তারিখে|tarikh|tarikhe)',
            ),
            'this-unit': list('(এই|এ|চলতি|বর্তমান|ei|cholti) {unit}, e {unit}'),
            'last-unit': list('(গত|গেল|গেলো|আগের|goto|got|gelo|ager) {unit}'),
            'unit-before-last': list('(গত|গেল|goto) {unit} (আগের|পূর্বের|ager) {unit}'),
            'last-units': list('(গত|শেষ|বিগত|গেল|goto|got|shesh|last) {n} (টা|) {unit}'),
            month: list('{month}, {month} (মাস|মাসে|মাসের|mash|mashe|masher)'),
            'this-month-named': list('(এই|এ|ei) {month}'),
            'last-month-named': list('(গত|গেল|goto|got) {month}'),
            'month-year': list('{month} {year}, {year} (সালের|) {month} (মাস|মাসে|)'),
            year: list('{year} (সাল|সালে|সালের|shale|sale)'),
            quarter: list('{ordinal} (প্রান্তিক|প্রান্তিকে|ত্রৈমাসিক|কোয়ার্টার|কোয়ার্টারে)'),
            weekend: list('(এই|) (উইকেন্ড|উইকেন্ডে|সপ্তাহান্তে), ei weekend e'),
            'last-weekend': list('(গত|গেল) (উইকেন্ড|উইকেন্ডে|সপ্তাহান্তে), goto weekend'),
            'nth-week-of-month': list('{month} (মাসের|) {ordinal} (সপ্তাহ|সপ্তাহে|সপ্তাহের)'),
            'last-day-of-month': list('{month} (মাসের|) শেষ (দিন|দিনে)'),
            'day-range': list(
                '{day} (থেকে|to|theke) {day2} {month}, {month} {day} (থেকে|to|theke) {day2}',
            ),
        },
        recurrences: {
            daily: list('প্রতিদিন, protidin, রোজ, roj, দৈনিক'),
            weekly: list('সাপ্তাহিক'),
            monthly: list('প্রতি মাসের, proti masher, প্রতিমাসে, মাসিক'),
            yearly: list('বার্ষিক'),
            'every-unit': list('(প্রতি|প্রতিটি|প্রত্যেক|proti|prottek) {unit}'),
            'every-units': list('(প্রতি|proti) {n} {unit} (পর পর|পরপর|অন্তর|por por|)'),
            'every-other': list('এক {unit} (পর পর|পরপর|অন্তর), ek {unit} por por'),
            'every-weekday': list('(প্রতি|প্রত্যেক|proti) {weekday}'),
            workdays: list('প্রতি কর্মদিবসে, প্রতি কর্মদিবস'),
            weekends: list('প্রতি উইকেন্ডে, প্রতি ছুটির দিনে'),
            'on-day': list('{day} (তারিখ|তারিখে|tarikh|tarikhe), '),
            'on-last-day': list(
                '(প্রতি|প্রত্যেক|proti) (মাসের|masher) (শেষ দিন|শেষ দিনে|শেষে|sheshe)',
            ),
            until: list('পর্যন্ত, porjonto'),
            times: list('{n} (বার|বারের জন্য|কিস্তি|কিস্তিতে|bar|kistite)'),
            starting: list('থেকে শুরু, শুরু, theke shuru'),
        },
    },
    // prettier-ignore
    multipliers: {
        শ: 100, শো: 100, শত: 100, হাজার: 1e3, হাজারের: 1e3, লাখ: 1e5, লক্ষ: 1e5, কোটি: 1e7, মিলিয়ন: 1e6, কে: 1e3,
        sho: 100, shoto: 100, hajar: 1e3, hazar: 1e3, hajaar: 1e3, hjr: 1e3, lakh: 1e5, lac: 1e5, koti: 1e7,
    },
    currencies: {
        ...allCased({
            টাকা: TAKA,
            'বাংলাদেশি টাকা': 'BDT',
            রুপি: RUPEES,
            রুপিয়া: RUPEES,
            'ভারতীয় রুপি': 'INR',
            'পাকিস্তানি রুপি': 'PKR',
            ডলার: DOLLARS,
            'মার্কিন ডলার': 'USD',
            'কানাডিয়ান ডলার': 'CAD',
            ইউরো: 'EUR',
            পাউন্ড: POUNDS,
            রিয়াল: OPEN,
            'সৌদি রিয়াল': 'SAR',
            দিরহাম: 'AED',
            দিনার: OPEN,
            রিঙ্গিত: 'MYR',
            ইয়েন: 'JPY',
            ইউয়ান: 'CNY',
            রুবল: 'RUB',
            বাথ: 'THB',
        }),
        ...Object.fromEntries(
            list(
                'টেকা, ট্যাকা, taka, takar, takay, takai, takaye, taka-y, takaa, teka, tk, tks, টাকাই',
            ).map((word) => [word, TAKA]),
        ),
        rupi: RUPEES,
        dollar: DOLLARS,
    },
    coins: { পয়সা: null, পয়সার: null, সেন্ট: null, poisa: null, paisa: null },
    notCodes: list('all, try, top, cup, ang, mad, bob, std, lak, don, ami, ada, pen'),
    categoryNames: {
        food: cased(
            'khabarer, khabare, খাবারের, khabarta, খাবার, খাওয়া, খাওয়াদাওয়া, খাওয়া দাওয়া, খাদ্য, মুদি, khabar, khawa, khaoa, khawa dawa',
        ),
        transport: cased('যাতায়াত, পরিবহন, যানবাহন, ট্রান্সপোর্ট, jatayat, poribohon'),
        home: cased('বাসা, বাড়ি, ঘর, বাসাবাড়ি, basa, bari, ghor'),
        utilities: cased('ইউটিলিটি, বিল, বিলপত্র'),
        clothing: cased('কাপড়, পোশাক, জামাকাপড়, কাপড়চোপড়, kapor, poshak, jamakapor'),
        health: cased('স্বাস্থ্য, চিকিৎসা, ওষুধ, ঔষধ, চিকিৎসা খরচ, chikitsa, oshudh, osudh, oushodh'),
        fun: cased('বিনোদন, আনন্দ, মজা, binodon'),
        sport: cased('খেলাধুলা, ব্যায়াম, জিম, kheladhula'),
        travel: cased('ভ্রমণ, বেড়ানো, ঘোরাঘুরি, ট্যুর, bhromon, vromon, berano, ghuraghuri'),
        education: cased('শিক্ষা, পড়াশোনা, পড়ালেখা, লেখাপড়া, shikkha, porashona, poralekha'),
        gifts: cased('উপহার, দান, যাকাত, জাকাত, গিফট, uphar, upohar, dan, zakat, jakat'),
        subscriptions: cased('সাবস্ক্রিপশন'),
        personal: cased('ব্যক্তিগত, প্রসাধনী, সাজগোজ, prosadhoni'),
        pets: cased('পোষা প্রাণী, পোষাপ্রাণী'),
        family: cased('পরিবার, সংসার, বাচ্চা, সন্তান, poribar, songshar, baccha'),
        electronics: cased('ইলেকট্রনিক্স, গ্যাজেট'),
        insurance: cased('বীমা, ইন্স্যুরেন্স, bima'),
        taxes: cased('কর, ট্যাক্স, ভ্যাট, আয়কর'),
        fees: cased('ফি, জরিমানা, চার্জ, সার্ভিস চার্জ, jorimana'),
        other: cased('অন্যান্য, বিবিধ, onnanno, onnano, bibidho'),
    },
    expenseWords: {
        food: cased(`
            দুপুরের খাবার, রাতের খাবার, সকালের নাস্তা, সকালের খাবার, বিকেলের নাস্তা, নাস্তা, নাশতা, লাঞ্চ, ডিনার, ব্রেকফাস্ট, স্ন্যাকস, চা, কফি, দুধ চা, রং চা, বিস্কুট, কেক, পাউরুটি, রুটি, পরোটা, ভাত, ডাল, চাল,
            আটা, ময়দা, চিনি, লবণ, লবন, তেল, সয়াবিন তেল, সরিষার তেল, ঘি, মসলা, মশলা, পেঁয়াজ, পেয়াজ, রসুন, আদা, মরিচ, কাঁচা মরিচ, আলু, টমেটো, বেগুন, পটল, শাক, শাকসবজি, শাক সবজি, সবজি, তরকারি, কাঁচাবাজার, কাঁচা বাজার,
            বাজার, বাজার সদাই, সদাই, মাছ, ইলিশ, চিংড়ি, মাংস, গোশত, গরুর মাংস, খাসির মাংস, মুরগি, মুরগী, মুরগির মাংস, ব্রয়লার, ডিম, দুধ, দই, মিষ্টি, রসগোল্লা, সন্দেশ, জিলাপি, ফল, ফলমূল, আম, কলা, আপেল, কমলা, আঙুর, তরমুজ,
            কাঁঠাল, পেঁপে, ডাব, শরবত, জুস, কোক, পেপসি, পানি, মিনারেল ওয়াটার, ঠান্ডা, কোল্ড ড্রিংকস, আইসক্রিম, চকলেট, চিপস, বিরিয়ানি, কাচ্চি, তেহারি, খিচুড়ি, পোলাও, বার্গার, পিৎজা, পিজা, পিজ্জা, স্যান্ডউইচ, শর্মা, নুডলস,
            পাস্তা, চিকেন, গ্রিল, কাবাব, শিক কাবাব, হালিম, নান, সিঙ্গারা, সিঙাড়া, সমুচা, সামুচা, পুরি, চপ, পেঁয়াজু, ফুচকা, চটপটি, ঝালমুড়ি, মুড়ি, চানাচুর, বাদাম, পান, ইফতার, ইফতারি, সেহরি, সেহেরি, রেস্টুরেন্ট, রেস্তোরাঁ,
            হোটেলের খাবার, ক্যান্টিন, মেস, মিল, মেসের খাবার, টিফিন, মুদি দোকান, মুদির দোকান, মুদিখানা, দোকান, সুপারশপ, ফুডপান্ডা, স্বপ্ন, আগোরা, মীনা বাজার, রান্না, রান্নার জিনিস, গ্রোসারি, পিঠা, পায়েস, খাওয়া-দাওয়া,
            dupurer khabar, rater khabar, sokaler nasta, sokaler nashta, bikaler nasta, nasta, nashta, naasta, cha, chaa, dudh cha, biskut, biscuit, pauruti, ruti, porota, parata, paratha, bhat, vat, dal, daal, chal, chaal, ata, moyda, chini, lobon, soyabin tel, ranna, moshla, masala, peyaj, piyaj, peyaz, roshun, ada, morich, alu, begun,
            shak, shakshobji, shobji, sobji, sabji, torkari, kacha bazar, kachabazar, kacha bajar, bazar, bajar, bazaar, bajaar, bazarer, bajarer, bajare, bazare, bazar sodai, mach, mas mangsho, ilish, chingri, mangsho, mangso, gosht, gosto, gorur mangsho, khasir mangsho, murgi, murgir mangsho, dim, deem, dudh, doodh, doi, mishti, misti, roshogolla, jilapi, fol, phol, kola, apel, komola,
            tormuj, dab, shorbot, juice, pani, mineral water, cold drinks, icecream, biriyani, biryani, biriani, kacchi, kachchi, tehari, khichuri, polao, shawarma, shorma, chicken fry, grill chicken, kabab, halim, nan, singara, shingara, samosa, samucha, puri, peyaju, fuchka, phuchka, chotpoti, jhalmuri, jhal muri, muri, chanachur, badam, paan, iftar, iftari, sehri,
            restaurent, restora, mess, mess bill, meal, tiffin, tifin, mudi, mudir dokan, mudi dokan, dokan, shwapno, agora, meena bazar, pitha, lunch, dinner, breakfast, snacks, nastaa, kola ruti, foodpanda, pathao food
        `),
        transport: cased(`
            রিকশা, রিক্সা, রিকশা ভাড়া, রিক্সা ভাড়া, অটো, অটোরিকশা, অটো ভাড়া, সিএনজি, সিএনজি ভাড়া, বাস, বাস ভাড়া, বাসের ভাড়া, ট্রেন, ট্রেন ভাড়া, ট্রেনের টিকিট, বাসের টিকিট, লঞ্চ, লঞ্চ ভাড়া, মেট্রো, মেট্রোরেল, টেম্পু, টেম্পো, লেগুনা, ভ্যান, ভ্যান ভাড়া,
            নৌকা, নৌকা ভাড়া, ফেরি, উবার, পাঠাও, পাঠাও রাইড, রাইড, ট্যাক্সি, ট্যাক্সি ভাড়া, গাড়ি, গাড়ি ভাড়া, গাড়ীভাড়া, গাড়ির তেল, বাইকের তেল, বাইক, মোটরসাইকেল, সাইকেল, পেট্রোল, পেট্রল, অকটেন, ডিজেল, পার্কিং, টোল, গাড়ি সার্ভিসিং, যাতায়াত ভাড়া, যাতায়াত খরচ, গাড়ি মেরামত, তেল ভরলাম,
            rickshaw, riksha, rikshaw, rikkha, riksa, rickshaw vara, riksha vara, rickshaw bhara, riksha bhara, auto, autorickshaw, auto vara, cng, cng vara, cng bhara, bas vara, bus vara, bus bhara, train vara, trainer ticket, launch vara, metro rail, tempu, leguna, van vara, nouka, pathao, pathao ride, uber, obhai, shohoz, taxi vara,
            gari, gari vara, gari bhara, garir tel, biker tel, bike er tel, motorcycle, octane, petrol, jatayat vara, jatayat khoroch, bus e, gari thik
        `),
        home: cased(`
            বাসা ভাড়া, বাসাভাড়া, বাড়ি ভাড়া, বাড়িভাড়া, ঘর ভাড়া, ঘরভাড়া, ভাড়া, রুম ভাড়া, মেস ভাড়া, মেসভাড়া, সিট ভাড়া, বাসার ভাড়া, বুয়া, কাজের বুয়া, বুয়ার বেতন, কাজের লোক, দারোয়ান, আসবাব, আসবাবপত্র, ফার্নিচার, খাট, চেয়ার, টেবিল, আলমারি, ফ্যান, বালিশ, তোশক, বিছানা, বিছানার চাদর, চাদর,
            পর্দা, হাঁড়ি পাতিল, থালা বাসন, বাসন, প্লেট, গ্লাস, মেরামত, মিস্ত্রি, প্লাম্বার, রং, লন্ড্রি, ধোপা, ডিটারজেন্ট, হুইল, ভিম, ঝাড়ু, টিস্যু, মশার কয়েল, কয়েল, গাছ, ফ্ল্যাট,
            basa vara, basa bhara, bashar vara, basha vara, basar vara, bari vara, bari bhara, ghor vara, ghor bhara, room vara, mess vara, vara, bhara, bara, bua, buar beton, kajer bua, darwan, asbab, furniture, khat, almari, balish, bichana, chador, porda, mistri, detergent
        `),
        utilities: cased(`
            বিদ্যুৎ, বিদ্যুৎ বিল, বিদ্যুত বিল, কারেন্ট বিল, কারেন্টের বিল, ইলেকট্রিক বিল, গ্যাস বিল, গ্যাসের বিল, গ্যাস, গ্যাস সিলিন্ডার, সিলিন্ডার, পানির বিল, পানি বিল, ইন্টারনেট, ইন্টারনেট বিল, নেট বিল, ওয়াইফাই, ওয়াইফাই বিল, ডিশ বিল, ডিস বিল, ময়লা বিল, ময়লার বিল, মোবাইল রিচার্জ, রিচার্জ, মোবাইল বিল, ফোন বিল, ফ্লেক্সিলোড, ফ্লেক্সি, লোড, এমবি,
            মেগাবাইট, ডাটা প্যাক, ইন্টারনেট প্যাক, প্যাকেজ, টকটাইম, মিনিট প্যাক, প্রিপেইড মিটার, মিটার,
            biddut, biddut bill, bidyut bill, current bill, karent bill, gas bill, gaser bill, cylinder, panir bill, pani bill, internet bill, net bill, wifi bill, dish bill, moyla bill, mobile recharge, mobail recharge, recharge, ricarge, richarge, flexiload, flexi, load, mb, data pack, talktime, gp, robi recharge, banglalink
        `),
        clothing: cased(`
            জামা, শার্ট, প্যান্ট, টি শার্ট, টিশার্ট, গেঞ্জি, পাঞ্জাবি, পাজামা, লুঙ্গি, শাড়ি, সালোয়ার কামিজ, থ্রি পিস, থ্রিপিস, কামিজ, ওড়না, বোরকা, হিজাব, ফ্রক, জুতা, জুতো, স্যান্ডেল, চপ্পল, মোজা, ব্যাগ, ঘড়ি, চশমা, বেল্ট, মানিব্যাগ, গয়না, সোয়েটার, জ্যাকেট, শীতের কাপড়, ঈদের কাপড়, ঈদের জামা, ঈদ শপিং, দর্জি, আড়ং,
            jama, jamakapor, shirt, pant, tshirt, genji, panjabi, punjabi, pajama, lungi, shari, saree, sharee, salwar kamiz, three piece, kamiz, orna, borka, hijab, juta, jutha, jutar, sandel, sandal, moja, bag, ghori, chosma, manibag, goyna, eider kapor, eid shopping, dorji, aarong
        `),
        health: cased(`
            ডাক্তার, ডাক্তারের ফি, ডাক্তার ফি, ডাক্তার দেখানো, হাসপাতাল, হসপিটাল, ক্লিনিক, ফার্মেসি, ফার্মেসী, ট্যাবলেট, নাপা, সিরাপ, ইনজেকশন, টেস্ট, রক্ত পরীক্ষা, এক্সরে, প্যাথলজি, ডেন্টিস্ট, দাঁতের ডাক্তার, চোখের ডাক্তার, অপারেশন, ভ্যাকসিন, টিকা, মাস্ক, স্যানিটাইজার,
            daktar, dactar, doctor, daktar fee, daktarer fee, haspatal, hospital, pharmacy, farmesi, tablet, napa, sirap, rokto porikkha, medicine, osud, ousodh, oshud, tika
        `),
        fun: cased(`
            সিনেমা, মুভি, সিনেমার টিকিট, কনসার্ট, নাটক, মেলা, পার্টি, আড্ডা, গেম, খেলনা, বই, গল্পের বই, উপন্যাস, পত্রিকা, সিগারেট, বিড়ি, বেনসন, পার্ক, চিড়িয়াখানা, জাদুঘর, পিকনিক, টিকিট, লটারি,
            cinema, movie, natok, mela, party, adda, khelna, boi, potrika, cigarette, cigaret, sigaret, sigarette, benson, biri, picnic, chiriyakhana
        `),
        sport: cased(
            'ফুটবল, ক্রিকেট, ব্যাট, বল, ক্রিকেট ব্যাট, ব্যাডমিন্টন, সাঁতার, জিমের ফি, জিম ফি, টার্ফ, turf, cricket, football khela, gym fee',
        ),
        travel: cased(`
            হোটেল, হোটেল ভাড়া, রিসোর্ট, বিমান, বিমান টিকিট, বিমান ভাড়া, বিমানের টিকিট, প্লেনের টিকিট, ফ্লাইট, পাসপোর্ট, ভিসা, কক্সবাজার, সফর, লাগেজ,
            hotel vara, biman, biman ticket, plane ticket, coxs bazar, tour, safar
        `),
        education: cased(`
            স্কুল, স্কুলের বেতন, স্কুল ফি, কলেজ, কলেজের বেতন, বিশ্ববিদ্যালয়, ভার্সিটি, সেমিস্টার ফি, ভর্তি, ভর্তি ফি, পরীক্ষার ফি, কোচিং, কোচিং ফি, কোচিং এর বেতন, টিউশন ফি, প্রাইভেট, প্রাইভেট টিউটর, টিউটর, মাদ্রাসা, খাতা, কলম, পেন্সিল, খাতা কলম, ফটোকপি, প্রিন্ট, বইখাতা, বই খাতা, পাঠ্যবই, কোর্স, স্যারের বেতন, মাস্টারের বেতন,
            schooler beton, school fee, colleger beton, coaching, coaching fee, coaching er beton, semester fee, vorti fee, vorti, bhorti, porikkhar fee, exam fee, tuition fee, private porano, khata, kolom, khata kolom, photocopy, fotocopy, course fee, sirer beton, boi khata
        `),
        gifts: cased(`
            জন্মদিন, জন্মদিনের গিফট, জন্মদিনের উপহার, বিয়ের গিফট, বিয়ের উপহার, সদকা, সাদকা, ফিতরা, মসজিদ, মসজিদে দান, মন্দির, চাঁদা, ভিক্ষা, ফকির, সালামি, সেলামি, ঈদ সালামি, কোরবানি, পূজা, পুজো, ফুল, বখশিশ, টিপস,
            jonmodin, jonmodiner gift, biyer gift, sodka, sadka, fitra, mosjid, masjid, mosjide dan, mondir, chada, chanda, vikkha, bhikkha, fokir, salami, eid salami, qurbani, kurbani, puja, pujo, ful, bokshish, bakshish
        `),
        subscriptions: cased(
            'নেটফ্লিক্স, ইউটিউব প্রিমিয়াম, স্পটিফাই, চরকি, হইচই, বঙ্গ, chorki, hoichoi, bongo',
        ),
        personal: cased(`
            চুল কাটা, চুল কাটানো, সেলুন, পার্লার, বিউটি পার্লার, সাবান, শ্যাম্পু, টুথপেস্ট, পেস্ট, ব্রাশ, তেল চুলের, ক্রিম, লোশন, মেকআপ, লিপস্টিক, পারফিউম, আতর, শেভ, রেজার, স্যানিটারি ন্যাপকিন, কসমেটিকস, চুল,
            chul kata, chul katano, chul, selun, salun, parlour, parlar, beauty parlour, saban, shaban, shampoo, tuthpest, toothpaste, cream, lotion, makeup, ator, cosmetics
        `),
        pets: cased(
            'বিড়ালের খাবার, বিড়াল, কুকুর, কুকুরের খাবার, পাখি, পাখির খাবার, মাছের খাবার, biral, biraler khabar, kukur, kukurer khabar, pakhi, cat food',
        ),
        family: [
            ...cased(`
                মা, আম্মু, আম্মা, বাবা, আব্বু, আব্বা, ভাই, বোন, আপু, ভাইয়া, স্ত্রী, বউ, স্বামী, ছেলে, মেয়ে, দাদা, দাদি, নানা, নানি, মামা, চাচা, খালা, ফুপু, ভাগ্নে, ভাতিজা, বাচ্চার দুধ, বাচ্চার খাবার, ডায়াপার, প্যাম্পারস, হাত খরচ, হাতখরচ
            `),
            ...list(
                'ma ke, make, ammu, ammuke, amma, ammake, abbu, abbuke, abba, abbake, baba, babake, vai, vaike, bhai, bhaike, bon, bonke, apu, apuke, vaiya, bou, bouke, shami, chele, cheleke, meye, meyeke, dada, dadi, nana, nani, mama, chacha, khala, diaper, hat khoroch, haat khoroch',
            ),
        ],
        electronics: cased(`
            মোবাইল, মোবাইল ফোন, ফোন, ল্যাপটপ, কম্পিউটার, হেডফোন, ইয়ারফোন, চার্জার, টিভি, ফ্রিজ, এসি, ক্যামেরা, মাউস, কীবোর্ড, পাওয়ার ব্যাংক, লাইট, বাল্ব, ব্যাটারি, মোবাইল কভার, রাউটার, প্রিন্টার,
            mobile, mobail, laptop, computer, headphone, earphone, charger, fridge, camera, mouse, keyboard, light, batti, battery, mobile cover
        `),
        insurance: cased(
            'জীবন বীমা, বীমার কিস্তি, বীমার প্রিমিয়াম, গাড়ির ইন্স্যুরেন্স, jibon bima, bimar kisti',
        ),
        taxes: cased('ইনকাম ট্যাক্স, ভূমি কর, খাজনা, হোল্ডিং ট্যাক্স, khajna'),
        fees: cased(
            'ব্যাংক চার্জ, এটিএম চার্জ, বিকাশ চার্জ, ক্যাশ আউট চার্জ, ক্যাশআউট চার্জ, সেন্ড মানি চার্জ, কিস্তি, লোনের কিস্তি, সুদ, উকিল, কেস, পাসপোর্ট ফি, bank charge, bkash charge, cash out charge, cashout charge, kisti, loaner kisti, shud, ukil',
        ),
        other: cased(
            'কেনাকাটা, শপিং, জিনিসপত্র, জিনিস, দারাজ, কুরিয়ার, ডেলিভারি চার্জ, মার্কেট, kenakata, kena kata, shopping, jinish, jinis, jinishpotro, daraz, courier, delivery charge, market e',
        ),
    },
    incomeWords: {
        salary: [
            ...cased(
                'বেতন, মাইনে, স্যালারি, মজুরি, পেনশন, বোনাস, ঈদ বোনাস, ওভারটাইম, ভাতা, মাসিক বেতন',
            ),
            ...list(
                'beton, betan, baton, maine, mojuri, bonus, eid bonus, bhata, vata, beton er taka',
            ),
        ],
        sales: [
            ...cased(
                'বিক্রি, বিক্রয়, বেচা, ফ্রিল্যান্সিং, ফ্রিল্যান্স, টিউশনি, টিউশনির টাকা, ক্লায়েন্ট, কমিশন, ব্যবসা, ব্যবসার লাভ',
            ),
            ...list(
                'bikri, bikrir taka, freelancing, tuition, tuitioni, tution, tutioni, client, byabsha, bebsha',
            ),
        ],
        interest: [
            ...cased('মুনাফা, লভ্যাংশ, সঞ্চয়পত্রের মুনাফা, ব্যাংকের মুনাফা'),
            ...list('munafa, dividend'),
        ],
        gift: [...cased('সালামি, সেলামি, ঈদ সালামি'), ...list('salami, eid salami')],
        income: [
            ...cased('আয়, ইনকাম, উপার্জন, রোজগার, বৃত্তি, লাভ, রেমিট্যান্স, স্কলারশিপ'),
            ...list('aay, ay, income, uparjon, rojgar, britti, remittance, lav, labh'),
        ],
    },
    numberedNames: [],
    labels: list(
        'otp, ওটিপি, pin, পিন, নম্বর, নাম্বার, নং, রোল, রুম, সেক্টর, লাইন, ক্লাস, অর্ডার, ইনভয়েস, বাসা নং, রোড, nombor, nomber, sector, road',
    ),
    measures: list(`
        টা, টি, বেলা, খানা, জন, জনের, জনকে, বার, কেজি, কেজির, গ্রাম, লিটার, মিনিট, মিনিটের, ঘন্টা, ঘণ্টা, দিন, দিনের, মাস, মাসের, সপ্তাহ, বছর, বছরের, পিস, প্যাকেট, হালি, ডজন, কাপ, প্লেট, বোতল, পার্সেন্ট, শতাংশ, জোড়া, টার, টায়, বাটি, গ্লাস, কিমি,
        ta, ti, jon, joner, bela, kg, kilo, liter, minit, minute, ghonta, din, diner, mash, mas, masher, bochor, pis, packet, hali, dozen, cup, plate, botol, jora, bar
    `),
    plurals: [],
    cues: {
        asks: list(`
            কত, কতো, কতটা, কতটুকু, কতগুলো, কয়টা, কয়টি, কয়বার, কোথায়, কোন, কোনটা, কবে, কখন, কারা, কি, কী, কেন, কিভাবে, কীভাবে, কেমন, নাকি, কিসে, কোনদিন, বলো তো, বলতে পারো, জানতে চাই, জানাও, জানান,
            koto, kato, kotto, koyta, koto taka, kothay, kothai, kon, konta, kobe, kokhon, ki, kii, keno, kivabe, kibhabe, kemon, naki, kise, jante chai, bolo to, janao
        `),
        shows: list(
            'দেখাও, দেখান, দেখা, দেখতে চাই, দেখি, লিস্ট দাও, তালিকা দাও, হিসাব দাও, রিপোর্ট দাও, dekhao, dekhaw, dekhan, dekhte chai, list dao, hisab dao, report dao',
        ),
        wants: list(`
            চাই, চাচ্ছি, দরকার, দয়া করে, প্লিজ, পারবে, পারবেন, পারি, উচিত, করতে চাই, chai, chacchi, dorkar, doya kore, plz, parbe, parben, pari, uchit, help koro, সাহায্য করো
        `),
        orders: list(`
            (কল|ফোন|মেসেজ) (করো|দাও|কর), গান (চালাও|ছাড়ো|বাজাও), অ্যালার্ম (দাও|সেট করো), (মাকে|বাবাকে|ভাইকে|বোনকে|আম্মুকে|আব্বুকে|রহিমকে|বন্ধুকে) … (পাঠাও|দাও|দিয়ে দাও|পাঠিয়ে দাও),
            অর্ডার (করো|দাও), (পাঠিয়ে|দিয়ে) (দাও|দিন), বুক করো, মনে করিয়ে দাও, (ma ke|baba ke|babake|vai ke) … (pathao|dao|pathiye dao), call koro, phone dao, pathiye dao, order koro, mone koriye dao, gaan chalao
        `),
        log: list(`
            যোগ করব, যোগ করবো, যোগ করি, এন্ট্রি করব, লিখব, লিখবো, লিখি, jog korbo, add korbo, entry korbo, likhbo,
            যোগ করো, যোগ কর, যোগ করুন, অ্যাড করো, এড করো, অ্যাড কর, লিখে রাখো, লিখে রাখ, লেখো, লিখো, লিখে রাখুন, নোট করো, রেকর্ড করো, এন্ট্রি করো, এন্ট্রি দাও, খরচ লেখো, খরচ যোগ করো, হিসাবে রাখো, টুকে রাখো,
            jog koro, add koro, add kor, likhe rakho, likhe rakh, lekho, likho, note koro, note kore rakho, record koro, entry koro, entry dao, khoroch lekho, khoroch add koro
        `),
        pay: list('দাও, দিন, দেন, দে, পে করো, পরিশোধ করো, dao, den, pay koro'),
        'not-yet': list(`
            (kinte|korte|khete|jete) icche, (কিনতে|করতে|খেতে|যেতে) ইচ্ছে, কিনতে ইচ্ছা, (মাকে|বাবাকে|ভাইকে|বোনকে|আম্মুকে|আব্বুকে|বন্ধুকে|আমাকে|ওকে|তাকে) … (পাঠাও|পাঠান|দাও|দিও|দেন), (পাঠাও|দাও|পাঠান) (মাকে|বাবাকে|ভাইকে|বোনকে|আম্মুকে|আব্বুকে|আমাকে), (amake|babake|vaike|bhaike|ammuke|abbuke) … (pathao|dao|den), ma ke … (pathao|dao),
            লাগবে, লাগতো, লাগতে পারে, দিতে হবে, কিনতে হবে, করতে হবে, দেব, দেবো, দিব, দিবো, দিমু, কিনব, কিনবো, কিনমু, করব, করবো, পাব, পাবো, খাব, খাবো, যাব, যাবো, নেব, নেবো, কিনতে চাই, কিনতে চাচ্ছি, দিতে চাই, পাওয়ার কথা, দেওয়ার কথা, যদি, বাকি আছে, পাওনা, দেনা, বাকি,
            দিইনি, দেইনি, দিই নি, দেই নি, করিনি, করি নি, কিনিনি, কিনি নি, পাইনি, পাই নি, খাইনি, হয়নি, হয় নি, লাগেনি, আসেনি, (দিলাম|কিনলাম|পেলাম|করলাম|হলো|দিল|লাগলো) না, দেয়নি, দিলো না, হবে, দিবে, দেবে, কিনবে, পাবে, ভাবছি, প্ল্যান,
            dekha hobe, dekha korbo, milbo, lagbe, dite hobe, kinte hobe, korte hobe, debo, dibo, dimu, kinbo, kinmu, korbo, pabo, khabo, jabo, nebo, nibo, kinte chai, kinte chacchi, dite chai, jodi, baki ache, paona, dena, deini, dei ni, dini, korini, kori ni, kinini, kini ni, paini, pai ni, khaini, hoyni, hoy ni, lageni, asheni, (dilam|kinlam|pelam|korlam) na, hobe, dibe, debe, vabchi, bhabchi, deyni
        `),
        'in-general': list(`দাম #, dam #, otp, ওটিপি, 
            ber hobo, বের হব, বের হবো, (onke|ingrejite|porikkhay|porikhay|exam e|অঙ্কে|ইংরেজিতে|পরীক্ষায়) # (peyechi|paisi|pelam|পেয়েছি|পেলাম), (train|bus|flight|ট্রেন|বাস|ফ্লাইট) # (tay|টায়), সরকার, sorkar, দেখা হবে, dekha hobe, (ডাকো|ডেকো|ডাকবে|জাগিয়ে দিও|ডেকে দিও), (dako|deko|dakben|deke dio), amar (number|nambar|nombor|ojon), আমার (নম্বর|নাম্বার|ওজন), (থাকি|থাকে), (thaki|thake), (neme|bere|kome) (geche|gese|gelo), নেমে (গেছে|এসেছে), (khoroch|kharach) (korse|korche|koreche), (bus|train|flight|বাস|ট্রেন) … (deri|late|দেরি|লেট), degree (chilo|ache|hobe), ডিগ্রি (ছিল|আছে|হবে), (run|goal|gol) (korse|korche|koreche|diyeche), pata (porechi|porlam), (পাতা|পৃষ্ঠা) (পড়েছি|পড়লাম), (taka|টাকা) (pabe|পাবে), protibeshir, প্রতিবেশীর, পাশের বাসার, খরচ করেছে, খরচ করে, খরচ করেছেন, আয় করে, আয় করেছে, ইনকাম করে, কিনেছে, কিনেছেন, কিনল, কিনলো, বেতন পায়, পায়, বয়স, জনসংখ্যা, উচ্চতা, ওজন, তাপমাত্রা, উইকেট, উইকেটে, রানে, রান, গোলে, গোল, ডিগ্রি, কিলোমিটার, স্বাধীন, দাম … (হয়ে গেছে|বেড়ে|কমে|হয়েছে এখন), দাম বাড়ছে, boyosh, wicket, dam … (hoye gese|hoye geche|bere), দাম বেড়েছে, দাম কমেছে, দাম বেড়ে, দাম কত, দাম এখন, দাম এর, প্রতি (কেজি|লিটার|পিস), বেড়েছে, কমেছে, আগে ছিল,
            khoroch koreche, khoroch kore, income kore, aay kore, kineche, kinlo, pay beton, dam bereche, dam komeche, dam ekhon, proti kg, khoroch korlo
        `),
        'how-to': list('কিভাবে, কীভাবে, কেমন করে, kivabe, kibhabe, kemne, kemon kore'),
        spent: list(`
            খরচ, খরচ করলাম, খরচ করেছি, খরচ করছি, খরচ হলো, খরচ হল, খরচ হয়েছে, খরচ হইছে, খরচ গেছে, খরচ গেল, খরচা, ব্যয়, ব্যয় করলাম, ব্যয় হয়েছে, কিনলাম, কিনেছি, কিনছি, কিনসি, কিনেছিলাম, কিনে ফেললাম, কিনলুম, কেনা, কেনা হলো, কেনা হয়েছে, কেনা হইছে, খেলাম, খেয়েছি, খাইলাম, খাইছি, খেয়েছিলাম, খাওয়ালাম, খাইয়েছি,
            দিলাম, দিয়েছি, দিছি, দিসি, দিয়েছিলাম, দিলুম, দিয়ে দিলাম, দেওয়া হলো, দেওয়া হয়েছে, দেয়া হয়েছে, পরিশোধ, পরিশোধ করলাম, পরিশোধ করেছি, শোধ, শোধ করলাম, শোধ করেছি, নিলাম, নিয়েছি, নিছি, পে করলাম, পে করেছি, পেমেন্ট, পেমেন্ট করলাম, বিল দিলাম, জমা দিলাম, জমা দিয়েছি, রিচার্জ করলাম, রিচার্জ করেছি, ভরলাম, ভরেছি,
            পাঠালাম, পাঠিয়েছি, পাঠাইছি, পাঠাইলাম, সেন্ড মানি করলাম, বিকাশ করলাম, বিকাশ করেছি, নগদ করলাম, ধার দিলাম, ধার দিয়েছি, দান করলাম, দান করেছি, হারালাম, হারিয়েছি, উড়ালাম, টাকা গেল, টাকা গেছে, চলে গেল, চলে গেছে, বেরিয়ে গেল, অর্ডার করলাম, অর্ডার করেছি, কাটলাম, কাটালাম, করালাম, দেখালাম, দেখলাম, গেলাম,
            (khoroch|khorch|khoros|khoroc|khorach|khrch|koroch|khorcha) (korlam|korechi|korsi|korchi|korlm|korechilam|holo|hoyeche|hoise|hoiche|hoilo|gelo|geche|gese|), kinlam, kinechi, kinsi, kinchi, kinlm, kinechilam, kine felsi, kena, kena holo, khelam, kheyechi, khaisi, khaichi, khailam, khaoalam, khawalam,
            dilam, diyechi, diechi, disi, dichi, dilm, diyechilam, dilaam, diye dilam, deya hoyeche, porishodh, shodh korlam, shodh korsi, nilam, niyechi, nisi, nichi, pay korlam, pay korsi, pay korechi, payment korlam, bill dilam, bill disi, joma dilam, recharge korlam, recharge korsi, recharge korechi, vorlam, bhorlam,
            pathalam, pathiyechi, pathaisi, pathailam, bkash korlam, bkash korsi, bikash korlam, send money korlam, dhar dilam, dhar disi, dan korlam, dan korsi, haralam, order korlam, order korsi, katalam, dekhalam, byay, bay
        `),
        cost: list(`
            লাগলো, লাগল, লেগেছে, লাগছে, লাগসে, লেগে গেল, পড়লো, পড়ল, পড়েছে, পরেছে, নিলো, নিল, নিয়েছে, নিছে, নিসে, রাখলো, রাখছে, কেটেছে, কেটে নিল, কেটে নিয়েছে, কাটলো, কেটে গেছে, হলো, হইছে, বিল হলো, বিল হয়েছে, (বিল|ভাড়া|চার্জ) … (এসেছে|আসছে|আসলো|এলো|হয়েছে|হইছে), দাম নিল, দাম নিলো, দাম নিয়েছে, দাম, দাম পড়লো,
            laglo, legeche, lagse, lagche, lagchilo, porlo, poreche, nilo, niyeche, nise, niche, rakhlo, rakhse, keteche, kete nilo, katlo, bill holo, (bill|vara|bhara) … (esheche|ashche|ashlo|asche|aslo|hoise|hoyeche), dam nilo, dam nise, dam
        `),
        gave: [],
        earned: list(`
            পেলাম, পেয়েছি, পাইছি, পাইসি, পাইলাম, পেলুম, পেয়েছিলাম, পেয়ে গেলাম, হাতে পেলাম, পাওয়া গেছে, পাওয়া গেল, আয়, আয় করলাম, আয় করেছি, আয় হলো, আয় হয়েছে, ইনকাম, ইনকাম করলাম, ইনকাম হলো, ইনকাম হয়েছে, উপার্জন, রোজগার, দিল, দিলো, দিলেন, দিয়েছে, দিয়েছেন, দিছে, দিসে, দিছেন, দিয়েছিল, দিয়ে গেল, পাঠালো, পাঠাল, পাঠালেন, পাঠিয়েছে, পাঠিয়েছেন, পাঠাইছে, পাঠাইসে, পাঠাইলো,
            ঢুকেছে, ঢুকলো, ঢুকছে, একাউন্টে ঢুকলো, এসেছে, আসলো, এলো, আসছে, আইছে, জমা হয়েছে, জমা হলো, জমা হইছে, ক্রেডিট হয়েছে, বিক্রি, বিক্রি করলাম, বিক্রি করেছি, বিক্রি হলো, বিক্রি করে, বেচলাম, বেচেছি, বেচছি, বেচে, ধার নিলাম, ধার নিয়েছি, ধার পেলাম, লোন নিলাম, লাভ হলো, লাভ হয়েছে, লাভ, জিতলাম, জিতেছি, তুললাম বেতন, বেতন তুললাম, বেতন নিলাম, বেতন হলো, বেতন হয়েছে, বেতন হইছে, কুড়িয়ে পেলাম, পাওনা পেলাম, ভাড়া পেলাম, ভাড়া পেয়েছি,
            pelam, peyechi, payechi, paisi, paichi, pailam, peyechilam, pelm, paisilam, aay korlam, ay korlam, aay holo, income korlam, income korsi, income korechi, income holo, income hoise, dilo, dilen, diyeche, diyechen, dieche, diche, dise, diyechilo, pathalo, pathalen, pathaise, pathaiche, pathiyeche, pathiyechen, pathailo,
            dhukeche, dhuklo, dhukse, esheche, eseche, ashlo, aslo, elo, asche, aise, joma hoyeche, joma holo, bikri korlam, bikri korsi, bikri korechi, bikri holo, bikri, bechlam, bechsi, bechechi, dhar nilam, dhar nisi, loan nilam, lav holo, labh holo, jitlam, beton nilam, beton holo, beton hoise, vara pelam, rojgar
        `),
        refunded: list(`
            ফেরত, ফেরত পেলাম, ফেরত পেয়েছি, ফেরত পাইছি, ফেরত দিল, ফেরত দিলো, ফেরত দিয়েছে, ফেরত দিছে, ফেরত এসেছে, ফেরত আসলো, রিফান্ড, রিফান্ড পেলাম, ক্যাশব্যাক, ক্যাশব্যাক পেলাম, টাকা ফেরত,
            ferot, ferot pelam, ferot peyechi, ferot paisi, ferot dilo, ferot diyeche, ferot dise, ferot diche, ferot esheche, ferot asche, pherot, refund pelam, cashback pelam, ferat
        `),
        moved: list(`
            রাখলাম, রেখেছি, রাখছি, জমা রাখলাম, জমা রেখেছি, জমালাম, জমিয়েছি, জমা করলাম, ট্রান্সফার করলাম, ট্রান্সফার করেছি, সরালাম, সঞ্চয় করলাম, rakhlam, rakhsi, rekhechi, joma rakhlam, jomalam, joma korlam, transfer korlam, transfer korsi, shoralam
        `),
        move: list('ট্রান্সফার করো, সরাও, transfer koro, shorao'),
        shifted: list('সরালাম, সরাও, সরিয়েছি, shorao, shoralam'),
        'own-account': list(
            'সঞ্চয়, সঞ্চয়ে, সেভিংস, সেভিংসে, সেভিংস একাউন্টে, ব্যাংকে, ব্যাংক একাউন্টে, ডিপিএস, ডিপিএসে, এফডিআর, মাটির ব্যাংকে, savings, savings e, bank e, bank account e, dps, dps e, fdr, shonchoy',
        ),
        'about-spending':
            list(`(গতকালের|আজকের|কালকের|গত|এই|মাসের|সপ্তাহের|বছরের) … (খরচ|খরচা|হিসাব), (gotokaler|ajker|kalker|goto|ei|masher|soptaher) … (khoroch|khorch|hisab), টাকা … (কোথায়|কই|কিসে) (যায়|গেল|যাচ্ছে|খরচ), (কোথায়|কিসে) … টাকা … (যায়|যাচ্ছে|গেল), taka … (kothay|koi|kise) (jay|gelo|jacche), (খাত|ক্যাটাগরি) (অনুযায়ী|হিসেবে|ভিত্তিক) (খরচ|হিসাব), (category|khat) (onujayi|hisebe|wise) (khoroch|hisab), 
            (কত|কতো) … (খরচ|ব্যয়|খরচা), (খরচ|ব্যয়) … (কত|কতো|কেমন), (মোট|সর্বমোট|সব|টোটাল) (খরচ|ব্যয়), খরচ (দেখাও|দেখান|বলো|জানাও|কেমন), খরচের (হিসাব|সারাংশ|রিপোর্ট|হিসেব), (কোথায়|কিসে|কোন খাতে|কোন) … খরচ, (কত|কতো) … (দিলাম|দিয়েছি|কিনলাম|কিনেছি|খেলাম|খেয়েছি|গেছে|গেল|লাগলো|লেগেছে|উড়ালাম|দিছি|খাইছি|কিনছি), আমার খরচ, বেশি খরচ, খরচ (কিসে|কোথায়), (khoroch|khorch) (kise|kothay), beshi khoroch,
            (গত|এই) … খরচ কত, খরচ বেশি, খরচ কম, (koto|kato|kotto) … (khoroch|khorch|khoros|byay), (khoroch|khorch|khoros) … (koto|kato|kemon), (mot|total|shob|sob) (khoroch|khorch|khoros), (khoroch|khorch|khoros) (dekhao|dekhaw|bolo|janao), khorocher hisab, (kothay|kise|kon) … (khoroch|khorch), (koto|kato) … (dilam|diyechi|kinlam|kinechi|khelam|geche|gelo|laglo|legeche|disi), amar (khoroch|khorch)
        `),
        'about-income': list(`
            (কত|কতো) … (আয়|ইনকাম|পেলাম|পেয়েছি|উপার্জন|রোজগার|পাইছি|এসেছে), (আয়|ইনকাম|উপার্জন|বেতন) … (কত|কতো), (মোট|সর্বমোট|আমার) (আয়|ইনকাম|উপার্জন), (আয়|ইনকাম) (দেখাও|দেখান|কেমন), আয়ের হিসাব,
            (koto|kato) … (aay|income|pelam|peyechi|uparjon|paisi|rojgar), (aay|income|beton) … (koto|kato), (mot|total|amar) (aay|income), (aay|income) (dekhao|dekhaw)
        `),
        'about-entries':
            list(`(শেষ|সর্বশেষ) কবে, (shesh|last) kobe, কবে শেষ, kobe shesh, শেষবার কবে, sheshbar kobe, 
            (শেষ|সর্বশেষ|সাম্প্রতিক|গত) # (টি|টা|টো|) (খরচ|লেনদেন|এন্ট্রি|খরচের), (শেষ|সর্বশেষ|সাম্প্রতিক) (পাঁচ|দশ|তিন|) (টি|টা|) (খরচ|লেনদেন|এন্ট্রি|লেনদেনগুলো|খরচগুলো), লেনদেন, লেনদেনের (তালিকা|হিসাব|ইতিহাস), খরচের (তালিকা|লিস্ট|ইতিহাস), খরচগুলো, (কি কি|কী কী|কি|কী) … (কিনেছি|কিনলাম|খেয়েছি|কিনছি), সব এন্ট্রি, এন্ট্রি (দেখাও|দেখান), এন্ট্রিগুলো, সবচেয়ে (বড়|দামি) (খরচ|লেনদেন|কেনাকাটা),
            (shesh|last|sorboshesh) # (ta|ti|) (khoroch|khorch|lenden|entry|transaction), (shesh|last) (koyekta|) (khoroch|khorch|lenden|entry), lenden, khorocher (list|talika), khorochgulo, (ki ki|ki) … (kinechi|kinlam|kinsi|khelam), entry dekhao, shob entry, (shobcheye|sobcheye) (boro|dami) (khoroch|khorch)
        `),
        'about-balance': list(`
            ব্যালেন্স, ব্যালান্স, ব্যালেন্স কত, (কত|কতো) (টাকা|) (আছে|বাকি|বাকি আছে|বাকী|অবশিষ্ট|রয়েছে|থাকলো|রইল|জমা আছে|হাতে আছে), (কত|কতো) টাকা … (আছে|বাকি|রইল), টাকা (কত|কতো) (আছে|বাকি), হাতে (কত|কতো), হাতে … (কত|কতো), একাউন্টে (কত|কতো), (কত|কতো) … (অবশিষ্ট|বাকি), টাকা (আছে|বাকি আছে) (কি|কিনা|নাকি),
            balance, balance koto, (koto|kato) (taka|tk|) (ache|ase|baki|baki ache|roilo|thaklo|ache ekhon), (koto|kato) taka … (ache|ase|baki), taka (koto|kato) (ache|ase|baki), hate (koto|kato), hate … (koto|kato), account e (koto|kato)
        `),
        'about-limit': list(`
            বাজেট, বাজেটের, বাজেটে, লিমিট, লিমিটের, সীমা, (বাজেট|লিমিট) … (বাকি|কত|কতো|আছে), বাজেটের বাইরে, বাজেট পার, আর কত খরচ করতে (পারি|পারব|পারবো), (budget|limit) … (baki|koto|ache), budget e, budgeter, ar koto khoroch korte (pari|parbo)
        `),
        acts: list(
            'সেট করো, ট্রান্সফার করো, বাড়াও, কমাও, পাঠাও টাকা, টাকা পাঠাও, taka pathao, transfer koro, barao, komao',
        ),
        follow: list('আর, এবং, তাহলে, ar, tahole, r'),
        elsewhere: list(`
            আবহাওয়া, বৃষ্টি হবে, সময় কত, কয়টা বাজে, কটা বাজে, গান, খবর, অনুবাদ, রেসিপি, কিভাবে রান্না, ডলারের রেট, ডলারের দাম, সোনার দাম, মিটিং, অ্যালার্ম, রিমাইন্ডার, পাসওয়ার্ড, পিন, লোন পাব, সুদের হার, ক্রেডিট কার্ড, ফ্লাইটের সময়, রাস্তা কোন, ঠিকানা, ফোন নম্বর, বয়স,
            abohawa, brishti, koyta baje, gaan, khobor, recipe, dollar er dam, sonar dam, password
        `),
        possessive: list('আমার, আমাদের, amar, amader'),
        others: list(
            'protibeshi, protibeshir, প্রতিবেশী, প্রতিবেশীর, তুমি, তোমার, আপনি, আপনার, সে, তার, তিনি, তারা, তাদের, ওরা, ওদের, উনি, ওনার, উনার, মানুষ, সরকার, কোম্পানি, দেশের, tumi, tomar, apni, apnar, se, tar, tini, tara, tader, ora, uni, manush, sorkar',
        ),
        self: list(
            'আমি, আমার, আমাকে, আমাদের, আমরা, মুই, নিজের, ami, amar, amake, amader, amra, nijer, amr',
        ),
        sets: list(
            'সেট করো, সেট কর, সেট করুন, ঠিক করো, রাখো, করে দাও, বাজেট, লিমিট, সীমা, বাজেট করো, বাজেট দাও, বাজেট রাখো, লিমিট দাও, set koro, set kor, kore dao, thik koro, rakho, budget, limit, budget koro, budget rakho, limit dao, budget set koro, limit set koro',
        ),
        limit: list(
            'বাজেট, বাজেটের, লিমিট, সীমা, সর্বোচ্চ, এর বেশি না, বেশি না, এর বেশি নয়, সতর্ক করো, budget, limit, shorboccho, beshi na, er beshi na',
        ),
        'per-day': list('প্রতিদিন, দৈনিক, দিনে, রোজ, প্রতি দিন, protidin, doinik, dine, roj'),
        'per-week': list('প্রতি সপ্তাহে, সপ্তাহে, সাপ্তাহিক, proti shoptahe, shoptahe, saptahik'),
        'per-month': list(
            'প্রতি মাসে, প্রতিমাসে, মাসে, মাসিক, এই মাসের, এই মাসে, মাসের, proti mashe, proti mase, mashe, mase, masik, masher, ei masher',
        ),
        'per-year': list('প্রতি বছর, বছরে, বার্ষিক, proti bochor, bochore, barshik'),
        most: list(
            'টাকা (কোথায়|কই|কিসে) (যায়|গেল|যাচ্ছে), taka (kothay|koi|kise) (jay|gelo|jacche), কোন খাতে, কোন খাতে বেশি, সবচেয়ে বেশি খরচ, বেশি খরচ, বেশি খরচ কোথায়, বেশি খরচ কিসে, কোথায় বেশি, কিসে বেশি, খাতওয়ারি, kon khate, shobcheye beshi khoroch, kise beshi, kothay beshi',
        ),
        largest: list(
            'সবচেয়ে বড়, সবচেয়ে দামি, সর্বোচ্চ খরচ, বড় খরচ, shobcheye boro, sobcheye boro, shobcheye dami',
        ),
        smallest: list('সবচেয়ে ছোট, সবচেয়ে কম, সর্বনিম্ন, shobcheye choto, shobcheye kom'),
        between: list('মাঝে, মধ্যে, between'),
        compare: list('তুলনায়, চেয়ে বেশি, চেয়ে কম, তুলনা, tulonay, cheye beshi, cheye kom'),
        'by-category': list(
            'ক্যাটাগরি হিসেবে, ক্যাটাগরি ভিত্তিক, category wise, খাত অনুযায়ী, খাতওয়ারি, ক্যাটাগরি অনুযায়ী, khat onujayi, category onujayi',
        ),
        'by-merchant': list('দোকান অনুযায়ী, dokan onujayi'),
        'by-day': list('দিন অনুযায়ী, প্রতিদিনের, দৈনিক হিসাব, din onujayi, protidiner'),
        'by-week': list('সপ্তাহ অনুযায়ী, প্রতি সপ্তাহের, shoptaho onujayi'),
        'by-month': list('মাস অনুযায়ী, প্রতি মাসের, মাসওয়ারি, mash onujayi, proti masher'),
        average: list('গড়, গড়ে, gore, average'),
        'how-much': list('কত, কতো, কত টাকা, koto, kato, koto taka'),
        'one-entry': list('লেনদেন, খরচ, এন্ট্রি, lenden, entry, khoroch'),
        count: list(
            'কতবার, কয়বার, কত বার, কতগুলো, কয়টা, কয়টি, kotobar, koto bar, koybar, koyta, kotogulo',
        ),
        latest: list('শেষ, সর্বশেষ, সাম্প্রতিক, গত, shesh, last, sorboshesh'),
        more: list('এর বেশি, চেয়ে বেশি, উপরে, er beshi, cheye beshi, upore'),
        less: list('এর কম, চেয়ে কম, নিচে, er kom, cheye kom, niche'),
        includes: list(`সহ, যার মধ্যে`),
        each: list(
            'প্রতিটি, প্রতি পিস, করে, প্রতিটা, করে প্রতিটি, জনপ্রতি, protita, kore, jonproti, proti pis',
        ),
        sum: list(
            'মোট, সর্বমোট, সব মিলিয়ে, টোটাল, একসাথে, mot, mote, shob miliye, sob miliye, total',
        ),
        was: list('ছিল, ছিলো, chilo, chhilo, silo, cilo'),
        instead: list('# না, # নয়, # na, # noy, # er bodole, # এর বদলে, not #, instead of #'),
        edit: list(`# koro, # kor, # করো, # কর, # করে দাও, # kore dao, # হবে, # hobe, 
            না, ভুল, ভুল হয়েছে, ভুল হইছে, ঠিক করো, বদলাও, পরিবর্তন করো, আসলে, ওটা, ওটা ছিল, এটা ছিল, সংশোধন, এডিট, এডিট করো, করে দাও, na, vul, bhul, vul hoise, thik koro, bodlao, poriborton koro, asole, ashole, ota, ota chilo, edit koro, kore dao
        `),
        'edit-category': list(
            'খাত, ক্যাটাগরি, ক্যাটাগরি হবে, এটা, ওটা, শেষটা, category, category hobe, eta, ota, sheshta',
        ),
        undo: list(
            'বাতিল, বাতিল করো, বাতিল কর, আনডু, আগেরটা বাতিল, ফিরিয়ে নাও, বাদ দাও, শেষটা বাতিল করো, batil, batil koro, undo koro, bad dao, baad dao, firiye nao',
        ),
        redo: list('আবার করো, রিডু, ফিরিয়ে আনো, ফিরিয়ে দাও, abar koro, firiye ano'),
        delete: list(
            'মুছো, মুছে দাও, মুছে ফেলো, মুছে ফেল, মুছে ফেলুন, মোছো, মুছ, ডিলিট, ডিলিট করো, ডিলিট কর, ডিলেট করো, রিমুভ করো, সরিয়ে দাও, সরিয়ে ফেলো, বাদ দিয়ে দাও, muche dao, muche felo, muche fel, mucho, delete koro, delete kor, delete kore dao, remove koro, soriye dao',
        ),
        entry: list(
            'শেষ, শেষটা, শেষেরটা, এন্ট্রি, খরচ, খরচটা, খরচগুলো, লেনদেন, লেনদেনটা, ওটা, এটা, সব, সবগুলো, আগেরটা, shesh, sheshta, shesher, entry, khoroch, khorochta, lenden, ota, eta, shob, sob, agerta, last, lastta',
        ),
        everything: list(
            'সব, সবকিছু, সবগুলো, সমস্ত, পুরো, সব ডাটা, হিসাব, shob, sob, sobkichu, shobkichu, shobgulo, somosto, shob data',
        ),
        chatter: list(
            'হাহা, হাহাহা, হুম, হুমম, আচ্ছা, টেস্ট, haha, hum, accha, acha, test, ki koro, valo',
        ),
        relatives: list(
            'মা, বাবা, আম্মু, আব্বু, আম্মা, আব্বা, ভাই, বোন, বউ, স্ত্রী, স্বামী, ছেলে, মেয়ে, বন্ধু, দাদা, দাদি, ভাইয়া, আপু, বস, ammu, abbu, baba, vai, bhai, bon, bou, bondhu, dada, apu, vaiya, boss',
        ),
        shared: list(
            'ভাগাভাগি, ভাগ করে, ভাগ করলাম, অর্ধেক অর্ধেক, আধাআধি, সমান ভাগে, vagavagi, bhagabhagi, vag kore, vag korlam, ordhek ordhek, adha adhi, soman vage',
        ),
        'sets-to': list(
            '(বাড়িয়ে|কমিয়ে) # (করো|কর|করুন|দাও), (barie|bariye|komiye) # (koro|dao), (বাজেট|লিমিট) … # (করো|কর|রাখো)',
        ),
        'changes-to': list(
            '(বদলে|পরিবর্তন করে|ঠিক করে|এডিট করে) # (করো|দাও), (bodle|edit kore|thik kore) # (koro|dao)',
        ),
        renames: list(
            'নাম (বদলে|পরিবর্তন করে) … (করো|দাও|রাখো), nam (bodle|change kore) … (koro|dao|rakho)',
        ),
        'no-limit': list(
            '(বাজেট|লিমিট|সীমা) (তুলে দাও|সরাও|সরিয়ে দাও|বাদ দাও|মুছে দাও), (budget|limit) (soraw|sorao|soriye dao|muche dao|remove koro), (বাজেট|লিমিট) (তুলে দাও|সরিয়ে দাও|বাদ দাও|মুছে দাও|লাগবে না|চাই না|বন্ধ করো), (budget|limit) (tule dao|soriye dao|bad dao|muche dao|lagbe na|chai na|bondho koro)',
        ),
        help: list(`
            সাহায্য, হেল্প, সাহায্য করো, সাহায্য চাই, কী করতে পারো, কি করতে পারো, তুমি কি করতে পারো, তুমি কী করতে পারো, তুমি কে, কিভাবে ব্যবহার করব, কীভাবে ব্যবহার করব, কিভাবে কাজ করে, নির্দেশনা, নিয়ম কি, কমান্ড, শুরু,
            sahajjo, shahajjo, help koro, help lagbe, ki korte paro, tumi ki korte paro, tumi ke, kivabe use korbo, kibhabe use korbo, kivabe kaj kore
        `),
        greeting: list(
            'হাই, হ্যালো, হেলো, নমস্কার, আদাব, সালাম, আসসালামু আলাইকুম, আসসালামুআলাইকুম, সালামু আলাইকুম, শুভ সকাল, শুভ সন্ধ্যা, শুভ অপরাহ্ন, কেমন আছো, কেমন আছেন, কি খবর, কী খবর, assalamu alaikum, salam, nomoskar, namaskar, adab, shuvo sokal, kemon acho, kemon achen, ki khobor, ki obostha',
        ),
        thanks: list(
            'ধন্যবাদ, অনেক ধন্যবাদ, থ্যাংক ইউ, থ্যাংকস, থ্যাঙ্কস, শুকরিয়া, দারুণ, চমৎকার, বিদায়, খোদা হাফেজ, আল্লাহ হাফেজ, শুভ রাত্রি, আবার দেখা হবে, dhonnobad, dhonnobaad, donnobad, onek dhonnobad, thanku, darun, chomotkar, biday, khoda hafez, allah hafez, shuvo ratri',
        ),
        yes: list(
            'হ্যাঁ, হ্যা, হা, জি, জ্বি, জী, ঠিক আছে, ঠিক, অবশ্যই, নিশ্চয়ই, ওকে, করো, হুম, ha, haa, hae, hya, ji, jee, thik ache, thik ase, thik, oboshshoi, obossoi, hmm, koro',
        ),
        no: list(
            'না, নাহ, না না, থাক, লাগবে না, দরকার নেই, দরকার নাই, পরে, na, nah, naa, thak, lagbe na, dorkar nai, dorkar nei, pore',
        ),
    },
    questionWords: list(`
        কত, কতো, কয়টা, কতবার, কোথায়, কোন, কবে, কখন, কে, কার, কাকে, কি, কী, কেন, কিভাবে, কীভাবে, কেমন, কিসে, koto, kato, koyta, kothay, kon, kobe, kokhon, kar, ki, keno, kivabe, kibhabe, kemon, kise
    `),
    auxiliaries: [],
    pronouns: [],
    operators: {
        '+': ['যোগ'],
        '-': ['বিয়োগ'],
        '*': ['গুণ'],
        '/': ['ভাগ'],
    },
    or: ['বা', 'অথবা', 'নাকি', 'naki', 'ba'],
    separators: list('আর, এবং, ও, তারপর, সাথে আরও, ar, ebong, tarpor, o'),
    fillers: list(`
        আমি, আমার, আমাকে, আমরা, আমাদের, এ, এর, র, তে, টা, টি, কে, জন্য, জন্যে, দিয়ে, থেকে, হতে, করে, এবং, আর, ও, মধ্যে, সাথে, সঙ্গে, একটা, একটি, একটু, মাত্র, প্রায়, শুধু, টাকা, টাকার, টাকায়, মতো, মত, বাবদ, নিয়ে, গিয়ে, তারপর, পর, হয়ে, ছিল, হলো, হল, হয়েছে, এই, সেই, তো, মানে,
        করলাম, করেছি, করছি, করা, হয়, গেল, গেছে, গেলো, পর্যন্ত, ব্যাপারে, ভাই রে, যে, টু, অফ, আজকে, প্লিজ, পিছনে, খাতে, কাছ, কাছে, হাতে, উপর, সব, মিলিয়ে, আরও, আরো, আবার,
        tay, ami, amar, amake, amra, amr, er, e, te, ke, ta, ti, r, jonno, jonne, diye, dia, theke, hote, kore, ebong, ar, moddhe, shathe, sathe, sathey, shonge, ekta, ekti, ektu, matro, pray, shudhu, taka, takar, takay, moto, babod, niye, giye, tarpor, por, hoye, chilo, holo, hoyeche, hoise, ei, shei, to,
        korlam, korsi, korechi, korchi, kora, hoy, gelo, geche, gese, je, pichone, pisone, kache, kach, shob, miliye, aro, abar, re
    `),
    merchantAfter: [],
    merchantBefore: list('থেকে, এ, তে, theke, e, te'),
    walletAfter: [],
    orders: {
        'undo-all': list(
            '(দুটোই|দুইটাই|সব|সবগুলো|পুরোটা) (বাতিল|আনডু) (করো|কর|করুন), (dutoi|duitai|shob|purota) (batil|undo) (koro|kor)',
        ),
        'undo-part': list('{x} (বাতিল|আনডু) (করো|কর|করুন), {x} (batil|undo) (koro|kor)'),
        'undo-place': list(
            '{ordinal} (টা|টি|এন্ট্রি|) (বাতিল|আনডু) (করো|কর|করুন), {ordinal} (ta|ti|entry|) (batil|undo) (koro|kor)',
        ),
        'delete-place': list(
            '{ordinal} (টা|টি|এন্ট্রি|) ডিলিট (করো|কর|করুন), {ordinal} (টা|টি|এন্ট্রি|) (মুছো|মুছে দাও), {ordinal} (ta|ti|entry|) delete (koro|kor)',
        ),
        'correct-place': list(
            '{ordinal} (টা|টি|এন্ট্রি) {x} (ছিল|ছিলো), {ordinal} (ta|ti|entry) {x} (chilo|chhilo)',
        ),
        'more-by': list(`… বেশি (ছিল|), এতে … যোগ করো, এটা … বাড়াও`),
        'less-by': list(`… কম (ছিল|), এটা থেকে … বাদ দাও, এটা … কমাও`),
        owes: list(`{x} আমার কাছে … (ধার|ঋণী) (আছে|)`),
        'delete-category': list(`{x} (ক্যাটাগরি|বিভাগ) (মুছে দাও|মুছো)`),
        'delete-wallet': list(`{x} ওয়ালেট (মুছে দাও|মুছো)`),
        'correct-part': list('{x} (আসলে) {y} (ছিল|ছিলো), {x} (ashole|asole) {y} (chilo|chhilo)'),
        'undo-several': list(
            'শেষ {n} (টা|টি|) (পরিবর্তন|কাজ|এন্ট্রি|) (বাতিল|আনডু) (করো|কর|করুন|), shesh {n} (ta|ti|) (kaj|change|entry|) (batil|undo) (koro|kor|)',
        ),
        restore: list(
            '(মুছে ফেলা|ডিলিট করা) (এন্ট্রি|খরচ|) (ফিরিয়ে আনো|ফেরত আনো|ফেরাও), (যা|যেটা) মুছেছি (ফিরিয়ে আনো|ফেরাও), (delete kora|muche fela) (entry|khoroch|) firiye ano',
        ),
        'restore-named': list('{x} (ফিরিয়ে আনো|ফেরত আনো), {x} firiye ano'),
        'delete-several': list(
            'শেষ {n} (টা|টি|) (এন্ট্রি|খরচ|লেনদেন|) (মুছে দাও|মুছো|মুছে ফেলো|ডিলিট করো), shesh {n} (ta|ti|) (entry|khoroch|lenden|) (muche dao|muche felo|delete koro)',
        ),
        history: list(
            '{x} (ইতিহাস|হিস্ট্রি) (দেখাও|), {x} এর (ইতিহাস|হিস্ট্রি) (দেখাও|), {x} er history (dekhao|)',
        ),
        'stop-recurring': list(
            '{x} (বন্ধ করো|বন্ধ কর|আর লাগবে না), {x} (bondho koro|bondho kor|ar lagbe na)',
        ),
        'pause-recurring': list('{x} (স্থগিত করো|থামাও|পজ করো), {x} (thamao|pause koro)'),
        'resume-recurring': list('{x} (আবার চালু করো|চালু করো), {x} (abar chalu koro|chalu koro)'),
        'skip-recurring': list('{x} (এবার বাদ দাও|স্কিপ করো), {x} (ebar bad dao|skip koro)'),
        'change-recurring': list('{x} এখন থেকে …, এখন থেকে {x} …, ekhon theke {x} …'),
        'list-recurring': list(
            '(নিয়মিত|মাসিক|পুনরাবৃত্ত) (খরচ|পেমেন্ট|এন্ট্রি) (দেখাও|কী কী|কি কি|), niyomito khoroch (dekhao|ki ki|), (আমার|) সাবস্ক্রিপশনগুলো (দেখাও|)',
        ),
        remind: list(
            '(প্রতিদিন|রোজ) … মনে করিয়ে (দাও|দিও|দেবে), (protidin|roj) … mone koriye (dao|dio)',
        ),
        'remind-not': list(
            '(আর|) মনে করিয়ে (দিও না|দিতে হবে না), রিমাইন্ডার বন্ধ করো, (ar|) mone koriye dio na, reminder bondho koro',
        ),
        'new-category': list(
            'নতুন (খাত|ক্যাটাগরি) {x} (যোগ করো|বানাও|তৈরি করো|), (খাত|ক্যাটাগরি) {x} (যোগ করো|বানাও|তৈরি করো), {x} নামে (নতুন|একটা|) (খাত|ক্যাটাগরি) (বানাও|যোগ করো|তৈরি করো), notun category {x}, {x} name (notun|ekta|) category (banao|add koro)',
        ),
        'new-category-under': list(
            '{y} এর (অধীনে|মধ্যে|ভিতরে) {x} (খাত|ক্যাটাগরি) (যোগ করো|বানাও), {y} er (moddhe|niche) {x} category (banao|add koro)',
        ),
        'rename-category': list(
            '(খাত|ক্যাটাগরি) {x} এর নাম {y} (করো|রাখো|দাও), category {x} er nam {y} (koro|rakho|dao)',
        ),
        'merge-categories': list(
            '{x} (আর|ও|এবং) {y} (খাত|ক্যাটাগরি|) (একত্র করো|মিলিয়ে দাও|মার্জ করো), {x} (ar|o) {y} (merge koro|miliye dao)',
        ),
        'list-categories': list(
            '(সব|আমার|) (খাত|ক্যাটাগরি|খাতগুলো|ক্যাটাগরিগুলো) (দেখাও|কী কী|কি কি), (shob|amar|) category (dekhao|ki ki)',
        ),
        'new-wallet': list(
            '(নতুন|) ওয়ালেট {x} (বানাও|খোলো|যোগ করো|), {x} নামে ওয়ালেট (বানাও|খোলো), notun wallet {x}, {x} name wallet (banao|kholo)',
        ),
        'share-wallet': list(
            '(এই|আমার|) ওয়ালেট … এর সাথে (শেয়ার করো|ভাগ করো), (ei|amar|) wallet … er (sathe|shathe) share koro',
        ),
        'use-wallet': list(
            '{x} ওয়ালেট (ব্যবহার করো|ব্যবহার কর|নাও), {x} wallet (use koro|byabohar koro)',
        ),
        'rename-wallet': list(
            'ওয়ালেট {x} এর নাম {y} (করো|রাখো|দাও), wallet {x} er nam {y} (koro|rakho|dao)',
        ),
        'list-wallets': list(
            '(সব|আমার|) (ওয়ালেট|ওয়ালেটগুলো) (দেখাও|কী কী|কি কি), (shob|amar|) wallet (dekhao|ki ki)',
        ),
        transfer: list(
            '{x} থেকে {y} (তে|এ|) … (ট্রান্সফার|সরালাম|নিলাম|পাঠালাম) …, {x} theke {y} (te|e|) … (transfer|shoralam|nilam) …',
        ),
        'transfer-to': list(
            '… {y} (তে|এ) (জমা রাখলাম|ট্রান্সফার করলাম), … {y} (te|e) (joma rakhlam|transfer korlam)',
        ),
        'transfer-from': list(
            '{x} থেকে … (ট্রান্সফার করলাম|তুললাম), {x} theke … (transfer korlam|tullam)',
        ),
        'set-currency': list(
            '(আমার|) (মুদ্রা|কারেন্সি) … (করো|সেট করো|ব্যবহার করো|), (amar|) currency … (koro|set koro|use koro|)',
        ),
        'set-time-zone': list(
            '(আমার|) (টাইমজোন|টাইম জোন|সময় অঞ্চল) {x} (করো|), (amar|) (timezone|time zone) {x} (koro|), আমি (এখন|) {x} এ থাকি',
        ),
        'set-language': list(
            '{x} (ভাষায়|তে|য়) (কথা বলো|উত্তর দাও|লেখো), ভাষা {x} (করো|), {x} (te|e|bhashay) (kotha bolo|uttor dao|bolo), bhasha {x} (koro|)',
        ),
        'set-month-start': list(
            '(আমার|) মাস (শুরু|) {day} (তারিখ|তারিখে) (থেকে|) (শুরু|) (হয়|করো|), (amar|) mash {day} tarikh theke shuru (hoy|koro|)',
        ),
        'set-week-start': list(
            '(আমার|) সপ্তাহ {weekday} (থেকে|) শুরু (হয়|করো|), (amar|) shoptaho {weekday} theke shuru (hoy|koro|)',
        ),
        'set-opening-balance': list('(শুরুর|প্রাথমিক) ব্যালেন্স …, (shurur|opening) balance …'),
        'set-balance': list('আমার ব্যালেন্স … (করো|এখন|), amar balance … (koro|ekhon|)'),
        'warn-at': list(
            '{n} (শতাংশ|পার্সেন্ট|) (হলে|এ) (জানাও|জানিও|সতর্ক করো), {n} (percent|) hole (janao|janio|warn koro)',
        ),
        'mail-on': list(
            '(ইমেইল|মেইল) (পাঠাও|করো|চালু করো) …, (email|mail) (pathao|koro|chalu koro) …',
        ),
        'mail-off': list(
            '(ইমেইল|মেইল) (পাঠিও না|বন্ধ করো|লাগবে না) …, (email|mail) (pathio na|bondho koro|lagbe na) …',
        ),
        'chat-on': list('(এখানে|চ্যাটে) (জানাও|জানিও|সতর্ক করো), (ekhane|chat e) (janao|janio)'),
        'chat-off': list('(এখানে|চ্যাটে|) (জানিও না|সতর্ক কোরো না), (ekhane|chat e|) janio na'),
        'digest-on': list(
            '(দিনে একটা|দৈনিক) (সারাংশ|মেইল|রিপোর্ট) (পাঠাও|দাও|), dine ekta (mail|report|summary) (pathao|dao)',
        ),
        'digest-off': list(
            '(সাথে সাথে|সঙ্গে সঙ্গে) (জানাও|জানিও), দৈনিক সারাংশ বন্ধ করো, shathe shathe (janao|janio)',
        ),
        'quiet-hours': list(
            '{n} (টা|) থেকে {n2} (টা|) (পর্যন্ত|) (বিরক্ত কোরো না|মেসেজ দিও না|চুপ থাকো), {n} (ta|) theke {n2} (ta|) (porjonto|) (birokto koro na|message dio na|chup thako)',
        ),
        'quiet-hours-off': list(
            '(যেকোনো|যে কোনো) সময় (মেসেজ দিও|জানাও|জানিও), jekono shomoy (message dio|janao|janio)',
        ),
        'carry-over-on': list(
            '(বাকি|বেঁচে যাওয়া) (টাকা|বাজেট) (পরের মাসে|আগামী মাসে) (নাও|যোগ করো|নিয়ে যাও), baki (taka|budget) porer mashe (nao|jog koro)',
        ),
        'carry-over-off': list(
            '(বাকি|বেঁচে যাওয়া) (টাকা|বাজেট) (পরের মাসে|আগামী মাসে) (নিও না|যোগ কোরো না), baki (taka|budget) porer mashe (nio na|jog koro na)',
        ),
        pace: list(
            '(আমি কি|) ঠিক (পথে|গতিতে) আছি …, এভাবে খরচ করলে …, (বাজেট|লিমিট) কবে শেষ হবে …, (budget|limit) kobe shesh hobe …',
        ),
        'pace-on': list(
            'বেশি (দ্রুত|তাড়াতাড়ি) খরচ (করলে|হলে) (জানাও|সতর্ক করো), beshi taratari khoroch (korle|hole) janao',
        ),
        'pace-off': list('গতির সতর্কতা বন্ধ করো, pace warning bondho koro'),
        snooze: list('{x} (এর|) সতর্কতা থামাও, {x} (er|) (warning|alert) thamao'),
        unsnooze: list('{x} (এর|) সতর্কতা আবার চালু করো, {x} (er|) (warning|alert) abar chalu koro'),
        'list-snoozed': list('কোন সতর্কতা থামানো, kon (warning|alert) thamano'),
        owed: list(
            '(কে|কারা) (আমার কাছে|আমাকে) … (টাকা পায়|দেনা|দেবে), (কার|কাদের) কাছে … (পাই|পাওনা), পাওনা (কত|দেখাও), দেনা (কত|দেখাও), kar kache … (pai|paona), paona (koto|dekhao)',
        ),
        settle: list(
            '{x} (টাকা ফেরত দিয়েছে|শোধ করেছে|শোধ করে দিয়েছে), {x} (taka ferot diyeche|shodh koreche)',
        ),
        explain: list('কেন … {x}, keno … {x}'),
        forget: list('{x} (ভুলে যাও|মনে রেখো না), {x} (vule jao|bhule jao)'),
        export: list(
            '(সব|আমার|) (ডাটা|তথ্য|খরচ|হিসাব) (এক্সপোর্ট|ডাউনলোড) (করো|দাও|), এক্সপোর্ট …, (shob|amar|) (data|khoroch|hisab) (export|download) (koro|dao|)',
        ),
    },
    modifiers: {
        'split-with': list(
            '{x} (র|এর|) (সাথে|সঙ্গে) (ভাগ করে|ভাগাভাগি|ভাগ করলাম|শেয়ার), {x} (r|er|) (shathe|sathe) (vag kore|vagavagi|share)',
        ),
        'split-parts': list(
            '{n} (জনে|জন মিলে|জনের মধ্যে) (ভাগ|ভাগ করে|), {n} (jone|jon mile|joner moddhe) (vag|vag kore|)',
        ),
        'split-half': list('অর্ধেক অর্ধেক, আধাআধি, সমান ভাগে, ordhek ordhek, adha adhi'),
        'spread-unit': list('(পুরো|সারা) {unit} (জুড়ে|ধরে|), (puro|shara) {unit} dhore'),
        'spread-units': list('{n} {unit} (জুড়ে|ধরে|ভাগ করে), {n} {unit} dhore'),
        rate: list('রেট, দরে, rate'),
        fee: list('চার্জ, ফি, charge, fee'),
    },
    languageNames: {
        bn: ['বাংলা', 'বাংলায়', 'bangla', 'banglay'], en: ['ইংরেজি', 'ইংরেজিতে', 'english', 'ingreji'], hi: ['হিন্দি', 'hindi'], es: ['স্প্যানিশ'], fr: ['ফরাসি', 'ফ্রেঞ্চ'],
        de: ['জার্মান'], pt: ['পর্তুগিজ'], it: ['ইতালিয়ান'], ru: ['রুশ', 'রাশিয়ান'], uk: ['ইউক্রেনীয়'], nl: ['ডাচ'], tr: ['তুর্কি'],
    }, // prettier-ignore
};
