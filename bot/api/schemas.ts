/** The shapes that the API and the forms take. */
import { z } from 'zod';

/** ASCII, as mail carriers take it. */
export const email = z.email().max(254);
/** What it has to be is told by accounts/; no body is longer than 64 KB. */
const password = z.string().max(65_536);
const token = z.string().max(200);

export const CREDENTIALS = z.strictObject({ email, password });
export const CONFIRM = z.strictObject({ token, password });
export const FORGOTTEN = z.strictObject({ email });
export const CHANGE = z.strictObject({ current: password, next: password });
export const TOKEN = z.strictObject({ token });
