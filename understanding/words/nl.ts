/** Dutch, of the Netherlands and Flanders. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const ONES = list('een, twee, drie, vier, vijf, zes, zeven, acht, negen');
const TENS = list('twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig');

/** eenentwintig, tweeëntwintig …, also apart, as many write them. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [one, ones] of ONES.entries()) {
            const value = (ten + 2) * 10 + one + 1;
            found[`${ones}en${tens}`] = value;
            found[`${ones} en ${tens}`] = value;
            found[`${ones}en ${tens}`] = value;
        }
    }
    return found;
}

const FIRST_ORDINALS = list(`
    eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, vijftiende,
    zestiende, zeventiende, achttiende, negentiende, twintigste
`);

/** eerste … eenendertigste. */
function ordinals(): Record<string, number> {
    const all = [
        ...FIRST_ORDINALS,
        ...ONES.map((ones) => `${ones}entwintigste`),
        'dertigste',
        'eenendertigste',
    ];
    return Object.fromEntries(all.map((word, at) => [word, at + 1]));
}

/** Also as one word where it has a hyphen, and apart: e-bike, ebike, e bike. */
function words(text: string): string[] {
    const written = list(text);
    return [
        ...new Set([
            ...written,
            ...written.map((word) => word.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')),
            ...written.map((word) => word.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')),
        ]),
    ];
}

const EVERY = '(elke|elk|iedere|ieder|alle|per)';
const LAST = '(laatste|afgelopen|vorige|vorig|verleden|voorbije|laatst)';
const THIS = '(deze|dit|dees)';
/** The parts of a day that stand behind its name. */
const PART =
    '(ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|vroeg|s ochtends|s morgens|s middags|s avonds|s nachts)';
const MY = '(de|het|mijn|m n|mn|onze|ons|)';

/** maandag, maandagavond, maandagochtend … */
function weekday(name: string, short: string): string[] {
    const parts = list('ochtend, morgen, middag, namiddag, avond, nacht');
    return [name, `${name}s`, short, ...parts.map((part) => name + part)];
}

export const nl: Language = {
    code: 'nl',
    mixesEnglish: false,
    numbers: {
        glued: true,
        onesFirst: true,
        // prettier-ignore
        small: {
            nul: 0, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13,
            veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, dertig: 30, veertig: 40, vijftig: 50,
            zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, ...compounds(),
        },
        // prettier-ignore
        scales: {
            honderd: 100, duizend: 1e3, miljoen: 1e6, miljoenen: 1e6, miljard: 1e9, miljarden: 1e9, biljoen: 1e12, dozijn: 12, tientallen: 10,
        },
        fractions: { half: 0.5, halve: 0.5, kwart: 0.25, anderhalf: 1.5, anderhalve: 1.5 },
        joiners: ['en'],
        articles: ['een', 'n'],
        point: ['komma', 'punt'],
        ordinals: ordinals(),
        // prettier-ignore
        notes: { tientje: 10, tientjes: 10, vijfje: 5, twintigje: 20, vijftigje: 50, honderdje: 100, joet: 10, geeltje: 25, meier: 100, meijer: 100, rug: 1e3, ruggen: 1e3, briefje: 10 },
    },
    dates: {
        months: [
            ['januari', 'jan'],
            ['februari', 'feb', 'febr'],
            ['maart', 'mrt'],
            ['april', 'apr'],
            ['mei'],
            ['juni', 'jun'],
            ['juli', 'jul'],
            ['augustus', 'aug'],
            ['september', 'sep', 'sept'],
            ['oktober', 'okt', 'october'],
            ['november', 'nov'],
            ['december', 'dec'],
        ],
        weekdays: [
            weekday('maandag', 'ma'),
            weekday('dinsdag', 'di'),
            weekday('woensdag', 'wo'),
            weekday('donderdag', 'do'),
            weekday('vrijdag', 'vr'),
            weekday('zaterdag', 'za'),
            weekday('zondag', 'zo'),
        ],
        units: {
            day: ['dag', 'dagen', 'daagjes', 'dagje'],
            week: ['week', 'weken', 'weekje', 'weekjes', 'kalenderweek'],
            fortnight: [],
            month: ['maand', 'maanden', 'maandje', 'kalendermaand'],
            quarter: ['kwartaal', 'kwartalen', 'trimester'],
            year: ['jaar', 'jaren', 'jaartje', 'kalenderjaar'],
        },
        relations: {
            this: list(
                'deze, dit, in deze, in dit, van deze, van dit, huidige, de huidige, het huidige, lopende, de lopende, het lopende, heel deze, heel dit',
            ),
            last: list(`
                vorige, vorig, de vorige, het vorige, afgelopen, de afgelopen, het afgelopen, in de afgelopen, laatste, de laatste, het laatste, in de laatste, van vorige, van vorig, van de vorige, van de afgelopen, verleden, voorbije, de voorbije, het voorbije,
                voorgaande, de voorgaande, mijn laatste, gedurende de afgelopen
            `),
        },
        next: list('volgende, volgend, komende, komend, aanstaande, aankomende, eerstvolgende'),
        clock: ['om', 'rond', 'tegen'],
        ago: ['geleden', 'terug', 'her'],
        today: list(`
            vandaag, vandaag de dag, vanochtend, vanmorgen, vanmiddag, vanavond, vannacht, deze ochtend, deze morgen, deze middag, deze avond, deze namiddag, deze voormiddag, zojuist, daarnet, daarstraks, net, zonet, nu net, zo net, nu, juist, vandaag nog, straks nog, zopas
        `),
        yesterday: list(`
            gisteren, gister, gisteravond, gisterenavond, gisterochtend, gisterenochtend, gistermorgen, gisterenmorgen, gistermiddag, gisterenmiddag, gisternacht, gisterennacht, gisternamiddag, gisteren avond, gister avond, gisteren middag, gister middag, gisteren ochtend, gister ochtend, de dag van gisteren, afgelopen nacht, vorige nacht, gisteren s avonds
        `),
        weekend: ['weekend', 'weekends', 'weekeinde', 'weekeind', 'weekendje'],
        seasons: {
            spring: ['lente', 'voorjaar'],
            summer: ['zomer'],
            autumn: ['herfst', 'najaar'],
            winter: ['winter'],
        },
        from: list(
            'van, vanaf, vanaf de, van de, sinds, vanuit, sedert, met ingang van, te beginnen',
        ),
        to: list(
            'tot, tot en met, t m, tm, t/m, tot aan, tot de, naar, tot einde, tot eind, en met',
        ),
        between: ['tussen', 'tussen de', 'tussen het'],
        since: list('sinds, sedert, vanaf, sinds de, vanaf de, na, sinds afgelopen, sinds vorige'),
        now: list('vandaag, nu, heden, op heden, dit moment, nu toe'),
        of: list(
            'van, in, op, voor, de, het, van de, in de, van het, in het, der, des, uit, tijdens, gedurende, over, maand, de maand, van de maand, in de maand, het jaar, van het jaar, in het jaar, te',
        ),
        on: list('op, de, het, op de, den, van, tot, vanaf, sinds, datum, dd, per, tussen'),
        toDate: ['tot nu toe', 'tot nu', 'tot vandaag', 'tot op heden', 'tot dusver', 'tot heden'],
        begin: list(
            'begin, begin van, het begin van, aan het begin van, aanvang, start van, sinds begin, vanaf begin, begin van de, begin van het',
        ),
        end: list(
            'eind, einde, eind van, einde van, het einde van, het eind van, aan het eind van, einde van de, eind van de',
        ),
        earlier: ['eerder', 'ervoor', 'daarvoor', 'voordien'],
        vague: {
            paar: 3,
            enkele: 3,
            enige: 3,
            'een paar': 3,
            verschillende: 3,
            meerdere: 3,
            wat: 3,
        },
        hints: list(
            'op, dag, dagen, week, weken, maand, maanden, morgen, overmorgen, eergisteren, sinds, tot, vanaf, tussen, vorige, vorig, afgelopen, laatste, geleden, terug, de',
        ),
        ordinalSuffixes: ['e', 'de', 'ste', 'en'],
        the: ['de', 'het', 'den', 'op', 'van de'],
        wordyMonths: list('mei, mar, sep, ma, di, wo, do, vr, za, zo, jan'),
        and: ['en', 'en de', 'en het', 'tot'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(`
                eergisteren, eergister, eergisteren ${PART}, eergisterenavond, eergisteravond, eergisterochtend, eergistermiddag, eergisterenmiddag
            `),
            'three-days-ago': ['eereergisteren', 'eer eergisteren', 'naaseergisteren'],
            tomorrow: list(
                'morgen, morgenochtend, morgenavond, morgenmiddag, morgenvroeg, morgen (vroeg|avond|middag|ochtend)',
            ),
            'in-two-days': ['overmorgen', `overmorgen ${PART}`],
            ago: [
                '{n} {unit} (geleden|terug|eerder|daarvoor|ervoor|her)',
                '(ongeveer|zo|zo n|zon|zowat|circa|ca|bijna|ruim|precies|zeker|al|alweer|een|de|intussen) {n} {unit} (geleden|terug)',
            ],
            'unit-ago': [
                '(een|n|een goede) {unit} (geleden|terug|eerder)',
                '(ongeveer|zo|zo n|zon|zowat|circa|bijna|ruim|precies|alweer) (een|) {unit} (geleden|terug)',
                '(vandaag|gisteren) (een|n) {unit} (geleden|terug)',
            ],
            'hours-ago': [
                '{n} (uur|uren|uurtjes|u) (geleden|terug)',
                '(een|n|een half|half|anderhalf|een paar|paar|enkele) (uur|uren|uurtje|uurtjes) (geleden|terug)',
            ],
            'minutes-ago': [
                '{n} (minuten|minuut|min|minuutjes) (geleden|terug)',
                '(een|n|een paar|paar|enkele) (minuut|minuutje|minuten|minuutjes|kwartier|kwartiertje) (geleden|terug)',
            ],
            weekday: [
                `(op|de|die|deze|van|vanaf|) {weekday} ${PART}`,
                '(op|de|die|deze|van|) {weekday}',
            ],
            'last-weekday': [
                `(op|de|van|) ${LAST} {weekday}`,
                `(op|de|van|) ${LAST} {weekday} ${PART}`,
                '{weekday} (jongstleden|jl|laatstleden|ll)',
            ],
            'weekday-this-week': [
                `(op|) {weekday} (van|in|) ${THIS} week`,
                `${THIS} week (op|) {weekday}`,
                'van de week (op|) {weekday}',
            ],
            'weekday-last-week': [
                `(op|) {weekday} (van|in|) (de|) ${LAST} week`,
                `(in|) (de|) ${LAST} week (op|) {weekday}`,
                '(op|) {weekday} een week geleden',
            ],
            'weekday-ago': [
                '(op|) {weekday} {n} {unit} (geleden|terug)',
                '{n} {unit} (geleden|terug) (op|) {weekday}',
            ],
            day: ['(op|van|tot|vanaf|op de|de) {day}', '(op|) dag {day}', '(op|) (den|de) {day}'],
            'weekday-day': ['(op|) {weekday} (de|den|) {day}'],
            'day-month': [
                '(op|de|den|van|) (de|) {day} {month}',
                '(op|de|den|van|) {day} (van|in) (de maand|) {month}',
                '(op|) {weekday} (de|den|) {day} {month}',
                '(op|) {month} (de|) {day}',
            ],
            'day-month-year': [
                '(op|de|den|van|) (de|) {day} (van|in|) {month} (van|in|) {year}',
                '(op|) {weekday} (de|den|) {day} {month} {year}',
                '{month} (de|) {day} {year}',
                '{year} {month} {day}',
                '{day} {year} {month}',
                '{year} {day} {month}',
                '{month} {year} {day}',
            ],
            'nth-weekday': [
                '(op|) (de|) {ordinal} {weekday} (in|van) (de maand|) {month}',
                '(de|) {ordinal} {weekday} {month}',
            ],
            'nth-weekday-year': ['(op|) (de|) {ordinal} {weekday} (in|van|) {month} {year}'],
            'last-weekday-of-month': ['(op|) (de|) laatste {weekday} (in|van) {month}'],
            'last-weekday-of-month-year': [
                '(op|) (de|) laatste {weekday} (in|van|) {month} {year}',
            ],
            'last-day-of-month': ['(op|) (de|) laatste dag (in|van) {month}'],
            'last-day-of-month-year': ['(op|) (de|) laatste dag (in|van|) {month} {year}'],
            'day-of-this-month': [
                '(op|) (de|den|) {day} (van|) deze maand',
                '(op|) (de|den|) {day} van de (huidige|lopende) maand',
            ],
            'day-of-last-month': [
                '(op|) (de|den|) {day} (van|) (de|) (vorige|afgelopen|verleden|voorbije) maand',
            ],
            'this-unit': [
                `(in|van|) ${THIS} {unit}`,
                `(in|) ${THIS} (hele|volledige) {unit}`,
                '(in|van|) (de|het) (huidige|lopende) {unit}',
                '(heel|hele) (deze|dit|de|het) {unit}',
                '(de|het) hele {unit}',
                'van (de|het) {unit}',
            ],
            'last-unit': [`(in|van|) (de|het|) ${LAST} (hele|) {unit}`],
            'unit-before-last': [
                '(in|van|) (de|het|) (voorlaatste|voorlaatst|voorvorige|voorvorig|eervorige|eervorig|eenalaatste|op een na laatste) {unit}',
                '(de|het|) {unit} (voor|ervoor) (vorige|vorig)',
            ],
            'last-units': [
                `(in|van|over|gedurende|) (de|het|mijn|) ${LAST} {n} {unit}`,
                `(in|over|) (de|) {n} ${LAST} {unit}`,
            ],
            'unit-to-date': [
                `(in|van|) ${THIS} {unit} (tot nu toe|tot nu|tot vandaag|tot dusver|tot op heden)`,
                '(tot nu toe|tot nu|tot vandaag|tot dusver) (in|) (deze|dit) {unit}',
                '(sinds|vanaf) (het|) (begin|start) (van|) (de|het|deze|dit|) {unit}',
            ],
            month: [
                '(in|van|) (de|) maand {month}',
                '(in|) (heel|hele|de hele|de hele maand|de volledige maand) {month}',
            ],
            'this-month-named': [`(in|van|) ${THIS} {month}`],
            'last-month-named': [`(in|van|) ${LAST} {month}`],
            'month-of-last-year': [
                '(in|) {month} (van|) (vorig|verleden|afgelopen|het afgelopen|het vorige) jaar',
            ],
            'month-year': [
                '(in|van|) {month} (van|in|) (het jaar|) {year}',
                '(in|) (de|) maand {month} {year}',
                '{year} {month}',
            ],
            year: ['(in|van|) (het|heel|) (jaar|kalenderjaar) {year}', '(heel|in heel) {year}'],
            decade: ['(de|in de|) jaren {year}'],
            quarter: [
                '(in|van|) (het|) {ordinal} (kwartaal|trimester)',
                '(in|) kwartaal {ordinal}',
            ],
            'quarter-year': [
                '(in|van|) (het|) {ordinal} (kwartaal|trimester) (van|in|) {year}',
                '(in|) kwartaal {ordinal} {year}',
            ],
            weekend: ['(in|van|tijdens|) (het|dit) (weekend|weekeinde|weekeind)'],
            'last-weekend': [`(in|) (het|) ${LAST} (weekend|weekeinde|weekeind)`],
            'this-season': [`(in|) ${THIS} {season}`, 'in de {season}', 'in het {season}'],
            'last-season': [`(in|) (de|het|) ${LAST} {season}`],
            'season-year': ['(in|) (de|het|) {season} (van|in|) {year}'],
            'week-number': ['(in|van|) week {n}', '(in|) (week nummer|weeknummer) {n}'],
            'nth-week-of-month': ['(in|) (de|) {ordinal} week (van|in) {month}'],
            'nth-week-of-month-year': ['(in|) (de|) {ordinal} week (van|in) {month} {year}'],
            'last-week-of-month': ['(in|) (de|) laatste week (van|in) {month}'],
            'last-week-of-month-year': ['(in|) (de|) laatste week (van|in) {month} {year}'],
            'day-range': [
                '(van|vanaf|) (de|) {day} (tot|tot en met|tot aan|t m|tm|en) (de|) {day2} {month}',
                'tussen (de|) {day} en (de|) {day2} {month}',
                '{month} {day} tot {day2}',
            ],
            'day-range-year': [
                '(van|vanaf|) (de|) {day} (tot|tot en met|tot aan|t m|tm) (de|) {day2} {month} {year}',
                'tussen (de|) {day} en (de|) {day2} {month} {year}',
            ],
        },
        holidays: {
            'new-year': list('nieuwjaar, nieuwjaarsdag'),
            epiphany: list('driekoningen, drie koningen'),
            valentines: ['valentijnsdag', 'valentijn'],
            'womens-day': ['vrouwendag'],
            'good-friday': ['goede vrijdag'],
            easter: list('pasen, eerste paasdag, paaszondag, 1e paasdag'),
            'easter-monday': list('tweede paasdag, paasmaandag, 2e paasdag'),
            ascension: list('hemelvaart, hemelvaartsdag'),
            pentecost: list('pinksteren, eerste pinksterdag, 1e pinksterdag'),
            'may-day': list('dag van de arbeid'),
            'mothers-day': ['moederdag'],
            halloween: ['halloween'],
            'all-saints': ['allerheiligen'],
            'black-friday': ['black friday'],
            'st-nicholas': list('sinterklaas, pakjesavond, sint nicolaas'),
            'christmas-eve': ['kerstavond'],
            christmas: list('kerstmis, kerst, eerste kerstdag, 1e kerstdag, kerstdag'),
            'boxing-day': list('tweede kerstdag, 2e kerstdag'),
            'new-years-eve': list('oudejaarsavond, oudjaar, oudejaarsdag, oud en nieuw'),
        },
        recurrences: {
            daily: list('dagelijks, dagelijkse'),
            weekly: list('wekelijks, wekelijkse'),
            monthly: list(
                'elke 1e van de maand, elke eerste van de maand, maandelijks, maandelijkse',
            ),
            yearly: list('jaarlijks, jaarlijkse'),
            'every-unit': [
                `${EVERY} {unit}`,
                '(een keer per|eens per|eenmaal per|1 keer per|1x per) {unit}',
            ],
            'every-units': [
                '(elke|iedere|om de) {n} {unit}',
                '(een keer|eens) (per|in de|elke) {n} {unit}',
            ],
            'every-other': ['(elke|iedere) tweede {unit}', 'om de (andere|) {unit}'],
            'every-weekday': [
                '(elke|iedere|altijd op) {weekday}',
                '(elke|iedere) week (op|) {weekday}',
            ],
            workdays: list(
                'doordeweeks, elke werkdag, iedere werkdag, op werkdagen, door de week, maandag tot en met vrijdag, ma t/m vr',
            ),
            weekends: list(
                'elk weekend, ieder weekend, in het weekend altijd, in de weekends, in de weekenden',
            ),
            'on-day': [
                'elke {day} van de maand',
                '(op|altijd op|telkens op|) (de|) {day} (van|) (elke|iedere|de) maand',
                '(elke|iedere) {day} (van de maand|)',
                '(op|) de {day}',
            ],
            'on-last-day': [
                '(op|) (de|) laatste (dag|) van (elke|iedere|de) maand',
                '(aan|op|) (het|) (eind|einde) van (elke|iedere|de) maand',
            ],
            until: list('tot, tot en met, tot aan, tot eind, tot einde'),
            times: [
                '{n} (keer|maal)',
                '{n} (termijnen|betalingen)',
                '(in|voor) {n} (termijnen|betalingen)',
            ],
            starting: list('vanaf, vanaf de, te beginnen op, met ingang van, sinds, beginnend'),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, duizend: 1e3, mln: 1e6, mio: 1e6, miljoen: 1e6, miljoenen: 1e6, mld: 1e9, miljard: 1e9, miljarden: 1e9, biljoen: 1e12, honderd: 100, dozijn: 12, ruggen: 1e3, rug: 1e3, mille: 1e3,
    },
    // prettier-ignore
    currencies: {
        euro: 'EUR', euros: 'EUR', "euro's": 'EUR', eur: 'EUR', eurootjes: 'EUR', eurotjes: 'EUR', ekkies: 'EUR', pleuro: 'EUR', dollar: DOLLARS, dollars: DOLLARS, pond: POUNDS, ponden: POUNDS, 'pond sterling': 'GBP', 'britse pond': 'GBP', 'engelse pond': 'GBP', 'britse ponden': 'GBP',
        'zwitserse frank': 'CHF', 'zwitserse franken': 'CHF', 'zwitserse franc': 'CHF', frank: OPEN, franken: OPEN, 'belgische frank': 'BEF', gulden: 'NLG', guldens: 'NLG', 'antilliaanse gulden': 'ANG', 'japanse yen': 'JPY', roepie: RUPEES, roepies: RUPEES,
        'indiase roepie': 'INR', 'indiase roepies': 'INR', roepia: 'IDR', roebel: 'RUB', roebels: 'RUB', 'russische roebel': 'RUB', grivna: 'UAH', pesos: OPEN, "peso's": OPEN, kroon: OPEN, kronen: OPEN, 'deense kroon': 'DKK', 'deense kronen': 'DKK', 'zweedse kroon': 'SEK', 'zweedse kronen': 'SEK',
        'noorse kroon': 'NOK', 'noorse kronen': 'NOK', 'tsjechische kroon': 'CZK', 'tsjechische kronen': 'CZK', 'ijslandse kroon': 'ISK', 'ijslandse kronen': 'ISK', 'turkse lira': 'TRY', 'turkse liras': 'TRY', sjekel: 'ILS',         'poolse zloty': 'PLN', 'hongaarse forint': 'HUF', 'thaise baht': 'THB', 'braziliaanse real': 'BRL', rand: 'ZAR', 'us dollar': 'USD', 'amerikaanse dollar': 'USD', 'amerikaanse dollars': 'USD',
        'canadese dollar': 'CAD', 'canadese dollars': 'CAD', 'australische dollar': 'AUD', 'australische dollars': 'AUD', 'nieuw-zeelandse dollar': 'NZD', 'us dollars': 'USD', 'surinaamse dollars': 'SRD', "turkse lira's": 'TRY', sjekels: 'ILS', 'russische roebels': 'RUB', 'engelse ponden': 'GBP', 'marokkaanse dirham': 'MAD', euri: 'EUR', 'hongkongse dollar': 'HKD', 'hong kong dollar': 'HKD', 'singaporese dollar': 'SGD', 'singapore dollar': 'SGD', 'taiwanese dollar': 'TWD', 'surinaamse dollar': 'SRD', 'mexicaanse peso': 'MXN', "mexicaanse peso's": 'MXN', 'mexicaanse pesos': 'MXN', mark: 'DEM',
    },
    // prettier-ignore
    coins: { cent: null, cents: null, centen: null, ct: null, c: null, eurocent: 'EUR', eurocenten: 'EUR', pence: 'GBP', penny: null, pennies: null, kopeken: 'RUB', rappen: 'CHF', stuiver: null, centime: null, centimes: null },
    notCodes: list(
        'all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, sit, lei, real, bob, sek, don, mark, kroon, kronen, rand, lak, lev, frank, fr, die, een, dat, met, mee, pond',
    ),
    categoryNames: {
        food: words(
            'eten, eten en drinken, voeding, boodschappen, levensmiddelen, voedsel, restaurants, horeca, uit eten, supermarkt, kruidenierswaren, etenswaren, eten & drinken',
        ),
        transport: words(
            'vervoer, transport, openbaar vervoer, ov, reiskosten, auto, mobiliteit, verplaatsing, verkeer, vervoerskosten',
        ),
        home: words(
            'wonen, huis, huishouden, woning, huur, inrichting, thuis, huishouding, huisvesting',
        ),
        utilities: words(
            'energie, vaste lasten, nutsvoorzieningen, gas water licht, gas en licht, gas en elektriciteit',
        ),
        clothing: words('kleding, kleren, mode, kledij, klederen'),
        health: words(
            'gezondheid, zorg, medisch, dokter, medicijnen, zorgkosten, gezondheidszorg, medische kosten',
        ),
        fun: words(
            'vrije tijd, ontspanning, plezier, entertainment, uitgaan, uitjes, hobby, hobby s, vermaak, hobbys, leuke dingen, uitstapjes',
        ),
        sport: words('sport, sporten, fitness'),
        travel: words('reizen, reis, vakantie, vakanties'),
        education: words('onderwijs, school, studie, opleiding, educatie, scholing'),
        gifts: words(
            'cadeaus, cadeau, giften, geschenken, goede doelen, cadeautjes, donaties, geschenk',
        ),
        subscriptions: words('abonnementen, abonnement, abo s, lidmaatschappen, abo, abos'),
        personal: words(
            'verzorging, persoonlijke verzorging, uiterlijk, cosmetica, drogisterij, schoonheid, persoonlijk',
        ),
        pets: words('huisdieren, huisdier, dieren'),
        family: words('gezin, familie, kinderen, kids, kinderopvang, kind'),
        electronics: words('elektronica, techniek, apparaten, gadgets, electronica'),
        insurance: words('verzekering, verzekeringen'),
        taxes: words('belasting, belastingen'),
        fees: words('kosten en boetes, bankkosten, boetes, kosten bank, kosten, heffingen'),
        other: words('overig, overige, anders, diversen, divers, varia, andere'),
    },
    expenseWords: {
        food: words(`
            lunch, middageten, middagmaal, avondeten, avondmaal, diner, ontbijt, ontbijtje, brunch, maaltijd, snack, snacks, tussendoortje, vieruurtje, borrel, borrelen, borrelhapjes, hapje, hapjes, etentje, uiteten, uit eten, gegeten, gedronken, geluncht, ontbeten, gedineerd,
            koffie, koffies, koffietje, bakkie, espresso, cappuccino, cappuccinos, latte, latte macchiato, koffie verkeerd, thee, ijsthee, chocomel, warme chocomelk, cacao, taart, taartje, gebak, gebakje, koek, koekje, koekjes, appeltaart, croissant, croissants, brood, broodje, broodjes, bolletjes, belegde broodjes, boterham, boterhammen, pistolet, pistolets, stokbrood, worstenbroodje, saucijzenbroodje, tosti, stroopwafel, stroopwafels, wafel, wafels, pannenkoek, pannenkoeken, poffertjes, oliebollen, drop, hagelslag, pindakaas, bakker, bakkerij, banketbakker, warme bakker, slager, slagerij, beenhouwer, groenteboer, groentewinkel, visboer, viswinkel, kaasboer,
            vlees, vleeswaren, worst, rookworst, gehakt, kip, kipfilet, biefstuk, steak, ham, spek, vis, zalm, haring, kibbeling, garnalen, mosselen, eieren, ei, eitjes, melk, havermelk, boter, kaas, yoghurt, kwark, room, vla, fruit, groente, groenten, groenten en fruit, groente en fruit, appel, appels, banaan, bananen, sinaasappels, aardbeien, tomaten, aardappelen, aardappels, sla, salade, ui, uien, asperges, pasta, rijst, noedels, soep, pizza, pizzas, hamburger, burger, patat, friet, frietje, frietjes, frieten, patatje, frikandel, frikandellen, kroket, kroketten, bitterballen, kapsalon, shoarma, döner, doner, kebab, durum, falafel, sushi, ramen, chinees, chinese, thais, indisch, italiaan, griek, turk, afhaalchinees, lasagne, sandwich, wrap, bowl, poke bowl, stamppot, stoofvlees,
            ijs, ijsje, ijsjes, ijssalon, chocolade, snoep, snoepjes, chips, muesli, noten, jam, honing, suiker, meel, bloem bakken, kruiden, olie, water, mineraalwater, flesje water, sap, sinaasappelsap, fris, frisdrank, cola, limonade, drinken, drank, drankje, drankjes, bier, biertje, biertjes, pils, pintje, pintjes, pint, krat bier, kratje bier, wijn, wijntje, wijntjes, rode wijn, witte wijn, fles wijn, rosé, prosecco, cava, champagne, jenever, gin tonic, cocktail, cocktails, whisky, wodka, rum, shotjes, rondje, alcohol, slijterij, gall, gall en gall,
            restaurant, restaurantbezoek, eetcafé, café, cafe, kroeg, bar, terras, terrasje, bistro, brasserie, lunchroom, koffietent, kantine, cafetaria, snackbar, frituur, frietkot, frietkraam, pizzeria, afhaal, afhalen, afhaalmaaltijd, bezorgd eten, bestelde eten, thuisbezorgd, thuisbezorgd nl, uber eats, deliveroo, takeaway, take away, fooi, tip ober, automaat snack,
            boodschap, boodschappen gedaan, weekboodschappen, supermarkt, super, markt, weekmarkt, buurtwinkel, avondwinkel, nachtwinkel, natuurwinkel, biologische winkel, reformwinkel, kiosk, kruidenier, albert heijn, appie, ah, ah to go, jumbo, lidl, aldi, plus supermarkt, dirk, dirk van den broek, dekamarkt, vomar, hoogvliet, spar, coop, nettorama, boni, poiesz, ekoplaza, picnic, crisp, gorillas, flink, getir, hellofresh, marley spoon, colruyt, delhaize, carrefour, okay, cru, makro, sligro, hanos, toko, la place, febo, mcdonalds, mac donalds, mcdo, burger king, kfc, subway, starbucks, dominos, domino's, new york pizza, bagels en beans, van der valk, bakker bart, kwalitaria, quick, exki, leonidas, multivlaai, simon levelt, smullers, julias, lunchen, ontbijten, dineren, maaltijden, snackje, happen, bakkie koffie, warme chocolademelk, chocolademelk, vlaai, salami, slagroom, hamburgers, thai, indiër, surinaams, roti, nasi, bami, loempia, patatje oorlog, frites, kaassoufflé, automatiek, uitsmijter, chocola, dropjes, nootjes, müsli, bloem, beleg, spa rood, sapje, jus d'orange, biertjes drinken, pilsje, pilsjes, kratje, gin, drankwinkel, slijter, eethuis, eettent, kroegentocht, koffiebar, foodtruck, eten besteld, eten bestellen, eten bezorgd, eten gehaald, eten afgehaald, meeneemmaaltijd, ubereats, takeaway.com, just eat, fooitje, uit eten geweest, uit eten gegaan, gaan eten, gesnackt, geborreld, traktatie, getrakteerd, boodschapjes, winkel, boerenmarkt, tankstation shop, odin, okay colruyt, bioplanet, intermarché, albert cuyp, hello fresh, mcdonald, vapiano, wok to walk, panos, kiosk station, bram ladage`),
        transport: words(`
            taxi, taxirit, taxiritje, taxis, uber, bolt, bus, buskaartje, busticket, buskaart, trein, treinkaartje, treinticket, treinreis, treintje, treinkaart, metro, tram, tramkaartje, tramticket, kaartje bus, ov chipkaart, ov-chipkaart, chipkaart, ov kaart, ovpay, ov opladen, chipkaart opgeladen, ns, nmbs, de lijn, mivb, gvb, ret, htm, arriva, connexxion, qbuzz, keolis, ns abonnement, dal voordeel, railpass, rail pass, lijnkaart, dagkaart, maandkaart, retourtje, enkeltje, ritje, rit, veer, veerpont, veerboot, pont, overzet,
            benzine, diesel, lpg, tanken, getankt, volgetankt, tankbeurt, tankstation, pomp, benzinestation, shell, esso, tinq, tango, texaco, total, bp, q8, lukoil, laadpaal, laadpas, opladen auto, auto opladen, snelladen, fastned, parkeren, parkeergeld, parkeerkaartje, parkeerkosten, parkeergarage, parking, parkeerticket, parkeermeter, q-park, qpark, parkmobile, yellowbrick, easypark, garage, tol, tolweg, vignet,
            apk, autokeuring, keuring auto, autoreparatur, autoreparatie, reparatie auto, auto reparatie, reparatie van de auto, onderhoud auto, onderhoudsbeurt, grote beurt, kleine beurt, autobanden, banden, winterbanden, bandenwissel, olie verversen, wasstraat, autowasstraat, car wash, carwash, auto wassen, ruitenwissers, autolease, lease auto, private lease, leaseauto, fiets, fietsreparatie, fiets gerepareerd, fietsband, band geplakt, lekke band, fietsenmaker, fietsenstalling, fietsslot, fietslamp, e-bike, elektrische fiets, swapfiets, ov-fiets, ov fiets, bakfiets, scooter, brommer, motor, huurauto, autohuur, autoverhuur, deelauto, greenwheels, mywheels, felyx, check scooter, go sharing, cambio, poppy, villo, velo, blue bike, rijbewijs, rijles, rijlessen, rijschool, rijexamen, anwb, wegenwacht, vab, touring, busrit, treinrit, treinabonnement, kaartje trein, kaartje, kaartje amsterdam, retour, metrokaartje, ov chip, ov opgeladen, reissaldo, jaarkaart, strippenkaart, sncb, stib, ns flex, intercity, dal vrij, brandstof, euro 95, e10, volle tank, tank vol, benzinepomp, pompstation, tango tankstation, total energies, auto opgeladen, elektrisch laden, geparkeerd, parkeerplaats, parkeerkaart, parkeervergunning, p+r, garagebox, stalling, tolkosten, westerscheldetunnel, autogarage, auto repareren, apk keuring, keuring, zomerbanden, autowassen, auto onderdelen, auto-onderdelen, kwik fit, kwikfit, euromaster, halfords, fietsen, fietsenwinkel, binnenband, huurfiets, fietshuur, deelscooter, step, snappcar, sixt, carpool, blablacar, theorie-examen, theorie examen, lease`),
        home: words(`
            huur, huishuur, maandhuur, kamerhuur, huurprijs, hypotheek, hypotheekaflossing, waarborg, borg woning, vve, vve bijdrage, servicekosten, makelaar, verhuizing, verhuisbus, verhuizen, meubels, meubel, bank kopen, zetel, bed, matras, tafel, stoel, stoelen, kast, boekenkast, kledingkast, lamp, lampen, gloeilamp, gloeilampen, tapijt, vloerkleed, gordijn, gordijnen, beddengoed, dekbed, dekbedovertrek, kussen, kussens, handdoek, handdoeken, kaars, kaarsen, spiegel, vaas, decoratie, woonaccessoires,
            ikea, leen bakker, kwantum, xenos, jysk, casa, blokker, hema, action, wibra, woonwinkel, bouwmarkt, gamma, karwei, praxis, hornbach, brico, hubo, formido, gereedschap, schroeven, spijkers, boormachine, verf, kwast, behang, klusjesman, klusser, loodgieter, elektricien, schilder, timmerman, aannemer, slotenmaker, schoorsteenveger, glazenwasser, reparatie, verbouwing, renovatie, klussen, poetsvrouw, schoonmaakster, schoonmaker, schoonmaak, werkster, dienstencheques, schoonmaakspullen, schoonmaakmiddel, schoonmaakmiddelen, afwasmiddel, wasmiddel, wasverzachter, wc-papier, toiletpapier, keukenrol, keukenpapier, vuilniszakken, stofzuiger, strijkijzer, wasmachine, vaatwasser, afwasmachine, droger, koelkast, vriezer, magnetron, oven, fornuis, koffiezetapparaat, koffiemachine, broodrooster, waterkoker, pan, pannen, servies, borden, glazen, kopjes, bestek, plant, planten, plantjes, tuin, tuinman, tuincentrum, intratuin, potgrond, grasmaaier, wasserette, huishoudelijke spullen, kale huur, huur van de maand, huurhuis, borg, hypotheeklasten, hypotheekrente, afbetaling huis, verhuiskosten, verhuisdozen, meubelen, sofa, bank voor de woonkamer, bankstel, plank, planken, rek, lampje, ledlamp, vloer, laminaat, lakens, deken, fotolijst, schilderij, leenbakker, beter bed, meubelwinkel, meubelzaak, toolstation, boor, hamer, muurverf, kwasten, klusspullen, poetshulp, poetsen, waspoeder, vaatwastabletten, wasdroger, ijskast, diepvriezer, senseo, airfryer, potten, bord, kamerplant, bbq, barbecue, wassalon, stomerij voor gordijnen, huishoudelijke artikelen, huishoudspullen, sleutel, sleutels`),
        utilities: words(`
            elektriciteit, stroom, stroomrekening, elektriciteitsrekening, elektra, energierekening, gas, gasrekening, gas en stroom, verwarming, stookkosten, stookolie, mazout, waterrekening, waterleiding, drinkwater, internet, internetrekening, wifi, glasvezel, telefoon, telefoonrekening, telefoonabonnement, vaste lijn, mobiel abonnement, gsm rekening, gsm-rekening, gsm abonnement, belkrediet, beltegoed, prepaid, simkaart, sim only, kpn, ziggo, odido, t-mobile, tmobile, vodafone, tele2, simyo, lebara, hollandsnieuwe, ben nl, telenet, proximus, orange, scarlet, essent, eneco, vattenfall, nuon, greenchoice, budget energie, engie, luminus, vitens, dunea, evides, waternet, fluvius, afvalstoffenheffing, vuilnis, rioolheffing, eindafrekening, jaarafrekening energie, naheffing energie, pellets, licht, gas en elektra, stadsverwarming, waterbedrijf, pidpa, vuilnisophaling, internet en tv, telefoon rekening, telefoonkosten, telefoon abonnement, mobiele rekening, belwaarde, ben mobiel, youfone, voo, electrabel, eandis, kabel tv, brandhout`),
        clothing: words(`
            broek, broeken, spijkerbroek, jeans, korte broek, hemd, hemden, overhemd, t-shirt, tshirt, t-shirts, shirt, shirts, shirtje, bloes, blouse, trui, truien, hoodie, vest, jas, jasje, winterjas, regenjas, jurk, jurkje, rok, rokje, kostuum, pak, stropdas, das, riem, schoenen, schoen, sneakers, sportschoenen, hardloopschoenen, laarzen, sandalen, slippers, pantoffels, sok, sokken, kousen, panty, ondergoed, onderbroek, onderbroeken, boxershorts, beha, bh, bikini, zwembroek, badpak, pyjama, muts, pet, hoed, sjaal, handschoenen, handtas, tas, rugzak, zonnebril, sieraden, ketting, oorbellen, horloge, kleermaker, schoenmaker, stomerij, droogkuis, zalando, h&m, hm, h en m, c&a, zara, primark, uniqlo, wehkamp, zeeman, van haren, scapino, nelson, omoda, zeb, jbc, torfs, bristol, brantano, asos, shein, vinted, bijenkorf, de bijenkorf, we fashion, g-star, scotch en soda, wibra kleding, tk maxx, overhemden, sweater, jassen, jurken, schoentjes, gympen, loopschoenen, laarsjes, panties, tasje, ring, hema kleding, the sting, only, jack and jones, about you, kledingwinkel, kleertjes, nike, adidas`),
        health: words(`
            apotheek, apotheker, medicijn, medicatie, geneesmiddelen, tabletten, pillen, pijnstillers, paracetamol, ibuprofen, hoestdrank, neusspray, pleisters, vitamines, recept, doktersvoorschrift, huisarts, arts, doktersbezoek, dokterskosten, specialist, tandarts, tandartsrekening, tandartskosten, mondhygiënist, orthodontist, beugel, ziekenhuis, kliniek, oogarts, opticien, bril, brillenglazen, contactlenzen, lenzen, lenzenvloeistof, pearle, hans anders, specsavers, eyewish, fysio, fysiotherapeut, fysiotherapie, kinesist, kine, kinesitherapeut, massage, osteopaat, chiropractor, therapie, therapeut, psycholoog, psychiater, vaccin, vaccinatie, inenting, bloedonderzoek, bloedprikken, röntgenfoto, scan, gehoorapparaat, eigen risico, eigen bijdrage, podoloog, pedicure medisch, remgeld, gynaecoloog, dermatoloog, corona test, zelftest, medicamenten, pil, pijnstiller, aspirine, vitaminen, doktersrekening, mondhygiëniste, huidarts, kinderarts, spoed, brillen, kinesitherapie, psychotherapie, labo, behandeling, consult, coronatest`),
        fun: words(`
            bioscoop, bioscoopkaartje, bioscoopkaartjes, film, filmpje, pathé, pathe, vue, kinepolis, theater, theaterkaartje, theaterkaartjes, opera, musical, concert, concertkaartje, concertkaartjes, concertticket, concerttickets, festival, festivalticket, lowlands, pukkelpop, tomorrowland, museum, museumkaart, tentoonstelling, expo, dierentuin, artis, blijdorp, efteling, walibi, plopsaland, plopsa, pretpark, kermis, kerstmarkt, disco, discotheek, club, nachtclub, feest, feestje, uitje, dagje uit, entree, toegang, toegangskaartje, spel, spelletje, spelletjes, gezelschapsspel, bordspel, game, games, videogame, videospel, computerspel, steam, playstation, xbox, nintendo, lotto, loterij, staatsloterij, lot staatsloterij, kraslot, kraslotje, casino, holland casino, gokken, gegokt, boek, boeken, boekje, roman, e-book, luisterboek, bruna, ako, bol boek, boekwinkel, boekhandel, standaard boekhandel, tijdschrift, tijdschriften, krant, strips, strip, manga, biljart, poolen, bowlen, bowling, minigolf, midgetgolf, escape room, escaperoom, lasergamen, karten, karaoke, sigaretten, peuken, shag, tabak, sigaren, vape, coffeeshop, wiet, joint, vuurwerk, knutselspullen, wol, voetbalkaartje, voetbalkaartjes, stadion, platen, lp, danscursus, uitstap, sauna, bios, bioscoopticket, cinema, toneel, pinkpop, zoo, carnaval, feesten, kaartjes, tickets, ticket, spellen, staatslot, krasloten, toto, stripboek, pool, sjek, hobbyspullen, voetbalwedstrijd, elpee, uitstapje, uitgegaan, stappen, avondje uit`),
        sport: words(`
            sportschool, fitnessabonnement, fitnesscentrum, gym, basic-fit, basic fit, basicfit, fit for free, sportcity, anytime fitness, sportclub, sportvereniging, contributie, voetbalclub, voetbal, hockey, hockeyclub, tennis, tennisbaan, tennisles, padel, padelbaan, badminton, squash, golf, golfbaan, volleybal, basketbal, korfbal, yoga, yogales, pilates, zwembad, zwemmen, zwemles, zwemlessen, klimhal, klimmen, boulderen, schaatsen, schaatsbaan, hardlopen, marathon, inschrijfgeld wedstrijd, skiën, skipas, skikleding, wielrennen, racefiets, turnen, judo, dansles, danslessen, paardrijden, ponyles, crossfit, personal trainer, gewichten, halters, yogamat, proteïne, eiwitpoeder, eiwitshake, decathlon, intersport, daka, aktiesport, sportkleding, sportspullen, bokshandschoenen, trampolinepark, fitnessclub, trainmore, sportles, ski, skiverhuur, inschrijfgeld, startnummer, eiwitshakes, creatine, perry sport, paardrijles, dansen, spinning`),
        travel: words(`
            hotel, hotelkamer, hotelovernachting, hostel, jeugdherberg, pension, b&b, bed and breakfast, vakantiehuis, vakantiehuisje, vakantiewoning, vakantiepark, center parcs, centerparcs, landal, roompot, airbnb, booking, booking com, overnachting, camping, kampeerplaats, kamperen, vlucht, vluchten, vliegticket, vliegtickets, vliegtuig, vliegreis, klm, transavia, ryanair, easyjet, tui, tuifly, brussels airlines, corendon, sunweb, bagage, koffer, paspoort, visum, stedentrip, weekendje weg, citytrip, cruise, rondreis, skivakantie, wintersport, zomervakantie, souvenir, souvenirs, reisbureau, reisgids, excursie, rondleiding, rondvaart, toeristenbelasting, flixbus, eurostar, thalys, interrail, schiphol, luchthaven, schoolreis, schoolreisje, huisje, verblijf, overnachtingen, vliegtuigticket, koffers, tripje, trip, strandvakantie, vliegveld`),
        education: words(`
            schoolgeld, collegegeld, inschrijvingsgeld, schoolboeken, schoolboek, studieboek, studieboeken, cursusboek, schoolspullen, schoolgerief, schriften, schrift, pennen, pen, potloden, kantoorartikelen, agenda school, cursus, cursussen, taalcursus, spaanse les, engelse les, online cursus, training, workshop, seminar, bijscholing, universiteit, unief, hogeschool, hogeschool inschrijving, bijles, bijlessen, examengeld, examen, pianoles, muziekles, muziekschool, gitaarles, zangles, les, lessen, lesgeld, udemy, coursera, duolingo, kopieën, kopietjes, printen, printkosten, bibliotheek, duo terugbetaling, bibliotheekabonnement, studieschuld, ouderbijdrage school, rekenmachine, schoolbenodigdheden, potlood, kantoorbenodigdheden, nederlandse les, uni, studieboeken besteld, loi, nti, kopiëren, bieb, ouderbijdrage`),
        gifts: words(`
            cadeau voor, cadeautje voor, cadeautje, verjaardagscadeau, verjaardagscadeautje, kerstcadeau, kerstcadeaus, kerstcadeautjes, sinterklaascadeau, sinterklaascadeaus, sinterklaascadeautjes, trouwcadeau, huwelijkscadeau, kraamcadeau, geschenkje, cadeaubon, cadeaukaart, kadobon, kado, kadootje, kadotje, kadootjes, inpakpapier, cadeaupapier, bloemen, bloemetje, bos bloemen, boeket, rozen, bloemist, wenskaart, verjaardagskaart, gift, donatie, gedoneerd, gift aan, goed doel, collecte, collectebus, kerk, rode kruis, unicef, wwf, kwf, artsen zonder grenzen, dakloze, bedelaar, surprise, kadootje voor, verjaardagskado, sinterklaas, boekenbon, bosje bloemen, kaartje voor, donatie aan, greenpeace, wnf, oxfam, daklozenkrant, adventskalender, collega afscheid`),
        subscriptions: words(`
            netflix, spotify, disney, disney plus, disney+, amazon prime, prime video, videoland, viaplay, ziggo sport, streamz, npo plus, hbo, hbo max, espn, dazn, apple music, apple tv, youtube premium, icloud, google one, dropbox, chatgpt, chat gpt, openai, adobe, microsoft 365, office 365, audible, storytel, kobo plus, deezer, tidal, patreon, twitch, krantenabonnement, krantabonnement, nrc abonnement, volkskrant, telegraaf abonnement, playstation plus, ps plus, xbox game pass, game pass, nintendo online, hosting, domeinnaam, vpn, lidmaatschap, lidgeld, tinder, streaming, streamingdienst, github, notion, canva, blendle, cineville, prime, nrc, telegraaf, de standaard, het laatste nieuws, domein, lidmaatschapsgeld, jaarlidmaatschap, bumble, donateurschap`),
        personal: words(`
            kapper, kapster, kapsalon knippen, kapsel, haar geknipt, haar laten knippen, knippen, knipbeurt, haar verven, barbier, barber, shampoo, douchegel, doucheschuim, zeep, tandpasta, tandenborstel, deo, deodorant, crème, zonnebrand, zonnecrème, dagcrème, make-up, lippenstift, mascara, parfum, geurtje, nagels, nagelstudio, nagellak, manicure, pedicure, schoonheidsspecialiste, schoonheidssalon, wimpers, wenkbrauwen, scheerapparaat, scheermesjes, scheerschuim, tampons, maandverband, condooms, zakdoekjes, tissues, wattenstaafjes, kruidvat, etos, trekpleister, da drogist, drogist, ici paris, ici paris xl, douglas, rituals, sephora, lush, di cosmetica, tattoo, tatoeage, piercing, wellness, spa, zonnebank, gezichtsbehandeling, waxen, ontharen, kapsalon haar, haar knippen, haarverf, conditioner, gezichtscrème, parfumerie, nagels laten doen, schoonheidsspecialist, epileren, scheermes, wattenschijfjes, di parfumerie`),
        pets: words(`
            hond, honden, hondje, kat, katten, poes, poezen, kater, puppy, kitten, hondenvoer, kattenvoer, hondenbrokken, kattenbrokken, brokken, brokjes, dierenvoer, kattenbakvulling, kattenbak, kattengrit, dierenarts, dierenkliniek, dierenwinkel, dierenspeciaalzaak, hondenschool, puppycursus, trimsalon, hondentrimmer, hondenuitlaatservice, hondenriem, hondensnoepjes, pets place, jumper, tom en co, tom & co, maxi zoo, zooplus, aquarium, hamster, konijn, konijnen, cavia, vogelvoer, parkiet, paard, paardenvoer, hondenoppas, dierenpension, honden brokken, konijnenvoer, vogelzaad, hondenuitlaat, hooi`),
        family: words(`
            kinderdagverblijf, crèche, creche, kdv, bso, buitenschoolse opvang, gastouder, onthaalmoeder, onthaalouder, peuterspeelzaal, oppas, babysit, babysitter, oppaskosten, luiers, luier, pampers, billendoekjes, flesvoeding, babyvoeding, babymelk, fruithapjes, babykleding, babykleren, baby, kinderwagen, buggy, autostoel, autostoeltje, maxi cosi, speen, speelgoed, lego, playmobil, pop, puzzel kinderen, kinderfeestje, zakgeld, zakgeld kinderen, alimentatie, kinderkleding, kinderkleren, kinderschoenen, prénatal, prenatal, intertoys, top1toys, dreamland, dreambaby, oma, opa, overblijven, tso, kleedgeld, naschoolse opvang, opvang, babydoekjes, babykleertjes, babyspullen, kinderstoel, fopspeen, verjaardagsfeestje, alimentatie betaald, schoolkamp, bejaardenhuis, verzorgingstehuis, speeltuin, ballorig`),
        electronics: words(`
            telefoon gekocht, mobieltje, gsm, smartphone, iphone, telefoonhoesje, hoesje, screenprotector, laptop, notebook, computer, pc, tablet, ipad, macbook, monitor, beeldscherm, toetsenbord, muis, printer, inktcartridge, inktcartridges, inkt, cartridges, toner, koptelefoon, oortjes, airpods, speaker, luidspreker, televisie, tv, camera, fototoestel, lens, oplader, laadkabel, kabel, kabeltje, usb stick, usb-stick, usb kabel, harde schijf, ssd, geheugenkaart, powerbank, adapter, batterijen, router, smartwatch, spelcomputer, console, controller, mediamarkt, media markt, coolblue, bcc, krëfel, krefel, vanden borre, expert, apple store, alternate, azerty, megekko, videokaart, webcam, microfoon, app, software, licentie, telefoonreparatie, schermreparatie, scherm gerepareerd, mobiel, nieuwe telefoon, oordopjes, oplaadkabel, belsimpel, grafische kaart`),
        insurance: words(`
            zorgverzekering, ziektekosten, ziektekostenverzekering, zorgpremie, premie verzekering, aansprakelijkheidsverzekering, wa verzekering, inboedelverzekering, opstalverzekering, woonverzekering, brandverzekering, autoverzekering, levensverzekering, overlijdensrisicoverzekering, uitvaartverzekering, rechtsbijstand, rechtsbijstandverzekering, reisverzekering, annuleringsverzekering, fietsverzekering, hospitalisatieverzekering, mutualiteit, ziekenfonds, schuldsaldoverzekering, verzekeringspremie, arbeidsongeschiktheidsverzekering, aov, zilveren kruis, vgz, cz verzekering, menzis, ditzo, fbto, interpolis, aegon, nationale nederlanden, centraal beheer, ohra, allianz, axa, ethias, dierenverzekering, premie zorgverzekering, familiale verzekering, ongevallenverzekering, tandartsverzekering, cz, achmea, unive, univé, inshared, ag insurance`),
        taxes: words(
            'belastingdienst, belastingaanslag, inkomstenbelasting, personenbelasting, wegenbelasting, motorrijtuigenbelasting, mrb, verkeersbelasting, ozb, onroerende voorheffing, gemeentebelasting, gemeentelijke belastingen, waterschapsbelasting, waterschap, hondenbelasting, btw, btw aangifte, erfbelasting, naheffing, naheffingsaanslag, provinciebelasting, belastingadviseur, boekhouder, douane, douanekosten, invoerrechten, aanslag, onroerendezaakbelasting, gemeente belasting, loonbelasting, accountant, belastingaangifte',
        ),
        fees: words(
            'bankpas, betaalrekening kosten, rekeningkosten, servicekosten bank, transactiekosten, creditcardkosten, opnamekosten, aanmaning, aanmaningskosten, incassokosten, deurwaarder, boete, verkeersboete, parkeerboete, snelheidsboete, bekeuring, bon gekregen, flitser, geflitst, cjib, rente, debetrente, roodstand, administratiekosten, identiteitskaart, id-kaart, legitimatie, leges, advocaat, notaris, notariskosten, commissie, verzendkosten, verzending, postzegel, postzegels, pakket, pakketje, pakje versturen, postnl, bpost, dhl, dpd, port, lening, lening afgelost, aflossing, afbetaling, schuld afgelost, schulden, klarna, afterpay, riverty, kosten bankrekening, pasje bank, betaalpas, creditcard kosten, overboekingskosten, incasso, bon, rente betaald, rente lening, rijbewijs verlengen, porto, bezorgkosten, post, schuld, duo, ing kosten',
        ),
        other: words(
            'bol, bol com, bol.com, amazon, ebay, marktplaats, tweedehands, 2dehands, rommelmarkt, kringloop, kringloopwinkel, kringwinkel, aliexpress, temu, warenhuis, winkelcentrum, big bazar, flying tiger, sostrene grene, contant geld, contant, pinautomaat, geldautomaat, geldopname, tas plastic, spulletjes, spullen, rommel, statiegeld betaald, vlooienmarkt, geld opgenomen, kleinigheden, dille en kamille, plastic tas, tasje plastic, tikkie, tikkies',
        ),
    },
    incomeWords: {
        salary: words(`
            salaris, salarissen, loon, weekloon, maandloon, uurloon, wedde, nettoloon, brutoloon, salarisbetaling, loon gekregen, vakantiegeld, dertiende maand, 13e maand, eindejaarsuitkering, eindejaarspremie, bonus, winstuitkering, pensioen, aow, overuren, overuren uitbetaald, stagevergoeding, stagiairevergoeding, bezoldiging, payday, werkgever betaald, zakgeld van werk, vakantiedagen uitbetaald, maandsalaris, kerstbonus, pensioenuitkering, overwerk, salarisstrook, loonstrook, provisie ontvangen, betaaldag, gage`),
        sales: words(`
            verkoop, verkoopopbrengst, marktplaats verkoop, vinted verkoop, verkocht, klant, klanten, klant betaald, honorarium, freelance, freelance opdracht, freelanceklus, zzp, opdracht, klus, klusje, bijbaan, bijbaantje, bijverdienste, flexi-job, flexijob, factuur van klant, omzet, oppassen gedaan, verkopen, freelancer, opdrachtgever, klusje gedaan, bijverdiensten, factuur betaald gekregen`),
        interest: words(
            'rente ontvangen, rente gekregen, ontvangen rente, spaarrente, rente spaarrekening, dividend, dividenden, koerswinst, rendement, intresten, rente op spaarrekening, renteopbrengst, dividenduitkering, beleggingswinst',
        ),
        gift: words(
            'geldcadeau, geld gekregen, verjaardagsgeld, geld voor verjaardag, gekregen van, gekregen van oma, gekregen van opa, geld van oma, geld van opa, geld van mama, geld van papa, geld van mijn ouders, erfenis, schenking, geërfd, zakgeld gekregen, zakgeld ontvangen, zakgeld van, kerstgeld, cadeau gekregen, geld gekregen van, geld voor mijn verjaardag, cadeau van, gift van',
        ),
        income: words(`
            inkomen, inkomens, inkomsten, inkomst, verdiensten, verdienste, opbrengst, bijschrijving, binnengekomen, storting, storting ontvangen, kinderbijslag, kindgebonden budget, groeipakket, zorgtoeslag, huurtoeslag, kinderopvangtoeslag, toeslag, toeslagen, studiefinanciering, stufi, studiebeurs, beurs ontvangen, uitkering, ww, ww uitkering, werkloosheidsuitkering, bijstand, bijstandsuitkering, wajong, leefloon, huurinkomsten, huur ontvangen, huur gekregen, fooien, fooi gekregen, fooien gekregen, statiegeld, statiegeld terug, loterij gewonnen, winst, prijs gewonnen, prijzengeld, belastingteruggave, belasting terug, belastingteruggaaf, alimentatie ontvangen, alimentatie gekregen, ziektegeld, onkostenvergoeding, reiskostenvergoeding, kilometervergoeding, vergoeding, thuiswerkvergoeding, beurs, wia, dopgeld, ontvangen huur, lotto gewonnen, teruggave belasting, ouderschapsuitkering, overschrijving ontvangen`),
    },
    numberedNames: list(
        '7 eleven, 7 up, formule 1, o2, office 365, microsoft 365, 3d printer, 5 guys, five guys, tele2, studio 100, 2dehands, top1toys, euro 95, e10, q8, radio 538, rtl 4, npo 1, a1',
    ),
    labels: words(`
        bestelling, bestelnummer, factuurnummer, factuur nr, nummer, nr, ref, referentie, bon, bonnummer, kassabon, iphone, galaxy, pixel, ps, xbox, windows, kamer, spoor, perron, gate, stoel, zitplaats, rij, hoofdstuk, versie, aflevering, seizoen, ipad, macbook, appartement, klas, groep, maat, deel, band, model, terminal, level, verdieping, pagina, bladzijde, stap, fifa, type, leeftijd, kanaal, zone, lijn, bus, tram, week, code, id, opdracht, klantnummer, artikel, rekening, tafel, huisnummer, euro 95, blok, dag, metro, weeknummer, order, paragraaf`),
    measures: words(`
        minuut, minuten, min, uur, uren, uurtje, u, seconde, seconden, sec, dag, dagen, nacht, nachten, nachtjes, week, weken, maand, maanden, jaar, jaren, procent, kg, kilo, kilos, kilogram, g, gram, gr, ons, l, liter, liters, ml, km, kilometer, kilometers, cm, mm, m, meter, inch, gb, tb, mb, mensen, personen, persoon, man, gasten, keer, maal, stuks, stuk, st, fles, flessen, flesje, flesjes, pak, pakken, pakjes, blik, blikjes, blikken, kop, kopjes, glas, glazen, krat, kratten, kratjes, zak, zakken, zakjes, doos, dozen, plakken, paar, kaarten, kaartjes, woorden,
        calorieën, graden, punten, stappen, x, sterren, boekingen, transacties, uitgaven, betalingen, aankopen, vrienden, kinderen, collega s, termijnen, bolletjes, porties, delen, jarige, pk, watt, kwh, m2, vierkante meter, uurtjes, h, cl, pakje, kaartje, tickets, ticket, blikje, kopje, glaasjes, glaasje, kratje, zakje, plakjes, paren, vriendinnen, kids, bollen, potten, pot, trays, tray`),
    plurals: ['s', 'en', 'je', 'jes', 'tje', 'tjes'],
    cues: {
        asks: words(`
            hoeveel, hoe veel, hoe vaak, hoe hoog, hoe is, hoe staat, hoe zit, hoe duur, wat (is|zijn|was|waren|heb|hebben|kost|kostte|heeft|wordt|kosten|betekent|doet|gaf), waaraan, waarvoor, waar (is|heb|was|gaat|ging|gaan|blijft|bleef|koop|geef|zijn), waarheen, wanneer, waarom, welke, welk, wie, wiens, zeg me, vertel me, vertel eens, kun je me zeggen, kan je me zeggen, kunt u me zeggen, kun je me vertellen, kan je me vertellen, weet je, ik wil weten, ik (wil|zou) graag weten, ik moet weten,
            wat voor, en hoeveel, heb ik genoeg, is er, zijn er, bestaat er, of ik, ik vraag me af, informatie over, info over, waarmee, hoe groot, hoe gaat, hoe ziet, hoe staan, wat (is|was|waren|zijn|heb|hebben|heeft|kost|kosten|wordt|betekent|gaf|geef|betaal|betaalde|gaven|heb ik), waar (is|heb|hebben|ben|was|gaat|gaan|blijft|koop|geef|ging|gingen), wanneer (is|was|heb|hebben|komt|kwam|ben), zeg mij, vertel mij, kun je (me|mij|) (zeggen|vertellen), kan je (me|mij|) (zeggen|vertellen), kunt u (me|mij|) (zeggen|vertellen), weet jij, ik (wil|zou graag) weten, waarop, waarvan, waar komt, wat is het`),
        shows: words(
            'toon, toon me, laat zien, laat me zien, laat me, laat eens zien, geef me een, geef me mijn, geef een, lijst, lijst van, overzicht, opsomming, samenvatting, zoek, zoek op, vind, open, bekijk, rapport, statistieken, weergeven, geef weer, laat mij, geef me de, geef mij, geef een overzicht, lijstje, verslag, tonen, lijst op, som op, toon mij, zien, overzicht van, ik wil … zien',
        ),
        wants: words(`
            ik wil, ik wou, ik zou, ik moet, ik heb nodig, heb nodig, nodig, zou graag, wil, wilde, moet, zou, zou je, zou u, kun je, kan je, kunt u, kan ik, kunnen we, ik zal, zal ik, moet ik, ik moest, we moeten, we willen, help me, herinner me, ik ben van plan, van plan, mag ik, laten we, we gaan, ik ga, ga ik, alsjeblieft, alstublieft, hoe kan ik, graag, wil graag, wou, ik kan, wij moeten, help mij, herinner mij, plan, wij gaan, gelieve, alsjeblieft help, ik hoop, ik wens`),
        orders: words(`
            (bel|speel|stuur|zend|maak|betaal|koop|bestel|boek|reserveer|annuleer|zet|doe|haal|geef|neem|leg|herinner|wissel|reken|converteer|open|breng) (me|mij|eens|even|de|het|een|mijn|ons|hem|haar|aub|geld|aan|op|van|naar),
            (deel|verdeel|splits) # (door|over|tussen|onder), (bel|speel|stuur|verstuur|zend|maak|maak over|betaal|koop|bestel|boek|reserveer|annuleer|zeg|zet|regel|geef|neem|leg|breng|haal|herinner|converteer|reken|wissel|open|vul) (me|mij|eens|even|de|het|een|mijn|onze|ons|hem|haar|alsjeblieft|aub|geld|op|aan|van|in), (deel|verdeel) # (door|over|onder|tussen), trek # af, tel # op`),
        log: words(`
            voeg … toe, voeg toe, toevoegen, noteer, noteren, registreer, registreren, schrijf op, schrijf, zet … erbij, zet erbij, sla op, opslaan, boek, inboeken, boek in, nieuwe uitgave, uitgave, uitgaven, nieuwe post, nieuwe kosten, vergeten (te noteren|in te voeren|toe te voegen), voer in, invoeren, log, (kun|kan|kunt|zou) (je|u) … (toevoegen|noteren|invoeren|opschrijven), nieuwe inkomst, nieuwe inkomsten, vul in, onthoud, bewaar, zet erin, nieuwe boeking, uitgave van, vergeten (in te vullen|te noteren|op te schrijven|toe te voegen|in te voeren), leg vast, nieuw inkomen, (kun|kan) je … (toevoegen|noteren|opschrijven), onkosten, kosten`),
        pay: words(
            'betaal, stuur, maak over, geef, zend, overmaken, stort, verstuur, maak … over, schrijf … over',
        ),
        'not-yet': words(`
            (wil|wilt|willen|wilde|wilden|wou|zal|zullen|zou|zouden|moet|moeten|moest|kan|kunnen|kon|mag|ga|gaat|gaan|hoop) … (uitgeven|betalen|kopen|bestellen|halen|krijgen|verdienen|verkopen|boeken|kosten|overmaken|sparen|ontvangen|besteden|huren|nemen|eten|terugbetalen|schenken|geven|doneren|opnemen|pinnen|reserveren|storten),
            (wil|zou|moet|ga|mag) ik … (uitgeven|betalen|kopen|sparen|besteden|opnemen), had … (willen|moeten|kunnen) (uitgeven|betalen|kopen|krijgen), (niet|niks|niets|nooit|geen|bijna) … (uitgegeven|betaald|gekocht|besteld|gekregen|ontvangen|verkocht|verdiend|gehaald|gewonnen|gekost|besteed),
            nog (niet|geen), niet (noteren|opslaan|invoeren|toevoegen|registreren|boeken|opschrijven), noteer … niet, (bijna) … (uitgegeven|gekocht|betaald),
            als (ik|we|je|jij|mijn|hij|zij|ze|de|het), indien, stel dat, stel je voor, gesteld dat, hopelijk, ik ben … schuldig, schuldig, verschuldigd, moet nog, (morgen|overmorgen) (koop|betaal|geef|krijg|haal|bestel|moet|wil|ga|komt|komen), (volgende|volgend|komende) (week|maand|jaar|keer) (koop|betaal|geef|krijg|haal|bestel|moet|wil|ga),
            te (kopen|betalen|verkopen|bestellen|besteden|huren), uit te geven, te besteden, overweeg, ik overweeg, denk erover, van plan, ik plan, spaar (voor|op), sparen (voor|op), onbetaald, onbetaalde, openstaand, openstaande, nog te, zou graag, ik wens, (hij|zij|ze|die) (wil|willen|vraagt|vragen), vraagt #, vragen #, op het punt, werd geweigerd, is geweigerd, geannuleerd, wat dacht je van, binnenkort, krijg nog, krijg ik nog, (wil|wilt|willen|wilde|wilden|wou|zal|zult|zullen|zou|zouden|ga|gaat|gaan|moet|moeten|moest|moesten|kan|kun|kunnen|kon|mag|hoop|hoef|hoeft|probeer) … (uitgeven|betalen|kopen|bestellen|halen|krijgen|ontvangen|verdienen|verkopen|boeken|kosten|overmaken|overschrijven|sparen|besteden|huren|nemen|eten|permitteren|veroorloven|terugbetalen|geven|schenken|doneren|opnemen|aanschaffen|storten|uitgegeven|lenen|winnen), (wil|zou|zal|moet|ga|kan) ik … (uitgeven|betalen|kopen|sparen|bestellen), (had|zou|zouden) … (uitgegeven hebben|betaald hebben|gekocht hebben|hebben uitgegeven|hebben betaald|hebben gekocht|gekost hebben|hebben gekost), had ik … (uitgegeven|gekocht|betaald) dan, had bijna, (niet|niets|niks|nooit|geen|bijna|haast) … (uitgegeven|betaald|gekocht|besteld|gekregen|ontvangen|verkocht|verdiend|gehaald|gewonnen|gekost|besteed), (bijna|haast) … (uitgegeven|gekocht|betaald), nog (niet|geen|niks|niets), niet (toevoegen|boeken|noteren|opslaan|registreren|opschrijven|invoeren), als (ik|we|wij|je|men|mijn|hij|zij|ze|de|het|er), wanneer ik, ik ben … (verschuldigd|schuldig), (krijg|krijgt) nog … van, moet … nog (betalen|krijgen|terugbetalen), te goed van, (morgen|overmorgen) (koop|betaal|geef|krijg|haal|bestel|moet|wil|ga|zal|komt|komen|gaat|ik), (volgende|komende|aanstaande) (week|maand|jaar|keer|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (koop|betaal|geef|krijg|haal|bestel|moet|wil|ga|zal|ik), volgend jaar (koop|betaal|geef|krijg|ga|wil|moet|ik), te (kopen|betalen|verkopen|bestellen|krijgen|besteden), overwegen, aan het overwegen, denk eraan, twijfel, gepland, spaar voor, sparen voor, spaar (ik|we), wens, ik wou dat, (hij|zij|ze|de) (wil|willen|vraagt|vragen|eist), wil #, op het punt om, geweigerd, straks (betaal|koop|ga), verlanglijst, verlanglijstje, droom`),
        'in-general':
            words(`# (km|kilometer|graden|meter), kost, kosten, is # (km|kilometer|graden), 
            (hij|zij|ze|mijn broer|mijn zus|mijn baas|baas|men|iemand) (verdient|kost|krijgt|betaalt), verdient #, verdien # (per|in de), kost tegenwoordig, kosten tegenwoordig, tegenwoordig, normaal gesproken, meestal, normaal, is # waard, zijn # waard, waard, staat op #, ligt op #, gestegen, gedaald, (stijgt|steeg|daalt|daalde|zakt|zakte) … (naar|met|tot), vroeger (kostte|was|waren|had), kostte vroeger, vroeger, de prijzen, de prijs, inflatie, omgerekend, is #, zijn #, koers, aandeel, aandelen, de dollar, de euro, bitcoin, minimumloon, gemiddeld salaris, afdeling, regering, bedrijf, onderneming, miljoenen, miljarden, concern, omzet daalde, per uur, uurtarief, (hij|zij|ze|mijn broer|mijn zus|mijn baas|baas|men|iemand|je|de buurman|buurman) (verdient|kost|krijgt|betaalt|vraagt), verdien # per, verdienen, gewoonlijk, gezakt, (steeg|daalde|zakte|stijgt|daalt|zakt) … (tot|naar|met), vroeger (kostte|was|had|waren), destijds, toentertijd, modaal, overheid, het uur, jaaromzet`),
        'how-to': words(
            'hoe (kan|voeg|voer|maak|noteer|boek|verwijder|wijzig|gebruik|moet|stel|zet) (ik|je|men|we), hoe gaat dat, hoe doe ik, hoe werkt, is er een manier, bestaat er een manier, hoe (kan|voeg|maak|boek|verwijder|wijzig|verander|gebruik|stel|zet|noteer|registreer|moet|voer) (ik|je|men|jij), hoe werkt dat, hoe werkt dit, hoe werkt het',
        ),
        spent: words(`
            uitgegeven, besteed, gespendeerd, betaald, gekocht, aangekocht, besteld, gehaald, afgerekend, gepind, geboekt, gehuurd, geïnvesteerd, geinvesteerd, gedoneerd, verloren, verspild, verbrast, kwijt, kwijt aan, kwijtgeraakt, neergelegd, neergeteld, gelapt, opgemaakt, erdoorheen gejaagd, ingekocht, getankt, volgetankt, opgeladen, gegeten, gedronken, geluncht, voorgeschoten, verlengd, vergokt, afgeschreven, afgelost, afbetaald, bijbetaald, overgemaakt aan, gestort aan, opgenomen, kocht, betaalde, bestelde, haalde, pinde, tankte, spendeerde, besteedde, rekende … af, gaf … uit, geef … uit, gaven … uit, uitgave, uitgaven, betaal, koop, meegenomen, geshopt, getrakteerd, trakteerde, aangeschaft, verbruikt, ging … naartoe, gegaan aan, op aan, uitgegeve, betaalt voor, gekogt, bestelt, uitgeven aan, verteerd, uitgeven, betaalden, kochten, opgehaald, verbrand, erdoor gejaagd, weggegooid, rekende af, gedokt, opgehoest, getikt, bijgetankt, ontbeten, gedineerd, geabonneerd, vernieuwd, gestort voor, overgemaakt naar, overgeschreven aan, vergokken, gegokt, getracteerd, ingeslagen, boodschappen gedaan, weg aan, laten (maken|repareren|knippen|wassen|doen), gereserveerd, gereden, geparkeerd, parkeerde, heb … gedaan, gescoord, opgesnord, uitgegven, betaalt, uitgegeven aan, uitgegeven voor, gespendeert, doorgebracht, aanbetaald, nabetaald, bijgelegd, gehapt`),
        cost: words(`
            gekost, kostte, kostten, kost, kosten, heeft me, hebben me, was #, waren #, rekende, gerekend, in rekening gebracht, afgeschreven, ingehouden, prijs, voor de prijs van, rekening van, factuur van, rekening was, ging … af, kwam op, komt op, totaalprijs, kwam neer op, heeft gekost, kwam uit op, aangerekend, van mijn rekening, bonnetje, bonnetje van, kassabon, kostprijs, goed voor, bedroeg, tikte aan, kassaticket`),
        gave: words(
            'gegeven, geschonken, gestuurd, gezonden, overgemaakt, weggegeven, toegestopt, gaf, schonk, stuurde, maakte … over, geleend aan, uitgeleend, meegegeven, getikt, getikkied, verstuurd, overgeschreven, leende, gaven',
        ),
        earned: words(`
            gekregen, kreeg, krijg, ontvangen, ontving, ontvang, verdiend, verdiende, verdien, binnengekregen, binnengekomen, binnen gekregen, binnen, kwam binnen, komt binnen, is binnen, verkocht, verkochten, gewonnen, won, geërfd, erfde, bijgeschreven, gestort gekregen, gestort op mijn rekening, uitbetaald, uitbetaald gekregen, gevonden, vond, opgehaald, geïnd, gebeurd gekregen, aangekomen, geleend van, lening gekregen, opgestreken, opgeleverd, leverde … op,
            mij … (gegeven|gestuurd|geschonken|overgemaakt|toegestopt|geleend|uitbetaald), me … (gegeven|gestuurd|geschonken|overgemaakt|toegestopt|geleend|uitbetaald), (heeft|hebben) (me|mij) … betaald, ons … (gegeven|geschonken|overgemaakt), (gaf|gaven|stuurde|betaalde) (me|mij|ons), (klant|baas|werkgever|huurder|onderhuurder|opdrachtgever) … (betaald|overgemaakt|gestort), (klant|baas|werkgever|huurder|opdrachtgever) (heeft|betaalt|betaalde), (salaris|loon) (is|gekomen|kwam|ontvangen|gekregen|binnen|gestort), verhuurd, voor de verkoop, bij de verkoop, kregen, ontvingen, verdienden, ingekomen, inkomsten, inkomen, bijschrijving, staat op de rekening, is gestort, uitgekeerd, betaald gekregen, overgemaakt gekregen, cadeau gekregen, geïncasseerd, van … geleend, geleend gekregen, terug van de belasting, ving, gevangen voor, bijverdiend, bijgeklust, opgehaald met, (me|mij) … (gegeven|gestuurd|geschonken|overgemaakt|overgeschreven|toegestopt|geleend|uitbetaald|getikt), (heeft|hebben) (me|mij|ons) … (betaald|gegeven|overgemaakt|gestuurd), ons … (gegeven|overgemaakt|geschonken), (gaf|gaven|stuurde|schonk|betaalde) (me|mij|ons), (klant|klanten|baas|werkgever|bedrijf|huurder|onderhuurder|opdrachtgever) … (betaald|overgemaakt|betaalde|gestort), (klant|baas|werkgever|huurder) (heeft|betaalt|betaalde), salaris (is|binnen|gekregen|ontvangen|gestort|gehad), loon (is|binnen|gekregen|ontvangen|gestort|gehad), gehad van, van … gehad`),
        refunded: words(`
            teruggekregen, terug gekregen, terugkreeg, kreeg … terug, krijg … terug, terugontvangen, terug ontvangen, ontving … terug, terugbetaald, terug betaald, terugbetaling, terugbetaald gekregen, terugstorting, teruggestort, terug gestort, terugboeking, teruggeboekt, teruggegeven, teruggestuurd, geretourneerd, retour, retournering, retour gestuurd, geld terug, # terug, cashback, refund, restitutie, vergoed gekregen, vergoed, geruild, omgeruild, creditnota, borg terug, waarborg terug, gecrediteerd, teruggehaald, terugbetaling van, teruggave, retour gebracht, retourzending, retour van, euro terug, vergoeding van, storno, gestorneerd, ingeruild, tegoed van`),
        moved: words(
            'overgemaakt naar (mijn|de|onze) (spaarrekening|rekening|spaarpot), overgeboekt, overgeschreven naar, opzij gezet, opzijgezet, aan de kant gezet, apart gezet, weggezet, gespaard, # (euro|€|) opzij, # naar (mijn|de|het|onze) (spaarrekening|spaarpot|spaargeld), (op|naar) (mijn|de|onze) (spaarrekening|spaarpot|beleggingsrekening) (gezet|gestort|overgemaakt|geboekt), in de spaarpot, verplaatst naar, gestort op mijn spaarrekening, overgemaakt naar (mijn|de|het|onze|) (spaarrekening|spaargeld|spaarpot|beleggingsrekening), overgezet, opzij gelegd, # (euro|€|) opzij gezet, opzijgelegd, apart gelegd, op de spaarrekening gezet, naar (mijn|de|het|een|onze) (spaarrekening|spaarpot|beleggingsrekening|andere rekening|zichtrekening|betaalrekening) (overgemaakt|overgeboekt|overgeschreven|gestort|gezet|verplaatst), # naar (mijn|de|het|) (spaarrekening|spaarpot|beleggingsrekening), op (mijn|de|) (spaarrekening|spaarpot) (gezet|gestort|gezet|overgemaakt), in (de|mijn) spaarpot (gestopt|gedaan|gestoken), verplaatst, verschoven, getransfereerd',
        ),
        move: words(
            'verplaats, boek over, schrijf over, overboeken, overschrijven, zet over, maak over, schuif, transfereer, overzetten',
        ),
        shifted: words('verplaatst, verplaats, verschoven'),
        'own-account': words(
            'spaarrekening, mijn spaarrekening, spaarboekje, spaargeld, spaarpot, spaarvarken, noodfonds, buffer, betaalrekening, lopende rekening, zichtrekening, mijn rekening, beleggingsrekening, etf, pensioensparen, andere rekening, tussen rekeningen, deposito, paypal rekening, spaarpotje, reserve, effectenrekening, termijnrekening, opzij gezet, opzijgezet, opzij gelegd, opzijgelegd, apart gezet, apart gelegd, opzij, beleggingen',
        ),
        'about-spending': words(`
            (hoeveel|wat|waaraan|waarvoor|waar|wanneer|hoe vaak|waarheen) … (uitgegeven|besteed|gespendeerd|betaald|gekocht|uitgeef|verbruikt|verspild|gedoneerd|ingekocht|getankt|opgegaan|heengegaan|heen gegaan|gebleven|naartoe|gekost|kwijt|verloren|uit eten geweest), (hoeveel|wat) … (kost me|kosten me|heeft me|betaal ik|geef ik|geven we|heb ik aan|heb ik voor|ging er naar|ging naar|gaat er naar|gaat naar), (heb|hebben) (ik|we|wij) … (uitgegeven|besteed|betaald|gekocht|gespendeerd),
            (geef|gaf) ik … uit, (geven|gaven) (we|wij) … uit, mijn uitgaven, de uitgaven, onze uitgaven, uitgaven (voor|aan|in|van|deze|dit|vorige|vorig|afgelopen|laatste|vandaag|gisteren|per|sinds|tonen|op|tot), totale uitgaven, alle uitgaven, gemiddelde uitgaven, totaal uitgegeven, som van de uitgaven, hoe hoog … uitgaven, samenvatting, waar (gaat|ging|blijft|bleef|is) … geld, geld uitgegeven, maandoverzicht, weekoverzicht, kostenoverzicht, uitgavenoverzicht, hoe hoog (was|waren|is|zijn) (mijn|de|onze) …, tot nu toe uitgegeven, wat heb ik gekocht, te veel uitgegeven, teveel uitgegeven, (hoeveel|wat) … (kost me|kosten me|heeft me|betaal ik|geef ik|geven we|geven wij|heb ik aan|heb ik voor|ging naar|gaat naar|gaf ik|gaven we|ging er op|was ik kwijt|ben ik kwijt), (heb|hebben) (ik|we|wij) … (uitgegeven|betaald|gekocht|besteed), uitgaven (voor|aan|in|van|deze|dit|vorige|vorig|vandaag|gisteren|per|na|sinds|afgelopen|laatste|tonen|op|over|tussen), totaal van de uitgaven, waar … geld (heen|naartoe|aan), hoeveel (was|waren|is|zijn) (mijn|de) …, hoeveel (aan|voor) …, totaal (aan|voor|uitgegeven) …, uitgavenpatroon, kosten (deze|vorige|dit|vorig|per|van)`),
        'about-income': words(`
            (hoeveel|wat) … (verdiend|verdien|verdienen|gekregen|ontvangen|binnengekomen|binnengekregen|binnen gekregen|kwam er binnen|binnenkomen|verkocht), (hoe hoog|wat) … (inkomen|inkomsten|salaris|loon|verdiensten), (heb|hebben) (ik|we|wij) … (verdiend|ontvangen|gekregen), mijn inkomen, mijn inkomsten, onze inkomsten, de inkomsten, inkomsten (in|van|deze|dit|vorige|vorig|afgelopen|laatste|vandaag|gisteren|sinds|tot), inkomen (in|van|deze|dit|vorige|vorig|afgelopen), mijn verdiensten, inkomsten, totale inkomsten, is mijn (salaris|loon|geld) (al|er|binnen), (hoeveel|wat) … (verdiend|verdien|verdiende|ontvangen|gekregen|binnengekomen|binnenkomt|binnenkreeg|verdienen|verkocht|kreeg ik|binnen gekregen), (hoe hoog|wat|hoeveel) … (inkomen|inkomsten|salaris|loon), inkomsten (in|van|deze|dit|vorige|vorig|vandaag|gisteren|sinds|afgelopen|over), inkomen (in|van|deze|dit|vorige|vorig)`),
        'about-entries': words(`
            (laatste|recentste|meest recente) # (uitgaven|boekingen|aankopen|betalingen|transacties|inkomsten|posten|items), (laatste|recentste) (twee|drie|vier|vijf|zes|zeven|tien|paar) (uitgaven|boekingen|aankopen|betalingen|transacties), (laatste|recentste|recente|alle|mijn|al mijn) (uitgaven|boekingen|boeking|aankopen|aankoop|betalingen|betaling|transacties|transactie|posten|uitgave|invoer),
            grootste (uitgave|uitgaven|aankoop|aankopen), duurste (uitgave|uitgaven|aankoop|aankopen|ding), hoogste (uitgave|uitgaven), wat heb ik (gekocht|vandaag|gisteren), wat hebben we gekocht, geschiedenis, transacties, boekingen, mijn boekingen, wanneer heb ik voor het laatst, (toon|laat|geef|lijst) … (uitgaven|boekingen|aankopen|transacties|betalingen|alles), hoe vaak (was|heb|ben) ik, hoeveel (uitgaven|aankopen|boekingen|transacties|keer), alle boekingen, alle uitgaven, (laatste|recentste|nieuwste|recente) # (uitgaven|transacties|boekingen|aankopen|betalingen|inkomsten|posten|bestellingen|afschrijvingen), (laatste|recentste|nieuwste) (twee|drie|vier|vijf|zes|zeven|tien|paar) (uitgaven|transacties|boekingen|aankopen|betalingen), (laatste|recentste|nieuwste|recente|alle|mijn) (uitgaven|uitgave|transacties|transactie|boekingen|boeking|aankopen|aankoop|betalingen|betaling|posten|afschrijvingen), duurste (uitgave|aankoop|aankopen|uitgaven), wat kocht ik, mijn transacties, wanneer heb ik (voor het laatst|het laatst|laatst), (toon|laat|lijst|bekijk) … (uitgaven|transacties|boekingen|aankopen|betalingen|alles), hoe vaak (was|ben|heb) ik, hoeveel (uitgaven|aankopen|boekingen|transacties|betalingen|keer), alle transacties`),
        'about-balance': words(`
            saldo, mijn saldo, banksaldo, rekeningsaldo, balans, stand van mijn rekening, hoeveel (geld|) (heb|hebben) (ik|we|wij) (nog|over|in totaal|nu|op|ter), hoeveel geld (heb|hebben) (ik|we|wij), hoeveel (is|blijft|hou ik|houd ik) (er|) (nog|over), wat (heb|houd|hou) ik (nog|over), heb ik (nog|genoeg) geld, nog geld, geld over, resterend geld, beschikbaar, op mijn rekening, op de rekening, (sta|ben) ik (rood|in het rood|in de min|in de plus|blut), hoe sta ik ervoor, hoe staan we ervoor, hoe sta ik er financieel voor, wat kan ik nog, rekeningstand, tegoed, hoeveel (geld|poen|) (heb|hebben) (ik|we|wij) (nog|over|in totaal|nu|op), hoeveel (is er|is|blijft er|blijft|heb ik|houd ik|hou ik) (nog|over|nog over|op), wat (heb|houd|hou) ik nog (over|op), wat staat er … (rekening|saldo), hoeveel staat er … (rekening|spaarrekening), (heb|hebben) (ik|we) (nog|genoeg) (geld|poen), over op mijn rekening, ben ik (blut|rood|platzak|skeer), in het rood, sta ik (rood|in het rood|in de plus|in de min), hoe sta ik er, financiële situatie, hoeveel kan ik nog`),
        'about-limit': words(`
            (mijn|de|het|ons|onze|van het|in het) … (budget|limiet|budgetten|limieten), budget, budgetten, limieten, limiet, hoeveel (is|blijft|heb ik) … (budget|limiet), heb ik … budget, hoeveel (mag|kan) ik nog (uitgeven|besteden|voor|aan), mag ik nog, over (het|mijn|de) (budget|limiet), budget (overschreden|over|nog), binnen (het|mijn) budget, (mijn|het|dit|van het|in het) … (budget|limiet|budgetten|limieten), stand van mijn budget, hoeveel (is er|is|blijft er|heb ik) … (budget|limiet), hoeveel (mag|kan) ik nog (uitgeven|besteden|aan|voor), over (het|mijn) (budget|limiet), zit ik (nog|) (binnen|onder|boven|over)`),
        acts: words(
            'te betalen, maak over, overmaken, betaal mijn, activeer, activeren, aanvragen, vraag aan, inwisselen, verhoog, verhogen, instellen, stuur, sturen, versturen, opnemen, uitbetalen, opzeggen, blokkeren, blokkeer, verzilveren, deblokkeren',
        ),
        follow: words(
            'en, en voor, en in, en aan, en hoe zit het met, hoe zit het met, wat met, en hoeveel, en vorige, en vorig, en de, hoe staat het met, en deze, en wat',
        ),
        elsewhere: words(`
            kredietlimiet, kredietscore, bkr, nieuwe pas, mijn pas (is|werkt|doet), pas (verloren|geblokkeerd|gestolen|geweigerd|aanvragen), kaart (verloren|geblokkeerd|gestolen|geweigerd), wachtwoord, pincode, rentevoet, rentepercentage, rentestand, wisselkoers, punten, spaarpunten, airmiles, minimumbedrag, vervalt, vervaldatum, betaaldatum, wanneer (is|moet|komt|wordt|vertrekt|begint|ga), waarom, hoe lang, hoelang, hoe ver, hoe oud, hoe laat, hoe wordt, hoe heet, waar is, waar kan, wat moet ik, fraude, agenda, kalender, herinnering, wekker, timer, vergadering, afspraak, meeting, boodschappenlijst, boodschappenlijstje, to do lijst, todo lijst, takenlijst, toe aan (de|mijn) lijst, op de lijst, op mijn lijst,
            weer, weerbericht, verkeer, recept voor, calorieën, vlucht boeken, reservering, reserveren, liedje, nummer afspelen, muziek, afspeellijst, vertaal, vertalen, wat betekent, mop, grap, grapje, vakantiedagen, hoe laat is het, welke dag, omrekenen, reken om, converteer, hoeveel (is|zijn) # (dollar|euro|pond|yen|dollars), wat (kost|kosten) (een|de|het|zo), hoeveel kost (een|de|het), lening aanvragen, hypotheek aanvragen, bagage, nieuws, voetbaluitslag, uitslag, hoofdstad, minister president, premier van, president, iban, bic, deadline, geboren, kom terug, bestedingslimiet, roodstand, krediet, nieuwe kaart, mijn kaart (is|werkt|doet), kaart (verloren|geblokkeerd|gestolen|geweigerd|aanvragen), rentetarief, zegels, verloopt, wanneer (is|moet|komt|wordt|vertrekt|begint|gaat), lijst toe, op mijn lijstje, file, files, nummer van, playlist, hoe zeg je, verlofdagen, in dollar omrekenen, hoeveel (is|zijn) # (dollar|euro|pond|yen), wat (kost|kosten) (een|de|het), verzekerd bedrag, eredivisie, tussenstand, premier, minister, koning, temperatuur`),
        possessive: ['mijn', 'm n', 'mn', 'onze', 'ons', 'm’n'],
        others: words(
            'jouw, je, jij, jou, u, uw, hij, hem, hun, zij, ze, haar, zijn vrouw, men, mensen, de mensen, iemand, bedrijf, onderneming, land, regering, staat, president, kost een, de prijs van, prijs voor, buurman, buurvrouw, collega, zijn broer, overheid, buren',
        ),
        self: words(
            'ik, mij, me, mijn, mn, wij, we, ons, onze, heb, hebben we, had, betaal, koop, was ik, ben, k heb, kheb, ik heb',
        ),
        sets: words(
            'stel in, stel, zet, limiet, limiet van, budget, budget van, beperk, maximaal, hoogstens, niet meer dan, maximum, nieuw limiet, nieuwe limiet, nieuw budget, verhoog, verlaag, wijzig, verander, ik wil niet meer dan, ik wil maximaal, wil hoogstens, wil maximaal, waarschuw me, mijn budget, mijn limiet, plafond, hooguit, bovengrens, wil hooguit, wil niet meer, max',
        ),
        limit: words(
            'limiet, limieten, budget, budgetten, maximaal, maximum, hoogstens, niet meer dan, bovengrens, waarschuw me, plafond, hooguit, grens',
        ),
        'per-day': words(
            'per dag, dagelijks, elke dag, iedere dag, dagbudget, daglimiet, op een dag',
        ),
        'per-week': words(
            'per week, wekelijks, elke week, iedere week, weekbudget, weeklimiet, deze week, in de week',
        ),
        'per-year': words('per jaar, jaarlijks, elk jaar, ieder jaar, jaarbudget'),
        'per-month': words(
            'per maand, maandelijks, elke maand, iedere maand, maandbudget, maandlimiet, deze maand, in de maand, p/m, pm',
        ),
        most: words(
            'het meest, het meeste, meeste geld, grootste categorie, duurste categorie, top categorie, top categorieën, per categorie, gaat mijn geld, gaat al mijn geld, ging mijn geld, blijft mijn geld, waar geef ik, waaraan geef ik, waaraan heb ik, verdeling, uitsplitsing, meeste, het meeste geld, volgens categorie, gaat het geld, geld naartoe, geld heen',
        ),
        largest: words(
            'grootste, duurste, hoogste, grootste uitgave, grootste uitgaven, duurste aankoop',
        ),
        smallest: words('kleinste, goedkoopste, laagste'),
        between: ['tussen'],
        compare: words(
            'vergeleken met, in vergelijking met, vergelijk, ten opzichte van, versus, vs, (meer|minder) dan (vorige|vorig|afgelopen|de vorige), dan vorige maand, dan vorige week, dan vorig jaar, verschil tussen, tegenover, (meer|minder) dan (vorige|vorig|in de vorige|de vorige|de afgelopen)',
        ),
        'by-category': words(
            'per categorie, op categorie, naar categorie, elke categorie, volgens categorie, iedere categorie',
        ),
        'by-merchant': words(
            'per winkel, op winkel, naar winkel, per zaak, per handelaar, per verkoper, elke winkel',
        ),
        'by-day': words('per dag, dag per dag, dag voor dag, elke dag'),
        'by-week': words('per week, week per week, week voor week'),
        'by-month': words('per maand, maand per maand, maand voor maand'),
        average: words(
            'gemiddelde, gemiddeld, doorgaans, per dag, normaal gesproken, meestal, doorsnee, normaal, gemiddelde uitgaven',
        ),
        'how-much': words('hoeveel, hoe veel, hoe hoog'),
        'one-entry': words('boeking, aankoop, betaling, uitgave, post, transactie, afschrijving'),
        count: words(
            'hoe vaak, hoeveel keer, aantal, hoeveel maal, hoeveel transacties, hoeveel aankopen',
        ),
        latest: words(
            'laatste, recentste, meest recente, nieuwste, laatst, recente, voor het laatst',
        ),
        more: words(
            'meer dan, boven, groter dan, minstens, ten minste, hoger dan, vanaf een bedrag van, minimaal, duurder dan',
        ),
        less: words('minder dan, onder, kleiner dan, hoogstens, lager dan, hooguit, goedkoper dan'),
        includes: words(`inclusief, incl, waarvan`),
        each: words(
            'à #, a # per stuk, per stuk, elk, ieder, per persoon, pp, p p, per hoofd, het stuk, de man, stuk, per man',
        ),
        sum: words(
            'in totaal, totaal, samen, bij elkaar, som, alles samen, totaalbedrag, alles bij elkaar, opgeteld',
        ),
        was: list('was, waren, dat was, het was, dat is van'),
        instead: list('niet #, in plaats van #, ipv #, geen #'),
        edit: words(
            `maak daar … van, maak er … van, maak ervan, ik bedoelde, bedoelde, ik bedoel, wijzig (het|dat|de|in|naar) …, verander (het|dat|de|in|naar) …, verander in, corrigeer, correctie, eigenlijk, sorry, het was, dat was, het waren, was het, waren het, niet #, toch #, klopt niet, fout, verkeerd, was verkeerd, dat is fout, moest # zijn, had # moeten zijn, moet # zijn, zet (het|dat) op, bewerk, bewerken, aanpassen, pas aan, pas … aan, nee, oeps, oei, foutje, vergist, ik heb me vergist, tikfout, typfout, in plaats van #, ipv #, maak daarvan, wijzig (het|dat|de) …, verander (het|dat|de) …, wijzig (in|naar), wijzigen naar, corrigeer dat, dat waren, het moet, nee het, wel #, was fout, verbeter, typefout`,
        ),
        'edit-category': words(
            'categorie, de categorie is, verplaats het naar, verplaats dat naar, zet het onder, zet dat onder, zet dat bij, zet het bij, dat hoort bij, hoort bij, dat is, dat was, onder categorie, laatste was, de laatste was, wijzig de categorie, verander de categorie, categorie wijzigen, als categorie, plaats het, plaats dat',
        ),
        undo: words(
            'ongedaan maken, maak ongedaan, maak dat ongedaan, maak het ongedaan, maak de laatste ongedaan, laatste ongedaan maken, terugdraaien, draai terug, draai dat terug, draai het terug, herroep, annuleer dat, annuleer, annuleren, vergeet het, vergeet dat, laat maar zitten, toch niet, undo, haal dat weg, haal weg, stap terug, ongedaan, annuleer het, haal het weg',
        ),
        redo: words(
            'opnieuw doen, doe opnieuw, opnieuw, herstellen, herstel, herstel dat, herstel het, zet terug, zet het terug, zet dat terug, redo, opnieuw uitvoeren, doe het opnieuw, haal het terug, opnieuw',
        ),
        delete: words(
            'haal … weg, (laatste|de laatste) (uitgave|boeking|aankoop|betaling|invoer|) (verwijderen|wissen|weghalen), gooi … weg, verwijder, verwijderen, wis, wissen, schrap, schrappen, gooi … weg, gooi weg, weggooien, leegmaken, maak leeg, alles weg, reset, resetten, delete, haal weg, weghalen, leeg, weg ermee',
        ),
        entry: words(
            'laatste, vorige, uitgave, uitgaven, boeking, boekingen, dat, die, het, deze, alles, alle, transactie, transacties, aankoop, aankopen, betaling, invoer, post, dit, regel, recentste',
        ),
        everything: words(
            'alles, alle, al mijn, hele, heel, volledige, boekingen, transacties, uitgaven, rekening, gegevens, mijn gegevens, data, geschiedenis, opnieuw beginnen, van nul, vanaf nul, account, van voren af aan',
        ),
        chatter: words(
            'haha, hahaha, hihi, lol, hm, hmm, test, testen, testje, tja, ach, nou, nou ja, zo, goh, wow, jee, jeetje, blabla, bla, amai, allez, pff, zeg, wauw, tsja, poeh',
        ),
        relatives: words(
            'vrouw, man, echtgenoot, echtgenote, mama, mam, moeder, papa, pap, vader, ouders, zoon, dochter, broer, zus, oma, opa, vriend, vriendin, vrienden, partner, huisgenoot, huisgenote, huisgenoten, kamergenoot, collega, collega s, baas, tante, oom, nonkel, neef, nicht, schoonmoeder, schoonvader, schoonouders, bomma, bompa, ma, pa, zusje, broertje',
        ),
        shared: words(
            'gedeeld, gesplitst, verdeeld, fifty fifty, half half, ieder de helft, elk de helft, samen betaald, samen gedeeld, delen we, de helft ieder, apart betaald, half om half, de helft, helft helft, delen wij',
        ),
        'sets-to': words(
            '(zet|stel|verhoog|verlaag|wijzig|verander|pas|beperk|maak) … (op|naar|tot|in) #, (zet|stel|verhoog|verlaag|wijzig|verander|beperk) … (op|naar|tot|in op) #',
        ),
        'changes-to': words(
            '(wijzig|verander|corrigeer|bewerk|zet|maak|pas) … (naar|in|op|tot) #, maak van # #, (wijzig|verander|corrigeer|bewerk|zet|pas|verbeter) … (naar|in|op) #, maak van # …, pas … aan naar #',
        ),
        renames: words(
            'hernoem … (naar|in|tot), noem … , naam wijzigen in, wijzig de naam van … (in|naar), wijzig de omschrijving van … (in|naar), verander de naam van … (in|naar), hernoem … (naar|tot|in)',
        ),
        'no-limit': words(
            '(geen|zonder) (limiet|budget|limieten), verwijder (de|het|mijn) (limiet|budget), wis (de|het|mijn) (limiet|budget), geen (limiet|budget) meer, onbeperkt, (limiet|budget) (opheffen|verwijderen|wissen), hef (de|het|mijn) (limiet|budget) op, verwijder (de|mijn|het) (limiet|budget), wis (de|mijn|het) (limiet|budget), haal (de|het|mijn) (limiet|budget) weg, schrap (de|het|mijn) (limiet|budget)',
        ),
        help: words(
            'help, hulp, wat kan je, wat kun je, wat kan je allemaal, wat kun je allemaal, wat kan je doen, wat kun je doen, wat kunt u, hoe werkt dit, hoe werkt het, hoe werk je, hoe gebruik ik je, hoe gebruik ik dit, wat doe je, handleiding, commando s, menu, wat kan ik zeggen, wat kan ik vragen, wat kan ik doen, wie ben je, wat ben je, hoe begin ik, start, starten, voorbeelden, help me, uitleg, commandos, opdrachten, wie ben jij, beginnen, gebruiksaanwijzing',
        ),
        greeting: words(
            'hallo, hoi, hoi hoi, hey, hé, hai, heej, dag, goedendag, goeiedag, goedemorgen, goeiemorgen, goedemiddag, goeiemiddag, goedenavond, goeieavond, hallo penny, hoi penny, dag penny, penny, hoe gaat het, hoe gaat het met je, hoe is het, alles goed, alles goed met je, hoe gaat ie, yo, hallo daar, dag allemaal, gegroet, morgen allemaal, hi, heya, goeienavond, moi, hoe gaat het met jou, hoe ist, hoest, ha die, hallootjes, goede morgen, goede middag, goede avond, heey',
        ),
        thanks: words(
            'bedankt, dank je, dank je wel, dankjewel, dank u, dank u wel, dankuwel, dankje, thanks, thx, merci, hartelijk dank, hartelijk bedankt, heel erg bedankt, veel dank, super, top, prima, geweldig, fijn, mooi, perfect, cool, goed gedaan, goed zo, goed, heel goed, uitstekend, prachtig, tof, leuk, lekker, doei, doeg, dag dag, tot ziens, tot later, tot morgen, tot straks, tot snel, ciao, welterusten, fijne dag, fijne avond, fijn weekend, prettige dag, slaap lekker, super bedankt, oke bedankt, ok bedankt, houdoe, salut, danku, thnx, mooi zo, toppie, later, bedankt hoor',
        ),
        yes: words(
            'ja, jazeker, jawel, jep, yep, yes, jup, ja hoor, ja graag, zeker, zeker weten, tuurlijk, natuurlijk, ok, oke, oké, okay, okee, okidoki, klopt, dat klopt, juist, precies, akkoord, mee eens, doe maar, doe dat maar, doe dat, bevestig, bevestigen, graag, absoluut, in orde, is goed, goed zo ja, correct, inderdaad, jaa, uiteraard, ja klopt, goed, prima zo, vooruit, komt goed',
        ),
        no: words(
            'nee, neen, nope, nah, nee hoor, nee bedankt, nee dank je, nu niet, niet nu, liever niet, nooit, annuleer, stop, stoppen, later, absoluut niet, zeker niet, beter niet, laat maar, laat het, laat zitten, hou het, behoud het, niet nodig, hoeft niet, neej, nop, annuleren, afbreken, hou op, niet doen, nee joh',
        ),
    },
    questionWords: words(
        'wat, hoe, hoeveel, wie, wiens, waar, waarheen, wanneer, waarom, welke, welk, waaraan, waarvoor, waarmee, waarop, waarin, waarover, hoelang, hoezo',
    ),
    auxiliaries: words(
        'is, zijn, was, waren, ben, bent, heeft, hebben, heb, hebt, had, hadden, kan, kun, kunt, kunnen, kon, zou, zouden, zal, zullen, moet, moeten, mag, mogen, wil, willen, wordt, worden, geef, gaf, ga, gaat, sta, krijg, krijgt, doe, doet, wilt, zul, gaan, staat, zit, kreeg, blijft',
    ),
    pronouns: words(
        'ik, jij, je, u, hij, zij, ze, het, we, wij, jullie, men, dat, dit, er, mijn, me, mij, de, iemand, alles, ons, hier, deze, die',
    ),
    operators: { '+': ['plus'], '-': ['min'], '*': ['keer', 'maal', 'x'], '/': ['gedeeld door'] },
    or: ['of'],
    separators: words(
        'en, dan, daarna, plus, ook, en dan, en ook, en nog, en daarna, alsook, evenals, verder, vervolgens, daarnaast, nog, bovendien, alsmede',
    ),
    fillers: words(`
        voor, aan, op, in, bij, van, naar, met, uit, om, over, te, tot, door, een, de, het, den, der, des, d, t, s, n, 't, 'n, 'k, k, mijn, m n, mn, ons, onze, ik, mij, me, we, wij, heb, hebben, had, hadden, heeft, was, waren, is, zijn, ben, werd, werden, er, hem, haar, ze, hij, zij, hun, en, dan, ook, nog, maar, alleen, slechts, zo, even, eventjes, net, juist, pas, al, ongeveer, circa, ca, zo'n, zon, rond, bijna, ruim, precies, helaas, eindelijk, toch, ja, nee, nou, hè, hoor, eens, weer,
        aub, ajb, alsjeblieft, alstublieft, hallo, hoi, hey, ok, oke, dus, vandaag, nu, nieuwe, nieuw, ervoor, daarvoor, hiervoor, ervan, in totaal, totaal, samen, bedrag, som, per, elk, cash, contant, pin, gepind, pinpas, kaart, paar, paartje, beetje, kwijt, uitgegeven, besteed, betaald, gekocht, afgerekend, geld, kosten, kost, kostte, gekost, wegens, na, daar, hier, extra, trouwens, eigenlijk, echt, gewoon, effe, effen, ff, vanwege, deze, dit, die, dat, hele, heel, alles, allemaal, gekregen, ontvangen, gehaald, mee, weg, gegaan, via, zelf, ne, nen, 'ne, ter, ten, vanaf, worden, wordt, zowat, wel, eraan, daaraan, ermee, waarde, ieder, stuk, erbij, daarna, spontaan, moest, moeten, betalen, gaan, geweest, binnen, gedaan, zonder, lekker, gezellig, snel, samen met, toen, omdat, joh`),
    merchantAfter: words(
        'bij, bij de, bij het, van, van de, in, in de, in het, aan, aan de, op, op de, naar, naar de, uit, vanuit, van het, op het, via, uit de',
    ),
    merchantBefore: [],
    walletAfter: words(
        'van, van mijn, van de, uit, uit de, uit mijn, met, met de, met mijn, op, op de, op mijn, naar, naar de, naar mijn, in, in de, via, per, in mijn, vanaf',
    ),
    orders: {
        'undo-all': words(
            '(maak|draai|) (beide|alles|allebei|het geheel|alle) (ongedaan|ongedaan maken|terug|terugdraaien), (verwijder|wis|annuleer) (beide|allebei|het geheel)',
        ),
        'undo-part': words(
            '(maak|draai) (de|het|mijn) {x} (ongedaan|terug), annuleer (de|het|mijn) {x}',
        ),
        'undo-place': words(
            '(maak|draai) (de|het) {ordinal} (uitgave|regel|) (ongedaan|terug), annuleer (de|het) {ordinal} (uitgave|regel|)',
        ),
        'delete-place': words('(verwijder|wis) (de|het) {ordinal} (uitgave|regel|)'),
        'correct-place': words(
            '(nee|) (de|het) {ordinal} (uitgave|regel|) (was|is|waren|kostte) {x}, (maak|verander|wijzig) (de|het) {ordinal} (uitgave|regel|) (naar|in|) {x}',
        ),
        'more-by': words(
            `… meer, (het|dat) (was|waren) … meer, verhoog (het|dat) met …, tel er … bij op`,
        ),
        'less-by': words(
            `… minder, (het|dat) (was|waren) … minder, verlaag (het|dat) met …, (haal|trek) er … af`,
        ),
        owes: words(`{x} is (me|mij|ons) (nog|) … schuldig`),
        'delete-category': words(`(verwijder|wis) de categorie {x}`),
        'delete-wallet': words(`(verwijder|wis|sluit) de portemonnee {x}`),
        'correct-part': words('(nee|) (de|het|mijn|die|dat) {x} (was|waren|is|kostte|kostten) {y}'),
        'undo-several': words(
            '(maak|draai|) (de|mijn|) laatste {n} (wijzigingen|boekingen|dingen|berichten|uitgaven|) (ongedaan|terug|ongedaan maken|terugdraaien), {n} (wijzigingen|boekingen|) (ongedaan maken|terugdraaien)',
        ),
        restore: words(
            '(zet|haal) (dat|het|alles|wat ik verwijderd heb|wat ik heb verwijderd|de verwijderde boeking|de verwijderde uitgave) terug, herstel (dat|het|alles|wat ik verwijderd heb|wat ik heb verwijderd|de verwijderde boeking|de verwijderde uitgave|de verwijderde uitgaven), (dat|het|alles|de verwijderde uitgave) (herstellen|terugzetten)',
        ),
        'restore-named': words(
            `(zet|haal) ${MY} {x} terug, herstel ${MY} {x}, ${MY} {x} (herstellen|terugzetten)`,
        ),
        'delete-several': words(
            '(verwijder|wis|schrap) (de|mijn|) laatste {n} (boekingen|uitgaven|aankopen|dingen|transacties|), (de|mijn|) laatste {n} (boekingen|uitgaven|transacties|) (verwijderen|wissen|schrappen)',
        ),
        history: words(
            `(toon|laat|geef|) (me|) (de|) (geschiedenis|wijzigingen) (van|voor) ${MY} {x} (zien|), wat is er (gebeurd met|met) ${MY} {x} (gebeurd|), wie heeft ${MY} {x} (gewijzigd|veranderd|aangepast), hoe is ${MY} {x} (gewijzigd|veranderd)`,
        ),
        'stop-recurring': words(
            `(stop|beëindig|zeg) ${MY} {x} (op|), stop (de|het) (maandelijkse|wekelijkse|jaarlijkse|terugkerende) {x}, ik heb ${MY} {x} opgezegd, ${MY} {x} niet meer (boeken|herhalen|noteren), geen {x} meer, ${MY} {x} (opzeggen|stoppen|stopzetten), herhaal ${MY} {x} niet meer, zet ${MY} {x} stop`,
        ),
        'pause-recurring': words(
            `(pauzeer|onderbreek) ${MY} {x}, ${MY} {x} (pauzeren|onderbreken), zet ${MY} {x} (op pauze|even stil)`,
        ),
        'resume-recurring': words(
            `hervat ${MY} {x}, ${MY} {x} (hervatten|weer starten), start ${MY} {x} (weer|opnieuw)`,
        ),
        'skip-recurring': words(
            `(sla) ${MY} {x} (deze keer|deze maand|deze week|dit jaar|een keer|) over, (sla) ${MY} (volgende|) {x} over, ${MY} {x} (deze keer|deze maand|deze week|een keer) overslaan`,
        ),
        'change-recurring': words(
            `${MY} {x} (kost|is|wordt|bedraagt|stijgt|daalt) (vanaf nu|voortaan|in de toekomst|vanaf volgende maand|nu) …, (vanaf nu|voortaan|vanaf volgende maand) (kost|is|wordt|bedraagt) ${MY} {x} …`,
        ),
        'list-recurring': words(
            'wat herhaalt zich, (wat zijn|toon|geef|laat) (me|) (mijn|de|alle|al mijn|) (terugkerende|vaste|regelmatige|lopende) (uitgaven|betalingen|kosten|boekingen) (zien|), vaste kosten, mijn vaste kosten, vaste uitgaven, mijn abonnementen, (toon|geef) (me|) (mijn|alle) abonnementen, welke abonnementen heb ik, (volgende|komende|aankomende) betalingen, wat komt eraan',
        ),
        remind: words(
            'herinner (me|mij) (elke|iedere|dagelijks|s avonds) …, (dagelijkse|avondlijke) herinnering …, (stuur|geef) (me|mij) (een|) (dagelijkse|avondlijke) herinnering …, herinner (me|mij) eraan (om|) … (te noteren|in te voeren|op te schrijven), (stel|zet) (een|) (dagelijkse|) herinnering … (in|)',
        ),
        'remind-not': words(
            'herinner (me|mij) niet meer …, stop met (me|mij|) (te|) herinneren …, (geen) (herinnering|herinneringen) (meer|), (zet|schakel) (de|mijn) (herinnering|herinneringen) (uit|af), (herinnering|herinneringen) (uit|uitzetten|uitschakelen|verwijderen), (verwijder|wis) (de|mijn) (herinnering|herinneringen)',
        ),
        'new-category': words(
            '(nieuwe|maak|voeg|creëer) (een|de|) (nieuwe|) categorie (genaamd|met de naam|voor|) {x} (aan|toe|), nieuwe categorie {x}, categorie {x} (aanmaken|toevoegen|maken)',
        ),
        'new-category-under': words(
            '(nieuwe|maak|voeg) (een|) (nieuwe|) (categorie|subcategorie) (genaamd|) {x} (onder|in|bij) {y} (aan|toe|), (verplaats|zet) (de|) categorie {x} (onder|in|naar) {y}',
        ),
        'rename-category': words(
            'hernoem (de|mijn|) categorie {x} (naar|in|tot) {y}, noem (de|mijn|) categorie {x} (voortaan|) {y}, (de|) categorie {x} (naar|in) {y} hernoemen, wijzig de naam van (de|) categorie {x} (in|naar) {y}',
        ),
        'merge-categories': words(
            'voeg (de|) (categorieën|) {x} (en|met) {y} samen, (categorieën|) {x} (en|met) {y} samenvoegen, verplaats alles (van|uit) {x} (naar|in) {y}',
        ),
        'list-categories': words(
            '(toon|geef|laat) (me|) (mijn|de|alle|al mijn) categorieën (zien|), welke categorieën (zijn er|heb ik|heb je|ken je|kan ik gebruiken), mijn categorieën',
        ),
        'new-wallet': words(
            '(nieuwe|maak|open|voeg) (een|) (nieuwe|) (portemonnee|wallet|rekening|portefeuille|kas|beurs) (genaamd|) {x} (aan|toe|), (rekening|wallet|portemonnee) {x} (aanmaken|maken)',
        ),
        'share-wallet': words(
            'deel (deze|mijn|onze|de|) (portemonnee|rekening|portefeuille|wallet) met …',
        ),
        'use-wallet': words(
            '(gebruik|open|kies|neem) (de|het|mijn) (rekening|wallet|portemonnee|portefeuille|kas) {x}, (wissel|ga|schakel) (naar|over naar) (de|het|mijn|) (rekening|wallet|portemonnee|portefeuille|kas|) {x}',
        ),
        'rename-wallet': words(
            'hernoem (de|mijn) (rekening|wallet|portemonnee|kas) {x} (naar|in) {y}, hernoem (deze|de|mijn) (rekening|wallet|portemonnee|kas) (naar|in) {x}, noem (deze|de|mijn) (rekening|wallet|portemonnee|kas) {x}',
        ),
        'list-wallets': words(
            '(toon|geef|laat) (me|) (mijn|alle|al mijn) (rekeningen|wallets|portemonnees|portefeuilles) (zien|), welke (rekeningen|wallets|portemonnees) heb ik, in welke (wallet|portemonnee|rekening) zit ik, mijn wallets',
        ),
        transfer: words(
            `(ik heb|heb|) … (van|vanaf|uit) ${MY} {x} (naar|op|in) ${MY} {y} (overgemaakt|verplaatst|overgeboekt|overgeschreven|gezet), (maak|boek|verplaats|schrijf|zet) … (van|vanaf|uit) ${MY} {x} (naar|op|in) ${MY} {y} (over|)`,
        ),
        'transfer-to': words(
            `(ik heb|heb|) … (naar|op|in) ${MY} {y} (verplaatst|overgeboekt|overgeschreven|overgemaakt|gestort|gezet), (verplaats|boek|schrijf) … (naar|op|in) ${MY} {y} (over|)`,
        ),
        'transfer-from': words(
            `(ik heb|heb|) … (van|uit) ${MY} {x} (opgenomen|gehaald|overgeboekt|verplaatst), (haal|neem) … (van|uit) ${MY} {x} (op|af|)`,
        ),
        'set-currency': words(
            '(mijn|de) (munt|valuta|munteenheid) is (de|) …, (zet|stel|verander|wijzig) (mijn|de) (munt|valuta|munteenheid) (op|naar|in) …, gebruik … als (munt|valuta|munteenheid), ik (betaal|reken) in …, (valuta|munteenheid) …',
        ),
        'set-time-zone': words(
            '(mijn|de) tijdzone is {x}, (zet|stel|verander|wijzig) (mijn|de) tijdzone (op|in|naar) {x}, ik ben (nu|momenteel|) in {x}, ik woon in {x}, ik leef in {x}, ik ben naar {x} verhuisd, tijdzone {x}',
        ),
        'set-language': words(
            '(spreek|praat|schrijf|antwoord) (alsjeblieft|aub|) (in het|in|) {x} (aub|alsjeblieft|met mij|), (mijn|de) taal is {x}, (zet|stel|verander|wijzig) (mijn|de) taal (op|naar|in) {x}, taal {x}, (kan|kun|spreek) je {x} (spreken|praten|), (kan|kun) je in het {x} antwoorden',
        ),
        'set-month-start': words(
            '(mijn|de) maand (begint|start) (op|met) (de|) {day} …, (mijn|) betaaldag is (op|de|) {day} …, (mijn|) (salaris|loon) komt (altijd|) (op|de) (de|) {day} …, (begin|start) (mijn|de) maand op (de|) {day}',
        ),
        'set-week-start': words(
            '(mijn|de) week (begint|start) (op|met) {weekday}, (begin|start) (mijn|de) week (op|met) {weekday}, de eerste dag van de week is {weekday}',
        ),
        'set-opening-balance': words(
            '(mijn|het) (beginsaldo|startsaldo|openingssaldo|startbedrag) (is|bedraagt|was|) …, ik (start|begin) met …',
        ),
        'set-balance': words(
            '(zet|stel|wijzig|corrigeer) (mijn|het) saldo (op|naar) …, ik heb … (op de rekening|op de bank|in mijn portemonnee|op mijn rekening|aan contant geld|in cash), (mijn|het) saldo (is|bedraagt|is nu) …, (mijn|het) saldo van {x} (is|bedraagt) …, ik heb (nu|momenteel|op dit moment) …',
        ),
        'warn-at': words(
            'waarschuw (me|mij) (bij|vanaf|op) {n} (procent|), waarschuw (me|mij) (bij|vanaf|op) {n} (procent|) en (bij|) {n2} (procent|), (laat|geef) (me|mij) (weten|een seintje) (bij|vanaf) {n} (procent|), (zet|stel) (de|mijn) (waarschuwing|waarschuwingen|drempels) (op|in op) {n} en {n2}',
        ),
        'mail-on': words(
            '(stuur|zend) (me|mij) (een|) (mail|mails|mailtje|email|emails|e-mail|e-mails) …, (waarschuw|verwittig) (me|mij) (per|via) (mail|email|e-mail), (zet|schakel) (mails|emails|e-mails) (aan|in), (mails|emails|e-mails) (aan|aanzetten|inschakelen), waarschuwingen per (mail|email|e-mail)',
        ),
        'mail-off': words(
            '(geen) (mail|mails|email|emails|e-mails) (meer|), (stuur|zend) (me|mij) geen (mails|emails|e-mails) (meer|), (zet|schakel) (de|) (mails|emails|e-mails) (uit|af), (mails|emails|e-mails) (uit|uitzetten|uitschakelen), uitschrijven voor mails',
        ),
        'chat-on': words(
            '(waarschuw|verwittig) (me|mij) (hier|in de chat|hier in de chat), (zet|schakel) (de|) (waarschuwingen|meldingen) (aan|in), waarschuwingen (hier|in de chat|aan), meldingen (aan|aanzetten|inschakelen)',
        ),
        'chat-off': words(
            '(waarschuw|verwittig) (me|mij) (hier|in de chat|) niet (meer|), (zet|schakel) (de|) (waarschuwingen|meldingen) (uit|af), geen (waarschuwingen|meldingen) (meer|hier|), meldingen (uit|uitzetten|uitschakelen)',
        ),
        'digest-on': words(
            '(stuur|geef|zend) (me|mij) (een|) (dagelijkse|) (samenvatting|overzicht) (dagelijks|elke dag|eenmaal per dag|per dag), (stuur|geef|zend) (me|mij) (een|) (dagelijkse|dagelijks) (samenvatting|overzicht), een (mail|bericht) per dag …, (dagelijkse|dagelijks) (samenvatting|overzicht) (graag|aan|)',
        ),
        'digest-off': words(
            '(waarschuw|verwittig) (me|mij) (meteen|direct|onmiddellijk), geen (dagelijkse|) samenvatting (meer|), (zet|schakel) de (dagelijkse|) samenvatting (uit|af), samenvatting uit',
        ),
        'quiet-hours': words(
            '(stille uren|rusttijd|rusttijden|nachtrust|stilte) (van|tussen|vanaf) {n} (uur|) (tot|en) {n2} (uur|), (stoor|storen) (me|mij) niet (van|tussen) {n} (uur|) (tot|en) {n2} (uur|), stuur (me|mij) niets (van|tussen) {n} (uur|) (tot|en) {n2} (uur|)',
        ),
        'quiet-hours-off': words(
            'geen (stille uren|rusttijd|rusttijden) (meer|), (zet|schakel) de (stille uren|rusttijden) (uit|af), (stille uren|rusttijden) uit, (je mag|) (me|mij) altijd (storen|schrijven), (verwijder|wis) de (stille uren|rusttijden)',
        ),
        'carry-over-on': words(
            '(neem|draag) (wat over is|de rest|het restant|het overschot) … (mee|over), (rest|restant|overschot|restbudget) (meenemen|overdragen), wat over is (meenemen|overdragen) …, wat overblijft (meenemen|overdragen) …',
        ),
        'carry-over-off': words(
            '(neem|draag) (niets|niks|de rest niet|het restant niet) (mee|over) …, (niets|niks) (meenemen|overdragen), niet meer (meenemen|overdragen), (rest|restant|overschot) niet (meenemen|overdragen)',
        ),
        pace: words(
            '(lig|zit|blijf) ik (op schema|goed|binnen budget|op koers|binnen het budget) …, in dit tempo …, aan dit tempo …, met dit tempo …, wanneer (is|wordt) … (op|overschreden|bereikt), hoe lang kom ik toe …, hoe lang kan ik toe …, kom ik (toe|rond) …, uitgaventempo, tempo, prognose, voorspelling, hoe is mijn tempo …',
        ),
        'pace-on': words(
            'waarschuw (me|mij) als ik te (snel|veel) (uitgeef|ga), tempowaarschuwingen aan, (zet|schakel) tempowaarschuwingen (aan|in)',
        ),
        'pace-off': words(
            'tempowaarschuwingen uit, (zet|schakel) (de|) tempowaarschuwingen (uit|af), geen tempowaarschuwingen (meer|)',
        ),
        snooze: words(
            '(demp|snooze) (de waarschuwingen (voor|van)|) {x}, geen waarschuwingen (voor|over) {x} tot …',
        ),
        unsnooze: words(
            '(hervat|herstel) (de|) waarschuwingen (voor|van) {x}, {x} niet meer dempen, waarschuw me weer (voor|bij|over) {x}, (stop|beëindig) het dempen',
        ),
        'list-snoozed': words(
            'wat is gedempt, welke (limieten|waarschuwingen) zijn gedempt, toon (de|) gedempte (limieten|waarschuwingen)',
        ),
        owed: words(
            'wie is (me|mij|ons) … (schuldig|verschuldigd), wie moet (me|mij|ons) nog …, (wat|hoeveel) is {x} (me|mij|ons) (schuldig|verschuldigd), (wat|hoeveel) ben ik {x} (schuldig|verschuldigd), (wat|hoeveel) ben ik aan {x} (schuldig|verschuldigd), (toon|geef) (me|) (mijn|de|) schulden, wie is wie … schuldig, (hoeveel|wat) ben ik schuldig, schuldenoverzicht, (hoeveel|wat) krijg ik (nog|) van {x}',
        ),
        settle: words(
            '{x} heeft (me|mij) (alles|zijn deel|haar deel|het geld|zijn helft|haar helft|zijn schuld|haar schuld) (terugbetaald|betaald|gegeven|teruggegeven|overgemaakt), {x} heeft (zijn|haar) (schuld|schulden) (betaald|afgelost|vereffend), (ik sta|we staan|sta) quitte met {x}, {x} en ik staan quitte, {x} en ik zijn quitte',
        ),
        explain: words(
            'waarom (is|heb je|was|staat|komt) … {x}, waarom {x}, hoezo {x}, hoe (heb je|kom je) … (besloten|herkend|gekozen|erbij|daarbij)',
        ),
        forget: words(
            'vergeet wat je over {x} (geleerd hebt|hebt geleerd|weet), vergeet (de|het|mijn) {x}, vergeet dat {x} {y} is, onthoud {x} niet (meer|)',
        ),
        export: words(
            'exporteer …, exporteren, export, download (mijn|al mijn|de) (gegevens|data|boekingen|uitgaven), (mijn|alle|al mijn|) (gegevens|data|boekingen|uitgaven) (downloaden|exporteren|als csv|als excel|als json|als bestand), (geef|stuur|zend) (me|mij) (een|mijn|al mijn|) (csv|export|excel|bestand|gegevens|backup|tabel) …, maak (een|) (backup|export|csv|reservekopie|back-up) …, gegevens bewaren',
        ),
    },
    modifiers: {
        'split-with': words(
            '(gedeeld|gesplitst|verdeeld) met {x}, met {x} (gedeeld|gesplitst|verdeeld), (deel|splits|verdeel) (het|dit|dat|) met {x}, tussen {x} en mij (gedeeld|verdeeld)',
        ),
        'split-parts': words(
            '(gedeeld|verdeeld|gesplitst) (door|over|onder|in|met) {n} (personen|mensen|delen|vrienden|man|), met z n {n} (gedeeld|), met zijn {n} (gedeeld|), (door|over|onder) {n} (personen|mensen|vrienden|man|) (gedeeld|verdeeld|gesplitst)',
        ),
        'split-half': words(
            'half half, fifty fifty, (elk|ieder) de helft, de helft ieder, door de helft gedeeld, in de helft gedeeld',
        ),
        'spread-unit': words(
            '(verdeeld|verdeel|gespreid|spreid|verdeel het|spreid het) (over|op) (de|het|een|deze|dit) (hele|volgende|komende|) {unit}, voor (de hele|het hele|heel de|heel het) {unit}, over (een|het hele|de hele) {unit} (verdeeld|gespreid)',
        ),
        'spread-units': words(
            '(verdeeld|verdeel|gespreid|spreid|verdeel het|spreid het) (over|op) (de volgende|de komende|de|) {n} {unit}, over (de volgende|de komende|de|) {n} {unit} (verdeeld|gespreid)',
        ),
        rate: words(
            'tegen een koers van, tegen koers, koers, aan een koers van, wisselkoers, koers van',
        ),
        fee: words(
            'kosten van, met kosten van, bankkosten van, transactiekosten van, plus kosten, toeslag, toeslag van, commissie van',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['engels'], es: ['spaans'], fr: ['frans'], de: ['duits'], pt: ['portugees'], it: ['italiaans'], nl: ['nederlands', 'hollands', 'vlaams'],
        ru: ['russisch'], uk: ['oekraïens'], hi: ['hindi'], bn: ['bengaals', 'bengali'], pl: ['pools'], sv: ['zweeds'], nb: ['noors'], tr: ['turks'],
    },
};
