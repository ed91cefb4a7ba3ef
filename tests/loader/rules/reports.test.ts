import { describe, expect, test } from 'vitest';
import { ContentFolder } from '../content-folder.ts';
import { FIGURES, PLAN, planSource, reportSource } from './plans-and-reports.ts';

const REPORT = 'reports/2023/hoc-ky-mot.mdx';
const OTHER = 'reports/2023/lan-hai.mdx';

/** The faults of a report beside its plan, without its path. */
async function faultsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const folder = new ContentFolder({ [PLAN]: planSource(), [REPORT]: reportSource(...lines) });
  return (await folder.faults()).map((fault) => fault.replace(`${REPORT}:`, ''));
}

describe('a frozen report', () => {
  test('with its figures, and one that is not frozen without any, have no fault', async () => {
    expect(await faultsOf('frozen: true', `figures: ${FIGURES}`)).toEqual([]);
    expect(await faultsOf()).toEqual([]);
  });

  test('without figures', async () => {
    expect(await faultsOf('frozen: true')).toEqual([
      '8:9  Báo cáo đã chốt nhưng chưa có số liệu. Hãy lưu lại ở trang quản trị, hoặc chạy npm run report -- --year 2022-2023 --period hk1 --freeze.',
    ]);
  });

  test('with figures that are no figures', async () => {
    expect(await faultsOf('frozen: true', `figures: ${FIGURES.replace('"total":0', '"total":-1')}`)).toEqual([
      '9:10  Số liệu đã chốt bị hỏng. Hãy bỏ dấu «Chốt số liệu», lưu, rồi chốt lại để trang tính lại từ đầu.',
    ]);
  });

  test('with the figures of another period', async () => {
    expect(await faultsOf('frozen: true', `figures: ${FIGURES.replace('hk1', 'hk2')}`)).toEqual([
      '7:9  Số liệu đã chốt là của kỳ khác. Hãy chọn lại đúng kỳ, hoặc mở chốt, lưu, rồi chốt lại.',
    ]);
  });

  test('that was opened again and keeps its figures', async () => {
    expect(await faultsOf(`figures: ${FIGURES}`)).toEqual([
      '8:10  Báo cáo chưa chốt thì không giữ số liệu trong tệp. Hãy xóa mục «figures», hoặc đánh dấu «Chốt số liệu».',
    ]);
  });
});

describe('two reports of one period', () => {
  test('are each a fault', async () => {
    const folder = new ContentFolder({
      [PLAN]: planSource(),
      [REPORT]: reportSource(),
      [OTHER]: reportSource(),
    });
    expect(await folder.faults()).toEqual([
      `${REPORT}:7:9  Kỳ này đã có báo cáo ở ${OTHER}. Hãy giữ một, và ghi «Rút bài» ở báo cáo kia.`,
      `${OTHER}:7:9  Kỳ này đã có báo cáo ở ${REPORT}. Hãy giữ một, và ghi «Rút bài» ở báo cáo kia.`,
    ]);
  });

  test('are none when one is an example or was taken back', async () => {
    for (const lines of [['sample: true'], ['withdrawal: { date: 2023-02-01, reason: Nhầm }']]) {
      const folder = new ContentFolder({
        [PLAN]: planSource(),
        [REPORT]: reportSource(),
        [OTHER]: reportSource(...lines),
      });
      expect(await folder.faults()).toEqual([]);
    }
  });
});

test('a report of a plan that is not there', async () => {
  const faults = await new ContentFolder({ [REPORT]: reportSource() }).faults();
  expect(faults).toEqual([`${REPORT}:6:7  Không có «2022-2023» trong plans (chưa có mục nào).`]);
});
