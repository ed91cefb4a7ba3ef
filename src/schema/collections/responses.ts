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

/** How a matter stands: the step of its last mark; without any it has only been received. */
function stateOf(timeline: readonly Step[]): ResponseState {
  return timeline.at(-1)?.state ?? 'tiep-nhan';
}

interface Step {
  readonly at: Date;
  readonly state: ResponseState;
}

function rank(state: ResponseState): number {
  return RESPONSE_STATES.findIndex(({ value }) => value === state);
}

/** What is wrong with each step of a timeline, by the path of the field to mend. */
function* misplacedSteps({ receivedAt, timeline }: { receivedAt?: unknown; timeline: readonly Step[] }) {
  for (const [index, { at, state }] of timeline.entries()) {
    const before = timeline[index - 1];
    if (receivedAt instanceof Date && at < receivedAt) {
      yield {
        path: ['timeline', index, 'at'],
        message: 'Mốc này trước lúc tiếp nhận. Hãy xem lại ngày, giờ.',
      };
    } else if (before && at < before.at) {
      const message = 'Mốc này trước mốc đứng trên nó. Hãy xếp «Diễn biến» theo thứ tự thời gian.';
      yield { path: ['timeline', index, 'at'], message };
    }
    if (before && rank(state) < rank(before.state)) {
      const message = 'Bước này lùi so với mốc đứng trên. Thứ tự: tiếp nhận, xác minh, trả lời, đóng.';
      yield { path: ['timeline', index, 'state'], message };
    }
  }
}

export const responses = defineCollection({
  name: 'responses',
  urlSegment: 'phan-hoi',
  label: 'Phản hồi',
  labelSingular: 'Phản hồi',
  description: 'Những vấn đề được báo chí, đơn thư, phụ huynh nêu, và kết quả xử lý của nhà trường.',
  folders: 'by-year',
  filters: [
    { label: 'Chưa trả lời', field: 'state', values: ['tiep-nhan', 'xac-minh'] },
    { label: 'Đã trả lời, chưa đóng', field: 'state', values: ['tra-loi'] },
  ],
  schema: frontmatter({
    ...entryHead,
    receivedAt: date({
      label: 'Tiếp nhận lúc',
      hint: 'Ghi cả giờ: trong 24 giờ từ lúc này phải có câu trả lời đầu tiên.',
      missing: 'Hãy ghi ngày, giờ tiếp nhận.',
    }),
    source: choice({ label: 'Nguồn', missing: 'Hãy chọn nguồn.', choices: RESPONSE_SOURCES }),
    facts: text({
      label: 'Sự việc',
      hint: 'Điều đã biết. Không ghi tên người phản ánh: hãy viết «một phụ huynh», «một người dân».',
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
      {
        label: 'Diễn biến',
        labelSingular: 'mốc',
        hint: 'Theo thứ tự thời gian. Mốc «Trả lời» đầu tiên cho biết nhà trường trả lời sau bao lâu.',
      },
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
      hint: 'Bước của mốc cuối trong «Diễn biến».',
      missing: 'Hãy chọn tình trạng.',
      choices: RESPONSE_STATES,
      initial: 'tiep-nhan',
    }),
    outcome: optional(
      text({ label: 'Kết quả xử lý', hint: 'Phải có khi đóng.', multiline: true, max: 2000 }),
    ),
    ...entryDetails,
  })
    .superRefine(
      (entry, context) => {
        for (const issue of misplacedSteps(entry)) context.addIssue({ code: 'custom', ...issue });
      },
      { when: whenSound('timeline') },
    )
    .refine((entry) => entry.state === stateOf(entry.timeline), {
      path: ['state'],
      message:
        '«Tình trạng» phải là bước của mốc cuối trong «Diễn biến»; chưa có mốc nào thì là «Tiếp nhận».',
      when: whenSound('state', 'timeline'),
    })
    .refine((entry) => entry.state !== 'dong' || entry.outcome !== undefined, {
      path: ['outcome'],
      message: 'Đã đóng thì phải ghi «Kết quả xử lý».',
      when: whenSound('state', 'outcome'),
    })
    .refine(...endsAfterPublication),
});
