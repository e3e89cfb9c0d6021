/** Divides an amount so that the parts always sum to the whole. */

/**
 * Parts by weight, in minor units. What doesn't divide goes to the largest remainders, the earlier
 * first: 100 by three is 34, 33 and 33.
 * @throws RangeError when a weight is negative or all are zero.
 */
export function sharesOf(minor: bigint, weights: readonly bigint[]): bigint[] {
    const sum = weights.reduce((total, weight) => total + weight, 0n);
    if (sum <= 0n || weights.some((weight) => weight < 0n)) {
        throw new RangeError('shares need weights of which one is more than zero');
    }
    const size = minor < 0n ? -minor : minor;
    const sign = minor < 0n ? -1n : 1n;
    const parts = weights.map((weight, place) => ({
        place,
        share: (size * weight) / sum,
        remainder: (size * weight) % sum,
    }));
    const left = size - parts.reduce((total, { share }) => total + share, 0n);
    const favoured = new Set(
        parts
            .toSorted((a, b) => Number(b.remainder - a.remainder) || a.place - b.place)
            .slice(0, Number(left))
            .map(({ place }) => place),
    );
    return parts.map(({ share, place }) => sign * (favoured.has(place) ? share + 1n : share));
}

export function equalShares(minor: bigint, count: number): bigint[] {
    return sharesOf(
        minor,
        Array.from({ length: count }, () => 1n),
    );
}
