import { COLLECTION_NAMES } from '../../src/schema/index.ts';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { redOverBlue } from '../images/photos.ts';
import { article, ContentFolder, PERSON, SCHOOL } from './content-folder.ts';

const AT = 'articles/2022/bai-thu.mdx';

const figure = (src: string) => `<Figure src="${src}" alt="Sân trường" people="khong" />`;

/** The faults of one article, without its path. */
async function faultsOf(text: string | Uint8Array): Promise<readonly string[]> {
  const faults = await new ContentFolder({ [AT]: text }).faults();
  return faults.map((line) => line.replace(`${AT}:`, ''));
}

test('sound content has no fault', async () => {
  expect(await faultsOf(article('Chào các con.'))).toEqual([]);
});

describe('frontmatter: what is wrong, where, and what to do', () => {
  test.each([
    [
      'a misspelt key: at the key',
      article('', 'tieu-de: Khác'),
      ['6:1  Không có mục nào tên là «tieu-de». Hãy xem lại chính tả hoặc bỏ dòng này đi.'],
    ],
    [
      'two misspelt keys: each at its own',
      article('', 'tag: a', 'sumary: b'),
      [
        '6:1  Không có mục nào tên là «tag». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
        '7:1  Không có mục nào tên là «sumary». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
      ],
    ],
    [
      'a missing key: at the start',
      '---\ntitle: Bài\npublishedAt: 2022-09-15\narea: khac\n---\n',
      ['1:1  Hãy chọn người viết.'],
    ],
    [
      'an empty one: at its key',
      '---\ntitle:\npublishedAt: 2022-09-15\narea: khac\nauthor: nguoi-viet\n---\n',
      ['2:1  Hãy đặt tiêu đề cho bài.'],
    ],
    [
      'a key missing in a group: at the group',
      article('', 'cover:', '  alt: Sân trường', '  people: khong'),
      ['6:1  Hãy chọn một ảnh, hoặc bỏ hẳn mục «Ảnh đại diện».'],
    ],
    [
      'a misspelt key in a group, in flow style',
      article('', 'cover: { src: /media/a.jpg, alt: Sân, nguon: X, people: khong }'),
      [
        '6:15  Không có tệp «/media/a.jpg» trong thư viện. Hãy tải tệp lên hoặc sửa địa chỉ.',
        '6:39  Không có mục nào tên là «nguon». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
      ],
    ],
    [
      'a wrong value: at the value',
      article('').replace('area: khac', 'area:   the-thao'),
      ['4:9  «Chuyên mục» phải là một trong: quan-ly, mam-non, kiem-dinh, cong-nghe, tai-chinh, khac.'],
    ],
    [
      'a day that does not exist',
      article('').replace('2022-09-15', '2022-02-30'),
      ['3:14  «Ngày đăng» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.'],
    ],
    [
      'a number for a title',
      article('').replace('Bài thử', '2022'),
      ['2:8  «Tiêu đề» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.'],
    ],
    [
      'all of them in one report',
      '---\ntitle: 1\npublishedAt: hôm qua\narea: x\nauthr: a\n---\n',
      [
        '1:1  Hãy chọn người viết.',
        '2:8  «Tiêu đề» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.',
        '3:14  «Ngày đăng» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.',
        '4:7  «Chuyên mục» phải là một trong: quan-ly, mam-non, kiem-dinh, cong-nghe, tai-chinh, khac.',
        '5:1  Không có mục nào tên là «authr». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
      ],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await faultsOf(text)).toEqual(expected);
  });

  test('a list item, a rule between two fields, and another collection', async () => {
    const folder = new ContentFolder({
      'appointments/truong-ban.mdx':
        '---\npost: truong-ban\nperson: nguoi-viet\ncommittee: Ban\nrole: Trưởng ban\nstart: 2022-09-15\norder: 1\nduties:\n  - Viết bài\n  -\n---\n',
      'announcements/2022/khan.mdx': article('', 'level: khan'),
      'events/2022/hoi.mdx': article('', 'startsAt: 2022-10-02', 'endsAt: 2022-10-01', 'place: Sân trường'),
    });
    expect(await folder.faults()).toEqual([
      'announcements/2022/khan.mdx:1:1  Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.',
      'appointments/truong-ban.mdx:10:4  Hãy ghi nhiệm vụ, hoặc xóa dòng trống này.',
      'events/2022/hoi.mdx:7:9  «Kết thúc» không được trước «Bắt đầu».',
    ]);
  });
});

