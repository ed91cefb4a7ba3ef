import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const indicator = { name: 'Dự giờ', group: 'to-chuyen-mon', unit: 'tiết dạy', target: 20 };
const measured = { ...indicator, actual: 23, measuredOn: '2022-11-20' };
const percentage = { ...measured, unit: '%', target: 100, actual: 100 };

const campaign = {
  title: 'Thi đua dạy tốt',
  publishedAt: '2022-10-03T08:00',
  area: 'quan-ly',
  author: 'nguoi-viet',
  startsOn: '2022-10-03',
  endsOn: '2022-11-20',
  lead: 'nguoi-viet',
  indicators: [indicator],
};

const faults = (changes: Record<string, unknown>) =>
  (collections.campaigns.schema.safeParse({ ...campaign, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a campaign', () => {
  it.each<[string, Record<string, unknown>]>([
    ['with one indicator that is not measured', {}],
    ['that lasts a day', { endsOn: '2022-10-04' }],
    ['over its target, where the unit is no percentage', { indicators: [measured] }],
    ['of exactly 100 %', { indicators: [percentage] }],
    ['that aims at nothing of a bad thing', { indicators: [{ ...measured, target: 0, actual: 0 }] }],
    ['with a part of a unit', { indicators: [{ ...percentage, actual: 97.5 }] }],
    ['with evidence in words', { indicators: [{ ...measured, evidence: 'Biên bản số 3/BB-MNQP' }] }],
    ['with evidence on a page', { indicators: [{ ...measured, evidencePage: '/tin-tuc/du-gio/' }] }],
    ['that is summed up, all of it measured', { closed: true, indicators: [measured, percentage] }],
  ])('passes %s', (_what, changes) => {
    expect(faults(changes)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without a start', { startsOn: '' }, 'startsOn: Hãy ghi ngày bắt đầu đợt thi đua.'],
    ['without an end', { endsOn: '' }, 'endsOn: Hãy ghi ngày kết thúc đợt thi đua.'],
    ['that ends on the day it begins', { endsOn: '2022-10-03' }, 'endsOn: «Kết thúc» phải sau «Bắt đầu».'],
    ['that ends before it begins', { endsOn: '2022-10-02' }, 'endsOn: «Kết thúc» phải sau «Bắt đầu».'],
    ['that nobody leads', { lead: '' }, 'lead: Hãy chọn người phụ trách.'],
    ['without an indicator', { indicators: [] }, 'indicators: Một đợt thi đua phải có ít nhất một chỉ tiêu.'],
    [
      'with an indicator without a name',
      { indicators: [{ ...indicator, name: '' }] },
      'indicators.0.name: Hãy đặt tên cho chỉ tiêu.',
    ],
    [
      'with an indicator about nobody',
      { indicators: [{ ...indicator, group: '' }] },
      'indicators.0.group: Hãy chọn đối tượng của chỉ tiêu.',
    ],
    [
      'with an indicator about children',
      { indicators: [{ ...indicator, group: 'tre' }] },
      'indicators.0.group: «Đối tượng» phải là một trong: cbgvnv, cong-doan, doan-thanh-nien, to-chuyen-mon.',
    ],
    [
      'with an indicator without a unit',
      { indicators: [{ ...indicator, unit: ' ' }] },
      'indicators.0.unit: Hãy ghi đơn vị tính.',
    ],
    [
      'with an indicator without a target',
      { indicators: [{ ...indicator, target: '' }] },
      'indicators.0.target: Hãy ghi mục tiêu.',
    ],
    [
      'with a target below nothing',
      { indicators: [{ ...indicator, target: -1 }] },
      'indicators.0.target: «Mục tiêu» phải là số từ 0 đến 1.000.000.000; phần lẻ viết sau dấu chấm, ví dụ 97.5.',
    ],
    [
      'that aims at more than everybody',
      { indicators: [{ ...percentage, target: 101 }] },
      'indicators.0.target: «Mục tiêu» tính bằng % không được quá 100.',
    ],
    [
      'that measured more than everybody',
      { indicators: [indicator, { ...percentage, actual: 100.5 }] },
      'indicators.1.actual: «Thực hiện» tính bằng % không được quá 100. Hãy xem lại số đo.',
    ],
    [
      'that aims at more than all of a group',
      { indicators: [{ ...percentage, unit: '% giáo viên', target: 120 }] },
      'indicators.0.target: «Mục tiêu» tính bằng % không được quá 100.',
    ],
    [
      'that measured more than all, in words',
      { indicators: [{ ...percentage, unit: 'Phần trăm', actual: 120 }] },
      'indicators.0.actual: «Thực hiện» tính bằng % không được quá 100. Hãy xem lại số đo.',
    ],
    [
      'measured nobody knows when',
      { indicators: [{ ...indicator, actual: 5 }] },
      'indicators.0.measuredOn: Đã ghi «Thực hiện» thì phải ghi «Đo ngày».',
    ],
    [
      'with an address where words of evidence belong',
      { indicators: [{ ...measured, evidence: '/tin-tuc/du-gio/' }] },
      'indicators.0.evidence: Địa chỉ một bài thì điền vào «Bài minh chứng»; ở đây ghi tên sổ, biên bản.',
    ],
    [
      'with evidence on another site',
      { indicators: [{ ...measured, evidencePage: 'https://a.example/' }] },
      'indicators.0.evidencePage: «Bài minh chứng» là địa chỉ một trang trên trang tin này, ví dụ /tin-tuc/ten-bai/.',
    ],
    [
      'that is summed up with an indicator not measured',
      { closed: true, indicators: [measured, indicator] },
      'closed: Chưa tổng kết được: còn chỉ tiêu chưa ghi «Thực hiện».',
    ],
  ])('does not pass %s', (_what, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });
});
