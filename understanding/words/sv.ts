/** Swedish. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { CurrencyFamily, Language } from './language.ts';
import { list } from './list.ts';

/** Theirs where nothing else is said, and a neighbour's where that is the person's own. */
const KRONOR: CurrencyFamily = { main: 'SEK', members: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'] };

const ONES = list('ett, två, tre, fyra, fem, sex, sju, åtta, nio');
const TENS = list('tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio');

/** tjugoett, tjugotvå …, also apart and as they are said: tjuett, trettifem. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [at, ones] of [...ONES, 'en'].entries()) {
            const value = (ten + 2) * 10 + (at % ONES.length) + 1;
            found[tens + ones] = value;
            found[`${tens} ${ones}`] = value;
            found[tens.replace(/(?:g)?o$/, '') + ones] = value;
        }
    }
    return found;
}

/** första … trettioförsta. */
function ordinals(): Record<string, number> {
    const first = list(`
        första, andra, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde, elfte, tolfte, trettonde, fjortonde, femtonde, sextonde, sjuttonde, artonde, nittonde
    `);
    const ones = first.slice(0, 9);
    const all = [
        ...first,
        'tjugonde',
        ...ones.map((one) => `tjugo${one}`),
        'trettionde',
        'trettioförsta',
    ];
    return Object.fromEntries(all.map((word, at) => [word, at + 1]));
}

/** Folding takes the dots away, so that what is typed without them is the same. */
const words = list;

const EVERY = '(varje|var|vart|per|varenda)';
const LAST = '(förra|senaste|sista|föregående|gångna)';
const THIS = '(denna|den här|detta|det här|den|det)';
const PART = '(morse|morgon|förmiddag|eftermiddag|kväll|natt)';
const MY = '(min|mitt|mina|vår|vårt|den|det|)';

function weekday(name: string, short: string): string[] {
    const parts = list('smorgon, sförmiddag, seftermiddag, skväll, snatt, en, s, ar, arna');
    const stem = name.slice(0, -1);
    return [
        name,
        stem,
        short,
        ...parts.map((part) => name + part),
        ...parts.map((part) => name.replace(/dag$/, 'da') + part),
    ];
}

export const sv: Language = {
    code: 'sv',
    mixesEnglish: false,
    numbers: {
        glued: true,
        // prettier-ignore
        small: {
            noll: 0, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
            tjugo: 20, tjuge: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90, ...compounds(),
        },
        // prettier-ignore
        scales: { hundra: 100, etthundra: 100, tusen: 1e3, ettusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9, biljon: 1e12, biljoner: 1e12, dussin: 12 },
        fractions: { halv: 0.5, halva: 0.5, halvt: 0.5, kvart: 0.25 },
        joiners: ['och'],
        articles: ['en', 'ett'],
        point: ['komma', 'punkt'],
        ordinals: ordinals(),
        notes: {
            tia: 10,
            tjuga: 20,
            tjugolapp: 20,
            femtiolapp: 50,
            hundring: 100,
            hundralapp: 100,
            tvåhundralapp: 200,
            femhundring: 500,
            femhundralapp: 500,
            tusenlapp: 1e3,
            lax: 1e3,
        },
    },
    dates: {
        months: [
            ['januari', 'jan'],
            ['februari', 'feb', 'febr'],
            ['mars'],
            ['april', 'apr'],
            ['maj'],
            ['juni', 'jun'],
            ['juli', 'jul'],
            ['augusti', 'aug'],
            ['september', 'sep', 'sept'],
            ['oktober', 'okt'],
            ['november', 'nov'],
            ['december', 'dec'],
        ],
        weekdays: [
            weekday('måndag', 'mån'),
            weekday('tisdag', 'tis'),
            weekday('onsdag', 'ons'),
            weekday('torsdag', 'tors'),
            weekday('fredag', 'fre'),
            weekday('lördag', 'lör'),
            weekday('söndag', 'sön'),
        ],
        units: {
            day: ['dag', 'dagar', 'dagen', 'dagarna', 'dygn', 'dygnen'],
            week: ['vecka', 'veckor', 'veckan', 'veckorna'],
            fortnight: [],
            month: ['månad', 'månader', 'månaden', 'månaderna', 'mån'],
            quarter: ['kvartal', 'kvartalet', 'kvartalen'],
            year: ['år', 'året', 'åren'],
        },
        relations: {
            this: list(
                'denna, den här, detta, det här, i denna, i detta, nuvarande, innevarande, hela denna, hela detta',
            ),
            last: list(
                'förra, senaste, sista, föregående, gångna, den senaste, de senaste, det senaste, den gångna, det gångna, de sista, i förra, under senaste, under de senaste, mina senaste, under förra',
            ),
        },
        next: list('nästa, kommande, nästkommande'),
        clock: ['klockan', 'kl', 'runt'],
        ago: ['sedan', 'sen'],
        today: list(
            'i dag, idag, i morse, imorse, i kväll, ikväll, i eftermiddag, i förmiddag, i natt, inatt, nu, nyss, just nu, alldeles nyss, precis, nyligen, tidigare i dag, idag på morgonen',
        ),
        yesterday: list(
            'i går, igår, i går kväll, igår kväll, i går morse, igår morse, i går eftermiddag, igår eftermiddag, i går natt, gårdagen, igår förmiddag',
        ),
        weekend: ['helg', 'helgen', 'helger', 'veckoslut', 'veckoslutet'],
        seasons: {
            spring: ['vår', 'våren', 'våras'],
            summer: ['sommar', 'sommaren', 'somras'],
            autumn: ['höst', 'hösten', 'höstas'],
            winter: ['vinter', 'vintern', 'vintras'],
        },
        from: list('från, från och med, fr o m, from, sedan, från den'),
        to: list('till, till och med, t o m, tom, fram till, till den, tills'),
        between: ['mellan', 'mellan den'],
        since: list('sedan, sen, från, från och med, efter'),
        now: list('i dag, idag, nu, dags dato'),
        of: list('i, på, av, från, för, den, det, under, till, om, månad, året, år, i månaden'),
        on: list('den, på, på den, från, till, sedan, mellan'),
        toDate: ['hittills', 'så långt', 'till nu', 'fram till nu', 'än så länge'],
        begin: list('början av, i början av, början på, i början på, starten av, tidigt i'),
        end: list('slutet av, i slutet av, slutet på, i slutet på, sent i'),
        earlier: ['tidigare', 'innan'],
        vague: { 'ett par': 2, par: 2, några: 3, flera: 3, 'några få': 3 },
        hints: list(
            'dag, dagar, vecka, veckor, månad, månader, går, förrgår, morgon, imorgon, övermorgon, sedan, sen, från, till, mellan, förra, senaste, sista, nästa, den',
        ),
        ordinalSuffixes: ['a', 'e', ':a', ':e', 'de', 'te'],
        the: ['den', 'det', 'de', 'på'],
        wordyMonths: list('maj, mars, mån, tis, ons, tors, fre'),
        and: ['och', 'och den', 'till'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list('i förrgår, förrgår, iförrgår, i förrgår kväll, i förrgår morse'),
            tomorrow: list(
                'i morgon, imorgon, imorron, i morgon bitti, imorgon bitti, i morgon kväll',
            ),
            'in-two-days': list('i övermorgon, övermorgon, iövermorgon'),
            ago: [
                '(för|) {n} {unit} (sedan|sen)',
                '(för|) (ungefär|cirka|ca|nästan|runt) {n} {unit} (sedan|sen)',
                '{n} {unit} tidigare',
            ],
            'unit-ago': [
                '(för|) (en|ett) {unit} (sedan|sen)',
                '(för|) (ungefär|cirka|ca|nästan) (en|ett) {unit} (sedan|sen)',
            ],
            'hours-ago': [
                '(för|) {n} (timmar|timme|h) (sedan|sen)',
                '(för|) en (halv|) timme (sedan|sen)',
            ],
            'minutes-ago': [
                '(för|) {n} (minuter|minut|min) (sedan|sen)',
                '(för|) en minut (sedan|sen)',
            ],
            weekday: ['(på|i|den|) {weekday}', `(på|i|) {weekday} ${PART}`],
            'last-weekday': [`(i|) ${LAST} {weekday}`],
            'weekday-this-week': [
                `(på|) {weekday} (i|) ${THIS} (vecka|veckan)`,
                `(i|) ${THIS} (vecka|veckan) (på|) {weekday}`,
            ],
            'weekday-last-week': [
                `(på|) {weekday} (i|) ${LAST} (vecka|veckan)`,
                `(i|) ${LAST} (vecka|veckan) (på|) {weekday}`,
            ],
            'weekday-ago': ['(på|) {weekday} för {n} {unit} sedan'],
            day: ['(den|från den|till den) {day}'],
            'weekday-day': ['(på|) {weekday} (den|) {day}'],
            'day-month': [
                '(den|) {day} {month}',
                '(på|) {weekday} (den|) {day} {month}',
                '(den|) {day} (i|av) {month}',
                '{month} (den|) {day}',
            ],
            'day-month-year': [
                '(den|) {day} (i|av|) {month} {year}',
                '(på|) {weekday} (den|) {day} {month} {year}',
                '{month} (den|) {day} {year}',
                '{year} {month} {day}',
            ],
            'nth-weekday': ['(den|) {ordinal} {weekday} (i|av) {month}'],
            'nth-weekday-year': ['(den|) {ordinal} {weekday} (i|av|) {month} {year}'],
            'last-weekday-of-month': ['(den|) sista {weekday} (i|av) {month}'],
            'last-weekday-of-month-year': ['(den|) sista {weekday} (i|av|) {month} {year}'],
            'last-day-of-month': ['(den|) sista (dag|dagen) (i|av) {month}'],
            'last-day-of-month-year': ['(den|) sista (dag|dagen) (i|av|) {month} {year}'],
            'day-of-this-month': ['(den|) {day} (denna månad|den här månaden|i denna månad)'],
            'day-of-last-month': ['(den|) {day} (i|) förra månaden'],
            'this-unit': [
                `(i|under|) ${THIS} {unit}`,
                'i {unit}',
                '(i|) (nuvarande|innevarande) {unit}',
                'hela {unit}',
            ],
            'last-year': ['i fjol', 'ifjol', 'fjolåret'],
            'last-unit': [`(i|under|) (den|det|) ${LAST} {unit}`],
            'unit-before-last': [
                '(i|) (näst sista|förrförra|förr förra) {unit}',
                '(i|) {unit} före (förra|den senaste)',
            ],
            'last-units': [
                `(i|under|) (de|mina|) ${LAST} {n} {unit}`,
                `(i|under|) (de|) {n} ${LAST} {unit}`,
            ],
            'unit-to-date': [
                `(hittills) (i|) (denna|detta|den här|det här|) {unit}`,
                `(denna|detta|den här|det här|i) {unit} hittills`,
                '(från|sedan) början av {unit}',
            ],
            month: ['(i|) {month} månad', '(i|) hela {month}'],
            'this-month-named': [`(i|) ${THIS} {month}`],
            'last-month-named': [`(i|) ${LAST} {month}`],
            'month-of-last-year': ['(i|) {month} (i fjol|ifjol|förra året)'],
            'month-year': ['(i|) {month} (år|) {year}', '{year} {month}'],
            year: ['(i|) (året|år) {year}', 'hela {year}'],
            decade: ['{year} talet'],
            quarter: ['(i|under|) (det|) {ordinal} (kvartalet|kvartal)', '(i|) kvartal {ordinal}'],
            'quarter-year': [
                '(i|under|) (det|) {ordinal} (kvartalet|kvartal) (i|av|) {year}',
                '(i|) kvartal {ordinal} {year}',
            ],
            weekend: ['(i|denna|) (helgen|helg)', 'den här helgen', 'i helgen'],
            'last-weekend': [`(i|) ${LAST} (helg|helgen)`, 'helgen som var', 'i helgen som var'],
            'this-season': [`(i|) ${THIS} {season}`, 'i {season}'],
            'last-season': [`(i|) ${LAST} {season}`],
            'season-year': ['(i|) {season} {year}'],
            'week-number': ['(i|) vecka {n}', '(i|) v {n}'],
            'nth-week-of-month': ['(i|) (den|) {ordinal} (vecka|veckan) (i|av) {month}'],
            'nth-week-of-month-year': [
                '(i|) (den|) {ordinal} (vecka|veckan) (i|av) {month} {year}',
            ],
            'last-week-of-month': ['(i|) (den|) sista (vecka|veckan) (i|av) {month}'],
            'last-week-of-month-year': ['(i|) (den|) sista (vecka|veckan) (i|av) {month} {year}'],
            'day-range': [
                '(från|) (den|) {day} (till|till och med) (den|) {day2} {month}',
                'mellan (den|) {day} och (den|) {day2} {month}',
            ],
            'day-range-year': [
                '(från|) (den|) {day} (till|till och med) (den|) {day2} {month} {year}',
                'mellan (den|) {day} och (den|) {day2} {month} {year}',
            ],
        },
        holidays: {
            'new-year': list('nyårsdagen'),
            epiphany: list('trettondagen, trettondedag jul'),
            valentines: list('alla hjärtans dag'),
            'good-friday': list('långfredagen, långfredag'),
            easter: list('påsk, påsken, påskdagen'),
            'easter-monday': list('annandag påsk'),
            ascension: list('kristi himmelsfärdsdag, kristi himmelsfärd'),
            pentecost: list('pingst, pingstdagen'),
            'may-day': list('första maj'),
            halloween: ['halloween'],
            'black-friday': ['black friday'],
            'christmas-eve': list('julafton'),
            christmas: list('jul, julen, juldagen'),
            'boxing-day': list('annandag jul, annandagen'),
            'new-years-eve': list('nyårsafton'),
        },
        recurrences: {
            daily: list('dagligen, daglig, dagliga'),
            weekly: list('veckovis, veckovisa'),
            monthly: list('månadsvis, månatligen, månatlig'),
            yearly: list('årligen, årlig, årliga'),
            'every-unit': [
                `${EVERY} {unit}`,
                '(en gång|engång) (i|per|om) {unit}',
                '(i|om) {unit}',
            ],
            'every-units': ['(var|vart) {n} {unit}'],
            'every-other': ['(varannan|vartannat) {unit}'],
            'every-weekday': ['(varje|alltid på) {weekday}', 'varje vecka på {weekday}'],
            workdays: list('vardagar, på vardagar, varje vardag, måndag till fredag'),
            weekends: list('varje helg, på helgerna'),
            'on-day': ['(den|) {day} (varje|i varje) månad', '(alltid|varje) den {day}'],
            'on-last-day': [
                '(den|) sista (dagen|) (i|) varje månad',
                '(i|) slutet av (varje|) (månad|månaden)',
            ],
            until: list('till, till och med, fram till, tills'),
            times: [
                '{n} gånger',
                '{n} (avbetalningar|betalningar)',
                '(på|i) {n} (avbetalningar|betalningar)',
            ],
            starting: list('från, från och med, med start'),
        },
    },
    // prettier-ignore
    multipliers: { k: 1e3, tusen: 1e3, tkr: 1e3, mn: 1e6, miljon: 1e6, miljoner: 1e6, mkr: 1e6, mdr: 1e9, miljard: 1e9, miljarder: 1e9, biljon: 1e12, biljoner: 1e12, hundra: 100, dussin: 12, lax: 1e3, laxar: 1e3, lakan: 1e3 },
    // prettier-ignore
    currencies: {
        krona: KRONOR, kronor: KRONOR, kronorna: KRONOR, kr: KRONOR, spänn: KRONOR, bagis: KRONOR, pix: KRONOR, 'svensk krona': 'SEK', 'svenska kronor': 'SEK', 'svenska kr': 'SEK', 'norska kronor': 'NOK', 'norsk krona': 'NOK', 'norska kr': 'NOK', 'danska kronor': 'DKK', 'dansk krona': 'DKK', 'danska kr': 'DKK', 'isländska kronor': 'ISK', 'tjeckiska kronor': 'CZK', kroner: OPEN,
        dollar: DOLLARS, pund: POUNDS, 'brittiska pund': 'GBP', 'engelska pund': 'GBP', rupie: RUPEES, rupier: RUPEES, 'indiska rupier': 'INR', rubel: 'RUB', franc: OPEN, francs: OPEN, 'schweiziska franc': 'CHF', 'schweizerfranc': 'CHF', pesos: OPEN,
        'amerikanska dollar': 'USD', 'us dollar': 'USD', 'kanadensiska dollar': 'CAD', 'australiska dollar': 'AUD', 'nyzeeländska dollar': 'NZD', 'singaporianska dollar': 'SGD', 'singapore dollar': 'SGD', 'hongkong dollar': 'HKD', 'polska zloty': 'PLN', 'ungerska forinter': 'HUF', 'thailändska baht': 'THB', 'thai baht': 'THB', 'turkiska lira': 'TRY', 'japanska yen': 'JPY',
    },
    coins: { öre: null, ören: null, cent: null, cents: null, ct: null, pence: 'GBP', penny: null },
    notCodes: list(
        'all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, sit, lei, real, bob, sek, don, rand, lak, lev, med, det, pix, mars',
    ),
    categoryNames: {
        food: words(
            'mat, mat och dryck, livsmedel, matvaror, restaurang, restauranger, äta ute, matinköp',
        ),
        transport: words(
            'transport, transporter, resor till jobbet, kollektivtrafik, bil, bilen, drivmedel',
        ),
        home: words('boende, hem, hemmet, hus, hushåll, hyra, bostad'),
        utilities: words('el, el och vatten, driftskostnader, fasta kostnader'),
        clothing: words('kläder, mode, kläder och skor'),
        health: words('hälsa, vård, läkare, medicin, sjukvård'),
        fun: words('nöje, nöjen, fritid, underhållning, hobby, utgång, uteliv'),
        sport: words('sport, träning, idrott'),
        travel: words('resa, resor, semester'),
        education: words('utbildning, skola, studier, kurser'),
        gifts: words('presenter, present, gåvor, gåva, välgörenhet'),
        subscriptions: words('abonnemang, prenumerationer, prenumeration'),
        personal: words('personlig vård, skönhet, kroppsvård, hygien'),
        pets: words('husdjur, djur'),
        family: words('familj, familjen, barn, barnen, barnomsorg'),
        electronics: words('elektronik, teknik, prylar'),
        insurance: words('försäkring, försäkringar'),
        taxes: words('skatt, skatter'),
        fees: words('avgifter, avgift, böter, bankavgifter'),
        other: words('övrigt, annat, diverse'),
    },
    expenseWords: {
        food: words(`
            lunch, luncher, middag, kvällsmat, frukost, brunch, måltid, mellanmål, snacks, fika, fikat, fikade, kaffe, kaffet, espresso, cappuccino, latte, te, choklad varm, bulle, bullar, kanelbulle, kanelbullar, semla, semlor, bröd, fralla, frallor, macka, mackor, smörgås, tårta, kaka, kakor, våfflor, bageri, bageriet, konditori, slaktare, kött, köttfärs, kyckling, biff, korv, korvar, bacon, skinka, fisk, lax middag, räkor, sill, ägg, mjölk, havremjölk, smör, ost, yoghurt, fil, grädde, frukt, grönsaker, äpple, äpplen, bananer, potatis, tomater, sallad, pasta, ris, nudlar, soppa, pizza, pizzor, burgare, hamburgare, kebab, kebabrulle, falafel, sushi, ramen, tacos, thaimat, pommes, glass, godis, lösgodis, chips, nötter, vatten, loka, juice, läsk, cola, öl, starköl, vin, rödvin, vitt vin, bubbel, champagne, drink, drinkar, cocktail, shots, alkohol, systembolaget, systemet, bolaget, restaurang, restaurangen, krog, krogen, krogbesök, kafé, café, pub, puben, bar, baren, bistro, matsal, lunchlåda, gatukök, foodora, wolt, uber eats, takeaway, hämtmat, hemkörd mat, dricks till, ätit ute, åt ute, ätit, åt, druckit,
            handla mat, mathandling, storhandling, veckohandling, matbutik, mataffär, mataffären, livs, kiosk, kiosken, ica, ica maxi, coop, willys, hemköp, lidl, city gross, mathem, tempo, pressbyrån, 7-eleven, mcdonalds, donken, max hamburgare, burger king, sibylla, starbucks, espresso house, waynes, subway, ikea restaurang, gorillas
        `),
        transport: words(`
            taxi, taxiresa, uber, bolt, buss, bussen, bussbiljett, busskort, tåg, tåget, tågbiljett, tågresa, tunnelbana, tunnelbanan, t-bana, spårvagn, pendeltåg, sl, sl kort, sl-kort, månadskort, biljett buss, västtrafik, skånetrafiken, sj, arlanda express, mälartåg, färja, färjan, färjebiljett, bensin, bensinen, diesel, tanka, tankning, tankade, tankat, bensinmack, mack, macken, circle k, okq8, preem, st1, shell, ingo, laddning, laddstolpe, ladda bilen, elbil laddning, parkering, parkeringen, parkeringsavgift, p-hus, parkeringshus, easypark, trängselskatt, tull bro, vägtull, verkstad, bilverkstad, bilreparation, reparation av bilen, besiktning, bilbesiktning, däck, vinterdäck, däckbyte, oljebyte, biltvätt, tvätta bilen, hyrbil, bilpool, cykel, cykeln, cykelreparation, lånecykel, elsparkcykel, elscooter, voi, tier, lime, moped, motorcykel, körkort, körlektion, körskola
        `),
        home: words(`
            hyran, månadshyra, bolån, bostadslån, lån på huset, månadsavgift bostadsrätt, avgift bostadsrätt, deposition, flytt, flyttfirma, flyttbil, möbler, soffa, säng, madrass, bord, stol, stolar, hylla, skåp, byrå, lampa, lampor, glödlampa, glödlampor, matta, gardiner, sängkläder, lakan säng, kudde, täcke, handdukar, ljus, stearinljus, spegel, ikea, jysk, mio, em möbler, hemtex, åhlens hem, clas ohlson, biltema, jula, bauhaus, hornbach, byggmax, k-rauta, rusta, plantagen, blomsterlandet, verktyg, skruvar, färg, pensel, tapet, rörmokare, elektriker, målare, snickare, hantverkare, låssmed, reparation, renovering, städning, städhjälp, städerska, hemstädning, städmaterial, tvättmedel, diskmedel, sköljmedel, toapapper, toalettpapper, hushållspapper, soppåsar, dammsugare, tvättmaskin, diskmaskin, torktumlare, kylskåp, frys, mikro, mikrovågsugn, spis, ugn, kaffebryggare, vattenkokare, brödrost, kastrull, stekpanna, tallrikar, glas, koppar, bestick, växter, krukväxt, trädgård, gräsklippare, jord
        `),
        utilities: words(`
            elräkning, elräkningen, elnät, elnätsavgift, fjärrvärme, uppvärmning, värme, ved, vattenräkning, vatten och avlopp, sophämtning, renhållning, internet, bredband, bredbandet, fiber, wifi, telefonräkning, mobilräkning, mobilräkningen, mobilabonnemang, telefonabonnemang, kontantkort, telia, tele2, telenor, comviq, hallon, halebop, vimla, bahnhof, vattenfall, eon, fortum, ellevio, tibber, bixia
        `),
        clothing: words(`
            byxor, jeans, shorts, skjorta, skjortor, t-shirt, t-tröja, tröja, tröjor, stickad tröja, hoodie, huvtröja, jacka, vinterjacka, regnjacka, kappa, rock, klänning, kjol, kostym, slips, bälte, skor, stövlar, sneakers, gympaskor, löparskor, sandaler, tofflor, strumpor, strumpbyxor, underkläder, kalsonger, trosor, bh, bikini, badbyxor, baddräkt, pyjamas, mössa, keps, hatt, halsduk, vantar, handskar, handväska, väska, ryggsäck, solglasögon, smycke, smycken, halsband, örhängen, armbandsur, h&m, hm, zara, lindex, kappahl, dressmann, gina tricot, weekday butik, zalando, boozt, nelly, scorett, din sko, skopunkten, skräddare, skomakare, kemtvätt, vinted, sellpy
        `),
        health: words(`
            apotek, apoteket, apotea, kronans apotek, medicinen, mediciner, tabletter, värktabletter, alvedon, ipren, hostmedicin, nässpray, plåster, vitaminer, recept apotek, läkarbesök, doktor, vårdcentral, vårdcentralen, patientavgift, tandläkare, tandläkaren, tandläkarräkning, tandhygienist, tandställning, sjukhus, akuten, klinik, optiker, glasögon, linser, kontaktlinser, specsavers, synsam, sjukgymnast, fysioterapeut, naprapat, massage, kiropraktor, psykolog, terapi, vaccin, vaccination, blodprov, röntgen
        `),
        fun: words(`
            bio, biobiljett, biobiljetter, film, filmstaden, teater, teaterbiljett, opera, konsert, konsertbiljett, konsertbiljetter, festival, museum, utställning, djurpark, kolmården, liseberg, gröna lund, skara sommarland, tivoli, julmarknad, fest, nattklubb, klubb, inträde, entré, spel, brädspel, tv-spel, tvspel, dataspel, steam, playstation, xbox, nintendo, lotto, triss, trisslott, lott, svenska spel, kasino, casino, bok, böcker, ljudbok, bokus, adlibris, akademibokhandeln, tidning, tidningar, serietidning, biljard, bowling, minigolf, escape room, karaoke, cigaretter, cigg, snus, vape, fyrverkerier, garn, fotbollsbiljett, hockeybiljett, match biljett, bastu
        `),
        sport: words(`
            gym, gymmet, gymkort, träningskort, sats, friskis, friskis och svettis, nordic wellness, actic, fitness24seven, idrottsförening, medlemsavgift förening, fotboll, innebandy, hockey, tennis, padel, padeltid, badminton, golf, greenfee, yoga, pilates, simhall, simning, simskola, badhus, badhuset, klättring, klätterhall, bouldering, skidor, liftkort, skidpass, skidåkning, lopp, maraton, startavgift, anmälningsavgift, träningskläder, proteinpulver, xxl, stadium, intersport, decathlon, danskurs, ridlektion, ridning, personlig tränare, pt, crossfit
        `),
        travel: words(`
            hotell, hotellet, hotellrum, hotellnatt, vandrarhem, pensionat, airbnb, booking, övernattning, stuga, stughyra, hyra av stuga, camping, campingplats, flyg, flyget, flygbiljett, flygbiljetter, flygresa, sas, norwegian, ryanair, bagage, resväska, pass, visum, charter, charterresa, ving, tui, apollo resor, weekendresa, storstadsresa, kryssning, souvenir, souvenirer, guidad tur, resebyrå, flixbus
        `),
        education: words(
            'skolavgift, kursbok, kursböcker, kurslitteratur, skolböcker, skolsaker, pennor, block, språkkurs, onlinekurs, kurs, seminarium, workshop, terminsavgift, universitet, högskola, läxhjälp, tentaavgift, pianolektion, musikskola, kulturskola, gitarrlektion, lektion, lektioner, udemy, duolingo, kopiering, studentkår, kåravgift',
        ),
        gifts: words(
            'present till, födelsedagspresent, julklapp, julklappar, bröllopspresent, doppresent, studentpresent, presentkort, presentpapper, blommor, blomma, bukett, rosor, blomsterbutik, gratulationskort, donation, donerat, skänkt till, röda korset, unicef, rädda barnen, läkare utan gränser, cancerfonden, kollekt, insamling, tiggare',
        ),
        subscriptions: words(
            'netflix, spotify, disney, disney plus, disney+, hbo, hbo max, viaplay, tv4 play, c more, cmore, prime video, youtube premium, apple music, icloud, google one, dropbox, chatgpt, adobe, office 365, microsoft 365, storytel, bookbeat, nextory, tidningsprenumeration, dn prenumeration, svd, ps plus, game pass, streaming, domän, vpn, medlemskap, medlemsavgift, github, tinder',
        ),
        personal: words(
            'frisör, frisören, klippning, klippa håret, klippt håret, klippte mig, hårfärg, barberare, schampo, shampoo, balsam, duschkräm, tvål, tandkräm, tandborste, deodorant, deo, kräm, solkräm, smink, läppstift, mascara, parfym, naglar, nagelsalong, nagellack, manikyr, pedikyr, fotvård, hudvård, hudterapeut, fransar, bryn, rakhyvel, rakblad, tamponger, bindor, kondomer, kicks, lyko, sephora, normal butik, åhlens, tatuering, piercing, spa, solarium',
        ),
        pets: words(
            'hund, hunden, katt, katten, valp, hundmat, kattmat, djurmat, kattsand, hundgodis, veterinär, veterinären, djurklinik, djursjukhus, djuraffär, arken zoo, musti, granngården, hundkurs, hundfrisör, koppel, akvarium, hamster, kanin, marsvin, häst, hästfoder, hunddagis, hundvakt',
        ),
        family: words(
            'förskola, förskolan, dagis, dagisavgift, fritids, fritidsavgift, barnvakt, barnflicka, blöjor, barnmat, välling, mjölkersättning, babykläder, bebis, barnvagn, bilbarnstol, napp, leksaker, leksak, lego, playmobil, docka, barnkalas, veckopeng, månadspeng, underhåll barn, barnkläder, barnskor, babyland, jollyroom, lekia, våtservetter, mormor, farmor, morfar, farfar',
        ),
        electronics: words(
            'mobil, mobilen, ny mobil, telefon, iphone, mobilskal, skal mobil, laptop, dator, pc, surfplatta, ipad, macbook, skärm, bildskärm, tangentbord, mus, skrivare, bläck, bläckpatron, hörlurar, airpods, högtalare, tv, teven, kamera, objektiv, laddare, laddkabel, kabel, sladd, usb minne, hårddisk, minneskort, powerbank, adapter, batterier, router, smartklocka, spelkonsol, konsol, elgiganten, netonnet, mediamarkt, webhallen, inet, kjell, kjell och company, komplett, grafikkort, mikrofon, app, programvara, mobilreparation',
        ),
        insurance: words(
            'bilförsäkring, hemförsäkring, reseförsäkring, sjukförsäkring, livförsäkring, villaförsäkring, olycksfallsförsäkring, barnförsäkring, hundförsäkring, djurförsäkring, trygg hansa, folksam, länsförsäkringar, if försäkring, agria, hedvig',
        ),
        taxes: words(
            'restskatt, kvarskatt, skatteverket, fastighetsavgift, fastighetsskatt, moms, fordonsskatt, bilskatt, tull, tullavgift, preliminärskatt, f-skatt, bokföring, revisor',
        ),
        fees: words(
            'kortavgift, årsavgift, bankavgift, påminnelseavgift, inkasso, kronofogden, uttagsavgift, p-bot, parkeringsbot, parkeringsböter, fortkörningsböter, bot, ränta på lån, låneränta, räntekostnad, advokat, jurist, provision, porto, frimärke, frimärken, frakt, paket, postnord, posten, dhl, lån, amortering, avbetalning, klarna, kreditkortsräkning',
        ),
        other: words(
            'amazon, ebay, blocket, tradera, temu, aliexpress, loppis, second hand, myrorna, köpcentrum, kontanter, bankomat, uttag, småsaker, flying tiger, dollarstore',
        ),
    },
    incomeWords: {
        salary: words(
            'lön, lönen, löneutbetalning, månadslön, timlön, veckolön, bonus, semesterersättning, semesterlön, övertid, övertidsersättning, pension, pensionen, sjukpenning, arbetsgivare betalade',
        ),
        sales: words(
            'försäljning, sålt, sålde, kund, kunder, arvode, frilans, uppdrag, extrajobb, sommarjobb, kundfaktura, omsättning, tradera försäljning, blocket försäljning',
        ),
        interest: words(
            'ränta fått, ränteintäkt, ränteintäkter, sparränta, ränta på sparkonto, utdelning, aktieutdelning, avkastning, kursvinst',
        ),
        gift: words(
            'pengagåva, födelsedagspengar, julpengar, fått av mamma, fått av pappa, fått av mormor, fått av farmor, pengar från mamma, pengar från pappa, pengar från mormor, pengar från farmor, arv, ärvt, veckopeng från',
        ),
        income: words(
            'inkomst, inkomster, inkomsten, inkomsterna, intäkt, intäkter, inbetalning, insättning, barnbidrag, flerbarnstillägg, föräldrapenning, csn, studiemedel, studiebidrag, studielån, stipendium, a-kassa, akassa, bostadsbidrag, försäkringskassan, hyresintäkt, hyresintäkter, dricks fått, pant, pantpengar, pantade, lottovinst, vinst, trissvinst, skatteåterbäring, återbäring',
        ),
    },
    numberedNames: list(
        '7 eleven, 7-eleven, formel 1, office 365, microsoft 365, 3d skrivare, tv4, tv 4, st1, tele2, fitness24seven, p3, 5 guys, okq8',
    ),
    labels: words(
        'beställning, order, ordernummer, fakturanummer, nummer, nr, ref, referens, kvitto, iphone, galaxy, pixel, ps, xbox, windows, rum, spår, gate, säte, plats, rad, kapitel, version, avsnitt, säsong, ipad, macbook, lägenhet, klass, årskurs, storlek, modell, terminal, nivå, våning, sida, steg, typ, ålder, kanal, zon, linje, buss, spårvagn, vecka, kod, id, kundnummer, artikel, konto, bord, husnummer, del, dag',
    ),
    measures: words(
        'minut, minuter, min, timme, timmar, h, sekund, sekunder, sek, dag, dagar, natt, nätter, vecka, veckor, månad, månader, år, procent, kg, kilo, g, gram, hg, hekto, l, liter, dl, ml, km, kilometer, mil, cm, mm, m, meter, tum, gb, tb, mb, folk, personer, person, man, gäster, gång, gånger, st, stycken, styck, flaska, flaskor, paket, burk, burkar, kopp, koppar, låda, lådor, påse, påsar, skivor, par, kort, ord, kalorier, grader, poäng, x, stjärnor, utgifter, köp, betalningar, transaktioner, vänner, kompisar, barn, kollegor, portioner, delar, åring, hk, watt, kwh, kvm, kvadratmeter',
    ),
    plurals: ['er', 'or', 'ar', 'r', 'n', 's'],
    cues: {
        asks: words(
            'hur mycket, hur många, hur ofta, hur högt, hur stor, vad (är|var|har|spenderade|köpte|kostar|kostade|betyder|blev|lade), var (är|var|har|går|gick|köpte), vart (går|gick|tar|tog), när (är|var|har|kommer), varför, vilken, vilket, vilka, vem, säg mig, kan du säga, kan du berätta, berätta, vet du, jeg vill veta, jag vill veta, jag undrar, undrar, och hur mycket, har jag tillräckligt, finns det, är det, vad för',
        ),
        shows: words(
            'visa, visa mig, lista, lista på, översikt, överblick, sammanfattning, sammanställning, ge mig en, ge mig mina, hitta, sök, sök efter, öppna, se, rapport, statistik, få se, låt mig se',
        ),
        wants: words(
            'jag vill, jag önskar, jag behöver, jag måste, jag ska, jag borde, jag skulle, kan du, kan jag, kan vi, skulle du, vill du, ska jag, ska vi, vi måste, vi ska, vi behöver, hjälp mig, påminn mig, planerar, jag planerar, får jag, låt oss, snälla, hur kan jag, jag funderar',
        ),
        orders: words(
            '(ring|spela|skicka|betala|köp|beställ|boka|avboka|sätt|ställ|gör|hämta|ge|ta|lägg|påminn|växla|räkna|konvertera|öppna|swisha) (mig|en|ett|den|det|mina|min|mitt|oss|honom|henne|pengar|på|av|till|från), (dela|splitta) # (på|mellan|med)',
        ),
        log: words(
            'lägg till, lägg in, för in, bokför, notera, anteckna, skriv, skriv upp, skriv in, registrera, spara, logga, ny utgift, nytt köp, ny inkomst, utgift, utgifter, glömde (notera|lägga in|skriva in), (kan|kunde) du … (lägga till|notera|registrera)',
        ),
        pay: words('betala, skicka, överför, ge, swisha'),
        'not-yet': words(`
            (vill|ville|ska|skall|skulle|måste|kan|kunde|bör|borde|får|kommer att|tänker|tänkte|önskar|planerar att|hoppas) … (spendera|lägga|betala|köpa|beställa|hämta|få|tjäna|sälja|kosta|överföra|spara|hyra|ta|äta|ge|donera|betala tillbaka|boka|göra av med), (vill|ska|kan|bör|måste) jag … (spendera|lägga|betala|köpa|spara|ge), (hade|skulle ha) … (kostat|spenderat|betalat|köpt), (inte|inga|ingen|inget|aldrig|nästan) … (spenderat|spenderade|betalat|betalade|köpt|köpte|beställt|fått|fick|sålt|tjänat|hämtat|vunnit|kostat|lagt), (spenderade|betalade|köpte|fick|har) (inte|inga|ingen|aldrig), nästan (spenderade|köpte|betalade), ännu inte, inte än, inte (notera|registrera|spara|lägg), om (jag|vi|du|man|min|han|hon|den|det), ifall, tänk om, förhoppningsvis, skyldig, är skyldig, (i morgon|imorgon|övermorgon) (köper|betalar|får|hämtar|beställer|måste|ska|kommer), (nästa) (vecka|månad|år|gång) (köper|betalar|får|måste|ska), att (köpa|betala|sälja|beställa|spendera), överväger, planerat, sparar (till|för), spara (till|ihop), obetald, obetalda, utestående, återstår, (han|hon|de) (vill|begär|kräver), blev nekad, avbokad, avbokat, vad sägs om, snart
        `),
        'in-general': words(
            'kostar, (koden|pin|pinkoden|numret) är, (han|hon|de|min bror|min syster|chefen|man|någon) (tjänar|kostar|får|betalar), tjänar # (i|per), kostar nuförtiden, nuförtiden, numera, vanligtvis, normalt, är # värd, är # värt, värd, värt, ligger på #, står i #, stigit, sjunkit, fallit, ökat till, (steg|stiger|sjönk|sjunker|ökade|ökar) … (till|med), förr kostade, kostade förr, priserna, priset på, inflation, inflationen, omräknat, är #, kursen, aktie, aktier, dollarn, euron, bitcoin, minimilön, medellön, genomsnittslön, avdelning, regeringen, företaget, bolaget omsätter, miljoner, miljarder, omsättningen sjönk, per timme, i timmen',
        ),
        'how-to': words(
            'hur (kan|lägger|noterar|tar|ändrar|använder|ställer|gör|får|raderar) (jag|man|du|vi), hur fungerar, går det att, finns det ett sätt',
        ),
        spent: words(
            'spenderat, spenderade, spenderar, betalat, betalade, betalar, betalt, köpt, köpte, köper, beställt, beställde, hämtat, hämtade, handlat, handlade, handlade för, bjöd på, bjöd, hyrt, hyrde, investerat, donerat, förlorat, förlorade, tappat, slösat, slösade, tankat, tankade, laddat, ätit, åt, druckit, drack, lagt ut, lagt, lade, gjort av med, gjorde av med, förnyat, amorterat, tagit ut, tog ut, dragit, swishat, swishade, swishat till, utgift, utgifter, gick till, gick åt, gått åt, gått till, bränt, brände, blåst, pröjsat, pröjsade, betalat för, inhandlat, inhandlade',
        ),
        cost: words(
            'kostat, kostade, kostar, kosta, kostnad, gick på, gick loss på, landade på, blev på, pris, till ett pris av, räkning på, faktura på, räkningen var, notan var, notan blev, var #, blev #, totalpris, debiterat, fakturerat',
        ),
        gave: words(
            'gett, gav, givit, skickat, skickade, fört över till, överfört till, gett bort, gav bort, lånat ut, lånade ut, skänkt, skänkte',
        ),
        earned: words(
            'fick, fått, får, mottagit, mottog, tagit emot, tjänat, tjänade, tjänar, sålt, sålde, säljer, vunnit, vann, ärvt, ärvde, hittat, hittade, utbetald, utbetalat, kom in, kommit in, har kommit, inbetald, inbetalat, insatt på kontot, lånat av, lånade av, (gav|skickade|swishade|betalade|överförde) (mig|oss), (har|) (gett|skickat|betalat|swishat|överfört) mig, (kund|kunden|chefen|arbetsgivaren|hyresgästen) … (betalat|betalade|överfört), (lön|lönen) (är|kom|har|fått|inne), hyrt ut, hyrde ut, vid försäljning, för försäljning av',
        ),
        refunded: words(
            'fått tillbaka, fick tillbaka, fick … tillbaka, fått … tillbaka, får tillbaka, tillbakabetalt, återbetalat, återbetalade, återbetalning, återbetald, betalat tillbaka, betalade tillbaka, betalade … tillbaka, refund, returnerat, returnerade, retur, skickat tillbaka, pengar tillbaka, pengarna tillbaka, # tillbaka, cashback, krediterat, bytt in, deposition tillbaka, ersättning för',
        ),
        moved: words(
            'överfört till (sparkonto|sparkontot|mitt sparkonto|kontot|isk), överförde till (sparkonto|sparkontot), fört över till (sparkonto|sparkontot|mitt sparkonto), förde över, lagt undan, # undan, avsatt, avsatte, sparat, sparade, satt in på (sparkonto|sparkontot), satte in på (sparkonto|sparkontot), # (till|på|över till|in på) (sparkonto|sparkontot|mitt sparkonto), flyttat till, flyttade, överfört mellan',
        ),
        move: words('flytta, överför, för över'),
        shifted: words('flyttade, flyttat, flytta'),
        'own-account': words(
            'sparkonto, sparkontot, mitt sparkonto, buffertkonto, buffert, spargris, lönekonto, lönekontot, mitt konto, fonder, isk, aktiekonto, annat konto, mellan konton, sparpengarna',
        ),
        'about-spending': words(
            '(hur mycket|vad|var|vart|när|hur ofta) … (spenderat|spenderade|spenderar|betalat|betalade|köpt|köpte|handlat|lagt|gjort av med|gick åt|gick till|gått till|kostat|förlorat|slösat|ätit ute), (hur mycket|vad) … (kostar mig|kostade mig|betalar jag|går till|går åt), har (jag|vi) … (spenderat|betalat|köpt|lagt|gjort av med), spenderade (jag|vi), spenderar (jag|vi), lägger jag, mina utgifter, utgifterna, våra utgifter, utgifter (på|för|i|denna|detta|förra|senaste|från|per|sedan|den här), totala utgifter, alla utgifter, genomsnittliga utgifter, totalt spenderat, summan av utgifter, hur höga … utgifter, (var|vart) (går|gick|tar|tog|blir|blev) … (pengar|pengarna), spenderade pengar, månadsöversikt, veckoöversikt, kostnadsöversikt, mina kostnader, vad har jag köpt, vad köpte jag, för mycket spenderat',
        ),
        'about-income': words(
            '(hur mycket|vad) … (tjänat|tjänade|tjänar|fått|fick|mottagit|kommit in|kom in|sålt), (vad|hur hög|hur stor) … (inkomst|inkomster|lön|lönen), har (jag|vi) … (tjänat|fått|mottagit), min inkomst, mina inkomster, inkomsterna, inkomster (i|denna|detta|förra|senaste|från|sedan|den här), inkomst (i|denna|detta|förra|senaste), inkomster, totala inkomster, har (lönen|lön) kommit',
        ),
        'about-entries': words(
            'senaste # (utgifter|utgifterna|köp|köpen|betalningar|transaktioner|transaktionerna|poster|inkomster), (sista|senaste|nyaste|alla|mina) (utgifter|utgifterna|utgift|köp|köpen|betalningar|betalning|transaktioner|transaktionerna|transaktion|poster), största (utgift|utgiften|utgifter|utgifterna|köp|köpet), dyraste (utgift|köp|sak|köpet), högsta utgift, vad har (jag|vi) köpt, vad köpte (jag|vi), historik, historiken, transaktioner, transaktionerna, mina transaktioner, när (köpte|spenderade) jag senast, (visa|lista) … (utgifter|utgifterna|köp|transaktioner|betalningar|allt), hur ofta (har|var) jag, hur många (utgifter|köp|gånger|transaktioner), alla utgifter, alla transaktioner',
        ),
        'about-balance': words(
            'saldo, saldot, mitt saldo, balans, kontosaldo, hur mycket (pengar|) (har|är) (jag|vi|det) (kvar|över|totalt|nu|på), hur mycket pengar har (jag|vi), hur mycket (är|har jag) (kvar|över), vad har jag kvar, har jag (nog|mer|några) pengar, pengar kvar, kvarvarande, tillgängligt, på kontot, (är|ligger) jag (på minus|på plus|pank), hur ligger jag till, vad kan jag fortfarande',
        ),
        'about-limit': words(
            '(hur mycket|vad) (har jag|är det|finns det) kvar (till|för|på|av), (min|mitt|vår|på|av) … (budget|budgeten|gräns|gränsen), budget, budgeten, budgetar, gräns, gränsen, gränser, hur mycket (är|har jag) … (budgeten|gränsen), hur mycket kan jag (fortfarande|ännu) (spendera|köpa), kan jag fortfarande spendera, över budget, över budgeten, inom budget',
        ),
        acts: words(
            'att betala, överför, överföra, betala min, aktivera, ansök om, ansöka om, lös in, öka, skicka, ta ut, säg upp, säga upp, spärra, spärr',
        ),
        follow: words(
            'och, och på, och i, och för, hur är det med, och hur är det med, vad sägs om, och hur mycket, och förra',
        ),
        elsewhere: words(
            'kreditgräns, kreditvärdighet, nytt kort, mitt kort (är|fungerar|blev), kort (förlorat|spärrat|stulet|nekat), lösenord, pinkod, ränta, räntesats, växelkurs, valutakurs, poäng, bonuspoäng, minimibelopp, förfallodag, när (är|måste|kommer|går|börjar), varför, hur länge, hur långt, hur gammal, vad är klockan, hur blir, vad heter, var är, var kan, vad ska jag, bedrägeri, kalender, påminnelse, väckarklocka, alarm, alarmet, ställ (alarm|alarmet|klockan), timer, möte, mötet, inköpslista, handlingslista, att göra lista, på listan, till listan, väder, vädret, trafik, recept på, kalorier, boka flyg, bokning, reservation, låt, låten, musik, spellista, översätt, översätta, vad betyder, skämt, ett skämt, semesterdagar, klockan, vilken dag, räkna om, konvertera, hur mycket är # (dollar|euro|kronor|pund|yen), vad kostar (en|ett|den|det), hur mycket kostar (en|ett|den|det), ansöka om lån, nyheter, fotbollsresultat, huvudstad, statsminister, president, iban, deadline, född',
        ),
        possessive: words('min, mitt, mina, vår, vårt, våra'),
        others: words(
            'din, ditt, dina, du, dig, han, honom, hon, henne, de, dem, deras, hans, hennes, man, folk, någon, firma, företag, land, regering, staten, president, kostar en, kostar ett, priset på, pris för, granne, grannen, kollega',
        ),
        self: words('jag, mig, min, mitt, mina, vi, oss, vår, har, hade, betalar, köper, var jag'),
        sets: words(
            'sätt, ställ, ställ in, sätt en gräns, gräns, gräns på, budget, budget på, begränsa, max, maximalt, högst, inte mer än, maximum, ny budget, ny gräns, öka, sänk, ändra, jag vill inte spendera mer än, vill max, varna mig, min budget, tak på',
        ),
        limit: words(
            'gräns, gränser, budget, budgetar, max, maximalt, maximum, högst, inte mer än, övre gräns, varna mig, tak',
        ),
        'per-day': words('per dag, om dagen, dagligen, varje dag, dagsbudget'),
        'per-week': words(
            'per vecka, i veckan, varje vecka, veckobudget, denna vecka, den här veckan',
        ),
        'per-year': words('per år, om året, årligen, varje år, årsbudget'),
        'per-month': words(
            'per månad, i månaden, varje månad, månadsbudget, denna månad, den här månaden',
        ),
        most: words(
            'mest, det mesta, mest pengar, största kategori, dyraste kategori, toppkategorier, per kategori, går mina pengar, går pengarna, gick pengarna, fördelning',
        ),
        largest: words('största, dyraste, högsta, största utgift, största utgifter, dyraste köp'),
        smallest: words('minsta, billigaste, lägsta'),
        between: ['mellan'],
        compare: words(
            'jämfört med, i jämförelse med, jämför, i förhållande till, versus, vs, (mer|mindre) än (förra|senaste|i fjol), än förra månaden, än förra veckan, än förra året, skillnad mellan, skillnaden mellan',
        ),
        'by-category': words('per kategori, efter kategori, varje kategori'),
        'by-merchant': words('per butik, efter butik, per affär'),
        'by-day': words('per dag, dag för dag, varje dag'),
        'by-week': words('per vecka, vecka för vecka'),
        'by-month': words('per månad, månad för månad'),
        average: words(
            'genomsnitt, i genomsnitt, genomsnittlig, i snitt, snitt, medel, per dag, vanligtvis',
        ),
        'how-much': words('hur mycket, hur högt'),
        'one-entry': words('post, köp, betalning, utgift, transaktion'),
        count: words('hur ofta, hur många gånger, hur många, antal'),
        latest: words('sista, senaste, nyaste, senast'),
        more: words('mer än, över, större än, minst, högre än'),
        less: words('mindre än, under, lägre än, högst'),
        includes: words(`inklusive, inkl, varav`),
        each: words('var, styck, per styck, per person, per st, per huvud'),
        sum: words('totalt, tillsammans, sammanlagt, summa, total, totalsumma, allt som allt'),
        was: list('var, det var, är från'),
        instead: list('inte #, istället för #'),
        edit: words(
            'jag menade, menade, jag menar, ändra (det|den|till) …, ändra till, rätta, korrigera, rättelse, egentligen, förlåt, sorry, det var, den var, det skulle vara, skulle vara #, var det, inte #, stämmer inte, fel, det är fel, var fel, sätt det till, redigera, nej, oj, ops, skrev fel, felskrivning, i stället för #, istället för #',
        ),
        'edit-category': words(
            'kategori, kategorin är, flytta det till, flytta den till, lägg det under, sätt det under, det hör till, hör till, det är, det var, under kategori, senaste var, den sista var, ändra kategori, ändra kategorin, som kategori',
        ),
        undo: words(
            'ångra, ångra det, ångra senaste, ångra den senaste, ta tillbaka, ta tillbaka det, dra tillbaka, glöm det, avbryt det, undo, strunt samma',
        ),
        redo: words(
            'återställ, återställ det, gör om, gör om det, hämta tillbaka, redo, lägg tillbaka',
        ),
        delete: words('ta bort, radera, stryk, släng, töm, nollställ, bort med, delete'),
        entry: words(
            'sista, senaste, förra, utgift, utgiften, utgifter, posten, det, den, allt, alla, transaktion, transaktionen, köp, köpet, betalning, betalningen, post',
        ),
        everything: words(
            'allt, alla, hela, transaktioner, utgifter, utgifterna, konto, data, datan, mina data, all min data, historik, börja om, från noll',
        ),
        chatter: words(
            'haha, hahaha, hihi, lol, hm, hmm, test, testar, testing, tja, nåja, jaha, wow, oj oj, bla, blabla, ja ja, pff',
        ),
        relatives: words(
            'fru, frun, man, mannen, make, maka, mamma, mor, pappa, far, föräldrar, son, dotter, bror, syster, mormor, farmor, morfar, farfar, vän, vänner, kompis, kompisar, tjejen, killen, flickvän, pojkvän, sambo, sambon, partner, rumskompis, kollega, chef, chefen, moster, faster, farbror, morbror, kusin, svärmor',
        ),
        shared: words(
            'delat, delade, splittat, fifty fifty, hälften var, varsin halva, delade notan, delat lika',
        ),
        'sets-to': words('(sätt|ställ|öka|sänk|ändra|justera|minska|begränsa) … (till|på) #'),
        'changes-to': words('(ändra|rätta|korrigera|redigera|sätt|justera) … (till|på) #'),
        renames: words(
            'döp om … till, byt namn på … till, kalla … för, ändra namnet på … till, ändra beskrivningen på … till',
        ),
        'no-limit': words(
            '(ingen|utan) (gräns|budget), ta bort (gränsen|budgeten|min budget), radera (gränsen|budgeten), ingen budget längre, obegränsat',
        ),
        help: words(
            'hjälp, vad kan du, vad kan du göra, vad kan jag göra, hur fungerar det här, hur fungerar detta, hur fungerar du, hur använder jag dig, vad gör du, bruksanvisning, kommandon, meny, vad kan jag säga, vad kan jag fråga, vem är du, vad är du, hur börjar jag, start, starta, exempel, hjälp mig',
        ),
        greeting: words(
            'hej, hej hej, hejsan, hallå, tjena, tja tja, tjenare, hej penny, god morgon, godmorgon, god dag, god kväll, god eftermiddag, penny, hallå penny, hur mår du, hur är det, hur är läget, läget, vad händer, yo',
        ),
        thanks: words(
            'tack, tack så mycket, tusen tack, stort tack, tackar, tack för hjälpen, super, toppen, fint, bra, jättebra, perfekt, kul, bra jobbat, snyggt, underbart, utmärkt, härligt, hej då, hejdå, adjö, vi ses, vi hörs, ses, god natt, godnatt, ha en bra dag, trevlig helg, trevlig kväll, ok tack, grymt',
        ),
        yes: words(
            'ja, jo, japp, jepp, jajamän, ja tack, självklart, klart, visst, absolut, säkert, ok, okej, okay, rätt, stämmer, det stämmer, precis så, håller med, gör det, gör så, bekräfta, gärna, det är bra, i sin ordning, korrekt',
        ),
        no: words(
            'strunt i det, strunta i det, glöm det, skit i det, det kvittar, nej, nä, nej tack, nope, inte nu, helst inte, aldrig, avbryt, stopp, stop, senare, absolut inte, bättre inte, låt bli, låt det vara, behåll, behåll det, behövs inte, inte nödvändigt',
        ),
    },
    questionWords: words(
        'vad, hur, vem, var, vart, när, varför, vilken, vilket, vilka, varifrån, varför',
    ),
    auxiliaries: words(
        'är, var, har, hade, kan, kunde, ska, skall, skulle, vill, ville, måste, bör, borde, blir, blev, får, fick, gör, spenderade, spenderar, går, ligger, finns',
    ),
    pronouns: words(
        'jag, du, han, hon, den, det, vi, ni, de, man, min, mitt, mina, mig, dig, någon, allt, oss, här, denna, detta, dessa',
    ),
    operators: {
        '+': ['plus'],
        '-': ['minus'],
        '*': ['gånger', 'x'],
        '/': ['delat på', 'delat med'],
    },
    or: ['eller'],
    separators: words(
        'och, sen, sedan, plus, också, och sen, och sedan, och också, samt, dessutom, därefter',
    ),
    fillers: words(
        'för, till, på, i, hos, av, från, med, om, vid, ut, in, över, efter, en, ett, den, det, de, min, mitt, mina, vår, vårt, våra, jag, mig, vi, oss, har, hade, var, är, blev, blivit, han, hon, och, så, också, bara, endast, nyss, precis, lite, cirka, ca, ungefär, runt, nästan, tyvärr, äntligen, väl, ju, ja, nej, då, nu, igen, snälla, hej, hallå, ok, alltså, idag, i dag, ny, nytt, nya, totalt, tillsammans, summa, belopp, per, varje, kontant, kontanter, kort, spenderat, spenderade, betalat, betalade, köpt, köpte, lade, lagt, pengar, kostar, kostade, kostat, fick, fått, som, där, här, extra, förresten, egentligen, faktiskt, något, några, själv, denna, detta, dessa, hela, allt, att, gick, åkte, hämtade, via',
    ),
    merchantAfter: words('på, hos, från, i, vid, till, av'),
    merchantBefore: [],
    walletAfter: words('från, från mitt, med, på, till, i, via, till mitt'),
    orders: {
        'undo-all': words('ångra (båda|allt|alltihop|alla), (radera|ta bort) (båda|bägge)'),
        'undo-part': words('ångra (den|det|min|mitt) {x}'),
        'undo-place': words('ångra (den|det) {ordinal} (utgiften|posten|raden|)'),
        'delete-place': words('(radera|ta bort) (den|det) {ordinal} (utgiften|posten|raden|)'),
        'correct-place': words(
            '(nej|) (den|det) {ordinal} (utgiften|posten|raden|) (var|är|kostade) {x}, (ändra|rätta) (den|det) {ordinal} (utgiften|posten|raden|) till {x}',
        ),
        'more-by': words(`… mer, det var … mer, höj det med …, lägg till … på det`),
        'less-by': words(`… mindre, det var … mindre, sänk det med …, dra av … från det`),
        owes: words(`{x} är skyldig (mig|oss) …`),
        'delete-category': words(`(ta bort|radera) kategorin {x}`),
        'delete-wallet': words(`(ta bort|radera) plånboken {x}`),
        'correct-part': words('(nej|) (min|mitt|den|det) {x} (var|är|kostade) {y}'),
        'undo-several': words(
            'ångra (de|mina|) {n} (senaste|sista) (ändringarna|ändringar|posterna|sakerna|utgifterna|), ångra (de|mina|) (senaste|sista) {n} (ändringarna|ändringar|posterna|sakerna|utgifterna|), ångra {n} (ändringar|poster|)',
        ),
        restore: words(
            '(hämta|lägg) tillbaka (det|allt|det jag tog bort|det jag raderade), återställ (det|allt|det jag tog bort|det jag raderade|den raderade utgiften)',
        ),
        'restore-named': words(`återställ ${MY} {x}, hämta tillbaka ${MY} {x}`),
        'delete-several': words(
            '(radera|ta bort) (de|mina|) (senaste|sista) {n} (posterna|utgifterna|köpen|transaktionerna|utgifter|)',
        ),
        history: words(
            `(visa|) (mig|) (historiken|historik|ändringarna|ändringar) (för|av|på) ${MY} {x}, vad har hänt med ${MY} {x}, vem ändrade ${MY} {x}`,
        ),
        'stop-recurring': words(
            `(stoppa|avsluta|säg upp) ${MY} {x}, jag har sagt upp ${MY} {x}, ingen mer {x}, upprepa inte ${MY} {x} (längre|mer|)`,
        ),
        'pause-recurring': words(`pausa ${MY} {x}, sätt ${MY} {x} på paus`),
        'resume-recurring': words(`(återuppta|starta) ${MY} {x} (igen|), fortsätt med ${MY} {x}`),
        'skip-recurring': words(
            `hoppa över ${MY} (nästa|) {x} (den här gången|denna månad|den här månaden|den här veckan|)`,
        ),
        'change-recurring': words(
            `${MY} {x} (kostar|är|blir) (från och med nu|hädanefter|från nästa månad|nu) …, (från och med nu|hädanefter|från nästa månad) (kostar|är|blir) ${MY} {x} …`,
        ),
        'list-recurring': words(
            'vad upprepas, (visa|lista|) (mig|) (mina|de|alla|) (fasta|återkommande|regelbundna) (utgifter|utgifterna|betalningar|kostnader), fasta utgifter, fasta kostnader, mina prenumerationer, mina abonnemang, vilka (prenumerationer|abonnemang) har jag, (nästa|kommande) betalningar',
        ),
        remind: words(
            'påminn mig (om|varje|dagligen) …, (daglig|dagliga) påminnelse …, (skicka|ge) mig (en|) (daglig|) påminnelse …',
        ),
        'remind-not': words(
            'påminn mig inte (längre|mer|) …, (inga) påminnelser (mer|längre|), (stäng|slå) av (påminnelser|påminnelserna|påminnelsen), (radera|ta bort) (påminnelsen|påminnelserna)',
        ),
        'new-category': words(
            '(ny|skapa|lägg till) (en|) (ny|) kategori (som heter|kallad|) {x}, ny kategori {x}',
        ),
        'new-category-under': words(
            '(ny|skapa) (en|) (ny|) (kategori|underkategori) (som heter|kallad|) {x} (under|i) {y}, flytta (kategorin|kategori) {x} (under|till) {y}',
        ),
        'rename-category': words(
            '(döp om|kalla) (kategorin|kategori) {x} (till|för) {y}, byt namn på (kategorin|kategori) {x} till {y}',
        ),
        'merge-categories': words(
            'slå ihop (kategorierna|) {x} (och|med) {y}, flytta allt från {x} till {y}',
        ),
        'list-categories': words(
            '(visa|lista) (mig|) (mina|alla|) (kategorier|kategorierna), vilka kategorier (finns|har jag|finns det), mina kategorier',
        ),
        'new-wallet': words(
            '(ny|nytt|skapa) (en|ett|) (ny|nytt|) (plånbok|konto|kassa) (som heter|kallad|) {x}',
        ),
        'share-wallet': words('dela (den här|min|vår|) (plånboken|plånbok|kontot|konto) med …'),
        'use-wallet': words(
            '(använd|öppna|välj) (plånboken|kontot|plånbok|konto) {x}, (byt|gå) till (plånboken|kontot|plånbok|) {x}',
        ),
        'rename-wallet': words(
            '(döp om|kalla) (plånboken|kontot) {x} (till|för) {y}, (döp om|kalla) (denna|den här|det här) (plånboken|plånbok|kontot) (till|för) {x}',
        ),
        'list-wallets': words(
            '(visa|lista) (mig|) (mina|alla|) (plånböcker|plånböckerna|konton|kontona), vilka (plånböcker|konton) har jag, vilken plånbok är jag i',
        ),
        transfer: words(
            `(jag har|jag|) (överförde|överfört|flyttade|flyttat) … från ${MY} {x} till ${MY} {y}, (överför|flytta|för över) … från ${MY} {x} till ${MY} {y}`,
        ),
        'transfer-to': words(
            `(jag har|jag|) (överförde|överfört|flyttade|flyttat) … till ${MY} {y}, (överför|flytta|för över) … till ${MY} {y}`,
        ),
        'transfer-from': words(
            `(jag har|jag|) (tog|tagit) ut … från ${MY} {x}, ta ut … från ${MY} {x}`,
        ),
        'set-currency': words(
            '(min valuta|valutan) är …, (sätt|ändra|byt) (valuta|valutan|min valuta) till …, använd … som valuta, jag betalar i …, valuta …',
        ),
        'set-time-zone': words(
            '(min tidszon|tidszonen) är {x}, (sätt|ändra) (tidszon|tidszonen|min tidszon) till {x}, jag är (nu|) i {x}, jag bor i {x}, jag har flyttat till {x}, tidszon {x}',
        ),
        'set-language': words(
            '(tala|prata|skriv|svara) (snälla|) (på|) {x}, (mitt språk|språk) är {x}, (sätt|ändra|byt) (språk|språket|mitt språk) till {x}, språk {x}, (kan du prata|pratar du|talar du) {x}',
        ),
        'set-month-start': words(
            '(min månad|månaden) (börjar|startar) (den|på den) {day} …, (löning|löningsdag|lönedag|lönedagen) är (den|) {day} …, lönen kommer (alltid|) den {day} …, (starta|börja) månaden den {day}',
        ),
        'set-week-start': words(
            '(min vecka|veckan) (börjar|startar) (på|) {weekday}, (starta|börja) veckan på {weekday}, första dagen i veckan är {weekday}',
        ),
        'set-opening-balance': words(
            '(startsaldo|startsaldot|mitt startsaldo|ingående saldo) (är|var|) …, jag (startar|börjar) med …',
        ),
        'set-balance': words(
            '(sätt|ändra|rätta) (mitt|) (saldo|saldot) till …, jag har … (på kontot|på banken|i plånboken|i kontanter), (mitt saldo|saldot) är …, saldot (på|för|i) {x} är …, jag har (nu|just nu) …',
        ),
        'warn-at': words(
            'varna mig (vid|på) {n} (procent|), varna mig (vid|på) {n} (procent|) och {n2} (procent|), säg till vid {n} (procent|), sätt (varningar|varningarna|gränserna) till {n} och {n2}',
        ),
        'mail-on': words(
            '(skicka|mejla) mig (ett|) (mejl|mail|epost|e-post) …, varna mig (på|via|per) (mejl|mail|e-post|epost), (slå|sätt) på (mejl|mail|e-post|epost), (mejl|mail|e-post|epost) på',
        ),
        'mail-off': words(
            '(inga) (mejl|mail|e-post|epost) (mer|längre|), skicka (mig|) inga (mejl|mail) (mer|), (stäng|slå) av (mejl|mail|e-post|epost), (mejl|mail|e-post|epost) av',
        ),
        'chat-on': words(
            'varna mig (här|i chatten|här i chatten), (slå|sätt) på (varningar|varningarna|aviseringar), varningar (här|på)',
        ),
        'chat-off': words(
            'varna mig inte (här|i chatten|) (mer|längre|), (stäng|slå) av (varningar|varningarna|aviseringar), inga varningar (mer|här|), varningar av',
        ),
        'digest-on': words(
            '(skicka|ge) mig (en|) (daglig|) (sammanfattning|översikt) (dagligen|varje dag|en gång om dagen), (skicka|ge) mig en daglig (sammanfattning|översikt), daglig (sammanfattning|översikt)',
        ),
        'digest-off': words(
            'varna mig (direkt|genast|omedelbart), ingen (daglig|) (sammanfattning|översikt) (mer|), (stäng|slå) av (den dagliga|) (sammanfattningen|översikten)',
        ),
        'quiet-hours': words(
            '(tysta timmar|tyst tid|nattro) (från|mellan) (kl|) {n} (till|och) {n2}, stör mig inte (från|mellan) (kl|) {n} (till|och) {n2}, skriv inte till mig (från|mellan) (kl|) {n} (till|och) {n2}',
        ),
        'quiet-hours-off': words(
            'inga (tysta timmar|tyst tid) (mer|), (stäng|slå) av (tysta timmar|tyst tid), (tysta timmar|tyst tid) av, du kan alltid skriva till mig',
        ),
        'carry-over-on': words(
            '(ta med|för över) (det som är kvar|resten|det som blir över) …, (rest|resten) förs över',
        ),
        'carry-over-off': words(
            '(ta inte med|för inte över) (resten|det som är kvar|något) …, (rest|resten) förs inte över',
        ),
        pace: words(
            '(är|ligger) jag (i fas|inom budget|inom budgeten|på budget) …, i den här takten …, med den här takten …, när (är|blir) … (slut|överskriden|förbrukad), hur länge räcker …, räcker (budgeten|pengarna) …, takt, prognos, utgiftstakt',
        ),
        'pace-on': words(
            'varna mig (om|när) jag spenderar för (fort|mycket), taktvarningar på, slå på taktvarningar',
        ),
        'pace-off': words(
            'taktvarningar av, (stäng|slå) av taktvarningar, inga taktvarningar (mer|)',
        ),
        snooze: words('(tysta|pausa) (varningarna|varningar) (för|om) {x}, tysta {x}'),
        unsnooze: words(
            '(slå på|återuppta) (varningarna|varningar) (för|om) {x} (igen|), varna mig (för|om) {x} igen, sluta tysta {x}',
        ),
        'list-snoozed': words(
            'vad är tystat, vilka (gränser|varningar) är tystade, visa tystade (gränser|varningar)',
        ),
        owed: words(
            'vem är skyldig (mig|oss) …, vad är {x} skyldig mig, hur mycket är {x} skyldig mig, (vad|hur mycket) är jag skyldig {x}, vem är jag skyldig …, (visa|) (mig|) (mina|) (skulder|skulderna), (vad|hur mycket) är jag skyldig',
        ),
        settle: words(
            '{x} har betalat (mig|) (allt|sin del|sin hälft|pengarna|skulden) (tillbaka|), {x} betalade (allt|sin del|sin hälft|skulden) (tillbaka|), (jag|vi) är kvitt med {x}, {x} och jag är kvitt',
        ),
        explain: words(
            'varför (är|blev|var|står|har du) … {x}, varför {x}, hur (kom du|visste du|valde du) … (fram|detta|det)',
        ),
        forget: words(
            'glöm vad du (har lärt dig|vet) om {x}, glöm (den|det|min|) {x}, glöm att {x} är {y}, kom inte ihåg {x} (längre|)',
        ),
        export: words(
            'exportera …, export, ladda ner (mina|alla|) (data|utgifter|transaktioner) …, (skicka|ge) mig (en|) (csv|export|excel|fil|säkerhetskopia|tabell) …, (gör|skapa) (en|) (backup|export|csv|säkerhetskopia) …, data som (csv|excel|json|fil)',
        ),
    },
    modifiers: {
        'split-with': words(
            '(delat|splittat|delade) med {x}, (dela|splitta) (det|den|) med {x}, mellan {x} och mig',
        ),
        'split-parts': words('(delat|splittat) (på|mellan) {n} (personer|stycken|vänner|delar|)'),
        'split-half': words('fifty fifty, hälften (var|vardera), delat på mitten'),
        'spread-unit': words(
            '(fördelat|fördela|utspritt|sprid) (det|) (över|på) (hela|nästa|en|ett|) {unit}, för hela {unit}',
        ),
        'spread-units': words(
            '(fördelat|fördela|utspritt|sprid) (det|) (över|på) (de kommande|de närmaste|) {n} {unit}, över {n} {unit} fördelat',
        ),
        rate: words('till kurs, med kurs, till en kurs på, till kursen, växelkurs, kurs på'),
        fee: words(
            'avgift, avgift på, med avgift, plus avgift, med en avgift på, bankavgift på, påslag',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['engelska'], es: ['spanska'], fr: ['franska'], de: ['tyska'], pt: ['portugisiska'], it: ['italienska'], nl: ['nederländska', 'holländska'], ru: ['ryska'], uk: ['ukrainska'], hi: ['hindi'], bn: ['bengaliska'],
        pl: ['polska'], sv: ['svenska'], nb: ['norska'], tr: ['turkiska'],
    },
};
