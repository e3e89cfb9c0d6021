/** Hindi: in its own letters, in Latin ones as people type it, and mixed with English. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { CurrencyFamily, Language } from './language.ts';
import { list } from './list.ts';

/** With the spellings that leave out a dot or write the nasal otherwise: हज़ार · हजार, पाँच · पांच. */
function spelled(text: string): readonly string[] {
    return [...new Set(list(text).flatMap((word) => spellings(word)))];
}

function spellings(word: string): readonly string[] {
    const nasal = word.replaceAll('ँ', 'ं');
    return [word, nasal, word.replaceAll('़', ''), nasal.replaceAll('़', '')];
}

function named(words: Readonly<Record<string, string | CurrencyFamily>>) {
    return Object.fromEntries(
        Object.entries(words).flatMap(([names, code]) =>
            spelled(names).map((name) => [name, code] as const),
        ),
    );
}

/** From zero on, with the spellings in use. */
const NUMBERS = `
    शून्य, एक, दो, तीन, चार, पाँच, छह|छः|छे|छ, सात, आठ, नौ, दस, ग्यारह, बारह, तेरह, चौदह, पंद्रह|पन्द्रह, सोलह, सत्रह, अठारह, उन्नीस, बीस, इक्कीस, बाईस|बाइस, तेईस|तेइस, चौबीस, पच्चीस,
    छब्बीस, सत्ताईस|सत्ताइस, अट्ठाईस|अठाईस|अट्ठाइस, उनतीस|उन्तीस, तीस, इकतीस|इकत्तीस, बत्तीस, तैंतीस|तेंतीस, चौंतीस, पैंतीस, छत्तीस, सैंतीस, अड़तीस, उनतालीस, चालीस, इकतालीस, बयालीस, तैंतालीस, चवालीस|चौवालीस, पैंतालीस,
    छियालीस, सैंतालीस, अड़तालीस, उनचास, पचास, इक्यावन, बावन, तिरपन, चौवन, पचपन, छप्पन, सत्तावन, अट्ठावन|अठावन, उनसठ, साठ, इकसठ, बासठ, तिरसठ, चौंसठ, पैंसठ, छियासठ, सड़सठ, अड़सठ, उनहत्तर, सत्तर, इकहत्तर, बहत्तर,
    तिहत्तर, चौहत्तर, पचहत्तर, छिहत्तर, सतहत्तर, अठहत्तर, उन्यासी|उनासी, अस्सी, इक्यासी, बयासी, तिरासी, चौरासी, पचासी, छियासी, सत्तासी, अट्ठासी|अठासी, नवासी, नब्बे, इक्यानवे, बानवे, तिरानवे, चौरानवे, पचानवे, छियानवे, सत्तानवे,
    अट्ठानवे|अठानवे, निन्यानवे
`;

const LATIN_NUMBERS = `
    zero|shunya, ek, do, teen|tin, chaar|char, paanch|panch|pach, chhe|che|chhah|cheh, saat|sat, aath, nau, das|dus, gyarah, barah|baarah, terah, chaudah, pandrah, solah, satrah, atharah, unnis, bees|bis,
    ikkis, bais, teis, chaubis, pachees|pachis, chabbis, sattais, atthais, untis, tees|tis
`;

/** Halves and quarters go before the number they are with: साढ़े तीन is three and a half. */
const small = (): Record<string, number> => {
    const words: Record<string, number> = {};
    for (const [value, names] of list(NUMBERS).entries()) {
        for (const name of names.split('|').flatMap(spellings)) {
            words[name] = value;
            if (value === 0) continue;
            for (const half of ['साढ़े', 'साढे']) words[`${half} ${name}`] = value + 0.5;
            words[`सवा ${name}`] = value + 0.25;
            if (value > 1) words[`पौने ${name}`] = value - 0.25;
        }
    }
    for (const [value, names] of list(LATIN_NUMBERS).entries()) {
        for (const name of names.split('|')) {
            words[name] = value;
            for (const half of ['sadhe', 'saadhe', 'sade']) words[`${half} ${name}`] = value + 0.5;
        }
    }
    return words;
};

