import { expect, it } from 'vitest';
import { spokenMoment } from '../../../decap/app/form/spoken-date.tsx';

it.each([
  ['2022-09-15T08:05', 'thứ Năm, ngày 15/9/2022, 08:05'],
  ['2022-09-12', 'thứ Hai, ngày 12/9/2022'],
  ['2022-09-18T00:00', 'Chủ Nhật, ngày 18/9/2022'],
  ['2022-02-31', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is said as %s', (value, spoken) => {
  expect(spokenMoment(value)).toBe(spoken);
});
