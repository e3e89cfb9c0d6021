/** Spanish, of Spain and of the Americas. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const ONES = list('uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve');
const TENS = list('treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa');

/** treinta y uno, treinta y un, treintaiuno … */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [one, ones] of [...ONES, 'un', 'una'].entries()) {
            const value = (ten + 3) * 10 + (one < 9 ? one + 1 : 1);
            found[`${tens} y ${ones}`] = value;
            found[`${tens.slice(0, -1)}ai${ones}`] = value;
        }
    }
    return found;
}

/** First person, past and perfect: gasté, he gastado, gastamos. Without accents they are other forms too. */
const SPENT_BY_ME = list(`
    (me|) gasté, gastamos, (me|) (he|habia|hemos) (gastado|pagado|comprado|tomado|comido|cenado|desayunado|almorzado|dado|donado|invertido|pedido|cargado|puesto|echado|tirado|prestado),
    (me|) pagué, pagamos, (me|) compré, compramos, pedí, aboné, invertí, doné, presté, alquilé, reservé, recargué, renové, contraté, derroché, malgasté, desembolsé,
    perdí, consumí, comí, cené, desayuné, almorcé, merendé, me tomé, tomé, tomamos, me comí, comimos, cenamos, me bebí, bebí, eché, puse, cargué, llené, invité, me suscribí, arrendé, liquidé,
    me acabo de (gastar|comprar), acabo de (gastar|pagar|comprar), acabamos de (gastar|pagar|comprar), me agarré, agarré, me pillé, pillé
`);

