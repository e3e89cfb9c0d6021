/** Portuguese, of Brazil and of Portugal. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const ONES = list('um, dois, três, quatro, cinco, seis, sete, oito, nove');
const TENS = list('vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa');

/** vinte e um, vinte e uma, vinte um … */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [ten, tens] of TENS.entries()) {
        for (const [one, ones] of [...ONES, 'uma', 'duas'].entries()) {
            const value = (ten + 2) * 10 + (one < 9 ? one + 1 : one - 8);
            found[`${tens} e ${ones}`] = value;
            found[`${tens} ${ones}`] = value;
        }
    }
    return found;
}

/** First person, past: gastei, gastamos, tenho gasto. */
const SPENT_BY_ME = list(`
    (me|) gastei, gastamos, paguei, pagamos, comprei, comprámos, compramos, (tenho|tinha|temos) (gasto|gastado|pago|comprado), acabei de (gastar|pagar|comprar|pedir|abastecer), acabamos de (gastar|pagar|comprar), 
    pedi, pedimos, encomendei, investi, doei, emprestei, aluguei, alugamos, reservei, reservamos, recarreguei, carreguei, renovei, assinei, contratei, torrei, queimei, estourei, esbanjei, desembolsei, desperdicei, desperdiçei, perdi, deixei, larguei, passei # (no|na|em), consumi, comi, comemos, jantei, jantamos, almocei, almoçamos,
    lanchei, lanchamos, merendei, tomei, tomamos, bebi, bebemos, abasteci, abastecemos, coloquei, botei, pus, meti, enchi, convidei, quitei, liquidei, tive (de|que) (pagar|comprar|gastar), mandei (arrumar|consertar|lavar|arranjar|fazer), levei o carro, fiz (as|umas|) compras, fiz (a|uma) compra, fiz a feira, fiz um pagamento, fiz a unha, fiz as unhas, cortei o cabelo, andei de (uber|táxi|ónibus), peguei (um|o|uber|táxi|ônibus), apanhei (um|o) (táxi|uber|autocarro|comboio)
`);

