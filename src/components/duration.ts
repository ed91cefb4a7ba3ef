import { words } from './words.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
/** From here on days say more than hours. */
const IN_DAYS = 2 * DAY;

/** `40 phút`, `5 giờ`, `30 giờ 10 phút`, `3 ngày 2 giờ`. @param minutes whole, not negative */
export function formatDuration(minutes: number): string {
  const { minutes: inMinutes, hours, days } = words.duration;
  if (minutes < HOUR) return inMinutes(minutes);
  if (minutes < IN_DAYS) return both(hours(Math.floor(minutes / HOUR)), minutes % HOUR, inMinutes);
  return both(days(Math.floor(minutes / DAY)), Math.floor((minutes % DAY) / HOUR), hours);
}

function both(larger: string, rest: number, smaller: (count: number) => string): string {
  return rest === 0 ? larger : `${larger} ${smaller(rest)}`;
}
