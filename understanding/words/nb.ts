/** Norwegian bokmål. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { CurrencyFamily, Language } from './language.ts';
import { list } from './list.ts';

/** Theirs where nothing else is said, and a neighbour's where that is the person's own. */
const KRONER: CurrencyFamily = { main: 'NOK', members: ['NOK', 'DKK', 'SEK', 'ISK', 'CZK'] };

const ONES = list('en, to, tre, fire, fem, seks, sju, åtte, ni');
const TENS = list('tjue, tretti, førti, femti, seksti, sytti, åtti, nitti');

/** tjueen, tjueto …, also apart, and as older people count: toogtyve. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [at, ones] of [...ONES, 'ett', 'syv'].entries()) {
            const one = [...ONES.keys(), 0, 6][at] ?? 0;
            const value = (ten + 2) * 10 + one + 1;
            found[tens + ones] = value;
            found[`${tens} ${ones}`] = value;
            found[`${ones}og${['tyve', 'tredve'][ten] ?? tens}`] = value;
        }
    }
    return found;
}

/** første … trettiførste. */
function ordinals(): Record<string, number> {
    const first = list(`
        første, andre, tredje, fjerde, femte, sjette, sjuende, åttende, niende, tiende, ellevte, tolvte, trettende, fjortende, femtende, sekstende, syttende, attende, nittende
    `);
    const ones = first.slice(0, 9);
    const all = [
        ...first,
        'tjuende',
        ...ones.map((one) => `tjue${one}`),
        'trettiende',
        'trettiførste',
    ];
    return {
        ...Object.fromEntries(all.map((word, at) => [word, at + 1])),
        annen: 2,
        syvende: 7,
        tyvende: 20,
    };
}

/** With the spellings of keyboards that have no "ø" and "æ". */
function words(text: string): string[] {
    const written = list(text);
    return [
        ...new Set([
            ...written,
            ...written.map((word) => word.replaceAll('ø', 'o').replaceAll('æ', 'ae')),
        ]),
    ];
}

const EVERY = '(hver|hvert|per|pr)';
const LAST = '(siste|sist|forrige|seneste|sista)';
const THIS = '(denne|dette|den|det)';
const PART = '(morgen|formiddag|ettermiddag|kveld|natt)';
const MY = '(min|mitt|mine|vår|vårt|den|det|)';

function weekday(name: string, short: string): string[] {
    const parts = list('smorgen, sformiddag, settermiddag, skveld, snatt, en, er');
    return [
        name,
        short,
        ...parts.map((part) => name + part),
        ...list(PART.slice(1, -1).replaceAll('|', ', ')).map((part) => `${name} ${part}`),
    ];
}

