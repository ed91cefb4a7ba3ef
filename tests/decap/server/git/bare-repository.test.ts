import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BareRepository } from '../../../../decap/server/git/bare-repository.ts';
import { openClone } from '../../../../decap/server/git/clone.ts';
import { signatureOf } from '../../../../decap/server/git/commit.ts';
import type { DraftName } from '../../../../decap/server/git/draft.ts';
import { MovedError, retryWhenMoved } from '../../../../decap/server/git/refs.ts';
import { OddTreeError } from '../../../../decap/server/git/tree-change.ts';
import { gitIn, makeSchool, PEOPLE, PUBLISHED, PUBLISHED_PATH, type TestSchool } from '../fixture/school.ts';

const writer = signatureOf(PEOPLE.writer);
const head = signatureOf(PEOPLE.head);
const handedIn = { by: head, subject: 'Gửi duyệt', status: 'pending_review', trailers: [] } as const;
const name = (slug: string): DraftName => ({ collection: 'articles', slug: `2022/${slug}` });

let school: TestSchool;
let gitDir: string;
let content: BareRepository;
let clones = 0;

/** Saves one file of a draft, as whoever sees it first would. */
async function save(slug: string, text: string, path = `content/articles/2022/${slug}.mdx`, start?: string) {
  await content.saveDraft({
    name: name(slug),
    expected: await content.draft(name(slug)),
    start: start ?? (await content.main()),
    changes: [{ path, content: Buffer.from(text) }],
    by: writer,
    subject: `Lưu ${slug}`,
    status: 'draft',
    author: PEOPLE.writer.id,
  });
}

async function draftOf(slug: string) {
  const draft = await content.draft(name(slug));
  if (draft === undefined) throw new Error(`no draft ${slug}`);
  return draft;
}

async function publish(slug: string) {
  const draft = await draftOf(slug);
  const merge = await content.merge(draft);
  if ('conflicts' in merge) throw new Error(`conflicts in ${merge.conflicts.join(', ')}`);
  return content.publish(draft, {
    ...merge,
    author: writer,
    subject: `Đăng ${slug}`,
    trailers: [['Reviewed-by', 'X']],
  });
}

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());
beforeEach(async () => {
  clones += 1;
  gitDir = join(school.root, `content-${clones}.git`);
  content = new BareRepository(await openClone({ gitDir, checkout: school.checkout }));
  return () => content.close();
});

describe('reading', () => {
  it('lists and reads the files of main', async () => {
    const file = await content.file(await content.main(), PUBLISHED_PATH);
    expect(file && (await content.read(file)).toString()).toBe(PUBLISHED);
    expect(await content.file(await content.main(), 'content/articles/2022/khong-co.mdx')).toBeUndefined();
  });

  it('reads a hundred objects at once, in the right order, big ones included', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `${index} ${'ệ'.repeat(index * 1000)}`);
    const tree = await content.change(
      await content.main(),
      texts.map((text, index) => ({ path: `content/media/${index}.pdf`, content: Buffer.from(text) })),
    );
    const read = await Promise.all(
      texts.map(async (_, index) => {
        const file = await content.file(tree, `content/media/${index}.pdf`);
        return file && (await content.read(file)).toString();
      }),
    );
    expect(read).toEqual(texts);
  });

  it('rejects a name that is no object name, and one that is missing', async () => {
    await expect(content.read({ path: 'x', oid: 'HEAD\n' })).rejects.toThrow('not an object name');
    await expect(content.read({ path: 'x', oid: '1'.repeat(40) })).rejects.toThrow('there is no object');
  });

  it('does not list symbolic links', async () => {
    const linked = await makeSchool();
    await symlink('/etc/passwd', join(linked.checkout, 'content/articles/2022/ma.mdx'));
    linked.git('add', '.');
    linked.git('commit', '-m', 'liên kết');
    const other = new BareRepository(
      await openClone({ gitDir: join(linked.root, 'content.git'), checkout: linked.checkout }),
    );
    const main = await other.main();
    expect((await other.files(main, 'content/articles/')).map(({ path }) => path)).toEqual([PUBLISHED_PATH]);
    const change = { path: 'content/articles/2022/ma.mdx', content: Buffer.from('x') };
    await expect(other.change(main, [change])).rejects.toThrow(OddTreeError);
    const below = { path: 'content/articles/2022/ma.mdx/x.mdx', content: Buffer.from('x') };
    await expect(other.change(main, [below])).rejects.toThrow(OddTreeError);
    other.close();
    await linked.remove();
  });
});

