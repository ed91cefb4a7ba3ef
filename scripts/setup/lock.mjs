// @ts-check
/** One holder at a time among processes, by a file that only its creator may remove. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Runs `work` while holding the lock file at `path`; waits for a living holder, takes over from a dead one.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!create(path, `${process.pid} ${randomUUID()}`)) {
    const holder = read(path);
    if (holder === undefined || tookOver(path, holder)) continue;
    if (!told) console.log(`Waiting for another setup (process ${holder.split(' ')[0]}, lock ${path})…`);
    told = true;
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path @param {string} content */
function create(path, content) {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Removes the lock of a dead holder. Each holder's content is unique, so of all who see it dead only the one that
 * creates the file named after it may remove the lock: nobody removes a lock that another has just taken.
 *
 * @param {string} path
 * @param {string} holder
 */
function tookOver(path, holder) {
  const [pid, id] = holder.split(' ');
  // Just created, content not yet written: its holder lives.
  if (pid === undefined || id === undefined || isAlive(Number(pid))) return false;
  const claim = `${path}.${id}`;
  if (!create(claim, '')) return false;
  rmSync(path, { force: true });
  rmSync(claim, { force: true });
  return true;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** @param {unknown} error @param {string} code */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
