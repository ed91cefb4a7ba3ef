import { AREAS } from '../areas.ts';
import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import {
  choice,
  choices,
  date,
  integer,
  list,
  optional,
  reference,
  text,
  type Choice,
} from '../fields/index.ts';

/** What a person may do at the desk, each including the one before. */
export const PERMISSIONS = [
  { value: 'write', label: 'Viết bài' },
  { value: 'review', label: 'Viết và duyệt bài của người khác' },
  { value: 'sign', label: 'Ký: đăng bài, quản lý tài khoản' },
] as const satisfies readonly Choice[];

export type Permission = (typeof PERMISSIONS)[number]['value'];

/** Who holds which post in the committee, from when to when. A post outlives its holder. */
export const appointments = defineCollection({
  name: 'appointments',
  urlSegment: 'ban-truyen-thong',
  label: 'Ban truyền thông',
  labelSingular: 'Phân công',
  description: 'Ban truyền thông của nhà trường và phân công trách nhiệm.',
  folders: 'flat',
  identifier: 'role',
  schema: frontmatter({
    role: text({ label: 'Chức danh trong ban', missing: 'Hãy ghi chức danh, ví dụ Phó ban.', max: 120 }),
    person: reference({ label: 'Người giữ', missing: 'Hãy chọn người giữ chức danh.', collection: 'people' }),
    committee: text({ label: 'Ban', missing: 'Hãy ghi tên ban, ví dụ Ban truyền thông.', max: 120 }),
    duties: list(
      { label: 'Nhiệm vụ được phân công', labelSingular: 'nhiệm vụ' },
      text({
        label: 'Nhiệm vụ',
        missing: 'Hãy ghi nhiệm vụ, hoặc xóa dòng trống này.',
        max: 600,
        multiline: true,
      }),
    ),
    areas: choices({ label: 'Chuyên mục phụ trách', choices: AREAS }),
    start: date({ label: 'Từ ngày', time: false, missing: 'Hãy ghi từ ngày nào.' }),
    end: optional(date({ label: 'Đến hết ngày', time: false, hint: 'Để trống khi còn đang giữ.' })),
    permission: optional(
      choice({
        label: 'Quyền trên trang quản trị',
        hint: 'Để trống nếu chức danh này không đăng nhập.',
        choices: PERMISSIONS,
      }),
    ),
    order: integer({
      label: 'Thứ tự trong danh sách',
      missing: 'Hãy ghi thứ tự, ví dụ 1.',
      min: 1,
      max: 999,
    }),
  }).refine((post) => post.end === undefined || post.end >= post.start, {
    path: ['end'],
    message: '«Đến hết ngày» không được trước «Từ ngày».',
    when: whenSound('start', 'end'),
  }),
});
