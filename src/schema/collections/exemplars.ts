import { defineCollection, frontmatter } from '../collection.ts';
import { choice, optional, text } from '../fields/index.ts';
import { publicEntry } from '../public-entry.ts';

export const EXEMPLAR_SUBJECTS = [
  { value: 'ca-nhan', label: 'Cá nhân' },
  { value: 'tap-the', label: 'Tập thể' },
] as const;

export const exemplars = defineCollection({
  name: 'exemplars',
  urlSegment: 'guong-dien-hinh',
  label: 'Gương điển hình',
  labelSingular: 'Gương điển hình',
  description: 'Người tốt, việc tốt; tập thể và cá nhân điển hình tiên tiến.',
  folders: 'by-year',
  schema: frontmatter({
    ...publicEntry,
    subject: choice({
      label: 'Cá nhân hay tập thể',
      missing: 'Hãy chọn cá nhân hoặc tập thể.',
      choices: EXEMPLAR_SUBJECTS,
    }),
    unit: optional(text({ label: 'Đơn vị', hint: 'Tổ, lớp hoặc đoàn thể.', max: 120 })),
  }),
});
