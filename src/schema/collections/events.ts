import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, date, group, list, optional, orElse, text, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';
import { dayNumber, lastMomentOf } from '../school-time.ts';

export const EVENT_LEVELS = [
  { value: 'truong', label: 'Cấp trường' },
  { value: 'huyen-xa', label: 'Cấp huyện, xã' },
  { value: 'thanh-pho', label: 'Cấp thành phố' },
] as const satisfies readonly Choice[];

/** An event that lasts longer is a slip in the year; it would fill as many pages of the calendar. */
const MOST_DAYS = 366;

export const events = defineCollection({
  name: 'events',
  urlSegment: 'su-kien',
  label: 'Sự kiện',
  labelSingular: 'Sự kiện',
  description: 'Ngày hội, hội thi, chuyên đề, buổi họp sắp tới và đã qua.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    startsAt: date({
      label: 'Bắt đầu',
      hint: 'Để giờ là 00:00 thì trang chỉ ghi ngày.',
      missing: 'Hãy chọn lúc bắt đầu.',
    }),
    endsAt: optional(
      date({ label: 'Kết thúc', hint: 'Để trống nếu chưa biết. Giờ là 00:00: đến hết ngày ấy.' }),
    ),
    place: text({ label: 'Địa điểm', missing: 'Hãy ghi nơi diễn ra.', max: 200 }),
    level: orElse(
      choice({
        label: 'Cấp tổ chức',
        place: 'listing',
        choices: EVENT_LEVELS,
        initial: 'truong',
      }),
      'truong',
    ),
    results: list(
      {
        label: 'Kết quả',
        labelSingular: 'kết quả',
        hint: 'Điền sau khi sự kiện đã diễn ra.',
        place: 'afterwards',
      },
      group(
        { label: 'Kết quả' },
        {
          title: text({ label: 'Giải, danh hiệu', missing: 'Hãy ghi giải hoặc danh hiệu.', max: 120 }),
          winner: text({
            label: 'Tập thể, cá nhân đạt',
            hint: 'Tên lớp, tổ hoặc giáo viên. Không ghi tên trẻ.',
            missing: 'Hãy ghi ai đạt.',
            max: 160,
          }),
          note: optional(text({ label: 'Ghi chú', max: 200 })),
        },
      ),
    ),
    ...entryDetails,
  })
    .refine(({ startsAt, endsAt }) => endsAt === undefined || lastMomentOf(endsAt) >= startsAt, {
      path: ['endsAt'],
      message: '«Kết thúc» không được trước «Bắt đầu».',
      when: whenSound('startsAt', 'endsAt'),
    })
    .refine(
      ({ startsAt, endsAt }) => endsAt === undefined || dayNumber(endsAt) - dayNumber(startsAt) <= MOST_DAYS,
      {
        path: ['endsAt'],
        message: '«Kết thúc» cách «Bắt đầu» hơn một năm. Hãy xem lại ngày, tháng, năm.',
        when: whenSound('startsAt', 'endsAt'),
      },
    )
    .refine(...endsAfterPublication),
});
