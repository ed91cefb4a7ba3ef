import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, date, optional } from '../fields/index.ts';
import { publicEntry } from '../public-entry.ts';

export const ANNOUNCEMENT_LEVELS = [
  { value: 'thuong', label: 'Thường' },
  { value: 'quan-trong', label: 'Quan trọng' },
  { value: 'khan', label: 'Khẩn' },
] as const;

export const announcements = defineCollection({
  name: 'announcements',
  urlSegment: 'thong-bao',
  label: 'Thông báo',
  labelSingular: 'Thông báo',
  description: 'Thông báo của nhà trường tới phụ huynh và cộng đồng.',
  folders: 'by-year',
  schema: frontmatter({
    ...publicEntry,
    level: choice({
      label: 'Mức độ',
      hint: 'Thông báo khẩn hiện ở đầu mọi trang cho đến khi hết hạn.',
      missing: 'Hãy chọn mức độ: thuong, quan-trong hoặc khan.',
      choices: ANNOUNCEMENT_LEVELS,
      initial: 'thuong',
    }),
    expiresAt: optional(
      date({
        label: 'Hết hiệu lực lúc',
        hint: 'Sau lúc này thông báo rời khỏi danh sách. Thông báo khẩn phải có.',
      }),
    ),
  })
    .refine((entry) => entry.level !== 'khan' || entry.expiresAt !== undefined, {
      path: ['expiresAt'],
      message: 'Thông báo khẩn phải có «Hết hiệu lực lúc», để không treo mãi trên mọi trang.',
      when: whenSound('level', 'expiresAt'),
    })
    .refine((entry) => entry.expiresAt === undefined || entry.expiresAt > entry.publishedAt, {
      path: ['expiresAt'],
      message: '«Hết hiệu lực lúc» phải sau «Ngày đăng».',
      when: whenSound('publishedAt', 'expiresAt'),
    }),
});
