import path from 'node:path';
import { createServer, type FSWatcher } from 'vite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LoaderContext } from 'astro/loaders';
import {
  type BuildFolders,
  contentLoader,
  schoolLoader,
  readSnapshot,
  SNAPSHOT_VARIABLE,
  writeSnapshot,
} from '../../src/loader/index.ts';
import { contentSource, type ContentSource } from '../../src/loader/content-source.ts';
// Not exported by Astro: its real store, so that this tests what Astro does with our digests.
import { MutableDataStore } from '../../node_modules/astro/dist/content/mutable-data-store.js';
import { article, ContentFolder, SCHOOL } from './content-folder.ts';

const AT = 'articles/2022/bai-thu.mdx';

function foldersOf({ contentDir, cacheDir }: ContentFolder): BuildFolders {
  return { contentDir, cacheDir, outDir: '' };
}

function sourceOf(folder: ContentFolder, report?: (line: string) => void): ContentSource {
  return contentSource(foldersOf(folder), {}, report);
}

/** What Astro hands to a loader, as far as ours look at it. */
function contextOf(store: MutableDataStore, collection: string, watcher?: FSWatcher): LoaderContext {
  return { collection, store: store.scopedStore(collection), watcher } as unknown as LoaderContext;
}

async function titles(folder: ContentFolder, store: MutableDataStore): Promise<readonly unknown[]> {
  await contentLoader('articles', sourceOf(folder)).load(contextOf(store, 'articles'));
  return store
    .values('articles')
    .map(({ data }) => (data as { frontmatter: { title: string } }).frontmatter.title);
}

describe('a build', () => {
  test('entries go in by slug, changes are seen, what is gone is deleted', async () => {
    const folder = new ContentFolder({ [AT]: article(''), 'articles/2021/cu.mdx': article('') });
    const store = new MutableDataStore();
    expect(await titles(folder, store)).toEqual(['Bài thử', 'Bài thử']);
    folder.write({ [AT]: article('').replace('Bài thử', 'Bài sửa') });
    folder.remove('articles/2021/cu.mdx');
    expect(await titles(folder, store)).toEqual(['Bài sửa']);
    expect(store.keys('articles')).toEqual(['bai-thu']);
  });

  test('the school is one entry', async () => {
    const store = new MutableDataStore();
    await schoolLoader(sourceOf(new ContentFolder())).load(contextOf(store, 'school'));
    expect(store.get('school', 'school')?.data).toMatchObject({ name: 'Trường Mầm non Thử Nghiệm' });
  });

  test('an error in the content ends it, with every fault', async () => {
    const folder = new ContentFolder({ [AT]: article('', 'a: 1', 'b: 2') });
    await expect(titles(folder, new MutableDataStore())).rejects.toThrow(
      /^the content has errors:\narticles\/2022\/bai-thu\.mdx:6:1 {2}.*\narticles\/2022\/bai-thu\.mdx:7:1 {2}/u,
    );
  });

  test('a snapshot is what is loaded, whatever the folder has become', async () => {
    const folder = new ContentFolder({ [AT]: article('') });
    const { entries, school } = await folder.read();
    if (!school) throw new Error('the school is sound');
    const snapshot = path.join(folder.cacheDir, 'snapshot.v8');
    writeSnapshot(snapshot, { entries, school });
    expect(readSnapshot(snapshot)).toEqual({ entries, school });

    folder.write({ [AT]: article('', 'sai: 1') });
    const store = new MutableDataStore();
    const source = contentSource(foldersOf(folder), { [SNAPSHOT_VARIABLE]: snapshot });
    await contentLoader('articles', source).load(contextOf(store, 'articles'));
    expect(store.keys('articles')).toEqual(['bai-thu']);
  });
});

describe('astro dev', () => {
  test('follows changes, reports faults and keeps the sound entries', async () => {
    const folder = new ContentFolder({ [AT]: article('') });
    const server = await createServer({
      configFile: false,
      root: folder.contentDir,
      logLevel: 'silent',
      server: { middlewareMode: true, hmr: false, ws: false },
    });
    onTestFinished(() => server.close());
    const store = new MutableDataStore();
    const reported: string[] = [];
    const source = sourceOf(folder, (line) => reported.push(line));
    await contentLoader('articles', source).load(contextOf(store, 'articles', server.watcher));
    await schoolLoader(source).load(contextOf(store, 'school', server.watcher));
    expect(store.keys('articles')).toEqual(['bai-thu']);

    const changes = {
      'articles/2022/moi.mdx': article(''),
      'articles/2022/hong.mdx': article('', 'sai: 1'),
      'school.yaml': SCHOOL.replace('Xã Thử', 'Xã Mới'),
    };
    await vi.waitFor(
      () => {
        // Written again each time: the watcher takes what it finds before its first look round for old.
        folder.write(changes);
        expect(store.keys('articles')).toEqual(['bai-thu', 'moi']);
        expect(store.get('school', 'school')?.data).toMatchObject({ address: 'Xã Mới' });
      },
      { timeout: 15_000, interval: 500 },
    );
    expect(reported).toContain(
      'articles/2022/hong.mdx:6:1  Không có mục nào tên là «sai». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
    );
  });
});
