/** French, of France, Belgium, Switzerland, Quebec and Africa. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

const BELOW_TWENTY = list(`
    un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf
`);
const TENS: Readonly<Record<string, number>> = {
    vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, octante: 80, huitante: 80, nonante: 90,
}; // prettier-ignore

/** vingt et un, soixante dix sept, quatre vingt douze: the hyphens are spaces to a reader of words. */
function compounds(): Record<string, number> {
    const found: Record<string, number> = { 'quatre vingt': 80, 'quatre vingts': 80 };
    for (const [at, word] of BELOW_TWENTY.entries()) {
        const value = at + 1;
        if (value > 16) found[word] = value;
        found[`quatre vingt ${word}`] = 80 + value;
        if (value > 9) found[`soixante ${word}`] = 60 + value;
        if (value > 9) continue;
        for (const [tens, ten] of Object.entries(TENS)) found[`${tens} ${word}`] = ten + value;
    }
    for (const [tens, ten] of Object.entries(TENS)) {
        found[`${tens} et un`] = ten + 1;
        found[`${tens} et une`] = ten + 1;
    }
    for (const [at, word] of BELOW_TWENTY.slice(1, 9).entries()) {
        found[`${word} cent`] = (at + 2) * 100;
        found[`${word} cents`] = (at + 2) * 100;
    }
    return { ...found, 'soixante et onze': 71 };
}

const SPENT_BY_ME = list(`
    j'ai (dépensé|payé|acheté|claqué|réglé|déboursé|donné|mis|pris|mangé|bu|dîné|déjeuné|commandé|offert|craqué|perdu|prêté|investi|loué|réservé|rechargé|versé|fait|refait|lâché|cramé|cotisé|filé), j'ai (encore|juste|aussi|enfin|déjà|bien|tout) (dépensé|payé|acheté|claqué|donné|pris), 
    je (dépense|paie|paye|viens de payer|viens d'acheter|viens de dépenser), je me suis (acheté|offert|pris|payé|fait|abonné), on a (dépensé|payé|acheté|mangé|pris|commandé|dîné|bu|claqué), nous avons (dépensé|payé|acheté|mangé|pris|commandé|dîné), on s'est (offert|acheté|pris|payé|fait), ai dépensé, ai payé, ai acheté, jai (dépensé|payé|acheté|pris|mangé|claqué), g (dépensé|payé|acheté)
`);

