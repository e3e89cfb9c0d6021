/** Polish. */
import { fold } from '../utterance.ts';
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list as written } from './list.ts';

/** Most people leave the accents out, so that the words are looked up without them. */
function list(text: string): readonly string[] {
    return written(fold(text));
}

/** All forms of a word mean the same. */
function forms<T>(value: T, words: string): Record<string, T> {
    return Object.fromEntries(list(words).map((word) => [word, value]));
}

export const pl: Language = {
    code: 'pl',
    mixesEnglish: false,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            ...forms(0, 'zero'), ...forms(1, 'jeden, jedna, jedno, jedną, jednego'), ...forms(2, 'dwa, dwie, dwóch, dwoje'), ...forms(3, 'trzy, trzech'), ...forms(4, 'cztery, czterech'),
            ...forms(5, 'pięć, pięciu'), ...forms(6, 'sześć, sześciu'), ...forms(7, 'siedem, siedmiu'), ...forms(8, 'osiem, ośmiu'), ...forms(9, 'dziewięć, dziewięciu'), ...forms(10, 'dziesięć, dziesięciu'),
            ...forms(11, 'jedenaście'), ...forms(12, 'dwanaście'), ...forms(13, 'trzynaście'), ...forms(14, 'czternaście'), ...forms(15, 'piętnaście'), ...forms(16, 'szesnaście'), ...forms(17, 'siedemnaście'), ...forms(18, 'osiemnaście'), ...forms(19, 'dziewiętnaście'),
            ...forms(20, 'dwadzieścia'), ...forms(30, 'trzydzieści'), ...forms(40, 'czterdzieści'), ...forms(50, 'pięćdziesiąt'), ...forms(60, 'sześćdziesiąt'), ...forms(70, 'siedemdziesiąt'), ...forms(80, 'osiemdziesiąt'), ...forms(90, 'dziewięćdziesiąt'),
            sto: 100, ...forms(200, 'dwieście'), trzysta: 300, czterysta: 400, ...forms(500, 'pięćset'), ...forms(600, 'sześćset'), siedemset: 700, osiemset: 800, ...forms(900, 'dziewięćset'),
        },
        scales: {
            ...forms(
                1e3,
                'tysiąc, tysiące, tysięcy, tysiąca, tys, koła, kafel, kafla, kafli, patyk, patyków, tysiaka, tysiak',
            ),
            ...forms(1e6, 'milion, miliony, milionów, miliona, mln, bańka, bańki'),
            ...forms(1e9, 'miliard, miliardy, miliardów, mld'),
        },
        fractions: {
            ...forms(0.5, 'pół, połowa, połowę, połowy'),
            ...forms(1.5, 'półtora, półtorej'),
            ...forms(0.25, 'ćwierć'),
        },
        joiners: ['i', 'z'],
        articles: [],
        point: ['przecinek', 'kropka'],
        // prettier-ignore
        ordinals: {
            ...forms(1, 'pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszą, pierwszym'), ...forms(2, 'drugi, druga, drugie, drugiego, drugiej, drugą, drugim'),
            ...forms(3, 'trzeci, trzecia, trzecie, trzeciego, trzeciej, trzecią, trzecim'), ...forms(4, 'czwarty, czwarta, czwarte, czwartego, czwartej, czwartą, czwartym'),
            ...forms(5, 'piąty, piąta, piąte, piątego, piątej'), ...forms(6, 'szósty, szósta, szóste, szóstego'), ...forms(7, 'siódmy, siódma, siódme, siódmego'),
            ...forms(8, 'ósmy, ósma, ósme, ósmego'), ...forms(9, 'dziewiąty, dziewiąta, dziewiąte, dziewiątego'), ...forms(10, 'dziesiąty, dziesiąta, dziesiąte, dziesiątego'),
            ...forms(11, 'jedenasty, jedenasta, jedenastego'), ...forms(12, 'dwunasty, dwunasta, dwunastego'), ...forms(13, 'trzynasty, trzynastego'), ...forms(14, 'czternasty, czternastego'),
            ...forms(15, 'piętnasty, piętnastego'), ...forms(16, 'szesnasty, szesnastego'), ...forms(17, 'siedemnasty, siedemnastego'), ...forms(18, 'osiemnasty, osiemnastego'),
            ...forms(19, 'dziewiętnasty, dziewiętnastego'), ...forms(20, 'dwudziesty, dwudziestego, dwudzieste'), ...forms(30, 'trzydziesty, trzydziestego'),
        },
        notes: {
            ...forms(100, 'stówa, stówka, stówę, stówkę, stówki, stówy, setka, setkę'),
            ...forms(50, 'pięćdziesiątka, pięćdziesiątkę'),
            ...forms(10, 'dycha, dychę, dyszka, dyszkę'),
            ...forms(5, 'piątaka, piątak'),
            ...forms(20, 'dwie dychy'),
        },
    },
    dates: {
        months: [
            list('styczeń, stycznia, styczniu, styczniem, sty, stycz'),
            list('luty, lutego, lutym, lutemu, lut'),
            list('marzec, marca, marcu, marcem, mar'),
            list('kwiecień, kwietnia, kwietniu, kwietniem, kwi, kwie'),
            list('maj, maja, maju, majem'),
            list('czerwiec, czerwca, czerwcu, czerwcem, cze, czer'),
            list('lipiec, lipca, lipcu, lipcem, lip'),
            list('sierpień, sierpnia, sierpniu, sierpniem, sie, sier'),
            list('wrzesień, września, wrześniu, wrześniem, wrz, wrze'),
            list('październik, października, październiku, październikiem, paź, pazdz, paź'),
            list('listopad, listopada, listopadzie, listopadem, lis'),
            list('grudzień, grudnia, grudniu, grudniem, gru, grud'),
        ],
        weekdays: [
            list('poniedziałek, poniedziałku, poniedziałki, poniedziałkiem, pon, pn'),
            list('wtorek, wtorku, wtorki, wtorkiem, wt'),
            list('środa, środę, środy, środzie, śr'),
            list('czwartek, czwartku, czwartki, czwartkiem, czw'),
            list('piątek, piątku, piątki, piątkiem, pt'),
            list('sobota, sobotę, soboty, sobocie, sob'),
            list('niedziela, niedzielę, niedzieli, niedziele, niedz, ndz, nd'),
        ],
        units: {
            day: list('dzień, dnia, dni, dniu, doba, doby, dobę'),
            week: list('tydzień, tygodnia, tygodnie, tygodni, tygodniu, tyg'),
            fortnight: [],
            month: list('miesiąc, miesiąca, miesiące, miesięcy, miesiącu, mies'),
            quarter: list('kwartał, kwartału, kwartale, kwartały, kwartałów'),
            year: list('rok, roku, lata, lat, latach'),
        },
        relations: {
            this: list(
                'ten, ta, tę, tą, tego, tej, tym, to, bieżący, bieżąca, bieżącego, bieżącym, bieżącej, obecny, obecnego, obecnym, aktualny, aktualnym, aktualnego',
            ),
            last: list(`
                zeszły, zeszła, zeszłego, zeszłej, zeszłym, zeszłą, zeszłe, ubiegły, ubiegłego, ubiegłym, ubiegłej, ubiegłą, ubiegła, ostatni, ostatnia, ostatnie, ostatnich,
                ostatniego, ostatnim, ostatniej, ostatnią, poprzedni, poprzednia, poprzednie, poprzednich, poprzedniego, poprzednim, poprzedniej, poprzednią, miniony, minionego,
                minionym, minionej, minioną, minione, minionych, ubiegłych, zeszłych
            `),
        },
        next: list(
            'następny, następna, następnego, następnym, następną, przyszły, przyszłego, przyszłym, przyszłą, przyszłej, kolejny, kolejnego',
        ),
        clock: ['o'],
        ago: ['temu', 'wstecz'],
        today: list(
            'dzisiaj, dziś, dzis, dzisiejszy, dzisiejsza, dzisiejszą, dzisiejszego, dzisiejsze, dziś rano, dzisiaj rano, dziś wieczorem, dzisiaj wieczorem, dziś w nocy, dzisiaj po południu, dziś po południu, rano, wieczorem, teraz, przed chwilą, właśnie teraz',
        ),
        yesterday: list(
            'wczoraj, wczoraj rano, wczoraj wieczorem, wczoraj w nocy, wczoraj po południu, wczorajszy, wczorajsza, wczorajsze, wczorajszego, wczorajszą, zeszłej nocy, wczoraj w południe, ostatniej nocy',
        ),
        weekend: list('weekend, weekendu, weekendzie, łikend'),
        seasons: {
            spring: list('wiosna, wiosną, wiosny, wiosnę, wiosnie'),
            summer: list('lato, latem, lecie'),
            autumn: list('jesień, jesienią, jesieni'),
            winter: list('zima, zimą, zimy, zimę, zimie'),
        },
        from: list('począwszy od, zaczynając od'),
        to: list('do, po, aż do, włącznie do'),
        between: list('między, pomiędzy'),
        since: list('od, począwszy od, po'),
        now: list('dziś, dzisiaj, teraz, dnia dzisiejszego, chwili obecnej'),
        of: list('w, we, z, roku, tego, rok'),
        on: list('w, we, na, za, do, od, dnia, z'),
        toDate: list('do dziś, do dzisiaj, do tej pory'),
        begin: list('początek, początku, na początku, z początku'),
        end: list('koniec, końca, końcu, pod koniec, na koniec, w końcu'),
        earlier: ['wcześniej'],
        vague: forms(3, 'kilka, kilku, parę, paru'),
        hints: list(
            'dzień, dnia, dni, tydzień, tygodnia, jutro, pojutrze, przedwczoraj, weekend, kwartał',
        ),
        ordinalSuffixes: list(
            'go, ego, szy, szego, gi, giego, ci, ciego, ty, tego, my, mego, sty, stego, sza, ga, cia, ta, ma, ego',
        ),
        the: [],
        wordyMonths: list('mar, maj, sie, lip, lis, cze, gru, sty'),
        and: ['i', 'a', 'oraz'],
        betweenAfter: [],
        sinceAfter: [],
        // prettier-ignore
        templates: {
            today: ['{n} (godzina|godzinę|godziny|godzin|minut|minuty|minutę|min|sekund) temu', '(godzinę|minutę|chwilę|pół godziny) temu'],
            'two-days-ago': list('przedwczoraj, przedwczorajszy, przedwczorajsza, przedwczoraj wieczorem, przedwczoraj rano'),
            'three-days-ago': ['przedprzedwczoraj'],
            tomorrow: list('jutro, jutro rano, jutro wieczorem, jutrzejszy'),
            'in-two-days': ['pojutrze'],
            ago: ['{n} {unit} (temu|wstecz)'],
            'unit-ago': ['{unit} temu'],
            weekday: ['(w|we|za|) {weekday}', '(w|we|) (ten|tę|tą|ta|to) {weekday}', '{weekday} (rano|wieczorem)'],
            'last-weekday': ['(w|we|) (zeszły|zeszłą|zeszła|zeszłej|zeszłego|ubiegły|ubiegłą|ubiegła|ubiegłego|ostatni|ostatnią|ostatnia|poprzedni|poprzednią|poprzednia|miniony|minioną|miniona) {weekday}'],
            'weekday-this-week': ['(w|we|) {weekday} (w|) (tego|tym) (tygodnia|tygodniu)', 'w tym tygodniu (w|we|) {weekday}'],
            'weekday-last-week': ['(w|we|) {weekday} (w|) (zeszłego|zeszłym|ubiegłego|ubiegłym|ostatniego|ostatnim|poprzedniego|poprzednim|minionego) (tygodnia|tygodniu)', 'w (zeszłym|ubiegłym) tygodniu (w|we|) {weekday}'],
            'weekday-ago': ['(w|we|) {weekday} {n} {unit} temu'],
            day: ['dnia {day}', '{day} dnia'],
            'weekday-day': ['{weekday} {day}', '(w|we) {weekday} {day}'],
            'day-month': ['(dnia|) {day} (w|) {month}', '(w|we|) {weekday} (dnia|) {day} {month}', '{month} {day}', '(w|we|) {weekday} {month} {day}'],
            'day-month-year': ['(dnia|) {day} {month} {year} (roku|r|rok|)', '(w|we|) {weekday} {day} {month} {year} (roku|r|)', '{month} {day} {year}', '(w|we|) {weekday} {month} {day} {year}'],
            'nth-weekday': ['(w|) {ordinal} {weekday} (w|we|) {month}'],
            'nth-weekday-year': ['(w|) {ordinal} {weekday} (w|we|) {month} {year} (roku|r|)'],
            'last-weekday-of-month': ['(w|) (ostatni|ostatnia|ostatnią) {weekday} (w|we|) {month}'],
            'last-weekday-of-month-year': ['(w|) (ostatni|ostatnia|ostatnią) {weekday} (w|we|) {month} {year} (roku|r|)'],
            'last-day-of-month': ['(w|) ostatni dzień {month}', 'ostatniego dnia {month}'],
            'last-day-of-month-year': ['(w|) ostatni dzień {month} {year} (roku|r|)', 'ostatniego dnia {month} {year} (roku|r|)'],
            'day-of-this-month': ['{day} (dnia|) (tego|bieżącego) miesiąca'],
            'day-of-last-month': ['{day} (dnia|) (zeszłego|ubiegłego|poprzedniego) miesiąca'],
            'this-unit': ['(w|we|na|za|przez|) (ten|ta|tę|tą|tego|tej|tym|bieżący|bieżącym|bieżącego|obecnym) {unit}'],
            'last-unit': ['(w|we|za|przez|) (zeszły|zeszłym|zeszłego|ubiegły|ubiegłym|ubiegłego|ostatni|ostatnim|poprzedni|poprzednim) {unit}'],
            'unit-before-last': ['(w|) (przedostatni|przedostatnim|przedostatniego|przedostatnią) {unit}'],
            'last-units': ['(z|w|za|przez|na|od|) (ostatnich|ostatnie|ostatnim|poprzednie|poprzednich|zeszłe|minione|minionych|ubiegłych|ubiegłe) {n} {unit}', '{n} (ostatnich|ostatnie|poprzednich|poprzednie) {unit}', '(z|w|przez|) (ostatnich|ostatnie) (kilku|kilka|paru|parę) {unit}', 'przez {n} {unit}'],
            'unit-to-date': ['od początku (tego|bieżącego|) {unit}'],
            month: ['(w|we|za|na|z|) {month}'],
            'this-month-named': ['(w|we|) {month} (tego|bieżącego) roku'],
            'last-month-named': ['(w|we|) (zeszły|zeszłego|zeszłym|ubiegły|ubiegłego|ubiegłym|ostatni) {month}'],
            'month-of-last-year': ['(w|we|za|) {month} (zeszłego|ubiegłego|poprzedniego) roku'],
            'month-year': ['(w|we|za|na|z|) {month} {year} (roku|r|)'],
            year: ['(w|za|) {year} (rok|roku)', '(w|za|) roku {year}'],
            decade: ['lata {year}'],
            quarter: ['(w|za|) {ordinal} (kwartał|kwartale|kwartału)', '(w|za|) {n} (kwartał|kwartale|kwartału)'],
            'quarter-year': ['(w|za|) {ordinal} (kwartał|kwartale|kwartału) {year} (roku|r|)', '(w|za|) {n} (kwartał|kwartale|kwartału) {year} (roku|r|)'],
            weekend: ['(w|na|za|) (ten|tym|) (weekend|weekendzie)', 'tego weekendu'],
            'last-weekend': ['(w|za|) (zeszły|zeszłym|zeszłego|ubiegły|ubiegłym|ostatni|ostatnim|miniony) (weekend|weekendzie|weekendu)'],
            'this-season': ['(w|) (tej|tego|ta|to|tą|tę|) {season}'],
            'last-season': ['(zeszłej|zeszłego|zeszła|zeszłe|ubiegłej|ubiegłego|ostatniej|ostatniego) {season}', '{season} (zeszłego|ubiegłego) roku'],
            'season-year': ['{season} {year} (roku|r|)'],
            'week-number': ['(tydzień|tygodnia|tygodniu) (numer|nr|) {n}'],
            'nth-week-of-month': ['(w|) {ordinal} (tydzień|tygodnia|tygodniu) {month}'],
            'nth-week-of-month-year': ['(w|) {ordinal} (tydzień|tygodnia|tygodniu) {month} {year} (roku|r|)'],
            'last-week-of-month': ['(w|) (ostatni|ostatniego|ostatnim) (tydzień|tygodnia|tygodniu) {month}'],
            'last-week-of-month-year': ['(w|) (ostatni|ostatniego|ostatnim) (tydzień|tygodnia|tygodniu) {month} {year} (roku|r|)'],
            'day-range': ['(od|) {day} do {day2} {month}', '{day} {day2} {month}', '{month} {day} {day2}', 'między {day} (a|i) {day2} {month}'],
            'day-range-year': ['(od|) {day} do {day2} {month} {year} (roku|r|)', '{day} {day2} {month} {year} (roku|r|)', 'między {day} (a|i) {day2} {month} {year}'],
        },
        recurrences: {
            daily: ['codziennie', 'dziennie'],
            weekly: ['tygodniowo', 'cotygodniowo'],
            monthly: ['miesięcznie', 'comiesięcznie'],
            yearly: ['rocznie', 'corocznie'],
            'every-unit': ['(każdy|każdego|każdą|raz na|raz w|co) {unit}'],
            'every-units': ['co {n} {unit}', 'raz na {n} {unit}'],
            'every-other': ['co (drugi|drugą) {unit}'],
            'every-weekday': ['(w|we|) (każdy|każda|każdą|każdego|co) {weekday}'],
            workdays: list(
                'w dni robocze, w każdy dzień roboczy, od poniedziałku do piątku, w dni powszednie',
            ),
            weekends: list('w weekendy, w każdy weekend, co weekend'),
            'on-day': [
                '(każdego|) {day} dnia (każdego|) miesiąca',
                '{day} każdego miesiąca',
                '{day} dzień miesiąca',
                '(dnia|każdego) {day}',
            ],
            'on-last-day': [
                '(w|) ostatni dzień (każdego|) miesiąca',
                'ostatniego dnia (każdego|) miesiąca',
                '(na|pod) koniec (każdego|) miesiąca',
            ],
            until: list('do, aż do'),
            times: ['{n} razy', '(na|w|) {n} (rat|ratach|płatności)'],
            starting: list('od, począwszy od, zaczynając od'),
        },
    },
    // prettier-ignore
    multipliers: {
        ...forms(1e3, 'k, tys, tysiąc, tysiące, tysięcy, tysiąca, koła, kafli, kafle'), ...forms(1e6, 'mln, m, milion, miliony, milionów, miliona'), ...forms(1e9, 'mld, miliard, miliardy, miliardów'),
    },
    // prettier-ignore
    currencies: {
        ...forms('PLN', 'złoty, złote, złotych, złotego, złotówka, złotówki, złotówek, złotówkę, zł, zeta, zety, zetów, złociszy, polskich złotych, pln'), ...forms(DOLLARS, 'dolar, dolary, dolarów, dolara, dolce, dolców, baks, baksy, baksów'),
        ...forms('USD', 'dolarów amerykańskich, dolary amerykańskie, dolar amerykański'), ...forms('CAD', 'dolarów kanadyjskich'), ...forms('AUD', 'dolarów australijskich'), ...forms('EUR', 'euro, eurasków, ojro, jurków'),
        ...forms(POUNDS, 'funt, funty, funtów, funta'), ...forms('GBP', 'funtów szterlingów, funty szterlingi, funt szterling, funtów brytyjskich'), ...forms('CHF', 'franków szwajcarskich, franki szwajcarskie, frank szwajcarski'), ...forms(OPEN, 'frank, franki, franków, korona, korony, koron, koronę, dinar, dinarów, peso'),
        ...forms('CZK', 'koron czeskich, korony czeskie, czeskich koron'), ...forms('NOK', 'koron norweskich'), ...forms('SEK', 'koron szwedzkich'), ...forms('UAH', 'hrywna, hrywny, hrywien, hrywnę'), ...forms('RUB', 'rubel, ruble, rubli'), ...forms('HUF', 'forint, forinty, forintów'),
        ...forms('JPY', 'jen, jeny, jenów'), ...forms('CNY', 'juan, juany, juanów'), ...forms('TRY', 'lira, liry, lir'), ...forms(RUPEES, 'rupia, rupie, rupii'), ...forms('RON', 'lej, lejów, leje'), ...forms('ILS', 'szekel, szekli, szekle'), ...forms('THB', 'batów, baty'),
    },
    // prettier-ignore
    coins: { ...forms('PLN', 'grosz, grosze, groszy, gr, grosza'), ...forms(null, 'cent, centy, centów, centa, ct, pens, pensów, pensy, eurocentów') },
    notCodes: list(
        'zeta, baty, jen, frank, all, try, top, mop, cup, pen, sos, mad, bam, ang, gel, lir, korona, korony, lej, leje, sit, mur, lat',
    ),
    // prettier-ignore
    categoryNames: {
        food: list('jedzenie, jedzenia, spożywcze, zakupy spożywcze, żywność, restauracje, spożywka, artykuły spożywcze, jedzenie na mieście, wyżywienie'),
        transport: list('transport, transportu, dojazdy, dojazd, komunikacja, komunikacja miejska, samochód, auto, przejazdy, przejazd'),
        home: list('dom, mieszkanie, czynsz, domu, mieszkania, gospodarstwo domowe, wynajem'),
        utilities: list('rachunki, media, opłaty, opłaty mieszkaniowe, rachunek, rachunków'),
        clothing: list('ubrania, odzież, ciuchy, ubrań, buty, ubranie, odzież i obuwie'),
        health: list('zdrowie, leki, lekarz, zdrowia, medycyna, leczenie'),
        fun: list('rozrywka, rozrywkę, rozrywki, hobby, wypoczynek, czas wolny, przyjemności'),
        sport: list('sport, siłownia, siłownię, fitness, sportu'),
        travel: list('podróże, podróż, wakacje, urlop, wycieczki, podróży, wyjazdy'),
        education: list('edukacja, nauka, edukację, szkoła, studia, edukacji'),
        gifts: list('prezenty, prezent, darowizny, prezentów, podarunki'),
        subscriptions: list('subskrypcje, subskrypcja, subskrypcję, abonamenty, abonament'),
        personal: list('uroda, kosmetyki, pielęgnacja, urodę, higiena, osobiste'),
        pets: list('zwierzęta, zwierzaki, zwierząt, zwierzę'),
        family: list('dzieci, rodzina, dziecko, rodzinę, rodziny'),
        electronics: list('elektronika, sprzęt, elektronikę, gadżety, elektroniki'),
        insurance: list('ubezpieczenia, ubezpieczenie, ubezpieczeń'),
        taxes: list('podatki, podatek, podatków'),
        fees: list('prowizje, mandaty, mandat, opłaty bankowe, prowizja'),
        other: list('inne, różne, pozostałe, reszta'),
    },
    // prettier-ignore
    expenseWords: {
        food: list(`
            obiad*, kolacj*, śniadani*, lunch*, przekąsk*, kawa, kawę, kawy, kaw, kawka, kawkę, kawiarni*, herbat*, latte, cappuccino, espresso, americano, kakao, zakupy, zakupów, sklep*, supermarket*, hipermarket*, biedronk*, biedra, biedrze, biedrę, lidl*, żabk*, żabie, kaufland, auchan, carrefour, dino, netto, stokrotk*, lewiatan, aldi, spar, delikates*, targ, targu, bazar*, stołówk*, restauracj*, bar, barze, bar mleczny, pub, pizz*, kebab*, burger*, hamburger*, sushi, ramen, makaron*, zup*, rosół, żurek, pierog*, naleśnik*, kotlet*, schabow*, kiełbas*, parówk*, szynk*, boczek, wędlin*, mięso, mięsa, wieprzowin*, wołowin*, kurczak*, indyk*, ryb*, łosoś, łososia, śledź, krewetk*, ser, sera, serek, serki, twaróg, śmietan*, mleko, mleka, kefir*, jogurt*, masło, masła, jajka, jajek, jajko, jaja, chleb*, bułk*, bułek, bagietk*, rogal*, piekarni*, ciast*, tort*, pączk*, pączek, drożdżówk*, ciastk*, ciastek, słodycz*, czekolad*, cukierk*, lody, lodów, loda, baton*, deser*, chips*, czips*, paluszki, orzech*, popcorn*, owoc*, jabłk*, jabłek, banan*, pomarańcz*, mandaryn*, cytryn*, winogron*, arbuz*, truskaw*, malin*, borówk*, gruszk*, warzyw*, ziemniak*, pomidor*, ogórk*, ogórek, kapust*, marchew*, cebul*, czosnek, pieczark*, grzyb*, sałat*, surówk*, ryż, ryżu, kasz*, mąka, mąkę, mąki, cukier, cukru, sól, przypraw*, olej, oliw*, sos, sosu, ketchup*, majonez*, miód, dżem*, płatki, owsiank*, woda, wodę, wody, sok, soku, soki, cola, colę, coli, pepsi, lemoniad*, napoj*, napój, energetyk*, piwo, piwa, piwko, piw, wino, wina, wódk*, whisky, alkohol*, drink*, szampan*, nalewk*, jedzeni*, żarcie, żarełko, na wynos, fast food, fastfood, mcdonald*, maczek, mak, maka, kfc, starbucks, costa, pyszne, pyszne pl, glovo, wolt, uber eats, napiwek, napiwk*, zapiekank*, hot dog*, hot-dog*, frytki, frytek, kanapk*, kanapek, tosty, gofr*, spożywcz*, monopolowy, cukierni*, karton mleka
        `),
        transport: list(`
            taxi, taksówk*, taksówek, uber, ubera, bolt, bolta, freenow, tramwaj*, autobus*, metro, metra, pociąg*, bilet mzk, bilet miesięczny, bilet na autobus, bilet na tramwaj, bilet na pociąg, bilet autobusowy, bilet tramwajowy, pkp, pkp intercity, intercity, flixbus, mpk, ztm, koleje, skm, hulajnog*, rower*, skuter*, motocykl*, paliwo, paliwa, benzyn*, diesel, ropa, ropę, gaz do auta, lpg, stacja benzynowa, orlen, orlenie, bp, shell, circle k, tankowani*, parking*, parkow*, parkometr*, myjni*, mechanik*, warsztat*, opon*, wulkanizac*, przegląd auta, przegląd samochodu, części do auta, samochod*, auta, autostrad*, a4 przejazd, winiet*, blablacar, traficar, panek, garaż*, olej do auta, płyn do spryskiwaczy, naprawa auta
        `),
        home: list(`
            czynsz*, wynajem*, kredyt hipoteczny, hipotek*, mieszkani*, pokój, najem, mebl*, kanapę, łóżk*, materac*, stół, krzesł*, szaf*, półk*, lamp*, żarówk*, dywan*, zasłon*, firan*, pościel*, poduszk*, kołdr*, ręcznik*, naczyni*, garnek, garnk*, patelni*, talerz*, kubek, kubk*, ikea, ikei, castoram*, leroy merlin, leroy, obi, jysk, pepco, action, remont*, farb*, tapet*, narzędzi*, hydraulik*, elektryk*, sprzątani*, sprzątaczk*, środki czystości, chemia, chemię, chemia domowa, proszek, proszek do prania, płyn do naczyń, płyn do płukania, papier toaletowy, worki na śmieci, gąbk*, chusteczk*, ogród, ogrod*, działk*, kwiaty doniczkowe, klucz*, pralni*, wspólnota
        `),
        utilities: list(`
            prąd, prądu, za prąd, gaz, gazu, za gaz, za wodę, ogrzewani*, śmieci, za śmieci, wywóz śmieci, internet*, wifi, światłowód, telefon rachunek, rachunek za telefon, rachunek za prąd, rachunek za gaz, rachunek za wodę, rachunek za internet, abonament telefoniczny, abonament za telefon, doładowani*, doładował*, karta sim, plus gsm, t mobile, t-mobile, vectra, upc, tauron, pge, enea, pgnig, kablówk*, faktura za prąd
        `),
        clothing: list(`
            ubran*, odzież*, ciuch*, buty, butów, bucik*, trampk*, adidas*, sneakers*, kozak*, sandał*, klapk*, kapci*, koszul*, koszulk*, t-shirt*, bluzk*, bluzę, spodni*, spodenk*, dżins*, jeans*, sukienk*, sukienek, spódnic*, kurtk*, płaszcz*, sweter*, swetr*, skarpet*, majtk*, bielizn*, rajstop*, biustonosz*, stanik*, czapk*, szalik*, rękawiczk*, garnitur*, krawat*, pasek, torebk*, torbę, plecak*, portfel, piżam*, szlafrok*, kostium*, zara, zarze, h m, hm, ccc, reserved, sinsay, cropp, vinted, zalando, zegarek, biżuteri*, kolczyk*, krawcow*, szewc*, okulary przeciwsłoneczne
        `),
        health: list(`
            aptek*, leki, leków, lekarstw*, tabletk*, witamin*, lekarz*, doktor*, dentyst*, stomatolog*, zęby, ząb, plomb*, badani*, szpital*, klinik*, przychodni*, usg, rezonans, rentgen, psycholog*, psychiatr*, terapi*, terapeut*, okulary, soczewk*, optyk*, maść, krople, syrop*, bandaż*, plaster, plastry, antybiotyk*, szczepi*, szczepionk*, operacj*, zabieg*, fizjoterap*, rehabilit*, ortodont*, aparat na zęby, ibuprom, apap, recept*, ginekolog*, dermatolog*, okulist*
        `),
        fun: list(`
            kino, kina, kinie, film*, teatr*, koncert*, muzeum, wystaw*, cyrk*, zoo, aquapark*, park rozrywki, gra, gry, grę, gier, steam, playstation, xbox, nintendo, klub*, imprez*, kręgl*, bilard*, karaoke, escape room, festiwal*, bilet*, książk*, książek, gazet*, czasopism*, komiks*, lotto, totolotek, kasyno, zakłady, bukmacher*, papieros*, fajk*, szlug*, tytoń, iqos, vape, e-papieros*, muzyk*, planszówk*, lego, łyżwy, lodowisko, sauna, saunę, wędkarstwo, empik, zdrapk*, rozrywk*
        `),
        sport: list(`siłowni*, trening*, trener*, karnet*, multisport, joga, jogę, jogi, pilates, basen*, pływani*, tenis*, piłka, piłkę, boks, narty, nart, snowboard*, skipass, ściank*, wspinaczk*, białko, odżywk*, hantl*, decathlon*, crossfit, taniec, tańce, maraton*, bieg, bieganie, squash, badminton`),
        travel: list(`hotel*, hostel*, airbnb, booking, nocleg*, apartament*, lot, loty, lotu, bilet lotniczy, bilety lotnicze, samolot*, ryanair, wizzair, wizz air, lot pll, walizk*, wiza, wizę, paszport*, wycieczk*, rejs*, pamiątk*, wypożyczenie auta, wynajem auta, wynajem samochodu, kemping, camping, pensjonat*, schronisk*, bagaż*, lotnisk*, wakacj*, podróż*, kwater*`),
        education: list(`kurs, kursu, kursy, lekcj*, korepetycj*, korki, podręcznik*, szkolen*, szkoł*, uczelni*, studi*, czesne, egzamin*, zeszyt*, długopis*, ołówek, ołówk*, przybory szkolne, wyprawk*, angielski, angielskiego, warsztaty, wykład*, webinar*, prawo jazdy, jazdy, udemy, coursera, duolingo, matura`),
        gifts: list(`prezent*, kwiaty, kwiatów, bukiet*, urodziny, na urodziny, urodzin*, imieniny, darowizn*, zbiórk*, wośp, siepomaga, na tacę, taca, kartka urodzinowa, ślub, na ślub, wesele, chrzciny, komunia, komunię, wsparcie`),
        subscriptions: list(`subskrypcj*, netflix*, spotify, hbo, hbo max, disney, disney plus, prime, amazon prime, youtube premium, youtube, canal plus, player, polsat box, apple music, icloud, tidal, audioteka, legimi, storytel, domen*, hosting*, vpn, chatgpt, patreon, patronite, microsoft 365, adobe`),
        personal: list(`fryzjer*, strzyżeni*, barber*, manicure, pedicure, paznokci*, rzęs*, brwi, salon kosmetyczny, kosmetyczk*, kosmetyk*, krem*, szampon*, mydł*, żel pod prysznic, dezodorant*, pasta do zębów, pastę do zębów, szczoteczk*, perfum*, szmink*, tusz do rzęs, tusz, maseczk*, spa, masaż*, depilacj*, maszynk*, golark*, golenie, podpask*, tampon*, rossmann*, rossman*, hebe, sephora, douglas, solarium, tatuaż*`),
        pets: list(`karmę, karmy, karma dla psa, karma dla kota, weterynarz*, wet, żwirek, żwirku, kot, kota, kotu, kotk*, pies, psa, psu, smycz*, obroż*, akwarium*, chomik*, papug*, groomer*, zoologiczn*, maxi zoo, kakadu`),
        family: list(`dzieck*, dziecięc*, niemowl*, pieluch*, pieluszk*, pampers*, mleko modyfikowane, wózek, wózk*, niani*, opiekunk*, przedszkol*, żłob*, świetlic*, alimenty, kieszonkow*, zabawk*, zabawek, smyk, mamie, mama, mamy, tacie, tata, rodzic*, syn, synowi, syna, córk*, córce, żona, żonie, mąż, mężowi, babci*, dziadk*, brat, bratu, siostr*, siostrze, zajęcia dodatkowe`),
        electronics: list(`telefon*, smartfon*, iphone*, samsung*, xiaomi, laptop*, komputer*, tablet*, ipad*, telewizor*, słuchawk*, słuchawek, airpods, ładowark*, kabel, kabla, klawiatur*, myszk*, monitor*, drukark*, tusz do drukarki, toner, aparat*, kamer*, pendrive*, dysk*, karta graficzna, głośnik*, etui, szkło na telefon, szkło hartowane, bateri*, powerbank*, router*, media markt, rtv euro agd, x kom, x-kom, komputronik, konsol*, ps5, czajnik*, żelazk*, odkurzacz*, lodówk*, mikrofalówk*, pralk*, zmywark*, suszark*`),
        insurance: list(`ubezpiecz*, oc, ac, oc ac, polis*, składka, pzu, warta, na życie`),
        taxes: list(`podat*, pit, vat, zus, skarbówk*, urząd skarbowy, akcyz*, cło, pcc`),
        fees: list(`prowizj*, mandat*, opłata za kartę, opłata za konto, opłata bankowa, notariusz*, prawnik*, adwokat*, odsetki od kredytu, kredyt*, rata, ratę, raty, pożyczk*, dług, długi, grzywn*, kara, karę, opłata`),
        other: list(`allegro, amazon, olx, temu, aliexpress, shein, poczta, pocztę, poczcie, paczk*, paczkomat*, inpost*, kurier*, dostaw*, przesyłk*, wysyłk*, drobiazg*, drobne, rzeczy, głupoty, pierdoły, ksero, wydruk*, znaczki`),
    },
    // prettier-ignore
    incomeWords: {
        salary: list(`wypłat*, pensj*, pensja, pensję, wynagrodzeni*, zaliczk*, premia, premię, premii, emerytur*, renta, rentę, stypendi*, trzynastk*, nadgodzin*, nagrod*, zarobk*`),
        sales: list(`sprzeda*, sprzedaż, zleceni*, fucha, fuchę, fuchy, freelance, klient*, faktura opłacona, honorarium, utarg*`),
        interest: list(`odsetk*, odsetki, dywidend*, lokata odsetki, zysk z lokaty, odsetki z lokaty, obligacje kupon`),
        gift: list(`prezent od, od babci, od rodziców, od mamy, od taty, spadek, kasa na urodziny, dostałem na urodziny, z komunii, koperty`),
        income: list(`przychód, przychod*, dochód, dochod*, wpływ*, zarobek, zasiłek, zasiłk*, 500 plus, 800 plus, zysk*, wygran*, najem przychód, grant*, dotacj*, alimenty dostałam, zwrot podatku, przelew przychodzący`),
    },
    numberedNames: list(
        '7 up, 500 plus, 800 plus, office 365, microsoft 365, 4f, 5 10 15, (ten|tamten|nowy|duży|mały) jeden, ostatni jeden, 36 6, radio 357',
    ),
    labels: list(
        'numer, nr, zamówienie, faktura, paragon, iphone, galaxy, ps, xbox, blok, mieszkanie, m, klatka, linia, rejs, wagon, pokój, sala, strona, str, wersja, odcinek, sezon, rozmiar, piętro, rząd, miejsce, tel, umowa, artykuł, poziom, klasa, grupa, rozdział, tom, część, peron, terminal, kod, nip, pesel, id, wiek, kanał, tydzień',
    ),
    // prettier-ignore
    measures: list(`
        min, minut, minuty, minuta, minutę, godz, godzina, godziny, godzin, godzinę, h, sek, sekund, sekundy, dzień, dnia, dni, noc, noce, nocy, doba, doby, dób, tydzień, tygodnie, tygodni, miesiąc, miesiące, miesięcy, mies, rok, lata, lat, procent, procenta, kg, kilo, kilogram, kilogramy, kilogramów, dag, deko, dkg, g, gram, gramów, gramy, l, litr, litry, litrów, litra, ml, km, kilometr, kilometry, kilometrów, m, metr, metry, metrów, cm, mm, gb, mb, tb, osób, osoby, osoba, ludzi, raz, razy, szt, sztuk, sztuki, sztuka, butelka, butelki, butelek, paczka, paczki, paczek, opakowanie, opakowania, opakowań, puszka, puszki, puszek, pudełko, pudełka, karton, kartony, kartonów, porcja, porcje, porcji, kawałek, kawałki, kawałków, para, pary, par, bilet, bilety, biletów, stopni, stopnie, kalorii, punktów, kroków, stron, słów, piętro, piętrze, miejsce, miejsc, szklanka, szklanki, kubki, kubków, rolki, rolek, wydatki, wydatków, transakcji, transakcje, zakupy, wpisów, wpisy, operacji, x, kolegów, znajomych, klasie, pokoje, pokoi
    `),
    plurals: ['y', 'i', 'ów', 'e'],
    // prettier-ignore
    cues: {
        asks: list(`
            ile, jaki, jaka, jakie, jaką, na co, gdzie (ja|my|wydałem|wydałam|wydaję|poszły|poszła|uciekają|byłem), co (ja|kupiłem|kupiłam|kupowałem|kupowałam|kupiliśmy|to|jest|było|będzie), powiedz, podaj, powiedz mi, chcę (wiedzieć|zobaczyć), chciałbym wiedzieć, chciałabym wiedzieć, czy, jak (często|dużo|wiele|się|mogę|mi|długo|daleko|zmieniły), kiedy, kto, dlaczego, czemu, po co, co z, a co z, ciekawe, w którym (miesiącu|roku|sklepie), która, który, które
        `),
        shows: list('pokaż, pokaz, pokazać, wyświetl, wypisz, lista, listę, wylistuj, daj (mi|listę|raport|ostatnie), zobaczyć, chcę (zobaczyć|obejrzeć), raport, statystyk*, zestawieni*, znajdź, otwórz, sprawdź, podsumowanie, historia'),
        wants: list('chcę, chce, chciałbym, chciałabym, muszę, trzeba, potrzebuję, potrzebny, potrzebna, zamierzam, proszę, pomóż, planuję, możesz, możecie, można, będę, będziemy, przypomnij, chcemy, marzę, mogę, mógłbyś, powinienem, powinnam'),
        orders: list('(kup|kupcie|zamów|przelej|wyślij|opłać|zapłać|ustaw|zadzwoń|wezwij|zarezerwuj|utwórz|przypomnij|włącz|wyłącz|znajdź|zrób|powiedz|napisz|otwórz|zamknij|odbierz|przynieś|daj|weź|zwróć|policz|podziel|wypłać|przelicz|doładuj|pobierz|pożycz|puść|zagraj)'),
        log: list('dodaj, dodać, zapisz, zapisać, wpisz, wpisać, zanotuj, zarejestruj, odnotuj, zapamiętaj, dopisz, wprowadź, wydatek, nowy wydatek, nowy wpis, nowy przychód, zapomniałem zapisać, zapomniałam zapisać, zapomniałem dodać, zapomniałam dodać, dolicz, dorzuć'),
        pay: list('zapłać, opłać, przelej, wyślij, daj, oddaj, prześlij'),
        'not-yet': list(`
            (kupię|kupimy|wydam|wydamy|zapłacę|zapłacimy|opłacę|zamówię|oddam|przeleję|dostanę|zarobię|sprzedam|zwrócę|zwrócą|zapłacą|dadzą|przyjdzie|przyjdą|pójdę|pojadę|wezmę),
            (chcę|chce|chciałem|chciałam|chcemy|zamierzam|zamierzałem|planuję|planowałem|planowałam|muszę|trzeba|myślę|marzę|wypada|obiecałem|obiecałam|mogę|można|powinienem|powinnam|chciałbym|chciałabym|mam) (kupić|wydać|zapłacić|opłacić|zamówić|wziąć|oddać|przelać|dostać|sprzedać|wypłacić|zwrócić|odłożyć|zarobić|zaoszczędzić),
            trzeba będzie, nie (kupiłem|kupiłam|wydałem|wydałam|zapłaciłem|zapłaciłam|opłaciłem|zamówiłem|wziąłem|dostałem|dostałam|przyszła|przyszedł|przyszło|zapisuj|dodawaj|trzeba|wystarczy|wystarczyło|chcę|zwrócili), o mało nie, prawie (kupiłem|kupiłam|wydałem|wydałam|zapłaciłem|zapłaciłam), gdybym, gdyby, jeśli, jeżeli, załóżmy, wyobraź sobie, zbieram na, oszczędzam na, jestem winien, jestem winna, wisi mi, mi wisi, wiszą, wiszę, są mi winni, jest mi winien, jest mi winna, winien #, winna #, nieopłacon*, niezapłacon*, w przyszłym (tygodniu|miesiącu|roku), zaoszczędziłem, zaoszczędziłam, zaoszczędzić, rozmyśliłem, zrezygnowałem, zrezygnowałam, prosi o #, poprosił o #, poprosiła o #, chce #, chcą, oferują #, wkrótce, niedługo kupię
        `),
        'in-general': list('(kod|pin|hasło|numer) (to|jest), zadzwonię, oddzwonię, przyjdę, przyjadę, (pociąg|autobus|samolot|lot|tramwaj) o #, (dostałem|dostałam|dostał|dostała) # z (matmy|matematyki|polskiego|angielskiego|fizyki|chemii|historii|biologii|sprawdzianu|egzaminu|kartkówki|klasówki|testu), (będzie|było|jest) nas #, (mieszkam|mieszka|mieszkamy) (na|w|przy), (mój|jego|jej) numer, się spóźnia, (autobus|pociąg|samolot|tramwaj) … (spóźnił|opóźniony), szczęśliwego, przeczytałem, przeczytałam, przebiegłem, przebiegłam, strzelił*, rząd (wydał|przeznaczył), kosztuje #, kosztują #, (teraz|zwykle|obecnie) (kosztuje|kosztują|płacą), podrożał*, potaniał*, drożeje, tanieje, wzrósł, wzrosła, wzrosło, wzrosły, spadł, spadła, spadło, spadły, zarabia, zarabiają, płaci, płacą, wydaje #, wydają, dostaje, dostają, kurs dolara, kurs euro, kurs walut, akcje, inflacja, ceny, cena za litr, wynosi #, (zarabiam|dostaję|wydaję|płacę) # (na|za|w) (miesiąc|dzień|rok|tydzień|godzinę|miesiącu), kiedyś kosztował*'),
        'how-to': list('jak (mogę|można|dodać|usunąć|zmienić|ustawić|zobaczyć|zapisać|wpisać|zrobić|poprawić|utworzyć|włączyć|opłacić|otworzyć|zamknąć|zaoszczędzić|zarobić|działa), w jaki sposób, czy jest sposób'),
        spent: list(`
            kupił, kupiła, kupili, wydał, wydała, wydali, zapłacił, zapłaciła, zamówił, zamówiła,
            wydałem, wydałam, wydaliśmy, wydano, wydane, wydałem na, wydatek, wydatki, wydawałem, wydawałam, wydaję, zapłaciłem, zapłaciłam, zapłaciliśmy, zapłacono, zapłacone, płaciłem, płaciłam, płacę, opłaciłem, opłaciłam, opłacone, opłata, kupiłem, kupiłam, kupiliśmy, kupione, kupiony, kupiona, kupno, kupowałem, kupowałam, zakup, zakupiłem, zakupiłam, nabyłem, nabyłam, wziąłem, wzięłam, wzięliśmy, zamówiłem, zamówiłam, zamówiliśmy, zamówienie, oddałem za, oddałam za, zjadłem, zjadłam, zjedliśmy, wypiłem, wypiłam, wypiliśmy, przepuściłem, przepuściłam, przewaliłem, przegrałem, przegrałam, przejadłem, przepiłem, straciłem, straciłam, zgubiłem, zgubiłam, ukradli, zatankowałem, zatankowałam, tankowałem, tankowałam, tankowanie, doładowałem, doładowałam, doładowanie, poszło, poszły, poszła, ściągnęli, pobrali, pobrano, obciążenie, wpłaciłem na, przekazałem na, podarowałem, zarezerwowałem, zarezerwowałam, wynająłem, wynajęłam, naprawiłem, naprawiłam, zainwestowałem, zainwestowałam, pożyczyłem, pożyczyłam, spłaciłem, spłaciłam, spłata, oddałem dług, oddałam dług, przedłużyłem, wykupiłem, wykupiłam, zrzuciłem się, zrzuciłam się, zrzutka, płatność, postawiłem, postawiłam, obkupiłem, zaszalałem, zaszalałam, byłem w, byłam w, byliśmy w, wybuliłem, wybuliłam, ostrzygłem, dokupiłem, dokupiłam, minus
        `),
        cost: list('kosztował, kosztowała, kosztowało, kosztowały, koszt, kosztem, wyszło, wyszła, wyszedł, wyniósł, wyniosła, wyniosło, wyniosły, za cenę, cena, policzyli, skasowali, ściągnęli z karty, rachunek na, rachunek wyniósł, na kwotę, na sumę, kosztowalo, zdarli'),
        gave: list('dałem, dałam, wysłałem, wysłałam, podarowałam, przekazałem, przekazałam, oddałem, oddałam, daliśmy, wręczyłem'),
        earned: list(`
            (mama|tata|babcia|dziadek|rodzice|mąż|żona|kolega|koleżanka|przyjaciel|brat|siostra|ciocia|wujek|syn|córka|szef|klient|sąsiad|teściowa|chrzestna) (dał|dała|dali|przelał|przelała|przelali|wysłał|wysłała|wysłali|podarował|podarowała|przekazał|przekazała|oddał mi|oddała mi),
            dostałem, dostałam, dostaliśmy, otrzymałem, otrzymałam, otrzymaliśmy, otrzymano, zarobiłem, zarobiłam, zarobiliśmy, zarobione, zarabiam, przyszła wypłata, przyszła pensja, wpłynęła, wpłynęło, wpłynął, wpłynęły, przyszło, przyszły, przyszedł przelew, przyszła, wpływ, wpływy, przychód, przychody, dochód, dochody, wypłacili, wypłacono, zapłacili, zapłacili mi, zapłacił mi, zapłaciła mi, klient zapłacił, klientka zapłaciła, przelali, przelali mi, przelał mi, przelała mi, mi przelał, mi przelała, dali mi, dał mi, dała mi, mi dał, mi dała, wysłał mi, wysłała mi, podarowali, podarował mi, podarowała mi, wygrałem, wygrałam, wygrana, sprzedałem, sprzedałam, sprzedane, sprzedaż, znalazłem, znalazłam, pożyczyłem od, pożyczyłam od, wziąłem kredyt, wzięłam kredyt, zysk, uznanie, odziedziczyłem, odziedziczyłam, dorobiłem, dorobiłam, dostaję, zaksięgowano, skapnęło, wpadło, wpadła wypłata, wpadła pensja, wynająłem komuś
        `),
        refunded: list('zwrócił, zwróciła, zwróciło, zwróciły, (skarbówka|urząd|sklep|firma|allegro|amazon) (oddał|oddała|oddało), zwrot, zwrotu, zwrot za, zwrot kosztów, zwrócili, zwrócono, zwrócił mi, zwróciła mi, oddali, oddali mi, oddał mi, oddała mi, oddał dług, oddała dług, oddali kasę, zwróciłem, zwróciłam, zwróciłem towar, cashback, cash back, cashbacku, reklamacja, rekompensata, odszkodowanie, refundacja, zwrot pieniędzy'),
        moved: list('przelałem, przelałam, przeniosłem, przeniosłam, odłożyłem, odłożyłam, odłożyliśmy, wpłaciłem, wpłaciłam, wypłaciłem, wypłaciłam, przesunąłem, przesunęłam, zasiliłem'),
        move: list('przelej, przenieś, przesuń, odłóż, wpłać'),
        shifted: list('przeniosłem, przeniosłam, przenieś, przesunąłem, przesunęłam, przesuń'),
        'own-account': list('oszczędnoś*, konto oszczędnościowe, na konto oszczędnościowe, oszczędnościowe, oszczędności, lokat*, skarbonk*, między kontami, między swoimi kontami, moje konto, swoje konto, drugie konto, inne konto, poduszk* finansowa, poduszkę finansową, inwestycj*, konto maklerskie, z bankomatu, w bankomacie, gotówkę z konta, na czarną godzinę, ike, ikze'),
        'about-spending': list(`
            ile … (wydałem|wydałam|wydaliśmy|wydaję|wydawałem|wydawałam|wydane|wydano|poszło|idzie|zapłaciłem|zapłaciłam|zapłaciliśmy|płacę|kosztował|kosztowała|kosztowało|kosztowały|wyniosły|wyniosła|przepuściłem|kupiłem|kupiłam|wydatków|straciłem),
            na co … (wydałem|wydałam|wydaję|wydaliśmy|poszły|idą|idzie|najwięcej), gdzie … (wydałem|wydałam|wydaję|poszły|uciekają), (moje|nasze|wszystkie|łączne|jakie|suma|sumę|podsumowanie|raport|statystyka|zestawienie|analiza) (wydatki|wydatków), wydatki, wydatków, wydatkach, czy … (wydałem|wydałam), (dużo|mało|więcej|mniej) … (wydałem|wydałam|wydaję), łączna kwota, suma wydatków, suma za, razem za, raport za, podsumowanie, raport, najwięcej … (wydaję|wydałem|wydałam), w jakiej kategorii, według kategorii, koszty
        `),
        'about-income': list('ile … (zarobiłem|zarobiłam|zarobiliśmy|zarabiam|dostałem|dostałam|dostaję|otrzymałem|otrzymałam|wpłynęło|przyszło|przychodu|przychodów|dochodu|wypłaty|zapłacili|wygrałem|sprzedałem), (jaki|jaka|jakie|mój|moja|moje|łączny|suma|pokaż) (przychód|przychody|dochód|dochody|wypłata|pensja|zarobki|przychodów|dochodów|wpływy), przychody, dochody, przychód, dochód, dochodów, przychodów, zarobki, wpływy, czy przyszła (wypłata|pensja), moja wypłata, moja pensja'),
        'about-entries': list(`
            (ostatnie|ostatni|ostatnia|ostatnią|ostatnich|wszystkie|moje|poprzednie|najnowsze) # (wydatki|wydatków|wpisy|wpisów|transakcje|transakcji|operacje|operacji|zakupy|zakupów|płatności),
            (ostatnie|ostatni|ostatnia|ostatnią|ostatnich|wszystkie|moje|poprzednie|najnowsze) (dwa|dwie|trzy|cztery|pięć|sześć|dziesięć|kilka|parę|) (wydatki|wydatek|wydatków|wpisy|wpis|wpisów|transakcje|transakcja|transakcję|transakcji|operacje|operacja|operację|zakupy|zakup|zakupów|płatności|płatność),
            (lista|listę|historia|historię|spis) (wydatków|transakcji|zakupów|operacji|wpisów|płatności|), wpisy, transakcje, transakcji, operacje, co (kupiłem|kupiłam|kupowałem|kupowałam|kupiliśmy|zamawiałem), moje zakupy, (największy|największa|największe|najdroższy|najdroższa|najdroższe|najwyższy) (wydatek|wydatki|zakup|zakupy|transakcja|płatność|wpis), top # (wydatków|zakupów|transakcji), historia, (pokaż|wyświetl|wypisz) … (wydatki|wpisy|transakcje|zakupy), pokaż wszystko (z|za|od)
        `),
        'about-balance': list('saldo, salda, bilans, stan konta, ile (mi|nam|) (zostało|pozostało|jeszcze zostało) …, ile (mam|mamy) (jeszcze|) (pieniędzy|kasy|na koncie|hajsu|środków|) …, ile (pieniędzy|kasy|hajsu) (mam|mi zostało|zostało|mamy), ile jest na koncie, na koncie, zostało pieniędzy, zostało mi, czy (mam|starczy|wystarczy) (mi|) (pieniędzy|kasy|dość pieniędzy), dostępne środki, ile mam, jestem na (plusie|minusie)'),
        'about-limit': list('(mój|moje|jaki|jakie|nasz|pokaż|wszystkie) (limit|limity|budżet|budżety), limit, limity, budżet, budżety, limitu, budżetu, limitów, ile (jeszcze|) mogę (jeszcze|) wydać, ile (mi|) zostało (do limitu|z limitu|z budżetu|w budżecie|na), (przekroczyłem|przekroczyłam|zmieściłem|zmieszczę) … (limit|budżet|limicie|budżecie|limitu|budżetu), czy mogę (jeszcze|) wydać'),
        acts: list('opłacić, zapłacić, przelać, przelew na, wysłać, opłać, doładować, wypłacić, wymienić, zamknąć, otworzyć, aktywować, włączyć, zwiększyć, zablokować, odblokować, wpłacić, przypomnieć, kupić, zamówić, zarezerwować, zwrócić, wziąć, użyć, spłacić, złożyć wniosek'),
        follow: list('a, a za, a na, a co z, a ile, co z, a w, a we'),
        elsewhere: list('pogod*, przepis*, ugotować, budzik*, minutnik*, spotkani*, piosenk*, playlist*, przetłumacz, jak będzie po angielsku, kurs dolara, kurs euro, kurs walut, walut*, hasło, pin, kod pin, zablok*, odblok*, limit kredytowy, limit karty, historia kredytowa, oprocentowanie, stopa procentowa, kiedy (przyjdzie|przyjdą|będzie|otwierają|zamykają), o której, która godzina, ile lat, ile kilometrów, ile kalorii, ile waży, korki, trasa, nawigacj*, wiadomości, kto to, co to jest, stolica, zadzwoń, wiadomość, przypomnieni*, kalendarz*, dowcip*, żart*, wiersz*, lista zakupów, listę zakupów, lista zadań, moja karta (nie|została|jest), zgubiłem kartę, zgubiłam kartę, nowa karta, nową kartę, punkty, numer konta, oszust*, praca, najbliższ*, jak (masz|się masz|się nazywasz), kantor, oddział banku, ile kosztuje, ile kosztują, jaki dziś dzień'),
        possessive: list('mój, moja, moje, moją, mojego, mojej, moich, nasz, nasza, nasze, naszą, swój, swoja, swoje, swoją, swojego, swojej'),
        others: list('sąsiada, sąsiadki, sąsiadów, on, ona, oni, jego, jej, ich, jemu, im, ty, wy, twój, twoja, twoje, wasz, wasza, wasze, ciebie, tobie, was, wam, ludzie, firma, firmy, rząd, prezydent, kraj, ktoś, sąsiad, sąsiadka, szef, u nich, u niego, u niej, pan, pani'),
        self: list('ja, mi, mnie, mną, mój, moja, moje, moją, mojego, mojej, moich, my, nam, nas, nasz, nasza, nasze, naszą, swój, swoją, swojej, swoje, sobie, siebie, sam, sama'),
        sets: list('ustaw, ustawić, ustal, limit, ogranicz, ograniczyć, ograniczenie, budżet, zmień, zmienić, nowy limit, nowy budżet, chcę wydawać, nie więcej niż, maksymalnie, maksimum, podnieś, obniż, zwiększ, zmniejsz, ostrzeż, ostrzegaj, mój budżet, mój limit, dodaj limit, wyznacz'),
        limit: list('limit, limitu, limity, budżet, budżetu, budżety, ograniczenie, maksimum, maksymalnie, nie więcej niż, ostrzeż, ostrzegaj, maks, max'),
        'per-day': list('dziennie, na dzień, codziennie, każdego dnia, dzienny'),
        'per-week': list('tygodniowo, na tydzień, co tydzień, każdego tygodnia, tygodniowy, w tygodniu'),
        'per-year': list('rocznie, na rok, co rok, każdego roku, roczny, w roku'),
        'per-month': list('miesięcznie, na miesiąc, co miesiąc, każdego miesiąca, miesięczny, w miesiącu, mies, w tym miesiącu'),
        most: list('najwięcej, na co najwięcej, top kategorii, największa kategoria, główna kategoria, według kategorii, po kategoriach, na jaką kategorię, w jakiej kategorii, jaka kategoria, główne wydatki, gdzie uciekają (pieniądze|), na co idą, struktura wydatków, (kategoria|kategorie) wydatków'),
        largest: list('top # (wydatków|zakupów|transakcji), największy wydatek, największe wydatki, największy zakup, największa transakcja, najdroższ*, najwyższ*, maksymaln* (wydatek|kwota|zakup), największe, największy'),
        smallest: list('najmniejsz*, najtańsz*, minimaln*'),
        compare: list('w porównaniu (z|do), porównaj, porównać, porównanie, (więcej|mniej) niż (w|we|na|za) …, niż (w|we) (zeszłym|ubiegłym|poprzednim|zeszły), różnica między'),
        'by-category': list('według kategorii, wg kategorii, po kategoriach, na kategorie, w podziale na kategorie, kategoriami, dla każdej kategorii'),
        'by-merchant': list('według sklepów, wg sklepów, po sklepach, w podziale na sklepy, dla każdego sklepu, według miejsc'),
        'by-day': list('według dni, po dniach, dzień po dniu, w podziale na dni, dla każdego dnia'),
        'by-week': list('według tygodni, po tygodniach, tydzień po tygodniu, w podziale na tygodnie'),
        'by-month': list('według miesięcy, po miesiącach, miesiąc po miesiącu, w podziale na miesiące'),
        average: list('średnio, średni, średnia, średnie, średnią, przeciętnie, przeciętny, przeciętna'),
        'how-much': ['ile', 'jaka kwota', 'na jaką kwotę'],
        'one-entry': list('transakcja, transakcję, zakup, płatność, wydatek, wpis, operacja, operację'),
        count: list('ile razy, ile (zakupów|wydatków|transakcji|wpisów|płatności|zamówień|przejazdów), jak często, liczba, ilość'),
        latest: list('ostatni, ostatnia, ostatnie, ostatnią, ostatnich, ostatniego, najnowsze, niedawne, najnowszy'),
        more: list('więcej niż, więcej, ponad, powyżej, drożej, przekracz*, co najmniej, droższe niż'),
        less: list('mniej niż, mniej, poniżej, taniej, tańsze niż'),
        between: ['między', 'pomiędzy', 'od'],
        includes: list(`w tym, wliczając, łącznie z`),
        each: list('po #, za sztukę, za szt, za każdy, za każdą, za każde, każdy po, każda po, szt po, od osoby, od głowy, sztuka'),
        sum: list('razem, łącznie, w sumie, suma, w całości, ogółem, łączna kwota'),
        was: list('był, była, było, były, to było, to był, to była, z wczoraj'),
        instead: list('nie #, zamiast #'),
        edit: list('nie, nie #, popraw, poprawić, zmień, zmienić, dokładniej, raczej, pomyliłem się, pomyliłam się, pomyłka, miałem na myśli, miałam na myśli, powinno być, powinien być, powinna być, właściwie, tak naprawdę, ups, oj, błąd, źle, (popraw|zmień|zaktualizuj) (kwotę|cenę|datę|dzień|kategorię) na, zaktualizuj, edytuj, skoryguj, korekta, to było, to był, to była, było #, miało być'),
        'edit-category': list('kategoria, kategorię, do kategorii, to była, to był, to było, to jest, to, przenieś do, zmień kategorię na, kategoria powinna być, oznacz jako, zapisz jako, wrzuć do'),
        undo: list('cofnij, cofnąć, anuluj, anulować, wycofaj, cofnij to, cofnij ostatni, cofnij ostatnią, cofnij ostatnie, cofnij ostatni wpis, cofnij ostatnią operację, anuluj ostatni, anuluj ostatnie, anuluj ostatni wpis, anuluj ostatnią, anuluj to, odwołaj, nie licz tego'),
        redo: list('przywróć, przywrócić, ponów, przywróć to, przywróć wpis, cofnij cofnięcie, wróć to, powtórz'),
        delete: list('usuń, usunąć, skasuj, skasować, wykasuj, wymaż, wyczyść, wywal, wyrzuć, zresetuj'),
        entry: list('ostatni, ostatnia, ostatnie, ostatnią, ostatniego, poprzedni, poprzednią, wpis, wpisy, to, ten, tę, tą, go, je, wszystko, wszystkie, wydatek, wydatki, przychód, przychody, zakup, zakupy, transakcję, transakcje, transakcja, operację, płatność'),
        everything: list('wszystko, wszystkie, wszystkich, całość, całą, cały, moje dane, dane, konto, historię, wpisy, wydatki, transakcje, bazę, portfel, zacznij od nowa, od nowa, od początku'),
        chatter: list('lol, haha, hahaha, hehe, test, próba, ej, wow, hm, hmm, ech, eh, kurde, jasne, no dobra, bla, xd, xddd, nieźle'),
        relatives: list('żona, mąż, mama, tata, matka, ojciec, rodzice, syn, córka, brat, siostra, babcia, dziadek, chłopak, dziewczyna, przyjaciel, przyjaciółka, kolega, koleżanka, znajomi, współlokator, szef, ciocia, wujek, teściowa, teść, dziecko, dzieci'),
        shared: list('na pół, po połowie, na dwóch, na dwoje, na trzech, na wszystkich, podzieliliśmy, podzieliłem się, podzieliłam się, podzielone z, zrzuciliśmy się, połowę zapłacił, połowę zapłaciła'),
        'sets-to': list('(ustaw|podnieś|obniż|zwiększ|zmniejsz|ustal|zmień|ogranicz) … (do|na) #, (ustaw|ustal) … #'),
        'changes-to': list('(zmień|popraw|zaktualizuj|skoryguj|edytuj|zmienić|poprawić) … na #'),
        renames: list('(zmień|zmienić) (nazwę|opis) … na, przemianuj … na, nazwij … jako'),
        'no-limit': list('bez limitu, bez limitów, bez ograniczeń, bez budżetu, (usuń|zdejmij|skasuj|wyłącz|usunąć) (limit|limity|budżet|ograniczenie) …, brak limitu, żadnych limitów, nie chcę limitu'),
        help: list('pomoc, pomóż, pomocy, co potrafisz, co umiesz, co możesz, co robisz, jak to działa, jak działasz, jak używać, jak korzystać, komendy, polecenia, instrukcja, menu, start, zacznij, kim jesteś, co ty jesteś, jak zacząć, co mam zrobić, co mogę napisać, co mogę zapytać, przykłady, jak dodać wydatek, jak zapisać wydatek'),
        greeting: list('cześć, czesc, hej, hejka, siema, siemka, siemanko, witaj, witam, dzień dobry, dobry wieczór, dobry, dobry dzień, halo, hello, penny, cześć penny, hej penny, co słychać, jak się masz, jak leci, elo, joł, yo'),
        thanks: list('dzięki, dziękuję, dziekuje, dzieki, dziękuję bardzo, dzięki wielkie, wielkie dzięki, dziękówka, thx, super, świetnie, ekstra, fajnie, doskonale, idealnie, brawo, pa, papa, do widzenia, do zobaczenia, na razie, nara, dobranoc, miłego dnia, spoko'),
        yes: list('tak, tak tak, no tak, jasne, oczywiście, pewnie, zgadza się, dobrze, ok, okej, okay, racja, dokładnie, potwierdzam, poprawnie, prawda, zapisuj, zapisz, zgoda, yhm, mhm, tak proszę, no'),
        no: list('nieważne, zapomnij, zapomnij o tym, daj spokój, nie, nie nie, nie trzeba, nie dzięki, nie dziękuję, nie teraz, anuluj, nigdy, stop, nie zapisuj, źle, błędnie, nie tak, dość, zostaw, wcale nie'),
    },
    questionWords: list(
        'ile, co, kto, gdzie, kiedy, dlaczego, czemu, dokąd, skąd, jak, jaki, jaka, jakie, jaką, jakim, czym, czego, komu, kogo, czyj, czyja, czy, który, która, które',
    ),
    auxiliaries: [],
    pronouns: list(
        'ja, ty, on, ona, ono, my, wy, oni, one, to, mój, moja, moje, twój, nasz, wasz, mi, mnie, tobie, nam, nas, wam, was, ich, jego, jej, sobie',
    ),
    // prettier-ignore
    operators: { '+': ['plus', 'dodać'], '-': ['minus', 'odjąć'], '*': ['razy', 'x'], '/': ['podzielić przez', 'dzielone przez', 'przez'] },
    or: ['lub', 'albo', 'czy'],
    separators: list(
        'i, oraz, potem, następnie, plus, jeszcze, też, także, a także, i jeszcze, dalej',
    ),
    // prettier-ignore
    fillers: list(`
        na, za, w, we, z, ze, od, do, dla, po, u, o, przy, przez, i, oraz, a, ale, tak, że, no, więc, ja, my, mi, nam, mój, moja, moje, moją, mojej, mojego, nasz, swój, swoją, sobie, to, ten, ta, te, tę, tą, tego, tamten, był, była, było, były, już, jeszcze, tylko, co, razem, łącznie, około, ok, jakieś, gdzieś, prawie, równo, krótko, jakby, kurde, wreszcie, znowu, znów, dziś, dzisiaj, też, tam, tu, tutaj, jak, by, bardzo, po prostu, proszę, hej, cześć, teraz, potem, także, pieniądze, pieniędzy, kasy, kasę, kwota, kwotę, sumę, swoje, nasze, jakiś, jakąś, sztuk, się, jest, są, właśnie, aż, gotówką, kartą, karta, blikiem, blik, wyszło, niestety, głupio, trochę, coś, jakoś
    `),
    merchantAfter: list('w, we, z, ze, od, na, u'),
    merchantBefore: [],
    walletAfter: list(
        'z, ze, z karty, na, w, przez, kartą, z mojego, z mojej, na mój, na moje, z konta, na konto, do',
    ),
    // prettier-ignore
    orders: {
        'undo-all': list('(cofnij|anuluj|wycofaj) (wszystko|oba|obydwa|obie|całość|obydwie), (usuń|skasuj) (oba|obydwa|obie|obydwie|całość)'),
        'undo-part': list('(cofnij|wycofaj) {x}'),
        'undo-place': list('(cofnij|anuluj|wycofaj) {ordinal} (wpis|pozycję|wydatek|)'),
        'delete-place': list('(usuń|skasuj) {ordinal} (wpis|pozycję|wydatek|)'),
        'correct-place': list('(nie|) (ten|ta|to|) {ordinal} (wpis|pozycja|wydatek|) (był|była|było|to|kosztował|kosztowała|kosztowało) {x}, (zmień|popraw) {ordinal} (wpis|pozycję|wydatek|) na {x}'),
        'more-by': list(`… więcej, (to|) było … więcej, zwiększ to o …, dodaj … do tego`),
        'less-by': list(`… mniej, (to|) było … mniej, zmniejsz to o …, odejmij … od tego`),
        owes: list(`{x} jest (mi|nam) (winien|winna|winni) …`),
        'delete-category': list(`(usuń|skasuj) kategorię {x}`),
        'delete-wallet': list(`(usuń|skasuj|zamknij) portfel {x}`),
        'correct-part': list('(nie|) (ten|ta|to|) {x} (był|była|było|były|kosztował|kosztowała|kosztowało) {y}'),
        'undo-several': list('(cofnij|anuluj|wycofaj) (ostatnie|ostatnich|) {n} (ostatnie|ostatnich|) (zmiany|zmian|wpisy|wpisów|operacje|operacji|akcje|akcji|)'),
        restore: list('(przywróć|odzyskaj) (to|je|wszystko|usunięty wpis|usunięte wpisy|wpis|co usunąłem|co usunęłam|), przywróć to co (usunąłem|usunęłam) …'),
        'restore-named': list('(przywróć|odzyskaj) {x}, (przywróć|odzyskaj) (wpis|wydatek) {x}'),
        'delete-several': list('(usuń|skasuj|wykasuj) (ostatnie|ostatnich) {n} (wpisy|wpisów|wydatki|wydatków|transakcje|transakcji|), (usuń|skasuj) {n} (ostatnie|ostatnich) (wpisy|wpisów|wydatki|wydatków|transakcje|transakcji|)'),
        history: list('(pokaż|) (historia|historię) (zmian|edycji) {x}, co się stało z {x}, kto (zmienił|zmieniał|edytował) {x}, (pokaż|) zmiany {x}'),
        'stop-recurring': list('(zatrzymaj|zakończ|anuluj|wyłącz|usuń) (subskrypcję|cykliczny|regularny|miesięczny|miesięczną|stałą|stały) (wydatek|płatność|) {x}, nie (powtarzaj|zapisuj) (już|więcej) {x}, (anulowałem|anulowałam|zrezygnowałem z|zrezygnowałam z) (subskrypcję|subskrypcji|) {x}, już nie płacę za {x}'),
        'pause-recurring': list('(wstrzymaj|zawieś|zapauzuj|pauza) (subskrypcję|płatność|) {x}'),
        'resume-recurring': list('(wznów|kontynuuj|odwieś) (subskrypcję|płatność|) {x}'),
        'skip-recurring': list('pomiń {x} (w tym miesiącu|tym razem|w tym tygodniu|raz), pomiń (następny|następną) (płatność|) {x}, pomiń {x}'),
        'change-recurring': list('(teraz|odtąd|od tego miesiąca|od następnego miesiąca) {x} (kosztuje|będzie) …, {x} (teraz|odtąd) (kosztuje|będzie) …, {x} (kosztuje|będzie kosztować) … (od tego miesiąca|od następnego miesiąca|odtąd|od teraz), zmień (cykliczny|regularny|miesięczny) (wydatek|) {x} na …'),
        'list-recurring': list('(pokaż|jakie|moje|wszystkie|lista|) (mam|moje|wszystkie|) (cykliczne|regularne|powtarzające się|stałe) (wydatki|płatności|wpisy), (pokaż|jakie|moje|lista) (mam|moje|wszystkie|) (subskrypcje|subskrypcji), (nadchodzące|najbliższe|następne) płatności, co się powtarza'),
        remind: list('(przypominaj|przypomnij) (mi|) (codziennie|każdego dnia|co wieczór|każdego wieczoru) …, (przypominaj|przypomnij) (mi|) (zapisywać|zapisać|wpisać|dodać|żeby zapisać) …, (codzienne|wieczorne) przypomnienie o …, (ustaw|włącz|zrób) (codzienne|wieczorne|) przypomnienie …'),
        'remind-not': list('(nie|przestań|już nie) (przypominaj|przypominać) (mi|) …, (wyłącz|usuń|anuluj) (codzienne|wieczorne|) (przypomnienie|przypomnienia), bez przypomnień'),
        'new-category': list('(nowa|utwórz|dodaj|stwórz|zrób) (nową|) (kategoria|kategorię) {x}'),
        'new-category-under': list('(nowa|utwórz|dodaj|stwórz) (nową|) (kategoria|kategorię|podkategorię) {x} (w|pod) {y}, przenieś kategorię {x} (do|pod) {y}, zrób {x} podkategorią {y}'),
        'rename-category': list('(przemianuj|zmień nazwę) (kategorię|kategorii) {x} na {y}, nazwij kategorię {x} {y}'),
        'merge-categories': list('(połącz|scal) (kategorie|kategorię|) {x} (i|z|oraz) {y}, przenieś wszystko z {x} do {y}'),
        'list-categories': list('(pokaż|jakie|moje|lista|wszystkie|) (są|mam|moje|wszystkie|) (kategorie|kategorii), jakie (są|mam) kategorie'),
        'new-wallet': list('(nowy|nowe|utwórz|dodaj|stwórz|załóż|otwórz) (nowy|nowe|) (portfel|konto) (o nazwie|dla|) {x}'),
        'share-wallet': list(
            '(udostępnij|podziel się) (ten|tym|mój|moim|) (portfel|portfelem|konto|kontem) (z|dla|) …',
        ),
        'use-wallet': list('(używaj|użyj|otwórz|wybierz) (portfela|portfel|konta|konto) {x}, (przełącz|przejdź|przełącz się) (na|do) (portfel|konto|portfela|konta|) {x}, zmień (portfel|konto) na {x}'),
        'rename-wallet': list('(przemianuj|zmień nazwę) (portfel|portfela|konto|konta) {x} na {y}, nazwij (ten|mój|) (portfel|konto) {x}, (przemianuj|zmień nazwę) (tego|ten|) (portfel|portfela|konta) na {x}'),
        'list-wallets': list('(pokaż|jakie|moje|wszystkie|lista|) (mam|moje|wszystkie|) (portfele|portfeli|konta|kont), w którym portfelu jestem'),
        transfer: list('(przelałem|przelałam|przelej|przeniosłem|przeniosłam|przenieś|przesunąłem) … (z|ze) {x} (na|do) {y}, (przelałem|przelałam|przeniosłem|przeniosłam|wpłaciłem) … (na|do) {y} (z|ze) {x}'),
        'transfer-to': list('(przenieś|przesunąłem|przesunęłam|przesuń|przelałem|przelałam|przelej|przeniosłem|przeniosłam|odłożyłem|odłożyłam|wpłaciłem|wpłaciłam) … (na|do) {y}'),
        'transfer-from': list('(wypłaciłem|wypłaciłam|przelałem|przelałam|wziąłem) … (z|ze) {x}'),
        'set-currency': list('(moja|główna|) waluta to …, (ustaw|zmień) (moją|) walutę na …, (licz|zapisuj) (wszystko|) w …, (liczę|płacę|wydaję) w …, przejdź na …'),
        'set-time-zone': list('(moja|) strefa czasowa (to|) {x}, (ustaw|zmień) strefę czasową (na|) {x}, (jestem|mieszkam|przeprowadziłem się|przeprowadziłam się) (teraz|) (w|we|do) {x}'),
        'set-language': list('(mów|pisz|odpowiadaj) (do mnie|mi|) (po|w) {x}, (mój|) język (to|) {x}, (zmień|ustaw) język na {x}, (przełącz|przejdź) na {x}'),
        'set-month-start': list('(mój|) miesiąc (zaczyna się|rozpoczyna się) {day} …, (zaczynaj|licz) miesiąc od {day} …, (wypłatę|pensję) dostaję {day} …, początek miesiąca {day} …'),
        'set-week-start': list('(mój|) tydzień (zaczyna się|rozpoczyna się) (w|od|we) {weekday}, (zaczynaj|licz) tydzień od {weekday}, pierwszy dzień tygodnia (to|) {weekday}'),
        'set-opening-balance': list('(początkowe|startowe) saldo …, (ustaw|zmień) (początkowe|startowe) saldo (na|) …, zaczynam z …'),
        'set-balance': list('(obecne|moje) saldo …, (ustaw|zmień|popraw) (moje|) saldo (na|) …, saldo {x} (to|wynosi) …, mam (teraz|obecnie|) … (na koncie|w portfelu|na karcie), (na koncie|w portfelu|na karcie) mam …, mam (teraz|obecnie) …, saldo (to|wynosi) …'),
        'warn-at': list('(ostrzegaj|ostrzeż|powiadom|powiadamiaj) (mnie|) (przy|o|na|gdy) {n} (procentach|procent|), (ostrzegaj|ostrzeż|powiadom) (mnie|) przy {n} i {n2} (procentach|procent|), (ustaw|zmień) (próg|progi) (na|) {n} i {n2}, (ustaw|zmień) próg (na|) {n} (procent|)'),
        'mail-on': list('(pisz|wysyłaj|przesyłaj) (do mnie|mi|) (maile|maila|na maila|mailem|emaile) …, włącz (maile|emaile|powiadomienia mailowe), (ostrzegaj|powiadamiaj) (mnie|) (mailem|mailowo)'),
        'mail-off': list('(nie|przestań|już nie) (pisz|wysyłaj|przesyłaj|pisać|wysyłać) (do mnie|mi|) (maili|maile|na maila|mailem) …, wyłącz (maile|emaile|powiadomienia mailowe), bez maili, wypisz mnie …'),
        'chat-on': list('(ostrzegaj|powiadamiaj|pisz) (mnie|do mnie|) (tutaj|tu|na czacie), włącz (powiadomienia|ostrzeżenia) (na czacie|tutaj|)'),
        'chat-off': list('(nie|przestań) (ostrzegaj|powiadamiaj|pisz|ostrzegać|powiadamiać) (mnie|do mnie|) (tutaj|tu|na czacie|), wyłącz (powiadomienia|ostrzeżenia) (na czacie|tutaj|), bez (powiadomień|ostrzeżeń)'),
        'digest-on': list('(wysyłaj|przesyłaj) (mi|) (jedno|codzienne|dzienne|) (podsumowanie) (raz dziennie|codziennie|), (jeden mail|jedna wiadomość) dziennie …, (włącz|) (codzienne|dzienne) podsumowanie'),
        'digest-off': list('(ostrzegaj|powiadamiaj) (mnie|) (od razu|natychmiast), bez podsumowania, wyłącz (codzienne|dzienne|) podsumowanie'),
        'quiet-hours': list('(ciche|cisza) (godziny|) od {n} do {n2}, nie (przeszkadzaj|pisz) (mi|do mnie|) od {n} do {n2}, (cicho|cisza) od {n} do {n2}'),
        'quiet-hours-off': list('(wyłącz|usuń) (ciche godziny|ciszę nocną), bez cichych godzin, (pisz|możesz pisać) (do mnie|) (o każdej porze|zawsze|kiedykolwiek)'),
        'carry-over-on': list('(przenoś|przenieś) (resztę|niewykorzystane|niewykorzystany|pozostałe|limit) …, (włącz|) przenoszenie (limitu|reszty)'),
        'carry-over-off': list('nie (przenoś|przenosić) …, wyłącz przenoszenie (limitu|reszty|), bez przenoszenia …'),
        pace: list('czy (zmieszczę|mieszczę) się …, (jakie|moje) (mam|) tempo (wydatków|) …, w tym tempie …, kiedy (skończy się|wyczerpię) (budżet|limit) …, na ile (starczy|wystarczy) (budżetu|pieniędzy|limitu) …, (prognoza|tempo) (wydatków|), czy starczy (budżetu|pieniędzy|limitu) …'),
        'pace-on': list('(ostrzegaj|ostrzeż|powiadom) (mnie|) (gdy|jeśli|kiedy) (wydaję|tempo) (za|zbyt|jest) (szybko|szybkie|za szybkie), (włącz|) ostrzeżenia o tempie'),
        'pace-off': list('wyłącz ostrzeżenia o tempie, bez ostrzeżeń o tempie'),
        snooze: list('(wycisz|uśpij) (ostrzeżenia (o|dla)|) {x}, bez ostrzeżeń (o|dla) {x} do …'),
        unsnooze: list('(wyłącz|cofnij|zakończ) wyciszenie {x}, (wyłącz|cofnij|zakończ) wyciszenie, odcisz {x}, (ostrzegaj|powiadamiaj) (mnie|) znowu o {x}'),
        'list-snoozed': list('co jest (wyciszone|uśpione), które (limity|ostrzeżenia) są wyciszone, (pokaż|) wyciszone (limity|ostrzeżenia|)'),
        owed: list('kto jest mi (winien|winny) …, kto mi wisi …, ile {x} jest mi (winien|winna), ile mi (wisi|wiszą) {x}, (ile|komu|co) jestem (winien|winna) …, (pokaż|moje|) długi, kto komu wisi'),
        settle: list('{x} (oddał|oddała|oddali|zwrócił|zwróciła|zwrócili) (mi|) (dług|pieniądze|kasę|swoją część|połowę) …, {x} (rozliczył|rozliczyła) się …, (jestem|jesteśmy) kwita z {x}, {x} (przelał|przelała) (mi|) (swoją część|za siebie|dług) …'),
        explain: list('dlaczego (to|zapisałaś|wybrałaś) … {x}, dlaczego {x}, (jak|skąd) (wiesz|wiedziałaś|wybrałaś|zdecydowałaś) …'),
        forget: list('zapomnij (o|co wiesz o|czego nauczyłaś się o) {x}, zapomnij że {x} to {y}, nie (zapamiętuj|przypisuj) {x} (do {y}|)'),
        export: list('(eksport|eksportuj|wyeksportuj) …, (pobierz|ściągnij|daj|wyślij|prześlij) (mi|) (wszystkie|moje|) (dane|wpisy|wydatki|csv|excela|plik|kopię zapasową|arkusz) …, (zrób|utwórz) (kopię zapasową|backup|eksport|csv|arkusz) …, (moje|wszystkie) dane (jako|w) (csv|excel|json|pliku|arkuszu)'),
    },
    // prettier-ignore
    modifiers: {
        'split-with': list('(podzieliłem|podzieliłam|podzieliliśmy|podziel|dzielę) (się|to|) (na pół|po równo|) (z|ze|między mnie i) {x}, na pół (z|ze) {x}, po połowie (z|ze) {x}'),
        'split-parts': list('(podzieliłem|podzieliłam|podzieliliśmy|podziel) (to|) (na|między) {n} (osób|osoby|części|ludzi|), na {n} (osób|osoby|części), moja część z {n}'),
        'split-half': list('na pół, po połowie, po równo, fifty fifty, 50 na 50, (podzieliliśmy|podzielone) (na pół|po równo)'),
        'spread-unit': list('(rozłóż|rozbij|podziel) na (cały|całą|jeden|) {unit}, na cały {unit}'),
        'spread-units': list('(rozłóż|rozbij|podziel) na {n} {unit}'),
        rate: list('po kursie, kurs, po, według kursu'),
        fee: list('prowizja, z prowizją, prowizji, opłata bankowa, plus prowizja'),
    },
    // prettier-ignore
    languageNames: {
        en: list('angielski, angielsku, angielskim'), es: list('hiszpański, hiszpańsku'), fr: list('francuski, francusku'), de: list('niemiecki, niemiecku'), pt: list('portugalski, portugalsku'), it: list('włoski, włosku'), nl: list('niderlandzki, holenderski, niderlandzku'),
        ru: list('rosyjski, rosyjsku'), uk: list('ukraiński, ukraińsku'), hi: list('hindi'), bn: list('bengalski, bengalsku'), pl: list('polski, polsku'), sv: list('szwedzki, szwedzku'), nb: list('norweski, norwesku'), tr: list('turecki, turecku'),
    },
};
