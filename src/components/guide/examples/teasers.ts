import type { HomeMenu, HomeRecord, HomeSection, Mark, Teaser } from '../../../queries/index.ts';
import { answeredLate, area, day, HERE, inTime, landscape, moment, portrait, square } from './base.ts';
import { fullWeek } from './menus.ts';

/** A mark of every tone: a tone without its example is an error of types. */
export const markOf = {
  urgent: { tone: 'urgent', text: 'Khẩn' },
  important: { tone: 'important', text: 'Quan trọng' },
  quiet: { tone: 'quiet', text: 'Đã hết hiệu lực' },
  sample: { tone: 'sample', text: 'Bài mẫu' },
} as const satisfies Readonly<Record<Mark['tone'], Mark>>;

export const marks: readonly Mark[] = Object.values(markOf);
export const withdrawn: Mark = { tone: 'quiet', text: 'Đã rút' };
const past: Mark = { tone: 'quiet', text: 'Đã diễn ra' };

const EXCERPT =
  'Một, hai câu đầu của bài đứng ở đây, để người đọc biết bài nói về việc gì trước khi bấm vào. Câu dài hơn thì xuống dòng.';

const plain: Teaser = {
  url: HERE,
  title: 'Bài không có ảnh đại diện',
  excerpt: EXCERPT,
  kind: 'Tin',
  area,
  moment: day('2022-11-14'),
  marks: [],
};

export const rows: readonly Teaser[] = [
  { ...plain, title: 'Bài có ảnh nằm ngang', cover: landscape },
  { ...plain, title: 'Bài có ảnh đứng', cover: portrait },
  { ...plain, title: 'Bài có ảnh vuông', cover: square },
  plain,
  {
    ...plain,
    title:
      'Bài có tiêu đề rất dài để xem chữ xuống dòng ra sao: hưởng ứng tuần lễ dinh dưỡng, phổ biến kiến thức chăm sóc và giáo dục trẻ cho các bậc cha mẹ',
    cover: landscape,
  },
  { ...plain, title: 'Bài mẫu', marks: [markOf.sample] },
  { ...plain, title: 'Thông báo khẩn', marks: [markOf.urgent] },
  { ...plain, title: 'Thông báo quan trọng', marks: [markOf.important], cover: square },
  { ...plain, title: 'Bài đã rút', marks: [withdrawn] },
  { ...plain, title: 'Thông báo đã hết hiệu lực', marks: [markOf.quiet] },
  { ...plain, title: 'Sự kiện sắp tới', moment: moment('2022-11-20T07:30'), event: { place: 'Sân trường' } },
  {
    ...plain,
    title: 'Sự kiện đã diễn ra',
    moment: moment('2022-10-20T07:30'),
    event: { place: 'Hội trường' },
    marks: [past],
    cover: landscape,
  },
  {
    ...plain,
    title: 'Sự kiện đã hủy',
    moment: moment('2022-12-22T07:30'),
    event: { place: 'Sân trường' },
    marks: [withdrawn],
  },
  { ...plain, title: 'Đợt thi đua có ngày đầu và ngày cuối', until: day('2022-11-30') },
  { ...plain, title: 'Gương điển hình', about: 'Tổ mẫu giáo mẫu', cover: portrait },
  { ...plain, title: 'Phản hồi trả lời đúng hạn', clock: inTime },
  { ...plain, title: 'Phản hồi trả lời muộn', clock: answeredLate },
];

export const cards: readonly Teaser[] = [
  { ...plain, title: 'Thẻ có ảnh', cover: landscape },
  { ...plain, title: 'Thẻ có ảnh đứng và nhãn', cover: portrait, marks: [markOf.sample] },
  { ...plain, title: 'Thẻ không có ảnh' },
];

export const briefs: readonly Teaser[] = [
  { ...plain, title: 'Thông báo có hiệu lực' },
  { ...plain, title: 'Thông báo khẩn, một dòng', marks: [markOf.urgent] },
  { ...plain, title: 'Thông báo mẫu, một dòng', marks: [markOf.sample] },
];

export const news: HomeSection = {
  heading: 'Tin tức mẫu',
  url: HERE,
  teasers: [
    { ...plain, title: 'Tin mới nhất, có ảnh', cover: landscape },
    { ...plain, title: 'Tin thứ hai' },
    { ...plain, title: 'Tin thứ ba', cover: square },
  ],
};
export const plainNews: HomeSection = {
  heading: 'Tin tức không ảnh',
  url: HERE,
  teasers: [
    { ...plain, title: 'Tin mới nhất, không ảnh' },
    { ...plain, title: 'Tin trước đó' },
  ],
};
export const noNews: HomeSection = { heading: 'Tin tức khi chưa có tin', url: HERE, teasers: [] };
export const notices: HomeSection = { heading: 'Thông báo mẫu', url: HERE, teasers: briefs };
export const noNotices: HomeSection = { heading: 'Thông báo khi chưa có', url: HERE, teasers: [] };
export const exemplars: HomeSection = {
  heading: 'Gương điển hình mẫu',
  url: HERE,
  teasers: [{ ...plain, title: 'Gương mới nhất', about: 'Tổ mẫu giáo mẫu', cover: landscape }],
};

const [monday] = fullWeek.days;
export const todaysMenu: HomeMenu = {
  heading: 'Thực đơn tuần có món',
  url: HERE,
  week: fullWeek,
  ...(monday ? { day: monday } : {}),
};
export const noMenu: HomeMenu = { heading: 'Thực đơn khi chưa có', url: HERE };

export const records: readonly HomeRecord[] = [
  {
    heading: 'Công khai mẫu',
    url: HERE,
    description: 'Thu chi và điều kiện của trường.',
    newest: { title: 'Bài công khai mới nhất', url: HERE, moment: day('2022-11-14') },
  },
  { heading: 'Văn bản mẫu', url: HERE, description: 'Loại này chưa có bài: chỉ nói nó là gì.' },
];
