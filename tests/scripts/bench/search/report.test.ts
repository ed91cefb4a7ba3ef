import { expect, test } from 'vitest';
import { table } from '../../../../scripts/bench/search/report.ts';
import type { SizeResult } from '../../../../scripts/bench/search/results.ts';

const score = (atTen: number, reciprocalRank = atTen) => ({ atTen, reciprocalRank });

const RESULT: SizeResult = {
  size: 2000,
  queries: { exact: 200, typo: 200, 'first-two-words': 198 },
  ceilings: { 'first-two-words': 0.9 },
  scores: { exact: score(1, 0.995), typo: score(0.97, 0.96), 'first-two-words': score(0.85) },
  bytes: { median: 150_000, p95: 180_049, parts: { pf_fragment: 8_000, pf_index: 130_520 } },
  others: [{ name: 'X', scores: { exact: score(1), typo: score(0.5) }, bytes: 900_000 }],
};

test('a line says what was reached of what is asked, and who is ahead', () => {
  const lines = table(RESULT)
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' | '));
  expect(lines).toEqual(
    [
      '2000 bài',
      'phép đo | số câu | của ta | mức | X',
      'tên bài, gõ đúng | 200 | 1.000 | ≥ 1.000 | ĐẠT | 1.000',
      'tên bài, gõ đúng, MRR | 200 | 0.995 | ≥ 0.990 | ĐẠT, thua X | 1.000',
      'tên bài, một lỗi gõ | 200 | 0.970 | ≥ 0.980 | CHƯA | 0.500',
      'tên bài, một lỗi gõ, MRR | 200 | 0.960 | ≥ 0.950 | ĐẠT | 0.500',
      'hai từ đầu của tên bài | 198 | 0.850 | ≥ 0.840 | ĐẠT | – | nhiều nhất 0.900',
      'byte đến kết quả đầu, p95 | 180.0 KB | ≤ 180.0 KB | CHƯA | 900.0 KB',
      'byte đến kết quả đầu, trung vị | 150.0 KB | – ',
      'byte, trung bình: pf_index 130.5 KB, pf_fragment 8.0 KB',
    ].map((line) => line.trimEnd()),
  );
});

test('the targets are for 2,000 entries, that of the bytes for 10,000 too', () => {
  expect(table({ ...RESULT, size: 200 })).not.toMatch(/ĐẠT|CHƯA/u);
  const many = table({ ...RESULT, size: 10_000, bytes: { median: 1, p95: 279_000, parts: {} } });
  expect(
    many
      .split('\n')
      .filter((line) => /ĐẠT|CHƯA/u.test(line))
      .map((line) => line.trim()),
  ).toEqual([expect.stringMatching(/^byte đến kết quả đầu, p95 +279.0 KB +≤ 280.0 KB +ĐẠT/u)]);
});
