import { describe, expect, it } from 'vitest';
import {
  collections,
  describeForm,
  COLLECTION_NAMES,
  school,
  type CollectionName,
} from '../../src/schema/index.ts';

const article = {
  title: 'Khai giảng',
  publishedAt: '2022-09-05T07:30',
  area: 'quan-ly',
  author: 'pham-thi-nga',
};
const announcement = { ...article, level: 'thuong' };
const exemplar = {
  ...article,
  subject: 'tap-the',
  unit: 'Tổ nuôi dưỡng',
  deed: 'Nấu ăn ngon.',
  results: ['Trẻ ăn hết suất.'],
  nominator: 'Công đoàn',
};
const appointment = {
  post: 'pho-ban-chuyen-mon',
  person: 'pham-thi-nga',
  committee: 'Ban truyền thông',
  role: 'Phó ban',
  start: '2022-09-15',
  order: 2,
};
const DAY = { lunch: 'Cơm, canh rau' };
const WEEK = { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY };
const event = { ...article, startsAt: '2022-09-05T07:30', place: 'Sân trường' };

/** Every fault of an entry, as `path: message`. */
function faultsOf(collection: CollectionName, data: Record<string, unknown>): readonly string[] {
  const result = collections[collection].schema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the smallest entries', () => {
  it.each([
    ['articles', article],
    ['announcements', announcement],
    ['events', event],
    ['exemplars', exemplar],
    ['menus', { weekOf: '2022-09-12', approvedBy: 'pham-thi-nga', ...WEEK }],

    ['pages', { title: 'Liên hệ' }],
    ['people', { name: 'Nguyễn Thị A', role: 'Giáo viên' }],
    ['appointments', appointment],
  ] as const)('of %s pass', (collection, data) => {
    expect(faultsOf(collection, data)).toEqual([]);
  });

  it('keep what nobody filled in empty', () => {
    expect(collections.articles.schema.parse({ ...article, summary: '', cover: null })).toEqual({
      ...article,
      publishedAt: new Date('2022-09-05T00:30:00Z'),
      kind: 'hoat-dong',
      audience: [],
      attachments: [],
      documents: [],
      tags: [],
      changes: [],
      sentTo: [],
      sample: false,
    });
  });

  it('put text in NFC and trim it', () => {
    const title = `  ${'Hội khỏe Phù Đổng'.normalize('NFD')} `;
    expect(collections.articles.schema.parse({ ...article, title }).title).toBe('Hội khỏe Phù Đổng');
  });
});

describe('text that somebody pasted', () => {
  it.each([
    ['a control character', 'Hội\u{1} khỏe\u{8}', 'Hội khỏe'],
    ['a line break of Word', 'Hội\vkhỏe', 'Hội khỏe'],
    ['half of a character', 'Hội \u{D83D}khỏe', 'Hội \u{FFFD}khỏe'],
    ['a noncharacter', 'Hội\u{FFFE} khỏe\u{FDD0}', 'Hội khỏe'],
    ['spaces without a width', '\u{200B}\u{FEFF}Hội khỏe\u{2060}', 'Hội khỏe'],
    ['an emoji of several characters', 'Hội khỏe 👩\u{200D}👧', 'Hội khỏe 👩\u{200D}👧'],
  ])('with %s can be put on a page', (_, title, expected) => {
    expect(collections.articles.schema.parse({ ...article, title }).title).toBe(expected);
  });

  it.each(['\u{200B}', '\u{1}', ' \u{FEFF}\u{2060} ', '\u{FFFE}'])(
    'that nobody can see is none: %j',
    (title) => {
      expect(faultsOf('articles', { ...article, title })).toEqual(['title: Hãy đặt tiêu đề cho bài.']);
    },
  );
});

