import { defineCollection, frontmatter } from '../collection.ts';
import { PERMISSIONS } from './appointments.ts';
import { choice, integer, list, optional, text } from '../fields/index.ts';

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
      hint: 'Chỉ chức vụ công khai; không ghi ngày sinh hay địa chỉ riêng.',
      missing: 'Hãy ghi chức vụ.',
      max: 160,
    }),
    position: optional(text({ label: 'Vai trò trong Ban truyền thông', max: 120 })),
    duties: list(
      { label: 'Nhiệm vụ được phân công', labelSingular: 'nhiệm vụ' },
      text({
        label: 'Nhiệm vụ',
        missing: 'Hãy ghi nhiệm vụ, hoặc xóa dòng trống này.',
        max: 600,
        multiline: true,
      }),
    ),
    order: integer({
      label: 'Thứ tự trong danh sách',
      missing: 'Hãy ghi thứ tự, ví dụ 1.',
      min: 1,
      max: 999,
    }),
    permission: optional(
      choice({
        label: 'Quyền trên trang quản trị',
        hint: 'Để trống nếu người này không đăng nhập.',
        choices: PERMISSIONS,
      }),
    ),
  }),
});
