/** Words and phrases written as running text, parted by commas: long lists stay readable that way. */
export function list(text: string): readonly string[] {
    return text
        .split(',')
        .map((word) => word.trim().replaceAll(/\s+/g, ' '))
        .filter((word) => word !== '');
}
