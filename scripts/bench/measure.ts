import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and everything it started took. */
export interface Measurement {
  readonly wallSeconds: number;
  /** User and system time of all processes together. */
  readonly cpuSeconds: number;
  /** Most memory at one moment, resident, of all processes together; absent where there is no /proc. */
  readonly peakMegabytes?: number;
}

export interface Program {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node. */
  readonly arguments: readonly string[];
}

const SAMPLE_MS = 50;

/** POSIX sh adds up the processor time of all that it has waited for; `times` prints it on its second line. */
const WRAPPER = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs Node with these arguments to its end.
 *
 * @throws Error with the program's output when its exit code is not 0.
 */
export async function measure({ cwd, environment = {}, arguments: args }: Program): Promise<Measurement> {
  const started = performance.now();
  const child = spawn('sh', ['-c', WRAPPER, 'sh', process.execPath, ...args], {
    cwd,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let times = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  child.stdio[3]?.on('data', (data: Buffer) => (times += data.toString()));
  let peak = 0;
  const sampling = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid ?? 0))), SAMPLE_MS);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  if (exitCode !== 0) throw new Error(`node ${args.join(' ')} failed in ${cwd}:\n${output}`);
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: childSeconds(times),
    ...(peak > 0 ? { peakMegabytes: peak / 2 ** 20 } : {}),
  };
}

/** Second line of `times`: `0m1.250s 0m0.110s`, user and system. */
function childSeconds(times: string): number {
  const [, children = ''] = times.split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/gu)];
  return parts.reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const PAGE_BYTES = 4096;

interface Held {
  readonly own: number;
  readonly shared: number;
}

/**
 * Resident memory of a process and its descendants; 0 where the system has no /proc. Pages that a process shares with
 * others (Node's own code, above all) are counted once, for the process that has most of them.
 */
function residentBytes(root: number): number {
  const children = new Map<number, number[]>();
  const held = new Map<number, Held>();
  for (const pid of processIds()) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in parentheses may hold anything; state, parent, … follow it (proc_pid_stat(5)).
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
      children.set(parent, [...(children.get(parent) ?? []), pid]);
      held.set(pid, { own: (resident - shared) * PAGE_BYTES, shared: shared * PAGE_BYTES });
    } catch {
      // It has ended since the list was read.
    }
  }
  const tree = (pid: number): readonly number[] => [pid, ...(children.get(pid) ?? []).flatMap(tree)];
  const found = tree(root).flatMap((pid) => held.get(pid) ?? []);
  return found.reduce((sum, { own }) => sum + own, 0) + Math.max(0, ...found.map(({ shared }) => shared));
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