export const hi: Language = {
    code: 'hi',
    mixesEnglish: true,
    verbLast: true,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            ...small(), डेढ़: 1.5, डेढ: 1.5, ढाई: 2.5, अढ़ाई: 2.5, सवा: 1.25, dedh: 1.5, dhai: 2.5, dhaai: 2.5, chalis: 40, chaalis: 40, pachas: 50, pachaas: 50,
            saath: 60, sattar: 70, assi: 80, nabbe: 90,
        },
        // prettier-ignore
        scales: {
            सौ: 100, हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7, करोड: 1e7, अरब: 1e9, मिलियन: 1e6, बिलियन: 1e9, दर्जन: 12,
            sau: 100, hazar: 1e3, hajar: 1e3, hazaar: 1e3, hajaar: 1e3, lakh: 1e5, crore: 1e7, karod: 1e7,
        },
        fractions: { आधा: 0.5, आधी: 0.5, आधे: 0.5, पाव: 0.25, aadha: 0.5, adha: 0.5 },
        joiners: [],
        articles: [],
        point: ['दशमलव', 'पॉइंट', 'dashamlav'],
        // prettier-ignore
        ordinals: {
            पहला: 1, पहली: 1, पहले: 1, प्रथम: 1, दूसरा: 2, दूसरी: 2, दूसरे: 2, द्वितीय: 2, तीसरा: 3, तीसरी: 3, तीसरे: 3, तृतीय: 3, चौथा: 4, चौथी: 4, चौथे: 4,
            पाँचवाँ: 5, पांचवां: 5, पाँचवें: 5, पांचवें: 5, छठा: 6, छठी: 6, सातवाँ: 7, सातवां: 7, आठवाँ: 8, आठवां: 8, नौवाँ: 9, दसवाँ: 10, दसवां: 10,
            pehla: 1, pehli: 1, dusra: 2, dusri: 2, teesra: 3, teesri: 3, chautha: 4,
        },
        notes: {},
    },
    dates: {
        months: [
            list('जनवरी, जन, जन., janvari, janwari'),
            list('फरवरी, फ़रवरी, फर, फर., farvari, farwari'),
            list('मार्च'),
            list('अप्रैल, अप्रेल, अप्र, april'),
            list('मई'),
            list('जून'),
            list('जुलाई, जुल, julai'),
            list('अगस्त, अग, agast'),
            list('सितंबर, सितम्बर, सित, सितं, sitambar'),
            list('अक्टूबर, अक्तूबर, अक्टू, aktubar'),
            list('नवंबर, नवम्बर, नवं, नव, navambar'),
            list('दिसंबर, दिसम्बर, दिसं, दिस, disambar'),
        ],
        weekdays: [
            list('सोमवार, सोम, somvar, somwar, somvaar'),
            list('मंगलवार, मंगल, mangalvar, mangalwar, mangalvaar'),
            list('बुधवार, बुध, budhvar, budhwar, budhvaar'),
            list(
                'गुरुवार, गुरूवार, गुरु, बृहस्पतिवार, वीरवार, guruvar, guruwar, brihaspativar, veervar, veerwar',
            ),
            list('शुक्रवार, शुक्र, shukravar, shukrawar, shukrvar, shukrwar'),
            list('शनिवार, शनि, शनीवार, shanivar, shaniwar, shanivaar'),
            list('रविवार, रवि, इतवार, ravivar, raviwar, itvar, itwar'),
        ],
        units: {
            day: list('दिन, दिनों, दिवस, रोज, din, dino, dinon'),
            week: list(
                'हफ्ता, हफ्ते, हफ्तों, हफ़्ता, हफ़्ते, हफ़्तों, सप्ताह, सप्ताहों, hafta, hafte, hafton, haftay, saptah',
            ),
            fortnight: list('पखवाड़ा, पखवाड़े, पखवाड़ों'),
            month: list(
                'महीना, महीने, महीनों, माह, मास, mahina, mahine, maheena, maheene, mahino, mahinon, month',
            ),
            quarter: list('तिमाही, तिमाहियों, timahi'),
            year: list('साल, सालों, वर्ष, वर्षों, बरस, saal, sal, salon, saalon, varsh'),
        },
        relations: {
            this: list('इस, वर्तमान, मौजूदा, चालू, इसी, is, iss, isi, मौजूदा'),
            last: list(
                'पिछले, पिछला, पिछली, गत, बीते, बीता, बीती, अंतिम, आखिरी, आख़िरी, पूर्व, pichle, pichla, pichli, pichhle, pichhli, pichhla, beete, bite, guzre, aakhri, akhri',
            ),
        },
        next: list('अगले, अगला, अगली, आने वाले, agle, agla, agli'),
        clock: list('बजे'),
        ago: list('पहले, पूर्व, pehle, pahle, phle'),
        today: list(`
            आज, आज सुबह, आज दोपहर, आज शाम, आज रात, आज ही, अभी, अभी अभी, aaj, aj, aaj subah, aaj dopahar, aaj shaam, aaj sham, aaj raat, aaj hi, abhi, abhi abhi, aajka
        `),
        yesterday: list(`
            कल, बीते कल, बीता कल, कल रात, कल शाम, कल सुबह, कल दोपहर, गुजरे कल, kal, kal raat, kal shaam, kal sham, kal subah, kal dopahar, beeta kal, bite kal
        `),
        weekend: list('सप्ताहांत, सप्ताहान्त, वीकेंड, वीकएंड, weekend'),
        seasons: {
            spring: list('वसंत, बसंत, vasant, basant'),
            summer: list('गर्मी, गर्मियों, गर्मियाँ, ग्रीष्म, garmi, garmiyon'),
            autumn: list('पतझड़, शरद, sharad'),
            winter: list('सर्दी, सर्दियों, सर्दियाँ, शीत, ठंड, sardi, sardiyon, thand'),
        },
        from: [],
        to: list('से, तक, से लेकर, se, tak, se lekar, to, till'),
        between: [],
        since: [],
        now: list('अब, अभी, आज, आज तक, अब तक, ab, abhi, aaj'),
        of: list('के, की, का, में, को, ke, ki, ka, mein, me, ko, इस'),
        on: [],
        toDate: list('अब तक, आज तक, ab tak, aaj tak, so far, to date'),
        begin: list('शुरुआत, शुरू'),
        end: list('अंत'),
        earlier: [],
        vague: { कुछ: 3, चंद: 3, kuch: 3, kuchh: 3 },
        hints: list(
            'तारीख, तारीख़, तारिख, को, परसों, नरसों, तरसों, tarikh, tareekh, parso, parson, parsoo, दिवस, वर्ष, सन, दशक, शुरुआत, तिमाही, अंत',
        ),
        ordinalSuffixes: list('वां, वाँ, वीं, वें, ला, रा, था, ठा, ली, री, थी'),
        the: [],
        wordyMonths: list('जन, अग, नव, सित, दिस, फर'),
        and: list('और, व, aur'),
        betweenAfter: list(
            'के बीच, के बीच में, के दरमियान, के मध्य, ke beech, ke bich, ke beech me, के दौरान',
        ),
        sinceAfter: list(
            'से, से अब तक, से आज तक, से लेकर अब तक, के बाद से, से अभी तक, se, se ab tak, se aaj tak',
        ),
        templates: {
            'two-days-ago': list('परसों, बीते परसों, कल से एक दिन पहले, parso, parson, parsoo'),
            'three-days-ago': list('नरसों, तरसों, कल से दो दिन पहले, narso, tarso'),
            tomorrow: list('आने वाले कल, आने वाला कल, आनेवाले कल, aane wale kal, tomorrow'),
            ago: list('{n} {unit} (पहले|पूर्व|पहले की|पहले का|pehle|pahle|phle|ago)'),
            weekday: list('{weekday}, {weekday} (को|के दिन|ko|ke din)'),
            'last-weekday': list(
                '(पिछले|पिछली|बीते|गत|pichle|pichhle|last) {weekday}, (पिछले|बीते) {weekday} को',
            ),
            'weekday-this-week': list(
                '(इस|is|iss) (सप्ताह|हफ्ते|हफ़्ते|hafte) (के|की|) {weekday}, {weekday} (इस|is) (सप्ताह|हफ्ते|hafte)',
            ),
            'weekday-last-week': list(
                '(पिछले|pichle|pichhle) (सप्ताह|हफ्ते|हफ़्ते|hafte) (के|की|ke|) {weekday}',
            ),
            day: list('{day} (तारीख|तारिख|तारीख़|tarikh|tareekh) (को|के|ko|)'),
            'day-month': list(`
                {day} {month}, {month} {day}, {month} (की|के|का|महीने की|ki|ke) {day} (तारीख|तारिख|tarikh|tareekh|), {day} {month} को, {month} {day} को
            `),
            'day-month-year': list(
                '{day} {month} {year}, {month} {day} {year}, {year} (के|में|) {month} {day}, {month} {year} {day}, {year} {day} {month}',
            ),
            'nth-weekday': list(
                '{month} (के|का|की|में) {ordinal} {weekday}, {ordinal} {weekday} {month}',
            ),
            'last-weekday-of-month': list('{month} (के|का|की|में) (आखिरी|अंतिम|आख़िरी) {weekday}'),
            'last-day-of-month': list('{month} (के|का) (आखिरी|अंतिम|आख़िरी) दिन'),
            'day-of-this-month': list(
                '(इस|is|iss) (महीने|माह|mahine) (की|के|ki|) {day} (तारीख|को|tarikh|tareekh)',
            ),
            'day-of-last-month': list(
                '(पिछले|pichle|pichhle) (महीने|माह|mahine) (की|के|ki|) {day} (तारीख|को|tarikh|tareekh)',
            ),
            'this-unit': list(
                '(इस|इसी|वर्तमान|मौजूदा|चालू) (कैलेंडर|) {unit}, (is|iss|isi) {unit}, (यह|ये) {unit}',
            ),
            'last-unit': list('(पिछले|पिछला|पिछली|गत|बीते|अंतिम|पूर्व|pichle|pichhle|pichli) {unit}'),
            'unit-before-last': list('(पिछले|pichle) से (पिछले|pichle) {unit}'),
            'last-units': list(
                '(पिछले|बीते|गत|आखिरी|अंतिम|pichle|pichhle|last|aakhri) {n} {unit}, {n} (पिछले|बीते|pichle) {unit}',
            ),
            'unit-to-date': list('(इस|is) {unit} (अब तक|में अब तक|आज तक|ab tak|me ab tak|aaj tak)'),
            month: list('{month} (महीने|माह|mahine)'),
            'this-month-named': list('(इस|इसी|is) {month}'),
            'last-month-named': list('(पिछले|बीते|गत|pichle) {month}'),
            'month-year': list(
                '{month} {year}, {year} (के|का|की|में) {month}, {month} (के|में) {year}, {month} सन {year}',
            ),
            year: list('(वर्ष|साल|सन|सन्) {year}, {year} (साल|वर्ष|सन), cy {year}'),
            decade: list('{year} (के|का) (दशक|दशकों), {year} ke dashak'),
            quarter: list('{ordinal} तिमाही'),
            'quarter-year': list('{year} (की|के|का) {ordinal} तिमाही, {ordinal} तिमाही {year}'),
            weekend: list('(इस|) (सप्ताहांत|वीकेंड|वीकएंड), is weekend'),
            'last-weekend': list('(पिछले|बीते|pichle) (सप्ताहांत|वीकेंड|weekend)'),
            'this-season': list('(इस|is) {season}'),
            'last-season': list('(पिछली|पिछले|pichli) {season}'),
            'nth-week-of-month': list('{month} (के|का|की) {ordinal} (सप्ताह|हफ्ता|हफ्ते|हफ़्ता|हफ़्ते)'),
            'day-range': list(
                '{day} (से|se|to) {day2} {month}, {month} {day} (से|se|to) {day2} (तक|), {day} {day2} {month}',
            ),
        },
        recurrences: {
            daily: list('रोज, रोज़, रोजाना, रोज़ाना, प्रतिदिन, दैनिक, roz, roj, rozana, pratidin'),
            weekly: list('साप्ताहिक, saptahik'),
            monthly: list(
                '(हर|har) (महीने|mahine|mahina) (की|के|ki|ke), (हर|har) (महीने|mahine|mahina), मासिक, masik, (हर|har) (महीने|mahine|mahina) {day} (तारीख|tarikh) (को|ko|)',
            ),
            yearly: list('वार्षिक, सालाना, salana'),
            'every-unit': list('(हर|प्रति|प्रत्येक|har|prati) {unit}, {unit} में एक बार'),
            'every-units': list('(हर|har) {n} {unit} (में|पर|me|)'),
            'every-other': list('हर दूसरे {unit}, har dusre {unit}, एक {unit} छोड़कर'),
            'every-weekday': list('(हर|प्रत्येक|har) {weekday} (को|ko|)'),
            workdays: list('हर कार्यदिवस, सोमवार से शुक्रवार'),
            weekends: list('हर वीकेंड, हर सप्ताहांत, har weekend'),
            'on-day': list('{day} (tarikh|tareekh|तारीख) (ko|को|), '),
            'on-last-day': list(
                '(हर|har) (महीने|माह|mahine) (के|की|ke) (आखिरी दिन|आखिरी तारीख|अंत में|aakhri din)',
            ),
            until: list('तक, tak'),
            times: list('{n} (बार|किस्तों में|किश्तों में|baar|kishton me)'),
            starting: list('से शुरू, se shuru'),
        },
    },
    // prettier-ignore
    multipliers: {
        सौ: 100, हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7, करोड: 1e7, अरब: 1e9, मिलियन: 1e6, बिलियन: 1e9, ट्रिलियन: 1e12,
        sau: 100, hazar: 1e3, hajar: 1e3, hazaar: 1e3, hajaar: 1e3, lakh: 1e5, lac: 1e5, crore: 1e7, karod: 1e7,
    },
    currencies: {
        ...named({
            'रुपये, रुपए, रुपया, रुपयों, रुपयो, रूपये, रूपए, रूपया, रूपयों, रु, रू, रुपै, रुपीज़': RUPEES,
            'भारतीय रुपये, भारतीय रुपया, भारतीय रुपए': 'INR',
            'पाकिस्तानी रुपये, पाकिस्तानी रुपया': 'PKR',
            'नेपाली रुपये, नेपाली रुपया': 'NPR',
            'डॉलर, डालर, डॉलरों': DOLLARS,
            'अमेरिकी डॉलर, अमरीकी डॉलर, यूएस डॉलर': 'USD',
            'कनाडाई डॉलर': 'CAD',
            'ऑस्ट्रेलियाई डॉलर': 'AUD',
            'सिंगापुर डॉलर': 'SGD',
            'हांगकांग डॉलर': 'HKD',
            यूरो: 'EUR',
            'पाउंड, पौंड, पाउण्ड': POUNDS,
            येन: 'JPY',
            'युआन, रेन्मिन्बी, चीनी युआन': 'CNY',
            वॉन: 'KRW',
            रूबल: 'RUB',
            फ़्रैंक: OPEN,
            'स्विस फ़्रैंक': 'CHF',
            दिरहम: 'AED',
            दीनार: OPEN,
            रियाल: OPEN,
            पेसो: OPEN,
            टका: 'BDT',
            रिंगिट: 'MYR',
            लीरा: 'TRY',
            'क्रोना, क्रोन, क्रोनर': OPEN,
            बाट: 'THB',
            रैंड: 'ZAR',
        }),
        ...Object.fromEntries(
            list(
                'rupay, rupaye, rupaya, rupees, rupee, rupaiye, rupye, rupya, rupiya, rupaiya, rupe, rupes, rs, rps, re',
            ).map((word) => [word, RUPEES]),
        ),
    },
    coins: { पैसे: null, पैसा: null, सेंट: null, सेंट्स: null, पेंस: null, पेनी: null, paise: null },
    notCodes: list('all, try, top, cup, ang, mad, bob, std, lak, don, ada, pen, mop, bam'),
    categoryNames: {
        food: list(
            'खाना, खाने, खाना पीना, खाने पीने, भोजन, किराना, राशन, khana, khane, khana peena, khane peene, bhojan, kirana, rashan, ration',
        ),
        transport: list(
            'यातायात, परिवहन, आना जाना, आने जाने, सफर, सफ़र, yatayat, aana jaana, aane jaane, safar',
        ),
        home: list('घर, मकान, घर खर्च, ghar, makaan, ghar kharch'),
        utilities: list('बिल, बिजली पानी, bijli paani'),
        clothing: list('कपड़े, कपड़ा, कपड़ों, कपडे, वस्त्र, kapde, kapda, kapre, kapdon'),
        health: list(
            'स्वास्थ्य, सेहत, इलाज, दवा, दवाई, दवाइयाँ, दवाइयां, sehat, ilaj, ilaaj, dawa, dawai, dawaai, dawaiyan, davai',
        ),
        fun: list('मनोरंजन, मस्ती, manoranjan, masti'),
        sport: list('खेल, खेलकूद, जिम, व्यायाम, khel, khelkud'),
        travel: list('यात्रा, घूमना, घूमने, छुट्टी, yatra, ghumna, ghoomna, ghumne, ghoomne'),
        education: list('शिक्षा, पढ़ाई, पढाई, shiksha, padhai, padhaai'),
        gifts: list('उपहार, तोहफा, तोहफ़ा, तोहफे, दान, गिफ्ट, uphaar, tohfa, tohfe, daan'),
        subscriptions: list('सब्सक्रिप्शन, सदस्यता'),
        personal: list('निजी, सौंदर्य, व्यक्तिगत, niji'),
        pets: list('पालतू, पालतू जानवर, paltu'),
        family: list('परिवार, बच्चे, बच्चों, parivar, parivaar, bachche, bachchon, bacche'),
        electronics: list('इलेक्ट्रॉनिक्स, गैजेट'),
        insurance: list('बीमा, इंश्योरेंस, इन्शुरन्स, bima, beema'),
        taxes: list('टैक्स, आयकर'),
        fees: list('फीस, फ़ीस, शुल्क, जुर्माना, चालान, jurmana, challan, chalan'),
        other: list('अन्य, विविध, अन्य खर्च, anya'),
    },
    expenseWords: {
        food: spelled(`
            लंच, डिनर, नाश्ता, नाश्ते, दोपहर का खाना, रात का खाना, सुबह का नाश्ता, चाय, चाय नाश्ता, कॉफी, कॉफ़ी, दूध, दही, पनीर, घी, मक्खन, छाछ, लस्सी, अंडे, अंडा, ब्रेड, रोटी, पराठा, पराठे, चावल, दाल, आटा, मैदा, चीनी, शक्कर, नमक, तेल, मसाले, मसाला, सब्जी, सब्ज़ी, सब्जियाँ, सब्जियां, तरकारी,
            आलू, प्याज, प्याज़, टमाटर, लहसुन, अदरक, धनिया, मिर्च, गोभी, मटर, पालक, भिंडी, फल, फ्रूट, आम, केला, केले, सेब, संतरा, अंगूर, तरबूज, नारियल, नारियल पानी, मांस, मटन, चिकन, मछली, मुर्गा, मिठाई, मिठाइयाँ, जलेबी, लड्डू, गुलाब जामुन, समोसा, समोसे, कचौड़ी, पकोड़े, पकौड़े, वड़ा पाव, पाव भाजी, पानी पूरी,
            गोलगप्पे, चाट, भेल, डोसा, इडली, बिरयानी, पुलाव, छोले भटूरे, राजमा, थाली, मोमोज, मोमो, चाउमीन, पिज्जा, पिज़्ज़ा, बर्गर, सैंडविच, मैगी, बिस्कुट, बिस्किट, नमकीन, चिप्स, केक, आइसक्रीम, चॉकलेट, जूस, कोल्ड ड्रिंक, पानी की बोतल, पानी, शराब, दारू, बीयर, रेस्टोरेंट, रेस्तरां, होटल में खाना, ढाबा, ढाबे, कैंटीन, टिफिन, मेस, बाजार, बाज़ार,
            मंडी, किराने, किराने का सामान, राशन का सामान, परचून, सुपरमार्केट, डी मार्ट, बिग बाजार, स्विगी, ज़ोमैटो, ब्लिंकिट, ज़ेप्टो, जेप्टो, पान, स्नैक्स, सामान बाजार,
            nashta, nashte, naashta, chai, chay, chaay, doodh, dudh, dahi, paneer, ghee, ghi, makhan, lassi, ande, anda, roti, paratha, parathe, chawal, daal, dal, atta, aata, maida, cheeni, shakkar, namak, tel, masala, masale, sabzi, sabji, subzi, sabjiyan, aloo, pyaz, pyaaz, tamatar, lehsun, adrak, mirch, phal, fal, aam, kela, kele, seb, mutton, chicken, machhli, machli,
            mithai, mithaai, jalebi, laddu, gulab jamun, samosa, samose, kachori, pakode, pakora, vada pav, vadapav, pav bhaji, pani puri, panipuri, golgappe, golgappa, chaat, bhel, dosa, idli, biryani, pulao, chole bhature, rajma, thali, momos, momo, chowmein, maggi, biskut, namkeen, ice cream, cold drink, sharab, daru, daaru, dhaba, dhabe, canteen, tiffin, mess,
            bazar, bazaar, bajar, mandi, kirane, kirana saman, kirana ka saman, rashan ka saman, dmart, d mart, big bazaar, blinkit, zepto, bigbasket, paan, dopahar ka khana, raat ka khana, subah ka nashta
        `),
        transport: spelled(`
            ऑटो, ऑटो रिक्शा, रिक्शा, रिक्शे, ई रिक्शा, टैक्सी, कैब, ओला, उबर, ऊबर, रैपिडो, बस, बस का किराया, बस किराया, बस टिकट, बस का टिकट, ट्रेन, ट्रेन का टिकट, ट्रेन टिकट, रेल, रेलवे टिकट, मेट्रो, मेट्रो कार्ड, लोकल, पेट्रोल, पैट्रोल, डीजल, डीज़ल, सीएनजी, गाड़ी, गाड़ी का तेल, गाड़ी सर्विस, गाड़ी की सर्विस, कार, बाइक, बाइक सर्विस, स्कूटी, स्कूटर,
            साइकिल, पार्किंग, टोल, टोल टैक्स, फास्टैग, किराया ऑटो, ऑटो का किराया, रिक्शे का किराया, टैक्सी का किराया, पंचर, मैकेनिक,
            auto, auto rickshaw, rickshaw, riksha, e rickshaw, taxi, cab, ola, uber, rapido, bus ka kiraya, bus kiraya, train ka ticket, metro card, petrol, diesel, cng, gaadi, gadi, gaadi ka tel, gadi service, bike, scooty, cycle, toll tax, fastag, auto ka kiraya, auto kiraya, auto wala, autowala, rickshaw wala, puncture, mechanic
        `),
        home: spelled(`
            किराया, मकान का किराया, घर का किराया, कमरे का किराया, रूम का किराया, रूम रेंट, मकान मालिक, होम लोन, ईएमआई, कामवाली, बाई, बाई की तनख्वाह, नौकर, नौकरानी, चौकीदार, फर्नीचर, सोफा, पलंग, बिस्तर, गद्दा, चादर, पर्दे, पर्दा, बर्तन, कुर्सी, मेज, अलमारी, पंखा, कूलर, मरम्मत, प्लंबर, इलेक्ट्रीशियन, मिस्त्री, पेंट, झाड़ू, पोछा, सर्फ, डिटर्जेंट, साफ सफाई, सोसाइटी मेंटेनेंस, मेंटेनेंस,
            kiraya, kiraaya, makan ka kiraya, ghar ka kiraya, room ka kiraya, room rent, makan malik, home loan, kaamwali, kamwali, bai, bai ki salary, maid, naukar, chowkidar, palang, bistar, gadda, chadar, parde, bartan, kursi, almari, pankha, cooler, marammat, mistri, jhadu, society maintenance, maintenance
        `),
        utilities: spelled(`
            बिजली, बिजली का बिल, बिजली बिल, पानी का बिल, पानी बिल, गैस, गैस सिलेंडर, सिलेंडर, गैस का बिल, इंटरनेट, इंटरनेट बिल, इंटरनेट का बिल, वाईफाई, वाईफाई बिल, मोबाइल रिचार्ज, रिचार्ज, फोन रिचार्ज, फ़ोन रिचार्ज, मोबाइल बिल, फोन का बिल, डीटीएच, डिश टीवी, केबल, केबल बिल, ब्रॉडबैंड, जिओ, जियो, एयरटेल,
            bijli, bijlee, bijli ka bill, bijli bill, pani ka bill, paani ka bill, gas cylinder, cylinder, gas ka bill, recharge, mobile recharge, phone recharge, dth, dish tv, cable, broadband, jio, airtel, wifi ka bill, phone ka bill
        `),
        clothing: spelled(`
            शर्ट, टी शर्ट, टीशर्ट, पैंट, जींस, कुर्ता, कुर्ती, साड़ी, सूट, सलवार, सलवार सूट, लहंगा, दुपट्टा, जूते, जूता, चप्पल, सैंडल, मोजे, बनियान, स्वेटर, जैकेट, टोपी, बैग, पर्स, घड़ी, चश्मा, बेल्ट, दर्जी, सिलाई, गहने, सोना, चूड़ियाँ,
            kurta, kurti, saree, sari, suit, salwar, salwar suit, lehenga, dupatta, joote, jute, juta, jutte, chappal, sandal, moje, baniyan, sweater, topi, purse, ghadi, chashma, darzi, silai, gehne
        `),
        health: spelled(`
            डॉक्टर, डाक्टर, डॉक्टर की फीस, अस्पताल, हॉस्पिटल, क्लिनिक, मेडिकल, मेडिकल स्टोर, गोली, गोलियाँ, दांत का डॉक्टर, डेंटिस्ट, जांच, जाँच, टेस्ट, एक्सरे, ऑपरेशन, टीका, सिरप, केमिस्ट,
            doctor, doctor ki fees, doctor fees, aspatal, hospital, medical, medical store, goli, dawai, dant ka doctor, jaanch, janch, test report, chemist
        `),
        fun: spelled(`
            फिल्म, फ़िल्म, मूवी, सिनेमा, पिक्चर, मूवी टिकट, पार्टी, मेला, खिलौना, खिलौने, किताब, किताबें, अखबार, पत्रिका, सिगरेट, बीड़ी, गुटखा, जुआ, लॉटरी, चिड़ियाघर, पिकनिक, टिकट,
            film, movie, picture, cinema, mela, khilona, khilone, kitab, kitaab, kitabe, akhbar, akhbaar, cigarette, cigarettes, sigret, sutta, bidi, gutkha, lottery, picnic
        `),
        sport: spelled(
            'क्रिकेट, बैट, बल्ला, फुटबॉल, बैडमिंटन, जिम की फीस, जिम फीस, योगा, योग, तैराकी, cricket, bat, gym ki fees, gym fees, yoga, badminton',
        ),
        travel: spelled(`
            होटल, होटल का किराया, रिसॉर्ट, फ्लाइट, हवाई जहाज, हवाई टिकट, हवाई यात्रा, वीजा, वीज़ा, पासपोर्ट, ट्रिप, टूर, तीर्थ, गोवा, hotel, hawai jahaz, flight ticket, flight ka ticket, trip, tour
        `),
        education: spelled(`
            स्कूल, स्कूल की फीस, स्कूल फीस, कॉलेज, कॉलेज की फीस, कॉलेज फीस, ट्यूशन, ट्यूशन फीस, कोचिंग, कोचिंग फीस, कॉपी, कापी, पेन, पेंसिल, स्टेशनरी, यूनिफॉर्म, परीक्षा शुल्क, कोर्स, दाखिला, एडमिशन,
            school ki fees, school fees, college ki fees, college fees, tuition, tution, tuition fees, coaching, coaching fees, copy, pen, pencil, uniform, course fees, admission
        `),
        gifts: spelled(`
            जन्मदिन का तोहफा, जन्मदिन, बर्थडे गिफ्ट, शादी का तोहफा, शादी, शगुन, मंदिर, मंदिर में दान, चंदा, भीख, पूजा, प्रसाद, फूल, राखी, दिवाली, होली, टिप, बख्शीश, शगुन का लिफाफा,
            janamdin, birthday ka gift, shaadi ka gift, shadi, shagun, mandir, chanda, bheekh, bhikh, puja, pooja, prasad, phool, rakhi, diwali, holi, tip, bakshish, gurudwara
        `),
        subscriptions: spelled(
            'नेटफ्लिक्स, हॉटस्टार, प्राइम, अमेज़न प्राइम, स्पॉटिफाई, यूट्यूब प्रीमियम, hotstar, sonyliv, zee5, jiocinema',
        ),
        personal: spelled(`
            बाल, बाल कटवाए, बाल कटवाने, बाल कटाई, कटिंग, नाई, सैलून, पार्लर, ब्यूटी पार्लर, साबुन, शैंपू, शैम्पू, टूथपेस्ट, ब्रश, क्रीम, मेकअप, लिपस्टिक, परफ्यूम, इत्र, शेविंग, मेहंदी, कॉस्मेटिक्स,
            baal katwaye, baal katwane, baal, baal kataye, cutting, nai, salon, parlour, parlor, beauty parlour, sabun, saabun, shampoo, itra, mehndi
        `),
        pets: spelled(
            'कुत्ता, कुत्ते का खाना, बिल्ली, बिल्ली का खाना, kutta, kutte ka khana, billi, dog food',
        ),
        family: [
            ...spelled(
                'मम्मी, माँ, मां, पापा, पिताजी, पिता, माता, भाई, बहन, दीदी, भैया, पत्नी, बीवी, पति, बेटा, बेटे, बेटी, दादा, दादी, नाना, नानी, चाचा, मामा, बच्चों की फीस, डायपर, पॉकेट मनी, जेब खर्च',
            ),
            ...list(
                'mummy, mammi, maa, papa, pitaji, bhai, behen, bahan, didi, bhaiya, patni, biwi, pati, beta, bete, beti, dada, dadi, nana, nani, chacha, mama, diaper, jeb kharch, pocket money',
            ),
        ],
        electronics: spelled(`
            मोबाइल, मोबाइल फोन, फोन, फ़ोन, लैपटॉप, कंप्यूटर, हेडफोन, ईयरफोन, चार्जर, टीवी, फ्रिज, एसी, वाशिंग मशीन, कैमरा, माउस, कीबोर्ड, पावर बैंक, बल्ब, बैटरी, मोबाइल कवर,
            mobile, laptop, computer, headphone, earphone, charger, tv, fridge, camera, power bank, bulb, battery, mobile cover
        `),
        insurance: spelled(
            'जीवन बीमा, एलआईसी, बीमा की किस्त, गाड़ी का बीमा, हेल्थ इंश्योरेंस, lic, lic premium, gaadi ka bima, bima ki kist',
        ),
        taxes: spelled('इनकम टैक्स, जीएसटी, प्रॉपर्टी टैक्स, हाउस टैक्स, income tax, gst, house tax'),
        fees: spelled(
            'बैंक चार्ज, एटीएम चार्ज, ब्याज दिया, किस्त, किश्त, लोन की किस्त, लोन की ईएमआई, वकील, कुरियर चार्ज, bank charge, kist, kisht, emi, loan ki emi, loan ki kist, vakeel',
        ),
        other: spelled(
            'शॉपिंग, खरीदारी, खरीददारी, सामान, अमेज़न, अमेजन, फ्लिपकार्ट, मीशो, मिंत्रा, कूरियर, डाक, shopping, kharidari, saman, samaan, amazon, flipkart, meesho, myntra, courier',
        ),
    },
    incomeWords: {
        salary: spelled(
            'वेतन, तनख्वाह, तनख़्वाह, तनखा, सैलरी, पगार, मजदूरी, मज़दूरी, पेंशन, बोनस, महंगाई भत्ता, दिहाड़ी, vetan, tankhwah, tankha, tankhwa, salary, pagaar, pagar, mazdoori, majduri, pension, bonus, dihadi',
        ),
        sales: spelled(
            'बिक्री, फ्रीलांस, फ्रीलांसिंग, ग्राहक, क्लाइंट, कमीशन, धंधा, दुकान की कमाई, bikri, freelance, freelancing, grahak, client, commission',
        ),
        interest: spelled('ब्याज, लाभांश, डिविडेंड, byaj, byaaj, dividend'),
        gift: list('उपहार मिला, शगुन मिला, tohfa mila'),
        income: spelled(
            'आय, आमदनी, कमाई, इनकम, मुनाफा, मुनाफ़ा, फायदा, छात्रवृत्ति, किराया मिला, aay, aamdani, amdani, kamai, kamaai, income, munafa, fayda, scholarship',
        ),
    },
    numberedNames: [],
    labels: list(
        'otp, ओटीपी, pin, पिन, pnr, नंबर, नम्बर, क्रमांक, रूम, सेक्टर, लाइन, क्लास, कक्षा, ऑर्डर, इनवॉइस, नं, number, sector, gali',
    ),
    measures: list(`
        किलो, किग्रा, केजी, ग्राम, लीटर, मिनट, घंटे, घंटा, घंटों, दिन, दिनों, महीने, महीना, साल, साल के, वर्ष, हफ्ते, पीस, पैकेट, दर्जन, कप, प्लेट, बोतल, लोग, लोगों, जन, बार, प्रतिशत, फीसदी, जोड़ी, किमी, किलोमीटर, बजे, अंक, मात्रा,
        kilo, kg, gram, litre, liter, minute, ghante, ghanta, din, mahine, saal, hafte, pis, packet, darjan, plate, bottle, log, logo, logon, baar, jodi, baje, bje, cup, pratishat
    `),
    plurals: [],
    cues: {
        asks: list(`
            कितना, कितने, कितनी, कितनों, क्या, कहाँ, कहां, किस, किसमें, किसने, कौन, कौनसा, कौन सा, कौन सी, कब, क्यों, कैसे, कैसा, कैसी, कितनी बार, बताओ, बताइए, बताएं, बता दो, जानना चाहता, जानना चाहती,
            kitna, kitne, kitni, kya, kyaa, kahan, kaha, kis, kisme, kaun, kaunsa, kab, kyu, kyun, kyon, kaise, kaisa, kaisi, batao, bata do, bataiye, btao, janna chahta
        `),
        shows: list(
            'दिखाओ, दिखाएं, दिखाइए, दिखा दो, दिखा, देखना है, सूची दो, लिस्ट दो, हिसाब दो, dikhao, dikha do, dikhaiye, dikhado, dekhna hai, list do, hisab do, hisaab do',
        ),
        wants: list(
            'चाहिए, चाहता हूँ, चाहता हूं, चाहती हूँ, चाहती हूं, कृपया, सकता हूँ, सकता हूं, सकते हो, सकते हैं, करना है, chahiye, chahta hu, chahta hoon, chahti hu, kripya, pls, plz, sakta hu, sakte ho, karna hai, madad karo',
        ),
        orders: list(`
            (कॉल|फोन|मैसेज|मेसेज) (करो|कर दो|लगाओ), गाना (चलाओ|बजाओ|सुनाओ), अलार्म (लगाओ|सेट करो|लगा दो), (पैसे|रुपये|रुपए) (भेजो|भेज दो|ट्रांसफर करो), ऑर्डर (करो|कर दो), बुक (करो|कर दो), याद (दिलाओ|दिलाना|दिला दो), भेज दो, भेजो,
            (call|phone|message) (karo|kar do|lagao), gaana (chalao|bajao|sunao), alarm (lagao|set karo|laga do), (paise|rupaye|rupay|rs) (bhejo|bhej do|transfer karo), order (karo|kar do), book (karo|kar do), yaad (dilao|dilana|dila do), bhej do, bhejo
        `),
        log: list(`
            जोड़ो, जोड़ दो, जोड़ें, जोड़िए, लिखो, लिख लो, लिख दो, लिखें, नोट करो, नोट कर लो, दर्ज करो, दर्ज करें, एड करो, ऐड करो, रिकॉर्ड करो, एंट्री करो, खर्च जोड़ो, कैसे जोड़ूँ, जोड़ूं, जोड़ना, लिखूं,
            jodo, jod do, jodna, likho, likh lo, likh do, note karo, note kar lo, darj karo, add karo, add kar do, add kro, record karo, entry karo, kharcha jodo, kharch add karo
        `),
        pay: list(
            'दो, दीजिए, दे दो, दे देना, भुगतान करो, चुकाओ, dedo, de do, dijiye, bhugtan karo, chukao',
        ),
        'not-yet': list(`
            (leni|lena|lene|kharidni|kharidna) (hai|hain|tha|thi|the), (लेना|लेनी|लेने|खरीदना|खरीदनी) (है|हैं), लगेगा, लगेंगे, लगेगी, देना है, देने हैं, देना पड़ेगा, देने होंगे, देना होगा, दूँगा, दूंगा, दूँगी, दूंगी, देंगे, देगा, देगी, खरीदना है, खरीदूँगा, खरीदूंगा, खरीदूंगी, खरीदेंगे, करूँगा, करूंगा, करूंगी, करेंगे, मिलेगा, मिलेंगे, मिलेगी, होगा, होगी, होंगे, चाहिए, बाकी है, बाकी हैं, उधार है, अगर, यदि, काश, सोच रहा, सोच रही, वाला हूँ, वाला हूं, वाली हूँ,
            (नहीं|नही) (दिया|दिए|दिये|दी|किया|किए|खरीदा|मिला|मिले|मिली|आया|आई|लिया|हुआ), (दिया|दिए|किया|मिला|मिले) नहीं, जाऊंगा, जाऊँगा, जाऊंगी, रहूंगा, रहुंगा, आऊंगा, सकते थे, सकता था, जाना चाहिए, मुझे … (दो|दीजिए|दे दो), को … (भेज दो|भेजो|दे दो|दे देना|भेज देना),
            lagega, lagenge, lagegi, dena hai, dene hai, dene hain, dena padega, dene honge, dena hoga, dunga, dungi, denge, dega, degi, kharidna hai, kharidunga, kharidenge, karunga, karungi, karenge, milega, milenge, milegi, hoga, honge, chahiye, baki hai, baaki hai, udhar hai, agar, kaash, soch raha, soch rahi, (nahi|nahin|nhi) (diya|diye|di|kiya|kiye|kharida|mila|mile|mili|aaya|aayi|liya|hua), jaunga, jaungi, mujhe … (do|dijiye|de do), ko … (bhej do|bhejo|de do|de dena|bhej dena)
        `),
        'in-general': list(`जन्मदिन … है, janamdin, birthday … hai, otp, 
            niklunga, niklungi, niklenge, निकलूंगा, निकलूंगी, milenge, मिलेंगे, log (the|aaye|aayenge), लोग (थे|आए|आएंगे), (maths|math|science|english|exam|test|paper|hindi) (me|mein) # (number|marks|aaye|mile), (सरकार|मंत्री) ने, (sarkar|sarkaar|mantri) ne, (gir|badh) (gaya|gayi|gaye), (milti|milta|milte) (hai|hain), मिलता है, मिलती है, mera number, मेरा नंबर, phone number, degree (tha|thi|hai), डिग्री (था|थी|है), (bus|train|flight|gaadi) … late (hai|thi|tha|ho gayi|ho gaya), (run|runs|goal) (banaye|maare|kiye), page padhe, पन्ने पढ़े, (gaadi|gadi|ghar) # (ki|ka) hai, ki hai, ka hai, उम्र, विकेट, रन, गोल, (रुपये|रुपए) (किलो|लीटर), (rupaye|rs|rupay) (kilo|litre|liter), wicket, wickets, run, runs, (उसकी|उसका|उनकी|उनका) (सैलरी|तनख्वाह|वेतन|कमाई), (uski|uska|unki|unka) (salary|tankhwah|kamai|income), कीमत बढ़, दाम बढ़, महंगा हो गया, महंगाई, आबादी, तापमान, वजन, ऊंचाई, (ने|वह|उसने|उन्होंने) … (खर्च किए|खर्च किया|खर्च करता|खरीदा|खरीदे|कमाए|बेचा), उसने, उन्होंने, कमाता है, कमाती है, कमाते हैं, खर्च करता है, खर्च करती है, (किलो|लीटर) है, के भाव, का भाव, की कीमत, का दाम, के दाम,
            umar, umra, (ne|usne|unhone) … (kharch kiye|kharch kiya|kharida|kharide|kamaye|becha), usne, unhone, kamata hai, kamati hai, kamate hain, kharch karta hai, mehenga ho gaya, ka bhav, ki keemat, ka daam, ke daam
        `),
        'how-to': list('कैसे, कैसे करूँ, कैसे करूं, kaise, kaise karu, kaise kare'),
        spent: list(`
            खर्च, खर्चा, खर्चे, खर्च किए, खर्च किया, खर्च किये, खर्च हुए, खर्च हुआ, खर्च हो गए, खर्च कर दिए, ख़र्च, व्यय, खरीदा, खरीदी, खरीदे, ख़रीदा, खरीद लिया, खरीद लिए, लिया, ली, ले लिया, ले ली, खाया, खाई, खाए, पिया, पी, दिया, दिए, दिये, दी, दे दिया, दे दिए, दे दी, दिए हैं, दिया है, चुकाया, चुकाए, चुकाई, चुका दिया, भुगतान, भुगतान किया, अदा किया, भरा, भरी, भरे, भर दिया, भरवाया, भरवाई, जमा किया, जमा की, करवाया, करवाई, करवाए, कराया, कराई, मंगाया, मंगवाया, मंगाई, ऑर्डर किया, रिचार्ज किया, रिचार्ज कराया, बुक किया, बुक की,
            भेजा, भेजे, भेज दिए, भेज दिया, उधार दिया, उधार दिए, दान किया, दान दिया, उड़ा दिए, उड़ाए, गए, चले गए, निकल गए, डलवाया, डाला, देखा, देखी, कटवाए, (मैं|हम) ने … (दिया|दिए|दिये|दी|भेजे|भेजा|खर्च किए|खर्च किया|खरीदा|खरीदे),
            kharch, kharcha, kharche, karch, kharch kiye, kharch kiya, kharch kie, kharch hue, kharch hua, kharch ho gaye, kharch kar diye, kharida, kharidi, kharide, khareeda, khareede, kharid liya, liya, lia, li, le liya, le li, khaya, khaaya, khayi, khaye, piya, diya, diye, die, di, de diya, de diye, de di, dia, chukaya, chukaye, bhugtan, bhugtan kiya, bhara, bhari, bhare, bhar diya, bharwaya, jama kiya, karwaya, karwayi, karaya, mangaya, mangwaya, order kiya, recharge kiya, recharge karaya, recharge karwaya, book kiya, book ki, pay kiya, pay kiye, pay kia, payment kiya, payment ki,
            bheja, bheje, bhej diye, bhej diya, udhar diya, udhar diye, udhaar diya, daan kiya, daan diya, uda diye, udaye, gaye, gae, chale gaye, nikal gaye, dalwaya, daala, dala, dekhi, dekha, katwaye, (mai|main|hum) ne … (diya|diye|di|bheje|bheja|kharch kiye|kharch kiya|kharida|kharide)
        `),
        cost: list(`
            लगा, लगे, लगी, लग गए, पड़ा, पड़े, पड़ी, पड़ गया, कट गए, कटे, कटा, कट गया, कीमत, में पड़ा, का बिल आया, (बिल|किराया) … (आया|आयी|आई|हुआ), बिल हुआ, लागत,
            laga, lage, lagi, lag gaye, lag gae, pada, pade, padi, kat gaye, kate, kata, kat gaya, (bill|kiraya) … (aaya|aya|hua), lagat
        `),
        gave: [],
        earned: list(`
            मिला, मिले, मिली, मिल गए, मिल गया, मिल गयी, मिल गई, मिले हैं, मिला है, मिली है, प्राप्त, प्राप्त हुए, प्राप्त हुआ, पाया, पाए, कमाया, कमाए, कमाई, कमाई हुई, कमाई की, कमा लिए, आय, आमदनी हुई, आई, आयी, आया, आए, आ गए, आ गई, आ गयी, आ गया, आये, बेचा, बेची, बेचे, बेच दिया, बेच दी, बेचकर, बेचके, बिका, बिक गया, उधार लिया, उधार लिए, उधार ली, लोन लिया, जीता, जीते, जीत गए, क्रेडिट हुआ, क्रेडिट हुए, जमा हुए, जमा हुआ, फायदा हुआ, मुनाफा हुआ, वेतन लिया,
            (मम्मी|माँ|मां|पापा|पिताजी|भाई|बहन|दीदी|भैया|पत्नी|पति|बीवी|दोस्त|चाचा|मामा|दादा|दादी|नाना|नानी|बॉस|मालिक|किराएदार|किरायेदार|ग्राहक|क्लाइंट|कंपनी|सर|अंकल) ने … (दिया|दिए|दिये|दी|भेजे|भेजा|दे दिए|दे दिया|भेज दिए), ने … (दिया|दिए|दिये|दी|भेजे|भेजा|दे दिए|भेज दिए), ने मुझे … (दिया|दिए|दिये|दी|भेजे|भेजा), ने (दिया|दिए|दिये|दी|भेजे|भेजा), से (मिला|मिले|मिली|मिल गए),
            mila, mile, mili, mil gaye, mil gae, mil gaya, mil gayi, milgaye, milgaya, prapt hue, paya, paaye, kamaya, kamaye, kamae, kamai hui, kama liye, aayi, aai, ayi, aaya, aya, aaye, aa gaye, aa gayi, aa gaya, aagayi, agayi, aagaya, becha, bechi, beche, bech diya, bech di, bechke, bechkar, bika, bik gaya, udhar liya, udhar liye, udhaar liya, loan liya, jeeta, jeete, jeet gaye, jita, credit hua, credit hue, credit hui, jama hue, fayda hua, munafa hua,
            ne … (diya|diye|die|di|bheje|bheja|de diye|bhej diye), ne (diya|diye|die|di|bheje|bheja), se (mila|mile|mili|mil gaye)
        `),
        refunded: list(`
            वापस, वापस मिला, वापस मिले, वापस मिल गए, वापस आए, वापस आया, वापस किए, वापस किया, वापिस, वापिस मिले, वापसी, रिफंड, रिफंड मिला, रिफंड आया, कैशबैक, कैशबैक मिला, लौटाए, लौटाया, लौटा दिए,
            wapas, wapas mila, wapas mile, wapas mil gaye, wapas aaye, wapas aaya, wapas kiye, wapas kiya, wapis, wapis mile, vapas, vapas mile, refund mila, refund aaya, cashback mila, lautaye, lautaya, lauta diye, wapas aa gaye
        `),
        moved: list(
            'जमा किए, बचाए, बचत में डाले, डाले, रखे, ट्रांसफर किए, ट्रांसफर किया, jama kiye, bachaye, daale, rakhe, transfer kiye, transfer kiya, save kiye',
        ),
        move: list('ट्रांसफर करो, transfer karo'),
        shifted: list('शिफ्ट किया, शिफ्ट किए, shift kiya, shift kiye'),
        'own-account': list(
            'बचत, बचत खाते, बचत खाते में, सेविंग्स, गुल्लक, एफडी, पीपीएफ, आरडी, bachat, bachat khate, savings, savings me, savings mein, gullak, fd, fd me, ppf, rd',
        ),
        'about-spending':
            list(`(roz|average|ausat|औसत|औसतन) (ka|का|) (average|ausat|औसत|) (kharch|kharcha|kharche|खर्च|खर्चा), (category|श्रेणी|कैटेगरी) (wise|वार|ke hisab se|के हिसाब से) (kharch|kharcha|kharche|खर्च|खर्चा|खर्चे|hisab|हिसाब|dikhao|दिखाओ), (paisa|paise|पैसा|पैसे) … (kahan|kaha|kidhar|कहाँ|कहां) … (jata|jaata|gaya|gaye|ja raha|जाता|गया|गए|जा रहा), (kahan|kaha|kidhar|कहाँ|कहां) … (paisa|paise|पैसा|पैसे) … (jata|jaata|gaya|gaye|ja|जाता|गया|गए|जा), (kal|aaj|aj|parso|is|pichle|iss|mahine|hafte|saal|roz) … (ka|ke) (kharcha|kharch|kharche|hisab|hisaab), (कल|आज|परसों|इस|पिछले|महीने|हफ्ते|साल|रोज) … (का|के) (खर्च|खर्चा|खर्चे|हिसाब), 
            (कितना|कितने|कितनी) … (खर्च|खर्चा|खर्चे|व्यय|उड़ाए|गए|लगे|दिए|दिया), (खर्च|खर्चा|खर्चे) … (कितना|कितने|कितनी|कैसा), (कुल|टोटल|सारा|पूरा|मेरा|मेरे) (खर्च|खर्चा|खर्चे), (खर्च|खर्चा|खर्चे) (दिखाओ|बताओ|दिखाएं|बताइए), खर्च का (हिसाब|ब्यौरा), खर्चे का हिसाब, (कहाँ|कहां|किस पर|किसमें|किस) … (खर्च|खर्चा), ज्यादा खर्च, ज़्यादा खर्च, सबसे ज्यादा खर्च,
            (kitna|kitne|kitni) … (kharch|kharcha|kharche|udaye|gaye|lage|diye|diya), (kharch|kharcha|kharche) … (kitna|kitne|kitni), (kul|total|sara|pura|mera|mere) (kharch|kharcha|kharche), (kharch|kharcha|kharche) (dikhao|batao), kharche ka hisab, kharch ka hisab, (kahan|kaha|kis|kisme|kispe) … (kharch|kharcha), (jyada|zyada|sabse jyada|sabse zyada) (kharch|kharcha)
        `),
        'about-income': list(`
            (कितना|कितने|कितनी) … (कमाया|कमाए|कमाई|आय|मिला|मिले|मिली|आमदनी|इनकम), (आय|आमदनी|कमाई|इनकम|सैलरी|वेतन) … (कितना|कितने|कितनी), (मेरी|कुल) (आय|आमदनी|कमाई|इनकम), (कमाई|आय|आमदनी) (दिखाओ|बताओ),
            (kitna|kitne|kitni) … (kamaya|kamaye|kamai|mila|mile|mili|income), (kamai|income|salary|aay|amdani) … (kitna|kitne|kitni), (meri|kul|total) (kamai|income|aay|amdani), (kamai|income) (dikhao|batao)
        `),
        'about-entries':
            list(`(aakhri|akhri|last|pichli) (baar|bar) … kab, (आखिरी|पिछली) बार … कब, kab … (aakhri|akhri|last|pichli) (baar|bar), … (aakhri|akhri|last) (baar|bar) kab, (aakhri|akhri) baar, 
            (पिछले|आखिरी|अंतिम|हाल के) # (खर्च|खर्चे|लेनदेन|एंट्री|खर्चों), (पिछले|आखिरी|अंतिम) (पाँच|पांच|दस|तीन|कुछ|) (खर्चे|लेनदेन|एंट्री|एंट्रियां), लेनदेन, लेन देन, खर्चों की (सूची|लिस्ट), (क्या क्या|क्या) … (खरीदा|खाया|लिया|खरीदे), सबसे (बड़ा|महंगा|बड़े|बड़ी) (खर्च|खर्चा|खर्चे|लेनदेन|खरीदारी), एंट्री (दिखाओ|दिखाएं), सारी एंट्री, सारे खर्चे,
            (pichle|pichhle|aakhri|akhri|last) # (kharch|kharche|lenden|entry|entries|transaction|transactions), (pichle|aakhri|akhri|last) (kharche|lenden|entry|entries), lenden, len den, kharchon ki list, kharche ki list, (kya kya|kya) … (kharida|khaya|liya), sabse (bada|mehnga|bade|badi) (kharch|kharcha), entry dikhao, sare kharche
        `),
        'about-balance': list(`
            बैलेंस, शेष राशि, (कितना|कितने) (पैसा|पैसे|रुपये|रुपए|) … (है|हैं|बचा|बचे|बाकी|बाकी है|बचा है|बचे हैं|शेष), (पैसा|पैसे) … (कितना|कितने) (है|हैं|बचा|बचे), खाते में … (कितना|कितने), मेरे पास (कितना|कितने), कितना बचा, कितने बचे,
            balance, balance kitna, (kitna|kitne) (paisa|paise|rupaye|) … (hai|hain|bacha|bache|baki|baaki), (paisa|paise) (kitna|kitne) (hai|hain|bacha|bache), khate me (kitna|kitne), mere paas (kitna|kitne), kitna bacha, kitne bache
        `),
        'about-limit':
            list(`(budget|limit|बजट|लिमिट) (se|ke|से|के) (upar|ऊपर|zyada|paar|पार), (kitna|कितना) … (bacha|बचा|baki|baaki|बाकी) … (budget|limit|बजट|लिमिट), 
            बजट, लिमिट, सीमा, (बजट|लिमिट) … (बाकी|बचा|कितना), बजट से (बाहर|ज्यादा), और कितना खर्च कर सकता, (budget|limit) … (baki|baaki|bacha|kitna), budget se (bahar|jyada|zyada), aur kitna kharch kar sakta
        `),
        acts: list('सेट करो, ट्रांसफर करो, बढ़ाओ, घटाओ, भेजो, transfer karo, badhao, ghatao, bhejo'),
        follow: list('और, तो, aur, to'),
        elsewhere: list(`
            मौसम, बारिश होगी, समय क्या, कितने बजे, बजे हैं, गाना, खबर, समाचार, अनुवाद, रेसिपी, सोने का भाव, डॉलर का रेट, पेट्रोल का भाव, मीटिंग, अलार्म, रिमाइंडर, पासवर्ड, पिन, लोन मिलेगा, ब्याज दर, क्रेडिट कार्ड, रास्ता, पता, फोन नंबर, कंपनी, शेयर, बिक्री, राजस्व, अनुबंध,
            mausam, barish, kitne baje, gaana, khabar, samachar, recipe, sone ka bhav, dollar ka rate, password, phone number, rasta
        `),
        possessive: list(
            'मेरा, मेरी, मेरे, हमारा, हमारी, हमारे, अपना, अपनी, अपने, mera, meri, mere, hamara, hamari, hamare, apna, apni, apne',
        ),
        others: list(
            'padosi, पड़ोसी, तुम, तुम्हारा, तुम्हारी, आप, आपका, आपकी, आपके, वह, वो, उसका, उसकी, उसके, उसने, उन्होंने, वे, उनका, उनकी, लोग, सरकार, कंपनी, ने, tum, tumhara, tumhari, aap, aapka, aapki, woh, wo, uska, uski, uske, usne, unhone, unka, log, sarkar, company, ne',
        ),
        self: list(
            'मैं, मैंने, मेने, मुझे, मुझको, मेरा, मेरी, मेरे, हम, हमने, हमें, हमारा, हमारी, खुद, अपना, अपने, अपनी, main, mai, maine, mene, maine, mujhe, mujhko, mera, meri, mere, hum, humne, hume, hamara, hamari, khud, apna, apne, apni',
        ),
        sets: list(
            'सेट करो, सेट कर दो, सेट करें, रखो, रख दो, बना दो, बनाओ, तय करो, कर दो, बजट, लिमिट, सीमा, बजट रखो, बजट सेट करो, लिमिट लगाओ, set karo, set kar do, set kro, rakho, rakh do, bana do, tay karo, kar do, budget, limit, budget rakho, budget set karo, limit lagao, limit set karo',
        ),
        limit: list(
            'बजट, लिमिट, सीमा, अधिकतम, से ज्यादा नहीं, से ज़्यादा नहीं, budget, limit, se jyada nahi, se zyada nahi, seema',
        ),
        'per-day': list(
            'प्रतिदिन, रोज, रोज़, रोजाना, रोज़ाना, हर दिन, दैनिक, हर रोज, pratidin, roz, roj, rozana, har din, har roz',
        ),
        'per-week': list(
            'हफ्ते की, हफ्ता, hafte ki, hafta, hafte, haftaa, प्रति सप्ताह, हर हफ्ते, हर सप्ताह, साप्ताहिक, हफ्ते का, har hafte, saptahik, hafte ka',
        ),
        'per-month': list(
            'महीना, महीने, महीने की, mahina, mahine, mahine ki, mahinaa, प्रति माह, हर महीने, हर माह, मासिक, महीने का, महीने के, महीने में, इस महीने, har mahine, masik, mahine ka, mahine ke, mahine me, is mahine',
        ),
        'per-year': list('प्रति वर्ष, हर साल, सालाना, वार्षिक, har saal, salana, saalana'),
        most: list(
            '(paisa|paise|पैसा|पैसे) (kahan|kaha|kidhar|कहाँ|कहां) (jata|jaata|gaya|gaye|ja|जाता|गया|गए|जा), (kahan|kaha|kidhar|कहाँ|कहां) (jata|jaata|ja raha|जाता|जा रहा), किसमें ज्यादा, सबसे ज्यादा खर्च, सबसे ज़्यादा खर्च, सबसे अधिक खर्च, कहाँ ज्यादा, कहां ज्यादा, किस चीज पर, किस पर ज्यादा, sabse jyada kharch, sabse jyada kharcha, sabse zyada kharch, sabse zyada kharcha, kisme jyada, kahan jyada, kis cheez pe, kis category me',
        ),
        largest: list(
            'सबसे बड़ा, सबसे बड़े, सबसे बड़ी, सबसे महंगा, सबसे महंगी, sabse bada, sabse bade, sabse badi, sabse mehnga, sabse mehenga',
        ),
        smallest: list('सबसे छोटा, सबसे कम, सबसे सस्ता, sabse chota, sabse kam, sabse sasta'),
        compare: list(
            'की तुलना में, के मुकाबले, से ज्यादा, से कम, तुलना, ke mukable, ki tulna me, se jyada, se zyada, se kam',
        ),
        'by-category': list(
            'श्रेणी वार, कैटेगरी वार, categorywise, har category, हर कैटेगरी, श्रेणी के अनुसार, श्रेणीवार, कैटेगरी के हिसाब से, category ke hisab se, category wise',
        ),
        'by-merchant': list('दुकान के हिसाब से, dukan ke hisab se'),
        'by-day': list('दिन के हिसाब से, दिनवार, din ke hisab se, din wise, day wise'),
        'by-week': list('हफ्ते के हिसाब से, hafte ke hisab se, week wise'),
        'by-month': list('महीने के हिसाब से, माहवार, mahine ke hisab se, month wise'),
        average: list('average, avg, roz ka, रोज का, औसत, औसतन, ausat, ausatan'),
        'how-much': list('कितना, कितने, कितनी, kitna, kitne, kitni'),
        'one-entry': list('लेनदेन, खर्च, खर्चा, एंट्री, lenden, kharcha, entry'),
        count: list('कितनी बार, कितने बार, kitni baar, kitni bar'),
        latest: list('पिछले, आखिरी, अंतिम, हाल के, ताजा, pichle, pichhle, aakhri, akhri, last'),
        more: list('से ज्यादा, से ज़्यादा, से अधिक, से ऊपर, se jyada, se zyada, se upar'),
        between: list('के बीच, ke beech, ke bich'),
        less: list('से कम, से नीचे, se kam, se niche'),
        includes: list(`जिसमें, शामिल`),
        each: list('प्रत्येक, हर एक, प्रति व्यक्ति, per head, har ek, prati'),
        sum: list('कुल, टोटल, कुल मिलाकर, सब मिलाकर, kul, total, kul milakar, sab milakar'),
        was: list('था, थी, थे, tha, thi, the, thaa'),
        instead: list(
            '# नहीं, # nahi, # nahin, # ki jagah, # की जगह, # ke bajay, not #, instead of #',
        ),
        edit: list(
            '# kar do, # kardo, # kr do, # कर दो, # करो, # karo, # kro, # the, # था, # थे, # tha, नहीं, नही, गलत, ग़लत, ठीक करो, बदलो, बदल दो, असल में, सही करो, वो था, सुधारो, एडिट करो, nahi, nahin, galat, theek karo, thik karo, badlo, badal do, asal me, sahi karo, sudharo, edit karo',
        ),
        'edit-category': list(
            'me dalo, me daalo, me dal do, me daal do, me rakho, me rakh do, में डालो, में डाल दो, में रखो, (ye|yeh|isko|ise|wo|यह|ये|इसे|इसको) … (me|mein|में) (daalo|dalo|daal do|dal do|rakho|rakh do|डालो|डाल दो|रखो), श्रेणी, कैटेगरी, वह, यह, वो, इसे, category, wo, ye, ise, isko',
        ),
        undo: list(
            'वापस लो, रद्द करो, रद्द, रद्द कर दो, पूर्ववत करो, कैंसिल करो, हटा दो पिछला, cancel karo, cancel kar do, radd karo, radd kar do, undo karo, undo kar do, wapas lo, ',
        ),
        redo: list('फिर से करो, वापस लाओ, दोबारा करो, phir se karo, wapas lao, dobara karo'),
        delete: list(
            'हटाओ, हटा दो, हटाएं, मिटाओ, मिटा दो, मिटाएं, डिलीट करो, डिलीट कर दो, निकाल दो, hatao, hata do, hatado, mitao, mita do, delete karo, delete kar do, delete kro, nikal do',
        ),
        entry: list(
            'पिछला, पिछली, आखिरी, आखिरी वाला, एंट्री, खर्च, खर्चा, खर्चे, लेनदेन, वह, यह, सब, सारे, सब कुछ, सारा, सारी, pichla, pichli, aakhri, akhri, last wala, entry, kharch, kharcha, lenden, wo, ye, sab, sare, sara, sab kuch',
        ),
        everything: list(
            'सब, सब कुछ, सबकुछ, सारा, सारे, सारी, पूरा, डेटा, sab, sab kuch, sara, sare, saari, pura, poora, data',
        ),
        chatter: list('हाहा, हाहाहा, हम्म, अच्छा, टेस्ट, haha, hmm, accha, acha, achha, test, yaar'),
        relatives: list(
            'मम्मी, माँ, मां, पापा, पिताजी, भाई, बहन, दीदी, भैया, पत्नी, पति, बीवी, बेटा, बेटी, दोस्त, बॉस, mummy, maa, papa, bhai, behen, didi, bhaiya, patni, pati, biwi, beta, beti, dost, boss',
        ),
        shared: list(
            'आधा आधा, बाँट लिया, बांट लिया, बराबर बराबर, मिलकर दिए, aadha aadha, adha adha, baant liya, bant liya, barabar barabar, milkar diye',
        ),
        'sets-to': list(
            '(बढ़ाकर|घटाकर) # (करो|कर दो|करें), (badhakar|badha kar|ghatakar|ghata kar) # (karo|kar do), (बजट|लिमिट) … # (करो|कर दो|रखो)',
        ),
        'changes-to': list(
            '(बदलकर|बदल कर|सही करके) # (करो|कर दो), (badalkar|badal kar) # (karo|kar do)',
        ),
        renames: list(
            'नाम (बदलकर|बदल कर) … (करो|कर दो|रखो|रख दो), naam (badalkar|badal kar) … (karo|kar do|rakho)',
        ),
        'no-limit': list(
            '(बजट|लिमिट|सीमा) (नहीं चाहिए|खत्म करो), (बजट|लिमिट|सीमा) (हटाओ|हटा दो|निकालो|बंद करो), (budget|limit|seema) (hatao|hata do|hata de|nikalo|band karo|remove karo), (budget|limit) (hatao|hata do|nahi chahiye|khatam karo)',
        ),
        help: list(
            'मदद, मदद करो, मदद चाहिए, सहायता, हेल्प, तुम क्या कर सकते हो, आप क्या कर सकते हैं, क्या कर सकते हो, कैसे काम करता है, तुम कौन हो, आप कौन हैं, कैसे इस्तेमाल करूँ, कैसे इस्तेमाल करूं, शुरू, madad, madad karo, madad chahiye, sahayata, tum kya kar sakte ho, aap kya kar sakte ho, kya kar sakte ho, kaise kaam karta hai, tum kaun ho, kaise use karu, help karo, help chahiye',
        ),
        greeting: list(
            'नमस्ते, नमस्कार, हेलो, हैलो, हाय, प्रणाम, राम राम, जय श्री राम, सत श्री अकाल, सलाम, शुभ प्रभात, सुप्रभात, शुभ संध्या, कैसे हो, कैसे हैं, क्या हाल है, namaste, namaskar, pranam, ram ram, salaam, suprabhat, kaise ho, kaise hain, kya haal hai, kya hal hai, kaisi ho',
        ),
        thanks: list(
            'धन्यवाद, बहुत धन्यवाद, शुक्रिया, बहुत शुक्रिया, थैंक्यू, थैंक्स, बढ़िया, शानदार, अलविदा, शुभ रात्रि, फिर मिलेंगे, dhanyavaad, dhanyavad, dhanyawad, bahut dhanyavad, shukriya, bahut shukriya, thanku, badhiya, badiya, shandar, alvida, shubh ratri, phir milenge',
        ),
        yes: list(
            'हाँ, हां, जी, जी हाँ, जी हां, ठीक है, ठीक, सही, बिल्कुल, ओके, haan, han, ha, ji, haan ji, theek hai, thik hai, theek, sahi, sahi hai, bilkul',
        ),
        no: list(
            'rehne do, rehne de, chhodo, chodo, jane do, छोड़ो, जाने दो, koi baat nahi, नहीं, नही, ना, जी नहीं, रहने दो, मत करो, बाद में, nahi, nahin, nhi, na, naa, mat karo, baad me',
        ),
    },
    questionWords: list(`
        कितना, कितने, कितनी, क्या, कहाँ, कहां, किस, किसमें, कौन, कौनसा, कब, क्यों, कैसे, कैसा, कैसी, kitna, kitne, kitni, kya, kahan, kaha, kis, kisme, kaun, kaunsa, kab, kyu, kyun, kaise, kaisa, kaisi
    `),
    auxiliaries: [],
    pronouns: [],
    operators: { '+': ['जमा'], '-': ['घटा'], '*': ['गुणा'], '/': ['भाग'] },
    or: ['या', 'ya'],
    separators: list('और, व, तथा, फिर, aur, phir, fir'),
    fillers: list(`
        मैं, मैंने, मेरा, मेरी, मेरे, मुझे, हम, हमने, हमारा, अपना, अपने, अपनी, का, की, के, को, में, से, पर, पे, ने, तक, लिए, वाला, वाले, वाली, और, एक, यह, वह, ये, वो, है, हैं, था, थे, थी, हुआ, हुए, हुई, गया, गए, गई, सिर्फ, बस, करीब, लगभग, कुछ, किया, किए, किये, की, कर, करके, तो, भी, ही, रुपये, रुपए, रुपया, पैसे, आज, इस, उस, जो, बाद, साथ, द्वारा, आज का, तरफ, वगैरह, पास, ऊपर, रखा, दिए, दिये, दिया, दी, भेजे, भेजा,
        main, mai, maine, mene, mera, meri, mere, mujhe, hum, humne, hamara, apna, apne, apni, ka, ki, ke, ko, mein, me, mai, se, par, pe, pr, ne, tak, liye, liya, wala, wale, wali, aur, ye, yeh, wo, woh, hai, hain, h, tha, the, thi, hua, hue, hui, gaya, gaye, gayi, sirf, kareeb, lagbhag, kuch, kiya, kiye, kar, karke, to, bhi, hi, paise, is, us, jo, baad, sath, saath, taraf, vagairah, paas, diye, diya, di, bheje, bheja
    `),
    merchantAfter: [],
    merchantBefore: list('से, में, पर, पे, se, me, mein, pe, par'),
    walletAfter: [],
    orders: {
        'undo-all': list(
            '(दोनों|सब|सारे|पूरा) (रद्द|वापस) (करो|कर दो|लो), (dono|sab|pura) (undo|radd|cancel) (karo|kar do)',
        ),
        'undo-part': list(
            '{x} (रद्द|कैंसिल) (करो|कर दो), {x} वापस लो, {x} (undo|radd|cancel) (karo|kar do), {x} wapas lo',
        ),
        'undo-place': list(
            '{ordinal} (वाला|वाली|एंट्री|) (रद्द|वापस) (करो|कर दो|लो), {ordinal} (wala|wali|) (undo|radd|cancel) (karo|kar do)',
        ),
        'delete-place': list(
            '{ordinal} (वाला|वाली|एंट्री|) डिलीट (करो|कर दो), {ordinal} (वाला|वाली|एंट्री|) (हटाओ|हटा दो|मिटाओ), {ordinal} (wala|wali|) delete (karo|kar do), {ordinal} (wala|wali|) (hatao|hata do)',
        ),
        'correct-place': list(
            '{ordinal} (वाला|वाली) {x} (था|थी|थे|का था|की थी), {ordinal} (wala|wali) {x} (tha|thi|the|ka tha|ki thi)',
        ),
        'more-by': list(`… ज्यादा (था|थे|), इसमें … जोड़ो, इसे … बढ़ाओ`),
        'less-by': list(`… कम (था|थे|), इसमें से … घटाओ, इसे … घटाओ`),
        owes: list(`{x} (पर|के पास) मेरे … (बाकी|उधार) (हैं|है)`),
        'delete-category': list(`{x} (श्रेणी|कैटेगरी) (हटाओ|मिटाओ)`),
        'delete-wallet': list(`{x} (वॉलेट|बटुआ) (हटाओ|मिटाओ)`),
        'correct-part': list(
            '{x} (असल में|दरअसल) {y} (था|थी|थे|का था|की थी), {x} (asal mein|actually) {y} (tha|thi|the|ka tha|ki thi)',
        ),
        'undo-several': list(
            '(पिछले|आखिरी) {n} (बदलाव|एंट्री|काम|) (रद्द|वापस) (करो|कर दो|लो), (pichle|last) {n} (entry|change|) (undo|radd|cancel) (karo|kar do)',
        ),
        restore: list(
            '(मिटाया|हटाया) हुआ (वापस लाओ|वापस ला दो), जो (मिटाया|हटाया) वो वापस लाओ, (hataya|delete kiya) hua wapas lao',
        ),
        'restore-named': list('{x} (वापस लाओ|वापस ला दो), {x} wapas (lao|la do)'),
        'delete-several': list(
            '(पिछले|आखिरी) {n} (एंट्री|खर्चे|खर्च|लेनदेन|) (हटाओ|हटा दो|मिटाओ|मिटा दो|डिलीट करो), (pichle|last|aakhri) {n} (entry|kharche|entries|) (hatao|hata do|delete karo|delete kar do)',
        ),
        history: list('{x} का (इतिहास|हिस्ट्री) (दिखाओ|), {x} ki history (dikhao|)'),
        'stop-recurring': list('{x} (बंद करो|बंद कर दो), {x} (band karo|band kar do)'),
        'pause-recurring': list('{x} (रोको|रोक दो), {x} (roko|rok do|pause karo)'),
        'resume-recurring': list(
            '{x} (फिर से शुरू करो|फिर शुरू करो), {x} (phir se shuru karo|wapas shuru karo)',
        ),
        'skip-recurring': list(
            '{x} (इस बार छोड़ो|इस बार छोड़ दो), {x} (is baar chhodo|is baar skip karo)',
        ),
        'change-recurring': list('अब से {x} …, {x} अब से …, ab se {x} …'),
        'list-recurring': list(
            '(नियमित|मासिक) (खर्चे|खर्च|भुगतान) (दिखाओ|क्या हैं|), (मेरे|) सब्सक्रिप्शन (दिखाओ|), niyamit kharche (dikhao|), mere subscriptions (dikhao|)',
        ),
        remind: list(
            '(रोज|रोज़|हर दिन) … याद (दिलाओ|दिलाना|दिला दो), (roz|har din|daily) … yaad (dilao|dilana)',
        ),
        'remind-not': list(
            'याद मत (दिलाओ|दिलाना), रिमाइंडर बंद करो, yaad mat (dilao|dilana), reminder band karo',
        ),
        'new-category': list(
            'नई (श्रेणी|कैटेगरी) {x} (बनाओ|जोड़ो|), (श्रेणी|कैटेगरी) {x} (बनाओ|जोड़ो), nayi category banao {x}, (category|nayi category) {x} (banao|bana do|add karo), नई (श्रेणी|कैटेगरी) बनाओ {x}, {x} नाम की (श्रेणी|कैटेगरी) (बनाओ|जोड़ो), nayi category {x} (banao|), {x} naam ki category (banao|add karo)',
        ),
        'new-category-under': list(
            '{y} (के अंदर|के अंतर्गत|में) {x} (श्रेणी|कैटेगरी) (बनाओ|जोड़ो), {y} (ke andar|me) {x} category (banao|add karo)',
        ),
        'rename-category': list(
            '(श्रेणी|कैटेगरी) {x} का नाम {y} (करो|रखो|कर दो|रख दो), category {x} ka naam {y} (karo|rakho|kar do|rakh do)',
        ),
        'merge-categories': list(
            '{x} (और|को) {y} (मिला दो|में मिला दो|मर्ज करो), {x} (aur|ko) {y} (mila do|me mila do|merge karo)',
        ),
        'list-categories': list(
            '(सारी|मेरी|सब|) (श्रेणियां|श्रेणियाँ|कैटेगरी) (दिखाओ|क्या हैं|), (meri|sari|sab|) category (dikhao|kya hai)',
        ),
        'new-wallet': list(
            '(नया|) वॉलेट {x} (बनाओ|खोलो|), {x} नाम का वॉलेट (बनाओ|खोलो), naya wallet {x} (banao|), {x} naam ka wallet (banao|kholo)',
        ),
        'share-wallet': list(
            '(यह|मेरा|) वॉलेट … के साथ (शेयर करो|बाँटो), (ye|mera|) wallet … ke (saath|sath) share karo',
        ),
        'use-wallet': list('{x} वॉलेट (इस्तेमाल करो|खोलो|चुनो), {x} wallet (use karo|kholo|chuno)'),
        'rename-wallet': list('वॉलेट {x} का नाम {y} (करो|रखो), wallet {x} ka naam {y} (karo|rakho)'),
        'list-wallets': list('(मेरे|सारे|सब|) वॉलेट (दिखाओ|कौन से हैं|), (mere|sare|) wallet dikhao'),
        transfer: list('{x} से {y} में … (ट्रांसफर|डाले|भेजे) …, {x} se {y} me … (transfer|daale|bheje) …'),
        'transfer-to': list(
            '… {y} में (डाले|ट्रांसफर किए|जमा किए), … {y} me (daale|transfer kiye|jama kiye)',
        ),
        'transfer-from': list('{x} से … (निकाले|ट्रांसफर किए), {x} se … (nikale|transfer kiye)'),
        'set-currency': list(
            '(मेरी|) (मुद्रा|करेंसी) … (करो|सेट करो|है|), (meri|) currency … (karo|set karo|hai|)',
        ),
        'set-time-zone': list(
            '(मेरा|) (समय क्षेत्र|टाइमज़ोन|टाइमजोन) {x} (करो|है|), (mera|) (timezone|time zone) {x} (karo|hai|), मैं (अब|) {x} में (हूँ|हूं|रहता हूँ|रहता हूं|रहती हूं)',
        ),
        'set-language': list(
            '{x} में (बात करो|बोलो|जवाब दो|लिखो), भाषा {x} (करो|), {x} (me|mein) (baat karo|bolo|jawab do), bhasha {x} (karo|)',
        ),
        'set-month-start': list(
            '(मेरा|) महीना {day} (तारीख|) से शुरू (होता है|करो|), (mera|) mahina {day} (tarikh|) se shuru (hota hai|karo|)',
        ),
        'set-week-start': list(
            '(मेरा|) (हफ्ता|सप्ताह) {weekday} से शुरू (होता है|करो|), (mera|) hafta {weekday} se shuru (hota hai|karo|)',
        ),
        'set-opening-balance': list('(शुरुआती|प्रारंभिक) बैलेंस …, (shuruaati|opening) balance …'),
        'set-balance': list('(मेरा|) बैलेंस … (है|कर दो|करो|सेट करो), mera balance … (hai|kar do|karo)'),
        'warn-at': list(
            '{n} (प्रतिशत|परसेंट|) पर (बताओ|बताना|चेतावनी दो|सूचित करो), {n} (percent|) (pe|par) (batao|batana|warn karo)',
        ),
        'mail-on': list('(ईमेल|मेल) (भेजो|करो|चालू करो) …, (email|mail) (bhejo|karo|chalu karo) …'),
        'mail-off': list('(ईमेल|मेल) (मत भेजो|बंद करो) …, (email|mail) (mat bhejo|band karo) …'),
        'chat-on': list('(यहाँ|यहां|चैट में) (बताओ|बताना), (yahan|chat me) (batao|batana)'),
        'chat-off': list('(यहाँ|यहां|चैट में) मत (बताओ|बताना), (yahan|chat me) mat (batao|batana)'),
        'digest-on': list(
            '(रोज|दिन में) एक (मेल|रिपोर्ट|सारांश) (भेजो|दो), (roz|din me) ek (mail|report|summary) (bhejo|do)',
        ),
        'digest-off': list('(तुरंत|फौरन) (बताओ|बताना), (turant|fauran) (batao|batana)'),
        'quiet-hours': list(
            '{n} (बजे|) से {n2} (बजे|) (तक|) (परेशान मत करो|मैसेज मत करो|चुप रहो), {n} (baje|) se {n2} (baje|) (tak|) (pareshan mat karo|message mat karo|chup raho)',
        ),
        'quiet-hours-off': list('कभी भी (मैसेज करो|बताओ), kabhi bhi (message karo|batao)'),
        'carry-over-on': list(
            '(बचा हुआ|बचा|बाकी) (बजट|पैसा) (अगले महीने|अगले माह) (में|) (ले जाओ|जोड़ो|जोड़ दो), bacha (hua|) (budget|paisa) agle mahine (me|) (le jao|jodo|jod do)',
        ),
        'carry-over-off': list(
            '(बचा हुआ|बचा|बाकी) (बजट|पैसा) (अगले महीने|अगले माह) (में|) मत (ले जाओ|जोड़ो), bacha (hua|) (budget|paisa) agle mahine (me|) mat (le jao|jodo)',
        ),
        pace: list(
            'क्या मैं सही (रफ्तार|गति) (से|पर) …, (बजट|लिमिट) कब (खत्म|पूरा) होगा …, इस (रफ्तार|हिसाब) से …, (budget|limit) kab khatam hoga …',
        ),
        'pace-on': list(
            'ज्यादा तेज (खर्च हो|खर्च करूँ|खर्च करूं) तो बताओ, jyada tez kharch (ho|karu) to batao',
        ),
        'pace-off': list('रफ्तार की चेतावनी बंद करो, pace warning band karo'),
        snooze: list('{x} की चेतावनी रोको, {x} (ki|) (warning|chetavani) roko'),
        unsnooze: list(
            '{x} की चेतावनी फिर (से|) (चालू|शुरू) करो, {x} (ki|) (warning|chetavani) phir (se|) chalu karo',
        ),
        'list-snoozed': list(
            '(कौन सी|क्या) चेतावनी रुकी है, (kaun si|kya) (warning|chetavani) ruki hai',
        ),
        owed: list(
            '(किस|कौन) … (देने हैं|देना है|उधार|मुझे देगा), मुझे (किससे|किस से) … (लेने हैं|लेना है), kisse … (lene|lena) (hai|hain), kisko … (dene|dena) (hai|hain)',
        ),
        settle: list(
            '{x} ने (पैसे|उधार|) (लौटा दिए|चुका दिए|वापस किए), {x} ne (paise|udhar|) (lauta diye|chuka diye|wapas kiye)',
        ),
        explain: list('{x} क्यों …, क्यों {x}, {x} kyu …, kyu {x}'),
        forget: list('{x} भूल जाओ, {x} (bhool jao|bhul jao)'),
        export: list(
            '(csv|excel|data|file|hisab) (bhejo|bhej do|do|de do|nikalo), (डेटा|हिसाब|फाइल) (भेजो|भेज दो|दो), (सारा|मेरा|सब|) (डेटा|खर्च|हिसाब) (एक्सपोर्ट|डाउनलोड) (करो|कर दो|), एक्सपोर्ट …, (sara|mera|) (data|kharch|hisab) (export|download) (karo|kar do|)',
        ),
    },
    modifiers: {
        'split-with': list(
            '{x} (के|) साथ (बाँटा|बांटा|आधा आधा|शेयर किया|बांट लिया), {x} (ke|) (saath|sath) (baanta|bant liya|share kiya|aadha aadha)',
        ),
        'split-parts': list(
            '{n} (लोगों|लोगो|जनों) में (बाँटा|बांटा|बांट लिया|), {n} (logo|logon|log) me (baanta|bant liya|divide|)',
        ),
        'split-half': list('आधा आधा, बराबर बराबर, aadha aadha, adha adha, barabar barabar'),
        'spread-unit': list('पूरे {unit} (में|के लिए) (बाँटो|बांटो|), pure {unit} ke liye'),
        'spread-units': list('{n} {unit} में (बाँटो|बांटो|फैलाओ), {n} {unit} me (baanto|failao)'),
        rate: list('दर, भाव, रेट, की दर से, rate, ke rate se'),
        fee: list('शुल्क, चार्ज, फीस, charge, fee'),
    },
    languageNames: {
        hi: ['हिंदी', 'हिन्दी', 'hindi'], en: ['अंग्रेजी', 'अंग्रेज़ी', 'english', 'angrezi'], bn: ['बंगाली', 'बांग्ला', 'bangla', 'bengali'], es: ['स्पेनिश'], fr: ['फ्रेंच'],
        de: ['जर्मन'], pt: ['पुर्तगाली'], it: ['इतालवी'], ru: ['रूसी'], uk: ['यूक्रेनी'], nl: ['डच'], tr: ['तुर्की'],
    }, // prettier-ignore
};
