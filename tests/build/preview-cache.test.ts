import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesOf, runScript, SiteUnderTest } from './site.ts';

const article = (title: string, text: string) =>
  `---\ntitle: ${title}\npublishedAt: 2022-09-05T08:00\narea: mam-non\nauthor: nguoi-viet\n---\n\n${text}\n`;

test('a preview begins with the cache of the site and leaves nothing in it', async () => {
  const site = new SiteUnderTest({ 'articles/2022/mot.mdx': article('Một', 'Bài một.') });
  expect((await site.build()).exitCode).toBe(0);
  const shown = filesOf(site.outDir);

  // What the desk does for a draft: another content folder, another cache, seeded with the site's.
  const preview = new SiteUnderTest({
    'articles/2022/mot.mdx': article('Một', 'Bài một.'),
    'articles/2022/nhap.mdx': article('Bản nháp', 'CHỮ-CỦA-BẢN-NHÁP'),
  });
  const outDir = path.join(temporaryFolder(), 'preview');
  const environment = {
    CONTENT_DIR: preview.contentDir,
    CACHE_DIR: path.join(temporaryFolder(), 'cache'),
    SEED_CACHE_DIR: site.cacheDir,
    OUT_DIR: outDir,
    BUILD_NOW: '2022-12-01T08:00:00+07:00',
  };
  const run = await runScript('scripts/build.ts', environment, '--pages-only');
  expect(run.exitCode, run.stdout + run.stderr).toBe(0);
  expect(readFileSync(path.join(outDir, 'tin-tuc/nhap/index.html'), 'utf8')).toContain('CHỮ-CỦA-BẢN-NHÁP');
  expect(filesOf(site.outDir)).toEqual(shown);

  // Byte for byte what a build without any preview makes.
  site.write({ 'articles/2022/hai.mdx': article('Hai', 'Bài hai.') });
  expect((await site.build()).exitCode).toBe(0);
  const cold = path.join(temporaryFolder(), 'cold');
  expect((await site.build({ cacheDir: path.join(temporaryFolder(), 'cache'), outDir: cold })).exitCode).toBe(
    0,
  );
  expect(filesOf(site.outDir)).toEqual(filesOf(cold));
});