describe('faults, in the words an author reads', () => {
  it.each<[CollectionName, Record<string, unknown>, readonly string[]]>([
    [
      'articles',
      {},
      [
        'title: Hãy đặt tiêu đề cho bài.',
        'publishedAt: Hãy chọn ngày đăng.',
        'area: Hãy chọn chuyên mục.',
        'author: Hãy chọn người viết.',
      ],
    ],
    ['articles', { ...article, title: '   ' }, ['title: Hãy đặt tiêu đề cho bài.']],
    [
      'articles',
      { ...article, title: 2022 },
      ['title: «Tiêu đề» phải là chữ. Nếu là số, hãy đặt trong dấu nháy kép.'],
    ],
    [
      'articles',
      { ...article, title: 'a'.repeat(201) },
      ['title: «Tiêu đề» dài quá 200 ký tự; hãy viết ngắn lại.'],
    ],
    [
      'articles',
      { ...article, summary: 'ngắn' },
      ['summary: «Tóm tắt» ngắn quá; hãy viết ít nhất 50 ký tự.'],
    ],
    [
      'articles',
      { ...article, publishedAt: '2022-02-30' },
      ['publishedAt: «Ngày đăng» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.'],
    ],
    [
      'articles',
      { ...article, area: 'the-thao' },
      ['area: «Chuyên mục» phải là một trong: quan-ly, mam-non, kiem-dinh, cong-nghe, tai-chinh, khac.'],
    ],
    [
      'articles',
      { ...article, tieude: 'x' },
      [': Không có mục nào tên là «tieude». Hãy xem lại chính tả hoặc bỏ dòng này đi.'],
    ],
    [
      'articles',
      { ...article, cover: { src: '/media/2022/a.jpg', people: 'khong' } },
      ['cover.alt: Hãy mô tả ảnh bằng một câu, để người không nhìn được cũng biết ảnh cho thấy gì.'],
    ],
    ['articles', { ...article, sample: 'có' }, ['sample: «Bài mẫu» phải là true hoặc false.']],
    ['announcements', article, ['level: Hãy chọn mức độ: thuong, quan-trong hoặc khan.']],
    [
      'announcements',
      { ...announcement, level: 'khan' },
      ['expiresAt: Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.'],
    ],
    [
      'announcements',
      { ...announcement, expiresAt: '2022-09-05T07:30' },
      ['expiresAt: «Hết hiệu lực lúc» phải sau «Ngày đăng».'],
    ],
    [
      'announcements',
      { ...announcement, area: 'x', level: 'khan' },
      [
        'area: «Chuyên mục» phải là một trong: quan-ly, mam-non, kiem-dinh, cong-nghe, tai-chinh, khac.',
        'expiresAt: Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.',
      ],
    ],
    [
      'announcements',
      { ...announcement, publishedAt: '', expiresAt: '2022-09-05' },
      ['publishedAt: Hãy chọn ngày đăng.'],
    ],
    ['events', { ...event, endsAt: '2022-09-05T07:29' }, ['endsAt: «Kết thúc» không được trước «Bắt đầu».']],
    [
      'people',
      { name: 'Nguyễn Thị A', role: 'Giáo viên', order: 1.5 },
      ['order: «Thứ tự trong danh sách» phải là số nguyên từ 1 đến 999.'],
    ],
    [
      'people',
      { name: 'Nguyễn Thị A', role: 'Giáo viên', permission: 'sign' },
      [': Không có mục nào tên là «permission». Hãy xem lại chính tả hoặc bỏ dòng này đi.'],
    ],
    [
      'appointments',
      { duties: 'dạy', areas: ['the-thao'], permission: 'all' },
      [
        'post: Hãy ghi mã vị trí, ví dụ truong-ban.',
        'person: Hãy chọn người giữ vị trí.',
        'committee: Hãy ghi tên ban, ví dụ Ban truyền thông.',
        'role: Hãy ghi chức danh trong ban, ví dụ Phó ban.',
        'duties: «Nhiệm vụ được phân công» phải là một danh sách.',
        'areas.0: «Chuyên mục phụ trách» chỉ gồm: quan-ly, mam-non, kiem-dinh, cong-nghe, tai-chinh, khac.',
        'start: Hãy ghi giữ vị trí từ ngày nào.',
        'permission: «Quyền trên trang quản trị» phải là một trong: write, review, sign.',
        'order: Hãy ghi thứ tự, ví dụ 1.',
      ],
    ],
    [
      'appointments',
      { ...appointment, post: 'Phó ban', end: '2022-09-14' },
      [
        'post: «Mã vị trí» chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ pho-ban-chuyen-mon.',
        'end: «Đến hết ngày» không được trước «Từ ngày».',
      ],
    ],
    [
      'pages',
      { title: 'Góp ý', card: 'ban-do', withdrawal: { date: '2022-09-15' } },
      [
        'card: «Hiện thêm dưới phần chữ» phải là một trong: lien-he, gop-y.',
        'withdrawal.reason: Hãy ghi lý do rút bài, để người đọc biết vì sao.',
      ],
    ],
  ])('%s %j', (collection, data, faults) => {
    expect(faultsOf(collection, data)).toEqual(faults);
  });

  it.each([null, 'chữ', 5, []])('a frontmatter cannot be %j', (data) => {
    const result = collections.announcements.schema.safeParse(data);
    expect(result.error?.issues.map(({ message }) => message)).toContain(
      'Phần đầu bài (giữa hai dòng ---) phải gồm các dòng «tên: giá trị».',
    );
  });

  it.each([
    '/media/2022/../../x.jpg',
    '/media/.git/x.jpg',
    '/media/x.svg',
    'media/x.jpg',
    'https://example.com/x.jpg',
    '//example.com/x.jpg',
    '/media/a\\b.jpg',
    'javascript:alert(1).jpg',
  ])('a photo cannot be %s', (src) => {
    expect(faultsOf('articles', { ...article, cover: { src, alt: 'Ảnh', people: 'khong' } })).toHaveLength(1);
  });
});

