/** The setup in a small checkout of its own, with the machine's npm; its one package is a folder, so no network. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

let checkout: string;

/** A project whose `node` package is a folder holding this very Node. */
async function writeProject(version: string): Promise<void> {
  const project = { name: 'small', version, dependencies: { node: 'file:node-package' } };
  await writeFile(
    join(checkout, 'package-lock.json'),
    JSON.stringify({
      name: 'small',
      version,
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': project,
        'node-package': { name: 'node', version: process.versions.node, bin: { node: 'bin/node' } },
        'node_modules/node': { resolved: 'node-package', link: true },
      },
    }),
  );
  await writeFile(join(checkout, 'package.json'), JSON.stringify(project));
  await writeFile(
    join(checkout, 'node-package/package.json'),
    JSON.stringify({ name: 'node', version: process.versions.node, bin: { node: 'bin/node' } }),
  );
}

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'bang-tin-setup-'));
  await cp(join(ROOT, 'scripts/setup'), join(checkout, 'scripts/setup'), { recursive: true });
  await cp(join(ROOT, 'scripts/setup.mjs'), join(checkout, 'scripts/setup.mjs'));
  await mkdir(join(checkout, 'node-package/bin'), { recursive: true });
  await symlink(process.execPath, join(checkout, 'node-package/bin/node'));
  await writeProject('1.0.0');
});

afterEach(async () => {
  await rm(checkout, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function setup(environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(checkout, 'scripts/setup.mjs')],
      { env: { ...process.env, npm_config_offline: 'true', ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}

describe('setup', () => {
  test('installs what is missing, then does nothing until the lockfile changes', async () => {
    const first = await setup();
    expect(first.output).toContain('Installing the packages');
    expect(first.code).toBe(0);
    expect(await setup()).toEqual({ code: 0, output: '' });
    await writeProject('1.0.1');
    await writeFile(join(checkout, 'node_modules/.package-lock.json'), '{"packages":{"node_modules/x":{}}}');
    expect((await setup()).output).toContain('Installing the packages');
    expect(await setup()).toEqual({ code: 0, output: '' });
  });

  test("takes a developer's own npm install as it is", async () => {
    await setup();
    await rm(join(checkout, 'node_modules/.setup-stamp'));
    expect(await setup()).toEqual({ code: 0, output: '' });
  });

  test('installs once when two run at the same time', async () => {
    const outcomes = await Promise.all([setup(), setup(), setup()]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    const installs = outcomes.filter(({ output }) => output.includes('Installing the packages'));
    expect(installs).toHaveLength(1);
    expect(await readdir(join(checkout, '.cache'))).toEqual([]);
  });

  test('takes over the lock of a setup that was killed', async () => {
    await mkdir(join(checkout, '.cache'));
    // Above the largest process id that Linux gives.
    await writeFile(join(checkout, '.cache/setup.lock'), '4194305 killed');
    expect((await setup()).code).toBe(0);
    expect(await readdir(join(checkout, '.cache'))).toEqual([]);
  });

  test('says what failed when npm does', async () => {
    await rm(join(checkout, 'package-lock.json'));
    await writeFile(join(checkout, 'package-lock.json'), '{"lockfileVersion":3,"packages":{"":{}}}');
    const { code, output } = await setup();
    expect(code).toBe(1);
    expect(output).toMatch(/Setup: «npm ci .*» failed \(exit code 1\); what it said stands above\./u);
  });

  test('says what to do when the Node of the project does not run', async () => {
    await rm(join(checkout, 'node-package/bin/node'));
    await writeFile(join(checkout, 'node-package/bin/node'), '');
    const { code, output } = await setup();
    expect(code).toBe(1);
    expect(output).toContain('Delete node_modules and run the command again.');
  });

  test.each([
    ['git version 2.37.9', /Git 2\.38 or later is needed; this is «git version 2\.37\.9»/u],
    ['git version 1.99.1', /Git 2\.38 or later is needed/u],
  ])('refuses %s', async (version, message) => {
    const folder = join(checkout, 'old-git');
    await mkdir(folder);
    await writeFile(join(folder, 'git'), `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 });
    const { code, output } = await setup({ PATH: folder });
    expect(code).toBe(1);
    expect(output).toMatch(message);
  });

  test('says that Git is missing', async () => {
    const { code, output } = await setup({ PATH: join(checkout, 'nothing') });
    expect(code).toBe(1);
    expect(output).toContain('Git 2.38 or later is needed and was not found');
  });
});

describe('the versions that this repository asks for', () => {
  test('the package node is pinned to an exact Node 24', async () => {
    const manifest = await readFile(join(ROOT, 'package.json'), 'utf8');
    expect(manifest).toMatch(/"node": "24\.\d+\.\d+"/u);
  });

  test('the tests run under it', () => {
    expect(process.versions.node).toMatch(/^24\./u);
  });
});
