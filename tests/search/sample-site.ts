import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { searchMarks } from '../../src/components/search-marks.ts';
import { schoolMidnight } from '../../src/schema/index.ts';

export interface SamplePage {
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly kind?: string;
  readonly area?: string;
  /** dd/mm/yyyy */
  readonly date?: string;
  readonly schoolYear?: string;
  /** Whom it is for. */
  readonly audience?: readonly string[];
  readonly expired?: boolean;
}

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    url: '/thong-bao/dang-ky-nhap-hoc/',
    title: 'Đăng ký nhập học',
    body: 'Phụ huynh đăng ký cho con tại văn phòng từ ngày 1/8. Số công văn 48/KH-MNQP.',
    kind: 'Thông báo',
    area: 'Quản lý, chỉ đạo, điều hành',
    date: '01/08/2022',
    schoolYear: '2022-2023',
    audience: ['Phụ huynh', 'Giáo viên, nhân viên'],
  },
  {
    url: '/tin-tuc/do-choi-tu-lam/',
    title: 'Đồ chơi tự làm',
    body: 'Cô và trò làm đồ chơi từ vật liệu đã qua sử dụng: <3 hộp sữa, số lượng < 5 & nhiều hơn.',
    kind: 'Tin tức',
    area: 'Giáo dục mầm non',
    date: '12/10/2022',
    schoolYear: '2022-2023',
  },
  {
    url: '/tin-tuc/cho-de-xe/',
    title: 'Chỗ để xe mới',
    body: 'Phụ huynh đỗ xe đúng nơi quy định.',
    kind: 'Tin tức',
    area: 'Các nội dung khác',
    date: '05/09/2021',
    schoolYear: '2021-2022',
    audience: ['Phụ huynh'],
    expired: true,
  },
  {
    url: '/thong-bao/thuc-don/',
    title: 'Thực đơn tuần 3',
    body: 'Thứ hai: cháo thịt bằm, sữa chua. Thứ ba: phở gà.'.normalize('NFD'),
    kind: 'Thông báo',
    area: 'Giáo dục mầm non',
    date: '19/09/2022',
    schoolYear: '2022-2023',
  },
];

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The marks are those of the layouts (`searchMarks`, and of the audience `SiteLayout.astro`). */
function html({
  title,
  body,
  kind = '',
  area,
  date,
  schoolYear,
  audience = [],
  expired,
}: SamplePage): string {
  const marks = searchMarks({
    kind,
    ...(area === undefined ? {} : { area }),
    ...(date === undefined ? {} : { day: dayOf(date) }),
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(expired === undefined ? {} : { expired }),
  });
  const attributes = Object.entries(marks).map(([name, value]) => `${name}="${escape(value)}"`);
  const metas = audience.map(
    (value) => `<meta name="audience" content="${value}" data-pagefind-filter="danh-cho[content]">`,
  );
  return `<!doctype html><html lang="vi"><head><title>${escape(title)}</title>${metas.join('')}</head><body><nav>Khuyến mại</nav>
<article ${attributes.join(' ')}>
<h1>${escape(title)}</h1>
<p data-pagefind-ignore>${area ?? ''}</p>
<div data-entry-body><p>${escape(body)}</p></div></article></body></html>`;
}

function dayOf(date: string): Date {
  const [day = 0, month = 0, year = 0] = date.split('/').map(Number);
  return schoolMidnight(year, month, day);
}

/** Writes the pages, and one that is not to be indexed, into a new temporary folder. */
export async function writeSampleSite(pages: readonly SamplePage[] = SAMPLE_PAGES): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'bang-tin-search-'));
  for (const page of pages) await writePage(site, `${page.url}index.html`, html(page));
  await writePage(
    site,
    '404.html',
    '<!doctype html><html lang="vi"><body>Không tìm thấy đăng ký</body></html>',
  );
  return site;
}

export async function writePage(site: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), content);
}
