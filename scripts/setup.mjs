// @ts-check
/**
 * Makes the checkout ready to run: `npm start` and `npm test` call it first, and it does nothing when nothing is
 * missing. It runs before anything is installed, on whatever Node the machine has, so it imports only Node's own
 * modules and the folder beside it, and this file keeps to syntax that an old Node can still read and refuse.
 *
 * `node scripts/setup.mjs [--browser]`: with `--browser` it also sees to the browsers of the tests.
 */
import process from 'node:process';

const NODE_NEEDED = 20;

async function main() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NODE_NEEDED) {
    throw new Error(
      `This needs Node ${NODE_NEEDED} or later to install itself; this is Node ${process.versions.node}. ` +
        'Install a newer one from https://nodejs.org/.',
    );
  }
  const { requireGit } = await import('./setup/git.mjs');
  const { installPackages } = await import('./setup/install.mjs');
  requireGit();
  await installPackages();
  if (process.argv.includes('--browser')) {
    const { ensureChromium } = await import('./setup/ensure-chromium.mjs');
    await ensureChromium();
    const { ensureFirefox } = await import('./setup/firefox.mjs');
    await ensureFirefox();
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(`\nSetup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
