/** Time zones by the city they are named after, or by their own name: "berlin", "europe/berlin", "utc". */
import { fold } from '../utterance.ts';

let zones: ReadonlyMap<string, string> | null = null;

/** The IANA name; null where there is none. */
export function zoneNamed(text: string): string | null {
    zones ??= new Map(
        ['UTC', ...Intl.supportedValuesOf('timeZone')].flatMap((zone) => [
            [fold(zone), zone] as const,
            [fold(zone.split('/').at(-1) ?? zone).replaceAll('_', ' '), zone] as const,
        ]),
    );
    return (
        zones.get(fold(text.trim()).replaceAll('_', ' ')) ?? zones.get(fold(text.trim())) ?? null
    );
}
