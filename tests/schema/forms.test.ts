import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  COLLECTION_NAMES,
  collections,
  describeForm,
  entryUrl,
  fieldValues,
  layOutForm,
  optional,
  parseEntryPath,
} from '../../src/schema/index.ts';

describe('describeForm', () => {
  it('gives the fields in order, with what the form shows', () => {
    const fields = describeForm(collections.announcements.schema);
    expect(fields.map(({ name, kind, required }) => `${name} ${kind}${required ? ' *' : ''}`)).toEqual([
      'title text *',
      'summary text',
      'publishedAt date *',
      'area choice *',
      'author reference *',
      'level choice *',
      'expiresAt date',
      'cover group',
      'audience choices',
      'attachments list',
      'documents list',
      'tags list',
      'changes list',
      'sentTo list',
      'withdrawal group',
      'sample flag',
    ]);
  });

  it('refuses a schema that no builder made', () => {
    expect(() => describeForm(z.strictObject({ title: z.string() }))).toThrow(
      'this schema is not made by a field builder (src/schema/fields)',
    );
    expect(() => optional(z.string())).toThrow('this schema is not made by a field builder');
  });
});

it('layOutForm puts the body after what is open, and folds the rest', () => {
  const { aboveBody, underBody, parts } = layOutForm(collections.announcements.schema);
  const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);
  // A level may demand the end, so the end stands beside it; elsewhere it is folded.
  expect(names(aboveBody)).toEqual(['title', 'area', 'level', 'expiresAt']);
  expect(names(underBody)).toEqual(['cover']);
  expect(parts.map(({ label, fields }) => [label, names(fields)])).toEqual([
    ['Tóm tắt và phân loại', ['summary', 'audience', 'tags']],
    ['Người viết và thời hạn', ['publishedAt', 'author']],
    ['Tệp và văn bản', ['attachments', 'documents']],
    ['Sau khi đăng: cập nhật, gửi đi, rút bài', ['changes', 'sentTo', 'withdrawal', 'sample']],
  ]);
});

it('fieldValues walks groups and lists, with the path of each value', () => {
  const found = [
    ...fieldValues(collections.articles.schema, {
      title: 'Bài',
      author: 'pham-thi-nga',
      cover: { src: '/media/a.jpg', alt: 'Ảnh' },
    }),
    ...fieldValues(collections.appointments.schema, { duties: ['một', 'hai'] }),
  ];
  expect(found.map(({ path, field }) => `${path.join('.')} ${field.kind}`)).toEqual([
    'title text',
    'author reference',
    'cover group',
    'cover.src image',
    'cover.alt text',
    'duties list',
    'duties.0 text',
    'duties.1 text',
  ]);
});

describe('the path of an entry', () => {
  it.each([
    ['articles/2022/khai-giang.mdx', { collection: 'articles', year: '2022', slug: 'khai-giang' }],
    ['people/pham-thi-nga.mdx', { collection: 'people', slug: 'pham-thi-nga' }],
  ])('%s', (path, parts) => {
    expect(parseEntryPath(path)).toEqual(parts);
  });

  it.each([
    ['posts/2022/a.mdx', `Không có thư mục «posts». Các thư mục: ${COLLECTION_NAMES.join(', ')}.`],
    ['articles/a.mdx', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
    ['articles/22/a.mdx', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
    ['articles/2022/a/b.mdx', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
    ['articles/2022/a.md', 'Tệp phải nằm ở articles/<năm>/<tên-bài>.mdx.'],
    ['people/2022/a.mdx', 'Tệp phải nằm ở people/<tên>.mdx.'],
    [
      'articles/2022/Khai Giảng.mdx',
      'Tên tệp «Khai Giảng.mdx» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    ],
    ['articles/2022/...mdx', 'Tên tệp «...mdx» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.'],
    [
      'constructor/2022/a.mdx',
      `Không có thư mục «constructor». Các thư mục: ${COLLECTION_NAMES.join(', ')}.`,
    ],
  ])('%s is refused', (path, message) => {
    expect(parseEntryPath(path)).toEqual({ message });
  });
});

it('entries have the addresses of the contract', () => {
  expect([
    entryUrl('articles', 'a'),
    entryUrl('announcements', 'a'),
    entryUrl('events', 'a'),
    entryUrl('exemplars', 'a'),
    entryUrl('pages', 'gioi-thieu'),
    entryUrl('people', 'pham-thi-nga'),
    entryUrl('appointments', 'truong-ban'),
  ]).toEqual([
    '/tin-tuc/a/',
    '/thong-bao/a/',
    '/su-kien/a/',
    '/guong-dien-hinh/a/',
    '/gioi-thieu/',
    '/tac-gia/pham-thi-nga/',
    '/ban-truyen-thong/#muc-truong-ban',
  ]);
});
