import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../scripts/build/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a second one waits, is told so once, and gets its turn', async () => {
  const file = path.join(temporaryFolder(), 'deep/lock');
  const order: string[] = [];
  const released = Promise.withResolvers<undefined>();
  const first = withLock(file, async () => {
    order.push('first');
    await released.promise;
    order.push('first done');
  });
  const second = withLock(file, async () => Promise.resolve(order.push('second')), {
    waiting: () => {
      order.push('waiting');
      released.resolve(undefined);
    },
  });
  await Promise.all([first, second]);
  expect(order.filter((step) => step !== 'waiting')).toEqual(['first', 'first done', 'second']);
  expect(order.filter((step) => step === 'waiting')).toHaveLength(1);
});

test('patience has an end, and the error names the file', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  await withLock(file, async () => {
    await expect(withLock(file, () => Promise.resolve(), { patienceMs: 0 })).rejects.toThrow(
      `another build holds ${file}; try again later`,
    );
  });
});

test('a task that fails lets go', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  await expect(withLock(file, () => Promise.reject(new Error('task')))).rejects.toThrow('task');
  await expect(withLock(file, () => Promise.resolve('next'), { patienceMs: 0 })).resolves.toBe('next');
});

test('a process that is killed lets go', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  const lock = path.join(import.meta.dirname, '../../scripts/build/lock.ts');
  const code = `import { withLock } from ${JSON.stringify(lock)};
    await withLock(${JSON.stringify(file)}, () => new Promise(() => { console.log('held'); setInterval(() => 0, 1000); }));`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  await expect(withLock(file, () => Promise.resolve(), { patienceMs: 0 })).rejects.toThrow(
    'another build holds',
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect(withLock(file, () => Promise.resolve('free'), { patienceMs: 2000 })).resolves.toBe('free');
});
