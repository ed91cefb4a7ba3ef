import { AREAS } from '../../../../src/schema/index.ts';
import { body, sentence } from '../../articles.ts';
import { pick, seeded, type Random } from '../../random.ts';
import { personId } from './school.ts';

/** What an entry is made of. */
export interface Making {
  readonly number: number;
  /** When it is published; an event begins, and a menu's week lies, about then. */
  readonly day: Date;
  readonly random: Random;
  /** Address of a photo below `content/`. */
  readonly photo: (number: number) => string;
}

/** An entry: its fields as YAML could be written (JSON is YAML), its text, and its file's name without the year. */
export interface Made {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly slug: string;
}

const DAY_MS = 86_400_000;
const BREAKFASTS = ['Cháo thịt băm', 'Phở gà', 'Bún thịt', 'Bánh mì, sữa', 'Súp ngô'] as const;
const LUNCHES = [
  'Cơm, thịt kho trứng, canh rau ngót',
  'Cơm, cá sốt cà chua, canh bí xanh',
  'Cơm, đậu phụ nhồi thịt, canh cải',
] as const;
const SNACKS = ['Sữa chua', 'Chuối', 'Chè đỗ xanh', 'Dưa hấu'] as const;

export const dateOf = (day: Date) => day.toISOString().slice(0, 10);
const later = (day: Date, days: number) => new Date(day.getTime() + days * DAY_MS);
const areaOf = (number: number) => AREAS[number % AREAS.length]?.value ?? 'khac';
const titleOf = (random: Random) => sentence(random).slice(0, -1);

/** What every public entry has. */
function head({ number, day, random }: Making, kind: string) {
  return {
    title: `${kind} ${String(number + 1)}: ${titleOf(random)}`,
    summary: `${sentence(random)} ${sentence(random)}`.slice(0, 290),
    publishedAt: `${dateOf(day)}T08:00`,
    area: areaOf(number),
    author: personId(number),
    tags: [pick(random, ['bán trú', 'sức khỏe', 'ngày hội', 'học phí'])],
  };
}

function cover({ number, photo }: Making) {
  return { src: photo(number), alt: 'Ảnh đo: góc chơi của một lớp học.', people: 'khong' };
}

/** Every second one. */
const sometimes = <Value extends object>(number: number, value: Value): Value | Record<string, never> =>
  number % 2 === 0 ? value : {};

function figures({ number, photo }: Making, count: number): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `<Figure src="${photo(number + at)}" alt="Ảnh đo số ${String(at + 1)}." caption="Một góc của trường." people="khong" />`,
  ).join('\n');
}

