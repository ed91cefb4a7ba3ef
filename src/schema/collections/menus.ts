import { defineCollection, frontmatter, whenSound, type Rule } from '../collection.ts';
import { date, group, optional, reference, text } from '../fields/index.ts';
import { changes, sample, withdrawal } from '../public-entry.ts';
import { DAY_MS, schoolDateParts, spokenDay } from '../school-time.ts';

const MONDAY = 1;

/** What a day says when there is nothing in it. Its name stands there: one that is left out has no line of its own. */
function emptyDay(label: string): string {
  return `«${label}»: hãy ghi ít nhất một bữa; nếu ngày này trường nghỉ, hãy ghi lý do ở «Nghỉ».`;
}

interface Day {
  readonly breakfast?: string | undefined;
  readonly lunch?: string | undefined;
  readonly snack?: string | undefined;
  readonly closed?: string | undefined;
}

function hasMeals({ breakfast, lunch, snack }: Day): boolean {
  return [breakfast, lunch, snack].some((meal) => meal !== undefined);
}

const MEALS = ['breakfast', 'lunch', 'snack', 'closed'] as const;

const mealsOrClosed = (label: string): Rule<Day> => [
  (given) => hasMeals(given) || given.closed !== undefined,
  { path: ['lunch'], message: emptyDay(label), when: whenSound(...MEALS) },
];

const notBoth: Rule<Day> = [
  (given) => !hasMeals(given) || given.closed === undefined,
  {
    path: ['closed'],
    message: 'Ngày nghỉ thì để trống các bữa; ngày có bữa ăn thì để trống «Nghỉ».',
    when: whenSound(...MEALS),
  },
];

const day = (label: string) =>
  group(
    { label, missing: emptyDay(label) },
    {
      breakfast: optional(text({ label: 'Bữa sáng', max: 200 })),
      lunch: optional(text({ label: 'Bữa trưa', hint: 'Cách các món bằng dấu phẩy.', max: 300 })),
      snack: optional(text({ label: 'Bữa xế', max: 200 })),
      closed: optional(
        text({
          label: 'Nghỉ',
          hint: 'Chỉ ghi khi ngày này trường nghỉ: lý do, ví dụ Nghỉ lễ Quốc khánh.',
          max: 80,
        }),
      ),
    },
    (schema) => schema.refine(...mealsOrClosed(label)).refine(...notBoth),
  );

/** What is wrong with a week that does not begin on a Monday, and which Monday is meant. */
function notAMonday(weekOf: Date): string | undefined {
  const { weekday } = schoolDateParts(weekOf);
  if (weekday === MONDAY) return undefined;
  const monday = new Date(weekOf.getTime() - ((weekday + 6) % 7) * DAY_MS);
  return `Ngày ${spokenDay(weekOf)} không phải là thứ Hai. Thứ Hai của tuần ấy là ngày ${spokenDay(monday)}.`;
}

/** The form goes through the week as the cook does: the Monday, five days, what is in the food, who has looked at it. */
export const menus = defineCollection({
  name: 'menus',
  urlSegment: 'thuc-don',
  label: 'Thực đơn',
  labelSingular: 'Thực đơn',
  description: 'Thực đơn bán trú từng tuần.',
  folders: 'by-year',
  identifier: 'weekOf',
  datedBy: 'weekOf',
  // `tuan-2022-09-12`: a cook who writes next week's over this week's would change what is at its address.
  slug: ({ weekOf }) =>
    typeof weekOf === 'string' ? `tuan-${weekOf.slice(0, 'yyyy-mm-dd'.length)}` : undefined,
  schema: frontmatter({
    weekOf: date({
      label: 'Tuần từ thứ Hai ngày',
      hint: 'Mỗi tuần một thực đơn. Thứ Bảy, Chủ Nhật không ghi.',
      time: false,
      missing: 'Hãy chọn ngày thứ Hai của tuần.',
    }),
    monday: day('Thứ Hai'),
    tuesday: day('Thứ Ba'),
    wednesday: day('Thứ Tư'),
    thursday: day('Thứ Năm'),
    friday: day('Thứ Sáu'),
    allergens: optional(
      text({
        label: 'Chất dễ gây dị ứng',
        hint: 'Có trong các món của tuần, ví dụ: trứng, sữa, lạc, tôm.',
        max: 300,
      }),
    ),
    approvedBy: reference({
      label: 'Người duyệt',
      missing: 'Hãy chọn người duyệt thực đơn.',
      collection: 'people',
    }),
    changes,
    withdrawal: optional(withdrawal),
    sample,
  }).superRefine(
    ({ weekOf }, context) => {
      const message = notAMonday(weekOf);
      if (message !== undefined) context.addIssue({ code: 'custom', path: ['weekOf'], message });
    },
    { when: whenSound('weekOf') },
  ),
});
