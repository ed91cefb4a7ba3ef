import { describe, expect, test } from 'vitest';
import { isIndexedPage, preparePage } from '../../../src/search/indexing/prepare-page.ts';
import { article, indexedSite } from './indexed-site.ts';

const prepare = (html: string, text = '') => preparePage(html, () => Promise.resolve(text));

describe("the page's text", () => {
  test('is spelt as the index has it, attributes as they were', async () => {
    const page = article(
      '<h1>Đồ chơi</h1><p title="đồ"><a href="/đồ/">đi</a></p>',
      'data-area="Quản lý, chỉ đạo" data-pagefind-filter="chuyen-muc[data-area]"',
    );
    const prepared = await prepare(page);
    expect(prepared).toContain('<h1>D\u0335ồ chơi</h1>');
    expect(prepared).toContain('<p title="đồ"><a href="/đồ/">d\u0335i</a></p>');
    expect(prepared).toContain('data-area="Quản lý, chỉ đạo"');
  });

  test('is read as a browser reads it', async () => {
    expect(await prepare(article('<p>&#273;i&nbsp;&lt;3 &amp; v&agrave;</p>'))).toContain(
      '<p>d\u0335i&nbsp;&lt;3 &amp; và</p>',
    );
  });

  test('is composed, and a mark that begins a text does not eat the tag before it', async () => {
    // «>» with U+0338 composes to «≯»: of the whole page as one string, the tag would be gone.
    const prepared = await prepare(article(`<p>\u0338x</p><p>${'thực đơn'.normalize('NFD')}</p>`));
    expect(prepared).toContain('<p>\u0338x</p><p>thực d\u0335ơn</p>');
  });

  test('leaves alone what is not indexed', async () => {
    const prepared = await prepare(
      article('<p data-pagefind-ignore>đi</p><script>const a = "đ";</script><style>.đ{}</style><p>x</p>'),
    );
    expect(prepared).toContain('<p data-pagefind-ignore="">đi</p><script>const a = "đ";</script>');
    expect(prepared).toContain('<style>.đ{}</style>');
  });

  test('leaves out what Pagefind passes over, and keeps its marks wherever they stand', async () => {
    const marks =
      '<div class="khung"><p data-pagefind-filter="loai">Tin tức</p><p>Chân trang</p></div><main data-pagefind-body><p>x</p></main>';
    const prepared = await prepare(
      `<!doctype html><html lang="vi"><head><title>Đi</title><link rel="icon" href="/a.svg"></head><body><nav>Trình đơn</nav>${marks}</body></html>`,
    );
    expect(prepared).toContain('<html lang="vi"><head><title>Đi</title></head><body>');
    expect(prepared).toContain('<div class="khung"><p data-pagefind-filter="loai">Tin tức</p></div>');
    expect(prepared).not.toMatch(/Trình đơn|Chân trang/u);
  });

  test('without an indexed part, the page is as it was', async () => {
    expect(isIndexedPage('<p>đi 5/9/2022</p>')).toBe(false);
    expect(await prepare('<p>đi 5/9/2022</p>')).toBe('<p>đi 5/9/2022</p>');
  });
});

describe('blocks', () => {
  test('are apart in the index: no word is made of two', async () => {
    const { find } = await indexedSite({
      'a/index.html': article(`<h1>Kế hoạch</h1>
<dl><div><dt>Số, ký hiệu</dt><dd>48/KH-MNQP</dd></div><div><dt>Loại:</dt><dd>Kế hoạch</dd></div></dl>
<table><caption>Thực đơn</caption><thead><tr><th>Ngày</th><th>Bữa sáng</th></tr></thead>
<tbody><tr><th>Hai</th><td>Cháo</td></tr></tbody></table>
<figure><img alt=""><figcaption>Sân trường</figcaption></figure><ol><li>một</li><li>hai</li></ol>
<blockquote>Lời nói</blockquote><p>dòng<br>mới <b>đ</b>ậm</p><details><summary>Xem</summary>Thêm</details>`),
    });
    const [page] = await find('kế hoạch');
    // As Pagefind writes a text: sentences end with a full stop, and a number has breaks that do not show.
    expect(page?.content.replaceAll('\u200B', '').replaceAll('d\u0335', 'đ')).toBe(
      'Kế hoạch. Số, ký hiệu: 48/KH-MNQP. Loại: Kế hoạch. Thực đơn. Ngày. Bữa sáng. Hai. Cháo. Sân trường. một. hai. Lời nói. dòng mới đậm. Xem. Thêm. … 48khmnqp 48kh.',
    );
  });
});

