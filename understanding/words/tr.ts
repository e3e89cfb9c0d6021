/** Turkish. Endings stand on nearly every word, so that most are listed by how they begin. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const ONES = list('bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz');
const TENS = list('on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan');

/** With the dotless "ı" as keyboards without it have it. */
function words(text: string): string[] {
    const written = list(text);
    return [...new Set([...written, ...written.map((word) => word.replaceAll('ı', 'i'))])];
}

/** The same, with whatever endings: market, markete, marketten. Short words would begin too many others. */
function stems(text: string): string[] {
    return words(text).flatMap((word) => (word.length < 5 ? [word] : [word, `${word}*`]));
}

/** The value of each word, also without the dotless "ı". */
function values(table: Readonly<Record<string, number>>): Record<string, number> {
    return Object.fromEntries(
        Object.entries(table).flatMap(([word, value]) => [
            [word, value],
            [word.replaceAll('ı', 'i'), value],
        ]),
    );
}

/** bir … doksan dokuz, written together or apart. */
function below100(): Record<string, number> {
    const found: Record<string, number> = { sıfır: 0 };
    for (const [at, one] of ONES.entries()) found[one] = at + 1;
    for (const [at, ten] of TENS.entries()) {
        found[ten] = (at + 1) * 10;
        for (const [unit, one] of ONES.entries()) {
            found[ten + one] = (at + 1) * 10 + unit + 1;
            found[`${ten} ${one}`] = (at + 1) * 10 + unit + 1;
        }
    }
    return values(found);
}

/** birinci … otuz birinci. */
function ordinals(): Record<string, number> {
    const ones = list(
        'birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu',
    );
    const tens = list('onuncu, yirminci, otuzuncu');
    const found: Record<string, number> = { ilk: 1 };
    for (const [at, one] of ones.entries()) found[one] = at + 1;
    for (const [at, ten] of tens.entries()) {
        found[ten] = (at + 1) * 10;
        for (const [unit, one] of ones.entries())
            found[`${TENS[at] ?? ''} ${one}`] = (at + 1) * 10 + unit + 1;
    }
    return values(found);
}

/** ocak, ocakta, ocağın …, each with its endings of place and time. */
function month(stem: string, soft: string, ending: string): string[] {
    return words(
        [stem, `${stem}${ending}`, `${stem}${ending}ki`, `${stem}${ending}n`, soft].join(', '),
    );
}

function weekday(name: string, ...more: string[]): string[] {
    return words(
        [name, `${name} günü`, `${name} gunu`, `${name} sabahı`, `${name} akşamı`, ...more].join(
            ', ',
        ),
    );
}

const LAST = '(geçen|gecen|son|geçtiğimiz|önceki)';
const THIS = '(bu|şu|içinde bulunduğumuz)';
const MY = '(benim|)';
const AGO = '(önce|once|evvel|öncesi)';

