import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** `merge-tree --write-tree` came with Git 2.38 (release notes of October 2022). */
const OLDEST_GIT = [2, 38] as const;

/**
 * Settings on every command: no hooks, names as they are, and what was accepted is on the disk before it is answered.
 * Renames are not guessed: a merge joins texts under one path or says that it cannot.
 */
const CONFIG = [
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.fsync=committed,reference',
  'core.filesRefLockTimeout=2000',
  'core.autocrlf=false',
  'gc.auto=0',
  'merge.renames=false',
  'merge.directoryRenames=false',
].flatMap((setting) => ['-c', setting]);

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are an answer, not a failure. Default: only 0. */
  readonly answers?: readonly number[];
  /** Lets Git read the user's own configuration: credentials and `safe.directory`, for another repository. */
  readonly userConfig?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
}

/** Git refused or failed; `stderr` holds its own words, for the log and not for the browser. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly exitCode: number;
  readonly stderr: string;

  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(`git ${args.slice(0, 3).join(' ')} ended with ${exitCode}: ${stderr.trim()}`);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** Runs Git's plumbing on one bare repository, apart from the user's and the machine's configuration. */
export class Git {
  readonly gitDir: string;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  arguments(args: readonly string[]): string[] {
    return [...CONFIG, '--git-dir', this.gitDir, ...args];
  }

  environment(userConfig = false): Record<string, string> {
    const { PATH = '', HOME = '', SSH_AUTH_SOCK, GIT_SSH_COMMAND } = process.env;
    return {
      PATH,
      HOME,
      LC_ALL: 'C',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      ...(SSH_AUTH_SOCK === undefined ? {} : { SSH_AUTH_SOCK }),
      ...(GIT_SSH_COMMAND === undefined ? {} : { GIT_SSH_COMMAND }),
      ...(userConfig ? {} : { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }),
    };
  }

  /** @throws GitError when it ends with an exit code that is not among `answers`. */
  run(args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
    const { input, env, answers = [0], userConfig, signal } = options;
    return new Promise((resolve, reject) => {
      const child = spawn('git', this.arguments(args), {
        env: { ...this.environment(userConfig), ...env },
        ...(signal ? { signal } : {}),
      });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => {
        const exitCode = code ?? -1;
        if (answers.includes(exitCode)) resolve({ exitCode, stdout: Buffer.concat(out) });
        else reject(new GitError(args, exitCode, Buffer.concat(err).toString()));
      });
      // Git may end before it has read everything (EPIPE); its exit code tells why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  /** Standard output as text, without the last line break. @throws GitError */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    const { stdout } = await this.run(args, options);
    return stdout.toString().replace(/\n$/u, '');
  }

  /** The fields of `-z` output. @throws GitError */
  async fields(args: readonly string[], options?: GitOptions): Promise<string[]> {
    const { stdout } = await this.run(args, options);
    return stdout.toString().split('\0').slice(0, -1);
  }
}

/** @throws Error in plain words when Git is missing or older than the desk needs. */
export async function checkGitVersion(): Promise<void> {
  const oldest = OLDEST_GIT.join('.');
  const answer = await new Git(devNull).text(['--version']).catch((error: unknown) => {
    throw new Error(
      `Không chạy được Git. Hãy cài Git từ ${oldest} trở lên. (Git ${oldest} or newer is needed.)`,
      {
        cause: error,
      },
    );
  });
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/u.exec(answer) ?? []).slice(1).map(Number);
  if (major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1])) {
    throw new Error(`Máy có ${answer}; cần Git từ ${oldest} trở lên. (Git ${oldest} or newer is needed.)`);
  }
}