describe('the file itself', () => {
  test.each([
    ['empty', '', '1:1  Tệp rỗng. Hãy viết nội dung hoặc xóa tệp.'],
    ['blank', ' \n\n', '1:1  Tệp rỗng. Hãy viết nội dung hoặc xóa tệp.'],
    [
      'no frontmatter',
      '# Chào\n',
      '1:1  Bài phải bắt đầu bằng một dòng ---, rồi đến các mục như «title: …».',
    ],
    ['not closed', '---\ntitle: A\n', '1:1  Phần đầu bài chưa đóng: thiếu dòng --- sau các mục khai báo.'],
    [
      'not UTF-8',
      Buffer.from('---\ntitle: Ti\xeau\n---\n', 'latin1'),
      '1:1  Tệp không phải là văn bản UTF-8. Hãy lưu lại với bảng mã UTF-8.',
    ],
    [
      'over a megabyte',
      article('a'.repeat(1_100_000)),
      '1:1  Tệp lớn quá 1 MB. Ảnh và tài liệu phải nằm trong thư viện, không nằm trong bài.',
    ],
    [
      'a body over 200 KB: at its first line',
      article('a '.repeat(110_000)),
      '7:1  Bài dài 221 KB, quá mức 200 KB. Hãy tách thành nhiều bài.',
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await faultsOf(content)).toEqual([expected]);
  });

  test('a byte order mark and Windows line ends change neither the entry nor a place', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = new ContentFolder({ [AT]: windows(article('Dòng một.\n\nDòng hai.')) });
    const { entries, faults } = await folder.read();
    expect(faults).toEqual([]);
    expect(entries.find(({ path: at }) => at === AT)).toMatchObject({ excerpt: 'Dòng một. Dòng hai.' });
    expect(await faultsOf(windows(article('', 'sai: 1')))).toEqual([
      '6:1  Không có mục nào tên là «sai». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
    ]);
  });

  test('decomposed Vietnamese becomes NFC', async () => {
    const folder = new ContentFolder({ [AT]: article('Trường mầm non'.normalize('NFD')) });
    const { entries } = await folder.read();
    expect(entries.find(({ path: at }) => at === AT)?.excerpt).toBe('Trường mầm non'.normalize('NFC'));
  });
});

test('photos in a body that nobody answers for', async () => {
  const body = [
    '- <Figure src="/media/san.jpg" people="khong" />',
    '- <Figure src="/media/san.jpg" alt="Sân" people="tre-em" />',
    '',
    'Xem ![Sân](/media/san.jpg).',
  ].join('\n');
  const folder = new ContentFolder({
    [AT]: article(body),
    'media/san.jpg': await redOverBlue(9, 9).jpeg().toBuffer(),
  });
  expect(await folder.faults()).toEqual([
    `${AT}:8:3  Thẻ <Figure> hiện như chữ thường. Hãy ghi alt="…": một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh.`,
    `${AT}:9:3  Thẻ <Figure> hiện như chữ thường. Ảnh có trẻ em phải ghi mã phiếu đồng ý của phụ huynh (trong sổ của trường, ví dụ CK-2022-014). Chưa có phiếu thì đừng dùng ảnh này.`,
    `${AT}:11:5  Ảnh «/media/san.jpg» chưa nói trong ảnh có ai. Hãy thay bằng <Figure src="/media/…" alt="…" people="…" />; people là khong (không có người), nguoi-lon (người lớn), tre-em (trẻ em).`,
  ]);
});

