import type { CalendarDay, CalendarEvent, MonthPage } from '../../../queries/index.ts';
import { day, HERE, moment } from './base.ts';

const event = (title: string, startsAt: Date, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  url: HERE,
  title,
  place: 'Sân trường',
  startsAt,
  continued: false,
  marks: [],
  ...more,
});

const EVENTS: Readonly<Record<number, readonly CalendarEvent[]>> = {
  8: [event('Sự kiện có giờ', moment('2022-11-08T07:30'))],
  9: [
    event('Ngày có hai sự kiện: việc thứ nhất', moment('2022-11-09T08:00')),
    event('Việc thứ hai', moment('2022-11-09T14:00'), { place: 'Hội trường' }),
  ],
  10: [event('Sự kiện cả ngày', day('2022-11-10'))],
  11: [event('Sự kiện từ hôm trước', moment('2022-11-10T07:00'), { continued: true })],
  18: [
    event('Sự kiện đã hủy trong lịch', moment('2022-11-18T09:00'), {
      marks: [{ tone: 'quiet', text: 'Đã rút' }],
    }),
  ],
};

const dayOf = (number: number): CalendarDay => ({
  date: day(`2022-11-${String(number).padStart(2, '0')}`),
  events: EVENTS[number] ?? [],
});
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => dayOf(from + index));

/** The month begins on a Tuesday: its first Monday belongs to another. */
export const weeks: MonthPage['weeks'] = [[null, ...days(1, 6)], days(7, 13), days(14, 20)];
