/** Kills at random moments, and starts again what was killed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Machine, Machines } from './machines.ts';

/** How often each machine was killed. */
export type Strikes = ReadonlyMap<string, number>;

/** In milliseconds. */
const LONGEST_PEACE = 4_000;
const LONGEST_ABSENCE = 1_500;

/** Strikes each machine at least once, whatever becomes of the others, and leaves all of them running. */
export async function strike(
    { bots, database }: Machines,
    chance: Chance,
    goesOn: () => boolean,
): Promise<Strikes> {
    const machines = [...bots, ...(database ? [database] : [])];
    const counts = await Promise.all(
        machines.map((machine, place) => strikeOne(machine, chance.fork(-1 - place), goesOn)),
    );
    return new Map(machines.map(({ name }, place) => [name, counts[place] ?? 0]));
}

async function strikeOne(machine: Machine, chance: Chance, goesOn: () => boolean): Promise<number> {
    let strikes = 0;
    do {
        await pause(chance.between(100, LONGEST_PEACE));
        strikes += 1;
        await machine.kill();
        await pause(chance.between(0, LONGEST_ABSENCE));
        await machine.restart();
    } while (goesOn());
    return strikes;
}
