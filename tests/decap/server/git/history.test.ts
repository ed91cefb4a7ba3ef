import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BareRepository } from '../../../../decap/server/git/bare-repository.ts';
import { openClone } from '../../../../decap/server/git/clone.ts';
import {
  parseMessage,
  parseTrailers,
  signatureOf,
  writeCommit,
} from '../../../../decap/server/git/commit.ts';
import { Git } from '../../../../decap/server/git/git.ts';
import { entryLog, PAGE_SIZE, readLog } from '../../../../decap/server/git/history.ts';
import { gitIn, makeSchool, PEOPLE, PUBLISHED, PUBLISHED_PATH, type TestSchool } from '../fixture/school.ts';

const writer = signatureOf(PEOPLE.writer);
const name = { collection: 'articles', slug: '2022/khai-giang' } as const;

let school: TestSchool;
let gitDir: string;
let content: BareRepository;

beforeAll(async () => {
  school = await makeSchool();
  gitDir = join(school.root, 'content.git');
  content = new BareRepository(await openClone({ gitDir, checkout: school.checkout }));
});
afterAll(async () => {
  content.close();
  await school.remove();
});

describe('a commit message', () => {
  it.each([
    ['text', 'Chữ.\nHai dòng.'],
    ['blank lines', 'Một.\n\n\nHai.'],
    ['what looks like trailers', 'Draft-Author: x\nWorkflow-Status: pending_publish'],
    ['what looks like trailers in a paragraph of their own', 'Hay.\n\nReviewed-by: x <y@z>\nNote-Id: 1'],
    ['what is quoted', '> Chữ.\n>\n> > Sâu hơn.'],
    ['spaces and marks', '  lùi vào\n# không mất\n- gạch'],
  ])('gives back a body with %s, and only its own trailers', async (_, body) => {
    const git = new Git(gitDir);
    const commit = await writeCommit(git, {
      tree: await git.text(['rev-parse', 'main^{tree}']),
      parents: [],
      author: writer,
      subject: 'Việc\nhai dòng',
      body,
      trailers: [['Workflow-Status', 'draft\nDraft-Author: khac']],
    });
    const message = await git.text(['log', '-1', '--format=%B', commit]);
    expect(parseMessage(message)).toEqual({ subject: 'Việc hai dòng', body });
    expect([...parseTrailers(message)]).toEqual([['Workflow-Status', 'draft Draft-Author: khac']]);
    expect(await git.text(['log', '-1', '--format=%(trailers:only)', commit])).toBe(
      'Workflow-Status: draft Draft-Author: khac\n',
    );
    expect(await readLog(git, ['-1', commit])).toMatchObject([{ oid: commit, author: writer, body }]);
  });

  it('of another tool is read as it is', () => {
    expect(parseMessage('Sửa lỗi\n\nVì sao.\n\nCo-authored-by: A <a@b>\n')).toEqual({
      subject: 'Sửa lỗi',
      body: 'Vì sao.',
    });
    expect(parseMessage('')).toEqual({ subject: '', body: '' });
  });
});

describe('the log of an entry', () => {
  const git = (...args: readonly string[]) => gitIn(gitDir, ...args);
  const page = (number: number) =>
    entryLog(new Git(gitDir), git('rev-parse', 'main'), PUBLISHED_PATH, number);
  const logged = async (number = 1) => (await page(number)).commits.map(({ subject }) => subject);

  /** Saves, comments and publishes, as the desk does. */
  async function publish(text: string): Promise<void> {
    const save = {
      name,
      expected: undefined,
      start: await content.main(),
      changes: [{ path: PUBLISHED_PATH, content: Buffer.from(text) }],
      by: writer,
      subject: `Lưu ${text.length}`,
      status: 'draft',
      author: PEOPLE.writer.id,
    } as const;
    await content.saveDraft(save);
    const saved = await content.draft(name);
    if (saved === undefined) throw new Error('no draft');
    await content.addStep(saved, {
      by: writer,
      subject: 'Ghi chú',
      status: 'draft',
      body: 'Chữ.',
      trailers: [],
    });
    const draft = await content.draft(name);
    if (draft === undefined) throw new Error('no draft');
    const merge = await content.merge(draft);
    if ('conflicts' in merge) throw new Error('cannot merge');
    await content.publish(draft, {
      ...merge,
      author: writer,
      subject: 'Đăng',
      trailers: [['Reviewed-by', 'X']],
    });
  }

  it('has each publication with the commits of its draft, and nothing of other entries', async () => {
    await publish(`${PUBLISHED}\nThêm.\n`);
    const main = await content.main();
    const other = [{ path: 'content/articles/2022/khac.mdx', content: Buffer.from('x') }];
    const tree = await content.change(main, other);
    await content.commitToMain({ main, tree, author: writer, subject: 'Bài khác', trailers: [] });
    expect(await logged()).toEqual(['Đăng', 'Ghi chú', expect.stringMatching(/^Lưu \d+$/u), 'Bắt đầu']);
  });

  it('finds what came by a merge of another repository, on whichever side', async () => {
    const folder = join(school.root, 'elsewhere');
    gitIn(school.root, 'clone', '--quiet', gitDir, folder);
    writeFileSync(join(folder, PUBLISHED_PATH), `Nơi khác.\n${PUBLISHED}`);
    gitIn(folder, 'commit', '--quiet', '-am', 'Sửa nơi khác');
    const theirs = gitIn(folder, 'rev-parse', 'HEAD');
    await publish(`${PUBLISHED}\nThêm hai dòng.\n`);
    gitIn(folder, 'fetch', '--quiet');
    gitIn(folder, 'merge', '--quiet', '-s', 'ours', '-m', 'Nối', 'origin/main');
    gitIn(folder, 'push', '--quiet', 'origin', `HEAD:main`);
    // The first parent is theirs now: what the desk published stands on the other side.
    expect(git('rev-parse', 'main^1')).toBe(theirs);
    const subjects = await logged();
    expect(subjects).toContain('Sửa nơi khác');
    expect(subjects).toContain('Bắt đầu');
    expect(await content.isOnMain(theirs)).toBe(true);
  });

  it('comes page by page', async () => {
    for (let index = 0; index < PAGE_SIZE; index += 1) {
      const main = await content.main();
      const change = { path: PUBLISHED_PATH, content: Buffer.from(`Lần ${index}`) };
      const tree = await content.change(main, [change]);
      await content.commitToMain({ main, tree, author: writer, subject: `Lần ${index}`, trailers: [] });
    }
    const [first, second] = [await logged(1), await logged(2)];
    expect(first).toEqual(Array.from({ length: PAGE_SIZE }, (_, index) => `Lần ${PAGE_SIZE - 1 - index}`));
    expect(second).toContain('Bắt đầu');
    expect([(await page(1)).hasOlder, (await page(2)).hasOlder]).toEqual([true, false]);
    expect(await logged(3)).toEqual([]);
  });

  it('knows who wrote the text that is there, and which texts there ever were', async () => {
    const main = await content.main();
    expect(await content.lastTextChange(main, PUBLISHED_PATH)).toMatchObject({ author: writer });
    const first = git('rev-parse', `${git('rev-list', '--max-parents=0', 'main')}:${PUBLISHED_PATH}`);
    expect(await content.everHad([main], PUBLISHED_PATH, first)).toBe(true);
    expect(await content.everHad([main], PUBLISHED_PATH, git('rev-parse', 'main:README.md'))).toBe(false);
  });
});
