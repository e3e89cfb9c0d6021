/** Letters at the edges of a text, letter by letter where they are plain ones: most are. */
const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]+/u;

const ASCII = 128;

/** The letters that the text ends with. */
export function lastLetters(text: string): string {
    let at = text.length;
    for (; at > 0; at -= 1) {
        const code = text.charCodeAt(at - 1);
        if (code >= ASCII) return LETTERS_BEFORE.exec(text)?.[0] ?? '';
        if (!isLetter(code)) break;
    }
    return text.slice(at);
}

/** The letters that the text begins with. */
export function firstLetters(text: string): string {
    let at = 0;
    for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= ASCII) return LETTERS_AFTER.exec(text)?.[0] ?? '';
        if (!isLetter(code)) break;
    }
    return text.slice(0, at);
}

function isLetter(code: number): boolean {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
