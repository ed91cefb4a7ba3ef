import { AREAS } from '../areas.ts';
import { defineCollection, frontmatter, whenSound } from '../collection.ts';
import {
  choice,
  choices,
  date,
  flag,
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

/** Who holds which post in the committee, from when to when (`../tenure.ts`). A post outlives its holder. */
export const appointments = defineCollection({
  name: 'appointments',
  urlSegment: 'ban-truyen-thong',
  ownPages: false,
  label: 'Ban truyền thông',
  labelSingular: 'Phân công',
  description: 'Ban truyền thông của nhà trường và phân công trách nhiệm.',
  folders: 'flat',
  identifier: 'post',
  bodyRefused: 'Phân công không có phần chữ riêng. Hãy chuyển phần này vào «Nhiệm vụ được phân công».',
  listed: ['role', 'person', 'start'],
  schema: frontmatter({
    post: text({
      label: 'Mã vị trí',
      hint: 'Chữ thường không dấu, nối bằng gạch: truong-ban, pho-ban-chuyen-mon. Người kế nhiệm ghi đúng mã của người trước.',
      missing: 'Hãy ghi mã vị trí, ví dụ truong-ban.',
      max: 60,
      pattern: {
        regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
        message:
          '«Mã vị trí» chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ pho-ban-chuyen-mon.',
      },
    }),
    person: reference({ label: 'Người giữ', missing: 'Hãy chọn người giữ vị trí.', collection: 'people' }),
    committee: text({
      label: 'Ban',
      hint: 'Ghi giống hệt nhau ở mọi phân công của cùng một ban.',
      missing: 'Hãy ghi tên ban, ví dụ Ban truyền thông.',
      max: 120,
    }),
    role: text({
      label: 'Chức danh trong ban',
      missing: 'Hãy ghi chức danh trong ban, ví dụ Phó ban.',
      max: 120,
    }),
    head: flag({
      label: 'Đứng đầu ban',
      hint: 'Lúc nào mỗi ban cũng có đúng một người đứng đầu.',
    }),
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
    start: date({ label: 'Từ ngày', time: false, missing: 'Hãy ghi giữ vị trí từ ngày nào.' }),
    end: optional(
      date({
        label: 'Đến hết ngày',
        time: false,
        hint: 'Thường để trống: khi phân công người kế nhiệm vào cùng «Mã vị trí», phân công này tự kết thúc.',
      }),
    ),
    permission: optional(
      choice({
        label: 'Quyền trên trang quản trị',
        hint: 'Chỉ có trong thời gian giữ vị trí. Để trống nếu người này không đăng nhập.',
        choices: PERMISSIONS,
      }),
    ),
    order: integer({
      label: 'Thứ tự trong ban',
      missing: 'Hãy ghi thứ tự, ví dụ 1.',
      min: 1,
      max: 999,
    }),
  }).refine((appointment) => appointment.end === undefined || appointment.end >= appointment.start, {
    path: ['end'],
    message: '«Đến hết ngày» không được trước «Từ ngày».',
    when: whenSound('start', 'end'),
  }),
});
