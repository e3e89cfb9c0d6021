/** All places where a pattern matches, at most so many: matchAll makes a new pattern each time. */
export function matchesIn(
    pattern: RegExp,
    text: string,
    most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push(match);
        if (found.length >= most) break;
        if (match[0] === '') pattern.lastIndex += 1;
    }
    return found;
}
