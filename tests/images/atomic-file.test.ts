import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkOrCopy, writeAtomically } from '../../src/images/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a link shares its bytes, and placing it twice changes nothing', () => {
  const folder = temporaryFolder({ 'from.webp': 'x' });
  const from = path.join(folder, 'from.webp');
  const to = path.join(folder, 'deep/down/to.webp');
  linkOrCopy(from, to);
  linkOrCopy(from, to);
  expect(statSync(to).ino).toBe(statSync(from).ino);
});

test('what is missing cannot be placed, and the error names the place', () => {
  const folder = temporaryFolder();
  expect(() => linkOrCopy(path.join(folder, 'no'), path.join(folder, 'to'))).toThrow(
    `cannot place ${folder}/to`,
  );
});

test('a failed write says where and leaves nothing', () => {
  const folder = temporaryFolder({ 'taken/x': '' });
  expect(() => writeAtomically(path.join(folder, 'taken'), 'x')).toThrow(`cannot write ${folder}/taken`);
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a write replaces the file', () => {
  const folder = temporaryFolder({ a: 'old' });
  writeAtomically(path.join(folder, 'a'), 'new');
  expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('new');
});
