/** Italian. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const TENS: Readonly<Record<string, number>> = {
    venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90,
}; // prettier-ignore

/** ventuno, ventotto: a vowel is dropped before another; "due cento" and "duecento" alike. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = {};
    for (const [tens, ten] of Object.entries(TENS)) {
        found[`${tens.slice(0, -1)}uno`] = ten + 1;
        found[`${tens.slice(0, -1)}un`] = ten + 1;
        found[`${tens.slice(0, -1)}otto`] = ten + 8;
    }
    return found;
}

const SPENT_BY_ME = list(`
    ho (speso|pagato|comprato|preso|acquistato|mangiato|bevuto|dato|messo|ordinato|regalato|fatto|prestato|investito|prenotato|noleggiato|donato|sborsato|versato|saldato|buttato|perso), ho (appena|già|anche) (speso|pagato|comprato|preso), abbiamo (speso|pagato|comprato|preso|mangiato|bevuto|cenato|ordinato|fatto), mi sono (comprato|comprata|preso|presa|fatto|fatta|regalato|regalata|iscritto|iscritta), ci siamo (presi|comprati|fatti), spendo, pago, compro, comprai, pagai, spesi
`);

export const it: Language = {
    code: 'it',
    mixesEnglish: false,
    numbers: {
        glued: true,
        // prettier-ignore
        small: {
            zero: 0, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
            quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, ...TENS, ...compounds(),
        },
        // prettier-ignore
        scales: { cento: 100, mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, dozzina: 12 },
        fractions: { mezzo: 0.5, mezza: 0.5, quarto: 0.25 },
        joiners: ['e'],
        articles: ['un', 'una'],
        point: ['virgola', 'punto'],
        ordinals: { primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, terza: 3, quarto: 4, quarta: 4, quinto: 5, quinta: 5, sesto: 6, settimo: 7, ottavo: 8, nono: 9, decimo: 10 }, // prettier-ignore
        notes: {},
    },
    dates: {
        months: [
            ['gennaio', 'gen', 'genn'],
            ['febbraio', 'feb', 'febb'],
            ['marzo', 'mar'],
            ['aprile', 'apr'],
            ['maggio', 'mag', 'magg'],
            ['giugno', 'giu'],
            ['luglio', 'lug'],
            ['agosto', 'ago'],
            ['settembre', 'set', 'sett'],
            ['ottobre', 'ott'],
            ['novembre', 'nov'],
            ['dicembre', 'dic'],
        ],
        weekdays: [
            ['lunedì', 'lun'],
            ['martedì'],
            ['mercoledì', 'mer', 'merc'],
            ['giovedì', 'gio', 'giov'],
            ['venerdì', 'ven'],
            ['sabato', 'sab'],
            ['domenica', 'dom'],
        ],
        units: {
            day: ['giorno', 'giorni', 'giornata', 'giornate'],
            week: ['settimana', 'settimane', 'sett'],
            fortnight: ['quindicina'],
            month: ['mese', 'mesi'],
            quarter: ['trimestre', 'trimestri'],
            year: ['anno', 'anni'],
        },
        relations: {
            this: list(
                'questo, questa, quest, in questo, in questa, in quest, di questo, di questa, di quest, nel corrente, nella, nel, nell',
            ),
            last: list(
                'scorso, scorsa, scorsi, scorse, lo scorso, la scorsa, gli scorsi, le scorse, ultimo, ultima, ultimi, ultime, l ultimo, l ultima, gli ultimi, le ultime, negli ultimi, nelle ultime, passato, passata, passati, passate, precedente',
            ),
        },
        next: ['prossimo', 'prossima'],
        clock: ['alle'],
        ago: ['fa'],
        today: list(
            'oggi, stamattina, stamani, stamane, stasera, stanotte, questa mattina, questo pomeriggio, questa sera, oggi pomeriggio, oggi a pranzo, in giornata, adesso, ora, poco fa, proprio ora, in questo momento',
        ),
        yesterday: list(
            'ieri, ieri sera, ieri mattina, ieri pomeriggio, ieri notte, ieri a pranzo, ieri a cena, il giorno prima',
        ),
        weekend: ['weekend'],
        seasons: {
            spring: ['primavera'],
            summer: ['estate'],
            autumn: ['autunno'],
            winter: ['inverno'],
        },
        from: list('da, dal, dall, dalla, a partire da, a partire dal, di, del'),
        to: list('a, al, all, alla, fino a, fino al, fino ad, fino alla, ad'),
        between: ['tra', 'fra', 'tra il', 'fra il'],
        since: list('da, dal, dalla, dall, a partire da, a partire dal, dopo, dopo il'),
        now: list('oggi, ora, adesso'),
        of: list(
            'di, del, della, dell, d, in, nel, nella, nell, durante, per, a, ad, dello, dal, da, di questo, l, anno, dell anno',
        ),
        on: list('il, dal, al, del, entro, fino al, tra, prima del'),
        toDate: ['fino a oggi', 'fino ad oggi', 'finora', 'ad oggi'],
        begin: list(
            'inizio, all inizio di, all inizio del, inizio di, inizio del, inizi di, inizi del',
        ),
        end: list('fine, alla fine di, alla fine del, fine di, fine del'),
        earlier: ['prima'],
        vague: { paio: 2, alcuni: 3, alcune: 3, qualche: 3, diversi: 3, diverse: 3 },
        hints: list(
            "il, l, ieri, domani, fa, giorno, giorni, scorso, scorsa, scorsi, ultimi, ultime, l'altro, dal, tra, da",
        ),
        ordinalSuffixes: ['o', 'a'],
        the: ['il', 'la', 'l', 'del', 'al'],
        wordyMonths: ['mar', 'set', 'lug', 'mag'],
        and: ['e', 'e il'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(
                "l'altro ieri, altro ieri, altroieri, l'altroieri, avantieri, ieri l'altro",
            ),
            tomorrow: ['domani', 'domani (mattina|sera|pomeriggio)'],
            'in-two-days': ['dopodomani', 'dopo domani'],
            ago: ['{n} {unit} fa', '(circa|quasi) {n} {unit} fa', '{n} {unit} or sono'],
            'unit-ago': ['(un|una|un) {unit} fa'],
            weekday: [
                '(il|lo|la|questo|questa|di|del|) {weekday}',
                '(il|) {weekday} (sera|mattina|pomeriggio)',
            ],
            'last-weekday': [
                '(il|la|) {weekday} (scorso|scorsa|passato|passata)',
                '(lo|la|) (scorso|scorsa) {weekday}',
                "l'(ultimo|ultima) {weekday}",
            ],
            'weekday-this-week': ['(il|) {weekday} (di|) questa settimana'],
            'weekday-last-week': [
                '(il|) {weekday} della (settimana scorsa|scorsa settimana|settimana passata)',
            ],
            day: ['(il|l|del) {day}', '(il|) giorno {day}', '(il|) {day} scorso'],
            'weekday-day': ['(il|questo) {weekday} {day}'],
            'day-month': [
                '(il|l|del|dal|) {day} {month}',
                '(il|l|) {day} (di|d) {month}',
                '(il|) {weekday} {day} {month}',
                '(il|) {day} {month} scorso',
            ],
            'day-month-year': [
                '(il|l|) {day} {month} (del|) {year}',
                '(il|l|) {day} (di|d) {month} (del|) {year}',
                '(il|) {weekday} {day} {month} {year}',
                '{month} {day} {year}',
            ],
            'nth-weekday': ['(il|la|) {ordinal} {weekday} (di|d|del mese di) {month}'],
            'nth-weekday-year': ['(il|la|) {ordinal} {weekday} (di|d) {month} (del|) {year}'],
            'last-weekday-of-month': ['(l|) (ultimo|ultima) {weekday} (di|d) {month}'],
            'last-weekday-of-month-year': [
                '(l|) (ultimo|ultima) {weekday} (di|d) {month} (del|) {year}',
            ],
            'last-day-of-month': ['(l|) ultimo giorno (di|d) {month}'],
            'last-day-of-month-year': ['(l|) ultimo giorno (di|d) {month} (del|) {year}'],
            'day-of-this-month': ['(il|) {day} (di questo|del|del corrente) mese'],
            'day-of-last-month': [
                '(il|) {day} del mese (scorso|passato)',
                '(il|) {day} dello scorso mese',
            ],
            'this-unit': [
                '(il|la|l|) {unit} (corrente|attuale|in corso)',
                '(questo|questa|quest) {unit}',
            ],
            'last-unit': [
                '(il|la|l|del|della|dell|nel|nella|) {unit} (scorso|scorsa|passato|passata|precedente)',
                '(lo|la|dello|della|nello|nella|l|) (scorso|scorsa|ultimo|ultima|precedente) {unit}',
            ],
            'unit-before-last': ['(il|la|) (penultimo|penultima) {unit}'],
            'last-units': [
                '(gli|le|negli|nelle|degli|delle|) (ultimi|ultime|scorsi|scorse|passati|passate) {n} {unit}',
                '(i|le|nei|nelle|) {n} (ultimi|ultime|scorsi|scorse) {unit}',
                '(i|le|gli|) {n} {unit} (passati|passate|scorsi|scorse|precedenti)',
            ],
            'unit-to-date': [
                '(da|dall|) inizio {unit}',
                '(dall|da l|dal l) inizio (del|dell|della) {unit}',
                '{unit} (fino ad oggi|fino a oggi|ad oggi)',
                '(questo|questa) {unit} finora',
            ],
            month: ['(il|nel|del|) mese di {month}', '(a|in|ad) {month}'],
            'last-month-named': ['{month} (scorso|passato)', '(lo|) scorso {month}'],
            'month-year': ['{month} (del|) {year}', '(nel|) mese di {month} {year}'],
            year: ['(l|nell|) anno {year}', '(nel|del) {year}'],
            decade: ['(gli|negli|) anni {year}'],
            quarter: ['(il|nel|) {ordinal} trimestre'],
            'quarter-year': ['(il|nel|) {ordinal} trimestre (del|) {year}'],
            weekend: ['(il|questo|nel|) (fine settimana|weekend|week end)'],
            'last-weekend': [
                '(il|lo|) (fine settimana|weekend|week end) (scorso|passato)',
                '(lo|) scorso (fine settimana|weekend|week end)',
            ],
            'this-season': ['(quest|questa|questo|l) {season}', 'in {season}'],
            'last-season': [
                '(l|la|) {season} (scorso|scorsa|passato|passata)',
                '(lo|la|) (scorso|scorsa) {season}',
            ],
            'season-year': ['(l|la|) {season} (del|) {year}'],
            'week-number': ['(la|) settimana (numero|) {n}'],
            'nth-week-of-month': ['(la|) {ordinal} settimana (di|d) {month}'],
            'nth-week-of-month-year': ['(la|) {ordinal} settimana (di|d) {month} (del|) {year}'],
            'day-range': ['(dal|da|tra il|) {day} (al|a|e il|e) {day2} {month}'],
            'day-range-year': ['(dal|da|tra il|) {day} (al|a|e il|e) {day2} {month} {year}'],
        },
        holidays: {
            'new-year': list('capodanno'),
            epiphany: list('epifania, befana'),
            valentines: list('san valentino, giorno di san valentino'),
            'womens-day': list('festa della donna, festa delle donne'),
            'good-friday': list('venerdì santo'),
            easter: list('pasqua, domenica di pasqua'),
            'easter-monday': list('pasquetta, lunedì di pasqua, lunedì dell angelo'),
            pentecost: ['pentecoste'],
            'mardi-gras': list('martedì grasso'),
            'ash-wednesday': list('mercoledì delle ceneri'),
            'may-day': list('festa del lavoro, festa dei lavoratori, primo maggio'),
            'mothers-day': list('festa della mamma'),
            halloween: ['halloween'],
            'all-saints': list('ognissanti'),
            'black-friday': ['black friday'],
            'christmas-eve': list('vigilia di natale, vigilia'),
            christmas: list('natale, giorno di natale'),
            'boxing-day': list('santo stefano'),
            'new-years-eve': list('san silvestro, notte di san silvestro'),
        },
        recurrences: {
            daily: list('quotidiano, giornaliero, quotidianamente'),
            weekly: list('settimanale, settimanalmente'),
            monthly: list('mensile, mensili, mensilmente'),
            yearly: list('annuale, annualmente'),
            'every-unit': [
                '(ogni|al|alla|all|a|tutti i|tutte le|una volta al|una volta alla) {unit}',
            ],
            'every-units': ['ogni {n} {unit}'],
            'every-other': ['(un|una) {unit} sì e (uno|una) no'],
            'every-weekday': ['(ogni|tutti i|tutte le) {weekday}'],
            workdays: list('dal lunedì al venerdì, nei giorni feriali, ogni giorno feriale'),
            weekends: list('ogni fine settimana, ogni weekend, tutti i weekend'),
            'on-day': list(
                'il {day} di ogni mese, il {day} del mese, ogni {day} del mese, (il|al|il giorno) {day}',
            ),
            'on-last-day': ['(l|) ultimo giorno (di ogni|del) mese', 'a fine mese'],
            until: list('fino a, fino al, fino ad'),
            times: ['{n} volte', '(in|per) {n} rate'],
            starting: list('a partire da, a partire dal, da, dal, iniziando dal'),
        },
    },
    multipliers: { k: 1e3, mila: 1e3, mille: 1e3, m: 1e6, mln: 1e6, milione: 1e6, milioni: 1e6, mld: 1e9, miliardo: 1e9, miliardi: 1e9, dozzina: 12 }, // prettier-ignore
    // prettier-ignore
    currencies: {
        dollaro: DOLLARS, dollari: DOLLARS, dollar: DOLLARS, sterlina: POUNDS, sterline: POUNDS, euro: 'EUR', euri: 'EUR', eurini: 'EUR', yen: 'JPY', yuan: 'CNY', rupia: RUPEES, rupie: RUPEES, rublo: 'RUB', rubli: 'RUB',
        peso: OPEN, pesos: OPEN, franco: OPEN, franchi: OPEN, 'franchi svizzeri': 'CHF', 'franco svizzero': 'CHF', corona: OPEN, corone: OPEN, dinari: OPEN, lira: OPEN, lire: OPEN, zloty: 'PLN', lei: OPEN, reais: 'BRL',
        'dollari americani': 'USD', 'dollari canadesi': 'CAD', 'dollari australiani': 'AUD', 'sterline inglesi': 'GBP', 'lire turche': 'TRY', 'corone svedesi': 'SEK', 'corone norvegesi': 'NOK', 'corone danesi': 'DKK', 'dollari di hong kong': 'HKD',
    },
    coins: { centesimo: null, centesimi: null, cent: null, cents: null, cts: null, ct: null },
    notCodes: list(
        'le, all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, lei, bob, sek, franco, corona, lira, peso, lire',
    ),
    categoryNames: {
        food: list(
            'cibo, spesa, la spesa, alimentari, ristoranti, mangiare fuori, supermercato, generi alimentari',
        ),
        transport: list('trasporti, trasporto, mezzi, mezzi pubblici, spostamenti'),
        home: ['casa', 'abitazione', 'affitto'],
        utilities: ['bollette', 'bolletta', 'utenze'],
        clothing: ['vestiti', 'abbigliamento', 'moda'],
        health: ['salute', 'spese mediche', 'medicine', 'farmaci'],
        fun: ['svago', 'divertimento', 'tempo libero', 'intrattenimento', 'uscite'],
        sport: ['sport'],
        travel: ['viaggio', 'viaggi', 'vacanza', 'vacanze'],
        education: ['istruzione', 'studio', 'scuola', 'formazione'],
        gifts: ['regali', 'donazioni', 'beneficenza'],
        subscriptions: ['abbonamenti', 'abbonamento'],
        personal: ['bellezza', 'cura personale', 'cosmetici', 'igiene'],
        pets: ['animali', 'animali domestici'],
        family: ['famiglia', 'bambini', 'figli'],
        electronics: ['elettronica', 'tecnologia'],
        insurance: ['assicurazione', 'assicurazioni'],
        taxes: ['tasse', 'tassa', 'imposte'],
        fees: ['commissioni', 'multe', 'spese bancarie'],
        other: ['altro', 'varie', 'altre spese'],
    },
    expenseWords: {
        food: list(`per mangiare, da mangiare, mangiare, 
            pranzo, cena, colazione, merenda, brunch, caffè, caffe, cappuccino, cornetto, brioche, tè, panino, panini, hamburger, pizza, pizze, pizzeria, pasta, sushi, kebab, piadina, tramezzino, insalata, zuppa, pollo, pesce, carne, prosciutto, uova, latte, pane, burro, formaggio, yogurt, frutta, verdura, mele, banane, pomodori, patate, riso, olio, zucchero, farina, acqua, succo, bibita, coca cola, birra, birre, vino, vini, spritz, aperitivo, aperitivi, drink, cocktail, alcolici, bar, pub, ristorante, trattoria, osteria, mensa, 
            panificio, panetteria, forno, macelleria, pescheria, fruttivendolo, mercato, supermercati, minimarket, gelato, gelati, gelateria, torta, dolci, dolce, pasticceria, biscotti, cioccolato, caramelle, patatine, snack, asporto, cibo da asporto, mancia, tavola calda, rosticceria, esselunga, coop, conad, carrefour, lidl, eurospin, pam, iper, despar, penny market, aldi, glovo, deliveroo, just eat, mcdonald, mcdonalds, burger king, kfc, starbucks, autogrill, cenato, pranzato, mangiato, fame
        `),
        transport: list(
            'benza, fare benzina, taxi, uber, autobus, bus, treno, treni, trenitalia, italo, metro, metropolitana, tram, biglietto del treno, biglietto autobus, biglietto del bus, biglietti del treno, abbonamento atm, abbonamento metro, abbonamento mezzi, abbonamento treno, abbonamento bus, abbonamento autobus, benzina, gasolio, diesel, carburante, metano, gpl, distributore, benzinaio, eni, q8, pieno, pedaggio, autostrada, telepass, parcheggio, strisce blu, auto, macchina, moto, motorino, scooter, bici, bicicletta, monopattino, meccanico, gommista, gomme, pneumatici, officina, tagliando, revisione, autolavaggio, lavaggio auto, traghetto, noleggio auto, blablacar, bollo auto, car sharing, carrozziere',
        ),
        home: list(
            'mutuo, canone affitto, mobili, mobile, divano, sedia, sedie, tavolo, lampada, letto, materasso, tende, tappeto, ikea, leroy merlin, idraulico, elettricista, fabbro, imbianchino, muratore, pulizie, donna delle pulizie, detersivo, detersivi, carta igienica, cucina, padella, pentole, lavatrice, lavastoviglie, frigo, frigorifero, forno a microonde, aspirapolvere, giardino, giardinaggio, piante, vernice, attrezzi, lampadine, lenzuola, asciugamani, lavanderia, condominio, spese condominiali, riparazione, ristrutturazione, trasloco, ferramenta, arredamento, appartamento',
        ),
        utilities: list(
            'luce, corrente, elettricità, enel, gas, acqua bolletta, riscaldamento, internet, wifi, fibra, telefono, cellulare, ricarica, ricarica telefonica, ricarica cellulare, tim, vodafone, wind, iliad, fastweb, bolletta della luce, bolletta del gas, bolletta luce, bolletta gas, bolletta acqua, spazzatura, tari',
        ),
        clothing: list(
            'scarpe, scarpa, stivali, sandali, camicia, camicie, maglietta, magliette, maglia, maglione, pantaloni, jeans, vestito, gonna, giacca, cappotto, felpa, calze, calzini, mutande, intimo, reggiseno, cappello, sciarpa, guanti, cravatta, cintura, borsa, borse, zaino, zara, h m, ovs, uniqlo, primark, nike, adidas, shein, zalando, sarta, sartoria, costume da bagno, costume, pigiama, occhiali da sole, orologio, gioielli, collana, anello, orecchini, calzature',
        ),
        health: list(
            'medico, dottore, dottoressa, dentista, ospedale, clinica, farmacia, medicina, medicinali, ricetta, vitamine, occhiali, lenti, lenti a contatto, ottico, oculista, terapia, psicologo, psicologa, psicoterapeuta, fisioterapista, fisioterapia, vaccino, analisi, esami del sangue, visita, visita medica, ticket, tachipirina, aspirina, pediatra, dermatologo, ginecologo, radiografia, apparecchio',
        ),
        fun: list(
            'cinema, film, teatro, concerto, concerti, museo, gioco, giochi, videogioco, videogiochi, steam, playstation, xbox, nintendo, festa, discoteca, bowling, karaoke, festival, biglietto, biglietti, zoo, parco divertimenti, lotteria, gratta e vinci, lotto, casinò, scommessa, scommesse, libro, libri, romanzo, rivista, giornale, fumetti, fumetto, giocattoli, lego, sigarette, tabacco, tabacchi, svapo, musica, serata, escape room, biliardo, spettacolo, mostra, stadio, partita allo stadio',
        ),
        sport: list(
            'palestra, abbonamento palestra, yoga, pilates, crossfit, piscina, nuoto, tennis, padel, calcio, calcetto, basket, corsa, scarpe da corsa, sci, skipass, arrampicata, golf, personal trainer, proteine, decathlon, maratona, danza, campo da calcetto',
        ),
        travel: list(
            'hotel, albergo, ostello, airbnb, booking, volo, voli, biglietto aereo, biglietti aerei, aereo, ryanair, easyjet, alitalia, bagaglio, valigia, visto, passaporto, escursione, crociera, alloggio, campeggio, aeroporto, souvenir, agenzia viaggi, b b, agriturismo',
        ),
        education: list(
            'corso, corsi, lezione, lezioni, lezioni di inglese, ripetizioni, università, tasse universitarie, retta, iscrizione, libri scolastici, libri di testo, materiale scolastico, cancelleria, cartoleria, quaderno, quaderni, penne, fotocopie, esame, udemy, duolingo, scuola guida',
        ),
        gifts: list(
            'regalo, regalo di compleanno, regalo di natale, regalo di nozze, donazione, offerta in chiesa, fiori, matrimonio, compleanno, chiesa, elemosina',
        ),
        subscriptions: list(
            'netflix, spotify, disney, disney plus, amazon prime, prime video, dazn, sky, now tv, youtube premium, youtube, apple music, icloud, dropbox, google one, chatgpt, patreon, audible, quota associativa, dominio, hosting, vpn, game pass',
        ),
        personal: list(
            'parrucchiere, parrucchiera, barbiere, taglio di capelli, taglio capelli, estetista, unghie, manicure, pedicure, massaggio, spa, trucco, trucchi, profumo, shampoo, sapone, bagnoschiuma, dentifricio, spazzolino, deodorante, crema, creme, rasoio, lamette, ceretta, sephora, assorbenti, tatuaggio',
        ),
        pets: list(
            'cane, gatto, veterinario, crocchette, cibo per cani, cibo per gatti, lettiera, toelettatura, guinzaglio, acquario',
        ),
        family: list(
            'pannolini, bebè, tata, babysitter, baby sitter, asilo, asilo nido, nido, omogeneizzati, passeggino, paghetta, mantenimento, mamma, papà, padre, madre, figlio, figlia, fratello, sorella, nonna, nonno, moglie, marito',
        ),
        electronics: list(
            'iphone, computer, pc, portatile, macbook, ipad, tablet, tv, televisore, cuffie, auricolari, airpods, caricatore, caricabatterie, cavo, tastiera, mouse, schermo, fotocamera, stampante, ps5, console, hard disk, cassa bluetooth, smartwatch, cover, pile, batterie, cartucce, kindle, mediaworld, unieuro, smartphone, samsung',
        ),
        insurance: list(
            'assicurazione auto, assicurazione macchina, assicurazione casa, assicurazione vita, polizza, rc auto',
        ),
        taxes: list('imu, irpef, iva, f24, agenzia delle entrate, dogana, bollo, canone rai'),
        fees: list(
            'commissione, commissione bancaria, spese conto, multa, sanzione, mora, prelievo, notaio, avvocato, commercialista, canone conto, marca da bollo',
        ),
        other: list(
            'cose, cosa, amazon, ebay, subito acquisto, poste, pacco, francobolli, spedizione, temu, aliexpress, cinesi',
        ),
    },
    incomeWords: {
        salary: list(
            'stipendio, stipendi, paga, busta paga, tredicesima, quattordicesima, pensione, straordinari, bonus, premio produzione, salario, compenso, tfr',
        ),
        sales: list(
            'vendita, vendite, venduto, venduta, cliente, clienti, fattura pagata, fattura incassata, freelance, lavoretto, consulenza, vinted, subito',
        ),
        interest: list(
            'interessi, interesse, dividendo, dividendi, cedola, cedole, rendimento, plusvalenza',
        ),
        gift: list(
            'regalo da, regalo dai, regalo dalla, regalo dal, regalo ricevuto, soldi di compleanno, soldi dalla nonna, eredità, busta nonna',
        ),
        income: list(
            'entrata, entrate, reddito, guadagno, guadagni, incasso, borsa di studio, assegno unico, disoccupazione, naspi, sussidio, affitto ricevuto, affitto incassato, inquilino, vincita, bonifico ricevuto, bonifico da, mance ricevute, ricavi',
        ),
    },
    numberedNames: list('7 eleven, 7 up, 3d, 4g, 5g, formula 1, 24 ore, office 365, microsoft 365'),
    labels: list(
        'ordine, fattura, numero, num, nr, rif, riferimento, scontrino, iphone, galaxy, pixel, ps, xbox, windows, sala, porta, posto, binario, capitolo, versione, episodio, stagione, ipad, macbook, classe, taglia, volume, modello, terminal, livello, piano, pagina, fifa, tipo, età, canale, zona, giorno, settimana, codice, id, camera, via, km, conto, linea, interno',
    ),
    measures: list(
        'minuto, minuti, min, ora, ore, h, secondi, sec, giorno, giorni, notte, notti, settimana, settimane, pagine, pagina, mese, mesi, anno, anni, percento, kg, kili, chili, chilo, g, gr, grammi, etti, etto, l, litro, litri, ml, cl, km, chilometri, metri, cm, gb, persone, persona, volte, volta, pezzi, pezzo, unità, bottiglie, bottiglia, pacchi, pacco, scatole, lattine, tazze, parole, calorie, gradi, punti, passi, fette, sacchetti, paia, paio, canali, stelle, transazioni, acquisti, pagamenti, amici, bambini, x, rate, biglietti',
    ),
    plurals: [],
    changedPlurals: { i: ['o', 'a', 'e'], e: ['a'] },
    cues: {
        asks: list(
            "quanto (ho|abbiamo|spendo|costa|costano|e|mi|manca|posso|devo|guadagno|e stato|sto|resta|rimane|in), quanti, quante, quanta, qual (e|era|sara), quali (sono|erano), quale (e|categoria|mese), che (cosa|ora|giorno|tempo), dimmi, mi dici, puoi dirmi, mi puoi dire, vorrei sapere, voglio sapere, sai (dirmi|quanto|se), cosa (ho|e|sono|posso|puoi|fai|compro), cos'è, dove (ho|e|sono|vanno|va|spendo|finiscono|posso), quando (e|ho|arriva|devo), perché, come (sto|va|vanno|posso|si|faccio|sono), c'è (un|una|qualche), ho abbastanza, mi chiedo, in cosa (spendo|ho)",
        ),
        shows: list(
            'mostra, mostrami, fammi vedere, elenca, elencami, vedere, vedi, dammi, lista, visualizza, cerca, riepilogo, resoconto, rapporto, report, fai vedere, voglio vedere, riassunto',
        ),
        wants: list(
            'voglio, vorrei, ho bisogno, mi serve, devo, dovrei, bisogna, puoi, potresti, potete, può, aiutami a, ricordami, penso di, ho intenzione, mi piacerebbe, possiamo, posso, per favore aiuta',
        ),
        orders: list(
            'chiamami, richiamami, scrivimi, (chiama|prenota|metti|imposta|programma|riproduci|invia|manda|trasferisci|paga|cambia|converti|compra|ordina|trova|annulla|attiva|disattiva|accendi|spegni|apri|ricorda|ricordami|preleva|deposita|aumenta|alza|abbassa|pianifica|suona) (il|la|lo|i|le|gli|un|una|l|mi|a|di|del|tutto|più|in), dividi # (tra|per|in), prenotami, comprami, mandami, ordinami',
        ),
        log: list(
            'aggiungi, aggiungere, annota, annotare, segna, segnare, registra, registrare, inserisci, inserire, salva, nuova spesa, spesa di, spese, ho dimenticato di (segnare|annotare|aggiungere), nuova entrata, metti in conto, scrivi',
        ),
        pay: ['paga', 'invia', 'manda', 'trasferisci'],
        'not-yet': list(
            '(spenderò|pagherò|comprerò|comprero|spendero|paghero|riceverò|ricevero|costerà|costera|spenderei|pagherei|comprerei|prenderò|prendero|venderò|guadagnerò), non (ho|abbiamo|mi|l ho|ho ancora) (speso|pagato|comprato|ricevuto|preso|sono), non (registrare|segnare|aggiungere), (voglio|vorrei|devo|dovrei|bisogna|penso di|posso|ho intenzione di|mi piacerebbe|sto per|stavo per|volevo|devo ancora) (spendere|pagare|comprare|comprarmi|prendere|ordinare|vendere|ricevere|guadagnare|prenotare|risparmiare|restituire), voglio #, vuole #, mi chiede #, quasi (speso|comprato), stavo per, sto per, mai (speso|pagato|comprato), non ancora, immagina, supponiamo, se (spendo|compro|pago|avessi|spendessi|comprassi|vendo|guadagno|il|la), magari, (mi|ci|gli|le) deve, mi devono, devo # a, gli devo, le devo, da pagare, non pagato, risparmiare per, domani (pago|compro|devo|vado|prendo|ho), ipoteticamente, il mese prossimo, la settimana prossima, ancora da pagare',
        ),
        'in-general': list(
            "siamo (in|) #, siete (in|) #, ho # (anni|gatti|cani|figli|fratelli), ho (letto|corso|camminato|dormito|nuotato) #, (compie|compio|ha compiuto|ho compiuto) #, (buon|felice) #, (mamma|madre|papà|padre|fratello|sorella|moglie|marito|amico|amica|figlio|figlia|lui|lei) ha (speso|comprato|pagato), mi hanno offerto #, la temperatura, fanno # gradi, costa, costano, vale, valgono, guadagna, guadagnano, di solito, al giorno d'oggi, è a #, sono a #, è (salito|salita|sceso|scesa|aumentato|aumentata) (a|di|del), costava, costavano, il prezzo (di|del|della), i prezzi, spende, spendono, è #, sono #, all'ora, la gente, società, azienda, governo, presidente, azioni, miliardi, ha anni, ho # anni, popolazione",
        ),
        'how-to': list(
            'come (posso|si|faccio|registro|aggiungo|segno|uso|funziona), è possibile, c è un modo',
        ),
        spent: [
            ...SPENT_BY_ME,
            ...list(
                'speso, spesi, spesa per, pagato, pagata, comprato, comprata, acquistato, acquisto, acquisti, acquisto di, pagamento, pagamento di, pagamento del, preso, presa, prese, spese per, uscita, uscite di, versamento a, ordinato',
            ),
        ],
        cost: list(
            'mi è costato, mi è costata, mi sono costati, mi sono costate, è costato, è costata, costato, costata, ci è costato, mi hanno (addebitato|fatto pagare|scalato|tolto), addebito, addebitati, addebitato, importo, conto di, al prezzo di, viene',
        ),
        gave: list(
            'ho dato, ho regalato, ho mandato, ho inviato, ho prestato, gli ho dato, le ho dato, dato a, inviato a, mandato a',
        ),
        earned: list(
            'ho (ricevuto|guadagnato|incassato|vinto|venduto|preso lo stipendio|ereditato|trovato #|riscosso), abbiamo (ricevuto|guadagnato|incassato|vinto|venduto), ricevuto, ricevuti, ricevuta, guadagnato, guadagnati, incassato, incassati, vinto, vinti, venduto, venduta, venduti, mi (hanno|ha) (pagato|dato|versato|accreditato|mandato|inviato|regalato|bonificato|prestato), mi è (arrivato|arrivata|stato accreditato|entrato), mi sono (arrivati|entrati), è arrivato lo stipendio, arrivato lo stipendio, arrivato stipendio, accredito, accredito di, accreditati, entrata di, entrati, bonifico da, vendita di, stipendio arrivato, pagamento ricevuto, il cliente ha pagato, ereditato, percepito, prendo di stipendio',
        ),
        refunded: list(
            'rimborso, rimborsi, rimborsato, rimborsata, rimborsati, mi hanno (rimborsato|restituito|ridato|reso), mi ha (rimborsato|restituito|ridato|reso), reso, restituito, restituiti, cashback, storno, ho reso, ho restituito',
        ),
        moved: list(
            '(messo|messi) # (da parte|via), (messo|messi) da parte, ho (trasferito|spostato|messo da parte|risparmiato|versato|messo # (da|su|sul|sui|in|nel|nei|nella|nello)), trasferito, spostato, messo da parte, versato sul, giroconto, bonifico su, spostati, trasferiti',
        ),
        move: ['trasferisci', 'sposta', 'trasferire', 'spostare'],
        shifted: list('spostato, sposta, spostare'),
        'own-account': list(
            'da parte, risparmi, i miei risparmi, conto risparmio, conto deposito, fondo di emergenza, fondo emergenze, salvadanaio, il mio conto, altro conto, conto corrente, conto investimenti, fondo pensione, libretto, da parte, il mio portafoglio, tra conti',
        ),
        'about-spending': list(
            'quanto … (speso|spendo|spendiamo|spese|pagato|buttato|sborsato|spendere), quanto (mi è costato|mi costa|mi sono costati), (in|per|su) (cosa|che cosa) … (speso|spendo|spendiamo), (cosa|che) ho speso, dove … (soldi|speso|spendo|finiscono), (le|mie|le mie|tutte le|totale) spese, le mie spese, spese (di|del|della|per|in|questo|questa|totali|ieri|oggi|mensili), spesa (totale|media), totale (speso|spese|delle spese), ho speso (troppo|di più|molto|tanto), riepilogo (delle|del|mensile|spese|settimanale), resoconto, dove vanno i miei soldi, quanto sto spendendo',
        ),
        'about-income': list(
            'quanto … (guadagnato|guadagno|incassato|ricevuto|guadagnamo|preso di stipendio|entrato|guadagni), quanto (mi hanno|ho) (pagato|dato|accreditato), quanto è entrato, (quali|quante|le|mie|le mie|totale) entrate, i miei guadagni, il mio stipendio di, entrate (di|del|della|questo|questa|totali), totale (guadagnato|entrate|delle entrate), il mio reddito, mi hanno pagato lo stipendio',
        ),
        'about-entries': list(
            "(quando|da quanto) … (ultima volta|per ultimo), l'ultima volta (che|), (ultimi|ultime|ultima|ultimo) # (spese|acquisti|movimenti|transazioni|pagamenti), (ultimi|ultime|ultimo|ultima) (spese|spesa|acquisti|acquisto|movimenti|movimento|transazioni|transazione|pagamenti|pagamento|cinque|tre|due|dieci), le mie (ultime|transazioni), i miei (ultimi|acquisti|movimenti|pagamenti), transazioni, movimenti, cronologia, storico, tutte le (spese|mie spese), lista delle spese, elenco delle spese, (mostra|mostrami|elenca|vedere|dammi|cerca|fammi vedere) … (spese|acquisti|movimenti|transazioni|pagamenti|comprato), (spesa|acquisto) più (grande|grosso|grossa|cara|caro|alta), spese più (grandi|grosse|alte|care), cosa ho (comprato|acquistato), quante volte, quanti acquisti, quante spese",
        ),
        'about-balance': list(
            'saldo, il mio saldo, quanti soldi (ho|mi restano|mi rimangono|abbiamo|ci sono), quanto (mi rimane|mi resta|rimane|resta|ho sul conto|ho in banca|ho sul), quanto denaro ho, soldi (ho|mi restano|sul conto|disponibili), ho abbastanza soldi, disponibilità, come sto (messo|a soldi), sono in rosso, quanto ho (sul|in|disponibile|da parte)',
        ),
        'about-limit': list(
            '(mio|miei|il|i|del) … (budget|limite|limiti), budget, limiti, quanto (posso|potrei) … spendere, quanto … budget, posso (ancora|) spendere, ho superato (il|il mio) (budget|limite), quanto mi resta (per|del budget)',
        ),
        acts: list(
            'pagare, trasferire, spostare, aumentare, attivare, richiedere, prelevare, depositare, inviare, fare un bonifico, pagare il, pagare la',
        ),
        follow: ['e', 'e per', 'e in', 'e quanto', 'che ne dici di'],
        elsewhere: list(
            'alla mia (carta|lista), limite di credito, limite della carta, nuova carta, carta (bloccata|persa|rubata|rifiutata), perso la carta, password, pin, tasso di interesse, tasso di cambio, premi, punti, scadenza, pagamento minimo, perché, frode, calendario, promemoria, sveglia, timer, riunione, appuntamento, lista della spesa, meteo, che tempo, traffico, ricetta, prenotazione, canzone, playlist, traduci, tradurre, come si dice, barzelletta, giorni di ferie, che ora, che ore, che giorno, converti, in dollari, quanto (costa|vale|misura|pesa|dura|costano|valgono), prestito, lavoro, chilometri, temperatura, notizie, chiamata, bitcoin, capitale, significa',
        ),
        possessive: ['mio', 'mia', 'miei', 'mie', 'nostro', 'nostra'],
        others: list(
            'tu, tuo, tua, tuoi, voi, vostro, lui, lei, loro, suo, sua, suoi, la gente, qualcuno, vicino, vicina, azienda, società, paese, governo, presidente, il prezzo di',
        ),
        self: [...list('io, mi, mio, mia, miei, mie, noi, ci, nostro, nostra, ho'), ...SPENT_BY_ME],
        sets: list(
            'imposta, impostare, metti, fissa, limita, limite, limite di, budget, budget di, cambia, aumenta, riduci, nuovo limite, nuovo budget, voglio spendere, non spendere più di, massimo, al massimo, non più di, avvisami, avvertimi, crea un budget, crea un limite, il mio budget',
        ),
        limit: list(
            'limite, limiti, budget, tetto, massimo, al massimo, non più di, avvisami, avvertimi',
        ),
        between: ['tra', 'fra'],
        'per-day': list('al giorno, giornaliero, ogni giorno, quotidiano'),
        'per-week': list(
            'alla settimana, a settimana, settimanale, ogni settimana, questa settimana',
        ),
        'per-year': list("all'anno, annuale, ogni anno, l'anno"),
        'per-month': list('al mese, mensile, mensili, ogni mese, questo mese, mese'),
        most: list(
            'spendo di più, speso di più, più soldi, categoria principale, per categoria, per categorie, dove vanno i miei soldi, dove finiscono i soldi, in cosa spendo, in cosa ho speso',
        ),
        largest: list(
            'spesa più grande, spese più grandi, spesa più alta, spese più alte, più caro, più cara, più costoso, più costosa, più grande, più grandi, più grossa, acquisto più grande, maggiore spesa',
        ),
        smallest: list('più economico, più economica, più piccola, spesa più piccola, più bassa'),
        compare: list(
            'rispetto (a|al|alla|allo), in confronto (a|al), confronto, versus, vs, (più|meno) (del|dello|della) (mese|scorso|settimana|anno) (scorso|scorsa|mese), differenza tra',
        ),
        'by-category': list('per categoria, per categorie, ogni categoria'),
        'by-merchant': list('per negozio, per negozi, per esercente'),
        'by-day': list('per giorno, giorno per giorno, ogni giorno'),
        'by-week': list('per settimana, settimana per settimana'),
        'by-month': list('per mese, mese per mese'),
        average: list('media, in media, mediamente, medio, al giorno'),
        'how-much': ['quanto', 'quanti'],
        'one-entry': ['transazione', 'acquisto', 'pagamento', 'spesa', 'movimento'],
        count: list('quante volte, numero di, quanti acquisti, quante spese, quante transazioni'),
        latest: list(
            'ultimo, ultima, ultimi, ultime, gli ultimi, le ultime, più recente, più recenti, recenti',
        ),
        more: list(
            'più di, superiore a, superiori a, maggiore di, maggiori di, sopra i, oltre, almeno',
        ),
        less: list('meno di, inferiore a, inferiori a, minore di, sotto i, al massimo di'),
        includes: list(`compreso, compresa, inclusa, incluso, di cui`),
        each: list("ciascuno, ciascuna, cadauno, l'uno, l'una, a testa, a persona, al pezzo"),
        sum: list('totale, in totale, in tutto, somma, complessivamente'),
        was: list('era, erano, è stato, è stata, sono stati, sono state, risale a'),
        instead: list('non (erano|era|sono) #, non #, invece di #, al posto di #'),
        edit: list(
            'fai #, facciamo #, metti #, no, in realtà, anzi, scusa, scusami, volevo dire, intendevo, ho sbagliato, mi sono sbagliato, errore, era, erano, non era, non erano, non #, no #, (correggi|modifica|cambia|aggiorna|sistema) …, correzione, sbagliato, doveva essere, dovrebbe essere, cambialo in, cambia in, mettilo a',
        ),
        'edit-category': list(
            "categoria, la categoria è, mettilo in, mettila in, spostalo in, spostala in, è, era, l'ultimo era, l'ultima era, cambia la categoria in, classificalo come",
        ),
        undo: list(
            "annulla, annullare, annullalo, annulla l'ultimo, annulla l'ultima, annulla l'ultima spesa, torna indietro, dimenticalo",
        ),
        redo: list('ripristina, ripristinalo, rifai, rimettilo, rimettila'),
        delete: list(
            'cancella, cancellare, elimina, eliminare, rimuovi, rimuovere, togli, togliere, azzera, svuota, cancellalo, eliminalo',
        ),
        entry: list(
            "ultimo, ultima, voce, voci, quello, quella, tutto, tutte, spesa, spese, l'ultimo, l'ultima, registrazione, transazione, movimento, questo, questa, acquisto, precedente",
        ),
        everything: list(
            'tutto, tutte, tutti, tutte le, tutti i, ogni, transazioni, movimenti, spese, account, dati, i miei dati, cronologia, da zero, da capo',
        ),
        chatter: list('lol, ahah, ahahah, haha, hahaha, eh, boh, mah, test, prova, wow, bla'),
        relatives: list(
            'moglie, marito, mamma, madre, papà, padre, genitori, figlio, figlia, fratello, sorella, nonna, nonno, ragazzo, ragazza, fidanzato, fidanzata, compagno, compagna, amico, amica, amici, coinquilino, coinquilina, collega, capo, suocera, zio, zia, cugino, cugina',
        ),
        shared: list(
            'a metà, diviso, divisa, abbiamo diviso, metà per uno, fatto a metà, alla romana',
        ),
        'sets-to': list('(imposta|metti|aumenta|alza|abbassa|riduci|fissa|porta|cambia) … a #'),
        'changes-to': list('(cambia|correggi|modifica|aggiorna|sistema) … (in|a|con) #'),
        renames: list('rinomina … in, cambia il nome di … in, cambia la descrizione di … in'),
        'no-limit': list(
            '(senza|nessun|nessuno|togli il|rimuovi il|elimina il|cancella il) (limite|limiti|budget|tetto)',
        ),
        help: list(
            'aiuto, aiutami, cosa puoi fare, cosa sai fare, come funziona, come funzioni, come ti uso, istruzioni, comandi, cosa posso fare, cosa posso dire, cosa posso chiedere, chi sei, come inizio, come si usa, inizia, guida, esempi, che fai',
        ),
        greeting: list(
            'ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buon pomeriggio, ehi, hey, hello, penny, ciao penny, come stai, come va, tutto bene, ehilà',
        ),
        thanks: list(
            'grazie, grazie mille, molte grazie, ti ringrazio, perfetto, ottimo, fantastico, bravo, brava, ben fatto, bene grazie, benissimo, arrivederci, addio, a presto, a domani, buonanotte, buona notte, buona giornata, ok grazie, grande',
        ),
        yes: list(
            'sì, si, certo, ok, okay, va bene, giusto, esatto, corretto, confermo, conferma, certamente, sì grazie, procedi, fallo, d accordo, vai, sicuro, assolutamente',
        ),
        no: list(
            'lascia perdere, lascia stare, dimentica, lascia stare così, non importa, niente, no, nope, no grazie, non ora, non adesso, basta, mai, annulla, più tardi, lascia stare, lascia, per niente',
        ),
    },
    questionWords: list(
        'quanto, quanti, quante, quanta, quale, quali, qual, come, dove, quando, chi, perché, cosa, che',
    ),
    auxiliaries: list('posso, puoi, può, potresti, sono, sei, hai, c'),
    pronouns: list('io, tu, lui, lei, noi, voi, un, una, il, la, qualche, in'),
    operators: { '+': ['più'], '-': ['meno'], '*': ['moltiplicato per', 'x'], '/': ['diviso per'] },
    or: ['o', 'oppure'],
    separators: list('e, ed, poi, più, anche, inoltre, e poi, e anche'),
    fillers: list(`
        di, del, dello, della, dei, degli, delle, dell, d, il, lo, la, i, gli, le, l, un, uno, una, a, al, allo, alla, ai, agli, alle, all, ad, in, nel, nello, nella, nei, negli, nelle, nell, da, dal, dallo, dalla, dai, dall, per, con, col, su, sul, sulla, sui, mio, mia, miei, mie, e, ed, poi, che, io, mi, ci, si, ho, abbiamo, è, era, ero, sono, stato, stata, solo, circa, quasi, appena, ok, allora, beh, ciao, per favore, favore, grazie, anche, ogni, dopo, già,
        finalmente, nostro, nostra, suo, sua, tutto, tutta, molto, ma, sì, no, non, eh, tipo, questo, questa, quello, quella, altro, altra, volta, ecco, qui, lì, fatto, fa, totale, carta, contanti, ne, se
    `),
    merchantAfter: ['da', 'al', 'alla', 'all', 'allo', 'dal', 'dalla', 'in', 'a', 'su', 'presso'],
    merchantBefore: [],
    walletAfter: list(
        'da, dal, dalla, dal mio, con, con la, con il, usando, in, nel, nella, nel mio, a, al, alla, sul, su',
    ),
    orders: {
        'undo-all': list(
            '(annulla|annullare) (tutto|entrambi|entrambe|tutti e due|tutte e due), (cancella|elimina) (entrambi|entrambe|tutti e due|tutte e due)',
        ),
        'undo-part': list('(annulla|annullare) (il|la|lo|i|le|gli|l) {x}'),
        'undo-place': list('annulla (il|la) {ordinal} (voce|spesa|)'),
        'delete-place': list('(cancella|elimina|togli|rimuovi) (il|la) {ordinal} (voce|spesa|)'),
        'correct-place': list(
            '(no|) (il|la) {ordinal} (voce|spesa|) (era|erano|è|costava|è costato|è costata) {x}, (metti|cambia) (il|la) {ordinal} (voce|spesa|) (a|in) {x}',
        ),
        'more-by': list(
            `… in più, (era|erano) … in più, aggiungi … a (quello|questo), aumentalo di …`,
        ),
        'less-by': list(
            `… in meno, (era|erano) … in meno, (togli|sottrai) … da (quello|questo), (riducilo|abbassalo) di …`,
        ),
        owes: list(`{x} (mi|ci) (deve|devono) …`),
        'delete-category': list(`(cancella|elimina|rimuovi) la categoria {x}`),
        'delete-wallet': list(`(cancella|elimina|rimuovi|chiudi) il portafoglio {x}`),
        'correct-part': list(
            '(no|) (il|la|lo|i|le|gli|l) {x} (era|erano|è|costava|è costato|è costata) {y}',
        ),
        'undo-several': list(
            'annulla (le|gli|i|) (ultime|ultimi) {n} (modifiche|voci|spese|cose|)',
        ),
        restore: list(
            'ripristina (quello che ho cancellato|tutto|quello|), rimetti (quello che ho cancellato|tutto)',
        ),
        'restore-named': list('ripristina (il|la|lo|l|le|i) {x}, rimetti (il|la|lo|l) {x}'),
        'delete-several': list(
            '(cancella|elimina|rimuovi) (le|gli|i) (ultime|ultimi) {n} (spese|voci|acquisti|transazioni|)',
        ),
        history: list(
            '(mostra|vedi|) (la|) (cronologia|storia) (di|del|della|dell) {x}, chi ha (cambiato|modificato) (il|la|l|) {x}',
        ),
        'stop-recurring': list(
            "(disdici|disdire|interrompi|ferma|annulla) (il|la|l|l'|) {x}, ho (disdetto|annullato|interrotto) (il|la|l|l'|mio|il mio) (abbonamento|) (a|di|del|) {x}, disdici (l|l'|il mio|) abbonamento (a|di|) {x}, smetti di (pagare|registrare|ripetere) (il|la|l|) {x}, (disdici|cancella) (l|il mio|il) abbonamento (a|di|) {x}, ho (disdetto|cancellato) (il|la|l|) {x}, non ripetere più (il|la|l|) {x}",
        ),
        'pause-recurring': list('metti in pausa (il|la|l|) {x}, sospendi (il|la|l|) {x}'),
        'resume-recurring': list('riprendi (il|la|l|) {x}, riattiva (il|la|l|) {x}'),
        'skip-recurring': list('salta (il|la|l|) {x} (questa volta|questo mese|questa settimana|)'),
        'change-recurring': list(
            '(il|la|l) {x} (costa|sarà|è) … (da ora|d ora in poi|dal mese prossimo), (d ora in poi|da ora) (il|la|l) {x} (costa|è|sarà) …',
        ),
        'list-recurring': list(
            'cosa si ripete, (quali sono|mostra|elenca|) (le mie|i miei) (spese|pagamenti) (ricorrenti|fisse|fissi), i miei abbonamenti, (quali|che) abbonamenti ho, prossimi pagamenti, spese fisse, (mostra|mostrami) i miei abbonamenti',
        ),
        remind: list(
            'ricordami (ogni) (giorno|sera) …, promemoria (giornaliero|quotidiano) …, ricordami di (segnare|annotare|registrare) …',
        ),
        'remind-not': list(
            'smetti di ricordarmi …, non ricordarmi più …, (niente|basta) promemoria, (disattiva|togli) (il|i) (promemoria)',
        ),
        'new-category': list(
            '(nuova|crea una|aggiungi una) (nuova|) categoria (chiamata|) {x}, nuova categoria {x}, crea la categoria {x}',
        ),
        'new-category-under': list(
            '(nuova|crea una|aggiungi una) (nuova|) categoria {x} (in|sotto|dentro) {y}, (nuova|crea una) sottocategoria {x} (di|in|sotto) {y}',
        ),
        'rename-category': list(
            'rinomina la categoria {x} in {y}, cambia il nome della categoria {x} in {y}',
        ),
        'merge-categories': list('(unisci|combina) (le|) (categorie|) {x} (e|con) {y}'),
        'list-categories': list(
            '(mostra|mostrami|elenca|vedi|) (le mie|le|tutte le) categorie, (quali|che) categorie (ho|ci sono|conosci), categorie',
        ),
        'new-wallet': list(
            '(nuovo|crea un|aggiungi un|apri un) (nuovo|) (portafoglio|conto) (chiamato|) {x}',
        ),
        'share-wallet': list(
            '(condividi|condividere) (questo|il mio|il|) (portafoglio|conto) con …',
        ),
        'use-wallet': list(
            '(usa|apri|scegli|attiva) il (mio|) (portafoglio|conto) {x}, passa (al|a) (portafoglio|conto|) {x}',
        ),
        'rename-wallet': list(
            'rinomina il (portafoglio|conto) {x} in {y}, rinomina (questo|il) (portafoglio|conto) in {x}',
        ),
        'list-wallets': list(
            '(mostra|mostrami|elenca|) (i miei|tutti i) (portafogli|conti), quali (portafogli|conti) ho',
        ),
        transfer: list(
            '(ho|) (trasferito|spostato|trasferisci|sposta) … (da|dal|dalla) {x} (a|al|alla|su|sul) {y}',
        ),
        'transfer-to': list(
            '(ho|) (trasferito|spostato|messo|versato|trasferisci|sposta) … (a|al|alla|su|sul|nei|nel|in) (miei|mio|) {y}',
        ),
        'transfer-from': list(
            '(ho|) (trasferito|prelevato|preso|spostato) … (da|dal|dalla|dai) (miei|mio|) {x}',
        ),
        'set-currency': list(
            'la mia valuta è (l|il|) …, (cambia|imposta) la (mia|) valuta (in|a|su) …, usa … come valuta, valuta …',
        ),
        'set-time-zone': list(
            'il mio fuso orario è {x}, (cambia|imposta) il (mio|) fuso orario (a|su|in) {x}, sono a {x} (adesso|ora|), vivo (a|in) {x}, fuso orario {x}',
        ),
        'set-language': list(
            '(parla|parlami|scrivi|rispondi) in {x}, parla {x}, la mia lingua è (l|il|) {x}, (cambia|imposta) (la|) lingua (in|a) {x}, lingua {x}, parli {x}',
        ),
        'set-month-start': list(
            'il (mio|) mese (inizia|comincia) il {day} …, mi pagano il {day} (del mese|di ogni mese|)',
        ),
        'set-week-start': list('la (mia|) settimana (inizia|comincia) (di|il|la|) {weekday}'),
        'set-opening-balance': list('il (mio|) saldo iniziale (è|era|di) …, (parto|inizio) con …'),
        'set-balance': list(
            '(imposta|metti|correggi|cambia) il (mio|) saldo a …, ho … (sul conto|in banca|in contanti), il (mio|) saldo (è|dovrebbe essere|attuale è) …, il (mio|) saldo di {x} (è|dovrebbe essere) …, ho (adesso|ora) …',
        ),
        'warn-at': list(
            'avvisami (al|quando arrivo al|a) {n} (per cento|percento|), avvisami al {n} e (al|) {n2} (per cento|percento|)',
        ),
        'mail-on': list(
            '(mandami|inviami) (una|le|) (mail|email) …, avvisami per (mail|email), attiva le (mail|email)',
        ),
        'mail-off': list(
            '(smetti di mandarmi|non mandarmi più) (mail|email) …, (niente|basta) (mail|email), disattiva le (mail|email), disiscrivimi …',
        ),
        'chat-on': list('avvisami (qui|in chat), attiva (gli avvisi|le notifiche)'),
        'chat-off': list(
            'non avvisarmi (qui|in chat|), disattiva (gli avvisi|le notifiche), (niente|basta) (avvisi|notifiche)',
        ),
        'digest-on': list(
            '(mandami|inviami|dammi) un riepilogo (giornaliero|al giorno|ogni giorno), una mail al giorno …, riepilogo giornaliero',
        ),
        'digest-off': list(
            'avvisami (subito|immediatamente), (niente|basta) riepilogo (giornaliero|), disattiva il riepilogo',
        ),
        'quiet-hours': list(
            'ore di silenzio (dalle|tra le) {n} (alle|e le) {n2}, non (disturbarmi|scrivermi) dalle {n} alle {n2}, silenzio dalle {n} alle {n2}',
        ),
        'quiet-hours-off': list('(niente|togli le|disattiva le) ore di silenzio'),
        'carry-over-on': list(
            'riporta (quello che avanza|il resto|l avanzo|quanto avanza) …, riporta il budget …',
        ),
        'carry-over-off': list('non riportare …, smetti di riportare …'),
        pace: list(
            'sono (in linea|a buon punto) …, a questo ritmo …, quando (supererò|finirò) …, (supererò|sforerò) …, previsione, previsioni, ritmo di spesa',
        ),
        'pace-on': list(
            'avvisami se spendo troppo (in fretta|velocemente), attiva gli avvisi di ritmo',
        ),
        'pace-off': list('disattiva gli avvisi di ritmo, niente avvisi di ritmo'),
        snooze: list('(silenzia|sospendi) gli avvisi (di|per|su) {x}, silenzia {x}'),
        unsnooze: list(
            '(riattiva|riprendi) gli avvisi (di|per|su) {x}, (avvisami|avvertimi) di nuovo (di|per|su) {x}, (togli|annulla) il silenzio',
        ),
        'list-snoozed': list(
            'cosa è (silenziato|in silenzio), (quali|mostra i|mostrami i) (limiti|avvisi) silenziati',
        ),
        owed: list(
            'chi mi deve …, quanto mi deve {x}, quanto devo a {x}, a chi devo …, (mostra|i miei|mostrami i) debiti, chi deve cosa',
        ),
        settle: list(
            '{x} mi ha (restituito|ridato|pagato) (tutto|la sua parte|la sua metà|i soldi|), {x} ha saldato …, (sono|siamo) (pari|a posto) con {x}, {x} ed io siamo pari',
        ),
        explain: list(
            'perché (è|hai messo|hai scelto) … {x}, perché {x}, come (facevi a sapere|hai deciso) …',
        ),
        forget: list(
            'dimentica (quello che hai imparato|quello che sai) (su|di) {x}, dimentica che {x} è {y}, non mettere più {x} in {y}',
        ),
        export: list(
            'esporta …, scarica (i miei|tutti i) dati …, (dammi|mandami|inviami) (un|il|i miei) (csv|excel|file|dati) …, fai un backup …',
        ),
    },
    modifiers: {
        'split-with': list('(diviso|divisa|a metà|dividi|abbiamo diviso) (con|tra) (mio|mia|) {x}'),
        'split-parts': list('(diviso|divisa|dividi) (in|per|tra) {n} (persone|parti|amici|)'),
        'split-half': list('a metà, metà per uno, (diviso|divisa) a metà, metà ciascuno'),
        'spread-unit': list(
            '(spalmato|spalma|distribuito|ripartito) (su|sul|sulla|in|nel|nella) (un|una|tutto il|tutta la|questo|questa|) {unit}',
        ),
        'spread-units': list(
            '(spalmato|spalma|distribuito|ripartito) (su|in|nei|nelle|sui) (prossimi|prossime|) {n} {unit}',
        ),
        rate: list('al cambio di, al cambio, tasso, al tasso di, cambio'),
        fee: list(
            'commissione, commissione di, con commissione di, commissioni di, più commissione',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['inglese'], es: ['spagnolo'], fr: ['francese'], de: ['tedesco'], pt: ['portoghese'], it: ['italiano'], nl: ['olandese'],
        ru: ['russo'], uk: ['ucraino'], hi: ['hindi'], bn: ['bengalese'], pl: ['polacco'], sv: ['svedese'], nb: ['norvegese'], tr: ['turco'],
    },
};
