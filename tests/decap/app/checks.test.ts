import { describe, expect, it } from 'vitest';
import { bodyCheck } from '../../../decap/app/checks/body-faults.ts';
import { savedEntry } from '../../../decap/app/checks/check-entry.ts';
import { draftKeyOf } from '../../../decap/app/checks/desk-refusals.ts';
import { entryFaults, pathKey } from '../../../decap/app/checks/entry-faults.ts';
import { fieldLabel } from '../../../decap/app/checks/field-label.ts';
import { fieldPath, watchList } from '../../../decap/app/checks/field-path.ts';

const article = {
  title: 'Khai giảng',
  publishedAt: '2022-09-05T07:30',
  area: 'mam-non',
  author: 'dao-thi-hang',
};

/** `[field, message]` of each fault. */
const told = (collection: string, data: Record<string, unknown>, slug?: string) =>
  entryFaults({ collection, data, ...(slug === undefined ? {} : { slug }) }, bodyCheck(collection)).map(
    ({ path, line, message }) => [pathKey(path) + (line === undefined ? '' : `:${String(line)}`), message],
  );

describe('entryFaults', () => {
  it('finds nothing in a sound entry, whatever its form says nothing in', () => {
    expect(
      told('articles', { ...article, summary: '', cover: { alt: '', src: null }, tags: ['', null] }),
    ).toEqual([]);
  });

  it('tells every fault of an empty form, in the order of the form', () => {
    expect(told('articles', {})).toEqual([
      ['title', 'Hãy đặt tiêu đề cho bài.'],
      ['publishedAt', 'Hãy chọn ngày đăng.'],
      ['area', 'Hãy chọn chuyên mục.'],
      ['author', expect.stringMatching(/^Hãy/u)],
    ]);
  });

  it.each([
    ['title', '', 'Hãy đặt tiêu đề cho bài.'],
    ['title', null, 'Hãy đặt tiêu đề cho bài.'],
    ['summary', 'ngắn', '«Tóm tắt» ngắn quá; hãy viết ít nhất 50 ký tự.'],
    [
      'publishedAt',
      '2022-02-31T08:00',
      '«Ngày đăng» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.',
    ],
  ])('articles, %s = %j: %s', (field, value, message) => {
    expect(told('articles', { ...article, [field]: value })).toEqual([[field, message]]);
  });

  it('lets a group be left out as a whole, and asks for all of it once it is begun', () => {
    expect(told('articles', { ...article, cover: { src: '/media/2022/a.jpg' } })).toEqual([
      ['cover/alt', expect.stringMatching(/^Hãy mô tả ảnh/u)],
      ['cover/people', expect.any(String)],
    ]);
  });

  it('asks for each field of a group that must be there', () => {
    expect(told('settings', {}).map(([field]) => field)).toContain('areas/mam-non/name');
  });

  it('counts the items of a list as the form does, with those that say nothing', () => {
    const changes = [{ note: '' }, { date: '2022-09-06T08:00' }, {}, { date: 'mai', note: 'Sửa giờ' }];
    expect(told('articles', { ...article, changes }).map(([field]) => field)).toEqual([
      'changes/1/note',
      'changes/3/date',
    ]);
  });

  it('tells a rule over two fields at the field that it names', () => {
    expect(told('announcements', { ...article, level: 'khan' })).toEqual([
      ['expiresAt', 'Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.'],
    ]);
  });

  it('tells what is wrong in the body, with its line', () => {
    expect(told('articles', { ...article, body: 'Một.\n\n<Figure src="/media/a.jpg" />\n\n<la>' })).toEqual([
      ['body:3', expect.stringContaining('<Figure>')],
    ]);
  });

  it('names keys that the schema does not know', () => {
    expect(told('articles', { ...article, tieude: 'x' })).toEqual([
      ['', expect.stringContaining('«tieude»')],
    ]);
  });

  it('holds an entry to the year that its file is named after', () => {
    const plan = { publishedAt: '2023-09-05T07:30' };
    const renamed = ['', expect.stringContaining('«2022-2023»')];
    expect(told('plans', plan, '2022-2023')).toContainEqual(renamed);
    expect(told('plans', { publishedAt: '2022-09-05T07:30' }, '2022-2023')).not.toContainEqual(renamed);
  });
});

describe('fieldPath', () => {
  it('follows an item of a list to where it is now', () => {
    let keys = ['a', 'b'];
    const end = watchList('duties-field-1', () => keys);
    const path = () => fieldPath('appointments/duties/*/name', ['top-field-0', 'duties-field-1', 'b', '']);
    expect(path()).toEqual(['duties', 1, 'name']);
    keys = ['b', 'a'];
    expect(path()).toEqual(['duties', 0, 'name']);
    end();
  });

  it.each([
    ['articles/cover/alt', ['cover', 'alt']],
    ['body', ['body']],
  ])('%s', (rule, path) => {
    expect(fieldPath(rule)).toEqual(path);
  });
});

describe('fieldLabel', () => {
  it.each([
    ['articles', ['cover', 'alt'], 'Ảnh đại diện › Mô tả ảnh'],
    ['articles', ['changes', 1, 'note'], 'Cập nhật › mục 2 › Sửa gì'],
    ['articles', ['body'], 'Nội dung'],
    ['articles', [], 'Cả bài'],
  ])('of %s %j: %s', (collection, path, label) => {
    expect(fieldLabel(collection, path)).toBe(label);
  });
});

describe('draftKeyOf', () => {
  it.each([
    ['articles/2022/khai-giang.mdx', 'articles/2022/khai-giang'],
    ['school.yaml', 'settings/school'],
    ['media/2022/a.jpg', undefined],
  ])('%s: %s', (path, key) => {
    expect(draftKeyOf(path)).toBe(key);
  });
});

describe('savedEntry', () => {
  it('keeps the order of the schema and leaves out what says nothing', () => {
    const given = {
      body: 'Sáng nay…',
      cover: { alt: '', src: '', credit: null },
      sample: false,
      summary: '',
      ...article,
      title: ' Khai giảng'.normalize('NFD'),
    };
    const saved = savedEntry('articles', given);
    expect(Object.entries(saved)).toEqual([...Object.entries(article), ['body', 'Sáng nay…']]);
  });

  it('keeps a flag that is on, and a list without its empty lines', () => {
    expect(savedEntry('articles', { ...article, sample: true })).toMatchObject({ sample: true });
    const appointment = {
      post: 'thu-ky',
      person: 'dao-thi-hang',
      committee: 'Ban truyền thông',
      role: 'Thư ký',
      start: '2022-09-15',
      order: 3,
    };
    const saved = savedEntry('appointments', { ...appointment, duties: ['Viết tin', '', null] });
    expect(saved).toEqual({ ...appointment, duties: ['Viết tin'] });
  });

  it('keeps what is wrong as it was typed', () => {
    const wrong = { title: 'A', publishedAt: 'mai', tieude: 'x', cover: { alt: 'Sân' }, order: 'nhiều' };
    expect(savedEntry('articles', wrong)).toEqual(wrong);
  });

  it('refuses, as a plain text, what could have no file name', () => {
    expect(() => savedEntry('plans', { title: 'Kế hoạch', publishedAt: 'mai' })).toThrow(
      expect.toSatisfy((thrown: unknown) => typeof thrown === 'string' && thrown.startsWith('Chưa lưu được')),
    );
  });
});
