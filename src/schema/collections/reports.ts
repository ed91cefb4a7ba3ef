import { defineCollection, frontmatter } from '../collection.ts';
import { choice, computed, flag, list, optional, reference, text } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';
import { frozenFigures } from '../report-figures.ts';
import { REPORT_PERIODS } from '../report-period.ts';

export const reports = defineCollection({
  name: 'reports',
  urlSegment: 'bao-cao',
  label: 'Báo cáo',
  labelSingular: 'Báo cáo',
  description: 'Báo cáo sơ kết, tổng kết công tác truyền thông.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    plan: reference({
      label: 'Kế hoạch năm học',
      hint: 'Số liệu của báo cáo được tính theo kế hoạch này.',
      missing: 'Hãy chọn kế hoạch năm học.',
      collection: 'plans',
    }),
    period: choice({
      label: 'Kỳ báo cáo',
      hint: 'Học kỳ I: 01/8 đến 15/01. Học kỳ II: 16/01 đến 31/7.',
      missing: 'Hãy chọn kỳ báo cáo.',
      choices: REPORT_PERIODS,
    }),
    assessment: optional(
      text({
        label: 'Đánh giá chung',
        hint: 'Hiệu trưởng viết. Số liệu đã có sẵn, không cần chép lại.',
        multiline: true,
        max: 4000,
      }),
    ),
    difficulties: optional(text({ label: 'Khó khăn, vướng mắc', multiline: true, max: 4000 })),
    frozen: flag({
      label: 'Chốt số liệu',
      hint: 'Khi lưu, số liệu được tính một lần và giữ nguyên từ đó. Chỉ người ký mới mở chốt được.',
    }),
    number: optional(
      text({
        label: 'Số, ký hiệu',
        hint: 'Cho bản in, ví dụ 12/BC-MNQP. Để trống nếu chưa có số.',
        max: 40,
        pattern: {
          regex: /^\d{1,5}\/BC-\p{Lu}[\p{Lu}\d&-]*$/u,
          message: '«Số, ký hiệu» của báo cáo phải viết như 12/BC-MNQP.',
        },
      }),
    ),
    recipients: list(
      { label: 'Nơi nhận', labelSingular: 'nơi nhận', hint: 'Cho bản in. «Lưu: VT» được thêm vào cuối.' },
      text({
        label: 'Nơi nhận',
        missing: 'Hãy ghi nơi nhận, hoặc xóa dòng trống này.',
        max: 160,
      }),
    ),
    ...entryDetails,
    figures: computed(
      {
        label: 'Số liệu đã chốt',
        spoilt:
          'Số liệu đã chốt bị hỏng. Hãy bỏ dấu «Chốt số liệu», lưu, rồi chốt lại để trang tính lại từ đầu.',
      },
      frozenFigures,
    ),
  }).refine(...endsAfterPublication),
});
