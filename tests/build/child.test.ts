import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const CHILD = pathToFileURL(path.join(import.meta.dirname, '../../scripts/build/child.ts')).href;
const WORK = "setTimeout(() => console.log('went on'), 300);";

/** A step that says when it is loaded, and what it does then. */
function step(then: string) {
  const source = `import { endWithParent } from '${CHILD}';\nprocess.send('loaded');\n${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  // Not `close`: Node sends none after a disconnect.
  const ended = Promise.all([once(child, 'exit'), text(child.stdout ?? Readable.from([]))]);
  return { child, ended: ended.then(([[code], said]: [unknown[], string]) => ({ code, said })) };
}

test.each([
  ['while it works', `endWithParent(); ${WORK}`],
  [
    'before it listens',
    `await new Promise((gone) => process.once('disconnect', gone)); endWithParent(); ${WORK}`,
  ],
])('a step whose build has gone ends, when that was %s', async (_when, then) => {
  const { child, ended } = step(then);
  await once(child, 'message');
  child.disconnect();
  expect(await ended).toEqual({ code: 1, said: '' });
});

test('a step whose build is there does its work and ends', async () => {
  expect(await step(`endWithParent(); ${WORK}`).ended).toEqual({ code: 0, said: 'went on\n' });
});
