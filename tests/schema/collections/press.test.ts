import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

describe('an entry of the press', () => {
  const press = {
    title: 'Bữa ăn bán trú ở trường mầm non',
    publishedAt: '2022-10-04T08:00',
    area: 'mam-non',
    author: 'pham-thi-nga',
    outlet: 'Báo Địa phương',
    url: 'https://bao.example/bua-an',
    date: '2022-10-02',
    summary: 'Bài báo giới thiệu cách nhà trường tổ chức bữa ăn bán trú cho trẻ.',
  };
  const faults = (changes: Record<string, unknown>) =>
    (collections.press.schema.safeParse({ ...press, ...changes }).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  it('passes with an outlet, an address, a day and our own words', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ reply: 've-bua-an' })).toEqual([]);
  });

  it.each([
    ['without an outlet', { outlet: '' }, 'outlet: Hãy ghi tên báo, đài.'],
    [
      'at an address that somebody on the way can change',
      { url: 'http://bao.example/bua-an' },
      'url: «Địa chỉ bài báo» phải là địa chỉ đầy đủ, chép từ thanh địa chỉ của trình duyệt, bắt đầu bằng «https:».',
    ],
    ['without its day', { date: null }, 'date: Hãy ghi ngày báo đăng.'],
    [
      'without our own words',
      { summary: undefined },
      'summary: Hãy tóm tắt bài báo bằng lời của nhà trường.',
    ],
    [
      'that is reprinted',
      { summary: 'Bài báo. '.repeat(40) },
      'summary: «Tóm tắt của nhà trường» dài quá 300 ký tự; hãy viết ngắn lại.',
    ],
    [
      'of tomorrow',
      { date: '2022-10-05' },
      'date: «Ngày báo đăng» không được sau «Ngày đăng» trên trang của trường.',
    ],
  ])('%s is refused', (_, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });
});
