/**
 * `npm run bench:site`: the numbers of issue 7, measured in Chromium on a site of 300 entries with photos as phones take
 * them, made by the real build and served as the desk serves it. About a quarter of an hour.
 *
 * `--only sizes,next,reading,lighthouse`; `--pages tin-tuc,thuc-don` only these types; `--runs 5` of Lighthouse's
 * performance on the main types (the others have one); `--entries`, `--photos`; `--site <folder>` measures a site that
 * is built already; `--keep <folder>` leaves the one it makes there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pageTypes, readBuiltFiles, readRoutes, STYLE_GUIDE, type PageType } from '../../shots/page-types.ts';
import { measure } from '../measure.ts';
import { launchDebugged, launchDriven } from './chromium.ts';
import { writeSite } from './content/write-site.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureNextPage } from './measure-next-page.ts';
import { measureReading } from './measure-reading.ts';
import { measureSizes } from './measure-sizes.ts';
import { table, type Row } from './rows.ts';
import { serveSite, type ServedSite } from './served-site.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'sizes,next,reading,lighthouse' },
    pages: { type: 'string' },
    runs: { type: 'string', default: '5' },
    entries: { type: 'string', default: '300' },
    photos: { type: 'string', default: '24' },
    site: { type: 'string' },
    keep: { type: 'string' },
  },
});

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
/** The types that parents come for: their performance is run more than once. */
const MAIN_TYPES = [
  'trang-chu',
  'tin-tuc',
  'tin-tuc-slug',
  'thong-bao-slug',
  'thuc-don',
  'su-kien-slug',
  'su-kien-lich',
  'thu-vien-anh',
  'tim-kiem',
];

const parts = values.only.split(',');
const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'bang-tin-bench-site-'));
const rows: Row[] = [];
const say = (line: string) => console.log(line);
const show = (title: string, found: readonly Row[]) => {
  rows.push(...found);
  say(`\n${title}\n${table(found)}`);
};

async function build(): Promise<string> {
  const started = performance.now();
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'dist');
  const size = { entries: Number(values.entries), photos: Number(values.photos) };
  const written = await writeSite(contentDir, size, new Date());
  const environment = { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: path.join(folder, 'cache') };
  await measure({ cwd: ROOT, environment, arguments: ['scripts/build.ts'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`${String(written)} mục, ${values.photos} ảnh 12 MP: viết và dựng trong ${seconds} giây`);
  return outDir;
}

async function drive(site: ServedSite, urls: readonly string[]): Promise<void> {
  const browser = await launchDriven();
  try {
    if (parts.includes('sizes')) show('Byte, bố cục, ảnh', await measureSizes(browser, site, urls));
    if (parts.includes('next')) show('Trang thứ hai', await measureNextPage(browser, site));
    if (parts.includes('reading')) show('Không JavaScript', [await measureReading(browser, site, urls)]);
  } finally {
    await browser.close();
  }
}

async function askLighthouse(site: ServedSite, types: readonly PageType[]): Promise<void> {
  const pages = types
    // It is no page that anybody comes to; and it says so to search engines.
    .filter(({ url }) => url !== '/404.html')
    .map((type) => ({ ...type, most: MAIN_TYPES.includes(type.name) ? Number(values.runs) : 1 }));
  say('\nLighthouse, điện thoại: hiệu năng (trung vị), truy cập, thông lệ, tìm kiếm (từng lần chạy)');
  const { port, close } = await launchDebugged();
  try {
    const { rows: found, failed } = await measureLighthouse(port, site.origin, pages, say);
    rows.push(...found);
    if (failed.length > 0) say(`\nChưa trọn điểm:\n${failed.join('\n')}`);
  } finally {
    await close();
  }
}

try {
  say(
    `Node ${process.version}, ${String(cpus().length)} CPU (${cpus()[0]?.model ?? '?'}), tải ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  );
  const outDir = values.site ?? (await build());
  const wanted = values.pages?.split(',');
  const types = pageTypes(readBuiltFiles(outDir), readRoutes(path.join(ROOT, 'src', 'pages'))).filter(
    ({ name }) => wanted === undefined || wanted.includes(name),
  );
  const urls = types.map(({ url }) => url).filter((url) => url !== STYLE_GUIDE);
  const site = await serveSite(outDir);
  try {
    await drive(site, urls);
    if (parts.includes('lighthouse')) await askLighthouse(site, types);
  } finally {
    await site.close();
  }
  const missed = rows.filter(({ met }) => met === false);
  say(`\n${String(rows.filter(({ met }) => met === true).length)} đạt, ${String(missed.length)} chưa`);
  if (missed.length > 0) say(table(missed));
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
