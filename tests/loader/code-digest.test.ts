import { renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeDigest } from '../../src/loader/code-digest.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

test('changes with a file’s text and name, with a new file, and with nothing else', () => {
  const folder = temporaryFolder({
    'src/a.ts': 'a',
    'src/deep/b.ts': 'b',
    'lock.json': '{}',
    'other.ts': '',
  });
  const now = () => codeDigest(['src', 'lock.json', 'missing'].map((name) => path.join(folder, name)));
  const seen = [now()];
  writeFiles(folder, { 'other.ts': 'changed' });
  expect(now()).toBe(seen[0]);

  writeFiles(folder, { 'src/deep/b.ts': 'b2' });
  seen.push(now());
  renameSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/c.ts'));
  seen.push(now());
  writeFiles(folder, { missing: '' });
  seen.push(now());
  writeFiles(folder, { 'lock.json': '{ }' });
  seen.push(now());
  expect(new Set(seen).size).toBe(seen.length);
});
