import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/schema/index.ts';

const response = {
  title: 'Về bữa ăn bán trú',
  publishedAt: '2022-10-04T08:00',
  area: 'mam-non',
  author: 'pham-thi-nga',
  receivedAt: '2022-10-03T08:00',
  source: 'phan-anh',
  facts: 'Một phụ huynh hỏi về thực đơn.',
  position: 'Nhà trường công khai thực đơn hằng tuần.',
  owner: 'do-thi-thu-mai',
  state: 'tiep-nhan',
};

function step(at: string, state: string) {
  return { at, state, note: 'Đã làm.' };
}

const ANSWERED = [step('2022-10-03T08:00', 'tiep-nhan'), step('2022-10-03T13:00', 'tra-loi')];

/** Every fault of a response, as `path: message`. */
function faultsOf(changes: Record<string, unknown>): readonly string[] {
  const result = collections.responses.schema.safeParse({ ...response, ...changes });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a response', () => {
  it.each([
    ['as it came in', {}],
    ['answered', { timeline: ANSWERED, state: 'tra-loi' }],
    [
      'checked twice at one moment',
      {
        timeline: [step('2022-10-03T09:00', 'xac-minh'), step('2022-10-03T09:00', 'xac-minh')],
        state: 'xac-minh',
      },
    ],
    [
      'closed',
      {
        timeline: [...ANSWERED, step('2022-10-05T08:00', 'dong')],
        state: 'dong',
        outcome: 'Đã bổ sung quả.',
      },
    ],
  ])('%s passes', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it.each([
    ['without the moment it came', { receivedAt: '' }, 'receivedAt: Hãy ghi ngày, giờ tiếp nhận.'],
    [
      'from nowhere',
      { source: 'mang' },
      'source: «Nguồn» phải là một trong: bao-chi, don-thu, phan-anh, du-luan.',
    ],
    ['without what happened', { facts: ' ' }, 'facts: Hãy ghi sự việc.'],
    ['without a position', { position: null }, 'position: Hãy ghi quan điểm của nhà trường.'],
    ['without an owner', { owner: '' }, 'owner: Hãy chọn người phụ trách.'],
    [
      'with a step of nothing',
      { timeline: [{ ...step('2022-10-03T09:00', 'tiep-nhan'), note: '' }] },
      'timeline.0.note: Hãy ghi việc đã làm.',
    ],
    [
      'with a step before it came',
      { timeline: [step('2022-10-02T09:00', 'tiep-nhan')] },
      'timeline.0.at: Mốc này trước lúc tiếp nhận. Hãy xem lại ngày, giờ.',
    ],
    [
      'with steps out of order',
      {
        timeline: [step('2022-10-03T12:00', 'tiep-nhan'), step('2022-10-03T11:00', 'tra-loi')],
        state: 'tra-loi',
      },
      'timeline.1.at: Mốc này trước mốc đứng trên nó. Hãy xếp «Diễn biến» theo thứ tự thời gian.',
    ],
    [
      'that goes back a step',
      { timeline: [...ANSWERED, step('2022-10-04T08:00', 'xac-minh')], state: 'xac-minh' },
      'timeline.2.state: Bước này lùi so với mốc đứng trên. Thứ tự: tiếp nhận, xác minh, trả lời, đóng.',
    ],
    [
      'whose state its timeline contradicts',
      { timeline: ANSWERED, state: 'xac-minh' },
      'state: «Tình trạng» phải là bước của mốc cuối trong «Diễn biến»; chưa có mốc nào thì là «Tiếp nhận».',
    ],
    [
      'answered by nothing',
      { state: 'tra-loi' },
      'state: «Tình trạng» phải là bước của mốc cuối trong «Diễn biến»; chưa có mốc nào thì là «Tiếp nhận».',
    ],
    [
      'closed without an outcome',
      { timeline: [...ANSWERED, step('2022-10-05T08:00', 'dong')], state: 'dong' },
      'outcome: Đã đóng thì phải ghi «Kết quả xử lý».',
    ],
  ])('%s is refused', (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('says everything that is wrong at once', () => {
    const timeline = [step('2022-10-02T09:00', 'dong'), step('2022-10-01T09:00', 'tra-loi')];
    expect(faultsOf({ title: '', timeline, state: 'dong' })).toEqual([
      'title: Hãy đặt tiêu đề cho bài.',
      'timeline.0.at: Mốc này trước lúc tiếp nhận. Hãy xem lại ngày, giờ.',
      'timeline.1.at: Mốc này trước lúc tiếp nhận. Hãy xem lại ngày, giờ.',
      'timeline.1.state: Bước này lùi so với mốc đứng trên. Thứ tự: tiếp nhận, xác minh, trả lời, đóng.',
      'outcome: Đã đóng thì phải ghi «Kết quả xử lý».',
    ]);
  });
});
