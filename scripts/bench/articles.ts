import { AREAS } from '../../src/schema/index.ts';
import { pick, seeded, type Random } from './random.ts';

/** A generated article: a file's path below `content/` and its text, valid MDX for us and for stock MDX alike. */
export interface GeneratedArticle {
  readonly path: string;
  readonly text: string;
}

const SUBJECTS = [
  'Nhà trường',
  'Các cô giáo',
  'Tổ mẫu giáo lớn',
  'Ban truyền thông',
  'Các con lớp 5 tuổi',
  'Phụ huynh',
  'Đoàn thanh niên',
  'Tổ nuôi dưỡng',
  'Công đoàn trường',
] as const;
const DEEDS = [
  'tổ chức',
  'chuẩn bị',
  'hưởng ứng',
  'tham gia',
  'giới thiệu',
  'phối hợp thực hiện',
  'tổng kết',
  'trao đổi về',
] as const;
const THINGS = [
  'ngày hội thể thao',
  'bữa ăn bán trú',
  'góc đọc sách',
  'vườn rau của bé',
  'chuyên đề phát triển vận động',
  'buổi họp phụ huynh',
  'hội thi giáo viên giỏi',
  'tuần lễ sức khỏe',
  'lễ khai giảng năm học mới',
  'công tác phòng chống dịch',
  'kiểm định chất lượng giáo dục',
] as const;
const ENDINGS = [
  'để các con khỏe mạnh và tự tin hơn',
  'với sự ủng hộ của phụ huynh',
  'theo kế hoạch của năm học',
  'trong không khí vui tươi',
  'và được địa phương ghi nhận',
  'đúng quy định, an toàn và tiết kiệm',
  'nhằm nâng cao chất lượng chăm sóc, giáo dục trẻ',
] as const;

/** A sentence as a school writes it. */
export function sentence(random: Random): string {
  return `${pick(random, SUBJECTS)} ${pick(random, DEEDS)} ${pick(random, THINGS)} ${pick(random, ENDINGS)}.`;
}

function paragraph(random: Random): string {
  const sentences = Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random));
  if (random() < 0.5) sentences[1] = `**${sentences[1] ?? ''}**`;
  if (random() < 0.3) sentences.push('Xem thêm [tin tức](/tin-tuc/) của trường.');
  return sentences.join(' ');
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n');
}

const TABLE = [
  '| Nội dung | Thời gian | Phụ trách |',
  '| --- | --- | --- |',
  '| Đón trẻ | 7 giờ 30 | Giáo viên chủ nhiệm |',
  '| Bữa trưa | 10 giờ 30 | Tổ nuôi dưỡng |',
].join('\n');

/** About 3 KB of what a school writes: headings, paragraphs, a list, a framed note, now and then a table. */
export function body(random: Random): string {
  const blocks = [
    paragraph(random),
    `## ${pick(random, SUBJECTS)} và ${pick(random, THINGS)}`,
    paragraph(random),
    list(random),
  ];
  blocks.push(`<Callout type="luu-y">\n\n${sentence(random)}\n\n</Callout>`);
  blocks.push(`## Kết quả`, paragraph(random), paragraph(random));
  if (random() < 0.25) blocks.push(TABLE);
  blocks.push(`> ${sentence(random)}`, paragraph(random));
  return blocks.join('\n\n');
}

/** The article of this number; the same in every run. Years 2018 to 2025, so that archives and lists have pages. */
export function article(number: number, insert = ''): GeneratedArticle {
  const random = seeded(number);
  const day = new Date(Date.UTC(2018, 0, 1 + ((number * 17) % 2900))).toISOString().slice(0, 10);
  const area = AREAS[number % AREAS.length]?.value ?? 'khac';
  const frontmatter = [
    `title: "Bài ${number}: ${pick(random, THINGS)} ${pick(random, ENDINGS)}"`,
    `publishedAt: ${day}T08:00`,
    `area: ${area}`,
    `author: nguoi-viet-${1 + (number % 5)}`,
  ];
  const text = ['---', ...frontmatter, '---', '', insert + body(random), ''].join('\n');
  return { path: `articles/${day.slice(0, 4)}/bai-${number}.mdx`, text };
}
