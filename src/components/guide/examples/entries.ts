import type {
  CoverPicture,
  EntryChange,
  Neighbours,
  Pager,
  PressContact,
  PressItem,
  ServedAttachment,
  UrgentNotice,
  Withdrawal,
  Crumb,
  ContactCard,
} from '../../../queries/index.ts';
import { author, day, HERE, landscape, moment } from './base.ts';

export const urgent: readonly UrgentNotice[] = [
  { url: HERE, title: 'Thông báo khẩn có hạn', until: moment('2022-11-16T17:00') },
  { url: HERE, title: 'Thông báo khẩn không ghi hạn' },
];

export const crumbs: readonly Crumb[] = [
  { label: 'Trang đầu mẫu', url: HERE },
  { label: 'Mục ở trên', url: HERE },
];

export const cover: CoverPicture = {
  image: landscape,
  alt: 'Tranh vẽ đồi cây và mặt trời',
  credit: 'Tranh vẽ cho sổ tay này',
};

export const withdrawals: Readonly<Record<'replaced' | 'plain', Withdrawal>> = {
  plain: { date: day('2022-11-15'), reason: 'Lý do rút bài đứng ở đây, một câu.' },
  replaced: { date: day('2022-11-15'), reason: 'Ngày trong bài ghi sai.', replacement: HERE },
};

export const changes: readonly EntryChange[] = [
  { date: day('2022-11-16'), note: 'Đổi giờ từ 7 giờ sang 8 giờ.', major: true },
  { date: day('2022-11-15'), note: 'Sửa lỗi chính tả.', major: false },
];

export const attachments: readonly ServedAttachment[] = [
  { title: 'Tệp đính kèm mẫu', src: '/favicon.svg', kind: 'PDF', size: '1,2 MB' },
  {
    title: 'Tệp đính kèm có tên rất dài để xem chữ xuống dòng: kế hoạch tổ chức ngày hội đến trường của trẻ',
    src: '/favicon.svg?2',
    kind: 'DOCX',
    size: '340 KB',
  },
];

const newer = { url: HERE, title: 'Bài mới hơn bài này' };
const older = { url: HERE, title: 'Bài cũ hơn bài này' };
export const neighbours: readonly (readonly [string, Neighbours])[] = [
  ['Ở giữa', { newer, older }],
  ['Bài mới nhất', { older }],
  ['Bài cũ nhất', { newer }],
];

export const pagers: readonly (readonly [string, Pager])[] = [
  ['Trang đầu', { olderUrl: HERE, oldestUrl: `${HERE}?1` }],
  [
    'Trang giữa',
    { number: 3, newerUrl: HERE, olderUrl: HERE, newestUrl: `${HERE}?0`, oldestUrl: `${HERE}?1` },
  ],
  ['Trang cuối', { number: 1, newerUrl: HERE, newestUrl: `${HERE}?0` }],
];

export const pressItem: PressItem = {
  title: 'Bài báo mẫu viết về trường',
  url: HERE,
  outlet: 'Báo mẫu',
  date: day('2022-11-14'),
  summary: 'Một câu nói bài báo viết gì.',
  source: 'https://example.org/bai-bao-mau',
  reply: { title: 'Phản hồi của trường về bài báo mẫu', url: HERE },
  marks: [{ tone: 'sample', text: 'Bài mẫu' }],
};
export const plainPressItem: PressItem = {
  title: 'Bài báo không cần trả lời',
  url: HERE,
  outlet: 'Tạp chí mẫu',
  date: day('2022-11-10'),
  summary: 'Một câu nói bài báo viết gì.',
  source: 'https://example.org/bai-bao-khac',
  marks: [],
};
export const pressContact: PressContact = {
  person: author,
  address: 'Địa chỉ mẫu của trường',
  phone: '0225 000 0000',
  email: 'bao-chi@truong.example',
};

export const fullCard: ContactCard = {
  kind: 'gop-y',
  address: 'Địa chỉ mẫu của trường',
  phone: '0225 000 0000',
  email: 'gop-y@truong.example',
  office: { hours: '7 giờ đến 17 giờ, thứ Hai đến thứ Sáu', place: 'Văn phòng trường' },
  reception: { weekday: 'thứ Năm', hours: '8 giờ đến 10 giờ', place: 'Phòng hiệu trưởng', person: author },
};
/** A school that has announced nothing but where it is. */
export const bareCard: ContactCard = { kind: 'lien-he', address: 'Địa chỉ mẫu của trường' };
