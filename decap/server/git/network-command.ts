import { spawn } from 'node:child_process';
import { GitError, type Git } from './git.ts';

/** How long a command that talks to another machine may take. */
export interface NetworkLimits {
  /** Nothing heard of it for so long: `--progress` lets Git speak at least once a second while anything moves. */
  readonly silentMs: number;
  /** Altogether. */
  readonly totalMs: number;
}

const HOUR_MS = 3_600_000;

export const NETWORK_LIMITS: NetworkLimits = { silentMs: 60_000, totalMs: HOUR_MS };

const KILL_AFTER_MS = 2000;

/** The other machine neither answered nor refused. */
class GitTimeoutError extends Error {
  override readonly name = 'GitTimeoutError';
}

/** Of the environment, what Git needs to reach another machine through a proxy. */
const NETWORK_VARIABLES = /^(?:(?:https?|all|no)_proxy|xdg_config_home|git_ssl_cainfo)$/iu;

/**
 * Runs `git fetch` or `git push` with the user's own configuration (credentials), within limits of time. It leads a
 * process group: the ssh or helper that it started is ended with it.
 *
 * @param args the command, with `--progress`
 * @throws GitError, GitTimeoutError; AbortError when `signal` stops it
 */
export function runNetworkCommand(
  git: Git,
  args: readonly string[],
  limits: NetworkLimits,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortError(signal));
      return;
    }
    const child = spawn('git', git.arguments(args), {
      env: { ...git.environment(true), ...networkVariables() },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let said = '';
    let ended: Error | undefined;
    const end = (why: Error) => {
      ended ??= why;
      killGroup(child.pid, 'SIGTERM');
      setTimeout(() => killGroup(child.pid, 'SIGKILL'), KILL_AFTER_MS).unref();
    };
    const total = setTimeout(() => end(tooSlow(args, limits.totalMs)), limits.totalMs);
    const silence = setTimeout(() => end(tooSlow(args, limits.silentMs)), limits.silentMs);
    const stop = () => signal && end(abortError(signal));
    signal?.addEventListener('abort', stop);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      silence.refresh();
      said = lastLines(said + text);
    });
    const tidy = () => {
      clearTimeout(total);
      clearTimeout(silence);
      signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      tidy();
      reject(error);
    });
    child.on('close', (code) => {
      tidy();
      if (ended !== undefined) reject(ended);
      else if (code === 0) resolve();
      else reject(new GitError(args, code ?? -1, said));
    });
  });
}

function networkVariables(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && NETWORK_VARIABLES.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** Progress is written over itself: of such a line its end counts. */
function lastLines(text: string): string {
  return text.replaceAll(/[^\n\r]*\r(?!\n)/gu, '').slice(-4000);
}

function tooSlow([command = '']: readonly string[], ms: number): GitTimeoutError {
  return new GitTimeoutError(`git ${command} was ended: nothing came for ${String(ms / 1000)} s`);
}

function abortError(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('stopped');
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
