/** A table that is looked up by what people write: "constructor" stands in it only if we put it there. */
export function dictionary<T extends object>(table: T): T {
    return Object.assign(Object.create(null) as T, table);
}