describe('where files may be', () => {
  test('what has no business there is named', async () => {
    const folder = new ContentFolder({
      'ghi-chu.txt': 'x',
      'blog/2022/a.mdx': article(''),
      'articles/a.mdx': article(''),
      'articles/2022/Bài Một.mdx': article(''),
      'articles/2022/a.md': article(''),
      'articles/2022/sau/a.mdx': article(''),
      'pages/2022/a.mdx': '---\ntitle: A\n---\n',
      '.DS_Store': 'x',
      'README.md': '# Nội dung',
      'articles/.gitkeep': '',
    });
    expect(await folder.faults()).toEqual([
      'articles/2022/a.md:1:1  Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.',
      'articles/2022/Bài Một.mdx:1:1  Tên tệp «Bài Một.mdx» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.',
      'articles/2022/sau/a.mdx:1:1  Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.',
      'articles/a.mdx:1:1  Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.',
      `blog:1:1  Ở đây chỉ có school.yaml, thư mục media và các thư mục: ${COLLECTION_NAMES.join(', ')}.`,
      `ghi-chu.txt:1:1  Ở đây chỉ có school.yaml, thư mục media và các thư mục: ${COLLECTION_NAMES.join(', ')}.`,
      'pages/2022/a.mdx:1:1  Tệp phải nằm ở pages/<tên>.mdx.',
    ]);
  });

  test('a link to elsewhere is refused: file, folder, photo, folder of photos', async () => {
    const folder = new ContentFolder({
      [AT]: article([figure('/media/bi-mat.jpg'), figure('/media/ngoai/bi-mat.jpg')].join('\n\n')),
      'media/that.jpg': await redOverBlue(9, 9).jpeg().toBuffer(),
    });
    const outside = new ContentFolder({
      'media/bi-mat.jpg': await redOverBlue(9, 9).jpeg().toBuffer(),
      [AT]: article(''),
    });
    const into = (...names: readonly string[]) => path.join(folder.contentDir, ...names);
    symlinkSync(path.join(outside.contentDir, AT), into('articles/2022/tro.mdx'));
    symlinkSync(path.join(outside.contentDir, 'articles'), into('exemplars'));
    symlinkSync(path.join(outside.contentDir, 'media/bi-mat.jpg'), into('media/bi-mat.jpg'));
    symlinkSync(path.join(outside.contentDir, 'media'), into('media/ngoai'));
    const refused =
      'Đây là liên kết tới nơi khác nên không được nhận. Hãy đặt chính tệp hoặc thư mục vào đây.';
    const photo = (src: string) =>
      `«${src}» là liên kết tới nơi khác nên không được nhận. Hãy đặt chính tệp vào thư viện.`;
    expect(await folder.faults()).toEqual([
      `${AT}:8:1  ${photo('/media/bi-mat.jpg')}`,
      `${AT}:10:1  ${photo('/media/ngoai/bi-mat.jpg')}`,
      `articles/2022/tro.mdx:1:1  ${refused}`,
      `exemplars:1:1  ${refused}`,
    ]);
  });

  test.each(['/khong/co', import.meta.filename])('no content folder: %s', async (contentDir) => {
    const missing = Object.assign(new ContentFolder(), { contentDir });
    expect(await missing.faults()).toEqual([
      `.:1:1  Không có thư mục nội dung ${contentDir}. Hãy xem lại CONTENT_DIR.`,
    ]);
  });

  test('a folder with the settings alone has no fault', async () => {
    expect(await new ContentFolder().faults()).toEqual([]);
  });
});

