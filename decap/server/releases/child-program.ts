import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { groupMemory } from './group-memory.ts';

/** Of a program's output, this much of its end is kept, in characters. */
const KEPT_OUTPUT = 256 * 1024;
const KILL_AFTER_MS = 2000;
/** After SIGKILL nothing of the group is left but what has gone out of it, holding our pipes: that is not waited for. */
const GIVE_UP_AFTER_MS = 2000;
const LOOK_EVERY_MS = 1000;
const LIFELINE = join(import.meta.dirname, 'lifeline.ts');

export interface ChildRun {
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  /** Of the program and what it starts, together. Default: none. Looked at once a second, where the system tells. */
  readonly limitBytes?: number;
  readonly signal: AbortSignal;
}

export interface ChildEnd {
  readonly outcome: 'ended' | 'too-slow' | 'too-large' | 'stopped';
  /** `null` when it was killed. */
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a Node program of ours beside the desk. It ends with the desk, however the desk ends (`lifeline.ts`). */
export async function runChild(run: ChildRun): Promise<ChildEnd> {
  const { script, args = [], cwd, env, limitMs, limitBytes, signal } = run;
  const child = spawn(process.execPath, ['--import', LIFELINE, script, ...args], {
    cwd,
    env: { ...inheritedEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that what it starts is ended with it.
    detached: true,
  });
  const said = keepOutput(child);
  const ended = endOf(child);
  /** Why it is being ended, the first reason there was. */
  const reasons: Exclude<ChildEnd['outcome'], 'ended'>[] = [];
  const end = (why: (typeof reasons)[number]) => {
    reasons.push(why);
    if (reasons.length > 1) return;
    killGroup(child.pid, 'SIGTERM');
    setTimeout(() => killGroup(child.pid, 'SIGKILL'), KILL_AFTER_MS).unref();
    setTimeout(() => ended.giveUp(), KILL_AFTER_MS + GIVE_UP_AFTER_MS).unref();
  };
  const stop = () => end('stopped');
  const timer = setTimeout(() => end('too-slow'), limitMs);
  const watch = limitBytes === undefined ? undefined : watchMemory(child, limitBytes, () => end('too-large'));
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const exitCode = await ended.promise;
    const [outcome = 'ended'] = reasons;
    // A leader that went at once on SIGTERM may leave others of its group behind.
    if (outcome !== 'ended') killGroup(child.pid, 'SIGKILL');
    return { outcome, exitCode, ...said };
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal.removeEventListener('abort', stop);
  }
}

/** What it says, as it says it. */
function keepOutput(child: ChildProcess): { output: string; stdout: string } {
  const said = { output: '', stdout: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout = (said.stdout + text).slice(-KEPT_OUTPUT);
    said.output = (said.output + text).slice(-KEPT_OUTPUT);
  });
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (said.output = (said.output + text).slice(-KEPT_OUTPUT)));
  return said;
}

/** Its exit code, when all of its output has come, or when that is given up. */
function endOf(child: ChildProcess): {
  readonly promise: Promise<number | null>;
  readonly giveUp: () => void;
} {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const giveUp = () => {
    child.stdout?.destroy();
    child.stderr?.destroy();
    resolve(child.exitCode);
  };
  return { promise, giveUp };
}

function watchMemory({ pid }: ChildProcess, limitBytes: number, tooLarge: () => void): NodeJS.Timeout {
  const look = async () => {
    const size = pid === undefined ? undefined : await groupMemory(pid);
    if (size !== undefined && size > limitBytes) tooLarge();
  };
  return setInterval(() => void look(), LOOK_EVERY_MS);
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** What the child gets of the desk's environment: nothing that is the desk's own, be it a secret or a way to save memory. */
function inheritedEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !/^(?:DESK_|MALLOC_|CONTENT_REMOTE$|NODE_OPTIONS$|NODE_ENV$|VITEST)/u.test(entry[0]),
  );
  return Object.fromEntries(kept);
}
