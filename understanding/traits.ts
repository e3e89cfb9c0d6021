/** What can be told of a message at a glance, so that parsers that would find nothing aren't asked. */
const TRAITS = [
    'time',
    'digit',
    'dot',
    'month',
    'weekday',
    'unit',
    'weekend',
    'season',
    'ordinal',
    'numeral',
    'day-word',
    'time-phrase',
    'holiday',
    'slash',
    'address',
    'tag',
    'bracket',
    'name',
    'number-word',
    'operator',
    'multiplier',
    'sign',
    'currency',
    'category',
    'own-category',
    'cue',
    'question',
    'modifier',
    'recurrence',
    'order',
    'wallet',
] as const;

export type Trait = (typeof TRAITS)[number];

/** A set of traits, one bit for each. */
export type Traits = number;

export function traitsOf(...traits: readonly Trait[]): Traits {
    return traits.reduce((all, trait) => all | (1 << TRAITS.indexOf(trait)), 0);
}

export function hasTraits(traits: Traits, needed: Traits): boolean {
    return (traits & needed) === needed;
}

const BY_SIGN: Readonly<Record<string, Traits>> = {
    '/': traitsOf('slash', 'address', 'operator', 'recurrence'), '@': traitsOf('address', 'wallet'), '.': traitsOf('address', 'dot'),
    '#': traitsOf('tag'), '[': traitsOf('bracket'), '?': traitsOf('question'), $: traitsOf('sign'),
    '+': traitsOf('operator'), '*': traitsOf('operator'), '-': traitsOf('operator'),
}; // prettier-ignore

const DIGIT = traitsOf('digit', 'numeral');
const SIGN = traitsOf('sign');

const ASCII = 128;
const BY_CODE = Int32Array.from({ length: ASCII }, (_, code) => {
    const sign = String.fromCharCode(code);
    return BY_SIGN[sign] ?? (/\d/.test(sign) ? DIGIT : 0);
});

/** By its signs alone; any letter that isn't ASCII may be the sign of a currency. */
export function traitsOfSigns(plain: string): Traits {
    let traits = 0;
    for (let at = 0; at < plain.length; at += 1) {
        const code = plain.charCodeAt(at);
        traits |= code < ASCII ? (BY_CODE[code] ?? 0) : SIGN;
    }
    // The one sign that is made of letters.
    return plain.includes('l.e') ? traits | SIGN : traits;
}
