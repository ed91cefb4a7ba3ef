import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Of a program's output, this much of its end is kept, in characters. */
const KEPT_OUTPUT = 256 * 1024;
const KILL_AFTER_MS = 2000;
const LIFELINE = join(import.meta.dirname, 'lifeline.ts');

export interface ChildRun {
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

export interface ChildEnd {
  readonly outcome: 'ended' | 'too-slow' | 'stopped';
  /** `null` when it was killed. */
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a Node program of ours beside the desk. It ends with the desk, however the desk ends (`lifeline.ts`). */
export function runChild({ script, args = [], cwd, env, limitMs, signal }: ChildRun): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', LIFELINE, script, ...args], {
      cwd,
      env: { ...inheritedEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own, so that what it starts is ended with it.
      detached: true,
    });
    let output = '';
    let stdout = '';
    let outcome: ChildEnd['outcome'] = 'ended';
    const end = (why: ChildEnd['outcome']) => {
      outcome = why;
      killGroup(child.pid, 'SIGTERM');
      setTimeout(() => killGroup(child.pid, 'SIGKILL'), KILL_AFTER_MS).unref();
    };
    const stop = () => end('stopped');
    const timer = setTimeout(() => end('too-slow'), limitMs);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout = (stdout + text).slice(-KEPT_OUTPUT);
      output = (output + text).slice(-KEPT_OUTPUT);
    });
    child.stderr
      ?.setEncoding('utf8')
      .on('data', (text: string) => (output = (output + text).slice(-KEPT_OUTPUT)));
    const tidy = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      tidy();
      reject(error);
    });
    child.on('close', (exitCode) => {
      tidy();
      resolve({ outcome, exitCode, output, stdout });
    });
  });
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** What the child gets of the desk's environment: nothing that is the desk's own secret. */
function inheritedEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:DESK_|CONTENT_REMOTE$|NODE_OPTIONS$|NODE_ENV$|VITEST)/u.test(entry[0]),
  );
  return Object.fromEntries(kept);
}
