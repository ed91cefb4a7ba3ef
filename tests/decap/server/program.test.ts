import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '../../../decap/server/settings.ts';
import { isRunning, pidIn, RunningProgram } from './fixture/process.ts';
import { Client } from './fixture/running-desk.ts';
import { articleSource, makeSchool, PEOPLE, PUBLISHED_PATH, type TestSchool } from './fixture/school.ts';

const SITE = /\(site\): (\S+)\//u;
let school: TestSchool;

beforeEach(async () => {
  school = await makeSchool();
});
afterEach(() => school.remove());

function start(env: Readonly<Record<string, string>> = {}): RunningProgram {
  const program = join(import.meta.dirname, 'fixture/start-desk.ts');
  const running = new RunningProgram([program, school.checkout, school.dataDir], { PORT: '0', ...env });
  onTestFinished(() => void running.child.kill('SIGKILL'));
  return running;
}

/** @returns milliseconds that it took */
async function stop(running: RunningProgram, signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
  const begun = Date.now();
  running.child.kill(signal);
  expect(await running.ends()).toBe(0);
  return Date.now() - begun;
}

it('prints the addresses, and on the first start the head’s account', async () => {
  const first = start();
  const url = await first.says(SITE);
  expect(first.output).toContain(`Trang quản trị (CMS)  : ${url}/admin/`);
  expect(first.output).toContain(`Tên đăng nhập (user name): ${PEOPLE.head.id}\n`);
  const password = await first.says(/Mật khẩu \(password\) {6}: (\S+)\n/u);
  expect((await new Client(url).signIn(PEOPLE.head.id, password)).status).toBe(200);
  await stop(first);

  const second = start();
  await second.says(SITE);
  await stop(second);
  expect(second.output).not.toContain('password');
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'ends within five seconds on %s, a connection open',
  async (signal) => {
    const running = start();
    const client = new Client(await running.says(SITE));
    await client.get('/');
    expect(await stop(running, signal)).toBeLessThan(5000);
  },
);

it('ends in the middle of the first build, and the next start makes up for it', async () => {
  await school.commit('content/articles/2022/lau.mdx', articleSource('Lâu', 'DỰNG-LÂU'));
  const running = start();
  const pid = await pidIn(join(school.dataDir, 'cache/sleeper.pid'));
  expect(await stop(running)).toBeLessThan(5000);
  expect(isRunning(pid)).toBe(false);
  expect(running.output).not.toContain('(site)');
  expect(await readdir(join(school.dataDir, 'releases'))).toEqual([]);
});

it('takes its build along when it is killed', async () => {
  await school.commit('content/articles/2022/lau.mdx', articleSource('Lâu', 'DỰNG-LÂU'));
  const running = start();
  const sleeper = await pidIn(join(school.dataDir, 'cache/sleeper.pid'));
  const builder = await pidIn(join(school.dataDir, 'cache/builder.pid'));
  running.child.kill('SIGKILL');
  await running.ends();
  await expect.poll(() => isRunning(builder) || isRunning(sleeper), { timeout: 5000 }).toBe(false);
});

describe('a desk that cannot start', () => {
  it('names the port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const running = start({ PORT: String(port) });
    expect(await running.ends()).toBe(1);
    server.close();
    expect(running.output).toContain(
      `Cổng ${port} ở 127.0.0.1 đang có chương trình khác dùng. Hãy tắt nó, hoặc chọn cổng khác: PORT=${port + 1} npm start.`,
    );
  });

  it('says what PORT must be', async () => {
    const running = start({ PORT: 'http' });
    expect(await running.ends()).toBe(1);
    expect(running.output).toBe(
      'PORT phải là số từ 0 đến 65535, không phải «http». (PORT must be a number from 0 to 65535.)\n',
    );
  });

  it('keeps out of a data folder that another one uses', async () => {
    const first = start();
    await first.says(SITE);
    const second = start();
    expect(await second.ends()).toBe(1);
    expect(second.output).toContain(`Một bàn biên tập khác đang chạy với ${school.dataDir}.`);
    await stop(first);
  });

  it('lists the faults of the first build, and has shown no password by then', async () => {
    await school.commit(PUBLISHED_PATH, articleSource('Hỏng', 'DỰNG-LỖI'));
    const running = start();
    expect(await running.ends()).toBe(1);
    expect(running.output).toContain('Chưa dựng được trang lần đầu.');
    expect(running.output).toContain('articles/2022/khai-giang.mdx:7:1  Câu này không dựng được.');
    expect(running.output).not.toContain('password');
  });

  it('takes what was mended in the checkout after a first build that failed', async () => {
    await school.commit(PUBLISHED_PATH, articleSource('Hỏng', 'DỰNG-LỖI'));
    expect(await start().ends()).toBe(1);
    await school.commit(PUBLISHED_PATH, articleSource('Lành', 'Chữ.'));
    await start().says(/Mật khẩu \(password\) {6}: (\S+)\n/u);
  });
});

describe('npm run desk', () => {
  const desk = (...args: readonly string[]) =>
    new RunningProgram([join(PROJECT, 'decap/server/cli/main.ts'), ...args], { DATA_DIR: school.dataDir });

  it('makes a password for anybody who may sign in, also while the desk runs', async () => {
    const running = start();
    const url = await running.says(SITE);
    for (const who of [PEOPLE.head, PEOPLE.writer]) {
      const password = await desk('reset-password', who.id).says(new RegExp(`${who.id}: (\\S+)\\n`, 'u'));
      expect((await new Client(url).signIn(who.id, password)).status).toBe(200);
    }
    const unknown = desk('reset-password', PEOPLE.guest.id);
    expect(await unknown.ends()).toBe(1);
    expect(unknown.output).toBe(
      'Không có «ngo-thi-khach» trong những người đang giữ một vị trí có quyền đăng nhập. Các tên (known names): truong-thi-ky, pham-thi-duyet, le-thi-viet, do-van-but\n',
    );
    await stop(running);
  });

  it('says how it is used, and that there must be a desk', async () => {
    const unused = desk('reset-password');
    expect(await unused.ends()).toBe(2);
    expect(unused.output).toMatch(
      /^Cách dùng \(usage\):\n(?: {2}npm run desk -- .+\n)* {2}npm run desk -- reset-password <tên đăng nhập> /u,
    );
    const none = desk();
    expect(await none.ends()).toBe(2);
    expect(none.output).toBe(unused.output);
    const early = desk('reset-password', PEOPLE.head.id);
    expect(await early.ends()).toBe(1);
    expect(early.output).toBe(
      'Chưa có bàn biên tập ở đây: hãy chạy npm start một lần trước. (Run npm start once first.)\n',
    );
  });
});
