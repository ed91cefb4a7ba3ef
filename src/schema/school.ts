import { z } from 'zod';
import type { Area } from './areas.ts';
import { choice, flag, group, list, optional, reference, text, type Choice } from './fields/index.ts';
import { unknownKeyMessage } from './messages.ts';

const area = (label: string) =>
  group(
    { label },
    {
      name: text({ label: 'Tên chuyên mục', max: 80 }),
      description: optional(text({ label: 'Giới thiệu chuyên mục', max: 300, multiline: true })),
    },
  );

const areas = group({ label: 'Chuyên mục' }, {
  'quan-ly': area('Chuyên mục 1'),
  'mam-non': area('Chuyên mục 2'),
  'kiem-dinh': area('Chuyên mục 3'),
  'cong-nghe': area('Chuyên mục 4'),
  'tai-chinh': area('Chuyên mục 5'),
  khac: area('Chuyên mục 6'),
} satisfies Record<Area, ReturnType<typeof area>>);

/** Scheme and host, and nothing else. What a URL parser refuses would end the build without a fault to show. */
function isSiteAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/?#@\\]+$/u.test(value) || !URL.canParse(value)) return false;
  return /^[a-z\d.:-]+$/u.test(new URL(value).host);
}

const link = group(
  { label: 'Mục trình đơn' },
  {
    label: text({ label: 'Chữ hiện ra', max: 40 }),
    url: text({
      label: 'Địa chỉ',
      hint: 'Ví dụ /tin-tuc/',
      pattern: {
        regex: /^\/(?:[^/\\].*)?$/u,
        message: '«Địa chỉ» phải bắt đầu bằng một dấu gạch chéo, ví dụ /tin-tuc/.',
      },
    }),
  },
);

const phone = text({
  label: 'Điện thoại',
  max: 20,
  pattern: { regex: /^\+?[\d .]{8,20}$/u, message: '«Điện thoại» chỉ gồm chữ số và dấu cách.' },
});

const email = text({
  label: 'Thư điện tử',
  pattern: {
    regex: /^[^@\s]+@[^@\s]+\.[^@\s]+$/u,
    message: '«Thư điện tử» không đúng dạng ten@mien.vn.',
  },
});

const pressContact = group(
  { label: 'Liên hệ dành cho báo chí', hint: 'Hiện ở trang «Báo chí».' },
  {
    person: reference({
      label: 'Người tiếp báo chí',
      missing: 'Hãy chọn người tiếp báo chí, hoặc bỏ hẳn mục này.',
      collection: 'people',
    }),
    phone: optional(phone),
    email: optional(email),
  },
);

/** The days of a school week, as a reception day names them. */
export const WEEKDAYS = [
  { value: 'thu-hai', label: 'Thứ Hai' },
  { value: 'thu-ba', label: 'Thứ Ba' },
  { value: 'thu-tu', label: 'Thứ Tư' },
  { value: 'thu-nam', label: 'Thứ Năm' },
  { value: 'thu-sau', label: 'Thứ Sáu' },
  { value: 'thu-bay', label: 'Thứ Bảy' },
] as const satisfies readonly Choice[];

const place = optional(
  text({ label: 'Nơi tiếp', hint: 'Phòng nào. Để trống nếu ghi địa chỉ trường là đủ.', max: 160 }),
);

const office = group(
  { label: 'Văn phòng', hint: 'Hiện ở trang Liên hệ và trang Góp ý. Chưa có thì để trống cả mục.' },
  {
    hours: text({
      label: 'Giờ làm việc',
      hint: 'Ví dụ: 7 giờ đến 16 giờ 30, thứ Hai đến thứ Sáu.',
      missing: 'Hãy ghi giờ làm việc của văn phòng, hoặc bỏ trống cả mục «Văn phòng».',
      max: 160,
    }),
    place,
  },
);

/** When parents can see the head, every week. */
const reception = group(
  {
    label: 'Lịch tiếp phụ huynh hằng tuần',
    hint: 'Hiện ở trang Góp ý. Chưa có lịch thì để trống cả mục.',
  },
  {
    weekday: choice({
      label: 'Thứ',
      missing: 'Hãy chọn ngày tiếp phụ huynh trong tuần.',
      choices: WEEKDAYS,
    }),
    hours: text({
      label: 'Giờ tiếp',
      hint: 'Ví dụ: 8 giờ đến 10 giờ.',
      missing: 'Hãy ghi giờ tiếp phụ huynh.',
      max: 160,
    }),
    place,
    person: reference({
      label: 'Người tiếp',
      missing: 'Hãy chọn người tiếp phụ huynh.',
      collection: 'people',
    }),
  },
);

/** `content/school.yaml`: what makes the site this school's. */
export const school = z.strictObject(
  {
    name: text({ label: 'Tên trường', max: 120 }),
    shortName: text({ label: 'Tên ngắn', hint: 'Cho thanh đầu trang trên điện thoại.', max: 40 }),
    motto: optional(text({ label: 'Khẩu hiệu', max: 160 })),
    authority: text({ label: 'Cơ quan cấp trên', max: 160 }),
    address: text({ label: 'Địa chỉ', max: 240 }),
    phone: optional(phone),
    email: optional(email),
    office: optional(office),
    reception: optional(reception),
    siteUrl: text({
      label: 'Địa chỉ trang',
      hint: 'Dùng trong nguồn tin RSS và sơ đồ trang.',
      check: {
        passes: isSiteAddress,
        message: '«Địa chỉ trang» phải có dạng https://ten-mien.vn, không có dấu / ở cuối.',
      },
    }),
    responsible: reference({ label: 'Người chịu trách nhiệm nội dung', collection: 'people' }),
    pressContact: optional(pressContact),
    noOfflineCopies: optional(
      flag({
        label: 'Không lưu trang trong điện thoại',
        hint: 'Bình thường điện thoại của phụ huynh giữ trang chủ, thực đơn tuần này và 20 bài đã đọc để xem khi mất mạng. Bật mục này thì không giữ nữa, bản đã lưu tự xóa.',
      }),
    ),
    areas,
    navigation: list({ label: 'Trình đơn chính', labelSingular: 'mục' }, link),
  },
  { error: (issue) => unknownKeyMessage(issue) ?? 'school.yaml phải gồm các dòng «tên: giá trị».' },
);

export type School = z.output<typeof school>;
