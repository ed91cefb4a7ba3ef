/**
 * Astro's own command line (`node scripts/astro.ts check`) with its telemetry off: it would call another host.
 * Here rather than in an npm script, because `NAME=value command` is not understood by every system's shell.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
await import(pathToFileURL(join(astro, 'bin/astro.mjs')).href);
