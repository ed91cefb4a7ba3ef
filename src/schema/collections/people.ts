import { defineCollection, frontmatter } from '../collection.ts';
import { integer, optional, text } from '../fields/index.ts';

/** Who writes or is named on the site. What they are charged with, and what they may do, is in `appointments`. */
export const people = defineCollection({
  name: 'people',
  urlSegment: 'tac-gia',
  label: 'Người viết',
  labelSingular: 'Người viết',
  description: 'Ban truyền thông và những người viết bài.',
  folders: 'flat',
  schema: frontmatter({
    name: text({ label: 'Họ và tên', missing: 'Hãy ghi họ và tên.', max: 80 }),
    role: text({
      label: 'Chức vụ',
      hint: 'Chỉ chức vụ công khai ở trường; không ghi ngày sinh hay địa chỉ riêng. Việc trong ban và quyền đăng nhập ghi ở «Phân công».',
      missing: 'Hãy ghi chức vụ.',
      max: 160,
    }),
    order: optional(
      integer({
        label: 'Thứ tự trong danh sách',
        hint: 'Số nhỏ đứng trước. Để trống thì đứng sau cùng.',
        min: 1,
        max: 999,
      }),
    ),
  }),
});
