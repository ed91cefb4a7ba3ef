import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const event = {
  title: 'Hội khỏe',
  publishedAt: '2022-09-05T07:30',
  area: 'mam-non',
  author: 'nguoi-viet',
  startsAt: '2022-10-05T07:30',
  place: 'Sân trường',
};

const faults = (changes: Record<string, unknown>) =>
  (collections.events.schema.safeParse({ ...event, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('an event', () => {
  it.each<[string, Record<string, unknown>]>([
    ['with a start and a place alone', {}],
    ['that ends as it begins', { endsAt: '2022-10-05T07:30' }],
    ['that ends on the day it begins, at no stated hour', { endsAt: '2022-10-05' }],
    ['that lasts a year', { endsAt: '2023-10-06' }],
    [
      'with results, with a note and without',
      {
        results: [
          { title: 'Giải Nhất', winner: 'Lớp 5 tuổi A' },
          { title: 'Giải Nhì', winner: 'Lớp 5 tuổi B', note: 'Kéo co' },
        ],
      },
    ],
    ['of the school', { level: 'truong' }],
    ['of the commune', { level: 'huyen-xa' }],
    ['of the city', { level: 'thanh-pho' }],
  ])('passes %s', (_what, changes) => {
    expect(faults(changes)).toEqual([]);
  });

  it('is the school’s own where no level is chosen', () => {
    expect(collections.events.schema.parse(event).level).toBe('truong');
  });

  it.each([
    ['without a start', { startsAt: '' }, 'startsAt: Hãy chọn lúc bắt đầu.'],
    [
      'on a day that does not exist',
      { startsAt: '2022-02-30T08:00' },
      'startsAt: «Bắt đầu» không phải là ngày có thật. Hãy viết như 2022-09-15T08:00.',
    ],
    ['without a place', { place: ' ' }, 'place: Hãy ghi nơi diễn ra.'],
    [
      'that ends a minute before it begins',
      { endsAt: '2022-10-05T07:29' },
      'endsAt: «Kết thúc» không được trước «Bắt đầu».',
    ],
    [
      'that ends on the day before',
      { endsAt: '2022-10-04' },
      'endsAt: «Kết thúc» không được trước «Bắt đầu».',
    ],
    [
      'that lasts for more than a year',
      { endsAt: '2023-10-07' },
      'endsAt: «Kết thúc» cách «Bắt đầu» hơn một năm. Hãy xem lại ngày, tháng, năm.',
    ],
    [
      'of an unknown level',
      { level: 'tinh' },
      'level: «Cấp tổ chức» phải là một trong: truong, huyen-xa, thanh-pho.',
    ],
    [
      'with a result that nobody has reached',
      { results: [{ title: 'Giải Nhất' }] },
      'results.0.winner: Hãy ghi ai đạt.',
    ],
    [
      'with a result without a name',
      { results: [{ winner: 'Lớp 5 tuổi A' }] },
      'results.0.title: Hãy ghi giải hoặc danh hiệu.',
    ],
  ])('does not pass %s', (_what, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });
});
