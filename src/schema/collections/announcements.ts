import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, placed } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const ANNOUNCEMENT_LEVELS = [
  { value: 'thuong', label: 'Thường' },
  { value: 'quan-trong', label: 'Quan trọng' },
  { value: 'khan', label: 'Khẩn' },
] as const;

const { expiresAt, ...details } = entryDetails;

export const announcements = defineCollection({
  name: 'announcements',
  urlSegment: 'thong-bao',
  label: 'Thông báo',
  labelSingular: 'Thông báo',
  description: 'Thông báo của nhà trường tới phụ huynh và cộng đồng.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    level: choice({
      label: 'Mức độ',
      hint: 'Thông báo khẩn hiện ở đầu mọi trang cho đến lúc hết hiệu lực, nên phải ghi lúc ấy.',
      missing: 'Hãy chọn mức độ: thuong, quan-trong hoặc khan.',
      choices: ANNOUNCEMENT_LEVELS,
      initial: 'thuong',
    }),
    // Beside the level, which may demand it.
    expiresAt: placed(expiresAt, undefined),
    ...details,
  })
    .refine((entry) => entry.level !== 'khan' || entry.expiresAt !== undefined, {
      path: ['expiresAt'],
      message: 'Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.',
      when: whenSound('level', 'expiresAt'),
    })
    .refine(...endsAfterPublication),
});