export const es: Language = {
    code: 'es',
    mixesEnglish: false,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            cero: 0, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
            catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, 'diez y seis': 16, 'diez y siete': 17,
            'diez y ocho': 18, 'diez y nueve': 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23,
            veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40,
            cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, ...compounds(), cien: 100, ciento: 100, doscientos: 200, doscientas: 200,
            trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600,
            seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
        },
        // prettier-ignore
        scales: {
            mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, millardo: 1e9, millardos: 1e9, billón: 1e12, billones: 1e12,
            milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, docena: 12, docenas: 12,
        },
        fractions: { medio: 0.5, media: 0.5, cuarto: 0.25, cuartos: 0.25 },
        joiners: ['y'],
        articles: ['un', 'una'],
        point: ['coma', 'punto'],
        // prettier-ignore
        ordinals: {
            primero: 1, primer: 1, primera: 1, segundo: 2, segunda: 2, tercero: 3, tercer: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5,
            sexto: 6, sexta: 6, séptimo: 7, séptima: 7, octavo: 8, octava: 8, noveno: 9, novena: 9, décimo: 10, décima: 10, '1ro': 1, '1er': 1,
        },
        notes: {},
    },
    dates: {
        months: [
            ['enero', 'ene'],
            ['febrero', 'feb'],
            ['marzo', 'mar'],
            ['abril', 'abr'],
            ['mayo', 'may'],
            ['junio', 'jun'],
            ['julio', 'jul'],
            ['agosto', 'ago'],
            ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
            ['octubre', 'oct'],
            ['noviembre', 'nov'],
            ['diciembre', 'dic'],
        ],
        weekdays: [
            ['lunes', 'lun'],
            ['martes', 'mart'],
            ['miércoles', 'mie', 'mier'],
            ['jueves', 'jue'],
            ['viernes', 'vie', 'vier'],
            ['sábado', 'sab', 'sábados'],
            ['domingo', 'dom', 'domingos'],
        ],
        units: {
            day: ['día', 'días'],
            week: ['semana', 'semanas', 'sem'],
            fortnight: ['quincena', 'quincenas'],
            month: ['mes', 'meses'],
            quarter: ['trimestre', 'trimestres'],
            year: ['año', 'años'],
        },
        relations: {
            this: list(
                'este, esta, este mismo, esta misma, el presente, la presente, el actual, la actual, este actual, en el, en la, de este, de esta',
            ),
            last: list(`
                último, última, últimos, últimas, el último, la última, los últimos, las últimas, mi último, mis últimos, mis últimas,
                pasado, pasada, pasados, pasadas, el pasado, la pasada, los pasados, las pasadas, este pasado, esta pasada, estos últimos, estas últimas, anterior, el anterior, la anterior
            `),
        },
        next: ['próximo', 'próxima', 'que viene', 'siguiente'],
        clock: ['las'],
        ago: ['hace', 'atrás'],
        today: list(`
            hoy, hoy mismo, hoy en la mañana, hoy por la mañana, hoy en la tarde, hoy por la tarde, hoy en la noche, hoy por la noche, hoy día, hoy al mediodía,
            esta mañana, esta tarde, esta noche, este mediodía, el mediodía, ahora, ahora mismo, ahorita, recién, hace un rato, hace un momento, en este momento, hace unas horas, hace una hora, hoy a la mañana, hoy a la tarde, hoy a la noche
        `),
        yesterday: list(`
            ayer, anoche, ayer por la noche, ayer en la noche, ayer de noche, ayer por la tarde, ayer en la tarde, ayer de tarde, ayer por la mañana, ayer en la mañana, ayer a la mañana, ayer a la tarde, ayer a la noche, ayer noche, ayer tarde, el día de ayer, el día anterior, ayer mismo, ayer al mediodía
        `),
        weekend: ['finde', 'findes'],
        seasons: {
            spring: ['primavera'],
            summer: ['verano'],
            autumn: ['otoño'],
            winter: ['invierno'],
        },
        from: list(
            'de, del, desde, desde el, desde la, a partir de, a partir del, de la, del mes de, desde este, de este',
        ),
        to: list('a, al, hasta, hasta el, hasta la, a la, hasta este'),
        between: ['entre', 'entre el', 'entre la', 'entre los'],
        since: list(
            'desde, desde el, desde la, desde los, a partir de, a partir del, después de, después del, desde este, desde principios de',
        ),
        now: list('hoy, ahora, la fecha, el día de hoy, hoy en día, el momento, la actualidad'),
        of: list(`
            de, del, de la, en, en el, en la, durante, durante el, durante la, para, para el, para la, por, este, de este, de esta, en este, en esta, del año, del mes, del mes de, en el mes de, de el, el mes de, año, año calendario, del mismo
        `),
        on: list('en, el, desde, hasta, para, del, al, de, entre, antes, fecha'),
        toDate: ['hasta la fecha', 'hasta hoy', 'hasta ahora', 'a la fecha'],
        begin: list(
            'principio de, principios de, a principios de, inicio de, inicios de, a inicios de, comienzo de, comienzos de, al principio de, al inicio de, principio del, inicio del, principios del, a principios del, comienzos del',
        ),
        end: list(
            'fin de, fines de, a fines de, final de, finales de, a finales de, al final de, fin del, finales del, a finales del, final del',
        ),
        earlier: ['antes'],
        vague: {
            par: 2,
            algunos: 3,
            algunas: 3,
            unos: 3,
            unas: 3,
            varios: 3,
            varias: 3,
            pocos: 3,
            pocas: 3,
        },
        hints: list(
            'el, mañana, anteayer, antier, antes, hace, día, días, desde, hasta, pasado, pasada, entre',
        ),
        ordinalSuffixes: ['o', 'ro', 'er', 'do', 'to', 'a', 'ra', 'mo', 'vo', 'no'],
        the: ['el', 'la', 'del', 'al'],
        wordyMonths: ['mar', 'set', 'may'],
        and: ['y', 'y el', 'y la', 'y los'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(
                'anteayer, antier, antes de ayer, antes de anoche, anteanoche, (el|) día antes de ayer, antiayer, ante ayer',
            ),
            'three-days-ago': ['trasanteayer', 'trasantier', 'anteanteayer'],
            today: [
                'a las {n} de la mañana',
                'a las {n} de la tarde',
                'a las {n} de la noche',
                'en el día',
                'del día de hoy',
            ],
            tomorrow: [
                'mañana',
                'mañana por la (mañana|tarde|noche)',
                'mañana en la (mañana|tarde|noche)',
            ],
            'in-two-days': ['pasado mañana'],
            ago: [
                'hace {n} {unit}',
                'hace (unos|unas|como|casi|aproximadamente|ya) {n} {unit}',
                '{n} {unit} atrás',
                'hace {n} {unit} atrás',
                '{n} {unit} antes',
            ],
            'unit-ago': [
                'hace (un|una) {unit}',
                'hace (como|casi|aproximadamente|ya) (un|una) {unit}',
                '(un|una) {unit} atrás',
                'hace (un|una) {unit} atrás',
            ],
            weekday: [
                '(el|este|al|del|) {weekday}',
                '(el|este|) {weekday} (por|en) la (mañana|tarde|noche)',
                '(el|este|) día {weekday}',
            ],
            'last-weekday': [
                '(el|este|) {weekday} pasado',
                '(el|este|) pasado {weekday}',
                '(el|) {weekday} anterior',
                '(el|) último {weekday}',
            ],
            'weekday-this-week': [
                '(el|) {weekday} (de|) esta semana',
                '(el|) {weekday} de (la|esta) misma semana',
            ],
            'weekday-last-week': [
                '(el|) {weekday} (de|) la semana (pasada|anterior)',
                '(el|) {weekday} de la (última|pasada) semana',
                '(el|) {weekday} de la semana que pasó',
            ],
            'weekday-ago': [
                '(el|) {weekday} de hace {n} {unit}',
                '(el|) {weekday} hace {n} {unit}',
            ],
            day: [
                '(el|del|) día {day}',
                'el {day}',
                '(el|del|) día {day} pasado',
                'el pasado {day}',
            ],
            'weekday-day': [
                '(el|este) {weekday} (día|) {day}',
                '{weekday} día {day}',
                '(el|este) pasado {weekday} {day}',
            ],
            'day-month': [
                '(el|) (día|) {day} de {month}',
                '(el|) (día|) {day} {month}',
                '(el|este|) {weekday} (día|) {day} de {month}',
                '(el|este|) {weekday} (día|) {day} {month}',
                '(el|) {day} de {month} pasado',
                '(el|) pasado {day} de {month}',
                '(el|este|) {weekday} (el|) {day} de {month}',
                '(el|) {month} {day}',
            ],
            'day-month-year': [
                '(el|) (día|) {day} de {month} (de|del|del año|de el|) {year}',
                '(el|) (día|) {day} {month} (de|del|) {year}',
                '{month} {day} (de|del|) {year}',
                '(el|este|) {weekday} (día|el|) {day} de {month} (de|del|) {year}',
                '{day} {year} {month}',
                '{year} {month} {day}',
                '{year} {day} {month}',
            ],
            'nth-weekday': ['(el|) {ordinal} {weekday} (de|del mes de|en) {month}'],
            'nth-weekday-year': ['(el|) {ordinal} {weekday} de {month} (de|del) {year}'],
            'last-weekday-of-month': ['(el|) último {weekday} de {month}'],
            'last-weekday-of-month-year': ['(el|) último {weekday} de {month} (de|del) {year}'],
            'last-day-of-month': ['(el|) último día de {month}'],
            'last-day-of-month-year': ['(el|) último día de {month} (de|del) {year}'],
            'day-of-this-month': [
                '(el|) (día|) {day} (de este|del presente|del) mes',
                '(el|) {day} del corriente',
            ],
            'day-of-last-month': [
                '(el|) (día|) {day} del mes (pasado|anterior)',
                '(el|) {day} del (último|pasado) mes',
            ],
            'this-unit': [
                '(el|la|) {unit} actual',
                '(este|esta) {unit} calendario',
                'este calendario {unit}',
                '(el|la|) {unit} en curso',
                '(el|la) {unit} que corre',
                '(este|esta) {unit} en curso',
            ],
            'last-unit': [
                '(el|la|los|las|del|al|) {unit} (pasado|pasada|anterior|último|última|previo|previa)',
                '(el|la|) {unit} que (pasó|acaba de pasar|terminó|acabó)',
                '(el|la|) {unit} (pasado|pasada) completo',
            ],
            'unit-before-last': [
                '(el|la|) {unit} antepasado',
                '(el|la|) {unit} antepasada',
                '(el|la|) antepenúltimo {unit}',
                '(el|la|) (penúltimo|penúltima) {unit}',
                '(el|la|) {unit} anterior (al|a la) (pasado|pasada|último|última)',
                'hace dos {unit} atrás',
            ],
            'last-units': [
                '(los|las|mis|estos|estas|) (últimos|últimas|pasados|pasadas|anteriores) {n} {unit}',
                '(los|las|) {n} (últimos|últimas|pasados|pasadas) {unit}',
                '(los|las|) {n} {unit} (pasados|pasadas|anteriores|previos|previas|últimos|últimas)',
            ],
            'unit-to-date': [
                '(en|) lo que va (de|del|de la) {unit}',
                '(en|) lo que llevamos (de|del) {unit}',
                '(en|) lo que va de este {unit}',
                '(el|en el|) {unit} hasta (la fecha|hoy|ahora)',
                '(este|esta) {unit} hasta (la fecha|hoy|ahora)',
                'en lo que va de (esta|este) {unit}',
            ],
            month: ['(el|en el|del|) mes de {month}', 'todo {month}'],
            'this-month-named': ['este {month}', 'este mes de {month}'],
            'last-month-named': [
                '{month} pasado',
                '(el|) pasado {month}',
                '(el|) {month} (anterior|último)',
                '(el|) pasado mes de {month}',
            ],
            'month-year': [
                '{month} (de|del|del año|en|) {year}',
                '(el|) mes de {month} (de|del|) {year}',
                '{year} {month}',
            ],
            year: [
                '(el|en el|del|) año (calendario|fiscal|) {year}',
                'todo (el|) {year}',
                'en todo {year}',
            ],
            decade: [
                '(la|) década (de|de los|del) {year}',
                '(los|en los|) años {year}',
                '(la|) década de los (años|) {n}',
                'los años {n}',
            ],
            quarter: ['(el|) {ordinal} trimestre', '(el|) trimestre {ordinal}'],
            'quarter-year': ['(el|) {ordinal} trimestre (de|del|del año|) {year}'],
            weekend: ['(el|este|del|de este|) (fin|finde) de semana', '(el|este|) finde'],
            'last-weekend': [
                '(el|) (fin|finde) de semana (pasado|anterior|último)',
                '(el|) finde (pasado|anterior)',
                '(el|este|) (pasado|último) (fin de semana|finde)',
            ],
            'this-season': ['(este|esta|el|la) {season}', 'en {season}', 'este año en {season}'],
            'last-season': [
                '(el|la|) {season} (pasado|pasada|anterior)',
                '(el|la|) (pasado|pasada|último|última) {season}',
            ],
            'season-year': ['(el|la|) {season} (de|del) {year}', '(el|la|) {season} {year}'],
            'week-number': ['(la|) semana (número|) {n}'],
            'nth-week-of-month': ['(la|) {ordinal} semana (de|del mes de|en) {month}'],
            'nth-week-of-month-year': ['(la|) {ordinal} semana de {month} (de|del) {year}'],
            'day-range': [
                '(del|de|desde el|desde|) {day} (al|a|hasta el|hasta) {day2} de {month}',
                '(del|de|desde el|desde|) {day} (al|a|hasta el|hasta) {day2} {month}',
                'entre (el|) {day} y (el|) {day2} de {month}',
                '{month} (del|de|) {day} (al|a) {day2}',
            ],
            'day-range-year': [
                '(del|de|desde el|desde|) {day} (al|a|hasta el|hasta) {day2} de {month} (de|del) {year}',
                'entre (el|) {day} y (el|) {day2} de {month} (de|del) {year}',
            ],
        },
        holidays: {
            'new-year': list('año nuevo, día de año nuevo'),
            epiphany: list('día de reyes, día de los reyes, reyes magos, epifanía'),
            valentines: list('san valentín, día de san valentín, día de los enamorados'),
            'womens-day': list('día de la mujer, día internacional de la mujer'),
            'st-patrick': list('día de san patricio, san patricio'),
            'earth-day': list('día de la tierra'),
            'good-friday': list('viernes santo'),
            easter: list('domingo de pascua, domingo de resurrección, pascua'),
            'easter-monday': list('lunes de pascua'),
            ascension: list('día de la ascensión'),
            pentecost: list('pentecostés'),
            'mardi-gras': list('martes de carnaval'),
            'ash-wednesday': list('miércoles de ceniza'),
            'may-day': list(
                'día del trabajo, día del trabajador, día de los trabajadores, día internacional de los trabajadores, primero de mayo',
            ),
            thanksgiving: list('día de acción de gracias, acción de gracias'),
            halloween: list('halloween, noche de brujas, día de brujas'),
            'all-saints': list('día de todos los santos, todos los santos'),
            'black-friday': list('black friday, viernes negro'),
            'christmas-eve': list('nochebuena, víspera de navidad'),
            christmas: list('navidad, día de navidad'),
            'new-years-eve': list('nochevieja, fin de año, víspera de año nuevo'),
        },
        recurrences: {
            daily: list('diario, diaria, diariamente'),
            weekly: list('semanal, semanales, semanalmente'),
            monthly: list('mensual, mensuales, mensualmente'),
            yearly: list('anual, anuales, anualmente'),
            'every-unit': [
                '(cada|por|al|a la|todos los|todas las|una vez al|una vez a la|una vez por) {unit}',
            ],
            'every-units': ['cada {n} {unit}', 'una vez cada {n} {unit}'],
            'every-other': ['(un|una) {unit} sí y (otro|otra) no', '{unit} por medio'],
            'every-weekday': ['(cada|todos los|los) {weekday}'],
            workdays: list(
                'de lunes a viernes, entre semana, los días laborables, los días hábiles, cada día laborable, todos los días hábiles',
            ),
            weekends: list('cada fin de semana, los fines de semana, todos los fines de semana'),
            'on-day': [
                '(el|los|) día {day} de cada mes',
                '(el|los) {day} de cada mes',
                'cada {day} de mes',
                'cada día {day}',
                '(el|los) (día|días|) {day}',
                'todos los (días|) {day}',
            ],
            'on-last-day': [
                '(el|) último día (de|del) (cada|) mes',
                '(a|al) (fin|final|finales) de (cada|) mes',
            ],
            until: list('hasta, hasta el, hasta la, hasta fin de, terminando el'),
            times: ['{n} veces', '(en|por|durante) {n} (cuotas|pagos|mensualidades|plazos)'],
            starting: list(
                'desde, desde el, a partir de, a partir del, empezando el, empezando, comenzando el, comenzando',
            ),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, mil: 1e3, miles: 1e3, luca: 1e3, lucas: 1e3, m: 1e6, mm: 1e6, mill: 1e6, millón: 1e6, millones: 1e6, 'mil millones': 1e9, millardos: 1e9, billón: 1e12, billones: 1e12,
        milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, docena: 12, docenas: 12,
    },
    // prettier-ignore
    currencies: {
        dólar: DOLLARS, dollar: DOLLARS, libra: POUNDS, 'libras esterlinas': 'GBP', 'libra esterlina': 'GBP', euro: 'EUR', eurito: 'EUR', leuro: 'EUR', pavo: OPEN, yen: 'JPY', yuan: 'CNY', yuanes: 'CNY',
        renminbi: 'CNY', won: 'KRW', rupia: RUPEES, rublo: 'RUB', peso: OPEN, pesito: OPEN, varo: OPEN, franco: OPEN, corona: OPEN, dinar: OPEN, dirham: 'AED', riyal: OPEN, lira: 'TRY', séquel: 'ILS',
        zloty: 'PLN', esloti: 'PLN', florín: 'HUF', leu: 'RON', lei: 'RON', baht: 'THB', real: 'BRL', 'real brasileño': 'BRL', soles: 'PEN', 'nuevo sol': 'PEN', 'nuevos soles': 'PEN', 'sol peruano': 'PEN', bolívar: 'VES', bolívares: 'VES',
        quetzal: 'GTQ', quetzales: 'GTQ', lempira: 'HNL', colón: 'CRC', colones: 'CRC', córdoba: 'NIO', guaraní: 'PYG', guaraníes: 'PYG', boliviano: 'BOB', balboa: 'PAB', 'peso mexicano': 'MXN', 'pesos mexicanos': 'MXN',
        'peso argentino': 'ARS', 'pesos argentinos': 'ARS', 'peso chileno': 'CLP', 'pesos chilenos': 'CLP', 'peso colombiano': 'COP', 'pesos colombianos': 'COP', 'peso uruguayo': 'UYU', 'pesos uruguayos': 'UYU', 'pesos dominicanos': 'DOP', 'peso dominicano': 'DOP',
        'dólar estadounidense': 'USD', 'dólares estadounidenses': 'USD', 'dólares americanos': 'USD', 'dólar americano': 'USD', 'dólares canadienses': 'CAD', 'dólar canadiense': 'CAD',
        'dólares australianos': 'AUD', 'dólar australiano': 'AUD', 'dólares de hong kong': 'HKD', 'dólares hongkoneses': 'HKD', 'dólares neozelandeses': 'NZD', 'dólares de singapur': 'SGD', 'francos suizos': 'CHF', 'franco suizo': 'CHF',
        'coronas suecas': 'SEK', 'coronas noruegas': 'NOK', 'coronas danesas': 'DKK', 'corona sueca': 'SEK', 'coronas checas': 'CZK', 'liras turcas': 'TRY', 'rupias indias': 'INR', 'rupia india': 'INR', 'dólares de estados unidos': 'USD',
    },
    coins: {
        centavo: null,
        centavos: null,
        céntimo: null,
        céntimos: null,
        centimo: null,
        cent: null,
        cents: null,
        cts: null,
        ct: null,
        ctv: null,
        penique: null,
        peniques: null,
    },
    notCodes: list(
        'peso, le, all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, lei, sol, real, bob, sek, don, mil, corona, pavo, franco, colón, lira',
    ),
    categoryNames: {
        food: list(
            'comida, comidas, alimentación, alimentos, supermercado, súper, super, restaurantes, comer fuera, comida y bebida, mercado, despensa, víveres',
        ),
        transport: list('transporte, transportes, transporte público, taxis, movilidad'),
        home: ['hogar', 'casa', 'vivienda', 'alquiler'],
        utilities: ['servicios', 'suministros', 'facturas', 'recibos', 'servicios básicos'],
        clothing: ['ropa', 'vestimenta', 'moda'],
        health: ['salud', 'medicina', 'medicamentos', 'gastos médicos', 'médicos'],
        fun: ['ocio', 'entretenimiento', 'diversión', 'salidas', 'hobbies'],
        sport: ['deporte', 'deportes', 'gimnasio', 'fitness'],
        travel: ['viaje', 'viajes', 'vacaciones'],
        education: ['educación', 'estudios', 'formación', 'escuela'],
        gifts: ['regalos', 'donaciones', 'caridad', 'donativos'],
        subscriptions: ['suscripciones', 'suscripción', 'subscripciones'],
        personal: ['cuidado personal', 'belleza', 'cosmética', 'cosméticos', 'higiene'],
        pets: ['mascotas', 'mascota'],
        family: ['familia', 'niños', 'hijos'],
        electronics: ['electrónica', 'tecnología'],
        insurance: ['seguro', 'seguros'],
        taxes: ['impuesto', 'impuestos'],
        fees: ['comisiones', 'comisión', 'multas', 'comisiones bancarias'],
        other: ['otros', 'otras cosas', 'varios', 'otro'],
    },
    expenseWords: {
        food: list(`
            almuerzo, almuerzos, cena, cenas, desayuno, merienda, brunch, café, cafecito, cafetería, cafelito, cortado, té, infusión, capuchino, mate, yerba, sándwich, sandwich, bocadillo, bocata, bocadillos, torta, tortas,
            hamburguesa, hamburguesas, pizza, pizzas, pasta, sushi, tacos, taco, burrito, quesadilla, empanada, empanadas, arepa, arepas, tamales, pozole, ceviche, paella, tapas, pinchos, ración, raciones, menú, menú del día,
            ensalada, sopa, pollo, pescado, carne, jamón, chorizo, bistec, asado, parrilla, huevos, leche, pan, mantequilla, queso, yogur, fruta, frutas, verdura, verduras, vegetales, manzanas, plátanos, plátano, bananas, naranjas, tomates, papas, patatas,
            cebolla, cereales, arroz, frijoles, lentejas, aceite, azúcar, sal, harina, agua, jugo, zumo, refresco, gaseosa, soda, coca cola, coca, cerveza, cervezas, birra, birras, caña, cañas, chela, chelas, vino, vinos, copa, copas, tragos, trago, cubata, cubatas, coctel, cóctel, bebida, bebidas, alcohol,
            ron, whisky, tequila, bar, bares, pub, cantina, restaurante, restorán, restaurant, bistró, comedor, panadería, carnicería, frutería, verdulería, pescadería, pastelería, heladería, supermercados, mercadillo, tienda de comestibles, abarrotes, ultramarinos, almacén, colmado, bodega, 
            la compra, compra del súper, compra semanal, compras del súper, compra del mes, compra semanal, mandado, el mandado, comestibles, alimento, helado, helados, pastel, pasteles, tarta, bizcocho, galletas, galleta, donas, churros, chocolate, dulces, golosinas, chuches, chucherías, papitas, botana, botanas, snack, snacks, antojo, antojos, postre,
            comida a domicilio, comida para llevar, comida rápida, domicilio, delivery, propina, propinas, mercadona, carrefour,  eroski, alcampo, hipercor, lidl, aldi, consum, bonpreu, caprabo, oxxo, soriana, chedraui, bodega aurrera, walmart,  coto, jumbo,    olímpica,  d1, tottus, plaza vea, wong,  unimarc, 
            rappi, glovo, pedidos ya, pedidosya, just eat, uber eats, didi food, mcdonalds, burger king, kfc, starbucks, subway, telepizza, dominos, juan valdez, cien montaditos, 100 montaditos, goiko, comí, cené, desayuné, almorcé, comimos, cenamos, desayunamos, almorzamos, almorzar, cenar, desayunar, merendar, comilona
        `),
        transport: list(`
            taxi, uber, cabify, bolt, didi,  bus, autobús, autobuses, camión, colectivo, micro, buseta, guagua, metro, metrobús, transmilenio, tren, trenes, renfe, ave, cercanías, tranvía, avión de, boleto de bus, billete de tren, billete de metro, billete de bus, billete de autobús, pasaje, pasajes, abono transporte, abono de transporte, bono metro, tarjeta de transporte, tarjeta sube,  bonobús,
            gasolina, gasoil, gasóleo, diésel, nafta, bencina, combustible, gasolinera, bencinera, estación de servicio, repsol, cepsa, pemex, ypf, copec, terpel, galp, peaje, peajes, parking, estacionamiento, aparcamiento, parqueadero, parquímetro, cochera, zona azul,  coche, carro, auto, automóvil, moto, bici, bicicleta, patinete, scooter,
            taller, mecánico, neumáticos, llantas, ruedas, cambio de aceite, lavado de coche, lavado del coche, lavado de auto, lavado del carro, lavadero, itv, verificación, ferry, alquiler de coche, blablacar, carburante, viaje en taxi, viaje en uber, revisión del coche, grúa, corrida
        `),
        home: list(`
            renta, la renta, alquiler del piso, arriendo, hipoteca, alquiler de piso, piso, departamento, depto, apartamento, muebles, mueble, sofá, sillón, silla, sillas, mesa, lámpara, cama, colchón, cortinas, alfombra, ikea, leroy merlin, plomero, fontanero, electricista, cerrajero, pintor, albañil, limpieza, productos de limpieza, detergente, lejía, suavizante, papel higiénico, servilletas,
            cocina, sartén, ollas, lavadora, lavavajillas, nevera, refrigerador, heladera, horno, microondas, aspiradora, jardín, jardinería, plantas, pintura, herramientas, bombillas, focos, sábanas, toallas, lavandería, tintorería, comunidad, gastos de comunidad, expensas, administración, reparación, reparaciones, reforma, mudanza, ferretería, señora de la limpieza, asistenta, empleada doméstica, decoración, basura, bricolaje, homecenter, easy, homecenter
        `),
        utilities: list(`
            luz, la luz, electricidad, recibo de la luz, recibo de luz, factura de la luz, factura de luz, recibo del agua, factura del agua, gas, gas natural, recibo del gas, factura del gas, butano, bombona, calefacción, internet, wifi, fibra, teléfono fijo, factura del teléfono, factura del móvil, recibo del teléfono, móvil, plan celular, plan de celular, plan del celular, celular, línea, recarga, recarga celular,  datos, cable, 
            movistar, vodafone, orange, telcel, claro, tigo, entel, telmex, izzi, endesa, iberdrola, naturgy, cfe, agua y luz, luz y agua, luz y gas, factura de internet, telefonía, recibo de internet, teléfono
        `),
        clothing: list(`
            zapatos, zapato, zapatillas, tenis, botas, sandalias, chanclas, camisa, camisas, camiseta, camisetas, playera, polera, remera, remeras, pantalón, pantalones, vaqueros, jeans, tejanos, vestido, falda, chaqueta, chamarra, campera, abrigo, suéter, jersey, sudadera, buzo, calcetines, medias, calzoncillos, ropa interior, bragas, sujetador, gorra, gorro, sombrero, bufanda, guantes, traje, corbata, cinturón, bolso, bolsa de mano, cartera, mochila,
            zara, h m, mango, bershka, stradivarius, uniqlo, primark, nike, adidas, shein, falabella, liverpool, costurera, modista, sastre, bañador, pijama, gafas de sol, reloj, joyas, joyería, pendientes, aretes, collar, pulsera, anillo, zapatería, arreglo de ropa
        `),
        health: list(`
            médico, doctor, doctora, dentista, hospital, clínica, farmacia, medicina, medicinas, medicamento, remedios, pastillas, receta, vitaminas, gafas, lentes, lentillas, lentes de contacto, óptica, oculista, terapia, terapeuta, psicólogo, psicóloga, fisio, fisioterapeuta, fisioterapia, vacuna, análisis, análisis de sangre, consulta, consulta médica, copago, ibuprofeno, paracetamol, aspirina, cirugía, radiografía, examen médico, urgencias, ambulancia, podólogo, dermatólogo, ginecólogo, pediatra, mascarillas, jarabe, farmacity, farmacias similares, tratamiento, ortodoncia, brackets, limpieza dental
        `),
        fun: list(`
            cine, película, películas, peli, teatro, concierto, conciertos, museo, juego, juegos, videojuego, videojuegos, steam, playstation, xbox, nintendo, fiesta, fiestas, discoteca, disco, antro, boliche, bolos, karaoke, festival, entrada, entradas, boletos, boletas, zoo, zoológico, parque de atracciones, lotería, quiniela, casino, apuesta, apuestas, libro, libros, novela, revista, periódico, cómic, juguetes, lego, cigarros, cigarrillos, cigarro, tabaco, cigarros, vape, vinilo, música, salida, salida con amigos, billar, feria, parque, evento, estadio, fútbol entrada, copas con amigos, botellón, juerga, farra, rumba, carrete
        `),
        sport: list(`
            gym, mensualidad del gimnasio, cuota del gimnasio, cuota del gym, yoga, pilates, crossfit, natación, piscina, tenis pista, pádel, padel, fútbol, futbol, baloncesto, básquet, correr, zapatillas de correr, esquí, forfait, escalada, golf, entrenador, entrenador personal, proteína, proteínas, decathlon, maratón, carrera popular, cancha, partido, pista de pádel, boxeo
        `),
        travel: list(`
            hotel, hostal, hostel, airbnb, booking, vuelo, vuelos, billete de avión, billetes de avión, boleto de avión, boletos de avión, pasaje de avión, pasajes de avión, pasaje aéreo, avión, ryanair, iberia, vueling, easyjet, avianca, latam, volaris, vivaaerobus, equipaje, maleta, maletas, visado, visa, pasaporte, excursión, crucero, tour, alojamiento, hospedaje, apartamento turístico, camping, aeropuerto, recuerdos, souvenirs, agencia de viajes, escapada, posada, seguro de viaje
        `),
        education: list(`
            matrícula, colegiatura, curso, cursos, clase, clases, clases de inglés, clases particulares, clase de inglés, lección, universidad, uni, colegio, cole, escuela, academia, libros de texto, material escolar, útiles, útiles escolares, papelería, cuaderno, cuadernos, bolígrafos, lápices, fotocopias, impresiones, tutor, examen, taller de, máster, maestría, diplomado, platzi, udemy, coursera, duolingo, pensión del colegio, mensualidad del colegio, inscripción
        `),
        gifts: list(`
            regalo, regalo de cumpleaños, regalito, donación, donativo, limosna, flores, ramo, regalo de boda, regalo de navidad, regalos de navidad, boda, bautizo, comunión, iglesia, diezmo, ofrenda, cumpleaños, caridad, ong, reyes, regalos de reyes, vaca para
        `),
        subscriptions: list(`
            netflix, spotify, hbo, hbo max, disney, disney plus, youtube premium, youtube, amazon prime, prime video, prime, apple music, apple tv, icloud, dropbox, google one, chatgpt, patreon, audible, filmin, movistar plus, dazn, membresía, dominio, hosting, vpn, suscripción mensual, cuota mensual, crunchyroll, canva, game pass, star plus,  blim, kindle unlimited, paramount, cuota de socio
        `),
        personal: list(`
            peluquería, peluquero, peluquera, barbería, barbero, corte de pelo, corte de cabello,  salón, estética, uñas de gel, arreglo de uñas, manicura, manicure, pedicura, masaje, spa, maquillaje, perfume, colonia, champú, shampoo, jabón, gel, pasta de dientes, cepillo de dientes, desodorante, crema, cremas, cuchillas, maquinilla, depilación, tinte, sephora, druni, compresas, tampones, labial, tatuaje, aseo, aseo personal, artículos de aseo, cosmético, crema solar
        `),
        pets: list(`
            perro, perra, gato, gata, veterinario, veterinaria, comida del perro, comida del gato, comida de perro, comida para perro, comida para perros, comida para el perro, comida para gatos, comida para el gato, comida de gato, pienso, croquetas del perro, croquetas, arena del gato, arena para gatos, arena, peluquería canina, correa, acuario, concentrado
        `),
        family: list(`
            pañales, bebé, niñera, canguro, guardería, jardín de infancia, jardín infantil, potitos, leche de fórmula, carrito, cochecito, mesada, paga de los niños, manutención, pensión alimenticia, juguete, mamá, mami, papá, papi, madre, padre, hijo, hija, hermano, hermana, abuela, abuelo, esposa, esposo, marido, mujer, suegra, sobrino, sobrina, nana
        `),
        electronics: list(`
            iphone, portátil, laptop, computadora, computador, ordenador, macbook, ipad, tablet, tele, televisor, televisión, auriculares, cascos, audífonos, airpods, cargador, cable usb, teclado, ratón, monitor, pantalla, cámara, impresora, ps5, consola, disco duro, altavoz, bocina, parlante, smartwatch, funda, funda del móvil, pilas, batería, baterías, tinta, router, kindle, mediamarkt, media markt, pccomponentes, celular nuevo, móvil nuevo, teléfono nuevo, pendrive, samsung, xiaomi
        `),
        insurance: list(`
            seguro del coche, seguro de coche, seguro del auto, seguro de auto, seguro del carro, seguro médico, seguro de salud, seguro de vida, seguro de hogar, seguro del hogar, seguro de casa,  póliza, mutua, sanitas, adeslas, mapfre, soat, prepagada, obra social, isapre, gmm
        `),
        taxes: list(
            'ibi, irpf, iva, hacienda, predial, tenencia, patente, contribuciones, autónomos, cuota de autónomos, monotributo, sat, declaración de la renta, aduana, impuesto de circulación, impuesto predial, ganancias impuesto',
        ),
        fees: list(`
            comisión bancaria, comisión del banco, cajero, multa, multa de tráfico, multa de tránsito, recargo, intereses de la tarjeta, interés de la tarjeta, mantenimiento de cuenta, notario, abogado, gestor, gestoría, trámite, trámites, penalización, fotomulta, cuota de manejo, envío de dinero
        `),
        other: list(
            'cosas, cosa, amazon, mercado libre, mercadolibre, aliexpress, ebay, wallapop, temu, correos, envío, sellos, paquete, paquetería, el corte inglés, corte inglés, bazar, chino, los chinos',
        ),
    },
    incomeWords: {
        salary: list(`
            sueldo, sueldos, salario, salarios, nómina, nomina, paga, la paga, paga extra, pagas extras, aguinaldo, quincena pago, pago de nómina, depósito de nómina, mi quincena, pago de quincena, pensión de jubilación, jubilación, bono, bonus, finiquito, prima de navidad, horas extra, horas extras, jornal, honorarios, gratificación, utilidades del trabajo, haberes
        `),
        sales: list(`
            venta, ventas, vendí, he vendido, vendimos, cliente, clientes, pago de cliente, factura cobrada, freelance, proyecto, encargo, comisión de venta, trabajo extra, trabajito, changa, vinted, venta de garaje, consultoría
        `),
        interest: list(
            'intereses ganados, intereses, interés, dividendo, dividendos, rendimientos, rendimiento, intereses del banco, intereses bancarios, plusvalía, ganancias de capital',
        ),
        gift: list(`
            regalo de mi, regalo de mis, me regalaron, regalo recibido, dinero de cumpleaños, dinero de mi, herencia, regalo de la abuela, regalo de abuela, regalo de mamá, regalo de papá, dinero de mis padres, aguinaldo de la abuela
        `),
        income: list(`
            ingreso, ingresos, ganancias, ganancia, entrada de dinero, beca, subsidio, ayuda del gobierno, paro, prestación, prestaciones, desempleo, alquiler recibido, alquiler cobrado, renta recibida, alquiler del inquilino, pago del inquilino, inquilino, premio, gané la lotería, premio de la lotería, propinas recibidas, remesa, remesas, depósito recibido, transferencia recibida, bizum de, bizum recibido, bizum recibida, bono del gobierno
        `),
    },
    numberedNames: list(
        '100 montaditos, 24 horas, 7 eleven, 7 up, 3d, 4g, 5g, 7eleven, d1, formula 1, office 365, microsoft 365, (último|última|otro|otra) uno, 2x1, 3x2, 5 guys',
    ),
    labels: list(`
        pedido, factura, número, num, núm, nro, ref, referencia, ticket, recibo, iphone, galaxy, pixel, ps, xbox, windows, sala, puerta, asiento, capítulo, versión, episodio, temporada, ipad, macbook, apto, depto, unidad,
        clase, grado, talla, vol, volumen, tomo, modelo, terminal, nivel, planta, página, paso, fifa, tipo, edad, canal, zona, día, semana, código, id, orden, habitación, calle, kilómetro, autopista, fila, cuenta, lote, línea
    `),
    measures: list(`
        minuto, minutos, min, mins, hora, horas, hr, hrs, h, segundos, seg, día, días, noches, semana, semanas, mes, meses, año, años, am, pm, ciento, kg, kgs, kilo, kilos, g, gr, gramo, gramos, libras de, onzas, l, litro, litros, ml, galón, galones, km, kms, kilómetro, kilómetros, millas, cm, mm, metros, pulgadas, pies, gb, tb, mb, personas, persona, invitados,
        veces, vez, piezas, pieza, unidades, unidad, uds, ud, botellas, botella, paquetes, paquete, cajas, caja, latas, lata, tazas, vasos, palabras, calorías, grados, puntos, pasos, rebanadas, bolsas, bolsa, pares, par, canales, estrellas, transacciones, compras, gastos, movimientos, pagos, amigos, niños, x, docenas, cuotas, raciones, entradas, barras, barra, gastos
    `),
    plurals: ['s', 'es'],
    cues: {
        asks: list(`
            cuánto, cuánta, cuántos, cuántas, cuanto llevo, cuál (es|fue|era|seria), cuáles (son|fueron), en qué (gasto|gaste|he|se|me|estoy|mes|tienda|categoria), a cuánto, dime, dígame, dame (el|mi|los|mis|la|un|una|detalles|informacion), quiero saber, quisiera saber, me gustaría saber, necesito saber, sabes, me puedes decir, puedes decirme, podrías decirme, me dices,
            qué (es|son|fue|compre|gaste|pague|hice|tal|categoria|tengo|hay|dia|mes|puedo|haces|significa), cómo (voy|vamos|van|va|estoy|andan|esta), tengo (algun|suficiente), hay algun, información sobre, será que, me pregunto, por qué, dónde (esta|estan|puedo|gaste|compre|hay), cuándo (es|fue|llega|compre|pague|gaste)
        `),
        shows: list(`
            muestra, muéstrame, muestrame, mostrar, muéstreme, enséñame, enseñame, lista, listar, listame, ver, ver mis, déjame ver, quiero ver, dame, dame una lista, saca, busca, consultar, consulta mis, revisar, revisa, resumen, reporte, informe, desglose, detalle de, despliega
        `),
        wants: list(`
            quiero, quisiera, necesito, me gustaría, tengo que, debo, debería, hay que, voy a, vamos a, puedes, podrías, puede, me puedes, por favor ayuda, ayúdame a, quieres, podemos, me ayudas, recuérdame, recordarme, pienso, planeo, estoy pensando, me hace falta, tengo ganas, ojalá, podría, puedo, querría, queremos, necesitamos
        `),
        orders: list(`
            (llama|llamar|reserva|pon|programa|configura|reproduce|envía|manda|transfiere|paga|cambia|convierte|cómprame|compra|pide|pídeme|consigue|cancela|activa|desactiva|enciende|apaga|abre|recuerda|recuérdame|retira|deposita|aumenta|sube|baja|agenda|planea|prepara) (a|al|me|mi|un|una|el|la|los|las|una|dinero|algo|más|para|todo),
            dividir # (entre|por|en), divide # (entre|por|en), cómprame, resérvame, envíame, mándame, transfiéreme, prepara, programe, reserve
        `),
        log: list(`
            añade, añadir, agrega, agregar, agregue, anota, anotar, anote, apunta, apuntar, apúntame, anótame, registra, registrar, registre, regístrame, guarda, guardar, mete, ingresa, nuevo gasto, gasto nuevo, gasto de, gasto en, gasto por, gasto, gastos, ponme, olvidé (anotar|apuntar|registrar|agregar), se me olvidó (anotar|apuntar|registrar|agregar), carga, contabiliza, suma, nuevo ingreso
        `),
        pay: ['paga', 'envía', 'manda', 'transfiere', 'págale', 'mándale', 'envíale', 'dale'],
        'not-yet': list(`
            (voy|vas|va|vamos|van|iba|ibamos) a (gastar|pagar|comprar|comprarme|pedir|cobrar|recibir|vender|costar|ser|ganar|invertir|reservar|ahorrar|salir|hacer), (gastare|pagare|comprare|cobrare|recibire|costara|cobraria|gastaria|pagaria|compraria|costaria|venderia|ganare|ganaria|vendere),
            no (gaste|pague|compre|cobre|recibi|he|hemos|me|lo|la|vendi|gane|gastes|registres|anotes|guardes|apuntes|agregues|pude|quise|voy|quiero|te), casi (gasto|compro|pago|me|gaste|compre|pague), (nunca|jamás) (gasto|gaste|pague|compre|he|compro|pago), todavía no, aún no, imagina, imaginate, supón, supongamos, ojalá, si (gasto|compro|pago|gasta|compra|pagara|gastara|tuviera|cobrara|ganara|me|vendo|ahorro|pongo|mi|el|la|yo|hubiera),
            (quiero|necesito|quisiera|me gustaría|tengo que|debo|debería|pienso|planeo|hay que|podría|puedo|quería|espero|tendré que|tendría que|me falta|falta) (gastar|gastarme|pagar|comprar|comprarme|pedir|cobrar|vender|ganar|ahorrar|reservar|recibir|invertir|devolver), quiero #, quiere #, me pide #, me pidió #, pide #, le debo, me debe, me deben, debo #, nos deben, les debo, (me|le|nos) (quedan|queda|faltan) por, quedo a deber, sin pagar, pendiente de pago, por pagar, mañana (pago|compro|gasto|cobro|me|tengo|voy), ahorrar para, estoy ahorrando, hipotéticamente, si pudiera, a punto de, planeando, pensando en, suponiendo, que tal si, y si, el próximo mes, la próxima semana, no he
        `),
        'in-general':
            list(`peso # (kilos|kg|kilogramos), mido #, (examen|nota) … (salió|fue), (saqué|saco|sacó) un # en, te llamo a, (tengo|tiene|tienen|tenemos|tenía) #, (ofreció|ofrecieron|me ofreció|me ofrecieron) #, (mamá|papá|madre|padre|hermano|hermana|esposo|esposa|marido|mujer|novio|novia|hijo|hija|amigo|amiga|jefe|primo|prima|él|ella) (se|) (gastó|compró|pagó), (cumplió|cumplí|cumple|cumplimos|cumplirá) #, (somos|éramos|seremos) #, (vivo|vive|vivimos) en, (peso|pesa|pesaba|mido|mide|medía) #, (autobús|bus|tren|metro|avión|vuelo) … (llega|llegó|va|viene) tarde, feliz #, (leí|corrí|caminé|dormí) #, leí # páginas, se (gastó|gastaron|compró|compraron), (metió|marcó|metieron|marcaron) # goles, cuesta, cuestan, vale, valen, gana, ganan, cobra, cobran, se vende, se venden, sueles, suele, suelen, normalmente, hoy en día, por hora, al cambio, cotiza, está a #, están a #, (subió|bajó|subieron|bajaron|cayó|cayeron|aumentó|sube|baja) (a|un|de|el|la|los|en|#), costaba, costaban, en mis tiempos, antes costaba, el dólar está, el precio (de|del), los precios, gasta, gastan, compra él, ellos, ellas, gano #, ganaba, cobro #, es #, el sueldo (minimo|de), la inflación, cada persona, la población, vale la pena, acciones (de|cayeron|subieron), presidente, gobierno, ministro, empresa, compañía, compañías, la compañía
        `),
        'how-to': list(
            'cómo (puedo|se|hago|registro|anoto|agrego|añado|apunto|uso|funciona), hay alguna forma de, de qué manera',
        ),
        spent: [
            ...SPENT_BY_ME,
            ...list(`
            gastado, gastando, pagado, pagando, comprado, comprando, pago, compro, compró, gastó, gasto de, gastos de, pagó, me fundí, fundí, desembolso, inversión de, egreso, egresos, salida de, compras, compra, compra de, compra en, pago de, pago del, pagos de, pago por, pago en, pago a, abono a, cargo de, cargo en, consumo en
        `),
        ],
        cost: list(`
            costó, costaron, me costó, nos costó, me costaron, me salió, salió, me salieron, salió a, salió en, nos salió, me cobraron, me han cobrado, nos cobraron, cobraron, me ha costado, ha costado, costado, total a pagar, me cargaron, me descontaron, me clavaron, me multaron, me sacaron, ha salido, me ha salido, valió, me valió, importe, al precio de, cuenta de
        `),
        gave: list(
            'di, le di, les di, le he dado, regalé, le regalé, envié, mandé, le mandé, le envié, le presté, dimos, le pasé, le hice un bizum, hice un bizum, le doné, entregué',
        ),
        earned: list(`
            me (tocó|tocaron) #, me (tocó|tocaron) (un|el|la) (premio|lotería|quiniela), recibí, recibi, recibimos, he recibido, hemos recibido, recibido, recibida, me (han|) (pagaron|pagado|ingresaron|ingresado|depositaron|depositado|dieron|dado|transfirieron|transferido|regalaron|regalado|enviaron|enviado|mandaron|abonaron|abonado|entraron), me (pagó|ingresó|depositó|dio|transfirió|regaló|envió|mandó|abonó|entró|hizo un bizum|cayeron|cayó|llegó|llegaron|prestó|prestaron), nos pagaron,
            cobré, cobramos, he cobrado, hemos cobrado, cobrado, gané, ganamos, he ganado, ganado, ingresé, ingreso de, ingreso por, ingresos de, vendí, he vendido, vendimos, vendido, venta de, heredé, entró, entraron, entró dinero, me cayó la, llegó mi, llegó la, llegó el (sueldo|pago), cayó la nómina, cayó la quincena, cayó el sueldo, cobro de, cobrando, percibí, encontré #, encontré, me encontré, saqué de la venta, depósito de, transferencia de, bizum de, me toco la lotería, gané la, ingresaron, depositaron, abonaron, me hicieron un bizum, pago recibido, pago de cliente, pago del cliente, pago de nómina, (me|nos) paga el, me pagan
        `),
        refunded: list(`
            me (devolvieron|devolvió|reembolsaron|reembolsó|reintegraron|han devuelto|ha devuelto|han reembolsado|regresaron|regresó el|regresaron el|retornaron), nos devolvieron, devolución, devolucion de, devoluciones, reembolso, reembolsos, reembolsado, reintegro, cashback, devolví, he devuelto, devuelto, devolvieron, reembolsaron, nota de crédito, descuento recuperado, recuperé, me pagó de vuelta, me pagaron de vuelta
        `),
        moved: list(
            'moví, transferí, traspasé, aparté, guardé #, guardé, ahorré, metí #, metí, pasé #, deposité, ingresé en mis, traspaso, transferencia, puse # en (ahorros|mis), he ahorrado, he transferido, he apartado',
        ),
        move: ['mueve', 'transfiere', 'pasa', 'traspasa', 'mover', 'transferir'],
        shifted: list('moví, mueve, mover, traspasé, traspasa'),
        'own-account': list(
            'ahorros, mis ahorros, ahorro, cuenta de ahorro, cuenta de ahorros, cuenta ahorro, fondo de emergencia, hucha, alcancía, mi cuenta, mi otra cuenta, cuenta corriente, cuenta de inversión, fondo de inversión, plan de pensiones, mi cartera, colchón financiero, cochinito, entre cuentas, a la hucha',
        ),
        'about-spending':
            list(`(media|promedio) (de|del) (gasto|gastos|gasté), gasto (medio|promedio), (media|promedio) (diaria|diario|semanal|mensual|por día), 
            cuánto … (gasté|gaste|gasto|gastado|gastamos|gastando|llevo gastado|gasté en|gastos), cuánto (pagué|pague|he pagado|pagamos|me costó|me ha costado|me costaron|dinero se me fue|se me fue|se me ha ido|se fue|llevo en|voy en|invertí|doné|perdí|cuesta mi), en qué … (gasto|gasté|gastado|gastando|va|fue|fui|mi dinero|se me va), (qué|que) (gasté|he gastado|gastamos), (dónde|donde) … (gasto|gasté|gastado|gastando|mi dinero|va mi dinero), 
            mis gastos, los gastos, gastos de, gastos en, gastos del, gastos totales, total gastado, total de gastos, gasto total, gasto medio, gasto promedio, cuánto es el gasto, he gastado (mucho|más|demasiado|menos), gasté (más|mucho|demasiado|menos), llevo gastado, llevo gastados, resumen (de gastos|del mes|mensual|semanal|de la semana|de este mes), resumen de mis gastos, gastos por, gastos este, gastos esta, gastos hoy, gastos ayer, desglose, a dónde va mi dinero, adónde se va mi dinero, promedio de gastos, reporte de gastos, informe de gastos, cuánto va, cuánto gasto
        `),
        'about-income': list(`
            cuánto … (gané|gane|ganado|gano|cobré|cobre|cobrado|cobro|ingresé|ingresado|recibí|recibi|recibido|ingresos|entró|me pagaron|me han pagado|vendí), cuánto dinero (entró|me entró|recibí), cuánto ganamos, cuánto (me|nos) (pagaron|han pagado|ingresaron|depositaron|entró), (qué|cuáles) … ingresos, mis ingresos, total de ingresos, ingresos totales, ingresos de, ingresos del, ingresos este, ingresos, mis ganancias, cuánto es mi (sueldo|salario|nomina), mi (sueldo|salario) de, lo que gané, he cobrado ya, ya me pagaron, ya cobré
        `),
        'about-entries': list(`
            (últimos|ultimas|últimas|ultimos) # (gastos|movimientos|compras|pagos|transacciones|registros|ingresos), (últimos|últimas) (dos|tres|cuatro|cinco|seis|diez|gastos|movimientos|compras|pagos|transacciones|registros), mis (últimos|últimas), último (gasto|pago|movimiento|registro), última (compra|transacción), mis (movimientos|transacciones|compras|pagos|registros), movimientos, transacciones, historial, todos mis gastos, todos los gastos, lista de gastos, lista mis gastos, listado de gastos,
            (ver|muestra|muéstrame|mostrar|enséñame|lista|listar|dame|quiero ver|busca|revisar) … (gastos|movimientos|compras|transacciones|pagos|registros|compré|todo lo que gasté), (gasto|compra|pago) más (grande|caro|cara|alto|alta), gastos más (grandes|altos|caros), compras más (grandes|caras), mayor gasto, mayores gastos, mayor compra, qué compré, qué he comprado, qué compramos, qué pagué, cuántas compras, cuántos gastos, cuándo fue la última, cuántas veces
        `),
        'about-balance': list(`
            saldo, mi saldo, balance, cuánto (dinero|plata|efectivo|) (me queda|nos queda|tengo|tenemos|queda|hay|me sobra|dispongo), cuánto me queda (en la cuenta|de dinero|disponible), cuánta plata (tengo|me queda|hay), qué saldo, dinero disponible, dinero que tengo, dinero tengo, me queda dinero, tengo dinero, cuánto tengo (en|disponible|ahorrado), estado de cuenta, cómo voy (de dinero|de plata|este mes), cómo andan mis finanzas, cómo están mis finanzas, en números rojos, estoy quebrado, cuánto tengo
        `),
        'about-limit': list(`
            (mi|mis|el|los|del) … (límite|limites|límites|presupuesto|presupuestos|tope), presupuesto, presupuestos, límites, cuánto (me queda|queda|puedo gastar|me falta) … (presupuesto|límite|para), cuánto puedo gastar, me queda … presupuesto, puedo gastar, me pasé (del|de mi) (presupuesto|límite), estoy por encima, cuánto me queda para (gastar|comida|ocio|ropa), cuánto me queda de (comida|ocio|ropa|transporte|presupuesto), voy bien con el presupuesto
        `),
        acts: list(
            'pagar, transferir, mover, aumentar, activar, solicitar, canjear, retirar, sacar dinero, depositar, enviar, domiciliar, subir el, pagar mi, pagar el, pagar la, pagar con',
        ),
        follow: ['y', 'y en', 'qué tal', 'y qué tal', 'y de', 'y cuánto'],
        elsewhere: list(`
            a mi (tarjeta|lista|calendario|cuenta), límite de crédito, límite de la tarjeta, descubierto, puntuación crediticia, historial crediticio, nueva tarjeta, tarjeta (bloqueada|perdida|robada|rechazada|nueva), perdí mi tarjeta, contraseña, pin, clave, tipo de interés, tasa de interés, tipo de cambio, tasa de cambio, recompensas, millas, número de ruta, fecha de pago, fecha límite, fecha de vencimiento, pago mínimo, cuándo (vence|debo|tengo que), por qué, 
            fraude, fraudulento, calendario, recordatorio, recordatorios, alarma, temporizador, reunión, cita, lista de la compra, lista de compras, lista de tareas, el tiempo, clima, tráfico, receta, reservar, reservación, canción, lista de reproducción, traduce, traducir, cómo se dice, chiste, vacaciones me quedan, qué hora, qué día es, convierte, en dólares, en euros, cuánto (vale|cuesta|mide|pesa|dura|tarda|cuestan|valen|es el|está el|son), solicitar, préstamo, hipoteca calcular, cita, trabajo, empleo, kilómetros, temperatura, noticias, correo, llamada, cortana, skype, bolsa, acciones, inversores, bitcoin, presidente, capital de, significado
        `),
        possessive: ['mi', 'mis', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
        others: list(
            'vecinos, del vecino, de la vecina, tu, tus, usted, ustedes, ella, ellos, ellas, su, sus, la gente, alguien, compañía, empresa, país, gobierno, presidente, el precio de, cuánto cuesta, vecino, vecina',
        ),
        self: [
            ...list(
                'yo, me, mi, mis, mío, nosotros, nuestro, nuestra, nos, tengo, llevo, voy, gasto',
            ),
            ...SPENT_BY_ME,
            ...list('di, le di, les di, regalé, envié, mandé, cobré, recibí, gané, vendí'),
        ],
        sets: list(
            'pon, poner, fija, fijar, establece, establecer, define, limita, limitar, límite, límite de, presupuesto, presupuesto de, cambia, sube, baja, aumenta, reduce, nuevo límite, nuevo presupuesto, quiero gastar, no gastar más de, no quiero gastar más de, máximo, como máximo, no más de, avísame, tope, tope de, crea un presupuesto, crea un límite, mi presupuesto, mi límite',
        ),
        limit: list(
            'límite, límites, presupuesto, tope, máximo, como máximo, no más de, avísame, alértame, no gastar más de, gastar más de',
        ),
        'per-day': [
            'al día',
            'por día',
            'diario',
            'diarios',
            'cada día',
            'todos los días',
            'diariamente',
        ],
        'per-week': list(
            'a la semana, por semana, semanal, semanales, cada semana, todas las semanas, semanalmente, esta semana',
        ),
        'per-year': [
            'al año',
            'por año',
            'anual',
            'anuales',
            'cada año',
            'todos los años',
            'anualmente',
        ],
        'per-month': list(
            'al mes, por mes, mensual, mensuales, cada mes, todos los meses, mensualmente, este mes, el mes',
        ),
        between: ['entre'],
        most: list(
            'en qué gasto más, gasto más, gasté más, gastado más, más dinero, más plata, categoría más, mayor categoría, principal categoría, principales categorías, por categoría, por categorías, desglose, va mi dinero, se va mi dinero, se me va el dinero, en qué gasté, en qué he gastado, en qué se me va, en qué gasto',
        ),
        largest: list(
            'gasto más grande, gastos más grandes, mayor gasto, mayores gastos, más caro, más cara, más caros, más caras, más grande, más grandes, más alto, más altos, mayor compra, compra más grande',
        ),
        smallest: list(
            'más barato, más barata, más pequeño, más pequeña, menor gasto, gasto más pequeño, más bajo',
        ),
        compare: list(
            'comparado con, comparada con, en comparación con, versus, vs, (más|menos) que (el|la) (semana|mes|año) (pasado|pasada|anterior), que el mes pasado, que la semana pasada, que el año pasado, diferencia entre, respecto (al|a la)',
        ),
        'by-category': list('por categoría, por categorías, cada categoría, según categoría'),
        'by-merchant': list(
            'por tienda, por tiendas, por comercio, por comercios, por establecimiento, por lugar, por negocio',
        ),
        'by-day': list('por día, por días, día a día, cada día, día por día'),
        'by-week': list('por semana, por semanas, semana a semana, cada semana'),
        'by-month': list('por mes, por meses, mes a mes, cada mes, mes por mes'),
        average: list(
            'promedio, media, de media, medio, en promedio, medio, por día, al día, normalmente',
        ),
        'how-much': ['cuánto', 'cuánta'],
        'one-entry': ['transacción', 'compra', 'pago', 'gasto', 'movimiento', 'registro'],
        count: ['cuántas veces', 'cuántos', 'cuántas', 'número de', 'con qué frecuencia'],
        latest: list(
            'último, última, últimos, últimas, los últimos, las últimas, mis últimos, mis últimas, más reciente, más recientes, recientes',
        ),
        more: list(
            'más de, mayor a, mayores a, mayores de, por encima de, superior a, superiores a, al menos, arriba de, mayor que, mayores que',
        ),
        less: list(
            'menos de, menor a, menores de, menores a, por debajo de, inferior a, inferiores a, debajo de, menores que',
        ),
        includes: list(`incluyendo, incluido, incluida, de los cuales`),
        each: list(
            'cada uno, cada una, por persona, por cabeza, c u, cu, la unidad, por unidad, a cada uno',
        ),
        sum: list('total, en total, suma, sumando, en suma, total de, todo junto'),
        was: list('fue, fueron, era, eran, eso fue, esto fue, eso era, lo de'),
        instead: list('no (eran|fueron|era|son) #, no #, en (vez|lugar) de #'),
        edit: list(`(pon|ponle|ponme|que sean) # (mejor|en vez|en lugar), mejor #, (pon|ponlo|ponle) mejor, 
            que sean, eran, era, no (fue|fueron|era|eran|son|es) #, en realidad, perdón, perdona, quise decir, quería decir, cámbialo a, cambialo a, cámbialo por, cambia eso a, cambia el (importe|monto|precio|valor|dia|gasto) a, (corrige|corrígelo|actualiza|arregla|modifica|edita|editar|corregir|modificar) …, corrección, me equivoqué, me he equivocado, mal, está mal, no era, no eran, no #, debería ser, tenía que ser, eran #, fueron # no, ponlo en
        `),
        'edit-category': list(
            'categoría, la categoría es, cámbialo a la categoría, pásalo a, ponlo en, muévelo a, mételo en, eso es, eso era, es de, va en, clasifícalo como, márcalo como, lo último era, el último era, la última era, cambia la categoría a',
        ),
        undo: list(
            'deshacer, deshaz, deshazlo, deshaz eso, deshaz lo último, deshaz el último, cancela eso, cancélalo, anula, anúlalo, anula eso, anula el último, anula lo último, olvida eso, revertir, revierte, revierte eso, bórralo eso, cancela lo último, cancela el último, quita lo último, vuelve atrás, atrás',
        ),
        redo: list(
            'rehacer, rehaz, rehazlo, restaurar, restaura, restáuralo, vuelve a ponerlo, recupéralo, recupera',
        ),
        delete: list(
            'borra, borrar, bórralo, elimina, eliminar, elimínalo, quita, quitar, quítalo, suprime, borre, elimine, vacía, resetea, reinicia, borrame, bórrame',
        ),
        entry: list(
            'último, última, entrada, entradas, eso, todo, todos, gasto, gastos, el último, la última, lo último, registro, transacción, movimiento, movimientos, este, esta, compra, anterior, lo, último gasto',
        ),
        everything: list(
            'todo, todos, todas, todos mis, todas mis, cada, movimientos, transacciones, registros, gastos, cuenta, datos, mis datos, historial, base de datos, empezar de cero, desde cero',
        ),
        chatter: list(
            'jaja, jajaja, jajajaja, jeje, lol, hmm, mmm, prueba, probando, test, vaya, guau, bla',
        ),
        relatives: list(
            'esposa, esposo, marido, mujer, mamá, madre, papá, padre, padres, hijo, hija, hermano, hermana, abuela, abuelo, novio, novia, pareja, amigo, amiga, amigos, compañero, compañera, jefe, jefa, suegra, suegro, primo, prima, tío, tía',
        ),
        shared: list(
            'a medias, a pachas, dividido, dividida, dividimos, compartido, compartimos, mitad y mitad, la mitad, entre todos, entre los dos, a escote',
        ),
        'sets-to': list(
            '(pon|sube|baja|fija|aumenta|reduce|cambia|establece|define|limita) … (a|en) #, (pon|fija|establece) … de #',
        ),
        'changes-to': list(
            '(cambia|corrige|actualiza|modifica|edita|arregla|cambiar|corregir) … (a|por) #',
        ),
        renames: list(
            'renombra … (a|como), cambia el nombre de … (a|por), renombrar … (a|como), cambia la descripción de … (a|por)',
        ),
        'no-limit': list(
            'sin (límite|límites|presupuesto|tope), quita el (límite|presupuesto|tope), elimina el (límite|presupuesto), borra el (límite|presupuesto), ya no quiero (límite|presupuesto), ningún (límite|presupuesto)',
        ),
        help: list(
            'ayuda, qué puedes hacer, cómo funciona, cómo funciona esto, cómo funcionas, cómo te uso, cómo se usa, qué haces, qué sabes hacer, instrucciones, comandos, menú de ayuda, qué puedo hacer, qué puedo decir, qué puedo preguntar, quién eres, qué eres, cómo empiezo, empezar, guía, ejemplos, socorro, ayúdame',
        ),
        greeting: list(
            'hola, holi, buenas, buenos días, buen día, buenas tardes, buenas noches, qué tal, qué onda, qué hubo, ey, hey, saludos, penny, hola penny, cómo estás, cómo te va, qué pasa, buenas penny, muy buenas, hola qué tal, hola buenas',
        ),
        thanks: list(
            'gracias, muchas gracias, mil gracias, muchísimas gracias, te lo agradezco, perfecto, genial, estupendo, excelente, buen trabajo, bien hecho, bueno, vale gracias, ok gracias, adiós, chao, chau, hasta luego, hasta mañana, nos vemos, qué bien, muy bien, bien, súper bien, guay, chévere, buenísimo, listo gracias, crack',
        ),
        yes: list(
            'sí, si, claro, vale, ok, okay, de acuerdo, correcto, exacto, por supuesto, confirmo, confirmar, sí por favor, sip, adelante, así es, dale, desde luego, eso es, hazlo, listo, va, órale, obvio, afirmativo',
        ),
        no: list(
            'olvídalo, no importa, da igual, déjalo estar, mejor nada, nada nada, no, nop, no gracias, ahora no, para, nunca, cancelar, cancela, más tarde, mejor no, para nada, no hace falta, negativo, déjalo, déjalo así, qué va, todavía no',
        ),
    },
    questionWords: list(
        'qué, cuál, cuáles, cuánto, cuánta, cuántos, cuántas, cómo, dónde, cuándo, quién, quiénes, adónde',
    ),
    auxiliaries: list(
        'puedo, puedes, puede, podrías, podría, tengo, tienes, hay, será, es, son, eres, estoy, estás, está',
    ),
    pronouns: list(
        'yo, tú, usted, el, la, un, una, algún, alguna, mi, tu, dinero, suficiente, posible, cierto, verdad, que, en, pasado',
    ),
    operators: {
        '+': ['más'],
        '-': ['menos'],
        '*': ['multiplicado por', 'x'],
        '/': ['dividido por', 'dividido entre'],
    },
    or: ['o', 'u'],
    separators: list(
        'y, más, luego, después, también, además, y también, y luego, y después, así como',
    ),
    fillers: list(`
        en, de, del, por, para, un, una, unos, unas, el, la, los, las, lo, mi, mis, con, a, al, y, que, me, se, le, les, nos, he, hemos, fue, fueron, es, era, son, está, solo, sólo, justo, acabo, ya, pues, bueno, oye, hola, ok, vale, por favor, favor, porfa, porfi, hoy, como, unos, casi, aproximadamente, más o menos, alrededor, algo, cada, también, luego, después, además, 
        todo, toda, total, su, nuestro, nuestra, este, esta, ese, esa, eso, esto, aquí, allí, ahí, otra, otro, vez, muy, pero, sí, si, no, recién, finalmente, por fin, cosa, desde, hasta, sobre, tan, tal, ay, uf, jaja, concepto, importe, valor, monto, euros, tuve, hice, había, estaba, ayer, tipo, sin, buenas
    `),
    merchantAfter: ['en', 'en el', 'en la', 'en los', 'en las', 'de', 'del', 'a', 'al', 'con'],
    merchantBefore: [],
    walletAfter: list(
        'de, de la, del, de mi, desde, desde mi, con, con la, con mi, usando, en, en la, en mi, a, a la, a mi, al',
    ),
    orders: {
        'undo-all': list(
            '(deshaz|deshacer|anula|revierte) (todo|ambos|ambas|los dos|las dos|todo eso), (borra|elimina|cancela) (ambos|ambas|los dos|las dos)',
        ),
        'undo-part': list('(deshaz|deshacer|anula|revierte) (el|la|los|las|mi) {x}'),
        'undo-place': list('(deshaz|deshacer|anula|cancela) (el|la) {ordinal} (gasto|entrada|)'),
        'delete-place': list('(borra|elimina|quita) (el|la) {ordinal} (gasto|entrada|)'),
        'correct-place': list(
            '(no|) (el|la) {ordinal} (gasto|entrada|) (era|fue|eran|fueron|es|costó) {x}, (pon|cambia) (el|la) {ordinal} (gasto|entrada|) (a|en) {x}',
        ),
        'more-by': list(
            `… más, (fue|era|fueron|eran) … más, (súmale|agrégale|añádele) …, auméntalo en …`,
        ),
        'less-by': list(
            `… menos, (fue|era|fueron|eran) … menos, (réstale|quítale) …, redúcelo en …`,
        ),
        owes: list(`{x} (me|nos) debe …, {x} (me|nos) deben …`),
        'delete-category': list(`(borra|elimina|quita) la categoría {x}`),
        'delete-wallet': list(`(borra|elimina|quita|cierra) la (cartera|billetera) {x}`),
        'correct-part': list(
            '(no|) (el|la|los|las|mi) {x} (era|fue|eran|fueron|es|costó|costaron) {y}',
        ),
        'undo-several': list(`
            (deshaz|anula|revierte|cancela) (los|las|mis|) (últimos|últimas) {n} (cambios|entradas|gastos|cosas|mensajes|movimientos|), (deshaz|anula) {n} (cambios|entradas|gastos|movimientos|), deshacer (los|) (últimos|) {n} (cambios|)
        `),
        restore: list(
            'restaura (eso|lo|todo|lo que borré|lo borrado|), recupera (eso|todo|lo que borré|lo borrado|lo último), restáuralo, recupéralo, vuelve a poner lo que borré, devuelve lo que borré',
        ),
        'restore-named': list(
            'restaura (el|la|los|las|mi|mis|) {x}, recupera (el|la|los|las|mi|mis|) {x}, vuelve a poner (el|la|mi|) {x}',
        ),
        'delete-several': list(
            '(borra|elimina|quita) (los|las|mis|) (últimos|últimas) {n} (gastos|entradas|movimientos|registros|compras|transacciones|), (borra|elimina|quita) (los|las|mis|) {n} (últimos|últimas) (gastos|entradas|movimientos|registros|compras|)',
        ),
        history: list(
            '(muestra|ver|muéstrame|) (el|) historial (de|del|de la) (mi|) {x}, qué pasó con (el|la|mi|) {x}, quién cambió (el|la|mi|) {x}, (muestra|ver|muéstrame|) (los|) cambios (de|del|de la|en) {x}',
        ),
        'stop-recurring': list(
            'deja de (pagar|registrar|añadir|anotar|repetir) (el|la|mi|) {x}, cancela (el|la|mi) (suscripción|membresía|plan) (de|a|del|) {x}, cancelé (el|la|mi) (suscripción|membresía) (de|a|del|) {x}, no repitas (más|) (el|la|mi|) {x}, termina (el|la|mi) {x} (mensual|semanal|anual|recurrente), se acabó (el|la|mi) {x}',
        ),
        'pause-recurring': list(
            'pausa (el|la|mi|) {x}, pon en pausa (el|la|mi|) {x}, suspende (el|la|mi|) {x}',
        ),
        'resume-recurring': list(
            'reanuda (el|la|mi|) {x}, retoma (el|la|mi|) {x}, reactiva (el|la|mi|) {x}, continúa (el|la|mi|) {x}',
        ),
        'skip-recurring': list(
            'salta (el|la|mi|) {x} (esta vez|este mes|esta semana|este año|), sáltate (el|la|mi|) {x} (esta vez|este mes|esta semana|), omite (el|la|mi|) {x} (esta vez|este mes|)',
        ),
        'change-recurring': list(
            '(el|la|mi|) {x} (cuesta|es|será|sube a|baja a) … (a partir de ahora|desde ahora|desde el próximo mes|a partir del próximo mes), (a partir de ahora|desde ahora) (el|la|mi|) {x} (es|cuesta|será) …, (el|la|mi) {x} ahora (cuesta|es) …',
        ),
        'list-recurring': list(
            'qué se repite, (cuáles son|) mis (gastos|pagos) (recurrentes|fijos|periódicos|repetidos), (muestra|ver|lista|muéstrame|) (mis|los) (gastos|pagos) (recurrentes|fijos|periódicos), mis suscripciones, (qué|cuáles) suscripciones tengo, próximos pagos, recurrentes, gastos fijos, (ver|muestra|muéstrame) mis suscripciones',
        ),
        remind: list(
            'recuérdame (cada|todos los|todas las) (día|días|noche|noches|tarde|tardes) …, recuérdame diariamente …, recordatorio (diario|nocturno) …, pon un recordatorio (diario|) …, recuérdame (anotar|registrar|apuntar) …, envíame un recordatorio (diario|) …',
        ),
        'remind-not': list(
            '(deja|para) de recordarme …, no me recuerdes …, sin recordatorios, no más recordatorios, quita (el|los|mi|mis) (recordatorio|recordatorios), desactiva (el|los|mi|mis) (recordatorio|recordatorios), apaga (el|los) (recordatorio|recordatorios), cancela (el|mi) recordatorio',
        ),
        'new-category': list(
            '(nueva|crea|crear|añade|agrega) (una|la|) (nueva|) categoría (llamada|nueva|) {x}, (crea|añade|agrega) {x} como categoría, nueva categoría {x}',
        ),
        'new-category-under': list(
            '(nueva|crea|crear|añade|agrega) (una|) (nueva|) categoría (llamada|) {x} (en|dentro de|bajo|debajo de) {y}, (nueva|crea|añade) (una|) subcategoría {x} (en|de|dentro de) {y}, (pon|mueve) la categoría {x} (en|dentro de|bajo) {y}',
        ),
        'rename-category': list(
            '(renombra|cambia) (la|mi|) categoría {x} (a|como|por) {y}, cambia el nombre de la categoría {x} (a|por) {y}, llama {y} a la categoría {x}',
        ),
        'merge-categories': list(
            '(une|junta|combina|fusiona) (las|) (categorías|) {x} (y|con|en) {y}, pasa todo de {x} a {y}',
        ),
        'list-categories': list(
            '(muestra|muéstrame|ver|lista|) (mis|las|todas mis|todas las|) categorías, qué categorías (hay|tengo|existen|conoces|puedo usar), cuáles son (mis|las) categorías',
        ),
        'new-wallet': list(
            '(nueva|crea|crear|añade|agrega|abre) (una|) (nueva|) (cartera|cuenta|billetera) (llamada|) {x}, (nuevo|crea un|crea|abre un) monedero (llamado|) {x}',
        ),
        'share-wallet': list(
            '(comparte|compartir) (esta|este|la|el|mi|nuestra|) (cartera|cuenta|monedero|billetera) con …',
        ),
        'use-wallet': list(
            '(usa|abre|elige|selecciona|activa) (la|mi|el) (cartera|cuenta|billetera|monedero) (de|) {x}, (cambia|pasa|cámbiate|ve) (a|a la|al|a mi) (cartera|cuenta|billetera|monedero|) (de|) {x}',
        ),
        'rename-wallet': list(
            'renombra (la|mi|el) (cartera|cuenta|billetera|monedero) {x} (a|como|por) {y}, renombra (esta|la|mi) (cartera|cuenta|billetera) (a|como) {x}, llama a (esta|mi) (cartera|cuenta|billetera) {x}',
        ),
        'list-wallets': list(
            '(muestra|muéstrame|ver|lista|) (mis|las|todas mis) (carteras|cuentas|billeteras), qué (carteras|cuentas|billeteras) tengo, en qué (cartera|cuenta|billetera) estoy',
        ),
        transfer: list(
            '(moví|transferí|pasé|mueve|transfiere|pasa|traspasé) … (de|desde) (la|el|mi|mis|) {x} (a|hacia) (la|el|mi|mis|) {y}, (moví|transferí|pasé|mueve|transfiere|pasa) … a (la|el|mi|mis|) {y} desde (la|el|mi|mis|) {x}',
        ),
        'transfer-to': list(
            '(moví|transferí|pasé|puse|metí|mueve|transfiere|pasa|guardé|aparté) … (a|en) (la|el|mi|mis|los|) {y}',
        ),
        'transfer-from': list(
            '(moví|transferí|saqué|retiré|pasé|tomé) … (de|desde|del) (la|el|mi|mis|los|) {x}',
        ),
        'set-currency': list(
            '(mi|la) moneda es (el|) …, (cambia|pon|establece) (mi|la) moneda (a|en) …, usa … como moneda, uso …, pago en …, moneda …',
        ),
        'set-time-zone': list(
            '(mi|la) zona horaria es {x}, (cambia|pon) (mi|la) zona horaria (a|en) {x}, estoy en {x} (ahora|), vivo en {x}, me mudé a {x}, zona horaria {x}',
        ),
        'set-language': list(
            '(habla|háblame|escribe|usa|responde|contesta|respóndeme) en {x} (por favor|), (mi|el) idioma es {x}, (cambia|pon) (el|mi) idioma (a|en) {x}, idioma {x}, (puedes|sabes) hablar {x}, hablas {x}',
        ),
        'set-month-start': list(
            '(mi|el) mes (empieza|comienza|inicia) (el|) (día|) {day} …, (cobro|me pagan) el (día|) {day} (de cada mes|del mes|cada mes|), (empieza|comienza) (mi|el) mes el (día|) {day}, mi día de (pago|cobro) es el {day}',
        ),
        'set-week-start': list(
            '(mi|la) semana (empieza|comienza|inicia) (el|en|los) {weekday}, (empieza|comienza) la semana (el|en) {weekday}, el primer día de la semana es (el|) {weekday}',
        ),
        'set-opening-balance': list(
            '(mi|el) saldo inicial (es|era|de|) …, empiezo con …, empecé con …',
        ),
        'set-balance': list(
            '(pon|cambia|corrige|ajusta) (mi|el) saldo (a|en) …, (mi|el) saldo (es|debe ser|debería ser|ahora es|actual es) …, (mi|el) saldo de {x} (es|debe ser) …, tengo … en (el banco|la cuenta|mi cuenta|la cartera|efectivo|el bolsillo), tengo … (ahora mismo|ahora|actualmente), ahora tengo …',
        ),
        'warn-at': list(
            'avísame (al|cuando llegue al|en el|a los|a) {n} (por ciento|), avísame (al|cuando llegue al|a) {n} (por ciento|) y (al|) {n2} (por ciento|), alértame (al|a) {n} (por ciento|), (cambia|pon) (los avisos|las alertas) (a|al|en) {n} y {n2}',
        ),
        'mail-on': list(
            '(envíame|mándame) (un|los|) (correo|correos|email|emails|mail|mails) …, (avísame|notifícame|alértame) por (correo|email|mail|e-mail), activa (los|) (correos|emails|mails), avisos por (correo|email|mail)',
        ),
        'mail-off': list(
            '(deja|para) de (enviarme|mandarme) (correos|emails|mails) …, no me (envíes|mandes) (más|) (correos|emails|mails) …, (no más|sin) (correos|emails|mails), desactiva (los|) (correos|emails|mails), darme de baja …, cancelar suscripción de correo',
        ),
        'chat-on': list(
            '(avísame|notifícame|alértame) (aquí|por aquí|en el chat|por el chat), activa (las|los) (alertas|avisos|notificaciones), avisos (aquí|en el chat)',
        ),
        'chat-off': list(
            'no me (avises|notifiques|alertes) (aquí|en el chat|), desactiva (las|los) (alertas|avisos|notificaciones), sin (alertas|avisos|notificaciones), no más (alertas|avisos|notificaciones)',
        ),
        'digest-on': list(
            '(envíame|mándame|dame) (un|el) resumen (diario|al día|cada día|una vez al día), un (correo|mensaje|mail) al día …, resumen diario (por favor|), junta (los|las) (avisos|alertas|correos) …',
        ),
        'digest-off': list(
            '(avísame|alértame) (al instante|de inmediato|enseguida|al momento|inmediatamente), (sin|no más) resumen (diario|), desactiva el resumen (diario|)',
        ),
        'quiet-hours': list(
            'horas (de silencio|silenciosas) (de|entre|desde) (las|) {n} (a|y|hasta) (las|) {n2}, no me (molestes|escribas|avises) (de|entre|desde) (las|) {n} (a|y|hasta) (las|) {n2}, silencio (de|entre|desde) (las|) {n} (a|y|hasta) (las|) {n2}',
        ),
        'quiet-hours-off': list(
            'sin horas (de silencio|silenciosas), (quita|desactiva) las horas (de silencio|silenciosas), (puedes|) (escríbeme|escribirme) a cualquier hora',
        ),
        'carry-over-on': list(
            '(pasa|acumula|arrastra|traslada) lo que (sobra|sobre|quede|queda) …, (pasa|acumula|arrastra) el (resto|sobrante) …, acumula el presupuesto …',
        ),
        'carry-over-off': list(
            'no (pases|acumules|arrastres) …, (deja|para) de (acumular|arrastrar) …, sin (acumular|arrastrar) …',
        ),
        pace: list(
            'voy (bien|a buen ritmo) …, cómo voy …, a este ritmo …, cuándo (se me acabará|se acaba|superaré|me pasaré) …, cuánto (me durará|durará) …, me voy a pasar (del|de) …, pronóstico, proyección, ritmo de gasto',
        ),
        'pace-on': list(
            '(avísame|alértame) si (voy|gasto) (demasiado|muy) (rápido|deprisa), activa (los avisos|las alertas) de ritmo, (avisos|alertas) de ritmo',
        ),
        'pace-off': list(
            'desactiva (los avisos|las alertas) de ritmo, sin (avisos|alertas) de ritmo, no más (avisos|alertas) de ritmo',
        ),
        snooze: list(
            '(silencia|pospón) (las alertas de|los avisos de|el límite de|) {x}, sin avisos de {x} hasta …',
        ),
        unsnooze: list(
            '(reactiva|activa) (las alertas de|los avisos de) {x}, (deja de silenciar|no silencies) {x}, (avísame|alértame) (otra vez|de nuevo) (de|sobre) {x}, (quita|cancela) el silencio',
        ),
        'list-snoozed': list(
            '(qué está|qué|cuáles están) (silenciado|silenciados), (muestra|ver) los (avisos|límites) silenciados',
        ),
        owed: list(
            'quién me debe …, quién nos debe …, cuánto me debe {x}, cuánto le debo a {x}, a quién le debo …, (muestra|ver|mis|las|) deudas, quién debe qué, cuánto me deben, cuánto debo',
        ),
        settle: list(
            '{x} me (pagó|devolvió) (lo que me debía|su parte|todo|la deuda|), {x} (ya|) me (pagó|devolvió) su (parte|mitad), (estoy|estamos|quedamos) (en paz|a mano) con {x}, {x} y yo (estamos|quedamos) (en paz|a mano), saldé (cuentas|la deuda) con {x}',
        ),
        explain: list(
            'por qué (está|es|pusiste|clasificaste|elegiste|fue|) … {x}, por qué {x}, cómo (supiste|decidiste|elegiste|sabes) …',
        ),
        forget: list(
            'olvida (lo que aprendiste|lo que sabes) (de|sobre) (el|la|) {x}, olvida (el|la|que|) {x}, olvida que {x} es {y}, no recuerdes {x}, deja de (poner|clasificar) {x} (en|como) {y}',
        ),
        export: list(
            'exporta …, exportar …, descarga (mis|todos mis|los) (datos|gastos|movimientos) …, descargar (mis|todos mis|los) (datos|gastos|movimientos) …, (dame|envíame|mándame) (un|el|mi|mis) (csv|excel|archivo|datos) …, (haz|crea) (una|) copia de seguridad …, (mis|todos mis) (datos|gastos) en (csv|excel|json|un archivo)',
        ),
    },
    modifiers: {
        'split-with': list(
            '(dividido|compartido|a medias|a pachas|dividimos|compartimos|dividir) (con|entre) (mi|) {x}, (dividido|compartido|dividimos) entre {x} y yo',
        ),
        'split-parts': list(
            '(dividido|dividida|repartido|compartido|dividimos|repartimos|divide) (entre|en) {n} (personas|partes|amigos|de nosotros|), entre {n} (personas|amigos), entre los {n}',
        ),
        'split-half': list(
            'a medias, a pachas, mitad y mitad, (dividido|dividimos) (a la mitad|en dos|por la mitad), mitad cada uno, la mitad cada uno',
        ),
        'spread-unit': list(
            '(repartido|distribuido|repartida|repártelo|distribúyelo|repartir) (en|durante|por|a lo largo de) (el|la|un|una|todo el|toda la|este|esta|el próximo|la próxima) {unit}, para todo el {unit}, para toda la {unit}',
        ),
        'spread-units': list(
            '(repartido|distribuido|repartida|repártelo|distribúyelo) (en|durante|por) (los próximos|las próximas|los|las|) {n} {unit}',
        ),
        rate: list(
            'al cambio, al cambio de, a un cambio de, al tipo de cambio de, tipo de cambio, tasa, a una tasa de, cambio de, cambio',
        ),
        fee: list(
            'comisión, comisión de, con una comisión de, con comisión de, comisión bancaria, recargo, recargo de, más comisión',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['inglés'], es: ['español', 'castellano'], fr: ['francés'], de: ['alemán'], pt: ['portugués'], it: ['italiano'], nl: ['neerlandés', 'holandés'],
        ru: ['ruso'], uk: ['ucraniano'], hi: ['hindi'], bn: ['bengalí'], pl: ['polaco'], sv: ['sueco'], nb: ['noruego'], tr: ['turco'],
    },
};
