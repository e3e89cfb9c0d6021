/** HTML that is made only from literals and escaped values, so that nobody's words become markup. */

/** Finished HTML: what stands in it is either ours or escaped. */
export interface Html {
    readonly html: string;
}

type Value = string | number | Html | readonly Html[];

/** A tagged template: strings are escaped, for element content and quoted attributes alike. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
    const parts = literals.map((literal, place) => {
        const value = values[place];
        return value === undefined ? literal : literal + render(value);
    });
    return { html: parts.join('') };
}

export const NOTHING: Html = { html: '' };

function render(value: Value): string {
    if (typeof value === 'string') return escape(value);
    if (typeof value === 'number') return String(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};

function escape(text: string): string {
    return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}
