import { expect, test } from 'vitest';
import { ContentFolder } from '../content-folder.ts';
import { PLAN, planSource } from './plans-and-reports.ts';

test('a plan whose tasks are due in its school year has no fault', async () => {
  expect(await new ContentFolder({ [PLAN]: planSource('2023-07-31') }).faults()).toEqual([]);
});

test('a task that is due in another school year', async () => {
  expect(await new ContentFolder({ [PLAN]: planSource('2023-08-01') }).faults()).toEqual([
    `${PLAN}:10:10  «Hạn» phải trong năm học 2022-2023: từ 01/8 đến 31/7. Hãy sửa hạn, hoặc chuyển việc này sang kế hoạch của năm học khác.`,
  ]);
});

test('a plan under the name of another school year', async () => {
  const faults = await new ContentFolder({ 'plans/2023-2024.mdx': planSource('2023-07-31') }).faults();
  expect(faults).toContain(
    'plans/2023-2024.mdx:1:1  Theo các mục đã khai, tệp này phải có tên 2022-2023.mdx. Hãy đổi tên tệp.',
  );
});
