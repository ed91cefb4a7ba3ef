/** `npm run lockfile`: after an `npm install`, adds to package-lock.json the native packages that npm left out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { entryOf, lockedPackage, missingOptionalPackages, placeOf } from './optional-packages.ts';

const LOCKFILE = new URL('../../package-lock.json', import.meta.url);

const record = z.record(z.string(), z.unknown());

// Written back as read, key by key: only the additions show in a diff.
const lock = record.parse(JSON.parse(readFileSync(LOCKFILE, 'utf8')));
const written = record.parse(lock.packages);
const packages = z.record(z.string(), lockedPackage).parse(written);

const added: Record<string, object> = {};
for (const missing of missingOptionalPackages(packages)) {
  const place = placeOf({ ...packages, ...added }, missing);
  added[place] = entryOf(missing, packages[missing.dependent] ?? {});
  console.log(`+ ${place}@${missing.version}`);
}
if (Object.keys(added).length > 0) {
  const sorted = Object.entries({ ...written, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
