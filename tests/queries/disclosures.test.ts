import { describe, expect, test } from 'vitest';
import {
  checklistCsv,
  collectionLists,
  contentAt,
  disclosureChecklist,
  disclosureFiles,
  disclosuresRegistered,
  entryPages,
  type Entry,
} from '../../src/queries/index.ts';
import { allEntries, at, disclosure, schoolSettings } from './entries.ts';

function contentOf(now: string, ...disclosures: readonly Entry<'disclosures'>[]) {
  return contentAt(at(now), schoolSettings, allEntries({ disclosures }));
}

const line = { item: 'Tiền ăn', amount: 380_000, unit: 'đồng/tháng/trẻ' };

describe('the figures of a disclosure', () => {
  const entry = disclosure('thu-chi', '2022-09-30', {
    lines: [
      { ...line, part: 'Thu' },
      { ...line, part: 'thu', item: 'Tiền nước', amount: 10_000, unit: 'Đồng / tháng / trẻ' },
      { ...line, part: 'Thu', item: 'Đồng phục', amount: 150_000, unit: 'đồng/năm', basis: 'Biên bản' },
      { ...line, part: 'Chi', item: '=Sửa mái', amount: 9_000_000, unit: 'đồng/năm' },
    ],
  });
  const content = contentOf('2022-12-01T08:00', entry);

  test('are one table a part, summed by unit', () => {
    const details = entryPages(content)[0]?.page.details;
    if (details?.kind !== 'disclosures') throw new Error('a disclosure has its details');
    expect(details.csvUrl).toBe('/cong-khai/thu-chi.csv');
    expect(details.tables).toMatchObject([
      {
        caption: 'Thu',
        hasBasis: true,
        totals: [
          { unit: 'đồng/tháng/trẻ', amount: 390_000 },
          { unit: 'đồng/năm', amount: 150_000 },
        ],
      },
      { caption: 'Chi', hasBasis: false, totals: [{ unit: 'đồng/năm', amount: 9_000_000 }] },
    ]);
  });

  test('are a file with the same sums', () => {
    expect(disclosureFiles(content)).toEqual([
      {
        slug: 'thu-chi',
        csv: [
          '\uFEFFPhần,Khoản mục,Số tiền (đồng),Đơn vị tính,Căn cứ',
          'Thu,Tiền ăn,380000,đồng/tháng/trẻ,',
          'Thu,Tiền nước,10000,Đồng / tháng / trẻ,',
          'Thu,Đồng phục,150000,đồng/năm,Biên bản',
          'Thu,Cộng,390000,đồng/tháng/trẻ,',
          'Thu,Cộng,150000,đồng/năm,',
          "Chi,'=Sửa mái,9000000,đồng/năm,",
          'Chi,Cộng,9000000,đồng/năm,',
          '',
        ].join('\r\n'),
      },
    ]);
  });

  test('stand under the title when they have no parts', () => {
    const page = entryPages(contentOf('2022-12-01T08:00', disclosure('a', '2022-09-30', { lines: [line] })));
    expect(page[0]?.page.details).toMatchObject({ tables: [{ caption: 'Bài a' }] });
  });

  test('are nowhere when there are none', () => {
    const words = contentOf('2022-12-01T08:00', disclosure('a', '2022-09-30'));
    expect(entryPages(words)[0]?.page.details).toBeUndefined();
    expect(disclosureFiles(words)).toEqual([]);
  });

  test('are of the year of their day, and kept for five years', () => {
    expect(entryPages(content)[0]?.page.facts).toEqual([
      { label: 'Nội dung', text: 'Thu, chi tài chính' },
      { label: 'Của năm học', text: 'Năm học 2022–2023' },
      { label: 'Số liệu tính đến', moment: at('2022-09-30T00:00') },
      { label: 'Công khai lần đầu', moment: at('2022-09-30T00:00') },
      { label: 'Giữ công khai ít nhất đến', moment: at('2027-09-30T00:00') },
    ]);
  });
});

