import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../../scripts/build/assemble.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { filesOf } from './site.ts';

test('a stage with an earlier site in it comes out as a new one would, and what is the same is not touched', () => {
  const folder = temporaryFolder({
    'site/index.html': 'new',
    'site/tin/a/index.html': 'same',
    'site/_astro/x.1.css': 'x',
    'cache/p-480.webp': 'photo',
    'content/kh.pdf': 'plan',
  });
  const at = (name: string) => path.join(folder, name);
  const placements = [
    { file: at('cache/p-480.webp'), src: '/anh/p-480.webp', immutable: true },
    { file: at('content/kh.pdf'), src: '/media/kh.pdf', immutable: false },
  ];
  const wanted = {
    '_astro/x.1.css': 'x',
    'anh/p-480.webp': 'photo',
    'index.html': 'new',
    'media/kh.pdf': 'plan',
    'tin/a/index.html': 'same',
  };
  assemble(at('site'), placements, at('stage'));
  expect(filesOf(at('stage'))).toEqual(wanted);
  const inode = (name: string) => statSync(at(name)).ino;
  const [same, photo] = [inode('stage/tin/a/index.html'), inode('stage/anh/p-480.webp')];

  rmSync(at('stage/index.html'));
  writeFiles(at('stage'), { 'index.html': 'half', 'pagefind/old': '', 'tin/gone/index.html': '' });
  assemble(at('site'), placements, at('stage'));
  expect(filesOf(at('stage'))).toEqual(wanted);
  expect(existsSync(at('stage/tin/gone'))).toBe(false);
  expect([inode('stage/tin/a/index.html'), inode('stage/anh/p-480.webp')]).toEqual([same, photo]);

  // A document is a copy: what writes the original in place does not reach the site.
  writeFileSync(at('content/kh.pdf'), 'other');
  expect(filesOf(at('stage'))).toEqual(wanted);
});
