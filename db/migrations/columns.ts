/** Column types by meaning, so that a table is described once for both databases. */

export interface Column {
    readonly name: string;
    readonly sqlite: string;
    readonly mysql: string;
    readonly nullable: boolean;
    /** True of every row that isn't null; both databases enforce it. */
    readonly check: string | null;
    /** Longest text, where MySQL's type says it and SQLite's doesn't. */
    readonly longest: number | null;
}

const ASCII = 'CHARACTER SET ascii COLLATE ascii_bin';

function column(name: string, sqlite: string, mysql: string, check: string | null = null): Column {
    return { name, sqlite, mysql, nullable: false, check, longest: null };
}

export function orNull(given: Column): Column {
    return { ...given, nullable: true };
}

/** A ULID. */
export function id(name: string): Column {
    return column(name, 'TEXT', `CHAR(26) ${ASCII}`, `length(${name}) = 26`);
}

/** A name or an id that is compared byte by byte: `a`, `A` and `a ` are three. At most 255 bytes. */
export function key(name: string): Column {
    return { ...column(name, 'TEXT', 'VARBINARY(255)'), longest: 255 };
}

/** What a person wrote; `characters` are code points. */
export function text(name: string, characters: number): Column {
    return { ...column(name, 'TEXT', `VARCHAR(${characters})`), longest: characters };
}

/** An ASCII word of the world's: a locale, a time zone. */
export function word(name: string, characters: number): Column {
    return { ...column(name, 'TEXT', `VARCHAR(${characters}) ${ASCII}`), longest: characters };
}

/** One of a few words of ours. */
export function code(name: string, words: readonly string[]): Column {
    const list = words.map((each) => `'${each}'`).join(', ');
    return column(name, 'TEXT', `VARCHAR(20) ${ASCII}`, `${name} IN (${list})`);
}

/** ISO 4217. */
export function currency(name: string): Column {
    return column(name, 'TEXT', `CHAR(3) ${ASCII}`, `length(${name}) = 3`);
}

/** `YYYY-MM-DD`. */
export function day(name: string): Column {
    return column(name, 'TEXT', `CHAR(10) ${ASCII}`, `${name} LIKE '____-__-__'`);
}

/** `YYYY-MM`. */
export function month(name: string): Column {
    return column(name, 'TEXT', `CHAR(7) ${ASCII}`, `${name} LIKE '____-__'`);
}

export function json(name: string): Column {
    return column(name, 'TEXT', 'MEDIUMTEXT');
}

/** Minor units of a currency that is written beside it, or is the wallet's. */
export function money(name: string, check: string | null = null): Column {
    return column(name, 'INTEGER', 'BIGINT', check);
}

/** Milliseconds since 1970 in UTC. */
export function instant(name: string): Column {
    return column(name, 'INTEGER', 'BIGINT');
}

export function count(name: string, check: string | null = `${name} >= 0`): Column {
    return column(name, 'INTEGER', 'INT', check);
}

export function flag(name: string): Column {
    return column(name, 'INTEGER', 'TINYINT', `${name} IN (0, 1)`);
}
