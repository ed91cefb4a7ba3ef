import { describe, expect, it } from 'vitest';
import {
  albumPhotos,
  bodyReferences,
  bodyText,
  palette,
  parseBody,
  renderBody,
  vietnameseSize,
} from '../../src/mdx/index.ts';
import { describeForm } from '../../src/schema/index.ts';
import { siteMedia } from './site-media.ts';

const onSite = (source: string): string => renderBody(parseBody(source), siteMedia).html;
const plain = (source: string): string => renderBody(parseBody(source)).html;

const IMAGE =
  '<picture><source type="image/avif" srcset="/anh/abc-960.avif 960w" sizes="auto, (min-width: 48rem) 44rem, 100vw">' +
  '<img src="/anh/abc-960.webp" srcset="/anh/abc-480.webp 480w, /anh/abc-960.webp 960w" sizes="auto, (min-width: 48rem) 44rem, 100vw" width="960" height="640" loading="lazy" decoding="async" alt="Các bé"></picture>';

const LINKED = `<a class="photo-link" href="/anh/abc-960.webp" data-photo aria-label="Xem ảnh lớn: Các bé">${IMAGE}</a>`;

describe('the photos of albums', () => {
  const photos = (source: string) => albumPhotos(parseBody(source)).map(({ src }) => src);

  it('are those of galleries, with their words; a photo by itself is none', () => {
    const source = `<Figure src="/media/a.jpg" alt="A" people="khong" />

> <Gallery>
> <Figure src="/media/b.jpg" alt="B" people="khong" caption="Vườn" credit="Cô Hoa" />
> </Gallery>

<Gallery title="Hai">
<Figure src="/media/c.jpg" alt="C" people="nguoi-lon" />
</Gallery>`;
    expect(photos(source)).toEqual(['/media/b.jpg', '/media/c.jpg']);
    expect(albumPhotos(parseBody(source))[0]).toEqual({
      src: '/media/b.jpg',
      alt: 'B',
      caption: 'Vườn',
      credit: 'Cô Hoa',
    });
  });

  it('are never those of children without consent, nor of unknown people', () => {
    expect(
      photos(`<Gallery>
<Figure src="/media/a.jpg" alt="A" people="tre-em" />
<Figure src="/media/b.jpg" alt="B" />
<Figure src="/media/c.jpg" alt="C" people="tre-em" consent="CK-2022-014" />
</Gallery>`),
    ).toEqual(['/media/c.jpg']);
  });
});

describe('Figure', () => {
  it('shows the photo in sizes, with its caption and credit', () => {
    expect(
      onSite(
        '<Figure src="/media/2022/anh.jpg" alt="Các bé" people="khong" caption="Ngày hội &amp; trò chơi" credit="Cô Hoa" />',
      ),
    ).toBe(
      `<figure class="figure">${LINKED}<figcaption>Ngày hội &amp; trò chơi <span class="figure__credit">Ảnh: Cô Hoa</span></figcaption></figure>`,
    );
  });

  it('has no empty caption', () => {
    expect(onSite('<Figure src="/media/2022/anh.jpg" alt="Các bé" people="khong" />')).toBe(
      `<figure class="figure">${LINKED}</figure>`,
    );
  });

  it('shows the alt text of a photo that is not there', () => {
    expect(onSite('<Figure src="/media/2022/khong-co.jpg" alt="Các bé" people="khong" />')).toBe(
      '<figure class="figure">Các bé</figure>',
    );
  });

  it('may be closed by a tag of its own, and be written over lines', () => {
    const expected = '<figure class="figure"><img src="/media/a.jpg" alt="b"></figure>';
    expect(plain('<Figure src="/media/a.jpg" alt="b" people="khong"></Figure>')).toBe(expected);
    expect(plain("<Figure\n  src='/media/a.jpg'\n  alt = 'b'\n  people='khong'\n/>")).toBe(expected);
  });

  it('stands in a list and in a quote', () => {
    expect(plain('- x\n\n  <Figure src="/media/a.jpg" alt="b" people="khong" />')).toContain('<figure');
    expect(plain('> x\n> <Figure src="/media/a.jpg" alt="b" people="khong" />\n> y')).toMatch(
      /<blockquote>\s*<p>x<\/p>\s*<figure.*<p>y<\/p>/su,
    );
  });
});

