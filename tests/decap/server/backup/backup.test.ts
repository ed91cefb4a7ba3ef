import { copyFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PROJECT } from '../../../../decap/server/settings.ts';
import { RunningProgram } from '../fixture/process.ts';
import { articleSource, gitIn, makeSchool, PEOPLE, type TestSchool } from '../fixture/school.ts';
import {
  articleDraft,
  Client,
  HEAD_PASSWORD,
  named,
  runDesk,
  type TestDesk,
} from '../fixture/running-desk.ts';

// A minute where other work shares the machine; on a quiet one each of them takes a few seconds.
vi.setConfig({ testTimeout: 60_000 });

let school: TestSchool;
let desk: TestDesk;
let file: string;
/** What the command said. */
let said: string;

const cli = async (dataDir: string, ...args: readonly string[]) => {
  const program = new RunningProgram([join(PROJECT, 'decap/server/cli/main.ts'), ...args], {
    DATA_DIR: dataDir,
  });
  return { code: await program.ends(), output: program.output };
};

const refs = (dataDir: string) => gitIn(join(dataDir, 'content.git'), 'for-each-ref');

/** A desk with a publication, a draft with a note, a history that was kept; backed up while it runs. */
beforeAll(async () => {
  school = await makeSchool();
  file = join(school.root, 'luu/bang-tin.tar');
  desk = await runDesk(school);
  const [writer, reviewer, head] = [
    await desk.as('writer'),
    await desk.as('reviewer'),
    await desk.as('head'),
  ];
  for (const slug of ['dang', 'nhap']) {
    await writer.did('persistEntry', articleDraft(slug, articleSource('Mới', 'Chữ.')));
    await writer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
  }
  await head.did('publishUnpublishedEntry', named('dang'));
  await reviewer.did('addNote', { ...named('nhap'), content: 'Thêm ảnh nhé.' });
  const git = join(school.dataDir, 'content.git');
  gitIn(git, 'update-ref', 'refs/kept/2022-09-05-ours-1', gitIn(git, 'rev-parse', 'main~1'));
  await desk.releases.settled();
  const answer = await cli(school.dataDir, 'backup', file);
  expect(answer).toMatchObject({ code: 0 });
  said = answer.output;
});
afterAll(async () => {
  await desk.close();
  await school.remove();
});

it('is one file for its owner only, and says what is in it', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(dirname(file))).toEqual(['bang-tin.tar']);
  expect(said).toContain('bản nháp (drafts): 1\n');
  expect(said).toContain('tài khoản (accounts): 3\n');
  expect(said).not.toContain(HEAD_PASSWORD);
  const folder = join(school.root, 'luu-theo-ngay');
  await mkdir(folder);
  expect((await cli(school.dataDir, 'backup', folder)).code).toBe(0);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^bang-tin-\d{4}-\d\d-\d\dT\d{6}Z\.tar$/u)]);
});

it('comes back whole: publications, drafts, notes, kept histories, accounts', async () => {
  const dataDir = join(school.root, 'lay-lai');
  const { code, output } = await cli(dataDir, 'restore', file);
  expect(output).toContain('Đã lấy lại dữ liệu vào');
  expect(code).toBe(0);
  expect(refs(dataDir)).toBe(refs(school.dataDir));
  expect((await stat(join(dataDir, 'session-secret'))).mode & 0o777).toBe(0o600);
  const restored = await runDesk({ ...school, dataDir });
  onTestFinished(() => restored.close());
  expect(restored.firstAccount).toBeUndefined();
  const head = new Client(restored.url);
  expect((await head.signIn(PEOPLE.head.id, HEAD_PASSWORD)).status).toBe(200);
  expect(await head.did('getNotes', named('nhap'))).toEqual([
    expect.objectContaining({ kind: 'decision' }),
    expect.objectContaining({ content: 'Thêm ảnh nhé.', author: PEOPLE.reviewer.name }),
  ]);
  await head.did('publishUnpublishedEntry', named('nhap'));
  await restored.releases.settled();
  expect((await head.get('/tin-tuc/nhap/')).status).toBe(200);
  expect((await head.get('/tin-tuc/dang/')).status).toBe(200);
});

describe('restore', () => {
  it('leaves a folder with data alone, or moves it aside', async () => {
    const dataDir = join(school.root, 'co-du-lieu');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'accounts.sqlite'), 'hỏng');
    const refused = await cli(dataDir, 'restore', file);
    expect(refused.output).toContain('Thêm --replace');
    expect(refused.code).toBe(1);
    expect((await cli(dataDir, 'restore', file, '--replace')).code).toBe(0);
    const [aside = ''] = (await readdir(dataDir)).filter((name) => name.startsWith('replaced-'));
    expect(await readFile(join(dataDir, aside, 'accounts.sqlite'), 'utf8')).toBe('hỏng');
    expect(
      (await readdir(dataDir)).filter((name) => !/^(?:desk\.lock|replaced-)/u.test(name)).sort(),
    ).toEqual(['accounts.sqlite', 'content.git', 'session-secret']);
  });

  it('keeps out of a folder where a desk is running', async () => {
    const { code, output } = await cli(school.dataDir, 'restore', file, '--replace');
    expect(output).toContain('đang chạy với');
    expect(code).toBe(1);
  });

  /** Ways in which a file is not a backup, or not a whole one. */
  const bad: Readonly<Record<string, readonly [string, (copy: string) => Promise<void>]>> = {
    'a byte changed in the middle': [
      'bị hỏng hoặc thiếu',
      async (copy) => {
        const content = await readFile(copy);
        const place = content.length >> 1;
        content[place] = (content[place] ?? 0) ^ 0xff;
        await writeFile(copy, content);
      },
    ],
    'cut short': [
      'bị hỏng hoặc thiếu',
      async (copy) => truncate(copy, ((await stat(copy)).size >> 10) * 512),
    ],
    'not an archive': ['không phải là bản sao lưu', (copy) => writeFile(copy, 'x'.repeat(5000))],
    'another archive': [
      'không phải là bản sao lưu',
      (copy) => create({ file: copy, cwd: school.checkout }, ['README.md']),
    ],
    'of a newer desk': [
      'phiên bản Bảng Tin mới hơn',
      async (copy) => {
        const folder = `${copy}.d`;
        await mkdir(folder);
        await extract({ file: copy, cwd: folder });
        const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
        await writeFile(join(folder, 'manifest.json'), manifest.replace('"version": 1', '"version": 2'));
        await create({ file: copy, cwd: folder }, await readdir(folder));
        await rm(folder, { recursive: true });
      },
    ],
  };

  it.each(Object.keys(bad))('refuses a file that is %s, and changes nothing', async (way) => {
    const [message = '', spoil] = bad[way] ?? [];
    const copy = join(school.root, 'hong.tar');
    await copyFile(file, copy);
    await spoil?.(copy);
    const dataDir = join(school.root, 'khong-doi');
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, 'accounts.sqlite'), 'như cũ');
    const { code, output } = await cli(dataDir, 'restore', copy, '--replace');
    expect(output).toContain(message);
    expect(code).toBe(1);
    expect((await readdir(dataDir)).filter((name) => !name.startsWith('desk.lock'))).toEqual([
      'accounts.sqlite',
    ]);
  });
});
