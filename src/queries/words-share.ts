/** What the picture of a shared link adds to what the authors wrote. */
export const share = {
  noticeboard: 'Bảng tin của nhà trường',
  /** `7 giờ 30, 5/9/2022` */
  hourOfDay: (hour: number, minute: number, day: string) =>
    `${String(hour)} giờ${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`}, ${day}`,
} as const;