export const fr: Language = {
    code: 'fr',
    mixesEnglish: false,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            zéro: 0, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14,
            quinze: 15, seize: 16, ...TENS, ...compounds(),
        },
        // prettier-ignore
        scales: { cent: 100, mille: 1e3, mil: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, douzaine: 12, dizaine: 10, vingtaine: 20, centaine: 100 },
        fractions: { demi: 0.5, demie: 0.5, quart: 0.25, quarts: 0.25 },
        joiners: ['et'],
        articles: ['un', 'une'],
        point: ['virgule', 'point'],
        // prettier-ignore
        ordinals: {
            premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8,
            neuvième: 9, dixième: 10, onzième: 11, douzième: 12, quinzième: 15, vingtième: 20,
        },
        notes: {},
    },
    dates: {
        months: [
            ['janvier', 'janv', 'jan'],
            ['février', 'fév', 'fevr', 'fev'],
            ['mars'],
            ['avril', 'avr'],
            ['mai'],
            ['juin'],
            ['juillet', 'juil'],
            ['août', 'aout'],
            ['septembre', 'sep'],
            ['octobre', 'oct'],
            ['novembre', 'nov'],
            ['décembre', 'déc'],
        ],
        weekdays: [
            ['lundi', 'lundis', 'lun'],
            ['mardi', 'mardis', 'mar'],
            ['mercredi', 'mercredis', 'mer'],
            ['jeudi', 'jeudis', 'jeu'],
            ['vendredi', 'vendredis', 'ven'],
            ['samedi', 'samedis', 'sam'],
            ['dimanche', 'dimanches', 'dim'],
        ],
        units: {
            day: ['jour', 'jours', 'journée', 'journées'],
            week: ['semaine', 'semaines', 'sem'],
            fortnight: ['quinzaine'],
            month: ['mois'],
            quarter: ['trimestre', 'trimestres'],
            year: ['an', 'ans', 'année', 'années'],
        },
        relations: {
            this: list(
                "ce, cet, cette, le présent, de ce, de cette, dans le, dans la, au cours du, au cours de la, au cours de l'",
            ),
            last: list(
                'dernier, dernière, derniers, dernières, le dernier, la dernière, les derniers, les dernières, ces derniers, ces dernières, mes derniers, mes dernières, au cours des derniers, au cours des dernières, passé, passée, précédent, précédente',
            ),
        },
        next: ['prochain', 'prochaine'],
        clock: ['à'],
        ago: ['depuis', 'y a'],
        today: list(`
            aujourd'hui, aujourd hui, aujourdhui, auj, ajd, ce matin, ce midi, ce soir, cet après midi, cet aprem, cette nuit, à l'instant, tout à l'heure, maintenant, tout de suite, en ce moment
        `),
        yesterday: list(`
            hier, hier soir, hier matin, hier midi, hier après midi, hier aprem, la veille, hier au soir, la nuit dernière, hier dans la soirée, hier dans la journée
        `),
        weekend: ['weekend', 'weekends'],
        seasons: {
            spring: ['printemps'],
            summer: ['été'],
            autumn: ['automne'],
            winter: ['hiver'],
        },
        from: list(
            "de, du, d, depuis, depuis le, à partir de, à partir du, dès, dès le, à compter du, de ce, de l'année",
        ),
        to: list("à, au, jusqu'à, jusqu'au, jusqu à, jusqu au, jusque, a"),
        between: ['entre', 'entre le', 'entre les'],
        since: list(
            "depuis, depuis le, depuis la, à partir de, à partir du, après, après le, depuis début, depuis le mois de, depuis l'année, dès",
        ),
        now: list("aujourd'hui, maintenant, ce jour, présent, à présent"),
        of: list(
            "de, du, d, de la, de l, en, dans, pendant, durant, pour, au mois de, au mois d, le mois de, de ce, de cette, au, l'année, de l'année, l, cet, cette, ce, en l'an, année",
        ),
        on: list("le, du, depuis le, jusqu'au, au, pour le, entre, dès, avant le, à partir du"),
        toDate: [
            "jusqu'à aujourd'hui",
            "jusqu'ici",
            "jusqu'à présent",
            'à ce jour',
            "jusqu'à maintenant",
        ],
        begin: list(
            'début, au début de, au début du, début de, en début de, en début d, début du, le début de, dans le début de, au début de la, au début d',
        ),
        end: list('fin, à la fin de, à la fin du, fin de, en fin de, en fin d, fin du, la fin de'),
        earlier: ['plus tôt'],
        vague: { quelques: 3, plusieurs: 3, couple: 2, deux: 2 },
        hints: list(
            "le, hier, avant, demain, il, depuis, jour, jours, dernier, dernière, dernières, derniers, entre, du, jusqu'au",
        ),
        ordinalSuffixes: ['er', 'ere', 're', 'e', 'eme', 'ème', 'nd', 'nde'],
        the: ['le', 'la', 'du', 'au', 'l'],
        wordyMonths: ['mai', 'mars'],
        and: ['et', 'et le'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': list(
                "avant hier, avant hier soir, avant hier matin, avanthier, (l'|) avant veille",
            ),
            'three-days-ago': ['avant avant hier'],
            today: ['dans la journée', 'à {n} h ce matin', 'ce jour'],
            tomorrow: ['demain', 'demain (matin|soir|midi|après midi)'],
            'in-two-days': ['après demain'],
            ago: [
                'il y a {n} {unit}',
                '(ya|y a) {n} {unit}',
                'il y a (environ|à peu près|presque|déjà|bientôt) {n} {unit}',
                '{n} {unit} plus tôt',
                '{n} {unit} (auparavant|avant)',
                'ça fait {n} {unit}',
            ],
            'unit-ago': [
                'il y a (un|une) {unit}',
                '(ya|y a) (un|une) {unit}',
                'il y a (environ|à peu près|presque|déjà) (un|une) {unit}',
                'ça fait (un|une) {unit}',
            ],
            weekday: [
                '(le|ce|du|au|de|) {weekday}',
                '(le|ce|) {weekday} (matin|midi|soir|après midi)',
            ],
            'last-weekday': [
                '(le|ce|) {weekday} (dernier|passé|précédent)',
                'le dernier {weekday}',
                '(le|) {weekday} (soir|matin|) (dernier|passé)',
            ],
            'weekday-this-week': ['(le|) {weekday} (de|) cette semaine'],
            'weekday-last-week': [
                '(le|) {weekday} (de|) la semaine (dernière|passée|précédente)',
                '(le|) {weekday} semaine dernière',
            ],
            'weekday-ago': ['(le|) {weekday} il y a {n} {unit}'],
            day: ['(le|du|au) {day}', '(le|) {day} dernier'],
            'weekday-day': ['(le|ce|du|au) {weekday} (le|) {day}'],
            'day-month': [
                '(le|du|au|) {day} {month}',
                '(le|du|) {day} (de|du mois de|d) {month}',
                '(le|ce|du|) {weekday} (le|) {day} {month}',
                '(le|) {day} {month} (dernier|passé)',
            ],
            'day-month-year': [
                '(le|du|au|) {day} {month} (de|) {year}',
                '(le|du|) {day} (de|d) {month} (de|) {year}',
                '(le|ce|) {weekday} (le|) {day} {month} {year}',
                '{month} {day} (de|) {year}',
                '{year} {day} {month}',
                '{year} {month} {day}',
            ],
            'nth-weekday': ['(le|) {ordinal} {weekday} (de|d|du mois de|en) {month}'],
            'nth-weekday-year': ['(le|) {ordinal} {weekday} (de|d) {month} (de|) {year}'],
            'last-weekday-of-month': ['(le|) dernier {weekday} (de|d|du mois de) {month}'],
            'last-weekday-of-month-year': ['(le|) dernier {weekday} (de|d) {month} (de|) {year}'],
            'last-day-of-month': ['(le|) dernier jour (de|d|du mois de) {month}'],
            'last-day-of-month-year': ['(le|) dernier jour (de|d) {month} (de|) {year}'],
            'day-of-this-month': ['(le|) {day} (de ce|du) mois', '(le|) {day} courant'],
            'day-of-last-month': ['(le|) {day} du mois (dernier|passé|précédent)'],
            'this-unit': [
                '(ce|cet|cette|la|le|l) {unit} (ci|en cours|courante|courant|actuelle|actuel)',
                '{unit} (en cours|courant|courante|actuel|actuelle)',
            ],
            'last-unit': [
                '(le|la|l|les|du|au|ce|de la|de l|) {unit} (dernier|dernière|passé|passée|précédent|précédente|écoulé|écoulée|derniere)',
                "(la|le|l') {unit} d'avant",
                '(la|le|) (précédente|précédent) {unit}',
            ],
            'unit-before-last': [
                '(le|la|l|) {unit} (avant dernier|avant dernière)',
                "(l'|) (avant dernier|avant dernière) {unit}",
            ],
            'last-units': [
                '(les|ces|mes|des|aux|) (derniers|dernières|passés|précédents|précédentes) {n} {unit}',
                '(les|ces|mes|des|) {n} (derniers|dernières|précédents|précédentes) {unit}',
                '(les|ces|) {n} {unit} (passés|passées|précédents|précédentes|derniers|dernières|écoulés|écoulées)',
            ],
            'unit-to-date': [
                "depuis (le|) début (de|du|de la|de l'|d|de cette|de ce) {unit}",
                "(cette|ce) {unit} jusqu'(ici|à présent|à aujourd'hui|à maintenant)",
                "(l'|la|le) {unit} à ce jour",
                "{unit} jusqu'à (ce jour|aujourd'hui)",
                '(au|en) début (de|du|de la|d|de l) {unit}',
            ],
            month: ['(le|au|du|) mois (de|d) {month}', 'en {month}', 'tout {month}'],
            'this-month-named': ['(ce|cet|cette) {month}', 'ce mois de {month}'],
            'last-month-named': ['(en|) {month} (dernier|passé)', '(le mois de|) {month} dernier'],
            'month-year': [
                '(en|) {month} (de|) {year}',
                "{month} de l'année {year}",
                '(au|le|du|) mois (de|d) {month} {year}',
                '{year} {month}',
            ],
            year: [
                "(l'|en l'|dans l'|de l'|) (an|année) (civile|fiscale|) {year}",
                'en {year}',
                'toute {year}',
            ],
            decade: ['(les|dans les|des) années {year}'],
            quarter: ['(le|au|du|) {ordinal} trimestre'],
            'quarter-year': ["(le|au|du|) {ordinal} trimestre (de|de l'année|) {year}"],
            weekend: ['(le|ce|du|) (week end|weekend|we)'],
            'last-weekend': [
                '(le|) (week end|weekend|we) (dernier|passé|précédent)',
                'le dernier (week end|weekend|we)',
            ],
            'this-season': ['(cet|ce|cette|l) {season}', 'en {season}', 'au {season}'],
            'last-season': ["(l'|le|) {season} (dernier|passé|précédent)"],
            'season-year': ["(l'|le|) {season} (de|) {year}"],
            'week-number': ['(la|) semaine (numéro|) {n}'],
            'nth-week-of-month': ['(la|) {ordinal} semaine (de|d|du mois de) {month}'],
            'nth-week-of-month-year': ['(la|) {ordinal} semaine (de|d) {month} {year}'],
            'day-range': [
                "(du|de|entre le|depuis le|) {day} (au|à|et le|et|jusqu'au) {day2} {month}",
                '{month} {day} (à|au) {day2}',
            ],
            'day-range-year': [
                "(du|de|entre le|) {day} (au|à|et le|et|jusqu'au) {day2} {month} {year}",
            ],
        },
        recurrences: {
            daily: list('quotidien, quotidienne, quotidiennement'),
            weekly: list('hebdomadaire, hebdo'),
            monthly: list('mensuel, mensuelle, mensuellement, mensuels'),
            yearly: list('annuel, annuelle, annuellement'),
            'every-unit': ['(chaque|tous les|toutes les|par|une fois par) {unit}'],
            'every-units': ['(tous|toutes) les {n} {unit}'],
            'every-other': ['(un|une) {unit} sur deux'],
            'every-weekday': ['(chaque|tous les) {weekday}'],
            workdays: list(
                'du lundi au vendredi, tous les jours ouvrés, en semaine, chaque jour ouvré',
            ),
            weekends: list(
                'chaque week end, tous les week ends, tous les weekends, chaque weekend',
            ),
            'on-day': [
                '(le|tous les) {day} (de chaque|du) mois',
                'chaque {day} du mois',
                'tous les {day}',
                'le {day}',
            ],
            'on-last-day': [
                '(le|) dernier jour (de chaque|du) mois',
                '(à|en) (la|) fin (de|du) (chaque|) mois',
            ],
            until: list("jusqu'au, jusqu'à, jusqu'en, jusque"),
            times: [
                '{n} fois',
                '(en|pendant|sur) {n} (mensualités|paiements|échéances|versements)',
            ],
            starting: list(
                'à partir de, à partir du, dès le, dès, depuis le, à compter du, depuis',
            ),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, mille: 1e3, m: 1e6, million: 1e6, millions: 1e6, mio: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, milliard: 1e9, milliards: 1e9, cent: 100, douzaine: 12,
    },
    // prettier-ignore
    currencies: {
        dollar: DOLLARS, livre: POUNDS, 'livres sterling': 'GBP', 'livre sterling': 'GBP', euro: 'EUR', balle: OPEN, balles: OPEN, boule: OPEN, yen: 'JPY', yuan: 'CNY', won: 'KRW', roupie: RUPEES, rouble: 'RUB',
        peso: OPEN, franc: OPEN, couronne: OPEN, dinar: OPEN, dirham: OPEN, riyal: OPEN, rial: OPEN, lire: 'TRY', shekel: 'ILS', zloty: 'PLN', forint: 'HUF', leu: 'RON', lei: 'RON', baht: 'THB', réal: 'BRL', réaux: 'BRL',
        'franc suisse': 'CHF', 'francs suisses': 'CHF', 'franc cfa': 'XOF', 'francs cfa': 'XOF', cfa: 'XOF', fcfa: 'XOF', 'dollars canadiens': 'CAD', 'dollar canadien': 'CAD', 'dollars américains': 'USD', 'dollar américain': 'USD', 'dollars us': 'USD',
        'dollars australiens': 'AUD', 'dollar australien': 'AUD', 'dollars de hong kong': 'HKD', 'dollars hong kong': 'HKD', 'dollars de singapour': 'SGD', piastre: OPEN, piasse: OPEN, 'dirhams marocains': 'MAD', 'dinars algériens': 'DZD', 'dinars tunisiens': 'TND', gourde: 'HTG', ariary: 'MGA',
        'couronnes suédoises': 'SEK', 'couronnes norvégiennes': 'NOK', 'couronnes danoises': 'DKK', 'livres turques': 'TRY', 'roupies indiennes': 'INR', 'pesos mexicains': 'MXN',
    },
    coins: {
        centime: null,
        centimes: null,
        cent: null,
        cents: null,
        cts: null,
        ct: null,
        penny: null,
        pence: null,
    },
    notCodes: list(
        'le, bd, all, ang, mad, try, mop, cop, ars, top, pen, sos, bam, gel, mur, cup, won, ron, lei, bob, sek, livre, lire, livres, franc, boule, couronne, mru, cad, dop, mga, real, balle',
    ),
    categoryNames: {
        food: list(
            'nourriture, alimentation, bouffe, courses, repas, restaurants, restauration, supermarché, épicerie',
        ),
        transport: list(
            'transport, transports, transports en commun, déplacements, trajets, taxis',
        ),
        home: ['maison', 'logement', 'loyer', 'foyer'],
        utilities: ['factures', 'charges', 'énergie'],
        clothing: ['vêtements', 'habits', 'mode', 'fringues'],
        health: ['santé', 'médical', 'médicaments', 'soins médicaux'],
        fun: ['loisirs', 'divertissement', 'sorties', 'culture'],
        sport: ['sport', 'sports'],
        travel: ['voyage', 'voyages', 'vacances'],
        education: ['éducation', 'études', 'scolarité', 'formation'],
        gifts: ['cadeaux', 'dons', 'charité'],
        subscriptions: ['abonnements', 'abonnement', 'abo'],
        personal: ['beauté', 'cosmétiques', 'hygiène', 'soins', 'soins personnels'],
        pets: ['animaux', 'animaux de compagnie'],
        family: ['famille', 'enfants'],
        electronics: ['électronique', 'high tech', 'informatique', 'multimédia'],
        insurance: ['assurance', 'assurances'],
        taxes: ['impôt', 'impôts', 'taxes'],
        fees: ['frais bancaires', 'frais', 'amendes', 'commissions'],
        other: ['autre', 'autres', 'divers'],
    },
    expenseWords: {
        food: list(`
            déjeuner, dîner, petit déjeuner, petit dej, ptit dej, goûter, souper, brunch, café, cafés, cafe, thé, expresso, cappuccino, chocolat chaud, sandwich, sandwichs, burger, burgers, pizza, pizzas, pâtes, sushi, sushis, tacos, kebab, crêpe, crêpes, galette, salade, soupe, poulet, poisson, viande, jambon, steak, œufs, oeufs, lait, pain, baguette, beurre, fromage, yaourt, yaourts, fruits, légumes, pommes, bananes, tomates, patates, frites, riz,
            huile, sucre, farine, eau, jus, soda, coca, bière, bières, vin, vins, verre, verres, apéro, apéritif, cocktail, pinte, pintes, demi pêche, alcool, champagne, bar, pub, bistrot, brasserie, resto, restos, restau, restaurant, restaurant chinois, cantine, cafétéria, boulangerie, boucherie, poissonnerie, fromagerie, primeur, marché, supérette, supermarchés, hypermarché, glace, glaces, gâteau, gâteaux, pâtisserie, viennoiserie, croissant, croissants, pain au chocolat, chocolatine, biscuits, chocolat, bonbons, chips, dessert,
            fast food, livraison repas, à emporter, pourboire, casse croûte, snack, carrefour, leclerc, auchan, intermarché, super u, lidl, aldi, monoprix, franprix, casino supermarché, picard, biocoop, migros, coop, delhaize, colruyt, metro courses, iga, uber eats, deliveroo, just eat, mcdo, macdo, mcdonalds, burger king, kfc, quick, starbucks, subway, paul, dominos, ticket resto, tickets resto, midi, repas du midi, gouter, dîné, déjeuné, mangé, plateau repas, poutine, raclette, moules frites, panini, chawarma
        `),
        transport: list(`
            taxi, uber, bolt, vtc, blablacar, bus, car, autocar, train, trains, tgv, sncf, ter, métro, metro, tram, tramway, rer, navigo, passe navigo, pass navigo, ratp, ticket de métro, tickets de métro, ticket de bus, billet de train, billets de train, essence, gasoil, gazole, diesel, carburant, plein, le plein, plein d'essence, station service, total essence, péage, péages, autoroute, parking, stationnement, parcmètre, voiture, auto, moto, scooter, vélo, vélib, trottinette, garage, garagiste, mécanicien, pneus, pneu, vidange, contrôle technique,
            lavage auto, lavage voiture, réparation voiture, révision voiture, ferry, location voiture, location de voiture, carte grise, permis, covoiturage, course uber, stib, tcl
        `),
        home: list(`
            meuble, meubles, canapé, chaise, chaises, table, lampe, lit, matelas, rideaux, tapis, ikea, leroy merlin, castorama, conforama, but meubles, bricolage, plombier, électricien, serrurier, peintre, femme de ménage, ménage, produits ménagers, lessive, liquide vaisselle, papier toilette, essuie tout, cuisine, poêle, casserole, lave linge, lave vaisselle, frigo, four, micro ondes, aspirateur, jardin, jardinage, plantes, peinture, outils, ampoules, draps, serviettes, laverie, pressing, charges de copropriété, copropriété, réparation, travaux, déménagement, crédit immobilier, prêt immobilier, hypothèque, loyers, déco, décoration, appartement, appart, quincaillerie
        `),
        utilities: list(`
            électricité, elec, edf, engie, facture edf, facture d'électricité, facture d'eau, facture de gaz, facture internet, facture téléphone, gaz, chauffage, internet, box, box internet, wifi, fibre, forfait, forfait mobile, forfait téléphone, forfait portable, téléphone fixe, mobile, free mobile, sfr, bouygues, orange, sosh, hydro québec, eau courante, recharge téléphone, recharge mobile, facture, poubelles, veolia, proximus, swisscom
        `),
        clothing: list(`
            chaussures, chaussure, baskets, bottes, sandales, chemise, chemises, t shirt, tee shirt, pantalon, pantalons, jean, jeans, robe, jupe, veste, manteau, pull, sweat, chaussettes, sous vêtements, slip, culotte, soutien gorge, casquette, chapeau, bonnet, écharpe, gants, costume, cravate, ceinture, sac, sac à main, sac à dos, zara, h m, kiabi, uniqlo, primark, nike, adidas, shein, vinted achat, zalando, celio, jules, couturière, retouches, maillot de bain, maillot, pyjama, lunettes de soleil, montre, bijoux, bijou, collier, bague, boucles d'oreilles
        `),
        health: list(`
            médecin, docteur, dentiste, hôpital, clinique, pharmacie, médicament, médocs, ordonnance, vitamines, lunettes, lentilles, opticien, ophtalmo, thérapie, psy, psychologue, kiné, ostéo, ostéopathe, vaccin, analyses, prise de sang, consultation, généraliste, dermato, gynéco, pédiatre, radio médicale, irm, doliprane, aspirine, chirurgie, ambulance, orthodontiste, sirop, pansements, masques
        `),
        fun: list(`
            cinéma, ciné, cine, film, films, théâtre, concert, concerts, musée, jeu, jeux, jeu vidéo, jeux vidéo, steam, playstation, xbox, nintendo, fête, boîte, boîte de nuit, discothèque, bowling, karaoké, festival, place de concert, places de ciné, place, places, zoo, parc d'attractions, disneyland, loto, euromillions, française des jeux, casino, pari, paris sportifs, livre, livres, roman, bd, manga, mangas, magazine, journal, jouets, lego, cigarettes, clopes, clope, tabac, vape, vinyle, musique, soirée, sortie, escape game, billard, spectacle, exposition, expo, fnac
        `),
        sport: list(`
            gym, salle de sport, abonnement salle, basic fit, fitness, yoga, pilates, crossfit, piscine, natation, tennis, padel, foot, football, basket, course à pied, chaussures de running, running, ski, forfait ski, forfait de ski, escalade, golf, coach, coach sportif, protéines, decathlon, marathon, danse, judo, licence de foot, licence sportive, boxe, équitation
        `),
        travel: list(`
            hôtel, auberge, auberge de jeunesse, airbnb, booking, vol, billet d'avion, billets d'avion, avion, air france, ryanair, easyjet, transavia, bagage, bagages, valise, visa, passeport, excursion, croisière, visite guidée, hébergement, gîte, camping, aéroport, souvenirs, séjour, agence de voyage, week end à
        `),
        education: list(`
            cours, cours particuliers, cours d'anglais, cours de guitare, leçon, école, université, fac, frais de scolarité, frais d'inscription, inscription, livres scolaires, fournitures scolaires, fournitures, papeterie, cahier, cahiers, stylos, photocopies, tuteur, examen, stage, udemy, duolingo, lycée, collège, manuel, manuels, auto école
        `),
        gifts: list(
            "cadeau, cadeau d'anniversaire, cadeau de noël, cadeau de mariage, don, donation, fleurs, bouquet, mariage, anniversaire, église, quête, association, restos du coeur, croix rouge, cagnotte, dîme, zakat",
        ),
        subscriptions: list(
            'netflix, spotify, disney, disney plus, canal, canal plus, amazon prime, prime video, deezer, youtube premium, youtube, apple music, icloud, dropbox, google one, chatgpt, patreon, audible, adhésion, cotisation, nom de domaine, hébergement web, vpn, game pass, crunchyroll, ocs, hbo, adobe, molotov',
        ),
        personal: list(
            'coiffeur, coiffeuse, coupe de cheveux, barbier, salon de coiffure, manucure, ongles, pédicure, massage, spa, maquillage, parfum, shampoing, shampooing, savon, gel douche, dentifrice, brosse à dents, déodorant, crème, crèmes, rasoir, rasoirs, épilation, sephora, nocibé, yves rocher, tampons, serviettes hygiéniques, tatouage, esthéticienne',
        ),
        pets: list(
            'chien, chat, croquettes, véto, vétérinaire, litière, toilettage, nourriture pour chat, nourriture pour chien, pâtée, laisse, aquarium',
        ),
        family: list(
            'couches, bébé, nounou, crèche, garderie, baby sitter, babysitter, assistante maternelle, petits pots, poussette, argent de poche, pension alimentaire, maman, papa, mère, père, fils, fille, frère, soeur, sœur, grand mère, grand père, mamie, papi, femme, mari, cantine scolaire, centre aéré',
        ),
        electronics: list(
            "iphone, ordinateur, ordi, pc, portable, macbook, ipad, tablette, télé, télévision, casque, écouteurs, airpods, chargeur, câble, clavier, souris, écran, appareil photo, imprimante, ps5, console, disque dur, enceinte, montre connectée, coque, piles, batterie, cartouche d'encre, cartouches, liseuse, darty, boulanger, ldlc, téléphone, smartphone, samsung",
        ),
        insurance: list(
            'assurance auto, assurance voiture, assurance habitation, assurance maladie, assurance vie, mutuelle, mutuelle santé, maif, macif, axa, maaf, prime d assurance',
        ),
        taxes: list(
            "impôt sur le revenu, taxe foncière, taxe d'habitation, tva, urssaf, douane, vignette, trésor public, cfe",
        ),
        fees: list(
            'frais de compte, frais de carte, agios, commission, amende, contravention, pv, prune, pénalité, retrait, notaire, avocat, frais de dossier, frais de notaire, timbre fiscal',
        ),
        other: list(
            'trucs, truc, choses, amazon, leboncoin achat, aliexpress, temu, ebay, la poste, poste, colis, timbres, frais de port, livraison, cdiscount, action, bazar',
        ),
    },
    incomeWords: {
        salary: list(
            'salaire, salaires, paie, paye, la paie, la paye, fiche de paie, prime, prime de noël, treizième mois, 13e mois, retraite, pension de retraite, indemnités, heures sup, heures supplémentaires, traitement, bonus, virement salaire, virement employeur, acompte sur salaire',
        ),
        sales: list(
            'vente, ventes, vendu, client, clients, facture payée, facture encaissée, freelance, mission, vinted, leboncoin, vide grenier, prestation, honoraires, consulting, chiffre d affaires',
        ),
        interest: list(
            'intérêts, intérêt, dividende, dividendes, livret a, plus value, intérêts du livret',
        ),
        gift: list(
            "cadeau de mes parents, cadeau de ma, cadeau de mon, cadeau reçu, argent d'anniversaire, argent de noël, étrennes, héritage, cadeau de mamie, cadeau de papi",
        ),
        income: list(
            "revenu, revenus, recette, recettes, rentrée d'argent, bourse, caf, apl, allocation, allocations, allocs, chômage, pôle emploi, france travail, rsa, prime d'activité, loyer perçu, loyer reçu, loyer du locataire, locataire, gains, gain, pourboires, virement reçu, virement de, subvention, jackpot, pension reçue",
        ),
    },
    numberedNames: list(
        '7 eleven, 7 up, 3d, 4g, 5g, 5 guys, 13e mois, formule 1, office 365, microsoft 365, (le|la) dernier, monop',
    ),
    labels: list(`
        commande, facture, numéro, num, no, nr, réf, ref, référence, ticket, iphone, galaxy, pixel, ps, xbox, windows, salle, porte, siège, quai, chapitre, version, épisode, saison, ipad, macbook, appt, apt, classe, taille, vol, volume, tome, modèle, terminal, niveau, étage, page, étape, fifa, type, âge, chaîne, zone, jour, semaine, code, id, chambre, rue, km, rang, compte, lot, ligne, article, bus, tram
    `),
    measures: list(`
        minute, minutes, min, mins, mn, heure, heures, h, hr, seconde, secondes, sec, jour, jours, nuit, nuits, semaine, semaines, mois, an, ans, année, années, pour cent, pourcent, kg, kgs, kilo, kilos, g, gr, gramme, grammes, l, litre, litres, ml, cl, km, kms, kilomètre, kilomètres, mètres, cm, mm, go, mo, personnes, personne, invités, fois, pièces, pièce, unités, bouteille, bouteilles, paquet, paquets, boîtes, cartons, canettes, canette, tasses, mots, calories, degrés, points, pas, tranches, sachets, paires, paire, chaînes, étoiles, transactions, dépenses, achats, paiements, opérations, amis, enfants, x, places, tickets, parts, articles, euros par
    `),
    plurals: ['s', 'x'],
    cues: {
        asks: list(`
            combien, quel (est|etait|sera|a|mois|jour|montant), quelle (est|etait|categorie|somme), quels (sont|ont), quelles (sont|ont|etaient), dis moi, dites moi, peux tu me dire, pouvez vous me dire, tu peux me dire, je veux savoir, je voudrais savoir, j'aimerais savoir, sais tu, savez vous, qu'est ce (que|qui), qu est ce (que|qui), est ce (que|qu), c'est (quoi|combien), ai je, avons nous, suis je, où (est|sont|va|vont|ai|passe), où (en|j'en) (suis|sont), quand (est|ai|ai je), pourquoi, comment (vont|va|puis|faire|est|se), y a t il, t il, informations sur, à combien, sur quoi, dans quoi, que (puis|peux|dois), je me demande, qu'ai je, ai je assez
        `),
        shows: list(
            'montre, montre moi, montrez moi, affiche, afficher, affiche moi, liste, lister, liste moi, voir, voir mes, donne moi, donne, fais voir, laisse moi voir, je veux voir, cherche, consulter, consulte, récapitulatif, récap, recap, résumé, bilan, rapport, détail de, détaille, sors moi',
        ),
        wants: list(`
            je veux, je voudrais, j'aimerais, j'ai besoin, il me faut, je dois, il faut, il faudrait, je vais, on va, peux tu, pouvez vous, pourrais tu, pourriez vous, tu peux, vous pouvez, s'il te plaît aide, aide moi à, rappelle moi, rappelez moi, je pense, je compte, j'envisage, j'ai envie, on devrait, je devrais, veux tu, est ce que je peux, puis je, nous devons, voudrions
        `),
        orders: list(`
            (appelle|réserve|mets|programme|joue|lance|envoie|vire|transfère|paie|paye|change|convertis|achète|commande|trouve|annule|active|désactive|allume|éteins|ouvre|rappelle|retire|dépose|augmente|monte|baisse|planifie|prépare|réveille|réservez|planifiez|envoyez|appelez) (le|la|les|un|une|moi|mon|ma|à|de|du|tout|plus|en|l),
            (partage|divise) # (entre|par|en), achète moi, réserve moi, envoie moi, commande moi
        `),
        log: list(
            "ajoute, ajouter, ajoutez, note, noter, notez, enregistre, enregistrer, enregistrez, inscris, inscrire, saisis, saisir, mets, rentre, nouvelle dépense, dépense de, dépense, dépenses, j'ai oublié de (noter|mettre|ajouter), oublié de noter, compte, achat de, achat, nouveau revenu, saisie",
        ),
        pay: ['envoie', 'vire', 'transfère', 'donne'],
        'not-yet': list(`
            (je vais|on va|nous allons|il va|elle va|j'allais|vais|va falloir) (dépenser|payer|acheter|m'acheter|commander|recevoir|vendre|gagner|toucher|coûter|réserver|investir), (je|j') (dépenserai|paierai|payerai|acheterai|recevrai|toucherai|vendrai|gagnerai|dépenserais|paierais|acheterais), achèterai, achèterais, coûtera, coûterait, 
            (n'ai|n ai|ai|avons|n'avons|n'a|na|jai) pas (encore|) (dépensé|payé|acheté|reçu|vendu|touché|gagné|eu|pu), pas (dépensé|payé|acheté|encore payé|reçu), n'ai (jamais|rien|plus), j'ai failli, presque (dépensé|payé|acheté), (jamais|rien) (dépensé|payé|acheté), pas encore, imagine, imaginons, supposons, si (je|j'|on|j) …, si (mon|ma|le|la|tu|jamais), n' (enregistre|note|ajoute) pas, ne (note|mets|compte|l) pas,
            (je veux|je voulais|je voudrais|j'aimerais|je dois|il faut|il faudrait|j'ai envie de|je pense|je compte|on devrait|je devrais|faut|besoin de|doit|dois|devrais) (dépenser|payer|acheter|m'acheter|commander|vendre|gagner|économiser|mettre|réserver|rembourser|en|encore), je veux #, il veut #, me demande #, (me|lui|leur|nous) (doit|doivent|dois), je dois #, on me doit, doit encore, dois encore, à payer, impayé, impayée, économiser pour, demain (je|on|il), sur le point de, à condition, si seulement, j'espère, hypothétiquement, la semaine prochaine (je|on), le mois prochain (je|on), refusé de
        `),
        'in-general': list(`(code|pin|mot de passe|numéro|adresse) est, 
            coûte, coûtent, vaut, valent, gagne (environ|#|par|en), gagnent, il gagne, elle gagne, il touche, se vend, se vendent, d'habitude, de nos jours, est à #, sont à #, (a|ont|est|sont) (augmenté|baissé|monté|montés|tombé|tombées|chuté|grimpé) (à|de|de #|#), coûtait, coûtaient, à l'époque, avant ça coûtait, le prix (de|du), les prix, il dépense, elle dépense, est de #, fait # (ans|degrés|mètres|kilos), ont perdu, la population, une entreprise, l'entreprise, les entreprises, société, sociétés, milliards, ministre, président, gouvernement, la bourse, actions, obligations, par heure, de l'heure, les gens
        `),
        'how-to': list(
            'comment (puis je|on|faire|je|ajouter|noter|enregistrer|utiliser|ça|peut on), est il possible de, y a t il un moyen',
        ),
        spent: [
            ...SPENT_BY_ME,
            ...list(
                "dépensé, payé, acheté, achat de, achats de, achats, paiement de, paiement, payement, règlement, réglé, claqué, déboursé, paiement cb, paiement carte, cb, prélèvement, prélevé, dépense de, sortie d'argent, mis, offert à, offert, a payé, a acheté, a dépensé, commande, commandé",
            ),
        ],
        cost: list(
            "m'a coûté, m'ont coûté, ça m'a coûté, nous a coûté, ça a coûté, coûté, a coûté, m'en a coûté, j'en ai eu pour, on en a eu pour, eu pour, j'en ai pour, ça m'a fait, ça fait, m'a pris, m'ont pris, on m'a (prélevé|facturé|débité|compté), facturé, débité, m'a facturé, pour la somme de, montant, au prix de, revenu à, m'est revenu à",
        ),
        gave: list(
            "j'ai donné, j'ai envoyé, j'ai prêté, j'ai filé, j'ai viré à, donné à, envoyé à, offert à, versé à, j'ai offert, lui ai donné, ai donné",
        ),
        earned: list(`
            j'ai (reçu|touché|gagné|encaissé|perçu|vendu|hérité|récupéré ma paie|eu mon salaire|eu ma paie|eu une prime|trouvé #|eu #), on a (reçu|touché|gagné|vendu|encaissé), nous avons (reçu|touché|gagné|vendu), jai (reçu|touché|gagné|vendu), reçu, reçus, reçue, touché, gagné, encaissé, perçu, vendu, vendue, vendus, hérité, on m'a (payé|donné|versé|viré|offert|donne|filé), m'a (payé|donné|versé|viré|envoyé|offert|filé|prêté), m'ont (payé|donné|versé|viré|envoyé|offert|filé), m'a été (versé|payé|viré), 
            été payé, été payée, viens de recevoir, viens de toucher, salaire (reçu|tombé|arrivé|versé), (paie|paye) (reçue|tombée|arrivée), est tombé, est tombée, rentrée d'argent, rentrée de, virement de, virement reçu, vente de, revenu de, crédité, je touche, je gagne #, emprunté, versement de, remporté, client a payé, le client a payé, locataire a payé, entrée d'argent
        `),
        refunded: list(
            "remboursé, remboursée, remboursés, remboursement, remboursements, m'a remboursé, m'ont remboursé, on m'a remboursé, été remboursé, rendu, m'a rendu, m'ont rendu, récupéré, retour de, avoir de, cashback, j'ai rendu, retourné, renvoyé, remboursement de, remise reçue, remboursement sécu, remboursement mutuelle",
        ),
        moved: list(
            "j'ai (mis de côté|transféré|viré|placé|épargné|déplacé|mis # (de côté|sur)), transféré, viré sur, mis de côté, épargné, placé, mis # (sur|dans|de), virement vers, virement sur, versé sur, transfert de, transfert vers, déplacé",
        ),
        move: ['transfère', 'vire', 'déplace', 'transférer', 'virer'],
        shifted: list('déplacé, déplace, déplacer'),
        'own-account': list(
            "épargne, mon épargne, compte épargne, livret, mon livret, livret a, ldd, pel, compte courant, mon compte, mon autre compte, fonds d'urgence, tirelire, compte joint, assurance vie compte, pea, mon portefeuille, mes économies, économies, de côté, entre comptes",
        ),
        'about-spending': list(`
            combien … (dépensé|dépense|dépensons|payé|claqué|acheté|coûté|dépenses|donné|perdu|dépenser), combien (j'ai|ai je|on a|avons nous) … (dépensé|payé|claqué), (sur|dans|pour|en) quoi … (dépensé|dépense|argent|dépenses), (qu|que|quoi) … (dépensé|dépense), où … (argent|dépense|dépensé|passe mon|va mon|sous), mes dépenses, les dépenses, total des dépenses, dépenses (de|du|d|en|pour|cette|ce|par|totales|hier|aujourd'hui|totale|moyenne|moyennes), dépense (totale|moyenne|par), total dépensé, ai je (trop|plus|beaucoup) dépensé, ai je dépensé, j'ai dépensé combien, 
            (récap|récapitulatif|résumé|bilan|rapport) (du|de|des|mensuel|hebdo|mensuelle), où passe mon argent, où va mon argent, combien (me|m'a|m'ont) coûté, montant (dépensé|des dépenses|total dépensé), répartition, combien est parti, quel est le total
        `),
        'about-income': list(`
            combien … (gagné|gagne|touché|reçu|encaissé|perçu|revenus|rentré|gagnons|versé), combien (m'a|m'ont|on m'a) … (payé|versé|viré|donné), (quel|quels|quelle) … (revenu|revenus|salaire), mes revenus, total des revenus, revenus (de|du|d|en|ce|cette|totaux), mon salaire de, mes rentrées d'argent, ai je (été payé|reçu mon salaire|touché), mes gains, montant de mes revenus
        `),
        'about-entries':
            list(`(quand|c'était quand|c'est quand) … (dernier|dernière|dernière fois), quand (ai je|j'ai|est ce que j'ai|suis je|je suis) … (dernier|dernière), (à|) quand remonte, pour la dernière fois, 
            (derniers|dernières|mes) # (dépenses|achats|paiements|opérations|transactions|mouvements), (derniers|dernières) (dépenses|achats|paiements|opérations|transactions|mouvements|deux|trois|quatre|cinq|dix), (dernier|dernière) (achat|paiement|dépense|opération|transaction), mes (transactions|opérations|achats|paiements|mouvements|dernières|derniers), historique, transactions, opérations, mouvements, toutes mes dépenses, toutes les dépenses, liste des dépenses, liste de mes dépenses,
            (montre|affiche|liste|voir|donne|cherche|montre moi|affiche moi|donne moi) … (dépenses|achats|transactions|opérations|paiements|acheté|tout), (plus|la plus) (gros|grosse|grosses|grande|grandes) (dépense|achat|dépenses|achats), plus gros achats, mon plus gros achat, qu'ai je acheté, qu'est ce que j'ai acheté, j'ai acheté quoi, combien d'achats, combien de fois, combien de dépenses
        `),
        'about-balance': list(`
            solde, mon solde, combien d'argent (me reste|il me reste|reste|j'ai|ai je|nous reste|avons nous|il reste), combien (me|il me|nous) reste, combien il me reste, que me reste t il, reste t il, il me reste combien, argent disponible, argent (j'ai|me reste|sur mon compte), combien (j'ai|ai je) (sur|en|d'argent), ai je assez d'argent, état de mes finances, état de mon compte, où en sont mes finances, où en est mon compte, à découvert, suis je à découvert, j'ai combien, sur mon compte
        `),
        'about-limit': list(
            '(mon|mes|le|du|ma|la) … (budget|budgets|limite|limites|plafond), budget, budgets, limites, combien (je peux|puis je|peux je) … dépenser, combien … budget, reste … budget, puis je (encore|) dépenser, ai je dépassé, dépassé (mon|le) budget, combien (il me|me) reste … (budget|pour), je peux dépenser',
        ),
        acts: list(
            'payer, transférer, virer, augmenter, activer, demander, retirer, déposer, envoyer, payer mon, payer ma, faire un virement, encaisser un chèque',
        ),
        follow: ['et', 'et pour', 'et en', 'et combien', 'qu en est il de'],
        elsewhere: list(`
            (à|sur|dans) ma (carte|liste), limite de crédit, plafond de la carte, découvert autorisé, nouvelle carte, carte (bloquée|perdue|volée|refusée|avalée), perdu ma carte, mot de passe, code pin, pin, taux d'intérêt, taux de change, récompenses, miles, date limite, échéance, paiement minimum, pourquoi, fraude, calendrier, agenda, rappel, rappels, alarme, minuteur, réunion, rendez vous, liste de courses, liste des courses, la météo, météo, temps (fait|fera), circulation, recette, réserver, réservation, chanson, playlist, traduis, traduire, comment dit on, blague, jours de congé, quelle heure, quel jour, convertis, en dollars, combien (coûte|vaut|mesure|pèse|dure|coûtent|valent|font|fait), demander un prêt, prêt, emploi, kilomètres, température, nouvelles, appel, cortana, skype, deadline, bitcoin, capitale de, signifie
        `),
        possessive: ['mon', 'ma', 'mes', 'notre', 'nos'],
        others: list(
            'tu, ton, ta, tes, vous, votre, vos, il, elle, ils, elles, son, sa, ses, leur, leurs, les gens, quelqu un, voisin, voisine, entreprise, société, pays, gouvernement, président, le prix de',
        ),
        self: [...list('je, j, me, m, moi, mon, ma, mes, nous, on, notre, nos'), ...SPENT_BY_ME],
        sets: list(
            'mets, mettre, fixe, fixer, définis, définir, limite, limiter, budget, budget de, mon budget, plafond, plafonne, change, augmente, baisse, réduis, nouvelle limite, nouveau budget, je veux dépenser, ne pas dépenser plus de, maximum, max, au maximum, pas plus de, préviens moi, alerte moi, avertis moi, crée un budget, crée une limite',
        ),
        limit: list(
            'limite, limites, budget, plafond, maximum, max, au maximum, pas plus de, préviens moi, alerte moi, avertis moi',
        ),
        between: ['entre'],
        'per-day': list(
            'par jour, quotidien, quotidienne, chaque jour, tous les jours, journalier, journalière',
        ),
        'per-week': list(
            'par semaine, hebdomadaire, chaque semaine, toutes les semaines, cette semaine',
        ),
        'per-year': list('par an, annuel, annuelle, chaque année, tous les ans, par année'),
        'per-month': list(
            'par mois, mensuel, mensuelle, chaque mois, tous les mois, ce mois, ce mois ci, mois',
        ),
        most: list(
            "le plus dépensé, dépense le plus, dépensé le plus, dépenses le plus, plus d'argent, plus grosse catégorie, catégorie principale, par catégorie, par catégories, répartition, où passe mon argent, où va mon argent, dans quoi, sur quoi, en quoi je dépense, le plus",
        ),
        largest: list(
            'plus grosse dépense, plus grosses dépenses, plus gros achat, plus gros achats, plus grande dépense, plus grandes dépenses, le plus cher, la plus chère, les plus chers, les plus chères, plus élevée, plus élevées, plus gros, plus grosses',
        ),
        smallest: list(
            'moins cher, moins chère, plus petite dépense, plus petit achat, plus petite, la plus petite',
        ),
        compare: list(
            "par rapport (à|au|aux), comparé (à|au|avec), en comparaison, versus, vs, (plus|moins) que (le|la|l') (mois|semaine|année|an) (dernier|dernière|passé|précédente), que le mois dernier, que la semaine dernière, que l'année dernière, différence entre",
        ),
        'by-category': list('par catégorie, par catégories, chaque catégorie'),
        'by-merchant': list(
            'par magasin, par magasins, par commerçant, par commerce, par enseigne',
        ),
        'by-day': list('par jour, par jours, jour par jour, chaque jour'),
        'by-week': list('par semaine, semaine par semaine, chaque semaine'),
        'by-month': list('par mois, mois par mois, chaque mois'),
        average: list('moyenne, en moyenne, moyen, par jour, habituellement'),
        'how-much': ['combien'],
        'one-entry': ['transaction', 'achat', 'paiement', 'dépense', 'opération'],
        count: list(
            "combien de fois, combien de fois, nombre de, combien d'achats, combien de dépenses, combien de transactions, à quelle fréquence",
        ),
        latest: list(
            'dernier, dernière, derniers, dernières, les derniers, les dernières, mes derniers, mes dernières, plus récent, plus récente, plus récents, récents, récentes',
        ),
        more: list(
            'plus de, supérieur à, supérieure à, supérieures à, supérieurs à, au dessus de, au moins, dépassant',
        ),
        less: list('moins de, inférieur à, inférieure à, inférieures à, en dessous de, au plus'),
        includes: list(`y compris, dont, inclus`),
        each: list(
            "à # (chacun|chacune|pièce|l'unité|l'un|l'une|), chacun, chacune, pièce, la pièce, l'unité, par personne, par tête, par pièce",
        ),
        sum: list('total, au total, en tout, somme, en somme, soit, total de'),
        was: list("c'était, cétait, ça date de, ça date d'"),
        instead: list("pas #, au lieu de #, c'était pas #, ce n'était pas #"),
        edit: list(`mets (plutôt|le à|la à) #, c'est pas #, 
            en fait, en réalité, pardon, désolé, je voulais dire, je me suis trompé, erreur, non c'était, c'était, c'etait #, non #, plutôt, mets plutôt, (corrige|corriger|modifie|modifier|change|mets à jour|rectifie) …, correction, c'est faux, faux, ce n'était pas, c'était pas, ça devrait être, pas #, il fallait, change (le|la) (montant|prix|date|jour) (en|à|pour), change en, change ça en
        `),
        'edit-category': list(
            "catégorie, la catégorie est, mets le dans, mets la dans, mets ça dans, déplace le dans, déplace ça dans, classe le dans, classe ça dans, range ça dans, c'est, c'était de la, la dernière était, le dernier était, change la catégorie en",
        ),
        undo: list(
            'annuler, annule, annule ça, annule le dernier, annule la dernière, annule la dernière dépense, annuler la dernière, défaire, défais, reviens en arrière, retour en arrière, oublie ça, oublie le',
        ),
        redo: list(
            'rétablir, rétablis, refaire, refais, restaure, restaurer, remets le, remets la, remets ça',
        ),
        delete: list(
            'supprime, supprimer, efface, effacer, enlève, enlever, retire, retirer, vire, vide, réinitialise, supprimez, effacez',
        ),
        entry: list(
            'dernier, dernière, entrée, entrées, ça, cela, tout, toutes, dépense, dépenses, le dernier, la dernière, enregistrement, transaction, opération, celui ci, celle ci, achat, précédent, précédente, le, la, les',
        ),
        everything: list(
            'tout, toutes, tous, tous mes, toutes mes, chaque, transactions, opérations, dépenses, compte, données, mes données, historique, base de données, à zéro, repartir de zéro',
        ),
        chatter: list('lol, mdr, ptdr, haha, hahaha, hihi, hmm, euh, test, bof, bah, pff, waouh'),
        relatives: list(
            'femme, mari, maman, mère, papa, père, parents, fils, fille, frère, soeur, grand mère, grand père, mamie, papi, copain, copine, conjoint, conjointe, ami, amie, amis, coloc, collègue, patron, patronne, chef, belle mère, cousin, cousine, tante, oncle',
        ),
        shared: list(
            'moitié moitié, partagé, partagée, on a partagé, divisé, divisée, à deux, la moitié, chacun sa part',
        ),
        'sets-to': list('(mets|fixe|augmente|monte|baisse|réduis|définis|change|passe) … à #'),
        'changes-to': list('(change|corrige|modifie|passe|rectifie|mets) … (en|à|par) #'),
        renames: list(
            'renomme … en, change le nom de … en, renommer … en, change la description de … en',
        ),
        'no-limit': list(
            '(pas|plus|sans) de (limite|limites|budget|plafond), sans (limite|limites|budget|plafond), (supprime|enlève|retire|efface) (la|le|ma|mon) (limite|budget|plafond)',
        ),
        help: list(
            'aide, aide moi, que peux tu faire, que sais tu faire, comment ça marche, comment ça fonctionne, comment tu marches, comment t utiliser, instructions, commandes, menu aide, que puis je faire, que puis je dire, que puis je demander, qui es tu, tu es qui, comment commencer, commencer, mode d emploi, guide, exemples, tu fais quoi, tu sais faire quoi',
        ),
        greeting: list(
            'bonjour, salut, coucou, bonsoir, hello, hey, yo, slt, bjr, allô, ça va, comment ça va, comment vas tu, penny, salut penny, bonjour penny, quoi de neuf, bon matin',
        ),
        thanks: list(
            "merci bcp, mci, mrc, merci, merci beaucoup, mille merci, merci bien, super, parfait, génial, nickel, top, excellent, bravo, bien joué, très bien, cool, au revoir, à plus, à bientôt, à demain, bonne nuit, bonne soirée, bonne journée, ciao, d'accord merci, ok merci",
        ),
        yes: list(
            "oui, ouais, ouaip, yep, ok, okay, d'accord, daccord, bien sûr, exact, exactement, correct, c'est ça, vas y, confirme, je confirme, tout à fait, absolument, volontiers, oui merci, go",
        ),
        no: list(
            "laisse tomber, oublie, tant pis, c'est bon laisse, rien, non, nan, nope, non merci, pas maintenant, stop, jamais, annuler, annule, plus tard, pas vraiment, surtout pas, laisse, pas du tout",
        ),
    },
    questionWords: list(
        'combien, quel, quelle, quels, quelles, comment, où, quand, qui, pourquoi, qu, que, quoi',
    ),
    auxiliaries: list(
        'ai, as, est, sont, peux, peut, puis, pouvez, suis, avez, avons, es, pourrais, pourriez, dois, vais',
    ),
    pronouns: list('je, tu, il, elle, on, nous, vous, ils, elles, ce'),
    operators: { '+': ['plus'], '-': ['moins'], '*': ['multiplié par', 'x'], '/': ['divisé par'] },
    or: ['ou'],
    separators: list('et, puis, ensuite, aussi, plus, et puis, et aussi, ainsi que'),
    fillers: list(`
        de, du, des, d, le, la, les, l, un, une, à, au, aux, a, en, dans, pour, par, sur, chez, avec, mon, ma, mes, et, puis, je, j, me, m, ai, jai, on, nous, c, ce, cet, cette, est, était, ça, cela, y, juste, environ, à peu près, presque, seulement, bon, ben, alors, ok, bonjour, salut, hello, s'il, s'il te plaît, te, plait, plaît, stp, svp, total, chaque, encore, aussi, ensuite, déjà, enfin, notre, nos, son, sa, ses,
        tout, toute, très, mais, oui, ah, oh, euh, pff, mdr, cb, carte, espèces, liquide, coûté, eu, fait, été, suis, s, n, qu, que, qui, qu il, genre, truc, montant, vers, là, ici, petit, petite, autre, une fois, viens, se
    `),
    merchantAfter: ['chez', 'à', 'au', 'aux', 'dans', 'de', 'du', 'avec', 'en'],
    merchantBefore: [],
    walletAfter: list(
        'de, du, de la, de mon, depuis, depuis mon, avec, avec mon, avec ma, dans, dans mon, sur, sur mon, vers, vers mon, via, à, au',
    ),
    orders: {
        'undo-all': list(
            '(annule|annuler|défais) (tout|tout ça|les deux|le tout), (supprime|efface) (les deux|le tout)',
        ),
        'undo-part': list(
            '(annule|annuler|défais) (le|la|les|mon|ma) {x}, (annule|annuler|défais) l {x}',
        ),
        'undo-place': list('(annule|annuler) (le|la) {ordinal} (dépense|entrée|)'),
        'delete-place': list('(supprime|efface|enlève) (le|la) {ordinal} (dépense|entrée|)'),
        'correct-place': list(
            '(non|) (le|la) {ordinal} (dépense|entrée|) (était|c était|est|coûtait|a coûté|faisait) {x}, (mets|change) (le|la) {ordinal} (dépense|entrée|) (à|en) {x}',
        ),
        'more-by': list(
            `… de plus, c était … de plus, ajoute … à (ça|cela), augmente (le|la|ça) de …`,
        ),
        'less-by': list(
            `… de moins, c était … de moins, enlève … à (ça|cela), (réduis|baisse) (le|la|ça) de …`,
        ),
        owes: list(`{x} (me|nous) (doit|doivent) …`),
        'delete-category': list(`(supprime|efface) la catégorie {x}`),
        'delete-wallet': list(`(supprime|efface|ferme) le portefeuille {x}`),
        'correct-part': list(
            '(non|) (le|la|les|mon|ma) {x} (était|étaient|est|coûtait|a coûté|faisait) {y}, (non|) l {x} (était|est|coûtait|a coûté) {y}',
        ),
        'undo-several': list(
            '(annule|défais) (les|mes|) {n} (derniers|dernières) (changements|entrées|dépenses|modifications|choses|), (annule|défais) les (derniers|dernières) {n} (changements|entrées|dépenses|)',
        ),
        restore: list(
            "restaure (ça|le|tout|ce que j'ai supprimé|ce que j'ai effacé|), remets (ça|le|tout|ce que j'ai supprimé), récupère (ça|tout|ce que j'ai supprimé|ce que j'ai effacé)",
        ),
        'restore-named': list(
            'restaure (le|la|les|l|mon|ma|) {x}, remets (le|la|les|l|mon|ma) {x}, récupère (le|la|les|l|mon|ma) {x}',
        ),
        'delete-several': list(
            '(supprime|efface|enlève) (les|mes) {n} (derniers|dernières) (dépenses|entrées|achats|opérations|transactions|), (supprime|efface|enlève) (les|mes) (derniers|dernières) {n} (dépenses|entrées|achats|)',
        ),
        history: list(
            "(montre|affiche|voir|) (l'|) historique (de|du|de la|de l|des) (mon|ma|mes|) {x}, que s'est il passé avec (le|la|mon|ma|) {x}, qui a (changé|modifié) (le|la|mon|ma|) {x}",
        ),
        'stop-recurring': list(
            "résilie (mon|l|l') abonnement (à|de|du|) {x}, j'ai (résilié|arrêté|annulé) (mon|l'|l) abonnement (à|de|du|) {x}, (arrête|stop|stoppe|annule|résilie) {x}, (arrête|annule) mon abonnement (à|de|du|) {x}, arrête (de payer|d'enregistrer|de répéter|de noter|) (le|la|l|mon|ma) {x}, annule (l'|mon|le|la|ma) (abonnement|adhésion) (à|de|du|) {x}, résilie (le|la|l|mon|ma) {x}, j'ai (résilié|arrêté|annulé) (le|la|l|mon|ma) {x}, ne répète plus (le|la|l|mon|ma|) {x}",
        ),
        'pause-recurring': list(
            'mets (le|la|l|mon|ma) {x} en pause, suspends (le|la|l|mon|ma) {x}, pause (le|la|mon|ma|) {x}',
        ),
        'resume-recurring': list(
            'reprends (le|la|l|mon|ma) {x}, réactive (le|la|l|mon|ma) {x}, relance (le|la|l|mon|ma) {x}',
        ),
        'skip-recurring': list(
            'saute (le|la|l|mon|ma) {x} (cette fois|ce mois ci|ce mois|cette semaine|), passe (le|la|mon|ma) {x} (cette fois|ce mois ci)',
        ),
        'change-recurring': list(
            '(le|la|l|mon|ma) {x} (coûte|est|sera|passe à) … (désormais|à partir de maintenant|dès le mois prochain), (désormais|à partir de maintenant) (le|la|l|mon|ma) {x} (coûte|est|sera) …, (le|la|l|mon|ma) {x} (coûte|est) maintenant …',
        ),
        'list-recurring': list(
            "qu'est ce qui se répète, (quels sont|quelles sont|montre|liste|affiche|) mes (dépenses|paiements) (récurrentes|récurrents|fixes|répétées|régulières), mes abonnements, (quels|mes) abonnements (ai je|j'ai), (montre|liste|affiche) mes abonnements, prochains paiements, dépenses fixes, récurrents",
        ),
        remind: list(
            'rappelle moi (chaque|tous les|toutes les) (jour|jours|soir|soirs|nuit) …, rappel quotidien …, mets un rappel (quotidien|) …, rappelle moi de (noter|saisir|enregistrer) …, envoie moi un rappel (quotidien|) …',
        ),
        'remind-not': list(
            'arrête de me rappeler …, ne me rappelle plus …, plus de (rappel|rappels), (supprime|désactive|enlève|coupe) (le|les|mon|mes) (rappel|rappels), pas de rappels',
        ),
        'new-category': list(
            '(nouvelle|crée une|ajoute une|créer une) (nouvelle|) catégorie (appelée|nommée|) {x}, nouvelle catégorie {x}, (crée|ajoute) la catégorie {x}',
        ),
        'new-category-under': list(
            '(nouvelle|crée une|ajoute une) (nouvelle|) catégorie (appelée|) {x} (dans|sous) {y}, (nouvelle|crée une|ajoute une) sous catégorie {x} (de|dans|sous) {y}, mets la catégorie {x} (dans|sous) {y}',
        ),
        'rename-category': list(
            'renomme (la|ma) catégorie {x} en {y}, change le nom de la catégorie {x} en {y}, appelle la catégorie {x} {y}',
        ),
        'merge-categories': list(
            '(fusionne|réunis|combine) (les|) (catégories|) {x} (et|avec|dans) {y}, mets tout de {x} dans {y}',
        ),
        'list-categories': list(
            "(montre|affiche|liste|voir|montre moi|) (mes|les|toutes mes|toutes les) catégories, quelles catégories (ai je|y a t il|j'ai|connais tu), quelles sont (mes|les) catégories, catégories",
        ),
        'new-wallet': list(
            '(nouveau|crée un|ajoute un|ouvre un) (nouveau|) (portefeuille|compte) (appelé|nommé|) {x}, nouveau (portefeuille|compte) {x}',
        ),
        'share-wallet': list('(partage|partager) (ce|le|mon|notre|) (portefeuille|compte) avec …'),
        'use-wallet': list(
            '(utilise|ouvre|choisis|sélectionne|active) (le|mon) (portefeuille|compte) {x}, (passe|va|bascule) (au|à|sur) (le|mon|) (portefeuille|compte|) {x}',
        ),
        'rename-wallet': list(
            'renomme (le|mon) (portefeuille|compte) {x} en {y}, renomme (ce|le|mon) (portefeuille|compte) en {x}, appelle (ce|mon) (portefeuille|compte) {x}',
        ),
        'list-wallets': list(
            '(montre|affiche|liste|voir|montre moi|) (mes|les|tous mes) (portefeuilles|comptes), quels (portefeuilles|comptes) (ai je|j ai), dans quel (portefeuille|compte) suis je',
        ),
        transfer: list(
            "(j'ai|) (transféré|viré|déplacé|transfère|vire|déplace) … (de|du|depuis) (mon|ma|mes|le|la|l|) {x} (à|vers|sur|au|dans) (mon|ma|mes|le|la|l|) {y}",
        ),
        'transfer-to': list(
            "(j'ai|) (transféré|viré|mis|placé|versé|transfère|vire|mets|déplacé|déplace) … (à|vers|sur|au|dans) (mon|ma|mes|le|la|l|) {y}",
        ),
        'transfer-from': list(
            "(j'ai|) (transféré|retiré|pris|sorti) … (de|du|depuis) (mon|ma|mes|le|la|l|) {x}",
        ),
        'set-currency': list(
            "(ma|la) (devise|monnaie) est (le|l'|la|) …, (change|mets|passe) (ma|la) (devise|monnaie) (en|à) …, utilise … comme (devise|monnaie), devise …, je paie en …",
        ),
        'set-time-zone': list(
            '(mon|le) fuseau horaire est {x}, (change|mets) (mon|le) fuseau horaire (à|en|sur) {x}, je suis (à|en|au) {x} (maintenant|), je vis (à|en|au) {x}, fuseau horaire {x}',
        ),
        'set-language': list(
            "(parle|parle moi|écris|réponds|réponds moi) en {x}, (parle|parlez) {x}, (ma|la) langue est (le|l'|) {x}, (change|mets|passe) (la|ma) langue (en|à) {x}, langue {x}, parles tu {x}, tu parles {x}",
        ),
        'set-month-start': list(
            '(mon|le) mois commence (le|) {day} …, je suis (payé|payée) le {day} (du mois|de chaque mois|), (fais commencer|commence) (mon|le) mois le {day}',
        ),
        'set-week-start': list(
            '(ma|la) semaine commence (le|) {weekday}, (commence|fais commencer) la semaine le {weekday}, le premier jour de la semaine est (le|) {weekday}',
        ),
        'set-opening-balance': list(
            '(mon|le) solde (initial|de départ) (est|était|est de|) …, je (commence|pars) avec …',
        ),
        'set-balance': list(
            "(mets|règle|corrige|ajuste|change) (mon|le) solde à …, j'ai … (sur mon compte|à la banque|en banque|en liquide|sur le compte), (mon|le) solde (est|est de|devrait être|actuel est de) …, (mon|le) solde de {x} (est|est de) …, j'ai … (actuellement|en ce moment|maintenant), j'ai maintenant …",
        ),
        'warn-at': list(
            '(préviens|avertis|alerte) moi (à|quand j atteins) {n} (pour cent|), (préviens|avertis|alerte) moi à {n} (pour cent|) et (à|) {n2} (pour cent|), (mets|règle) les alertes à {n} et {n2}',
        ),
        'mail-on': list(
            'envoie moi (un|des|les) (mail|mails|email|emails|courriel|courriels) …, (préviens|avertis|alerte) moi par (mail|email|courriel), active les (mails|emails|courriels)',
        ),
        'mail-off': list(
            "(arrête|cesse) de m'envoyer des (mails|emails|courriels) …, ne m'envoie plus de (mails|emails|courriels) …, (plus|pas) de (mails|mail|emails|courriels), désactive les (mails|emails|courriels), désabonne moi …",
        ),
        'chat-on': list(
            '(préviens|avertis|alerte) moi (ici|dans le chat), active les (alertes|notifications)',
        ),
        'chat-off': list(
            'ne me (préviens|avertis|alerte) (pas|plus) (ici|dans le chat|), désactive les (alertes|notifications), (plus|pas) (d alertes|de notifications)',
        ),
        'digest-on': list(
            '(envoie|donne) moi un résumé (quotidien|par jour|chaque jour|journalier), un (mail|message|courriel) par jour …, résumé quotidien',
        ),
        'digest-off': list(
            '(préviens|avertis|alerte) moi (tout de suite|immédiatement|aussitôt), (pas|plus) de résumé (quotidien|), désactive le résumé (quotidien|)',
        ),
        'quiet-hours': list(
            'heures (calmes|de silence|silencieuses) (de|entre) {n} (h|heures|) (à|et) {n2} (h|heures|), ne me (dérange|écris) pas (de|entre) {n} (h|heures|) (à|et) {n2} (h|heures|), silence (de|entre) {n} (h|heures|) (à|et) {n2} (h|heures|)',
        ),
        'quiet-hours-off': list(
            "(pas|plus) d'heures (calmes|de silence), (supprime|désactive) les heures (calmes|de silence), (tu peux m'écrire|écris moi) à toute heure",
        ),
        'carry-over-on': list(
            'reporte ce qui reste …, reporte (le|mon) (reste|surplus) …, reporte le budget …',
        ),
        'carry-over-off': list('ne reporte (pas|plus) …, arrête de reporter …, pas de report …'),
        pace: list(
            'à ce rythme …, suis je (dans les clous|sur la bonne voie) …, quand (vais je dépasser|aurai je dépassé) …, vais je (dépasser|tenir) …, combien de temps (va|vont) durer …, prévision, prévisions, rythme de dépense',
        ),
        'pace-on': list(
            '(préviens|avertis|alerte) moi si je (dépense|vais) trop vite, active les alertes de rythme',
        ),
        'pace-off': list('désactive les alertes de rythme, (pas|plus) d alertes de rythme'),
        snooze: list(
            '(mets en sourdine|mets en pause|fais taire) (les alertes (de|pour)|) {x}, (pas|plus) d alertes (pour|sur) {x} jusqu …',
        ),
        unsnooze: list(
            '(réactive|rétablis) (les alertes (de|pour)|) {x}, (préviens|avertis|alerte) moi (à nouveau|de nouveau) (pour|de) {x}, (enlève|retire) la sourdine',
        ),
        'list-snoozed': list(
            'qu est ce qui est en sourdine, (quelles|quels) (alertes|limites) sont en sourdine, (montre|affiche) les (alertes|limites) en sourdine',
        ),
        owed: list(
            'qui me doit …, qui nous doit …, combien me doit {x}, combien je dois à {x}, à qui je dois …, (montre|mes|affiche mes) dettes, qui doit quoi, on me doit combien',
        ),
        settle: list(
            "{x} m'a (remboursé|rendu) (sa part|son dû|tout|), {x} a payé sa part, {x} m'a payé sa (part|moitié), (je suis|nous sommes|on est) quittes avec {x}, {x} et moi (sommes|on est) quittes",
        ),
        explain: list(
            "pourquoi (est ce|as tu|c'est|c'était) … {x}, pourquoi {x}, comment (as tu su|sais tu|as tu choisi) …",
        ),
        forget: list(
            'oublie (ce que tu as appris|ce que tu sais) (sur|de) (le|la|) {x}, oublie que {x} est {y}, oublie (le|la|) {x}, arrête de (mettre|classer) {x} (dans|en|comme) {y}',
        ),
        export: list(
            'export (csv|excel|pdf|), exporter, (télécharger|télécharge) (tout|mes) …, exporte …, exporter …, télécharge (mes|toutes mes|les) (données|dépenses) …, (donne|envoie) moi (un|le|mes) (csv|excel|fichier|données) …, (fais|crée) une sauvegarde …, (mes|toutes mes) (données|dépenses) en (csv|excel|json)',
        ),
    },
    modifiers: {
        'split-with': list(
            '(partagé|divisé|partagée|divisée|moitié moitié|partage|on a partagé) (avec|entre) (mon|ma|) {x}, (partagé|divisé) entre {x} et moi',
        ),
        'split-parts': list(
            '(partagé|divisé|partagée|divisée|on a divisé|divise) (en|par|entre|à) {n} (personnes|parts|amis|), (à|entre) {n} personnes',
        ),
        'split-half': list(
            'moitié moitié, (partagé|divisé) (en deux|en moitié|à parts égales), la moitié chacun, fifty fifty',
        ),
        'spread-unit': list(
            "(étalé|réparti|étale|répartis|lissé) sur (le|la|l'|un|une|tout le|toute la|toute l'|le prochain|la prochaine|cette|ce) {unit}",
        ),
        'spread-units': list(
            '(étalé|réparti|étale|répartis|lissé) sur (les|les prochains|les prochaines|) {n} {unit}',
        ),
        rate: list('au taux de, au taux, taux, au cours de, à un taux de, taux de change'),
        fee: list(
            'frais, frais de, avec des frais de, commission, commission de, plus frais, frais bancaires de',
        ),
    },
    // prettier-ignore
    languageNames: {
        en: ['anglais'], es: ['espagnol'], fr: ['français'], de: ['allemand'], pt: ['portugais'], it: ['italien'], nl: ['néerlandais'],
        ru: ['russe'], uk: ['ukrainien'], hi: ['hindi'], bn: ['bengali'], pl: ['polonais'], sv: ['suédois'], nb: ['norvégien'], tr: ['turc'],
    },
};