describe('Gallery', () => {
  const figure = '<Figure src="/media/a.jpg" alt="b" people="khong" />';
  const shown = '<figure class="figure"><img src="/media/a.jpg" alt="b"></figure>';

  it.each([
    `<Gallery>\n${figure}\n${figure}\n</Gallery>`,
    `<Gallery>${figure}${figure}</Gallery>`,
    `<Gallery>\n\n${figure}\n\n${figure}\n\n</Gallery>`,
  ])('is a list of figures: %j', (source) => {
    expect(plain(source)).toBe(
      `<div class="gallery"><ul class="gallery__list"><li>${shown}</li><li>${shown}</li></ul></div>`,
    );
  });

  it('has a title when it is given one', () => {
    expect(plain(`<Gallery title="Khai giảng">\n${figure}\n</Gallery>`)).toContain(
      '<p class="gallery__title">Khai giảng</p>',
    );
  });

  it('shows the tag of a photo that nobody answers for', () => {
    expect(plain(`<Gallery>\n${figure}\n<Figure\n  src="/media/c.jpg" />\n</Gallery>`)).toBe(
      `<div class="gallery"><ul class="gallery__list"><li>${shown}</li><li><p>&lt;Figure src=&quot;/media/c.jpg&quot; /&gt;</p></li></ul></div>`,
    );
  });

  it('keeps its good photos when one is wrong', () => {
    const wrong = figure.replace('/media/a.jpg', 'c.jpg');
    expect(plain(`<Gallery>\n${figure}\n${wrong}\n</Gallery>`)).toBe(
      [
        '<p>&lt;Gallery&gt;</p>',
        shown,
        '<p>&lt;Figure src=&quot;c.jpg&quot; alt=&quot;b&quot; people=&quot;khong&quot; /&gt;</p>',
        '<p>&lt;/Gallery&gt;</p>',
      ].join('\n'),
    );
  });
});

describe('Callout', () => {
  it('frames blocks under its title', () => {
    expect(plain('<Callout type="canh-bao" title="Nghỉ học">\nMưa **to**:\n- một\n</Callout>')).toBe(
      '<aside class="callout callout--canh-bao" aria-label="Nghỉ học">\n<p class="callout__title">Nghỉ học</p>\n<p>Mưa <strong>to</strong>:</p>\n<ul>\n<li>một</li>\n</ul>\n</aside>',
    );
  });

  it.each([
    ['info', 'Thông tin'],
    ['luu-y', 'Lưu ý'],
    ['canh-bao', 'Cảnh báo'],
  ])('without a title says its type: %s', (type, title) => {
    expect(plain(`<Callout type="${type}">x</Callout>`)).toContain(
      `<p class="callout__title">${title}</p>\n<p>x</p>`,
    );
  });

  it('holds other blocks, a callout too', () => {
    expect(
      plain('<Callout type="info">\n<Callout type="luu-y">\nx\n</Callout>\n</Callout>').match(/<aside/gu),
    ).toHaveLength(2);
  });
});

