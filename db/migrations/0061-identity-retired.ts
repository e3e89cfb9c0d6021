import { added } from './added.ts';
import { instant, orNull } from './columns.ts';

/** A guest who became an account speaks under a new id; who comes with the old one is nobody any more. */
export const identityRetired = added('identity', { column: orNull(instant('retired_at')) });