/** How each kind is made, by its collection. */
export const KINDS = {
  articles: (making) => ({
    slug: `bai-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Tin'),
      ...sometimes(making.number, { cover: cover(making) }),
      ...(making.number % 5 === 0 ? { documents: ['van-ban-1'] } : {}),
    },
    text:
      making.number % 6 === 0
        ? `${body(making.random)}\n\n<Gallery title="Ảnh ngày hội">\n${figures(making, 8)}\n</Gallery>`
        : making.number % 6 === 1
          ? `${figures(making, 1)}\n\n${body(making.random)}`
          : body(making.random),
  }),
  announcements: (making) => ({
    slug: `thong-bao-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Thông báo'),
      // The newest one is urgent: it is on every page.
      ...(making.number === 0
        ? { level: 'khan', expiresAt: `${dateOf(later(making.day, 30))}T17:00` }
        : { level: making.number % 4 === 0 ? 'quan-trong' : 'thuong' }),
    },
    text: `${sentence(making.random)}\n\n- ${sentence(making.random)}\n- ${sentence(making.random)}`,
  }),
  events: (making) => ({
    slug: `su-kien-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Sự kiện'),
      startsAt: `${dateOf(later(making.day, 12))}T07:30`,
      endsAt: `${dateOf(later(making.day, 12))}T10:30`,
      place: 'Sân trường',
      ...sometimes(making.number, { cover: cover(making) }),
    },
    text: body(making.random),
  }),
  exemplars: (making) => ({
    slug: `guong-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Gương'),
      subject: 'tap-the',
      unit: 'Tổ nuôi dưỡng',
      deed: sentence(making.random),
      results: [sentence(making.random)],
      nominator: 'Công đoàn trường',
      cover: cover(making),
    },
    text: body(making.random),
  }),
  menus: ({ day, random }) => {
    const monday = later(day, -((day.getUTCDay() + 6) % 7));
    const meals = () => ({
      breakfast: pick(random, BREAKFASTS),
      lunch: pick(random, LUNCHES),
      snack: pick(random, SNACKS),
    });
    return {
      slug: `tuan-${dateOf(monday)}`,
      fields: {
        weekOf: dateOf(monday),
        monday: meals(),
        tuesday: meals(),
        wednesday: meals(),
        thursday: meals(),
        friday: meals(),
        allergens: 'trứng, sữa, cá, đậu nành, bột mì',
        approvedBy: personId(0),
      },
      text: '',
    };
  },
  documents: (making) => {
    // A document has no summary of its own: what it is about is its `abstract`.
    const fields = Object.entries(head(making, 'Kế hoạch')).filter(([name]) => name !== 'summary');
    return {
      slug: `van-ban-${String(making.number + 1)}`,
      fields: {
        ...Object.fromEntries(fields),
        number: `${String(making.number + 1)}/KH-MND`,
        kind: 'ke-hoach',
        issuer: 'Trường Mầm non Đo Tốc Độ',
        issuedOn: dateOf(making.day),
        effectiveFrom: dateOf(making.day),
        signer: 'Người Viết 1',
        abstract: titleOf(making.random),
        gaps: ['ban-dien-tu'],
      },
      text: sentence(making.random),
    };
  },
  disclosures: (making) => ({
    slug: `cong-khai-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Công khai'),
      section: 'thu-chi',
      asOf: dateOf(making.day),
      firstPublished: dateOf(making.day),
      lines: Array.from({ length: 12 }, (_, at) => ({
        part: at < 6 ? 'Các khoản thu' : 'Các khoản chi',
        item: `Khoản số ${String(at + 1)}`,
        amount: 50_000 * (at + 1),
        unit: 'đồng/tháng/trẻ',
      })),
    },
    text: sentence(making.random),
  }),
  campaigns: (making) => ({
    slug: `thi-dua-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Thi đua'),
      startsOn: dateOf(making.day),
      endsOn: dateOf(later(making.day, 60)),
      lead: personId(making.number),
      indicators: Array.from({ length: 5 }, (_, at) => ({
        name: `Chỉ tiêu số ${String(at + 1)}`,
        group: 'cbgvnv',
        unit: '%',
        target: 100,
        actual: 60 + at * 9,
        measuredOn: dateOf(making.day),
        evidence: 'Sổ theo dõi của tổ',
      })),
    },
    text: body(making.random),
  }),
  press: (making) => ({
    slug: `bao-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Báo viết'),
      outlet: 'Báo Đo',
      url: 'https://bao-do.example/bai',
      date: dateOf(making.day),
    },
    text: '',
  }),
  plans: (making) => {
    const year = making.day.getUTCFullYear() - making.number;
    return {
      slug: `${String(year)}-${String(year + 1)}`,
      fields: {
        ...head(making, 'Kế hoạch'),
        publishedAt: `${String(year)}-08-20T08:00`,
        theme: titleOf(making.random),
        goals: [sentence(making.random)],
        tasks: AREAS.map(({ value }, at) => ({
          what: titleOf(making.random),
          area: value,
          owner: personId(at),
          due: `${String(year + 1)}-05-31`,
          target: 6,
        })),
      },
      text: body(making.random),
    };
  },
  reports: (making) => ({
    slug: `bao-cao-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Báo cáo'),
      plan: `${String(making.day.getUTCFullYear())}-${String(making.day.getUTCFullYear() + 1)}`,
      period: making.number === 0 ? 'hk1' : 'hk2',
      assessment: sentence(making.random),
      difficulties: sentence(making.random),
    },
    text: sentence(making.random),
  }),
  responses: (making) => ({
    slug: `phan-hoi-${String(making.number + 1)}`,
    fields: {
      ...head(making, 'Phản hồi'),
      receivedAt: `${dateOf(later(making.day, -2))}T08:00`,
      source: 'bao-chi',
      facts: sentence(making.random),
      position: sentence(making.random),
      owner: personId(making.number),
      timeline: [
        { at: `${dateOf(later(making.day, -2))}T08:00`, state: 'tiep-nhan', note: sentence(making.random) },
        { at: `${dateOf(later(making.day, -2))}T10:00`, state: 'tra-loi', note: sentence(making.random) },
        { at: `${dateOf(later(making.day, -1))}T10:00`, state: 'dong', note: sentence(making.random) },
      ],
      state: 'dong',
      outcome: sentence(making.random),
    },
    text: sentence(making.random),
  }),
} as const satisfies Readonly<Record<string, (making: Making) => Made>>;

/** @param seed of the kind: two kinds shall not say the same */
export function randomFor(seed: number, number: number): Random {
  return seeded(seed * 10_000 + number);
}
