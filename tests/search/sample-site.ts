import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface SamplePage {
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly kind?: string;
  readonly area?: string;
  readonly date?: string;
  readonly schoolYear?: string;
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

/** The marks that the layouts of the site carry (src/layouts/EntryLayout.astro). */
function html({ title, body, kind, area, date, schoolYear }: SamplePage): string {
  return `<!doctype html><html lang="vi"><head><title>${escape(title)}</title></head><body><nav>Khuyến mại</nav>
<article data-pagefind-body data-kind="${kind ?? ''}" data-day="${date ?? ''}" data-school-year="${schoolYear ?? ''}"
  data-pagefind-filter="loai[data-kind], nam-hoc[data-school-year]" data-pagefind-meta="loai[data-kind], ngay[data-day]">
<h1>${escape(title)}</h1>
<p data-pagefind-ignore><a data-pagefind-filter="chuyen-muc" data-pagefind-meta="chuyen-muc">${area ?? ''}</a></p>
<div data-entry-body><p>${escape(body)}</p></div></article></body></html>`;
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