describe('drafts', () => {
  it('keeps a draft on a branch, its state in the trailers of the last commit', async () => {
    await save('bai-moi', 'một');
    const draft = await draftOf('bai-moi');
    expect(draft).toMatchObject({
      collection: 'articles',
      slug: '2022/bai-moi',
      status: 'draft',
      author: PEOPLE.writer.id,
    });
    expect(await content.drafts()).toEqual([name('bai-moi')]);
    expect(
      gitIn(
        gitDir,
        'log',
        '-1',
        '--format=%an <%ae>|%cn|%s%n%(trailers)',
        'cms/articles/2022/bai-moi',
      ).trim(),
    ).toBe(
      'Lê Thị Viết <le-thi-viet@bang-tin.local>|Bảng Tin|Lưu bai-moi\nWorkflow-Status: draft\nDraft-Author: le-thi-viet',
    );
  });

  it('tells what the draft changed, however main went on', async () => {
    await save('bai-moi', 'một');
    await save('bai-khac', 'khác');
    await publish('bai-khac');
    const changes = await content.draftChanges(await draftOf('bai-moi'));
    expect(changes).toMatchObject([{ path: 'content/articles/2022/bai-moi.mdx', isNew: true }]);
  });

  it('makes no commit for a save that changes nothing', async () => {
    await save('bai-moi', 'một');
    const { tip } = await draftOf('bai-moi');
    await save('bai-moi', 'một');
    expect((await draftOf('bai-moi')).tip).toBe(tip);
  });

  it('changes the status in a commit that names who did it and touches no file', async () => {
    await save('bai-moi', 'một');
    const draft = await draftOf('bai-moi');
    await content.addStep(draft, handedIn);
    expect(await draftOf('bai-moi')).toMatchObject({ status: 'pending_review', author: PEOPLE.writer.id });
    expect(gitIn(gitDir, 'diff', '--stat', draft.tip, 'cms/articles/2022/bai-moi')).toBe('');
    expect(gitIn(gitDir, 'log', '-1', '--format=%an', 'cms/articles/2022/bai-moi')).toBe('Trương Thị Ký');
  });

  it('refuses a write that was decided on an older state', async () => {
    await save('bai-moi', 'một');
    const stale = await draftOf('bai-moi');
    await save('bai-moi', 'hai');
    await expect(content.addStep(stale, handedIn)).rejects.toThrow(MovedError);
    await expect(content.deleteDraft(stale)).rejects.toThrow(MovedError);
    await content.deleteDraft(await draftOf('bai-moi'));
    expect(await content.drafts()).toEqual([]);
  });

  it('keeps every one of the saves that come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => save(`bai-${index}`, `chữ ${index}`)));
    await Promise.all(
      Array.from({ length: 5 }, (_, index) => retryWhenMoved(() => save('chung', `chữ ${index}`))),
    );
    expect(await content.drafts()).toHaveLength(21);
    expect(gitIn(gitDir, 'rev-list', '--count', 'main..cms/articles/2022/chung')).toBe('5');
    expect(gitIn(gitDir, 'fsck', '--strict')).not.toMatch(/error|missing/u);
  });
});

