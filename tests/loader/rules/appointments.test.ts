import { describe, expect, test } from 'vitest';
import { ContentFolder } from '../content-folder.ts';

/** An appointment; `start` stands in line 6, `end` in line 7. */
function appointment(post: string, start: string, ...lines: readonly string[]): string {
  const fields = [
    `post: ${post}`,
    'person: nguoi-viet',
    'committee: Ban truyền thông',
    'role: Thành viên',
    `start: ${start}`,
    ...lines,
    'order: 1',
  ];
  return ['---', ...fields, '---', ''].join('\n');
}

const HEAD = 'head: true';

/** The faults of a content folder with these appointments, by the names of their files. */
function faultsOf(appointments: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = new ContentFolder();
  for (const [name, source] of Object.entries(appointments)) {
    folder.write({ [`appointments/${name}.mdx`]: source });
  }
  return folder.faults();
}

describe('one holder a post', () => {
  test('a successor ends a tenure without an end, whoever holds it', async () => {
    expect(
      await faultsOf({
        cu: appointment('truong-ban', '2022-08-01', HEAD),
        moi: appointment('truong-ban', '2023-08-01', HEAD),
      }),
    ).toEqual([]);
  });

  test('the day after the last day is free', async () => {
    expect(
      await faultsOf({
        cu: appointment('truong-ban', '2022-08-01', 'end: 2023-07-31', HEAD),
        moi: appointment('truong-ban', '2023-08-01', HEAD),
      }),
    ).toEqual([]);
  });

  test.each([
    ['2023-07-31', 'từ 1/8/2022 đến hết 31/7/2023'],
    ['2022-08-01', 'từ 1/8/2022 đến hết 31/7/2023'],
  ])('a second one from %s, while the first has not ended', async (start, time) => {
    expect(
      await faultsOf({
        cu: appointment('thu-ky', '2022-08-01', 'end: 2023-07-31'),
        moi: appointment('thu-ky', start),
        truong: appointment('truong-ban', '2022-08-01', HEAD),
      }),
    ).toEqual([
      `appointments/moi.mdx:6:8  Vị trí «thu-ky» ${time} đã có người giữ, ở appointments/cu.mdx. Hãy sửa «Từ ngày», hoặc sửa «Đến hết ngày» ở tệp kia.`,
    ]);
  });

  test('the same post of two committees is two posts', async () => {
    const other = appointment('truong-ban', '2022-08-01', HEAD).replace('Ban truyền thông', 'Ban khác');
    expect(await faultsOf({ a: appointment('truong-ban', '2022-08-01', HEAD), b: other })).toEqual([]);
  });

  test('an end before the start is a fault of its own', async () => {
    expect(await faultsOf({ a: appointment('truong-ban', '2022-08-01', 'end: 2022-07-31', HEAD) })).toEqual([
      'appointments/a.mdx:7:6  «Đến hết ngày» không được trước «Từ ngày».',
    ]);
  });
});

describe('one head at a time', () => {
  test('none: at the committee, whose name may be misspelt', async () => {
    expect(await faultsOf({ a: appointment('thu-ky', '2022-08-01') })).toEqual([
      'appointments/a.mdx:4:12  «Ban truyền thông» chưa có người đứng đầu. Hãy bật «Đứng đầu ban» ở phân công của trưởng ban, hoặc sửa lại tên ban nếu ghi nhầm.',
    ]);
  });

  test('two in different posts', async () => {
    expect(
      await faultsOf({
        a: appointment('truong-ban', '2022-08-01', HEAD),
        b: appointment('dong-truong-ban', '2023-01-01', HEAD),
      }),
    ).toEqual([
      'appointments/b.mdx:6:8  «Ban truyền thông» từ 1/8/2022 đã có người đứng đầu, ở appointments/a.mdx. Hãy sửa «Từ ngày», tắt «Đứng đầu ban», hoặc ghi «Đến hết ngày» ở tệp kia.',
    ]);
  });

  test('nobody before the first', async () => {
    expect(
      await faultsOf({
        a: appointment('truong-ban', '2022-09-01', HEAD),
        b: appointment('thu-ky', '2022-08-01'),
      }),
    ).toEqual([
      'appointments/a.mdx:6:8  Từ 1/8/2022 đến hết 31/8/2022 «Ban truyền thông» không có người đứng đầu. Hãy sửa «Từ ngày», hoặc thêm phân công của người đứng đầu trong thời gian ấy.',
    ]);
  });

  test('nobody between two', async () => {
    expect(
      await faultsOf({
        a: appointment('truong-ban', '2022-08-01', 'end: 2023-05-31', HEAD),
        b: appointment('truong-ban', '2023-06-03', HEAD),
      }),
    ).toEqual([
      'appointments/b.mdx:6:8  Từ 1/6/2023 đến hết 2/6/2023 «Ban truyền thông» không có người đứng đầu. Hãy sửa «Từ ngày», hoặc thêm phân công của người đứng đầu trong thời gian ấy.',
    ]);
  });

  test('nobody after the last, while the committee goes on', async () => {
    const files = {
      a: appointment('truong-ban', '2022-08-01', 'end: 2023-07-31', HEAD),
      b: appointment('thu-ky', '2022-08-01'),
    };
    expect(await faultsOf(files)).toEqual([
      'appointments/a.mdx:7:6  Từ 1/8/2023 «Ban truyền thông» không có người đứng đầu. Hãy xóa «Đến hết ngày», rồi phân công người kế nhiệm vào cùng «Mã vị trí»: phân công này sẽ tự kết thúc.',
    ]);
    // A committee that ends with its head is over, and that is all.
    expect(await faultsOf({ ...files, b: appointment('thu-ky', '2022-08-01', 'end: 2023-07-31') })).toEqual(
      [],
    );
  });

  test('a successor who is not said to be the head', async () => {
    expect(
      await faultsOf({
        a: appointment('truong-ban', '2022-08-01', HEAD),
        b: appointment('truong-ban', '2023-08-01'),
      }),
    ).toEqual([
      'appointments/a.mdx:6:8  Từ 1/8/2023 «Ban truyền thông» không có người đứng đầu. Hãy bật «Đứng đầu ban» ở phân công của người kế nhiệm.',
    ]);
  });
});
