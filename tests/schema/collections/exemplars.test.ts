import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const exemplar = {
  title: 'Tổ nuôi dưỡng',
  publishedAt: '2022-11-20T08:00',
  area: 'khac',
  author: 'nguoi-viet',
  subject: 'tap-the',
  unit: 'Tổ nuôi dưỡng',
  deed: 'Nấu ăn ngon.',
  results: ['Trẻ ăn hết suất.'],
  nominator: 'Công đoàn',
};

const faults = (changes: Record<string, unknown>) =>
  (collections.exemplars.schema.safeParse({ ...exemplar, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

const UNASKED =
  'agreed: Nêu gương cá nhân phải được người ấy đồng ý: hãy hỏi, rồi bật «Người được nêu gương đã đồng ý».';

describe('an exemplar', () => {
  it.each<[string, Record<string, unknown>]>([
    ['that is a group: nobody in it has to be asked', { agreed: false }],
    ['that is a person who agrees', { subject: 'ca-nhan', agreed: true }],
  ])('passes %s', (_what, changes) => {
    expect(faults(changes)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['that is a person whom nobody has asked', { subject: 'ca-nhan' }, UNASKED],
    ['that is a person who has not agreed', { subject: 'ca-nhan', agreed: false }, UNASKED],
    ['that is neither', { subject: '' }, 'subject: Hãy chọn cá nhân hoặc tập thể.'],
    ['without a unit', { unit: '' }, 'unit: Hãy ghi đơn vị: tổ, lớp hoặc đoàn thể.'],
    ['that did nothing', { deed: '' }, 'deed: Hãy ghi tập thể hoặc cá nhân này đã làm gì.'],
    ['without a result', { results: [] }, 'results: Hãy ghi ít nhất một kết quả.'],
    ['with an empty result', { results: [''] }, 'results.0: Hãy ghi kết quả, hoặc xóa dòng trống này.'],
    [
      'that nobody names',
      { nominator: '' },
      'nominator: Hãy ghi ai giới thiệu: tổ, đoàn thể hoặc người giới thiệu.',
    ],
  ])('does not pass %s', (_what, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it('says at once all that is wrong with it', () => {
    expect(faults({ subject: 'ca-nhan', unit: '' })).toEqual([
      'unit: Hãy ghi đơn vị: tổ, lớp hoặc đoàn thể.',
      UNASKED,
    ]);
  });
});
