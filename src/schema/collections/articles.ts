import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, date, optional, orElse, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const ARTICLE_KINDS = [
  { value: 'hoat-dong', label: 'Tin hoạt động' },
  { value: 'chi-dao', label: 'Chỉ đạo, điều hành' },
  { value: 'chinh-sach', label: 'Giải thích chính sách' },
  { value: 'goc-phu-huynh', label: 'Góc phụ huynh' },
] as const satisfies readonly Choice[];

/** The age groups of the national programme of preschool education. */
export const AGE_GROUPS = [
  { value: 'nha-tre', label: 'Nhà trẻ (3–36 tháng)' },
  { value: 'mau-giao-be', label: 'Mẫu giáo bé (3–4 tuổi)' },
  { value: 'mau-giao-nho', label: 'Mẫu giáo nhỡ (4–5 tuổi)' },
  { value: 'mau-giao-lon', label: 'Mẫu giáo lớn (5–6 tuổi)' },
  { value: 'moi-lua-tuoi', label: 'Mọi lứa tuổi' },
] as const satisfies readonly Choice[];

export const articles = defineCollection({
  name: 'articles',
  urlSegment: 'tin-tuc',
  label: 'Tin tức',
  labelSingular: 'Tin',
  description: 'Tin hoạt động, chỉ đạo điều hành, chính sách và kiến thức nuôi dạy trẻ.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    kind: orElse(
      choice({
        label: 'Loại tin',
        hint: 'Giải thích chính sách phải có văn bản; góc phụ huynh phải có lứa tuổi và hạn xem lại.',
        place: 'listing',
        choices: ARTICLE_KINDS,
        initial: 'hoat-dong',
      }),
      'hoat-dong',
    ),
    ageGroup: optional(
      choice({ label: 'Lứa tuổi', hint: 'Cho góc phụ huynh.', choices: AGE_GROUPS, place: 'listing' }),
    ),
    reviewBy: optional(
      date({
        label: 'Xem lại trước ngày',
        hint: 'Cho góc phụ huynh: lời khuyên phải được xem lại còn đúng không.',
        place: 'listing',
        time: false,
      }),
    ),
    ...entryDetails,
  })
    .refine((entry) => entry.kind !== 'chinh-sach' || entry.documents.length > 0, {
      path: ['documents'],
      message: 'Bài giải thích chính sách phải chọn ít nhất một «Văn bản liên quan».',
      when: whenSound('kind', 'documents'),
    })
    .refine((entry) => entry.kind !== 'goc-phu-huynh' || entry.ageGroup !== undefined, {
      path: ['ageGroup'],
      message: 'Bài góc phụ huynh phải ghi «Lứa tuổi».',
      when: whenSound('kind', 'ageGroup'),
    })
    .refine((entry) => entry.kind !== 'goc-phu-huynh' || entry.reviewBy !== undefined, {
      path: ['reviewBy'],
      message: 'Bài góc phụ huynh phải ghi «Xem lại trước ngày».',
      when: whenSound('kind', 'reviewBy'),
    })
    .refine(...endsAfterPublication),
});
