import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertReplaceable, recoverFolder, exchangeFolders } from '../../scripts/build/replace-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesOf } from './site.ts';

describe('a folder that may be replaced', () => {
  test.each([
    ['missing', 'no', {}],
    ['empty', '.', {}],
    ['an earlier site', '.', { 'index.html': '', 'tin-tuc/index.html': '' }],
  ])('%s', (_what, name, files) => {
    expect(() => assertReplaceable(path.join(temporaryFolder(files), name), ['/elsewhere'])).not.toThrow();
  });

  test.each([
    [
      'somebody’s project',
      { 'index.html': '', 'package.json': '' },
      'holds package.json: it is no earlier site',
    ],
    ['a checkout', { '.git/HEAD': '', 'index.html': '' }, 'holds .git: it is no earlier site'],
    ['content', { 'school.yaml': '' }, 'holds school.yaml: it is no earlier site'],
    ['anything else', { 'thư.txt': '' }, 'is neither empty nor an earlier site (no index.html)'],
  ])('not %s', (_what, files, reason) => {
    expect(() => assertReplaceable(temporaryFolder(files), ['/elsewhere'])).toThrow(reason);
  });

  test('not one that holds what the build needs, nor that itself', () => {
    const folder = temporaryFolder();
    expect(() => assertReplaceable(folder, [path.join(folder, 'content')])).toThrow(
      `OUT_DIR=${folder} holds ${folder}/content`,
    );
    expect(() => assertReplaceable(folder, [folder])).toThrow('choose another folder');
  });

  test('not one inside the content, but one beside it', () => {
    const folder = temporaryFolder();
    const content = path.join(folder, 'content');
    expect(() => assertReplaceable(path.join(content, 'dist'), [content], [content])).toThrow(
      `OUT_DIR=${content}/dist is inside ${content}`,
    );
    expect(() => assertReplaceable(path.join(folder, 'dist'), [content], [content])).not.toThrow();
  });

  test('not a file', () => {
    const folder = temporaryFolder({ dist: '' });
    expect(() => assertReplaceable(path.join(folder, 'dist'), [])).toThrow('is not a folder');
  });
});

describe('replacing', () => {
  test('what was there is where the new one was, and nothing else is left', () => {
    const folder = temporaryFolder({ 'dist/old': '1', 'cache/stage/new': '2' });
    exchangeFolders(path.join(folder, 'dist'), path.join(folder, 'cache/stage'));
    expect(filesOf(folder)).toEqual({ 'cache/stage/old': '1', 'dist/new': '2' });
  });

  test('where nothing was, the new one is moved', () => {
    const folder = temporaryFolder({ 'cache/stage/new': '2' });
    exchangeFolders(path.join(folder, 'deep/dist'), path.join(folder, 'cache/stage'));
    expect(filesOf(folder)).toEqual({ 'deep/dist/new': '2' });
  });

  test('a failure puts the earlier site back', () => {
    const folder = temporaryFolder({ 'dist/old': '1' });
    expect(() => exchangeFolders(path.join(folder, 'dist'), path.join(folder, 'nothing'))).toThrow();
    expect(filesOf(folder)).toEqual({ 'dist/old': '1' });
  });

  test('a build killed between the two renames is made good', () => {
    const folder = temporaryFolder({ 'dist/old': '1' });
    renameSync(path.join(folder, 'dist'), path.join(folder, '.dist.old'));
    recoverFolder(path.join(folder, 'dist'));
    expect(filesOf(folder)).toEqual({ 'dist/old': '1' });
  });

  test('a build killed after them leaves nothing behind', () => {
    const folder = temporaryFolder({ 'dist/new': '2', '.dist.old/old': '1' });
    recoverFolder(path.join(folder, 'dist'));
    expect(filesOf(folder)).toEqual({ 'dist/new': '2' });
    expect(existsSync(path.join(folder, '.dist.old'))).toBe(false);
  });
});
