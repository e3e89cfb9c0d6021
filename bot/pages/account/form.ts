/** The parts of a form: a label above each field, its hint and its fault below, and one button. */
import { html, NOTHING, type Html } from '../../../alerts/compose/html.ts';

export interface Option {
    readonly value: string;
    readonly label: string;
}

export interface Field {
    readonly name: string;
    readonly label: string;
    readonly type: 'email' | 'password' | 'text' | 'select';
    /** What a password manager fills in. */
    readonly autocomplete: 'username' | 'email' | 'current-password' | 'new-password' | 'off';
    /** Of a select. */
    readonly options?: readonly Option[];
    readonly value?: string;
    readonly hint?: string;
    readonly fault?: string | null;
}

export interface Form {
    /** null: the address of the page itself. */
    readonly action: string | null;
    readonly token: string;
    readonly fields: readonly Field[];
    readonly button: string;
    /** Hidden fields beside the token. */
    readonly more?: Html;
    /** Makes the names of fields on one page differ. */
    readonly prefix?: string;
}

/** The name of the field that proves that the form is ours. */
export const TOKEN_FIELD = 'form';

export function form({ action, token, fields, button, more = NOTHING, prefix = '' }: Form): Html {
    const to = action === null ? NOTHING : html` action="${action}"`;
    return html`<form method="post" ${to}>
        ${hidden(TOKEN_FIELD, token)} ${more} ${fields.map((one) => labelled(one, prefix))}
        <button type="submit">${button}</button>
    </form>`;
}

export function hidden(name: string, value: string): Html {
    return html`<input type="hidden" name="${name}" value="${value}" />`;
}

function labelled(field: Field, prefix: string): Html {
    const { name, label, hint, fault } = field;
    const id = prefix + name;
    return html`<p class="labelled">
        <label for="${id}">${label}</label>
        ${hint ? html`<span class="soft hint" id="${id}-hint">${hint}</span>` : NOTHING}
        ${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : NOTHING}
        ${field.type === 'select' ? select(field, id) : input(field, id)}
    </p>`;
}

function input(field: Field, id: string): Html {
    const { name, type, autocomplete, value } = field;
    return html`<input
        id="${id}"
        name="${name}"
        type="${type}"
        autocomplete="${autocomplete}"
        value="${value ?? ''}"
        required
        spellcheck="false"
        autocapitalize="none"
        ${marksOf(field, id)}
    />`;
}

function select(field: Field, id: string): Html {
    const { name, value, options = [] } = field;
    const choices = options.map((option) => {
        const isChosen = option.value === value ? html` selected` : NOTHING;
        return html`<option value="${option.value}" ${isChosen}>${option.label}</option>`;
    });
    return html`<select id="${id}" name="${name}" ${marksOf(field, id)}>
        ${choices}
    </select>`;
}

function marksOf({ hint, fault }: Field, id: string): Html {
    const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
    const marks = fault ? html` aria-invalid="true" autofocus` : NOTHING;
    const refers = described === '' ? NOTHING : html` aria-describedby="${described}"`;
    return html`${marks}${refers}`;
}

/** Said aloud when the page comes back. */
export function notice(text: string, tone: 'fault' | 'well'): Html {
    return tone === 'fault'
        ? html`<p class="notice fault" role="alert">${text}</p>`
        : html`<p class="notice" role="status">${text}</p>`;
}
