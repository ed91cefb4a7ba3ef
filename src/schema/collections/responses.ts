import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, date, group, list, optional, reference, text, type Choice } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const RESPONSE_SOURCES = [
  { value: 'bao-chi', label: 'Báo chí nêu' },
  { value: 'don-thu', label: 'Đơn thư' },
  { value: 'phan-anh', label: 'Phản ánh trực tiếp' },
  { value: 'du-luan', label: 'Dư luận xã hội' },
] as const satisfies readonly Choice[];

/** In the order in which a matter goes through them. */
export const RESPONSE_STATES = [
  { value: 'tiep-nhan', label: 'Tiếp nhận' },
  { value: 'xac-minh', label: 'Xác minh' },
  { value: 'tra-loi', label: 'Trả lời' },
  { value: 'dong', label: 'Đóng' },
] as const satisfies readonly Choice[];

export type ResponseState = (typeof RESPONSE_STATES)[number]['value'];

function rank(state: ResponseState): number {
  return RESPONSE_STATES.findIndex(({ value }) => value === state);
}

function inOrder(timeline: readonly { readonly at: Date; readonly state: ResponseState }[]): boolean {
  return timeline.every((step, index) => {
    const before = timeline[index - 1];
    return before === undefined || (step.at >= before.at && rank(step.state) >= rank(before.state));
  });
}

export const responses = defineCollection({
  name: 'responses',
  urlSegment: 'phan-hoi',
  label: 'Phản hồi',
  labelSingular: 'Phản hồi',
  description: 'Những vấn đề được báo chí, đơn thư, phụ huynh nêu, và kết quả xử lý của nhà trường.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    receivedAt: date({
      label: 'Tiếp nhận lúc',
      hint: 'Trong 24 giờ từ lúc này phải có câu trả lời đầu tiên.',
      missing: 'Hãy ghi ngày, giờ tiếp nhận.',
    }),
    source: choice({ label: 'Nguồn', missing: 'Hãy chọn nguồn.', choices: RESPONSE_SOURCES }),
    facts: text({
      label: 'Sự việc',
      hint: 'Điều đã biết. Không ghi tên người phản ánh.',
      missing: 'Hãy ghi sự việc.',
      multiline: true,
      max: 2000,
    }),
    position: text({
      label: 'Quan điểm của nhà trường',
      missing: 'Hãy ghi quan điểm của nhà trường.',
      multiline: true,
      max: 2000,
    }),
    owner: reference({
      label: 'Người phụ trách',
      missing: 'Hãy chọn người phụ trách.',
      collection: 'people',
    }),
    timeline: list(
      { label: 'Diễn biến', labelSingular: 'mốc', hint: 'Theo thứ tự thời gian.' },
      group(
        { label: 'Mốc' },
        {
          at: date({ label: 'Lúc', missing: 'Hãy ghi ngày, giờ.' }),
          state: choice({ label: 'Bước', missing: 'Hãy chọn bước.', choices: RESPONSE_STATES }),
          note: text({ label: 'Việc đã làm', missing: 'Hãy ghi việc đã làm.', multiline: true, max: 600 }),
        },
      ),
    ),
    state: choice({
      label: 'Tình trạng',
      missing: 'Hãy chọn tình trạng.',
      choices: RESPONSE_STATES,
      initial: 'tiep-nhan',
    }),
    outcome: optional(
      text({ label: 'Kết quả xử lý', hint: 'Phải có khi đóng.', multiline: true, max: 2000 }),
    ),
    ...entryDetails,
  })
    .refine((entry) => inOrder(entry.timeline), {
      path: ['timeline'],
      message:
        '«Diễn biến» phải theo thứ tự thời gian, và theo thứ tự các bước: tiếp nhận, xác minh, trả lời, đóng.',
      when: whenSound('timeline'),
    })
    .refine((entry) => entry.state !== 'dong' || entry.outcome !== undefined, {
      path: ['outcome'],
      message: 'Đã đóng thì phải ghi «Kết quả xử lý».',
      when: whenSound('state', 'outcome'),
    })
    .refine(...endsAfterPublication),
});
