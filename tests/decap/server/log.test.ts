import { describe, expect, it } from 'vitest';
import { openLog, withRequestId, type LogLevel } from '../../../decap/server/log.ts';
import { GitError } from '../../../decap/server/git/git.ts';

const REQUEST = {
  id: '1a2b3c4d',
  method: 'POST',
  path: '/api/v1',
  status: 200,
  ms: 34,
  bytes: 512,
  member: 'le-thi-viet',
  address: '192.0.2.7',
  isStatic: false,
} as const;

function logOf(forPeople: boolean, level: LogLevel = 'info') {
  const lines: string[] = [];
  return { lines, log: openLog({ level, forPeople, write: (text) => lines.push(text) }) };
}

describe('for machines', () => {
  it('writes one JSON object a line, with its time and level, and of a request what was agreed', () => {
    const { log, lines } = logOf(false);
    log.request(REQUEST);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith('}\n')).toBe(true);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as unknown,
      ...REQUEST,
      isStatic: undefined,
      msg: 'request',
    });
  });

  it('says nothing of files of the site before debug, and warns of what failed here', () => {
    const quiet = logOf(false);
    quiet.log.request({ ...REQUEST, isStatic: true });
    expect(quiet.lines).toEqual([]);
    quiet.log.request({ ...REQUEST, isStatic: true, status: 503 });
    expect(quiet.lines[0]).toContain('"level":"warn"');
    const loud = logOf(false, 'debug');
    loud.log.request({ ...REQUEST, isStatic: true });
    expect(loud.lines[0]).toContain('"level":"debug"');
  });

  it('names an error by the request that it happened in, however deep', async () => {
    const { log, lines } = logOf(false);
    const id = await withRequestId('feedbeef', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return log.error('it broke', new Error('outer', { cause: new Error('inner') }));
    });
    expect(id).toBe('feedbeef');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id, msg: 'it broke', level: 'error' });
    expect(lines[0]).toContain('inner');
    expect(log.error('it broke alone', '')).toMatch(/^[0-9a-f]{8}$/u);
  });

  it.each([true, false])('leaves out the password of a Git address (for people: %s)', (forPeople) => {
    const { log, lines } = logOf(forPeople);
    const address = 'https://desk:bi-mat@git.example.org/content.git';
    log.error('push', new GitError(['push'], 128, `fatal: unable to access '${address}': 403`));
    log.info(`Kho: ${address}`);
    expect(lines.join('')).not.toContain('bi-mat');
    expect(lines.join('')).toContain('https://…@git.example.org/content.git');
  });
});

it('writes plainly for people', () => {
  const { log, lines } = logOf(true);
  log.info('Đang dựng trang…');
  log.request(REQUEST);
  log.error('the build failed', '');
  log.error('it broke', new Error('why'));
  expect(lines[0]).toBe('Đang dựng trang…\n');
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d POST \/api\/v1 200 34 ms {2}le-thi-viet\n$/u);
  expect(lines[2]).toMatch(/^\S+Z \[[0-9a-f]{8}\] the build failed\n$/u);
  expect(lines[3]).toMatch(/^\S+Z \[[0-9a-f]{8}\] it broke\nError: why\n/u);
});