describe('dates and document numbers', () => {
  const lastWords = async (body: string, attributes?: string) =>
    /<h2 id="tu-an">…<\/h2><p>([^<]*)<\/p><\/article>/u.exec(await prepare(article(body, attributes)))?.[1];

  test('stand at the end, each once', async () => {
    expect(
      await lastWords('<p>Từ 5/9/2022 đến ngày 5 tháng 9 năm 2022</p><ul><li>48/KH-MNQP</li></ul>'),
    ).toBe('zngay20220905 zngaymd0905 zthang202209 zthang09 48khmnqp 48kh');
  });

  test('with the number of the document itself, apart from those that it names', async () => {
    expect(await lastWords('<p>48/KH-MNQP</p>', 'data-number="24/KH-GDĐT"')).toBe(
      'zso24khgddt zso24kh 48khmnqp 48kh',
    );
  });

  test('with the day of the entry', async () => {
    expect(await lastWords('<h1>A</h1>', 'data-day="15/09/2022"')).toBe(
      'zngay20220915 zngaymd0915 zthang202209 zthang09',
    );
  });

  test('through elements within a line, but not from one block into the next', async () => {
    expect(await lastWords('<p>ngày <b>5</b> tháng <i>9</i></p>')).toBe('zngaymd0905 zthang09');
    expect(await lastWords('<table><tr><td>ngày 5</td><td>tháng 9</td></tr></table>')).toBe('zthang09');
    expect(await lastWords('<p>5/9<br>2022</p>')).toBe('zngaymd0905 zthang09');
  });

  test('of a <time> as machines write it', async () => {
    expect(await lastWords('<p>Thứ Hai <time datetime="2022-09-05">5/9</time></p>')).toContain(
      'zngay20220905',
    );
  });

  test('of what is not indexed, none', async () => {
    expect(await lastWords('<p data-pagefind-ignore>5/9/2022</p><p>x</p>')).toBeUndefined();
  });

  test('of two indexed parts of one page, at the end of the last', async () => {
    const prepared = await prepare(
      '<html><body><div data-pagefind-body>5/9</div><div data-pagefind-body>6/9</div></body></html>',
    );
    expect(prepared.match(/zngaymd\d+/gu)).toEqual(['zngaymd0905', 'zngaymd0906']);
  });
});

describe('in the index', () => {
  test('dates and numbers are found by their words, apart from the text, and «ngày» does not find them', async () => {
    const { find } = await indexedSite({
      'a/index.html': article(
        '<h1>Khai giảng</h1><p>Vào 05-09-2022.</p><h2 id="muc-x">Mục x</h2><p>Theo số 48 / KH - MNQP.</p>',
      ),
      'b/index.html': article('<h1>Ngày hội</h1><p>Không có gì.</p>'),
    });
    for (const word of ['zngay20220905', 'zthang09', '48kh', '48khmnqp']) {
      const [first, ...others] = await find(word);
      expect([word, first?.url, others]).toEqual([word, '/a/', []]);
      expect(first?.sub_results.map(({ url }) => url)).toEqual(['/a/#tu-an']);
    }
    expect((await find('ngày')).map(({ url }) => url)).toEqual(['/b/']);
    expect((await find('thang')).map(({ url }) => url)).toEqual([]);
    // The words come after all that is shown.
    expect((await find('khai giang'))[0]?.content).toMatch(/MNQP\. …\.? zngay20220905 [^.]*\.?$/u);
  });
});
