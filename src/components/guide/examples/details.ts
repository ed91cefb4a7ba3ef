import type { EntryDetails } from '../../../queries/index.ts';
import { TASK_STATES } from '../../../schema/index.ts';
import { area, author, day, facts, HERE, inTime, moment, overdue } from './base.ts';

type Details<Kind extends EntryDetails['kind']> = EntryDetails & { readonly kind: Kind };

const MEASURED = 'Biên bản kiểm đếm mẫu';

export const campaign: Details<'campaigns'> = {
  kind: 'campaigns',
  indicators: [
    {
      name: 'Chỉ tiêu đã đạt',
      group: 'Cô giáo',
      unit: '%',
      target: 90,
      actual: 95,
      percent: 106,
      reached: true,
      measuredOn: day('2022-11-14'),
      evidence: MEASURED,
      evidencePage: { url: HERE, title: 'Trang minh chứng mẫu' },
    },
    {
      name: 'Chỉ tiêu chưa đạt',
      group: 'Trẻ',
      unit: 'lớp',
      target: 10,
      actual: 4,
      percent: 40,
      reached: false,
      measuredOn: day('2022-11-14'),
      evidence: MEASURED,
    },
    { name: 'Chỉ tiêu chưa đo', group: 'Phụ huynh', unit: 'lượt', target: 1200 },
    { name: 'Số vụ mất an toàn', group: 'Trường', unit: 'vụ', target: 0, actual: 0, reached: true },
  ],
};

export const documentOf: Details<'documents'> = {
  kind: 'documents',
  number: '48/KH-MAU',
  state: { kind: 'in-force' },
  facts: [{ label: 'Số, ký hiệu', text: '48/KH-MAU' }, ...facts],
  abstract: 'Trích yếu của văn bản mẫu.',
  file: { src: '/favicon.svg?3', kind: 'PDF', size: '2,4 MB' },
  link: 'https://example.org/van-ban-mau',
  chains: [
    { label: 'Thay thế', documents: [{ number: '01/KH-MAU', title: 'Kế hoạch mẫu năm trước', url: HERE }] },
  ],
};

export const event: Details<'events'> = {
  kind: 'events',
  fileUrl: '/su-kien/lich.ics',
  month: { url: HERE, title: 'tháng 11 mẫu' },
  results: [],
};
export const pastEvent: Details<'events'> = {
  kind: 'events',
  month: { url: HERE, title: 'tháng 10 mẫu' },
  results: [
    { title: 'Giải nhất', winner: 'Tổ mẫu giáo mẫu' },
    { title: 'Giải nhì', winner: 'Tổ nhà trẻ mẫu', note: 'Được chọn đi thi cấp trên' },
  ],
};

export const disclosure: Details<'disclosures'> = {
  kind: 'disclosures',
  csvUrl: '/cong-khai/danh-sach.csv',
  tables: [
    {
      caption: 'Các khoản thu mẫu',
      hasBasis: true,
      lines: [
        { item: 'Khoản có căn cứ', amount: 150_000, unit: 'đồng/tháng', basis: 'Nghị quyết mẫu' },
        { item: 'Khoản chưa ghi căn cứ', amount: 20_000, unit: 'đồng/ngày' },
      ],
      totals: [
        { unit: 'đồng/tháng', amount: 150_000 },
        { unit: 'đồng/ngày', amount: 20_000 },
      ],
    },
  ],
};

export const exemplar: Details<'exemplars'> = {
  kind: 'exemplars',
  deed: 'Việc làm đáng khen được kể ở đây bằng hai, ba câu. Đây là chữ mẫu, không nói về ai.',
  results: ['Kết quả thứ nhất', 'Kết quả thứ hai, dài hơn một chút để xem chữ xuống dòng trên điện thoại'],
};

export const press: Details<'press'> = {
  kind: 'press',
  outlet: 'Báo mẫu (trang chi tiết)',
  source: 'https://example.org/bai-bao-mau-chi-tiet',
  reply: { title: 'Phản hồi mẫu của trường', url: HERE },
};

export const response: Details<'responses'> = {
  kind: 'responses',
  clock: inTime,
  owner: author,
  facts: 'Sự việc được nêu, đoạn thứ nhất.\nĐoạn thứ hai.',
  position: 'Trường nói rõ việc gì đúng, việc gì chưa đúng.',
  timeline: [
    { at: moment('2022-11-02T08:00'), state: 'Đã tiếp nhận', note: 'Ghi vào sổ.' },
    { at: moment('2022-11-02T14:30'), state: 'Đã trả lời', note: 'Gọi điện cho người nêu.' },
  ],
  outcome: 'Việc đã được giải quyết xong.',
  press: [{ title: 'Bài báo mẫu về sự việc', outlet: 'Báo mẫu', url: HERE }],
};
export const newResponse: Details<'responses'> = {
  kind: 'responses',
  clock: overdue,
  owner: author,
  facts: 'Sự việc vừa được nêu.',
  position: 'Trường đang xem xét.',
  timeline: [],
  press: [],
};

/** A task in every state there is. */
const tasks = TASK_STATES.map(({ value, label }, index) => ({
  what: `Việc mẫu số ${String(index + 1)}: đưa tin, viết bài, tổ chức`,
  owner: author,
  due: day('2022-11-30'),
  published: index,
  target: 4,
  state: value,
  stateLabel: label,
}));

export const plan: Details<'plans'> = {
  kind: 'plans',
  theme: 'Chủ đề mẫu của năm học',
  goals: ['Mục tiêu mẫu thứ nhất', 'Mục tiêu mẫu thứ hai'],
  tasks: tasks.map((task) => ({ ...task, area })),
  areas: [
    { name: 'Chuyên mục có chỉ tiêu', url: HERE, published: 3, target: 10 },
    { name: 'Chuyên mục không có chỉ tiêu', url: HERE, published: 2, target: 0 },
  ],
  done: 2,
  late: 1,
};

export const report: Details<'reports'> = {
  kind: 'reports',
  plan: { year: '2022-2023', name: 'Năm học mẫu', url: HERE },
  period: 'Học kỳ I',
  from: day('2022-09-01'),
  to: day('2023-01-15'),
  frozenAt: moment('2023-01-16T08:00'),
  total: 12,
  byArea: [{ label: area.name, count: 12 }],
  byType: [{ label: 'Tin', count: 12 }],
  byAuthor: [{ label: author.name, count: 12 }],
  indicators: [
    {
      campaign: 'Đợt thi đua mẫu',
      name: 'Chỉ tiêu mẫu đã đo',
      unit: '%',
      target: 90,
      actual: 72,
      percent: 80,
    },
    { campaign: 'Đợt thi đua mẫu', name: 'Chỉ tiêu mẫu chưa đo', unit: 'lớp', target: 3 },
  ],
  responses: { received: 3, onTime: 2, late: 1, waiting: 0, open: 1, medianHours: 6.5 },
  tasks: tasks.map((task) => ({ ...task, area: area.name, owner: author.name })),
  done: 2,
  late: 1,
  assessment: 'Đánh giá chung của báo cáo mẫu.',
  difficulties: 'Khó khăn của báo cáo mẫu.',
};
export const liveReport: Details<'reports'> = {
  ...report,
  period: 'Học kỳ II',
  byType: [],
  byAuthor: [],
  indicators: [],
  responses: { received: 0, onTime: 0, late: 0, waiting: 0, open: 0 },
  assessment: '',
  difficulties: '',
};
