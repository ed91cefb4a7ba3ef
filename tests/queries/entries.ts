import type { AllEntries, DatedName, Entry } from '../../src/queries/index.ts';
import { entryUrl, type School } from '../../src/schema/index.ts';

/** School time, as authors write it: `2022-09-15T08:00`. */
export function at(time: string): Date {
  return new Date(`${time}:00+07:00`);
}

function stored<Name extends DatedName>(collection: Name, slug: string) {
  return {
    collection,
    slug,
    path: `${collection}/2022/${slug}.mdx`,
    url: entryUrl(collection, slug),
    excerpt: `Tóm tắt ${slug}`,
    digest: `digest-${slug}`,
  };
}

function common(slug: string, publishedAt: Date) {
  return {
    title: `Bài ${slug}`,
    publishedAt,
    area: 'mam-non' as const,
    author: 'nga',
    audience: [],
    attachments: [],
    documents: [],
    tags: [],
    changes: [],
    sentTo: [],
    sample: false,
  };
}

const DAY = at('2022-09-15T08:00');

type Overrides<Name extends DatedName> = Partial<Entry<Name>['frontmatter']>;

export function article(slug: string, overrides: Overrides<'articles'> = {}): Entry<'articles'> {
  return {
    ...stored('articles', slug),
    frontmatter: { ...common(slug, DAY), kind: 'hoat-dong', ...overrides },
  };
}

export function announcement(
  slug: string,
  overrides: Overrides<'announcements'> = {},
): Entry<'announcements'> {
  return {
    ...stored('announcements', slug),
    frontmatter: { ...common(slug, DAY), level: 'thuong', ...overrides },
  };
}

export function event(slug: string, startsAt: Date, overrides: Overrides<'events'> = {}): Entry<'events'> {
  return {
    ...stored('events', slug),
    frontmatter: {
      ...common(slug, DAY),
      startsAt,
      place: 'Sân trường',
      level: 'truong',
      results: [],
      ...overrides,
    },
  };
}

export function exemplar(slug: string, overrides: Overrides<'exemplars'> = {}): Entry<'exemplars'> {
  return {
    ...stored('exemplars', slug),
    frontmatter: {
      ...common(slug, DAY),
      subject: 'tap-the',
      unit: 'Tổ nuôi dưỡng',
      deed: 'Nấu ăn ngon.',
      results: ['Trẻ ăn hết suất.'],
      nominator: 'Công đoàn',
      agreed: false,
      ...overrides,
    },
  };
}

export function response(slug: string, overrides: Overrides<'responses'> = {}): Entry<'responses'> {
  return {
    ...stored('responses', slug),
    frontmatter: {
      ...common(slug, DAY),
      receivedAt: DAY,
      source: 'phan-anh',
      facts: 'Một phụ huynh hỏi về thực đơn.',
      position: 'Nhà trường công khai thực đơn.',
      owner: 'nga',
      timeline: [],
      state: 'tiep-nhan',
      ...overrides,
    },
  };
}

export function plan(slug: string, overrides: Overrides<'plans'> = {}): Entry<'plans'> {
  return {
    ...stored('plans', slug),
    frontmatter: { ...common(slug, DAY), goals: [], tasks: [], ...overrides },
  };
}

export function report(slug: string, overrides: Overrides<'reports'> = {}): Entry<'reports'> {
  return {
    ...stored('reports', slug),
    frontmatter: {
      ...common(slug, DAY),
      plan: '2022-2023',
      period: 'hk1',
      frozen: false,
      recipients: [],
      ...overrides,
    },
  };
}

export function pressEntry(slug: string, overrides: Overrides<'press'> = {}): Entry<'press'> {
  return {
    ...stored('press', slug),
    frontmatter: {
      ...common(slug, DAY),
      outlet: 'Báo Địa phương',
      url: `https://bao.example/${slug}`,
      date: DAY,
      summary: 'Bài báo giới thiệu bữa ăn bán trú.',
      ...overrides,
    },
  };
}

export function campaign(slug: string, overrides: Overrides<'campaigns'> = {}): Entry<'campaigns'> {
  return {
    ...stored('campaigns', slug),
    frontmatter: {
      ...common(slug, DAY),
      startsOn: at('2022-09-05T00:00'),
      endsOn: at('2022-09-20T00:00'),
      lead: 'nga',
      indicators: [],
      closed: false,
      ...overrides,
    },
  };
}

