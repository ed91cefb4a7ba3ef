import { defineCollection, frontmatter } from '../collection.ts';
import { choice, optional, reference, text, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const REPORT_PERIODS = [
  { value: 'hk1', label: 'Học kỳ I' },
  { value: 'hk2', label: 'Học kỳ II' },
  { value: 'ca-nam', label: 'Cả năm học' },
] as const satisfies readonly Choice[];

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
      hint: 'Báo cáo tính trên kế hoạch này.',
      missing: 'Hãy chọn kế hoạch năm học.',
      collection: 'plans',
    }),
    period: choice({ label: 'Kỳ báo cáo', missing: 'Hãy chọn kỳ báo cáo.', choices: REPORT_PERIODS }),
    assessment: optional(text({ label: 'Đánh giá chung', multiline: true, max: 4000 })),
    difficulties: optional(text({ label: 'Khó khăn, vướng mắc', multiline: true, max: 4000 })),
    ...entryDetails,
  }).refine(...endsAfterPublication),
});
