import { join, resolve } from 'node:path';
import { NETWORK_LIMITS, type NetworkLimits } from './git/network-command.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { BUILD_LIMITS, type BuildLimits } from './releases/site-builder.ts';
import { words } from './words.ts';

/** The checkout that this file is part of. */
export const PROJECT = resolve(import.meta.dirname, '../..');

export interface Settings {
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Accounts, the bare clone, releases, caches. */
  readonly dataDir: string;
  /** Whose commit the content is cloned from on the first start. */
  readonly checkout: string;
  /** Another repository to clone from, and to push to after each publish. */
  readonly contentRemote?: string | undefined;
  /** Between two looks at that repository, in milliseconds. */
  readonly contentFetchMs: number;
  /** For each command that talks to it. */
  readonly networkLimits: NetworkLimits;
  /** First password of the head instead of a random one. */
  readonly headPassword?: string | undefined;
  /** A Node program that builds `CONTENT_DIR` into `OUT_DIR`: exit 0, or the faults on its output and another exit. */
  readonly buildScript: string;
  /** A Node program that prints the faults of the content folder it is given (`content/check-program.ts`). */
  readonly checkScript: string;
  /** A Node program that prints what the content folder it is given leaves to do (`content/matters-program.ts`). */
  readonly mattersScript: string;
  /** A Node program that counts the figures of a report (`content/figures-program.ts`). */
  readonly figuresScript: string;
  /** Files and folders whose change makes a new build necessary though the content is the same. */
  readonly codePaths: readonly string[];
  /** What a build may take before it is ended. */
  readonly buildLimits: BuildLimits;
}

/** @throws Error in plain words */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { HOST, PORT = '4321', DATA_DIR, CONTENT_REMOTE, DESK_HEAD_PASSWORD } = env;
  const port = Number(PORT);
  if (PORT.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(words.start.badPort(PORT));
  }
  return {
    host: given(HOST) ?? '127.0.0.1',
    port,
    dataDir: resolve(PROJECT, given(DATA_DIR) ?? '.data'),
    checkout: PROJECT,
    contentRemote: given(CONTENT_REMOTE),
    contentFetchMs: seconds('CONTENT_FETCH_SECONDS', env, 60) * 1000,
    networkLimits: NETWORK_LIMITS,
    headPassword: given(DESK_HEAD_PASSWORD)?.normalize('NFC'),
    buildScript: join(PROJECT, 'scripts/build.ts'),
    checkScript: join(import.meta.dirname, 'content/check-program.ts'),
    mattersScript: join(import.meta.dirname, 'content/matters-program.ts'),
    figuresScript: join(import.meta.dirname, 'content/figures-program.ts'),
    codePaths: ['src', 'public', 'scripts', 'decap/app', 'astro.config.mjs', 'package-lock.json'].map(
      (path) => join(PROJECT, path),
    ),
    buildLimits: BUILD_LIMITS,
  };
}

/** How much the log says. @throws Error in plain words */
export function readLogLevel({ LOG_LEVEL }: NodeJS.ProcessEnv): LogLevel {
  const asked = given(LOG_LEVEL) ?? 'info';
  const level = LOG_LEVELS.find((known) => known === asked);
  if (level === undefined) throw new Error(words.start.badLogLevel(asked, LOG_LEVELS));
  return level;
}

/** A whole number of seconds, up to a day. @throws Error in plain words */
function seconds(name: string, env: NodeJS.ProcessEnv, byDefault: number): number {
  const value = given(env[name]);
  if (value === undefined) return byDefault;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 86_400) {
    throw new Error(words.remote.badSeconds(name, value));
  }
  return number;
}

/** An empty variable is one that is not set. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
