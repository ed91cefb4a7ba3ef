import { PHOTO_PEOPLE_WORDS } from '../schema/index.ts';
import { BLOCK_NAMES } from './palette/block.ts';
import type { TagProblem } from './tag.ts';

/** Everything that an author is told about a body, in one place. Each says what happened and what to do. */

const SHOWN = 40;
const ALL_TAGS = BLOCK_NAMES.map((name) => `<${name}>`).join(', ');

const FIGURE = '<Figure src="/media/…" alt="…" people="…" />';
const PEOPLE = `people là ${PHOTO_PEOPLE_WORDS}`;

/** A piece of the text for a message: one line, not too long. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SHOWN) return `«${line}»`;
  return `«${line.slice(0, SHOWN).replace(/[\u{D800}-\u{DBFF}]$/u, '')}…»`;
}

export const messages = {
  braces: (text: string) =>
    `${quote(text)} hiện như chữ thường: dấu { } không có tác dụng ở đây. Nếu không định viết thế, hãy xóa đi.`,
  module: (text: string) =>
    `Dòng ${quote(text)} hiện như chữ thường, không chạy. Nếu không cần, hãy xóa dòng này.`,
  html: (text: string) =>
    `${quote(text)} hiện như chữ thường, vì bài không dùng mã HTML. Hãy xóa đi; các thẻ dùng được: ${ALL_TAGS}.`,
  comment: (text: string) => `${quote(text)} hiện cho mọi người đọc, vì bài không có ghi chú ẩn. Hãy xóa đi.`,
  letterCase: (text: string, name: string) =>
    `${quote(text)} hiện như chữ thường. Tên thẻ phải viết đúng hoa thường: <${name}>.`,
  tag: (name: string, problem: TagProblem) => `Thẻ <${name}> hiện như chữ thường: ${tagProblem(problem)}`,
  attributes: (name: string, problems: readonly string[]) =>
    `Thẻ <${name}> hiện như chữ thường. ${problems.join(' ')}`,
  notAlone: (name: string) =>
    `Thẻ <${name}> hiện như chữ thường. Thẻ phải đứng một mình trên dòng của nó, không lẫn với chữ.`,
  unclosed: (name: string) =>
    `Thẻ <${name}> hiện như chữ thường, vì không thấy </${name}>. Hãy thêm một dòng chỉ có </${name}>, lùi vào bằng dòng mở.`,
  unopened: (name: string) =>
    `Thẻ </${name}> hiện như chữ thường, vì không thấy <${name}> mở ra trước nó. Hãy xóa dòng này hoặc thêm dòng mở.`,
  takesNothing: (name: string) =>
    `Thẻ <${name}> hiện như chữ thường, vì nó không chứa được gì bên trong. Hãy viết <${name} … />.`,
  takesOnly: (name: string, allowed: readonly string[]) =>
    `Thẻ <${name}> hiện như chữ thường: bên trong nó chỉ được có ${allowed.join(', ')}. Hãy đưa phần khác ra ngoài.`,
  needsContent: (name: string) =>
    `Thẻ <${name}> hiện như chữ thường, vì bên trong chưa có gì. Hãy viết nội dung giữa <${name}> và </${name}>.`,
  link: (url: string) =>
    `Liên kết tới ${quote(url)} đã bị bỏ, chữ vẫn còn. Chỉ dùng được http, https, mailto, tel hoặc địa chỉ trong trang.`,
  image: (url: string) =>
    `Ảnh ${quote(url)} không nằm trong thư viện nên chỉ hiện lời mô tả. Hãy tải ảnh lên thư viện rồi dùng địa chỉ /media/….`,
  unansweredImage: (url: string, isDescribed: boolean) =>
    `Ảnh ${quote(url)} ${isDescribed ? '' : 'chưa có lời mô tả và '}chưa nói trong ảnh có ai. Hãy thay bằng ${FIGURE}; ${PEOPLE}.`,
  imageLink: (url: string) =>
    `Liên kết mở ảnh ${quote(url)} mà chưa nói trong ảnh có ai. Hãy cho hiện ảnh trong bài bằng ${FIGURE}; ${PEOPLE}.`,
  tooDeep: 'Chỗ này lồng quá nhiều lớp nên hiện như chữ thường. Hãy viết lại đơn giản hơn.',
} as const;

function tagProblem(problem: TagProblem): string {
  switch (problem.problem) {
    case 'not-a-tag':
      return 'cách viết chưa đúng. Hãy xem lại dấu nháy, dấu = và dấu > hoặc />.';
    case 'expression':
      return problem.attribute === ''
        ? 'không dùng được {…} trong thẻ. Hãy ghi từng thuộc tính, ví dụ title="…".'
        : `${problem.attribute}={…} không dùng được. Hãy ghi chữ trong dấu nháy kép: ${problem.attribute}="…".`;
    case 'no-value':
      return `«${problem.attribute}» chưa có giá trị. Hãy ghi ${problem.attribute}="…".`;
    case 'unquoted':
      return `giá trị của «${problem.attribute}» phải đặt trong dấu nháy kép: ${problem.attribute}="…".`;
    case 'duplicate':
      return `«${problem.attribute}» ghi hai lần. Hãy bỏ một.`;
  }
}
