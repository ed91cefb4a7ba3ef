import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesOf, runScript, SiteUnderTest } from './site.ts';

const AT = 'disclosures/2022/thu-chi.mdx';

function disclosure(...lines: readonly string[]): string {
  const fields = {
    title: 'Thu chi',
    publishedAt: '2022-09-30',
    area: 'tai-chinh',
    author: 'nguoi-viet',
    section: 'thu-chi',
    asOf: '2022-09-28',
    firstPublished: '2022-09-30',
  };
  const written = Object.entries(fields).filter(([name]) => !lines.some((line) => line.startsWith(name)));
  return ['---', ...written.map(([name, value]) => `${name}: ${value}`), ...lines, '---', ''].join('\n');
}

const FAULT = `${AT}:1:1  Bài công khai /cong-khai/thu-chi/ đang hiện trên trang phải giữ đến ngày 30/9/2027, mà nội dung mới không còn giữ đến ngày ấy. Hãy khôi phục tệp này trong kho Git, cả «Công khai lần đầu ngày» và «Ngày đăng» như trước.`;

test('a disclosure that must be kept is not dropped, by whatever way, and the site stays as it was', async () => {
  const site = new SiteUnderTest({ [AT]: disclosure() });
  expect((await site.build()).exitCode).toBe(0);
  const shown = filesOf(site.outDir);

  const refuses = async () => {
    const { exitCode, stdout } = await site.build();
    expect([exitCode, stdout.split('\n').filter((line) => line.startsWith('disclosures/'))]).toEqual([
      1,
      [FAULT],
    ]);
    expect(filesOf(site.outDir)).toEqual(shown);
  };
  for (const change of ['firstPublished: 2022-09-29', 'publishedAt: 2023-09-30']) {
    site.write({ [AT]: disclosure(change) });
    await refuses();
  }
  site.remove(AT);
  await refuses();
  site.write({ 'disclosures/2022/ten-khac.mdx': disclosure() });
  await refuses();

  // The year's folder is not in the address: what is shown stays.
  site.remove('disclosures/2022/ten-khac.mdx');
  site.write({ 'disclosures/2023/thu-chi.mdx': disclosure('title: Thu chi, đã sửa') });
  expect((await site.build()).exitCode).toBe(0);
  expect(site.page('cong-khai/thu-chi')).toContain('Thu chi, đã sửa');
});

test('when its five years are over it may go', async () => {
  const site = new SiteUnderTest({
    [AT]: disclosure('publishedAt: 2017-12-01', 'firstPublished: 2017-12-01', 'asOf: 2017-11-01'),
  });
  expect((await site.build()).exitCode).toBe(0);
  site.remove(AT);
  expect((await site.build()).exitCode).toBe(0);
  expect(existsSync(path.join(site.outDir, 'cong-khai/thu-chi'))).toBe(false);
});

test('the site that is shown may be elsewhere; a register that cannot be read stops the build', async () => {
  const site = new SiteUnderTest({ [AT]: disclosure() });
  expect((await site.build()).exitCode).toBe(0);
  const former = path.join(temporaryFolder(), 'former');
  cpSync(site.outDir, former, { recursive: true });
  site.remove(AT);
  const build = () =>
    runScript(
      'scripts/build.ts',
      {
        CONTENT_DIR: site.contentDir,
        CACHE_DIR: site.cacheDir,
        OUT_DIR: path.join(temporaryFolder(), 'dist'),
        FORMER_DIR: former,
        BUILD_NOW: '2022-12-01T08:00:00+07:00',
      },
      '--pages-only',
    );
  expect((await build()).stdout).toContain(FAULT);
  writeFileSync(path.join(former, 'cong-khai/danh-sach.json'), '{}');
  const { exitCode, stderr } = await build();
  expect(exitCode).toBe(1);
  expect(stderr).toContain('does not say which disclosures must be kept');
});
