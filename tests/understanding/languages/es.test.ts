import { describe, expect, it } from '@jest/globals';
import { entriesIn, timesIn } from '../reading.ts';

const es = { locale: 'es', currency: 'EUR' };
const TODAY = '2026-11-20';

describe('Spanish entries', () => {
    it.each([
        ['café 3,50', `expense 350 EUR ${TODAY} food: café`],
        ['gasté 20 en comida ayer', 'expense 2000 EUR 2026-11-19 food: comida'],
        ['recibí 1500 de nómina', `income 150000 EUR ${TODAY} salary: nómina`],
        ['me devolvieron 30 de Amazon', `refund 3000 EUR ${TODAY} other: Amazon`],
        ['treinta y cinco dólares de libros', `expense 3500 USD ${TODAY} fun: libros`],
        ['cena el viernes 30 euros', 'expense 3000 EUR 2026-11-20 food: cena'],
        ['mil doscientos pesos en el súper', `expense 120000 EUR ${TODAY} food: súper`],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, es)).toEqual([entry]);
    });

    it('reads several in one message', () => {
        expect(entriesIn('gasté 20 en taxi y 15 en comida', es)).toEqual([
            `expense 2000 EUR ${TODAY} transport: taxi`,
            `expense 1500 EUR ${TODAY} food: comida`,
        ]);
    });

    it.each(['cuánto gasté en comida', 'voy a gastar 20 en comida', 'no pagué 30 de luz'])(
        'makes none of "%s"',
        (text) => {
            expect(entriesIn(text, es)).toEqual([]);
        },
    );
});

describe('Spanish times', () => {
    it.each([
        ['anteayer', '2026-11-18'],
        ['hace 3 semanas', '2026-10-30'],
        ['hace un mes', '2026-10-20'],
        ['el martes pasado', '2026-11-17'],
        ['el lunes de la semana pasada', '2026-11-09'],
        ['el 2 de mayo de 2024', '2024-05-02'],
        ['último día de octubre', '2026-10-31'],
        ['tercer martes de septiembre', '2026-09-15'],
        ['el mes pasado', '2026-10-01 to 2026-11-01'],
        ['las últimas dos semanas', '2026-11-02 to 2026-11-16'],
        ['en lo que va de mes', '2026-11-01 to 2026-11-21'],
        ['el primer trimestre de 2025', '2025-01-01 to 2025-04-01'],
        ['del 3 al 9 de noviembre', '2026-11-03 to 2026-11-10'],
        ['el viernes 12/5', '2026-05-12'],
        ['cuatro de mayo de mil novecientos noventa', '1990-05-04'],
        ['el día de san valentín', '2026-02-14'],
        ['en los años 90', '1990-01-01 to 2000-01-01'],
        ['el finde pasado', '2026-11-14 to 2026-11-16'],
    ])('%s', (text, time) => {
        expect(timesIn(text, es)).toEqual([time]);
    });
});
