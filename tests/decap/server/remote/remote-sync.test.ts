import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROJECT, type Settings } from '../../../../decap/server/settings.ts';
import { RunningProgram } from '../fixture/process.ts';
import {
  articleSource,
  gitIn,
  makeSchool,
  PEOPLE,
  PUBLISHED,
  PUBLISHED_PATH,
  appointmentPath,
  type TestSchool,
} from '../fixture/school.ts';
import { articleDraft, named, runDesk, type TestDesk } from '../fixture/running-desk.ts';

const SOON = { timeout: 30_000, interval: 100 };
// A minute where other work shares the machine; on a quiet one each of them takes a few seconds.
vi.setConfig({ testTimeout: 60_000 });
/** Nothing is heard of a command for so long. */
const SILENT_MS = 4000;

let school: TestSchool;
let desk: TestDesk;
/** A real bare repository beside the desk's. */
let remote: string;
/** Somebody else's clone of it. */
let clone: string;

beforeEach(async () => {
  school = await makeSchool();
  remote = join(school.root, 'remote.git');
  clone = join(school.root, 'clone');
  gitIn(school.root, 'clone', '--quiet', '--bare', school.checkout, remote);
  gitIn(school.root, 'clone', '--quiet', remote, clone);
});
afterEach(async () => {
  await desk.close();
  await school.remove();
});

async function start(more: Partial<Settings> = {}): Promise<void> {
  const networkLimits = { silentMs: SILENT_MS, totalMs: 60_000 };
  desk = await runDesk(school, { contentRemote: remote, contentFetchMs: 200, networkLimits, ...more });
}

async function publish(slug = 'moi', text = 'Chữ.'): Promise<void> {
  const [writer, head] = [await desk.as('writer'), await desk.as('head')];
  await writer.did('persistEntry', articleDraft(slug, articleSource('Mới', text)));
  await writer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
  await head.did('publishUnpublishedEntry', named(slug));
}

/** Somebody else writes a file and pushes it. */
async function pushed(path: string, source: string, ...force: readonly string[]): Promise<string> {
  await mkdir(dirname(join(clone, path)), { recursive: true });
  await writeFile(join(clone, path), source);
  gitIn(clone, 'add', '.');
  gitIn(clone, 'commit', '--quiet', '-m', `Sửa ${path}`);
  gitIn(clone, 'push', '--quiet', ...force, 'origin', 'HEAD:main');
  return main(clone);
}

