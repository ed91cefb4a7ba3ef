import { describe, expect, it } from 'vitest';
import { checkedEntry } from '../../../decap/app/checks/check-entry.ts';
import { checkField } from '../../../decap/app/checks/check-field.ts';

const nothing = () => undefined;
const article = {
  title: 'Khai giảng',
  publishedAt: '2022-09-05T07:30',
  area: 'mam-non',
  author: 'dao-thi-hang',
};

describe('checkField', () => {
  it.each([
    ['articles/title', undefined, 'Hãy đặt tiêu đề cho bài.'],
    ['articles/title', '', 'Hãy đặt tiêu đề cho bài.'],
    ['articles/title', null, 'Hãy đặt tiêu đề cho bài.'],
    ['articles/title', 'Khai giảng', undefined],
    ['articles/summary', '', undefined],
    ['articles/summary', 'ngắn', '«Tóm tắt» ngắn quá; hãy viết ít nhất 50 ký tự.'],
    [
      'articles/publishedAt',
      '2022-02-31T08:00',
      '«Ngày đăng» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.',
    ],
    ['articles/publishedAt', '2022-09-05T07:30', undefined],
    ['articles/area', undefined, 'Hãy chọn chuyên mục.'],
    ['articles/sample', undefined, undefined],
    ['people/order', 0, '«Thứ tự trong danh sách» phải là số nguyên từ 1 đến 999.'],
    ['appointments/duties/*', '', 'Hãy ghi nhiệm vụ, hoặc xóa dòng trống này.'],
    ['appointments/duties', [], undefined],
    ['settings/areas/mam-non/name', '', 'Hãy điền «Tên chuyên mục».'],
    ['body', undefined, undefined],
  ])('%s = %j: %s', (rule, value, message) => {
    expect(checkField(rule, value, nothing)).toBe(message);
  });

  it('lets a group be left out as a whole, and asks for all of it once it is begun', () => {
    const form = (cover: unknown) => (path: readonly string[]) =>
      path.join('.') === 'cover' ? cover : undefined;
    expect(checkField('articles/cover/alt', '', form({ src: '', alt: '' }))).toBeUndefined();
    expect(checkField('articles/cover/src', undefined, form(undefined))).toBeUndefined();
    const begun = form({ src: '/media/2022/a.jpg' });
    expect(checkField('articles/cover/alt', undefined, begun)).toMatch(/^Hãy mô tả ảnh/u);
    expect(checkField('articles/cover/credit', undefined, begun)).toBeUndefined();
  });
});

describe('checkedEntry', () => {
  it('keeps the order of the schema and leaves out what says nothing', () => {
    const given = {
      body: 'Sáng nay…',
      cover: { alt: '', src: '', credit: null },
      sample: false,
      summary: '',
      ...article,
      title: ' Khai giảng'.normalize('NFD'),
    };
    const saved = checkedEntry('articles', given);
    expect(Object.entries(saved)).toEqual([...Object.entries(article), ['body', 'Sáng nay…']]);
  });

  it('keeps a flag that is on, and a list without its empty lines', () => {
    expect(checkedEntry('articles', { ...article, sample: true })).toMatchObject({ sample: true });
    const appointment = {
      post: 'thu-ky',
      person: 'dao-thi-hang',
      committee: 'Ban truyền thông',
      role: 'Thư ký',
      start: '2022-09-15',
      order: 3,
    };
    const saved = checkedEntry('appointments', { ...appointment, duties: ['Viết tin', '', null] });
    expect(saved).toEqual({ ...appointment, duties: ['Viết tin'] });
  });

  it('vetoes, as a plain text, what breaks a rule over two fields', () => {
    const urgent = { ...article, level: 'khan' };
    expect(() => checkedEntry('announcements', urgent)).toThrow(
      expect.toSatisfy(
        (thrown: unknown) =>
          thrown === 'Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.',
      ),
    );
  });

  it('names keys that the schema does not know', () => {
    expect(() => checkedEntry('articles', { ...article, tieude: 'x' })).toThrow(
      expect.toSatisfy((thrown: unknown) => String(thrown).includes('«tieude»')),
    );
  });
});
