import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../understanding/understand.ts';
import { contextWith } from '../context.ts';
import { entriesIn, timesIn } from '../reading.ts';

const pt = { locale: 'pt-BR', currency: 'BRL' };
const TODAY = '2026-11-20';

describe('Portuguese entries', () => {
    it.each([
        ['almoço 35', `expense 3500 BRL ${TODAY} food: almoço`],
        ['gastei 50 reais no mercado ontem', 'expense 5000 BRL 2026-11-19 food: mercado'],
        ['R$1.250,00 de aluguel', `expense 125000 BRL ${TODAY} home: aluguel`],
        ['20 pila no busão', `expense 2000 BRL ${TODAY} transport: busão`],
        ['gastei cinquenta conto no bar', `expense 5000 BRL ${TODAY} food: bar`],
        ['15 € no autocarro', `expense 1500 EUR ${TODAY} transport: autocarro`],
        ['pix de 50 para a diarista', `expense 5000 BRL ${TODAY} home: diarista`],
        ['recebi um pix de 200 da Maria', `income 20000 BRL ${TODAY} income: Maria`],
        ['o chefe me pagou 300', `income 30000 BRL ${TODAY} income: chefe`],
        ['minha mãe me mandou 90', `income 9000 BRL ${TODAY} income: mãe`],
        ['mandei 90 para minha mãe', `expense 9000 BRL ${TODAY} family: mãe`],
        ['caiu o salário 4200', `income 420000 BRL ${TODAY} salary: salário`],
        ['me devolveram 30 da Amazon', `refund 3000 BRL ${TODAY} other: Amazon`],
        ['cabeleireiro 60 segunda-feira', 'expense 6000 BRL 2026-11-16 personal: cabeleireiro'],
        ['2ª feira almoço 31', 'expense 3100 BRL 2026-11-16 food: almoço'],
    ])('%s', (text, entry) => {
        expect(entriesIn(text, pt)).toEqual([entry]);
    });

    it('reads several in one message', () => {
        expect(entriesIn('gastei 20 no uber e 15 no café', pt)).toEqual([
            `expense 2000 BRL ${TODAY} transport: uber`,
            `expense 1500 BRL ${TODAY} food: café`,
        ]);
    });

    it.each([
        'quanto gastei com comida',
        'vou gastar 20 no cinema',
        'não paguei 30 de luz',
        'devo 50 ao João',
        'o Benfica ganhou 3 a 1',
        'o dólar subiu para 5,60',
    ])('makes none of "%s"', (text) => {
        expect(entriesIn(text, pt)).toEqual([]);
    });
});

describe('Portuguese amounts', () => {
    it.each([
        ['três e cinquenta de pão', 350n],
        ['cento e vinte e três reais de luz', 12300n],
        ['dois mil e quinhentos de aluguel', 250000n],
        ['2 mil e 300 na oficina', 230000n],
        ['um real e vinte centavos de bala', 120n],
        ['comprei um sofá de 2000', 200000n],
        ['2 cafés e um pão de queijo 21', 2100n],
    ])('%s', (text, minor) => {
        const { entries } = understand(text, contextWith(pt));
        expect(entries.map(({ amount }) => amount.value.minor)).toEqual([minor]);
    });
});

describe('Portuguese times', () => {
    it.each([
        ['anteontem', '2026-11-18'],
        ['há 3 semanas', '2026-10-30'],
        ['faz um mês', '2026-10-20'],
        ['dois dias atrás', '2026-11-18'],
        ['na terça-feira passada', '2026-11-17'],
        ['segunda da semana passada', '2026-11-09'],
        ['ontem à noite', '2026-11-19'],
        ['dia 5', '2026-11-05'],
        ['2 de maio de 2024', '2024-05-02'],
        ['1º de março', '2026-03-01'],
        ['29/2', '2024-02-29'],
        ['último dia de outubro', '2026-10-31'],
        ['terceira terça de setembro', '2026-09-15'],
        ['mês passado', '2026-10-01 to 2026-11-01'],
        ['semana retrasada', '2026-11-02 to 2026-11-09'],
        ['nas últimas duas semanas', '2026-11-02 to 2026-11-16'],
        ['este mês até agora', '2026-11-01 to 2026-11-21'],
        ['primeiro trimestre de 2025', '2025-01-01 to 2025-04-01'],
        ['de 3 a 9 de novembro', '2026-11-03 to 2026-11-10'],
        ['no fim de semana passado', '2026-11-14 to 2026-11-16'],
        ['sexta 13/11', '2026-11-13'],
        ['maio de mil novecentos e noventa e dois', '1992-05-01 to 1992-06-01'],
        ['em março do ano passado', '2025-03-01 to 2025-04-01'],
    ])('%s', (text, time) => {
        expect(timesIn(text, pt)).toEqual([time]);
    });
});

describe('Portuguese questions and orders', () => {
    it.each([
        ['quanto gastei este mês?', 'query_spending'],
        ['quanto recebi em outubro', 'query_income'],
        ['qual é o meu saldo', 'query_balance'],
        ['quanto ainda posso gastar em lazer', 'query_limit'],
        ['mostra as últimas 5 despesas', 'query_transactions'],
        ['limite de 300 por mês em roupa', 'set_limit'],
        ['apaga a última despesa', 'delete_entry'],
        ['desfaz', 'undo'],
        ['não, foram 45', 'edit_entry'],
        ['transferi 200 para a poupança', 'transfer'],
        ['obrigado', 'thanks'],
        ['oi', 'greeting'],
    ])('%s', (text, intent) => {
        expect(understand(text, contextWith(pt)).intent).toBe(intent);
    });
});
