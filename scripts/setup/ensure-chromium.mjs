// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';
import { PROJECT_NODE } from './project-node.mjs';
import { ROOT } from './root.mjs';

/**
 * Sees to a Chromium: one that is there, else Debian's package, else Playwright's own.
 *
 * @throws Error that says what to do when none can be had: the browser tests are never skipped.
 */
export async function ensureChromium() {
  if (await findChromium()) return;
  /** @type {string[]} */
  const tried = [];
  for (const install of [installDebianPackage, installPlaywrightBuild]) {
    try {
      if (await install()) {
        if (await findChromium()) return;
        tried.push(`${install.name}: installed, but it does not start`);
      }
    } catch (error) {
      tried.push(`${install.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'The browser tests need Chromium, and none was found or could be installed.',
      'Install Chromium or Google Chrome (Debian: sudo apt-get install chromium), or name one in CHROMIUM_PATH.',
      ...tried.map((attempt) => `  tried ${attempt}`),
    ].join('\n'),
  );
}

/** @returns {Promise<boolean>} whether this way exists here and was taken */
async function installDebianPackage() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Installing Chromium for the browser tests (apt-get install chromium)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], { env });
  return true;
}

async function installPlaywrightBuild() {
  console.log("Installing Playwright's Chromium for the browser tests…");
  await run(PROJECT_NODE, [join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  return true;
}
