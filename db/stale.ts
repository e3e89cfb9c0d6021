/** What was read has changed before it could be written. Nothing of it was written. */
export class Stale extends Error {
    readonly code = 'STALE';
    override readonly name = 'Stale';
}
