import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const italian = { locale: 'it', currency: 'EUR' };
const TODAY = '2026-11-20';

describe('Italian entries', () => {
    it.each([
        ['cornetto e cappuccino 3,20', `expense 320 EUR ${TODAY} food: cornetto e cappuccino`],
        ['ho speso 20 al supermercato ieri', 'expense 2000 EUR 2026-11-19 food: supermercato'],
        ['pagato 12 euro di parcheggio', `expense 1200 EUR ${TODAY} transport: parcheggio`],
        ['duecentocinquanta euro di affitto', `expense 25000 EUR ${TODAY} home: affitto`],
        ['tre e cinquanta di gelato', `expense 350 EUR ${TODAY} food: gelato`],
        ['due birre 11', `expense 1100 EUR ${TODAY} food: birre`],
        ['3 birre 12', `expense 1200 EUR ${TODAY} food: 3 birre`],
        ['5 panini 4,50', `expense 450 EUR ${TODAY} food: 5 panini`],
        ['stipendio 1650', `income 165000 EUR ${TODAY} salary: stipendio`],
        ['mi hanno restituito 15 euro di libri', `refund 1500 EUR ${TODAY} fun: libri`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, italian)).toEqual([entry]);
    });

    it('reads several in one message', () => {
        expect(entriesIn('caffè 1,20 e brioche 1,50', italian)).toEqual([
            `expense 120 EUR ${TODAY} food: caffè`,
            `expense 150 EUR ${TODAY} food: brioche`,
        ]);
    });

    it.each(['quanto ho speso per il cibo', 'non ho pagato 30 di luce', 'Marco mi deve 50'])(
        'makes none of "%s"',
        (text) => {
            expect(entriesIn(text, italian)).toEqual([]);
        },
    );
});

describe('Italian times', () => {
    it.each([
        ["l'altro ieri", '2026-11-18'],
        ['ieri sera', '2026-11-19'],
        ['3 settimane fa', '2026-10-30'],
        ['un mese fa', '2026-10-20'],
        ['martedì scorso', '2026-11-17'],
        ['lunedì della settimana scorsa', '2026-11-09'],
        ['il 2 maggio 2024', '2024-05-02'],
        ['san valentino', '2026-02-14'],
        ['il mese scorso', '2026-10-01 to 2026-11-01'],
        ['le ultime due settimane', '2026-11-02 to 2026-11-16'],
        ['il primo trimestre del 2025', '2025-01-01 to 2025-04-01'],
        ['dal 3 al 9 novembre', '2026-11-03 to 2026-11-10'],
        ['lo scorso fine settimana', '2026-11-14 to 2026-11-16'],
    ])('%s', (text, time) => {
        expect(timesIn(text, italian)).toEqual([time]);
    });
});

describe('Italian questions and orders', () => {
    it.each([
        ['quanto ho speso questo mese?', 'query_spending'],
        ['quanto ho guadagnato a settembre', 'query_income'],
        ['qual è il mio saldo', 'query_balance'],
        ['mostrami le ultime 5 spese', 'query_transactions'],
        ['imposta un limite di 300 euro al mese per il cibo', 'set_limit'],
        ["cancella l'ultima spesa", 'delete_entry'],
        ['annulla', 'undo'],
        ['no, erano 45', 'edit_entry'],
        ['ho messo 200 nei risparmi', 'transfer'],
    ])('%s', (text, intent) => {
        expect(understand(text, contextWith(italian)).intent).toBe(intent);
    });
});
