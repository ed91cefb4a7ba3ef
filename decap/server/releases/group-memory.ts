import { readdir, readFile } from 'node:fs/promises';

const KIB = 1024;

/**
 * Memory in use by a process group, in bytes: the resident sizes of its processes together, what they share counted for
 * each. `undefined` where there is no `/proc` to ask (proc_pid_stat(5), proc_pid_status(5)).
 */
export async function groupMemory(group: number): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => undefined);
  if (names === undefined) return undefined;
  const sizes = await Promise.all(
    names.filter((name) => /^\d+$/u.test(name)).map((process) => residentIn(group, process)),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

/** 0 for a process of another group, and for one that has ended meanwhile. */
async function residentIn(group: number, process: string): Promise<number> {
  try {
    const stat = await readFile(`/proc/${process}/stat`, 'utf8');
    // The name, in parentheses, may hold anything.
    const [, , ownGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(ownGroup) !== group) return 0;
    const status = await readFile(`/proc/${process}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * KIB;
  } catch {
    return 0;
  }
}
