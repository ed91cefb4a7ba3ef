import { AREAS } from '../areas.ts';
import { defineCollection, frontmatter } from '../collection.ts';
import { choice, date, group, integer, list, optional, reference, text } from '../fields/index.ts';
import { endsAfterPublication, entryDetails, entryHead } from '../public-entry.ts';
import { parseSchoolTime, schoolYear } from '../school-time.ts';

function yearSlug({ publishedAt }: Readonly<Record<string, unknown>>): string | undefined {
  const moment = typeof publishedAt === 'string' ? parseSchoolTime(publishedAt) : undefined;
  return moment && schoolYear(moment);
}

export const plans = defineCollection({
  name: 'plans',
  urlSegment: 'ke-hoach',
  label: 'Kế hoạch',
  labelSingular: 'Kế hoạch năm học',
  description: 'Kế hoạch truyền thông và chủ đề của từng năm học, và tình hình thực hiện.',
  folders: 'flat',
  slug: yearSlug,
  schema: frontmatter({
    ...entryHead,
    theme: optional(text({ label: 'Chủ đề năm học', max: 300, multiline: true })),
    goals: list(
      { label: 'Mục đích, yêu cầu', labelSingular: 'mục' },
      text({
        label: 'Mục',
        missing: 'Hãy ghi nội dung, hoặc xóa dòng trống này.',
        multiline: true,
        max: 800,
      }),
    ),
    tasks: list(
      {
        label: 'Nhiệm vụ',
        labelSingular: 'nhiệm vụ',
        hint: 'Trang tự đếm bài đã đăng trong năm học cho từng nhiệm vụ; mỗi bài chỉ tính một lần.',
        min: 1,
        missing: 'Một kế hoạch phải có ít nhất một nhiệm vụ.',
      },
      group(
        { label: 'Nhiệm vụ' },
        {
          what: text({
            label: 'Việc phải làm',
            missing: 'Hãy ghi việc phải làm.',
            multiline: true,
            max: 400,
          }),
          area: choice({ label: 'Chuyên mục', missing: 'Hãy chọn chuyên mục.', choices: AREAS }),
          owner: reference({
            label: 'Người phụ trách',
            missing: 'Hãy chọn người phụ trách.',
            collection: 'people',
          }),
          due: date({ label: 'Hạn', time: false, missing: 'Hãy ghi hạn.' }),
          tag: optional(
            text({
              label: 'Từ khóa',
              hint: 'Nếu ghi, chỉ những bài của chuyên mục có từ khóa này mới tính cho nhiệm vụ.',
              max: 40,
            }),
          ),
          target: integer({
            label: 'Số bài phải đăng',
            hint: 'Ít nhất bao nhiêu bài trong năm học.',
            missing: 'Hãy ghi số bài phải đăng.',
            min: 1,
            max: 1000,
          }),
        },
      ),
    ),
    ...entryDetails,
  }).refine(...endsAfterPublication),
});
