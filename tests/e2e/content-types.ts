/** One entry of each kind, as somebody types it in. What a page must then show stands beside it. */
import type { CollectionName } from '../../src/schema/index.ts';
import type { FormData } from './form.ts';

export interface TypedEntry {
  readonly collection: CollectionName;
  /** Without `publishedAt` and `author`, which the form fills in. */
  readonly data: FormData;
  readonly body?: string;
  /** File below `content/<collection>/`, without `.mdx`; `<year>` is this year. */
  readonly slug: string;
  /** Address of its page. */
  readonly url: string;
  /** When it is taken back; now, unless its kind must be kept for years. */
  readonly withdrawnAt?: string;
  /** What the page shows of it, beside its title. */
  readonly shows: readonly string[];
}

const SUMMARY =
  'Bài này do bộ kiểm thử gõ vào trang quản trị, để biết mọi ô đều lưu được và hiện đúng trên trang.';

export const TYPED_ENTRIES: readonly TypedEntry[] = [
  {
    collection: 'articles',
    data: {
      title: 'Giấc ngủ trưa của trẻ mẫu giáo',
      summary: SUMMARY,
      area: 'mam-non',
      kind: 'goc-phu-huynh',
      ageGroup: 'mau-giao-be',
      reviewBy: '2026-09-01',
      audience: ['phu-huynh', 'cong-dong'],
      tags: ['giấc ngủ', 'sức khỏe'],
      changes: [{ date: '2026-01-05T08:00', note: 'Thêm giờ ngủ', major: true }],
      sentTo: [{ where: 'trang-nganh', date: '2026-01-06', url: 'https://nganh.example/giac-ngu' }],
    },
    body: 'Trẻ ngủ trưa đủ giấc thì chiều vui.',
    slug: '<year>/giac-ngu-trua-cua-tre-mau-giao',
    url: '/tin-tuc/giac-ngu-trua-cua-tre-mau-giao/',
    shows: [
      'Góc phụ huynh',
      'Mẫu giáo bé',
      'Phụ huynh, Cộng đồng',
      'giấc ngủ, sức khỏe',
      'Thêm giờ ngủ',
      'Trang của ngành giáo dục',
    ],
  },
  {
    collection: 'announcements',
    data: {
      title: 'Nghỉ học vì bão',
      area: 'quan-ly',
      level: 'quan-trong',
      expiresAt: '2099-01-01T17:00',
    },
    body: 'Trẻ nghỉ học ngày mai.',
    slug: '<year>/nghi-hoc-vi-bao',
    url: '/thong-bao/nghi-hoc-vi-bao/',
    shows: ['Có hiệu lực đến', '1/1/2099'],
  },
  {
    collection: 'events',
    data: {
      title: 'Hội thi giáo viên dạy giỏi cấp trường',
      area: 'mam-non',
      startsAt: '2099-03-02T07:30',
      endsAt: '2099-03-02T11:00',
      place: 'Hội trường',
      level: 'huyen-xa',
      results: [{ title: 'Giải Nhất', winner: 'Tổ mẫu giáo lớn', note: 'Tiết dạy ngoài trời' }],
    },
    slug: '<year>/hoi-thi-giao-vien-day-gioi-cap-truong',
    url: '/su-kien/hoi-thi-giao-vien-day-gioi-cap-truong/',
    shows: ['Hội trường', 'Cấp huyện, xã', 'Giải Nhất', 'Tổ mẫu giáo lớn', 'Tiết dạy ngoài trời'],
  },
  {
    collection: 'menus',
    data: {
      weekOf: '2099-03-02',
      monday: { lunch: 'Cơm, thịt bò xào, canh bí', snack: 'Sữa chua' },
      tuesday: { lunch: 'Cơm, cá sốt cà chua, canh rau ngót', snack: 'Bánh mì' },
      wednesday: { lunch: 'Cơm, trứng rán, canh cua', snack: 'Cháo gà' },
      thursday: { closed: 'Nghỉ lễ' },
      friday: { lunch: 'Bún riêu', snack: 'Chuối' },
      allergens: 'Trứng, sữa, cua',
      approvedBy: 'tran-thi-ngu',
    },
    slug: '2099/tuan-2099-03-02',
    url: '/thuc-don/tuan-2099-03-02/',
    shows: ['Cơm, cá sốt cà chua, canh rau ngót', 'Nghỉ lễ', 'Trứng, sữa, cua', 'Trần Thị Ngự'],
  },
  {
    collection: 'exemplars',
    data: {
      title: 'Tổ nuôi dưỡng nấu bữa trưa ngon',
      area: 'khac',
      subject: 'ca-nhan',
      unit: 'Tổ nuôi dưỡng',
      deed: 'Đổi món theo mùa, trẻ ăn hết suất.',
      results: ['Không còn thức ăn thừa', 'Phụ huynh khen bữa trưa'],
      nominator: 'Công đoàn trường',
      agreed: true,
    },
    body: 'Chuyện kể từ bếp.',
    slug: '<year>/to-nuoi-duong-nau-bua-trua-ngon',
    url: '/guong-dien-hinh/to-nuoi-duong-nau-bua-trua-ngon/',
    shows: ['Đổi món theo mùa', 'Không còn thức ăn thừa', 'Phụ huynh khen bữa trưa', 'Công đoàn trường'],
  },
  {
    collection: 'campaigns',
    data: {
      title: 'Thi đua dạy tốt chào mừng ngày 20/11',
      area: 'mam-non',
      startsOn: '2026-10-01',
      endsOn: '2099-11-20',
      lead: 'do-thi-thu-mai',
      indicators: [
        {
          name: 'Giáo viên dự giờ',
          group: 'cbgvnv',
          unit: '%',
          target: 100,
          actual: 62.5,
          measuredOn: '2026-11-01',
        },
        { name: 'Tiết dạy đổi mới', group: 'to-chuyen-mon', unit: 'tiết', target: 20 },
      ],
    },
    slug: '<year>/thi-dua-day-tot-chao-mung-ngay-20-11',
    url: '/thi-dua/thi-dua-day-tot-chao-mung-ngay-20-11/',
    shows: ['Giáo viên dự giờ', '62,5', 'Tiết dạy đổi mới', 'Đỗ Thị Thu Mai'],
  },
  {
    collection: 'responses',
    data: {
      title: 'Trả lời ý kiến về bữa ăn bán trú',
      area: 'mam-non',
      receivedAt: '2026-11-02T08:00',
      source: 'phan-anh',
      facts: 'Một phụ huynh hỏi về khẩu phần bữa trưa.',
      position: 'Khẩu phần được tính theo quy định và niêm yết ở cổng trường.',
      owner: 'tran-thi-ngu',
      timeline: [
        { at: '2026-11-02T08:30', state: 'tiep-nhan', note: 'Ghi sổ tiếp nhận.' },
        { at: '2026-11-02T13:00', state: 'tra-loi', note: 'Gặp và trả lời trực tiếp.' },
      ],
      state: 'tra-loi',
    },
    slug: '<year>/tra-loi-y-kien-ve-bua-an-ban-tru',
    url: '/phan-hoi/tra-loi-y-kien-ve-bua-an-ban-tru/',
    shows: [
      'Một phụ huynh hỏi',
      'niêm yết ở cổng trường',
      'Gặp và trả lời trực tiếp.',
      'Phản ánh trực tiếp',
      'Trần Thị Ngự',
    ],
  },
  {
    collection: 'press',
    data: {
      title: 'Báo viết về vườn rau của trường',
      summary: SUMMARY,
      area: 'khac',
      outlet: 'Báo Thử Nghiệm',
      url: 'https://bao.example/vuon-rau',
      date: '2026-10-12',
      reply: 'phan-hoi-mau-bua-an-ban-tru',
    },
    slug: '<year>/bao-viet-ve-vuon-rau-cua-truong',
    url: '/bao-chi/bao-viet-ve-vuon-rau-cua-truong/',
    shows: ['Báo Thử Nghiệm', 'https://bao.example/vuon-rau', '/phan-hoi/phan-hoi-mau-bua-an-ban-tru/'],
  },
  {
    collection: 'documents',
    data: {
      title: 'Kế hoạch tổ chức hội thi',
      area: 'quan-ly',
      number: '77/KH-MNQP',
      kind: 'ke-hoach',
      issuer: 'Trường Mầm non Quang Phục',
      issuedOn: '2026-10-05',
      abstract: 'Về việc tổ chức hội thi giáo viên dạy giỏi cấp trường',
      link: 'https://vanban.example/77-kh-mnqp',
      effectiveFrom: '2026-10-06',
    },
    slug: '<year>/ke-hoach-to-chuc-hoi-thi',
    url: '/van-ban/ke-hoach-to-chuc-hoi-thi/',
    shows: [
      '77/KH-MNQP',
      'Về việc tổ chức hội thi giáo viên dạy giỏi cấp trường',
      'https://vanban.example/77-kh-mnqp',
    ],
  },
  {
    collection: 'disclosures',
    data: {
      title: 'Các khoản thu đầu năm học',
      area: 'tai-chinh',
      section: 'thu-chi',
      asOf: '2020-09-15',
      firstPublished: '2020-09-20',
      lines: [
        {
          item: 'Tiền ăn bán trú',
          amount: 440000,
          unit: 'đồng/tháng/trẻ',
          basis: 'Thỏa thuận với phụ huynh',
        },
        { item: 'Học phẩm', amount: 150000, unit: 'đồng/năm/trẻ' },
      ],
    },
    slug: '<year>/cac-khoan-thu-dau-nam-hoc',
    url: '/cong-khai/cac-khoan-thu-dau-nam-hoc/',
    shows: ['Tiền ăn bán trú', '440.000', '150.000', 'Thỏa thuận với phụ huynh', '.csv'],
  },
  {
    collection: 'plans',
    data: {
      title: 'Kế hoạch truyền thông năm học 2024-2025',
      publishedAt: '2024-09-10T08:00',
      area: 'quan-ly',
      theme: 'Đoàn kết, kỷ cương, sáng tạo',
      goals: ['Phụ huynh nào cũng biết việc của trường'],
      tasks: [
        { what: 'Viết tin về bữa ăn', area: 'mam-non', owner: 'tran-thi-ngu', due: '2025-05-31', target: 9 },
      ],
    },
    slug: '2024-2025',
    url: '/ke-hoach/2024-2025/',
    shows: ['Đoàn kết, kỷ cương, sáng tạo', 'Phụ huynh nào cũng biết việc của trường', 'Viết tin về bữa ăn'],
  },
  {
    collection: 'reports',
    data: {
      title: 'Báo cáo sơ kết học kỳ I năm học này',
      area: 'quan-ly',
      plan: '2022-2023',
      period: 'hk1',
      assessment: 'Tin đăng đều, phụ huynh đọc nhiều.',
      difficulties: 'Thiếu người chụp ảnh.',
    },
    slug: '<year>/bao-cao-so-ket-hoc-ky-i-nam-hoc-nay',
    url: '/bao-cao/bao-cao-so-ket-hoc-ky-i-nam-hoc-nay/',
    shows: ['Tin đăng đều, phụ huynh đọc nhiều.', 'Thiếu người chụp ảnh.'],
  },
  {
    collection: 'pages',
    data: { title: 'Nội quy đón trả trẻ', summary: SUMMARY },
    body: 'Phụ huynh đón trẻ trước 17 giờ.',
    slug: 'noi-quy-don-tra-tre',
    url: '/noi-quy-don-tra-tre/',
    shows: ['Phụ huynh đón trẻ trước 17 giờ.'],
  },
  {
    collection: 'people',
    data: { name: 'Người Được Thử', role: 'Giáo viên' },
    slug: 'nguoi-duoc-thu',
    url: '/tac-gia/nguoi-duoc-thu/',
    shows: ['Giáo viên'],
  },
  {
    collection: 'appointments',
    data: {
      post: 'thu-ky-thu-nghiem',
      person: 'vu-thi-my',
      committee: 'Ban truyền thông',
      role: 'Thư ký thử nghiệm',
      duties: ['Ghi biên bản các buổi họp'],
      areas: ['mam-non'],
      start: '2026-10-01',
      order: 88,
    },
    slug: 'thu-ky-thu-nghiem',
    url: '/ban-truyen-thong/',
    shows: ['Thư ký thử nghiệm', 'Ghi biên bản các buổi họp'],
  },
];