export const tr: Language = {
    code: 'tr',
    mixesEnglish: false,
    verbLast: true,
    numbers: {
        glued: true,
        small: below100(),
        scales: { yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12, düzine: 12 },
        fractions: values({ yarım: 0.5, buçuk: 0.5, çeyrek: 0.25 }),
        joiners: [],
        articles: ['bir'],
        point: ['virgül', 'nokta'],
        ordinals: ordinals(),
        notes: { onluk: 10, yirmilik: 20, ellilik: 50, yüzlük: 100, ikiyüzlük: 200 },
    },
    dates: {
        months: [
            month('ocak', 'ocağın', 'ta'),
            month('şubat', 'şubatın', 'ta'),
            month('mart', 'martın', 'ta'),
            month('nisan', 'nisanın', 'da'),
            month('mayıs', 'mayısın', 'ta'),
            month('haziran', 'haziranın', 'da'),
            month('temmuz', 'temmuzun', 'da'),
            month('ağustos', 'ağustosun', 'ta'),
            month('eylül', 'eylülün', 'de'),
            month('ekim', 'ekimin', 'de'),
            month('kasım', 'kasımın', 'da'),
            month('aralık', 'aralığın', 'ta'),
        ],
        weekdays: [
            weekday('pazartesi', 'pzt', 'pazartesiden'),
            weekday('salı', 'salıdan'),
            weekday('çarşamba', 'çrş', 'çarşambadan'),
            weekday('perşembe', 'prş', 'perşembeden'),
            weekday('cuma', 'cumadan'),
            weekday('cumartesi', 'cmt', 'cumartesiden'),
            weekday('pazar', 'pazardan'),
        ],
        units: {
            day: words('gün, günü, günde, günlük, günün, gündür'),
            week: words('hafta, haftada, haftası, haftalık, haftaki, haftanın, haftadır'),
            fortnight: [],
            month: words('ay, ayda, ayı, ayın, aylık, ayki, aydır, aylar'),
            quarter: words('çeyrek, çeyreği, çeyrekte, çeyreğinde'),
            year: words(
                'yıl, yılda, yılı, yılın, yıllık, yılki, sene, senede, senesi, seneki, yıldır',
            ),
        },
        relations: {
            this: words('bu, şu, içinde bulunduğumuz, bütün bu'),
            last: words('geçen, geçtiğimiz, son, önceki, bir önceki'),
        },
        next: words('gelecek, önümüzdeki, haftaya, sonraki, bir sonraki'),
        clock: words('saat'),
        ago: words('önce, evvel'),
        today: words(
            'bugün, bu sabah, bu akşam, bu gece, bu öğlen, bugünkü, şimdi, az önce, demin, biraz önce, bugün öğlen, bugün sabah, bugün akşam, bu öğleden sonra, şu an',
        ),
        yesterday: words(
            'dündü, dünküydü, dün, dün akşam, dün sabah, dün gece, dün öğlen, dünkü, dün öğleden sonra',
        ),
        weekend: words('hafta sonu, haftasonu, hafta sonunda, hafta sonları'),
        seasons: {
            spring: words('ilkbahar, bahar, ilkbaharda, baharda'),
            summer: words('yaz, yazın, yazı'),
            autumn: words('sonbahar, güz, sonbaharda'),
            winter: words('kış, kışın, kışı'),
        },
        from: [],
        to: words('kadar, ile'),
        between: [],
        since: [],
        now: words('bugün, şimdi, bugüne, şu ana'),
        of: words('ayı, ayında, ayının, yılı, yılında, yılının, için'),
        on: [],
        toDate: words('şimdiye kadar, bugüne kadar, şu ana kadar'),
        begin: words('başı, başında, başından beri'),
        end: words('sonu, sonunda'),
        earlier: words('daha önce, önceden'),
        vague: values({ birkaç: 3, 'bir kaç': 3, 'bir iki': 2 }),
        hints: words(
            'gün, hafta, ay, yıl, sene, önce, evvel, dün, yarın, geçen, son, bu, beri, kadar, arasında',
        ),
        ordinalSuffixes: words(
            'inci, ıncı, uncu, üncü, nci, ncı, si, sı, i, ü, u, de, da, te, ta, sinde, ünde, unda',
        ),
        the: [],
        wordyMonths: words('ocak, mart, ekim, pazar, nisan, salı, cuma'),
        and: words('ile, ve'),
        betweenAfter: words('arasında, arası, arasındaki'),
        sinceAfter: words('beri, itibaren, bu yana, sonra'),
        templates: {
            'two-days-ago': words(
                'önceki gün, evvelsi gün, evvelki gün, öbürsü gün, iki gün önce, dünden önceki gün',
            ),
            tomorrow: words('yarın, yarın sabah, yarın akşam, yarınki'),
            'in-two-days': words('öbür gün, yarından sonra'),
            ago: [`{n} {unit} ${AGO}`, `(yaklaşık|tam|aşağı yukarı) {n} {unit} ${AGO}`],
            'unit-ago': [`bir {unit} ${AGO}`],
            'hours-ago': [`{n} saat ${AGO}`, `bir saat ${AGO}`, `(yarım|yarim) saat ${AGO}`],
            'minutes-ago': [`{n} (dakika|dk) ${AGO}`, `bir dakika ${AGO}`],
            weekday: ['{weekday}', '{weekday} (sabahı|akşamı|gecesi|öğlen|günü)'],
            'last-weekday': [`${LAST} {weekday}`],
            'weekday-this-week': [
                `${THIS} hafta {weekday}`,
                '{weekday} bu hafta',
                `${THIS} haftanın {weekday}`,
            ],
            'weekday-last-week': [`${LAST} hafta {weekday}`, `${LAST} haftanın {weekday}`],
            'weekday-ago': [`{n} {unit} ${AGO} {weekday}`],
            day: words('ayın {day}, ayın {day} (günü|gününde)'),
            'weekday-day': ['{day} {weekday}'],
            'day-month': [
                '{day} {month}',
                '{day} {month} {weekday}',
                '{month} {day}',
                words('{month} ayının {day}')[0] ?? '',
                '{month} {day} (günü|gunu)',
            ],
            'day-month-year': [
                '{day} {month} {year}',
                '{day} {month} {year} {weekday}',
                '{month} {day} {year}',
                '{year} {month} {day}',
                '{year} {day} {month}',
            ],
            'nth-weekday': words('{month} (ayının|ayındaki|) {ordinal} {weekday}'),
            'nth-weekday-year': words(
                '{year} {month} (ayının|) {ordinal} {weekday}, {month} {year} {ordinal} {weekday}',
            ),
            'last-weekday-of-month': words('{month} (ayının|) son {weekday}'),
            'last-weekday-of-month-year': words('{year} {month} (ayının|) son {weekday}'),
            'last-day-of-month': words('{month} (ayının|) son günü'),
            'last-day-of-month-year': words('{year} {month} (ayının|) son günü'),
            'day-of-this-month': words('bu ayın {day}'),
            'day-of-last-month': words('(geçen|geçtiğimiz) ayın {day}'),
            'this-unit': [
                `${THIS} {unit}`,
                ...words('bu {unit} içinde, (içinde bulunduğumuz|bütün) {unit}'),
            ],
            'last-year': ['bıldır'],
            'last-unit': [`${LAST} {unit}`],
            'unit-before-last': words(
                '(evvelki|önceki) {unit}, (geçen|geçtiğimiz) {unit} önceki, iki önceki {unit}',
            ),
            'last-units': [`${LAST} {n} {unit}`, ...words('{n} {unit} (boyunca|içinde)')],
            'unit-to-date': words(
                'bu {unit} (şimdiye kadar|bugüne kadar|şu ana kadar), {unit} başından (beri|bu yana)',
            ),
            month: words('{month} (ayı|ayında|ayının|ayındaki|ayı boyunca|boyunca)'),
            'this-month-named': [`${THIS} {month}`],
            'last-month-named': [`${LAST} {month}`],
            'month-of-last-year': words('(geçen|geçtiğimiz) (yıl|sene|yılın|senenin) {month}'),
            'month-year': words('{month} {year}, {year} {month} (ayı|ayında|)'),
            year: words('{year} (yılı|yılında|senesi|senesinde|yılının|yıl)'),
            decade: words('{year} (li|lı|lu|lü|lar|ler) yıllar'),
            quarter: words('(yılın|) {ordinal} (çeyreği|çeyrek|çeyreğinde|çeyrekte)'),
            'quarter-year': words(
                '{year} (yılının|) {ordinal} (çeyreği|çeyrek|çeyreğinde|çeyrekte)',
            ),
            weekend: words('(bu|) (hafta sonu|haftasonu|hafta sonunda)'),
            'last-weekend': [`${LAST} (hafta sonu|haftasonu)`],
            'this-season': [`${THIS} {season}`],
            'last-season': [`${LAST} {season}`],
            'season-year': ['{year} {season}', '{season} {year}'],
            'week-number': words('{n} hafta numarası, hafta {n}'),
            'nth-week-of-month': words('{month} (ayının|) {ordinal} (haftası|haftasında)'),
            'nth-week-of-month-year': words(
                '{year} {month} (ayının|) {ordinal} (haftası|haftasında)',
            ),
            'last-week-of-month': words('{month} (ayının|) son (haftası|haftasında)'),
            'last-week-of-month-year': words('{year} {month} (ayının|) son (haftası|haftasında)'),
            'day-range': words(
                '{day} ile {day2} {month} (arası|arasında), {day} {day2} {month} (arası|arasında|)',
            ),
            'day-range-year': words(
                '{day} ile {day2} {month} {year} (arası|arasında), {day} {day2} {month} {year}',
            ),
        },
        holidays: {
            'new-year': words('yeni yıl günü'),
            valentines: words('sevgililer günü'),
            'womens-day': words('kadınlar günü, dünya kadınlar günü'),
            'mothers-day': words('anneler günü'),
            'may-day': words('işçi bayramı'),
            halloween: words('cadılar bayramı'),
            'black-friday': words('kara cuma, efsane cuma'),
            christmas: ['noel'],
            'new-years-eve': words('yılbaşı gecesi, yılbaşı akşamı'),
        },
        recurrences: {
            daily: words('hergün, her gün, günlük olarak'),
            weekly: words('haftalık, her hafta, haftalık olarak'),
            monthly: words('aylık, her ay, aylık olarak'),
            yearly: words('yıllık, her yıl, her sene, senelik'),
            'every-unit': words('her {unit}, {unit} (bir|bir kere|bir kez)'),
            'every-units': words('her {n} {unit} bir, {n} {unit} bir'),
            'every-other': words('iki {unit} bir, gün aşırı'),
            'every-weekday': words('her {weekday}, {weekday} günleri'),
            workdays: words('hafta içi, hafta içi her gün, iş günleri'),
            weekends: words('her hafta sonu, hafta sonları'),
            'on-day': words('her ayın {day}'),
            'on-last-day': words('her ayın son günü, her ay sonu, ay sonlarında'),
            until: words('kadar, dek'),
            times: words('{n} (kere|kez|defa|taksit|taksitle)'),
            starting: words('itibaren, başlayarak'),
        },
    },
    multipliers: values({
        bin: 1e3,
        k: 1e3,
        milyon: 1e6,
        mn: 1e6,
        milyar: 1e9,
        mlr: 1e9,
        trilyon: 1e12,
        yüz: 100,
        düzine: 12,
    }),
    // prettier-ignore
    currencies: {
        lira: 'TRY', liraya: 'TRY', liralık: 'TRY', liralik: 'TRY', liradan: 'TRY', lirayı: 'TRY', lirayi: 'TRY', lirası: 'TRY', lirasi: 'TRY', liram: 'TRY', liralar: 'TRY', lirasını: 'TRY', tl: 'TRY', tlye: 'TRY', tllik: 'TRY', "tl'ye": 'TRY', "tl'lik": 'TRY', 'türk lirası': 'TRY', kağıt: 'TRY', papel: 'TRY',
        dolar: DOLLARS, dolara: DOLLARS, dolarlık: DOLLARS, dolarlik: DOLLARS, doları: DOLLARS, 'amerikan doları': 'USD', 'abd doları': 'USD', 'kanada doları': 'CAD', 'avustralya doları': 'AUD', 'singapur doları': 'SGD', 'hong kong doları': 'HKD', 'yeni zelanda doları': 'NZD', euro: 'EUR', euroya: 'EUR', euroluk: 'EUR', avro: 'EUR', avroya: 'EUR', avroluk: 'EUR',
        sterlin: 'GBP', sterline: 'GBP', paund: POUNDS, pound: POUNDS, 'ingiliz sterlini': 'GBP', 'mısır paundu': 'EGP', frank: OPEN, 'isviçre frangı': 'CHF', ruble: 'RUB', 'rus rublesi': 'RUB', rupi: RUPEES, 'hindistan rupisi': 'INR', 'hint rupisi': 'INR', 'japon yeni': 'JPY', yuan: 'CNY', manat: 'AZN', riyal: OPEN, 'suudi riyali': 'SAR', dinar: OPEN, 'kuveyt dinarı': 'KWD', dirhem: 'AED', kron: OPEN, 'isveç kronu': 'SEK', 'norveç kronu': 'NOK', 'danimarka kronu': 'DKK', leva: 'BGN', zloti: 'PLN', 'lübnan lirası': 'LBP', 'suriye lirası': 'SYP', 'bulgar levası': 'BGN',
    },
    coins: {
        kuruş: null,
        kuruşa: null,
        kuruşluk: null,
        sent: null,
        sente: null,
        cent: null,
        peni: null,
        pens: 'GBP',
        kopek: 'RUB',
    },
    notCodes: list(
        'all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, sit, lei, real, bob, sek, don, yen, kron, frank, rand, lak, kağıt, all',
    ),
    categoryNames: {
        food: words(
            'yemek, yiyecek, yeme içme, gıda, market, mutfak, restoran, yemekler, dışarıda yemek',
        ),
        transport: words('ulaşım, ulaşım masrafı, yol, araba, araç, toplu taşıma'),
        home: words('ev, konut, kira, ev giderleri, barınma'),
        utilities: words('faturalar, fatura, elektrik su doğalgaz'),
        clothing: words('giyim, kıyafet, moda, giysi'),
        health: words('sağlık, ilaç, doktor, tedavi'),
        fun: words('eğlence, hobi, boş zaman, gezme'),
        sport: words('spor, fitness'),
        travel: words('seyahat, tatil, gezi'),
        education: words('eğitim, okul, kurs'),
        gifts: words('hediye, hediyeler, bağış, hediyelik'),
        subscriptions: words('abonelik, abonelikler, üyelik, üyelikler'),
        personal: words('kişisel bakım, bakım, kozmetik, güzellik'),
        pets: words('evcil hayvan, evcil hayvanlar, hayvan'),
        family: words('aile, çocuk, çocuklar, bebek'),
        electronics: words('elektronik, teknoloji'),
        insurance: words('sigorta, sigortalar'),
        taxes: words('vergi, vergiler'),
        fees: words('ücretler, cezalar, banka masrafı, komisyon, masraflar'),
        other: words('diğer, başka, çeşitli'),
    },
    expenseWords: {
        food: stems(`
            yemeğ, öğle yemeği, akşam yemeği, öğlen yemeği, kahvaltı, atıştırmalık, kahve, türk kahvesi, espresso, cappuccino, latte, çay, çaya, ayran, simit, poğaça, börek, açma, tost, ekmek, pide, lahmacun, döner, dürüm, kebap, kebab, köfte, iskender, tantuni, kokoreç, çiğ köfte, mantı, pilav, çorba, balık, tavuk, et, ete, kıyma, sucuk, sosis, yumurta, süt, peynir, zeytin, yoğurt, tereyağı, meyve, sebze, elma, muz, domates, patates, soğan, salata, makarna, pirinç, pizza, hamburger, burger, sushi, suşi, dondurma, tatlı, baklava, künefe, pasta, kek, bisküvi, kurabiye, çikolata, şeker, cips, kuruyemiş, çerez, su aldım, su, meyve suyu, kola, gazoz, içecek, bira, şarap, rakı, viski, votka, kokteyl, içki, alkol, tekel bayi,
            restoran, restorant, lokanta, kafe, cafe, kahveci, pastane, fırın, bakkal, manav, kasap, şarküteri, büfe, meyhane, kantin, yemekhane, yemeksepeti, yemek sepeti, getir, trendyol yemek, paket servis, dışarıda yedik, pazar alışverişi, market alışverişi, alışverişi yaptım, süpermarket, market, migros, bim, a101, şok market, carrefoursa, carrefour, macrocenter, file market, hakmar, starbucks, kahve dünyası, mcdonalds, burger king, kfc, popeyes, dominos, köfteci yusuf, simit sarayı, bahşiş bıraktım
        `),
        transport: stems(`
            taksi, taksiye, uber, bitaksi, otobüs, otobüse, minibüs, dolmuş, metro, metroya, metrobüs, tramvay, marmaray, vapur, feribot, tren, trene, yht, bilet otobüs, istanbulkart, istanbul kart, ankarakart, akbil, benzin, benzine, mazot, motorin, dizel, yakıt, lpg, otogaz, depo doldurdum, petrol ofisi, opet, shell, şarj istasyonu, araç şarjı, otopark, park ücreti, parka, ispark, köprü geçişi, otoyol, hgs, ogs, geçiş ücreti, tamirci, araba tamiri, oto tamir, oto servis, servis bakımı, araç muayenesi, muayene araç, lastik, kış lastiği, yağ değişimi, oto yıkama, araba yıkama, kiralık araba, araç kiralama, bisiklet, bisiklet tamiri, scooter, martı, motosiklet, ehliyet, sürücü kursu
        `),
        home: stems(`
            kirayı, ev kirası, kirası, aidat, depozito, konut kredisi, ev kredisi, taşınma, nakliye, nakliyat, mobilya, koltuk, kanepe, yatak, masa, sandalye, dolap, raf, lamba, ampul, halı, perde, nevresim, yastık, yorgan, havlu, mum, ayna, ikea, bellona, istikbal, english home, madame coco, karaca, koçtaş, bauhaus, tekzen, alet, vida, boya, fırça, tesisatçı, elektrikçi, boyacı, marangoz, usta, çilingir, tamirat, tadilat, temizlikçi, temizlik, temizlik malzemesi, deterjan, çamaşır suyu, bulaşık deterjanı, yumuşatıcı, tuvalet kağıdı, kağıt havlu, çöp poşeti, süpürge, ütü, çamaşır makinesi, bulaşık makinesi, buzdolabı, mikrodalga, ocak fırın, çaydanlık, su ısıtıcı, tencere, tava, tabak, bardak, çatal, bitki, saksı, çiçekçi bahçe, bahçe
        `),
        utilities: stems(`
            elektrik, elektrik faturası, su faturası, doğalgaz, doğal gaz, doğalgaz faturası, gaz faturası, ısınma, odun, kömür, internet faturası, internet, wifi, telefon faturası, cep telefonu faturası, faturası, faturasına, kontör, tarife, turkcell, vodafone, türk telekom, superonline, turknet, iski, igdaş, ayedaş, digiturk fatura, tüp gaz, tüp
        `),
        clothing: stems(`
            pantolon, kot pantolon, kot, şort, gömlek, tişört, t-shirt, tshirt, kazak, hırka, sweatshirt, mont, ceket, kaban, palto, yağmurluk, elbise, etek, takım elbise, kravat, kemer, ayakkabı, bot, çizme, terlik, sandalet, spor ayakkabı, çorap, iç çamaşırı, sütyen, bikini, mayo, pijama, şapka, bere, atkı, eldiven, çanta, sırt çantası, güneş gözlüğü, takı, kolye, yüzük, küpe, kol saati, terzi, kuru temizleme, lc waikiki, waikiki, defacto, koton, mavi jeans, zara, h&m, boyner, flo, penti, beymen
        `),
        health: stems(`
            eczane, ilaç, ilaca, ilaçlar, hap, ağrı kesici, parol, vitamin, şurup, yara bandı, reçete, doktora, muayene, hastane, hastaneye, klinik, diş, dişçi, diş hekimi, diş doktoru, dolgu diş, diş teli, gözlük, lens, gözlükçü, optik, fizik tedavi, fizyoterapi, masaj, psikolog, terapi, aşı, tahlil, kan tahlili, röntgen, ameliyat
        `),
        fun: stems(`
            sinema, sinemaya, film, tiyatro, tiyatroya, opera, konser, konsere, konser bileti, festival, müze, müzeye, sergi, hayvanat bahçesi, lunapark, parti, gece kulübü, eğlenmeye, giriş ücreti, oyun, bilgisayar oyunu, kutu oyunu, steam, playstation, xbox, nintendo, piyango, milli piyango, iddaa, loto, kazı kazan, kumar, kitap, kitaba, roman, d&r, idefix, dergi, gazete, çizgi roman, bilardo, bowling, mini golf, kaçış oyunu, karaoke, sigara, sigaraya, tütün, nargile, havai fişek, maç bileti, hamam
        `),
        sport: stems(`
            spor salonu, spor salonuna, macfit, mac fit, gym, futbol, halı saha, basketbol, tenis, voleybol, yüzme, yüzme kursu, havuz, havuza, yoga, pilates, tırmanış, kayak, kayağa, maraton, protein tozu, decathlon, spor malzemesi, dans kursu, binicilik, antrenör, crossfit
        `),
        travel: stems(`
            otel, otele, hostel, pansiyon, airbnb, booking, konaklama, kamp, kamp alanı, uçak, uçak bileti, uçuş, thy, pegasus, ajet, sunexpress, bagaj, bavul, valiz, pasaport, vize, tur, turu, tatil köyü, hediyelik eşya, magnet, rehber, seyahat acentesi, obilet, otobüs bileti, havalimanı, havaş
        `),
        education: stems(`
            okul parası, okul taksidi, okul ücreti, harç, ders kitabı, kırtasiye, kalem, defter, dil kursu, ingilizce kursu, online kurs, seminer, atölye, üniversite, özel ders, dershane, sınav ücreti, sınav, piyano dersi, müzik kursu, gitar dersi, dersi, udemy, duolingo, fotokopi, kütüphane
        `),
        gifts: stems(`
            hediyesi, doğum günü hediyesi, düğün hediyesi, çeyrek altın taktım, düğünde taktım, hediye kartı, çiçek, çiçekçi, buket, gül, bağışladım, bağış yaptım, kızılay, lösev, tema vakfı, ahbap, sadaka, zekat, fitre, kurban bağışı, dilenci
        `),
        subscriptions: stems(`
            netflix, spotify, disney, disney plus, disney+, blutv, exxen, gain, bein, bein connect, amazon prime, prime video, youtube premium, apple music, icloud, google one, dropbox, chatgpt, adobe, office 365, microsoft 365, storytel, ps plus, game pass, alan adı, hosting, vpn, üyelik ücreti, aboneliği, github, tinder
        `),
        personal: stems(`
            kuaför, kuaföre, berber, berbere, saç kesimi, saç boyası, tıraş, traş, şampuan, duş jeli, sabun, diş macunu, diş fırçası, deodorant, krem, güneş kremi, makyaj, ruj, rimel, parfüm, manikür, pedikür, oje, cilt bakımı, ağda, epilasyon, tıraş bıçağı, ped, prezervatif, gratis, watsons, rossmann, sephora, dövme, piercing, spa, solaryum
        `),
        pets: stems(
            'köpek, kedi, köpek maması, kedi maması, maması, mama aldım, kedi kumu, veteriner, veterinere, petshop, pet shop, petlebi, tasma, akvaryum, hamster, tavşan, kuş yemi, kuş',
        ),
        family: stems(
            'kreş, kreşe, anaokulu, bakıcı, bebek bakıcısı, bebek bezi, bez, mama bebek, bebek maması, bebek arabası, oto koltuğu, emzik, oyuncak, lego, çocuk kıyafeti, harçlık verdim, harçlığı, nafaka, ebebek, joker bebek, ıslak mendil, annem, babam, anneanne, babaanne, dede',
        ),
        electronics: stems(
            'cep telefonu, telefon, telefona, iphone, telefon kılıfı, kılıf, laptop, dizüstü, bilgisayar, tablet, ipad, macbook, monitör, ekran, klavye, mouse, yazıcı, kartuş, kulaklık, airpods, hoparlör, televizyon, kamera, lens kamera, şarj aleti, şarj kablosu, kablo, usb, harddisk, hafıza kartı, powerbank, adaptör, pil, modem, akıllı saat, oyun konsolu, konsol, mediamarkt, media markt, teknosa, vatan bilgisayar, ekran kartı, mikrofon, uygulama, yazılım, telefon tamiri',
        ),
        insurance: stems(
            'sağlık sigortası, trafik sigortası, kasko, dask, konut sigortası, hayat sigortası, seyahat sigortası, bes, sigortası, sigortaya, sigorta primi, axa, allianz, anadolu sigorta',
        ),
        taxes: stems(
            'gelir vergisi, emlak vergisi, mtv, motorlu taşıtlar vergisi, kdv, damga vergisi, vergisi, vergi dairesi, gümrük, stopaj, muhasebeci',
        ),
        fees: stems(
            'kart aidatı, hesap işletim ücreti, eft ücreti, havale ücreti, banka komisyonu, gecikme faizi, ceza, trafik cezası, park cezası, hız cezası, faizi ödedim, kredi kartı borcu, kredi taksidi, kredi, taksit, borç ödedim, borcum, avukat, noter, kargo, kargoya, ptt, pul, posta, icra',
        ),
        other: stems(
            'amazon, trendyol, hepsiburada, n11, temu, aliexpress, sahibinden, letgo, bit pazarı, alışveriş, avm, nakit, atm, para çektim, ufak tefek',
        ),
    },
    incomeWords: {
        salary: stems(
            'maaş, maaşı, maaşım, aylığım, avans, ikramiye, prim aldım, prim yattı, mesai ücreti, fazla mesai, emekli maaşı, emekli aylığı, yevmiye, burs maaş, haftalığım',
        ),
        sales: stems(
            'satış, satışı, satıştan, sattım, müşteri, müşteriden, serbest iş, freelance, ek iş, ek gelir, proje ücreti, hakediş, komisyon aldım, ciro',
        ),
        interest: stems(
            'faiz geliri, faiz getirisi, mevduat faizi, temettü, temettüm, kar payı, getiri',
        ),
        gift: stems(
            'para hediyesi, harçlık aldım, bayram harçlığı, babam verdi, annem verdi, dedem verdi, hediye para, miras, mirastan, altın hediye',
        ),
        income: stems(
            'gelir, gelirim, kazanç, kazancım, burs, bursum, kyk, işsizlik maaşı, kira geliri, bahşiş aldım, piyangodan, ikramiye çıktı, vergi iadesi, devlet desteği, sosyal yardım, tazminat, para yattı',
        ),
    },
    numberedNames: list(
        'a101, 7 eleven, formula 1, office 365, microsoft 365, 3d yazıcı, n11, d&r, 5 guys',
    ),
    labels: words(
        'sipariş, sipariş no, fatura no, numara, no, nr, ref, referans, fiş, iphone, galaxy, pixel, ps, xbox, windows, oda, peron, kapı, koltuk, sıra, bölüm, sürüm, sezon, ipad, macbook, daire, sınıf, beden, model, terminal, seviye, kat, sayfa, adım, tip, yaş, kanal, hat, kod, id, müşteri no, hesap, masa, gün',
    ),
    measures: words(
        'dakika, dk, saat, sa, saniye, sn, gün, gece, hafta, ay, yıl, sene, yüzde, kg, kilo, g, gr, gram, l, lt, litre, ml, km, kilometre, cm, mm, m, metre, inç, gb, tb, mb, kişi, kişilik, kişiyle, kez, kere, defa, adet, tane, şişe, paket, kutu, bardak, fincan, kasa, poşet, dilim, çift, kelime, kalori, derece, puan, adım, x, yıldız, harcama, işlem, ödeme, arkadaş, çocuk, taksit, porsiyon, parça, yaşında, yaşındayım, watt, kwh, m2, metrekare',
    ),
    plurals: ['lar', 'ler'],
    cues: {
        asks: words(
            'ne kadar, kaç, kaç para, kaç lira, kaç kez, kaç defa, kaç tane, ne, neye, neler, nereye, nerede, nereden, ne zaman, neden, niye, niçin, hangi, kim, kime, nasıl, söyle bana, söyler misin, biliyor musun, bilmek istiyorum, merak ediyorum, mi, mı, mu, mü, mıyım, miyim, var mı, ne durumda, nedir, neydi',
        ),
        shows: words(
            'göster, bana göster, listele, liste, sırala, özet, özetle, rapor, döküm, dökümü, bul, ara, aç, istatistik, görmek istiyorum, gösterir misin',
        ),
        wants: words(
            'istiyorum, isterim, lazım, gerekiyor, gerek, ihtiyacım var, yapmalıyım, edebilir miyim, yapabilir misin, eder misin, olur mu, olabilir mi, planlıyorum, düşünüyorum, lütfen, hatırlat, yardım et, istiyoruz',
        ),
        orders: words(
            '(ara|çal|gönder|yolla|öde|al|ısmarla|sipariş et|rezerve et|rezervasyon yap|iptal et|kur|yap|getir|ver|koy|hatırlat|çevir|hesapla|aç) (bana|bize|ona|lütfen), # böl',
        ),
        log: words(
            'ekle, kaydet, yaz, not et, not al, gir, işle, kayıt et, harcama, gider, yeni harcama, yeni gider, yeni gelir, harcama ekle, gider ekle, gelir ekle, eklemeyi unuttum, ekler misin, kaydeder misin',
        ),
        pay: words('öde, gönder, yolla, havale et, ver'),
        'not-yet': words(`
            harcayacağım, harcayacağız, ödeyeceğim, ödeyeceğiz, alacağım, alacağız, vereceğim, satacağım, kazanacağım, yatıracağım, göndereceğim, harcamak, ödemek, almak, satmak, vermek, (harcamak|ödemek|almak|satmak|vermek|kazanmak|biriktirmek) (istiyorum|istiyoruz|isterim|lazım|gerek|gerekiyor|zorundayım|üzere|için), harcamayı, almayı, ödemeyi, almayı düşünüyorum, harcasam, alsam, ödesem, alırsam, harcarsam, ödersem, alabilirim, alayım, alsam mı, alayım mı, harcamadım, ödemedim, almadım, vermedim, satmadım, kazanmadım, yatmadı, gelmedi, ödenmedi, az kalsın, neredeyse, keşke, eğer, varsayalım, umarım, inşallah, borcu var, borcum var, borçlu, bana borcu, ödenmemiş, henüz, daha ödemedim, kaydetme, ekleme, yazma, yarın (alacağım|ödeyeceğim|gelecek), gelecek (hafta|ay|yıl|sene) (alacağım|ödeyeceğim), olacak, alacak, ödeyecek, verecek, isteyecek, istiyor, planlıyorum, bütçe yapıyorum, biriktiriyorum, reddedildi, iptal edildi, yakında, eder mi
        `),
        'in-general': words(
            '(o|kardeşim|abim|ablam|patronum|komşum|insanlar|biri) … (kazanıyor|alıyor|ödüyor), kazanıyor, maaş alıyor, genelde, genellikle, normalde, eskiden, yükseldi, düştü, arttı, azaldı, çıktı, oldu dolar, dolar kuru, kur, fiyatlar, fiyatı arttı, enflasyon, hisse, borsa, bitcoin, altın fiyatı, asgari ücret, ortalama maaş, hükümet, şirket, milyonlar, milyarlar, saatlik ücret, değerinde, eder, ediyor',
        ),
        'how-to': words(
            'nasıl (eklerim|eklenir|silerim|silinir|değiştiririm|kullanırım|kullanılır|yaparım|kaydederim|ekleyebilirim), nasıl yapılır, nasıl çalışıyor, mümkün mü, bir yolu var mı',
        ),
        spent: words(
            'harcadım, harcadık, harcamışım, harcama yaptım, harcama, ödedim, ödedik, ödeme yaptım, ödendi, aldım, aldık, satın aldım, satın aldık, sipariş ettim, sipariş verdim, ısmarladım, tuttu, gitti, kaybettim, bağışladım, bağış yaptım, yedim, yedik, içtim, içtik, doldurdum, doldurttum, yaptırdım, yaptırdık, kiraladım, yatırdım fatura, fatura yatırdım, fatura ödedim, çektim, para çektim, kestirdim, tamir ettirdim, bayıldım, patlattım, cebimden çıktı, gider, gideri, masraf, alışveriş yaptım, yeniledim, kapattım borç, bıraktım, bastım, döktüm, saydım',
        ),
        cost: words(
            'tuttu, mal oldu, fiyatı, ücreti, maliyeti, fiyat, hesap geldi, hesap # tuttu, hesap tuttu, fatura geldi, toplam tuttu, kesildi, kesinti',
        ),
        gave: words(
            'verdim, verdik, gönderdim, gönderdik, yolladım, havale ettim, eft yaptım, borç verdim, hediye ettim, taktım',
        ),
        earned: words(
            'kazandım, kazandık, maaş aldım, maaşımı aldım, maaş yattı, maaşım yattı, yattı, hesabıma yattı, hesaba geçti, geldi, para geldi, hesabıma geldi, sattım, sattık, satıştan aldım, tahsil ettim, elime geçti, buldum, çıktı bana, kazanç, miras kaldı, (verdi|gönderdi|yolladı|yatırdı) bana, bana … (verdi|gönderdi|yolladı|yatırdı|ödedi), (annem|babam|dedem|ninem|müşteri|patron|patronum|kiracı|işveren|abim|ablam) … (verdi|gönderdi|yolladı|yatırdı|ödedi), (annemden|babamdan|dedemden|müşteriden|kiracıdan|patrondan|ninemden|babaannemden|anneannemden|ablamdan|abimden|arkadaşımdan) … aldım, burs aldım, harçlık aldım, prim aldım, avans aldım, borç aldım, bahşiş aldım, kira aldım, kiraya verdim, gelir, tahsilat',
        ),
        refunded: words(
            'iade aldım, iade edildi, iade etti, iade, iadesi, para iadesi, geri aldım, geri ödedi, geri ödeme, geri yattı, geri verdi, geri geldi, parayı geri, paramı geri, iade ettim, cashback, # geri, değişim yaptım, depozito geri',
        ),
        moved: words(
            'aktardım, hesabıma aktardım, birikime attım, kenara koydum, kenara ayırdım, biriktirdim, tasarrufa attım, tasarruf hesabına (aktardım|yatırdım|attım|gönderdim), birikim hesabına (aktardım|yatırdım|attım|gönderdim), vadeli hesaba (aktardım|yatırdım)',
        ),
        move: words('aktar, taşı, transfer et'),
        shifted: words('taşıdım, taşı, aktarıldı'),
        'own-account': words(
            'birikime, birikimime, birikimlere, tasarrufa, tasarruf hesabı, tasarruf hesabına, tasarruf hesabıma, birikim hesabı, birikim hesabına, birikim hesabıma, vadeli hesap, vadeli hesaba, vadesiz hesap, kumbara, kumbaraya, hesabımdan, acil durum fonu, yatırım hesabı, yatırım hesabına, birikimlerim, hesaplar arası',
        ),
        'about-spending': words(
            '(ne kadar|kaç|kaç para|kaç lira|neye|nereye|nerede|neler) … (harcadım|harcadık|harcamışım|ödedim|verdim|gitti|harcıyorum|aldım|tuttu|para harcadım), harcamalarım, harcamam, giderlerim, giderler, harcamalar, toplam harcama, toplam harcamam, toplam gider, toplam giderim, harcamalarım ne kadar, bütün harcamalar, ortalama harcama, harcama özeti, gider özeti, param nereye (gitti|gidiyor), paralar nereye (gitti|gidiyor), aylık özet, haftalık özet, masraflarım, harcadım mı, harcama raporu, çok mu harcadım',
        ),
        'about-income': words(
            '(ne kadar|kaç|kaç para|kaç lira) … (kazandım|kazandık|geldi|yattı|kazanıyorum|gelir elde ettim), gelirim, gelirlerim, gelirler, toplam gelir, toplam gelirim, kazancım, maaşım (yattı mı|geldi mi), gelir özeti, gelir ne kadar',
        ),
        'about-entries': words(
            'son # (harcama|harcamam|harcamayı|işlem|işlemi|ödeme|kayıt|kaydı|gider), son (harcamalar|harcamalarım|harcamalarımı|işlemler|işlemlerim|işlemleri|ödemeler|ödemelerim|kayıtlar|giderler|harcamam|harcamaları), son (iki|üç|dört|beş|on) (harcama|işlem|ödeme|kayıt), en (büyük|yüksek|pahalı) (harcama|harcamam|gider|alışveriş), neler aldım, ne aldım, işlemler, işlemlerim, hareketler, hesap hareketleri, geçmiş, bütün harcamaları, tüm harcamaları, tüm harcamalarım, (harcamaları|harcamalarımı|işlemleri|işlemlerimi|kayıtları) (göster|listele), kaç kez … (gittim|aldım|harcadım), en son ne zaman',
        ),
        'about-balance': words(
            'bakiye, bakiyem, bakiyem ne, ne kadar param (var|kaldı), kaç param (var|kaldı), kaç liram (var|kaldı), param kaldı mı, param var mı, ne kadar kaldı, elimde ne kadar, hesabımda ne kadar, cebimde ne kadar, kalan para, kalan param, eksiye düştüm mü, artıda mıyım, durumum ne, mali durumum',
        ),
        'about-limit': words(
            'bütçe, bütçem, bütçemde, limit, limitim, limitler, limitlerim, bütçede ne kadar, bütçeden ne kadar kaldı, ne kadar daha harcayabilirim, daha ne kadar harcayabilirim, bütçeyi aştım mı, limiti aştım mı',
        ),
        acts: words(
            'ödemek için, faturamı öde, etkinleştir, başvur, bozdur, artır, gönder, çek, iptal et, bloke et',
        ),
        follow: words('peki, ya, peki ya, bir de, ya da'),
        elsewhere: words(
            'kredi limiti, kredi notu, yeni kart, kartım (nerede|çalışmıyor|kayıp), kart (kayıp|çalındı|bloke), şifre, parola, pin, faiz oranı, döviz kuru, puanlarım, puan, son ödeme tarihi, ne zaman (kalkıyor|başlıyor|gelecek|var), neden, niye, ne kadar sürer, kaç yaşında, saat kaç, nerede, dolandırıcılık, takvim, hatırlatıcı, alarm, alarmı, alarm kur, zamanlayıcı, toplantı, randevu, alışveriş listesi, yapılacaklar listesi, listeye ekle, hava, hava durumu, trafik, tarif, tarifi, kalori, uçuş rezervasyonu, rezervasyon, şarkı, müzik, çalma listesi, çevir, tercüme et, ne demek, fıkra, şaka, izin günleri, bugün günlerden, dolara çevir, kaç dolar eder, kaç lira eder, kaça, ne kadar eder, fiyatı ne, kaç para eder, krediye başvur, haberler, maç sonucu, başkent, cumhurbaşkanı, başkan, iban, doğum',
        ),
        possessive: words('benim, bizim'),
        others: words(
            'senin, sen, sana, o, ona, onun, onlar, onlara, siz, sizin, insanlar, herkes, biri, şirket, firma, ülke, hükümet, devlet, başkan, komşum, komşu, arkadaşım, kardeşim, abim, ablam',
        ),
        self: words('ben, bana, beni, benim, biz, bize, bizim, harcadım, ödedim, aldım, verdim'),
        sets: words(
            'bütçe, bütçe belirle, bütçe koy, limit, limit koy, limit belirle, sınır, sınır koy, en fazla, en çok, maksimum, azami, ayarla, belirle, artır, azalt, değiştir, uyar, uyar beni, fazla harcamak istemiyorum, yeni bütçe, yeni limit',
        ),
        limit: words(
            'limit, limiti, bütçe, bütçesi, bütçem, sınır, en fazla, maksimum, azami, uyar beni, üst sınır',
        ),
        'per-day': words('günlük, günde, her gün, gün başına, bir günde'),
        'per-week': words('haftalık, haftada, her hafta, hafta başına, bu hafta'),
        'per-year': words('yıllık, yılda, her yıl, senelik'),
        'per-month': words('aylık, ayda, her ay, ay başına, bu ay'),
        most: words(
            'en çok, en fazla, en çok neye, en fazla neye, en büyük kategori, kategorilere göre, param nereye gidiyor, param nereye gitti, dağılım',
        ),
        largest: words('en büyük, en pahalı, en yüksek'),
        smallest: words('en küçük, en ucuz, en düşük'),
        between: [],
        compare: words(
            'karşılaştır, kıyasla, göre daha, geçen aya göre, geçen haftaya göre, geçen yıla göre, farkı, fark, arasındaki fark',
        ),
        'by-category': words('kategoriye göre, kategorilere göre, kategori bazında, her kategori'),
        'by-merchant': words('mağazaya göre, mağazalara göre, yere göre'),
        'by-day': words('güne göre, günlere göre, gün gün, günlük'),
        'by-week': words('haftaya göre, haftalara göre, hafta hafta'),
        'by-month': words('aya göre, aylara göre, ay ay'),
        average: words('ortalama, ortalamada, ortalamam, genelde'),
        'how-much': words('ne kadar, kaç para, kaç lira'),
        'one-entry': words('kayıt, harcama, ödeme, işlem, alışveriş'),
        count: words('kaç kez, kaç kere, kaç defa, kaç tane, sayısı'),
        latest: words('son, en son'),
        more: words('den fazla, dan fazla, üstü, üzeri, üstünde, üzerinde, fazla, en az'),
        less: words('den az, dan az, altı, altında, en fazla, az'),
        includes: words(`dahil, bunun`),
        each: words('tanesi, adedi, kişi başı, kişi başına, her biri, adet başı'),
        sum: words('toplam, toplamda, toplamı, hepsi, tamamı'),
        was: list('idi, dündü, dünkü, dünküydü, dün oldu, dün olmuştu'),
        instead: list('# değil, # degil, # yerine'),
        edit: words(
            '# yap, # yapalım, # olsun, # değil, # olacak, demek istedim, diyecektim, pardon, düzelt, düzeltme, aslında, değiştir, olarak değiştir, olarak düzelt, yanlış, yanlış yazdım, hatalı, hata, yanlış oldu, # olacaktı, # olacak, # idi, # değil, hayır, ay pardon, yerine #, düzenle, güncelle',
        ),
        'edit-category': words(
            'yap, kategoriyi, kategorisini, (kategoriyi|kategorisini|bunu|onu) … yap, (kategoriyi|kategorisini) … (olarak|değiştir), kategori, kategorisi, kategoriye taşı, kategorisine taşı, kategorisini değiştir, kategoriyi değiştir, olarak kategorize et, kategorisine koy, altına koy',
        ),
        undo: words(
            'geri al, geri alsana, onu geri al, son işlemi geri al, sonuncuyu geri al, iptal et, iptal et onu, boşver onu, vazgeçtim, undo',
        ),
        redo: words('yinele, geri getir, tekrar yap, geri yükle, redo'),
        delete: words('sil, silsene, siler misin, kaldır, çıkar, temizle, sıfırla, yok et, delete'),
        entry: words(
            'kategoriyi, kategorisini, son, sonuncu, sonuncuyu, son harcama, son harcamayı, harcama, harcamayı, harcamaları, kaydı, kayıt, kayıtları, işlemi, işlem, işlemleri, onu, bunu, hepsini, ödemeyi, gideri',
        ),
        everything: words(
            'hepsini, her şeyi, herşeyi, tüm, bütün, tümünü, işlemler, harcamalar, harcamaları, kayıtları, verilerimi, veriler, geçmişi, baştan başla, sıfırdan',
        ),
        chatter: words(
            'haha, hahaha, hihi, lol, hmm, hm, deneme, test, şey, yani, vay, vay be, bla, blabla, of, off, ya, neyse',
        ),
        relatives: words(
            'karım, eşim, kocam, annem, babam, annemler, oğlum, kızım, kardeşim, abim, ablam, ninem, dedem, anneannem, babaannem, arkadaşım, arkadaşlarım, sevgilim, ev arkadaşım, patronum, iş arkadaşım, teyzem, amcam, dayım, halam, kuzenim, kayınvalidem',
        ),
        shared: words('paylaştık, bölüştük, yarı yarıya, ortak ödedik, alman usulü, ikiye böldük'),
        'sets-to': words('# (yap|olarak ayarla|olsun|a çıkar|a düşür|olarak belirle)'),
        'changes-to': words('# (olarak değiştir|olarak düzelt|yap|olsun)'),
        renames: words('adını … yap, adını … olarak değiştir, ismini … yap, açıklamasını … yap'),
        'no-limit': words(
            '(limitini|bütçesini|limiti|bütçeyi|limit) (kaldır|sil|iptal et), limiti (kaldır|sil), bütçeyi (kaldır|sil), limit (kaldır|yok|olmasın), bütçe (olmasın|yok), sınırsız',
        ),
        help: words(
            'yardım, yardım et, ne yapabilirsin, neler yapabilirsin, ne işe yararsın, nasıl çalışıyorsun, nasıl kullanılır, nasıl kullanırım, komutlar, menü, ne sorabilirim, ne yazabilirim, ne yapabilirim, kimsin, sen kimsin, nesin, başla, başlat, örnekler, nasıl başlarım',
        ),
        greeting: words(
            'merhaba, selam, selamlar, merhabalar, slm, mrb, hey, günaydın, iyi günler, iyi akşamlar, tünaydın, penny, merhaba penny, selam penny, nasılsın, naber, ne haber, nasıl gidiyor, iyi misin, selamün aleyküm',
        ),
        thanks: words(
            'teşekkürler, teşekkür ederim, teşekkür ettim, çok teşekkürler, çok teşekkür ederim, sağol, sağ ol, sağolun, sağ olun, eyvallah, tşk, tesekkurler, süper, harika, güzel, çok iyi, mükemmel, iyi iş, aferin, bravo, hoşça kal, hoşçakal, görüşürüz, görüşmek üzere, iyi geceler, güle güle, kendine iyi bak, bay bay, kolay gelsin',
        ),
        yes: words(
            'evet, ehe, tabii, tabi, tabii ki, elbette, tamam, tamamdır, ok, okey, olur, doğru, aynen, kesinlikle, onaylıyorum, onayla, evet lütfen, peki tamam, yap, kabul, öyle',
        ),
        no: words(
            'hayır, yok, yo, hayır teşekkürler, şimdi değil, istemiyorum, istemem, asla, iptal, vazgeç, dur, sonra, olmaz, kalsın, boşver, gerek yok, gerekmez',
        ),
    },
    questionWords: words(
        'ne, neye, neler, nereye, nerede, nereden, nasıl, neden, niye, niçin, kaç, kim, kime, hangi, hangisi, nedir, kaça',
    ),
    auxiliaries: words('mi, mı, mu, mü, miyim, mıyım, muyum, müyüm, misin, mısın, musun, var, yok'),
    pronouns: words(
        'ben, sen, o, biz, siz, onlar, bu, şu, bunu, onu, bana, sana, ona, benim, bize',
    ),
    operators: { '+': ['artı'], '-': ['eksi'], '*': ['çarpı', 'x'], '/': ['bölü'] },
    or: ['veya', 'ya da', 'yoksa', 'yahut'],
    separators: words('ve, sonra, ayrıca, artı, bir de, ile, daha sonra, hem, da, de'),
    fillers: words(`
        için, ile, da, de, ta, te, ve, bir, bu, şu, o, ben, bana, biz, benim, bizim, kadar, gibi, yaklaşık, civarı, aşağı yukarı, falan, filan, tam, sadece, yalnızca, sonra, önce, az önce, şimdi, bugün, yine, tekrar, daha, çok, biraz, maalesef, nihayet, sonunda, işte, yani, ya, lütfen, merhaba, selam, tamam, peki, yeni, toplam, toplamda, tutar, tutarında, tane, adet, nakit, kartla, kredi kartıyla, harcadım, ödedim, aldım, verdim, tuttu, gitti, para, ücreti, fiyatı, lira, liraya, liralık, olarak, üzerinden, diye, kendime, bi, e, a, ye, ya, den, dan, ten, tan, yaptım, yattı, geldi, kazandım, harcama, ekle, kaydet, orada, burada, ekstra, aslında, gerçekten, gittim, bindim
    `),
    merchantAfter: [],
    merchantBefore: words("'de, 'da, 'te, 'ta, 'den, 'dan, 'ten, 'tan, de, da, dan, den"),
    walletAfter: [],
    orders: {
        'undo-all': words('(ikisini de|ikisini|hepsini|tümünü) geri al, ikisini de sil'),
        'undo-part': words('{x} geri al'),
        'undo-place': words('{ordinal} (harcamayı|kaydı|satırı) geri al, {ordinal} geri al'),
        'delete-place': words('{ordinal} (harcamayı|kaydı|satırı) sil'),
        'correct-place': words(
            '{ordinal} (harcama|kayıt|satır) {x} (olacak|olacaktı), {ordinal} (harcamayı|kaydı) {x} (yap|olarak değiştir)',
        ),
        'more-by': words(`… daha fazla, (bunu|onu) … artır, buna … ekle`),
        'less-by': words(`… daha az, (bunu|onu) … azalt, bundan … düş`),
        owes: words(`{x} bana … (borçlu|borcu var)`),
        'delete-category': words(`{x} kategorisini sil`),
        'delete-wallet': words(`{x} cüzdanını sil`),
        'correct-part': words('(hayır|) {x} {y} (olacaktı|olacak)'),
        'undo-several': words('son {n} (işlemi|değişikliği|kaydı|harcamayı|) geri al'),
        restore: words(
            '(sildiğimi|sildiklerimi|sileni|onu|hepsini) geri (getir|yükle), silineni geri (getir|yükle)',
        ),
        'restore-named': words(`${MY} {x} geri (getir|yükle)`),
        'delete-several': words('son {n} (harcamayı|kaydı|işlemi|ödemeyi|) (sil|kaldır)'),
        history: words(
            `${MY} {x} (geçmişi|değişiklikleri|geçmişini|değişikliklerini) (göster|), {x} (ye|ya|e|a|) ne oldu, {x} kim değiştirdi`,
        ),
        'stop-recurring': words(
            `${MY} {x} (durdur|sonlandır), {x} (iptal ettim|aboneliğini iptal ettim), {x} artık (tekrarlama|kaydetme|yok)`,
        ),
        'pause-recurring': words(`${MY} {x} (duraklat|askıya al)`),
        'resume-recurring': words(`${MY} {x} (devam ettir|tekrar başlat|yeniden başlat)`),
        'skip-recurring': words(
            `${MY} {x} (bu sefer|bu ay|bu hafta|bir kere|bu kez) (atla|geç), bir sonraki {x} atla`,
        ),
        'change-recurring': words(
            `${MY} {x} (artık|bundan sonra|gelecek aydan itibaren) …, (artık|bundan sonra|gelecek aydan itibaren) {x} …`,
        ),
        'list-recurring': words(
            'neler tekrarlanıyor, (düzenli|tekrarlayan|sabit) (harcamalar|harcamalarım|harcamalarımı|giderler|giderlerim|ödemeler|ödemelerim) (göster|listele|neler|), aboneliklerim, aboneliklerimi göster, hangi aboneliklerim var, yaklaşan ödemeler',
        ),
        remind: words(
            '(her gün|her akşam|akşamları|günlük) … hatırlat, bana (her gün|her akşam) … hatırlat, günlük hatırlatma …',
        ),
        'remind-not': words(
            '(artık|bir daha|) (hatırlatma|bana hatırlatma), hatırlatmaları (kapat|sil|kaldır), hatırlatmayı (kapat|sil|kaldır), hatırlatma istemiyorum',
        ),
        'new-category': words(
            '(yeni|) {x} (adında|adlı|isimli|) kategori (ekle|oluştur|aç|yarat), yeni kategori {x}, {x} kategorisi (ekle|oluştur|aç)',
        ),
        'new-category-under': words(
            '{y} altına {x} (kategorisi|kategori) (ekle|oluştur|aç), {x} kategorisini {y} altına (taşı|koy)',
        ),
        'rename-category': words(
            '{x} kategorisinin adını {y} (yap|olarak değiştir), {x} kategorisini {y} (yap|olarak değiştir|olarak adlandır)',
        ),
        'merge-categories': words('{x} (ile|ve) {y} (kategorilerini|) birleştir'),
        'list-categories': words(
            'kategorileri (göster|listele), kategorilerimi (göster|listele), hangi kategoriler var, kategorilerim, kategoriler neler',
        ),
        'new-wallet': words(
            '(yeni|) {x} (adında|adlı|isimli|) (cüzdan|hesap) (ekle|oluştur|aç), yeni cüzdan {x}',
        ),
        'share-wallet': words('(bu|benim|) (cüzdanı|cüzdanımı|hesabı) … ile paylaş'),
        'use-wallet': words(
            '{x} (cüzdanını|hesabını) (kullan|aç|seç), {x} (cüzdanına|hesabına) geç',
        ),
        'rename-wallet': words(
            '{x} (cüzdanının|hesabının) adını {y} (yap|olarak değiştir), bu (cüzdanın|hesabın) adını {x} (yap|olarak değiştir)',
        ),
        'list-wallets': words(
            '(cüzdanlarımı|hesaplarımı|cüzdanları) (göster|listele), hangi cüzdanlarım var, cüzdanlarım, hangi cüzdandayım',
        ),
        transfer: words(
            '… {x} (hesabından|cüzdanından) {y} (hesabına|cüzdanına) (aktardım|aktar|gönderdim|taşıdım|taşı)',
        ),
        'transfer-to': words('… {y} (cüzdanına) (aktardım|aktar|taşıdım|taşı)'),
        'transfer-from': words('{x} (cüzdanından) … (çektim|aldım|çek)'),
        'set-currency': words(
            'para birimim …, para birimimi … (yap|olarak ayarla|olarak değiştir), para birimi …, … para birimini kullan',
        ),
        'set-time-zone': words(
            'saat dilimim {x}, saat dilimimi {x} (yap|olarak ayarla), şu an {x} deyim, {x} yaşıyorum, {x} taşındım, saat dilimi {x}',
        ),
        'set-language': words(
            '{x} konuş, {x} (yaz|cevap ver|yanıtla), dilim {x}, dili {x} (yap|olarak ayarla), dil {x}, {x} konuşur musun, {x} biliyor musun',
        ),
        'set-month-start': words(
            'ayım {day} (başlıyor|başlar|başlasın), ay {day} (başlıyor|başlar|başlasın), maaşım (her ayın|ayın) {day} (yatıyor|geliyor), maaş günüm {day} …',
        ),
        'set-week-start': words(
            'haftam {weekday} (başlıyor|başlar|başlasın), hafta {weekday} (başlıyor|başlar|başlasın), haftanın ilk günü {weekday}',
        ),
        'set-opening-balance': words(
            'başlangıç bakiyem …, başlangıç bakiyesi …, açılış bakiyesi …, … ile başlıyorum',
        ),
        'set-balance': words(
            '(bankada|cebimde|hesabımda|cüzdanımda) … var, bakiyem … (lira|tl|), bakiyemi … yap, {x} bakiyesi …',
        ),
        'warn-at': words(
            'yüzde {n} (uyar|uyar beni|olunca uyar), yüzde {n} ve {n2} (uyar|uyar beni|olunca uyar), beni yüzde {n} (uyar|olunca uyar), beni yüzde {n} ve {n2} (uyar|olunca uyar)',
        ),
        'mail-on': words(
            'bana (mail|e-posta|eposta|mail) (gönder|at|yolla), (maille|e-postayla) uyar …, (mailleri|e-postaları) aç, mail uyarılarını aç',
        ),
        'mail-off': words(
            '(mail|e-posta|eposta) (gönderme|atma|yollama|istemiyorum), (mailleri|e-postaları) kapat, mail uyarılarını kapat',
        ),
        'chat-on': words('beni (buradan|sohbette) uyar, uyarıları aç, bildirimleri aç'),
        'chat-off': words(
            'beni uyarma, (artık|) uyarma, uyarıları kapat, bildirimleri kapat, bildirim istemiyorum',
        ),
        'digest-on': words(
            '(her gün|günde bir) (özet|özeti) (gönder|yolla|at), günlük özet (gönder|istiyorum|yolla|)',
        ),
        'digest-off': words(
            'beni (hemen|anında) uyar, günlük özet (istemiyorum|gönderme), günlük özeti kapat',
        ),
        'quiet-hours': words(
            '{n} ile {n2} arası (rahatsız etme|yazma|sessiz ol), saat {n} ile {n2} arasında (rahatsız etme|yazma|sessiz ol), sessiz saatler {n} {n2}',
        ),
        'quiet-hours-off': words(
            'sessiz saatleri (kapat|kaldır), sessiz saat (olmasın|yok), istediğin zaman yazabilirsin',
        ),
        'carry-over-on': words(
            '(kalanı|artanı|kalan bütçeyi) (devret|sonraki aya aktar|gelecek aya aktar)',
        ),
        'carry-over-off': words('(kalanı|artanı) (devretme|aktarma), devretme'),
        pace: words(
            '(bütçe içinde miyim|bütçede miyim|yolunda mıyım), bu (hızla|gidişle) …, bütçem ne zaman biter, param ne kadar dayanır, param (yeter mi|yetecek mi) …, bütçem (yeter mi|yetecek mi) …, harcama hızım, tahmin',
        ),
        'pace-on': words('çok (hızlı|fazla) harcarsam uyar, hız uyarılarını aç'),
        'pace-off': words('hız uyarılarını kapat, hız uyarısı istemiyorum'),
        snooze: words('{x} (uyarılarını|uyarısını) (sustur|ertele), {x} sustur'),
        unsnooze: words(
            '{x} (uyarılarını|uyarısını) (aç|yeniden aç|tekrar aç), {x} için tekrar uyar, susturmayı kaldır',
        ),
        'list-snoozed': words(
            'ne susturuldu, hangi (limitler|uyarılar) (susturuldu|sustu), susturulan (limitler|uyarılar)',
        ),
        owed: words(
            'kimin bana borcu var, bana kim borçlu, {x} bana ne kadar borçlu, {x} bana ne kadar borcu var, {x} ne kadar borcum var, kime borcum var, borçlar, borçlarım, borçları göster, ne kadar borcum var',
        ),
        settle: words(
            '{x} (borcunu|payını|hepsini|parayı) (ödedi|verdi|geri ödedi), {x} ile ödeştik, {x} ödeştik',
        ),
        explain: words(
            'neden {x} …, niye {x} …, {x} neden …, nereden (anladın|bildin), nasıl karar verdin',
        ),
        forget: words(
            '{x} hakkında (öğrendiğini|öğrendiklerini|bildiklerini) unut, {x} unut, {x} {y} olduğunu unut',
        ),
        export: words(
            'dışa aktar …, dışa aktar, (verilerimi|verileri|harcamalarımı|kayıtlarımı) (indir|dışa aktar|yedekle|gönder), (csv|excel|json) (olarak|) (gönder|indir|ver|dışa aktar), yedek al, yedekle, export',
        ),
    },
    modifiers: {
        'split-with': words('{x} ile (paylaştık|bölüştük|böldük|paylaştım|böl|paylaş)'),
        'split-parts': words(
            '{n} (kişi|kişiye|kişiyle|arkadaş) (bölüştük|paylaştık|böldük|böl), {n} (kişiye|e) bölündü',
        ),
        'split-half': words('yarı yarıya, ikiye böldük, yarısı benden'),
        'spread-unit': words('(tüm|bütün) {unit} (yay|dağıt|için), bir {unit} yay'),
        'spread-units': words('{n} {unit} (yay|dağıt|böl|yayılmış)'),
        rate: words('kurdan, kur, kuru, kuruyla, döviz kuru'),
        fee: words('komisyon, komisyonla, masraf, masrafla, ücreti, işlem ücreti, artı komisyon'),
    },
    // prettier-ignore
    languageNames: {
        en: ['ingilizce'], es: ['ispanyolca'], fr: ['fransızca'], de: ['almanca'], pt: ['portekizce'], it: ['italyanca'], nl: ['felemenkçe', 'hollandaca'], ru: ['rusça'], uk: ['ukraynaca'], hi: ['hintçe'], bn: ['bengalce'],
        pl: ['lehçe'], sv: ['isveççe'], nb: ['norveççe'], tr: ['türkçe'],
    },
};
