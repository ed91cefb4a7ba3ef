// @ts-check
/** The Node that runs the project: Astro 7 needs 22.12, the machine may have 20, so npm's package `node` brings it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { ROOT } from './root.mjs';

/** Absolute path of the project's Node. */
export const PROJECT_NODE = join(
  ROOT,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * npm 11 runs only the install scripts that `allowScripts` of package.json approves, and `ignore-scripts` in a
 * user's settings skips them all: then the package is there without its program, and `npm rebuild` fetches it.
 *
 * @throws Error when it still does not run, with what to do.
 */
export async function requireProjectNode() {
  const wanted = wantedVersion();
  if (installedVersion() === wanted) return;
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  const found = installedVersion();
  if (found === wanted) return;
  throw new Error(
    `node_modules/node should hold Node ${wanted} but ${found === undefined ? 'it does not run' : `has ${found}`}. ` +
      'Delete node_modules and run the command again. If that does not help, npm has no Node for this system ' +
      `(${process.platform} ${process.arch}; a musl system such as Alpine is not covered).`,
  );
}

/** The package has the version of its program. */
function wantedVersion() {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules/node/package.json'), 'utf8'));
  return manifest.version;
}

function installedVersion() {
  const { status, stdout } = spawnSync(PROJECT_NODE, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().slice(1) : undefined;
}
