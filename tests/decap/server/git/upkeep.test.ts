import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BareRepository } from '../../../../decap/server/git/bare-repository.ts';
import { openClone } from '../../../../decap/server/git/clone.ts';
import { signatureOf } from '../../../../decap/server/git/commit.ts';
import type { Git } from '../../../../decap/server/git/git.ts';
import { Upkeep } from '../../../../decap/server/git/upkeep.ts';
import { openLog } from '../../../../decap/server/log.ts';
import { gitIn, makeSchool, PEOPLE, PUBLISHED_PATH, type TestSchool } from '../fixture/school.ts';

let school: TestSchool;
let git: Git;
let content: BareRepository;
let logged = '';

beforeAll(async () => {
  school = await makeSchool();
  git = await openClone({ gitDir: join(school.root, 'content.git'), checkout: school.checkout });
  content = new BareRepository(git);
});
afterAll(async () => {
  content.close();
  await school.remove();
});

function upkeep(): Upkeep {
  return new Upkeep(git, openLog({ level: 'info', forPeople: false, write: (text) => (logged += text) }));
}

async function save(slug: string): Promise<string> {
  const name = { collection: 'articles', slug: `2022/${slug}` } as const;
  return content.saveDraft({
    name,
    expected: await content.draft(name),
    start: await content.main(),
    changes: [{ path: `content/articles/2022/${slug}.mdx`, content: Buffer.from(`Chữ của ${slug}.\n`) }],
    by: signatureOf(PEOPLE.writer),
    subject: `Lưu ${slug}`,
    status: 'draft',
    author: PEOPLE.writer.id,
  });
}

function looseObjects(): number {
  return Number(gitIn(git.gitDir, 'count-objects').split(' ')[0]);
}

it('leaves no small files, loses nothing, and lets members save meanwhile', async () => {
  const tips = new Map<string, string>();
  for (const slug of ['mot', 'hai', 'ba']) tips.set(slug, await save(slug));
  const deleted = await content.draft({ collection: 'articles', slug: '2022/ba' });
  if (deleted === undefined) throw new Error('no draft to delete');
  await content.deleteDraft(deleted);
  expect(looseObjects()).toBeGreaterThan(10);

  await upkeep().run();
  await Promise.all([upkeep().run(), save('bon'), save('nam')]);
  await upkeep().run();
  await upkeep().run();

  expect(looseObjects()).toBe(0);
  expect(gitIn(git.gitDir, 'fsck', '--strict', '--no-dangling')).toBe('');
  // Also by the reader that was open all the time, and what no branch leads to any more.
  for (const [slug, tip] of tips) {
    const file = await content.file(tip, `content/articles/2022/${slug}.mdx`);
    expect(file && (await content.read(file)).toString()).toBe(`Chữ của ${slug}.\n`);
  }
  expect(await content.drafts()).toHaveLength(4);
  expect(await content.file(await content.main(), PUBLISHED_PATH)).toBeDefined();
  expect(logged).toBe('');
}, 60_000);

it('comes by itself, and ends when the desk does', async () => {
  await save('sau');
  const daily = upkeep();
  daily.start({ firstMs: 1, everyMs: 1 });
  while (looseObjects() > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await daily.close();
  await save('bay');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(looseObjects()).toBeGreaterThan(0);
  expect(logged).toBe('');
});
