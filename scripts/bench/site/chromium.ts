import { createServer } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../setup/chromium.mjs';

/** Of a browser that asks nobody but this machine: every other name is unknown to it, and nothing of its own goes out. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface DebuggedBrowser {
  readonly browser: Browser;
  /** Where its DevTools listen: Lighthouse talks to them itself. */
  readonly port: number;
}

/** @throws Error that says what to do when the machine has no Chromium */
export async function launchDebugged(): Promise<DebuggedBrowser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `node scripts/setup.mjs --browser`.');
  const port = await freePort();
  const args = [...ARGUMENTS, `--remote-debugging-port=${String(port)}`];
  return { browser: await chromium.launch({ executablePath, args }), port };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('the system gave no port');
  return address.port;
}
