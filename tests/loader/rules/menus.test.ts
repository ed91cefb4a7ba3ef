import { expect, test } from 'vitest';
import { ContentFolder } from '../content-folder.ts';

function menu(weekOf: string): string {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const lines = days.map((day) => `${day}: { lunch: Cơm }`);
  return ['---', `weekOf: ${weekOf}`, ...lines, 'approvedBy: nguoi-viet', '---', ''].join('\n');
}

test('two menus for one week: a fault of both, at the week, at whatever hour it is said to begin', async () => {
  const folder = new ContentFolder({
    'menus/2022/tuan-2022-09-12.mdx': menu('2022-09-12'),
    'menus/2022/tuan-2022-09-19.mdx': menu('2022-09-19'),
  });
  expect(await folder.faults()).toEqual([]);
  folder.write({ 'menus/2023/tuan-2022-09-12.mdx': menu('2022-09-12T07:00') });
  const double = (path: string, other: string) =>
    `menus/${path}/tuan-2022-09-12.mdx:2:9  Tuần này đã có thực đơn ở menus/${other}/tuan-2022-09-12.mdx. Hãy giữ một và xóa thực đơn kia.`;
  expect(await folder.faults()).toEqual(
    expect.arrayContaining([double('2022', '2023'), double('2023', '2022')]),
  );
});

test('a week written over another one: its file has the wrong name', async () => {
  const folder = new ContentFolder({ 'menus/2022/tuan-2022-09-12.mdx': menu('2022-09-19') });
  expect(await folder.faults()).toEqual([
    'menus/2022/tuan-2022-09-12.mdx:1:1  Theo các mục đã khai, tệp này phải có tên tuan-2022-09-19.mdx. Hãy đổi tên tệp.',
  ]);
});
