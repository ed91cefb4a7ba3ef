import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkGitVersion } from '../../../../decap/server/git/git.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a program in Git's place that says it has this version. */
function pretend(version: string): void {
  const folder = temporaryFolder({ git: `#!/bin/sh\necho "git version ${version}"\n` });
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', folder);
}

describe('the version of Git', () => {
  it('is new enough on this machine', () => expect(checkGitVersion()).resolves.toBeUndefined());

  it.each(['2.38.0', '2.100.1', '3.0.0', '2.39.5 (Apple Git-154)'])('may be %s', async (version) => {
    pretend(version);
    await expect(checkGitVersion()).resolves.toBeUndefined();
  });

  it.each(['2.37.9', '1.99.0', '2.9.1'])('may not be %s', async (version) => {
    pretend(version);
    await expect(checkGitVersion()).rejects.toThrow(
      `Máy có git version ${version}; cần Git từ 2.38 trở lên. (Git 2.38 or newer is needed.)`,
    );
  });

  it('is asked for when there is no Git', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    await expect(checkGitVersion()).rejects.toThrow('Không chạy được Git. Hãy cài Git từ 2.38 trở lên.');
  });
});
