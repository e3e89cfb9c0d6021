/** English. */
import { DOLLARS, OPEN, POUNDS, RUPEES } from './currency-signs.ts';
import type { Language } from './language.ts';
import { list } from './list.ts';

export const en: Language = {
    code: 'en',
    mixesEnglish: false,
    numbers: {
        glued: false,
        // prettier-ignore
        small: {
            zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
            eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
            twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
        },
        scales: {
            hundred: 100,
            thousand: 1e3,
            grand: 1e3,
            million: 1e6,
            billion: 1e9,
            trillion: 1e12,
            lakh: 1e5,
            crore: 1e7,
            dozen: 12,
        },
        fractions: {
            half: 0.5,
            halves: 0.5,
            quarter: 0.25,
            quarters: 0.25,
            fourth: 0.25,
            fourths: 0.25,
            thirds: 1 / 3,
            'one fifth': 0.2,
            fifths: 0.2,
            sixths: 1 / 6,
            eighths: 0.125,
            'one tenth': 0.1,
            tenths: 0.1,
            'one twentieth': 0.05,
            twentieths: 0.05,
            'one twenty fifth': 0.04,
            'twenty fifths': 0.04,
            'one hundredth': 0.01,
            hundredths: 0.01,
        },
        joiners: ['and'],
        articles: ['a', 'an'],
        point: ['point', 'dot'],
        // prettier-ignore
        ordinals: {
            first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
            twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
            nineteenth: 19, twentieth: 20, thirtieth: 30,
        },
        notes: { fiver: 5, tenner: 10 },
    },
    dates: {
        months: [
            ['january', 'jan'],
            ['february', 'feb'],
            ['march', 'mar'],
            ['april', 'apr'],
            ['may'],
            ['june', 'jun'],
            ['july', 'jul'],
            ['august', 'aug'],
            ['september', 'sep', 'sept'],
            ['october', 'oct'],
            ['november', 'nov'],
            ['december', 'dec'],
        ],
        weekdays: [
            ['monday', 'mon', 'mondays'],
            ['tuesday', 'tue', 'tues', 'tuesdays'],
            ['wednesday', 'wed', 'wednesdays'],
            ['thursday', 'thu', 'thur', 'thurs', 'thursdays'],
            ['friday', 'fri', 'fridays'],
            ['saturday', 'sat', 'saturdays'],
            ['sunday', 'sun', 'sundays'],
        ],
        units: {
            day: ['day', 'days'],
            week: ['week', 'weeks', 'wk', 'wks', 'weekly'],
            fortnight: ['fortnight', 'fortnights'],
            month: ['month', 'months', 'mo', 'mth'],
            quarter: ['quarter', 'quarters', 'qtr'],
            year: ['year', 'years', 'yr', 'yrs'],
        },
        relations: {
            this: ['this', 'current', 'the current', 'my current'],
            last: list(`
            last, past, previous, the last, the past, the previous, prior, preceding, lasts
        `),
        },
        next: ['next', 'coming'],
        clock: ['at'],
        ago: ['ago', 'earlier', 'back'],
        today: list(`
            today, tonight, this morning, this afternoon, this evening, just now, right now
        `),
        yesterday: list(`
            yesterday, last night, yday, yesterday morning, yesterday afternoon, yesterday evening,
            yesterday night
        `),
        weekend: ['weekend', 'wknd'],
        seasons: {
            spring: ['spring'],
            summer: ['summer'],
            autumn: ['autumn', 'fall'],
            winter: ['winter'],
        },
        from: list(`
            from, starting, starting on, starting from, beginning, starting the
        `),
        to: ['to', 'till', 'until', 'through', 'thru', 'up to', 'til'],
        between: ['between'],
        since: ['since', 'from', 'after', 'as of'],
        now: ['now', 'today', 'current date', 'present', 'date'],
        of: list(`
            of, in, of the, in the, for, during, on, this, that, from the, of that
        `),
        on: list(`
            on, since, from, until, till, by, to, between, date of, starting on, of
        `),
        toDate: ['to date', 'so far'],
        begin: ['beginning', 'start', 'beginning of', 'start of', 'first part'],
        end: ['end', 'end of'],
        earlier: ['earlier'],
        vague: { few: 3, several: 3, couple: 2 },
        hints: list(`
            day, days, weeks, week, month, months, now, tomorrow
        `),
        ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
        the: ['the'],
        wordyMonths: ['may', 'march', 'mar', 'sun', 'dec', 'jan'],
        and: ['and'],
        betweenAfter: [],
        sinceAfter: [],
        templates: {
            'two-days-ago': ['(the|) day before yesterday'],
            'day-month-year': ['{day} (of|) {month} (of|) {year}', '{month} (the|) {day} {year}'],
            'hours-ago': list(
                '{n} (hours|hour|hrs|hr|h) (ago|before|earlier), (an|1) (hour|hr) (ago|before|earlier)',
            ),
            'minutes-ago': list(
                '{n} (minutes|minute|mins|min) (ago|before|earlier), (a|1) (minute|min) (ago|before|earlier)',
            ),
            'unit-before-last': ['(the|) {unit} before last'],
            'last-units': ['the {n} (last|past) {unit}'],
            'previous-units': ['(the|) {n} previous {unit}'],
            'units-from-today': ['(for|) {n} {unit} (from|starting|beginning) (today|now)'],
        },
        holidays: {
            'new-year': list('new years day, new year, new years'),
            epiphany: ['epiphany'],
            valentines: list('valentines day, valentines, valentine day, saint valentines day'),
            'womens-day': list('womens day, international womens day'),
            'st-patrick': list(
                'st patricks day, saint patricks day, st patrick, st pattys day, st patricks',
            ),
            'april-fools': list('april fools, april fools day'),
            'earth-day': ['earth day'],
            'good-friday': ['good friday'],
            easter: list('easter, easter sunday, easter day'),
            'easter-monday': ['easter monday'],
            ascension: list('ascension day, ascension'),
            pentecost: list('pentecost, whit sunday'),
            'mardi-gras': list('mardi gras, shrove tuesday'),
            'ash-wednesday': ['ash wednesday'],
            'may-day': ['may day'],
            'mothers-day': list('mothers day, mother day'),
            'fathers-day': list('fathers day, father day'),
            'memorial-day': ['memorial day'],
            'independence-day': list('independence day, fourth of july, 4th of july'),
            'us-labor-day': list('labor day, labour day'),
            'columbus-day': ['columbus day'],
            halloween: ['halloween'],
            'all-saints': list('all saints day, all saints'),
            'veterans-day': ['veterans day'],
            thanksgiving: list('thanksgiving, thanksgiving day'),
            'black-friday': ['black friday'],
            'christmas-eve': list('christmas eve, xmas eve'),
            christmas: list('christmas, xmas, christmas day, xmas day'),
            'boxing-day': ['boxing day'],
            'new-years-eve': list('new years eve, new year eve'),
        },
        recurrences: {
            daily: ['daily', '(a|per) day'],
            weekly: ['weekly', '(a|per) week'],
            monthly: ['monthly', '(a|per) (month|mo)'],
            yearly: ['yearly', 'annually', 'annual', '(a|per) (year|yr)'],
            'every-unit': [
                '(every|each|once a|once every|once per) {unit}',
                '(every|each) single {unit}',
            ],
            'every-units': ['every {n} {unit}', 'once (every|in) {n} {unit}'],
            'every-other': ['every (other|second) {unit}', '(bi|bi-)weekly'],
            'every-weekday': [
                '(every|each) {weekday}',
                'every week on {weekday}',
                'weekly on {weekday}',
            ],
            workdays: list(
                'every weekday, every workday, every working day, on weekdays, weekdays, monday to friday',
            ),
            weekends: list('every weekend, on weekends, weekends'),
            'on-day': [
                '(on|) (the|) {day} (of|in) (every|each|the) month',
                'on (the|) {day}',
                'the {day}',
            ],
            'on-last-day': [
                '(on|) (the|) last (day|) (of|in) (every|each|the|a|) month',
                '(on|) the last day',
                '(on|at|) (the|) end of (every|each|the) month',
            ],
            until: list('until, till, til, up to, through, ending, ending on, ends, to the end of'),
            times: [
                '{n} times',
                'for {n} (payments|installments|instalments|occurrences)',
                'in {n} (payments|installments|instalments)',
            ],
            starting: list('starting, starting on, starting from, beginning, from, as of, since'),
        },
    },
    // prettier-ignore
    multipliers: {
        k: 1e3, grand: 1e3, thousand: 1e3, thousands: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mil: 1e6, mio: 1e6, million: 1e6, millions: 1e6,
        b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, trillion: 1e12, hundred: 100, lakh: 1e5, lakhs: 1e5, lac: 1e5, crore: 1e7, crores: 1e7,
        dozen: 12, dozens: 12, doz: 12, dz: 12, dzs: 12, dozs: 12,
    },
    // prettier-ignore
    currencies: {
        dollar: DOLLARS, buck: OPEN, pound: POUNDS, 'pounds sterling': 'GBP', sterling: 'GBP', quid: POUNDS, euro: 'EUR',  '€ur': 'EUR',
        yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', won: 'KRW', rupee: RUPEES, ruble: 'RUB', rouble: 'RUB', hryvnia: 'UAH', peso: OPEN,
        franc: OPEN, krone: OPEN, kroner: OPEN, krona: OPEN, kronor: OPEN, dinar: OPEN, dirham: 'AED', riyal: OPEN, rial: OPEN, lira: 'TRY', lire: 'TRY',
        shekel: 'ILS', zloty: 'PLN', forint: 'HUF', koruna: 'CZK', leu: 'RON', lei: 'RON', lev: 'BGN', leva: 'BGN', baht: 'THB', ringgit: 'MYR',
        rupiah: 'IDR', dong: 'VND', taka: 'BDT', naira: 'NGN', cedi: 'GHS', tugrik: 'MNT', togrog: 'MNT', tenge: 'KZT', lari: 'GEL',
        'us dollar': 'USD', 'american dollar': 'USD', 'us $': 'USD', 'canadian dollar': 'CAD', 'australian dollar': 'AUD', 'singapore dollar': 'SGD',
        'hong kong dollar': 'HKD', 'new zealand dollar': 'NZD', 'taiwan dollar': 'TWD', 'mexican peso': 'MXN', 'turkish lira': 'TRY', 'british pound': 'GBP',
        'swiss franc': 'CHF', 'chinese yuan': 'CNY', 'japanese yen': 'JPY', 'indian rupee': 'INR', 'malaysia ringgit': 'MYR', 'thai baht': 'THB',
        'korean won': 'KRW', 'uae dirham': 'AED', 'saudi riyal': 'SAR', 'polish zloty': 'PLN', 'brazilian real': 'BRL', reais: 'BRL',
    },
    coins: {
        cent: null,
        cents: null,
        c: null,
        ct: null,
        pence: null,
        penny: null,
        pennies: null,
        p: null,
    },
    notCodes: list(`
            won, all, try, top, mop, cup, pen, sos, bam, ang, mad, gel, ron, sit, bob, std, lak, nad,
            ern, ars, don, lit, tops, pep, adp, kid, ada, mat, tab, cop, mur, mop
        `),
    categoryNames: {
        food: list(`
            food, groceries, grocery, dining, dining out, eating out, food and drink, food and
            drinks, restaurants, eating
        `),
        transport: list(`
            transport, transportation, transit, commute, commuting, public transport, taxis,
            travel expenses to work
        `),
        home: ['home', 'housing', 'household', 'rent'],
        utilities: ['utilities', 'utility', 'utility bills'],
        clothing: ['clothing', 'clothes', 'apparel', 'fashion'],
        health: ['health', 'healthcare', 'medical', 'medicine'],
        fun: list(`
            fun, entertainment, leisure, hobbies, going out, nightlife
        `),
        sport: ['sport', 'sports', 'fitness'],
        travel: ['travel', 'vacation', 'holidays', 'holiday', 'travel and vacation'],
        education: ['education', 'school', 'studies'],
        gifts: ['gifts', 'donations', 'charity', 'presents'],
        subscriptions: ['subscriptions', 'subscription'],
        personal: ['personal', 'personal care', 'beauty', 'cosmetics', 'self care'],
        pets: ['pets', 'pet'],
        family: ['family', 'kids', 'children', 'childcare'],
        electronics: ['electronics', 'gadgets', 'tech'],
        insurance: ['insurance', 'insurances'],
        taxes: ['taxes', 'tax'],
        fees: ['fees', 'fee', 'bank fees', 'fines'],
        other: ['other', 'misc', 'miscellaneous'],
    },
    expenseWords: {
        food: list(`
            lunch, dinner, breakfast, brunch, supper, meal, snack, coffee, tea, latte,
            cappuccino, espresso, americano, matcha, cafe, bagel, sandwich, sandwiches, burger,
            hamburger, pizza, pasta, sushi, ramen, noodle, noodles, rice, curry, taco, burrito,
            kebab, salad, soup, steak, chicken, fish, meat, beef, pork, bacon, egg, eggs, milk,
            bread, butter, cheese, yogurt, yoghurt, fruit, apple, apples, banana, bananas,
            orange juice, vegetable, veggies, tomato, tomatoes, potato, potatoes, onions,
            cereal, water, juice, soda, coke, cola, smoothie, beer, wine, whisky, whiskey,
            vodka, gin, cocktail, drink, drinks, pint, pints, alcohol, liquor, bar, pub,
            restaurant, diner, bistro, canteen, cafeteria, bakery, butcher, deli, supermarket,
            grocer, market, ice cream, gelato, cake, cookie, cookies, donut, doughnut,
            croissant, chocolate, candy, sweets, chips, crisps, fries, dessert, pastry, muffin,
            takeaway, takeout, take away, take out, delivery food, fast food, street food, milk
            tea, bubble tea, boba, nasi lemak, nasi goreng, pad thai, dim sum, hot dog, pho,
            bento, biryani, dosa, chai, hawker, food court, mcdonalds, mcdonald, burger king,
            kfc, subway sandwich, starbucks, dunkin, dunkin donuts, costa, pret, pret a manger,
            dominos, pizza hut, papa johns, chipotle, taco bell, wendys, panera, five guys, 5
            guys, nandos, wagamama, tim hortons, chick fil a, tesco, sainsburys, asda, waitrose,
            aldi, lidl, rewe, edeka, carrefour, walmart, costco, kroger, safeway, whole foods,
            trader joes, publix, spar, migros, coop, albert heijn, fairprice, 7 eleven, 7 11,
            seven eleven, uber eats, ubereats, doordash, deliveroo, grubhub, just eat, zomato,
            swiggy, foodpanda, grabfood, glovo, wolt, instacart, pizza, hoagies, tip, eat out, ate out,
            going out to eat
        `),
        transport: list(`
            got home, get home, went home, going home, way home, came home, ride home, trip home, taxi, cab, uber, lyft, grab, bolt, bus, bus fare, train, metro, subway, underground,
            tube, tram, fare, bus ticket, train ticket, metro card, oyster, mrt, ferry, toll,
            tolls, parking, parking ticket, fuel, petrol, gas, gasoline, diesel, gas station,
            petrol station, shell, chevron, exxon, car, car wash, car repair, car service,
            mechanic, tires, tyres, oil change, bike, bicycle, scooter, bike repair, motorbike,
            garage, lime, tier, ola, rickshaw, tuk tuk, road tax, ride, rides, trainline, amtrak,
            the tank, tank of gas, filled up, fill up, gas tank
        `),
        home: list(`
            rent, mortgage, furniture, sofa, couch, chair, table, desk, lamp, bed, mattress,
            curtains, carpet, rug, ikea, home depot, plumber, electrician, cleaner, cleaning,
            detergent, cleaning supplies, toilet paper, paper towels, kitchen, pan, dishwasher,
            washing machine, fridge, repairs, garden, plants, flowers pot, paint, tools, light
            bulbs, bedding, towels, laundry, hoover, vacuum, landlord, deposit for flat
        `),
        utilities: list(`
            electricity, electric, electricity bill, electric bill, power bill, water bill, gas
            bill, heating, internet, internet bill, wifi, broadband, phone bill, mobile bill,
            phone plan, mobile plan, sim, top up, data plan, cell phone bill, cable, trash,
            council tax, verizon, at and t, t mobile, vodafone, comcast, utilities
        `),
        clothing: list(`
            shoes, shoe, sneakers, trainers, boots, sandals, shirt, t shirt, tshirt, pants,
            trousers, jeans, dress, skirt, jacket, coat, sweater, hoodie, socks, underwear, hat,
            cap, scarf, gloves, suit, tie, belt, bag, handbag, purse, zara, h m, uniqlo, nike,
            adidas, primark, gap, levis, dry cleaning, tailor, swimsuit, bra, pyjamas,
            sunglasses, watch, jewelry, jewellery
        `),
        health: list(`
            doctor, dentist, hospital, clinic, pharmacy, chemist, drugstore, meds, pills,
            prescription, vitamins, glasses, contact lenses, optician, therapy, therapist,
            physio, vaccine, checkup, cvs, walgreens, boots pharmacy, copay, aspirin, ibuprofen,
            bandages, surgery, x ray, blood test
        `),
        fun: list(`
            cinema, movie, movies, film, theater, theatre, concert, museum, game, games,
            video game, video games, steam, playstation, xbox, nintendo, party, club, clubbing,
            disco, bowling, karaoke, festival, ticket, tickets, zoo, theme park, disneyland,
            lottery, casino, book, novel, magazine, newspaper, comics, toys, lego, board game,
            cigarettes, tobacco, vape, hobby, music, vinyl, escape room, arcade, pool, pubs
        `),
        sport: list(`
            gym, gym membership, yoga, pilates, crossfit, swimming, tennis, football, soccer,
            basketball, running shoes, ski, skiing, ski pass, climbing, golf, personal trainer,
            protein, protein powder, decathlon, bouldering, marathon, workout, swim
        `),
        travel: list(`
            hotel, hostel, airbnb, booking com, booking, flight, flights, plane ticket, plane
            tickets, airline, ryanair, easyjet, lufthansa, delta, luggage, suitcase, visa fee,
            passport, trip, cruise, tour, car rental, rental car, expedia, airport, souvenir,
            souvenirs, campsite, accommodation, resort
        `),
        education: list(`
            tuition, course, class, classes, lesson, lessons, textbook, textbooks, school
            supplies, stationery, notebook, university, college, udemy, coursera, tutor, exam,
            exam fee, student loan, workshop, training, pens, pencils, books, school fees,
            duolingo
        `),
        gifts: list(`
            gift, present, donation, donate, donated, birthday gift, birthday present, flowers,
            wedding gift, christmas gift, christmas gifts, christmas present, card for mom,
            church, tithe
        `),
        subscriptions: list(`
            netflix, spotify, hulu, disney plus, disney, hbo, hbo max, youtube premium, youtube,
            amazon prime, prime video, apple music, apple tv, icloud, dropbox, google one,
            chatgpt, openai, patreon, audible, kindle unlimited, github, membership, domain,
            hosting, vpn, new york times, adobe, office 365, microsoft 365, playstation plus,
            game pass, crunchyroll, tidal, paramount, notion, antivirus
        `),
        personal: list(`
            haircut, hairdresser, barber, salon, nails, manicure, pedicure, massage, spa,
            makeup, perfume, shampoo, soap, toothpaste, toothbrush, razor, deodorant, lotion,
            skincare, sephora, toiletries, tampons, lipstick, wax, tattoo, bath and body works
        `),
        pets: list(`
            dog, cat, dog food, cat food, vet, litter, cat litter, pet food, aquarium, hamster,
            grooming, petsmart, kibble, leash
        `),
        family: list(`
            diapers, nappies, baby, babysitter, nanny, daycare, nursery, kindergarten, toy for,
            alimony, child support, baby food, stroller, pocket money, allowance for, mom, dad,
            mum, mother, father, son, daughter, wife, husband, grandma
        `),
        electronics: list(`
            phone, iphone, laptop, computer, macbook, ipad, tablet, tv, television, headphones,
            earphones, earbuds, airpods, charger, cable usb, usb cable, keyboard, mouse,
            monitor, camera, printer, ps5, console, hard drive, ssd, speaker, smartwatch, best
            buy, phone case, batteries, power bank, kindle, router, ink, galaxy
        `),
        insurance: list(`
            car insurance, health insurance, life insurance, home insurance, travel insurance,
            premium, insurance premium, pet insurance
        `),
        taxes: list(`
            income tax, property tax, irs, vat, customs, tax return payment
        `),
        fees: list(`
            bank fee, atm fee, fine, speeding ticket, penalty, commission, service charge,
            overdraft fee, late fee, interest charge, notary, lawyer
        `),
        other: list(`
            stuff, things, amazon, ebay, target, post, postage, stamps, shipping
        `),
    },
    incomeWords: {
        salary: list(`
            salary, got paid, get paid, paycheck, paycheque, pay check, payday, wage, wages, payroll, pay day,
            monthly pay, overtime pay, pension, stipend, bonus
        `),
        sales: list(`
            sold, sale, sales, selling, garage sale, client, freelance, freelancing, invoice
            paid, commission earned, consulting, side hustle, gig, customer, clients
        `),
        interest: list(`
            interest, dividend, dividends, interest earned, interest received, capital gains,
            bank interest
        `),
        gift: list(`
            gift from, birthday money, present from, gift received, red packet, ang pow,
            inheritance
        `),
        income: list(`
            income, earnings, revenue, tips earned, rent received, rental income, scholarship,
            child benefit, unemployment, royalties, winnings, lottery win, allowance from,
            grant, cash in, deposit from, social security, profit
        `),
    },
    numberedNames: list(`
            4k tv, 4k plan, 4k monitor, 4k screen, 4k video, 4k camera, levis 501, 501 jeans,
            7 eleven, 7 11, 5 guys, forever 21, studio 54, 3 mobile, office 365, microsoft 365,
            level 42, motel 6, super 8, phase 10, catch 22, 24 hour fitness, pier 1, 99 ranch,
            area 51, channel 4, formula 1, route 66, wd 40, chanel no 5, 1 more, 401k, 7 up, 3d
            printer, one plus, oneplus, five below, five guys, six flags, seven eleven, three
            mobile, 50 cent, (last|this|that|new|big|small|good|old) one
        `),
    labels: list(`
            order, invoice, no, nr, number, ref, reference, receipt, iphone, galaxy, pixel, ps,
            xbox, windows, room, line, gate, seat, table, platform, route, flight, chapter,
            version, episode, season, ipad, macbook, apt, apartment, unit, flat, class, grade,
            size, vol, volume, issue, model, highway, terminal, level, floor, page, step,
            item, pack of, fifa, type, mk, aged, age, channel, row, block, zone, day,
            week, covid, ending, acct, txn, id, code
        `),
    measures: list(`
            pound, pounds, minute, minutes, min, mins, hour, hours, hr, hrs, second, seconds, day, days, night,
            nights, week, weeks, month, months, year, years, yr, yrs, am, pm, oclock, percent,
            pct, ago, kg, kgs, kilo, kilos, g, gram, grams, lb, lbs, oz, ounce, ounces, l,
            liter, liters, litre, litres, ml, gallon, gallons, km, kms, miles, mile, cm, mm,
            meters, metres, inch, inches, ft, feet, foot, gb, tb, mb, people, person, persons, guests,
            pax, times, pieces, pcs, piece, pc, items, item, bottles, bottle, packs, pack,
            boxes, box, cups, cup, cans, can, glasses, tickets, ticket, words, word, calories,
            degrees, points, steps, units, slices, bags, bag, pairs, pair, th, st, nd, rd,
            channels, volts, watts, ply, star, stars, transactions, entries, purchases,
            expenses, payments, of us, friends, kids, x, hole, way
        `),
    plurals: ['s', 'es'],
    cues: {
        asks: list(`
            how much, how many, how often, what (is|was|are|were|s|did|do|have|has|will), whats,
            whatre, tell me, let me know, do you know, can you tell, could you tell, i need to
            know, i want to know, id like to know, i wish to know, i would like to know, would
            you say, how to, i want to see, i need (details|information|more information|some
            information), what about, how about, do i have, have i, did i, am i, will i, where
            did, where does, when did, which month, is there, are there, information on,
            information about, tell me about, advise me, wondering, (would|could|should|can) #, i wonder, whether
        `),
        shows: list(`
            show, list, list all, list me, display, give me, bring up, pull up, find my, view,
            see my, let me (see|check|review), check, read off, get my, search my, open, state,
            look up my, review, access to my, perform a search, print my
        `),
        wants: list(`
            i want to, i wanna, i need, id like, i would like, i like to, i have to, i gotta, i
            need to, we need to, i want, can (i|you|we), could (i|you|we), may i, might we,
            would you, will you, please, help me, id love, would like, gonna, planning to, want
            to, i will, ill, i should, should i, remind me, let us, lets, how do i, how can i,
            if i, you need to, i am out of, im out of, im going, thinking of, wish, i might, can
            my, need to, needs, convert
        `),
        orders: list(`
            (call|dial|text|play) #, split # (by|between|into|among|with),
            (set|turn|book|create|remove|find|call|play|send|make|generate|schedule|put|take|move|transfer|change|convert|buy|purchase|order|rent|remind|email|text|switch|cancel|reserve|order
            me|get|give|tell|pay|withdraw|deposit|wire|increase|raise)
            (me|my|a|an|the|us|it|some|off|up|out|all|this|that|him|her|them|money|funds|in|on|more|x),
            please (set|send|pay|transfer|move|put|make|order|book|buy)
        `),
        log: list(`
            add, log, record, track, note, save, forgot, forgot to (add|log|mention|record),
            (can|could|would|will) you (please|) (add|log|record|track|note|save|note down|put down|write down), note down, enter, put down, expense, new expense, exp,
            spending, write down, jot down, register
        `),
        pay: ['pay', 'send', 'transfer', 'wire', 'give'],
        'not-yet': list(`
            (will|ill|gonna|going to) (get|be) (paid|#|my), (getting|being) paid … (on|next|tomorrow),
            (will|ill|shall|would|id|could|might|may|should) (spend|pay|buy|get|order|cost|receive|earn|win|sell|be),
            (will|would|could|should|might|may) have (spent|paid|bought|ordered|cost|been|sold),
            (wont|dont|didnt|doesnt|cant|not|wouldnt) (spend|pay|buy|get|order|cost|receive|sell),
            (havent|hasnt|never|almost|nearly|not) (spent|paid|bought|ordered|received|sold|won),
            (dont|not) (record|log|add|save|track|count|note|write),
            (i|we) (almost|nearly), if (i|we|you|he|she|they|it|the|my), imagine, suppose,
            supposing, pretend, i wish, wish i, hopefully, (i|we) owe, owes, owe me, still owe,
            hypothetically, what if, about to, say i,
            (wanted|planned|hoped) to (buy|get|order), (want|going|planning|plan|need|like|love|have|hope|hoping) to (spend|pay|buy|get|cost|order|book|sell|earn|save),
            (gonna|wanna|gotta|lets|let us) (spend|pay|buy|get|cost|order|book|sell),
            (thinking of|thinking about|planning|considering) (a|an|the|my|buying|getting|spending|selling),
            (next week|next month|next year|tomorrow) (i|im|ill|we|were|well),
            (plan|planning|plans) on, saving (up|for), refused to, supposed to, (want|wants|wanted) #,
            asked (me|for|us), (he|she|they) (want|wants|wanted|asked|asks), assume, assuming, unpaid,
            not paid, wasnt charged
        `),
        'in-general': list(`
            (saved|save|saving) # (on|off|with|this|last|by), got # off, # (percent|bucks|dollars) off,
            (is|are|s) due, due (on|by|tomorrow|today|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday), rents due,
            (got|scored) # (on|in) (my|the|a) … (test|exam|quiz|paper|assignment), (stock|stocks|share|shares|index) (hit|reached|closed at), they charge, (turned|turns|turning) #, never (spend|pay|buy), (bus|train|flight|tram|plane) … (is|was|running) (late|delayed), costs, (he|she|who|it|they|boss) makes, earns, charges, sells for, sell for, these
            days, nowadays, is (at|selling at|trading at|worth), are worth, makes # (a|an|per),
            spends, buys, pays #, is #, are #, (went|gone|goes|going|is|are) (up|down) (to|by),
            (stock|stocks|share|shares|price|prices|market|index|temperature|rate|rates|value|bitcoin|crypto) (dropped|fell|rose|lost|gained|jumped|climbed|went), raised (my|our|the) … by,
            (make|earn|pay|spend) # (a|an|per) (year|month|week|day|hour), used to (be|cost), remember when, back then, (he|she) (is|was), they are, hes,
            shes, charged (him|her|them), (i|we|you|they) have #, (he|she|it) has #
        `),
        'how-to': list(`
            how (do|can|would|could|should) (i|you|we|one), how to, is there a way to, whats the
            way to
        `),
        spent: list(`
            spent, spend, paid, bought, purchased, payed, ordered, shelled out, splurged, blew,
            dropped, forked out, got myself, picked up, treated myself, treated, tipped,
            donated, settled, paying, bought myself, had, wasted, topped up, subscribed,
            renewed, rented, booked, just spent, you (paid|spent|sent), expense, outgoing, paid for, paid off, grabbed,
            (i|we) reimbursed, buying, lent, invested, had to (pay|buy|get)
        `),
        cost: list(`
            cost, costs, cost me, costing, charged me, was charged, (received|got) (a|an|the|my|another) (bill|invoice|fine|parking ticket) (of|for|over|), got charged, been charged,
            charged, came to, came out to, comes to, comes out to, works out to, worked out to, was billed, billed, bill was, set me back, fined, for the price
            of, ran me, it was
        `),
        gave: ['gave', 'sent', 'handed', 'gifted'],
        earned: list(`
            (gift|present|money|zelle|venmo|paypal|check|cheque|payout) from, (earnings|payout|payouts|proceeds), from (my|the|our|a|) (tenant|tenants|lodger|lodgers), (brought|brings) in, (i|we) get # (a|per|every|each) (day|week|month|year), (i|we) get # from, paid by (my|the|our) (employer|boss|work|company|client|customer|job), my tips, got a loan, got paid, get paid, been paid, was paid, were paid, am paid, received, recieved,
            receive, earned, earn, made #, sold, won, inherited, paid me, gave me, sent me, was
            given, been given, given to me, income, got # from, got # for, credited, salary
            came, paid back by,
            (client|clients|customer|boss|tenant|lodger|employer|company|stocks|shares|fund)
            paid, insurance paid (out|me), rented out, got # (tips|in tips), cashed, collected, deposited, pays me, paid us, transferred me,
            venmoed me, profit, transferred to me, came in, incoming, got a raise, got my
            (salary|wage|wages|pay|paycheck|bonus|pension), got
            (salary|wages|bonus|pension|paycheck), tip received, handed me, got a bonus, found
            #, borrowed, for selling, from selling, (venmo|zelle|paypal|cashapp|cash app|payment) from,
            (gig|job|project|contract|commission|side hustle) paid
        `),
        refunded: list(`
            refund, refunded, refunds, money back, (got|get|received|getting|gave me|paid me|sent me) # back, got it back, deposit back, returned,
            reimbursed, reimbursement, cashback, (got|been|was) paid back, cash back, rebate, paid me back, chargeback,
            return of, repaid me, credit note, compensation from
        `),
        moved: list(`
            moved, transferred, transfered, i put, put # (into|in|to|towards|aside), stashed, set aside, saved, deposited, topped
            up my savings
        `),
        move: ['move', 'transfer'],
        shifted: list('moved, move, shifted, shift'),
        'own-account': list(`
            savings, my savings, saving, checking, emergency fund, piggy bank, my account, my
            other account, savings account, current account, checking account, investment
            account, brokerage, my wallet, to cash, rainy day fund, pension fund, between
            accounts, retirement account
        `),
        'about-spending': list(`
            (average|avg|mean) (spend|spending|expense|expenses), (average|avg|mean) … (shop|cost|price),
            how (many times|often) (did|have|do) (i|we) … (eat|ate|eaten|go to|gone to|buy|bought|order|ordered|visit|visited|shop|shopped|take|taken),
            (average|avg) (per|a|each) (day|week|month), (daily|weekly|monthly) average, (which|what) day … (most|highest),
            how much … (spend|spent|spending|lose|waste|wasted|donate|donated), how much
            (did|have|do|was) (i|we) … (pay|paid|give|gave|use|used), how much (did|does|do) …
            cost me, how much have i … (paid|lost|given|donated), (what|where|which) … (spend|spent|spending),
            (what|which) (did|have) (i|we) … (blow|blown|waste|wasted|splurge|splurged|drop|dropped|pay for|paid for),
            (did|have|had|do|was|were|am) i …
            (spend|spent|spending|overspent|overspending|overspend), (have|did) i
            (pay|paid|buy|bought), (have i|ive) been (spending|buying),
            (spending|spendings|expenses|expenditure|expenditures|outgoings), ive
            (spent|paid|bought), have i … overspent, (i|we) spend, amount …
            (spent|i paid), total … (spent|spend|spending), have been buying, did (i|we) go out,
            money (go|going), i paid to, spent on, spend on, spend at, how much was my,
            (my|the) total (for|this|last|so far|since), total (this|last) (week|month|year)
        `),
        'about-income': list(`
            how much … (earn|earned|make|made|making|receive|received|deposited), (did|was|have)
            i … (earn|earned|receive|received), (did i|have i|was i) (get|got|been) paid, was i paid, what
            (do|will|did|am|have|can) i (make|making|made|take home|earn|earned|get paid), what
            i … (earned|made|earn), what … paying me,
            (what|tell|know|information|details|show|advise) …
            (income|salary|wage|wages|earnings|compensation|revenue|paycheck|take home),
            (my|total) (income|earnings|wages|salary|revenue|take home), income, earnings, am i
            (rich|a millionaire), money … come in, how much … get paid, salary
            (this|last|in|for), what amount do i make, ive earned, money did i
            (make|get|receive), (what|how much) (came|comes|has come) in
        `),
        'about-entries': list(`
            (show|list|see|give|view) (me|my|the|me my|me the|) (last|latest|recent|newest) #,
            top # (expenses|purchases|payments|transactions|entries),
            (biggest|largest|most expensive|highest) (purchase|expense|payment|transaction|entry|expenses|purchases),
            (last|latest|recent|previous|my|newest) # (transactions|expenses|entries|purchases|payments|records|expense|spendings),
            (last|latest|recent|previous) (two|three|four|five|six|seven|ten|few|couple) … (transactions|expenses|entries|purchases|payments),
            (transaction|transactions|purchases|charges), (last|latest|recent|all|all
            my|previous)
            (entries|entry|payments|payment|records|purchase|expenses|spendings|records|expense),
            my (entries|payments|records|purchase|purchases), transaction history,
            (show|list|see|view) (me|) everything (from|since|on|in|for|of|today|yesterday|this|last),
            (show|list|see|view|review|check) …
            (expenses|spending|entries|purchases|purchased|bought|transactions), review all
            items, what did i (buy|purchase), what have i (bought|purchased), (biggest|largest|most expensive|priciest|cheapest) (thing|item|one) … (bought|purchased|paid for|spent), did i last,
            history, how much was my last, last purchase, (anything|something|everything) (over|above|more than|under|below|less than|bigger than)
        `),
        'about-balance': list(`
            balance, balances, how much (money|cash|) (do|did) i (have|still have|got), how much
            (money|cash|) i (have|got), how much (money|cash) have (i|we) (got|left), how much have (i|we) got,
            how much (money|cash|) (is|do i have|have i|have i got|i
            have|are|was) (left|in|on|available|remaining), how much (money|cash|)
            (left|remains|remaining), (money|much) … (in|on) (my|the|that|all|all my|our) …
            (account|accounts|wallet|savings|checking), (enough|money|much|amount|what|total) …
            (account|accounts), enough money, money left, money in my, what do i have (left|),
            have i got left, total of my … accounts, in the bank, in my
            (account|accounts|wallet|bank|savings), am i (broke|in the red|in the black), how
            (broke|rich) am i, my (credit|checking|savings|bank|current) (account|accounts),
            credit accounts, net worth, funds available, available funds, (whats|what is|how much is|how much|anything) (left|remaining), whats left over, how am i doing
        `),
        'about-limit': list(`
            (my|the) … (limit|limits|budget|budgets), (budget|limit) (left|remaining|status),
            budget, budgets, limits, left (in|of|on|for) … budget, (is|do i have|have i|have i got|whats|what is) left (to spend|for), left (to spend|for), can i
            (still|) spend, over (budget|my budget|my limit|the limit), under (budget|my
            budget), how close … limit
        `),
        acts: list(`
            to pay, i pay, pay my, pay the, me pay, pay off, pay with, transfer, transfers, move
            some, moving money, move money, increase, increased, raise, set up, setup, activate,
            apply, redeem, use my, withdraw, exchange, put, wire, direct deposit, remind, set a,
            send, cash in
        `),
        follow: ['what about', 'how about', 'and', 'how much'],
        elsewhere: list(`
            to my (card|list|account|calendar|cart),
            credit limit, card limit, overdraft, credit score, credit rating, fico, use my …
            card, new card, my card (was|got|not|work|is|has|gets), card declined, lost … card,
            card fee, direct deposit, apr, interest rate, the interest, of interest, much
            interest, how do i, how can i, how would i, how does one, how can, what should i,
            what do i have to do, what to do, where can i, how long, how far, how old, when
            will, when is, when do i, when am i, why, my options, password, next check,
            contacts, my phone, increase, dry cleaned, annual percentage, exchange rate,
            exchange rates, reward, rewards, points, routing number, pin, pin number, due, due
            date, minimum payment, bill, bills, owe, my payment, the payment, payment be,
            declined, pending, transaction (fee|fees), top up, topup, verify, identity, transfer
            money, checkbook, checks, fraud, fraudulent, calendar, reminder, reminders, alarm,
            timer, meeting, appointment, shopping list, grocery list, to do list, todo list,
            reminder list, buy list, the list, my list, list of, list my, on list, sending list,
            weather, traffic, recipe, calories, flight, book me, reservation, mpg, mileage,
            gallon, gas tank, tire pressure, tank, song, playlist, translate, spell, vacation
            days, insurance plan, paid next, next paycheck, get paid next, taxes do i owe, how
            much gas, credit on, rewards points, how many times, hours, sick days, (size|speed|weight|age|baggage|luggage|withdrawal|transfer|data|credit) (limit|limits), limit for my (credit|card), convert, in
            euros, in dollars, how many dollars, worth in, dog years, time zone, time is it, fee
            for, to pay, cash advance, limit on, limit to, there a limit, limits associated,
            apply, application, mortgage rate, loan, uber to, an uber, withdrawal, refill,
            energy, federal taxes, state taxes, deposit be, repair bill, rollover,
            taxes will i owe, discover
        `),
        possessive: ['my', 'our'],
        others: list(`
            neighbour, neighbours, neighbor, neighbors, your, you, yours, his, her, their, they, people, he, she, who, company, companies,
            country, government, president, does it cost, price of, is the price, cost of, does
            a
        `),
        self: list(`
            i, me, my, mine, we, our, us, ive, im, id, myself
        `),
        sets: list(`
            set, limit, limit my, cap, cap my, budget, change, make, raise, lower, increase,
            decrease, new limit, new budget, i want to spend, spend no more than, max, maximum,
            spend at most, not more than, no more than, add a limit, warn me, alert me, tell me
            when, my budget
        `),
        limit: list(`
            limit, limits, budget, cap, maximum, max, no more than, at most, not more than, warn
            me, alert me, allowance of
        `),
        'per-day': ['a day', 'per day', 'daily', 'each day', 'every day'],
        'per-week': ['a week', 'per week', 'weekly', 'each week', 'every week'],
        'per-year': [
            'a year',
            'per year',
            'yearly',
            'each year',
            'every year',
            'annual',
            'annually',
        ],
        'per-month': list(`
            a month, per month, monthly, each month, every month, month, mo, this month, the
            month
        `),
        most: list(`
            spend most, spend the most, spent most, spent the most, most on, most money, top
            category, top categories, biggest category, largest category, spending by category,
            by category, per category, each category, money go, breakdown, spend my money on,
            spending my money on, spent my money on, biggest expense category
        `),
        largest: list(`
            top # (expenses|purchases|payments|transactions|entries), largest, biggest, most expensive, highest, priciest, largest expense, largest
            purchase
        `),
        smallest: list(
            'smallest, cheapest, lowest, least expensive, smallest expense, cheapest purchase',
        ),
        between: ['between'],
        compare: list(`
            compare … (to|with|and|against), compared (to|with), versus, vs, (more|less) on … than, (more|less) for … than, (more|less) than (last|the previous|the) (week|month|year|quarter), than last (week|month|year|quarter), than (i|we) did (last|in), in comparison (to|with), difference between
        `),
        'by-category': list(
            'by category, per category, each category, by categories, for each category, category by category, broken down by category, grouped by category',
        ),
        'by-merchant': list(
            'by (shop|merchant|store|place|vendor|seller), per (shop|merchant|store|place), each (shop|merchant|store), for each (shop|merchant|store), by shops, by merchants, by stores',
        ),
        'by-day': list(
            '(which|what) (day|days) … most, by day, per day, each day, for each day, day by day, by days, daily breakdown, grouped by day, every day',
        ),
        'by-week': list(
            'by week, per week, each week, for each week, week by week, by weeks, weekly breakdown, grouped by week',
        ),
        'by-month': list(
            'by month, per month, each month, for each month, month by month, by months, monthly breakdown, grouped by month, month over month',
        ),
        average: list(`
            average, on average, avg, mean, typically, usually, per day, a day, daily
        `),
        'how-much': ['how much'],
        'one-entry': ['transaction', 'purchase', 'payment', 'expense', 'entry', 'charge'],
        count: ['how many', 'how often', 'number of', 'count of', 'how many times'],
        latest: ['last', 'latest', 'recent', 'most recent', 'newest', 'past'],
        more: list(`
            more than, over, above, exceed, exceeded, at least, upwards of
        `),
        less: ['less than', 'under', 'below', 'fewer than', 'at most'],
        includes: list(`including, includes, incl, of which, inclusive of`),
        each: list(`
            each, each way, apiece, a piece, per piece, a pop, every one, per person, per head, per unit
        `),
        sum: list(`
            total, in total, altogether, all together, in all, sum, total of, makes, total was,
            totaling, totalling, grand total
        `),
        was: list('it was, that was, this was, was'),
        instead: list('not #, instead of #, rather than #, isnt #, wasnt #'),
        edit: list(`
            make it, make that, (change|update|correct|set|make) (the|my|) last (one|entry|expense|) to, i said, change it to, change that to, change it, change that, (change|correct|update|fix|set)
            (the|) (amount|price|date|day|category) to, no, nope, actually, sorry, i meant, i
            mean, it was, that was, should be, should have been, shouldve been, correct it to,
            correction, correct that, (youre|you are|thats|that is|its) wrong, you got (it|that) wrong, thats not right, wrong (amount|category|day|date), edit, fix, fix that, wrong, not #, update it, update that,
            oops, edit last, it should, amend
        `),
        'edit-category': list(`
            (that|it|this) should be, should be (in|under), should go (in|under|to), (that|this|it) belongs (in|to|under), category, category is, (the|) (last|latest) one was, move it to, move that to, put it in, put it under, put that
            under, put that in, file it under, file under, thats, its, categorise as, categorize
            as, that is, recategorize, category to, tag as, mark it as, mark as
        `),
        undo: list(`
            undo, undo that, undo it, undo last, scratch (it|the last one|the last entry), never mind delete it, delete it never mind, undo the last one, cancel that, cancel it,
            scratch that, take that back, revert, revert that, roll back, rollback, undo both, undo all, cancel (the|) last (one|entry|), oops undo
        `),
        redo: list(`
            redo, redo that, redo it, bring it back, put it back, restore, restore it, restore
            that, undo the undo
        `),
        delete: list(`
            delete, remove, erase, get rid of, clear, drop, del, discard, trash, wipe, reset, purge, start over, close my account,
            (oops|please|pls|sorry|wait|no|actually) (delete|remove|erase)
        `),
        entry: list(`
            last, entry, entries, that, it, everything, all, expense, expenses, last one,
            latest, record, transaction, transactions, this, purchase, the last, previous
        `),
        everything: list(`
            everything, every, all, all of it, entries, transactions, records, expenses, account, data, wallet,
            history, database, ledger, whole, reset, start over, start again, wipe
        `),
        chatter: list(`
            null, lol, haha, hahaha, lmao, rofl, omg, hmm, hm, test, testing, blah, whatever, nice, wow, idk
        `),
        relatives: list(`
            wife, husband, mom, mum, mother, dad, father, parents, son, daughter, brother, sister, grandma, grandpa,
            boyfriend, girlfriend, partner, friend, friends, roommate, flatmate, colleague, boss
        `),
        shared: list(`
            split (with|between|among|by|it|the|evenly|equally), split … (with|between|among), (paid|pays|pay|paying) half, went halves, going halves, half each,
            go halves, went dutch
        `),
        'sets-to': list(`
            (set|raise|lower|increase|decrease|reduce|cut|bump) … to #, (set|raise|lower|increase|decrease|reduce) … at #
        `),
        'changes-to': list(`
            (change|correct|update|amend|edit|fix) … to #
        `),
        renames: list(`
            rename … to, change the name of … to, (change|edit) the description of … to
        `),
        'no-limit': list(`
            no (limit|limits|budget|budgets|cap), no more (limit|limits|budget), without (limit|limits), no limit anymore, unlimited
        `),
        help: list(`
            help, what can you do, how does this work, how do you work, how do i use, what do
            you do, instructions, commands, menu, how to use, what can i say, what can i do,
            what can i ask, who are you, what are you, how do i start, get started, start,
            usage, guide, examples
        `),
        greeting: list(`
            hi, hello, hey, hi there, hello there, good morning, good evening, good afternoon,
            good day, penny, howdy, hiya, greetings, yo, whats up, sup, hey there, how are you, hi
            penny, hello penny, hey penny, morning, evening
        `),
        thanks: list(`
            thanks, thank you, thx, ty, cheers, thanks a lot, many thanks, thank you so much,
            thank you very much, great, perfect, awesome, nice, cool, good job, well done,
            appreciated, much appreciated, bye, goodbye, bye bye, good night, goodnight, see you,
            see ya, ciao, take care
        `),
        yes: list(`
            yes, y, yeah, yep, yup, sure, ok, okay, correct, right, yes please, of course, do
            it, go ahead, confirm, exactly, thats right, indeed, sounds good
        `),
        no: list(`
            no, n, nope, nah, nvm, no thanks, no thank you, dont, not now, stop, never, cancel,
            later, wrong, not really, keep it, keep them, never mind, nevermind, forget it, forget that, drop it, leave it
        `),
    },
    questionWords: list(`
            is, are, does, isnt, arent, doesnt, wasnt, werent, what, whats, whatre, how, hows, who, whos, when, whens, where, wheres, which, why,
            whose
        `),
    auxiliaries: list(`
            is, are, was, were, am, do, does, did, can, could, would, should, will, have, has,
            had, may, might, shall, isnt, arent, dont, doesnt, didnt, cant, wont, havent
        `),
    pronouns: list(`
            i, you, he, she, it, we, they, there, this, that, my, your, the, a, an, our, his,
            her, their, these, those, any, anyone, someone, everything, all, people, transfers, eating
        `),
    operators: {
        '+': ['plus', 'added to'],
        '-': ['minus'],
        '*': ['times', 'multiplied by', 'x'],
        '/': ['divided by'],
    },
    or: ['or'],
    separators: ['and', 'then', 'plus', 'also', 'and then', 'and also'],
    fillers: list(`
            on, for, at, a, an, the, my, in, to, from, of, by, with, some, and, then, plus,
            also, was, is, it, i, we, me, us, just, have, has, had, were, am, been, so, that,
            this, cost, costs, about, around, approximately, only, got, get, ive, im, please,
            worth, out, up, our, hey, hi, hello, ok, well, today, each, per, as, back, another,
            did, total, yeah, yes, finally, already, recently, earlier, really, basically, literally,
            think, thinking, guess, roughly, nearly, almost, like, accidentally, stupidly, later, sadly, lol, ugh, omg, damn, but
        `),
    merchantAfter: ['at', 'from', 'in', 'to', 'by', 'with'],
    merchantBefore: [],
    walletAfter: list(
        'from, from my, with, with my, using, using my, in, in my, into, into my, out of, out of my, via, on my, to my, to',
    ),
    orders: {
        'undo-all': list(
            'undo (both|all|everything|them|all of them|all of it|the whole thing|the whole message|the lot|all that), (delete|remove|revert|cancel) (both|both of them|the whole thing|the lot)',
        ),
        'undo-part': list('(undo|revert|take back) (the|my) {x}, undo {x}'),
        'undo-place': list('(undo|cancel|revert) (the|) {ordinal} (one|entry|row|item|)'),
        'delete-place': list('(delete|remove|erase|drop) (the|) {ordinal} (one|entry|row|item|)'),
        'correct-place': list(
            '(no|) (the|) {ordinal} (one|entry|row|item|) (was|is|should be|should have been|cost|were) {x}, (make|change|set) (the|) {ordinal} (one|entry|row|item|) (to|) {x}',
        ),
        'more-by': list(
            `(no|) (raise|increase|bump) (it|that|this|the last one|the last entry) (up|) by …, (raise|increase|bump) (the|my|) {x} (limit|budget) (up|) by …, (raise|increase|bump) (the|my|) (limit|budget) (up|) by …, add (another|) … to (it|that|this|the last one|the last entry), (no|) (it|that|this) was … more (than that|), make (it|that) … more, … more (than that|)`,
        ),
        'less-by': list(
            `(no|) (lower|reduce|decrease|cut|drop) (it|that|this|the last one|the last entry) (down|) by …, (lower|reduce|decrease|cut|drop) (the|my|) {x} (limit|budget) (down|) by …, (lower|reduce|decrease|cut|drop) (the|my|) (limit|budget) (down|) by …, (take|knock|subtract|remove|deduct) … (off|from|off of) (it|that|this|the last one|the last entry), (no|) (it|that|this) was … less (than that|), make (it|that) … less, … less (than that|)`,
        ),
        owes: list(
            `{x} (still|now|) owes (me|us) …, {x} (still|) owe (me|us) …, i (still|) owe {x} …`,
        ),
        'delete-category': list(
            `(delete|remove|erase|drop) (the|my|) category {x}, (delete|remove|erase|drop) (the|my|) {x} category, get rid of (the|my|) category {x}`,
        ),
        'delete-wallet': list(
            `(delete|remove|erase|close) (the|my|) wallet {x}, (delete|remove|erase|close) (the|my|) {x} wallet, get rid of (the|my|) wallet {x}`,
        ),
        'correct-part': list(
            '(no|) (the|that|my) {x} (was|is|were|should be|should have been|cost) {y}',
        ),
        'undo-several': list(`
            undo (the|my|) last {n} (changes|entries|things|ones|messages|), undo {n} (changes|entries|things|),
            (take|roll) back (the|my|) last {n} (changes|entries|things|), revert (the|my|) last {n} (changes|entries|)
        `),
        restore: list(`
            restore (that|it|them|everything|what i deleted|the deleted (entry|entries)),
            (bring|put|get) (that|it|them|everything) back, (bring|put|get) back what i (deleted|removed|erased) …,
            (bring|put|get) back (the|) deleted (entry|entries), undelete (that|it|everything|), restore what i (deleted|removed|erased) …
        `),
        'restore-named': list(`
            restore (the|my|) {x}, (bring|put|get) back (the|my|) {x}, (bring|put|get) (the|my|) {x} back, undelete (the|my|) {x}
        `),
        'delete-several': list(`
            (delete|remove|erase) (the|my|) (last|latest) {n} (entries|expenses|transactions|ones|records|things|),
            (delete|remove|erase) {n} (last|latest) (entries|expenses|transactions|ones|records|)
        `),
        history: list(`
            (show|) (the|) history of (the|my|) {x}, (show|) (the|my|) {x} history, what happened to (the|my|) {x},
            who changed (the|my|) {x}, (show|) (the|all|) changes (to|of) (the|my|) {x}, how was (the|my|) {x} changed
        `),
        'stop-recurring': list(`
            stop (paying|recording|adding|) (the|my|) {x}, cancel (the|my|) {x} (subscription|membership|plan),
            cancel (the|my|) (recurring|repeating|monthly|weekly|yearly) {x}, (end|stop) (the|my|) (recurring|repeating|monthly|weekly|yearly) {x}, cancel (the|my|) {x},
            dont (repeat|record) (the|my|) {x} (any more|anymore), no more {x}, i (cancelled|canceled|stopped) (the|my|) {x} (subscription|membership)
        `),
        'pause-recurring': list(
            'pause (the|my|) {x}, put (the|my|) {x} on hold, suspend (the|my|) {x}',
        ),
        'resume-recurring': list(`
            resume (the|my|) {x}, unpause (the|my|) {x}, continue (the|my|) {x}, restart (the|my|) {x}
        `),
        'skip-recurring': list(`
            skip (the|my|) {x} (this|next|) (time|week|month|year|once), skip (the|my|) next {x}, skip (the|my|) {x}
        `),
        'change-recurring': list(`
            {x} (is|will be|costs|goes up to|goes down to) … (from now on|from next month|in future|in the future),
            from now on (the|my|) {x} (is|costs|will be) …, (the|my|) {x} (is|costs) now …, (the|my) {x} (is|costs) … now, {x} (is|costs) … now, change (the|my|) (recurring|monthly|weekly|yearly) {x} to …
        `),
        'list-recurring': list(`
            what repeats, whats recurring, what (is|are) (my|the) recurring (entries|payments|expenses|), (show|list) (me|) (my|the|all|) (recurring|repeating|scheduled|regular) (entries|payments|expenses|ones|),
            (recurring|repeating|scheduled) (entries|payments|expenses), recurring, my subscriptions, (show|list) (me|) (my|all|) subscriptions,
            (what|which) (recurring|repeating|regular|scheduled) (payments|expenses|entries|ones) (do i have|are there),
            which subscriptions do i have, what subscriptions do i have, (upcoming|next) payments, whats coming up
        `),
        remind: list(`
            remind me (every|each) (day|evening|night) …, remind me (daily|in the evening|in the evenings) …, (send|give) me (a|an) (daily|evening) reminder …,
            (daily|evening) reminder at …, remind me to (log|record|write|note|track) …, set (a|an) (daily|evening) reminder …
        `),
        'remind-not': list(`
            stop reminding me …, dont remind me …, no (more|) (reminders|reminder), (turn|switch) off (the|my|) (daily|evening|) (reminder|reminders),
            (turn|switch) (the|my|) (reminder|reminders) off, remove (the|my|) (daily|evening|) reminder, cancel (the|my|) (daily|evening|) reminder
        `),
        'new-category': list(`
            (new|add|create|make) (a|) (new|) category (called|named|for|) {x}, (add|create|make) (a|) (new|) {x} category, category {x} please
        `),
        'new-category-under': list(`
            (new|add|create|make) (a|) (new|) category (called|named|) {x} (under|in|within|inside|below) {y}, (put|move) (the|) category {x} (under|into|in|below) {y},
            (put|move|file) {x} (under|below) {y}, {x} (is|goes|belongs|) under {y},
            (make|create|add) {x} (a|) (subcategory|sub-category|sub category) of {y}, new subcategory {x} (under|of|in) {y}, {x} (belongs|goes) (under|to|into) (category|the category) {y}
        `),
        'rename-category': list(`
            rename (the|my|) category {x} (to|as|into) {y}, rename (the|my|) {x} category (to|as|into) {y}, call (the|) category {x} {y}, call (the|) {x} category {y},
            change (the|) (name of|) category {x} to {y}
        `),
        'merge-categories': list(`
            merge (the|) (category|) {x} (into|to|with) (the|) (category|) {y}, merge (the|) (categories|) {x} and {y}, combine {x} (and|with|into) {y}, put everything (from|in) {x} (into|in) {y}
        `),
        'list-categories': list(`
            (show|list) (me|) (my|the|all|all my|) categories, (what|which) categories (are there|do i have|do you have|can i use|do you know), categories, my categories
        `),
        'new-wallet': list(`
            (new|add|create|make|open) (a|) (new|) (wallet|account) (called|named|for|) {x}, (add|create|make|open) (a|) (new|) {x} (wallet|account), (new|add|create|make|open) (a|) (new|) {x} (wallet|account)
        `),
        'share-wallet': list(
            'share (this|the|my|our|) (wallet|account) with …, (invite|add) … to (this|the|my|our) (wallet|account)',
        ),
        'use-wallet': list(`
            (use|open|choose|select|activate) (the|my|) {x} (wallet|account), (use|open|choose|select|activate) (the|my|) (wallet|account) {x}, (switch|change|go) to (the|my|) (wallet|account|) {x} (wallet|account),
            (switch|change|go) to (the|my|) (wallet|account) {x}, switch (the|my|) (wallet|account) to {x}, use (my|the|) {x}, switch to (my|the|) {x}
        `),
        'rename-wallet': list(`
            rename (the|my|) (wallet|account) {x} (to|as|into) {y}, rename (the|my|) {x} (wallet|account) (to|as|into) {y}, call (the|my|this) (wallet|account) {x}, rename (this|the|my|) (wallet|account) (to|as) {x}, rename (the|my|) {x2} to {y2}
        `),
        'list-wallets': list(`
            (show|list) (me|) (my|the|all|all my|) (wallets|accounts), (what|which) (wallets|accounts) (do i have|are there), wallets, my wallets, my accounts, which wallet (am i in|is this|am i using)
        `),
        transfer: list(`
            (i|) (moved|transferred|transfer|move|shifted) … from (my|the|) {x} (to|into) (my|the|) {y}, (i|) (moved|transferred|transfer|move|put) … (to|into) (my|the|) {y} from (my|the|) {x}
        `),
        'transfer-to': list(`
            (i|) (moved|transferred|put|shifted|saved|transfer|move|shift) … (to|into|in) (my|the|) {y}
        `),
        'transfer-from': list(`
            (i|) (moved|transferred|took|withdrew|shifted|move|transfer|take|shift) … (from|out of) (my|the|) {x}
        `),
        'set-currency': list(`
            (my|the|) (currency|money) is (in|) …, (set|change|switch) (my|the|) currency to …, use … as (my|the|) currency, i (use|pay in|count in|pay with) …, (my|the|) currency …, switch to …
        `),
        'set-time-zone': list(`
            (my|the|) (time zone|timezone) is {x}, (set|change) (my|the|) (time zone|timezone) to {x}, im in {x} (now|), i am in {x} now, i live in {x}, i moved to {x}, (my|the|) (time zone|timezone) {x}, i am in {x} time zone
        `),
        'set-language': list(`
            (speak|talk|use|write) (in|) {x} (please|), (my|the|) language is {x}, (set|change|switch) (my|the|) language to {x}, (answer|reply) (me|) in {x}, (can|could) you speak {x}, language {x}
        `),
        'set-month-start': list(`
            (my|the|) month (starts|begins) (on|with|at|) (the|) {day} …, (my|) payday is (on|) (the|) {day} …, i (get|am) paid on the {day} (of every month|every month|of each month|each month|of the month|),
            (start|begin) (my|the) month on (the|) {day}, (set|change) (my|the|) month start to (the|) {day}
        `),
        'set-week-start': list(`
            (my|the|) week (starts|begins) (on|with) (a|) {weekday}, (start|begin) (my|the) week on {weekday}, first day of (the|my) week is {weekday}
        `),
        'set-opening-balance': list(
            '(my|the|) (opening|starting|initial|start) balance (is|was|of|) …, i (start|started|begin) with …, (set|change) (my|the|) (opening|starting|initial) balance to …',
        ),
        'set-balance': list(
            '(set|change|correct|adjust|update|fix|make) (my|the|) (current|) balance (to|) …, (set|change|correct|adjust|update|fix|make) (my|the|) {x} balance (to|) …, (set|change|correct|adjust|update|fix) (my|the|) balance (of|in|on) (my|the|) {x} to …, (my|the|) (current|actual|real|) balance (is|should be|is now|is actually|now is) …, (my|the|) {x} balance (is|should be) …, (the|) balance (of|in|on) (my|the|) {x} is …, i have … (in|on) (the|my) (bank|account|bank account|wallet|pocket|purse), i (now|) have … (in|on) (the|my|) {x}, i have … (right now|now), i (currently|now) have …',
        ),
        'warn-at': list(`
            (warn|alert|tell|notify) me (at|when i reach|when i hit) {n} (percent|), (warn|alert|tell|notify) me (at|when i reach|when i hit) {n} (percent|) and (at|) {n2} (percent|),
            (warn|alert|tell|notify) me (at|) {n} {n2} and {n3} (percent|), (set|change) (the|my|) (thresholds|warnings|alerts) (to|at) {n} and {n2}, (set|change) (the|my|) (threshold|warning|alert) (to|at) {n} (percent|)
        `),
        'mail-on': list(`
            (mail|email|e-mail) me …, (send|give) me (the|) (mails|emails|e-mails|warnings by mail|warnings by email|alerts by mail|alerts by email), (warn|alert|tell|notify) me by (mail|email|e-mail), (turn|switch) on (mail|mails|email|emails), (send|) (warnings|alerts) by (mail|email|e-mail)
        `),
        'mail-off': list(`
            (stop|quit) (mailing|emailing|e-mailing) me …, no (more|) (mails|mail|emails|email|e-mails), dont (mail|email|e-mail) me …, (turn|switch) off (mail|mails|email|emails|the mails|the emails), unsubscribe …, stop sending (me|) (mails|emails|mail|email)
        `),
        'chat-on': list(`
            (warn|alert|tell|notify|message) me (here|in (the|this) chat|in chat), (send|) (warnings|alerts) (here|in (the|this) chat), (turn|switch) on (chat|) (warnings|alerts|notifications)
        `),
        'chat-off': list(`
            (dont|stop) (warn|warning|alert|alerting|tell|telling|notify|notifying|message|messaging) me (here|in (the|this) chat|in chat|), (turn|switch) off (chat|the|) (warnings|alerts|notifications), no (more|) (warnings|alerts|notifications) (here|)
        `),
        'digest-on': list(`
            (send|give|mail|email) me (a|one|) (daily|) (digest|summary) (a day|once a day|every day|daily|), (a|one) (mail|email|message) a day …, (collect|bundle) (the|my|) (warnings|alerts|mails|emails) …, (daily|) digest (please|on)
        `),
        'digest-off': list(`
            (warn|alert|tell) me (at once|immediately|right away|straight away), no (digest|summary|daily summary), (turn|switch) off (the|) (digest|daily digest|summary), digest off
        `),
        'quiet-hours': list(`
            quiet hours (from|are|between|) {n} (am|pm|oclock|) (to|until|till|and|) {n2} (am|pm|oclock|), (dont|do not) (disturb|message|write|bother|mail) me (from|between) {n} (am|pm|) (to|until|till|and) {n2} (am|pm|), (be|) quiet (from|between) {n} (am|pm|) (to|until|till|and) {n2} (am|pm|)
        `),
        'quiet-hours-off': list(`
            no quiet hours, (turn|switch) off (the|my|) quiet hours, remove (the|my|) quiet hours, quiet hours off, (you can|) (write|message) me (at|) any time
        `),
        'carry-over-on': list(`
            carry over …, carry (whats|what is) left over …, carry … over, (let|) (the|my|) (unused|rest|leftover|left over) … (roll|carry) over, roll over …
        `),
        'carry-over-off': list(
            '(dont|do not|stop) (carry|carrying|roll|rolling) … over, no (carry over|carryover|rollover|roll over), (dont|do not|stop) (carry|carrying|roll|rolling) over …',
        ),
        pace: list(`
            am i on (pace|track) …, (whats|what is|hows|how is) my pace …, at this (pace|rate) …, when will (i|my|the|) … (break|exceed|reach|run out|be used up|hit) …, will (i|my) … (stay|keep|be) (within|under|over) …, how long will (my|the) … last, will i (run out|overspend|break) …, (spending|) pace, forecast
        `),
        'pace-on': list(
            '(warn|alert|tell) me (when|if) (im|i am|my pace is) (too fast|off pace|off track|spending too fast), pace (warnings|alerts) on, (turn|switch) on pace (warnings|alerts)',
        ),
        'pace-off': list(
            'pace (warnings|alerts) off, (turn|switch) off pace (warnings|alerts), no pace (warnings|alerts)',
        ),
        snooze: list(
            '(snooze|mute|silence) (the|my|) {x} (warnings|alerts|limit|warning|alert), (snooze|mute|silence) (the|my|) {x}, (snooze|mute|silence) (all|everything|all (warnings|alerts)), (snooze|mute|silence) (the|) (warnings|alerts) (for|about|on) (the|my|) {x}, no (more|) (warnings|alerts) (about|for|on) (the|my|) {x} until …',
        ),
        unsnooze: list(
            '(unsnooze|unmute|wake) (the|my|) {x} (warnings|alerts|limit|warning|alert), (unsnooze|unmute|wake) (the|my|) {x}, (unsnooze|unmute) (all|everything|), (warn|alert) me (about|of|for) (the|my|) {x} again, (stop|end|cancel) (snoozing|muting) (the|my|) {x}, (stop|end|cancel) (the|) snooze (of|for|on) (the|my|) {x}, (stop|end|cancel) (the|) snooze',
        ),
        'list-snoozed': list(
            '(what|whats|what is|which|which is) (snoozed|muted), (what|which) (limits|warnings|alerts) are (snoozed|muted), (show|list) (me|) (the|my|) (snoozed|muted) (limits|warnings|alerts|ones|), (snoozed|muted) (limits|warnings|alerts|), is anything (snoozed|muted)',
        ),
        owed: list(`
            who owes (me|us) …, (what|how much) does {x} owe (me|us), (what|how much) (do|am) i (owe|owed) …, who do i owe …, (what|how much) do (they|people) owe me, (show|list) (me|my|the|) (debts|who owes me), debts, who owes what, who owes whom, who owes who
        `),
        settle: list(`
            {x} (paid|payed|gave) me back …, {x} paid back …, paid me back …, (i|) (got|was|been|have been|ive been) paid back …, {x} (paid|gave|sent) me (my|the|their|his|her) … (share|part|half) …, {x} (settled up|is settled|has paid up|squared up), (i am|im|were|we are) (even|settled|square|quits) with {x}, {x} and i are (even|settled|square|quits)
        `),
        explain: list(`
            why, why (that|this|is that|is it|so), why (is|was|did you put|did you file|did you choose|did you pick|do you think|) … {x}, why {x}, how did you (know|decide|choose|pick) …, how come (its|it is|that is|thats|) {x}
        `),
        forget: list(`
            forget (what you learned|what you know) about (the|) {x}, forget (the|my|) {x}, forget (that|) {x} is {y}, unlearn {x}, (dont|do not) remember {x}, stop (filing|putting|recording) {x} (as|under|in) {y}
        `),
        export: list(`
            export …, (can|could|may) i (get|have|download) (a|an|the|my|all my|) (csv|export|file|spreadsheet|excel|backup|entries|expenses|transactions|data) …, csv (of|for) …, (a|) csv (please|), download (my|all|all my|the) (data|entries|expenses|transactions|everything) …, (give|send|get) me (a|my|all my|the) (csv|export|spreadsheet|excel|data|file|backup) …, (my|all my) (data|entries) as (csv|json|excel|a file|a spreadsheet), (make|create) (a|an) (backup|export|csv) …, back up my data
        `),
    },
    modifiers: {
        'split-with': list(`
            (split|shared|divided|halved) (it|) (with|between me and|between us and|among me and) {x}, (split|shared|divided) (it|) (between|among) {x} and me, split with my {x}
        `),
        'split-parts': list(`
            (split|shared|divided) (it|) (in|into|by|between|among) {n} (people|ways|parts|persons|of us|), split {n} ways, my share … (by|of) {n}, (split|shared) {n} ways, {n} way split, (between|among) {n} (people|persons|of us|friends)
        `),
        'split-half': list(`
            (split|shared|divided) (it|) (in|into|) (half|halves|evenly|equally|fifty fifty|50 50), half each, went halves, go halves, going halves, went dutch
        `),
        'spread-unit': list(`
            (spread|spread it|spread out|distributed|divided) (over|across|through) (the|a|this|next|one|whole|the whole|the next|the coming|) {unit}, for the (whole|entire|full) {unit}
        `),
        'spread-units': list(
            '(spread|spread it|spread out|distributed|divided) (over|across|through) (the next|the coming|the|next|) {n} {unit}',
        ),
        rate: list(
            'at, at a rate of, at rate, rate, at the rate of, exchange rate, at an exchange rate of, x rate',
        ),
        fee: list(
            'fee, card fee, with a fee of, with a card fee of, with card fee of, plus a card fee of, a card fee of, with a bank fee of, with a fee, with a card fee, bank fee, conversion fee, exchange fee, plus fee, fee of, commission',
        ),
    },
    languageNames: {
        en: ['english'], es: ['spanish'], fr: ['french'], de: ['german'], pt: ['portuguese'], it: ['italian'], nl: ['dutch'],
        ru: ['russian'], uk: ['ukrainian'], hi: ['hindi'], bn: ['bengali', 'bangla'], pl: ['polish'], sv: ['swedish'], nb: ['norwegian'], tr: ['turkish'],
    }, // prettier-ignore
};