describe('across files', () => {
  test('two entries at one address: both are told', async () => {
    const folder = new ContentFolder({
      'articles/2022/hoi.mdx': article(''),
      'articles/2023/hoi.mdx': article(''),
    });
    expect(await folder.faults()).toEqual([
      'articles/2022/hoi.mdx:1:1  Trùng địa chỉ /tin-tuc/hoi/ với articles/2023/hoi.mdx. Hãy đổi tên một tệp.',
      'articles/2023/hoi.mdx:1:1  Trùng địa chỉ /tin-tuc/hoi/ với articles/2022/hoi.mdx. Hãy đổi tên một tệp.',
    ]);
  });

  test('an address of the site itself', async () => {
    const folder = new ContentFolder({
      'pages/tin-tuc.mdx': '---\ntitle: A\n---\n',
      'pages/admin.mdx': '---\ntitle: A\n---\n',
      'articles/2022/trang.mdx': article(''),
      'articles/2022/lich.mdx': article(''),
      'events/2022/lich.mdx': article('', 'startsAt: 2022-10-02', 'place: Sân trường'),
    });
    expect(await folder.faults()).toEqual([
      'articles/2022/trang.mdx:1:1  Địa chỉ /tin-tuc/trang/ là của chính trang tin. Hãy đổi tên tệp.',
      'events/2022/lich.mdx:1:1  Địa chỉ /su-kien/lich/ là của chính trang tin. Hãy đổi tên tệp.',
      'pages/admin.mdx:1:1  Địa chỉ /admin/ là của chính trang tin. Hãy đổi tên tệp.',
      'pages/tin-tuc.mdx:1:1  Địa chỉ /tin-tuc/ là của chính trang tin. Hãy đổi tên tệp.',
    ]);
  });

  test('references to nobody: of an entry and of the school', async () => {
    const folder = new ContentFolder({
      [AT]: article('').replace('nguoi-viet', 'khong-ai'),
      'school.yaml': SCHOOL.replace('responsible: nguoi-viet', 'responsible: hieu-truong'),
    });
    expect(await folder.faults()).toEqual([
      `${AT}:5:9  Không có «khong-ai» trong people (đang có: nguoi-viet).`,
      'school.yaml:6:14  Không có «hieu-truong» trong people (đang có: nguoi-viet).',
    ]);
  });

  test('a faulty author is reported once, not for each of their articles', async () => {
    const folder = new ContentFolder({
      [AT]: article(''),
      'people/nguoi-viet.mdx': PERSON.replace('order: 1', 'order: 0'),
    });
    expect(await folder.faults()).toEqual([
      'people/nguoi-viet.mdx:4:8  «Thứ tự trong danh sách» phải là số nguyên từ 1 đến 999.',
    ]);
  });

  test('missing pictures and files, in the frontmatter and in the body, whatever else is wrong', async () => {
    const body = [
      figure('/media/2022/mat.jpg'),
      '',
      'Xem [kế hoạch](/media/2022/mat.pdf).',
      '',
      `> ${figure('/media/hong.png')}`,
      '',
      '<Attachment file="/media/2022/mat.docx" title="Mẫu đơn" />',
    ].join('\n');
    const text = article(
      body,
      'cover:',
      '  src: /media/2022/bia.jpg',
      '  alt: Bìa',
      '  people: khong',
    ).replace('title: Bài thử', 'title: 1');
    const folder = new ContentFolder({ [AT]: text, 'media/hong.png': '<svg onload="alert(1)">' });
    const missing = (place: string, src: string) =>
      `${AT}:${place}  Không có tệp «${src}» trong thư viện. Hãy tải tệp lên hoặc sửa địa chỉ.`;
    expect(await folder.faults()).toEqual([
      `${AT}:2:8  «Tiêu đề» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.`,
      missing('7:8', '/media/2022/bia.jpg'),
      missing('12:1', '/media/2022/mat.jpg'),
      missing('14:5', '/media/2022/mat.pdf'),
      `${AT}:16:3  Ảnh «/media/hong.png»: Tệp này là hình SVG, có thể chứa mã lệnh nên không được nhận. Hãy dùng ảnh JPEG, PNG, WebP, AVIF hoặc GIF.`,
      missing('18:1', '/media/2022/mat.docx'),
    ]);
  });

  test('an address in the frontmatter that no entry has is an error', async () => {
    const withdrawal = [
      'withdrawal:',
      '  date: 2022-09-20',
      '  reason: Sai ngày',
      '  replacement: /tin-tuc/khong-co/',
    ];
    const folder = new ContentFolder({ [AT]: article('', ...withdrawal) });
    expect(await folder.faults()).toEqual([
      `${AT}:9:16  Trang tin không có bài nào ở /tin-tuc/khong-co/. Hãy mở bài ấy rồi chép lại địa chỉ.`,
    ]);
    folder.write({ 'articles/2022/khong-co.mdx': article('') });
    expect(await folder.faults()).toEqual([]);
  });

  test('evidence on a page that is not there, and a lead whom nobody knows', async () => {
    const campaign = (lead: string, page: string) =>
      article(
        '',
        'startsOn: 2022-09-15',
        'endsOn: 2022-10-15',
        `lead: ${lead}`,
        'indicators:',
        '  - name: Dự giờ',
        '    group: to-chuyen-mon',
        '    unit: tiết dạy',
        '    target: 20',
        `    evidencePage: ${page}`,
      );
    const folder = new ContentFolder({
      'campaigns/2022/dot-1.mdx': campaign('khong-ai', '/tin-tuc/khong-co/'),
    });
    expect(await folder.faults()).toEqual([
      'campaigns/2022/dot-1.mdx:8:7  Không có «khong-ai» trong people (đang có: nguoi-viet).',
      'campaigns/2022/dot-1.mdx:14:19  Trang tin không có bài nào ở /tin-tuc/khong-co/. Hãy mở bài ấy rồi chép lại địa chỉ.',
    ]);
    folder.write({
      'campaigns/2022/dot-1.mdx': campaign('nguoi-viet', '/tin-tuc/bai-thu/'),
      [AT]: article(''),
    });
    expect(await folder.faults()).toEqual([]);
  });

  test("a child's name, in the frontmatter and in the body", async () => {
    const text = article('Sáng nay bé Nguyễn Minh Khôi múa, cháu Na hát.').replace(
      'Bài thử',
      'Bé Trần Gia Hân đạt giải',
    );
    const folder = new ContentFolder({ [AT]: text });
    const named = (place: string, name: string, severity = '') =>
      `${severity}${AT}:${place}  «${name}» có vẻ là tên trẻ. Trang không nêu tên trẻ: hãy viết «một bé», «các cháu lớp 5 tuổi», hoặc tên lớp.`;
    expect(await folder.faults()).toEqual([
      named('2:8', 'Trần Gia Hân'),
      named('8:13', 'Nguyễn Minh Khôi'),
      named('8:40', 'Na', '(warning) '),
    ]);
  });

  test('a file whose data decides its name', async () => {
    const folder = new ContentFolder({ 'plans/2023-2024.mdx': article('') });
    expect(await folder.faults()).toEqual([
      'plans/2023-2024.mdx:1:1  Một kế hoạch phải có ít nhất một nhiệm vụ.',
      'plans/2023-2024.mdx:1:1  Theo các mục đã khai, tệp này phải có tên 2022-2023.mdx. Hãy đổi tên tệp.',
    ]);
  });

  test('tables and films that are missing or no tables: at their tag', async () => {
    const body = [
      '<Table file="/media/mat.csv" caption="A" />',
      '',
      '> <Table file="/media/hong.csv" caption="B" />',
      '',
      '<Video file="/media/mat.mp4" title="C" poster="/media/mat.jpg" people="khong" />',
    ].join('\n');
    const folder = new ContentFolder({ [AT]: article(body), 'media/hong.csv': 'A;B\n1;2;3\n' });
    const missing = (src: string) =>
      `Không có tệp «${src}» trong thư viện. Hãy tải tệp lên hoặc sửa địa chỉ.`;
    expect(await folder.faults()).toEqual([
      `${AT}:8:1  ${missing('/media/mat.csv')}`,
      `${AT}:10:3  Bảng «/media/hong.csv»: dòng 2 có 3 ô, còn dòng đầu có 2. Hãy sửa trong bảng tính rồi lưu lại.`,
      `${AT}:12:1  ${missing('/media/mat.jpg')}`,
      `${AT}:12:1  ${missing('/media/mat.mp4')}`,
    ]);
  });

  test('tables that make no page that a phone can show, each at its tag', async () => {
    const row = (cell: string) => `${Array(20).fill(cell).join(';')}\n`;
    const big = '<Table file="/media/to.csv" caption="A" />';
    const small = '<Table file="/media/nho.csv" caption="B" />';
    const folder = new ContentFolder({
      [AT]: article([small, big, big, big].join('\n\n')),
      'articles/2022/vua.mdx': article([big, small].join('\n\n')),
      'media/to.csv': row('A') + row('1').repeat(499),
      'media/nho.csv': 'A;B\n1;2\n',
    });
    const tooLarge =
      'Các bảng trong bài cộng lại quá lớn. Hãy bớt bảng, hoặc đưa tệp lên bằng <Attachment … /> để tải về.';
    expect(await folder.faults()).toEqual([10, 12, 14].map((line) => `${AT}:${line}:1  ${tooLarge}`));
  });

  test('a link that leads nowhere is a warning', async () => {
    const body =
      '[a](/tin-tuc/khong-co/) [b](/tin-tuc/) [c](/thong-bao/trang/2/) [d](/tac-gia/nguoi-viet/#x) [e](/khong-co/) [f](//a.example/) [g](/rss.xml)';
    const folder = new ContentFolder({ [AT]: article(body) });
    const nowhere = (address: string) =>
      `Liên kết tới ${address}, nhưng trang tin chưa có trang ấy. Hãy xem lại địa chỉ.`;
    expect(await folder.faults()).toEqual([
      `(warning) ${AT}:8:1  ${nowhere('/tin-tuc/khong-co/')}`,
      `(warning) ${AT}:8:${body.indexOf('[e]') + 1}  ${nowhere('/khong-co/')}`,
    ]);
  });
});

describe('school.yaml', () => {
  test.each([
    [
      'missing altogether',
      undefined,
      ['1:1  Thiếu tệp school.yaml: tên trường, địa chỉ, chuyên mục và trình đơn.'],
    ],
    [
      'a misspelt key deep inside',
      SCHOOL.replace('quan-ly: { name: Quản lý }', 'quan-ly: { ten: Quản lý }'),
      [
        '8:3  Hãy điền «Tên chuyên mục».',
        '8:14  Không có mục nào tên là «ten». Hãy xem lại chính tả hoặc bỏ dòng này đi.',
      ],
    ],
    ['a list', '- a\n', ['1:1  Phần khai báo phải gồm các dòng «tên: giá trị».']],
  ])('%s', async (_what, text, expected) => {
    const folder = new ContentFolder(text === undefined ? {} : { 'school.yaml': text });
    if (text === undefined) folder.remove('school.yaml');
    expect(await folder.faults()).toEqual(expected.map((line) => `school.yaml:${line}`));
  });
});
