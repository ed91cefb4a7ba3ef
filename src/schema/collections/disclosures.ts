import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { keepUntil, KEPT_YEARS } from '../disclosure-keeping.ts';
import { choice, date, group, integer, list, optional, text, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';
import { spokenDay } from '../school-time.ts';

/** What a school makes public every year (Thông tư 09/2024/TT-BGDĐT, chapter II). */
export const DISCLOSURE_SECTIONS = [
  { value: 'thong-tin-chung', label: 'Thông tin chung' },
  { value: 'thu-chi', label: 'Thu, chi tài chính' },
  { value: 'dieu-kien', label: 'Điều kiện bảo đảm chất lượng' },
  { value: 'ke-hoach-ket-qua', label: 'Kế hoạch và kết quả hoạt động giáo dục' },
  { value: 'bao-cao-thuong-nien', label: 'Báo cáo thường niên' },
] as const satisfies readonly Choice[];

/** Why a date is too early for something that takes a disclosure away; `undefined` when it is not. */
function tooEarly(firstPublished: Date, date: Date, what: string): string | undefined {
  const until = keepUntil(firstPublished);
  if (date >= until) return undefined;
  return `Bài công khai phải giữ ít nhất ${String(KEPT_YEARS)} năm từ ngày công khai lần đầu: ${what} trước ngày ${spokenDay(until)}. Nếu số liệu sai, hãy sửa lại và ghi ở «Cập nhật».`;
}

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
      hint: 'Ghi một lần, về sau không sửa thành ngày sớm hơn: bài phải giữ ít nhất 5 năm từ ngày này.',
      time: false,
      missing: 'Hãy ghi ngày công khai lần đầu.',
    }),
    lines: list(
      {
        label: 'Các khoản',
        labelSingular: 'khoản',
        hint: 'Trang tự cộng, theo từng phần và từng đơn vị tính; không cần ghi dòng tổng.',
      },
      group(
        { label: 'Khoản' },
        {
          part: optional(
            text({
              label: 'Phần',
              hint: 'Ví dụ: Các khoản thu, Các khoản chi. Mỗi phần là một bảng và được cộng riêng.',
              max: 100,
            }),
          ),
          item: text({ label: 'Khoản mục', missing: 'Hãy ghi tên khoản mục.', max: 200 }),
          amount: integer({
            label: 'Số tiền (đồng)',
            hint: 'Số nguyên, không có dấu chấm: 1250000.',
            missing: 'Hãy ghi số tiền, tính bằng đồng.',
            min: 0,
            max: 1_000_000_000_000,
          }),
          unit: text({
            label: 'Đơn vị tính',
            hint: 'Ví dụ: đồng/tháng/trẻ, đồng/năm.',
            missing: 'Hãy ghi đơn vị tính.',
            max: 60,
          }),
          basis: optional(text({ label: 'Căn cứ', hint: 'Ví dụ: số, ngày của nghị quyết.', max: 200 })),
        },
      ),
    ),
    ...entryDetails,
  })
    .refine(({ firstPublished, publishedAt }) => firstPublished <= publishedAt, {
      path: ['firstPublished'],
      message: '«Công khai lần đầu ngày» không được sau «Ngày đăng».',
      when: whenSound('firstPublished', 'publishedAt'),
    })
    .superRefine(
      ({ firstPublished, withdrawal }, context) => {
        const message = withdrawal && tooEarly(firstPublished, withdrawal.date, 'không rút');
        if (message !== undefined) {
          context.addIssue({ code: 'custom', path: ['withdrawal', 'date'], message });
        }
      },
      { when: whenSound('firstPublished', 'withdrawal') },
    )
    .superRefine(
      ({ firstPublished, expiresAt }, context) => {
        const message = expiresAt && tooEarly(firstPublished, expiresAt, 'không cho hết hiệu lực');
        if (message !== undefined) context.addIssue({ code: 'custom', path: ['expiresAt'], message });
      },
      { when: whenSound('firstPublished', 'expiresAt') },
    )
    .refine(...endsAfterPublication),
});