export const nb: Language = {
    code: 'nb',
    mixesEnglish: false,
    numbers: {
        glued: true,
        // prettier-ignore
        small: {
            null: 0, én: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16,
            sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20, tretti: 30, tredve: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90, ...compounds(),
        },
        // prettier-ignore
        scales: { hundre: 100, tusen: 1e3, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9, billion: 1e12, billioner: 1e12, dusin: 12 },
        fractions: {
            halv: 0.5,
            halve: 0.5,
            halvt: 0.5,
            kvart: 0.25,
            halvannen: 1.5,
            halvannet: 1.5,
        },
        joiners: ['og'],
        articles: ['en', 'ei', 'et'],
        point: ['komma', 'punktum'],
        ordinals: ordinals(),
        notes: {
            tier: 10,
            femtilapp: 50,
            hundrelapp: 100,
            hundrings: 100,
            tohundrelapp: 200,
            femhundrelapp: 500,
            tusenlapp: 1e3,
            laken: 1e3,
        },
    },
    dates: {
        months: [
            ['januar', 'jan'],
            ['februar', 'feb'],
            ['mars'],
            ['april', 'apr'],
            ['mai'],
            ['juni', 'jun'],
            ['juli', 'jul'],
            ['august', 'aug'],
            ['september', 'sep', 'sept'],
            ['oktober', 'okt'],
            ['november', 'nov'],
            ['desember', 'des'],
        ],
        weekdays: [
            weekday('mandag', 'man'),
            weekday('tirsdag', 'tir'),
            weekday('onsdag', 'ons'),
            weekday('torsdag', 'tor'),
            weekday('fredag', 'fre'),
            weekday('lørdag', 'lør'),
            weekday('søndag', 'søn'),
        ],
        units: {
            day: ['dag', 'dager', 'dagen', 'dagene', 'døgn'],
            week: ['uke', 'uker', 'uken', 'uka', 'ukene'],
            fortnight: [],
            month: ['måned', 'måneder', 'måneden', 'månedene', 'mnd'],
            quarter: ['kvartal', 'kvartaler', 'kvartalet', 'kvartalene'],
            year: ['år', 'året', 'årene'],
        },
        relations: {
            this: list(
                'denne, dette, i denne, i dette, inneværende, nåværende, hele denne, hele dette',
            ),
            last: list(
                'forrige, siste, sist, seneste, i forrige, de siste, den siste, det siste, i siste, i de siste, de seneste, den forrige, det forrige, seneste, mine siste',
            ),
        },
        next: list('neste, kommende, førstkommende'),
        clock: ['klokken', 'klokka', 'kl', 'rundt'],
        ago: ['siden'],
        today: list(
            'i dag, idag, i dag tidlig, i morges, i kveld, i ettermiddag, i formiddag, i natt, nå, nettopp, akkurat, akkurat nå, nå nettopp, tidligere i dag, ikveld, imorges',
        ),
        yesterday: list(
            'i går, igår, i går kveld, i går morges, i går ettermiddag, i går formiddag, i går natt, igår kveld, gårsdagen, sent i går',
        ),
        weekend: ['helg', 'helgen', 'helga', 'helger', 'weekend'],
        seasons: {
            spring: ['vår', 'våren'],
            summer: ['sommer', 'sommeren'],
            autumn: ['høst', 'høsten'],
            winter: ['vinter', 'vinteren'],
        },
        from: list('fra, fra og med, f o m, fom, siden, fra den'),
        to: list('til, til og med, t o m, tom, inntil, til den, fram til, frem til'),
        between: ['mellom', 'mellom den'],
        since: list('siden, fra, fra og med, etter'),
        now: list('i dag, idag, nå, dags dato'),
        of: list(
            'i, på, av, fra, for, den, det, i løpet av, under, til, om, måned, i måneden, året, i år',
        ),
        on: list('den, på, på den, fra, til, siden, mellom'),
        toDate: ['hittil', 'så langt', 'til nå', 'til dags dato', 'fram til nå', 'frem til nå'],
        begin: list('begynnelsen av, starten av, i begynnelsen av, i starten av, tidlig i'),
        end: list('slutten av, i slutten av, utgangen av, enden av, sent i'),
        earlier: ['tidligere', 'før'],
        vague: { 'et par': 2, par: 2, noen: 3, flere: 3, 'noen få': 3 },
        hints: list(
            'dag, dager, uke, uker, måned, måneder, går, forgårs, morgen, overmorgen, siden, fra, til, mellom, forrige, siste, sist, neste, den',
        ),
        ordinalSuffixes: ['e', 'de', 'te', 'ende'],
        the: ['den', 'det', 'de', 'på'],
        wordyMonths: list('mai, mars, des, man, tir, ons, tor, fre'),
        and: ['og', 'og den', 'til'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(
                'i forgårs, forgårs, i forigårs, i forgårs kveld, i forgårs morges, iforgårs',
            ),
            tomorrow: list('i morgen, imorgen, i morgen tidlig, i morgen kveld'),
            'in-two-days': list('i overmorgen, overmorgen'),
            ago: [
                '(for|) {n} {unit} (siden|sia)',
                '(for|) (omtrent|cirka|ca|nesten|rundt) {n} {unit} siden',
                '{n} {unit} tidligere',
            ],
            'unit-ago': [
                '(for|) (en|ei|et|ett) {unit} siden',
                '(for|) (omtrent|cirka|ca|nesten) (en|ei|et) {unit} siden',
            ],
            'hours-ago': ['(for|) {n} (timer|time|t) siden', '(for|) (en|ei) (halv|) time siden'],
            'minutes-ago': [
                '(for|) {n} (minutter|minutt|min) siden',
                '(for|) (et|ett) minutt siden',
            ],
            weekday: ['(på|den|) {weekday}', `(på|) {weekday} ${PART}`],
            'last-weekday': [`(på|) ${LAST} {weekday}`, '{weekday} som var'],
            'weekday-this-week': [
                `(på|) {weekday} (i|) ${THIS} (uke|uken|uka)`,
                `(i|) ${THIS} (uke|uken|uka) (på|) {weekday}`,
            ],
            'weekday-last-week': [
                `(på|) {weekday} (i|) ${LAST} (uke|uken|uka)`,
                `(i|) ${LAST} (uke|uka) (på|) {weekday}`,
            ],
            'weekday-ago': ['(på|) {weekday} for {n} {unit} siden'],
            day: ['(den|fra den|til den|på den) {day}'],
            'weekday-day': ['(på|) {weekday} (den|) {day}'],
            'day-month': [
                '(den|) {day} {month}',
                '(på|) {weekday} (den|) {day} {month}',
                '(den|) {day} (i|av) {month}',
                '{month} (den|) {day}',
            ],
            'day-month-year': [
                '(den|) {day} (i|av|) {month} (i|) {year}',
                '(på|) {weekday} (den|) {day} {month} {year}',
                '{month} (den|) {day} {year}',
                '{year} {month} {day}',
            ],
            'nth-weekday': ['(på|) (den|) {ordinal} (mandagen|) {weekday} (i|av) {month}'],
            'nth-weekday-year': ['(på|) (den|) {ordinal} {weekday} (i|av|) {month} {year}'],
            'last-weekday-of-month': ['(på|) (den|) siste {weekday} (i|av) {month}'],
            'last-weekday-of-month-year': ['(på|) (den|) siste {weekday} (i|av|) {month} {year}'],
            'last-day-of-month': ['(på|) (den|) siste (dag|dagen) (i|av) {month}'],
            'last-day-of-month-year': ['(på|) (den|) siste (dag|dagen) (i|av|) {month} {year}'],
            'day-of-this-month': [
                '(den|) {day} (i|) denne (måneden|måned)',
                '(den|) {day} (ds|d m)',
            ],
            'day-of-last-month': ['(den|) {day} (i|) forrige (måned|måneden)'],
            'this-unit': [
                `(i|) ${THIS} {unit}`,
                'i {unit}',
                '(i|) (inneværende|nåværende) {unit}',
                'hele {unit}',
            ],
            'last-year': ['i fjor', 'fjoråret'],
            'last-unit': [`(i|) (den|det|) ${LAST} {unit}`],
            'unit-before-last': [
                '(i|) (nest siste|forrige forrige) {unit}',
                '(i|) {unit} før (siste|sist|forrige)',
            ],
            'last-units': [`(i|) (de|mine|) ${LAST} {n} {unit}`, `(i|) (de|) {n} ${LAST} {unit}`],
            'unit-to-date': [
                `${THIS} {unit} (hittil|så langt|til nå)`,
                '(hittil|så langt) (i|) (denne|dette|) {unit}',
                '(fra|siden) (begynnelsen|starten) av {unit}',
            ],
            month: ['(i|) {month} måned', '(i|) hele {month}'],
            'this-month-named': [`(i|) ${THIS} {month}`],
            'last-month-named': [`(i|) ${LAST} {month}`],
            'month-of-last-year': ['(i|) {month} i fjor', '(i|) {month} forrige år'],
            'month-year': ['(i|) {month} (i|) (året|) {year}', '{year} {month}'],
            year: ['(i|) (året|år) {year}', 'hele {year}'],
            decade: ['(på|) {year} tallet'],
            quarter: ['(i|) (det|) {ordinal} (kvartal|kvartalet)', '(i|) kvartal {ordinal}'],
            'quarter-year': [
                '(i|) (det|) {ordinal} (kvartal|kvartalet) (i|av|) {year}',
                '(i|) kvartal {ordinal} {year}',
            ],
            weekend: ['(i|denne|) (helgen|helga|helg)', 'i denne helgen'],
            'last-weekend': [`(i|) ${LAST} (helg|helgen|helga)`],
            'this-season': [`(i|) ${THIS} {season}`, 'i {season}', 'om {season}'],
            'last-season': [`(i|) ${LAST} {season}`, 'i fjor {season}'],
            'season-year': ['(i|) {season} (i|) {year}'],
            'week-number': ['(i|) uke {n}', '(i|) uke nr {n}'],
            'nth-week-of-month': ['(i|) (den|) {ordinal} (uke|uken|uka) (i|av) {month}'],
            'nth-week-of-month-year': [
                '(i|) (den|) {ordinal} (uke|uken|uka) (i|av) {month} {year}',
            ],
            'last-week-of-month': ['(i|) (den|) siste (uke|uken|uka) (i|av) {month}'],
            'last-week-of-month-year': ['(i|) (den|) siste (uke|uken|uka) (i|av) {month} {year}'],
            'day-range': [
                '(fra|) (den|) {day} (til|til og med) (den|) {day2} {month}',
                'mellom (den|) {day} og (den|) {day2} {month}',
            ],
            'day-range-year': [
                '(fra|) (den|) {day} (til|til og med) (den|) {day2} {month} {year}',
                'mellom (den|) {day} og (den|) {day2} {month} {year}',
            ],
        },
        holidays: {
            'new-year': list('nyttårsdag, første nyttårsdag'),
            valentines: list('valentinsdagen, valentinsdag'),
            'good-friday': ['langfredag'],
            easter: list('påske, påsken, påskedag, første påskedag'),
            'easter-monday': list('andre påskedag, annen påskedag'),
            ascension: list('kristi himmelfartsdag, kristi himmelfart'),
            pentecost: list('pinse, pinsen, første pinsedag'),
            'may-day': list('arbeidernes dag'),
            halloween: ['halloween'],
            'all-saints': ['allehelgensdag'],
            'black-friday': ['black friday'],
            'christmas-eve': ['julaften'],
            christmas: list('jul, julen, første juledag, juledag'),
            'boxing-day': list('andre juledag, annen juledag'),
            'new-years-eve': ['nyttårsaften'],
        },
        recurrences: {
            daily: list('daglig, daglige'),
            weekly: list('ukentlig, ukentlige'),
            monthly: list('månedlig, månedlige'),
            yearly: list('årlig, årlige'),
            'every-unit': [`${EVERY} {unit}`, '(en gang|engang) (i|per|om) {unit}', 'i {unit}'],
            'every-units': ['(hver|hvert) {n} {unit}'],
            'every-other': ['(annenhver|annethvert|hver andre|hvert andre|hver annen) {unit}'],
            'every-weekday': ['(hver|alltid på) {weekday}', 'hver uke på {weekday}'],
            workdays: list('hverdager, på hverdager, hver hverdag, mandag til fredag'),
            weekends: list('hver helg, i helgene'),
            'on-day': ['(på|) (den|) {day} (hver|i hver) måned', '(hver|alltid) den {day}'],
            'on-last-day': [
                '(på|) (den|) siste (dag|dagen|) (i|av|) (hver|i hver) måned',
                '(i|) slutten av (hver|) (måned|måneden)',
            ],
            until: list('til, til og med, inntil, fram til, frem til'),
            times: ['{n} ganger', '{n} (avdrag|betalinger)', '(i|på) {n} (avdrag|betalinger)'],
            starting: list('fra, fra og med, med start, fra den'),
        },
    },
    // prettier-ignore
    multipliers: { k: 1e3, tusen: 1e3, mill: 1e6, million: 1e6, millioner: 1e6, mrd: 1e9, milliard: 1e9, milliarder: 1e9, billion: 1e12, billioner: 1e12, hundre: 100, dusin: 12, laken: 1e3 },
    // prettier-ignore
    currencies: {
        krone: KRONER, kroner: KRONER, kronene: KRONER, kr: KRONER, spenn: KRONER, 'norsk krone': 'NOK', 'norske kroner': 'NOK', 'norske kr': 'NOK', 'norsk kr': 'NOK', 'dansk krone': 'DKK', 'danske kroner': 'DKK', 'danske kr': 'DKK', 'dansk kr': 'DKK', 'svensk krone': 'SEK', 'svenske kroner': 'SEK', 'svenske kr': 'SEK', 'svensk kr': 'SEK', kronor: 'SEK', 'islandske kroner': 'ISK', 'tsjekkiske kroner': 'CZK',
        dollar: DOLLARS, pund: POUNDS, 'britiske pund': 'GBP', 'engelske pund': 'GBP', rupi: RUPEES, rupier: RUPEES, 'indiske rupier': 'INR', rubler: 'RUB', rubel: 'RUB', franc: OPEN, francs: OPEN, franken: OPEN, 'sveitsiske franc': 'CHF', 'sveitsiske francs': 'CHF', 'sveitsisk franc': 'CHF', pesos: OPEN,
        'amerikanske dollar': 'USD', 'us dollar': 'USD', 'kanadiske dollar': 'CAD', 'canadiske dollar': 'CAD', 'australske dollar': 'AUD', 'new zealand dollar': 'NZD', 'new zealand dollars': 'NZD', 'newzealandske dollar': 'NZD', 'singaporske dollar': 'SGD', 'singapore dollar': 'SGD', 'hongkong dollar': 'HKD', 'hong kong dollar': 'HKD',
        'polske zloty': 'PLN', 'ungarske forint': 'HUF', 'thailandske baht': 'THB', 'thailandske bhat': 'THB', 'thai baht': 'THB', 'tyrkiske lira': 'TRY', 'japanske yen': 'JPY', 'kinesiske yuan': 'CNY',
    },
    // prettier-ignore
    coins: { øre: null, ører: null, öre: 'SEK', cent: null, cents: null, ct: null, pence: 'GBP', penny: null, pennies: null, centesimo: null, rappen: 'CHF', satang: 'THB' },
    notCodes: list(
        'all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, sit, lei, real, bob, sek, don, rand, lak, lev, det, med, mars',
    ),
    categoryNames: {
        food: words(
            'mat, mat og drikke, dagligvarer, matvarer, restaurant, restauranter, spise ute, matbudsjett',
        ),
        transport: words(
            'transport, reise til jobb, kollektiv, kollektivtransport, bil, drivstoff',
        ),
        home: words('bolig, hjem, hus, husholdning, leie, husleie'),
        utilities: words('strøm, strøm og nett, kommunale avgifter, faste utgifter'),
        clothing: words('klær, mote, sko og klær'),
        health: words('helse, lege, medisin, medisiner'),
        fun: words('moro, fritid, underholdning, hobby, hobbyer, kos, uteliv'),
        sport: words('sport, trening, idrett'),
        travel: words('reise, reiser, ferie, ferier'),
        education: words('utdanning, skole, studier, kurs'),
        gifts: words('gaver, gave, donasjoner, veldedighet'),
        subscriptions: words('abonnement, abonnementer, abonnementene'),
        personal: words('personlig pleie, velvære, skjønnhet, kosmetikk'),
        pets: words('kjæledyr, dyr, husdyr'),
        family: words('familie, barn, barna, barnehage'),
        electronics: words('elektronikk, teknologi'),
        insurance: words('forsikring, forsikringer'),
        taxes: words('skatt, skatter, avgifter til staten'),
        fees: words('gebyr, gebyrer, bøter, bankgebyr'),
        other: words('annet, diverse, øvrig, andre ting'),
    },
    expenseWords: {
        food: words(`
            lunsj, lunch, middag, frokost, brunch, måltid, snacks, matpakke, kaffe, kaffekopp, espresso, cappuccino, latte, te, kakao, bolle, boller, skolebolle, kanelbolle, brød, rundstykke, rundstykker, baguett, kake, kaker, vaffel, vafler, bakeri, baker, bakeren, slakter, kjøtt, kjøttdeig, kylling, biff, pølse, pølser, bacon, skinke, fisk, laks, torsk, reker, egg, melk, smør, ost, brunost, yoghurt, fløte, frukt, grønnsaker, eple, epler, bananer, poteter, tomater, salat, pasta, ris, nudler, suppe, pizza, grandiosa, burger, hamburger, kebab, falafel, sushi, ramen, taco, fredagstaco, pommes frites, is, iskrem, softis, sjokolade, godteri, smågodt, chips, potetgull, vann, farris, jus, juice, brus, cola, øl, pils, vin, rødvin, hvitvin, champagne, drink, drinker, drinks, cocktail, shots, alkohol, vinmonopolet, polet, restaurant, kafé, kafe, kaffebar, pub, bar, bistro, kantine, kantina, gatekjøkken, foodora, wolt, takeaway, take away, hentemat, tips til kelner, spist ute, spiste ute, spist, drukket,
            handling, handletur, storhandel, matbutikk, matbutikken, supermarked, butikken, kiosk, kiosken, rema, rema 1000, kiwi, coop, extra, meny, spar, joker, bunnpris, oda, narvesen, 7-eleven, deli de luca, mcdonalds, burger king, egon, peppes, starbucks, espresso house, kaffebrenneriet, subway, dominos, hjemlevering mat, grillmat
        `),
        transport: words(`
            taxi, drosje, uber, bolt, buss, bussbillett, busskort, buss kort, tog, togbillett, t-bane, tbane, trikk, trikken, bane, månedskort, billett buss, ruter, vy, flytoget, skyss, atb, kolumbus, ferge, ferje, ferjebillett, båt, bensin, diesel, tanking, tanket, fylt tanken, bensinstasjon, circle k, shell, esso, yx, st1, uno x, lading, elbillading, ladestasjon, ladet bilen, parkering, parkeringsavgift, parkeringshus, easypark, p-hus, bom, bompenger, bompasseringer, autopass, verksted, bilverksted, bilreparasjon, reparasjon av bilen, eu kontroll, eu-kontroll, dekk, vinterdekk, dekkskift, oljeskift, bilvask, vaske bilen, leiebil, bildel, bildeling, sykkel, sykkelreparasjon, bysykkel, elsparkesykkel, sparkesykkel, voi, tier, ryde, moped, motorsykkel, førerkort, kjøretime, trafikkskole
        `),
        home: words(`
            husleien, husleia, leie av leilighet, depositum, boliglån, huslån, lån på huset, felleskostnader, fellesutgifter, flytting, flyttebil, møbler, sofa, seng, madrass, bord, stol, stoler, hylle, skap, lampe, lamper, lyspære, lyspærer, teppe, gardiner, sengetøy, pute, dyne, håndklær, stearinlys, speil, ikea, jysk, bohus, skeidar, kid, princess, nille, clas ohlson, biltema, jula, maxbo, obs bygg, byggmax, byggmakker, europris, plantasjen, hageland, verktøy, skruer, maling, pensel, rørlegger, elektriker, maler, snekker, håndverker, låsesmed, reparasjon, oppussing, renhold, vaskehjelp, vaskemiddel, oppvaskmiddel, såpe gulv, dopapir, tørkepapir, søppelposer, støvsuger, vaskemaskin, oppvaskmaskin, tørketrommel, kjøleskap, fryser, mikrobølgeovn, komfyr, kaffetrakter, vannkoker, brødrister, gryte, stekepanne, tallerkener, glass, kopper, bestikk, planter, plante, hage, gressklipper, jord
        `),
        utilities: words(`
            strømregning, strømregningen, strømregninga, nettleie, fjernvarme, oppvarming, ved, fyringsved, vannavgift, vann og avløp, renovasjon, internett, internettregning, bredbånd, fiber, wifi, telefonregning, mobilregning, mobilregningen, mobilabonnement, telefonabonnement, kontantkort, telenor, telia, ice, talkmore, onecall, chilimobil, altibox, get, tibber, fjordkraft, hafslund, nrk lisens, kommunale avgifter
        `),
        clothing: words(`
            bukse, bukser, jeans, olabukse, skjorte, skjorter, t-skjorte, tskjorte, genser, gensere, hettegenser, ullgenser, jakke, vinterjakke, regnjakke, regntøy, boblejakke, kåpe, kjole, skjørt, dress, slips, belte, sko, støvler, joggesko, sandaler, tøfler, sokker, strømper, strømpebukse, undertøy, truse, bh, bikini, badebukse, pysjamas, lue, caps, hatt, skjerf, votter, hansker, veske, sekk, ryggsekk, solbriller, smykke, smykker, ring, øredobber, klokke armbånd, armbåndsur, bunad, h&m, hm, zara, cubus, dressmann, bik bok, kappahl, lindex, zalando, boozt, eurosko, skoringen, skredder, skomaker, renseri
        `),
        health: words(`
            apotek, apoteket, medisinen, tabletter, smertestillende, paracet, ibux, hostesaft, nesespray, plaster, vitaminer, tran, resept, fastlege, fastlegen, legetime, legebesøk, legevakt, egenandel, tannlege, tannlegen, tannlegeregning, tannregulering, sykehus, klinikk, optiker, briller, linser, kontaktlinser, fysioterapeut, fysio, massasje, kiropraktor, psykolog, terapi, vaksine, blodprøve, røntgen, specsavers, brilleland
        `),
        fun: words(`
            kino, kinobillett, kinobilletter, film, teater, teaterbillett, opera, konsert, konsertbillett, konsertbilletter, festival, museum, utstilling, dyrepark, dyreparken, tusenfryd, tivoli, julemarked, fest, nattklubb, klubb, inngang, inngangspenger, spill, brettspill, videospill, dataspill, steam, playstation, xbox, nintendo, lotto, tipping, norsk tipping, flax, flaxlodd, skrapelodd, kasino, bok, bøker, lydbok, ark, norli, bokhandel, blad, avis, tegneserie, biljard, bowling, minigolf, escape room, karaoke, sigaretter, røyk, snus, fyrverkeri, garn, fotballbillett, fotballkamp, badstue
        `),
        sport: words(`
            treningssenter, treningssenteret, treningsstudio, gym, sats, evo, elixia, fresh fitness, medlemskap treningssenter, idrettslag, kontingent, fotball, håndball, tennis, padel, badminton, golf, yoga, pilates, svømmehall, svømming, svømmekurs, basseng, klatring, klatrehall, buldring, ski, langrennsski, skipass, heiskort, skismøring, løp, maraton, startkontingent, treningstøy, proteinpulver, xxl, sport1, intersport, decathlon, danskurs, ridetime, ridning, personlig trener, crossfit
        `),
        travel: words(`
            hotell, hotellrom, hotellopphold, hostel, vandrerhjem, pensjonat, airbnb, booking, overnatting, hytte, hytteleie, leie av hytte, camping, campingplass, fly, flybillett, flybilletter, flyreise, norwegian, sas, widerøe, ryanair, bagasje, koffert, pass, visum, charterferie, charter, sydentur, storbyferie, weekendtur, cruise, hurtigruten, suvenir, suvenirer, guidet tur, dnt, reisebyrå
        `),
        education: words(`
            skolepenger, skolebøker, skolebok, pensumbok, pensumbøker, skolesaker, penner, skrivesaker, språkkurs, norskkurs, nettkurs, seminar, workshop, semesteravgift, universitet, høyskole, leksehjelp, eksamensavgift, pianotimer, musikkskole, kulturskole, gitartimer, undervisning, udemy, duolingo, kopiering, sfo lekse
        `),
        gifts: words(`
            gave til, bursdagsgave, bursdagspresang, presang, julegave, julegaver, bryllupsgave, dåpsgave, konfirmasjonsgave, gavekort, gavepapir, blomster, blomst, bukett, roser, blomsterbutikk, kort bursdag, bursdagskort, donasjon, donert, røde kors, unicef, kirkens nødhjelp, redd barna, leger uten grenser, kollekt, loddsalg, tigger
        `),
        subscriptions: words(`
            netflix, spotify, disney, disney plus, disney+, hbo, hbo max, viaplay, tv2 play, tv 2 play, prime video, youtube premium, apple music, icloud, google one, dropbox, chatgpt, adobe, office 365, microsoft 365, storytel, fabel, ebok nå, avisabonnement, aftenposten, vg pluss, dagbladet pluss, ps plus, game pass, strømmetjeneste, strømming, domene, vpn, medlemskap, medlemsavgift, github, tinder
        `),
        personal: words(`
            frisør, frisøren, hårklipp, klipp, klippet håret, klipp og farge, barber, barberer, sjampo, shampoo, balsam, dusjsåpe, såpe, tannkrem, tannbørste, deodorant, krem, solkrem, sminke, leppestift, mascara, parfyme, negler, neglesalong, neglelakk, manikyr, pedikyr, fotpleie, hudpleie, hudpleier, vipper, bryn, barberhøvel, barberblader, tamponger, bind, kondomer, vita, kicks, normal, sephora, lyko, tatovering, piercing, spa, solarium
        `),
        pets: words(`
            hund, hunden, katt, katten, valp, hundemat, kattemat, dyremat, kattesand, hundegodbiter, veterinær, veterinæren, dyrlege, dyreklinikk, dyrebutikk, musti, buddy, hundekurs, hundefrisør, hundebånd, akvarium, hamster, kanin, marsvin, hest, hestefôr, hundepass
        `),
        family: words(`
            barnehagen, barnehageplass, sfo, aks, dagmamma, barnevakt, bleier, barnemat, grøt baby, morsmelkerstatning, babyklær, baby, barnevogn, bilstol, smokk, leker, leke, lego, playmobil, dukke, barnebursdag, ukepenger, lommepenger, barnebidrag, barneklær, barnesko, jollyroom, barnas hus, våtservietter, bestemor, bestefar
        `),
        electronics: words(`
            mobil, mobiltelefon, ny mobil, smarttelefon, iphone, mobildeksel, deksel, laptop, pc, datamaskin, bærbar, nettbrett, ipad, macbook, skjerm, tastatur, mus, printer, skriver, blekk, blekkpatron, hodetelefoner, airpods, øretelefoner, høyttaler, tv, fjernsyn, kamera, objektiv, lader, ladekabel, kabel, minnepenn, harddisk, minnekort, powerbank, adapter, batterier, ruter trådløs, smartklokke, spillkonsoll, konsoll, elkjøp, elkjop, power butikk, komplett, netonnet, skjermkort, mikrofon, app, programvare, mobilreparasjon
        `),
        insurance: words(
            'bilforsikring, innboforsikring, reiseforsikring, helseforsikring, livsforsikring, husforsikring, villaforsikring, dyreforsikring, hundeforsikring, ulykkesforsikring, barneforsikring, gjensidige, fremtind, tryg, if forsikring, storebrand forsikring, frende',
        ),
        taxes: words(
            'restskatt, baksmell, forskuddsskatt, skatteetaten, eiendomsskatt, moms, mva, merverdiavgift, toll, tollavgift, trafikkforsikringsavgift, veiavgift, dokumentavgift, regnskapsfører',
        ),
        fees: words(
            'gebyret, kortgebyr, årsgebyr, purregebyr, inkasso, minibankgebyr, overføringsgebyr, bot, parkeringsbot, fartsbot, p-bot, renter på lån, lånerenter, advokat, notar, provisjon, porto, frimerke, frimerker, frakt, pakke, posten, postnord, lån, avdrag, nedbetaling, klarna, kredittkortregning',
        ),
        other: words(
            'amazon, ebay, finn, finn.no, temu, aliexpress, loppemarked, bruktbutikk, fretex, kjøpesenter, kontanter, minibank, uttak, småting, flying tiger',
        ),
    },
    incomeWords: {
        salary: words(
            'lønn, lønna, lønnen, lønning, lønnsutbetaling, månedslønn, timelønn, ukelønn, bonus, feriepenger, overtid, overtidsbetaling, pensjon, alderspensjon, trygd, sykepenger, uføretrygd, arbeidsgiver betalte, lærlinglønn',
        ),
        sales: words(
            'salg, solgt, solgte, salgsinntekt, kunde, kunder, honorar, frilans, oppdrag, ekstrajobb, sommerjobb, faktura fra kunde, omsetning, finn salg',
        ),
        interest: words(
            'renter fått, renteinntekter, renteinntekt, sparerenter, utbytte, aksjeutbytte, avkastning, kursgevinst',
        ),
        gift: words(
            'pengegave, gavepenger, bursdagspenger, julepenger, fått av mamma, fått av pappa, fått av bestemor, penger fra mamma, penger fra pappa, penger fra bestemor, penger fra bestefar, arv, arvet, lommepenger fra',
        ),
        income: words(
            'inntekt, inntekter, inntektene, innbetaling, innskudd, barnetrygd, kontantstøtte, stipend, studielån, lånekassen, dagpenger, bostøtte, nav, leieinntekt, leieinntekter, tips fått, driks, pant, panting, pantepenger, lottogevinst, gevinst, premie vunnet, skattepenger, skatt igjen, skatteoppgjør, tilgode på skatten, barnebidrag mottatt, foreldrepenger',
        ),
    },
    numberedNames: list(
        '7 eleven, 7-eleven, rema 1000, formel 1, office 365, microsoft 365, 3d printer, tv 2, tv2, st1, sport1, p3, 17 mai, 5 guys',
    ),
    labels: words(
        'bestilling, ordre, ordrenummer, fakturanummer, nummer, nr, ref, referanse, kvittering, iphone, galaxy, pixel, ps, xbox, windows, rom, spor, gate, sete, rad, kapittel, versjon, episode, sesong, ipad, macbook, leilighet, klasse, størrelse, modell, terminal, nivå, etasje, side, steg, type, alder, kanal, sone, linje, buss, trikk, uke, kode, id, kundenummer, artikkel, konto, bord, husnummer, del, dag',
    ),
    measures: words(
        'minutt, minutter, min, time, timer, t, sekund, sekunder, sek, dag, dager, natt, netter, uke, uker, måned, måneder, år, prosent, kg, kilo, g, gram, hg, l, liter, dl, ml, km, kilometer, mil, cm, mm, m, meter, tommer, gb, tb, mb, folk, personer, person, mann, gjester, gang, ganger, stk, stykk, stykker, flaske, flasker, pakke, pakker, boks, bokser, kopp, kopper, glass, kasse, kasser, pose, poser, skiver, par, kort, ord, kalorier, grader, poeng, skritt, x, stjerner, utgifter, kjøp, betalinger, transaksjoner, venner, barn, kolleger, avdrag, kuler, porsjoner, deler, åring, hk, watt, kwh, kvm, kvadratmeter',
    ),
    plurals: ['er', 'r', 'e', 's'],
    cues: {
        asks: words(
            'hvor mye, hvor mange, hvor ofte, hvor høyt, hvordan er, hva (er|var|har|brukte|kjøpte|koster|kostet|betyr|ble), hvor (er|var|går|gikk|har|blir|ble|brukte), når (er|var|har|kommer), hvorfor, hvilken, hvilket, hvilke, hvem, si meg, kan du si meg, kan du fortelle, fortell meg, vet du, jeg (vil|ville) gjerne vite, jeg vil vite, jeg lurer på, lurer på, og hvor mye, har jeg nok, finnes det, er det, hva slags',
        ),
        shows: words(
            'vis, vis meg, list opp, liste, liste over, oversikt, oversikt over, sammendrag, oppsummering, gi meg en, gi meg mine, finn frem, finn, søk, søk etter, åpne, se, rapport, statistikk, få se',
        ),
        wants: words(
            'jeg vil, jeg ønsker, jeg trenger, jeg må, jeg skal, jeg burde, jeg bør, jeg kunne, kan du, kan jeg, kan vi, kunne du, vil du, skal jeg, skal vi, vi må, vi skal, vi trenger, hjelp meg, minn meg, planlegger, jeg planlegger, får jeg, vennligst, hvordan kan jeg, jeg har lyst',
        ),
        orders: words(
            '(ring|spill|send|betal|kjøp|bestill|reserver|avbestill|sett|gjør|hent|gi|ta|legg|minn|veksle|regn|konverter|åpne) (meg|en|et|ei|den|det|mine|min|mitt|oss|han|henne|penger|på|av|til|fra), (del|splitt) # (på|mellom|med)',
        ),
        log: words(
            'legg til, legg inn, før, før inn, før opp, noter, notér, skriv, skriv ned, skriv opp, registrer, lagre, loggfør, logg, ny utgift, nytt kjøp, ny inntekt, utgift, utgifter, glemte å (føre|notere|legge inn), (kan|kunne) du … (legge til|notere|føre)',
        ),
        pay: words('betal, send, overfør, gi, vipps'),
        'not-yet': words(`
            (vil|ville|skal|skulle|må|måtte|kan|kunne|bør|burde|får|kommer til å|tenker å|ønsker å|planlegger å|håper å) … (bruke|betale|kjøpe|bestille|hente|få|tjene|selge|koste|overføre|spare|motta|leie|ta|spise|gi|donere|betale tilbake|reservere), (vil|skal|kan|bør|må) jeg … (bruke|betale|kjøpe|spare|gi), (hadde|ville) … (kostet|brukt|betalt|kjøpt) hvis, (ikke|ingen|aldri|ingenting|nesten) … (brukt|brukte|betalt|betalte|kjøpt|kjøpte|bestilt|fått|mottatt|solgt|tjent|hentet|vunnet|kostet), (brukte|betalte|kjøpte|fikk|har) (ikke|ingen|aldri), nesten (brukte|kjøpte|betalte), skulle ønske, enda ikke, ennå ikke, ikke (før|noter|registrer|lagre|legg), hvis (jeg|vi|du|man|min|han|hun|den|det), dersom, tenk om, forhåpentligvis, skylder, jeg skylder, (i morgen|overmorgen) (kjøper|betaler|bruker|får|henter|bestiller|må|vil|skal|kommer), (neste) (uke|måned|år|gang) (kjøper|betaler|bruker|får|må|vil|skal), å (kjøpe|betale|selge|bestille|bruke), vurderer, planlagt, sparer (til|for), spare (til|opp), ubetalt, ubetalte, utestående, gjenstår, (han|hun|de) (vil|ber|krever), ble avvist, avbestilt, kansellert, hva med om, snart
        `),
        'in-general': words(
            'koster, (koden|pin|pinkoden|nummeret) er, (han|hun|de|broren min|søsteren min|sjefen|man|noen) (tjener|koster|får|betaler), tjener # (i|per), koster nå til dags, nå til dags, vanligvis, normalt, er # verdt, verdt, ligger på #, står i #, steget, falt, økt til, (steg|stiger|faller|falt|økte|øker) … (til|med), før kostet, kostet før, prisene, prisen, inflasjon, inflasjonen, omregnet, er #, kurs, kursen, aksje, aksjer, dollaren, euroen, bitcoin, minstelønn, gjennomsnittslønn, avdeling, regjeringen, firmaet, selskapet, millioner, milliarder, omsetningen falt, per time, i timen',
        ),
        'how-to': words(
            'hvordan (kan|legger|fører|sletter|endrer|bruker|setter|får) (jeg|man|du|vi), hvordan virker, er det mulig, finnes det en måte',
        ),
        spent: words(`
            brukt, brukte, bruker, betalt, betalte, betaler, kjøpt, kjøpte, kjøper, bestilt, bestilte, hentet, handlet, handla, handlet for, spandert, spanderte, leid, leide, investert, donert, tapt, tapte, mistet, sløst, sløste, tanket, fylte, fylt, ladet, lada, spist, spiste, drukket, drakk, lagt ut, fornyet, nedbetalt, trukket, tatt ut, tok ut, vippset, vippsa, vippset til, utgift, utgifter, gikk til, gikk med til, gikk på, gått til, svidd av, svei av, blakket, punget ut, betalt for, forbruk, kjøpt meg
        `),
        cost: words(
            'kostet, kosta, koster, kom på, ble på, kostnad, pris, til en pris av, regning på, faktura på, regningen var, var #, ble #, totalpris, belastet, fakturert',
        ),
        gave: words(
            'gitt, ga, gav, sendt, sendte, overført til, gitt bort, ga bort, lånt bort, lånte bort, lånt ut, lånte ut, skjenket',
        ),
        earned: words(`
            fikk, fått, får, mottatt, mottok, motatt, tjent, tjente, tjener, solgt, solgte, selger, vunnet, vant, arvet, arvet etter, funnet, fant, utbetalt, kom inn, kommet inn, inn på konto, innbetalt, innbetaling, lånt av, lånte av, betalt til meg, har kommet, satt inn på kontoen, (ga|gav|sendte|vippset|betalte|overførte) (meg|oss), (har|) (gitt|sendt|betalt|vippset|overført) meg, (kunde|kunden|sjefen|arbeidsgiver|leieboer|leietaker) … (betalt|betalte|overført|overførte), (lønn|lønna|lønnen) (er|kom|har|fått|mottatt|inne), leid ut, leide ut, ved salg, for salg av
        `),
        refunded: words(
            'fått tilbake, fikk tilbake, fikk … tilbake, fått … tilbake, får tilbake, tilbakebetalt, tilbakebetaling, betalt tilbake, betalte tilbake, refundert, refusjon, refunderte, refundert fra, returnert, returnerte, retur, sendt tilbake, penger tilbake, pengene tilbake, # tilbake, cashback, kreditert, bytta inn, depositum tilbake, betalte … tilbake',
        ),
        moved: words(
            'overført til (sparekonto|sparekontoen|konto|kontoen|bsu), overførte til sparekonto, lagt til side, # til side, satt av, satte av, spart, sparte, satt inn på (sparekonto|sparekontoen|bsu), # (til|på|over til|inn på) (sparekonto|sparekontoen|sparekontoen min|bsu), flyttet til, flyttet, overført mellom',
        ),
        move: words('flytt, overfør, sett over'),
        shifted: words('flyttet, flytta, flytt, flytte'),
        'own-account': words(
            'sparekonto, sparekontoen, sparekontoen min, bsu, bufferkonto, buffer, sparegris, brukskonto, brukskontoen, kontoen min, min konto, fond, aksjesparekonto, aksjefond, annen konto, mellom kontoer, sparepengene',
        ),
        'about-spending': words(`
            (hvor mye|hva|hvor|når|hvor ofte) … (brukt|brukte|bruker|betalt|betalte|kjøpt|kjøpte|handlet|gått til|gikk til|kostet|tapt|sløst|spist ute), (hvor mye|hva) … (koster meg|kostet meg|betaler jeg|går til|går på), har (jeg|vi) … (brukt|betalt|kjøpt), brukte (jeg|vi), bruker (jeg|vi), mine utgifter, utgiftene mine, utgiftene, våre utgifter, utgifter (på|til|i|for|denne|dette|forrige|siste|fra|per|siden), totale utgifter, alle utgifter, gjennomsnittlige utgifter, totalt brukt, sum av utgifter, hvor høye … utgifter, hvor (går|gikk|blir|ble) … (penger|pengene), penger brukt, månedsoversikt, ukesoversikt, kostnadsoversikt, forbruket mitt, mitt forbruk, forbruk (på|i|denne|forrige|siste), hva har jeg kjøpt, hva kjøpte jeg, for mye brukt
        `),
        'about-income': words(
            '(hvor mye|hva) … (tjent|tjente|tjener|fått|fikk|mottatt|kommet inn|kom inn|solgt), (hva|hvor høy) … (inntekt|inntekten|inntekter|lønn|lønnen), har (jeg|vi) … (tjent|fått|mottatt), min inntekt, inntekten min, mine inntekter, inntektene mine, inntektene, inntekter (i|denne|dette|forrige|siste|fra|siden), inntekt (i|denne|dette|forrige|siste), inntekter, totale inntekter, har (lønna|lønnen|lønn) kommet',
        ),
        'about-entries': words(`
            siste # (utgifter|utgiftene|kjøp|kjøpene|betalinger|transaksjoner|transaksjonene|poster|inntekter), (siste|seneste|nyeste|alle|mine) (utgifter|utgiftene|utgift|kjøp|kjøpene|betalinger|betaling|transaksjoner|transaksjonene|transaksjon|poster|føringer), største (utgift|utgiften|utgifter|utgiftene|kjøp), dyreste (utgift|kjøp|ting|kjøpet), høyeste utgift, hva har (jeg|vi) kjøpt, hva kjøpte (jeg|vi), historikk, historikken, transaksjoner, transaksjonene, transaksjonene mine, mine transaksjoner, når (kjøpte|brukte) jeg sist, (vis|list) … (utgifter|utgiftene|kjøp|transaksjoner|betalinger|alt|føringer), hvor ofte (har|var) jeg, hvor mange (utgifter|kjøp|ganger|transaksjoner), alle utgifter, alle transaksjoner
        `),
        'about-balance': words(
            'saldo, saldoen, saldoen min, min saldo, balanse, kontobalanse, hvor mye (penger|) (har|er) (jeg|vi|det) (igjen|til overs|totalt|nå|på), hvor mye penger har (jeg|vi), hvor mye (er|har jeg) (igjen|til overs), hva har jeg igjen, har jeg (nok|mer|noe) penger, penger igjen, gjenstående, disponibelt, tilgjengelig beløp, på kontoen, på konto, (er|går) jeg (i minus|i pluss|blakk), hvordan ligger jeg an, hvordan står det til økonomisk, hva kan jeg fortsatt',
        ),
        'about-limit': words(
            '(mitt|det|vårt|på|av) … (budsjett|budsjettet|grense|grensen), budsjett, budsjettet, budsjettet mitt, budsjetter, grense, grensen, grenser, hvor mye (er|har jeg) … (budsjettet|grensen), hvor mye kan jeg (fortsatt|ennå|enda) (bruke|kjøpe), kan jeg fortsatt bruke, over budsjett, over budsjettet, innenfor budsjettet',
        ),
        acts: words(
            'å betale, overfør, overføre, betal min, aktiver, aktivere, søk om, søke om, løs inn, øk, øke, sende, ta ut, utbetale, si opp, sperre, sperr',
        ),
        follow: words(
            'og, og på, og i, og for, hva med, og hva med, hva så med, og hvor mye, og forrige, og sist',
        ),
        elsewhere: words(`
            kredittgrense, kredittscore, nytt kort, kortet mitt (er|virker|ble), kort (tapt|sperret|stjålet|avvist), passord, pinkode, pin, rente, rentesats, vekslingskurs, valutakurs, poeng, bonuspoeng, minimumsbeløp, forfall, forfallsdato, når (er|må|kommer|går|starter|begynner), hvorfor, hvor lenge, hvor langt, hvor gammel, hva er klokka, hva er klokken, hvordan blir, hva heter, hvor er, hvor kan, hva skal jeg, svindel, kalender, påminnelse, vekkerklokke, alarm, alarmen, timer på, møte, avtale, time hos, handleliste, handlelisten, huskeliste, gjøremål, på listen, til listen, vær, været, værmelding, trafikk, oppskrift, kalorier, bestille fly, reservasjon, reservere, sang, sangen, musikk, spilleliste, oversett, oversette, hva betyr, vits, en vits, feriedager, klokka, hvilken dag, regn om, omregne, konverter, hvor mye er # (dollar|euro|kroner|pund|yen), hva koster (en|et|ei|den|det), hvor mye koster (en|et|ei|den|det), søke om lån, bagasjeregler, nyheter, fotballresultat, resultatet, hovedstad, statsminister, president, iban, frist, født
        `),
        possessive: words('min, mitt, mine, vår, vårt, våre'),
        others: words(
            'din, ditt, dine, du, deg, han, ham, hun, henne, de, dem, deres, hans, hennes, man, folk, noen, firma, selskap, land, regjering, staten, president, koster en, koster et, prisen på, pris for, naboen, nabo, kollega',
        ),
        self: words(
            'jeg, meg, min, mitt, mine, vi, oss, vår, har, hadde, betaler, kjøper, var jeg',
        ),
        sets: words(
            'sett, sett en grense, grense, grense på, budsjett, budsjett på, begrens, maks, maksimalt, høyst, ikke mer enn, maksimum, nytt budsjett, ny grense, øk, senk, endre, jeg vil ikke bruke mer enn, vil maks, varsle meg, budsjettet mitt, mitt budsjett, tak på',
        ),
        limit: words(
            'grense, grenser, budsjett, budsjetter, maks, maksimalt, maksimum, høyst, ikke mer enn, øvre grense, varsle meg, tak',
        ),
        'per-day': words('per dag, pr dag, daglig, hver dag, om dagen, dagsbudsjett'),
        'per-week': words(
            'per uke, pr uke, ukentlig, hver uke, i uken, i uka, ukesbudsjett, ukebudsjett, denne uken, denne uka',
        ),
        'per-year': words('per år, pr år, årlig, hvert år, i året, årsbudsjett'),
        'per-month': words(
            'per måned, pr måned, i måneden, månedlig, hver måned, månedsbudsjett, denne måneden',
        ),
        most: words(
            'mest, det meste, mest penger, største kategori, dyreste kategori, topp kategorier, per kategori, går pengene mine, går pengene, gikk pengene, hva bruker jeg, fordeling',
        ),
        largest: words('største, dyreste, høyeste, største utgift, største utgifter, dyreste kjøp'),
        smallest: words('minste, billigste, laveste'),
        between: ['mellom'],
        compare: words(
            'sammenlignet med, sammenliknet med, sammenlign, i forhold til, versus, vs, (mer|mindre) enn (forrige|sist|siste|i fjor), enn forrige måned, enn forrige uke, enn i fjor, forskjell mellom, forskjellen mellom',
        ),
        'by-category': words('per kategori, etter kategori, på kategori, hver kategori'),
        'by-merchant': words('per butikk, etter butikk, på butikk'),
        'by-day': words('per dag, dag for dag, hver dag'),
        'by-week': words('per uke, uke for uke'),
        'by-month': words('per måned, måned for måned'),
        average: words(
            'gjennomsnitt, i gjennomsnitt, gjennomsnittlig, i snitt, snitt, per dag, vanligvis',
        ),
        'how-much': words('hvor mye, hvor høyt'),
        'one-entry': words('føring, kjøp, betaling, utgift, post, transaksjon'),
        count: words('hvor ofte, hvor mange ganger, hvor mange, antall'),
        latest: words('siste, seneste, nyeste, sist'),
        more: words('mer enn, over, større enn, minst, høyere enn'),
        less: words('mindre enn, under, lavere enn, høyst'),
        includes: words(`inkludert, inkl, hvorav`),
        each: words('hver, per stykk, stykket, per person, per stk, pr stk, per hode'),
        sum: words('totalt, til sammen, tilsammen, i alt, sammenlagt, sum, total, totalsum'),
        was: list('var, det var, er fra'),
        instead: list('ikke #, i stedet for #, istedenfor #'),
        edit: words(
            'jeg mente, mente, jeg mener, endre (det|den|til) …, endre til, rett, rett opp, korriger, rettelse, egentlig, beklager, sorry, det var, den var, det skulle være, skulle være #, skulle vært #, var det, ikke #, stemmer ikke, feil, det er feil, var feil, sett det til, rediger, redigere, nei, oi, ups, skrev feil, skrivefeil, i stedet for #, istedenfor #',
        ),
        'edit-category': words(
            'kategori, kategorien er, flytt det til, flytt den til, legg det under, sett det under, det hører til, hører til, det er, det var, under kategori, siste var, den siste var, endre kategori, endre kategorien, som kategori',
        ),
        undo: words(
            'angre, angre det, angre siste, angre den siste, gjør om, gjør det om, ta tilbake, ta det tilbake, trekk tilbake, avbryt det, kanseller, kanseller det, undo, likevel ikke',
        ),
        redo: words(
            'gjenopprett, gjenopprett det, gjør på nytt, hent tilbake, hent det tilbake, redo, legg tilbake',
        ),
        delete: words(
            'slett, slette, fjern, fjerne, stryk, kast, tøm, nullstill, bort med, delete',
        ),
        entry: words(
            'siste, forrige, utgift, utgiften, utgifter, føring, føringen, det, den, alt, alle, transaksjon, transaksjonen, kjøp, kjøpet, betaling, betalingen, post',
        ),
        everything: words(
            'alt, alle, hele, transaksjoner, utgifter, utgiftene, konto, data, dataene, dataene mine, mine data, historikk, starte på nytt, fra null',
        ),
        chatter: words(
            'haha, hahaha, hihi, lol, hm, hmm, test, tester, testing, tja, nåja, vel, wow, oi oi, bla, blabla, ja ja, pff',
        ),
        relatives: words(
            'kone, kona, mann, mannen, mamma, mor, moren min, pappa, far, foreldre, sønn, datter, bror, søster, bestemor, bestefar, mormor, farmor, morfar, farfar, venn, venninne, venner, kjæreste, kjæresten, samboer, samboeren, partner, romkamerat, kollega, sjef, sjefen, tante, onkel, fetter, kusine, svigermor',
        ),
        shared: words(
            'delt, delte, splittet, splitta, fifty fifty, halvparten hver, hver vår halvdel, delte regningen, spleiset, spleisa, spleiselag',
        ),
        'sets-to': words('(sett|øk|senk|endre|juster|reduser|begrens) … (til|på) #'),
        'changes-to': words('(endre|rett|korriger|rediger|sett|juster) … (til|på) #'),
        renames: words(
            'gi … nytt navn, døp om … til, kall … for, endre navnet på … til, endre beskrivelsen (av|på) … til',
        ),
        'no-limit': words(
            '(ingen|uten) (grense|budsjett|grenser), fjern (grensen|budsjettet|budsjettet mitt), slett (grensen|budsjettet), ikke noe budsjett lenger, ubegrenset',
        ),
        help: words(
            'hjelp, hva kan du, hva kan du gjøre, hva kan jeg gjøre, hvordan virker dette, hvordan virker du, hvordan fungerer dette, hvordan fungerer du, hvordan bruker jeg deg, hva gjør du, bruksanvisning, kommandoer, meny, hva kan jeg si, hva kan jeg spørre om, hvem er du, hva er du, hvordan begynner jeg, start, eksempler, hjelp meg',
        ),
        greeting: words(
            'hei, hallo, heisann, hei hei, heihei, hei penny, god morgen, god dag, god kveld, god ettermiddag, morn, morn morn, halla, penny, hallo penny, hvordan går det, hvordan har du det, står til, hva skjer, yo',
        ),
        thanks: words(
            'takk, tusen takk, takk skal du ha, mange takk, takker, takk for hjelpen, hjertelig takk, supert, flott, fint, bra, kjempebra, perfekt, kult, bra jobba, godt jobbet, nydelig, strålende, topp, herlig, ha det, hade, ha det bra, hadet, vi snakkes, snakkes, på gjensyn, god natt, ha en fin dag, god helg, sees, ok takk, utmerket',
        ),
        yes: words(
            'ja, jo, jepp, japp, ja takk, selvfølgelig, klart, klart det, sikkert, ok, okei, okay, riktig, stemmer, det stemmer, nettopp ja, enig, gjør det, bekreft, gjerne, absolutt, greit, det er greit, i orden, korrekt, visst',
        ),
        no: words(
            'glem det, drit i det, samme det, nei, neida, nope, nei takk, ikke nå, helst ikke, aldri, avbryt, stopp, stop, senere, absolutt ikke, bedre ikke, behold, behold det, ikke nødvendig, trengs ikke',
        ),
    },
    questionWords: words(
        'hva, hvor, hvordan, hvem, når, hvorfor, hvilken, hvilket, hvilke, hvormye, hvorfra, hvorhen',
    ),
    auxiliaries: words(
        'er, var, har, hadde, kan, kunne, skal, skulle, vil, ville, må, måtte, bør, burde, blir, ble, får, fikk, gjør, brukte, bruker, går, ligger',
    ),
    pronouns: words(
        'jeg, du, han, hun, den, det, vi, dere, de, man, min, mitt, mine, meg, deg, noen, alt, oss, her, dette, disse',
    ),
    operators: {
        '+': ['pluss'],
        '-': ['minus'],
        '*': ['ganger', 'gange', 'x'],
        '/': ['delt på', 'dele på'],
    },
    or: ['eller'],
    separators: words(
        'og, så, deretter, pluss, også, og så, og også, samt, dessuten, i tillegg, etterpå',
    ),
    fillers: words(`
        for, til, på, i, hos, av, fra, med, om, ved, ut, inn, over, etter, en, ei, et, den, det, de, min, mitt, mine, vår, vårt, våre, jeg, meg, vi, oss, har, hadde, var, er, ble, blitt, han, hun, og, så, også, bare, kun, nettopp, akkurat, litt, cirka, ca, omtrent, rundt, nesten, dessverre, endelig, vel, jo, ja, nei, da, nå, igjen, vær så snill, hei, hallo, ok, altså, i dag, ny, nytt, nye, totalt, til sammen, sum, beløp, per, pr, hver, kontant, kontanter, kort, brukt, brukte, betalt, betalte, kjøpt, kjøpte, penger, koster, kostet, kosta, fikk, fått, mottatt, som, der, her, ekstra, forresten, egentlig, faktisk, noe, noen, meg selv, denne, dette, disse, hele, alt, som var, å, at, gikk, dro, måtte, hentet, via
    `),
    merchantAfter: words('på, hos, fra, i, ved, til, av'),
    merchantBefore: [],
    walletAfter: words('fra, fra min, med, på, til, i, via, over på, til min'),
    orders: {
        'undo-all': words(
            'angre (begge|begge to|alt|alt sammen|alle), (slett|fjern) (begge|begge to)',
        ),
        'undo-part': words('angre (den|det|min|mitt) {x}'),
        'undo-place': words('angre (den|det) {ordinal} (utgiften|føringen|linjen|)'),
        'delete-place': words('(slett|fjern) (den|det) {ordinal} (utgiften|føringen|linjen|)'),
        'correct-place': words(
            '(nei|) (den|det) {ordinal} (utgiften|føringen|linjen|) (var|er|kostet) {x}, (endre|rett) (den|det) {ordinal} (utgiften|føringen|linjen|) til {x}',
        ),
        'more-by': words(`… mer, det var … mer, øk det med …, legg til … på det`),
        'less-by': words(`… mindre, det var … mindre, reduser det med …, trekk … fra det`),
        owes: words(`{x} skylder (meg|oss) …`),
        'delete-category': words(`(slett|fjern) kategorien {x}`),
        'delete-wallet': words(`(slett|fjern) lommeboken {x}`),
        'correct-part': words('(nei|) (min|mitt|den|det) {x} (var|er|kostet) {y}'),
        'undo-several': words(
            'angre (de|mine|) {n} (siste|seneste) (endringene|endringer|føringene|tingene|utgiftene|), angre (de|mine|) siste {n} (endringene|endringer|føringene|tingene|utgiftene|), angre {n} (endringer|føringer|)',
        ),
        restore: words(
            '(hent|legg) tilbake (det|alt|det jeg slettet|den slettede utgiften), gjenopprett (det|alt|det jeg slettet|den slettede utgiften)',
        ),
        'restore-named': words(`gjenopprett ${MY} {x}, hent tilbake ${MY} {x}`),
        'delete-several': words(
            '(slett|fjern) (de|mine|) siste {n} (føringene|utgiftene|kjøpene|transaksjonene|utgifter|)',
        ),
        history: words(
            `(vis|) (meg|) (historikken|historikk|endringene|endringer) (for|til|av) ${MY} {x}, hva har skjedd med ${MY} {x}, hvem endret ${MY} {x}`,
        ),
        'stop-recurring': words(
            `(stopp|avslutt|si opp) ${MY} {x}, jeg har sagt opp ${MY} {x}, ikke mer {x}, ikke gjenta ${MY} {x} (lenger|mer|)`,
        ),
        'pause-recurring': words(`(pause|sett) ${MY} {x} (på pause|), paus ${MY} {x}`),
        'resume-recurring': words(`(gjenoppta|start) ${MY} {x} (igjen|), fortsett med ${MY} {x}`),
        'skip-recurring': words(
            `hopp over ${MY} (neste|) {x} (denne gangen|denne måneden|denne uken|)`,
        ),
        'change-recurring': words(
            `${MY} {x} (koster|er|blir) (fra nå av|heretter|fra neste måned|nå) …, (fra nå av|heretter|fra neste måned) (koster|er|blir) ${MY} {x} …`,
        ),
        'list-recurring': words(
            'hva gjentar seg, (vis|list|) (meg|) (mine|de|alle|) (faste|gjentakende|regelmessige) (utgifter|utgiftene|betalinger|kostnader), faste utgifter, abonnementene mine, mine abonnementer, hvilke abonnementer har jeg, (neste|kommende) betalinger',
        ),
        remind: words(
            'minn meg (på|hver|daglig) …, (daglig|daglige) påminnelse …, (send|gi) meg (en|) (daglig|) påminnelse …',
        ),
        'remind-not': words(
            'ikke minn meg (lenger|mer|) …, (ingen) (påminnelse|påminnelser) (mer|lenger|), (skru|slå) av (påminnelser|påminnelsene|påminnelsen), (slett|fjern) (påminnelsen|påminnelsene)',
        ),
        'new-category': words(
            '(ny|lag|opprett|legg til) (en|) (ny|) kategori (som heter|kalt|) {x}, ny kategori {x}',
        ),
        'new-category-under': words(
            '(ny|lag|opprett) (en|) (ny|) (kategori|underkategori) (som heter|kalt|) {x} (under|i) {y}, flytt (kategorien|kategori) {x} (under|til) {y}',
        ),
        'rename-category': words(
            '(gi|døp|kall) (kategorien|kategori) {x} (om til|nytt navn|for) {y}, endre navnet på (kategorien|kategori) {x} til {y}',
        ),
        'merge-categories': words(
            'slå sammen (kategoriene|) {x} og {y}, flytt alt fra {x} til {y}',
        ),
        'list-categories': words(
            '(vis|list) (meg|) (mine|alle|) (kategorier|kategoriene), hvilke kategorier (finnes|har jeg|finnes det), kategoriene mine',
        ),
        'new-wallet': words(
            '(ny|lag|opprett) (en|) (ny|) (lommebok|konto|kasse) (som heter|kalt|) {x}',
        ),
        'share-wallet': words('del (denne|min|vår|) (lommeboken|lommebok|kontoen|konto) med …'),
        'use-wallet': words(
            '(bruk|åpne|velg) (lommeboken|lommeboka|kontoen|lommebok|konto) {x}, (bytt|gå) til (lommeboken|kontoen|lommebok|) {x}',
        ),
        'rename-wallet': words(
            '(gi|døp|kall) (lommeboken|lommeboka|kontoen) {x} (om til|nytt navn|for) {y}, (gi|døp|kall) denne (lommeboken|lommeboka|kontoen) (om til|for) {x}',
        ),
        'list-wallets': words(
            '(vis|list) (meg|) (mine|alle|) (lommebøker|lommebøkene|kontoer|kontoene), hvilke (lommebøker|kontoer) har jeg, hvilken lommebok er jeg i',
        ),
        transfer: words(
            `(jeg har|jeg|) (overførte|overført|flyttet) … fra ${MY} {x} til ${MY} {y}, (overfør|flytt) … fra ${MY} {x} til ${MY} {y}`,
        ),
        'transfer-to': words(
            `(jeg har|jeg|) (overførte|overført|flyttet) … til ${MY} {y}, (overfør|flytt) … til ${MY} {y}`,
        ),
        'transfer-from': words(
            `(jeg har|jeg|) (tok|tatt) ut … fra ${MY} {x}, ta ut … fra ${MY} {x}`,
        ),
        'set-currency': words(
            '(min valuta|valutaen min|valutaen) er …, (sett|endre|bytt) (valuta|valutaen|valutaen min|min valuta) til …, bruk … som valuta, jeg betaler i …, valuta …',
        ),
        'set-time-zone': words(
            '(min tidssone|tidssonen min|tidssonen) er {x}, (sett|endre) (tidssone|tidssonen|tidssonen min) til {x}, jeg er (nå|) i {x}, jeg bor i {x}, jeg har flyttet til {x}, tidssone {x}',
        ),
        'set-language': words(
            '(snakk|skriv|svar) (vennligst|) (på|) {x}, (språket mitt|mitt språk|språk) er {x}, (sett|endre|bytt) (språk|språket|språket mitt) til {x}, språk {x}, (kan du snakke|snakker du) {x}',
        ),
        'set-month-start': words(
            '(måneden min|min måned|måneden) (begynner|starter) (den|på den|på) {day} …, (lønningsdag|lønningsdagen) er (den|) {day} …, (lønna|lønnen) kommer (alltid|) den {day} …, (start|begynn) måneden den {day}',
        ),
        'set-week-start': words(
            '(uken|uka|uken min|uka mi|min uke) (begynner|starter) (på|) {weekday}, (start|begynn) uken på {weekday}, første dag i uken er {weekday}',
        ),
        'set-opening-balance': words(
            '(startsaldo|startsaldoen|startsaldoen min|inngående saldo|åpningssaldo) (er|var|) …, jeg (starter|begynner) med …',
        ),
        'set-balance': words(
            '(sett|endre|rett) saldoen (min|) til …, jeg har … (på konto|på kontoen|i banken|i lommeboka|i kontanter), (saldoen min|saldoen) er …, saldoen (på|for|i) {x} er …, jeg har (nå|akkurat nå) …',
        ),
        'warn-at': words(
            '(varsle|advar) meg (ved|på) {n} (prosent|), (varsle|advar) meg (ved|på) {n} (prosent|) og {n2} (prosent|), (si|gi) (meg|) (beskjed|fra) ved {n} (prosent|), sett (varsler|varslene|grensene) til {n} og {n2}',
        ),
        'mail-on': words(
            'send meg (en|) (mail|mailer|e-post|epost|eposter) …, varsle meg (på|via|per) (mail|e-post|epost), (skru|slå) på (mail|e-post|epost), (e-post|epost|mail) på',
        ),
        'mail-off': words(
            '(ingen|ikke) (mail|mailer|e-post|epost|eposter) (mer|lenger|), ikke send meg (mail|e-post|epost) (mer|), (skru|slå) av (mail|e-post|epost|eposter), (e-post|epost|mail) av',
        ),
        'chat-on': words(
            'varsle meg (her|i chatten|her i chatten), (skru|slå) på (varsler|varslene), varsler (her|på)',
        ),
        'chat-off': words(
            'ikke varsle meg (her|i chatten|) (mer|lenger|), (skru|slå) av (varsler|varslene), ingen (varsler) (mer|her|), varsler av',
        ),
        'digest-on': words(
            '(send|gi) meg (en|) (daglig|) (oppsummering|oversikt|sammendrag) (daglig|hver dag|en gang om dagen), (send|gi) meg (en|et) daglig (oppsummering|oversikt|sammendrag), daglig (oppsummering|oversikt|sammendrag)',
        ),
        'digest-off': words(
            'varsle meg (med en gang|straks|umiddelbart), ingen (daglig|) (oppsummering|oversikt) (mer|), (skru|slå) av (den daglige|) (oppsummeringen|oversikten)',
        ),
        'quiet-hours': words(
            '(stille timer|stilletid|ro|nattero) (fra|mellom) (kl|) {n} (til|og) {n2}, ikke forstyrr meg (fra|mellom) (kl|) {n} (til|og) {n2}, ikke skriv til meg (fra|mellom) (kl|) {n} (til|og) {n2}',
        ),
        'quiet-hours-off': words(
            'ingen (stille timer|stilletid) (mer|), (skru|slå) av (stille timer|stilletid), (stille timer|stilletid) av, du kan alltid skrive til meg',
        ),
        'carry-over-on': words(
            '(ta med|overfør) (det som er igjen|resten|det resterende) …, (rest|resten) overføres, overfør (rest|resten) …',
        ),
        'carry-over-off': words(
            'ikke (ta med|overfør) (resten|det som er igjen|noe) …, (rest|resten) overføres ikke',
        ),
        pace: words(
            '(er|ligger) jeg (i rute|innenfor budsjettet|på budsjett|an) …, i dette tempoet …, med dette tempoet …, når (er|blir) … (brukt opp|overskredet|tomt), hvor lenge rekker …, rekker (budsjettet|pengene) …, tempo, prognose, forbrukstempo',
        ),
        'pace-on': words(
            'varsle meg (hvis|når) jeg bruker for (fort|mye), tempovarsler på, (skru|slå) på tempovarsler',
        ),
        'pace-off': words('tempovarsler av, (skru|slå) av tempovarsler, ingen tempovarsler (mer|)'),
        snooze: words('(demp|pause) (varslene|varsler) (for|om) {x}, demp {x}'),
        unsnooze: words(
            '(slå på|gjenoppta) (varslene|varsler) (for|om) {x} (igjen|), (varsle|advar) meg om {x} igjen, slutt å dempe {x}',
        ),
        'list-snoozed': words(
            'hva er dempet, hvilke (grenser|varsler) er dempet, vis dempede (grenser|varsler)',
        ),
        owed: words(
            'hvem skylder (meg|oss) …, hva skylder {x} meg, hvor mye skylder {x} meg, (hva|hvor mye) skylder jeg {x}, hvem skylder jeg …, (vis|) (meg|) (gjelden|gjelda|gjeld) (min|), (hva|hvor mye) skylder jeg',
        ),
        settle: words(
            '{x} har betalt (meg|) (alt|sin del|sin halvpart|pengene|gjelden|gjelda) (tilbake|), {x} betalte (alt|sin del|sin halvpart|gjelden) (tilbake|), (jeg|vi) er skuls med {x}, {x} og jeg er skuls',
        ),
        explain: words(
            'hvorfor (er|ble|var|står|har du) … {x}, hvorfor {x}, hvordan (kom du|visste du|valgte du) … (fram|dette|det)',
        ),
        forget: words(
            'glem (hva|det) du (har lært|vet) om {x}, glem (den|det|min|) {x}, glem at {x} er {y}, ikke husk {x} (lenger|)',
        ),
        export: words(
            'eksporter …, eksport, eksportere, last ned (mine|alle|) (data|dataene|utgifter|utgiftene|transaksjoner) …, (send|gi) meg (en|) (csv|eksport|excel|fil|sikkerhetskopi|tabell) …, (lag|ta) (en|) (backup|eksport|csv|sikkerhetskopi) …, data som (csv|excel|json|fil)',
        ),
    },
    modifiers: {
        'split-with': words(
            '(delt|splittet|spleiset) med {x}, (del|splitt) (det|den|) med {x}, delte med {x}, mellom {x} og meg',
        ),
        'split-parts': words(
            '(delt|splittet|spleiset) (på|mellom) {n} (personer|stykker|venner|deler|)',
        ),
        'split-half': words('fifty fifty, (halvparten|halve) hver, delt på midten, halvt om halvt'),
        'spread-unit': words(
            '(fordelt|fordel|spredt|spre) (det|) (over|på) (hele|neste|en|et|) {unit}, for hele {unit}',
        ),
        'spread-units': words(
            '(fordelt|fordel|spredt|spre) (det|) (over|på) (de neste|) {n} {unit}, over {n} {unit} fordelt',
        ),
        rate: words('til kurs, med kurs, til en kurs på, kurs, vekslingskurs, kurs på'),
        fee: words(
            'gebyr, gebyr på, med gebyr, pluss gebyr, med et gebyr på, bankgebyr på, påslag',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['engelsk'], es: ['spansk'], fr: ['fransk'], de: ['tysk'], pt: ['portugisisk'], it: ['italiensk'], nl: ['nederlandsk', 'hollandsk'], ru: ['russisk'], uk: ['ukrainsk'], hi: ['hindi'], bn: ['bengali', 'bengalsk'],
        pl: ['polsk'], sv: ['svensk'], nb: ['norsk', 'bokmål'], tr: ['tyrkisk'],
    },
};
