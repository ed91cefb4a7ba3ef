import { errorAt, FILE_START, placeFinder, type Problem } from './place.ts';
import { readYaml, type YamlData } from './yaml-document.ts';

/** A content file taken apart. */
export interface SplitSource {
  readonly frontmatter: YamlData;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Frontmatter beyond this is no frontmatter. */
const MAX_LENGTH = 64 * 1024;

const OPENING = /^---([^\n]*)\n/u;
const CLOSING = /^---[ \t]*$/mu;

/**
 * Takes an entry's text apart into its frontmatter, between two lines of `---`, and its body.
 *
 * Only YAML is frontmatter. gray-matter also runs `---js` as JavaScript: such a file is refused.
 *
 * @param text NFC, lines ending in `\n`, as `readSource` gives it.
 */
export function splitFrontmatter(text: string): SplitSource | { readonly problem: Problem } {
  const opening = OPENING.exec(text);
  if (!opening) {
    return {
      problem: errorAt(FILE_START, 'Bài phải bắt đầu bằng một dòng ---, rồi đến các mục như «title: …».'),
    };
  }
  const [line, language = ''] = opening;
  if (language.trim() !== '') {
    const message = `Không nhận phần đầu bài viết bằng «${language.trim()}». Dòng đầu tiên chỉ được là ---.`;
    return { problem: errorAt({ line: 1, column: 4 }, message) };
  }
  const closing = CLOSING.exec(text.slice(line.length));
  if (!closing) {
    return { problem: errorAt(FILE_START, 'Phần đầu bài chưa đóng: thiếu dòng --- sau các mục khai báo.') };
  }
  if (closing.index > MAX_LENGTH) {
    return {
      problem: errorAt(FILE_START, 'Phần đầu bài dài quá 64 KB. Nội dung phải nằm sau dòng --- thứ hai.'),
    };
  }
  const yaml = text.slice(line.length, line.length + closing.index);
  const placeAt = placeFinder(text);
  const afterClosing = line.length + closing.index + closing[0].length;
  const bodyStart = Math.min(afterClosing + 1, text.length);
  return {
    frontmatter: readYaml(yaml, (offset) => placeAt(line.length + offset), FILE_START),
    body: text.slice(bodyStart),
    bodyLine: placeAt(afterClosing).line + 1,
  };
}
