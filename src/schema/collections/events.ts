import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { date, optional, text } from '../fields/index.ts';
import { publicEntry } from '../public-entry.ts';

export const events = defineCollection({
  name: 'events',
  urlSegment: 'su-kien',
  label: 'Sự kiện',
  labelSingular: 'Sự kiện',
  description: 'Ngày hội, hội thi, chuyên đề, buổi họp sắp tới và đã qua.',
  folders: 'by-year',
  schema: frontmatter({
    ...publicEntry,
    startsAt: date({ label: 'Bắt đầu', missing: 'Hãy chọn lúc bắt đầu.' }),
    endsAt: optional(date({ label: 'Kết thúc', hint: 'Để trống nếu chưa biết.' })),
    place: text({ label: 'Địa điểm', missing: 'Hãy ghi nơi diễn ra.', max: 200 }),
  }).refine((entry) => entry.endsAt === undefined || entry.endsAt >= entry.startsAt, {
    path: ['endsAt'],
    message: '«Kết thúc» không được trước «Bắt đầu».',
    when: whenSound('startsAt', 'endsAt'),
  }),
});