describe('Attachment', () => {
  it('says its kind and size in Vietnamese', () => {
    expect(onSite('<Attachment file="/media/2022/ke-hoach.pdf" title="Kế hoạch truyền thông" />')).toBe(
      '<p class="attachment"><a id="tep-trong-bai-ke-hoach-truyen-thong" href="/tep/ke-hoach-1a2b.pdf" data-attachment="Kế hoạch truyền thông" download>Kế hoạch truyền thông <span class="attachment__kind">(PDF, 1,2 MB)</span></a></p>',
    );
  });

  it('has an id of its own, two of one title too', () => {
    const tag = '<Attachment file="/media/2022/ke-hoach.pdf" title="Kế hoạch" />';
    expect(onSite(`${tag}\n\n${tag}`).match(/ id="[^"]*"/gu)).toEqual([
      ' id="tep-trong-bai-ke-hoach"',
      ' id="tep-trong-bai-ke-hoach-2"',
    ]);
  });

  it('is its title alone when the file is not there', () => {
    expect(onSite('<Attachment file="/media/2022/khong-co.pdf" title="Kế hoạch" />')).toBe(
      '<p class="attachment">Kế hoạch</p>',
    );
  });

  it.each([
    [0, '1 KB'],
    [1, '1 KB'],
    [340_000, '340 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_234_567, '1,2 MB'],
    [25_000_000, '25 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(vietnameseSize(bytes)).toBe(words);
  });
});

describe('Table', () => {
  const TABLE = '<Table file="/media/2022/thu.csv" caption="Thu tháng 9" />';

  it('is a table with its caption, in the box that scrolls, and its file', () => {
    expect(onSite(TABLE).replaceAll('\n', '')).toBe(
      '<div class="table-scroll" role="region" aria-label="Thu tháng 9" tabindex="0"><table><caption>Thu tháng 9</caption>' +
        '<thead><tr><th scope="col">Khoản</th><th class="align-right" scope="col">Tiền</th><th scope="col">Ghi chú</th><th scope="col">Trống</th></tr></thead>' +
        '<tbody><tr><td>Ăn trưa &lt;b&gt;</td><td class="align-right">25.000 đ</td><td>5</td><td></td></tr>' +
        '<tr><td>*Nước*</td><td class="align-right">–</td><td>tháng</td><td></td></tr>' +
        '<tr><td>Quà</td><td class="align-right">-1.200,5</td><td></td><td></td></tr></tbody></table></div>' +
        '<p class="table-file"><a href="/tep/thu.csv" download>Tải bảng này (CSV, 2 KB)</a></p>',
    );
  });

  it('is its caption alone when the file is not there, a link in a preview', () => {
    expect(onSite('<Table file="/media/mat.csv" caption="Thu" />')).toBe('<p>Thu</p>');
    expect(plain(TABLE)).toBe('<p><a href="/media/2022/thu.csv">Thu tháng 9</a></p>');
  });
});

describe('Video', () => {
  it('of the library plays in the page, nothing of it loaded before', () => {
    expect(
      onSite(
        '<Video file="/media/2022/hoi.mp4" title="Ngày &quot;hội&quot;" poster="/media/2022/anh.jpg" people="tre-em" consent="CK-2022-014" />',
      ),
    ).toBe(
      '<figure class="video"><video controls preload="none" src="/tep/hoi.mp4" poster="/anh/abc-480.webp" aria-label="Ngày &quot;hội&quot;"></video>' +
        '<figcaption><span class="video__title">Ngày &quot;hội&quot;</span> <a href="/tep/hoi.mp4" download>Tải video (MP4, 12 MB)</a></figcaption></figure>',
    );
  });

  it('is its title alone when the file is not there', () => {
    expect(onSite('<Video file="/media/mat.webm" title="Hội" people="khong" />')).toBe('<p>Hội</p>');
  });

  it('on YouTube is a link that says where it leads, and asks YouTube for nothing', () => {
    expect(onSite('<Video youtube="dQw4w9WgXc_" title="Hội" />')).toBe(
      '<figure class="video"><a class="video__link" href="https://www.youtube-nocookie.com/embed/dQw4w9WgXc_" referrerpolicy="strict-origin-when-cross-origin">' +
        '<span class="video__title">Hội</span> <span class="video__note">Mở video trên YouTube, ngoài trang của trường</span></a></figure>',
    );
  });

  it('on YouTube may have a picture of the library', () => {
    const html = onSite(
      '<Video youtube="dQw4w9WgXc_" title="Hội" poster="/media/2022/anh.jpg" people="khong" />',
    );
    expect(html).toContain('<img src="/anh/abc-960.webp"');
    expect(html).toContain('alt=""');
  });

  it('names all that it shows of the library', () => {
    const source =
      '<Video file="/media/2022/hoi.mp4" title="Hội" poster="/media/2022/anh.jpg" people="khong" />';
    const place = { line: 1, column: 1 };
    expect(bodyReferences(parseBody(source))).toMatchObject({
      files: [{ src: '/media/2022/hoi.mp4', ...place }],
      images: [{ src: '/media/2022/anh.jpg', ...place }],
    });
  });
});

describe('VanBan and Person', () => {
  it('are places to be filled in on the site', () => {
    expect(onSite('<VanBan so="48/KH-MNQP" nam="2022" coQuan="Trường" />')).toBe(
      '<p class="entry-link"><entry-ref data-kind="document" data-target="48/KH-MNQP" data-year="2022" data-issuer="Trường">48/KH-MNQP</entry-ref></p>',
    );
    expect(onSite('<Person id="pham-thi-nga" />')).toBe(
      '<p class="entry-link"><entry-ref data-kind="person" data-target="pham-thi-nga">pham-thi-nga</entry-ref></p>',
    );
  });

  it('elsewhere are what the author wrote', () => {
    expect(plain('<VanBan so="48/KH-MNQP" />\n<Person id="nga" />')).toBe(
      '<p class="entry-link">48/KH-MNQP</p>\n<p class="entry-link">nga</p>',
    );
  });

  it('give the number, not the id, to the words of a body', () => {
    expect(bodyText(parseBody('<VanBan so="48/KH-MNQP" />\n\n<Person id="nga" />'))).toBe('48/KH-MNQP');
  });
});

describe('Quote', () => {
  it('names who is quoted under their words', () => {
    expect(
      plain('<Quote by="Cô Nga" role="Hiệu trưởng">\nTrẻ học *bằng chơi*.\n\nVà bằng cả người.\n</Quote>'),
    ).toBe(
      '<figure class="quote"><blockquote>\n<p>Trẻ học <em>bằng chơi</em>.</p>\n<p>Và bằng cả người.</p>\n</blockquote><figcaption>Cô Nga, Hiệu trưởng</figcaption></figure>',
    );
  });

  it('does without a role', () => {
    expect(plain('<Quote by="Bác Hồ">x</Quote>')).toContain('<figcaption>Bác Hồ</figcaption>');
  });
});

describe('Steps', () => {
  it('are a numbered list, each with what it holds', () => {
    const source = [
      '<Steps>',
      '<Step title="Nộp hồ sơ">',
      'Tại văn phòng:',
      '- giấy khai sinh',
      '</Step>',
      '<Step>Nhận *giấy hẹn*.</Step>',
      '</Steps>',
    ].join('\n');
    expect(plain(source)).toBe(
      '<ol class="steps">\n<li>\n<p class="steps__title">Nộp hồ sơ</p>\n<p>Tại văn phòng:</p>\n<ul>\n<li>giấy khai sinh</li>\n</ul>\n</li>\n<li>\n<p>Nhận <em>giấy hẹn</em>.</p>\n</li>\n</ol>',
    );
  });

  it('a step by itself is its words', () => {
    expect(plain('<Step title="Một">hai</Step>')).toBe('<p class="steps__title">Một</p>\n<p>hai</p>');
  });
});

describe('the palette', () => {
  it.each(Object.entries(palette))('%s has a form in Vietnamese', (name, block) => {
    expect(block.name).toBe(name);
    expect(block.label).not.toBe('');
    expect(describeForm(block.attributes).map((field) => field.label)).not.toContain('');
  });
});