export const pt: Language = {
    code: 'pt',
    mixesEnglish: false,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            zero: 0, um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
            catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19,
            vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, cinqüenta: 50, cincoenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90, ...compounds(), cem: 100, cento: 100,
            duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500, seiscentos: 600,
            seiscentas: 600, setecentos: 700, setecentas: 700, oitocentos: 800, oitocentas: 800, novecentos: 900, novecentas: 900,
        },
        // prettier-ignore
        scales: {
            mil: 1e3, milhar: 1e3, milhares: 1e3, milhão: 1e6, milhões: 1e6, 'mil milhões': 1e9, bilhão: 1e9, bilhões: 1e9, bilião: 1e12, biliões: 1e12, trilhão: 1e12, trilhões: 1e12,
            dúzia: 12, dúzias: 12,
        },
        fractions: { meio: 0.5, meia: 0.5, quarto: 0.25, quartos: 0.25 },
        joiners: ['e'],
        articles: ['um', 'uma'],
        point: ['vírgula', 'ponto'],
        // prettier-ignore
        ordinals: {
            primeiro: 1, primeira: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3, quarto: 4, quarta: 4, quinto: 5, quinta: 5, sexto: 6, sexta: 6,
            sétimo: 7, sétima: 7, oitavo: 8, oitava: 8, nono: 9, nona: 9, décimo: 10, décima: 10,
        },
        notes: {},
    },
    dates: {
        months: [
            ['janeiro', 'jan'],
            ['fevereiro', 'fev'],
            ['março', 'mar'],
            ['abril', 'abr'],
            ['maio', 'mai'],
            ['junho', 'jun'],
            ['julho', 'jul'],
            ['agosto', 'ago'],
            ['setembro', 'set'],
            ['outubro', 'out'],
            ['novembro', 'nov'],
            ['dezembro', 'dez'],
        ],
        weekdays: [
            ['segunda', 'segunda feira', '2ª feira', '2a feira', 'segundas', 'seg', 'segundona'],
            ['terça', 'terça feira', '3ª feira', '3a feira', 'terças'],
            ['quarta', 'quarta feira', '4ª feira', '4a feira', 'quartas', 'qua'],
            ['quinta', 'quinta feira', '5ª feira', '5a feira', 'quintas', 'qui'],
            ['sexta', 'sexta feira', '6ª feira', '6a feira', 'sextas', 'sex', 'sextou'],
            ['sábado', 'sábados', 'sab'],
            ['domingo', 'domingos', 'dom'],
        ],
        units: {
            day: ['dia', 'dias'],
            week: ['semana', 'semanas', 'sem'],
            fortnight: ['quinzena', 'quinzenas'],
            month: ['mês', 'meses'],
            quarter: ['trimestre', 'trimestres'],
            year: ['ano', 'anos'],
        },
        relations: {
            this: list(`
                este, esta, esse, essa, neste, nesta, nesse, nessa, deste, desta, desse, dessa, o atual, a atual, o presente, a presente, no atual, na atual, do atual, este mesmo, nesta mesma, no, na, o corrente, atual, actual, agora neste
            `),
            last: list(`
                último, última, últimos, últimas, o último, a última, os últimos, as últimas, no último, na última, nos últimos, nas últimas, do último, da última, dos últimos, das últimas, meu último, meus últimos, minhas últimas, neste último, nesta última, nestes últimos, nestas últimas, esses últimos, essas últimas,
                passado, passada, passados, passadas, o passado, a passada, no passado, na passada, os passados, as passadas, anterior, o anterior, a anterior, no anterior, na anterior, da anterior, do anterior, anteriores
            `),
        },
        next: list('próximo, próxima, que vem, seguinte, que entra, próximos, próximas'),
        clock: ['às', 'as', 'pelas', 'lá pelas'],
        ago: ['há', 'atrás', 'faz'],
        today: list(`
            hoje, hoje mesmo, hoje de manhã, hoje pela manhã, hoje cedo, hoje à tarde, hoje de tarde, hoje pela tarde, hoje à noite, hoje de noite, hoje mais cedo, hoje ao meio dia, hoje na hora do almoço, no dia de hoje, dia de hoje, esta manhã, esta tarde, esta noite, nesta manhã, nesta tarde, nesta noite, essa manhã, essa tarde, essa noite, agora, agora mesmo, agora há pouco, agora pouco, há pouco, há bocado, ainda agora, ainda há pouco, neste momento, nesse momento, de manhã, agorinha, hj
        `),
        yesterday: list(`
            ontem, ontem à noite, ontem de noite, ontem pela noite, ontem à tarde, ontem de tarde, ontem pela tarde, ontem de manhã, ontem pela manhã, ontem cedo, ontem mesmo, ontem ao almoço, ontem ao jantar, o dia de ontem, no dia de ontem, no dia anterior, o dia anterior, noite passada, a noite passada, na noite passada, noite de ontem, na noite de ontem, tarde de ontem, manhã de ontem, ontem ao meio dia, ontem de madrugada, ont
        `),
        weekend: ['fds', 'finde'],
        seasons: {
            spring: ['primavera'],
            summer: ['verão'],
            autumn: ['outono'],
            winter: ['inverno'],
        },
        from: list(
            'de, do, da, desde, desde o, desde a, a partir de, a partir do, a partir da, do mês de, desde este, deste',
        ),
        to: list('a, ao, à, até, até o, até ao, até a, até à, até este, para'),
        between: ['entre', 'entre o', 'entre a', 'entre os', 'entre as'],
        since: list(
            'desde, desde o, desde a, desde os, a partir de, a partir do, a partir da, depois de, depois do, depois da, desde este, desde o início de, desde o começo de',
        ),
        now: list(
            'hoje, agora, a data, o dia de hoje, o momento, este momento, hoje em dia, à data',
        ),
        of: list(`
            de, do, da, em, no, na, durante, durante o, durante a, para, para o, para a, por, deste, desta, desse, dessa, neste, nesta, do ano, do ano de, do mês, do mês de, no mês de, o mês de, ano, ano civil, do mesmo, pro, pra
        `),
        on: list('em, no, na, o, desde, até, para, do, ao, de, entre, antes, data, dia'),
        toDate: [
            'até à data',
            'até hoje',
            'até agora',
            'até a data',
            'até ao momento',
            'até o momento',
        ],
        begin: list(
            'princípio de, no princípio de, início de, no início de, inícios de, começo de, no começo de, começos de, princípio do, início do, no início do, começo do, no começo do, princípios de, em inícios de',
        ),
        end: list(
            'fim de, no fim de, fins de, em fins de, final de, no final de, finais de, em finais de, fim do, final do, no fim do, no final do, finais do',
        ),
        earlier: ['antes', 'cedo'],
        vague: {
            par: 2,
            alguns: 3,
            algumas: 3,
            uns: 3,
            umas: 3,
            vários: 3,
            várias: 3,
            poucos: 3,
            poucas: 3,
        },
        hints: list(
            'o, amanhã, anteontem, antes, há, faz, dia, dias, desde, até, passado, passada, entre, dia, retrasada, retrasado, madrugada, noite',
        ),
        ordinalSuffixes: ['o', 'a', 'º', 'ª', 'ro', 'er'],
        the: ['o', 'a', 'no', 'na', 'do', 'da', 'ao'],
        wordyMonths: ['mar', 'set', 'dez', 'out', 'ago', 'mai'],
        and: ['e', 'e o', 'e a', 'e os'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(
                'anteontem, antes de ontem, antontem, ante ontem, (o|no) dia antes de ontem, anteontem (à|de) (noite|tarde), anteontem de manhã',
            ),
            'three-days-ago': ['trasanteontem', 'trasantontem', 'tresanteontem'],
            today: [
                'às {n} (horas|) da (manhã|tarde|noite)',
                'ao longo do dia',
                'do dia de hoje',
                '(nesta|esta|essa|nessa|na|) madrugada',
                'hoje de madrugada',
                'há (umas|algumas|poucas) (horas|minutos)',
                'hoje (no|ao) (almoço|jantar|café da manhã|pequeno almoço)',
            ],
            tomorrow: ['amanhã', 'amanhã (de|pela|à) (manhã|tarde|noite)', 'amanhã cedo'],
            'in-two-days': ['depois de amanhã'],
            ago: [
                '(há|faz|fazem|tem) {n} {unit}',
                '(há|faz|fazem) (uns|umas|cerca de|quase|aproximadamente|já|mais ou menos) {n} {unit}',
                '{n} {unit} (atrás|antes|passados)',
                '(há|a|faz) {n} {unit} atrás',
                '(uns|umas|cerca de) {n} {unit} atrás',
                'já faz {n} {unit}',
            ],
            'unit-ago': [
                '(há|faz) (um|uma) {unit}',
                '(há|faz) (cerca de|quase|aproximadamente|já|mais ou menos) (um|uma) {unit}',
                '(um|uma) {unit} atrás',
                '(há|a|faz) (um|uma) {unit} atrás',
            ],
            'hours-ago': [
                '(há|faz) {n} (horas|hora|h)',
                '(há|faz) (uma|meia|um par de) (hora|horas)',
                '{n} horas atrás',
                '(uma|meia) hora atrás',
            ],
            'minutes-ago': [
                '(há|faz) {n} (minutos|minuto|min)',
                '{n} (minutos|min) atrás',
                '(há|faz) (um|uns|poucos) (minuto|minutos|minutinho|minutinhos)',
            ],
            weekday: [
                '(o|a|no|na|este|esta|neste|nesta|nesse|nessa|esse|essa|ao|do|da|à|aos|às|) {weekday}',
                '(no|na|este|esta|neste|nesta|) {weekday} (de|à|pela|ao) (manhã|tarde|noite|almoço|jantar)',
                '(no|) dia {weekday}',
                '(no|na|) {weekday} agora',
                'agora (no|na|) {weekday}',
            ],
            'last-weekday': [
                '(o|a|no|na|este|esta|neste|nesta|do|da|) {weekday} (passado|passada|anterior)',
                '(no|na|o|a|neste|nesta|do|da|) (passado|passada|último|última) {weekday}',
                '(no|na|o|a|) {weekday} que passou',
                '(no|na|o|a|) {weekday} (passada|passado) (de|à|pela) (manhã|tarde|noite)',
            ],
            'weekday-this-week': [
                '(no|na|o|a|) {weekday} (desta|dessa|nesta|nessa|esta) semana',
                '(no|na|) {weekday} da mesma semana',
            ],
            'weekday-last-week': [
                '(no|na|o|a|) {weekday} (da|na|) semana (passada|anterior|que passou)',
                '(no|na|o|a|) {weekday} da (última|passada) semana',
                '(na|) semana passada (no|na|) {weekday}',
            ],
            'weekday-ago': [
                '(no|na|o|a|) {weekday} (de|) (há|faz) {n} {unit}',
                '(no|na|) {weekday} {n} {unit} atrás',
            ],
            day: [
                '(o|no|do|ao|em|) dia {day}',
                '(o|no|do|) {day}º',
                '(o|no|do|) dia {day} passado',
                '(no|o) passado dia {day}',
                '(no|) último dia {day}',
            ],
            'weekday-day': [
                '(no|na|o|a|este|esta|nesta|neste|) {weekday} (dia|) {day}',
                '(no|na|) (passada|passado|última|último) {weekday} (dia|) {day}',
                'dia {day} (no|na|) {weekday}',
            ],
            'day-month': [
                '(o|no|em|ao|do|a|) (dia|) {day} (de|do) {month}',
                '(o|no|em|ao|do|) (dia|) {day} {month}',
                '(no|na|o|a|este|) {weekday} (dia|) {day} de {month}',
                '(no|na|o|a|este|) {weekday} (dia|) {day} {month}',
                '(no|o|) (dia|) {day} de {month} passado',
                '(no|o|) passado (dia|) {day} de {month}',
                '{month} (dia|) {day}',
                '(no|em|) dia {day} do mês de {month}',
            ],
            'day-month-year': [
                '(o|no|em|ao|do|a|) (dia|) {day} (de|do) {month} (de|do|do ano|do ano de) {year}',
                '(o|no|em|ao|do|) (dia|) {day} (de|) {month} {year}',
                '(o|no|em|do|) (dia|) {day} {month} de {year}',
                '{month} {day} (de|) {year}',
                '(no|na|o|a|este|) {weekday} (dia|) {day} (de|) {month} (de|do|) {year}',
                '{day} (de|) {month} (de|) {year} {weekday}',
                '{year} {month} {day}',
                '{year} {day} {month}',
                '{day} {year} {month}',
            ],
            'nth-weekday': ['(no|na|o|a|) {ordinal} {weekday} (de|do mês de|em) {month}'],
            'nth-weekday-year': ['(no|na|o|a|) {ordinal} {weekday} de {month} (de|do) {year}'],
            'last-weekday-of-month': [
                '(no|na|o|a|) (último|última) {weekday} (de|do mês de) {month}',
            ],
            'last-weekday-of-month-year': [
                '(no|na|o|a|) (último|última) {weekday} de {month} (de|do) {year}',
            ],
            'last-day-of-month': ['(no|o|) último dia (de|do mês de) {month}'],
            'last-day-of-month-year': ['(no|o|) último dia de {month} (de|do) {year}'],
            'day-of-this-month': [
                '(o|no|em|) (dia|) {day} (deste|desse|do corrente|do presente|do|neste) mês',
                '(o|no|em|) (dia|) {day} do corrente',
            ],
            'day-of-last-month': [
                '(o|no|em|) (dia|) {day} do mês (passado|anterior|que passou)',
                '(o|no|em|) (dia|) {day} do (último|passado) mês',
            ],
            'this-unit': [
                '(o|a|no|na|do|da|) {unit} (atual|actual|corrente)',
                '(o|a|no|na|do|da|) (atual|actual|corrente) {unit}',
                '(este|esta|neste|nesta) {unit} (civil|todo|toda|inteiro|inteira)',
                '(o|a|no|na|) {unit} em curso',
                '(o|a|no|na|) {unit} (todo|toda)',
            ],
            'last-unit': [
                '(o|a|os|as|no|na|do|da|ao|este|neste|) {unit} (passado|passada|anterior|último|última|findo|finda|transato|transacto)',
                '(o|a|no|na|do|da|) {unit} que (passou|acabou|terminou|findou)',
                '(o|a|no|na|do|da|) (passado|passada|anterior|último|última) {unit}',
                '(o|a|no|na|) {unit} (passado|passada) (inteiro|inteira|todo|toda)',
            ],
            'unit-before-last': [
                '(o|a|no|na|do|da|) {unit} (retrasado|retrasada|atrasado|atrasada)',
                '(o|a|no|na|do|da|) (penúltimo|penúltima) {unit}',
                '(o|a|no|na|) {unit} antes (do passado|da passada|do último|da última)',
                '(o|a|no|na|) {unit} anterior (ao passado|à passada|ao último|à última)',
            ],
            'last-units': [
                '(os|as|nos|nas|dos|das|meus|nestes|nestas|) (últimos|últimas|passados|passadas|anteriores) {n} {unit}',
                '(os|as|nos|nas|dos|das|) {n} (últimos|últimas|passados|passadas) {unit}',
                '(os|as|nos|nas|) {n} {unit} (passados|passadas|anteriores|últimos|últimas)',
                'de {n} {unit} (para cá|pra cá)',
            ],
            'unit-to-date': [
                '(o|no|este|neste|nesta|esta|a|na|) {unit} até (agora|hoje|ao momento|o momento|à data|a data|aqui)',
                'até (agora|hoje) (este|neste|nesta|esta) {unit}',
                'desde o (início|começo|princípio) (do|da|deste|desta) {unit}',
                '(no|) que vai (do|da|de) {unit}',
                '(no|o|a|) {unit} corrente até (agora|hoje)',
            ],
            month: [
                '(o|no|do|ao|) mês de {month}',
                '(em|no|o|durante|) {month} (todo|inteiro)',
                'todo (o|) {month}',
            ],
            'this-month-named': ['(este|neste|deste) {month}', '(este|neste) mês de {month}'],
            'last-month-named': [
                '(em|no|) {month} (passado|anterior|último)',
                '(em|no|) (passado|último) {month}',
                '(no|o|) passado mês de {month}',
            ],
            'month-of-last-year': [
                '(em|no|de|) {month} do ano (passado|anterior)',
                '(em|de|) {month} (no|) ano passado',
                'ano passado em {month}',
            ],
            'month-year': [
                '(em|de|no|) {month} (de|do|do ano|do ano de|em) {year}',
                '(no|o|do|) mês de {month} (de|do|) {year}',
                '{year} {month}',
            ],
            year: [
                '(o|no|do|em|) ano (de|civil|fiscal|) {year}',
                'todo (o|) (ano de|) {year}',
                '(em torno de|por volta de) {year}',
            ],
            decade: [
                '(a|na|da|) década de {year}',
                '(os|nos|) anos {year}',
                '(a|na|da|) década de {n}',
                '(os|nos|dos) anos {n}',
            ],
            quarter: ['(o|no|do|) {ordinal} trimestre', '(o|no|) trimestre {ordinal}'],
            'quarter-year': ['(o|no|do|) {ordinal} trimestre (de|do|do ano|do ano de|) {year}'],
            weekend: [
                '(o|a|no|este|neste|nesse|esse|do|deste|desse|) (fim|final) de semana',
                '(o|no|este|neste|nesse|esse|) (fds|finde)',
            ],
            'last-weekend': [
                '(o|no|do|) (fim|final) de semana (passado|anterior|último|que passou)',
                '(o|no|) (fds|finde) (passado|anterior)',
                '(o|no|este|) (passado|último) (fim de semana|final de semana|fds)',
            ],
            'this-season': ['(este|esta|neste|nesta|o|a|no|na|nesse|esse) {season}'],
            'last-season': [
                '(o|a|no|na|) {season} (passado|passada|anterior)',
                '(o|a|no|na|) (passado|passada|último|última) {season}',
            ],
            'season-year': ['(o|a|no|na|) {season} (de|do|) {year}'],
            'week-number': ['(a|na|) semana (número|) {n}'],
            'nth-week-of-month': ['(a|na|) {ordinal} semana (de|do mês de|em) {month}'],
            'nth-week-of-month-year': ['(a|na|) {ordinal} semana de {month} (de|do) {year}'],
            'last-week-of-month': ['(a|na|) última semana (de|do mês de|em) {month}'],
            'last-week-of-month-year': ['(a|na|) última semana de {month} (de|do) {year}'],
            'day-range': [
                '(de|do dia|do|desde o|desde|dos dias|entre|) {day} (a|ao|até|até o|até ao|e|ao dia) {day2} de {month}',
                '(de|do dia|do|desde o|desde|) {day} (a|ao|até|até o|até ao) {day2} {month}',
                'entre (o|os|os dias|) {day} e (o|) {day2} de {month}',
                '{month} (de|) {day} (a|ao) {day2}',
            ],
            'day-range-year': [
                '(de|do dia|do|desde o|desde|) {day} (a|ao|até|até o|até ao) {day2} de {month} (de|do) {year}',
                'entre (o|os|os dias|) {day} e (o|) {day2} de {month} (de|do) {year}',
            ],
        },
        holidays: {
            'new-year': list('ano novo, dia de ano novo, primeiro de janeiro, primeiro do ano'),
            epiphany: list('dia de reis, epifania'),
            valentines: list('dia de são valentim, são valentim'),
            'womens-day': list('dia da mulher, dia internacional da mulher, dia das mulheres'),
            'april-fools': list('dia da mentira, dia das mentiras'),
            'good-friday': list('sexta feira santa, sexta santa, sexta feira da paixão'),
            easter: list('páscoa, domingo de páscoa, dia de páscoa'),
            'easter-monday': ['segunda feira de páscoa'],
            pentecost: ['pentecostes'],
            'mardi-gras': list('terça feira de carnaval, carnaval, entrudo, terça de carnaval'),
            'ash-wednesday': list('quarta feira de cinzas, quarta de cinzas'),
            'may-day': list(
                'dia do trabalho, dia do trabalhador, dia dos trabalhadores, primeiro de maio',
            ),
            'mothers-day': ['dia das mães'],
            halloween: list('dia das bruxas, halloween'),
            'all-saints': ['dia de todos os santos'],
            'black-friday': ['black friday'],
            'christmas-eve': list('véspera de natal, noite de natal, consoada'),
            christmas: list('natal, dia de natal'),
            'new-years-eve': list(
                'réveillon, véspera de ano novo, passagem de ano, noite de ano novo, virada do ano',
            ),
        },
        recurrences: {
            daily: list('diário, diária, diariamente'),
            weekly: list('semanal, semanais, semanalmente'),
            monthly: list('mensal, mensais, mensalmente, todo (o|) dia {day}'),
            yearly: list('anual, anuais, anualmente'),
            'every-unit': [
                '(cada|por|ao|à|todo|todo o|toda|todos os|todas as|a cada|uma vez por|uma vez ao|uma vez à|todo santo) {unit}',
            ],
            'every-units': [
                '(cada|a cada|de) {n} {unit}',
                'uma vez a cada {n} {unit}',
                'de {n} em {n} {unit}',
            ],
            'every-other': [
                '(um|uma) {unit} sim (e|) (outro|outra) não',
                '{unit} sim {unit} não',
                '(um|uma) {unit} sim (um|uma) {unit} não',
            ],
            'every-weekday': ['(cada|todo|toda|todos os|todas as|aos|às|a cada) {weekday}'],
            workdays: list(
                'de segunda a sexta, nos dias úteis, em dias úteis, dias de semana, todo dia útil, todos os dias úteis, todos os dias de semana',
            ),
            weekends: list(
                'todo fim de semana, todo final de semana, aos fins de semana, nos fins de semana, todos os fins de semana, aos finais de semana, nos finais de semana',
            ),
            'on-day': [
                '(no|todo|todo o|ao|) dia {day} de (cada|todo) mês',
                'todo (o|) dia {day}',
                '(cada|a cada) dia {day}',
                'todos os dias {day}',
                '(todo|cada) mês (no|) dia {day}',
                'dia {day} (todo|todos os|de todos os) (mês|meses)',
            ],
            'on-last-day': [
                '(no|) último dia (do|de cada|de todo) mês',
                '(no|ao) (fim|final) (do|de cada|de todo) mês',
            ],
            until: list(
                'até, até o, até a, até ao, até à, até o fim de, até ao fim de, terminando em, terminando no',
            ),
            times: [
                '{n} vezes',
                '(em|por|durante) {n} (parcelas|prestações|pagamentos|mensalidades|vezes)',
            ],
            starting: list(
                'desde, desde o, desde a, a partir de, a partir do, a partir da, começando em, começando no, começando na, começando, com início em',
            ),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, mil: 1e3, milhar: 1e3, milhares: 1e3, m: 1e6, mi: 1e6, mm: 1e6, milhão: 1e6, milhões: 1e6, 'mil milhões': 1e9, bi: 1e9, bilhão: 1e9, bilhões: 1e9, bilião: 1e12, biliões: 1e12, trilhão: 1e12, trilhões: 1e12,
        dúzia: 12, dúzias: 12,
    },
    // prettier-ignore
    currencies: {
        real: 'BRL', reais: 'BRL', reaizinhos: 'BRL', reiais: 'BRL', rs: 'BRL', 'real brasileiro': 'BRL', 'reais brasileiros': 'BRL', conto: OPEN, contos: OPEN, pila: OPEN, pilas: OPEN, prata: OPEN, pratas: OPEN, mango: OPEN, mangos: OPEN, pau: OPEN, paus: OPEN, dinheiros: OPEN, cruzeiro: OPEN, cruzeiros: OPEN,
        euro: 'EUR', euros: 'EUR', eurinhos: 'EUR', eurinho: 'EUR', éres: 'EUR', aérios: 'EUR', dólar: DOLLARS, dólares: DOLLARS, dolar: DOLLARS, dolares: DOLLARS, doletas: DOLLARS, doleta: DOLLARS, dollar: DOLLARS, libra: POUNDS, 'libra esterlina': 'GBP', 'libras esterlinas': 'GBP', iene: 'JPY', yen: 'JPY', yenes: 'JPY', iuane: 'CNY', yuan: 'CNY', renminbi: 'CNY', won: 'KRW',
        rupia: RUPEES, rublo: 'RUB', peso: OPEN, franco: OPEN, coroa: OPEN, dinar: OPEN, dirham: 'AED', dirrã: 'AED', rial: OPEN, lira: 'TRY', shekel: 'ILS', séquel: 'ILS', zloty: 'PLN', zlóti: 'PLN', forint: 'HUF', leu: 'RON', baht: 'THB', kwanza: 'AOA', metical: 'MZN', meticais: 'MZN', 'escudo cabo verdiano': 'CVE', 'escudos cabo verdianos': 'CVE', pataca: 'MOP', dobra: 'STN', escudo: OPEN, rand: 'ZAR',
        guarani: 'PYG', guaranis: 'PYG', boliviano: 'BOB', bolívar: 'VES', 'peso mexicano': 'MXN', 'pesos mexicanos': 'MXN', 'peso argentino': 'ARS', 'pesos argentinos': 'ARS', 'peso chileno': 'CLP', 'pesos chilenos': 'CLP', 'peso colombiano': 'COP', 'pesos colombianos': 'COP', 'peso uruguaio': 'UYU', 'pesos uruguaios': 'UYU',
        'dólar americano': 'USD', 'dólares americanos': 'USD', 'dólares dos estados unidos': 'USD', 'dólar canadense': 'CAD', 'dólares canadenses': 'CAD', 'dólar canadiano': 'CAD', 'dólares canadianos': 'CAD', 'dólar australiano': 'AUD', 'dólares australianos': 'AUD', 'dólar neozelandês': 'NZD', 'dólares neozelandeses': 'NZD', 'dólares de hong kong': 'HKD', 'dólar de hong kong': 'HKD',
        'dólares de singapura': 'SGD', 'dólar de singapura': 'SGD', 'franco suíço': 'CHF', 'francos suíços': 'CHF', 'coroa sueca': 'SEK', 'coroas suecas': 'SEK', 'coroa norueguesa': 'NOK', 'coroas norueguesas': 'NOK', 'coroa dinamarquesa': 'DKK', 'coroas dinamarquesas': 'DKK', 'coroa checa': 'CZK', 'coroas checas': 'CZK', 'coroas tchecas': 'CZK', 'lira turca': 'TRY', 'liras turcas': 'TRY', 'rupia indiana': 'INR', 'rupias indianas': 'INR',
    },
    coins: {
        centavo: null,
        centavos: null,
        cêntimo: null,
        cêntimos: null,
        cent: null,
        cents: null,
        cts: null,
        ct: null,
        centimo: null,
        pêni: null,
        penies: null,
        pence: null,
        pêniques: null,
        tostão: null,
    },
    notCodes: list(
        'peso, le, all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, lei, sol, real, bob, sek, don, mil, coroa, franco, libra, lira, pau, paus, prata, pratas, mango, mangos, dobra, escudo, cruzeiro, conto, contos, rs, leu, leva, lev, marco, marcos',
    ),
    categoryNames: {
        food: list(
            'comida, comidas, alimentação, alimentos, mercado, supermercado, restaurantes, comer fora, comida e bebida, mercearia, compras do mês, refeições',
        ),
        transport: list(
            'transporte, transportes, transporte público, transportes públicos, mobilidade, condução',
        ),
        home: ['casa', 'moradia', 'habitação', 'lar', 'aluguel', 'renda', 'renda da casa'],
        utilities: ['contas', 'contas de casa', 'serviços', 'contas fixas', 'serviços básicos'],
        clothing: ['roupa', 'roupas', 'vestuário', 'moda'],
        health: ['saúde', 'medicina', 'medicamentos', 'remédios', 'despesas médicas'],
        fun: ['lazer', 'entretenimento', 'diversão', 'saídas', 'hobbies'],
        sport: ['esporte', 'esportes', 'desporto', 'academia', 'ginásio', 'fitness'],
        travel: ['viagem', 'viagens', 'férias'],
        education: ['educação', 'estudos', 'formação', 'escola'],
        gifts: ['presentes', 'prendas', 'doações', 'caridade', 'donativos'],
        subscriptions: ['assinaturas', 'assinatura', 'subscrições', 'subscrição'],
        personal: ['cuidados pessoais', 'beleza', 'cosméticos', 'higiene', 'cosmética'],
        pets: ['animais de estimação', 'animais', 'pets', 'pet'],
        family: ['família', 'crianças', 'filhos'],
        electronics: ['eletrônicos', 'eletrónica', 'eletrônica', 'tecnologia'],
        insurance: ['seguro', 'seguros'],
        taxes: ['imposto', 'impostos'],
        fees: ['taxas', 'tarifas', 'multas', 'comissões', 'tarifas bancárias', 'juros do cartão'],
        other: ['outros', 'outras coisas', 'diversos', 'outro', 'outras'],
    },
    expenseWords: {
        food: list(`
            almoço, almoços, jantar, janta, jantares, café da manhã, pequeno almoço, lanche, lanches, lanchinho, merenda, ceia, brunch, café, cafés, cafezinho, cafezinhos, cafeteria, cafetaria, bica, galão, meia de leite, pingado, cappuccino, chá, chá da tarde, chimarrão, erva mate, sanduíche, sanduíches, sandes, tosta, tosta mista, misto quente, pão na chapa, pãozinho, bauru, x salada, x burger, xis, cachorro quente, dogão, prensado, bifana, bifanas, francesinha, francesinhas, prego no pão,
            hambúrguer, hambúrgueres, hamburguer, hamburgueres, burger, pizza, pizzas, massa, macarrão, espaguete, lasanha, sushi, temaki, japonês, comida japonesa, comida chinesa, yakisoba, kebab, tacos, pastel, pastéis, pastel de nata, pastéis de nata, pastéis de belém, coxinha, coxinhas, esfiha, esfihas, esfirra, empada, empadas, salgado, salgados, salgadinho, salgadinhos, rissol, rissóis, pão de queijo, tapioca, açaí, acarajé, moqueca, feijoada, churrasco, churrascaria, rodízio, espetinho, espetinhos, picanha, marmita, marmitas, marmitex, quentinha, quentinhas, pf, prato feito, prato do dia, self service, buffet, por quilo, diária,
            salada, sopa, caldo verde, frango, frango assado, galinha, peixe, bacalhau, sardinhas, camarão, marisco, mariscos, carne, carnes, carne moída, bife, presunto, fiambre, linguiça, salsicha, chouriço, bacon, porco, ovo, ovos, leite, pão, pães, manteiga, queijo, requeijão, iogurte, fruta, frutas, legumes, verdura, verduras, vegetais, hortifruti, sacolão, maçã, maçãs, banana, bananas, laranja, laranjas, uva, uvas, morango, morangos, melancia, abacate, tomate, tomates, batata, batatas, batata frita, batatas fritas, cebola, cebolas, alho, cenoura, alface, feijão, arroz, farinha, açúcar, sal, azeite, óleo, cereal, cereais, granola, temperos,
            água, água mineral, galão de água, garrafão de água, suco, sucos, sumo, sumos, refrigerante, refrigerantes, refri, refris, guaraná, coca cola, coca, cerveja, cervejas, cervejinha, breja, brejas, cerva, gelada, chopp, chope, chopes, imperial, imperiais, fino, finos, vinho, vinhos, espumante, caipirinha, caipirinhas, drink, drinks, drinques, copos, bebida, bebidas, bebidas alcoólicas, cachaça, vodka, whisky, gin, gin tónico, bar, bares, boteco, botequim, barzinho, buteco, happy hour, tasca, tasquinha, pub, cervejaria, cantina, refeitório, bandejão, restaurante, restô, bistrô, pizzaria, hamburgueria, lanchonete, padaria, padoca, panificadora, pastelaria, confeitaria, talho, açougue, peixaria, frutaria, quitanda, sorveteria, gelataria, mercadinho, mercadinhos, minimercado, supermercados, hipermercado, atacadão, atacado, feira, feira livre, feirinha, mercearias, sacolão, rancho, compras de supermercado, compras no supermercado, compras do supermercado, compra do mês, compras da semana, compra da semana, compras de mercado, cesta básica, despensa, mantimentos, hortaliças,
            sorvete, sorvetes, gelado, gelados, picolé, bolo, bolos, torta, tortas, brigadeiro, brigadeiros, brownie, biscoito, biscoitos, bolacha, bolachas, bombom, chocolate, chocolates, doce, doces, bala, balas, rebuçados, guloseima, guloseimas, chiclete, pastilhas elásticas, pipoca, pipocas, pipoca doce, sobremesa, croissant, donut, donuts, waffle, crepe, petisco, petiscos, tira gosto, porção, aperitivo, snack, snacks, besteira pra comer, besteiras, amendoim, castanhas, comida pronta, comida congelada, congelados, fast food, comida rápida, takeaway, take away, entrega de comida, delivery, tele entrega, gorjeta, gorjetas, caixinha do garçom, couvert, refeição,
            continente, pingo doce, mercadona, lidl, aldi, auchan, intermarché, minipreço, jumbo, makro, pão de açúcar, carrefour, assaí, atacadão, dia supermercado, zaffari, bretas, guanabara, mundial, sams club, big bompreço, extra hiper, oxxo, ifood, rappi, uber eats, ubereats, glovo, bolt food, zé delivery, aiqfome, mcdonalds, mc donalds, méqui, mcdonald, burger king, bk, bobs, habibs, giraffas, outback, subway, starbucks, kfc, telepizza, pizza hut, dominos, spoleto, madero, cacau show, kopenhagen, starbuck, h3, padaria portuguesa, almoçar, jantar fora, lanchar, comer, almocei, almoçamos, jantei, jantamos, lanchei, lanchamos, comi, comemos, merendei
        `),
        transport: list(`
            táxi, taxi, uber, 99 (pro|para|pra|até), 99pop, 99 pop, cabify, bolt, indriver, blablacar, corrida, corrida de uber, corrida de táxi, ônibus, onibus, busão, bus, buzão, autocarro, autocarros, camioneta, camionete, metrô, metro, trem, trens, comboio, comboios, elétrico, bonde, barca, balsa, cacilheiro, vlt, brt, van, lotação, mototáxi, moto táxi, passagem, passagens, passagem de ônibus, passagem de ónibus, passagem de metrô, bilhete de metro, bilhete de metrô, bilhete de comboio, bilhete de autocarro, bilhete único, bilhete do metro, vale transporte, recarga do bilhete único, recarga bilhete único, passe, passe social, passe mensal, passe navegante, navegante, andante, cartão viva, viva viagem, riocard,
            gasolina, gasóleo, gasosa, etanol, álcool combustível, diesel, gnv, gpl, combustível, combustíveis, posto, posto de gasolina, posto ipiranga, bomba de gasolina, abastecimento, ipiranga, petrobras, shell, galp, repsol, prio, pedágio, pedágios, sem parar, portagem, portagens, via verde, scut, estacionamento, estacionamentos, parque de estacionamento, parquímetro, parking, zona azul, emel, vaga, valet, manobrista, flanelinha, garagem,
            carro, automóvel, moto, mota, motocicleta, bicicleta, bike, patinete, trotinete, oficina, oficina mecânica, mecânico, borracharia, borracheiro, pneu, pneus, troca de óleo, mudança de óleo, óleo do carro, revisão do carro, revisão, alinhamento, balanceamento, bateria do carro, lavagem, lavagem do carro, lava jato, lava rápido, lavação, inspeção, inspeção do carro, vistoria, guincho, reboque, aluguel de carro, aluguer de carro, licenciamento, carta de condução, cnh, autoescola, auto escola, escola de condução, ferry, viagem de uber, viagem de táxi, peças do carro, conserto do carro, arranjo do carro, abasteci, abastecemos, abastecer, tanque, tanque cheio, gasolina comum
        `),
        home: list(`
            aluguel, aluguer, aluguer da casa, arrendamento, renda, a renda, renda de casa, prestação da casa, prestação do apartamento, financiamento da casa, hipoteca, crédito habitação, crédito à habitação, condomínio, cond, apartamento, apê, kitnet, móveis, móvel, mobília, sofá, poltrona, cadeira, cadeiras, mesa, guarda roupa, armário, luminária, candeeiro, abajur, cama, colchão, cortina, cortinas, tapete, ikea, leroy merlin, tok stok, tok e stok, aki, conforama, havan, casas bahia, encanador, canalizador, eletricista, chaveiro, pintor, pedreiro, marceneiro, faxina, faxineira, diarista, empregada, empregada doméstica, mulher a dias, senhora da limpeza, limpeza, limpeza da casa, produto de limpeza, produtos de limpeza, material de limpeza, detergente, amaciante, água sanitária, lixívia, desinfetante, sabão em pó, papel higiênico, papel higiénico, papel toalha, guardanapos, vassoura, esponja,
            cozinha, panela, panelas, frigideira, louça, pratos, talheres, copos de vidro, máquina de lavar, lava louça, geladeira, frigorífico, forno, fogão, micro ondas, microondas, air fryer, airfryer, liquidificador, aspirador, ventilador, ar condicionado, jardim, jardinagem, jardineiro, planta, plantas, vaso, tinta de parede, ferramentas, lâmpada, lâmpadas, lençol, lençóis, toalha, toalhas, travesseiro, almofada, lavanderia, lavandaria, tinturaria, reforma, obra, obras, material de construção, conserto, reparação, reparo, mudança, iptu parcela, ferragens, decoração, dedetização, bricolage
        `),
        utilities: list(`
            luz, a luz, conta de luz, conta da luz, fatura da luz, fatura de luz, energia, energia elétrica, conta de energia, eletricidade, conta de água, conta da água, fatura da água, saneamento, gás, conta de gás, conta do gás, botijão, botijão de gás, botija, botija de gás, bilha de gás, gás de cozinha, aquecimento, internet, wifi, wi fi, fibra, banda larga, telefone fixo, conta de telefone, conta do telefone, conta do celular, conta de celular, fatura do telemóvel, telemóvel tarifário, plano de celular, plano do celular, celular pré pago, recarga, recarga de celular, recarga do celular, carregamento do telemóvel, crédito no celular, créditos do celular, telefone, tv a cabo, tv por cabo, conta de internet, conta da internet, fatura da internet,
            vivo fibra, conta da vivo, fatura da vivo, claro net, conta da claro, fatura da claro, tim, oi fibra, net claro, nos fibra, fatura da nos, conta da nos, meo, vodafone, nowo, edp, endesa, iberdrola, enel, light, cemig, copel, sabesp, cedae, cpfl, comgás, epal, água e luz, luz e água, água luz e gás, luz água e gás, luz e gás, conta, boleto da luz
        `),
        clothing: list(`
            sapato, sapatos, tênis, ténis, sapatilhas, sapatilha, bota, botas, sandália, sandálias, chinelo, chinelos, havaianas, camisa, camisas, camiseta, camisetas, t shirt, t shirts, blusa, blusas, calça, calças, bermuda, shorts, short, calções, calção, jeans, calça jeans, vestido, vestidos, saia, saias, jaqueta, casaco, casacos, agasalho, moletom, suéter, camisola, camisolas, sweat, meia calça, meias, cueca, cuecas, calcinha, calcinhas, sutiã, sutiãs, lingerie, roupa íntima, boné, gorro, chapéu, cachecol, luvas, terno, fato de treino, gravata, cinto, bolsa, mala de mão, carteira nova, mochila, biquíni, fato de banho, sunga, pijama, óculos de sol, relógio, joia, joias, brinco, brincos, colar, pulseira, anel, sapataria, costureira, alfaiate, bainha, ajuste de roupa,
            zara, renner, riachuelo, c a, c e a, marisa, hering, centauro, h m, primark, mango, bershka, stradivarius, pull bear, nike, adidas, shein, uniqlo, farm, hering, seaside, lojas americanas roupa, brechó
        `),
        health: list(`
            médico, médica, doutor, doutora, dentista, hospital, clínica, posto de saúde, farmácia, drogaria, drogasil, droga raia, drogaraia, pague menos, panvel, pacheco, remédio, medicamento, comprimidos, receita médica, vitaminas, vitamina, suplemento, óculos, óculos de grau, lentes, lentes de contato, lentes de contacto, ótica, óptica, oftalmologista, oculista, terapia, terapeuta, psicólogo, psicóloga, psiquiatra, fisioterapia, fisioterapeuta, fisio, vacina, vacinas, exame, exames, exame de sangue, análises, análises clínicas, consulta, consulta médica, taxa moderadora, coparticipação, plano de saúde, plano odontológico, dipirona, ibuprofeno, paracetamol, aspirina, ben u ron, cirurgia, raio x, ressonância, ultrassom, ecografia, urgência, urgências, pronto socorro, upa, ambulância, dermatologista, dermato, ginecologista, pediatra, nutricionista, máscara, máscaras, xarope, tratamento, aparelho dentário, ortodontia, manutenção do aparelho, limpeza dental, curativo, band aid, unimed, amil, wells
        `),
        fun: list(`
            cinema, cine, filme, filmes, teatro, show, shows, concerto, concertos, museu, exposição, jogo, jogos, videogame, videojogo, videojogos, game, steam, playstation, psn, xbox, nintendo, festa, festas, festinha, balada, baladas, discoteca, boate, noitada, rolê, role com amigos, karaoke, karaokê, festival, lollapalooza, ingresso, ingressos, bilhetes de cinema, bilhete de cinema, bilhetes para o concerto, entrada do cinema, zoo, zoológico, jardim zoológico, oceanário, parque de diversões, parque aquático, loteria, lotaria, mega sena, euromilhões, raspadinha, raspadinhas, jogo do bicho, bet, aposta, apostas, casino, cassino, livro, livros, livraria, romance, revista, revistas, jornal, gibi, quadrinhos, mangá, brinquedos, lego, cigarro, cigarros, tabaco, maço de cigarros, vape, pod, narguilé, disco de vinil, música, passeio, saída com amigos, saída, bilhar, sinuca, boliche, bowling, paintball, kart, fogueira, bloco de carnaval, abadá, estádio, jogo do benfica, fnac, bertrand, saraiva
        `),
        sport: list(`
            mensalidade da academia, mensalidade do ginásio, gym, smart fit, smartfit, bluefit, gympass, wellhub, totalpass, fitness hut, holmes place, yoga, ioga, pilates, crossfit, natação, piscina, musculação, treino, futebol, pelada, futsal, society, quadra, campo de futebol, aluguel da quadra, basquete, vôlei, beach tennis, padel, padle, campo de padel, aula de tênis, surf, surfe, aula de surf, prancha, skate, corrida de rua, maratona, meia maratona, tênis de corrida, personal, personal trainer, whey, whey protein, creatina, proteína, decathlon, sport zone, judô, jiu jitsu, boxe, muay thai, dança, escalada, golfe, ski, esqui
        `),
        travel: list(`
            hotel, hotéis, hostel, pousada, pousadas, pensão, airbnb, booking, voo, voos, passagem aérea, passagens aéreas, passagem de avião, passagens de avião, bilhete de avião, bilhetes de avião, avião, aeroporto, ryanair, easyjet, tap, latam, gol linhas aéreas, azul linhas aéreas, decolar, cvc, bagagem, mala, malas, mala de viagem, visto, passaporte, excursão, cruzeiro marítimo, tour, alojamento, hospedagem, estadia, diárias de hotel, camping, campismo, lembrancinhas, lembranças, souvenirs, souvenir, agência de viagens, escapadinha, resort, seguro viagem, seguro de viagem
        `),
        education: list(`
            matrícula, mensalidade, mensalidade da escola, mensalidade da faculdade, mensalidade escolar, propinas, propina da faculdade, propina da universidade, curso, cursos, curso de inglês, aula, aulas, aula de inglês, aulas de inglês, explicação, explicações, explicador, aula particular, aulas particulares, reforço escolar, faculdade, facul, universidade, uni, colégio, escolinha, cursinho, material escolar, livros escolares, livro didático, papelaria, caderno, cadernos, caneta, canetas, lápis, fotocópia, fotocópias, xerox, impressão, impressões, professor particular, inscrição, vestibular, enem, concurso, mestrado, pós graduação, doutoramento, mba, apostila, udemy, alura, coursera, duolingo, hotmart, rocketseat, wizard, ccaa, kumon
        `),
        gifts: list(`
            presente, prenda, presentinho, presente de aniversário, prenda de anos, prenda de natal, presente de natal, presentes de natal, amigo secreto, amigo oculto, lembrancinha, vaquinha, doação, donativo, esmola, flores, buquê, ramo de flores, presente de casamento, casamento, batizado, chá de bebê, chá de panela, igreja, dízimo, oferta na igreja, oferta da igreja, aniversário, ong, cruz vermelha, ajuda humanitária
        `),
        subscriptions: list(`
            netflix, spotify, hbo, hbo max, disney, disney plus, globoplay, youtube premium, youtube, amazon prime, prime video, prime, apple music, apple tv, icloud, dropbox, google one, google drive, chatgpt, patreon, audible, paramount, telecine, premiere, dazn, sport tv, crunchyroll, canva, game pass, deezer, adobe, office 365, microsoft 365, domínio, hospedagem do site, hosting, vpn, assinatura mensal, kindle unlimited, anuidade do clube, quota do clube, quotas do benfica, clube do livro, meli
        `),
        personal: list(`
            cabeleireiro, cabeleireira, cabelereiro, barbeiro, barbearia, corte, corte de cabelo, cortar o cabelo, cabelo, barba, salão, salão de beleza, manicure, manicura, pedicure, unha, unhas, unhas de gel, fazer as unhas, sobrancelha, sobrancelhas, depilação, estética, esteticista, massagem, massagista, spa, maquiagem, maquilhagem, perfume, perfumaria, xampu, shampoo, champô, condicionador, sabonete, gel de banho, pasta de dente, pasta de dentes, escova de dente, escova de dentes, fio dental, desodorante, desodorizante, creme, cremes, hidratante, protetor solar, lâmina, lâminas de barbear, gilete, tintura, absorvente, absorventes, pensos higiénicos, tampões, batom, esmalte, natura, avon, boticário, o boticário, sephora, tatuagem, tattoo, botox, bronzeamento, produtos de higiene
        `),
        pets: list(`
            cachorro, cachorra, cão, cadela, gato, gata, gatinho, veterinário, veterinária, vet, ração, ração do cachorro, ração do gato, ração para o cão, comida do cão, comida do gato, comida do cachorro, areia do gato, areia para gatos, areia de gato, areia, pet shop, petshop, petz, petlove, cobasi, banho e tosa, tosa, banho do cachorro, coleira, trela, aquário, antipulgas, desparasitante, vacina do cachorro, vacina do gato, dog walker
        `),
        family: list(`
            fralda, fraldas, bebê, bebé, babá, baby sitter, babysitter, creche, infantário, jardim de infância, berçário, papinha, papinhas, leite em pó, leite ninho, carrinho de bebê, carrinho de bebé, mesada, semanada, pensão alimentícia, pensão de alimentos, brinquedo, mãe, mamãe, pai, papai, mamã, papá, filho, filha, filhote, irmão, irmã, avó, avô, vó, vô, esposa, esposo, marido, sogra, sogro, sobrinho, sobrinha, toalhitas, lenços umedecidos, atl
        `),
        electronics: list(`
            iphone, celular, celular novo, telemóvel, telemóvel novo, smartphone, notebook, laptop, portátil, computador, computador novo, pc, macbook, ipad, tablet, tv, televisão, televisor, fone, fones, fones de ouvido, auscultadores, auriculares, airpods, carregador, carregador do celular, carregador do telemóvel, cabo usb, cabo, teclado, mouse, rato sem fios, monitor, ecrã, tela do celular, câmera, câmara, impressora, ps5, console, consola, hd externo, disco externo, pen drive, pendrive, caixa de som, coluna bluetooth, smartwatch, capinha, capa do telemóvel, película, pilha, pilhas, bateria, tinteiro, toner, roteador, router, kindle, worten, kabum, magalu, magazine luiza, ponto frio, fast shop, media markt, mediamarkt, radio popular, samsung, xiaomi, motorola, alexa
        `),
        insurance: list(`
            seguro do carro, seguro do automóvel, seguro auto, seguro automóvel, seguro de saúde, seguro de vida, seguro da casa, seguro residencial, seguro multirriscos, seguro do celular, porto seguro, apólice, fidelidade seguros, tranquilidade, médis, multicare
        `),
        taxes: list(
            'iptu, ipva, imi, irs, iuc, iva, inss, darf, das mei, mei, simples nacional, imposto de renda, irpf, finanças, segurança social, receita federal, dpvat, itbi, taxa de lixo, imposto único de circulação, imposto predial, alfândega, taxa alfandegária',
        ),
        fees: list(`
            taxa, tarifa, tarifa bancária, taxa do banco, taxas bancárias, comissão bancária, comissão do banco, manutenção de conta, manutenção da conta, multa, multa de trânsito, multa do carro, multa de estacionamento, juros do cheque especial, juros do banco do cartão, anuidade, anuidade do cartão, iof, cartório, notário, advogado, advogada, contador, contabilista, despachante, honorários do advogado, certidão, taxa de entrega, frete, coima, segunda via
        `),
        other: list(
            'coisas, coisa, amazon, mercado livre, mercadolivre, shopee, aliexpress, ebay, olx, vinted compra, temu, wish, americanas, correios, ctt, envio, selos, encomenda, pacote, el corte inglés, corte inglés, loja dos chineses, chinês, loja do chinês, shopping, lojinha, loja, camelô, loja de 1 99',
        ),
    },
    incomeWords: {
        salary: list(`
            salário, salários, ordenado, vencimento, vencimentos, ordenados, pagamento do trabalho, pagamento da empresa, contracheque, holerite, adiantamento, adiantamento de salário, adiantamento salarial, vale do salário, décimo terceiro, 13º salário, 13 salário, 13º, subsídio de férias, subsídio de natal, subsídio de alimentação, subsídio de refeição, férias recebidas, bônus, bónus, plr, aposentadoria, reforma recebida, pensão de reforma, rescisão, hora extra, horas extras, horas extra, honorários, gratificação, diária de trabalho, pró labore, pagamento de salário, vale alimentação, vale refeição, bico
        `),
        sales: list(`
            venda, vendas, vendi, vendemos, cliente, clientes, pagamento de cliente, pagamento do cliente, fatura recebida, freela, frila, freelance, freelancer, projeto, comissão de venda, comissão de vendas, trabalho extra, bicos, biscate, biscates, biscato, vinted, enjoei, venda no olx, consultoria, recibo verde, recibos verdes
        `),
        interest: list(
            'juros recebidos, juros, dividendo, dividendos, rendimento, rendimentos, rendimento da poupança, juros da poupança, rendimento do cdb, rendimento do tesouro, juros do banco, juros bancários, mais valia, mais valias, ganhos de capital, juros dos certificados de aforro',
        ),
        gift: list(`
            presente da minha, presente do meu, presente dos meus, presente da avó, presente da vó, presente recebido, dinheiro de aniversário, dinheiro de anos, herança, prenda da avó, prenda dos avós, prenda da minha, dinheiro dos meus pais, dinheiro da minha mãe, dinheiro do meu pai, dinheiro da avó
        `),
        income: list(`
            receita, receitas, renda extra, ganho, ganhos, rendimento extra, entrada de dinheiro, entradas de dinheiro, bolsa de estudos, bolsa de estudo, bolsa da faculdade, bolsa família, auxílio, auxílio emergencial, auxílio brasil, subsídio, seguro desemprego, subsídio de desemprego, abono, abono de família, abono salarial, pis, fgts, saque fgts, aluguel recebido, renda recebida, aluguel do inquilino, renda do inquilino, pagamento do inquilino, inquilino, prêmio, prémio, prêmio da loteria, gorjetas recebidas, depósito recebido, transferência recebida, pix recebido, mb way recebido, estágio, bolsa estágio, bolsa estágio recebida
        `),
    },
    numberedNames: list(
        '99 (pro|para|pra|até|táxi|pop), 24 horas, 7 eleven, 3d, 4g, 5g, 99pop, 99 pop, formula 1, (outro|outra|último|última) um, 2 por 1, 5 guys, 99 táxi, office 365, microsoft 365, loja de 1 99, 13º salário, 13 salário, 13º',
    ),
    labels: list(`
        pedido, fatura, número, num, núm, nro, nº, n, ref, referência, ticket, recibo, iphone, galaxy, pixel, ps, xbox, windows, sala, porta, portão, assento, capítulo, versão, episódio, temporada, ipad, macbook, apto, apartamento, unidade, apê,
        turma, série, grau, tamanho, tam, manequim, vol, volume, tomo, modelo, terminal, nível, andar, piso, página, passo, fifa, tipo, idade, canal, zona, dia, semana, código, id, ordem, quarto, rua, quilômetro, quilómetro, linha, fila, conta, lote, protocolo, nota, bloco, casa, parcela, boleto, cartão final, final, voo
    `),
    measures: list(`
        minuto, minutos, min, mins, hora, horas, hr, hrs, h, segundos, seg, dia, dias, noites, noite, semana, semanas, mês, meses, ano, anos, am, pm, cento, kg, kgs, quilo, quilos, kilo, kilos, g, gr, gramas, grama, libras de, onças, l, litro, litros, lt, ml, galão, galões, km, kms, quilômetro, quilômetros, quilómetros, milhas, cm, mm, metros, polegadas, gb, tb, mb, pessoas, pessoa, convidados, gigas,
        vezes, peças, peça, unidades, unidade, uni, und, unid, un, garrafas, garrafa, pacotes, pacote, caixas, caixa, latas, lata, latinhas, latinha, copos, xícaras, chávenas, palavras, calorias, graus, pontos, passos, fatias, sacos, sacolas, pares, par, canais, estrelas, transações, compras, despesas, gastos, lançamentos, pagamentos, amigos, crianças, x, dúzias, parcelas, prestações, ingressos, bilhetes, barras, barra, doses, porções, passageiros
    `),
    plurals: ['s', 'es'],
    changedPlurals: { oes: ['ao'], aes: ['ao'], eis: ['el'], ais: ['al'], ns: ['m'] },
    cues: {
        asks: list(`
            quanto, quanta, quantos, quantas, quanto já, qual (é|foi|era|seria|o|a|foi o|foi a), quais (são|foram|os|as), em que (gasto|gastei|eu|me|mês|loja|categoria), no que (gasto|gastei|eu), onde (gasto|gastei|está|estão|posso|comprei|há|tem|fica|eu), me diz, me diga, me fala, diz me, diga me, dá me (o|a|os|as|uma|detalhes), quero saber, queria saber, gostaria de saber, preciso saber, preciso de saber, sabe, sabes, sabe dizer, pode me dizer, podes dizer me, poderia me dizer,
            o que (é|são|foi|eu|comprei|gastei|paguei|fiz|tenho|há|tem|posso|você|significa), que (dia|mês|horas|categoria|saldo), como (vou|estou|estamos|vai|vão|anda|andam|está|estão|tá), tenho (algum|dinheiro|suficiente), será que, pergunto me, por que, porque é que, porquê, quando (é|foi|chega|comprei|paguei|gastei|vou), cadê, existe algum
        `),
        shows: list(`
            mostra, mostre, mostrar, mostra me, me mostra, me mostre, mostre me, lista, liste, listar, lista me, ver, ver meus, deixa eu ver, deixa me ver, quero ver, queria ver, dá me uma lista, me dá, me dê, busca, busque, buscar, procura, procure, consultar, revisar, revê, rever, resumo, relatório, extrato, detalhe de, detalhamento, exibir, exiba, exibe, abre, puxa
        `),
        wants: list(`
            quero, queria, preciso, precisava, gostaria, gostava de, tenho que, tenho de, devo, deveria, devia, há que, vou, vamos, pode, podes, poderia, podias, você pode, por favor ajuda, me ajuda, ajuda me a, queres, podemos, me lembra, lembre me, lembra me, lembrar me, penso em, pretendo, planejo, planeio, estou pensando, estou a pensar, faz falta, tomara, oxalá, posso, queremos, precisamos, estou com vontade, tô pensando
        `),
        orders: list(`(me|) (liga|ligue|chama|chame) (me|pra mim|no|#), 
            (liga|ligue|ligar|reserva|reserve|reservar|põe|ponha|coloca|coloque|programa|configura|toca|toque|envia|envie|manda|mande|transfere|transfira|paga|pague|muda|mude|converte|converta|compra|compre|pede|peça|consegue|consiga|cancela|cancele|ativa|ative|desativa|desative|acende|apaga|abre|abra|retira|deposita|aumenta|aumente|diminui|agenda|agende|planeja|prepara) (a|ao|à|me|meu|minha|um|uma|o|os|as|dinheiro|algo|mais|para|pra|pro|tudo),
            dividir # (entre|por|em), divide # (entre|por|em), compre me, compra me, reserva me, envia me, manda me, me compra, me envia, me manda, prepare
        `),
        log: list(`caiu, 
            adiciona, adicione, adicionar, acrescenta, acrescente, acrescentar, anota, anote, anotar, anota aí, anote aí, aponta, aponte, apontar, registra, registre, registrar, regista, registe, registar, guarda, salva, salve, salvar, insere, insira, inserir, lança, lance, lançar, lança aí, nova despesa, novo gasto, gasto novo, despesa, despesas, gasto, gastos, gasto de, gasto em, gasto com, despesa de, despesa com, saída, saída de, esqueci (de|) (anotar|registrar|registar|lançar|apontar|adicionar), esqueci me de (anotar|registar|apontar), contabiliza, soma aí, nova receita, põe aí, bota aí, coloca aí, mete aí
        `),
        pay: ['paga', 'pague', 'envia', 'manda', 'transfere', 'transfira', 'pagar', 'dá'],
        'not-yet': list(`
            (vou|vais|vai|vamos|vão|ia|íamos) (gastar|pagar|comprar|pedir|cobrar|receber|vender|custar|ser|ganhar|investir|reservar|poupar|guardar|sair|fazer|ter que|ter de|precisar), (gastarei|pagarei|comprarei|receberei|custará|gastaria|pagaria|compraria|custaria|venderia|ganharei|ganharia|venderei|receberia|vai custar),
            não (gastei|paguei|comprei|recebi|vendi|ganhei|gaste|registre|registra|registes|anote|anota|guarde|lance|adicione|consegui|quis|vou|quero|gastamos|pagamos|compramos|tenho|me|fiz|foi pago), quase (gasto|compro|pago|gastei|comprei|paguei), (nunca|jamais) (gasto|gastei|paguei|comprei|compro|pago|gastaria|pagaria), ainda não, imagina, imagine, supõe, suponha, suponhamos, digamos, tomara, oxalá, se (eu|gasto|compro|pago|gastar|comprar|pagar|tivesse|ganhasse|ganhar|vender|guardar|economizar|poupar|meu|o|a|não|fosse),
            (quero|preciso|preciso de|queria|gostaria de|gostava de|tenho que|tenho de|devo|deveria|devia|penso em|pretendo|planejo|planeio|poderia|posso|espero|terei que|teria que|falta|faltam|precisava|precisava de|falta me|estou pensando em|tô pensando em|estou a pensar em|pensando em) (gastar|pagar|comprar|pedir|cobrar|vender|ganhar|poupar|economizar|reservar|receber|investir|devolver|juntar|guardar), quero #, quer #, (me|) pediu #, pede #, devo #, me deve, me devem, deve me, devem me, ficou me a dever, ficou devendo, fiquei devendo, fiquei a dever, (me|te|lhe|lhes) devo, tô devendo, estou devendo, (devo|devemos|deve|devem) #, a pagar, por pagar, falta pagar, sem pagar, não pago, pendente, amanhã (pago|compro|gasto|recebo|vou|tenho), juntar dinheiro, poupar para, economizar para, estou juntando, estou poupando, estou a poupar, hipoteticamente, se pudesse, prestes a, era (pra|para) (eu|mim|ele|ela|ter), empresta #, me empresta #, empresta me #, (leva|traz|traga|leve|trazer) #, (paga|pague) # (pro|pra|para|ao|à), planejando, a planear, pensando em, supondo, e se, mês que vem (eu|vou|pago|compro|recebo), semana que vem (eu|vou|pago|compro|recebo), no próximo mês, na próxima semana
        `),
        'in-general':
            list(`(subiu|caiu|subiram|caíram|aumentou|aumentaram|sobe|cai|desceu|desceram|baixou) (para|a|de|em|pra|#), (subiu|caiu|aumentou|baixou) o (preço|dólar|euro), (código|senha|pin|número) é, peso # (quilos|kg|kilos), meço #, (prova|exame|teste|nota) … (deu|foi), tirei (um|uma|) # (na|no|em), te ligo às, ligo te às, (mãe|mamãe|pai|papai|irmão|irmã|esposo|esposa|marido|mulher|namorado|namorada|filho|filha|amigo|amiga|chefe|primo|prima|tio|tia|vizinho|vizinha|ele|ela) (gastou|comprou|pagou), (tem|têm|tinha|tinham|tenho|temos) #, (ofereceu|ofereceram|me ofereceu|me ofereceram) #, (são|era|eram) # (horas|e meia|e pouco|e tal|da), (está|tá|tava|estava) #, (ele|ela|eles|elas) me (ofereceu|ofereceram), (fez|faz|fiz|faço|completou|completei|fazemos) # anos, (somos|éramos|seremos) #, (moro|mora|moramos|vivo|vive) (em|no|na), (peso|pesa|pesava|meço|mede|media) #, (ônibus|autocarro|trem|comboio|metrô|metro|avião|voo) … (atrasou|atrasado|chega|chegou), feliz #, (li|corri|caminhei|andei|dormi|pedalei|nadei) #, (gastaram|compraram|venderam|pagaram) se, (fez|marcou|fizeram|marcaram) # (gols|golos|gol|golo), custa, custam, vale, valem, ganha, ganham, ganhou, ganharam, perdeu, perderam, empatou, cobra, cobram, vende se, vendem se, costuma, costumam, costumo, normalmente, hoje em dia, por hora, cotado, cotação, está a #, está em #, estão a #, custava, custavam, no meu tempo, antigamente, o dólar (está|tá|subiu|caiu), o preço (de|do|da), os preços, gasta, gastam, ele compra, eles, elas, ganho #, ganhava, recebo #, recebia, o salário (mínimo|de), a inflação, a população, vale a pena, ações (de|da|caíram|subiram), presidente, governo, ministro, empresa, companhia, companhias, a empresa
        `),
        'how-to': list(
            'como (posso|se|faço|fazer|registro|registo|anoto|adiciono|uso|funciona|eu), há alguma forma de, tem como, existe alguma forma, dá para, dá pra, de que maneira',
        ),
        spent: [
            ...SPENT_BY_ME,
            ...list(`
            gasto, gastando, gastado, pago, paga, paguei o, pagando, comprado, comprando, pagou, comprou, gastou, gasto de, gasto com, gastos com, despesa de, despesa com, despesas com, desembolso, investimento de, investimento em, saída de, compras, compra, compra de, compra em, compra no, compra na, compra do, pagamento de, pagamento do, pagamento da, pagamentos de, débito de, débito em, no débito, no crédito, no cartão, boleto de, boleto do, boleto da
        `),
        ],
        cost: list(`
            custou, custaram, me custou, custou me, custaram me, nos custou, saiu por, saiu a, saiu, saíram por, me saiu, ficou em, ficou por, ficou, ficaram em, ficaram por, (conta|almoço|jantar|corrida|compra|mercado|rancho|tudo|total|conserto|passagem) deu, (conta|almoço|jantar|corrida|compra|tudo) (me|nos) deu, deu (tudo|no total|um total de|ao todo), deu tudo, me cobraram, cobraram me, cobraram, cobrou, me cobrou, nos cobraram, me descontaram, descontaram, descontaram me, debitaram, debitado, me multaram, levei uma multa, levei multa, apanhei uma multa, tem custado, valeu, ao preço de, preço, conta deu, a conta deu, conta foi, a conta foi, conta de, no valor de, valor de, total a pagar, por apenas, por só
        `),
        gave: list(
            'pix (para|pra|pro|ao|à), pix de # (para|pra|pro|ao|à), pix # (para|pra|pro), (mb way|mbway) (para|ao|à|pro|pra), (mb way|mbway) de # (para|ao|à|pro|pra), transferência (para|pra|pro) (o|a), transferência de # (para|pra|pro|ao|à) (o|a|minha|meu), dei, dei lhe, dei ao, dei à, lhe dei, dei um presente, ofereci, presenteei, enviei, mandei, transferi para (a|o|minha|meu), emprestei, demos, passei para, fiz um pix, fiz pix, mandei um pix, mandei pix, enviei um pix, fiz uma transferência, fiz (um|) (mb way|mbway), enviei (um|por|) (mb way|mbway), doei, entreguei, paguei ao, paguei à',
        ),
        earned: list(`
            recebi, recebemos, tenho recebido, recebido, recebida, recebidos, (me|nos) (pagaram|depositaram|deram|transferiram|enviaram|mandaram|pagou|depositou|deu|transferiu|enviou|mandou|emprestou|emprestaram|passou|passaram|fez um pix|fez pix|mandou um pix|enviou um pix|presenteou), (pagaram|depositaram|deram|transferiram|enviaram|mandaram|pagou|depositou|deu|transferiu|enviou|mandou|emprestou|ofereceu|ofereceram|fez) me, pagaram nos,
            ganhei, ganhamos, ganhámos, tenho ganho, tenho ganhado, faturei, faturamos, lucrei, lucro de, vendi, vendemos, tenho vendido, vendido, vendida, venda de, venda do, venda da, herdei, entrou, entraram, entrou dinheiro, entrada de, entrada:, caiu (o|a|na|um|meu|minha|#), caíram #, caiu na conta, pingou, pingaram, chegou (o|a|meu|minha) (salário|ordenado|pagamento|pensão|bolsa|subsídio|décimo|vencimento), entrou (o|a|meu|minha) (salário|ordenado|pagamento|pensão|bolsa), achei #, encontrei #, achei uma nota, depósito de, depósito recebido, transferência do, transferência da, transferência recebida, pix (recebido|do|da|caiu), pix de # (do|da|de), pix # (do|da|de), recebi (um|o|) (pix|mb way|mbway), pix recebido de, (mb way|mbway) (recebido|do|da), (mb way|mbway) de # (do|da|de), ganhei na (loteria|lotaria|mega), depositaram, creditaram, creditado, crédito de salário, receita de, receita:, receita com, nova receita, renda de aluguel, pagamento recebido, pagamento de cliente, pagamento do cliente, pagamento da empresa, pagamento do salário, pagamento de salário, o cliente (pagou|depositou|transferiu), (mãe|mamãe|pai|papai|avó|avô|vó|vô|tio|tia|irmão|irmã|sogra|sogro|madrinha|padrinho) (mandou|enviou|deu|depositou|transferiu) #, (cliente|clientes|chefe|patrão|patroa|inquilino|inquilina) (pagou|pagaram|depositou|transferiu), saquei do fgts, resgatei
        `),
        refunded: list(`
            (me|nos) (devolveram|devolveu|reembolsaram|reembolsou|estornaram|estornou|ressarciram|ressarciu), (devolveram|devolveu|reembolsaram|reembolsou|estornaram|ressarciram) me, devolução, devolução de, devoluções, reembolso, reembolsos, reembolsado, reembolsada, estorno, estornos, estornado, estornaram, cashback, devolvi, tenho devolvido, devolvido, devolveram, devolveu, reembolsaram, ressarcimento, restituição, nota de crédito, recuperei, me pagou de volta, pagou me de volta, me pagaram de volta, dinheiro de volta, # de volta, recebi de volta, tive de volta, troco recebido, reaver
        `),
        moved: list(
            'movi, transferi, passei #, separei, guardei #, guardei, poupei, economizei, juntei, coloquei # (na|no) (poupança|conta|mealheiro|cofrinho), pus # (na|no|de) (poupança|conta|mealheiro|lado), depositei, transferência, tenho guardado, apliquei #, botei # na poupança, meti # (na|no) (poupança|mealheiro)',
        ),
        move: ['move', 'mova', 'transfere', 'transfira', 'passa', 'passe', 'mover', 'transferir'],
        shifted: list('movi, mova, mover'),
        'own-account': list(
            'poupança, minha poupança, poupanças, as minhas poupanças, conta poupança, conta de poupança, conta a prazo, depósito a prazo, reserva de emergência, fundo de emergência, mealheiro, cofrinho, porquinho, caixinha do nubank, caixinha da poupança, minha conta, minha outra conta, conta corrente, conta à ordem, conta investimento, tesouro direto, tesouro selic, tesouro, cdb, lci, lca, renda fixa, certificados de aforro, conta de investimento, fundo de investimento, corretora, ppr, previdência privada, minha carteira, entre contas',
        ),
        'about-spending': list(`
            quanto … (gastei|gasto|gastado|gastamos|gastámos|gastando|a gastar|tenho gasto|foi gasto|gastos|despesas), quanto (paguei|pago|pagamos|me custou|custou me|dinheiro foi|foi embora|já foi|investi|doei|perdi|deu|saiu), em que … (gasto|gastei|gastado|gastando|gastar|vai|foi|meu dinheiro), no que … (gasto|gastei|gastando|foi), com (que|o que) … (gasto|gastei|gastando|gastar), (que|o que) (gastei|gastamos), (onde|aonde|para onde|pra onde) … (gasto|gastei|gastando|meu dinheiro|dinheiro|vai|foi), 
            meus gastos, os gastos, os meus gastos, minhas despesas, as despesas, as minhas despesas, gastos de, gastos em, gastos com, gastos do, gastos da, gastos no, gastos na, despesas de, despesas em, despesas com, despesas do, despesas da, despesas no, gastos totais, total gasto, total de gastos, total de despesas, total das despesas, despesa total, gasto total, gasto médio, despesa média, média de gastos, gastei (mais|muito|demais|demasiado|menos), já gastei, tenho gasto (mais|muito|demais), resumo (de gastos|das despesas|de despesas|do mês|mensal|semanal|da semana|deste mês|desse mês), resumo dos meus gastos, gastos por, despesas por, gastos este, gastos esta, gastos desta, gastos deste, gastos desse, despesas deste, despesas desta, gastos hoje, gastos ontem, para onde vai meu dinheiro, relatório de gastos, relatório de despesas, relatório, quanto vai
        `),
        'about-income': list(`
            quanto … (ganhei|ganhado|ganho|ganhamos|recebi|recebido|recebo|recebemos|entrou|faturei|me pagaram|vendi|lucrei|receitas|rendimentos), quanto dinheiro (entrou|me entrou|recebi|ganhei), quanto (me|nos) (pagaram|depositaram|entrou), (que|qual|quais) … (receitas|rendimentos|ganhos), minhas receitas, meus rendimentos, os meus rendimentos, as minhas receitas, total de receitas, receitas totais, receitas de, receitas do, receitas deste, receitas desse, receitas, rendimentos do, rendimentos deste, meus ganhos, minha renda, quanto é (o|) meu (salário|ordenado), qual é o meu (salário|ordenado), meu salário de, o que ganhei, já recebi, já me pagaram, já caiu
        `),
        'about-entries': list(`
            (últimos|últimas) # (gastos|despesas|lançamentos|compras|pagamentos|transações|registros|registos|movimentos|receitas|movimentações), (últimos|últimas) (dois|duas|três|quatro|cinco|seis|dez|gastos|despesas|lançamentos|compras|pagamentos|transações|registros|registos|movimentos|movimentações), meus últimos, minhas últimas, os meus últimos, as minhas últimas, último (gasto|pagamento|lançamento|registro|registo|movimento), última (compra|transação|despesa|transacção), meus (lançamentos|pagamentos|registros|registos|movimentos), minhas (transações|compras|movimentações), movimentos, movimentações, lançamentos, transações, transacções, histórico, extrato, todos os meus gastos, todas as minhas despesas, todos os gastos, todas as despesas, lista de gastos, lista de despesas, lista das despesas, lista dos gastos, listagem de gastos,
            (ver|mostra|mostre|mostrar|me mostra|me mostre|lista|liste|listar|quero ver|busca|procura|rever|exibir) … (gastos|despesas|lançamentos|compras|transações|pagamentos|registros|registos|movimentos|comprei|gastei), (gasto|compra|pagamento|despesa) mais (caro|cara|alto|alta), gastos mais (altos|caros), compras mais caras, maior gasto, maiores gastos, maior compra, maior despesa, maiores despesas, maiores compras, o que (eu|) comprei, o que (eu|) paguei, o que compramos, quantas compras, quantos gastos, quantas despesas, quando foi a última, quantas vezes
        `),
        'about-balance': list(`
            saldo, meu saldo, o meu saldo, balanço, quanto (dinheiro|grana|) (me resta|me sobra|sobrou|sobra|resta|restou|tenho|temos|ainda tenho|eu tenho|há|me sobrou|tem na conta|tem na minha conta|falta), quanto (me|nos) (resta|sobra), quanto dinheiro (tenho|sobrou|há|eu tenho), quanta grana (tenho|sobrou|eu tenho), qual o saldo, dinheiro disponível, dinheiro que tenho, tenho dinheiro, ainda tenho dinheiro, quanto tenho (em|na|no|disponível|guardado), como estou (de dinheiro|de grana|este mês|esse mês), como vão (as minhas|minhas|as) finanças, como andam (as|) minhas finanças, como estão (as|) minhas finanças, no vermelho, estou falido, estou liso, quanto tenho
        `),
        'about-limit':
            list(`(quanto|quanta grana) (ainda|) (sobrou|sobra|resta|falta|tenho|restou) (ainda|) (pra|para|de|do|em|no|na) (comida|mercado|lazer|roupa|transporte|gastar|saúde|casa|restaurante|restaurantes), (sobrou|sobra|resta|restou|tenho) (pra|para), 
            (meu|meus|o|os|do|minha|minhas) … (limite|limites|orçamento|orçamentos|teto), orçamento, orçamentos, limites, quanto (me resta|resta|posso gastar|falta|sobra|ainda posso) … (orçamento|limite|para), quanto (ainda|eu|) posso gastar, posso gastar, passei (do|o|do meu) (orçamento|limite), ultrapassei (o|) (orçamento|limite), estourei (o|meu|o meu) (orçamento|limite), estou acima, quanto (me|) (resta|sobra|falta) (para|pra|de|do|em) (gastar|comida|lazer|roupa|transporte|orçamento)
        `),
        acts: list(
            'pagar, transferir, mover, aumentar, ativar, solicitar, resgatar, sacar, levantar dinheiro, retirar, depositar, enviar, debitar, subir o, pagar meu, pagar minha, pagar o, pagar a, pagar com',
        ),
        follow: ['e', 'e em', 'e no', 'e na', 'e de', 'e quanto', 'e com'],
        elsewhere: list(`
            (ao|à|no|na|para|pra) (minha|meu|o meu|a minha) (cartão|lista|calendário|agenda|carrinho), limite de crédito, limite do cartão, cheque especial, score, histórico de crédito, novo cartão, cartão (bloqueado|perdido|roubado|recusado|novo), perdi (o|) meu cartão, senha, pin, palavra passe, taxa de juros, taxa de câmbio, cotação do, recompensas, milhas, data de vencimento, data de pagamento, pagamento mínimo, quando (vence|devo|tenho que), por que,
            fraude, fraudulento, calendário, lembrete, lembretes, alarme, despertador, temporizador, reunião, consulta marcada, compromisso, lista de compras, lista de tarefas, o tempo, previsão do tempo, clima, trânsito, receita de (bolo|frango|pão|massa|como), reservar, música, playlist, traduz, traduza, traduzir, como se diz, piada, que horas, que dia é, converte, converter, em dólares, em euros, quanto (vale|custa|mede|pesa|dura|demora|custam|valem|é o|é a|está o|tá o|são), solicitar, empréstimo, emprego, conta (uma|um|a) (piada|história|segredo), quilômetros, temperatura, notícias, e mail, ligação, cortana, skype, bolsa de valores, ações, investidores, bitcoin, presidente, capital de, significado, capital da, capital do
        `),
        possessive: ['meu', 'meus', 'minha', 'minhas', 'nosso', 'nossa', 'nossos', 'nossas'],
        others: list(
            'vizinho, vizinha, vizinhos, teu, tua, teus, tuas, você, vocês, tu, ele, ela, eles, elas, seu, sua, seus, suas, dele, dela, as pessoas, alguém, companhia, empresa, país, governo, presidente, o preço de, o preço do, quanto custa',
        ),
        self: [
            ...list(
                'eu, me, mim, meu, meus, minha, minhas, nós, nosso, nossa, nos, tenho, vou, gasto',
            ),
            ...SPENT_BY_ME,
            ...list('dei, enviei, mandei, recebi, ganhei, vendi, faturei'),
        ],
        sets: list(
            'põe, ponha, pôr, coloca, coloque, define, definir, defina, fixa, fixar, estabelece, estabeleça, limita, limite, limitar, limite de, orçamento, orçamento de, muda, mude, sobe, suba, baixa, baixe, aumenta, aumente, reduz, reduza, diminui, novo limite, novo orçamento, quero gastar, não gastar mais de, não gastar mais que, não quero gastar mais de, não quero gastar mais que, máximo, no máximo, não mais de, não mais que, me avisa, me avise, avisa me, avise me, teto, teto de, cria um orçamento, crie um orçamento, criar orçamento, cria um limite, crie um limite, meu orçamento, meu limite, o meu orçamento, o meu limite',
        ),
        limit: list(
            'limite, limites, orçamento, teto, máximo, no máximo, não mais de, não mais que, me avisa, me avise, avisa me, avise me, me alerta, não gastar mais de, não gastar mais que, gastar mais de, gastar mais que',
        ),
        'per-day': list(
            'ao dia, por dia, diário, diários, diária, cada dia, todo dia, todos os dias, diariamente',
        ),
        'per-week': list(
            'à semana, por semana, semanal, semanais, cada semana, toda semana, todas as semanas, semanalmente, esta semana, na semana',
        ),
        'per-year': list(
            'ao ano, por ano, anual, anuais, cada ano, todo ano, todos os anos, anualmente',
        ),
        'per-month': list(
            'ao mês, por mês, mensal, mensais, cada mês, todo mês, todos os meses, mensalmente, este mês, esse mês, no mês',
        ),
        between: ['entre'],
        most: list(
            'em que gasto mais, no que gasto mais, gasto mais, gastei mais, mais gasto, mais gastei, mais dinheiro, mais grana, categoria mais, maior categoria, principal categoria, principais categorias, por categoria, por categorias, vai meu dinheiro, vai o meu dinheiro, foi meu dinheiro, foi o meu dinheiro, em que gastei, no que gastei, com que gastei, em que gasto, com o que gastei, com o que gasto',
        ),
        largest: list(
            'maior gasto, maiores gastos, maior despesa, maiores despesas, mais caro, mais cara, mais caros, mais caras, mais alto, mais altos, mais alta, mais altas, maior compra, maiores compras, maior pagamento',
        ),
        smallest: list(
            'mais barato, mais barata, mais pequeno, mais pequena, menor gasto, menor despesa, menor compra, mais baixo, mais baixa',
        ),
        compare: list(
            'comparado com, comparada com, comparado ao, comparado à, em comparação com, em comparação ao, versus, vs, (mais|menos) (que|do que) (o|a|no|na|em) (semana|mês|ano) (passado|passada|anterior), que no mês passado, que na semana passada, que no ano passado, do que no mês passado, do que na semana passada, do que no ano passado, diferença entre, em relação (ao|à)',
        ),
        'by-category': list('por categoria, por categorias, cada categoria, segundo a categoria'),
        'by-merchant': list(
            'por loja, por lojas, por estabelecimento, por estabelecimentos, por lugar, por local, por comerciante',
        ),
        'by-day': list('por dia, por dias, dia a dia, cada dia, dia por dia'),
        'by-week': list('por semana, por semanas, semana a semana, cada semana'),
        'by-month': list('por mês, por meses, mês a mês, cada mês, mês por mês'),
        average: list('média, em média, médio, médios, de média, por dia, ao dia, normalmente'),
        'how-much': ['quanto', 'quanta'],
        'one-entry': list(
            'transação, transacção, compra, pagamento, gasto, despesa, lançamento, registro, registo, movimento',
        ),
        count: list('quantas vezes, quantos, quantas, número de, com que frequência'),
        latest: list(
            'último, última, últimos, últimas, os últimos, as últimas, meus últimos, minhas últimas, mais recente, mais recentes, recentes',
        ),
        more: list(
            'mais de, mais que, maior que, maiores que, maior do que, maiores do que, acima de, superior a, superiores a, pelo menos, a partir de',
        ),
        less: list(
            'menos de, menos que, menor que, menores que, menor do que, abaixo de, inferior a, inferiores a',
        ),
        includes: list(`incluindo, incluído, incluída, dos quais`),
        each: list(
            'cada um, cada uma, cada, por pessoa, por cabeça, a unidade, por unidade, para cada um, a cada um',
        ),
        sum: list('total, no total, ao todo, soma, somando, em suma, total de, tudo junto'),
        was: list('foi, foram, era, eram, isso foi, isso era, é de'),
        instead: list(
            'não (eram|foram|era|são|foi) #, não #, em vez de #, ao invés de #, em lugar de #',
        ),
        edit: list(`(muda|troca|altera|passa|mude|troque|altere) (a|o) (categoria|valor|dia|data) (pra|para|por), troca (pra|para), muda (pra|pro|isso pra), 
            que sejam, eram, era, não (foi|foram|era|eram|são) #, na verdade, na realidade, perdão, desculpa, desculpe, quis dizer, queria dizer, muda para, mude para, muda isso para, muda (o valor|o preço|o dia|a data|o gasto) para, altera (isso|o valor|) para, (corrige|corrija|corrigir|atualiza|atualize|actualiza|arruma|arrume|modifica|edita|edite|editar|alterar|altera|altere|modificar|conserta) …, correção, correcção, me enganei, enganei me, errei, tá errado, está errado, não era, não eram, não #, deveria ser, devia ser, eram #, foram # não, põe em
        `),
        'edit-category': list(
            '(muda|mude|troca|troque|altera|altere) a categoria (pra|para|por|pro), põe na categoria, coloca na categoria, categoria, a categoria é, muda para a categoria, mude para a categoria, passa para, põe em, coloca em, move para, isso é, isso era, é de, vai em, classifica como, classifique como, marca como, marque como, o último era, a última era, muda a categoria para, mude a categoria para',
        ),
        undo: list(
            'desfazer, desfaz, desfaça, desfaz isso, desfaz o último, desfaz a última, desfaça o último, desfaça isso, cancela isso, cancele isso, anula, anular, anule, anula isso, anula o último, anula a última, esqueça, esquece isso, esqueça isso, reverter, reverte, reverta, cancela o último, cancela a última, tira o último, tira a última, volta atrás, voltar atrás, volta',
        ),
        redo: list(
            'refazer, refaz, refaça, restaurar, restaura, restaure, volta a pôr, põe de volta, coloca de volta, recupera, recupere, repõe',
        ),
        delete: list(
            'apaga, apague, apagar, apaga isso, exclui, exclua, excluir, deleta, delete, deletar, elimina, elimine, eliminar, remove, remova, remover, retira, retire, tira, tire, tirar, suprime, limpa, limpe, limpar, zera, zerar, zere, reseta, reinicia, risca',
        ),
        entry: list(
            'último, última, entrada, entradas, isso, isto, tudo, todos, gasto, gastos, despesa, despesas, o último, a última, registro, registo, lançamento, lançamentos, transação, movimento, movimentos, este, esta, esse, essa, compra, anterior, último gasto',
        ),
        everything: list(
            'tudo, todos, todas, todos os meus, todas as minhas, cada, movimentos, transações, lançamentos, registros, registos, gastos, despesas, conta, dados, meus dados, os meus dados, histórico, base de dados, banco de dados, começar do zero, do zero',
        ),
        chatter: list(
            'kkk, kkkk, kkkkk, haha, hahaha, rsrs, rsrsrs, lol, hmm, mmm, teste, testando, a testar, eita, nossa, uau, caramba, puxa, bla, ufa',
        ),
        relatives: list(
            'esposa, esposo, marido, mulher, mãe, mamãe, pai, papai, pais, filho, filha, irmão, irmã, avó, avô, vó, vô, namorado, namorada, noivo, noiva, companheiro, companheira, amigo, amiga, amigos, colega, colegas, chefe, patrão, sogra, sogro, primo, prima, tio, tia, cunhado, cunhada',
        ),
        shared: list(
            'a meias, meio a meio, meio e meio, dividido, dividida, dividimos, rachado, rachamos, rachei, rachado com, partilhado, partilhámos, compartilhado, metade metade, a metade, entre todos, entre os dois',
        ),
        'sets-to': list(
            '(põe|ponha|coloca|coloque|sobe|suba|baixa|baixe|fixa|aumenta|aumente|reduz|reduza|muda|mude|define|defina|limita|limite|estabelece|altera|altere) … (para|a|em|pra) #, (põe|coloca|fixa|define|defina|estabelece|cria|crie) … de #',
        ),
        'changes-to': list(
            '(muda|mude|corrige|corrija|atualiza|atualize|modifica|edita|edite|altera|altere|arruma|troca|mudar|corrigir|alterar) … (para|por|pra) #',
        ),
        renames: list(
            'renomeia … (para|como|pra), renomeie … (para|como), renomear … (para|como), muda o nome de … (para|pra), mude o nome de … (para|pra), altera a descrição de … (para|pra), muda a descrição de … (para|pra)',
        ),
        'no-limit': list(
            'sem (limite|limites|orçamento|teto), (tira|tire|remove|remova|apaga|apague|elimina|exclui|exclua) o (limite|orçamento|teto), já não quero (limite|orçamento), não quero mais (limite|orçamento), nenhum (limite|orçamento)',
        ),
        help: list(
            'ajuda, ajuda me, me ajuda, me ajude, socorro, o que você pode fazer, o que podes fazer, o que você faz, o que fazes, o que sabes fazer, o que você sabe fazer, como funciona, como funciona isto, como funciona isso, como funcionas, como você funciona, como te uso, como usar, como se usa, instruções, comandos, menu, menu de ajuda, o que posso fazer, o que posso dizer, o que posso perguntar, quem é você, quem és tu, o que és, o que é você, como começo, começar, guia, exemplos',
        ),
        greeting: list(
            'olá, ola, oi, oie, oii, oi tudo bem, olá tudo bem, tudo bem, tudo bom, bom dia, boa tarde, boa noite, e aí, e ai, opa, salve, fala, beleza, hey, ei, saudações, penny, oi penny, olá penny, como vai, como você está, como estás, como está, viva, boas, oi boa tarde, oi bom dia',
        ),
        thanks: list(
            'obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, obg, valeu, vlw, agradeço, agradecido, agradecida, perfeito, ótimo, óptimo, excelente, maravilha, show de bola, bom trabalho, muito bem, bem feito, que bom, legal, fixe, bacana, massa demais, tchau, adeus, até logo, até amanhã, até mais, falou, flw, top, beleza obrigado, ok obrigado, ok obrigada, boa, show, sensacional, certo obrigado, porreiro, impecável, bem',
        ),
        yes: list(
            'sim, s, claro, ok, okay, tá, tá bom, tá certo, está bem, está bom, de acordo, correto, correcto, certo, exato, exatamente, isso, isso mesmo, é isso, com certeza, confirmo, confirmar, sim por favor, pode ser, pode, podes, vai, manda ver, bora, beleza, blz, aham, uhum, pois, pois é, faz isso, faça isso, óbvio, afirmativo, positivo, fechado, combinado',
        ),
        no: list(
            'esquece, deixa pra lá, deixa para lá, não importa, deixa quieto, deixa disso, não, n, nao, não obrigado, não obrigada, agora não, para, pare, nunca, cancelar, cancela, cancele, mais tarde, depois, melhor não, de jeito nenhum, nem pensar, não precisa, não é preciso, negativo, deixa, deixa assim, deixa estar, nada disso, ainda não, nope',
        ),
    },
    questionWords: list(
        'quanto, quanta, quantos, quantas, qual, quais, como, onde, aonde, quando, quem, que, porquê, porque, cadê',
    ),
    auxiliaries: list(
        'posso, podes, pode, poderia, podias, tenho, tens, tem, há, será, são, és, estou, estás, está',
    ),
    pronouns: list(
        'eu, tu, você, algum, alguma, meu, minha, um, uma, dinheiro, suficiente, possível, certo, verdade, que, gastando, a, o, gasto',
    ),
    operators: {
        '+': ['mais'],
        '-': ['menos'],
        '*': ['multiplicado por', 'vezes', 'x'],
        '/': ['dividido por', 'dividido entre'],
    },
    or: ['ou'],
    separators: list(
        'e, mais, depois, também, além disso, e também, e depois, e mais, assim como, aí, fora',
    ),
    fillers: list(`
        em, no, na, nos, nas, de, do, da, dos, das, por, para, pra, pro, pras, pros, pelo, pela, um, uma, uns, umas, o, a, os, as, meu, meus, minha, minhas, com, ao, à, aos, às, e, que, me, se, lhe, lhes, nos, foi, foram, é, era, são, está, tá, só, apenas, já, pois, bom, olha, olá, oi, ok, por favor, pfv, pf, favor, hoje, como, quase, aproximadamente, cerca, mais ou menos, uns, algo, cada, também, depois, além disso, aí, daí,
        dia, todo, toda, tudo, total, ao todo, seu, sua, nosso, nossa, este, esta, esse, essa, isso, isto, aqui, ali, lá, outra, outro, vez, muito, mas, sim, se, não, finalmente, enfim, coisa, desde, até, sobre, tão, tal, ai, uf, kkk, kkkk, valor, preço, euros, reais, tive, fiz, havia, estava, ontem, tipo, sem, num, numa, numas, nuns, dum, duma, neste, nesta, nesse, nessa, eu, agora, então, acabei, assim, lá no, lá na, nossa, c, p
    `),
    merchantAfter: list('no, na, nos, nas, em, lá no, lá na, do, da, de, ao, à, pelo, pela, com'),
    merchantBefore: [],
    walletAfter: list(
        'de, do, da, da minha, do meu, desde, com, com a, com o, com a minha, com o meu, usando, em, no, na, na minha, no meu, a, à, ao, para, para a, para o, para a minha, pra, pro, pra minha',
    ),
    orders: {
        'undo-all': list(
            '(desfaz|desfaça|desfazer|anula|reverte) (tudo|ambos|ambas|os dois|as duas|isso tudo), (apaga|apague|elimina|exclui|cancela) (ambos|ambas|os dois|as duas)',
        ),
        'undo-part': list('(desfaz|desfaça|desfazer|anula|reverte) (o|a|os|as|meu|minha) {x}'),
        'undo-place': list(
            '(desfaz|desfaça|anula|cancela) (o|a) {ordinal} (gasto|despesa|entrada|)',
        ),
        'delete-place': list(
            '(apaga|apague|elimina|exclui|exclua|remove|tira) (o|a) {ordinal} (gasto|despesa|entrada|)',
        ),
        'correct-place': list(
            '(não|) (o|a) {ordinal} (gasto|despesa|entrada|) (era|foi|eram|foram|é|custou) {x}, (põe|coloca|muda|mude) (o|a) {ordinal} (gasto|despesa|entrada|) (para|em) {x}',
        ),
        'more-by': list(
            `… a mais, (foi|foram|era|eram) … a mais, (soma|adiciona|acrescenta) … a isso, aumenta (isso|) em …`,
        ),
        'less-by': list(
            `… a menos, (foi|foram|era|eram) … a menos, (tira|desconta) … disso, diminui (isso|) em …`,
        ),
        owes: list(`{x} (me|nos) deve …, {x} deve me …, {x} (me|nos) devem …`),
        'delete-category': list(`(apaga|apague|elimina|exclui|remove) a categoria {x}`),
        'delete-wallet': list(`(apaga|apague|elimina|exclui|remove|fecha) a carteira {x}`),
        'correct-part': list(
            '(não|) (o|a|os|as|meu|minha) {x} (era|foi|eram|foram|é|custou|custaram) {y}',
        ),
        'undo-several': list(`
            (desfaz|desfaça|anula|reverte|cancela) (os|as|meus|minhas|) (últimos|últimas) {n} (alterações|mudanças|entradas|gastos|despesas|lançamentos|coisas|mensagens|movimentos|), (desfaz|desfaça|anula) {n} (alterações|mudanças|gastos|despesas|lançamentos|), desfazer (os|as|) (últimos|últimas|) {n} (alterações|mudanças|)
        `),
        restore: list(
            'restaura (isso|tudo|o que apaguei|), restaure (isso|tudo|o que apaguei|), recupera (isso|tudo|o que apaguei|o último|), (põe|coloca|traz|traga) de volta (o que apaguei|isso|), devolve o que apaguei',
        ),
        'restore-named': list(
            '(restaura|restaure|recupera|recupere) (o|a|os|as|meu|minha|) {x}, (põe|coloca|traz|traga) de volta (o|a|meu|minha|) {x}, (põe|coloca|traz|traga) (o|a|meu|minha|) {x} de volta',
        ),
        'delete-several': list(
            '(apaga|apague|exclui|exclua|deleta|elimina|remove|remova|tira) (os|as|meus|minhas|) (últimos|últimas) {n} (gastos|despesas|entradas|lançamentos|movimentos|registros|registos|compras|transações|), (apaga|apague|exclui|exclua|deleta|elimina|remove) (os|as|meus|minhas|) {n} (últimos|últimas) (gastos|despesas|lançamentos|movimentos|registros|registos|compras|)',
        ),
        history: list(
            '(mostra|mostre|ver|me mostra|) (o|) histórico (de|do|da) (meu|minha|) {x}, o que aconteceu com (o|a|meu|minha|) {x}, quem (mudou|alterou) (o|a|meu|minha|) {x}, (mostra|mostre|ver|) (as|) (alterações|mudanças) (de|do|da|em|no|na) {x}',
        ),
        'stop-recurring': list(
            '(cancela|cancele|para|pare) (a|o|minha|meu) {x}, (cancelei|cancela|cancele) (a|minha|meu|o) assinatura (da|do|de|) {x}, (para|pare|deixa|deixe) de (pagar|registrar|registar|adicionar|anotar|lançar|repetir) (o|a|meu|minha|) {x}, (cancela|cancele|cancelei) (o|a|minha|meu|a minha|o meu) (assinatura|subscrição|mensalidade|plano) (de|da|do|) {x}, não (repita|repitas) (mais|) (o|a|meu|minha|) {x}, (termina|encerra) (o|a|meu|minha) {x} (mensal|semanal|anual|recorrente), acabou (o|a|meu|minha) {x}',
        ),
        'pause-recurring': list(
            '(pausa|pause|pausar) (o|a|meu|minha|) {x}, (põe|coloca) em pausa (o|a|meu|minha|) {x}, (suspende|suspenda|suspender) (o|a|meu|minha|) {x}',
        ),
        'resume-recurring': list(
            '(retoma|retome|reativa|reative|continua|continue) (o|a|meu|minha|) {x}',
        ),
        'skip-recurring': list(
            '(pula|pule|salta|salte|pular) (o|a|meu|minha|) {x} (desta vez|dessa vez|esta vez|este mês|esse mês|esta semana|este ano|nesse mês|neste mês)',
        ),
        'change-recurring': list(
            '(o|a|meu|minha|) {x} (custa|é|será|passa a|passa para|sobe para|baixa para) … (a partir de agora|de agora em diante|desde agora|a partir do próximo mês|a partir do mês que vem), (a partir de agora|de agora em diante) (o|a|meu|minha|) {x} (é|custa|será) …, (o|a|meu|minha) {x} agora (custa|é) …',
        ),
        'list-recurring': list(
            'o que se repete, (quais são|) (os|as|) (meus|minhas) (gastos|despesas|pagamentos|contas) (recorrentes|fixos|fixas|mensais), (mostra|mostre|ver|lista|liste|me mostra|) (meus|minhas|os|as|os meus|as minhas) (gastos|despesas|pagamentos|contas) (recorrentes|fixos|fixas), (as|) minhas (assinaturas|subscrições), (que|quais) (assinaturas|subscrições) (eu|) tenho, próximos pagamentos, recorrentes, gastos fixos, despesas fixas, (ver|mostra|mostre) (as|) minhas (assinaturas|subscrições)',
        ),
        remind: list(
            '(me lembra|me lembre|lembra me|lembre me) (todo|toda|todos os|todas as|cada) (dia|dias|noite|noites|tarde|tardes) …, (me lembra|me lembre|lembra me|lembre me) (todo|todos os) (dia|dias) às {n} (h|horas|da manhã|da tarde|da noite|) …, (me lembra|me lembre|lembra me|lembre me) diariamente …, lembrete (diário|noturno) …, (põe|coloca|cria|crie) um lembrete (diário|) …, (me lembra|me lembre|lembra me|lembre me) de (anotar|registrar|registar|lançar) …, (me manda|me envia|envia me|manda me) um lembrete (diário|) …',
        ),
        'remind-not': list(
            '(para|pare|deixa|deixe) de (me|) (lembrar|lembrar me) …, não me (lembre|lembres) …, sem lembretes, chega de lembretes, não quero (mais|) lembretes, (tira|remove|desativa|desative|desliga|cancela|cancele) (o|os|meu|meus|) (lembrete|lembretes)',
        ),
        'new-category': list(
            '(nova|cria|crie|criar|adiciona|adicione|acrescenta) (uma|a|) (nova|) categoria (chamada|nova|) {x}, (cria|crie|adiciona|adicione) {x} como categoria, nova categoria {x}',
        ),
        'new-category-under': list(
            '(nova|cria|crie|criar|adiciona|adicione) (uma|) (nova|) categoria (chamada|) {x} (em|dentro de|sob|abaixo de) {y}, (nova|cria|crie|adiciona) (uma|) subcategoria {x} (em|de|dentro de) {y}, (põe|coloca|move|mova) a categoria {x} (em|dentro de|sob) {y}',
        ),
        'rename-category': list(
            '(renomeia|renomear|renomeie|muda|troca) (a|) categoria {x} (pra|para|pro|por|como|em) {y}, (renomeia|renomeie|renomear|muda|mude) (a|minha|) categoria {x} (para|como|por) {y}, (muda|mude) o nome da categoria {x} (para|por) {y}, chama {y} à categoria {x}',
        ),
        'merge-categories': list(
            '(junta|junte|une|una|combina|combine|mescla) (as|) (categorias|) {x} (e|com|em) {y}, passa tudo de {x} para {y}',
        ),
        'list-categories': list(
            '(mostra|mostre|me mostra|ver|lista|liste|) (minhas|as|as minhas|todas as|todas as minhas) categorias, (que|quais) categorias (há|tem|tenho|existem|conheces|posso usar), quais são (as minhas|minhas|as) categorias',
        ),
        'new-wallet': list(
            '(nova|cria|crie|criar|adiciona|adicione|abre|abra) (uma|) (nova|) (carteira|conta) (chamada|) {x}, nova (carteira|conta) {x}',
        ),
        'share-wallet': list(
            '(compartilhe|compartilha|partilhe|partilha|compartilhar|partilhar) (esta|a minha|minha|a|) (carteira|conta) com …',
        ),
        'use-wallet': list(
            '(usa|use|abre|abra|escolhe|escolha|seleciona|ativa) (a|minha|a minha) (carteira|conta) (de|) {x}, (muda|mude|troca|passa|vai) para (a|minha|a minha|) (carteira|conta|) (de|) {x}',
        ),
        'rename-wallet': list(
            '(renomeia|renomeie|renomear) (a|minha|a minha) (carteira|conta) {x} (para|como|por) {y}, (renomeia|renomeie) (esta|essa|minha) (carteira|conta) (para|como) {x}, chama {x} a (esta|minha) (carteira|conta)',
        ),
        'list-wallets': list(
            '(mostra|mostre|me mostra|ver|lista|liste|) (minhas|as|as minhas|todas as minhas) (carteiras|contas), (que|quais) (carteiras|contas) (eu|) tenho, em que (carteira|conta) (eu|) estou',
        ),
        transfer: list(
            '(movi|transferi|passei|move|mova|transfere|transfira|passa) … (de|do|da) (a|o|minha|meu|) {x} (para|pra|pro) (a|o|minha|meu|a minha|o meu|) {y}, (movi|transferi|passei|move|mova|transfere|transfira|passa) … (para|pra|pro) (a|o|minha|meu|a minha|o meu|) {y} (a partir de|a partir da|saindo da|vindo da) {x}',
        ),
        'transfer-to': list(
            '(movi|transferi|passei|coloquei|botei|pus|meti|move|mova|transfere|transfira|passa|guardei|separei|depositei|apliquei) … (para|pra|pro|na|no|em) (a|o|minha|meu|a minha|o meu|minhas|) {y}',
        ),
        'transfer-from': list(
            '(movi|transferi|tirei|retirei|saquei|levantei|passei|resgatei) … (de|do|da) (a|o|minha|meu|) {x}',
        ),
        'set-currency': list(
            '(minha|a minha|a) moeda é (o|) …, (muda|mude|põe|coloca|define) (minha|a minha|a) moeda (para|em) …, (usa|use) … como moeda, uso …, pago em …, moeda …',
        ),
        'set-time-zone': list(
            '(meu|o meu|o) fuso (horário|) é {x}, (muda|mude|põe|coloca) (meu|o meu|o) fuso (horário|) (para|em) {x}, (estou|tô) em {x} (agora|), (moro|vivo) em {x}, me mudei para {x}, mudei me para {x}, fuso horário {x}',
        ),
        'set-language': list(
            '(fala|fale|escreve|escreva|usa|use|responde|responda) (comigo|me|) em {x} (por favor|), (meu|o meu|o) idioma é {x}, (a|) minha língua é {x}, (muda|mude|põe|coloca) (o|meu|o meu) idioma (para|em) {x}, (muda|mude) (a|) língua para {x}, idioma {x}, língua {x}, (você|) (fala|falas) {x}, (podes|pode) falar {x}',
        ),
        'set-month-start': list(
            '(meu|o meu|o) mês (começa|inicia) (no|em|) (dia|) {day} …, (recebo|me pagam) (no|) dia {day} (de cada mês|do mês|todo mês|), (começa|comece) (o|) (meu|) mês no (dia|) {day}, (meu|o meu) dia de (pagamento|salário|receber) é (o|) (dia|) {day}',
        ),
        'set-week-start': list(
            '(minha|a minha|a) semana (começa|inicia) (na|no|em|à|ao) {weekday}, (começa|comece) a semana (na|no|em|à|ao) {weekday}, o primeiro dia da semana é (a|o|) {weekday}',
        ),
        'set-opening-balance': list(
            '(meu|o meu|o) saldo inicial (é|era|de|) …, começo com …, comecei com …',
        ),
        'set-balance': list(
            '(põe|coloca|muda|mude|corrige|corrija|ajusta|ajuste) (meu|o meu|o) saldo (para|em) …, tenho … (no banco|na conta|na minha conta|na carteira|em dinheiro|no bolso), (meu|o meu|o) saldo (é|deve ser|deveria ser|atual é|agora é) …, (meu|o meu|o) saldo (de|da|do) {x} (é|deve ser) …, tenho … (agora mesmo|agora|atualmente), agora tenho …',
        ),
        'warn-at': list(
            '(me avisa|me avise|avisa me|avise me) (aos|ao|quando chegar a|quando chegar em|em|nos|com) {n} (por cento|), (me avisa|me avise|avisa me|avise me) (aos|ao|quando chegar a|em) {n} (por cento|) e (aos|) {n2} (por cento|), (me alerta|me alerte|alerta me) (aos|ao|em) {n} (por cento|), (muda|mude|põe|coloca) os (avisos|alertas) (para|a|em) {n} e {n2}',
        ),
        'mail-on': list(
            '(me envia|me envie|me manda|me mande|envia me|manda me) (um|os|) (email|emails|e mail|e mails) …, (me avisa|me avise|avisa me|avise me|me notifica|me alerta) por (email|e mail), (ativa|ative) (os|) (emails|e mails), avisos por (email|e mail)',
        ),
        'mail-off': list(
            '(para|pare|deixa|deixe) de (me|) (enviar|mandar|enviar me|mandar me) (emails|e mails) …, não me (envie|envies|mande|mandes) (mais|) (emails|e mails) …, (chega de|sem) (emails|e mails), (desativa|desative) (os|) (emails|e mails), não quero (mais|) (emails|e mails), cancelar inscrição …',
        ),
        'chat-on': list(
            '(me avisa|me avise|avisa me|avise me|me notifica|me alerta) (aqui|por aqui|no chat|pelo chat), (ativa|ative) (as|os) (alertas|avisos|notificações), avisos (aqui|no chat)',
        ),
        'chat-off': list(
            'não me (avise|avises|notifique|notifiques|alerte|alertes) (aqui|no chat|), (desativa|desative) (as|os) (alertas|avisos|notificações), sem (alertas|avisos|notificações), chega de (alertas|avisos|notificações)',
        ),
        'digest-on': list(
            '(me envia|me envie|me manda|me mande|envia me|manda me|me dá) (um|o) resumo (diário|ao dia|todo dia|todos os dias|uma vez por dia), um (email|e mail) por dia …, resumo diário (por favor|), junta (os|as) (avisos|alertas|emails) …',
        ),
        'digest-off': list(
            '(me avisa|me avise|avisa me|me alerta) (na hora|de imediato|imediatamente|logo), (sem|chega de) resumo (diário|), (desativa|desative) o resumo (diário|)',
        ),
        'quiet-hours': list(
            '(horas de silêncio|horário de silêncio|horas silenciosas) (das|de|entre as|entre) {n} (às|e|até às|a) (as|) {n2}, não me (incomode|incomodes|chateies|escreva|escrevas|avise|avises) (das|de|entre as|entre) {n} (às|e|até às|a) (as|) {n2}, silêncio (das|de|entre as|entre) {n} (às|e|até às|a) (as|) {n2}',
        ),
        'quiet-hours-off': list(
            'sem (horas de silêncio|horário de silêncio|horas silenciosas), (tira|remove|desativa|desative) (as horas de silêncio|o horário de silêncio|as horas silenciosas), (pode|podes) (me|) (escrever|escrever me) a qualquer hora',
        ),
        'carry-over-on': list(
            '(passa|passe|acumula|acumule|leva|transporta) o que (sobra|sobrar|sobre|restar) …, (passa|passe|acumula|acumule|leva) o (resto|restante) …, (acumula|acumule) o orçamento …',
        ),
        'carry-over-off': list(
            'não (passe|passes|acumule|acumules|leve) …, (para|pare|deixa|deixe) de (acumular|passar|transportar) …, sem acumular …',
        ),
        pace: list(
            'estou (indo|) bem …, como (estou indo|vou|tô indo) …, nesse ritmo …, neste ritmo …, a este ritmo …, quando (vai acabar|acaba|vou ultrapassar|vou passar) …, quanto (vai durar|dura|me dura) …, vou (passar|estourar|ultrapassar) (o|do|de) …, previsão, projeção, projecção, ritmo de gastos',
        ),
        'pace-on': list(
            '(me avisa|me avise|avisa me|me alerta) se (eu|) (estiver gastando|gastar|estiver a gastar) (rápido demais|muito rápido|depressa demais|demasiado depressa), (ativa|ative) (os avisos|os alertas) de ritmo, (avisos|alertas) de ritmo',
        ),
        'pace-off': list(
            '(desativa|desative) (os avisos|os alertas) de ritmo, sem (avisos|alertas) de ritmo, chega de (avisos|alertas) de ritmo',
        ),
        snooze: list(
            '(silencia|silencie|adia|adie) (os avisos (de|sobre)|os alertas (de|sobre)|) {x}',
        ),
        unsnooze: list(
            '(reativa|reative) (os avisos|os alertas) (de|sobre) {x}, (me avisa|me avise|avisa me) (de novo|outra vez) (de|sobre) {x}, (tira|tire|cancela|cancele) o silêncio',
        ),
        'list-snoozed': list(
            'o que está silenciado, (quais|mostra os|mostre os) (limites|avisos|alertas) silenciados',
        ),
        owed: list(
            'quem me deve …, quem nos deve …, quanto {x} me deve, quanto (o|a) {x} me deve, quanto me deve {x}, quanto (eu|) devo (a|ao|à|para|pra|pro) {x}, a quem (eu|) devo …, para quem eu devo …, (mostra|mostre|ver|minhas|as) dívidas, quem deve o que, quanto me devem, quanto (eu|) devo',
        ),
        settle: list(
            '(o|a|) {x} (já|) me (pagou|devolveu) (o que me devia|o que devia|a parte dele|a parte dela|tudo|a dívida|a sua parte), (o|a|) {x} (pagou|devolveu) me (o que me devia|o que devia|a parte dele|a parte dela|a sua parte|tudo|a dívida), (estou|estamos|ficamos) (quites|em paz) com {x}, {x} e eu (estamos|ficamos) quites, acertei (as contas|a dívida) com {x}',
        ),
        explain: list(
            '(por que|porque|porquê) (está|é|colocou|puseste|classificou|escolheu|foi|isso é) … {x}, (por que|porque é que|porquê) {x}, como (soube|decidiu|escolheu|sabe|soubeste) …',
        ),
        forget: list(
            '(esquece|esqueça) o que (aprendeu|aprendeste|sabe|sabes) (de|sobre) (o|a|) {x}, (esquece|esqueça) (o|a|que|) {x}, (esquece|esqueça) que {x} é {y}, não (lembre|lembres) {x}, (para|pare|deixa|deixe) de (pôr|colocar|classificar) {x} (em|como) {y}',
        ),
        export: list(
            'exporta …, exporte …, exportar …, (descarrega|descarregar|baixa|baixar|baixe) (os|meus|os meus|todos os meus|minhas|as minhas) (dados|gastos|despesas|movimentos|lançamentos) …, (me dá|me envia|me envie|me manda|envia me|manda me) (um|o|meu|os meus|meus) (csv|excel|arquivo|ficheiro|dados) …, (faz|faça|cria|crie) (uma|) (cópia de segurança|backup) …, (os|) meus (dados|gastos) em (csv|excel|json|um ficheiro|um arquivo)',
        ),
    },
    modifiers: {
        'split-with': list(
            '(dividido|dividida|compartilhado|partilhado|a meias|rachado|rachada|dividimos|dividi|rachei|rachamos|partilhámos|dividir|meio a meio|metade) (com|entre) (o|a|meu|minha|os|as|) {x}, (dividido|dividida|dividimos|rachado) entre {x} e (eu|mim)',
        ),
        'split-parts': list(
            '(dividido|dividida|rachado|rachada|repartido|partilhado|dividimos|rachamos|divide) (entre|por|em|pra|para) {n} (pessoas|partes|amigos|de nós|), entre {n} (pessoas|amigos), entre os {n}',
        ),
        'split-half': list(
            'a meias, meio a meio, metade metade, metade cada um, (dividido|dividimos|rachado|rachamos) (a meio|ao meio|em dois|pela metade|na metade), a metade cada um, meias',
        ),
        'spread-unit': list(
            '(repartido|distribuído|distribuída|diluído|espalhado|distribui|reparte|espalha) (em|durante|por|ao longo de|ao longo do|ao longo da|pelo|pela) (o|a|um|uma|todo o|toda a|este|esta|próximo|próxima|) {unit}, para (o ano|a semana|o mês) {unit}',
        ),
        'spread-units': list(
            '(repartido|distribuído|distribuída|diluído|espalhado|distribui|reparte) (em|durante|por|pelos|pelas|nos|nas) (próximos|próximas|os|as|) {n} {unit}',
        ),
        rate: list(
            'ao câmbio, ao câmbio de, a um câmbio de, com câmbio de, na cotação de, cotação de, cotação, taxa de câmbio, taxa de câmbio de, câmbio de, câmbio, com o câmbio a',
        ),
        fee: list(
            'comissão, comissão de, com comissão de, com uma comissão de, taxa de, com taxa de, mais taxa de, tarifa de, iof, iof de, mais iof de, comissão bancária, mais comissão',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['inglês'], es: ['espanhol', 'castelhano'], fr: ['francês'], de: ['alemão'], pt: ['português'], it: ['italiano'], nl: ['neerlandês', 'holandês'],
        ru: ['russo'], uk: ['ucraniano'], hi: ['hindi', 'híndi'], bn: ['bengali'], pl: ['polonês', 'polaco'], sv: ['sueco'], nb: ['norueguês'], tr: ['turco'],
    },
};