export function document(slug: string, overrides: Overrides<'documents'> = {}): Entry<'documents'> {
  return {
    ...stored('documents', slug),
    frontmatter: {
      ...common(slug, DAY),
      number: `${slug}/KH-MNHS`,
      kind: 'ke-hoach',
      issuer: 'Trường Mầm non Hoa Sen',
      issuedOn: at('2022-09-01T00:00'),
      abstract: `Về ${slug}`,
      gaps: ['ban-dien-tu'],
      replaces: [],
      amends: [],
      ...overrides,
    },
  };
}

export function disclosure(
  slug: string,
  firstPublished: string,
  overrides: Overrides<'disclosures'> = {},
): Entry<'disclosures'> {
  return {
    ...stored('disclosures', slug),
    frontmatter: {
      ...common(slug, at(`${firstPublished}T08:00`)),
      section: 'thu-chi',
      asOf: at(`${firstPublished}T00:00`),
      firstPublished: at(`${firstPublished}T00:00`),
      lines: [],
      ...overrides,
    },
  };
}

/** The menu of the week from that Monday: lunch on every day. */
export function menu(monday: string, overrides: Partial<Entry<'menus'>['frontmatter']> = {}): Entry<'menus'> {
  const slug = `tuan-${monday}`;
  const day = { lunch: 'Cơm' };
  return {
    collection: 'menus',
    slug,
    path: `menus/2022/${slug}.mdx`,
    url: entryUrl('menus', slug),
    excerpt: '',
    digest: `digest-${slug}`,
    frontmatter: {
      weekOf: at(`${monday}T00:00`),
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: day,
      approvedBy: 'nga',
      changes: [],
      sample: false,
      ...overrides,
    },
  };
}

export function person(slug: string, name: string, order?: number): Entry<'people'> {
  return {
    collection: 'people',
    slug,
    path: `people/${slug}.mdx`,
    url: entryUrl('people', slug),
    excerpt: '',
    digest: `digest-${slug}`,
    frontmatter: { name, role: 'Giáo viên', ...(order === undefined ? {} : { order }) },
  };
}

/** Of «Ban truyền thông», since 1/8/2022. */
export function appointment(
  slug: string,
  person: string,
  overrides: Partial<Entry<'appointments'>['frontmatter']> = {},
): Entry<'appointments'> {
  return {
    collection: 'appointments',
    slug,
    path: `appointments/${slug}.mdx`,
    url: entryUrl('appointments', slug),
    excerpt: '',
    digest: `digest-${slug}`,
    frontmatter: {
      post: slug,
      person,
      committee: 'Ban truyền thông',
      role: 'Thành viên',
      head: false,
      duties: [],
      areas: [],
      start: at('2022-08-01T00:00'),
      order: 1,
      ...overrides,
    },
  };
}

export function standingPage(
  slug: string,
  overrides: Partial<Entry<'pages'>['frontmatter']> = {},
): Entry<'pages'> {
  return {
    collection: 'pages',
    slug,
    path: `pages/${slug}.mdx`,
    url: entryUrl('pages', slug),
    excerpt: `Tóm tắt ${slug}`,
    digest: `digest-${slug}`,
    frontmatter: { title: `Trang ${slug}`, attachments: [], changes: [], sample: false, ...overrides },
  };
}

export const schoolSettings: School = {
  name: 'Trường Mầm non Hoa Sen',
  shortName: 'MN Hoa Sen',
  authority: 'Ủy ban nhân dân xã',
  address: 'Thôn Đông',
  siteUrl: 'https://hoasen.example',
  responsible: 'nga',
  areas: {
    'quan-ly': { name: 'Quản lý' },
    'mam-non': { name: 'Giáo dục mầm non', description: 'Nuôi dạy trẻ.' },
    'kiem-dinh': { name: 'Kiểm định' },
    'cong-nghe': { name: 'Công nghệ' },
    'tai-chinh': { name: 'Tài chính' },
    khac: { name: 'Nội dung khác' },
  },
  navigation: [{ label: 'Tin tức', url: '/tin-tuc/' }],
};

export function allEntries(some: Partial<AllEntries>): AllEntries {
  return {
    articles: [],
    announcements: [],
    events: [],
    menus: [],
    exemplars: [],
    campaigns: [],
    responses: [],
    press: [],
    documents: [],
    disclosures: [],
    plans: [],
    reports: [],
    pages: [],
    people: [person('nga', 'Cô Nga', 1)],
    appointments: [],
    ...some,
  };
}
