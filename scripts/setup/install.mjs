// @ts-check
/** Installs the packages of the lockfile when `node_modules` is missing or was made from another lockfile. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { requireProjectNode } from './project-node.mjs';
import { ROOT } from './root.mjs';
import { npm } from './npm.mjs';

const LOCKFILE = join(ROOT, 'package-lock.json');
/** npm's own record of what it put into `node_modules`; written last, so an interrupted install has none. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
/** Hash of the lockfile that `node_modules` was last found to agree with: spares the comparison. */
const STAMP = join(ROOT, 'node_modules/.setup-stamp');

/**
 * @throws Error when npm fails, or when the installed Node cannot run here.
 */
export async function installPackages() {
  if (isStamped()) return;
  await withLock(join(ROOT, '.cache/setup.lock'), async () => {
    // Another run may have installed while this one waited for the lock.
    if (isStamped()) return;
    if (!agreesWithLockfile()) {
      console.log('Installing the packages of package-lock.json (a minute or two)…');
      await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']);
    }
    await requireProjectNode();
    writeFileSync(STAMP, lockfileHash());
  });
}

function lockfileHash() {
  return createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
}

function isStamped() {
  return existsSync(INSTALLED) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockfileHash();
}

/** True after a developer's own `npm install`: the packages are there, only the stamp is not. */
function agreesWithLockfile() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesOf(LOCKFILE);
  const installed = packagesOf(INSTALLED);
  return (
    Object.entries(wanted).every(
      ([path, entry]) => path === '' || isOptional(entry) || installed[path]?.version === entry.version,
    ) && Object.entries(installed).every(([path, entry]) => wanted[path]?.version === entry.version)
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage>} by path: `node_modules/astro`
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** @param {LockedPackage} entry a package for another platform may be absent */
function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}