async function hook(name: string, script: string): Promise<void> {
  await mkdir(join(remote, 'hooks'), { recursive: true });
  await writeFile(join(remote, 'hooks', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(remote, 'hooks', name), 0o755);
}

const main = (folder: string) => gitIn(folder, 'rev-parse', folder === clone ? 'HEAD' : 'main');
const here = () => join(school.dataDir, 'content.git');
const trouble = () => desk.remote?.state().trouble;
const page = async (slug: string) => (await desk.nobody().get(`/tin-tuc/${slug}/`)).status;
const cli = (...args: readonly string[]) =>
  new RunningProgram([join(PROJECT, 'decap/server/cli/main.ts'), 'remote', ...args], {
    DATA_DIR: school.dataDir,
    CONTENT_REMOTE: remote,
  });

const LATER = articleSource('Từ nơi khác', 'Chữ.');
const LATER_PATH = 'content/articles/2022/noi-khac.mdx';

describe('a publication', () => {
  it('is brought there, and no draft', async () => {
    await start();
    await publish();
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    const writer = await desk.as('writer');
    await writer.did('persistEntry', articleDraft('nhap', articleSource('Nháp', 'Chữ.')));
    await publish('nua');
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    expect(gitIn(remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    await expect.poll(() => desk.remote?.state()).toMatchObject({ isBehind: false, address: remote });
    expect(desk.remote?.state().lastPush).toMatch(/^\d{4}-/u);
  });

  it('is on the site though the other repository is away, and goes there when it is back', async () => {
    await start();
    await rename(remote, `${remote}.away`);
    await publish();
    await desk.releases.settled();
    expect(await page('moi')).toBe(200);
    await expect.poll(() => trouble()?.kind, SOON).toBe('unreachable');
    expect(trouble()?.message).toContain('Không liên lạc được với kho khác.');
    expect(desk.remote?.state().isBehind).toBe(true);
    expect(desk.errors.map(({ message }) => message.split('\n')[0])).toEqual(['CONTENT_REMOTE: unreachable']);
    await rename(`${remote}.away`, remote);
    // At once, not after the wait that failures have made long.
    await publish('nua');
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    await expect.poll(() => trouble(), SOON).toBeUndefined();
  });

  it('that was missed goes there after a restart', async () => {
    await start();
    await rename(remote, `${remote}.away`);
    await publish();
    await desk.close();
    await rename(`${remote}.away`, remote);
    await start();
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
  });

  it('is kept here when the other repository refuses it, with its own words', async () => {
    await start();
    await hook('pre-receive', 'echo "nhánh này được bảo vệ" >&2; exit 1');
    await publish();
    await expect.poll(() => trouble()?.kind, SOON).toBe('refused');
    expect(trouble()?.details.join('\n')).toContain('nhánh này được bảo vệ');
    await desk.releases.settled();
    expect(await page('moi')).toBe(200);
  });

  it('does not wait for a repository that hangs, nor does the end of the desk', async () => {
    await start();
    await hook('pre-receive', 'sleep 600');
    const begun = Date.now();
    await publish();
    expect(Date.now() - begun).toBeLessThan(30_000);
    await expect.poll(() => trouble()?.kind, SOON).toBe('unreachable');
    expect(trouble()?.details.join('\n')).toContain('git push was ended');
    await publish('nua');
    const stopping = Date.now();
    await desk.close();
    expect(Date.now() - stopping).toBeLessThan(4000);
  });
});

describe('what others push there', () => {
  it('is taken and published', async () => {
    await start();
    const tip = await pushed(LATER_PATH, LATER);
    await expect.poll(() => main(here()), SOON).toBe(tip);
    await expect.poll(() => page('noi-khac'), SOON).toBe(200);
    expect(desk.remote?.state().lastFetch).toMatch(/^\d{4}-/u);
  });

  it('is joined with what was published here meanwhile', async () => {
    await start();
    await rename(remote, `${remote}.away`);
    await publish();
    await rename(`${remote}.away`, remote);
    const tip = await pushed(LATER_PATH, LATER);
    await expect
      .poll(() => gitIn(here(), 'log', '-1', '--format=%s', 'main'), SOON)
      .toBe('Ghép thay đổi từ kho khác');
    expect(gitIn(here(), 'log', '-1', '--format=%P', 'main').split(' ')[1]).toBe(tip);
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    await desk.releases.settled();
    expect([await page('moi'), await page('noi-khac')]).toEqual([200, 200]);
  });

  it('is not taken when both changed the same line; the files are named', async () => {
    await start();
    await rename(remote, `${remote}.away`);
    const [writer, head] = [await desk.as('writer'), await desk.as('head')];
    await writer.did('persistEntry', articleDraft('khai-giang', PUBLISHED.replace('Dòng hai', 'Dòng ở đây')));
    await writer.did('updateUnpublishedEntryStatus', { ...named('khai-giang'), newStatus: 'pending_review' });
    await head.did('publishUnpublishedEntry', named('khai-giang'));
    const ours = main(here());
    await rename(`${remote}.away`, remote);
    const tip = await pushed(PUBLISHED_PATH, PUBLISHED.replace('Dòng hai', 'Dòng ở kia'));
    await expect.poll(() => trouble()?.kind, SOON).toBe('conflict');
    expect(trouble()?.details).toEqual([PUBLISHED_PATH]);
    expect([main(here()), main(remote)]).toEqual([ours, tip]);
    // Joined by hand, it is taken.
    gitIn(clone, 'fetch', '--quiet', here(), 'main');
    gitIn(clone, 'merge', '--quiet', '-X', 'ours', '-m', 'Ghép tay', 'FETCH_HEAD');
    gitIn(clone, 'push', '--quiet', 'origin', 'HEAD:main');
    await expect.poll(() => main(here()), SOON).toBe(main(clone));
    await expect.poll(() => trouble(), SOON).toBeUndefined();
  });

  it('is not taken with faults, which are told, and is when they are mended', async () => {
    await start();
    const before = main(here());
    await pushed(LATER_PATH, LATER.replace('area: mam-non', 'area: khong-co'));
    await expect.poll(() => trouble()?.kind, SOON).toBe('faults');
    expect(trouble()?.details.join('\n')).toContain('articles/2022/noi-khac.mdx:4:');
    expect(main(here())).toBe(before);
    const tip = await pushed(LATER_PATH, LATER);
    await expect.poll(() => main(here()), SOON).toBe(tip);
    await expect.poll(() => trouble(), SOON).toBeUndefined();
  });

  it('is not taken with a symbolic link, an odd name, or nobody left to sign', async () => {
    await start();
    const before = main(here());
    await symlink('/etc/passwd', join(clone, 'content/media/2022/lien-ket.jpg'));
    await pushed('content/articles/2022/.an.mdx', LATER);
    await expect.poll(() => trouble()?.kind, SOON).toBe('faults');
    const details = trouble()?.details.join('\n');
    expect(details).toContain('«content/media/2022/lien-ket.jpg» không phải là tệp thường');
    expect(details).toContain('content/articles/2022/.an.mdx');
    gitIn(clone, 'rm', '--quiet', 'content/media/2022/lien-ket.jpg', 'content/articles/2022/.an.mdx');
    gitIn(clone, 'rm', '--quiet', appointmentPath(PEOPLE.head));
    await pushed('README.md', 'x');
    await expect.poll(() => trouble()?.details.join('\n'), SOON).toContain('ít nhất một người có quyền ký');
    expect(main(here())).toBe(before);
  });
});

describe('a history that was rewritten there', () => {
  /** @returns the new tip */
  async function rewrite(): Promise<string> {
    await start();
    await publish();
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    const tip = await pushed(LATER_PATH, LATER, '--force');
    await expect.poll(() => trouble()?.kind, SOON).toBe('forced');
    return tip;
  }

  it('is neither taken nor overwritten, until somebody says which side to keep: ours', async () => {
    const theirs = await rewrite();
    const ours = main(here());
    await publish('nua');
    expect(trouble()?.message).toContain('npm run desk -- remote keep-ours');
    expect(main(remote)).toBe(theirs);
    const keep = cli('keep-ours');
    expect([await keep.ends(), keep.output]).toEqual([0, expect.stringContaining('Đã giữ bản ở đây.')]);
    await expect.poll(() => trouble(), SOON).toBeUndefined();
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    expect(gitIn(remote, 'merge-base', '--is-ancestor', theirs, 'main')).toBe('');
    expect(gitIn(remote, 'merge-base', '--is-ancestor', ours, 'main')).toBe('');
    expect(gitIn(here(), 'for-each-ref', '--format=%(objectname)', 'refs/kept/')).toBe(theirs);
    const again = cli('keep-ours');
    expect([await again.ends(), again.output]).toEqual([1, expect.stringContaining('Không có gì phải chọn')]);
  });

  it('is taken when somebody says so: theirs; ours stays within reach', async () => {
    const theirs = await rewrite();
    const ours = main(here());
    const take = cli('take-theirs');
    expect([await take.ends(), take.output]).toEqual([0, expect.stringContaining('Đã lấy bản kia.')]);
    expect(main(here())).toBe(theirs);
    await expect.poll(() => page('noi-khac'), SOON).toBe(200);
    await expect.poll(() => page('moi'), SOON).toBe(404);
    expect(gitIn(here(), 'for-each-ref', '--format=%(objectname)', 'refs/kept/')).toBe(ours);
    await expect.poll(() => trouble(), SOON).toBeUndefined();
  });

  it('is seen too when it only went back', async () => {
    await start();
    const before = main(here());
    await publish();
    await expect.poll(() => main(remote), SOON).toBe(main(here()));
    gitIn(remote, 'update-ref', 'refs/heads/main', before);
    await expect.poll(() => trouble()?.kind, SOON).toBe('forced');
    expect(main(remote)).toBe(before);
  });
});

it('fills an empty repository, and leaves one alone that has nothing in common', async () => {
  await start();
  await desk.close();
  await rm(remote, { recursive: true });
  gitIn(school.root, 'init', '--quiet', '--bare', remote);
  gitIn(here(), 'update-ref', '-d', 'refs/remote/agreed');
  await start();
  await expect.poll(() => gitIn(remote, 'for-each-ref', '--format=%(objectname)'), SOON).toBe(main(here()));
  await desk.close();
  await rm(remote, { recursive: true });
  gitIn(here(), 'update-ref', '-d', 'refs/remote/agreed');
  const other = join(school.root, 'other');
  gitIn(school.root, 'init', '--quiet', '--initial-branch=main', other);
  gitIn(other, 'commit', '--quiet', '--allow-empty', '-m', 'Khác');
  gitIn(school.root, 'clone', '--quiet', '--bare', other, remote);
  await start();
  await expect.poll(() => trouble()?.kind, SOON).toBe('unrelated');
  expect(gitIn(remote, 'log', '-1', '--format=%s', 'main')).toBe('Khác');
});
