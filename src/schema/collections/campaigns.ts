import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import {
  date,
  decimal,
  choice,
  flag,
  group,
  list,
  optional,
  pageAddress,
  reference,
  text,
  type Choice,
} from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

/** Whom an indicator is about (plan, part III: «chỉ tiêu cụ thể tới 100% CBGV-NV», «đoàn viên công đoàn», «chi đoàn»). */
export const INDICATOR_GROUPS = [
  { value: 'cbgvnv', label: 'Cán bộ, giáo viên, nhân viên' },
  { value: 'cong-doan', label: 'Công đoàn' },
  { value: 'doan-thanh-nien', label: 'Đoàn thanh niên' },
  { value: 'to-chuyen-mon', label: 'Tổ chuyên môn' },
] as const satisfies readonly Choice[];

const MOST = 1_000_000_000;

/** «%», «% giáo viên», «phần trăm»: a share of everybody, of which there is no more than all. */
function isPercentage(unit: string): boolean {
  return /%|phần trăm/iu.test(unit);
}

const indicator = group(
  { label: 'Chỉ tiêu' },
  {
    name: text({ label: 'Tên chỉ tiêu', missing: 'Hãy đặt tên cho chỉ tiêu.', max: 160 }),
    group: choice({
      label: 'Đối tượng',
      missing: 'Hãy chọn đối tượng của chỉ tiêu.',
      choices: INDICATOR_GROUPS,
    }),
    unit: text({
      label: 'Đơn vị tính',
      hint: 'Ví dụ %, người, tiết dạy.',
      missing: 'Hãy ghi đơn vị tính.',
      max: 40,
    }),
    target: decimal({ label: 'Mục tiêu', missing: 'Hãy ghi mục tiêu.', min: 0, max: MOST }),
    actual: optional(decimal({ label: 'Thực hiện', hint: 'Để trống khi chưa đo.', min: 0, max: MOST })),
    measuredOn: optional(date({ label: 'Đo ngày', time: false })),
    evidence: optional(
      text({
        label: 'Minh chứng',
        hint: 'Sổ, biên bản nào; số mấy, ngày nào.',
        max: 300,
        check: {
          passes: (value) => !/^(?:\/|https?:)/u.test(value),
          message: 'Địa chỉ một bài thì điền vào «Bài minh chứng»; ở đây ghi tên sổ, biên bản.',
        },
      }),
    ),
    evidencePage: optional(
      pageAddress({ label: 'Bài minh chứng', hint: 'Địa chỉ trên trang tin, ví dụ /tin-tuc/ten-bai/' }),
    ),
  },
  (schema) =>
    schema
      .refine(({ unit, target }) => !isPercentage(unit) || target <= 100, {
        path: ['target'],
        message: '«Mục tiêu» tính bằng % không được quá 100.',
        when: whenSound('unit', 'target'),
      })
      .refine(({ unit, actual }) => !isPercentage(unit) || actual === undefined || actual <= 100, {
        path: ['actual'],
        message: '«Thực hiện» tính bằng % không được quá 100. Hãy xem lại số đo.',
        when: whenSound('unit', 'actual'),
      })
      .refine(({ actual, measuredOn }) => actual === undefined || measuredOn !== undefined, {
        path: ['measuredOn'],
        message: 'Đã ghi «Thực hiện» thì phải ghi «Đo ngày».',
        when: whenSound('actual', 'measuredOn'),
      }),
);

export const campaigns = defineCollection({
  name: 'campaigns',
  urlSegment: 'thi-dua',
  label: 'Thi đua',
  labelSingular: 'Đợt thi đua',
  description: 'Các đợt thi đua, phát động gắn với chỉ tiêu cụ thể, và kết quả thực hiện.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    startsOn: date({ label: 'Bắt đầu', time: false, missing: 'Hãy ghi ngày bắt đầu đợt thi đua.' }),
    endsOn: date({ label: 'Kết thúc', time: false, missing: 'Hãy ghi ngày kết thúc đợt thi đua.' }),
    lead: reference({ label: 'Người phụ trách', missing: 'Hãy chọn người phụ trách.', collection: 'people' }),
    indicators: list(
      {
        label: 'Chỉ tiêu',
        labelSingular: 'chỉ tiêu',
        min: 1,
        missing: 'Một đợt thi đua phải có ít nhất một chỉ tiêu.',
      },
      indicator,
    ),
    closed: flag({
      label: 'Đã tổng kết',
      hint: 'Chỉ khi mọi chỉ tiêu đã có kết quả thực hiện.',
      place: 'afterwards',
    }),
    ...entryDetails,
  })
    .refine((entry) => entry.startsOn < entry.endsOn, {
      path: ['endsOn'],
      message: '«Kết thúc» phải sau «Bắt đầu».',
      when: whenSound('startsOn', 'endsOn'),
    })
    .refine((entry) => !entry.closed || entry.indicators.every(({ actual }) => actual !== undefined), {
      path: ['closed'],
      message: 'Chưa tổng kết được: còn chỉ tiêu chưa ghi «Thực hiện».',
      when: whenSound('closed', 'indicators'),
    })
    .refine(...endsAfterPublication),
});
