/** Controls that would break a line, and the two separators that do. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const LINE_BREAKERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Overrides, embeddings and isolates turn the text after them around; the rest have no width and
 * make two texts look alike. The plain marks U+200E and U+200F stay, since Intl writes them into
 * amounts, and so do the joiners U+200C and U+200D, which emoji and some scripts need.
 */
const DECEIVERS = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g;

/** A person's text as one line that is safe to show. What can be read of it stays as it was. */
export function displayText(text: string): string {
    return text.toWellFormed().replace(DECEIVERS, '').replace(LINE_BREAKERS, ' ').trim();
}
