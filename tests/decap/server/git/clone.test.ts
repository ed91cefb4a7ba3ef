import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BareRepository } from '../../../../decap/server/git/bare-repository.ts';
import { catchUp, openClone, removeLeftovers } from '../../../../decap/server/git/clone.ts';
import { gitIn, makeSchool, PUBLISHED_PATH, type TestSchool } from '../fixture/school.ts';

let school: TestSchool;
let gitDir: string;

beforeEach(async () => {
  school = await makeSchool();
  gitDir = join(school.root, 'content.git');
  return () => school.remove();
});
afterEach(async () => {
  const left = (await readdir(school.root)).filter((name) => name.startsWith('content.git.'));
  expect(left, 'half-made clones').toEqual([]);
});

it('takes the commit that a checkout is at, whatever its branch is called', async () => {
  school.git('checkout', '--quiet', '-b', 'nhánh-khác');
  await school.commit(PUBLISHED_PATH, 'khác');
  await openClone({ gitDir, checkout: school.checkout });
  expect(gitIn(gitDir, 'rev-parse', 'main')).toBe(school.git('rev-parse', 'HEAD'));
});

it('takes a shallow checkout with a detached HEAD', async () => {
  await school.commit(PUBLISHED_PATH, 'khác');
  const shallow = join(school.root, 'shallow');
  gitIn(school.root, 'clone', '--quiet', '--depth=1', `file://${school.checkout}`, shallow);
  gitIn(shallow, 'checkout', '--quiet', '--detach');
  const content = new BareRepository(await openClone({ gitDir, checkout: shallow }));
  expect(await content.file(await content.main(), PUBLISHED_PATH)).toBeDefined();
  content.close();
});

it('takes main of another repository', async () => {
  const remote = join(school.root, 'remote.git');
  gitIn(school.root, 'clone', '--quiet', '--bare', school.checkout, remote);
  await school.commit(PUBLISHED_PATH, 'only in the checkout');
  await openClone({ gitDir, checkout: school.checkout, remote });
  expect(gitIn(gitDir, 'rev-parse', 'main')).toBe(gitIn(remote, 'rev-parse', 'main'));
});

it('opens an existing clone as it is', async () => {
  await openClone({ gitDir, checkout: school.checkout });
  const before = gitIn(gitDir, 'rev-parse', 'main');
  await school.commit(PUBLISHED_PATH, 'khác');
  await openClone({ gitDir, checkout: school.checkout });
  expect(gitIn(gitDir, 'rev-parse', 'main')).toBe(before);
});

it('catches up with a source that has gone on, and only then', async () => {
  const git = await openClone({ gitDir, checkout: school.checkout });
  await school.commit(PUBLISHED_PATH, 'mended');
  await catchUp(git, { gitDir, checkout: school.checkout });
  const mended = school.git('rev-parse', 'HEAD');
  expect(gitIn(gitDir, 'rev-parse', 'main')).toBe(mended);

  school.git('commit', '--quiet', '--amend', '-m', 'another line');
  await catchUp(git, { gitDir, checkout: school.checkout });
  expect(gitIn(gitDir, 'rev-parse', 'main')).toBe(mended);
});

it('says so when there is no repository', async () => {
  const checkout = join(school.root, 'không-có-git');
  await mkdir(checkout);
  await expect(openClone({ gitDir, checkout })).rejects.toThrow(
    `Không lấy được nội dung từ ${checkout}. Ở đó phải là một kho Git đã có ít nhất một lần commit.`,
  );
});

it('says so when the content is not committed', async () => {
  school.git('rm', '--quiet', '-r', '--cached', 'content');
  school.git('commit', '--quiet', '-m', 'bỏ content');
  await expect(openClone({ gitDir, checkout: school.checkout })).rejects.toThrow(
    `Kho Git ở ${school.checkout} chưa có content/school.yaml, content/people/ và content/appointments/ trong lần commit cuối. Hãy commit thư mục content.`,
  );
});

it('removes what a killed desk left behind, and nothing else', async () => {
  const git = await openClone({ gitDir, checkout: school.checkout });
  const whole = await readdir(gitDir, { recursive: true });
  const head = school.git('rev-parse', 'HEAD');
  await mkdir(join(gitDir, 'objects/af'), { recursive: true });
  for (const name of [
    'refs/heads/main.lock',
    'index-1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    'objects/af/tmp_obj_hkjgJi',
    'objects/pack/tmp_pack_Ux83Ba',
  ]) {
    await writeFile(join(gitDir, name), '');
  }
  await mkdir(`${gitDir}.0f1e2d3c/objects`, { recursive: true });
  await removeLeftovers(gitDir);
  const left = (await readdir(gitDir, { recursive: true })).filter((name) => name !== 'objects/af');
  expect(left.sort()).toEqual(whole.filter((name) => name !== 'objects/af').sort());
  await git.run(['update-ref', 'refs/heads/main', head]);
});
