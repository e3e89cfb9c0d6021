/** What money is called in languages Penny doesn't speak: it counts beside a number in digits alone. */
import { fold } from '../utterance.ts';
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import { dictionary } from './dictionary.ts';
import type { CurrencyFamily } from './language.ts';
import { list } from './list.ts';

const NAMES: readonly (readonly [named: string | CurrencyFamily, names: string])[] = [
    [
        'EUR',
        'euro, euros, يورو, اورو, أورو, יורו, אירו, 유로, ευρώ, евра, evra, avro, eurot, euroa, eurų, eiro, ユーロ, ยูโร, یورو',
    ],
    [
        DOLLARS,
        'dollar, dollars, دولار, دولارات, دولاراً, דולר, דולרים, 달러, долара, долари, долари, δολάρια, δολάριο, dolari, dolar, dolara, dolarů, dolarjev, dollaria, dollarit, dolers, dolars, dhollair, dollair, dolerių, dolāri, đô, دلار',
    ],
    ['USD', 'دولار أمريكي, دولار امريكي'],
    [POUNDS, 'باوند, פאונד, 파운드, lliures, lliura, funti, funta, libra, livra, puntaa, punnan'],
    ['GBP', 'جنيه استرليني, جنيه إسترليني, جنيهات استرلينية, جنيهات إسترلينية'],
    ['EGP', 'جنيه مصري, جنيهات مصرية, جنيهات مصريه, جنيه مصرى'],
    [
        OPEN,
        'جنيه, جنيهات, دينار, دنانير, ريال, ريالات, ليرة, ليرات, פרנק, kronor, kroner, krona, króna, krónur, kruunua, franci, francs, franka, franků, frangi, dinara, dinari, dinarů, песо, pesos',
    ],
    ['AED', 'درهم, دراهم, درهماً, dirhami, dirhama'],
    ['JOD', 'دينار أردني, دينار اردني, دنانير اردنية'],
    ['KWD', 'دينار كويتي, دنانير كويتية'],
    ['IQD', 'دينار عراقي'],
    ['TND', 'دينار تونسي'],
    ['DZD', 'دينار جزائري'],
    ['BHD', 'دينار بحريني'],
    ['LYD', 'دينار ليبي'],
    ['SAR', 'ريال سعودي, ريالات سعودية'],
    ['QAR', 'ريال قطري'],
    ['OMR', 'ريال عماني'],
    ['MAD', 'درهم مغربي, دراهم مغربية'],
    ['SYP', 'ليرة سورية'],
    ['LBP', 'ليرة لبنانية'],
    ['TRY', 'ليرة تركية'],
    ['IRR', 'تومان'],
    ['ILS', 'שקל, שקלים, שח, شيكل'],
    ['BGN', 'лв, лева, лев, левове, lv'],
    ['HRK', 'kuna, kune, kunas, kn'],
    ['CZK', 'koruna, koruny, korun, kč'],
    ['SEK', 'svenska kronor'],
    ['NOK', 'norske kroner, norsk krone'],
    ['DKK', 'danske kroner, dansk krone'],
    [RUPEES, 'rupija, rupije, rupii, rupias, rúpaí, روبية, 루피, rupier'],
    ['JPY', '엔, ين, ין, yenů, jenů, jena'],
    ['CNY', '위안, يوان, יואן, juanů'],
    ['RUB', 'روبل, רובל, 루블, rubla, rublů, rubala'],
    ['TRY', 'لیره, lirası, lirasi'],
    ['VND', 'đồng'],
    ['THB', 'บาท'],
    ['HUF', 'forintů, forinta, forinți'],
    ['GEL', 'ლარი'],
    ['AMD', 'դրամ'],
    ['KZT', 'теңге'],
    ['BYN', 'рублёў'],
];

const COINS: readonly (readonly [code: string | null, names: string])[] = [
    [
        null,
        'سنت, سينت, سنتات, سنتا, סנט, 센트, centa, centi, cenți, cèntims, cèntim, ceinteanna, xen, xu, цента, λεπτά, øre, senttiä, centů',
    ],
    ['EGP', 'قرش, قروش'],
    ['ILS', 'אגורות, אגורה'],
    ['BGN', 'ст, стотинки, стотинка'],
    ['RON', 'bani'],
    ['HRK', 'lipe, lipa'],
    ['TRY', 'kuruş'],
    ['CZK', 'haléř, haléřů'],
    ['THB', 'satang, สตางค์'],
];

function byName<Of>(lists: readonly (readonly [of: Of, names: string])[]): Record<string, Of> {
    return dictionary(
        Object.fromEntries(
            lists.flatMap(([of, names]) => list(names).map((name) => [fold(name), of])),
        ),
    );
}

/** Names are of one word or of two. */
export const NAMES_ABROAD: Readonly<Record<string, string | CurrencyFamily>> = byName(NAMES);
export const COINS_ABROAD: Readonly<Record<string, string | null>> = byName(COINS);
