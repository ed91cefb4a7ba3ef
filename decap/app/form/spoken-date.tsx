import { hasHour, parseSchoolTime, schoolDateParts, spokenDay } from '../../../src/schema/index.ts';
import type { Widget } from 'decap-cms-core/dist/esm/index.js';

const WEEKDAYS = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * `thứ Tư, ngày 15/9/2022, 08:30`; `undefined` for what is no moment.
 *
 * @param value as the form keeps it: school time, with or without an hour.
 */
export function spokenMoment(value: unknown): string | undefined {
  const moment = typeof value === 'string' ? parseSchoolTime(value) : undefined;
  if (moment === undefined) return undefined;
  const { weekday, hour, minute } = schoolDateParts(moment);
  const day = `${WEEKDAYS[weekday] ?? ''}, ngày ${spokenDay(moment)}`;
  return hasHour(moment) ? `${day}, ${twoDigits(hour)}:${twoDigits(minute)}` : day;
}

/**
 * A date widget that says its date in words as well. How a browser writes the date in its own field is the browser's
 * business: one set to English shows 09/12 for the twelfth of September.
 */
export function withSpokenDate(widget: Widget): Widget {
  return {
    ...widget,
    controlComponent: class SpokenDate extends widget.controlComponent {
      override render() {
        const spoken = spokenMoment(this.props.value);
        return (
          <>
            {super.render()}
            {spoken === undefined ? null : <p className="spoken-date">{spoken}</p>}
          </>
        );
      }
    },
  };
}
