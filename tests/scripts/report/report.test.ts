import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { article, ContentFolder } from '../../loader/content-folder.ts';
import { PLAN, planSource, reportSource } from '../../loader/rules/plans-and-reports.ts';
import { unzip } from './unzip.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const REPORT = 'reports/2023/hoc-ky-mot.mdx';
const ARTICLE = article('Chữ.').replace('area: khac', 'area: quan-ly');

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command over a content folder. */
function report(folder: ContentFolder, ...args: readonly string[]): Ran {
  const env = {
    ...process.env,
    CONTENT_DIR: folder.contentDir,
    CACHE_DIR: folder.cacheDir,
    BUILD_NOW: '2023-01-16T08:00:00+07:00',
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/report.ts'), ...args],
    { env, cwd: path.dirname(folder.contentDir), encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

const folderWith = (...lines: readonly string[]) =>
  new ContentFolder({
    [PLAN]: planSource(),
    [REPORT]: reportSource(...lines),
    'articles/2022/bai-thu.mdx': ARTICLE,
  });

/** The texts of a DOCX's document, a line for each paragraph. */
function paragraphsOf(xml: string): readonly string[] {
  return xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''));
}

/** Every part of a DOCX that is XML. @throws Error when one is none */
function readXml(archive: Buffer): ReadonlyMap<string, unknown> {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const parts = [...unzip(archive)].filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return new Map(
    parts.map(([name, content]): [string, unknown] => [
      name,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is one more package for one line
      parser.parse(content.toString('utf8'), true),
    ]),
  );
}

/** In the order of the decree's form. */
const ORDER = [
  'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
  'TRƯỜNG MẦM NON THỬ\u00A0NGHIỆM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/BC-MNTN',
  'Thử, ngày 16 tháng 01 năm 2023',
  'BÁO CÁO',
  'Công tác truyền thông học kỳ I năm học 2022–2023',
  'I. Bài đã đăng',
  'II. Nhiệm vụ của kế hoạch',
  'III. Chỉ tiêu thi đua',
  'IV. Phản hồi, đơn thư, báo chí nêu',
  'V. Đánh giá chung',
  'Việc làm được.',
  'VI. Khó khăn, vướng mắc',
  'Nơi nhận:',
  '- Phòng Giáo dục và Đào tạo (để b/c);',
  '- Lưu: VT.',
  'GIÁO VIÊN',
];

const section = z.object({
  'w:document': z.object({ 'w:body': z.object({ 'w:sectPr': z.looseObject({}) }) }),
});

it('writes a DOCX in the form of the decree, with the figures', () => {
  const folder = folderWith(
    'assessment: Việc làm được.',
    'number: 12/BC-MNTN',
    'recipients: [Phòng Giáo dục và Đào tạo (để b/c)]',
  );
  const ran = report(folder, '--year', '2022-2023', '--period', 'hk1');
  expect(ran).toEqual({ code: 0, stdout: 'Report written to bao-cao-2022-2023-hk1.docx\n', stderr: '' });
  const archive = readFileSync(path.join(folder.contentDir, '../bao-cao-2022-2023-hk1.docx'));
  const parts = readXml(archive);
  expect([...parts.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));

  const page = section.parse(parts.get('word/document.xml'))['w:document']['w:body']['w:sectPr'];
  const mm = (length: number) => String(Math.round((length * 1440) / 25.4));
  expect(page).toMatchObject({
    'w:pgSz': { 'w:w': mm(210), 'w:h': mm(297) },
    'w:pgMar': { 'w:top': mm(20), 'w:bottom': mm(20), 'w:left': mm(30), 'w:right': mm(15) },
  });
  expect(page, 'the first page has no number').toHaveProperty('w:titlePg');

  const xml = unzip(archive).get('word/document.xml')?.toString('utf8') ?? '';
  expect(xml).toContain('w:ascii="Times New Roman"');
  expect(xml).not.toMatch(/w:ascii="(?!Times New Roman)/u);
  const paragraphs = paragraphsOf(xml);
  const places = ORDER.map((text) => paragraphs.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  const text = paragraphs.join('\n');
  expect(text).toContain('Số liệu tạm tính.');
  expect(text).toContain('1 bài trong kỳ.');
  expect(text).toContain('Giải thích kế hoạch\nNgười Viết\n31/05/2023: Xong đúng hạn\n1 / 1 bài');
  expect(text).toContain('Quản lý\n1\nMầm non\n0');
}, 60_000);

describe('--freeze', () => {
  it('mends a report that is frozen and has no figures; then they stay', async () => {
    const folder = folderWith('frozen: true');
    expect(await folder.faults()).toHaveLength(1);
    const ran = report(folder, '--year', '2022-2023', '--period', 'hk1', '--freeze');
    expect(ran.stderr).toBe('');
    expect(await folder.faults()).toEqual([]);
    const file = readFileSync(path.join(folder.contentDir, REPORT), 'utf8');
    expect(file).toContain('frozenAt: 2023-01-16T08:00:00+07:00');
    const again = report(folder, '--year', '2022-2023', '--period', 'hk1', '--freeze');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('are frozen already')]);
    // What is published later does not change what was reported.
    folder.write({ 'articles/2022/bai-hai.mdx': ARTICLE });
    const out = path.join(folder.contentDir, '../b.docx');
    report(folder, '--year', '2022-2023', '--period', 'hk1', '--out', out);
    const xml = unzip(readFileSync(out)).get('word/document.xml')?.toString('utf8');
    expect(xml).toContain('1 bài trong kỳ.');
    expect(xml).toContain('Số liệu chốt ngày 16/01/2023.');
  }, 60_000);
});

describe('what cannot be done is said, with exit code 1', () => {
  it.each([
    ['no plan', ['--year', '2021-2022', '--period', 'hk1'], 'there is no published plan of 2021-2022'],
    [
      'nothing to freeze',
      ['--year', '2022-2023', '--period', 'hk2', '--freeze'],
      '--freeze needs a report of this period in content/reports: write it first',
    ],
  ])(
    '%s',
    (_, args, message) => {
      const { code, stderr } = report(folderWith(), ...args);
      expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
      expect(stderr).toContain('Usage: npm run report -- --year 2022-2023 --period hk1|hk2|ca-nam');
    },
    60_000,
  );
});
