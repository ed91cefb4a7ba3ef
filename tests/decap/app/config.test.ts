import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decapConfig, SETTINGS } from '../../../decap/app/config/index.ts';
import { decapFields } from '../../../decap/app/config/field.ts';
import {
  choice,
  choices,
  COLLECTION_NAMES,
  collections,
  computed,
  date,
  decimal,
  describeForm,
  file,
  flag,
  group,
  image,
  integer,
  list,
  optional,
  pageAddress,
  reference,
  school,
  text,
  type Collection,
} from '../../../src/schema/index.ts';

const siteUrl = 'http://127.0.0.1:4321';
const signer = decapConfig({ permission: 'sign', person: 'pham-thi-nga', siteUrl });
const member = decapConfig({ permission: 'write', siteUrl });

describe('a field becomes a widget', () => {
  const colours = [
    { value: 'do', label: 'Đỏ' },
    { value: 'xanh', label: 'Xanh' },
  ] as const;
  it.each([
    ['text', text({ label: 'Tên' }), { widget: 'string', required: true }],
    ['long text', text({ label: 'Tên', multiline: true }), { widget: 'text' }],
    [
      'number',
      integer({ label: 'Số', min: 1, max: 9 }),
      { widget: 'number', value_type: 'int', min: 1, max: 9 },
    ],
    ['moment', date({ label: 'Lúc' }), { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' }],
    [
      'day',
      date({ label: 'Ngày', time: false }),
      { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false },
    ],
    [
      'choice',
      choice({ label: 'Màu', choices: colours, initial: 'do' }),
      { widget: 'select', options: colours, default: 'do' },
    ],
    ['flag', flag({ label: 'Có' }), { widget: 'boolean' }],
    [
      'choices',
      choices({ label: 'Màu', choices: colours }),
      { widget: 'select', multiple: true, options: colours },
    ],
    [
      'decimal',
      decimal({ label: 'Số', min: 0, max: 9 }),
      { widget: 'number', value_type: 'float', step: 0.01 },
    ],
    [
      'what a program computes',
      computed({ label: 'Số liệu', spoilt: 'Hỏng.' }, z.strictObject({ count: z.int() })),
      { widget: 'hidden', required: false },
    ],
    ['page', pageAddress({ label: 'Trang' }), { widget: 'string' }],
    [
      'list of references',
      list({ label: 'Ai', labelSingular: 'người' }, reference({ label: 'Ai', collection: 'people' })),
      { widget: 'relation', multiple: true, collection: 'people' },
    ],
    [
      'optional group',
      optional(group({ label: 'Nhóm' }, { ten: text({ label: 'Tên' }) })),
      { widget: 'object', collapsed: true },
    ],
    ['image', image({ label: 'Ảnh' }), { widget: 'image', choose_url: false }],
    ['file', file({ label: 'Tệp' }), { widget: 'file', choose_url: false }],
    [
      'reference',
      reference({ label: 'Ai', collection: 'people' }),
      { widget: 'relation', collection: 'people', value_field: '{{filename}}', display_fields: ['name'] },
    ],
    [
      'optional',
      optional(text({ label: 'Tên', hint: 'Gợi ý' })),
      { widget: 'string', required: false, hint: 'Gợi ý' },
    ],
    [
      'group',
      group({ label: 'Nhóm' }, { ten: text({ label: 'Tên' }) }),
      {
        widget: 'object',
        fields: [{ name: 'ten', label: 'Tên', widget: 'string', rule: 'x/field/ten', required: true }],
      },
    ],
    [
      'list of texts',
      list({ label: 'Việc', labelSingular: 'việc' }, text({ label: 'Việc' })),
      {
        widget: 'list',
        label_singular: 'việc',
        field: { name: 'item', rule: 'x/field/*', widget: 'string' },
      },
    ],
    [
      'list of groups',
      list(
        { label: 'Mục', labelSingular: 'mục' },
        group({ label: 'Mục' }, { url: text({ label: 'Địa chỉ' }) }),
      ),
      { widget: 'list', fields: [{ name: 'url', rule: 'x/field/*/url' }], summary: '{{fields.url}}' },
    ],
  ])('%s', (_, schema, expected) => {
    expect(decapFields(z.strictObject({ field: schema }), 'x')[0]).toMatchObject(expected);
  });
});

it('begins no list with an item: Decap makes one of any default in it', () => {
  const item = group(
    { label: 'Mục' },
    {
      co: flag({ label: 'Có' }),
      mau: choice({ label: 'Màu', choices: [{ value: 'do', label: 'Đỏ' }], initial: 'do' }),
    },
  );
  const schema = z.strictObject({ field: list({ label: 'Mục', labelSingular: 'mục' }, item) });
  expect(JSON.stringify(decapFields(schema, 'x'))).not.toContain('default');
});

describe('the config', () => {
  it('has every collection of the schema, in its order, with all of its fields, and a body where there is one', () => {
    expect(member.collections.map(({ name }) => name)).toEqual(COLLECTION_NAMES);
    for (const collection of member.collections) {
      const name = COLLECTION_NAMES.find((known) => known === collection.name);
      if (name === undefined || !('folder' in collection)) throw new Error(`${collection.name} is no folder`);
      const fields = describeForm(collections[name].schema).map((field) => field.name);
      const { bodyRefused }: Collection = collections[name];
      const body = bodyRefused === undefined ? ['body'] : [];
      expect(collection.fields.map((field) => field.name).sort()).toEqual([...fields, ...body].sort());
      expect(collection.folder).toBe(`content/${name}`);
      // Decap lists as deep as the path has levels.
      expect(collection.path.split('/')).toHaveLength(collections[name].folders === 'by-year' ? 2 : 1);
    }
  });

  it('begins a new entry with its title, text and photo, and folds the rest', () => {
    const [articles] = member.collections;
    const fields = articles && 'fields' in articles ? articles.fields : [];
    const open = fields.filter(({ part }) => part === undefined);
    expect(open.map(({ name }) => name)).toEqual(['title', 'area', 'body', 'cover']);
    expect(fields.slice(0, open.length)).toEqual(open);
    expect([...new Set(fields.slice(open.length).map(({ part }) => part))]).toEqual([
      'Tóm tắt và phân loại',
      'Người viết và thời hạn',
      'Tệp và văn bản',
      'Sau khi đăng: cập nhật, gửi đi, rút bài',
    ]);
  });

  it('folds nothing away that must be filled in by hand', () => {
    const byItself = new Set(['publishedAt', 'author']);
    const hidden = signer.collections.flatMap((collection) =>
      'folder' in collection
        ? collection.fields.filter(
            ({ part, required, name }) => part !== undefined && required === true && !byItself.has(name),
          )
        : [],
    );
    expect(hidden).toEqual([]);
  });

  it('lets the list of responses be narrowed to what waits for an answer', () => {
    const responses = member.collections.find(({ name }) => name === 'responses');
    expect(responses).toMatchObject({
      view_filters: [
        { label: 'Chưa trả lời', field: 'state', pattern: '^(?:tiep-nhan|xac-minh)$' },
        { label: 'Đã trả lời, chưa đóng', field: 'state', pattern: '^(?:tra-loi)$' },
      ],
    });
  });

  it('offers publishing, deleting and the settings to who signs, and to nobody else', () => {
    const offers = ({ collections: all }: typeof signer) =>
      all.map(({ publish, delete: del }) => publish || del);
    expect(offers(signer)).toEqual(signer.collections.map(() => true));
    expect(offers(member)).toEqual(member.collections.map(() => false));
    const settings = signer.collections.at(-1);
    expect(settings).toMatchObject({
      name: SETTINGS.collection,
      files: [{ file: 'content/school.yaml', fields: describeForm(school).map(({ name }) => ({ name })) }],
    });
  });

  it('proposes the person who is signed in as the author, and now as the date', () => {
    const [articles] = signer.collections;
    const fields = articles && 'fields' in articles ? articles.fields : [];
    expect(fields.find(({ name }) => name === 'author')).toMatchObject({ default: 'pham-thi-nga' });
    expect(fields.find(({ name }) => name === 'publishedAt')).toMatchObject({ default: '{{now}}' });
  });

  it('keeps photos in the library', () => {
    expect(member.collections[0]).toMatchObject({
      media_folder: '/content/media',
      public_folder: '/media',
    });
  });
});