describe('the checklist', () => {
  const states = (now: string, ...disclosures: readonly Entry<'disclosures'>[]) =>
    disclosureChecklist(contentOf(now, ...disclosures)).years.map(
      ({ year, sections }) => `${year} ${sections.map(({ state }) => state).join(' ')}`,
    );
  const rest = (state: string) => `${state} ${state} ${state}`;

  test('of a year that begins: nothing is due', () => {
    expect(states('2022-08-01T00:00')).toEqual([`2022-2023 waiting waiting ${rest('waiting')}`]);
  });

  test('a section is due on 30 June, the whole day', () => {
    const last = disclosure('a', '2023-06-30');
    const late = disclosure('b', '2023-07-01', { section: 'thong-tin-chung' });
    expect(states('2023-06-30T23:59', last)).toEqual([`2022-2023 waiting in-time ${rest('waiting')}`]);
    expect(states('2023-07-01T08:00', last, late)).toEqual([`2022-2023 late in-time ${rest('overdue')}`]);
  });

  test('what is added after the first is not late', () => {
    const first = disclosure('a', '2022-09-30');
    const added = disclosure('b', '2023-07-20');
    const [year] = disclosureChecklist(contentOf('2023-07-30T08:00', added, first)).years;
    expect(year?.sections[1]).toMatchObject({
      state: 'in-time',
      stateText: 'Đã công khai, đúng hạn',
      entries: [{ title: 'Bài a' }, { title: 'Bài b' }],
    });
  });

  test('a year without anything stands between two others', () => {
    const first = disclosure('a', '2022-09-30');
    expect(states('2024-09-01T08:00', first)).toEqual([
      `2024-2025 waiting waiting ${rest('waiting')}`,
      `2023-2024 overdue overdue ${rest('overdue')}`,
      `2022-2023 overdue in-time ${rest('overdue')}`,
    ]);
  });

  test('a sample fulfils nothing in a year with a real one, and begins no row of years', () => {
    const sample = disclosure('mau', '2022-09-30', { sample: true });
    const real = disclosure('that', '2022-10-30', { section: 'dieu-kien' });
    const now = '2024-09-01T08:00';
    const [current, shown, ...others] = disclosureChecklist(contentOf(now, sample)).years;
    expect([current?.year, shown?.year, shown?.sample, others]).toEqual(['2024-2025', '2022-2023', true, []]);
    expect(shown?.sections[1]?.state).toBe('in-time');
    const mixed = disclosureChecklist(contentOf(now, sample, real)).years.at(-1);
    expect(mixed?.sample).toBe(false);
    expect(mixed?.sections[1]).toMatchObject({
      state: 'overdue',
      entries: [{ title: 'Bài mau', marks: [{ text: 'Bài mẫu' }] }],
    });
  });

  test('shows the latest update that has happened, and holds nothing of the time it is built at', () => {
    const entry = disclosure('a', '2022-09-30', {
      changes: ['2022-10-02', '2022-11-05', '2023-02-01'].map((date) => ({
        date: at(`${date}T00:00`),
        note: 'Sửa',
        major: false,
      })),
    });
    const now = '2022-12-01T08:00';
    const page = disclosureChecklist(contentOf(now, entry));
    expect(page.years[0]?.sections[1]?.entries[0]?.updated).toEqual(at('2022-11-05T00:00'));
    expect(disclosureChecklist(contentOf('2022-12-02T09:00', entry))).toEqual(page);
    expect(checklistCsv(contentOf(now, entry)).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFNăm học,Nội dung,Bài công khai,Công khai lần đầu,Cập nhật,Hạn công khai,Tình trạng',
      '2022-2023,Thông tin chung,,,,2023-06-30,"Chưa công khai, còn hạn"',
      '2022-2023,"Thu, chi tài chính",Bài a,2022-09-30,2022-11-05,2023-06-30,"Đã công khai, đúng hạn"',
    ]);
  });

  test('stands in the place of a list', () => {
    const lists = collectionLists(contentOf('2022-12-01T08:00', disclosure('a', '2022-09-30')));
    expect(lists.map(({ params }) => params.collection)).not.toContain('cong-khai');
  });
});

test('the register has every disclosure that is published', () => {
  const content = contentOf(
    '2022-12-01T08:00',
    disclosure('a', '2022-09-30'),
    disclosure('hen', '2023-01-01'),
  );
  expect(disclosuresRegistered(content)).toEqual({
    disclosures: [
      {
        slug: 'a',
        path: 'disclosures/2022/a.mdx',
        title: 'Bài a',
        section: 'thu-chi',
        schoolYear: '2022-2023',
        firstPublished: '2022-09-30',
        keepUntil: '2027-09-30',
        sample: false,
      },
    ],
  });
});
