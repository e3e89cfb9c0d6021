/** German, of Germany, Austria and Switzerland. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const ONES = list('ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun');
const TENS = list('zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig');

/** einundzwanzig, zweiundzwanzig …, also with "ue" and "ss", as keyboards without umlauts have it. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [one, ones] of [...ONES, 'fuenf', 'zwo'].entries()) {
            const unit = [...ONES.keys(), 4, 1][one] ?? 0;
            const value = (ten + 2) * 10 + unit + 1;
            for (const written of [tens, plain(tens)]) {
                found[`${ones}und${written}`] = value;
                found[`${ones} und ${written}`] = value;
            }
        }
    }
    return found;
}

function plain(word: string): string {
    return word
        .replaceAll('ü', 'ue')
        .replaceAll('ö', 'oe')
        .replaceAll('ä', 'ae')
        .replaceAll('ß', 'ss');
}

const ORDINAL_STEMS = list(`
    erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, elft, zwölft, dreizehnt, vierzehnt, fünfzehnt,
    sechzehnt, siebzehnt, achtzehnt, neunzehnt, zwanzigst
`);

/** erste, ersten, … einunddreißigsten. */
function ordinals(): Record<string, number> {
    const stems = [
        ...ORDINAL_STEMS,
        ...ONES.map((ones) => `${ones}undzwanzigst`),
        'dreißigst',
        'einunddreißigst',
    ];
    const found: Record<string, number> = {};
    for (const [at, stem] of stems.entries())
        for (const written of [stem, plain(stem)])
            for (const ending of ['e', 'en', 'er', 'es', 'em']) found[written + ending] = at + 1;
    return found;
}

/** jeden, jede, jedes … */
const EVERY = '(jeden|jede|jedes|jeder|jedem|alle|pro|je)';
const LAST =
    '(letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger|voriges)';
const THIS = '(diese|diesen|dieser|dieses|diesem)';
/** The parts of a day that stand behind its name. */
const PART =
    '(früh|morgen|vormittag|mittag|nachmittag|abend|nacht|morgens|mittags|abends|nachmittags|vormittags|nachts)';
const MY = '(der|die|das|den|dem|mein|meine|meinen|meinem|meiner|)';

/** With the spellings of keyboards that have no umlauts and of those that have no "ß". */
function words(text: string): string[] {
    const written = list(text);
    return [
        ...new Set([
            ...written,
            ...written.map((word) => word.replaceAll('ß', 'ss')),
            ...written.map(plain),
        ]),
    ];
}

