import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Of the build that `npm test` has made of this checkout before the browser tests. */
const BUILT_CACHE = path.join(ROOT, '.cache');
/** A first start builds the site and bundles the CMS. */
const START_WITHIN_MS = 240_000;

/** The desk as its users run it: `npm start`, on this checkout, in a data folder of its own. */
export interface RunningDesk {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** All that it has printed. */
  readonly printed: () => string;
  /** Runs Git in the desk's bare clone and returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** SIGTERM, also when it has ended already; resolves with the exit code and the time it took, in milliseconds. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly tookMs: number }>;
}

export interface StartOptions {
  /** As on a machine where nothing was ever built: pages, sizes of photos and the CMS are made anew. */
  readonly fromNothing?: boolean;
}

/**
 * Its first build begins with what the checkout's own has made (`scripts/build/seed-cache.ts`) and takes its bundle of
 * the CMS: the same inputs have the same outputs, and one file of tests (main-loop) starts from nothing.
 *
 * @throws Error with what the desk printed when it ends before it serves
 */
export async function startDesk(
  headPassword: string,
  { fromNothing = false }: StartOptions = {},
): Promise<RunningDesk> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bang-tin-e2e-'));
  const bundles = path.join(BUILT_CACHE, 'cms');
  if (!fromNothing && existsSync(bundles))
    cpSync(bundles, path.join(dataDir, 'cache', 'cms'), { recursive: true });
  const port = await freePort();
  const desk = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DESK_HEAD_PASSWORD: headPassword,
      ...(fromNothing ? {} : { SEED_CACHE_DIR: BUILT_CACHE }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [desk.stdout, desk.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const origin = `http://127.0.0.1:${port}`;
  await until(`the desk serves ${origin}`, START_WITHIN_MS, () => {
    if (desk.exitCode !== null) throw new Error(`The desk ended with ${desk.exitCode}:\n${printed}`);
    return printed.includes(`${origin}/admin/`);
  });
  return {
    origin,
    printed: () => printed,
    git: (...args) =>
      execFileSync('git', ['-C', path.join(dataDir, 'content.git'), ...args], { encoding: 'utf8' }).trim(),
    stop: () => stopDesk(desk, dataDir),
  };
}

async function stopDesk(desk: ChildProcess, dataDir: string) {
  const start = performance.now();
  const code = await new Promise<number | null>((resolve) => {
    if (desk.exitCode !== null || desk.signalCode !== null) resolve(desk.exitCode);
    desk.once('exit', resolve);
    desk.kill('SIGTERM');
  });
  const tookMs = performance.now() - start;
  rmSync(dataDir, { recursive: true, force: true });
  return { code, tookMs };
}

/** Waits until `isTrue`, looking four times a second. @throws Error naming what did not come in time */
export async function until(
  what: string,
  withinMs: number,
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Not in ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an AddressInfo (node:net).
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
