/** Kills at random moments, and starts again what was killed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Machine, Machines } from './machines.ts';

/** How often each set of machines was killed. */
export type Strikes = Map<string, number>;

/** In milliseconds. */
const LONGEST_PEACE = 2_000;
const LONGEST_ABSENCE = 1_500;

/** Strikes at least once, and leaves everything running. */
export async function strike(
    machines: Machines,
    chance: Chance,
    goesOn: () => boolean,
): Promise<Strikes> {
    const strikes: Strikes = new Map();
    const targets = targetsOf(machines);
    do {
        await pause(chance.between(100, LONGEST_PEACE));
        const struck = chance.pick(targets);
        const name = struck.map((machine) => machine.name).join(' and ');
        strikes.set(name, (strikes.get(name) ?? 0) + 1);
        await Promise.all(struck.map((machine) => machine.kill()));
        await pause(chance.between(0, LONGEST_ABSENCE));
        await Promise.all(struck.map((machine) => machine.restart()));
    } while (goesOn());
    return strikes;
}

/** Each machine alone, and all bots, or one of them, with the database. */
function targetsOf({ bots, database }: Machines): readonly (readonly Machine[])[] {
    const alone = [...bots, ...(database ? [database] : [])].map((machine) => [machine]);
    const together = bots.length > 1 ? [bots] : [];
    return [...alone, ...together, ...(database ? [[...bots.slice(-1), database]] : [])];
}