describe('publishing', () => {
  it('makes a merge of main and the draft, and removes the draft', async () => {
    await save('bai-moi', 'một');
    const { tip } = await draftOf('bai-moi');
    const before = await content.main();
    const commit = await publish('bai-moi');
    expect(await content.main()).toBe(commit);
    expect(gitIn(gitDir, 'log', '-1', '--format=%P|%an|%(trailers:key=Reviewed-by,separator=%x2C)')).toBe(
      `${before} ${tip}|Lê Thị Viết|Reviewed-by: X`,
    );
    expect(await content.drafts()).toEqual([]);
  });

  it('joins changes of one text that lie apart', async () => {
    await save('khai-giang', PUBLISHED.replace('Dòng một', 'Dòng một, sửa'));
    await save('tam', 'x', PUBLISHED_PATH);
    await content.deleteDraft(await draftOf('tam'));
    const other = {
      path: PUBLISHED_PATH,
      content: Buffer.from(PUBLISHED.replace('Dòng ba', 'Dòng ba, sửa')),
    };
    const main = await content.main();
    const tree = await content.change(main, [other]);
    await content.commitToMain({ main, tree, author: head, subject: 'Sửa', trailers: [] });
    const commit = await publish('khai-giang');
    const file = await content.file(commit, PUBLISHED_PATH);
    expect(file && (await content.read(file)).toString()).toContain(
      'Dòng một, sửa.\n\nDòng hai.\n\nDòng ba, sửa.',
    );
  });

  it('of a draft that began on an older main finds what was published meanwhile', async () => {
    const before = await content.main();
    await save('khai-giang', PUBLISHED.replace(/\n[^\n]+\n$/u, '\nBản mới hơn.\n'));
    await publish('khai-giang');
    await save('khai-giang', PUBLISHED.replace(/\n[^\n]+\n$/u, '\nBản khác.\n'), PUBLISHED_PATH, before);
    expect(await content.merge(await draftOf('khai-giang'))).toMatchObject({ conflicts: [PUBLISHED_PATH] });
  });

  it('names the files of a conflict and leaves everything as it was', async () => {
    await save('khai-giang', PUBLISHED.replace('Dòng hai', 'Dòng hai của Viết'));
    const main = await content.main();
    const other = {
      path: PUBLISHED_PATH,
      content: Buffer.from(PUBLISHED.replace('Dòng hai', 'Dòng hai của Ký')),
    };
    const tree = await content.change(main, [other]);
    const moved = await content.commitToMain({ main, tree, author: head, subject: 'Sửa', trailers: [] });
    expect(await content.merge(await draftOf('khai-giang'))).toEqual({
      main: moved,
      conflicts: [PUBLISHED_PATH],
    });
    expect(await content.main()).toBe(moved);
    expect(await content.drafts()).toHaveLength(1);
  });

  it('does nothing when main moved meanwhile', async () => {
    await save('bai-moi', 'một');
    const draft = await draftOf('bai-moi');
    const merge = await content.merge(draft);
    if ('conflicts' in merge) throw new Error('unexpected conflict');
    await save('bai-khac', 'khác');
    const moved = await publish('bai-khac');
    const commit = { ...merge, author: writer, subject: 'x', trailers: [] };
    await expect(content.publish(draft, commit)).rejects.toThrow(MovedError);
    expect(await content.main()).toBe(moved);
    expect(await draftOf('bai-moi')).toEqual(draft);
  });

  it('keeps the draft when it was saved again meanwhile', async () => {
    await save('bai-moi', 'một');
    const draft = await draftOf('bai-moi');
    const merge = await content.merge(draft);
    if ('conflicts' in merge) throw new Error('unexpected conflict');
    await save('bai-moi', 'hai');
    await content.publish(draft, { ...merge, author: writer, subject: 'x', trailers: [] });
    const file = await content.file((await draftOf('bai-moi')).tip, 'content/articles/2022/bai-moi.mdx');
    expect(file && (await content.read(file)).toString()).toBe('hai');
  });

  it('tidies away a draft that was merged by a desk that then died', async () => {
    await save('bai-moi', 'một');
    const { tip } = await draftOf('bai-moi');
    await publish('bai-moi');
    gitIn(gitDir, 'update-ref', 'refs/heads/cms/articles/2022/bai-moi', tip);
    await save('con-viet', 'chưa xong');
    await content.removePublishedDrafts();
    expect(await content.drafts()).toEqual([name('con-viet')]);
  });
});

it('obeys no hook and no setting of the machine', async () => {
  execFileSync(
    'sh',
    [
      '-c',
      'mkdir -p hooks && printf "#!/bin/sh\\nexit 1\\n" > hooks/reference-transaction && chmod +x hooks/*',
    ],
    {
      cwd: gitDir,
    },
  );
  await save('bai-moi', 'một');
  expect(await content.drafts()).toHaveLength(1);
});
