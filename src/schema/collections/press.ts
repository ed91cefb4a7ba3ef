import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { date, optional, reference, text, webAddress } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const press = defineCollection({
  name: 'press',
  urlSegment: 'bao-chi',
  label: 'Báo chí',
  labelSingular: 'Báo chí',
  description: 'Báo, đài viết về nhà trường, và liên hệ dành cho báo chí.',
  folders: 'by-year',
  bodyRefused:
    'Không chép lại bài báo: trang chỉ tóm tắt và dẫn liên kết. Hãy xóa phần nội dung này, và viết ở «Tóm tắt của nhà trường».',
  schema: frontmatter({
    ...entryHead,
    outlet: text({ label: 'Báo, đài', missing: 'Hãy ghi tên báo, đài.', max: 120 }),
    url: webAddress({ label: 'Địa chỉ bài báo', missing: 'Hãy ghi địa chỉ bài báo.' }),
    date: date({ label: 'Ngày báo đăng', time: false, missing: 'Hãy ghi ngày báo đăng.' }),
    summary: text({
      label: 'Tóm tắt của nhà trường',
      hint: 'Lời của trường, 50–300 ký tự; không chép lại bài báo.',
      missing: 'Hãy tóm tắt bài báo bằng lời của nhà trường.',
      multiline: true,
      min: 50,
      max: 300,
    }),
    reply: optional(reference({ label: 'Phản hồi của nhà trường', collection: 'responses', place: 'files' })),
    ...entryDetails,
  })
    .refine((entry) => entry.date <= entry.publishedAt, {
      path: ['date'],
      message: '«Ngày báo đăng» không được sau «Ngày đăng» trên trang của trường.',
      when: whenSound('date', 'publishedAt'),
    })
    .refine(...endsAfterPublication),
});
