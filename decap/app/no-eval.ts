import { z } from 'zod';

/**
 * zod would try whether it may compile code as soon as the first object schema is made; a page without `unsafe-eval`
 * reports even the attempt. Imported before anything that makes a schema.
 */
z.config({ jitless: true });
