/** One run: people talk to the real processes, which are killed meanwhile, and then the books are read. */
import { connect } from '../../../db/connect.ts';
import { count } from '../../../db/values.ts';
import { expectSound } from '../../db/invariants.ts';
import { startApp } from '../app.ts';
import { roam, type Roamer } from '../roamer.ts';
import { startSendGrid, type SendGridStandIn } from '../sendgrid.ts';
import { mailTo } from '../warned.ts';
import { readBooks, type Books } from './books.ts';
import { chanceOf } from './chance.ts';
import { runClient } from './client.ts';
import { newHistory, type History } from './history.ts';
import { judge } from './judge.ts';
import { startMachines, type EngineName, type Machines } from './machines.ts';
import { strike, type Strikes } from './strikes.ts';
import { judgeWarnings, LIMIT_MINOR, watch } from './warnings.ts';

export interface KillOptions {
    readonly engine: EngineName;
    readonly seed: number;
    readonly seconds: number;
    readonly people: number;
    /** Of each person, each with a client of its own: they all write into one wallet. */
    readonly conversations: number;
}

export interface Outcome {
    readonly history: History;
    readonly strikes: Strikes;
    readonly mails: number;
    /** What is wrong, in words. */
    readonly faults: readonly string[];
}

/** What isn't answered so long after everything is up again never will be. */
const PATIENCE_MS = 30_000;

export async function killAndJudge(options: KillOptions): Promise<Outcome> {
    const sendGrid = await startSendGrid();
    try {
        const machines = await startMachines(options.engine, mailTo(sendGrid));
        try {
            const { history, strikes } = await talkAndKill(options, machines, sendGrid);
            for (const bot of machines.bots) await bot.kill();
            const left = await sendTheRest(machines);
            const faults = await judgeAll(machines, sendGrid, history, killsIn(strikes));
            const mails = sendGrid.accepted().length;
            return { history, strikes, mails, faults: [...left, ...faults] };
        } finally {
            await machines.stop();
        }
    } finally {
        await sendGrid.close();
    }
}

async function talkAndKill(
    { seed, seconds, people, conversations }: KillOptions,
    machines: Machines,
    sendGrid: SendGridStandIn,
): Promise<{ readonly history: History; readonly strikes: Strikes }> {
    const history = newHistory();
    const persons: Roamer[] = [];
    for (let place = 0; place < people; place += 1) {
        const person = await roam(machines.urls, { conversations });
        await watch(person, place, { url: machines.urls()[0] ?? '', sendGrid, history });
        persons.push(person);
    }
    const chance = chanceOf(seed);
    const clock = { end: performance.now() + seconds * 1000, deadline: Number.POSITIVE_INFINITY };
    const goesOn = (): boolean => performance.now() < clock.end;
    const clients = persons.flatMap((person, place) =>
        Array.from({ length: conversations }, (_, conversation) =>
            runClient({
                person,
                place: { person: place, conversation },
                chance: chance.fork(place * conversations + conversation),
                history,
                goesOn,
                deadline: () => clock.deadline,
            }),
        ),
    );
    try {
        const strikes = await strike(machines, chance, goesOn);
        await machines.ready();
        return { history, strikes };
    } finally {
        clock.deadline = performance.now() + PATIENCE_MS;
        await Promise.all(clients);
    }
}

function killsIn(strikes: Strikes): number {
    return [...strikes].reduce((sum, [name, times]) => sum + (/bot/.test(name) ? times : 0), 0);
}

/**
 * The leases of the dead end by the clock alone, and so does the rest of a warning that was withdrawn
 * for a while: the last process lives later, and its minutes pass quickly.
 */
async function sendTheRest({ environment, settings }: Machines): Promise<readonly string[]> {
    const ahead = { minutes: 2 };
    const last = await startApp(environment, {
        now: () => new Date(Date.now() + ahead.minutes * 60_000),
    });
    const database = connect(settings);
    try {
        for (; ahead.minutes < MOST_MINUTES; ahead.minutes += 1) {
            await last.app.worker.runOnce();
        }
        const [row] = await database.dialect.read(database.knex, WAITING, []);
        return count(row?.['n']) === 0 ? [] : ['something in the outbox is never sent'];
    } finally {
        await database.close();
        await last.stop();
    }
}

/** Longer than any rest of what isn't refused. */
const MOST_MINUTES = 15;

/** A warning that is withdrawn waits for its entries to come back, which nobody brings any more. */
const WAITING = `SELECT COUNT(*) AS n FROM outbox
    WHERE state <> 'sent' AND COALESCE(last_error, '') NOT LIKE 'withdrawn%'`;

async function judgeAll(
    { settings }: Machines,
    sendGrid: SendGridStandIn,
    history: History,
    kills: number,
): Promise<readonly string[]> {
    const database = connect(settings);
    try {
        const books = await readBooks(database);
        const unsound = await expectSound(database).then(
            () => [],
            (error: unknown) => [`the tables disagree: ${String(error)}`],
        );
        const persons = new Set(history.said.map(({ person }) => person));
        return [
            ...unsound,
            ...judge(history, books),
            ...[...persons].flatMap((person) => {
                const isOver = isOverLimit(person, history, books);
                return judgeWarnings(person, { isOver, kills }, sendGrid);
            }),
        ];
    } finally {
        await database.close();
    }
}

/** An undo may have taken back the limit itself. */
function isOverLimit(person: number, history: History, books: Books): boolean {
    const own = history.said.find((said) => said.person === person && books.messages.has(said.id));
    const wallet = books.messages.get(own?.id ?? '')?.[0]?.wallet ?? '';
    const spent = -(books.balances.get(wallet)?.at(-1) ?? 0n);
    return books.limited.has(wallet) && spent >= LIMIT_MINOR;
}
