/** How currencies are written in any language: signs, and letters that stand for one beside a number. */
import { dictionary } from './dictionary.ts';
import type { CurrencyFamily } from './language.ts';

export const DOLLARS: CurrencyFamily = {
    main: 'USD',
    members: [
        'USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP', 'BND', 'FJD', 'BSD',
        'BBD', 'BZD', 'BMD', 'KYD', 'GYD', 'JMD', 'LRD', 'NAD', 'SBD', 'SRD', 'TTD', 'XCD', 'CVE', 'NIO', 'BOB',
    ],
}; // prettier-ignore

export const POUNDS: CurrencyFamily = {
    main: 'GBP',
    members: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'GIP', 'FKP', 'SHP'],
};
const YEN: CurrencyFamily = { main: 'JPY', members: ['JPY', 'CNY'] };
export const RUPEES: CurrencyFamily = {
    main: 'INR',
    members: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
};

/** A name that many currencies share and none owns. */
export const OPEN: CurrencyFamily = { main: null, members: [] };

export const SIGNS: Readonly<Record<string, string | CurrencyFamily>> = dictionary({
    $: DOLLARS, '£': POUNDS, '¥': YEN, '€': 'EUR', '₹': 'INR', '₨': RUPEES, '₽': 'RUB', '₴': 'UAH', '₺': 'TRY', '₩': 'KRW',
    '₫': 'VND', '฿': 'THB', '₪': 'ILS', '₱': 'PHP', '₦': 'NGN', '₵': 'GHS', '₡': 'CRC', '₲': 'PYG', '₸': 'KZT', '₮': 'MNT',
    '₼': 'AZN', '₾': 'GEL', '₭': 'LAK', '৳': 'BDT', '៛': 'KHR', '₿': OPEN, '﷼': OPEN, 'ரூ': 'LKR',
    'l.e': 'EGP', 'ج.م': 'EGP', 'د.إ': 'AED', 'ر.س': 'SAR', 'د.ك': 'KWD', 'ر.ق': 'QAR', 'د.ا': 'JOD', 'ש"ח': 'ILS', 'ש״ח': 'ILS',
    元: 'CNY', 円: 'JPY', 원: 'KRW', 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 歐元: 'EUR', 日元: 'JPY', 日圓: 'JPY', 港元: 'HKD', 港币: 'HKD', 港幣: 'HKD',
    台币: 'TWD', 台幣: 'TWD', 人民币: 'CNY', 人民幣: 'CNY', 块钱: 'CNY', 塊錢: 'CNY', 英镑: 'GBP', 英鎊: 'GBP', 韩元: 'KRW', 韓元: 'KRW', 卢布: 'RUB', 盧布: 'RUB',
}); // prettier-ignore

/** Before a dollar sign: HK$, S$. Those of one letter stand close to it. */
export const DOLLAR_LETTERS: Readonly<Record<string, string>> = dictionary({
    us: 'USD', usd: 'USD', s: 'SGD', sg: 'SGD', sgd: 'SGD', hk: 'HKD', hkd: 'HKD', nt: 'TWD', twd: 'TWD', a: 'AUD', au: 'AUD', aud: 'AUD',
    c: 'CAD', ca: 'CAD', cad: 'CAD', can: 'CAD', nz: 'NZD', nzd: 'NZD', mx: 'MXN', mex: 'MXN', mxn: 'MXN', r: 'BRL', brl: 'BRL',
    tt: 'TTD', j: 'JMD', ja: 'JMD', bz: 'BZD', bds: 'BBD', b: 'BND', fj: 'FJD', n: 'NAD', ec: 'XCD', ar: 'ARS', cl: 'CLP', col: 'COP', u: 'UYU', rd: 'DOP',
}); // prettier-ignore

/** Letters that are a currency beside a number and nowhere else. */
export const ABBREVIATIONS: Readonly<Record<string, string | CurrencyFamily>> = dictionary({
    rm: 'MYR', rp: 'IDR', rs: RUPEES, kr: OPEN, kc: 'CZK', zl: 'PLN', 'zł': 'PLN', 'лв': 'BGN', 'руб': 'RUB', 'р': 'RUB', 'грн': 'UAH',
    le: 'EGP', dh: 'AED', dhs: 'AED', qr: 'QAR', sr: 'SAR', kd: 'KWD', bd: 'BHD', jd: 'JOD', tk: 'BDT', ksh: 'KES', ush: 'UGX', tsh: 'TZS',
    sfr: 'CHF', fcfa: 'XOF', cfa: 'XOF', tl: 'TRY', nis: 'ILS', ntd: 'TWD', rmb: 'CNY', us: 'USD', vnd: 'VND', 'đ': 'VND',
}); // prettier-ignore

/** What `named` stands for when the person's own currency is `own`; null: their own. */
export function resolveCurrency(named: string | CurrencyFamily, own: string): string | null {
    if (typeof named === 'string') return named;
    return named.members.includes(own) ? null : named.main;
}
