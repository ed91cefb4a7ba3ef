import { describe, expect, it } from 'vitest';
import {
  bodyReferences,
  bodyText,
  bodyTooLong,
  excerptOf,
  parseBody,
  renderBody,
} from '../../src/mdx/index.ts';
import { siteMedia } from './site-media.ts';

const onSite = (source: string) => renderBody(parseBody(source), siteMedia);
const plain = (source: string): string => renderBody(parseBody(source)).html;

describe('headings on the site', () => {
  it('come below the page title, with ids of their own', () => {
    expect(onSite('# Mở đầu\n\n## Đợt 1\n\n## Đợt 1\n\n# *Kết* luận')).toEqual({
      html: '<h2 id="muc-mo-dau">Mở đầu</h2>\n<h3 id="muc-dot-1">Đợt 1</h3>\n<h3 id="muc-dot-1-2">Đợt 1</h3>\n<h2 id="muc-ket-luan"><em>Kết</em> luận</h2>',
      headings: [
        { depth: 2, text: 'Mở đầu', id: 'muc-mo-dau' },
        { depth: 3, text: 'Đợt 1', id: 'muc-dot-1' },
        { depth: 3, text: 'Đợt 1', id: 'muc-dot-1-2' },
        { depth: 2, text: 'Kết luận', id: 'muc-ket-luan' },
      ],
    });
  });

  it.each([
    ['## A\n\n## B\n\n### C', [2, 2, 3]],
    ['#### A\n\n###### B\n\n#### C', [2, 3, 2]],
    ['### A\n\n# B', [2, 2]],
    ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', [2, 3, 4, 5, 6, 6]],
  ])('skip no level: %j', (source, depths) => {
    expect(onSite(source).headings.map(({ depth }) => depth)).toEqual(depths);
  });

  it('have unique ids whatever they say', () => {
    const ids = onSite('# a\n\n# a 2\n\n# a\n\n# 😀\n\n# 😀').headings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('without words are paragraphs', () => {
    expect(onSite('#\n\n# ![](/x.png)').headings).toEqual([]);
  });
});

describe('the first picture of a page', () => {
  const PHOTO = '![Các bé](/media/2022/anh.jpg)';
  const loading = (source: string, page?: { pictureAbove: boolean }) =>
    [...renderBody(parseBody(source), siteMedia, page).html.matchAll(/<img [^>]*>/gu)].map(
      ([img]) => `${/loading="(\w+)"/u.exec(img)?.[1] ?? ''}${img.includes('fetchpriority') ? ' high' : ''}`,
    );
  const words = (length: number) => 'a'.repeat(length);

  it.each([
    ['alone', `${PHOTO}\n\n${PHOTO}`],
    ['among words', `Xem ${PHOTO} và ${PHOTO}`],
    [
      'in a gallery',
      `<Gallery>\n${'<Figure src="/media/2022/anh.jpg" alt="Bé" people="khong" />\n'.repeat(2)}</Gallery>`,
    ],
    ['after one that the site does not have', `![Không có](/media/2022/mat.jpg)\n\n${PHOTO}\n\n${PHOTO}`],
  ])('is fetched at once, %s, and no other', (_where, source) => {
    expect(loading(source, { pictureAbove: false })).toEqual(['eager high', 'lazy']);
  });

  it('waits like all others where the page has one above the body', () => {
    expect(loading(`${PHOTO}\n\n${PHOTO}`, { pictureAbove: true })).toEqual(['lazy', 'lazy']);
    expect(loading(PHOTO)).toEqual(['lazy']);
  });

  it('waits where a screen of words stands above it', () => {
    expect(loading(`${words(1200)}\n\n${PHOTO}`, { pictureAbove: false })).toEqual(['eager high']);
    expect(loading(`${words(1201)}\n\n${PHOTO}\n\n${PHOTO}`, { pictureAbove: false })).toEqual([
      'lazy',
      'lazy',
    ]);
  });
});

describe('pictures on the site', () => {
  it('alone in a paragraph are figures, the title their caption', () => {
    expect(onSite('![Các bé](/media/2022/anh.jpg "Ngày hội")').html).toMatch(
      /^<figure class="figure"><a class="photo-link" href="\/anh\/abc-960\.webp" data-photo aria-label="Xem ảnh lớn: Các bé"><picture><source .*><img src="\/anh\/abc-960\.webp" srcset=.* alt="Các bé"><\/picture><\/a><figcaption>Ngày hội<\/figcaption><\/figure>$/u,
    );
  });

  it('among words stay in their line', () => {
    expect(onSite('Xem ![Các bé](/media/2022/anh.jpg) này').html).toMatch(
      /^<p>Xem <picture>.*<img .*><\/picture> này<\/p>$/u,
    );
  });

  it('are found by their decoded NFC name', () => {
    expect(onSite('![x](/media/2022/hai%20em%20b%C3%A9.png)').html).toContain('/anh/abc-960.webp');
    expect(onSite('![x](</media/2022/hai em bé.png>)'.normalize('NFD')).html).toContain('/anh/abc-960.webp');
  });

  it.each([
    ['missing', '![mô tả](/media/2022/mat.jpg)', '<figure class="figure">mô tả</figure>'],
    ['of another host', '![mô tả](https://a.b/c.png)', '<p><a href="https://a.b/c.png">mô tả</a></p>'],
    [
      'of another host, without words',
      '![](https://a.b/c.png)',
      '<p><a href="https://a.b/c.png">https://a.b/c.png</a></p>',
    ],
    ['relative', '![mô tả](c.png)', '<p>mô tả</p>'],
    ['outside the library', '![mô tả](/media/../secret.png)', '<p>mô tả</p>'],
  ])('that the site does not serve show their words: %s', (_name, source, html) => {
    expect(onSite(source).html).toBe(html);
  });
});

describe('links on the site', () => {
  it.each([
    ['[kế hoạch](/media/2022/ke-hoach.pdf)', '<p><a href="/tep/ke-hoach-1a2b.pdf">kế hoạch</a></p>'],
    ['[ảnh](/media/2022/anh.jpg)', '<p><a href="/anh/abc-960.webp">ảnh</a></p>'],
    ['[mất](/media/2022/mat.pdf)', '<p>mất</p>'],
    ['[tin](/tin-tuc/khai-giang/)', '<p><a href="/tin-tuc/khai-giang/">tin</a></p>'],
    ['[gọi](tel:0225123456)', '<p><a href="tel:0225123456">gọi</a></p>'],
    ['[<https://a.b>](/c)', '<p><a href="/c">https://a.b</a></p>'],
  ])('%s', (source, html) => {
    expect(onSite(source).html).toBe(html);
  });
});

describe('GFM', () => {
  it('tables have classes for alignment and a box that scrolls', () => {
    expect(onSite('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |').html.replaceAll('\n', '')).toBe(
      '<div class="table-scroll" role="region" aria-label="Bảng" tabindex="0"><table><thead><tr><th class="align-left" scope="col">a</th><th class="align-center" scope="col">b</th><th class="align-right" scope="col">c</th></tr></thead><tbody><tr><td class="align-left">1</td><td class="align-center">2</td><td class="align-right">3</td></tr></tbody></table></div>',
    );
  });

  it('a row of a table keeps the cells it has too many, and one stands for those it lacks', () => {
    const html = plain('| a | b | c |\n|---|---|---|\n| 1 |\n| 1 | 2 | 3 | bốn |').replaceAll('\n', '');
    expect(html).toContain('<tr><td>1</td><td colspan="2"></td></tr>');
    expect(html).toContain('<td>bốn</td>');
  });

  it('tasks are disabled boxes with a name', () => {
    expect(plain('- [ ] một\n- [x] hai')).toBe(
      '<ul>\n<li class="task"><input type="checkbox" disabled aria-label="Chưa xong"> một</li>\n<li class="task"><input type="checkbox" disabled checked aria-label="Đã xong"> hai</li>\n</ul>',
    );
  });

  it('strikes out', () => {
    expect(plain('~~cũ~~ mới')).toBe('<p><del>cũ</del> mới</p>');
  });

  it('notes are numbered by their first call, with ways back', () => {
    expect(plain('a[^x] b[^y] c[^x]\n\n[^y]: hai\n[^x]: một').replaceAll('\n', '')).toBe(
      '<p>a<sup><a href="#chu-thich-1" id="goi-chu-thich-1" aria-label="Chú thích 1">1</a></sup> b<sup><a href="#chu-thich-2" id="goi-chu-thich-2" aria-label="Chú thích 2">2</a></sup> c<sup><a href="#chu-thich-1" id="goi-chu-thich-1-2" aria-label="Chú thích 1">1</a></sup></p>' +
        '<section class="footnotes" aria-label="Chú thích"><ol>' +
        '<li id="chu-thich-1"><p>một <a href="#goi-chu-thich-1" aria-label="Trở lại chỗ thứ 1 nhắc tới chú thích 1">↩</a> <a href="#goi-chu-thich-1-2" aria-label="Trở lại chỗ thứ 2 nhắc tới chú thích 1">↩</a></p></li>' +
        '<li id="chu-thich-2"><p>hai <a href="#goi-chu-thich-2" aria-label="Trở lại chỗ nhắc tới chú thích 2">↩</a></p></li>' +
        '</ol></section>',
    );
  });

  it('a note that nothing calls is shown all the same', () => {
    expect(plain('chữ\n\n[^x]: lạc')).toContain('<p>lạc</p>');
  });
});

describe('words', () => {
  const body = parseBody(
    '# Tiêu đề\n\nMột **hai**\nba[^1].\n\n- bốn\n- năm ![sáu](/media/a.jpg)\n\n| bảy | tám |\n|---|---|\n| 9 | 10 |\n\n<Callout type="info" title="Mười một">\nmười hai\n</Callout>\n\n[^1]: mười ba',
  );

  it('are all in the text', () => {
    expect(bodyText(body)).toBe(
      'Tiêu đề\nMột hai\nba.\nbốn\nnăm sáu\nbảy tám\n9 10\nMười một\nmười hai\nmười ba',
    );
  });

  it('of the excerpt are the prose', () => {
    expect(excerptOf(body, 300)).toBe('Một hai ba. bốn năm sáu');
  });

  it.each([
    [15, 'Một hai ba. bốn năm', 'Một hai ba…'],
    [11, 'Một hai ba bốn', 'Một hai ba…'],
    [12, 'Một hai, ba', 'Một hai, ba'],
    [9, 'Một hai, ba', 'Một hai…'],
    [4, 'Nghiêng', 'Ngh…'],
    [3, '😀😀', '😀…'],
  ])('are cut between words to %i: %j', (max, source, expected) => {
    expect(excerptOf(parseBody(source), max)).toBe(expected);
  });

  it('of the excerpt are any words when there is no prose', () => {
    expect(excerptOf(parseBody('# Chỉ có tiêu đề'), 300)).toBe('Chỉ có tiêu đề');
    expect(excerptOf(parseBody(''), 300)).toBe('');
  });
});

describe('bodyReferences', () => {
  it('finds pictures, documents, links and other entries with their places in the file', () => {
    const source = [
      '![a](/media/2022/hai%20em.png) [b](/media/2022/c.pdf) [d](/media/2022/e.jpg)',
      '',
      '<Gallery>',
      '<Figure src="/media/f.jpg" alt="g" people="khong" />',
      '</Gallery>',
      '',
      '> - <https://a.b> [h](/tin-tuc/i/) ![k](https://l.m/n.png)[^1]',
      '',
      '[^1]: <mailto:o@p.vn>',
      '',
      '<Attachment file="/media/q.docx" title="r" />',
      '',
      '<Steps>',
      '<Step>',
      '<Person id="nga" />',
      '</Step>',
      '</Steps>',
      '',
      '<VanBan so="1/QĐ" nam="2022" />',
      '',
      '<Table file="/media/s.csv" caption="t" />',
    ].join('\n');
    expect(bodyReferences(parseBody(source, { firstLine: 10 }))).toEqual({
      images: [
        { src: '/media/2022/hai em.png', line: 10, column: 1 },
        { src: '/media/2022/e.jpg', line: 10, column: 55 },
        { src: '/media/f.jpg', line: 13, column: 1 },
      ],
      files: [
        { src: '/media/2022/c.pdf', line: 10, column: 32 },
        { src: '/media/q.docx', line: 20, column: 1 },
      ],
      tables: [{ src: '/media/s.csv', line: 30, column: 1 }],
      links: [
        { src: 'https://a.b', line: 16, column: 5 },
        { src: '/tin-tuc/i/', line: 16, column: 19 },
        { src: 'mailto:o@p.vn', line: 18, column: 7 },
      ],
      entries: [
        { kind: 'person', target: 'nga', line: 24, column: 1 },
        { kind: 'document', target: '1/QĐ', year: '2022', line: 28, column: 1 },
      ],
    });
  });
});

describe('limits', () => {
  it('a body has 200 KB', () => {
    const line = `${'ệ'.repeat(99)}\n`;
    expect(bodyTooLong(line.repeat(670))).toBeUndefined();
    expect(bodyTooLong(line.repeat(680))).toBe('Bài dài 203 KB, quá mức 200 KB. Hãy tách thành nhiều bài.');
  });

  it('a line has 20,000 characters', () => {
    expect(bodyTooLong('a'.repeat(20_000))).toBeUndefined();
    expect(bodyTooLong(`một\r\n${'a'.repeat(20_001)}`)).toBe(
      'Dòng thứ 2 của bài dài quá 20.000 ký tự. Hãy xuống dòng để tách thành nhiều đoạn.',
    );
  });

  it('a body over them is plain paragraphs, with the reason as its problem', () => {
    const body = parseBody(`**a**\n\n${'b '.repeat(150_000)}`);
    expect(body.problems).toEqual([
      {
        line: 1,
        column: 1,
        message: 'Bài dài 301 KB, quá mức 200 KB. Hãy tách thành nhiều bài.',
        severity: 'error',
      },
    ]);
    expect(renderBody(body).html).toMatch(/^<p>\*\*a\*\*<\/p>\n<p>b b/u);
  });

  it.each([
    ['quotes', '>'.repeat(15_000)],
    ['quotes and lists', '> - 1. '.repeat(2_000)],
    [
      'lists by indentation',
      Array.from({ length: 500 }, (_value, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    ],
    ['emphasis', '*a _b '.repeat(3_000)],
    ['brackets', '['.repeat(15_000)],
    ['callouts', '<Callout type="info">\n'.repeat(5_000)],
    ['closed callouts', '<Callout type="info">\n'.repeat(3_000) + 'x\n' + '</Callout>\n'.repeat(3_000)],
    ['character references', `${'&amp;'.repeat(3_000)}\n`.repeat(12)],
    ['columns', `${'a|'.repeat(9_000)}\n${'-|'.repeat(9_000)}\n${'|a\n'.repeat(30_000)}`],
    ['unclosed quotes in tags', '<Figure a="\n'.repeat(15_000)],
    ['notes', Array.from({ length: 5_000 }, (_value, index) => `[^${String(index)}]: x\n`).join('\n')],
  ])('nesting and floods of %s end in good time', (_name, source) => {
    expect(bodyTooLong(source)).toBeUndefined();
    const start = performance.now();
    renderBody(parseBody(source), siteMedia);
    // Seconds would be quadratic; the slowest takes about half of one.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