export const de: Language = {
    code: 'de',
    mixesEnglish: false,
    numbers: {
        glued: true,
        onesFirst: true,
        // prettier-ignore
        small: {
            null: 0, eins: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
            zwölf: 12, zwoelf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
            zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
            ...compounds(),
        },
        // prettier-ignore
        scales: {
            hundert: 100, einhundert: 100, tausend: 1e3, eintausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9,
            billion: 1e12, billionen: 1e12, dutzend: 12,
        },
        fractions: {
            halb: 0.5,
            halbe: 0.5,
            halben: 0.5,
            viertel: 0.25,
            anderthalb: 1.5,
            eineinhalb: 1.5,
        },
        joiners: ['und'],
        articles: ['ein', 'eine', 'einen', 'einem', 'einer'],
        point: ['komma', 'punkt'],
        ordinals: ordinals(),
        notes: {
            zehner: 10,
            zwanziger: 20,
            fuffi: 50,
            fünfziger: 50,
            hunni: 100,
            hunderter: 100,
            fünfer: 5,
            zwanni: 20,
        },
    },
    dates: {
        months: [
            ['januar', 'jan', 'jänner', 'jaenner', 'januars'],
            ['februar', 'feb', 'feber', 'febr'],
            ['märz', 'maerz', 'mrz', 'mär', 'märzes'],
            ['april', 'apr', 'aprils'],
            ['mai'],
            ['juni', 'jun', 'juno'],
            ['juli', 'jul'],
            ['august', 'aug'],
            ['september', 'sep', 'sept'],
            ['oktober', 'okt'],
            ['november', 'nov'],
            ['dezember', 'dez'],
        ],
        weekdays: [
            list('montag, montags, mo, montagabend, montagmorgen, montagnachmittag, montagmittag'),
            list(
                'dienstag, dienstags, di, dienstagabend, dienstagmorgen, dienstagnachmittag, dienstagmittag',
            ),
            list(
                'mittwoch, mittwochs, mi, mittwochabend, mittwochmorgen, mittwochnachmittag, mittwochmittag',
            ),
            list(
                'donnerstag, donnerstags, do, donnerstagabend, donnerstagmorgen, donnerstagnachmittag, donnerstagmittag',
            ),
            list(
                'freitag, freitags, fr, freitagabend, freitagmorgen, freitagnachmittag, freitagmittag, freitagnacht',
            ),
            list(
                'samstag, samstags, sa, sonnabend, sonnabends, samstagabend, samstagmorgen, samstagnachmittag, samstagmittag, samstagnacht',
            ),
            list(
                'sonntag, sonntags, so, sonntagabend, sonntagmorgen, sonntagnachmittag, sonntagmittag',
            ),
        ],
        units: {
            day: ['tag', 'tage', 'tagen', 'tages', 'tags'],
            week: ['woche', 'wochen', 'kalenderwoche', 'wo'],
            fortnight: [],
            month: ['monat', 'monate', 'monaten', 'monats', 'kalendermonat'],
            quarter: ['quartal', 'quartale', 'quartalen', 'quartals'],
            year: ['jahr', 'jahre', 'jahren', 'jahres', 'kalenderjahr'],
        },
        relations: {
            this: list(`
                diese, diesen, dieser, dieses, diesem, in dieser, in diesem, aktuelle, aktuellen, aktueller, aktuelles, der aktuellen, im aktuellen, in der aktuellen, die aktuelle,
                laufende, laufenden, laufendes, im laufenden, in der laufenden, den aktuellen, das aktuelle, das laufende, heuriges
            `),
            last: list(`
                letzte, letzten, letzter, letztes, letztem, letzt, im letzten, in der letzten, in den letzten, die letzten, der letzten, den letzten, die letzte, das letzte, der letzte, des letzten, meine letzten,
                vergangene, vergangenen, vergangener, vergangenes, die vergangenen, den vergangenen, im vergangenen, in der vergangenen, in den vergangenen, die vergangene, das vergangene,
                vorige, vorigen, voriger, voriges, im vorigen, in der vorigen, die vorige, den vorigen, das vorige, vorherige, vorherigen, vorheriges, im vorherigen, in der vorherigen, verflossenen, vorangegangenen
            `),
        },
        next: list(
            'nächste, nächsten, nächster, nächstes, nächstem, naechste, naechsten, naechster, naechstes, kommende, kommenden, kommender, kommendes',
        ),
        clock: ['um', 'gegen'],
        ago: ['her', 'zuvor'],
        today: list(`
            heute, heut, heute morgen, heute früh, heute vormittag, heute mittag, heute nachmittag, heute abend, heute nacht, heut morgen, heut früh, heut abend, heut mittag, eben, gerade eben, gerade, vorhin, soeben,
            jetzt, grade, grad, gerade jetzt, heute morgens, heute abends, heute mittags, heutige, heutigen, am heutigen tag, diesen morgen, diesen abend, diesen nachmittag, heute noch
        `),
        yesterday: list(`
            gestern, gestern abend, gestern morgen, gestern früh, gestern vormittag, gestern mittag, gestern nachmittag, gestern nacht, gestern abends, letzte nacht, gestrigen, am gestrigen tag, gestern spätabends, am vortag
        `),
        weekend: ['wochenende', 'wochenenden', 'wochenendes', 'we'],
        seasons: {
            spring: ['frühling', 'frühjahr', 'fruehling', 'fruehjahr', 'lenz'],
            summer: ['sommer', 'sommers'],
            autumn: ['herbst'],
            winter: ['winter', 'winters'],
        },
        from: list('von, vom, ab, ab dem, ab der, von der, seit, beginnend, von dem, seit dem'),
        to: list(
            'bis, bis zum, bis zur, bis einschließlich, bis inklusive, bis den, bis ende, bis in den',
        ),
        between: ['zwischen', 'zwischen dem', 'zwischen den'],
        since: list(
            'seit, seit dem, seit der, seit den, ab, ab dem, nach, nach dem, seit vergangenem, seit letztem, seit letzter, seit letzten',
        ),
        now: list(
            'heute, jetzt, gegenwart, zum heutigen tag, heutigen tag, dato, zum aktuellen datum',
        ),
        of: list(
            'im, in, in der, in dem, des, der, vom, von, für, für den, für die, für das, am, den, dem, des monats, im monat, im jahr, im jahre, vom monat, während, während des, an, aus, des jahres, jahr, diesen, dieses, zum',
        ),
        on: list('am, an, den, dem, bis, vom, von, ab, zum, seit, datum, der, zwischen'),
        toDate: ['bis heute', 'bis jetzt', 'bisher', 'bislang', 'bis dato'],
        begin: list(
            'anfang, anfang des, beginn, beginn des, am anfang des, zu beginn des, anfang der, beginn der, seit anfang, seit beginn des',
        ),
        end: list('ende, ende des, am ende des, ende der, schluss des'),
        earlier: ['früher', 'vorher', 'zuvor'],
        vague: { paar: 3, einige: 3, einigen: 3, mehrere: 3, mehreren: 3, wenige: 3, wenigen: 3 },
        hints: list(
            'vor, am, tag, tagen, woche, wochen, monat, morgen, übermorgen, vorgestern, seit, bis, ab, zwischen, vom, letzte, letzten, letzter, letztes, letztem, den',
        ),
        ordinalSuffixes: ['ten', 'ter', 'te', 'tes', 'sten', 'ste', 'ster', 'er'],
        the: ['der', 'den', 'dem', 'die', 'das', 'am', 'im', 'vom', 'zum'],
        wordyMonths: ['mai', 'mar', 'sep', 'so', 'do', 'mi', 'di', 'mo', 'sa', 'fr', 'we', 'jan'],
        and: ['und', 'und dem', 'und den', 'u'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(`vorgestern, vorgestern ${PART}, ehegestern, vor vorgestern`),
            'three-days-ago': ['vorvorgestern', `vorvorgestern ${PART}`],
            tomorrow: ['morgen', 'morgen (früh|abend|mittag|vormittag|nachmittag)'],
            'in-two-days': ['übermorgen', 'uebermorgen', `übermorgen ${PART}`],
            ago: [
                'vor {n} {unit}',
                'vor (etwa|ca|circa|ungefähr|rund|fast|genau|knapp|gut|den) {n} {unit}',
                '{n} {unit} (her|zuvor|früher|vorher)',
            ],
            'unit-ago': [
                'vor (ein|einem|einer|einen|nem|ner) {unit}',
                'vor (etwa|ca|circa|ungefähr|rund|fast|genau|knapp|gut) (einem|einer) {unit}',
                '(heute|gestern) vor (einem|einer) {unit}',
            ],
            'hours-ago': [
                'vor {n} (stunden|stunde|std|h)',
                'vor (einer|ner) (halben|) (stunde|std)',
            ],
            'minutes-ago': ['vor {n} (minuten|minute|min)', 'vor (einer|ner) (minute|min)'],
            weekday: [
                `(am|diesen|den|der|dieser|an|an diesem|) {weekday} ${PART}`,
                '(am|diesen|den|der|dieser|an|an diesem|) {weekday}',
            ],
            'last-weekday': [
                `(am|den|der|an|) ${LAST} {weekday}`,
                `(am|den|der|an|) ${LAST} {weekday} ${PART}`,
            ],
            'weekday-this-week': [
                `(am|) {weekday} (in|) ${THIS} woche`,
                `${THIS} woche (am|) {weekday}`,
            ],
            'weekday-last-week': [
                `(am|den|) {weekday} (in|) (der|) ${LAST} woche`,
                `(in|) (der|) ${LAST} woche (am|) {weekday}`,
                '(am|) {weekday} vor einer woche',
            ],
            'weekday-ago': ['(am|) {weekday} vor {n} {unit}', 'vor {n} {unit} (am|) {weekday}'],
            day: ['(am|vom|den|zum|der) {day}', '(am|den|vom) tag {day}'],
            'weekday-day': ['(am|) {weekday} (den|dem|der|) {day}'],
            'day-month': [
                '(am|den|der|vom|) {day} {month}',
                '(am|den|der|vom|) {day} (des|im|vom) {month}',
                '(am|) {weekday} (den|dem|der|) {day} {month}',
                '(am|den|der|) {month} (der|den|) {day}',
            ],
            'day-month-year': [
                '(am|den|der|vom|) {day} (des|im|vom|) {month} {year}',
                '(am|) {weekday} (den|dem|der|) {day} {month} {year}',
                '{month} (der|den|) {day} {year}',
                '{day} {year} {month}',
                '{year} {month} {day}',
                '{year} {day} {month}',
                '{month} {year} {day}',
            ],
            'nth-weekday': [
                '(am|der|den|dem|) {ordinal} {weekday} (im|des|vom|in) {month}',
                '(am|der|) {ordinal} {weekday} {month}',
            ],
            'nth-weekday-year': [
                '(am|der|den|dem|) {ordinal} {weekday} (im|des|vom|in|) {month} {year}',
            ],
            'last-weekday-of-month': [`(am|der|den|) ${LAST} {weekday} (im|des|vom|in) {month}`],
            'last-weekday-of-month-year': [
                `(am|der|den|) ${LAST} {weekday} (im|des|vom|in|) {month} {year}`,
            ],
            'last-day-of-month': [`(am|der|den|) ${LAST} tag (im|des|vom|in) {month}`],
            'last-day-of-month-year': [`(am|der|den|) ${LAST} tag (im|des|vom|in) {month} {year}`],
            'day-of-this-month': [
                '(am|den|der|) {day} (diesen|dieses|des aktuellen|des laufenden) monats',
                '(am|den|der|) {day} in diesem monat',
            ],
            'day-of-last-month': [
                '(am|den|der|) {day} (des|) (letzten|vorigen|vergangenen|vorherigen) monats',
                '(am|den|der|) {day} im (letzten|vorigen) monat',
            ],
            'this-unit': [
                `(in|) ${THIS} {unit}`,
                '(in dem|das|dem) {unit}',
                '(im|in der|den|die|der|) (aktuelle|aktuellen|aktueller|aktuelles|laufende|laufenden|laufendes|ganzen|ganze|gesamten) {unit}',
                `(in|) ${THIS} (ganzen|kompletten) {unit}`,
            ],
            'last-unit': [`(im|in|in der|den|die|der|das|des|vom|) ${LAST} {unit}`],
            'unit-before-last': [
                '(im|in der|den|die|das|der|) (vorletzte|vorletzten|vorletzter|vorletztes|vorletztem) {unit}',
            ],
            'last-units': [
                `(in|) (den|der|die|meine|) ${LAST} {n} {unit}`,
                `(in|) (den|der|die|) {n} ${LAST} {unit}`,
            ],
            'unit-to-date': [
                `(in|) ${THIS} {unit} (bisher|bis jetzt|bislang|bis heute|bis dato)`,
                '(bisher|bis jetzt|bislang|bis heute) (in|) (diesen|diese|dieser|dieses|diesem) {unit}',
                'seit (anfang|beginn) (des|der|dieses|dieser|) {unit}',
            ],
            month: [
                '(im|des|der|) monat {month}',
                'im (ganzen|gesamten|kompletten) {month}',
                '(ganzer|ganzen) {month}',
            ],
            'this-month-named': [`${THIS} {month}`, '(im|in) diesem {month}'],
            'last-month-named': [`(im|in|der|den|) ${LAST} {month}`],
            'month-of-last-year': [
                '(im|) {month} (des|im|) (letzten|vorigen|vergangenen) jahres',
                '(im|) {month} (letztes|voriges|vergangenes) jahr',
                '(im|) {month} im (letzten|vorigen) jahr',
            ],
            'month-year': [
                '(im|des|vom|) {month} (des jahres|im jahr|im jahre|in|von|) {year}',
                '(im|) monat {month} {year}',
                '{year} {month}',
            ],
            year: [
                '(im|das|des|in dem|) (jahr|jahre|jahres|kalenderjahr) {year}',
                '(ganz|das ganze jahr|im ganzen jahr) {year}',
            ],
            decade: ['(die|in den|den|) {year}er (jahre|jahren|)'],
            quarter: ['(im|das|des|) {ordinal} (quartal|quartals)', '(im|) quartal {ordinal}'],
            'quarter-year': [
                '(im|das|des|) {ordinal} (quartal|quartals) (des jahres|von|im jahr|) {year}',
                '(im|) quartal {ordinal} {year}',
            ],
            weekend: ['(am|dieses|diesem|an diesem|das|übers|über das|) wochenende', '(am|) we'],
            'last-weekend': [`(am|an|das|) ${LAST} wochenende`, `(am|) ${LAST} we`],
            'this-season': [`(in|) ${THIS} {season}`, 'im {season}'],
            'last-season': [`(im|in|) ${LAST} {season}`],
            'season-year': [
                '(im|der|) {season} {year}',
                '{season} (des jahres|von|in|im jahr) {year}',
            ],
            'week-number': [
                '(in|) (der|) (kw|kalenderwoche|woche) {n}',
                '(in|) (der|) {n} (kw|kalenderwoche)',
            ],
            'nth-week-of-month': [
                '(in|) (der|die|) {ordinal} woche (im|des|vom|in) {month}',
                '(in|) (der|die|) {ordinal} {month}woche',
            ],
            'nth-week-of-month-year': [
                '(in|) (der|die|) {ordinal} woche (im|des|vom|in) {month} {year}',
            ],
            'last-week-of-month': [`(in|) (der|die|) ${LAST} woche (im|des|vom|in) {month}`],
            'last-week-of-month-year': [
                `(in|) (der|die|) ${LAST} woche (im|des|vom|in) {month} {year}`,
            ],
            'day-range': [
                '(vom|von|von dem|) {day} (bis|bis zum|zum) {day2} {month}',
                'zwischen (dem|) {day} und (dem|) {day2} {month}',
                '{month} {day} bis {day2}',
            ],
            'day-range-year': [
                '(vom|von|) {day} (bis|bis zum|zum) {day2} {month} {year}',
                'zwischen (dem|) {day} und (dem|) {day2} {month} {year}',
            ],
        },
        holidays: {
            'new-year': list('neujahr, neujahrstag'),
            epiphany: list('heilige drei könige, dreikönigstag, dreikönige, heiligen drei könige'),
            valentines: ['valentinstag'],
            'womens-day': list('frauentag, weltfrauentag, internationaler frauentag'),
            'april-fools': ['erster april'],
            'good-friday': ['karfreitag'],
            easter: list('ostern, ostersonntag, osterfest'),
            'easter-monday': ['ostermontag'],
            ascension: list('christi himmelfahrt, himmelfahrt, vatertag, auffahrt'),
            pentecost: list('pfingsten, pfingstsonntag'),
            'mardi-gras': list(
                'faschingsdienstag, fastnacht, faschingsdienstag, fastnachtsdienstag',
            ),
            'ash-wednesday': ['aschermittwoch'],
            'may-day': list('tag der arbeit, maifeiertag'),
            'mothers-day': ['muttertag'],
            halloween: ['halloween'],
            'all-saints': list('allerheiligen, allerheiligentag'),
            'black-friday': ['black friday'],
            'st-nicholas': list('nikolaus, nikolaustag, nikolausabend'),
            'christmas-eve': list('heiligabend, heiliger abend, heiligen abend, weihnachtsabend'),
            christmas: list(
                'weihnachten, erster weihnachtstag, ersten weihnachtstag, 1 weihnachtstag, weihnachtstag, christtag',
            ),
            'boxing-day': list(
                'zweiter weihnachtstag, zweiten weihnachtstag, 2 weihnachtstag, stephanstag, stefanitag',
            ),
            'new-years-eve': ['silvester', 'silvesterabend', 'sylvester'],
        },
        recurrences: {
            daily: list('täglich, tägliche, taeglich'),
            weekly: list('wöchentlich, wöchentliche, woechentlich'),
            monthly: list('monatlich, monatliche'),
            yearly: list('jährlich, jährliche, jaehrlich'),
            'every-unit': [
                `${EVERY} {unit}`,
                '(einmal|einmal im|einmal pro|einmal die|einmal in der|einmal am) {unit}',
                '(pro|je) {unit}',
            ],
            'every-units': ['alle {n} {unit}', 'einmal alle {n} {unit}'],
            'every-other': ['(jeden|jede|jedes) (zweiten|zweite|zweites) {unit}'],
            'every-weekday': ['(jeden|immer|immer am) {weekday}', 'jede woche (am|) {weekday}'],
            workdays: list(
                'werktags, jeden werktag, wochentags, montag bis freitag, mo bis fr, unter der woche, an werktagen',
            ),
            weekends: list(
                'jedes wochenende, am wochenende immer, an wochenenden, an den wochenenden',
            ),
            'on-day': [
                'immer (am|zum) {day}',
                '(am|immer am|jeweils am) {day} (jedes|jeden|des|im) (monats|monat)',
                '(jeden|immer am) {day}',
                '(am|zum|jeweils am) {day}',
            ],
            'on-last-day': [
                '(am|) letzten (tag|) (des|jedes|jeden|im) (monats|monat)',
                '(am|zum|) (monatsende|ende des monats|ende jeden monats|ende jedes monats)',
                '(immer|jeweils) (am|zum) monatsende',
            ],
            until: list('bis, bis zum, bis ende, bis zur, endet am'),
            times: [
                '{n} mal',
                '{n} (raten|zahlungen)',
                '(in|für) {n} (raten|zahlungen|monatsraten)',
            ],
            starting: list(
                'ab, ab dem, ab sofort, beginnend am, beginnend, startend am, seit, seit dem',
            ),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, tsd: 1e3, tausend: 1e3, t: 1e3, mio: 1e6, mill: 1e6, million: 1e6, millionen: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, bio: 1e12, billion: 1e12, billionen: 1e12,
        hundert: 100, dutzend: 12, riesen: 1e3, riese: 1e3, mille: 1e3,
    },
    // prettier-ignore
    currencies: {
        euro: 'EUR', euros: 'EUR', eur: 'EUR', teuro: 'EUR', eus: 'EUR', dollar: DOLLARS, dollars: DOLLARS, pfund: POUNDS, 'pfund sterling': 'GBP', 'britische pfund': 'GBP', 'englische pfund': 'GBP', 'britischer pfund': 'GBP',
        franken: 'CHF', fränkli: 'CHF', stutz: 'CHF', sfr: 'CHF', fr: 'CHF', 'schweizer franken': 'CHF', yen: 'JPY', 'japanische yen': 'JPY', yuan: 'CNY', renminbi: 'CNY', won: 'KRW', rupie: RUPEES, rupien: RUPEES, 'indische rupien': 'INR',
        'indische rupie': 'INR', rubel: 'RUB', 'russische rubel': 'RUB', hrywnja: 'UAH', griwna: 'UAH', peso: OPEN, pesos: OPEN, krone: OPEN, kronen: OPEN, 'dänische kronen': 'DKK', 'dänische krone': 'DKK', 'schwedische kronen': 'SEK',
        'schwedische krone': 'SEK', 'norwegische kronen': 'NOK', 'norwegische krone': 'NOK', 'tschechische kronen': 'CZK', 'tschechische krone': 'CZK', 'isländische kronen': 'ISK', dinar: OPEN, dirham: 'AED', riyal: OPEN, rial: OPEN,
        lira: 'TRY', 'türkische lira': 'TRY', 'türkische liras': 'TRY', schekel: 'ILS', zloty: 'PLN', złoty: 'PLN', sloty: 'PLN', forint: 'HUF', 'ungarische forint': 'HUF', lei: 'RON', leu: 'RON', lew: 'BGN', lewa: 'BGN', baht: 'THB', 'thailändische baht': 'THB',
        ringgit: 'MYR', rupiah: 'IDR', dong: 'VND', real: 'BRL', 'brasilianische real': 'BRL', rand: 'ZAR', 'us dollar': 'USD', 'amerikanische dollar': 'USD', 'amerikanischer dollar': 'USD', 'kanadische dollar': 'CAD',
        'kanadischer dollar': 'CAD', 'australische dollar': 'AUD', 'australischer dollar': 'AUD', 'neuseeland dollar': 'NZD', 'neuseeländische dollar': 'NZD', 'hongkong dollar': 'HKD', 'singapur dollar': 'SGD', 'taiwan dollar': 'TWD',
        'mexikanische pesos': 'MXN', 'mexikanische peso': 'MXN', mark: 'DEM', 'deutsche mark': 'DEM', schilling: 'ATS',
    },
    coins: {
        cent: null,
        cents: null,
        ct: null,
        c: null,
        rappen: 'CHF',
        pence: 'GBP',
        penny: null,
        pennies: null,
        kopeken: 'RUB',
        groschen: null,
    },
    notCodes: list(
        'all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, sit, lei, real, bob, sek, don, mark, krone, kronen, fr, rand, eus, mal, lak, die, das, des, mit',
    ),
    categoryNames: {
        food: words(
            'essen, lebensmittel, nahrung, essen und trinken, restaurants, verpflegung, einkäufe, lebensmitteleinkauf, essen gehen, auswärts essen, ernährung, gastronomie',
        ),
        transport: words(
            'transport, verkehr, fahrtkosten, mobilität, öffis, öpnv, nahverkehr, verkehrsmittel, auto',
        ),
        home: words('wohnen, wohnung, haushalt, haus, miete, zuhause'),
        utilities: words('nebenkosten, versorgung, betriebskosten, energie, strom und gas'),
        clothing: words('kleidung, klamotten, mode, bekleidung, anziehsachen'),
        health: words('gesundheit, medizin, arzt, arztkosten, medikamente'),
        fun: words(
            'freizeit, unterhaltung, vergnügen, hobby, hobbys, spaß, ausgehen, entertainment',
        ),
        sport: words('sport, fitness'),
        travel: words('reisen, reise, urlaub, ferien'),
        education: words('bildung, schule, studium, weiterbildung, ausbildung'),
        gifts: words('geschenke, geschenk, spenden, spende'),
        subscriptions: words('abos, abo, abonnements, abonnement'),
        personal: words('körperpflege, pflege, kosmetik, persönliches, schönheit, drogerie'),
        pets: words('haustiere, haustier, tiere'),
        family: words('familie, kinder, kind, kinderbetreuung'),
        electronics: words('elektronik, technik, geräte'),
        insurance: words('versicherung, versicherungen'),
        taxes: words('steuern, steuer'),
        fees: words('gebühren, gebühr, bankgebühren, strafen, bußgelder'),
        other: words('sonstiges, sonstige, anderes, verschiedenes, diverses, '),
    },
    expenseWords: {
        food: words(`
            mittagessen, mittag, abendessen, abendbrot, frühstück, brunch, mahlzeit, imbiss, snack, snacks, vesper, brotzeit, jause, znüni, zvieri, zmittag, znacht, kaffee, kaffees, kaffe, espresso, cappuccino, latte, latte macchiato, milchkaffee, melange, tee, eistee, kakao, heiße schokolade,
            brötchen, semmel, semmeln, schrippe, schrippen, brezel, breze, brezeln, brot, toast, croissant, croissants, kuchen, torte, gebäck, plätzchen, kekse, keks, stück kuchen, berliner, krapfen, bäcker, bäckerei, backwaren, metzger, metzgerei, fleischer, fleischerei, fleisch, wurst, würstchen, bratwurst, currywurst, leberkäse, schnitzel, hähnchen, hendl, steak, schinken, salami, fisch, lachs, eier, ei, milch, hafermilch, butter, käse, joghurt, jogurt, quark, sahne,
            obst, gemüse, obst und gemüse, äpfel, apfel, bananen, banane, tomaten, kartoffeln, salat, zwiebeln, erdbeeren, spargel, nudeln, pasta, reis, suppe, pizza, burger, hamburger, döner, doener, dürüm, kebab, kebap, falafel, sushi, ramen, asia, asiate, chinese, thai, inder, italiener, grieche, pommes, fritten, maultaschen, lasagne, sandwich, wrap, bowl,
            eis, eisdiele, eiscreme, schokolade, schoki, süßigkeiten, süßes, gummibärchen, bonbons, chips, müsli, nüsse, marmelade, honig, zucker, mehl, gewürze, öl,
            wasser, mineralwasser, saft, orangensaft, apfelschorle, schorle, limo, limonade, cola, spezi, getränk, getränke, getränkemarkt, bier, biere, bierchen, kasten bier, maß bier, radler, wein, weine, rotwein, weißwein, sekt, prosecco, champagner, schnaps, cocktail, cocktails, aperol, spritz, glühwein, gin, whisky, wodka, rum, drinks, drink, alkohol,
            restaurant, restaurantbesuch, gaststätte, gasthaus, wirtshaus, wirtschaft, biergarten, kneipe, pub, cocktailbar, café, cafe, bistro, kantine, mensa, kaffeehaus, heuriger, pizzeria, dönerladen, imbissbude, frittenbude, würstlstand, foodtruck, lieferdienst, lieferando, lieferheld, essen bestellt, essen bestellen, essen geliefert, essen gegangen, essen waren, takeaway, zum mitnehmen, trinkgeld,
            einkauf, einkaufen, einkäufe, wocheneinkauf, großeinkauf, supermarkt, lebensmittelladen, lebensmittelgeschäft, markt, wochenmarkt, bauernmarkt, bioladen, reformhaus, hofladen, kiosk, späti, trinkhalle, tankstellenshop,
            edeka, rewe, aldi, aldi süd, aldi nord, hofer, lidl, netto, penny markt, kaufland, real markt, norma, tegut, globus, famila, marktkauf, denns, alnatura, basic, billa, spar, interspar, merkur markt, mpreis, migros, coop, denner, volg, nahkauf, hit markt, v markt, picnic, gorillas, flink, hellofresh, nordsee, vapiano, mcdonalds, mcdoof, mces, mäcces, burger king, kfc, subway, starbucks, backwerk, tchibo, domino's, dominos, pizza hut, hans im glück, leberkässemmel, gegessen, gefrühstückt, getrunken
        `),
        transport: words(`
            taxi, taxifahrt, uber, bolt, freenow, free now, taxis, bus, busticket, busfahrkarte, busfahrt, bahn, bahnticket, bahnfahrt, bahnfahrkarte, zug, zugticket, zugfahrt, zugfahrkarte, fahrkarte, fahrkarten, fahrschein, fahrscheine, ticket, monatskarte, monatsticket, jahreskarte, bahncard, deutschlandticket, deutschland ticket, 9 euro ticket, 49 euro ticket, klimaticket, halbtax, ga, streifenkarte, tageskarte, einzelfahrt, u-bahn, ubahn, u bahn, s-bahn, sbahn, s bahn, straßenbahn, tram, db, deutsche bahn, öbb, sbb, flixtrain, bvg, mvv, mvg, hvv, vrr, vgn, vbb, wiener linien, ice,
            benzin, sprit, diesel, super e10, tanken, getankt, tankfüllung, volltanken, vollgetankt, tankstelle, aral, shell, esso, jet tankstelle, omv, agip, ladestation, ladesäule, strom fürs auto, auto laden, parken, parkschein, parkgebühr, parkgebühren, parkhaus, parkticket, parkplatz, garage, stellplatz, maut, vignette, pickerl, mautgebühr,
            werkstatt, autowerkstatt, autoreparatur, reparatur auto, reparatur vom auto, reparatur am auto, inspektion, tüv, hauptuntersuchung, reifen, winterreifen, sommerreifen, reifenwechsel, ölwechsel, autowäsche, waschanlage, auto waschen, autoteile, scheibenwischer, fahrrad, fahrradreparatur, rad, fahrradladen, e-bike, roller, e-scooter, escooter, lime, tier roller, voi, nextbike, call a bike, leihrad, mietwagen, carsharing, share now, miles, sixt share, stadtmobil, mitfahrgelegenheit, blablacar, fähre, moped, motorrad, führerschein, fahrschule, fahrstunde, kfz
        `),
        home: words(`
            miete, kaltmiete, warmmiete, monatsmiete, wohnungsmiete, kaution, makler, hausgeld, hypothek, kreditrate haus, hauskredit, baufinanzierung, umzug, umzugskosten, umzugswagen, möbel, sofa, couch, bett, matratze, tisch, stuhl, stühle, regal, schrank, kommode, lampe, lampen, glühbirne, glühbirnen, teppich, vorhang, vorhänge, gardinen, bettwäsche, bettzeug, kissen, decke, handtücher, kerzen, kerze, deko, bilderrahmen, spiegel,
            ikea, höffner, poco, xxxlutz, xxl lutz, roller möbel, segmüller, dänisches bettenlager, jysk, möbelhaus, baumarkt, obi, bauhaus, hornbach, toom, hagebau, hagebaumarkt, globus baumarkt, werkzeug, schrauben, nägel, bohrmaschine, farbe, wandfarbe, pinsel, tapete, handwerker, klempner, installateur, elektriker, maler, schreiner, schlüsseldienst, schornsteinfeger, reparatur, renovierung, putzfrau, reinigungskraft, haushaltshilfe, reinigung, putzmittel, putzzeug, reinigungsmittel, spülmittel, waschmittel, weichspüler, klopapier, toilettenpapier, küchenrolle, müllbeutel, müllsäcke, staubsauger, bügeleisen, waschmaschine, spülmaschine, geschirrspüler, trockner, kühlschrank, mikrowelle, backofen, herd, kaffeemaschine, toaster, wasserkocher, topf, töpfe, pfanne, geschirr, teller, gläser, tassen, besteck, pflanze, pflanzen, garten, gärtner, gartencenter, blumenerde, dünger, rasenmäher, waschsalon, haushaltswaren, depot deko
        `),
        utilities: words(`
            strom, stromrechnung, stromabschlag, stromkosten, gas, gasrechnung, gasabschlag, heizung, heizkosten, heizöl, fernwärme, wasserrechnung, wasserkosten, abwasser, müllabfuhr, müllgebühr, müllgebühren, stadtwerke, internet, internetrechnung, wlan, dsl, glasfaser, telefon, telefonrechnung, festnetz, handy rechnung, handyrechnung, handyvertrag, handytarif, mobilfunk, mobilfunkvertrag, mobilfunkrechnung, prepaid, guthaben, handyguthaben, sim karte, telekom, vodafone, o2, congstar, 1und1, 1&1, aldi talk, drillisch, a1, magenta, swisscom, sunrise, eon, e.on, vattenfall, enbw, ewe, rundfunkbeitrag, rundfunkgebühr, gez, nachzahlung, kabelanschluss, pellets, brennholz
        `),
        clothing: words(`
            hose, hosen, jeans, shorts, hemd, hemden, t-shirt, tshirt, t-shirts, shirt, shirts, bluse, pulli, pullover, hoodie, sweatshirt, jacke, winterjacke, regenjacke, mantel, kleid, kleider, rock, anzug, krawatte, gürtel, schuhe, schuh, sneaker, turnschuhe, laufschuhe, stiefel, sandalen, hausschuhe, socken, strümpfe, strumpfhose, unterwäsche, unterhosen, bh, bikini, badehose, schlafanzug, pyjama, mütze, hut, schal, handschuhe, handtasche, tasche, rucksack, sonnenbrille, schmuck, ring, kette, ohrringe, armbanduhr, dirndl, lederhose, schneider, schneiderei, änderungsschneiderei, schuster, chemische reinigung, textilreinigung, zalando, h&m, hm, h und m, c&a, zara, primark, uniqlo, deichmann, görtz, about you, asos, esprit, kik, takko, ernstings family, new yorker, peek und cloppenburg, p&c, galeria kaufhof, kaufhof, tk maxx, vinted, shein
        `),
        health: words(`
            apotheke, medikament, medikamente, medizin, tabletten, pillen, pille, schmerzmittel, ibuprofen, paracetamol, aspirin, hustensaft, nasenspray, pflaster, vitamine, rezept, rezeptgebühr, zuzahlung, arzt, ärztin, arztbesuch, arztrechnung, hausarzt, frauenarzt, hautarzt, augenarzt, kinderarzt, zahnarzt, zahnärztin, zahnreinigung, zahnarztrechnung, zahnspange, kieferorthopäde, krankenhaus, klinik, spital, optiker, brille, kontaktlinsen, fielmann, apollo optik, physio, physiotherapie, krankengymnastik, massage, osteopath, therapie, therapeut, psychotherapie, psychologe, impfung, blutuntersuchung, labor, röntgen, docmorris, shop apotheke, hörgerät, sanitätshaus, heilpraktiker, untersuchung, behandlung
        `),
        fun: words(`
            kino, kinokarten, kinokarte, kinoticket, kinotickets, film, theater, theaterkarten, oper, konzert, konzertkarten, konzertticket, konzerttickets, festival, museum, ausstellung, zoo, tierpark, freizeitpark, europapark, phantasialand, kirmes, jahrmarkt, volksfest, oktoberfest, wiesn, weihnachtsmarkt, disco, disko, club, clubeintritt, party, feiern, feier, eintritt, eintrittskarte, eintrittskarten, spiel, spiele, videospiel, videospiele, computerspiel, brettspiel, steam, playstation, xbox, nintendo, switch spiel, lotto, lottoschein, wetten, casino, buch, bücher, roman, ebook, hörbuch, thalia, hugendubel, buchhandlung, zeitschrift, zeitschriften, zeitung, comics, manga, billard, bowling, kegeln, minigolf, escape room, lasertag, kartfahren, karaoke, zigaretten, kippen, tabak, vape, feuerwerk, bastelsachen, wolle, fußballticket, stadion, bundesliga ticket, spielhalle, schallplatte, tanzkurs, ausflug, sauna
        `),
        sport: words(`
            fitnessstudio, fitness studio, gym, muckibude, mcfit, mc fit, fitx, fit x, john reed, urban sports, urban sports club, sportverein, vereinsbeitrag, sportkurs, yoga, yogakurs, pilates, schwimmbad, freibad, hallenbad, schwimmen, therme, kletterhalle, klettern, bouldern, boulderhalle, fußball, tennis, tennisplatz, badminton, squash, golf, ski, skipass, skifahren, skiausrüstung, lift, marathon, startgebühr, trikot, hanteln, yogamatte, protein, proteinpulver, eiweißpulver, decathlon, intersport, sportscheck, sportsachen, sportartikel, crossfit, personal trainer, reiten, reitstunde, tanzen, eislaufen
        `),
        travel: words(`
            hotel, hotelzimmer, hostel, jugendherberge, pension, ferienwohnung, ferienhaus, airbnb, booking, unterkunft, übernachtung, campingplatz, camping, zeltplatz, flug, flüge, flugticket, flugtickets, flugkarten, lufthansa, eurowings, ryanair, easyjet, condor, swiss air, gepäck, koffer, reisepass, visum, pauschalreise, kreuzfahrt, städtereise, kurztrip, wochenendtrip, souvenir, souvenirs, reisebüro, reiseführer, sightseeing, stadtführung, stadtrundfahrt, skiurlaub, strandurlaub, kurtaxe, flixbus, trip, klassenfahrt, flughafen
        `),
        education: words(`
            schulgeld, schulbücher, schulbuch, schulsachen, schulmaterial, hefte, stifte, schreibwaren, bürobedarf, kurs, kurse, sprachkurs, deutschkurs, englischkurs, onlinekurs, vhs, vhs kurs, volkshochschule, seminar, workshop, fortbildung, studiengebühr, studiengebühren, semesterbeitrag, semestergebühr, uni, universität, hochschule, nachhilfe, lehrbuch, fachbuch, prüfungsgebühr, klavierunterricht, musikschule, gitarrenunterricht, unterricht, udemy, coursera, duolingo, kopien, kopieren, copyshop, bibliothek, büchereigebühr
        `),
        gifts: words(`
            geschenk für, geburtstagsgeschenk, weihnachtsgeschenk, weihnachtsgeschenke, hochzeitsgeschenk, mitbringsel, gutschein, geschenkgutschein, geschenkpapier, blumen, blumenstrauß, strauß, rosen, grußkarte, geburtstagskarte, spende für, spende an, gespendet, unicef, rotes kreuz, wwf, kollekte, kirche, obdachloser, obdachlosen, patenschaft, adventskalender
        `),
        subscriptions: words(`
            netflix, spotify, disney, disney plus, disney+, amazon prime, prime, prime video, dazn, sky, wow abo, apple music, apple tv, youtube premium, icloud, google one, dropbox, chatgpt, chat gpt, openai, adobe, microsoft 365, office 365, audible, kindle unlimited, rtl plus, rtl+, joyn, waipu, zattoo, deezer, tidal, patreon, twitch, zeitungsabo, spiegel abo, zeit abo, playstation plus, ps plus, xbox game pass, game pass, nintendo online, hosting, domain, vpn, mitgliedschaft, mitgliedsbeitrag, jahresbeitrag, tinder, parship, streaming, github, notion, canva
        `),
        personal: words(`
            friseur, frisör, frisur, haarschnitt, haare schneiden, haare färben, barbier, barber, coiffeur, shampoo, duschgel, seife, zahnpasta, zahnbürste, deo, deodorant, creme, sonnencreme, gesichtscreme, make-up, makeup, schminke, lippenstift, mascara, parfüm, parfum, nagelstudio, nägel machen, nagellack, maniküre, pediküre, fußpflege, kosmetikerin, kosmetikstudio, wimpern, rasierer, rasierklingen, rasierschaum, tampons, binden, kondome, taschentücher, dm, dm drogerie, rossmann, müller drogerie, budni, bipa, douglas, sephora, flaconi, tattoo, piercing, wellness, spa, solarium, watte
        `),
        pets: words(`
            hund, hunde, katze, katzen, kater, welpe, hundefutter, katzenfutter, tierfutter, futter, katzenstreu, leckerlis, tierarzt, tierärztin, tierklinik, hundeschule, hundefriseur, hundeleine, fressnapf, zooplus, zoohandlung, aquarium, fische aquarium, hamster, kaninchen, meerschweinchen, vogelfutter, wellensittich, pferd, hundesitter
        `),
        family: words(`
            kita, kindergarten, krippe, hort, tagesmutter, babysitter, windeln, pampers, babybrei, babynahrung, babykleidung, baby, kinderwagen, kindersitz, schnuller, spielzeug, lego, playmobil, puppe, kindergeburtstag, taschengeld, unterhalt, kinderkleidung, kinderschuhe, schulessen, smyths toys, mytoys, feuchttücher, kindertheater, oma, opa, pflegeheim
        `),
        electronics: words(`
            handy, handys, smartphone, iphone, handyhülle, laptop, notebook, computer, pc, tablet, ipad, macbook, monitor, bildschirm, tastatur, maus, drucker, druckerpatrone, druckerpatronen, tinte, toner, kopfhörer, airpods, lautsprecher, fernseher, tv gerät, kamera, objektiv, ladekabel, ladegerät, kabel, usb stick, usb kabel, festplatte, ssd, speicherkarte, powerbank, adapter, batterien, router, smartwatch, spielekonsole, konsole, controller, media markt, mediamarkt, saturn, conrad, alternate, notebooksbilliger, cyberport, apple store, grafikkarte, webcam, mikrofon, app, software, lizenz, handyreparatur, displayreparatur
        `),
        insurance: words(`
            krankenversicherung, krankenkasse, krankenkassenbeitrag, haftpflicht, haftpflichtversicherung, hausratversicherung, hausrat, autoversicherung, kfz versicherung, kfz-versicherung, kfzversicherung, lebensversicherung, rechtsschutz, rechtsschutzversicherung, reiseversicherung, unfallversicherung, berufsunfähigkeitsversicherung, bu versicherung, zahnzusatzversicherung, hundehaftpflicht, versicherungsbeitrag, allianz, huk, huk coburg, axa, ergo versicherung, generali, tk beitrag, aok, barmer, adac
        `),
        taxes: words(
            'einkommensteuer, einkommenssteuer, steuernachzahlung, finanzamt, kfz steuer, kfz-steuer, kfzsteuer, umsatzsteuer, mehrwertsteuer, gewerbesteuer, grundsteuer, kirchensteuer, hundesteuer, steuerberater, steuererklärung, zoll, lohnsteuer, erbschaftssteuer',
        ),
        fees: words(
            'kontoführung, kontoführungsgebühr, kontoführungsgebühren, kontogebühr, kontogebühren, bankgebühr, überweisungsgebühr, abhebegebühr, kreditkartengebühr, jahresgebühr, mahngebühr, mahnung, strafzettel, knöllchen, bußgeld, strafe, blitzer, geblitzt, zinsen, kreditzinsen, überziehungszinsen, dispozinsen, bearbeitungsgebühr, verwaltungsgebühr, ausweis, personalausweis, anwalt, notar, rechtsanwalt, provision, porto, briefmarken, briefmarke, versand, versandkosten, paket, dhl, hermes, post, kredit, kreditrate, rate, ratenzahlung, schulden, tilgung, klarna',
        ),
        other: words(
            'amazon, ebay, kleinanzeigen, otto, aliexpress, temu, flohmarkt, kaufhaus, tedi, action, woolworth, euroshop, einkaufszentrum, bargeld, geldautomat, abhebung, kleinkram, kram, tüte',
        ),
    },
    incomeWords: {
        salary: words(`
            gehalt, gehälter, gehaltseingang, gehaltszahlung, monatsgehalt, lohn, lohnzahlung, stundenlohn, wochenlohn, weihnachtsgeld, urlaubsgeld, bonus, bonuszahlung, prämie, dreizehntes gehalt, 13 gehalt, 14 gehalt, sold, rente, rentenzahlung, pension bekommen, ausbildungsvergütung, lehrlingsgehalt, überstunden, überstundenzahlung, provision bekommen, zahltag, besoldung, salär
        `),
        sales: words(`
            verkauf, verkäufe, verkauft, verkaufserlös, flohmarktverkauf, ebay verkauf, kleinanzeigen verkauf, kunde, kunden, kundenzahlung, honorar, freelance, freelancer, auftrag, nebenjob, minijob, nebenverdienst, rechnung vom kunden, umsatz
        `),
        interest: words(
            'zinsen bekommen, zinsen erhalten, zinsertrag, zinserträge, guthabenzinsen, tagesgeldzinsen, dividende, dividenden, kursgewinn, kapitalerträge, ausschüttung',
        ),
        gift: words(
            'geldgeschenk, geburtstagsgeld, weihnachtsgeld von oma, geschenkt bekommen, geschenk von, geld von oma, geld von opa, geld von mama, geld von papa, erbe, erbschaft, geerbt, geld zum geburtstag, taschengeld von, taschengeld bekommen',
        ),
        income: words(`
            einnahme, einnahmen, einkommen, einkünfte, verdienst, verdienste, erlös, zahlungseingang, geldeingang, gutschrift, kindergeld, elterngeld, bafög, stipendium, arbeitslosengeld, alg, bürgergeld, wohngeld, mieteinnahme, mieteinnahmen, trinkgeld bekommen, trinkgelder, pfand, pfandgeld, lottogewinn, gewinn, steuerrückzahlung, steuererstattung, unterhalt bekommen, krankengeld, familienbeihilfe
        `),
    },
    numberedNames: list(
        '9 euro ticket, 49 euro ticket, 58 euro ticket, 63 euro ticket, 7 eleven, 7 up, formel 1, 1 und 1, 1und1, o2, office 365, microsoft 365, studio 54, 3d drucker, 5 guys, five guys, super e10, klasse 1, a1',
    ),
    labels: words(`
        bestellung, bestellnummer, rechnung nr, rechnungsnummer, nummer, nr, ref, referenz, beleg, belegnummer, iphone, galaxy, pixel, ps, xbox, windows, zimmer, gleis, gate, sitz, platz, reihe, kapitel, version, folge, staffel, ipad, macbook, wohnung, klasse, größe, band, modell, terminal, level, etage, stock, seite, schritt, fifa, typ, alter, kanal, zone, linie, bus, tram, kw, kalenderwoche, code, id, auftrag, kundennummer, artikel, konto, tisch, hausnummer, paragraph, super, teil, block, tag
    `),
    measures: words(`
        minute, minuten, min, stunde, stunden, std, h, sekunde, sekunden, sek, tag, tage, tagen, nacht, nächte, nächten, woche, wochen, monat, monate, monaten, jahr, jahre, jahren, uhr, prozent, kg, kilo, kilos, kilogramm, g, gramm, pfund mehl, l, liter, ml, km, kilometer, cm, mm, m, meter, zoll, gb, tb, mb, leute, leuten, personen, person, mann, gäste, mal, stück, stk, st, flaschen, flasche, packungen, packung, päckchen, pakete, pack, dosen, dose, tassen, tasse, gläser, glas,
        kisten, kiste, kästen, kasten, beutel, tüten, tüte, scheiben, paar, karten, wörter, kalorien, grad, punkte, schritte, x, sterne, buchungen, einträge, einkäufe, ausgaben, zahlungen, freunde, freunden, kinder, kindern, kollegen, raten, kugeln, portionen, teile, jährige, ps, watt, kwh, qm, quadratmeter, mal
    `),
    plurals: ['s', 'e', 'n', 'en', 'er'],
    cues: {
        asks: words(`
            wie viel, wieviel, wie viele, wieviele, wie oft, wie hoch, wie ist, wie sieht, wie steht, wie steht es, was (ist|war|waren|sind|habe|hab|haben|kostet|hat|wird|kosten|bedeutet|gibt), wofür, wo (ist|habe|hab|war|geht|gehen|bleibt|kaufe|gebe), wohin, wann (ist|war|habe|hab|kommt), warum, wieso, welche, welcher, welches, welchem, welchen, sag mir, sage mir, kannst du mir sagen, weißt du, ich (möchte|will|würde gern) wissen, ich muss wissen, können sie mir sagen,
            was für, und wie viel, habe ich genug, hab ich genug, gibt es, ob ich, ich frage mich, erzähl mir, informationen (über|zu), infos (über|zu), wozu, worauf, woher, wer, wessen
        `),
        shows: words(
            'zeig, zeige, zeig mir, zeige mir, zeigen, anzeigen, liste, liste mir, auflisten, gib mir eine, gib mir die, gib mir meine, übersicht, aufstellung, zusammenfassung, lass mich sehen, such, suche, finde, öffne, schau nach, bericht, auswertung, statistik',
        ),
        wants: words(`
            ich will, ich möchte, ich brauche, ich muss, ich müsste, ich würde, würde gern, würde gerne, möchte, will, wollte, könnte, könntest du, könnten sie, kannst du, können sie, können wir, ich sollte, sollte ich, soll ich, ich soll, wir müssen, wir brauchen, wir wollen, hilf mir, erinnere mich, erinner mich, ich plane, plane, ich hätte gern, hätte gern, darf ich, lass uns, ich werde, wir werden, brauche, bitte, wie kann ich
        `),
        orders: words(`
            (ruf|rufe|spiel|spiele|sende|schick|schicke|überweise|überweis|zahle|zahl|bezahle|bezahl|kaufe|kauf|bestelle|bestell|buche|buch|reserviere|storniere|kündige|stell|stelle|mach|mache|schalte|erstelle|hol|hole|gib|nimm|leg|lege|erinnere|konvertiere|rechne|wechsle) (mir|mich|mal|den|die|das|dem|ein|eine|einen|meine|meinen|mein|meinem|meiner|uns|ihm|ihr|bitte|geld|an|auf|von|in),
            teile # (durch|auf|unter|zwischen), teil # (durch|auf|unter|zwischen)
        `),
        log: words(`
            füge … hinzu, trag ein, trage ein, trag, trage, notiere, notier, notieren, erfasse, erfassen, speichere, speicher, speichern, buche, verbuche, verbuchen, schreib auf, schreibe auf, schreib, eintragen, hinzufügen, neue ausgabe, neuer eintrag, ausgabe, ausgaben, vergessen (einzutragen|zu notieren|aufzuschreiben), füg, füge, protokolliere, vermerke, (kannst|könntest) du … eintragen, neue einnahme, ergänze
        `),
        pay: words(
            'bezahl, bezahle, zahl, zahle, schick, schicke, sende, überweise, überweis, gib',
        ),
        'not-yet': words(`
            (will|willst|wollen|wollte|wollten|werde|wirst|wird|werden|würde|würden|möchte|möchten|könnte|könnten|sollte|sollten|soll|muss|müssen|müsste|müssten|kann|darf|mag) … (ausgeben|bezahlen|zahlen|kaufen|bestellen|holen|bekommen|kriegen|verdienen|verkaufen|buchen|kosten|überweisen|sparen|erhalten|gönnen|besorgen|mieten|nehmen|essen|leisten|zurückzahlen|schenken|spenden|abheben|einkaufen),
            (will|möchte|würde|werde|muss) ich … (ausgeben|bezahlen|zahlen|kaufen|sparen), (hätte|hätten|wäre|wären) … (ausgegeben|bezahlt|gekauft|gezahlt|gekostet|bekommen|verdient|gewesen),
            (nicht|nichts|nie|niemals|kein|keine|keinen|beinahe|fast) … (ausgegeben|bezahlt|gezahlt|gekauft|bestellt|bekommen|erhalten|verkauft|verdient|geholt|gewonnen|gekostet),
            noch (nicht|keine|kein|keinen), nicht (eintragen|buchen|notieren|speichern|erfassen|aufschreiben|verbuchen), trag … nicht ein, (beinahe|fast) … (ausgegeben|gekauft|bezahlt),
            wenn (ich|wir|du|man|mein|meine|er|sie|der|die|das|es), falls, angenommen, stell dir vor, gesetzt den fall, hoffentlich, ich schulde, schulde, schuldet, schulden mir, (morgen|übermorgen) (kaufe|zahle|bezahle|gebe|bekomme|hole|bestelle|muss|will|werde|kommt|kommen|geht), (nächste|nächsten|nächster|nächstes|kommende|kommenden) (woche|monat|jahr|mal) (kaufe|zahle|bezahle|gebe|bekomme|hole|bestelle|muss|will|werde),
            ich hätte gern, hätte gerne, zu (kaufen|bezahlen|zahlen|verkaufen|bestellen), auszugeben, überlege, überlegen, geplant, ich plane, spare (für|auf), sparen (für|auf), unbezahlt, unbezahlte, offen, noch offen, ausstehend, noch zu, wünsche mir, ich wünschte, (er|sie|die|der) (will|wollen|verlangt|verlangen), möchte #, will #, verlangt #, kurz davor, wurde abgelehnt, storniert, wie wäre es, demnächst, bald
        `),
        'in-general':
            words(`kostet, (peter|er|sie|mein|meine|der|die) … verdient, verdient # (im|pro|am|die), (code|pin|passwort|nummer) (ist|lautet), 
            (er|sie|die|der|mein bruder|meine schwester|mein chef|chef|man|jemand) (verdient|kostet|bekommt|zahlt|bezahlt|verlangt), verdient #, verdiene # (im|pro|die), verdienen, kosten heute, kostet heutzutage, heutzutage, normalerweise, ist # wert, sind # wert, wert, liegt bei #, steht bei #, gestiegen, gesunken, gefallen, (stieg|sank|fiel|steigt|sinkt|fällt) … (auf|um), früher (kostete|hat|haben|war), kostete früher, damals, die preise, der preis, inflation, umgerechnet, ist #, sind #, kurs (steht|liegt|von), aktie, aktien, der dollar, der euro, bitcoin, mindestlohn, durchschnittsgehalt, abteilung, regierung, firma, unternehmen, millionen, milliarden, konzern, haushalt beläuft, umsatz sank, pro stunde, die stunde
        `),
        'how-to': words(
            'wie (kann|trage|füge|mache|erfasse|buche|lösche|ändere|benutze|geht|lege|stelle) (ich|man|das), wie geht das, gibt es eine möglichkeit',
        ),
        spent: words(`
            ausgegeben, ausgeben, bezahlt, gezahlt, gekauft, bestellt, geholt, besorgt, gegönnt, gebucht, gemietet, geliehen an, investiert, gespendet, verloren, verprasst, verbraten, verpulvert, rausgehauen, rausgeworfen, hingeblättert, hingelegt, gelassen, draufgegangen, losgeworden, eingekauft, getankt, vollgetankt, aufgeladen, gegessen, getrunken, gefrühstückt, ausgelegt, vorgestreckt, abonniert, verlängert, beglichen, überwiesen an, abgebucht, abgehoben, eingeworfen, kaufte, bezahlte, zahlte, bestellte, holte, gab … aus, gebe … aus, zahle, bezahle,
            kaufe, ausgabe, ausgaben, geblecht, blechen, verballert, verbraucht, verschwendet, mitgenommen, geshoppt, verzockt, verspielt, verliehen, mir … geleistet, eingezahlt in, abgezahlt, abbezahlt, nachgezahlt, spendiert, eingeladen, ausgegebn, bezalt, gekaft, weg für
        `),
        cost: words(`
            gekostet, kostete, kosteten, kostet, kosten, hat mich, haben mich, hat gekostet, war #, waren #, machte #, berechnet, in rechnung gestellt, abgebucht, abgezogen, belastet, preis, zum preis von, rechnung über, rechnung von, rechnung war, ging für … weg, kam auf, beläuft sich auf, gesamtpreis, kostenpunkt
        `),
        gave: words(
            'gegeben, geschenkt, geschickt, gesendet, überwiesen, verschenkt, zugesteckt, gab, schenkte, schickte, überwies, geliehen, verliehen, mitgegeben',
        ),
        earned: words(`
            bekommen, bekomme, bekam, gekriegt, kriegte, gekricht, erhalten, erhielt, verdient, verdiente, eingenommen, einnahme, einnahmen, verkauft, verkaufte, gewonnen, gewann, geerbt, erbte, gutgeschrieben, eingegangen, eingang, ist da, reingekommen, kam rein, überwiesen bekommen, ausgezahlt, ausbezahlt, ausgezahlt bekommen, geschenkt bekommen, geschenkt gekriegt, bezahlt bekommen, gezahlt bekommen, gefunden, fand, kassiert, eingestrichen, angekommen, ist gekommen, kam an, vereinnahmt, geliehen bekommen, geborgt, geliehen von, zahlungseingang, geldeingang,
            mir … (gegeben|geschickt|geschenkt|überwiesen|zugesteckt|geliehen|ausgezahlt), (hat|haben) mir … (bezahlt|gezahlt), uns … (gegeben|geschenkt|überwiesen), (kunde|kundin|chef|arbeitgeber|firma|mieter|untermieter) … (gezahlt|bezahlt|überwiesen), (kunde|kundin|chef|arbeitgeber|mieter) (hat|zahlt|zahlte|überwies), gehalt (ist|gekommen|kam|erhalten|bekommen|da|eingegangen), lohn (ist|gekommen|kam|erhalten|bekommen|da), vermietet, für den verkauf, beim verkauf
        `),
        refunded: words(`
            zurückbekommen, zurück bekommen, zurückgekriegt, zurück gekriegt, zurückerhalten, zurück erhalten, zurückerstattet, erstattet, erstattet bekommen, erstattung, rückerstattung, rückzahlung, rückvergütung, zurückgezahlt, zurückgegeben, zurückgeschickt, retourniert, retoure, rückgabe, geld zurück, # zurück, cashback, storno, stornierung, umgetauscht, gutschrift von, gutschrift für, gutschrift über, zurücküberwiesen, zurückgebucht, reklamation, reklamiert, reklamiert, kaution zurück, zurückbekomme, wiederbekommen
        `),
        moved: words(
            'überwiesen auf, umgebucht, übertragen auf, beiseite gelegt, # (euro|€|) beiseite gelegt, beiseitegelegt, zur seite gelegt, zurückgelegt, gespart, auf die seite gelegt, eingezahlt, # auf (das|mein|meins|mein|unser) (sparkonto|tagesgeld|tagesgeldkonto|konto), verschoben, aufs (sparkonto|tagesgeld|tagesgeldkonto|konto|sparbuch) (überwiesen|gelegt|eingezahlt|gepackt|verschoben|gebucht), in die spardose, transferiert',
        ),
        move: words('verschiebe, verschieb, übertrage, buche um, transferiere, umbuchen'),
        shifted: words('verschoben, verschiebe, verschieb, umgebucht, umbuchen'),
        'own-account': words(
            'sparkonto, mein sparkonto, sparbuch, tagesgeld, tagesgeldkonto, notgroschen, rücklage, rücklagen, sparschwein, spardose, girokonto, mein konto, depot, etf, sparplan, ersparnisse, ersparnissen, anderes konto, zwischen konten, festgeld, rentenfonds, paypal konto',
        ),
        'about-spending': words(`
            (wie viel|wieviel|was|wofür|wo|wann|wie oft|wohin) … (ausgegeben|bezahlt|gezahlt|gekauft|ausgebe|ausgeben|verbraucht|verschwendet|gespendet|eingekauft|getankt|draufgegangen|gelassen|hingegangen|gekostet|verloren|essen gegangen|aus), (wie viel|wieviel|was) … (kostet mich|kosten mich|hat mich|zahle ich|gebe ich|geben wir|habe ich für|hab ich für|ging für|gehen für), (habe|hab|haben) (ich|wir) … (ausgegeben|bezahlt|gezahlt|gekauft|eingekauft),
            (gebe|gab) ich … aus, meine ausgaben, die ausgaben, unsere ausgaben, ausgaben (für|im|in|von|diesen|diese|dieser|dieses|letzten|letzte|letzter|letztes|heute|gestern|pro|nach|seit|der|des|zeigen|anzeigen|vom), gesamtausgaben, alle ausgaben, durchschnittliche ausgaben, summe der ausgaben, höhe der ausgaben, wie hoch … ausgaben, zusammenfassung, wohin (geht|ging|fließt|ist) … geld, wo (geht|ging|bleibt|blieb|ist) … geld, geld ausgegeben, monatsübersicht, wochenübersicht, kostenübersicht, ausgabenübersicht, wie hoch (war|waren|ist|sind) (meine|die|mein) …, bisher ausgegeben, was habe ich gekauft, zu viel ausgegeben
        `),
        'about-income': words(`
            (wie viel|wieviel|was) … (verdient|verdiene|eingenommen|bekommen|erhalten|reingekommen|reinkommen|einnehme|verdienen|gekriegt|verkauft), (wie hoch|was) … (einkommen|einnahmen|gehalt|lohn|verdienst), (habe|hab|haben) (ich|wir) … (verdient|eingenommen|bekommen|erhalten), mein einkommen, meine einnahmen, unsere einnahmen, die einnahmen, einnahmen (im|in|diesen|diese|dieser|dieses|letzten|letzte|letzter|letztes|heute|gestern|der|des|seit|von), einkommen (im|in|diesen|dieses|letzten|letztes|der|des), mein verdienst, einnahmen, gesamteinnahmen, ist mein (gehalt|lohn|geld) (schon|da)
        `),
        'about-entries': words(`
            (letzten|letzte|neuesten|neueste|jüngsten) # (ausgaben|einträge|buchungen|käufe|einkäufe|zahlungen|transaktionen|einnahmen|umsätze|posten), (letzten|neuesten) (zwei|drei|vier|fünf|sechs|sieben|zehn|paar) (ausgaben|einträge|buchungen|käufe|zahlungen|transaktionen), (letzten|neuesten|letzte|letzter|alle|meine|sämtliche) (ausgaben|einträge|eintrag|buchungen|buchung|käufe|einkäufe|einkauf|zahlungen|zahlung|transaktionen|transaktion|umsätze|posten|ausgabe|kauf),
            größte (ausgabe|ausgaben), größten (ausgaben|ausgabe|einkäufe), teuerste (ausgabe|einkauf|kauf), teuersten (ausgaben|käufe|einkauf|kauf|einkäufe), höchste ausgabe, höchsten ausgaben, was habe ich (gekauft|eingekauft|heute|gestern), was hab ich (gekauft|eingekauft), was haben wir gekauft, verlauf, historie, transaktionen, buchungen, meine buchungen, meine einträge, wann habe ich zuletzt, wann hab ich zuletzt, (zeig|zeige|liste) … (ausgaben|einträge|buchungen|einkäufe|transaktionen|zahlungen|alles), wie oft (war|habe|hab) ich, wie viele (ausgaben|einkäufe|buchungen|käufe), alle einträge, alle ausgaben
        `),
        'about-balance': words(`was ist noch übrig, wie viel hab ich übrig, 
            kontostand, saldo, mein saldo, guthaben, bilanz, wie viel (geld|kohle|) (habe|hab|haben) (ich|wir) (noch|übrig|insgesamt|jetzt|gerade|auf|zur), wieviel (geld|kohle|) (habe|hab|haben) (ich|wir) (noch|übrig|insgesamt|jetzt|gerade|auf|zur), wie viel geld (habe|hab|haben) (ich|wir), wieviel geld (habe|hab|haben) (ich|wir), wie viel (ist|bleibt|bleibt mir) (noch|übrig|noch übrig|auf), wieviel (ist|bleibt|bleibt mir) (noch|übrig|noch übrig|auf), (habe|hab) ich (noch|genug) (geld|kohle), was (habe|hab) ich noch (übrig|auf), noch geld, geld übrig, restgeld, verfügbar, auf dem konto, auf meinem konto, bin ich (pleite|im minus|im plus), im minus, wie stehe ich da, wie sieht es finanziell aus, stand der dinge finanziell, wie viel kann ich noch
        `),
        'about-limit':
            words(`(wie viel|wieviel|was) (ist|bleibt|hab ich|habe ich) (noch|) (noch|übrig|frei) (für|vom|von|im), (noch übrig|übrig|noch frei) für, 
            (mein|meine|meinem|meines|das|dem|des|vom|im) … (budget|limit|budgets|limits), budget, budgets, limits, limit, budgetstand, wie viel (ist|bleibt|habe ich) … (budget|limit), (habe|hab) ich … budget, wie viel (darf|kann) ich noch (ausgeben|für), wieviel (darf|kann) ich noch (ausgeben|für), darf ich noch, über (dem|meinem|das) (budget|limit), budget (überschritten|übrig|noch), im budget
        `),
        acts: words(
            'zu zahlen, zu bezahlen, überweise, überweisen, überweis, bezahle mein, aktiviere, aktivieren, beantrage, beantragen, einlösen, erhöhe, erhöhen, einrichten, sende, senden, abheben, auszahlen, kündigen, sperren',
        ),
        follow: words(
            'und, und für, und im, was ist mit, wie sieht es mit, und wie viel, und wieviel, wie steht es mit, und letzten, und letzte',
        ),
        elsewhere: words(`
            kreditlimit, kreditrahmen, dispo, dispositionskredit, schufa, bonität, neue karte, meine karte (wurde|ist|funktioniert|geht), karte (verloren|gesperrt|gestohlen|abgelehnt|beantragen), passwort, pin, zinssatz, wechselkurs, umrechnungskurs, punkte, prämienpunkte, mindestbetrag, fällig, fälligkeit, fälligkeitsdatum, wann (ist|muss|kommt|wird|fährt|beginnt), warum, wieso, wie lange, wie weit, wie alt, wie spät, wie wird, wie heißt, wo ist, wo kann, was soll ich, betrug, kalender, erinnerung, wecker, timer, meeting, termin, treffen, einkaufsliste, einkaufszettel, to do liste, todo liste, aufgabenliste, liste hinzu, auf die liste, auf meine liste,
            wetter, verkehr, rezept für, kalorien, flug buchen, reservierung, reservieren, song, lied, musik, playlist, übersetze, übersetzen, was heißt, witz, urlaubstage, uhrzeit, wie viel uhr, wieviel uhr, welcher tag, in dollar umrechnen, umrechnen, rechne um, konvertiere, wie viel (ist|sind) # (dollar|euro|pfund|yen|franken), was (kostet|kosten) (ein|eine|der|die|das|einen), wie viel kostet (ein|eine|der|die|das|es), kredit beantragen, darlehen, hypothek beantragen, versicherungssumme, gepäck, nachrichten, bundesliga, spielstand, hauptstadt, bundeskanzler, präsident, routing, iban, bic, deadline, geboren, komme zurück
        `),
        possessive: [
            'mein',
            'meine',
            'meinen',
            'meinem',
            'meiner',
            'meines',
            'unser',
            'unsere',
            'unseren',
        ],
        others: words(
            'dein, deine, deinen, du, dich, dir, er, ihm, ihn, sie, ihnen, ihr, ihre, ihren, ihrem, man, leute, die leute, jemand, firma, unternehmen, land, regierung, staat, präsident, kostet ein, kostet eine, der preis von, preis für, nachbar, nachbarin, kollege',
        ),
        self: words(`
            ich, mich, mir, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, habe, hab, haben wir, hatte, zahle, bezahle, kaufe, war ich, bin
        `),
        sets: words(
            'setze, setz, lege fest, limit, limit von, budget, budget von, begrenze, beschränke, maximal, höchstens, nicht mehr als, maximum, höchstgrenze, neues limit, neues budget, erhöhe, senke, ändere, ich will nicht mehr als, ich möchte nicht mehr als, will höchstens, möchte höchstens, möchte maximal, will maximal, warne mich, stelle, stell, mein budget, mein limit, deckel',
        ),
        limit: words(
            'limit, limits, budget, budgets, maximal, maximum, höchstens, nicht mehr als, obergrenze, höchstgrenze, warne mich, grenze, deckel',
        ),
        'per-day': words('am tag, pro tag, täglich, jeden tag, tagesbudget, tageslimit, je tag'),
        'per-week': words(
            'in der woche, pro woche, wöchentlich, jede woche, die woche, wochenbudget, wochenlimit, je woche, diese woche',
        ),
        'per-year': words('im jahr, pro jahr, jährlich, jedes jahr, jahresbudget, das jahr'),
        'per-month': words(
            'im monat, pro monat, monatlich, jeden monat, den monat, monatsbudget, monatslimit, je monat, diesen monat',
        ),
        most: words(
            'am meisten, meistens, das meiste, das meiste geld, größte kategorie, teuerste kategorie, top kategorie, top kategorien, nach kategorie, nach kategorien, pro kategorie, je kategorie, geht mein geld, geht mein ganzes geld, geht das geld, bleibt mein geld, wofür gebe ich, wofür habe ich, aufschlüsselung',
        ),
        largest: words(
            'größte, größten, größter, teuerste, teuersten, teuerster, höchste, höchsten, größte ausgabe, größten ausgaben, teuerster einkauf, teuerste ausgabe',
        ),
        smallest: words(
            'kleinste, kleinsten, billigste, billigsten, günstigste, günstigsten, niedrigste',
        ),
        between: ['zwischen'],
        compare: words(
            'verglichen mit, im vergleich zu, im vergleich zum, im vergleich zur, vergleiche, versus, vs, (mehr|weniger) als (letzte|letzten|letztes|im letzten|in der letzten|vorige|im vormonat|letzter), als letzten monat, als letzte woche, als letztes jahr, als im vormonat, unterschied zwischen, gegenüber',
        ),
        'by-category': words(
            'nach kategorie, nach kategorien, pro kategorie, je kategorie, jede kategorie, kategorieweise',
        ),
        'by-merchant': words(
            'nach laden, nach läden, nach geschäft, nach geschäften, pro laden, pro geschäft, nach händler, nach händlern, je händler',
        ),
        'by-day': words('nach tag, nach tagen, pro tag, je tag, tageweise, tag für tag, jeden tag'),
        'by-week': words(
            'nach woche, nach wochen, pro woche, je woche, woche für woche, wochenweise',
        ),
        'by-month': words(
            'nach monat, nach monaten, pro monat, je monat, monat für monat, monatsweise',
        ),
        average: words(
            'durchschnitt, im durchschnitt, durchschnittlich, durchschnittliche, durchschnittlichen, im schnitt, schnitt, pro tag, am tag, normalerweise, mittelwert',
        ),
        'how-much': words('wie viel, wieviel, wie hoch'),
        'one-entry': words('buchung, einkauf, kauf, zahlung, ausgabe, eintrag, transaktion'),
        count: words('wie oft, wie viele, wieviele, anzahl, wie häufig'),
        latest: words('letzte, letzten, letzter, letztes, neueste, neuesten, jüngste, zuletzt'),
        more: words(
            'mehr als, über, größer als, mindestens, oberhalb von, ab einem betrag von, höher als',
        ),
        less: words('weniger als, unter, kleiner als, höchstens, unterhalb von, niedriger als'),
        includes: words(`inklusive, inkl, einschließlich, davon`),
        each: words(
            'à #, je #, zu je #, jeweils, je stück, pro stück, pro person, pro kopf, pro nase, das stück, je person, à',
        ),
        sum: words(
            'insgesamt, zusammen, gesamt, summe, total, in summe, alles zusammen, macht zusammen, gesamtbetrag',
        ),
        was: words('war, waren, das war, es war, das ist von'),
        instead: words('nicht #, statt #, anstatt #, keine #'),
        edit: words(`nee, nö, ne #, 
            mach daraus, mach … draus, ich meinte, meinte, ich meine, ändere (es|das|den|die) …, ändere (auf|zu), ändern auf, korrigiere, korrigier, korrektur, korrigiere das, eigentlich, sorry, es waren, das waren, das war, es war, waren es, nicht #, doch #, stimmt nicht, falsch, war falsch, das ist falsch, sollte # sein, hätte # sein, setz (es|das) auf, bearbeiten, bearbeite, bearbeite den, nein, ups, hoppla, quatsch, berichtige, statt #, vertippt, ich habe mich vertan, ich hab mich vertippt
        `),
        'edit-category': words(
            'kategorie, die kategorie ist, verschiebe es nach, verschieb das nach, pack das unter, pack es unter, pack das zu, tu das zu, das gehört zu, das ist, das war, gehört zu, ordne es, ordne das, unter kategorie, letzte war, das letzte war, ändere die kategorie, kategorie ändern, als kategorie',
        ),
        undo: words(
            'rückgängig, rückgängig machen, mach das rückgängig, mache das rückgängig, mach rückgängig, mach es rückgängig, letzte rückgängig, das letzte rückgängig machen, letzten eintrag rückgängig, zurücknehmen, nimm das zurück, nimm es zurück, widerrufen, storniere das, storniere, stornieren, abbrechen das, vergiss das, undo, mach das weg',
        ),
        redo: words(
            'wiederherstellen, wiederhole, stell es wieder her, stelle es wieder her, stell das wieder her, stelle das wieder her, wieder herstellen, redo, mach es wieder, hol es zurück',
        ),
        delete: words(
            '(letzten|letzte|letztes|den letzten|die letzte|das letzte) (eintrag|buchung|ausgabe|) (löschen|entfernen), löschen, bitte löschen, lösche, lösch, löschen, entferne, entfern, entfernen, streiche, streich, tilge, leeren, zurücksetzen, weg damit, alles weg, reset',
        ),
        entry: words(
            'letzte, letzten, letzter, letztes, eintrag, einträge, das, den, es, alles, alle, ausgabe, ausgaben, buchung, buchungen, transaktion, transaktionen, diese, diesen, kauf, einkauf, vorherige, vorherigen',
        ),
        everything: words(
            'alles, alle, sämtliche, ganze, ganzen, gesamte, einträge, buchungen, transaktionen, ausgaben, konto, daten, meine daten, verlauf, von vorne, neu anfangen, von vorn',
        ),
        chatter: words(
            'haha, hahaha, hihi, lol, lach, hm, hmm, test, testing, tja, ach, ach so, naja, krass, wow, oje, blabla, bla',
        ),
        relatives: words(
            'frau, mann, ehemann, ehefrau, mama, mutter, papa, vater, eltern, sohn, tochter, bruder, schwester, oma, opa, freund, freundin, partner, partnerin, freunde, mitbewohner, mitbewohnerin, kollege, kollegin, chef, chefin, tante, onkel, cousin, schwiegermutter',
        ),
        shared: words(
            'geteilt, aufgeteilt, halbe halbe, fifty fifty, je zur hälfte, zur hälfte, hälfte hälfte, jeder die hälfte, getrennt bezahlt, teilen uns, teilen wir',
        ),
        'sets-to': words(
            '(setze|setz|erhöhe|senke|ändere|reduziere|stelle|stell|begrenze) … auf #',
        ),
        'changes-to': words(
            '(ändere|ändern|korrigiere|korrigieren|bearbeite|setze|berichtige|änder|ändre) … (auf|zu|in) #, aus # mach #',
        ),
        renames: words(
            'benenne … um in, benenne … in, nenne … um, umbenennen in, ändere den namen von … (in|zu), ändere die beschreibung von … (in|zu)',
        ),
        'no-limit': words(
            '(limit|budget|limits) … (entfernen|löschen|aufheben|weg|streichen), kein (limit|budget) mehr, (kein|ohne) (limit|budget|limits), entferne (das|mein) (limit|budget), lösche (das|mein) (limit|budget), kein (limit|budget) mehr, unbegrenzt, (limit|budget) (aufheben|entfernen|löschen), hebe (das|mein) (limit|budget) auf',
        ),
        help: words(
            'hilfe, was kannst du, was kannst du alles, was kannst du tun, wie funktioniert das, wie funktionierst du, wie geht das, wie benutze ich dich, wie benutzt man dich, was machst du, anleitung, befehle, menü, was kann ich sagen, was kann ich fragen, was kann ich tun, was kann ich machen, wer bist du, was bist du, wie fange ich an, los gehts, start, starten, beispiele, hilf mir, bedienungsanleitung',
        ),
        greeting: words(
            'hallo, hallöchen, hi, hey, moin, moin moin, servus, grüß gott, grüezi, guten morgen, guten tag, guten abend, gute nacht penny, tag, penny, hallo penny, hi penny, wie geht es dir, wie gehts, wie geht es, wie gehts dir, na, na du, morgen zusammen, hallo zusammen, grüß dich, was geht, huhu, abend',
        ),
        thanks: words(
            'danke, danke schön, dankeschön, vielen dank, danke dir, herzlichen dank, besten dank, merci, super, toll, prima, klasse, perfekt, cool, gut gemacht, sehr gut, gut, spitze, wunderbar, ausgezeichnet, top, tschüss, tschüs, ciao, auf wiedersehen, bis bald, bis später, bis morgen, gute nacht, schönen tag, schönen abend, bis dann, schönes wochenende, alles klar danke, passt schon, servus, super danke, ok danke',
        ),
        yes: words(
            'passt, passt schon, jo passt, jep, jou, ja, jo, jap, jup, jawohl, klar, na klar, sicher, ok, okay, oki, richtig, stimmt, genau, einverstanden, ja bitte, natürlich, mach das, mach es, bestätigen, bestätige, gerne, gern, unbedingt, auf jeden fall, alles klar, in ordnung, korrekt, jawoll, passt so',
        ),
        no: words(
            'lass mal, lass gut sein, lass stecken, vergiss es, egal, doch nicht, nein, nee, ne, nö, nope, nein danke, jetzt nicht, lieber nicht, niemals, nie, abbrechen, abbruch, später, auf keinen fall, nicht jetzt, besser nicht, lass es, lass das, stopp, stop, bloß nicht, behalte es, nicht nötig',
        ),
    },
    questionWords: words(
        'was, wie, wieviel, wieviele, wer, wen, wem, wessen, wo, wohin, woher, wann, warum, wieso, weshalb, welche, welcher, welches, welchen, welchem, wofür, womit, wozu, worauf, woran',
    ),
    auxiliaries: words(
        'ist, sind, war, waren, bin, bist, hat, haben, habe, hab, hast, hatte, hatten, kann, kannst, können, könnte, könntest, soll, sollte, sollten, will, willst, muss, musst, darf, dürfen, wird, werden, würdest, würde, gibt, gebe, gab, liege, bekomme, bekommst',
    ),
    pronouns: words(
        'ich, du, er, sie, es, wir, ihr, man, das, dies, mein, meine, mir, dir, der, die, jemand, alles, uns, hier',
    ),
    operators: {
        '+': ['plus'],
        '-': ['minus'],
        '*': ['mal', 'x'],
        '/': ['geteilt durch', 'durch'],
    },
    or: ['oder'],
    separators: words(
        'und, dann, sowie, plus, außerdem, dazu, danach, auch, und dann, und noch, und außerdem, noch',
    ),
    fillers: words(`
        für, am, an, auf, im, in, ins, bei, beim, zu, zum, zur, von, vom, mit, aus, um, ein, eine, einen, einem, einer, eines, nen, ne, n, der, die, das, den, dem, des, fürs, ans, aufs, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, ich, wir, mir, mich, uns, habe, hab, haben, hatte, hatten, war, waren, ist, sind, bin, hat, wurde, wurden, es, ihm, ihr, ihn, sie, er, und, dann, auch, noch, nur, so, mal, gerade, grade, eben, schon, etwa, ca, circa, ungefähr, rund, knapp, fast, gut, leider, endlich, halt, ja, doch, nein,
        bitte, hallo, hi, hey, ok, also, heute, jetzt, wieder, neue, neuen, neues, neuer, dafür, davon, insgesamt, zusammen, gesamt, betrag, summe, wert, à, pro, je, jeweils, bar, per, karte, paar, bisschen, weg, ausgegeben, bezahlt, gezahlt, gekauft, geld, kosten, kostet, gekostet, dazu, wegen, nach, da, dort, hier, zusätzlich, übrigens, tatsächlich, wirklich, echt, spontan, mitm, vorm, mein, sich, vor, cash, aber, erst, über, dieser, diese, dieses, diesen, ganze, ganzen, alles, bekommen, erhalten
    `),
    merchantAfter: words(
        'bei, beim, von, vom, im, in, in der, in dem, an, am, an der, zu, zum, zur, auf, auf dem, auf der, aus',
    ),
    merchantBefore: [],
    walletAfter: words(
        'von, vom, von meinem, von meiner, vom konto, aus, aus der, aus dem, mit, mit der, mit dem, mit meiner, auf, auf das, auf mein, aufs, in, in die, in das, ins, über, per, zum, zur, zu',
    ),
    orders: {
        'undo-all': words(
            '(mach|mache|nimm|) (beides|beide|alles|das ganze|alle) (rückgängig|zurück|rückgängig machen), (lösch|lösche|storniere) (beides|beide|das ganze)',
        ),
        'undo-part': words(
            '(mach|mache|nimm|) (den|die|das) {x} (rückgängig|zurück|rückgängig machen), storniere (den|die|das) {x}',
        ),
        'undo-place': words(
            'storniere (den|die|das) {ordinal} (eintrag|), (mach|mache|nimm|) (den|die|das) {ordinal} (eintrag|) (rückgängig|zurück|rückgängig machen)',
        ),
        'delete-place': words('(lösch|lösche|entferne) (den|die|das) {ordinal} (eintrag|)'),
        'correct-place': words(
            '(nein|) (der|die|das) {ordinal} (eintrag|) (war|ist|kostete|waren) {x}, (mach|mache|ändere) (den|die|das) {ordinal} (eintrag|) (auf|zu|) {x}',
        ),
        'more-by': words(
            `… mehr, (es|das) (war|waren) … mehr, (erhöhe|erhöh) (es|das) um …, rechne … dazu`,
        ),
        'less-by': words(
            `… weniger, (es|das) (war|waren) … weniger, (senke|verringere|reduziere) (es|das) um …, zieh … davon ab`,
        ),
        owes: words(`{x} (schuldet|schulden) (mir|uns) (noch|) …`),
        'delete-category': words(
            `(lösche|entferne) die kategorie {x}, die kategorie {x} (löschen|entfernen), kategorie {x} löschen`,
        ),
        'delete-wallet': words(
            `(lösche|entferne|schließe) (den geldbeutel|das portemonnaie|die geldbörse) {x}`,
        ),
        'correct-part': words(
            '(nein|) (der|die|das|mein|meine) {x} (war|waren|ist|kostete) {y}, (der|die|das|mein|meine) {x} hat {y} gekostet',
        ),
        'undo-several': words(
            '(mach|mache|nimm|) (die|meine|) letzten {n} (änderungen|einträge|sachen|nachrichten|ausgaben|buchungen|) (rückgängig|zurück|rückgängig machen), {n} (änderungen|einträge|) rückgängig (machen|)',
        ),
        restore: words(
            '(stell|stelle|hol|hole) (das|es|alles|gelöschtes|den gelöschten eintrag|die gelöschten einträge) (wieder her|zurück|wieder), (das|es|alles|gelöschtes|gelöschte einträge) wiederherstellen, stelle wieder her was ich gelöscht habe, hol zurück was ich gelöscht habe',
        ),
        'restore-named': words(
            '(stell|stelle|hol|hole) (den|die|das|mein|meine|meinen) {x} (wieder her|zurück), (den|die|das|mein|meine|meinen|) {x} wiederherstellen',
        ),
        'delete-several': words(
            '(lösche|lösch|entferne) (die|meine|) letzten {n} (einträge|ausgaben|buchungen|sachen|käufe|transaktionen|), (die|meine|) letzten {n} (einträge|ausgaben|buchungen|) löschen, (lösche|lösch|entferne) {n} letzte (einträge|ausgaben|buchungen|)',
        ),
        history: words(
            `(zeig|zeige|) (mir|) (den|die|) (verlauf|historie|änderungen) (von|vom|der|des|für) ${MY} {x}, was ist mit ${MY} {x} passiert, wer hat ${MY} {x} geändert, wie wurde ${MY} {x} geändert`,
        ),
        'stop-recurring': words(
            `(stoppe|stopp|beende|kündige) ${MY} {x}, (stoppe|beende) (die|das) (monatliche|wöchentliche|jährliche|wiederkehrende) {x}, (ich habe|hab|habe) ${MY} {x} gekündigt, ${MY} {x} nicht mehr (buchen|wiederholen|eintragen), kein {x} mehr, keine {x} mehr, ${MY} {x} (kündigen|beenden|stoppen), wiederhole ${MY} {x} nicht mehr`,
        ),
        'pause-recurring': words(
            `(pausiere|pausier|unterbrich) ${MY} {x}, ${MY} {x} (pausieren|aussetzen), setz ${MY} {x} aus`,
        ),
        'resume-recurring': words(
            `setze ${MY} {x} fort, ${MY} {x} (fortsetzen|fortführen|wieder aufnehmen|wieder starten), nimm ${MY} {x} wieder auf, starte ${MY} {x} wieder`,
        ),
        'skip-recurring': words(
            `(überspringe|überspring|lass) ${MY} {x} (diesmal|diesen monat|diese woche|dieses jahr|einmal|dieses mal) (aus|), (überspringe|überspring) ${MY} (nächste|nächsten|nächstes|) {x}, ${MY} {x} (diesmal|diesen monat|diese woche|einmal) (überspringen|auslassen)`,
        ),
        'change-recurring': words(
            `${MY} {x} (kostet|ist|beträgt|steigt|sinkt) (ab jetzt|ab sofort|künftig|ab nächstem monat|in zukunft|jetzt|nun|ab nächsten monat) …, (ab jetzt|ab sofort|künftig|ab nächstem monat|ab nächsten monat) (kostet|ist|beträgt) ${MY} {x} …`,
        ),
        'list-recurring': words(
            'was wiederholt sich, (was sind|zeig|zeige|liste|) (mir|) (meine|die|alle|) (wiederkehrenden|wiederkehrende|regelmäßigen|regelmäßige|fixen|laufenden) (ausgaben|zahlungen|kosten|einträge|buchungen), fixkosten, meine fixkosten, meine daueraufträge, meine abos, (zeig|zeige|liste) (mir|) (meine|alle|) abos, welche abos habe ich, welche abos hab ich, (nächste|kommende|anstehende) zahlungen, was steht an',
        ),
        remind: words(
            'erinnere mich (jeden|täglich|abends|jede) … , erinner mich (jeden|täglich|abends|jede) …, (tägliche|abendliche) erinnerung …, (schick|schicke) mir (eine|) (tägliche|abendliche) erinnerung …, erinnere mich daran … (einzutragen|zu notieren|aufzuschreiben), (stell|stelle|richte) (eine|) (tägliche|) erinnerung …',
        ),
        'remind-not': words(
            'erinnere mich nicht mehr …, hör auf mich zu erinnern …, (keine|keine weiteren) (erinnerung|erinnerungen) (mehr|), (schalte|stell|stelle) (die|meine) (erinnerung|erinnerungen) (aus|ab), (erinnerung|erinnerungen) (aus|ausschalten|abschalten|löschen), (lösche|entferne) (die|meine) (erinnerung|erinnerungen)',
        ),
        'new-category': words(
            '(neue|erstelle|erstell|füge|mach|lege|leg) (eine|die|) (neue|) kategorie (namens|mit namen|für|) {x} (an|hinzu|), neue kategorie {x}, kategorie {x} (anlegen|erstellen|hinzufügen)',
        ),
        'new-category-under': words(
            '(neue|erstelle|erstell|lege|leg|mach) (eine|) (neue|) (kategorie|unterkategorie) (namens|) {x} (unter|in|von|zu) {y} (an|), (verschiebe|verschieb|pack) (die|) kategorie {x} (unter|in|nach) {y}',
        ),
        'rename-category': words(
            'benenne (die|meine|) kategorie {x} (in|um in|zu) {y} (um|), nenne (die|meine|) kategorie {x} {y}, (die|) kategorie {x} (in|zu) {y} umbenennen, benenn (die|) kategorie {x} (in|um in) {y} (um|)',
        ),
        'merge-categories': words(
            '(führe|führ|fasse|fass|lege|leg) (die|) (kategorien|) {x} (und|mit) {y} (zusammen|), (kategorien|) {x} (und|mit) {y} (zusammenführen|zusammenlegen|zusammenfassen), verschiebe alles (von|aus) {x} (nach|in|zu) {y}',
        ),
        'list-categories': words(
            '(zeig|zeige|liste|) (mir|) (meine|die|alle|alle meine|) kategorien (auf|an|anzeigen|), welche kategorien (gibt es|habe ich|hab ich|hast du|kennst du|kann ich nutzen), was für kategorien gibt es',
        ),
        'new-wallet': words(
            '(neue|neues|neuer|erstelle|erstell|öffne|lege|leg|füge) (eine|ein|einen|) (neue|neues|neuen|) (geldbörse|brieftasche|wallet|konto|portemonnaie|geldbeutel|kasse) (namens|) {x} (an|hinzu|), (konto|wallet|kasse) {x} (anlegen|erstellen)',
        ),
        'share-wallet': words(
            'teile (diese|dieses|die|das|meine|mein|unsere|unser|) (geldbörse|brieftasche|konto|wallet|kasse) mit …',
        ),
        'use-wallet': words(
            '(benutze|benutz|nutze|verwende|öffne|wähle|nimm) (das|die|den|mein|meine|meinen) (konto|wallet|geldbörse|brieftasche|kasse) {x}, (wechsle|wechsel|gehe|geh) (zu|zum|zur|in|auf) (das|die|den|mein|meine|) (konto|wallet|geldbörse|brieftasche|kasse|) {x}',
        ),
        'rename-wallet': words(
            'benenne (das|die|den|mein|meine) (konto|wallet|geldbörse|kasse) {x} (in|um in) {y} (um|), benenne (dieses|diese|das|die) (konto|wallet|geldbörse|kasse) (in|um in) {x} (um|), nenne (dieses|diese|das|die) (konto|wallet|geldbörse|kasse) {x}',
        ),
        'list-wallets': words(
            '(zeig|zeige|liste|) (mir|) (meine|alle|alle meine) (konten|wallets|geldbörsen|brieftaschen|kassen), welche (konten|wallets|geldbörsen|kassen) habe ich, in welcher (wallet|geldbörse|kasse) bin ich',
        ),
        transfer: words(
            `(ich habe|habe|hab|) … (von|vom|von der|aus der) ${MY} {x} (auf|aufs|auf das|auf die|in die|zum|nach|in) ${MY} {y} (überwiesen|verschoben|umgebucht|übertragen|gelegt|transferiert|gebucht), (überweise|verschiebe|übertrage|buche|transferiere) … (von|vom|von der|aus der) ${MY} {x} (auf|aufs|auf das|in die|zum|nach) ${MY} {y}`,
        ),
        'transfer-to': words(
            `(ich habe|habe|hab|) … (auf|aufs|auf das|in die|in|ins) ${MY} {y} (verschoben|umgebucht|übertragen|gelegt|eingezahlt|transferiert|überwiesen|gespart), (verschiebe|übertrage|transferiere) … (auf|aufs|auf das|in die|in|ins) ${MY} {y}`,
        ),
        'transfer-from': words(
            `(ich habe|habe|hab|) … (von|vom|aus) ${MY} {x} (abgehoben|genommen|umgebucht|verschoben), (hebe|nimm) … (von|vom|aus) ${MY} {x} (ab|)`,
        ),
        'set-currency': words(
            '(meine|die) währung ist (der|) …, (stell|stelle|ändere|setze|setz) (meine|die) währung (auf|zu|in) … , (benutze|nutze|verwende) … als währung, ich (zahle|bezahle|rechne) in …, währung …',
        ),
        'set-time-zone': words(
            '(meine|die) zeitzone ist {x}, (stell|stelle|ändere|setze|setz) (meine|die) zeitzone (auf|in|zu) {x}, ich bin (jetzt|gerade|) in {x}, ich wohne in {x}, ich lebe in {x}, ich bin nach {x} gezogen, zeitzone {x}',
        ),
        'set-language': words(
            '(sprich|rede|schreib|schreibe|antworte) (bitte|) (auf|in|) {x} (bitte|mit mir|), (meine|die) sprache ist {x}, (stell|stelle|ändere|setze|setz) (meine|die) sprache (auf|zu|in) {x}, sprache {x}, (kannst|sprichst) du {x} (sprechen|), kannst du auf {x} antworten',
        ),
        'set-month-start': words(
            '(mein|der) monat (beginnt|fängt|startet) (am|mit dem|) {day} …, (mein|) (zahltag|gehaltstag) ist (am|der|) {day} …, (mein|) gehalt kommt (immer|) am {day} …, (beginne|starte) (meinen|den) monat am {day}',
        ),
        'set-week-start': words(
            '(meine|die) woche (beginnt|fängt|startet) (am|mit|) {weekday} (an|), (beginne|starte) (meine|die) woche (am|mit) {weekday}, der erste tag der woche ist (der|) {weekday}',
        ),
        'set-opening-balance': words(
            '(mein|der) (anfangssaldo|startsaldo|anfangsbestand|startguthaben|anfangskontostand) (ist|beträgt|war|) …, ich (starte|beginne|fange) mit … (an|)',
        ),
        'set-balance': words(
            '(setz|setze|stell|stelle|ändere|korrigiere) (meinen|den|mein) (kontostand|saldo) auf …, (mein|der) (kontostand|saldo) (ist|beträgt|ist jetzt|sollte) …, (mein|der) (kontostand|saldo) (von|auf|in) {x} (ist|beträgt) …, ich habe … (auf dem konto|auf der bank|im portemonnaie|im geldbeutel|auf meinem konto|in bar), ich habe (gerade|momentan|aktuell|derzeit|jetzt) …',
        ),
        'warn-at': words(
            '(warne|warn) mich (bei|ab) {n} (prozent|), (warne|warn) mich (bei|ab) {n} (prozent|) und (bei|) {n2} (prozent|), (sag|gib) mir bescheid (bei|ab) {n} (prozent|), (stell|stelle|setze) (die|meine) (warnung|warnungen|schwellen) auf {n} und {n2}',
        ),
        'mail-on': words(
            '(schick|schicke|sende) mir (eine|) (mail|mails|email|emails|e-mail|e-mails) …, (warne|warn|benachrichtige) mich (per|via) (mail|email|e-mail), (schalte|mach) (mails|emails|e-mails) (ein|an), (mails|emails|e-mails) (ein|an|einschalten), warnungen per (mail|email|e-mail)',
        ),
        'mail-off': words(
            '(keine|keine weiteren) (mail|mails|email|emails|e-mails) (mehr|), (schick|schicke|sende) mir keine (mails|emails|e-mails) (mehr|), (schalte|stell|stelle) (die|) (mails|emails|e-mails) (aus|ab), (mails|emails|e-mails) (aus|ausschalten|abbestellen), abmelden von mails',
        ),
        'chat-on': words(
            '(warne|warn|benachrichtige) mich (hier|im chat|hier im chat), (schalte|stell|stelle) (warnungen|benachrichtigungen) (ein|an), warnungen (hier|im chat|an), benachrichtigungen (an|ein|einschalten)',
        ),
        'chat-off': words(
            '(warne|warn|benachrichtige) mich (hier|im chat|) nicht (mehr|), (schalte|stell|stelle) (die|) (warnungen|benachrichtigungen) (aus|ab), (keine|keine weiteren) (warnungen|benachrichtigungen) (mehr|hier|), benachrichtigungen (aus|ausschalten)',
        ),
        'digest-on': words(
            '(schick|schicke|sende|gib) mir (eine|) (tägliche|) (zusammenfassung|übersicht) (täglich|jeden tag|einmal am tag|am tag), (schick|schicke|sende|gib) mir eine tägliche (zusammenfassung|übersicht), eine (mail|nachricht) am tag …, tägliche zusammenfassung (bitte|an|)',
        ),
        'digest-off': words(
            '(warne|warn|benachrichtige) mich (sofort|gleich|umgehend), keine (tägliche|) zusammenfassung (mehr|), (schalte|stell|stelle) die (tägliche|) zusammenfassung (aus|ab), zusammenfassung aus',
        ),
        'quiet-hours': words(
            '(ruhezeit|ruhezeiten|nachtruhe|ruhe) (von|zwischen|ab) {n} (uhr|) (bis|und) {n2} (uhr|), (stör|störe) mich (nicht|) (von|zwischen) {n} (uhr|) (bis|und) {n2} (uhr|) (nicht|), (schreib|schreibe) mir nicht (von|zwischen) {n} (uhr|) (bis|und) {n2} (uhr|)',
        ),
        'quiet-hours-off': words(
            'keine (ruhezeit|ruhezeiten|nachtruhe) (mehr|), (schalte|stell|stelle) die (ruhezeit|ruhezeiten) (aus|ab), (ruhezeit|ruhezeiten) aus, (du kannst|) (schreib|schreibe) mir jederzeit (schreiben|), (entferne|lösche) die (ruhezeit|ruhezeiten)',
        ),
        'carry-over-on': words(
            'übertrage (was übrig|den rest|das restliche|übriges) …, (rest|restbudget|übriges budget) (übertragen|mitnehmen), nimm (den rest|was übrig ist|das übrige) … mit, was übrig bleibt (übertragen|mitnehmen) …',
        ),
        'carry-over-off': words(
            '(übertrage|nimm) (den rest|nichts|das restliche) nicht …, nichts (übertragen|mitnehmen), nicht mehr (übertragen|mitnehmen), (rest|restbudget) nicht (übertragen|mitnehmen)',
        ),
        pace: words(
            'liege ich (im plan|gut|im rahmen|im budget) …, bin ich (im plan|auf kurs|im rahmen|im budget) …, in diesem tempo …, bei diesem tempo …, wann (ist|wird) … (aufgebraucht|überschritten|alle|leer), wie lange reicht …, reicht (mein|das) (budget|geld) …, ausgabentempo, tempo, prognose, hochrechnung, wie ist mein tempo …',
        ),
        'pace-on': words(
            '(warne|warn) mich wenn ich zu (schnell|viel) (ausgebe|bin), tempowarnungen (an|ein), (schalte|stell) tempowarnungen (ein|an)',
        ),
        'pace-off': words(
            'tempowarnungen aus, (schalte|stell|stelle) (die|) tempowarnungen (aus|ab), keine tempowarnungen (mehr|)',
        ),
        snooze: words(
            '{x} (stummschalten|stumm schalten), (schalte|stell|stelle) {x} stumm, (keine|) warnungen (zu|für) {x} bis …',
        ),
        unsnooze: words(
            '(schalte|stell|stelle) {x} wieder (laut|ein), {x} nicht mehr stumm, (warne|warn) mich wieder (bei|vor|zu|wegen) {x}, stummschaltung (aufheben|beenden|aus)',
        ),
        'list-snoozed': words(
            'was ist stumm, was ist (stummgeschaltet|stumm geschaltet), (welche|zeig mir die) (stummgeschalteten|stummen) (limits|warnungen|budgets)',
        ),
        owed: words(
            'wer schuldet (mir|uns) …, (was|wie viel|wieviel) schuldet (mir|uns) {x}, (was|wie viel|wieviel) schulde ich {x}, wem schulde ich …, (zeig|zeige) (mir|) (meine|die|) schulden, wer schuldet wem …, (wie viel|wieviel|was) schulde ich, schuldenübersicht',
        ),
        settle: words(
            '{x} hat mir (alles|seinen anteil|ihren anteil|das geld|seine hälfte|ihre hälfte|seine schulden|ihre schulden) (zurückgezahlt|bezahlt|gegeben|zurückgegeben|überwiesen), {x} hat (seine|ihre) schulden (bezahlt|beglichen), (ich bin|wir sind|bin) quitt mit {x}, (ich bin|wir sind|bin) mit {x} quitt, {x} und ich sind quitt',
        ),
        explain: words(
            'warum (ist|hast du|war|kommt|steht) … {x}, wieso (ist|hast du|war|kommt|steht) … {x}, warum {x}, wieso {x}, wie (hast du|kommst du) … (entschieden|erkannt|gewählt|darauf|drauf)',
        ),
        forget: words(
            'vergiss was du über (den|die|das|) {x} (gelernt hast|weißt), vergiss (den|die|das|mein|meine) {x}, vergiss dass {x} {y} ist, verlerne {x}, merk dir {x} nicht (mehr|)',
        ),
        export: words(
            '(daten|ausgaben|alles|buchungen|einträge|meine daten|meine ausgaben) (als|in|nach) (csv|excel|json|datei|pdf) (exportieren|herunterladen|) , (daten|ausgaben|alles|buchungen|einträge|meine daten|meine ausgaben) exportieren, export (als|) (csv|excel|json|), csv export, exportiere …, exportieren, export, (lade|lad) (meine|alle meine|die) (daten|einträge|ausgaben) herunter, (meine|alle|alle meine|) (daten|einträge|ausgaben) (herunterladen|exportieren|als csv|als excel|als json|als datei), (gib|schick|schicke|sende) mir (eine|einen|meine|alle meine|) (csv|export|excel|datei|daten|backup|tabelle) …, (mach|mache|erstelle) (ein|einen|eine) (backup|export|csv|sicherung|sicherungskopie) …, daten sichern',
        ),
    },
    modifiers: {
        'split-with': words(
            '(geteilt|aufgeteilt|halbiert|gesplittet) mit {x}, mit {x} (geteilt|aufgeteilt|halbiert|gesplittet), zwischen {x} und mir (geteilt|aufgeteilt), (teile|teilen|teil) (es|das|) mit {x}',
        ),
        'split-parts': words(
            '(geteilt|aufgeteilt|gesplittet) (durch|unter|auf|in) {n} (personen|leute|leuten|teile|freunde|freunden|), (durch|unter|auf) {n} (personen|leute|leuten|freunde|freunden|) (geteilt|aufgeteilt|gesplittet), zu {n} (geteilt|aufgeteilt)',
        ),
        'split-half': words(
            'halbe halbe, fifty fifty, (zur|je zur) hälfte (geteilt|), (geteilt|aufgeteilt) zur hälfte, jeder die hälfte',
        ),
        'spread-unit': words(
            '(verteilt|verteile|aufgeteilt|gestreckt|verteil es|verteile es) (über|auf) (den|das|die|ein|einen|eine|diesen|dieses|diese) (ganzen|ganze|nächsten|nächste|nächstes|) {unit}, für (den|das|die) (ganzen|ganze|gesamten|gesamte) {unit}, (über|auf) (ein|einen|eine|das ganze|den ganzen|die ganze) {unit} verteilt',
        ),
        'spread-units': words(
            '(verteilt|verteile|aufgeteilt|gestreckt|verteil es|verteile es) (über|auf) (die nächsten|die kommenden|die|) {n} {unit}, (über|auf) (die nächsten|die|) {n} {unit} (verteilt|aufgeteilt)',
        ),
        rate: words(
            'zum kurs von, zum kurs, kurs, zu einem kurs von, wechselkurs, beim kurs von, kurs von',
        ),
        fee: words(
            'gebühr, gebühr von, mit einer gebühr von, bankgebühr von, plus gebühr, mit gebühr, auslandsgebühr, aufschlag',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['englisch'], es: ['spanisch'], fr: ['französisch'], de: ['deutsch'], pt: ['portugiesisch'], it: ['italienisch'], nl: ['niederländisch', 'holländisch'],
        ru: ['russisch'], uk: ['ukrainisch'], hi: ['hindi'], bn: ['bengalisch'], pl: ['polnisch'], sv: ['schwedisch'], nb: ['norwegisch'], tr: ['türkisch'],
    },
};
