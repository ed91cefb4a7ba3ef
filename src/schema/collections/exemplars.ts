import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import { choice, flag, list, text } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';

export const EXEMPLAR_SUBJECTS = [
  { value: 'ca-nhan', label: 'Cá nhân' },
  { value: 'tap-the', label: 'Tập thể' },
] as const;

export const exemplars = defineCollection({
  name: 'exemplars',
  urlSegment: 'guong-dien-hinh',
  label: 'Gương điển hình',
  labelSingular: 'Gương điển hình',
  description: 'Người tốt, việc tốt; tập thể và cá nhân điển hình tiên tiến.',
  folders: 'by-year',
  schema: frontmatter({
    ...entryHead,
    subject: choice({
      label: 'Cá nhân hay tập thể',
      missing: 'Hãy chọn cá nhân hoặc tập thể.',
      choices: EXEMPLAR_SUBJECTS,
    }),
    unit: text({
      label: 'Đơn vị',
      hint: 'Tổ, lớp hoặc đoàn thể.',
      missing: 'Hãy ghi đơn vị: tổ, lớp hoặc đoàn thể.',
      max: 120,
    }),
    deed: text({
      label: 'Việc đã làm',
      hint: 'Một, hai câu; kể kỹ ở phần nội dung.',
      missing: 'Hãy ghi tập thể hoặc cá nhân này đã làm gì.',
      multiline: true,
      max: 400,
    }),
    results: list(
      { label: 'Kết quả', labelSingular: 'kết quả', min: 1, missing: 'Hãy ghi ít nhất một kết quả.' },
      text({ label: 'Kết quả', missing: 'Hãy ghi kết quả, hoặc xóa dòng trống này.', max: 200 }),
    ),
    nominator: text({
      label: 'Người hoặc bộ phận giới thiệu',
      missing: 'Hãy ghi ai giới thiệu: tổ, đoàn thể hoặc người giới thiệu.',
      max: 160,
    }),
    agreed: flag({
      label: 'Người được nêu gương đã đồng ý',
      hint: 'Bắt buộc khi nêu gương một cá nhân.',
    }),
    ...entryDetails,
  })
    .refine((entry) => entry.subject !== 'ca-nhan' || entry.agreed, {
      path: ['agreed'],
      message:
        'Nêu gương cá nhân phải được người ấy đồng ý: hãy hỏi, rồi bật «Người được nêu gương đã đồng ý».',
      when: whenSound('subject', 'agreed'),
    })
    .refine(...endsAfterPublication),
});
