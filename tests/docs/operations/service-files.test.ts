/** The files of docs/operations, checked by the programs that read them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT, readSettings } from '../../../decap/server/settings.ts';
import { DESK_ENVIRONMENT, DESK_FLAGS } from '../../../scripts/setup/desk-process.mjs';

const FOLDER = join(PROJECT, 'docs/operations');
const UNITS = ['bang-tin.service', 'bang-tin-backup.service', 'bang-tin-backup.timer'];
const INSTALLED = '/opt/bang-tin';

function isHere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

const read = (name: string) => readFile(join(FOLDER, name), 'utf8');

describe.skipIf(!isHere('systemd-analyze'))(
  'systemd (skipped where systemd-analyze is not installed)',
  () => {
    it('takes the units as they are', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'bang-tin-units-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      for (const name of UNITS) {
        // This checkout stands in for the one that is installed: the programs must be there.
        await writeFile(join(folder, name), (await read(name)).replaceAll(INSTALLED, PROJECT));
      }
      const units = UNITS.map((name) => join(folder, name));
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
        encoding: 'utf8',
      });
      const ours = stderr.split('\n').filter((line) => line.includes('bang-tin'));
      expect({ status, ours }).toEqual({ status: 0, ours: [] });
    });
  },
);

describe.skipIf(!isHere('caddy'))('Caddy (skipped where caddy is not installed)', () => {
  it('takes the Caddyfile', () => {
    const { status, stderr } = spawnSync(
      'caddy',
      ['validate', '--adapter', 'caddyfile', '--config', join(FOLDER, 'Caddyfile')],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  });
});

it('starts programs that are there, with the settings that the desk reads', async () => {
  const units = (await Promise.all(UNITS.map(read))).join('\n');
  const programs = [...units.matchAll(/ decap\/\S+\.ts/gu)].map(([path]) => path.trim());
  expect(programs).toEqual(['decap/server/main.ts', 'decap/server/cli/main.ts']);
  for (const program of programs) expect(existsSync(join(PROJECT, program)), program).toBe(true);
  const environment = Object.fromEntries(
    [...units.matchAll(/(?<=^Environment=.*)(\w+)=(\S+)/gmu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const { host, port, dataDir } = readSettings(environment);
  expect({ host, port, dataDir }).toEqual({ host: '127.0.0.1', port: 4321, dataDir: '/var/lib/bang-tin' });
  expect(await read('Caddyfile')).toContain(`reverse_proxy ${host}:${String(port)}`);
});

it('runs the desk as npm start does', async () => {
  const unit = await read('bang-tin.service');
  expect(unit).toContain(`node/bin/node ${DESK_FLAGS.join(' ')} decap/server/main.ts\n`);
  const memory = Object.entries(DESK_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  expect(unit).toContain(`Environment=${memory.join(' ')}\n`);
});
