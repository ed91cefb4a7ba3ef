import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface ChildStep {
  /** A file of this folder. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Told what the program sends, if it does. */
  readonly received?: (message: unknown) => void;
}

/** A step that loads what it needs at once, and begins when it is told to. */
export interface WaitingChild {
  /** Resolves when the step has ended well. @throws Error when it fails; its own words are on stderr */
  readonly begin: () => Promise<void>;
  /** Ends a step that is not needed after all. */
  readonly cancel: () => void;
}

/**
 * Runs a step of the build in a process of its own: its memory is given back when it ends, and whatever it dies of, the
 * build lives on to clean up. The step ends with the build: the channel between the two breaks (`endWithParent`).
 *
 * @throws Error when the step fails; its own words are on stderr.
 */
export async function runChild(step: ChildStep): Promise<void> {
  await startChild(step).ended;
}

/** Starts a step whose program calls `toldToBegin`: it loads on one core while the other still does the step before. */
export function prepareChild(step: ChildStep): WaitingChild {
  const { child, ended } = startChild(step);
  // It may fail before anybody waits for it: then `begin` says so.
  ended.catch(() => undefined);
  return {
    begin: () => {
      if (child.connected) child.send('begin');
      return ended;
    },
    cancel: () => {
      child.kill();
    },
  };
}

function startChild({ program, environment, received }: ChildStep) {
  const child: ChildProcess = fork(path.join(import.meta.dirname, program), {
    // Nothing that is meant for this process, such as --import. A larger space for new objects: pages are made of
    // many that are soon gone, and a build of 2,000 took a tenth less memory and time with it.
    execArgv: ['--max-semi-space-size=32'],
    serialization: 'advanced',
    env: { ...process.env, ...environment },
    cwd: ROOT,
  });
  if (received) child.on('message', received);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`cannot start ${program}`, { cause })));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} failed (${signal ?? `exit code ${code}`}); its message is above`));
    });
  });
  return { child, ended };
}

/** For a step's program: resolves when the build that prepared it says so (`prepareChild`). */
export async function toldToBegin(): Promise<void> {
  process.channel?.ref();
  await new Promise((resolve) => process.once('message', resolve));
  process.channel?.unref();
}

/** For a step's program: sends the build its result, whole, before the program ends. */
export async function tellParent(message: object): Promise<void> {
  process.channel?.ref();
  await new Promise<void>((resolve, reject) => {
    if (!process.send) throw new Error('this program is a step of scripts/build.ts; it is not run by itself');
    process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
  process.channel?.unref();
}

/**
 * For a step's program: the build that started it is gone, so what is half written is of no use, and the next build may
 * have its lock. A loop without end would not hear of it: that is ended with its whole group, by the desk
 * (`decap/server/releases`) or by the terminal that the build runs in.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  // It may have gone while this program was loaded, before anybody listened.
  if (!process.connected) process.exit(1);
  // Waiting for the parent does not keep a finished step alive.
  process.channel?.unref();
}
