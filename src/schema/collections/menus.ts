import { defineCollection, frontmatter } from '../collection.ts';
import { date, group, optional, reference, text } from '../fields/index.ts';
import { changes, sample, withdrawal } from '../public-entry.ts';

const day = (label: string) =>
  group(
    { label },
    {
      breakfast: optional(text({ label: 'Bữa sáng', max: 200 })),
      lunch: optional(text({ label: 'Bữa trưa', max: 300 })),
      snack: optional(text({ label: 'Bữa xế', max: 200 })),
      closed: optional(text({ label: 'Nghỉ', hint: 'Lý do, nếu ngày này trường nghỉ.', max: 80 })),
    },
  );

/** `tuan-2022-09-12`. */
export const menus = defineCollection({
  name: 'menus',
  urlSegment: 'thuc-don',
  label: 'Thực đơn',
  labelSingular: 'Thực đơn',
  description: 'Thực đơn bán trú từng tuần.',
  folders: 'by-year',
  identifier: 'weekOf',
  datedBy: 'weekOf',
  slug: ({ weekOf }) =>
    typeof weekOf === 'string' ? `tuan-${weekOf.slice(0, 'yyyy-mm-dd'.length)}` : undefined,
  schema: frontmatter({
    weekOf: date({ label: 'Tuần từ thứ Hai ngày', time: false, missing: 'Hãy chọn ngày thứ Hai của tuần.' }),
    monday: day('Thứ Hai'),
    tuesday: day('Thứ Ba'),
    wednesday: day('Thứ Tư'),
    thursday: day('Thứ Năm'),
    friday: day('Thứ Sáu'),
    allergens: optional(
      text({ label: 'Chất dễ gây dị ứng', hint: 'Ví dụ: trứng, sữa, lạc, tôm.', max: 300 }),
    ),
    approvedBy: reference({
      label: 'Người duyệt',
      missing: 'Hãy chọn người duyệt thực đơn.',
      collection: 'people',
    }),
    changes,
    withdrawal: optional(withdrawal),
    sample,
  }),
});
