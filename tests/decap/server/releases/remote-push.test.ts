import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleSource, gitIn, makeSchool, type TestSchool } from '../fixture/school.ts';
import { articleDraft, named, runDesk, type TestDesk } from '../fixture/running-desk.ts';

let school: TestSchool;
let desk: TestDesk;
let remote: string;

beforeEach(async () => {
  school = await makeSchool();
  remote = join(school.root, 'remote.git');
  gitIn(school.root, 'clone', '--quiet', '--bare', school.checkout, remote);
  desk = await runDesk(school, { contentRemote: remote });
});
afterEach(async () => {
  await desk.close();
  await school.remove();
});

async function publish(): Promise<void> {
  const [writer, head] = [await desk.as('writer'), await desk.as('head')];
  await writer.did('persistEntry', articleDraft('moi', articleSource('Mới', 'Chữ.')));
  await writer.did('updateUnpublishedEntryStatus', { ...named('moi'), newStatus: 'pending_review' });
  await head.did('publishUnpublishedEntry', named('moi'));
}

const main = (gitDir: string) => gitIn(gitDir, 'rev-parse', 'main');

it('brings each publication to the other repository, and no draft', async () => {
  await publish();
  await expect.poll(() => main(remote), { timeout: 10_000 }).toBe(main(join(school.dataDir, 'content.git')));
  expect(gitIn(remote, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

it('publishes all the same when the other repository is out of reach, and logs it', async () => {
  gitIn(school.root, 'config', '--file', join(remote, 'config'), 'core.bare', 'nonsense');
  await publish();
  await desk.releases.settled();
  expect((await desk.nobody().get('/tin-tuc/moi/')).status).toBe(200);
  await expect
    .poll(() => desk.errors.map(({ message }) => message), { timeout: 10_000 })
    .toEqual(['main could not be pushed to CONTENT_REMOTE']);
});
