import type {
  Committee,
  HeldPost,
  IndexPage,
  PersonCard,
  SearchBrowse,
  SearchFilters,
} from '../../../queries/index.ts';
import { area, author, day, HERE } from './base.ts';
import { briefs } from './teasers.ts';

export const people: readonly PersonCard[] = [
  { name: 'Người viết mẫu thứ nhất', role: 'Giáo viên', position: 'Trưởng ban mẫu', url: HERE, written: 12 },
  { name: 'Người viết mẫu thứ hai', role: 'Giáo viên', url: HERE, written: 0 },
];

export const post: HeldPost = {
  role: 'Trưởng ban mẫu',
  committee: 'Ban mẫu',
  url: HERE,
  duties: ['Nhiệm vụ thứ nhất', 'Nhiệm vụ thứ hai'],
  areas: [area, { name: 'Chuyên mục khác', url: HERE }],
  from: day('2022-09-01'),
};
export const formerPost: HeldPost = {
  ...post,
  role: 'Ủy viên mẫu',
  duties: [],
  areas: [],
  lastDay: day('2022-08-31'),
  from: day('2021-09-01'),
};

export const committee: Committee = {
  name: 'Ban mẫu',
  holders: [{ ...post, id: 'vi-tri-mau', person: author, written: 12 }],
  vacant: [{ role: 'Thư ký mẫu', since: day('2022-10-01') }],
  former: [
    {
      ...formerPost,
      id: 'vi-tri-mau-truoc',
      person: { ...author, name: 'Người từng giữ vị trí mẫu' },
      written: 3,
    },
  ],
};
export const emptyCommittee: Committee = { name: 'Ban chưa có người', holders: [], vacant: [], former: [] };

export const tiles: IndexPage['items'] = [
  { name: 'Ô có lời và số bài', url: HERE, description: 'Một dòng nói danh sách này có gì.', count: 24 },
  { name: 'Ô chưa có bài', url: HERE, count: 0 },
  {
    name: 'Ô chỉ có lời',
    url: HERE,
    description: 'Một dòng dài hơn, để xem ô cao lên ra sao khi chữ xuống dòng.',
  },
];

export const searchFilters: SearchFilters = {
  kinds: ['Tin tức', 'Thông báo'],
  areas: [area.name],
  schoolYears: [{ value: '2022-2023', label: '2022–2023' }],
  audiences: ['Phụ huynh'],
};

export const browse: SearchBrowse = {
  notices: briefs.map((brief) => ({ ...brief, title: `${brief.title} (trang tìm kiếm)` })),
  archive: [
    {
      name: 'Năm học mẫu của kho bài',
      url: HERE,
      kinds: [
        { collection: 'articles', label: 'Tin tức', url: HERE, count: 12 },
        { collection: 'announcements', label: 'Thông báo', url: HERE, count: 3 },
      ],
    },
  ],
  contacts: [{ url: HERE, title: 'Trang liên hệ mẫu' }],
  phone: '0225 000 0001',
};
