import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../setup/chromium.mjs';

/** Of a browser that asks nobody but this machine: every other name is unknown to it, and nothing of its own goes out. */
const ARGUMENTS = [
  ...CHROMIUM_FLAGS,
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const START_WITHIN_MS = 60_000;

async function executable(): Promise<string> {
  const found = await findChromium();
  if (found === undefined) throw new Error('No Chromium: run `node scripts/setup.mjs --browser`.');
  return found;
}

/** @throws Error that says what to do when the machine has no Chromium */
export async function launchDriven(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: ARGUMENTS });
}

export interface DebuggedChromium {
  /** Where its DevTools listen. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A Chromium that Lighthouse alone talks to: another driver's hold on its targets takes the trace's beginning from it. */
export async function launchDebugged(): Promise<DebuggedChromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bang-tin-lighthouse-'));
  const child = spawn(
    await executable(),
    [
      ...ARGUMENTS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const end = performance.now() + START_WITHIN_MS;
  while (performance.now() < end && child.exitCode === null) {
    const port = listeningPort(profile);
    if (port !== undefined) return { port, close };
    await wait(100);
  }
  await close();
  throw new Error('Chromium did not open its DevTools');
}

/** Chromium writes the port that it was given as the first line of a file in its profile. */
function listeningPort(profile: string): number | undefined {
  try {
    const [line = ''] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return /^\d+$/u.test(line) ? Number(line) : undefined;
  } catch {
    return undefined;
  }
}
