// @ts-check
import { fileURLToPath } from 'node:url';

/** The checkout, as an absolute path without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/u, '');
