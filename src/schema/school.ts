import { z } from 'zod';
import type { Area } from './areas.ts';
import { group, list, optional, reference, text } from './fields/index.ts';
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
    areas,
    navigation: list({ label: 'Trình đơn chính', labelSingular: 'mục' }, link),
  },
  { error: (issue) => unknownKeyMessage(issue) ?? 'school.yaml phải gồm các dòng «tên: giá trị».' },
);

export type School = z.output<typeof school>;
