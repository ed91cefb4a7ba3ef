/** The style guide has every component: one that is not there is looked at by nobody. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '../../../src');
const COMPONENTS = path.join(SRC, 'components');
const GUIDE = path.join(SRC, 'pages/huong-dan/giao-dien.astro');

/** Components that the guide does not have, each with its reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'EntryBody.astro': 'reads a body out of the cache; the guide has the same element with a body of its own',
};

/** A component with all that it imports, as far as that is Astro's. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+\.astro)'/gu)) {
    reached(path.resolve(path.dirname(file), target), found);
  }
  return found;
}

const all = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !file.startsWith('guide'))
  .map((file) => file.split(path.sep).join('/'));

test('every component stands in the style guide, or in the list of exceptions', () => {
  const shown = reached(GUIDE);
  const missing = all.filter((file) => !shown.has(path.join(COMPONENTS, file)) && !(file in ELSEWHERE));
  expect(all.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('an exception is a component, and stands in the guide nowhere', () => {
  const shown = reached(GUIDE);
  const stale = Object.keys(ELSEWHERE).filter(
    (file) => !existsSync(path.join(COMPONENTS, file)) || shown.has(path.join(COMPONENTS, file)),
  );
  expect(stale).toEqual([]);
});
