import { defineCollection, frontmatter } from '../collection.ts';
import { choice, date, group, integer, list, optional, text, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

/** What a school makes public every year (Thông tư 09/2024/TT-BGDĐT, chapter II). */
export const DISCLOSURE_SECTIONS = [
  { value: 'thong-tin-chung', label: 'Thông tin chung' },
  { value: 'thu-chi', label: 'Thu, chi tài chính' },
  { value: 'dieu-kien', label: 'Điều kiện bảo đảm chất lượng' },
  { value: 'ke-hoach-ket-qua', label: 'Kế hoạch và kết quả hoạt động giáo dục' },
  { value: 'bao-cao-thuong-nien', label: 'Báo cáo thường niên' },
] as const satisfies readonly Choice[];

export const disclosures = defineCollection({
  name: 'disclosures',
  urlSegment: 'cong-khai',
  label: 'Công khai',
  labelSingular: 'Công khai',
  description: 'Những điều nhà trường công khai hằng năm: thu chi, điều kiện bảo đảm chất lượng, kết quả.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    section: choice({
      label: 'Nội dung công khai',
      missing: 'Hãy chọn nội dung.',
      choices: DISCLOSURE_SECTIONS,
    }),
    asOf: date({
      label: 'Số liệu tính đến ngày',
      hint: 'Năm học được tính từ ngày này.',
      time: false,
      missing: 'Hãy ghi số liệu tính đến ngày nào.',
    }),
    firstPublished: date({
      label: 'Công khai lần đầu ngày',
      time: false,
      missing: 'Hãy ghi ngày công khai lần đầu.',
    }),
    lines: list(
      { label: 'Các khoản', labelSingular: 'khoản' },
      group(
        { label: 'Khoản' },
        {
          item: text({ label: 'Khoản mục', missing: 'Hãy ghi tên khoản mục.', max: 200 }),
          amount: integer({
            label: 'Số tiền (đồng)',
            missing: 'Hãy ghi số tiền, tính bằng đồng.',
            min: 0,
            max: 1_000_000_000_000,
          }),
          unit: text({
            label: 'Đơn vị tính',
            hint: 'Ví dụ đồng/tháng/trẻ.',
            missing: 'Hãy ghi đơn vị tính.',
            max: 60,
          }),
          basis: optional(text({ label: 'Căn cứ', max: 200 })),
        },
      ),
    ),
    ...entryDetails,
  }).refine(...endsAfterPublication),
});
