import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChild } from '../../../../decap/server/releases/child-program.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { isRunning } from '../fixture/process.ts';

const MIB = 1024 * 1024;

async function run(program: string, limits: { limitMs?: number; limitBytes?: number }) {
  const folder = temporaryFolder({ 'program.mjs': program });
  const begun = Date.now();
  const end = await runChild({
    script: join(folder, 'program.mjs'),
    cwd: folder,
    env: {},
    limitMs: 20_000,
    signal: new AbortController().signal,
    ...limits,
  });
  return { ...end, seconds: (Date.now() - begun) / 1000 };
}

const pidOf = (output: string) => Number(/pid (\d+)/u.exec(output)?.[1]);

it('ends a program that is deaf to SIGTERM, and its own child with it', async () => {
  const program = `
    import { spawn } from 'node:child_process';
    process.on('SIGTERM', () => console.log('no'));
    const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"]);
    console.log('pid ' + child.pid);
    setInterval(() => {}, 1000);
  `;
  const { outcome, exitCode, output, seconds } = await run(program, { limitMs: 1500 });
  expect({ outcome, exitCode }).toEqual({ outcome: 'too-slow', exitCode: null });
  expect(seconds).toBeLessThan(9);
  expect(isRunning(pidOf(output))).toBe(false);
});

it('does not wait for what has left its group and holds its output', async () => {
  const program = `
    import { spawn } from 'node:child_process';
    const child = spawn('sleep', ['30'], { detached: true, stdio: 'inherit' });
    console.log('pid ' + child.pid);
    setInterval(() => {}, 1000);
  `;
  const { outcome, output, seconds } = await run(program, { limitMs: 1000 });
  process.kill(pidOf(output));
  expect(outcome).toBe('too-slow');
  expect(seconds).toBeLessThan(12);
});

it('ends a program whose processes together take too much memory', async () => {
  const program = `
    import { spawn } from 'node:child_process';
    spawn(process.execPath, ['-e', 'const kept = Buffer.alloc(300 * 1024 * 1024, 1); setInterval(() => kept, 1000)']);
    setInterval(() => {}, 1000);
  `;
  expect((await run(program, { limitBytes: 250 * MIB })).outcome).toBe('too-large');
});

it('leaves one alone that stays within both', async () => {
  const { outcome, exitCode, stdout } = await run('setTimeout(() => console.log("xong"), 2500)', {
    limitBytes: 400 * MIB,
  });
  expect({ outcome, exitCode, stdout }).toEqual({ outcome: 'ended', exitCode: 0, stdout: 'xong\n' });
});