describe('the address of the site', () => {
  const faults = (siteUrl: string) =>
    school.shape.siteUrl.safeParse(siteUrl).error?.issues.map(({ message }) => message);

  it.each(['https://truong.vn', 'http://127.0.0.1:4321', 'https://trường.vn'])('may be %s', (siteUrl) => {
    expect(faults(siteUrl)).toBeUndefined();
  });

  it.each([
    'https://truong.vn/',
    'https://truong.vn/trang',
    'https://[',
    'https://%zz',
    'https://truong.vn:99999',
    'https://256.1.1.1',
    'https://a"b.vn',
    'https://ten:mat-khau@truong.vn',
    'https://truong.vn?x',
    'javascript://truong.vn',
    'truong.vn',
  ])('cannot be %s', (siteUrl) => {
    expect(faults(siteUrl)).toEqual([
      '«Địa chỉ trang» phải có dạng https://ten-mien.vn, không có dấu / ở cuối.',
    ]);
  });
});

/** `z.locales` and zod's own messages are English: any of these words in a fault is one that slipped through. */
const ENGLISH = /invalid|expected|required|received|unrecognized|too (?:small|big)|must be/iu;

describe('every field', () => {
  const wrongValues = [
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    Number.NaN,
    true,
    [],
    [null],
    {},
    { x: 1 },
    'x'.repeat(5000),
  ];

  it.each(COLLECTION_NAMES)('of %s says its faults in Vietnamese', (name) => {
    for (const { name: key } of describeForm(collections[name].schema)) {
      for (const value of wrongValues) {
        for (const fault of faultsOf(name, { [key]: value }))
          expect(fault.slice(fault.indexOf(': '))).not.toMatch(ENGLISH);
      }
    }
  });

  it.each([
    ...COLLECTION_NAMES.map((name) => [name, collections[name].schema] as const),
    ['school', school] as const,
  ])('of %s has a label', (_name, schema) => {
    for (const field of describeForm(schema)) expect(field.label).toMatch(/\p{L}/u);
  });
});

it('a day is a day, whatever hour was written with it; a moment keeps its hour', () => {
  const appointed = collections.appointments.schema.parse({
    post: 'truong-ban',
    person: 'nga',
    committee: 'Ban truyền thông',
    role: 'Trưởng ban',
    start: '2022-09-15T17:30',
    end: '2022-09-20T23:59',
    order: 1,
  });
  expect([appointed.start, appointed.end]).toEqual([
    new Date('2022-09-15T00:00:00+07:00'),
    new Date('2022-09-20T00:00:00+07:00'),
  ]);
  const { publishedAt } = collections.articles.schema.parse({
    title: 'Tin',
    publishedAt: '2022-09-15T17:30',
    area: 'khac',
    author: 'nga',
  });
  expect(publishedAt).toEqual(new Date('2022-09-15T17:30:00+07:00'));
});
