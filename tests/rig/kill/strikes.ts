/** Kills at random moments, and starts again what was killed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Machine, Machines } from './machines.ts';

/** How often each machine was killed. */
export type Strikes = ReadonlyMap<string, number>;

/** In milliseconds. Nobody gets anywhere while the database is away, so it is left alone for longer. */
const LONGEST_PEACE = { bot: 4_000, database: 10_000 };
const LONGEST_ABSENCE = 1_500;

/** Strikes each machine at least once, whatever becomes of the others, and leaves all of them running. */
export async function strike(
    { bots, database }: Machines,
    chance: Chance,
    goesOn: () => boolean,
): Promise<Strikes> {
    const targets = [
        ...bots.map((machine) => ({ machine, peace: LONGEST_PEACE.bot })),
        ...(database ? [{ machine: database, peace: LONGEST_PEACE.database }] : []),
    ];
    const counts = await Promise.all(
        targets.map(({ machine, peace }, place) =>
            strikeOne(machine, { peace, chance: chance.fork(-1 - place), goesOn }),
        ),
    );
    return new Map(targets.map(({ machine }, place) => [machine.name, counts[place] ?? 0]));
}

interface Striking {
    /** The longest there is before a strike. */
    readonly peace: number;
    readonly chance: Chance;
    readonly goesOn: () => boolean;
}

async function strikeOne(machine: Machine, { peace, chance, goesOn }: Striking): Promise<number> {
    let strikes = 0;
    do {
        await pause(chance.between(100, peace));
        strikes += 1;
        await machine.kill();
        await pause(chance.between(0, LONGEST_ABSENCE));
        await machine.restart();
    } while (goesOn());
    return strikes;
}
